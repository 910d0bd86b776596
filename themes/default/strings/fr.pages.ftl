### Sentences of the pages on complaints, promises, leading signs and habits, in French. Names in braces are filled by
### the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb of change stands
### only where the arithmetic calls a change.

## Small things
days = { $one ->
    [yes] { $n } jour
   *[no] { $n } jours
}
days-none = le jour même
share-range = { $share }, intervalle de confiance { $range }
quoted = « { $text } »
not-reached = non atteint
promise = Engagement
no-theme = Aucun thème consigné
no-plan = aucun plan consigné

## Navigation
nav-loop = Réclamations
nav-commitments = Engagements
nav-leading = Indicateurs avancés
nav-culture = Culture
more-promises = Tous les engagements, avec ce qui s’est passé avant et après
more-loop = Réclamations : réponses, solutions et causes

## Complaints
topic-in-time = À temps
topic-time = Durée
topic-causes = Causes
topic-rules = Règles défaillantes
topic-stages = Où
loop-headline-none = Aucune réclamation n’a été enregistrée en { $period }
loop-headline-all = { $due ->
    [one] La seule réclamation échue a été résolue à temps
   *[other] Les { $due-text } réclamations échues ont toutes été résolues à temps
}
loop-headline-solved = { $kept ->
    [0] { $due ->
        [one] La seule réclamation échue n’a pas été résolue dans le délai promis
       *[other] Aucune des { $due-text } réclamations échues n’a été résolue dans le délai promis
    }
    [one] { $kept-text } des { $due-text } réclamations échues a été résolue dans le délai promis
   *[other] { $kept-text } des { $due-text } réclamations échues ont été résolues dans le délai promis
}
loop-headline-answered = { $kept ->
    [0] { $due ->
        [one] La seule réclamation échue n’a pas reçu de réponse dans le délai promis
       *[other] Aucune des { $due-text } réclamations échues n’a reçu de réponse dans le délai promis
    }
    [one] { $kept-text } des { $due-text } réclamations échues a reçu une réponse dans le délai promis
   *[other] { $kept-text } des { $due-text } réclamations échues ont reçu une réponse dans le délai promis
}
loop-headline-received = { $n ->
    [one] Une réclamation est arrivée ; aucune échéance n’est encore tombée
   *[other] { $n-text } réclamations sont arrivées ; aucune échéance n’est encore tombée
}
loop-none-answer = Aucune réclamation n’est enregistrée, ce qui ne veut pas dire que personne n’avait à se plaindre.
loop-none-next = Enregistrez chaque réclamation avec ses dates et sa cause : cette page dira ce qu’elle est devenue.
loop-moved = { $received ->
    [0] Aucune réclamation n’est arrivée
    [one] Une réclamation est arrivée
   *[other] { $received-text } réclamations sont arrivées
}, { $resolved ->
    [0] aucune n’a été résolue
    [one] une a été résolue
   *[other] { $resolved-text } ont été résolues
}, et { $open ->
    [0] aucune n’est ouverte
    [one] une est ouverte
   *[other] { $open-text } sont ouvertes
} à la fin.
loop-oldest = La plus ancienne encore ouverte attend depuis { $days }.
loop-promise = Nous promettons une première réponse sous { $respond } et une solution sous { $resolve }, en jours calendaires.
loop-promise-solve = Nous promettons une solution sous { $resolve }, en jours calendaires.
loop-promise-answer = Nous promettons une première réponse sous { $respond }, en jours calendaires.
loop-promise-none = Aucun délai n’a été promis pour les réponses ni pour les solutions : aucun ne peut donc être tenu ou dépassé.
loop-solved = { $due ->
    [one] Une solution était due
   *[other] { $due-text } solutions étaient dues
} en { $period } : { $kept-text } à temps{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } après l’échéance, { $overdue ->
    [0] aucune en attente
   *[other] { $overdue-text } encore en attente
}.
loop-solved-none = Aucune solution n’était due en { $period }.
loop-answered = { $due ->
    [one] Une première réponse était due
   *[other] { $due-text } premières réponses étaient dues
} : { $kept-text } à temps{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } après l’échéance, { $overdue ->
    [0] aucune en attente
   *[other] { $overdue-text } encore en attente
}.
loop-answered-none = Aucune première réponse n’était due en { $period }.
in-time-none = Aucune solution n’était due
in-time-all = Tout ce qui était dû a été fait à temps
in-time-late = { $late ->
    [one] Une a été résolue après l’échéance, et aucune n’est en retard
   *[other] { $late-text } ont été résolues après l’échéance, et aucune n’est en retard
}
in-time-overdue = { $overdue ->
    [one] Aucune n’a été résolue après l’échéance, mais une attend encore, échéance passée
   *[other] Aucune n’a été résolue après l’échéance, mais { $overdue-text } attendent encore, échéance passée
}
in-time-both = { $late ->
    [one] Une a été résolue après l’échéance
   *[other] { $late-text } ont été résolues après l’échéance
}, et { $overdue ->
    [one] une attend encore, échéance passée
   *[other] { $overdue-text } attendent encore, échéance passée
}
in-time-title = Solutions données à temps : { $kept } sur { $due }
in-time-title-up = Une plus grande part a été résolue à temps : { $kept } sur { $due }
in-time-title-down = Une plus petite part a été résolue à temps : { $kept } sur { $due }
in-time-title-same = Solutions données à temps : { $kept } sur { $due }, pas d’évolution claire
in-time-title-answered = Premières réponses données à temps : { $kept } sur { $due }
in-time-title-none = Rien n’était dû
in-time-subtitle = Part de ce qui était dû et a été fait à temps, en pourcentage, jusqu’en { $period }
in-time-note = Compté dans la période de l’échéance. La bande pâle est l’intervalle de confiance. Au-dessous de { $fewest ->
    [10] dix
   *[other] { $fewest-text }
} cas, la part n’est pas montrée ; les décomptes sont dans le tableau.
in-time-answered = Réponses
in-time-solved = Solutions
in-time-tip = { $period } : { $kept } sur { $due } à temps
in-time-cut = Seule une partie de l’échelle de 0 à 100 % est montrée.
in-time-few-mark = n<{ $fewest-text }
in-time-few = Moins de { $fewest ->
    [10] dix
   *[other] { $fewest-text }
} échéances
in-time-missing = Aucune échéance
answers-due = Réponses dues
answers-kept = Réponses à temps
solutions-due = Solutions dues
solutions-kept = Solutions à temps
solutions-overdue = Non résolues à la fin
loop-time = { $same ->
    [yes] La moitié des réclamations sont résolues le jour même
   *[no] La moitié des réclamations sont résolues en { $days } au plus
}
loop-time-not-reached = Moins de la moitié sont résolues ; la plus ancienne attend depuis { $days }
loop-time-few = Trop peu de réclamations pour dire combien de temps prend une solution
loop-time-none = Aucune réclamation n’est arrivée : il n’y a pas de durée à indiquer
loop-time-sentence = { $n ->
    [one] De la seule réclamation reçue,
   *[other] Des { $n-text } réclamations reçues,
} { $closed ->
    [0] aucune n’est résolue
    [one] une est résolue
   *[other] { $closed-text } sont résolues
} et { $open ->
    [0] aucune n’est ouverte
    [one] une est encore ouverte
   *[other] { $open-text } sont encore ouvertes
}.
loop-response-sentence = Premières réponses : { $closed-text } pour { $n-text } { $n ->
    [one] réclamation
   *[other] réclamations
}.
loop-median = Médiane : { $days }.
loop-median-range = Médiane : { $days }, intervalle de confiance { $lower } à { $upper }.
loop-median-open = Médiane : { $days }, intervalle de confiance { $lower } à une borne haute qui n’est pas atteinte.
loop-median-not-reached = La médiane n’est pas atteinte : moins de la moitié sont terminées.
loop-median-few = Moins de { $fewest ->
    [10] dix
   *[other] { $fewest-text }
} cas, c’est trop peu pour une médiane.
loop-longest = L’attente la plus longue à ce jour est de { $days }.
loop-time-faster = Les solutions sont clairement venues plus vite qu’en { $period }
loop-time-slower = Les solutions sont clairement venues moins vite qu’en { $period }
loop-time-same = La durée d’une solution ne montre aucune évolution claire
loop-time-solved = { $closed ->
    [0] Aucune réclamation reçue n’est résolue, sur { $n-text }
    [one] Une réclamation reçue est résolue, sur { $n-text }
   *[other] { $closed-text } réclamations reçues sont résolues, sur { $n-text }
}
loop-change-faster = Les solutions sont clairement venues plus vite qu’en { $period }.
loop-change-slower = Les solutions sont clairement venues moins vite qu’en { $period }.
loop-change-none = Il n’y a pas d’évolution claire depuis { $period }.
loop-change-few = Il y en a trop peu pour comparer avec { $period }.
unsolved-subtitle = Part encore non résolue après tant de jours, en pourcentage, réclamations reçues en { $period }
unsolved-note = { $n ->
    [one] Une réclamation
   *[other] { $n-text } réclamations
}. { $open ->
    [0] Aucune n’est encore ouverte
    [one] Celle qui est encore ouverte compte pour le temps déjà écoulé ; c’est un petit trait
   *[other] Les { $open-text } encore ouvertes comptent pour le temps déjà écoulé ; ce sont de petits traits
} (Kaplan-Meier). La bande pâle est l’intervalle de confiance.
unsolved-end = { $share } non résolues
unsolved-promise = Promis : { $days }
unsolved-median = La moitié : { $days }
unsolved-axis = Jours depuis l’arrivée de la réclamation
day-head = Jour
unsolved-before = Non résolues avant
solved-then = Résolues ce jour
unsolved-share = Non résolues après
cause = Cause
cause-policy = Une règle interne
cause-process = Un processus
cause-people = Les personnes
cause-product = Un produit
cause-other = Autre chose
cause-not-found = Cherchée, non trouvée
cause-not-recorded = Non consignée
complaints-head = Réclamations
causes-title = { $cause } : la première cause, { $n } des { $of } réclamations résolues
causes-title-tied = Aucune cause ne domine : les premières comptent chacune { $n } cas sur { $of }
causes-title-none = Aucune cause n’a été consignée pour ce qui a été résolu
causes-subtitle = Réclamations résolues par cause principale, { $period }
causes-note = Décompte complet. Règles internes et processus sont mis en valeur : ce sont des règles que nous pouvons changer.
causes-summary = Sur { $of } réclamations résolues : { $list }.
causes-known = Cause consignée pour { $n-text } sur { $of-text } { $of ->
    [one] réclamation résolue
   *[other] réclamations résolues
}.
causes-share = Cas dus à une règle interne ou à un processus : { $n-text } sur { $of-text }, soit { $share }.
causes-finding = { $n ->
    [0] Aucune réclamation résolue, sur { $of-text }, ne vient d’une règle interne ou d’un processus
    [one] { $n-text } réclamation résolue sur { $of-text } vient d’une règle interne ou d’un processus
   *[other] { $n-text } réclamations résolues sur { $of-text } viennent d’une règle interne ou d’un processus
}
rules-title = { $n ->
    [0] Aucune réclamation due à une règle défaillante, sur { $of-text }, n’a conduit à un changement
    [one] { $n-text } réclamation due à une règle défaillante, sur { $of-text }, a conduit à un changement
   *[other] { $n-text } réclamations dues à une règle défaillante, sur { $of-text }, ont conduit à un changement
}
rules-title-none = Aucune réclamation résolue ne venait d’une règle défaillante
rules-title-unsolved = Rien n’a été résolu : aucune cause n’est donc connue
rules-sentence = { $n ->
    [0] Réclamations résolues : { $of-text }. Aucune ne venait d’une règle interne ou d’un processus défaillant.
    [one] Réclamations résolues : { $of-text }. Une venait d’une règle interne ou d’un processus défaillant ; { $changed ->
        [0] la règle n’a pas été changée.
       *[other] la règle a été changée.
    }
   *[other] Réclamations résolues : { $of-text }, dont { $n-text } venaient d’une règle interne ou d’un processus défaillant ; { $changed ->
        [0] la règle n’a été changée pour aucune d’elles.
        [one] la règle a été changée pour l’une d’elles.
       *[other] la règle a été changée pour { $changed-text } d’entre elles.
    }
}
rules-text = Une règle défaillante est une règle interne ou un processus qui a provoqué la réclamation. Elle compte comme changée une fois tenu l’engagement de la changer.
rules-changes = Changements en vigueur : { $list }.
rules-share = La part suivie d’un changement est de { $share }.
rules-caption = Réclamations résolues dues à une règle interne ou à un processus, selon ce qui n’a pas marché
rule-changed-head = Règle changée
complaint-stages-title = { $stage } : l’étape qui compte le plus de réclamations
complaint-stages-chart = { $stage } : { $n } des { $of } réclamations
complaint-stages-caption = Réclamations reçues en { $period } et ouvertes à la fin, par étape
complaint-stages-few = Trop peu de réclamations à chaque étape pour en nommer une
complaint-stages-subtitle = Réclamations reçues par étape, { $period }
complaint-stages-text-few = Comptées selon l’étape où le problème est survenu ; les étapes qui en comptent moins de { $min } sont masquées.
complaint-stages-note = Les étapes qui en comptent moins de { $min } sont masquées, et d’autres avec elles lorsqu’elles permettraient de les retrouver. En foncé : étape prioritaire.
complaint-stages-summary = { $stage } : { $n } des { $of } réclamations.
complaint-stages-text = { $stage } : { $n } des { $of } réclamations. Comptées selon l’étape où le problème est survenu ; les étapes qui en comptent moins de { $min } sont masquées.
received-head = Reçues
open-head = Ouvertes
stage-complaints = { $n ->
    [one] Une réclamation est arrivée sur cette étape
   *[other] { $n-text } réclamations sont arrivées sur cette étape
}
stage-complaints-few = Peu de réclamations sont arrivées sur cette étape
stage-complaints-none = Aucune réclamation n’est arrivée sur cette étape en { $period }
stage-complaints-open = { $n ->
    [0] Aucune n’est ouverte à la fin.
    [one] Une est ouverte à la fin, quelle que soit sa date d’arrivée.
   *[other] { $n-text } sont ouvertes à la fin, quelle que soit leur date d’arrivée.
}
stage-complaints-open-few = Le nombre de réclamations ouvertes est masqué : moins de { $min }, ou nécessaire pour en masquer un autre.
stage-complaints-all = Toutes étapes confondues, résolues à temps : { $kept-text } sur { $due-text } échues.

## Promises
topic-pending = Reste à tenir
topic-timeline = À temps
topic-effects = Avant et après
topic-setbacks = Contretemps
topic-closed = Réalisés et abandonnés
promises-headline = { $kept ->
    [0] Aucun engagement échu, sur { $due-text }, n’a été tenu à temps
    [one] { $kept-text } engagement échu sur { $due-text } a été tenu à temps
   *[other] { $kept-text } engagements échus sur { $due-text } ont été tenus à temps
}{ $overdue ->
    [0] {""}
    [one] {""} ; un est en retard
   *[other] {""} ; { $overdue-text } sont en retard
}
promises-headline-open = { $n ->
    [one] Un engagement est pris ; il n’est pas encore échu
   *[other] { $n-text } engagements sont pris ; aucun n’est encore échu
}
promises-headline-none = Aucun engagement n’a encore été pris
promises-none-answer = Un engagement est un changement annoncé aux clients, avec un responsable et une date.
promises-none-next = Inscrivez le premier : cette page dira s’il a été tenu et ce qui a suivi.
promises-rest-none = { $n ->
    [one] Cette page dira s’il est tenu lorsqu’il arrivera à échéance.
   *[other] Cette page dira s’ils sont tenus lorsqu’ils arriveront à échéance.
}
promises-rest = { $late ->
    [0] Aucun n’a été tenu tardivement
    [one] Un a été tenu tardivement
   *[other] { $late-text } ont été tenus tardivement
}, { $overdue ->
    [0] aucun n’est en retard
    [one] un est en retard
   *[other] { $overdue-text } sont en retard
}, { $dropped ->
    [0] aucun n’a été abandonné
    [one] un a été abandonné
   *[other] { $dropped-text } ont été abandonnés
}, et { $open ->
    [0] aucun n’est en cours
    [one] un n’est pas encore échu
   *[other] { $open-text } ne sont pas encore échus
}.
promises-oldest = Le plus ancien en retard l’est depuis { $days }.
effects-caveat = Avant/après n’est pas une preuve.
promises-fine = Tenu veut dire réalisé à la date prévue. Un engagement retiré avant sa date n’entre dans aucune part.
effects-sentence = Après { $of ->
    [one] le seul engagement dont le score a été suivi assez longtemps, le score { $up ->
        [0] { $down ->
            [0] ne montre aucune évolution claire
           *[other] a clairement baissé
        }
       *[other] a clairement augmenté
    }
   *[other] les { $of-text } engagements dont le score a été suivi assez longtemps, le score { $up ->
        [0] n’a clairement augmenté dans aucun cas
        [one] a clairement augmenté une fois
        [2] a clairement augmenté deux fois
       *[other] a clairement augmenté { $up-text } fois
    } et { $down ->
        [0] n’a clairement baissé dans aucun
        [one] a clairement baissé une fois
        [2] a clairement baissé deux fois
       *[other] a clairement baissé { $down-text } fois
    }
}. Avant/après n’est pas une preuve.
effects-none-yet = On ne peut pas encore dire ce qui a suivi.
effects-none-done = Rien n’est encore réalisé : rien n’a donc pu s’ensuivre.
pending-title = Le prochain engagement est à tenir le { $date }
pending-title-overdue = { $overdue ->
    [one] Un engagement est en retard
   *[other] { $overdue-text } engagements sont en retard
} ; le prochain est à tenir le { $date }
pending-title-last = { $overdue ->
    [one] Un engagement est en retard, et aucun autre n’est en cours
   *[other] { $overdue-text } engagements sont en retard, et aucun autre n’est en cours
}
timeline-finding = { $past ->
    [0] Aucun engagement n’a dépassé sa date
    [one] Un engagement a dépassé sa date
   *[other] { $past-text } engagements ont dépassé leur date
}
timeline-title = { $n ->
    [one] Un engagement, depuis le jour où il a été pris
   *[other] { $n-text } engagements, depuis le jour où chacun a été pris
}
timeline-subtitle = Engagements, du jour où ils ont été pris au jour de leur réalisation, par date d’échéance
timeline-note = Le trait vertical est l’échéance, le point le jour de la réalisation, la croix un contretemps. En orange, le temps au-delà de l’échéance ; en pâle, encore en cours ; en gris, abandonné.
timeline-now = { $date }
state-head = Situation
opened-head = Pris le
due-head = Échéance
done-head = Réalisé le
when-head = Quand
setback-head = Ce qui s’est passé
plan-head = Plan
effects-title = { $up ->
    [0] { $of ->
        [one] Le score n’a pas clairement augmenté après le seul engagement qui peut être jugé
       *[other] Le score n’a clairement augmenté après aucun des { $of-text } engagements qui peuvent être jugés
    }
   *[other] { $of ->
        [one] Le score a clairement augmenté après le seul engagement qui peut être jugé
       *[other] Le score a clairement augmenté après { $up-text } des { $of-text } engagements qui peuvent être jugés
    }
}
effects-title-none = Il est trop tôt pour dire ce qui a suivi un engagement
effects-text = Le score que chaque engagement devait faire évoluer, { $window } avant sa réalisation et { $window } après. Avant/après n’est pas une preuve : d’autres choses ont changé aussi, et un point choisi parce qu’il était mauvais tend à revenir vers la moyenne.
effects-unknown = { $title }, { $what }
effect-window = { $kind ->
    [quarter] { $n ->
        [1] un trimestre
        [2] deux trimestres
        [3] trois trimestres
       *[other] { $n-text } trimestres
    }
    [week] { $n ->
        [1] une semaine
        [2] deux semaines
        [3] trois semaines
       *[other] { $n-text } semaines
    }
   *[month] { $n ->
        [1] un mois
        [2] deux mois
        [3] trois mois
       *[other] { $n-text } mois
    }
}
effect-title-none = { $name } : aucune évolution claire après { $of ->
    [one] « { $title } »
   *[other] l’un ou l’autre des { $of-text } engagements
}
effect-title-up = { $name } a augmenté après { $of ->
    [one] « { $title } »
   *[other] { $up-text } des { $of-text } engagements
}
effect-title-down = { $name } a baissé après { $of ->
    [one] « { $title } »
   *[other] { $down-text } des { $of-text } engagements
}
effect-title-both = Sur { $of-text } engagements, { $name } a augmenté après { $up-text } et baissé après { $down-text }
effect-subtitle = { $unit }, { $window } avant et { $window } après, une période laissée de côté entre les deux
effect-note = Point creux : avant. Point plein : après. Les barres pâles sont les intervalles de confiance. Avant/après n’est pas une preuve : un point choisi parce qu’il était mauvais tend à revenir vers la moyenne.
effect-before = avant
effect-after = après
effect-tip = { $when } : { $value } ({ $n ->
    [one] une réponse
   *[other] { $n-text } réponses
})
answers-before = Réponses avant
answers-after = Réponses après
difference = Écart
promise-effect-few = { $name } : trop peu de réponses pour dire ce qui a suivi.
promise-effect-missing = { $name } : des périodes voisines n’ont aucune réponse, on ne peut donc rien dire.
setbacks-title = { $n ->
    [one] Un contretemps est consigné
   *[other] { $n-text } contretemps sont consignés
} ; { $all ->
    [yes] { $n ->
        [one] il a un plan
        [2] les deux ont un plan
       *[other] tous ont un plan
    }
   *[no] { $planned ->
        [0] aucun n’a de plan
        [one] un seul a un plan
       *[other] { $planned-text } ont un plan
    }
}
setbacks-caption = Ce qui n’a pas marché, quand cela a été annoncé, et le plan
setbacks-text = Un contretemps annoncé avec un plan coûte moins de confiance qu’un contretemps découvert.
closed-title = { $done ->
    [0] Aucun engagement n’a été réalisé
    [one] Un engagement a été réalisé
   *[other] { $done-text } engagements ont été réalisés
}{ $dropped ->
    [0] {""}
    [one] , un a été abandonné
   *[other] , { $dropped-text } ont été abandonnés
}
stage-promised = { $done ->
    [0] Aucun engagement pris ici n’est réalisé
    [one] Un engagement pris ici est réalisé
   *[other] { $done-text } engagements pris ici sont réalisés
}{ $open ->
    [0] {""}
    [one] , un est en cours
   *[other] , { $open-text } sont en cours
}{ $overdue ->
    [0] {""}
    [one] , un est en retard
   *[other] , { $overdue-text } sont en retard
}{ $dropped ->
    [0] {""}
    [one] , un a été abandonné
   *[other] , { $dropped-text } ont été abandonnés
}

## Leading signs
topic-leads-waiting = Trop peu de mois
topic-leads-how = Méthode de calcul
more-method = Méthode : intervalles, évolutions, chiffres masqués
leads-headline-nothing = Aucun résultat n’est consigné : aucune évaluation ne peut y être confrontée
leads-nothing-answer = Un résultat est une chose que l’entreprise compte de toute façon, comme les renouvellements ou les commandes répétées.
leads-nothing-next = Consignez-en un à chaque relevé : cette page dira si les évaluations le devancent.
leads-headline-few = Trop peu de mois pour dire si les évaluations devancent les résultats
leads-few-answer = { $n ->
    [0] Aucune évaluation n’a encore varié en regard d’un résultat
    [one] Une évaluation et un résultat ont varié en regard une fois à ce jour
   *[other] Évaluations et résultats ont varié en regard { $n-text } fois à ce jour
} ; il en faut { $needed-text }.
leads-few-when = Avec un rapport complet à chaque fois, la première réponse viendra en { $period }.
leads-few-next = D’ici là, agissez sur une évaluation pour ce que disent les clients, non pour ce qu’elle pourrait annoncer.
leads-headline-none = Aucune évaluation n’est clairement liée à un résultat ultérieur
leads-none-answer = { $of ->
    [one] La seule paire d’évaluation et de résultat qui compte assez de mois ne montre aucun lien clair.
   *[other] Aucune des { $of-text } paires d’évaluation et de résultat qui comptent assez de mois ne montre de lien clair.
}
leads-headline = Évaluations qui ont devancé un résultat : { $n-text } sur { $of-text }
leads-warning = Un lien n’est pas une cause : autre chose peut faire varier l’une et l’autre.
leads-fine = { $of ->
    [one] Une paire d’évaluation et de résultat a été examinée, à plusieurs décalages.
   *[other] { $of-text } paires d’évaluation et de résultat ont été examinées, chacune à plusieurs décalages ; plus on en examine, plus il en est qui paraissent liées par hasard.
} Au sein d’une paire, les décalages sont jugés ensemble.
leads-how-title = Nous comparons les variations, car deux courbes qui montent paraissent toujours liées
leads-how-text = Chaque variation d’une évaluation d’un mois à l’autre est mise en regard de la variation du résultat, le même mois et jusqu’à { $lags ->
    [6] six
   *[other] { $lags-text }
} mois plus tard. La corrélation (Pearson) ne compte que le nombre de paires qu’elles valent, compte tenu de ce que chaque série reporte d’un mois sur l’autre.
leads-how-warning = Un lien n’est pas une cause. C’est une raison d’y regarder de plus près et d’essayer un changement à dessein.
leads-waiting-title = { $n ->
    [one] D’une paire d’évaluation et de résultat, on ne peut encore rien dire
   *[other] De { $n-text } paires d’évaluation et de résultat, on ne peut encore rien dire
}
leads-waiting-text = Une corrélation sur peu de mois trouve des liens qui n’existent pas : aucune n’est donc montrée.
leads-waiting-caption = Nombre de fois où l’évaluation et chaque résultat ont varié en regard ; il en faut { $needed-text }
rating-head = Évaluation
pairs-head = Paires à ce jour
lag-head = Décalage
correlation-head = Corrélation
lead-title = { $rating } a devancé { $outcome }
lead-title-same = { $rating } et { $outcome } évoluent le même mois, sans avance
lead-title-none = { $rating } ne montre aucun lien clair avec { $outcome }
lead-title-flat = { $rating } ou { $outcome } ne varie jamais : rien n’apparaît
lead-title-check = { $rating } et { $outcome } concordent trop bien : vérifiez les données
lead-title-few = Trop peu de mois pour dire si { $rating } devance { $outcome }
lead-sentence = Quand { $rating } augmentait, { $outcome } tendait à { $way ->
    [same] augmenter
   *[other] baisser
} { $kind ->
    [quarter] { $lag ->
        [one] un trimestre
       *[other] { $lag-text } trimestres
    }
    [week] { $lag ->
        [one] une semaine
       *[other] { $lag-text } semaines
    }
   *[month] { $lag ->
        [one] un mois
       *[other] { $lag-text } mois
    }
} plus tard (r { $r }, { $range }, { $n-text } paires).
lead-sentence-same = Quand { $rating } augmentait, { $outcome } tendait à { $way ->
    [same] augmenter
   *[other] baisser
} en même temps, non plus tard (r { $r }, { $range }, { $n-text } paires).
lead-sentence-none = Aucun décalage ne se distingue du hasard sur { $n-text } paires de variations.
lead-sentence-few = Paires de variations à ce jour : { $n-text } ; il en faut { $needed-text }.
lead-subtitle = Corrélation des variations { $kind ->
    [quarter] d’un trimestre à l’autre
    [week] d’une semaine à l’autre
   *[month] d’un mois à l’autre
}, de −1 à +1, selon l’avance de l’évaluation
lead-note = Paires de variations : { $n-text } au plus. Les traits fins sont les intervalles de confiance. Un lien n’est pas une cause.
lead-axis = Avance de l’évaluation, en { $kind ->
    [quarter] trimestres
    [week] semaines
   *[month] mois
}
lead-tip = Décalage { $lag-text } : r { $r }, { $n-text } paires
lead-verdict-same-way = devance, même sens
lead-verdict-other-way = devance, sens contraire
lead-verdict-together = en même temps, sans avance
lead-verdict-none = pas de lien clair
lead-verdict-flat = aucune variation à comparer
lead-verdict-check = concordent trop bien : vérifiez les données
lead-verdict-few = trop peu de mois pour conclure

## Culture
topic-pairs = Adhésion
topic-meetings = Réunions
topic-roles = Rôles
topic-advocates = Ambassadeurs
topic-thanks = Remerciements
topic-sponsors = Appui de la direction
topic-allies = Alliés
topic-period-setbacks = Contretemps
culture-title-few = Trop peu de personnes ont répondu pour montrer où se situe le personnel
culture-title-all = { $of ->
    [one] Le personnel penche vers l’adhésion sur le seul contraste posé
   *[other] Le personnel penche vers l’adhésion sur les { $of-text } contrastes
}
culture-title-commitment = Le personnel penche vers l’adhésion sur { $commitment-text } des { $of-text } contrastes ; le reste est partagé
culture-title-compliance = Le personnel penche vers l’obéissance sur { $compliance-text } des { $of-text } contrastes ; le reste est partagé
culture-title-both = Le personnel penche vers l’adhésion sur { $commitment-text } des { $of-text } contrastes, vers l’obéissance sur { $compliance-text }
culture-title-mixed = Le personnel ne penche ni vers l’obéissance ni vers l’adhésion
culture-headline-meetings = { $n ->
    [0] La mission n’a été évoquée dans aucune
   *[other] La mission a été évoquée dans { $n-text }
} des { $of-text } réunions qui ne portent pas sur les clients
culture-headline-none = Rien n’a été consigné sur les habitudes ou la culture
culture-no-survey = Le personnel n’a pas encore été interrogé : on ne sait pas où il se situe entre obéissance et adhésion.
culture-theme = Le thème est « { $theme } ».
culture-asked = { $n ->
    [0] Personne n’a répondu
    [one] Une personne a répondu
   *[other] { $n-text } personnes ont répondu
} en { $period }, de façon anonyme.
culture-how = Chacune a choisi un point entre 1, obéissance, et 5, adhésion. Un penchant n’est signalé que si l’intervalle de confiance est tout entier d’un côté du milieu.
culture-few = Moins de { $fewest ->
    [10] dix
   *[other] { $fewest-text }
} réponses appuient chaque contraste : aucun n’est donc montré.
culture-moved-first = C’est la première enquête avec ces contrastes : rien ne peut encore être comparé.
culture-moved-none = Aucun contraste n’a clairement évolué depuis { $before }.
culture-moved = Depuis { $before }, { $up ->
    [0] aucun contraste n’a clairement évolué
    [one] un contraste a clairement évolué
   *[other] { $up-text } contrastes ont clairement évolué
} vers l’adhésion, { $down ->
    [0] aucun
    [one] un
   *[other] { $down-text }
} vers l’obéissance.
culture-up-list = Vers l’adhésion : { $list }.
culture-down-list = Vers l’obéissance : { $list }.
pairs-chart-title = Le plus fort : « { $best } » ({ $high }) ; le plus faible : « { $weakest } » ({ $low })
culture-subtitle = Moyenne entre obéissance, 1, et adhésion, 5, enquête auprès du personnel, { $period }
culture-note = { $n-text } personnes ; les réponses laissées en blanc ne comptent pas.{ $before ->
    [yes] {" "}Point creux : l’enquête précédente.
   *[no] {""}
} Les traits fins sont les intervalles de confiance. Les évolutions sont jugées ensemble, car sur dix certaines tiennent au hasard.
culture-tip = { $period } : { $value } ({ $n-text } réponses)
pole-left-head = Obéissance
pole-right-head = Adhésion
before-head = Moyenne d’avant
mean-head = Moyenne
lean-head = Penche vers
lean-commitment = l’adhésion
lean-compliance = l’obéissance
lean-mixed = partagé
pair-up = vers l’adhésion
pair-down = vers l’obéissance
pair-same = pas d’évolution claire
pair-few = trop peu de réponses
pair-first = première enquête
pole-compliance = Obéissance
pole-compliance-want-to-believe-in-it = Faire comme toujours
pole-commitment-want-to-believe-in-it = Vouloir y croire
pole-compliance-understand-why = Agir machinalement
pole-commitment-understand-why = Comprendre pourquoi
pole-compliance-self-motivated = Faire ce qu’on nous dit
pole-commitment-self-motivated = Se motiver soi-même
pole-compliance-excited = Porter un fardeau
pole-commitment-excited = S’enthousiasmer
pole-compliance-think-for-yourself = Subir la contrainte
pole-commitment-think-for-yourself = Penser par soi-même
pole-compliance-want-to-excel = Éviter les ennuis
pole-commitment-want-to-excel = Vouloir exceller
pole-compliance-beyond-what-is-required = Faire le strict minimum
pole-commitment-beyond-what-is-required = Aller au-delà du requis
pole-compliance-take-action = Attendre les consignes
pole-commitment-take-action = Passer à l’action
pole-compliance-directed-by-intent = Avoir besoin de surveillance
pole-commitment-directed-by-intent = Se guider sur l’intention
pole-compliance-engaged-with-head-and-heart = Céder à la pression
pole-commitment-engaged-with-head-and-heart = S’investir de tête et de cœur
mission-meetings = { $n ->
    [0] La mission n’a été évoquée dans aucune
   *[other] La mission a été évoquée dans { $n-text }
} des { $of-text } réunions qui ne portent pas sur les clients.
mission-meetings-none-title = On n’a pas consigné si la mission a été évoquée dans d’autres réunions
mission-meetings-none = On n’a pas consigné si la mission a été évoquée dans d’autres réunions.
meetings-text = Une mission dont on ne parle que lorsqu’il est question des clients ne guide personne d’autre. Il s’agit de décomptes complets.
meetings-none-text = Notez après chaque réunion si la mission a été évoquée. Une coche suffit.
meetings-caption = Réunions tenues en { $period }, et celles où la mission a été évoquée
meeting-head = Réunion
about-head = Sujet
held-head = Tenues
mission-head = Mission évoquée
meeting-cx = clients
meeting-other = autre chose
mission-roles = { $n ->
    [0] La mission n’a été exposée à aucun
   *[other] La mission a été exposée à { $n-text }
} des { $of-text } rôles.
mission-roles-all = La mission a été exposée aux { $of-text } rôles.
mission-roles-none = On n’a pas consigné à qui la mission a été exposée.
roles-none-text = Notez pour chaque rôle combien de fois la mission a été exposée : cette partie dira qui elle n’a pas atteint.
roles-heads = Ces rôles réunissent { $share } de l’effectif.
roles-not-reached = Non atteints : { $list }.
roles-caption = Nombre de fois où la mission a été exposée en { $period }, par rôle
role-head = Rôle
times-head = Fois
advocates-title = À développer ensuite : { $list }
advocates-title-none = Les ambassadeurs ne se sont pas évalués
advocates-title-few = Trop peu d’ambassadeurs ont répondu pour montrer leurs points forts
advocates-few = Avec si peu de personnes, un décompte montrerait ce que l’une d’elles a répondu.
advocates-text = { $n ->
    [one] Un ambassadeur s’est évalué
   *[other] { $n-text } ambassadeurs se sont évalués
} en { $period }, de 1 à 5 ; 4 et 5 comptent comme point fort. Les personnes ne sont pas classées.
advocates-chart-title = Le point le plus fort : « { $quality } », { $strong }
advocates-subtitle = Ambassadeurs qui s’y disent forts, en nombre de personnes, { $period }
advocates-note = { $n-text } ambassadeurs. En foncé : les deux points à développer ensuite. Si peu de personnes donnent de larges intervalles de confiance ; ils sont dans le tableau.
advocates-summary = Ambassadeurs qui s’y disent forts : { $list }.
strong-of = { $n } sur { $of }
quality-head = Qualité
strong-head = Point fort
quality-knows-resistance = Sait que les habitudes résistent
quality-commitment = Appartient à une culture d’adhésion
quality-declaration = Prend position
quality-believable = Est crédible
quality-thanks = Dit merci
quality-bureaucracy = Compose avec la bureaucratie
quality-allies = Trouve des alliés
quality-courage = A du courage
quality-goes-the-distance = Va jusqu’au bout
quality-engaged = S’investit
thanks-title = { $n ->
    [one] Un remerciement a été adressé
   *[other] { $n-text } remerciements ont été adressés
}, à { $thanked ->
    [one] une personne ou équipe
   *[other] { $thanked-text } personnes ou équipes
}
thanks-none = Aucun remerciement n’a été consigné
thanks-none-text = Quelqu’un a amélioré quelque chose pour un client. Trouvez qui, et remerciez cette personne par son nom.
thanks-caption = Qui a été remercié en { $period }
thanked-head = Remercié
by-head = Par
for-head = Pour
sponsors-title = { $n ->
    [one] Les dirigeants ont agi une fois au vu de tous
    [2] Les dirigeants ont agi deux fois au vu de tous
   *[other] Les dirigeants ont agi { $n-text } fois au vu de tous
}
sponsors-none = Aucune action d’un dirigeant n’est consignée en { $period }
sponsors-last = { $same ->
    [yes] La dernière action date du dernier jour de la période ({ $period }).
   *[no] À la fin de la période ({ $period }), la dernière action datait de { $days }.
}
sponsors-never = Aucune n’est consignée auparavant non plus.
sponsors-caption = Ce que les dirigeants ont fait en { $period }
sponsor-head = Qui
day-column = Jour
did-head = Quoi
allies-title = { $n ->
    [one] Un allié est à nos côtés
   *[other] { $n-text } alliés sont à nos côtés
}, dans { $teams ->
    [one] une équipe
   *[other] { $teams-text } équipes
}
allies-caption = Alliés par équipe et par lieu
team-head = Équipe
place-head = Lieu
period-setbacks-caption = Ce qui n’a pas marché en { $period }, et le plan
period-setbacks-title = { $n ->
    [one] Un contretemps a été annoncé cette fois, { $planned ->
        [0] sans plan
       *[other] avec un plan
    }
   *[other] { $n-text } contretemps ont été annoncés cette fois ; { $all ->
        [yes] { $n ->
            [2] les deux ont un plan
           *[other] tous ont un plan
        }
       *[no] { $planned ->
            [0] aucun n’a de plan
            [one] un seul a un plan
           *[other] { $planned-text } ont un plan
        }
    }
}
