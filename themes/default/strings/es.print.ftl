### Words for paper, in Spanish: what runs along the edges of printed pages, and the whole edition on one sheet.

ui-contents = Contenido
ui-what-helps = Qué ayuda:
ui-print-edition = Toda la edición en una página, para imprimir
ui-page-addresses = Los enlaces a otros sitios se imprimen con su dirección.

print-title = Toda la edición
print-running = { $organisation } · { $title } · { $period }
print-edition = Versión { $version }. { $draft ->
    [yes] BORRADOR. {""}
   *[no] {""}
}{ $status } { $end }
print-numbered = Página { $page } de { $pages }
print-report = El informe
print-playbook = El manual
print-elsewhere = El gráfico y sus cifras están en «{ $chapter }».
print-version = Versión
print-state = Estado
print-data = Datos
print-for = Para
