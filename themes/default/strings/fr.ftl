### Words of the interface, in French. A message that begins with `ui-` takes no arguments; templates see
### `ui-back-to-top` as `t.back_to_top`.

## Frame
ui-skip = Aller au rapport
ui-pages = Pages de ce rapport
ui-pages-below = Toutes les pages
ui-all-pages = Toutes les pages
ui-breadcrumbs = Vous êtes ici
ui-months = Rapports précédent et suivant
ui-earlier = Précédent
ui-all-versions = Toutes les versions
ui-chart-keys = Les flèches lisent ses chiffres, Échap quitte
ui-choose-version = Choisir une version
ui-newer-version = Une version plus récente de ce rapport a paru.
ui-replaced-version = Cette version a été corrigée et remplacée.
ui-open-version = L’ouvrir
ui-version = Version
ui-draft = PROVISOIRE.
ui-draft-means = Les chiffres peuvent encore changer.
ui-sample = Organisation fictive : tout y est inventé.
ui-how-we-know = Méthode
ui-back-to-top = Haut de page
ui-moved-on = Le rapport le plus récent est ici :

## Parts
ui-colon =  :
ui-measure = Indicateur
ui-now = Actuel
ui-goal = Objectif
ui-against-goal = Écart à l’objectif
ui-trend = Évolution
ui-answers-and-range = Réponses et intervalle
ui-show-figures = Voir les chiffres
ui-transcript = Lire ce qui est dit
ui-on-this-page = Sur cette page
ui-what-to-do = Que faire
ui-nothing-called = Ces chiffres n’appellent aucune action.
ui-open-playbook = Ouvrir le manuel
ui-plays-called = Actions que ces chiffres appellent

## Report pages
ui-came-and-left = Arrivées et départs
ui-why-they-left = Motifs de départ
ui-groups = Groupes
ui-reconciliation = Le compte est-il juste ?
ui-themes = Thèmes
ui-stage-by-source = Étapes et sources
ui-rising = En hausse
ui-sources = Ce que nous écoutons
ui-stages = Étapes
ui-stage-of-life = L’étape
ui-what-they-do = Ce que les clients font ici
ui-they-expect = Ils attendent :
ui-what-they-say = Ce qu’ils disent
ui-how-they-rate = Leurs évaluations
ui-complaints = Réclamations
ui-what-we-promised = Nos engagements
ui-stage-before = Étape précédente :
ui-stage-after = Étape suivante :
ui-where-we-are = Où nous en sommes, au regard de nos objectifs
ui-how-it-is-counted = Mode de calcul

## Playbook
ui-called-this-month = À mener maintenant.
ui-captions = Sous-titres
ui-about-this-page = À propos de cette page
ui-this-month = Ce mois-ci
ui-guides = Guides
ui-guide-before = Précédent :
ui-guide-after = Suivant :
