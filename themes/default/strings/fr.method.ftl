### The words that reports use, in French: each is explained once, on the method page, and other pages link to it.

ui-terms-lead = Ce que ces mots veulent dire :
term-range = Intervalle de confiance
term-range-text = Là où se situe le vrai score dans 95 enquêtes semblables sur 100. Il ne tient compte que du hasard, non de qui a choisi de répondre.
term-clear-change = Pas d’évolution claire
term-clear-change-text = L’écart ne dépasse pas ce que le seul hasard produit. Cela ne dit pas que rien n’a changé.
term-too-close = Trop proche pour trancher
term-too-close-text = L’objectif se trouve dans l’intervalle de confiance : on ne peut dire s’il est atteint.
term-small-base = Base étroite
term-small-base-text = Au moins { $fewest-text } réponses, mais moins de { $small-text }. Le score est montré, et avec lui le peu sur quoi il repose.
term-sides = Sources concordantes
term-sides-text = Sources indépendantes qui évoquent le même thème à la même étape. Un score compte pour une source lorsqu’il manque son objectif.
term-rising = En hausse
term-rising-text = Évoqué plus souvent que dans l’ensemble des périodes antérieures, au-delà du hasard, compte tenu du nombre de thèmes examinés.
term-hidden = Chiffre masqué
term-hidden-text = Chiffre qui repose sur peu de personnes, ou qui permettrait d’en retrouver un tel par calcul. Il est signalé par { $mark } et n’est pas un zéro.
term-median = Médiane
term-median-text = La moitié a pris moins de temps, l’autre moitié davantage. Les cas encore ouverts comptent pour le temps déjà écoulé.
term-before-after = Avant/après
term-before-after-text = Le score avant qu’un engagement soit tenu, comparé au score d’après. D’autres choses ont changé aussi : ce n’est pas une preuve.
term-link = Corrélation
term-link-text = Mesure dans laquelle deux suites de variations vont ensemble, de −1 à +1. Un lien n’est pas une cause.
term-lean = Penchant
term-lean-text = Le personnel penche vers l’adhésion, ou vers l’obéissance, lorsque l’intervalle de confiance est tout entier d’un seul côté du milieu.
method-words = Vocabulaire
method-words-title = Ce que veulent dire les mots de ces rapports
