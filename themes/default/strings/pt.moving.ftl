### Moving about the report: search, months, what is new. In Portuguese.

## Search
ui-search = Buscar
ui-search-close = Fechar
ui-search-failed = Não foi possível carregar a busca.
ui-search-found = Páginas encontradas:
ui-search-hint = Palavras desta versão: um tema, um indicador, uma etapa, um guia, algo que um cliente disse. A tecla / abre a busca em qualquer página.
ui-search-label = Buscar nesta versão
ui-search-none = Nenhuma página tem estas palavras.
ui-search-some = Nenhuma página tem todas estas palavras. Páginas com a maioria delas:

## Months and versions
ui-later = Seguinte
ui-version-draft = rascunho

## What is new since the edition before
mark-theme-new = Não estava no último relatório
mark-score-new = Perguntado pela primeira vez
mark-promise-new = Novo desde o último relatório
mark-page-new = Nova desde o último relatório
mark-page-changed = Alterada desde o último relatório
