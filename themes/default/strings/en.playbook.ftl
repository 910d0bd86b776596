### Sentences of the playbook: why a page is called for, what its blocks say where there is nothing to show, and figures in
### a text. `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Why a page is called for
called-missed = { $name } stands at { $value } and misses its goal of { $mark }.
called-met = { $name } stands at { $value } and meets its goal of { $mark }.
called-theme = { $name }: { $weight }.
called-setbacks = { $n ->
    [one] One setback was told, { $planned ->
        [0] without a plan
       *[other] with a plan
    }
   *[other] { $n-text } setbacks were told; { $planned ->
        [0] none has a plan
        [one] one has a plan
       *[other] { $planned-text } have a plan
    }
}.
called-thanks = { $n ->
    [0] Nobody is recorded as having been thanked in { $period }
    [one] One thank-you was given in { $period }
   *[other] { $n-text } thank-yous were given in { $period }
}.
called-sponsors = { $n ->
    [0] No leader is recorded as having acted in { $period }
    [one] Leaders acted once in { $period } where people could see it
    [2] Leaders acted twice in { $period } where people could see it
   *[other] Leaders acted { $n-text } times in { $period } where people could see it
}.
called-promises-overdue = “{ $title }” is overdue{ $more ->
    [0] {""}
    [one] , and so is one more promise
   *[other] , and so are { $more-text } more promises
}.
called-promises-kept = “{ $title }” was done{ $more ->
    [0] {""}
    [one] , and so was one more promise
   *[other] , and so were { $more-text } more promises
}.
called-promises-due = “{ $title }” falls due soon{ $more ->
    [0] {""}
    [one] , and so does one more promise
   *[other] , and so do { $more-text } more promises
}.
called-complaints-unsolved = { $n-text } of { $due-text } complaints that fell due { $n ->
    [one] was
   *[other] were
} not solved in time.
called-complaints-unanswered = { $n-text } of { $due-text } complaints that fell due { $n ->
    [one] was
   *[other] were
} not answered in time.
called-complaints-open = { $n ->
    [one] One complaint is open
   *[other] { $n-text } complaints are open
} at the end.
called-culture-compliance = Staff lean to compliance: { $list }.
called-culture-commitment = Staff lean to commitment: { $list }.
called-rhythm = The theme of { $period } is “{ $theme }”.
called-month = { $month } is a month for it.

## Pages that were not read through
page-stale = This page was to be read through again by { $due }, and was not. Parts of it may no longer hold.
page-never-read = Nobody has recorded a reading of this page. Parts of it may not hold.

## Blocks
thanks-from = from { $by }
block-quotes-none = No customer’s words may be shown here for { $period }.
block-plays-none = These figures call for no page.
block-thanks-none = Nobody is recorded as having been thanked in { $period }.
block-promises-none = There is no such promise in { $period }.
assessment-pair = { $low }, or { $high }?
assessment-like-low = Not like me
assessment-like-high = Very like me
assessment-low = Not at all
assessment-high = Completely

## Figures in a text. Where there is none, why: the words stand within the author's sentence.
figure-few = too few answers to say
figure-hidden = too few to show
figure-few-complaints = too few complaints to say
figure-few-months = too few months to say
figure-not-recorded = not recorded
figure-not-asked = not asked yet
figure-not-heard = not heard of
figure-no-range = no chance range
figure-no-year = no figure a year earlier
figure-no-reason = no reason on record
figure-no-complaints = no complaint on record
figure-no-time-promised = no time promised
figure-none-due = none fell due
figure-none-open = none is open
figure-none-overdue = none is overdue
figure-not-half = fewer than half are done
figure-no-themes = no theme stands out
figure-none-rising = none is clearly rising
figure-no-mission = no mission written down
figure-no-theme = no theme
figure-no-focus = no stage
figure-never = never on record
figure-no-lead = No rating is clearly linked with a later result.
figure-small = { $value } (from { $n-text } answers)
figure-self-selected = { $value } (from people who chose to answer)
figure-unreconciled = { $value } (the count does not add up)
figure-of = { $n } of { $of }
figure-next = “{ $title }”, due on { $due }
figure-theme = { $name }: { $weight }.
figure-on-last-day = on the last day
figure-ago = { $days } before the end
figure-promises-none = No promise has been made yet.
figure-promises = Of { $n ->
    [one] one promise
   *[other] { $n-text } promises
}, { $kept ->
    [0] none is kept
    [one] one is kept
   *[other] { $kept-text } are kept
}, { $open ->
    [0] none is open
    [one] one is open
   *[other] { $open-text } are open
}, { $overdue ->
    [0] none is overdue
    [one] one is overdue
   *[other] { $overdue-text } are overdue
} and { $dropped ->
    [0] none was dropped
    [one] one was dropped
   *[other] { $dropped-text } were dropped
}.
