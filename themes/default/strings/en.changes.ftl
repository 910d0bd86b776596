### What changed since the report before, in English.

nav-changes = Changes
ui-page-moved = This page has a new address:
ui-words-gone = Gone:
ui-words-new = New:
index-more-changes = What changed since the report before

## The answer
changes-headline-first = This is the first report: there is nothing to compare it with yet
changes-answer-first = From the next report on, this page tells which figures moved, and which pages are new.
changes-answer-first-restated = It will also tell of every figure that is no longer what was published of it.
changes-headline-corrected = { $restated ->
    [0] This correction changes no figure
    [one] This correction restates { $restated-text } figure
   *[other] This correction restates { $restated-text } figures
}
changes-answer-corrected = It takes the place of { $title }, version { $version }.
changes-headline = { $moved ->
    [0] No score clearly moved since { $period }
    [one] { $moved-text } score clearly moved since { $period }
   *[other] { $moved-text } scores clearly moved since { $period }
}{ $restated ->
    [0] {""}
    [one] , and { $restated-text } earlier figure is restated
   *[other] , and { $restated-text } earlier figures are restated
}
changes-answer = { $up-text } went up and { $down-text } went down; { $still ->
    [0] no other could be compared.
    [one] { $still-text } shows no clear change.
   *[other] { $still-text } show no clear change.
}
changes-answer-still = { $still ->
    [0] No score could be compared.
    [one] { $still-text } score shows no clear change.
   *[other] { $still-text } scores show no clear change.
}
changes-answer-rest = { $promises ->
    [0] No promise stands otherwise
    [one] { $promises-text } promise stands otherwise
   *[other] { $promises-text } promises stand otherwise
}, and { $pages ->
    [0] no page is new, changed or gone.
    [one] { $pages-text } page is new, changed or gone.
   *[other] { $pages-text } pages are new, changed or gone.
}
changes-against-sealed = Compared with { $title }, version { $version }, as it was sealed.
changes-against-draft = Compared with { $title } as it stands now: it is not sealed yet.
changes-open-before = Open the version before: { $title }

## Scores
topic-moved = Figures that moved
changes-moved-title = { $n ->
    [0] No score clearly moved
    [one] { $n-text } score clearly moved
   *[other] { $n-text } scores clearly moved
}
changes-moved-caption = Scores that clearly moved
changes-moved-note = Among many scores some differ by chance alone. A score is listed where that is unlikely in view of all of them.
changes-column-score = Score
changes-column-change = Change
changes-column-range = Chance range
changes-column-verdict = Verdict
changes-up = up
changes-down = down
changes-still = { $n ->
    [one] { $n-text } score shows no clear change.
   *[other] { $n-text } scores show no clear change.
}
changes-chart = { $n ->
    [one] { $n-text } rests on people who chose to answer: its change is read from its chart.
   *[other] { $n-text } rest on people who chose to answer: their change is read from their charts.
}
changes-hidden = { $n ->
    [one] { $n-text } is hidden in one of the two reports.
   *[other] { $n-text } are hidden in one of the two reports.
}
changes-once = { $n ->
    [one] { $n-text } was asked in one of the two alone.
   *[other] { $n-text } were asked in one of the two alone.
}
changes-facts-caption = Whole counts, without a chance range
changes-facts-column = Count
changes-difference = Difference
fact-customers-opening = Customers at the start
fact-customers-incoming = Customers who came
fact-customers-outgoing = Customers who left
fact-customers-closing = Customers at the end
fact-complaints-received = Complaints received
fact-complaints-open = Complaints open at the end

## Restated
topic-restated = Restated
changes-restated-title = { $n ->
    [0] No figure differs from what was published of it
    [one] { $n-text } figure is not what was published of it
   *[other] { $n-text } figures are not what was published of them
}
changes-restated-none = Every figure of a sealed report that stands here too is the same here.
changes-restated-unsealed = No earlier report is sealed yet
changes-restated-unsealed-text = A figure can only differ from one that was published for good.
changes-restated-caption = What was published, and what is told now
changes-restated-known = { $n ->
    [one] { $n-text } of them was told in the report before already; it stands last.
   *[other] { $n-text } of them were told in the report before already; they stand last.
}
changes-column-figure = Figure
changes-column-was = Published
changes-column-is = Now
changes-column-why = Why
changes-column-period = Period
changes-no-reason = no reason was written down
changes-told = { $value }, { $n ->
    [one] { $n-text } answer
   *[other] { $n-text } answers
}
changes-told-hidden = hidden
changes-told-nothing = not told

## Promises
changes-promises-title = { $n ->
    [0] Every promise stands as it did
    [one] { $n-text } promise stands otherwise than it did
   *[other] { $n-text } promises stand otherwise than they did
}
changes-promises-caption = Promises that stand otherwise
changes-column-promise = Promise
changes-column-before = Before
changes-column-now = Now
changes-promise-kept = kept
changes-promise-open = open
changes-promise-overdue = overdue
changes-promise-dropped = dropped
changes-promise-due = { $state }, due { $due }
changes-promise-absent = not told of
changes-promise-new = not made yet

## Pages
topic-pages = Pages
changes-pages-title = { $n ->
    [0] No page is new, changed or gone
    [one] { $n-text } page is new, changed or gone
   *[other] { $n-text } pages are new, changed or gone
}
changes-pages-unknown-title = The version before does not tell what its pages said
changes-pages-unknown = It was made before that was recorded. Pages are compared from the next report on.
changes-pages-draft-title = Pages are compared with sealed reports
changes-pages-draft = Reports that are not sealed share one playbook, so that no page of theirs differs.
changes-pages-caption = Pages that are new, stand elsewhere or are gone
changes-column-page = Page
changes-column-what = What happened
changes-page-new = New
changes-page-renamed = Stood elsewhere: { $from }
changes-page-gone = Gone
changes-page-title-was = It was called “{ $title }”.
changes-page-marks = Words that went are struck through; words that came are underlined.
changes-page-more = { $n ->
    [one] And { $n-text } more paragraph.
   *[other] And { $n-text } more paragraphs.
}
changes-pages-more = { $n ->
    [one] The words of { $n-text } more page changed: { $titles }.
   *[other] The words of { $n-text } more pages changed: { $titles }.
}
changes-rows-more = { $n ->
    [one] And { $n-text } more, which does not fit here.
   *[other] And { $n-text } more, which do not fit here.
}
