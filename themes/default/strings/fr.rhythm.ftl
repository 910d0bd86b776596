### Sentences of roles, huddle cards, the calendar, letters and forms, in French. Names in braces are filled by the
### program: `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Words of templates
ui-our-mission = Notre mission.
ui-one-customer = Un client.
ui-practise-today = À pratiquer aujourd’hui.
ui-ask-the-team = À demander à l’équipe.
ui-our-own-card = Notre propre fiche
ui-sample-short = exemple fictif
ui-go-on = Pour continuer

## Navigation
nav-roles = Rôles
nav-calendar = Calendrier
to-calendar = Le calendrier : rendez-vous, thèmes, dates
calendar-why = Le mois par rôle, l’année des thèmes et des fichiers pour votre propre calendrier.
find-your-role = Trouver votre rôle
role = Rôle

## Heads of tables
called-head = À mener
cards-head = Fiches
moment-head = Rendez-vous
often-head = Fréquence
guide-head = Guide
theme-head = Thème
when-head-theme = Quand
each-week-head = Chaque semaine
each-day-head = Chaque jour
each-month-head = Chaque mois
what-head = Quoi
kind-head = Nature
owner-head = Responsable
file-head = Fichier
everyone = Tous
nobody-named = personne de désigné

## Themes
theme-now = En { $period }, le thème est « { $theme } ».
theme-none = Aucun thème n’est fixé en { $period }.
theme-next = Le suivant est « { $theme } », en { $period }.
theme-past = passé
theme-this = en cours
theme-to-come = à venir

## Roles
roles-headline = Trouvez votre rôle, et ce que ce rapport lui demande
roles-answer = Chaque rôle a une page avec ses guides, ses engagements et ses rendez-vous, et des fiches de point d’équipe à imprimer.
all-roles-caption = Les rôles, les actions à mener et les fiches à lire à voix haute
roles-title = { $n ->
    [one] Un rôle
   *[other] { $n-text } rôles
}
role-plays = { $n ->
    [0] aucune action
    [one] { $n-text } action
   *[other] { $n-text } actions
}
role-cards = { $n ->
    [0] aucune fiche
    [one] { $n-text } fiche
   *[other] { $n-text } fiches
}
role-headline = { $role } : { $plays ->
    [0] aucune action à mener
    [one] une action à mener
   *[other] { $plays-text } actions à mener
}, { $overdue ->
    [0] aucun engagement en retard
    [one] un engagement en retard
   *[other] { $overdue-text } engagements en retard
}
role-team = Équipe : { $team }.
role-told = { $n ->
    [0] Personne n’a exposé la mission à ce rôle en { $period }, d’après ce qui est consigné.
    [one] La mission a été exposée à ce rôle une fois en { $period }.
   *[other] La mission a été exposée à ce rôle { $n-text } fois en { $period }.
}
role-told-unknown = Personne n’a consigné en { $period } si la mission a été exposée.
role-open-cards = Imprimer vos fiches de point d’équipe
role-cards-theme = { $n ->
    [0] Il n’y a pas encore de fiche sur « { $theme } » pour ce rôle.
    [one] Une fiche sur « { $theme } ».
   *[other] { $n-text } fiches sur « { $theme } ».
}
role-cards-plain = { $n ->
    [0] Il n’y a pas encore de fiche pour ce rôle.
    [one] Une fiche.
   *[other] { $n-text } fiches.
}
topic-all-roles = Rôles
topic-called = À faire d’abord
called-title = { $n ->
    [one] Ces chiffres appellent un guide
   *[other] Ces chiffres appellent { $n-text } guides
}
topic-moments = Rendez-vous
moments-title = { $day ->
    [0] Aucun rendez-vous
    [one] Un rendez-vous
   *[other] { $day-text } rendez-vous
} chaque jour, { $week ->
    [0] aucun
    [one] un
   *[other] { $week-text }
} chaque semaine, { $month ->
    [0] aucun
    [one] un
   *[other] { $month-text }
} chaque mois
moments-caption = Rendez-vous qui reviennent
take-along = Reprenez-les dans votre propre calendrier
every-day = chaque jour ouvré
every-week = chaque semaine
every-month = chaque mois
topic-promises = Engagements
role-promises-title = { $open ->
    [0] Cette équipe n’a aucun engagement en cours
    [one] Cette équipe a un engagement en cours
   *[other] Cette équipe a { $open-text } engagements en cours
}{ $overdue ->
    [0] {""}
    [one] {", "}et un en retard
   *[other] {", "}et { $overdue-text } en retard
}
role-promises-none = Aucun engagement de cette équipe, ou portant sur ses étapes, n’est en cours ni n’a été clos dans cette période.
topic-own-stages = Étapes
role-stages-title = { $n ->
    [one] Cette équipe est responsable d’une étape de la vie du client : { $stages }
   *[other] Cette équipe est responsable de { $n-text } étapes de la vie du client : { $stages }
}
role-stage-expects = Les clients attendent : { $expects }
role-stage-more = Tout sur l’étape « { $stage } »
topic-role-meetings = Réunions
role-meetings-title = { $held ->
    [0] Aucun décompte ne dit si la mission a été évoquée dans { $n ->
        [one] cette réunion
       *[other] ces { $n-text } réunions
    }
   *[other] Réunions où la mission a été évoquée : { $discussed-text } sur { $held-text } tenues
}
topic-role-thanks = Remerciements
role-thanks-title = { $n ->
    [one] Quelqu’un a remercié cette équipe
   *[other] { $n-text } remerciements sont allés à cette équipe
}
thanked = { $reason }.
thanked-by = { $reason }. ({ $by })
topic-role-guides = Guides
role-guides-title = { $n ->
    [one] Une page pour ce rôle
   *[other] { $n-text } pages pour ce rôle, dans l’ordre de lecture
}
role-guides-more = { $n ->
    [one] Une autre page pour ce rôle
   *[other] { $n-text } autres pages pour ce rôle, dans l’ordre de lecture
}

## Cards
cards-title = Fiches de point d’équipe : { $role }
cards-headline-theme = { $n ->
    [one] Une fiche à lire à voix haute : { $theme }
   *[other] { $n-text } fiches à lire à voix haute : { $theme }
}
cards-headline = { $n ->
    [one] Une fiche à lire à voix haute
   *[other] { $n-text } fiches à lire à voix haute
}
cards-headline-none = Pas de fiche en { $period } pour ce rôle : { $role }
cards-none = Toute fiche du manuel convient ; la liste des guides les contient toutes.
cards-use = Une fiche prend deux minutes : la mission, un client, un chiffre, une chose à pratiquer, une question.
cards-print = À l’impression, deux fiches par feuille : coupez entre les repères.
cards-to-role = Tout ce qui concerne ce rôle : { $role }
card-guide = Comment mener ce point d’équipe
card-customers = Clients, arrivées moins départs
card-figure-earlier = { $period } ; depuis, { $why }
card-in-turn = Fiche { $place-text } sur { $of-text }, à tour de rôle
card-weeks = { $n ->
    [one] Semaine du { $days }
   *[other] Semaines des { $days }
}

## Calendar
calendar-headline = { $n ->
    [0] En { $period }, le thème est { $theme }
    [one] En { $period }, le thème est { $theme }, avec un rendez-vous
   *[other] En { $period }, le thème est { $theme }, avec { $n-text } rendez-vous
}
calendar-headline-none = { $n ->
    [0] Rien n’est prévu en { $period }
    [one] Pas de thème en { $period }, mais un rendez-vous qui revient
   *[other] Pas de thème en { $period }, mais { $n-text } rendez-vous qui reviennent
}
topic-by-role = Par rôle
by-role-title = Qui fait quoi chaque jour, chaque semaine et chaque mois
by-role-caption = Rendez-vous par rôle en { $period }
topic-year = L’année
year-title = { $n ->
    [0] Aucun thème n’est prévu après celui-ci
    [one] Un thème est prévu après celui-ci
   *[other] { $n-text } thèmes sont prévus après celui-ci
}
year-caption = L’année des thèmes
topic-all-moments = Rendez-vous
all-moments-title = { $n ->
    [one] Un rendez-vous fait vivre la mission
   *[other] { $n-text } rendez-vous font vivre la mission
}
more-meetings = Mode de calcul, et à qui la mission a été exposée
topic-due = Dates
due-title = { $n ->
    [0] Aucune autre échéance dans les trois prochains mois
    [one] Une échéance dans les trois prochains mois
   *[other] { $n-text } échéances dans les trois prochains mois
}{ $past ->
    [0] {""}
    [one] {", "}et une dépassée
   *[other] {", "}et { $past-text } dépassées
}
due-caption = Engagements à tenir et guides à relire d’ici le { $date }
due-promise = engagement
due-promise-overdue = engagement, en retard
due-review = guide à relire
due-review-overdue = guide à relire, en retard
topic-files = Fichiers
files-title = Dans votre propre calendrier
files-text = Les entrées couvrent des journées entières et ne bloquent aucun créneau. Ouvrir le fichier d’un rapport ultérieur les remplace.
files-caption = Fichiers de calendrier
calendar-name = { $organisation } : rythme client
calendar-name-role = { $organisation } : rythme client, { $role }
event-theme = Thème : { $theme }
event-for = Pour : { $roles }
event-guide = Guide : { $title }
event-due = Engagement à tenir : { $title }
event-owner = Responsable : { $team }
event-review = Guide à relire : { $title }

## Letters and notes
ui-note-to = À
ui-note-for = Merci pour
letter-one = La lettre s’imprime sur une page.
letter-thanks = { $n ->
    [0] Personne n’a encore été remercié en { $period } : il y a donc un mot à remplir.
    [one] Un mot pour le remerciement consigné en { $period }, et un à remplir. Chacun s’imprime sur une page.
   *[other] { $n-text } mots, un par remerciement consigné en { $period }, et un à remplir. Chacun s’imprime sur une page.
}
note-to = À { $to }
note-for = Merci : { $reason }.

## Forms
form-title = Votre résultat
form-answered = Réponses : { $answered } sur { $of }.
form-sum = Somme : { $sum } sur { $most }
form-next = À développer ensuite : « { $first } » et « { $second } ».
form-private = Rien de ce que vous choisissez ici ne quitte cette page, et rien n’est conservé lorsque vous la fermez.
form-print = Imprimer cette page
form-clear = Recommencer
form-group = Compter un groupe
form-group-how = Saisissez les formulaires papier l’un après l’autre. Les décomptes restent sur cette page jusqu’à ce que vous la fermiez.
form-add = Compter ce formulaire et passer au suivant
form-added = Formulaires comptés : { $forms }.
form-lines = Lignes pour le relevé de la période de l’enquête :
ui-form-paper-sum = Somme de mes réponses :
ui-form-paper-next = Mes deux points les plus bas, que je développe ensuite :

## Paths, tags, reading time
all-guides = Tous les guides
reading-time = Temps de lecture
reading-minutes = { $n ->
    [one] { $n-text } minute
   *[other] { $n-text } minutes
}
every-role = tous les rôles
page-paths = Dans l’itinéraire
page-tags = Mots-clés
page-called-on = Signalé sur
path-place = { $place-text } sur { $of-text }
path-count = { $n ->
    [one] Une page
   *[other] { $n-text } pages
}, { $minutes ->
    [one] une minute
   *[other] { $minutes-text } minutes
}
guides-by-kind = Par nature
guides-by-stage = Par étape
guides-by-role = Par rôle
role-page-count = { $n ->
    [0] Aucune page
    [one] Une page
   *[other] { $n-text } pages
}
guides-by-tag = Par mot-clé
topic-role-path = Votre itinéraire
role-path-title = { $n ->
    [one] « { $path } » : une page
   *[other] « { $path } » : { $n-text } pages, dans cet ordre
}
