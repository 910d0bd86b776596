### Sentences of the playbook, in French: why a page is called for, what its blocks say where there is nothing to show, and
### figures in a text. `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Why a page is called for
called-missed = { $name } est à { $value } et manque son objectif de { $mark }.
called-met = { $name } est à { $value } et atteint son objectif de { $mark }.
called-theme = { $name } : { $weight }.
called-setbacks = { $n ->
    [one] Un contretemps a été annoncé, { $planned ->
        [0] sans plan
       *[other] avec un plan
    }
   *[other] { $n-text } contretemps ont été annoncés ; { $planned ->
        [0] aucun n’a de plan
        [one] un seul a un plan
       *[other] { $planned-text } ont un plan
    }
}.
called-thanks = { $n ->
    [0] Aucun remerciement n’est consigné en { $period }
    [one] Un remerciement a été adressé en { $period }
   *[other] { $n-text } remerciements ont été adressés en { $period }
}.
called-sponsors = { $n ->
    [0] Aucune action d’un dirigeant n’est consignée en { $period }
    [one] Les dirigeants ont agi une fois au vu de tous en { $period }
    [2] Les dirigeants ont agi deux fois au vu de tous en { $period }
   *[other] Les dirigeants ont agi { $n-text } fois au vu de tous en { $period }
}.
called-promises-overdue = L’engagement « { $title } » est en retard{ $more ->
    [0] {""}
    [one] , ainsi qu’un autre
   *[other] , ainsi que { $more-text } autres
}.
called-promises-kept = L’engagement « { $title } » a été réalisé{ $more ->
    [0] {""}
    [one] , ainsi qu’un autre
   *[other] , ainsi que { $more-text } autres
}.
called-promises-due = L’engagement « { $title } » arrive bientôt à échéance{ $more ->
    [0] {""}
    [one] , ainsi qu’un autre
   *[other] , ainsi que { $more-text } autres
}.
called-complaints-unsolved = { $n ->
    [one] { $n-text } réclamation échue sur { $due-text } n’a pas été résolue à temps.
   *[other] { $n-text } réclamations échues sur { $due-text } n’ont pas été résolues à temps.
}
called-complaints-unanswered = { $n ->
    [one] { $n-text } réclamation échue sur { $due-text } n’a pas reçu de réponse à temps.
   *[other] { $n-text } réclamations échues sur { $due-text } n’ont pas reçu de réponse à temps.
}
called-complaints-open = { $n ->
    [one] Une réclamation est ouverte
   *[other] { $n-text } réclamations sont ouvertes
} à la fin.
called-culture-compliance = Le personnel penche vers l’obéissance : { $list }.
called-culture-commitment = Le personnel penche vers l’adhésion : { $list }.
called-rhythm = En { $period }, le thème est « { $theme } ».
called-month = C’est un mois pour cela : { $month }.

## Pages that were not read through
page-stale = Cette page devait être relue d’ici le { $due }, et ne l’a pas été. Certaines parties peuvent ne plus être valables.
page-never-read = Aucune relecture de cette page n’est consignée. Certaines parties peuvent ne pas être valables.

## Blocks
thanks-from = de { $by }
block-quotes-none = Aucune parole de client ne peut être montrée ici pour la période ({ $period }).
block-plays-none = Ces chiffres n’appellent aucune page.
block-thanks-none = Aucun remerciement n’est consigné en { $period }.
block-promises-none = Il n’y a pas d’engagement de ce genre en { $period }.
assessment-pair = { $low }, ou { $high } ?
assessment-like-low = Ne me ressemble pas
assessment-like-high = Me ressemble beaucoup
assessment-low = Pas du tout
assessment-high = Tout à fait

## Figures in a text. Where there is none, why: the words stand within the author's sentence.
figure-few = trop peu de réponses pour conclure
figure-hidden = trop peu pour être montré
figure-few-complaints = trop peu de réclamations pour conclure
figure-few-months = trop peu de mois pour conclure
figure-not-recorded = non consigné
figure-not-asked = pas encore mesuré
figure-not-heard = non entendu
figure-no-range = sans intervalle de confiance
figure-no-year = aucun chiffre un an plus tôt
figure-no-reason = aucun motif consigné
figure-no-complaints = aucune réclamation enregistrée
figure-no-time-promised = aucun délai promis
figure-none-due = aucune échéance
figure-none-open = aucun en cours
figure-none-overdue = aucun en retard
figure-not-half = moins de la moitié terminées
figure-no-themes = aucun thème ne se dégage
figure-none-rising = aucun n’est clairement en hausse
figure-no-mission = aucune mission inscrite
figure-no-theme = aucun thème
figure-no-focus = aucune étape
figure-never = jamais consigné
figure-no-lead = Aucune évaluation n’est clairement liée à un résultat ultérieur.
figure-small = { $value } (sur { $n-text } réponses)
figure-self-selected = { $value } (de personnes qui ont choisi de répondre)
figure-unreconciled = { $value } (le compte n’est pas juste)
figure-of = { $n } sur { $of }
figure-next = « { $title } », échéance le { $due }
figure-theme = { $name } : { $weight }.
figure-on-last-day = le dernier jour
figure-ago = { $days } avant la fin
figure-promises-none = Aucun engagement n’a encore été pris.
figure-promises = Sur { $n ->
    [one] un engagement
   *[other] { $n-text } engagements
}, { $kept ->
    [0] aucun n’est tenu
    [one] un est tenu
   *[other] { $kept-text } sont tenus
}, { $open ->
    [0] aucun n’est en cours
    [one] un est en cours
   *[other] { $open-text } sont en cours
}, { $overdue ->
    [0] aucun n’est en retard
    [one] un est en retard
   *[other] { $overdue-text } sont en retard
} et { $dropped ->
    [0] aucun n’a été abandonné
    [one] un a été abandonné
   *[other] { $dropped-text } ont été abandonnés
}.
