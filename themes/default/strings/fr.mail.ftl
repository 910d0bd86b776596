### The month for an inbox, in French.

mail-subject = { $draft ->
    [yes] Provisoire, { $period } : { $headline }
   *[no] En { $period } : { $headline }
}
mail-subject-role = { $draft ->
    [yes] Provisoire, { $period }, { $role } : { $headline }
   *[no] En { $period }, { $role } : { $headline }
}
mail-draft = Version provisoire : les chiffres peuvent encore changer.
mail-read = { $kind ->
    [quarter] Lire le trimestre
    [week] Lire la semaine
   *[month] Lire le mois
}
mail-print = À imprimer
mail-calendar = Calendrier
mail-data = Chiffres
mail-goal = Objectif
mail-edition = { $organisation }, { $title }. Version { $version }. { $status } { $data-end }
mail-no-address = Ce message ne contient aucun lien, car l’adresse du rapport n’est pas renseignée. Demandez la version { $version } là où vous lisez d’ordinaire le rapport.
mail-why = Vous recevez ce message parce que { $from } vous envoie le rapport. Pour ne plus le recevoir, répondez avec le mot « désabonnement ».

## What concerns one role
mail-role = Pour vous : { $role }
mail-role-plays = Actions que ces chiffres appellent
mail-role-quiet = Les chiffres n’appellent aucune action de votre part cette fois. La fiche est ci-dessous.
mail-role-page = Tout ce qui vous concerne
mail-role-cards = Toutes les fiches à lire à voix haute

## The editions of a version, on its first page
ui-editions = Autres formes de cette édition
editions-print = À imprimer
editions-mail = En courriel
editions-calendar = En calendrier
editions-data = En chiffres
