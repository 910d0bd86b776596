### Sentences of the report, in French. Names in braces are filled by the program: `$n` chooses the plural form and
### `$n-text` is the same number as it is written. A verb of change stands only where the arithmetic calls a change.

## Calendar
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
period-month = { $month } { $year }
period-quarter = T{ $quarter } { $year }
period-week = semaine { $week } de { $year }
quarter-short = T{ $quarter }
date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }

## Small things
range = { $lower } à { $upper }
named = { $name } : { $text }
list-apart = { $first } ; { $last }
list-and = { $first } et { $last }
list-and-before-i = { list-and }
list-or = { $first } ou { $last }
list-or-before-o = { list-or }
hidden-mark = [c]
hidden = masqué : trop peu de réponses
not-collected = non recueilli
gap-points = { $kind ->
    [mean] { $text }
   *[points] { $n ->
        [one] { $text } point
       *[other] { $text } points
    }
}

## Customers
customers-grew = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } client de plus qu’il y a un trimestre
       *[other] { $n-text } clients de plus qu’il y a un trimestre
    }
    [week] { $n ->
        [one] { $n-text } client de plus qu’il y a une semaine
       *[other] { $n-text } clients de plus qu’il y a une semaine
    }
   *[month] { $n ->
        [one] { $n-text } client de plus qu’il y a un mois
       *[other] { $n-text } clients de plus qu’il y a un mois
    }
}
customers-shrank = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } client de moins qu’il y a un trimestre
       *[other] { $n-text } clients de moins qu’il y a un trimestre
    }
    [week] { $n ->
        [one] { $n-text } client de moins qu’il y a une semaine
       *[other] { $n-text } clients de moins qu’il y a une semaine
    }
   *[month] { $n ->
        [one] { $n-text } client de moins qu’il y a un mois
       *[other] { $n-text } clients de moins qu’il y a un mois
    }
}
customers-level = { $kind ->
    [quarter] Autant de clients qu’il y a un trimestre
    [week] Autant de clients qu’il y a une semaine
   *[month] Autant de clients qu’il y a un mois
}
customers-unreconciled = Le compte des clients n’est pas juste
customers-not-counted = Les clients n’ont pas été comptés
customers-not-counted-answer = Aucun décompte des clients n’est arrivé en { $period }.
customers-moved = Arrivées : { $incoming }, départs : { $outgoing }.
customers-sentence = Arrivées : { $incoming }, départs : { $outgoing } en { $period }, soit { $word ->
    [grew] { $n } de plus
    [shrank] { $n } de moins
   *[level] autant qu’avant
}.
customers-largest-reason = Parmi les motifs connus, le premier est « { $reason } » : { $n-text }.
customers-returned = { $n ->
    [one] Parmi les arrivées, { $n-text } ancien client.
   *[other] Parmi les arrivées, { $n-text } anciens clients.
}
customers-adds-up-title = Le compte est juste
customers-adds-up-full = { $opening } au début, plus { $incoming } (arrivées), moins { $outgoing } (départs), font { $closing } à la fin.
customers-adds-up = Le compte est juste : { $opening } au début, { $closing } à la fin.
customers-unknown-title = On ne sait pas si le compte est juste
customers-nothing-to-add = Il n’y a rien à additionner
customers-no-opening = Le nombre de clients au début n’est pas connu.
customers-closing-gap = Le compte n’est pas juste : { $opening } au début, plus { $incoming } (arrivées), moins { $outgoing } (départs), font { $computed }, mais { $closing } sont déclarés à la fin. L’écart est de { $gap }.
customers-opening-gap = Le compte n’est pas juste : à la fin, { $closed } clients ({ $earlier }) ; au début, { $opening } ({ $period }). L’écart est de { $gap }.
customers-trend-title = { $word ->
    [grew] Gain net de clients en { $period } : { $n }
    [shrank] Perte nette de clients en { $period } : { $n }
    [level] Ni gain ni perte de clients en { $period }
   *[unreconciled] En { $period }, arrivées : { $incoming }, départs : { $outgoing }, et le compte n’est pas juste
}
customers-trend-gained = { $gained ->
    [0] Le nombre de clients n’a augmenté dans { $kind ->
        [quarter] aucun des { $periods-text } derniers trimestres comptés
        [week] aucune des { $periods-text } dernières semaines comptées
       *[month] aucun des { $periods-text } derniers mois comptés
    }
   *[other] Le nombre de clients a augmenté dans { $gained-text } { $kind ->
        [quarter] des { $periods-text } derniers trimestres comptés
        [week] des { $periods-text } dernières semaines comptées
       *[month] des { $periods-text } derniers mois comptés
    }
}
customers-trend-unreconciled = Arrivées et départs, tels que comptés
customers-trend-subtitle = Arrivées, départs et solde des deux, en nombre de clients, jusqu’en { $period }
customers-trend-summary = Arrivées : { $incoming }, départs : { $outgoing } en { $period }, solde { $net } ; sur les périodes montrées, arrivées : { $came }, départs : { $left }.
customers-trend-note = Décompte complet, donc sans intervalle de confiance. Ce qui compte comme client est indiqué sur la page de méthode.
customers-reasons-title = « { $reason } » est le motif de départ le plus souvent donné
customers-reasons-title-none = Aucun motif de départ n’a été consigné
customers-reasons-subtitle = Motif principal de départ, un par client parti, { $period }
customers-reasons-text = { $recorded } départs sur { $outgoing } ont un motif ; sans motif consigné : { $missing }.
customers-reasons-do-not-add-up = Motifs consignés : { $recorded }, mais départs : { $outgoing } seulement ; les motifs ne correspondent pas.
customers-reasons-text-hidden = Départs : { $outgoing }. Les motifs donnés par peu de personnes sont masqués.
customers-reasons-summary = Premiers motifs de départ en { $period } : { $list }.
customers-reason-not-recorded = Non consigné
customers-groups-title = Arrivées et départs, par { $segment }
customers-groups-finding = { $group } : la plus forte variation des groupes montrés, solde { $net }
customers-groups-text = Les décomptes de moins de { $min } personnes sont masqués, et d’autres avec eux lorsqu’ils permettraient de les retrouver.
came = Arrivées
left = Départs
net = Solde
opening = Au début
closing = À la fin
period = Période
reason = Motif
people = Personnes
group = Groupe

## Scores
score-name-stage = { $measure } ({ $stage })
score-name-theme = { $name } : { $theme }
score-name-group = { $name }, { $group }
score-no-goal = aucun objectif fixé
score-no-data = non mesuré
score-hidden = trop peu de réponses
score-gap-met = { $better ->
    [lower] { $gap } au-dessous de l’objectif
   *[higher] { $gap } au-dessus de l’objectif
}
score-gap-met-exact = à l’objectif
score-gap-missed = { $better ->
    [lower] { $gap } au-dessus de l’objectif
   *[higher] { $gap } au-dessous de l’objectif
}
score-gap-plain-above = { $gap } au-dessus de l’objectif
score-gap-plain-below = { $gap } au-dessous de l’objectif
score-gap-above-close = { $better ->
    [lower] { $gap } au-dessous de l’objectif, trop proche pour trancher
   *[higher] { $gap } au-dessus de l’objectif, trop proche pour trancher
}
score-gap-below-close = { $better ->
    [lower] { $gap } au-dessus de l’objectif, trop proche pour trancher
   *[higher] { $gap } au-dessous de l’objectif, trop proche pour trancher
}
score-gap-exact-close = à l’objectif, trop proche pour trancher
score-change-up = { $since ->
    [none] en hausse, contre { $before } auparavant
   *[other] en hausse, contre { $before } en { $since }
}
score-change-down = { $since ->
    [none] en baisse, contre { $before } auparavant
   *[other] en baisse, contre { $before } en { $since }
}
score-change-none = { $since ->
    [none] pas d’évolution claire
   *[other] pas d’évolution claire depuis { $since }
}
score-change-few = trop peu de réponses pour dire ce qui a changé
score-change-chart = voir son évolution sur le graphique
score-change-first = mesuré pour la première fois
score-fine = n { $n } · { $range }
score-fine-n = n { $n }
score-fine-self-selected = n { $n } · pas un échantillon, donc sans intervalle
score-fine-small = n { $n } · { $range } · base étroite
score-sentence-up = { $name } a augmenté de { $change } ({ $range }) et s’établit à { $value } sur { $n ->
    [one] { $n-text } réponse
   *[other] { $n-text } réponses
}{ $chart ->
    [signal] {""}, bien que sa carte de contrôle montre un signal
    [none] {""}, bien que sa carte de contrôle ne montre aucun signal
   *[agrees] {""}
}.
score-sentence-down = { $name } a baissé de { $change } ({ $range }) et s’établit à { $value } sur { $n ->
    [one] { $n-text } réponse
   *[other] { $n-text } réponses
}{ $chart ->
    [signal] {""}, bien que sa carte de contrôle montre un signal
    [none] {""}, bien que sa carte de contrôle ne montre aucun signal
   *[agrees] {""}
}.
score-sentence-none = { $name } est à { $value } sur { $n ->
    [one] { $n-text } réponse
   *[other] { $n-text } réponses
}, sans évolution claire{ $chart ->
    [signal] {""}, bien que sa carte de contrôle montre un signal
    [none] {""}, bien que sa carte de contrôle ne montre aucun signal
   *[agrees] {""}
}.
score-sentence-first = { $name } est à { $value } sur { $n ->
    [one] { $n-text } réponse
   *[other] { $n-text } réponses
}.
score-sentence-hidden = { $name } : trop peu de personnes ont répondu pour montrer un score.
score-sentence-no-data = { $name } : non mesuré en { $period }.
score-title-up = { $since ->
    [none] { $name } en hausse : { $value } contre { $before }
   *[other] { $name } en hausse : { $value } contre { $before } en { $since }
}
score-title-down = { $since ->
    [none] { $name } en baisse : { $value } contre { $before }
   *[other] { $name } en baisse : { $value } contre { $before } en { $since }
}
score-title-none = { $name } est à { $value } : { $chart ->
    [signal] un signal sur son graphique
   *[agrees] pas d’évolution claire
}
score-title-first = { $name } est à { $value }
score-title-hidden = { $name } : trop peu de réponses pour montrer un score
score-title-no-data = { $name } : non mesuré en { $period }
score-range = intervalle de confiance { $range }
score-trend-subtitle = { $unit }, { $population ->
    [employees] personnel
   *[customers] clients
}, jusqu’en { $period }
score-trend-note = { $n } réponses en { $period }. La bande pâle est l’intervalle de confiance : il ne tient compte que du hasard, non de qui a choisi de répondre.
score-trend-note-self = { $n } réponses en { $period }. Ces personnes ont choisi de répondre : aucun intervalle de confiance ne peut être donné.
score-trend-tip = { $period } : { $value } (intervalle de confiance { $range }), { $n } réponses
score-trend-tip-n = { $period } : { $value } ({ $n } réponses)
score-asked = Personnes interrogées : { $asked } ; réponses : { $n } ({ $rate }).
score-answered = Réponses : { $n } ; le nombre de personnes interrogées n’est pas connu.
score-missing = { $n ->
    [one] { $n-text } réponse laissée en blanc n’est pas comptée.
   *[other] { $n-text } réponses laissées en blanc ne sont pas comptées.
}
score-invalid = { $n ->
    [one] { $n-text } réponse hors échelle n’est pas comptée.
   *[other] { $n-text } réponses hors échelle ne sont pas comptées.
}
score-weighted = Pondéré selon la clientèle connue, car { $gap } des réponses viennent du mauvais groupe ; sans pondération : { $value }. Cela vaut { $effective } réponses de poids égal.
score-weighted-survey = Pondéré avec les poids de l’enquête ; sans pondération : { $value }. Cela vaut { $effective } réponses de poids égal.
score-weights-heavy = Les poids sont forts : quelques réponses comptent pour beaucoup.
score-cannot-weight = La pondération n’a pas été possible, car un groupe de clients n’a donné aucune réponse ; chaque réponse compte autant.
unit-nps = points de −100 à +100
unit-csat = pourcentage ayant choisi l’un des deux points les plus hauts
unit-favourable = pourcentage ayant choisi { $points }
unit-ces = moyenne de { $lowest } (difficile) à { $highest } (facile)
unit-mean = moyenne sur l’échelle de { $lowest } à { $highest }
goal-label = Objectif { $value }
trend-cut = Seule une partie de l’échelle de { $lowest } à { $highest } est montrée.
distribution-title-nps = { $promoters } de promoteurs, { $passives } de passifs et { $detractors } de détracteurs
distribution-title = { $share } ont choisi { $point } ou plus
distribution-title-low = { $share } ont choisi { $points }
distribution-subtitle = Part des réponses à chaque point, { $period }
distribution-summary = Sur { $n } réponses, { $list }.
distribution-point = { $share } à { $point }
distribution-promoters = Promoteurs
distribution-passives = Passifs
distribution-detractors = Détracteurs
groups-title = { $name } par { $segment }
answers = Réponses
score = Score
range-head = Intervalle de confiance
range-from = Borne basse
range-to = Borne haute
change-head = Évolution
goal-head = Objectif
verdict-head = En mots
share-head = Part
point-head = Point
verdict-up = hausse
verdict-down = baisse
verdict-no-clear-change = pas d’évolution claire
effect-unclear = incertain
verdict-too-few-answers = trop peu de réponses
verdict-no-data = aucun chiffre antérieur
verdict-read-from-the-chart = voir le graphique
verdict-met = objectif atteint
verdict-missed = objectif manqué
verdict-too-close-to-call = trop proche pour trancher

## Ratings page
ratings-topic = Évaluations
ratings-headline-missed = { $n ->
    [one] { $n-text } des { $of-text } scores manque clairement son objectif
   *[other] { $n-text } des { $of-text } scores manquent clairement leur objectif
}
ratings-headline-met = { $of ->
    [one] Le seul score doté d’un objectif ne le manque pas clairement
   *[other] Aucun des { $of-text } scores ne manque clairement son objectif
}
ratings-headline-no-goals = { $n ->
    [one] { $n-text } score a été mesuré
   *[other] { $n-text } scores ont été mesurés
}
ratings-headline-few = Trop peu de personnes ont répondu pour montrer un score
ratings-few-answer = Un score est montré à partir de { $fewest ->
    [10] dix
   *[other] { $fewest-text }
} réponses. Avec moins, le seul hasard pourrait le placer n’importe où.
ratings-headline-none = Rien n’a été mesuré en { $period }
ratings-answer-moves = { $up ->
    [0] Aucun score n’a clairement augmenté
    [one] { $up-text } score a clairement augmenté
   *[other] { $up-text } scores ont clairement augmenté
}, { $down ->
    [0] aucun n’a clairement baissé
    [one] { $down-text } a clairement baissé
   *[other] { $down-text } ont clairement baissé
}.
ratings-answer-first = Aucun score antérieur ne permet la comparaison.
ratings-answer-rest = Pour { $n } sur { $of }, il n’y a pas d’évolution claire : c’est ce que donnerait le seul hasard.
ratings-fine = L’intervalle de confiance couvre 95 % de ce que le seul hasard peut produire. Dans ce tableau, une évolution n’est signalée que si elle ressort parmi toutes les lignes.
ratings-none-answer = Aucune réponse n’est arrivée : il n’y a rien à signaler. Les périodes antérieures figurent dans leurs propres rapports.

## Voice
voice-topic = Ce que disent les clients
voice-headline-stage = { $n ->
    [one] « { $theme } », à l’étape { $stage }, revient de { $n-text } côté
   *[other] « { $theme } », à l’étape { $stage }, revient de { $n-text } côtés
}
voice-headline-none = Rien n’a été recueilli en { $period }
voice-headline-silent = Personne n’a rien dit en { $period }
voice-headline-scattered = Aucun thème ne revient de plus d’une source
voice-answer = Sources qui en parlent : { $present } sur { $collected }{ $known ->
    [yes] , { $volume ->
        [one] { $volume-text } retour
       *[other] { $volume-text } retours
    } en tout
   *[no] {""}
}{ $scores ->
    [yes] , et son score manque l’objectif
   *[no] {""}
}.
voice-answer-total = { $n ->
    [one] { $n-text } retour a été recueilli
   *[other] { $n-text } retours ont été recueillis
} auprès de { $sources ->
    [one] { $sources-text } source
   *[other] { $sources-text } sources
} en { $period }.
voice-none-answer = Aucun retour n’est arrivé. Cela ne veut pas dire que personne ne s’est plaint.
voice-silent-answer = { $sources ->
    [one] { $sources-text } source a été écoutée ; rien n’est arrivé.
   *[other] { $sources-text } sources ont été écoutées ; rien n’est arrivé.
}
voice-fine = La convergence est le nombre de sources indépendantes qui concordent, le volume la quantité de ce qui a été dit. On ne les multiplie jamais.
voice-unplaced-few = Quelques retours ne nomment aucune étape et ne figurent dans aucun tableau.
voice-unplaced = { $n ->
    [one] { $n-text } retour ne nomme aucune étape et ne figure dans aucun tableau.
   *[other] { $n-text } retours ne nomment aucune étape et ne figurent dans aucun tableau.
}
voice-voices-unknown = Toutes les sources ne disent pas combien de personnes différentes se sont exprimées ; à défaut, chaque retour compte pour une.
theme-name = { $theme } ({ $stage })
theme-weight = { $sides ->
    [none] {""}
   *[some] { $sides }, {""}
}{ $volume ->
    [one] { $volume-text } retour
   *[other] { $volume-text } retours
}
theme-weight-hidden = { $sides ->
    [none] nombre masqué
   *[some] { $sides }, nombre masqué
}
theme-sides = { $sources ->
    [one] { $score ->
        [yes] { $sources-text } source et son score concordent
       *[no] { $sources-text } source
    }
   *[other] { $score ->
        [yes] { $sources-text } sources et son score concordent
       *[no] { $sources-text } sources concordent
    }
}
theme-sides-score = son score seul
theme-weight-emerging = { $weight }, en hausse dans plusieurs sources
theme-weight-rising = { $weight }, en hausse dans une source ({ $source })
theme-scores = son score manque l’objectif
themes-title = { $n ->
    [one] Un thème revient de plusieurs sources
   *[other] { $n-text } thèmes reviennent de plusieurs sources
}
themes-title-none = Aucun thème ne revient de plusieurs sources
themes-text = Classés par nombre de sources concordantes, puis par volume.
themes-chart-title = Ce dont on parle le plus : { $theme }, { $volume ->
    [one] { $volume-text } retour
   *[other] { $volume-text } retours
}
themes-chart-subtitle = Retours par thème et par étape, toutes sources, { $period }
themes-chart-summary = Ce dont on a parlé le plus : { $list }.
themes-note = { $n } retours de { $sources ->
    [one] { $sources-text } source
   *[other] { $sources-text } sources
}. Les décomptes inférieurs à { $min } sont masqués, et d’autres avec eux lorsqu’ils permettraient de les retrouver.
themes-note-hidden = Les décomptes inférieurs à { $min } sont masqués, et d’autres avec eux lorsqu’ils permettraient de les retrouver.
matrix-title = { $stage } est l’étape dont les clients parlent le plus
matrix-subtitle = Retours par étape et par source, { $period }
matrix-summary = L’étape la plus citée est { $stage } : { $n } retours sur { $total }.
matrix-note = Les décomptes inférieurs à { $min } sont masqués, et d’autres avec eux lorsqu’ils permettraient de les retrouver. Hachures : non recueilli.
rising-title = { $n ->
    [one] Un thème est évoqué plus souvent qu’avant
   *[other] { $n-text } thèmes sont évoqués plus souvent qu’avant
}
rising-caption = Thèmes évoqués plus souvent qu’avant, par source
rising-title-none = Aucun thème n’est clairement évoqué plus souvent qu’avant
rising-title-few = Trop peu de périodes pour dire ce qui est en hausse
rising-text = Par rapport à toutes les périodes antérieures, compte tenu des décomptes groupés et du nombre de thèmes examinés.
rising-text-few = Il faut { $needed ->
    [6] six
   *[other] { $needed-text }
} périodes antérieures.
sources-title = Sources écoutées : { $n } sur { $of-text }
sources-caption = Les sources, et leur mode de recueil
sources-text = Spontané : les gens sont venus à nous. Sollicité : nous sommes allés à eux.
source = Source
stage = Étape
theme = Thème
items = Retours
voices = Personnes
sources-agree = Sources concordantes
how-head = Mode de recueil
volunteered = spontané
asked = sollicité
total = Total
ratio-head = Multiple de l’habituel
quote-origin = { $source }, { $stage }, { $period }
quote-origin-plain = { $source }, { $period }
media-label = Enregistrement : { $source }
media-label-video = Vidéo : { $source }

## Stages
stage-headline-theme = « { $theme } » est ce qui revient le plus à l’étape { $stage }
stage-headline-quiet = Rien n’a été entendu sur l’étape { $stage }
stage-headline-few = Peu de chose a été entendu sur l’étape { $stage }
stage-headline-scattered = Aucun thème ne se dégage à l’étape { $stage }
stage-answer-items = { $n ->
    [one] { $n-text } retour a été recueilli sur l’étape { $stage }
   *[other] { $n-text } retours ont été recueillis sur l’étape { $stage }
}, auprès de { $sources ->
    [one] { $sources-text } source
   *[other] { $sources-text } sources
}.
stage-answer-none = Aucun retour n’est arrivé sur cette étape en { $period }.
stage-answer-few = Quelques retours sont arrivés ; leur nombre est masqué.
stage-owner = Équipe responsable : { $team }.
stage-focus = Cette étape est prioritaire.
stage-action-said = { $n } des { $of } retours
stage-voice-title = « { $theme } » est cité le plus souvent
stage-voice-title-none = Ce que les clients disent ici
stage-voice-text-none = Avec leurs propres mots.
stage-voice-text = Retours par thème, toutes sources réunies.

## First page: the rest of it is in en.index.ftl
promise-kept = Tenu le { $date }
promise-late = Réalisé le { $date }, après l’échéance ({ $due })
promise-overdue = En retard depuis le { $date }
promise-open = À tenir d’ici le { $date }
promise-dropped = Abandonné le { $date }
promise-ahead = Réalisé le { $date }, avant l’échéance ({ $due })
promise-effect = { $name } : { $before } avant, { $after } après ({ $change }, { $range }).
promise-effect-none = { $name } : { $before } avant, { $after } après, pas d’évolution claire.
promise-effect-wait = { $name } : trop tôt pour dire ce qui a suivi.
promise-setback = Contretemps : { $what }.
promise-setback-plan = Contretemps : { $what }. Plan : { $plan }.

## Method
method-topic = Méthode
method-headline = Comment ces chiffres sont établis, et ce qu’ils ne peuvent pas dire
method-answer-1 = Chaque score est donné avec le nombre de réponses, son degré de certitude et son objectif.
method-answer-2 = Lorsque l’écart peut tenir au hasard, le rapport dit « pas d’évolution claire ».
method-asked = Qui a été interrogé
method-asked-title-unknown = On ne sait pas combien de personnes ont été interrogées
method-asked-title-none = Personne n’a été interrogé en { $period }
method-range = Intervalle de confiance
method-range-title = Un score tiré d’une partie des clients n’est pas exact
method-range-text = L’intervalle de confiance contient le vrai score dans 95 enquêtes semblables sur 100. Il ne tient compte que du hasard, non de qui a choisi de répondre. Ceux qui répondent sans avoir été interrogés ne forment pas un échantillon : leurs scores n’ont pas d’intervalle.
method-change = Évolution
method-change-title = Une évolution n’est signalée que si le hasard est une explication peu probable
method-change-text = Nous comparons avec la dernière période où la même question a été posée. Dans un tableau de nombreuses lignes, certaines diffèrent par hasard : une évolution doit y ressortir parmi toutes les lignes (Benjamini-Hochberg). Les scores principaux, trois au plus, sont jugés séparément.
method-hidden = Ce qui est masqué
method-hidden-title = Les petits groupes sont masqués, afin que personne ne puisse être reconnu
method-hidden-text = Les décomptes de 1 à { $below } personnes ou retours sont masqués, de même que les scores et les citations des groupes de moins de { $quotes }. Lorsqu’un chiffre masqué pourrait être retrouvé à partir d’autres, d’autres encore sont masqués avec lui. Un chiffre masqué est signalé par { $mark } ; ce n’est pas un zéro. La répartition des réponses de tous sur une échelle est montrée en entier : elle ne distingue personne.
method-customers = Clients
method-customers-title = Les clients sont comptés un par un
method-customers-title-undefined = Ce qui compte comme client n’est pas encore défini par écrit
method-customer-counts = Un client
method-customer-joins = Arrivée
method-customer-leaves = Départ
method-customer-returns = Retour
method-voice = Écoute
method-voice-title = Un thème compte davantage lorsque des sources indépendantes concordent
method-voice-text = Une source participe à un thème avec au moins { $items ->
    [3] trois
   *[other] { $items-text }
} retours qui représentent au moins { $share } de ce qu’elle dit de l’étape ; un score y participe lorsqu’il manque son objectif. Il faut { $voices ->
    [3] trois
   *[other] { $voices-text }
} personnes différentes par source comptée. La convergence et le volume sont deux nombres, qu’on ne multiplie jamais.
method-measures = Indicateurs
method-measures-title = Ce que veut dire chaque score
method-sources = Sources des formules
method-sources-title = Les formules sont publiées et vérifiables
method-sources-text = NPS : Reichheld 2003, intervalle Rocks 2016. Parts : Wilson 1927, différences Newcombe 1998. Moyennes : t de Student, différences Welch. Familles : Benjamini et Hochberg 1995. Taux de réponse : AAPOR RR1. Poids : Kish 1965.
measure-nps = Part des réponses 9 et 10 moins part des réponses 0 à 6, en points de −100 à +100.
measure-csat = Part des réponses aux deux points les plus hauts, en pourcentage.
measure-ces = Moyenne des réponses ; { $highest } veut dire que c’était facile.
measure-mean = Moyenne des réponses de { $lowest } à { $highest }.
measure-favourable = Part des réponses { $points }, en pourcentage.
measure-lower = Plus bas, c’est mieux.
## Playbook
playbook-topic = Manuel
playbook-headline-called = { $n ->
    [one] Une action est à mener
   *[other] { $n-text } actions sont à mener
}
playbook-headline = Que faire, et comment
playbook-answer-called = Ces chiffres le demandent ; les guides ci-dessous valent pour { $kind ->
    [quarter] chaque trimestre
    [week] chaque semaine
   *[month] chaque mois
}.
playbook-answer = { $n ->
    [one] { $n-text } page apprend
   *[other] { $n-text } pages apprennent
} à écouter, à agir et à entraîner les autres.
playbook-count = { $n ->
    [one] { $n-text } page
   *[other] { $n-text } pages
}
playbook-group-top = Commencer ici
page-kind-guide = Guide
page-kind-huddle = Fiche de point d’équipe
page-kind-practice = Exercice
page-kind-letter = Lettre
page-kind-assessment = Autoévaluation
page-for = { $kind }, pour { $roles }
page-owner = Responsable
page-reviewed = Relecture
page-roles = Pour
page-stage = Étape
called-below = { $name } est à { $value }, au-dessous de { $mark }.
called-above = { $name } est à { $value }, au-dessus de { $mark }.
figure-no-change = pas d’évolution claire
alert-note = À noter
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Prudence
footnotes = Notes
back-to-text = Retour au texte de la note { $footnote }

## Frame
nav-index = Le mois
nav-index-quarter = Le trimestre
nav-index-week = La semaine
nav-customers = Clients
nav-voice = Écoute
nav-stages = Étapes
nav-ratings = Évaluations
nav-playbook = Manuel
nav-method = Méthode
status-draft = Version non scellée : les chiffres peuvent encore changer.
data-end = Données jusqu’au { $date }.
description = { $title }, { $organisation }, { $period }
csv-link = Les chiffres en CSV
latest-title = { $title }, { $organisation }
versions-topic = Tous les rapports
versions-headline = Rapport le plus récent : { $period }
versions-headline-none = Aucun rapport n’a encore été produit
versions-answer = { $n ->
    [one] { $n-text } rapport se trouve ici.
   *[other] { $n-text } rapports se trouvent ici, du plus récent au plus ancien.
}
versions-count = { $n ->
    [one] { $n-text } rapport
   *[other] { $n-text } rapports
}
versions-draft = Provisoire
audiences-topic = Lecteurs
audiences-headline = Chaque groupe de lecteurs a ses propres rapports
audiences-answer = Donnez à chaque groupe le lien vers son propre dossier, non vers cette page.

## More
collected = recueilli
collected-head = Cette fois
not-known = non connu
not-counted = non compté
hidden-note = [c] signale un chiffre masqué : il repose sur peu de personnes, ou révélerait un chiffre qui repose sur peu de personnes.
asked-head = Interrogés
rate-head = Taux de réponse
missing-head = En blanc
invalid-head = Hors échelle
measure = Indicateur
method-asked-caption = Qui a été interrogé, qui a répondu, ce qui n’est pas compté
method-asked-title = { $same ->
    [yes] { $low } des personnes interrogées ont répondu
   *[no] Entre { $low } et { $high } des personnes interrogées ont répondu
}
method-asked-text = Le taux de réponse est la part des personnes interrogées, moins celles qui n’auraient pas dû l’être, qui ont répondu à la question (AAPOR RR1). Les invitations revenues à l’expéditeur comptent parmi les personnes interrogées.
stage-answer-theme = « { $theme } » est ce qui revient du plus grand nombre de côtés : { $weight }.
stage-answer-still = Il n’y a pas d’évolution claire depuis { $period }.
stage-headline-up = { $name } en hausse : { $value } contre { $before }{ $gap ->
    [none] {""}
   *[other] {" "}({ $gap })
}
stage-headline-down = { $name } en baisse : { $value } contre { $before }{ $gap ->
    [none] {""}
   *[other] {" "}({ $gap })
}
stage-headline-stands = { $name } est à { $value }{ $gap ->
    [none] {""}
   *[other] {" "}({ $gap })
}
stage-ratings = { $missed ->
    [0] { $of ->
        [one] Le seul score mesuré ici ne manque pas clairement son objectif
       *[other] Aucun des { $of-text } scores mesurés ici ne manque clairement son objectif
    }
    [one] { $of ->
        [one] Le seul score mesuré ici manque clairement son objectif
       *[other] { $missed-text } des { $of-text } scores mesurés ici manque clairement son objectif
    }
   *[other] { $missed-text } des { $of-text } scores mesurés ici manquent clairement leur objectif
}
stage-voice-title-one = « { $theme } » est le seul thème qui se dégage
stage-voice-title-hidden = « { $theme } » est ce qui revient du plus grand nombre de côtés
stage-voice-text-hidden = Le nombre de mentions de chaque thème est masqué : il repose sur peu de personnes.
chart-nothing = Il y a trop peu de chiffres pour un graphique.
playbook-group-start = Débuter
playbook-group-listen = Écouter et comprendre
playbook-group-act = Agir
playbook-group-advocates = Ambassadeurs
playbook-group-support = Obtenir l’appui
playbook-group-rhythm = Le rythme
playbook-group-roles = Rôles et fiches
playbook-group-forms = Formulaires à remplir

## What a cell of a table says where it has nothing: what it is that is not there.
no-figure = pas de chiffre
no-range = pas d’intervalle
no-moment = rien
no-stage = aucune étape
no-promise = aucun engagement
no-team = aucune équipe
no-guide = aucun guide

## In place of the day on which a promise was kept: it is still to be kept, or was dropped.
done-not-yet = pas encore
done-never = non réalisé
