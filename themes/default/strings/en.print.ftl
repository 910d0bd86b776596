### Words for paper, in English: what runs along the edges of printed pages, and the whole edition on one sheet.

ui-contents = Contents
ui-what-helps = What helps:
ui-print-edition = The whole edition on one page, to print
ui-page-addresses = Links to other sites are printed with their addresses.

print-title = The whole edition
print-running = { $organisation } · { $title } · { $period }
print-edition = Version { $version }. { $draft ->
    [yes] DRAFT. {""}
   *[no] {""}
}{ $status } { $end }
print-numbered = Page { $page } of { $pages }
print-report = The report
print-playbook = The playbook
print-elsewhere = The chart and its figures stand under “{ $chapter }”.
print-version = Version
print-state = State
print-data = Data
print-for = For
