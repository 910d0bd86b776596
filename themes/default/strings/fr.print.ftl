### Words for paper, in French: what runs along the edges of printed pages, and the whole edition on one sheet.

ui-contents = Sommaire
ui-what-helps = Ce qui aide :
ui-print-edition = Toute l’édition sur une page, à imprimer
ui-page-addresses = Les liens vers d’autres sites sont imprimés avec leur adresse.

print-title = L’édition complète
print-running = { $organisation } · { $title } · { $period }
print-edition = Version { $version }. { $draft ->
    [yes] PROVISOIRE. {""}
   *[no] {""}
}{ $status } { $end }
print-numbered = Page { $page } sur { $pages }
print-report = Le rapport
print-playbook = Le manuel
print-elsewhere = Le graphique et ses chiffres figurent sous « { $chapter } ».
print-version = Version
print-state = État
print-data = Données
print-for = Pour
