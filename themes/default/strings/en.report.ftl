### Sentences of the report, in English. Names in braces are filled by the program: `$n` chooses the plural form and
### `$n-text` is the same number as it is written. A verb of change stands only where the arithmetic calls a change.

## Calendar
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
period-month = { $month } { $year }
period-quarter = Q{ $quarter } { $year }
period-week = Week { $week } of { $year }
quarter-short = Q{ $quarter }
date = { $day } { $month } { $year }
day = { $day } { $month }

## Small things
range = { $lower } to { $upper }
named = { $name }: { $text }
list-apart = { $first }; { $last }
list-and = { $first } and { $last }
list-and-before-i = { $first } and { $last }
list-or = { $first } or { $last }
list-or-before-o = { $first } or { $last }
hidden-mark = [c]
hidden = hidden: too few answers
not-collected = not collected
gap-points = { $kind ->
    [mean] { $text }
   *[points] { $n ->
        [one] { $text } point
       *[other] { $text } points
    }
}

## Customers
customers-grew = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } more customer than a quarter ago
       *[other] { $n-text } more customers than a quarter ago
    }
    [week] { $n ->
        [one] { $n-text } more customer than a week ago
       *[other] { $n-text } more customers than a week ago
    }
   *[month] { $n ->
        [one] { $n-text } more customer than a month ago
       *[other] { $n-text } more customers than a month ago
    }
}
customers-shrank = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } fewer customer than a quarter ago
       *[other] { $n-text } fewer customers than a quarter ago
    }
    [week] { $n ->
        [one] { $n-text } fewer customer than a week ago
       *[other] { $n-text } fewer customers than a week ago
    }
   *[month] { $n ->
        [one] { $n-text } fewer customer than a month ago
       *[other] { $n-text } fewer customers than a month ago
    }
}
customers-level = { $kind ->
    [quarter] As many customers as a quarter ago
    [week] As many customers as a week ago
   *[month] As many customers as a month ago
}
customers-unreconciled = The customer count does not add up
customers-not-counted = Customers were not counted
customers-not-counted-answer = No count of customers came in for { $period }.
customers-moved = { $incoming } came, { $outgoing } left.
customers-sentence = { $incoming } came and { $outgoing } left in { $period }: { $word ->
    [grew] { $n } more
    [shrank] { $n } fewer
   *[level] as many as before
}.
customers-largest-reason = Of the reasons we know, “{ $reason }” is the largest: { $n-text }.
customers-returned = { $n ->
    [one] { $n-text } of those who came had been a customer before.
   *[other] { $n-text } of those who came had been customers before.
}
customers-adds-up-title = The count adds up
customers-adds-up-full = { $opening } at the start and { $incoming } who came, less { $outgoing } who left, make { $closing } at the end.
customers-adds-up = It adds up: { $opening } at the start, { $closing } at the end.
customers-unknown-title = Whether the count adds up is not known
customers-nothing-to-add = There is nothing to add up
customers-no-opening = How many there were at the start is not known.
customers-closing-gap = It does not add up: { $opening } at the start, { $incoming } came and { $outgoing } left make { $computed }, but { $closing } are stated at the end. The difference is { $gap }.
customers-opening-gap = It does not add up: { $earlier } closed with { $closed } customers and { $period } opens with { $opening }. The difference is { $gap }.
customers-trend-title = { $word ->
    [grew] { $period } added customers: { $n } net
    [shrank] { $period } lost customers: { $n } net
    [level] { $period } neither added nor lost customers
   *[unreconciled] { $period }: { $incoming } came, { $outgoing } left, and the count does not add up
}
customers-trend-gained = Customers grew in { $gained ->
    [0] none
   *[other] { $gained-text }
} of the last { $kind ->
    [quarter] { $periods-text } quarters
    [week] { $periods-text } weeks
   *[month] { $periods-text } months
} counted
customers-trend-unreconciled = Who came and left, as counted
customers-trend-subtitle = Customers who came, left, and the net of both, whole people, up to { $period }
customers-trend-summary = { $incoming } came and { $outgoing } left in { $period }, { $net } net; over the periods shown { $came } came and { $left } left.
customers-trend-note = A full count, so there is no chance range. Who counts as a customer is on the method page.
customers-reasons-title = “{ $reason }” is the reason given most often for leaving
customers-reasons-title-none = No reasons for leaving were recorded
customers-reasons-subtitle = Main reason for leaving, one for each leaver, { $period }
customers-reasons-text = { $recorded } of { $outgoing } leavers gave a reason; for { $missing } none was recorded.
customers-reasons-do-not-add-up = { $recorded } reasons are recorded, but only { $outgoing } left: the reasons do not add up.
customers-reasons-text-hidden = { $outgoing } left. Reasons given by a few people are hidden.
customers-reasons-summary = Largest reasons for leaving in { $period }: { $list }.
customers-reason-not-recorded = Not recorded
customers-groups-title = Who came and left, by { $segment }
customers-groups-finding = { $group } moved most of the groups shown: { $net } net
customers-groups-text = Counts of fewer than { $min } people are hidden, and others with them where they could be worked out.
came = Came
left = Left
net = Net
opening = At the start
closing = At the end
period = Period
reason = Reason
people = People
group = Group

## Scores
score-name-stage = { $measure } ({ $stage })
score-name-theme = { $name }: { $theme }
score-name-group = { $name }, { $group }
score-no-goal = no goal set
score-no-data = not asked
score-hidden = too few answers
score-gap-met = { $better ->
    [lower] { $gap } under the goal
   *[higher] { $gap } above the goal
}
score-gap-met-exact = on the goal
score-gap-missed = { $better ->
    [lower] { $gap } over the goal
   *[higher] { $gap } short of the goal
}
score-gap-plain-above = { $gap } above the goal
score-gap-plain-below = { $gap } below the goal
score-gap-above-close = { $better ->
    [lower] { $gap } under the goal, too close to call
   *[higher] { $gap } above the goal, too close to call
}
score-gap-below-close = { $better ->
    [lower] { $gap } over the goal, too close to call
   *[higher] { $gap } short of the goal, too close to call
}
score-gap-exact-close = on the goal, too close to call
score-change-up = { $since ->
    [none] rose from { $before }
   *[other] rose from { $before } in { $since }
}
score-change-down = { $since ->
    [none] fell from { $before }
   *[other] fell from { $before } in { $since }
}
score-change-none = { $since ->
    [none] no clear change
   *[other] no clear change since { $since }
}
score-change-few = too few answers to say what changed
score-change-chart = see the chart for how it moved
score-change-first = first time asked
score-fine = n { $n } · { $range }
score-fine-n = n { $n }
score-fine-self-selected = n { $n } · not a sample, so no range
score-fine-small = n { $n } · { $range } · small base
score-sentence-up = { $name } rose by { $change } ({ $range }) to { $value }, on { $n ->
    [one] { $n-text } answer
   *[other] { $n-text } answers
}{ $chart ->
    [signal] {""}, though its control chart shows a signal
    [none] {""}, though its control chart shows no signal
   *[agrees] {""}
}.
score-sentence-down = { $name } fell by { $change } ({ $range }) to { $value }, on { $n ->
    [one] { $n-text } answer
   *[other] { $n-text } answers
}{ $chart ->
    [signal] {""}, though its control chart shows a signal
    [none] {""}, though its control chart shows no signal
   *[agrees] {""}
}.
score-sentence-none = { $name } stands at { $value }, on { $n ->
    [one] { $n-text } answer
   *[other] { $n-text } answers
}, with no clear change{ $chart ->
    [signal] {""}, though its control chart shows a signal
    [none] {""}, though its control chart shows no signal
   *[agrees] {""}
}.
score-sentence-first = { $name } stands at { $value }, on { $n ->
    [one] { $n-text } answer
   *[other] { $n-text } answers
}.
score-sentence-hidden = { $name } was answered by too few people to show a score.
score-sentence-no-data = { $name } was not asked in { $period }.
score-title-up = { $since ->
    [none] { $name } rose from { $before } to { $value }
   *[other] { $name } rose from { $before } in { $since } to { $value }
}
score-title-down = { $since ->
    [none] { $name } fell from { $before } to { $value }
   *[other] { $name } fell from { $before } in { $since } to { $value }
}
score-title-none = { $name } stands at { $value }: { $chart ->
    [signal] a signal on its chart
   *[agrees] no clear change
}
score-title-first = { $name } stands at { $value }
score-title-hidden = { $name }: too few answers to show a score
score-title-no-data = { $name } was not asked in { $period }
score-range = chance range { $range }
score-trend-subtitle = { $unit }, { $population ->
    [employees] employees
   *[customers] customers
}, up to { $period }
score-trend-note = { $n } answers in { $period }. The pale band is the chance range: it covers chance alone, not who chose to answer.
score-trend-note-self = { $n } answers in { $period }. These people chose to answer, so no chance range can be given.
score-trend-tip = { $period }: { $value }, chance range { $range }, { $n } answers
score-trend-tip-n = { $period }: { $value }, { $n } answers
score-asked = { $asked } asked, { $n } answered ({ $rate }).
score-answered = { $n } answered; how many were asked is not known.
score-missing = { $n ->
    [one] { $n-text } blank answer is left out.
   *[other] { $n-text } blank answers are left out.
}
score-invalid = { $n ->
    [one] { $n-text } answer off the scale is left out.
   *[other] { $n-text } answers off the scale are left out.
}
score-weighted = Weighted by known customers, because { $gap } of the answers came from the wrong group; unweighted it is { $value }. It counts like { $effective } equal answers.
score-weighted-survey = Weighted with the weights of the survey; unweighted it is { $value }. It counts like { $effective } equal answers.
score-weights-heavy = The weights are heavy: a few answers count for many.
score-cannot-weight = It could not be weighted, because a group of customers gave no answers; every answer counts the same.
unit-nps = points from −100 to +100
unit-csat = percent who chose one of the two highest points
unit-favourable = percent who chose { $points }
unit-ces = mean from { $lowest } (hard) to { $highest } (easy)
unit-mean = mean on the scale { $lowest } to { $highest }
goal-label = Goal { $value }
trend-cut = Only a part of the scale from { $lowest } to { $highest } is shown.
distribution-title-nps = { $promoters } promoters, { $passives } passives and { $detractors } detractors
distribution-title = { $share } chose { $point } or more
distribution-title-low = { $share } chose { $points }
distribution-subtitle = Share of answers at each point, { $period }
distribution-summary = Of { $n } answers, { $list }.
distribution-point = { $share } at { $point }
distribution-promoters = Promoters
distribution-passives = Passives
distribution-detractors = Detractors
groups-title = { $name } by { $segment }
answers = Answers
score = Score
range-head = Chance range
range-from = Chance range from
range-to = Chance range to
change-head = Change
goal-head = Goal
verdict-head = In words
share-head = Share
point-head = Point
verdict-up = rose
verdict-down = fell
verdict-no-clear-change = no clear change
effect-unclear = no clear change
verdict-too-few-answers = too few answers
verdict-no-data = no earlier figure
verdict-read-from-the-chart = see the chart
verdict-met = goal met
verdict-missed = goal missed
verdict-too-close-to-call = too close to call

## Ratings page
ratings-topic = Ratings
ratings-headline-missed = { $n ->
    [one] { $n-text } of { $of-text } scores clearly misses its goal
   *[other] { $n-text } of { $of-text } scores clearly miss their goals
}
ratings-headline-met = { $of ->
    [one] The one score with a goal does not clearly miss it
   *[other] None of { $of-text } scores clearly misses its goal
}
ratings-headline-no-goals = { $n ->
    [one] { $n-text } score was asked
   *[other] { $n-text } scores were asked
}
ratings-headline-few = Too few people answered to show a score
ratings-few-answer = A score is shown from { $fewest ->
    [10] ten
   *[other] { $fewest-text }
} answers on. With fewer, chance alone could put it anywhere.
ratings-headline-none = Nothing was asked in { $period }
ratings-answer-moves = { $up ->
    [0] No score clearly rose
    [one] { $up-text } score clearly rose
   *[other] { $up-text } scores clearly rose
}, { $down ->
    [0] none clearly fell
    [one] { $down-text } clearly fell
   *[other] { $down-text } clearly fell
}.
ratings-answer-first = There is no earlier score to hold these against.
ratings-answer-rest = For { $n } of { $of } there is no clear change, which is what chance alone would look like.
ratings-fine = The chance range covers 95% of what chance alone can do. In this table a change is called only if it would stand out among all of its rows.
ratings-none-answer = No answers came in, so there is nothing to report. Earlier periods are in their own reports.

## Voice
voice-topic = What customers say
voice-headline-stage = { $n ->
    [one] “{ $theme }” at the stage { $stage } is heard from { $n-text } side
   *[other] “{ $theme }” at the stage { $stage } is heard from { $n-text } sides
}
voice-headline-none = Nothing was collected in { $period }
voice-headline-silent = Nobody said anything in { $period }
voice-headline-scattered = No theme is heard from more than one source
voice-answer = { $present } of { $collected } sources report it{ $known ->
    [yes] , { $volume ->
        [one] { $volume-text } item
       *[other] { $volume-text } items
    } in all
   *[no] {""}
}{ $scores ->
    [yes] , and its score misses the goal
   *[no] {""}
}.
voice-answer-total = { $n ->
    [one] { $n-text } item was collected
   *[other] { $n-text } items were collected
} from { $sources ->
    [one] { $sources-text } source
   *[other] { $sources-text } sources
} in { $period }.
voice-none-answer = No feedback came in. That is not the same as no complaints.
voice-silent-answer = { $sources ->
    [one] { $sources-text } source was listened to, and nothing came in.
   *[other] { $sources-text } sources were listened to, and nothing came in.
}
voice-fine = Convergence is how many independent sources agree, volume is how much was said. They are never multiplied.
voice-unplaced-few = A few items name no stage and stand in no table.
voice-unplaced = { $n ->
    [one] { $n-text } item names no stage and stands in no table.
   *[other] { $n-text } items name no stage and stand in no table.
}
voice-voices-unknown = Not every source tells how many different people spoke; there, each item counts as one.
theme-name = { $theme } ({ $stage })
theme-weight = { $sides ->
    [none] {""}
   *[some] { $sides }, {""}
}{ $volume ->
    [one] { $volume-text } item
   *[other] { $volume-text } items
}
theme-weight-hidden = { $sides ->
    [none] number hidden
   *[some] { $sides }, number hidden
}
theme-sides = { $sources ->
    [one] { $score ->
        [yes] { $sources-text } source and its score agree
       *[no] { $sources-text } source
    }
   *[other] { $score ->
        [yes] { $sources-text } sources and its score agree
       *[no] { $sources-text } sources agree
    }
}
theme-sides-score = only its score
theme-weight-emerging = { $weight }, rising in several sources
theme-weight-rising = { $weight }, rising in { $source }
theme-scores = its score misses the goal
themes-title = { $n ->
    [one] One theme is heard from several sources
   *[other] { $n-text } themes are heard from several sources
}
themes-title-none = No theme is heard from several sources
themes-text = Ranked by how many sources agree, then by how much was said.
themes-chart-title = Most is said about { $theme }: { $volume ->
    [one] { $volume-text } item
   *[other] { $volume-text } items
}
themes-chart-subtitle = Items by theme and stage, all sources, { $period }
themes-chart-summary = Most was said about { $list }.
themes-note = { $n } items from { $sources ->
    [one] { $sources-text } source
   *[other] { $sources-text } sources
}. Counts under { $min } are hidden, and others with them where they could be worked out.
themes-note-hidden = Counts under { $min } are hidden, and others with them where they could be worked out.
matrix-title = { $stage } is where customers speak most
matrix-subtitle = Items by stage and source, { $period }
matrix-summary = Most items concern { $stage }: { $n } of { $total }.
matrix-note = Counts under { $min } are hidden, and others with them where they could be worked out. Hatched: not collected.
rising-title = { $n ->
    [one] One theme is said more often than before
   *[other] { $n-text } themes are said more often than before
}
rising-caption = Themes said more often than before, by source
rising-title-none = No theme is clearly said more often than before
rising-title-few = Too few periods to say what is rising
rising-text = Compared with all earlier periods, allowing for clumped counts and for the number of themes looked at.
rising-text-few = { $needed ->
    [6] Six
   *[other] { $needed-text }
} earlier periods are needed.
sources-title = We listened to { $n } of { $of ->
    [one] { $of-text } source
   *[other] { $of-text } sources
}
sources-caption = Sources, and how each is collected
sources-text = Volunteered: people came to us. Asked: we went to them.
source = Source
stage = Stage
theme = Theme
items = Items
voices = People
sources-agree = Sources that agree
how-head = How it is collected
volunteered = volunteered
asked = asked
total = Total
ratio-head = Times the usual
quote-origin = { $source }, { $stage }, { $period }
quote-origin-plain = { $source }, { $period }
media-label = Recording: { $source }
media-label-video = Video: { $source }

## Stages
stage-headline-theme = “{ $theme }” is heard most at the stage { $stage }
stage-headline-quiet = Nothing was heard about { $stage }
stage-headline-few = Little was heard about { $stage }
stage-headline-scattered = No theme stands out at the stage { $stage }
stage-answer-items = { $n ->
    [one] { $n-text } item was collected about { $stage }
   *[other] { $n-text } items were collected about { $stage }
}, from { $sources ->
    [one] { $sources-text } source
   *[other] { $sources-text } sources
}.
stage-answer-none = No feedback came in for this stage in { $period }.
stage-answer-few = A little feedback came in; how much is hidden.
stage-owner = Looked after by: { $team }.
stage-focus = This stage is in focus.
stage-action-said = { $n } of { $of } items
stage-voice-title = “{ $theme }” is named most often
stage-voice-title-none = What customers say here
stage-voice-text-none = In their own words.
stage-voice-text = Items by theme, all sources together.

## First page: the rest of it is in en.index.ftl
promise-kept = Kept on { $date }
promise-late = Done on { $date }, later than the { $due } we promised
promise-overdue = Overdue since { $date }
promise-open = Due on { $date }
promise-dropped = Dropped on { $date }
promise-ahead = Done on { $date }, ahead of { $due }
promise-effect = { $name }: { $before } before, { $after } after ({ $change }, { $range }).
promise-effect-none = { $name }: { $before } before, { $after } after, no clear change.
promise-effect-wait = { $name }: too soon to say what happened.
promise-setback = Setback: { $what }.
promise-setback-plan = Setback: { $what }. Plan: { $plan }.

## Method
method-topic = How we know
method-headline = How these figures are made, and what they cannot say
method-answer-1 = Every score stands with how many answered, how sure it is and where it should be.
method-answer-2 = Where the difference could be chance, the report says “no clear change”.
method-asked = Who was asked
method-asked-title-unknown = How many were asked is not known
method-asked-title-none = Nobody was asked in { $period }
method-range = Chance range
method-range-title = A score from some of the customers is not exact
method-range-text = The chance range holds the true score in 95 of 100 such surveys. It covers chance alone, not who chose to answer. People who answer without being asked are not a sample, so their scores have no range.
method-change = Change
method-change-title = A change is called only when chance is an unlikely explanation
method-change-text = We compare with the last period in which the same was asked. In a table with many rows some differ by chance, so there a change must stand out among all rows (Benjamini–Hochberg). Headline scores, at most three, are judged by themselves.
method-hidden = What is hidden
method-hidden-title = Small groups are hidden, so that nobody can be recognised
method-hidden-text = Counts of 1 to { $below } people or items are hidden, and so are scores and quotes of groups of fewer than { $quotes }. Where a hidden figure could be worked out from others, more are hidden with it. A hidden figure is marked { $mark }; it is not a zero. How the answers of everyone spread over a scale is shown whole: it tells nobody apart.
method-customers = Customers
method-customers-title = Customers are counted as whole people
method-customers-title-undefined = What counts as a customer is not written down yet
method-customer-counts = A customer
method-customer-joins = Joining
method-customer-leaves = Leaving
method-customer-returns = Returning
method-voice = Listening
method-voice-title = A theme counts for more when independent sources agree
method-voice-text = A source takes part in a theme with at least { $items ->
    [3] three
   *[other] { $items-text }
} items that are at least { $share } of what it says about the stage; a score takes part when it misses its goal. There must be { $voices ->
    [3] three
   *[other] { $voices-text }
} different people for each source that counts. Convergence and volume are two numbers and are never multiplied.
method-measures = Measures
method-measures-title = What each score means
method-sources = Sources of the formulas
method-sources-title = The formulas are published and can be checked
method-sources-text = NPS: Reichheld 2003, interval Rocks 2016. Shares: Wilson 1927, differences Newcombe 1998. Means: Student’s t, differences Welch. Families: Benjamini and Hochberg 1995. Response rate: AAPOR RR1. Weights: Kish 1965.
measure-nps = Share of answers 9 and 10 less share of answers 0 to 6, in points from −100 to +100.
measure-csat = Share of the answers at the two highest points, in percent.
measure-ces = Mean of the answers; { $highest } means that it was easy.
measure-mean = Mean of the answers from { $lowest } to { $highest }.
measure-favourable = Share of answers { $points }, in percent.
measure-lower = Lower is better.
## Playbook
playbook-topic = Playbook
playbook-headline-called = { $n ->
    [one] One play is called for
   *[other] { $n-text } plays are called for
}
playbook-headline = What to do, and how
playbook-answer-called = These figures call for it; the guides below are for every { $kind ->
    [quarter] quarter
    [week] week
   *[month] month
}.
playbook-answer = { $n ->
    [one] { $n-text } page teaches
   *[other] { $n-text } pages teach
} how to listen, to act and to bring others along.
playbook-count = { $n ->
    [one] { $n-text } page
   *[other] { $n-text } pages
}
playbook-group-top = Begin here
page-kind-guide = Guide
page-kind-huddle = Huddle card
page-kind-practice = Practice
page-kind-letter = Letter
page-kind-assessment = Assessment
page-for = { $kind }, for { $roles }
page-owner = Owner
page-reviewed = Reviewed
page-roles = For
page-stage = Stage
called-below = { $name } stands at { $value }, below { $mark }.
called-above = { $name } stands at { $value }, above { $mark }.
figure-no-change = no clear change
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
footnotes = Notes
back-to-text = Back to the text of note { $footnote }

## Frame
nav-index = This month
nav-index-quarter = This quarter
nav-index-week = This week
nav-customers = Customers
nav-voice = What they say
nav-stages = Stages
nav-ratings = Ratings
nav-playbook = Playbook
nav-method = How we know
status-draft = Not sealed; figures may still change.
data-end = Data up to { $date }.
description = { $title }, { $organisation }, { $period }
csv-link = The figures as CSV
latest-title = { $title }, { $organisation }
versions-topic = All reports
versions-headline = The newest report is { $period }
versions-headline-none = No report has been made yet
versions-answer = { $n ->
    [one] { $n-text } report is here.
   *[other] { $n-text } reports are here, newest first.
}
versions-count = { $n ->
    [one] { $n-text } report
   *[other] { $n-text } reports
}
versions-draft = Draft
audiences-topic = Readers
audiences-headline = Each group of readers has reports of its own
audiences-answer = Give each group the link to its own folder, not to this page.

## More
collected = collected
collected-head = This time
not-known = not known
not-counted = not counted
hidden-note = [c] is a hidden figure: few people stand behind it, or behind one that it would give away.
asked-head = Asked
rate-head = Response rate
missing-head = Blank
invalid-head = Off the scale
measure = Measure
method-asked-caption = Who was asked, who answered, what was left out
method-asked-title = { $same ->
    [yes] { $low } of those asked answered
   *[no] Between { $low } and { $high } of those asked answered
}
method-asked-text = The response rate is the share of those asked, less those who should not have been, who answered the question (AAPOR RR1). Invitations that came back count among those asked.
stage-answer-theme = “{ $theme }” is heard from most sides: { $weight }.
stage-answer-still = There is no clear change since { $period }.
stage-headline-up = { $name } rose from { $before } to { $value }{ $gap ->
    [none] {""}
   *[other] , { $gap }
}
stage-headline-down = { $name } fell from { $before } to { $value }{ $gap ->
    [none] {""}
   *[other] , { $gap }
}
stage-headline-stands = { $name } stands at { $value }{ $gap ->
    [none] {""}
   *[other] , { $gap }
}
stage-ratings = { $missed ->
    [0] { $of ->
        [one] The one score asked here does not clearly miss its goal
       *[other] None of { $of-text } scores asked here clearly misses its goal
    }
   *[other] { $missed-text } of { $of-text } scores asked here clearly { $missed ->
        [one] misses its goal
       *[other] miss their goals
    }
}
stage-voice-title-one = “{ $theme }” is the one theme that stands out
stage-voice-title-hidden = “{ $theme }” is heard from most sides
stage-voice-text-hidden = How often each theme was named is hidden: few people stand behind it.
chart-nothing = There are too few figures for a chart.
playbook-group-start = Start
playbook-group-listen = Listen and understand
playbook-group-act = Act
playbook-group-advocates = Advocates
playbook-group-support = Win support
playbook-group-rhythm = The rhythm
playbook-group-roles = Roles and cards
playbook-group-forms = Forms to fill in

## What a cell of a table says where it has nothing: what it is that is not there.
no-figure = no figure
no-range = no range
no-moment = nothing
no-stage = no stage
no-promise = no promise
no-team = no team
no-guide = no guide

## In place of the day on which a promise was kept: it is still to be kept, or was dropped.
done-not-yet = not yet
done-never = not done
