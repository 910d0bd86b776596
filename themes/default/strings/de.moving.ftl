### Moving about the report: search, months, what is new. In German.

## Search
ui-search = Suchen
ui-search-close = Schließen
ui-search-failed = Die Suche konnte nicht geladen werden.
ui-search-found = Gefundene Seiten:
ui-search-hint = Wörter dieser Fassung: ein Thema, eine Messgröße, eine Phase, ein Leitfaden, eine Kundenaussage. Mit der Taste / suchen Sie von jeder Seite aus.
ui-search-label = Diese Fassung durchsuchen
ui-search-none = Keine Seite enthält diese Wörter.
ui-search-some = Keine Seite enthält alle diese Wörter. Seiten mit den meisten davon:

## Months and versions
ui-later = Später
ui-version-draft = Entwurf

## What is new since the edition before
mark-theme-new = Nicht im letzten Bericht
mark-score-new = Erstmals erhoben
mark-promise-new = Neu seit dem letzten Bericht
mark-page-new = Neu seit dem letzten Bericht
mark-page-changed = Geändert seit dem letzten Bericht
