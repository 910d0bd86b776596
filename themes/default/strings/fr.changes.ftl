### What changed since the report before, in French.

nav-changes = Changements
ui-page-moved = Cette page a une nouvelle adresse :
ui-words-gone = Supprimé :
ui-words-new = Ajouté :
index-more-changes = Ce qui a changé depuis le rapport précédent

## The answer
changes-headline-first = C’est le premier rapport : il n’y a encore rien à quoi le comparer
changes-answer-first = À partir du prochain rapport, cette page dira quels chiffres ont évolué et quelles pages sont nouvelles.
changes-answer-first-restated = Elle signalera aussi tout chiffre qui n’est plus celui qui a été publié.
changes-headline-corrected = { $restated ->
    [0] Cette correction ne change aucun chiffre
    [one] Cette correction révise { $restated-text } chiffre
   *[other] Cette correction révise { $restated-text } chiffres
}
changes-answer-corrected = Elle remplace { $title }, version { $version }.
changes-headline = { $moved ->
    [0] Aucun score n’a clairement évolué depuis { $period }
    [one] { $moved-text } score a clairement évolué depuis { $period }
   *[other] { $moved-text } scores ont clairement évolué depuis { $period }
}{ $restated ->
    [0] {""}
    [one] , et { $restated-text } chiffre antérieur est révisé
   *[other] , et { $restated-text } chiffres antérieurs sont révisés
}
changes-answer = { $up-text } en hausse, { $down-text } en baisse ; { $still ->
    [0] aucun autre n’a pu être comparé.
    [one] { $still-text } ne montre aucune évolution claire.
   *[other] { $still-text } ne montrent aucune évolution claire.
}
changes-answer-still = { $still ->
    [0] Aucun score n’a pu être comparé.
    [one] { $still-text } score ne montre aucune évolution claire.
   *[other] { $still-text } scores ne montrent aucune évolution claire.
}
changes-answer-rest = { $promises ->
    [0] Aucun engagement n’a changé de situation
    [one] { $promises-text } engagement a changé de situation
   *[other] { $promises-text } engagements ont changé de situation
}, et { $pages ->
    [0] aucune page n’est nouvelle, modifiée ou supprimée.
    [one] { $pages-text } page est nouvelle, modifiée ou supprimée.
   *[other] { $pages-text } pages sont nouvelles, modifiées ou supprimées.
}
changes-against-sealed = Comparaison avec { $title }, version { $version }, telle qu’elle a été scellée.
changes-against-draft = Comparaison avec { $title } en l’état : ce rapport n’est pas encore scellé.
changes-open-before = Ouvrir la version précédente : { $title }

## Scores
topic-moved = Chiffres qui ont évolué
changes-moved-title = { $n ->
    [0] Aucun score n’a clairement évolué
    [one] { $n-text } score a clairement évolué
   *[other] { $n-text } scores ont clairement évolué
}
changes-moved-caption = Scores qui ont clairement évolué
changes-moved-note = Parmi de nombreux scores, certains diffèrent par le seul hasard. Un score figure ici lorsque c’est peu probable au vu de tous les autres.
changes-column-score = Score
changes-column-change = Évolution
changes-column-range = Intervalle de confiance
changes-column-verdict = Verdict
changes-up = hausse
changes-down = baisse
changes-still = { $n ->
    [one] { $n-text } score ne montre aucune évolution claire.
   *[other] { $n-text } scores ne montrent aucune évolution claire.
}
changes-chart = { $n ->
    [one] { $n-text } repose sur des personnes qui ont choisi de répondre : son évolution se lit sur son graphique.
   *[other] { $n-text } reposent sur des personnes qui ont choisi de répondre : leur évolution se lit sur leurs graphiques.
}
changes-hidden = { $n ->
    [one] { $n-text } est masqué dans l’un des deux rapports.
   *[other] { $n-text } sont masqués dans l’un des deux rapports.
}
changes-once = { $n ->
    [one] { $n-text } n’a été mesuré que dans l’un des deux.
   *[other] { $n-text } n’ont été mesurés que dans l’un des deux.
}
changes-facts-caption = Décomptes complets, sans intervalle de confiance
changes-facts-column = Décompte
changes-difference = Écart
fact-customers-opening = Clients au début
fact-customers-incoming = Clients arrivés
fact-customers-outgoing = Clients partis
fact-customers-closing = Clients à la fin
fact-complaints-received = Réclamations reçues
fact-complaints-open = Réclamations ouvertes à la fin

## Restated
topic-restated = Révisions
changes-restated-title = { $n ->
    [0] Aucun chiffre ne diffère de ce qui a été publié
    [one] { $n-text } chiffre n’est plus celui qui a été publié
   *[other] { $n-text } chiffres ne sont plus ceux qui ont été publiés
}
changes-restated-none = Tout chiffre d’un rapport scellé qui figure aussi ici y est le même.
changes-restated-unsealed = Aucun rapport antérieur n’est encore scellé
changes-restated-unsealed-text = Un chiffre ne peut différer que de celui qui a été publié à titre définitif.
changes-restated-caption = Ce qui a été publié, et ce qui est indiqué maintenant
changes-restated-known = { $n ->
    [one] { $n-text } d’entre eux figurait déjà dans le rapport précédent ; il est placé en dernier.
   *[other] { $n-text } d’entre eux figuraient déjà dans le rapport précédent ; ils sont placés en dernier.
}
changes-column-figure = Chiffre
changes-column-was = Publié
changes-column-is = Actuel
changes-column-why = Motif
changes-column-period = Période
changes-no-reason = aucun motif n’a été consigné
changes-told = { $value } ({ $n ->
    [one] { $n-text } réponse
   *[other] { $n-text } réponses
})
changes-told-hidden = masqué
changes-told-nothing = non indiqué

## Promises
changes-promises-title = { $n ->
    [0] Aucun engagement n’a changé de situation
    [one] { $n-text } engagement a changé de situation
   *[other] { $n-text } engagements ont changé de situation
}
changes-promises-caption = Engagements qui ont changé de situation
changes-column-promise = Engagement
changes-column-before = Avant
changes-column-now = Maintenant
changes-promise-kept = tenu
changes-promise-open = en cours
changes-promise-overdue = en retard
changes-promise-dropped = abandonné
changes-promise-due = { $state }, échéance le { $due }
changes-promise-absent = non mentionné
changes-promise-new = pas encore pris

## Pages
topic-pages = Pages
changes-pages-title = { $n ->
    [0] Aucune page n’est nouvelle, modifiée ou supprimée
    [one] { $n-text } page est nouvelle, modifiée ou supprimée
   *[other] { $n-text } pages sont nouvelles, modifiées ou supprimées
}
changes-pages-unknown-title = La version précédente ne dit pas ce que contenaient ses pages
changes-pages-unknown = Elle a été produite avant que cela soit enregistré. Les pages seront comparées à partir du prochain rapport.
changes-pages-draft-title = Les pages sont comparées à celles des rapports scellés
changes-pages-draft = Les rapports non scellés ont un même manuel : aucune de leurs pages ne diffère donc.
changes-pages-caption = Pages nouvelles, déplacées ou supprimées
changes-column-page = Page
changes-column-what = Ce qui s’est passé
changes-page-new = Nouvelle
changes-page-renamed = Se trouvait ailleurs : { $from }
changes-page-gone = Supprimée
changes-page-title-was = Elle s’appelait « { $title } ».
changes-page-marks = Les mots supprimés sont barrés ; les mots ajoutés sont soulignés.
changes-page-more = { $n ->
    [one] Et { $n-text } autre paragraphe.
   *[other] Et { $n-text } autres paragraphes.
}
changes-pages-more = { $n ->
    [one] Le texte de { $n-text } autre page a changé : { $titles }.
   *[other] Le texte de { $n-text } autres pages a changé : { $titles }.
}
changes-rows-more = { $n ->
    [one] Et { $n-text } autre, qui ne tient pas ici.
   *[other] Et { $n-text } autres, qui ne tiennent pas ici.
}
