### Sentences of the first page, in English. It is read in a minute and printed on one sheet: every word has to earn its
### place.

## Where each block goes on
index-more-customers = Who came, who left, and why
index-more-ratings = All scores
index-more-voice = All that we heard
index-more-promises = All promises
index-more-stage = How { $stage } stands

## Scores
index-scores = Where we are, against where we said we would be
index-scores-none = No score was asked this time.
index-scores-first = There is no earlier score to hold these against.
index-scores-still = { $all ->
    [yes] { $n ->
        [one] It shows no clear change.
       *[other] None of them shows a clear change.
    }
   *[no] { $n ->
        [one] The other shows no clear change.
       *[other] The others show no clear change.
    }
}
score-row-met = { $better ->
    [lower] { $gap } under
   *[higher] { $gap } above
}
score-row-met-exact = on the goal
score-row-missed = { $better ->
    [lower] { $gap } over
   *[higher] { $gap } short
}
score-row-plain-above = { $gap } above
score-row-plain-below = { $gap } below
score-row-above-close = { $better ->
    [lower] { $gap } under, too close to call
   *[higher] { $gap } above, too close to call
}
score-row-below-close = { $better ->
    [lower] { $gap } over, too close to call
   *[higher] { $gap } short, too close to call
}
score-row-exact-close = on the goal, too close to call

## What customers say
index-voice = Where most sources agree
index-voice-none = Nothing was collected this time.
index-voice-silent = Sources were listened to, and nothing came in.
index-voice-scattered = What came in is too scattered to name a theme.
index-play-recording = Play the recording
index-play-video = Play the video

## Promises
index-changes = What we changed, and what happened
index-changes-none = No promise has been made yet.
index-promises = { $kept ->
    [0] No promise kept so far
    [one] { $kept-text } promise kept
   *[other] { $kept-text } promises kept
}{ $late ->
    [0] {""}
   *[other] , { $late-text } late
}{ $open ->
    [0] {""}
   *[other] , { $open-text } open
}{ $overdue ->
    [0] , none overdue
   *[other] , { $overdue-text } overdue
}.
index-changes-overdue = { $n ->
    [one] A promise to customers was not kept: “{ $title }”
   *[other] { $n-text } promises to customers were not kept by their day
}

## Focus
index-focus = The one focus: { $stage }
index-focus-many = In focus: { $stages }
index-focus-expects = Customers expect: “{ $expects }”
index-focus-none = No stage is in focus
index-focus-none-text = Choose one stage: change how it works, show what changed, then take the next.

## What is asked of the reader
index-asks = What we ask of you
index-asks-none = Nothing is asked of you this time
index-ask-overdue = Decide what becomes of “{ $title }”: it is overdue.
index-ask-due = See that “{ $title }” is kept by { $date }.
index-plays-more = { $n ->
    [one] One more play is called for
   *[other] { $n-text } more plays are called for
}

## The leader's own words
index-note = In our own words
