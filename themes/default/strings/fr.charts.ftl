### Sentences of control charts, of the pages of single scores, and of charts that stand beside them, in French. Names in
### braces are filled by the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb
### of change stands only where the arithmetic calls a change.

## Control charts
control-clause-steady = { $value } se situe entre { $lower } et { $upper }, là où se situent { $kind ->
    [quarter] les trimestres
    [week] les semaines
   *[month] les mois
} ordinaires
control-clause-above = { $value } se situe au-dessus de { $upper }, la limite { $kind ->
    [quarter] des trimestres
    [week] des semaines
   *[month] des mois
} ordinaires
control-clause-below = { $value } se situe au-dessous de { $lower }, la limite { $kind ->
    [quarter] des trimestres
    [week] des semaines
   *[month] des mois
} ordinaires
control-clause-run-above = { $run } { $kind ->
    [quarter] trimestres
    [week] semaines
   *[month] mois
} de suite se situent au-dessus de la moyenne de { $centre }
control-clause-run-below = { $run } { $kind ->
    [quarter] trimestres
    [week] semaines
   *[month] mois
} de suite se situent au-dessous de la moyenne de { $centre }
control-steady = La carte de contrôle ne montre aucun signal : { $clause }.
control-signal = La carte de contrôle montre un signal : { $clause }.
control-agree-steady = La carte de contrôle concorde, sans signal : { $clause }.
control-agree-signal = La carte de contrôle concorde, avec un signal : { $clause }.
control-differ-same = Par rapport à { $since }, il n’y a pas d’évolution claire, mais la carte de contrôle montre un signal : { $clause }.
control-differ-moved = { $verdict ->
    [up] Il y a hausse
   *[down] Il y a baisse
} depuis { $since }, mais la carte de contrôle ne montre aucun signal : { $clause }.
control-differ-other = { $verdict ->
    [up] Il y a hausse
   *[down] Il y a baisse
} depuis { $since }, mais la carte de contrôle montre un signal en sens contraire : { $clause }.
control-few = Il faut à une carte de contrôle { $needed } { $kind ->
    [quarter] trimestres
    [week] semaines
   *[month] mois
} de recul ; { $n ->
    [0] il n’y en a pas encore.
   *[other] il y en a { $n-text } à ce jour.
}
control-gaps = Il y a trop peu { $kind ->
    [quarter] de trimestres
    [week] de semaines
   *[month] de mois
} de suite pour une carte de contrôle.
control-title = { $name } : { $heading }
control-heading-steady = { $kind ->
    [quarter] un trimestre
    [week] une semaine
   *[month] un mois
} ordinaire, entre { $lower } et { $upper }
control-heading-flat = { $kind ->
    [quarter] un trimestre ordinaire, { $lower } comme les précédents
    [week] une semaine ordinaire, { $lower } comme les précédentes
   *[month] un mois ordinaire, { $lower } comme les précédents
}
control-heading-above = un signal, { $value } est au-dessus de la plage ordinaire
control-heading-below = un signal, { $value } est au-dessous de la plage ordinaire
control-heading-run-above = un signal, { $run } { $kind ->
    [quarter] trimestres
    [week] semaines
   *[month] mois
} de suite au-dessus de la moyenne
control-heading-run-below = un signal, { $run } { $kind ->
    [quarter] trimestres
    [week] semaines
   *[month] mois
} de suite au-dessous de la moyenne
control-subtitle = { $unit }, { $from } à { $to }
control-note = La bande est la plage ordinaire : la moyenne { $kind ->
    [quarter] des { $n } trimestres précédents
    [week] des { $n } semaines précédentes
   *[month] des { $n } mois précédents
} et leurs variations habituelles.{ $shares ->
    [yes] {" "}Elle est plus étroite là où davantage de personnes ont répondu.
   *[no] {""}
} Un signal, c’est { $kind ->
    [quarter] un trimestre
    [week] une semaine
   *[month] un mois
} hors de cette bande, ou huit de suite du même côté de la moyenne.
control-upper = Limite haute { $value }
control-centre = Moyenne { $value }
control-lower = Limite basse { $value }
control-flag-above = Au-dessus de la plage ordinaire
control-flag-below = Au-dessous de la plage ordinaire
control-flag-run = { $run } de suite
control-tip = { $period } : { $value } ; plage ordinaire de { $lower } à { $upper }
control-tip-plain = { $period } : { $value }
control-tip-signal = { $tip } ({ $why })
control-lower-head = Limite basse
control-centre-head = Moyenne
control-upper-head = Limite haute
control-topic = { $kind ->
    [quarter] Un trimestre
    [week] Une semaine
   *[month] Un mois
} ordinaire ?
control-early = Trop tôt pour dire ce qui est ordinaire
control-differs = { $words }, { $chart ->
    [signal] mais un signal sur sa carte de contrôle
   *[none] mais aucun signal sur sa carte de contrôle
}
control-read-none = aucun signal sur sa carte de contrôle
control-read-signal = un signal sur sa carte de contrôle

## Customers, held against other periods
customers-came-name = arrivées
customers-left-name = départs
customers-net-name = solde des deux
customers-control-unit = Clients entiers
customers-control-title = { $n ->
    [0] Arrivées et départs étaient dans l’ordinaire
   *[other] Hors de l’ordinaire { $kind ->
        [quarter] des trimestres précédents
        [week] des semaines précédentes
       *[month] des mois précédents
    } : { $list }
}
customers-control-came = Arrivées. { $sentence }
customers-control-left = Départs. { $sentence }
customers-control-net = Solde des deux. { $sentence }
customers-compared = { $kind ->
    [quarter] Le trimestre ({ $period }), le précédent et le même un an plus tôt
    [week] La semaine ({ $period }), la précédente et la même un an plus tôt
   *[month] Le mois ({ $period }), le précédent et le même un an plus tôt
}
compared-title = { $name }, avec la période précédente et un an plus tôt
## Pages of scores
ratings-answer-signals = Pour { $n } sur { $of }, il n’y a pas d’évolution claire, mais { $signals ->
    [one] l’un d’eux montre un signal sur sa carte de contrôle
   *[other] { $signals-text } d’entre eux montrent un signal sur leur carte de contrôle
}.
ratings-goals-topic = Objectifs
ratings-goals-title = Le plus loin de son objectif : { $name }
ratings-goals-title-none = Aucun score ne manque clairement son objectif
ratings-goals-subtitle = { $all ->
    [yes] Chaque score
   *[no] Les { $n-text } scores (sur { $of-text }) les plus éloignés de leur objectif, chacun
} sur toute son échelle, l’objectif en trait vertical, { $period }
ratings-goals-note = Le trait fin est l’intervalle de confiance. Les objectifs sont les nôtres, fixés à l’avance.
ratings-goals-tip = { $name } : { $value } ({ $gap })
ratings-goals-summary = { $list }.
ratings-goals-row = { $name } { $value } ({ $gap })
ratings-goal-row = { $gap } ({ $goal })
ratings-stages-topic = Au fil du parcours
stages-title-missed = { $name } manque clairement son objectif à { $n-text } des { $of-text } étapes
stages-title-met = { $name } ne manque clairement son objectif à aucune des { $of-text } étapes
stages-title-span = Entre { $lowest } ({ $low }) et { $highest } ({ $high }) au fil du parcours
stages-subtitle = { $name }, { $unit }, étape par étape, jusqu’en { $period } ; même échelle partout
stages-note = Les vignettes suivent l’ordre du parcours. La bande pâle est l’intervalle de confiance.
stages-note-self = Les vignettes suivent l’ordre du parcours. Ces personnes ont choisi de répondre : aucun intervalle de confiance ne peut être donné.
stages-summary = { $name } en { $period } : { $list }.
stages-tip = { $name }, { $tip }
stages-point = { $stage } { $value }
groups-topic = Groupes
groups-chart-title = { $name } : { $finding }
groups-finding = { $up ->
    [0] { $down ->
        [0] { $of ->
            [one] aucune évolution claire dans le seul groupe comparable
           *[other] aucune évolution claire dans les { $of-text } groupes
        }
        [one] une baisse claire dans { $down-text } groupe sur { $of-text }
       *[other] une baisse claire dans { $down-text } groupes sur { $of-text }
    }
    [one] { $down ->
        [0] une hausse claire dans { $up-text } groupe sur { $of-text }
       *[other] une hausse claire dans { $up-text } groupe et une baisse claire dans { $down-text }, sur { $of-text }
    }
   *[other] { $down ->
        [0] une hausse claire dans { $up-text } groupes sur { $of-text }
       *[other] une hausse claire dans { $up-text } groupes et une baisse claire dans { $down-text }, sur { $of-text }
    }
}
groups-finding-none = côte à côte, par { $segment }
groups-finding-hidden = groupes par { $segment } trop petits pour être montrés
groups-text = Les petits groupes sont masqués, et d’autres avec eux lorsqu’ils permettraient de les retrouver. Les mois et les groupes diffèrent par le seul hasard : une évolution n’est signalée que si elle ressort parmi l’ensemble.
groups-subtitle = { $unit }, par { $segment }, jusqu’en { $period } ; même échelle partout
trend-topic = Dans le temps
trend-title = Entre { $lowest } ({ $low }) et { $highest } ({ $high }) sur { $n-text } { $kind ->
    [quarter] trimestres
    [week] semaines
   *[month] mois
}
trend-title-level = { $value } { $kind ->
    [quarter] à chacun des { $n-text } trimestres montrés
    [week] à chacune des { $n-text } semaines montrées
   *[month] à chacun des { $n-text } mois montrés
}
answers-topic = Réponses
score-goal-sentence = C’est { $gap } ; l’objectif est de { $goal }.
score-fine-page = { $fine }.
measure-headline-none = { $name } : non mesuré en { $period }
measure-answer-none = Il n’y a rien à signaler cette fois.
## Promises kept over time
kept-title = { $n ->
    [0] { $kind ->
        [quarter] Aucun des { $of-text } trimestres avec échéances n’a vu tous ses engagements tenus à temps
        [week] Aucune des { $of-text } semaines avec échéances n’a vu tous ses engagements tenus à temps
       *[month] Aucun des { $of-text } mois avec échéances n’a vu tous ses engagements tenus à temps
    }
   *[other] Tous les engagements ont été tenus à temps dans { $n-text } des { $of-text } { $kind ->
        [quarter] trimestres
        [week] semaines
       *[month] mois
    } avec échéances
}
kept-sum = { $n-text } à temps
kept-not-sum = { $n-text } hors délai
kept-subtitle = Engagements { $kind ->
    [quarter] par trimestre
    [week] par semaine
   *[month] par mois
} d’échéance, jusqu’en { $period }
kept-note = Décompte complet, donc sans intervalle de confiance. Hors délai : engagements tenus tardivement, en retard ou abandonnés ; ceux retirés à temps ne sont pas comptés.
kept-summary = Sur { $of-text } engagements échus, à temps : { $kept-text }, après l’échéance : { $late-text }, en retard : { $overdue-text }, abandonnés : { $dropped-text }.
kept-in-time = Tenus à temps
kept-late = Tenus tardivement
kept-overdue = En retard
kept-dropped = Abandonnés
kept-due = Échus
kept-topic = Au fil du temps
kept-text = { $kind ->
    [quarter] Chaque trimestre
    [week] Chaque semaine
   *[month] Chaque mois
} compte les engagements dont l’échéance y tombe : au-dessus de la ligne ceux tenus à temps, au-dessous tous les autres.
kept-tip = { $period } : { $kept } à temps, { $rest } hors délai

## Complaints
unsolved-tip = Après { $days } : { $share } non résolues, intervalle de confiance { $lower } à { $upper }

## Answers
distribution-top = { $points } : { $share }

## Charts in pages of the playbook
span-title = { $name } : { $first } en { $from }, { $last } en { $to }
