### Moving about the report: search, months, what is new. In English.

## Search
ui-search = Search
ui-search-close = Close
ui-search-failed = The search could not be loaded.
ui-search-found = Pages found:
ui-search-hint = Words of this version: a theme, a measure, a stage, a guide, something a customer said. Press / to search from any page.
ui-search-label = Search this version
ui-search-none = No page has these words.
ui-search-some = No page has all of these words. Pages with most of them:

## Months and versions
ui-later = Later
ui-version-draft = draft

## What is new since the edition before
mark-theme-new = Not in the last report
mark-score-new = Asked for the first time
mark-promise-new = New since the last report
mark-page-new = New since the last report
mark-page-changed = Changed since the last report
