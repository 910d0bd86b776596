### Moving about the report: search, months, what is new. In Spanish.

## Search
ui-search = Buscar
ui-search-close = Cerrar
ui-search-failed = No se pudo cargar la búsqueda.
ui-search-found = Páginas encontradas:
ui-search-hint = Palabras de esta versión: un tema, un indicador, una etapa, una guía, algo que dijo un cliente. Pulse / para buscar desde cualquier página.
ui-search-label = Buscar en esta versión
ui-search-none = Ninguna página contiene estas palabras.
ui-search-some = Ninguna página contiene todas estas palabras. Páginas con la mayoría de ellas:

## Months and versions
ui-later = Posterior
ui-version-draft = borrador

## What is new since the edition before
mark-theme-new = No estaba en el informe anterior
mark-score-new = Se preguntó por primera vez
mark-promise-new = Nueva desde el informe anterior
mark-page-new = Nueva desde el informe anterior
mark-page-changed = Modificada desde el informe anterior
