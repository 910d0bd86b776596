### Sentences of the first page, in French. It is read in a minute and printed on one sheet: every word has to earn its
### place.

## Where each block goes on
index-more-customers = Arrivées, départs et motifs
index-more-ratings = Tous les scores
index-more-voice = Tout ce que nous avons entendu
index-more-promises = Tous les engagements
index-more-stage = La situation de l’étape « { $stage } »

## Scores
index-scores = Où nous en sommes, au regard de nos objectifs
index-scores-none = Aucun score n’a été mesuré cette fois.
index-scores-first = Aucun score antérieur ne permet la comparaison.
index-scores-still = { $all ->
    [yes] { $n ->
        [one] Il ne montre aucune évolution claire.
       *[other] Aucun ne montre d’évolution claire.
    }
   *[no] { $n ->
        [one] L’autre ne montre aucune évolution claire.
       *[other] Les autres ne montrent aucune évolution claire.
    }
}
score-row-met = { $better ->
    [lower] { $gap } au-dessous
   *[higher] { $gap } au-dessus
}
score-row-met-exact = à l’objectif
score-row-missed = { $better ->
    [lower] { $gap } au-dessus
   *[higher] { $gap } au-dessous
}
score-row-plain-above = { $gap } au-dessus
score-row-plain-below = { $gap } au-dessous
score-row-above-close = { $better ->
    [lower] { $gap } au-dessous, trop proche pour trancher
   *[higher] { $gap } au-dessus, trop proche pour trancher
}
score-row-below-close = { $better ->
    [lower] { $gap } au-dessus, trop proche pour trancher
   *[higher] { $gap } au-dessous, trop proche pour trancher
}
score-row-exact-close = à l’objectif, trop proche pour trancher

## What customers say
index-voice = Ce que les clients nous disent du plus grand nombre de côtés
index-voice-none = Rien n’a été recueilli cette fois.
index-voice-silent = Des sources ont été écoutées ; rien n’est arrivé.
index-voice-scattered = Ce qui est arrivé est trop dispersé pour qu’un thème s’en dégage.
index-play-recording = Écouter l’enregistrement
index-play-video = Voir la vidéo

## Promises
index-changes = Ce que nous avons changé, et ce qui a suivi
index-changes-none = Aucun engagement n’a encore été pris.
index-promises = { $kept ->
    [0] Aucun engagement tenu à ce jour
    [one] { $kept-text } engagement tenu
   *[other] { $kept-text } engagements tenus
}{ $late ->
    [0] {""}
   *[other] , { $late-text } après l’échéance
}{ $open ->
    [0] {""}
   *[other] , { $open-text } en cours
}{ $overdue ->
    [0] , aucun en retard
   *[other] , { $overdue-text } en retard
}.
index-changes-overdue = { $n ->
    [one] Un engagement envers les clients n’a pas été tenu : « { $title } »
   *[other] { $n-text } engagements envers les clients n’ont pas été tenus à la date dite
}

## Focus
index-focus = Notre seule priorité : { $stage }
index-focus-many = En priorité : { $stages }
index-focus-expects = Les clients attendent : « { $expects } »
index-focus-none = Aucune étape n’est prioritaire
index-focus-none-text = Choisissez une étape : changez sa façon de fonctionner, montrez ce qui a changé, puis passez à la suivante.

## What is asked of the reader
index-asks = Ce que nous vous demandons
index-asks-none = Rien ne vous est demandé cette fois
index-ask-overdue = Décidez de la suite à donner à « { $title } » : l’engagement est en retard.
index-ask-due = Veillez à ce que « { $title } » soit tenu d’ici le { $date }.
index-plays-more = { $n ->
    [one] Une autre action est à mener
   *[other] { $n-text } autres actions sont à mener
}

## The leader's own words
index-note = Avec nos propres mots
