### Words for paper, in German: what runs along the edges of printed pages, and the whole edition on one sheet.

ui-contents = Inhalt
ui-what-helps = Was hilft:
ui-print-edition = Die ganze Ausgabe auf einer Seite, zum Drucken
ui-page-addresses = Links zu anderen Websites werden mit ihrer Adresse gedruckt.

print-title = Die ganze Ausgabe
print-running = { $organisation } · { $title } · { $period }
print-edition = Fassung { $version }. { $draft ->
    [yes] ENTWURF. {""}
   *[no] {""}
}{ $status } { $end }
print-numbered = Seite { $page } von { $pages }
print-report = Der Bericht
print-playbook = Das Handbuch
print-elsewhere = Das Diagramm und seine Zahlen stehen unter „{ $chapter }“.
print-version = Fassung
print-state = Stand
print-data = Daten
print-for = Für
