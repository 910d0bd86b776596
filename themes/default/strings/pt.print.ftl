### Words for paper, in Portuguese: what runs along the edges of printed pages, and the whole edition on one sheet.

ui-contents = Sumário
ui-what-helps = O que ajuda:
ui-print-edition = A edição inteira em uma página, para imprimir
ui-page-addresses = Links para outros sites são impressos com os seus endereços.

print-title = A edição inteira
print-running = { $organisation } · { $title } · { $period }
print-edition = Versão { $version }. { $draft ->
    [yes] RASCUNHO. {""}
   *[no] {""}
}{ $status } { $end }
print-numbered = Página { $page } de { $pages }
print-report = O relatório
print-playbook = O manual
print-elsewhere = O gráfico e os seus números estão em “{ $chapter }”.
print-version = Versão
print-state = Situação
print-data = Dados
print-for = Para
