### Moving about the report: search, months, what is new. In French.

## Search
ui-search = Rechercher
ui-search-close = Fermer
ui-search-failed = La recherche n’a pas pu être chargée.
ui-search-found = Pages trouvées :
ui-search-hint = Mots de cette version : un thème, un indicateur, une étape, un guide, une phrase d’un client. Appuyez sur / pour rechercher depuis n’importe quelle page.
ui-search-label = Rechercher dans cette version
ui-search-none = Aucune page ne contient ces mots.
ui-search-some = Aucune page ne contient tous ces mots. Pages qui en contiennent le plus :

## Months and versions
ui-later = Suivant
ui-version-draft = provisoire

## What is new since the edition before
mark-theme-new = Absent du dernier rapport
mark-score-new = Mesuré pour la première fois
mark-promise-new = Nouveau depuis le dernier rapport
mark-page-new = Nouveau depuis le dernier rapport
mark-page-changed = Modifié depuis le dernier rapport
