### Sentences of the pages on complaints, promises, leading signs and habits, in English. Names in braces are filled by
### the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb of change stands
### only where the arithmetic calls a change.

## Small things
days = { $one ->
    [yes] { $n } day
   *[no] { $n } days
}
days-none = the same day
share-range = { $share }, chance range { $range }
quoted = “{ $text }”
not-reached = not reached
promise = Promise
no-theme = No theme recorded
no-plan = no plan recorded

## Navigation
nav-loop = Complaints
nav-commitments = Promises
nav-leading = Leading signs
nav-culture = Culture
more-promises = All promises, with what happened before and after
more-loop = Complaints: answered, solved, and what they came from

## Complaints
topic-in-time = In time
topic-time = How long it takes
topic-causes = Causes
topic-rules = Broken rules
topic-stages = Where
loop-headline-none = No complaint was recorded in { $period }
loop-headline-all = { $due ->
    [one] The one complaint that fell due was solved in time
   *[other] All { $due-text } complaints that fell due were solved in time
}
loop-headline-solved = { $kept ->
    [0] None
   *[other] { $kept-text }
} of { $due-text } complaints { $due ->
    [one] was
   *[other] were
} solved in the time we promised
loop-headline-answered = { $kept ->
    [0] None
   *[other] { $kept-text }
} of { $due-text } complaints { $due ->
    [one] was
   *[other] were
} answered in the time we promised
loop-headline-received = { $n ->
    [one] One complaint came in; nothing has fallen due yet
   *[other] { $n-text } complaints came in; nothing has fallen due yet
}
loop-none-answer = No complaint is on record, which is not the same as nobody having had one.
loop-none-next = Record each complaint with its days and its cause, and this page tells what became of it.
loop-moved = { $received ->
    [0] No complaint came in
    [one] One complaint came in
   *[other] { $received-text } complaints came in
}, { $resolved ->
    [0] none was solved
    [one] one was solved
   *[other] { $resolved-text } were solved
}, and { $open ->
    [0] none is open
    [one] one is open
   *[other] { $open-text } are open
} at the end.
loop-oldest = The oldest open one has waited { $days }.
loop-promise = We promise a first answer within { $respond } and a solution within { $resolve }, in calendar days.
loop-promise-solve = We promise a solution within { $resolve }, in calendar days.
loop-promise-answer = We promise a first answer within { $respond }, in calendar days.
loop-promise-none = No time has been promised for answers or solutions, so none can be kept or broken.
loop-solved = { $due ->
    [one] One solution
   *[other] { $due-text } solutions
} fell due in { $period }: { $kept-text } on time{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } late, { $overdue ->
    [0] none unsolved
   *[other] { $overdue-text } not solved yet
}.
loop-solved-none = No solution fell due in { $period }.
loop-answered = { $due ->
    [one] One first answer
   *[other] { $due-text } first answers
} fell due: { $kept-text } on time{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } late, { $overdue ->
    [0] none unanswered
   *[other] { $overdue-text } not answered yet
}.
loop-answered-none = No first answer fell due in { $period }.
in-time-none = No solution fell due
in-time-all = Everything that fell due was done in time
in-time-late = { $late ->
    [one] One was solved late, and none is overdue
   *[other] { $late-text } were solved late, and none is overdue
}
in-time-overdue = { $overdue ->
    [one] None was solved late, but one is still unsolved past its day
   *[other] None was solved late, but { $overdue-text } are still unsolved past their day
}
in-time-both = { $late ->
    [one] One was solved late
   *[other] { $late-text } were solved late
}, and { $overdue ->
    [one] one is still unsolved past its day
   *[other] { $overdue-text } are still unsolved past their day
}
in-time-title = { $kept } of { $due } solutions were on time
in-time-title-up = A larger share was solved on time: { $kept } of { $due }
in-time-title-down = A smaller share was solved on time: { $kept } of { $due }
in-time-title-same = { $kept } of { $due } solutions were on time: no clear change
in-time-title-answered = { $kept } of { $due } first answers were on time
in-time-title-none = Nothing fell due
in-time-subtitle = Share of what fell due that was done on time, percent, up to { $period }
in-time-note = Counted in the period in which it fell due. The pale band is the chance range. Under { $fewest ->
    [10] ten
   *[other] { $fewest-text }
}, a share is not shown; the counts are in the table.
in-time-answered = Answered
in-time-solved = Solved
in-time-tip = { $period }: { $kept } of { $due } on time
in-time-cut = Only a part of the scale from 0 to 100% is shown.
in-time-few-mark = n<{ $fewest-text }
in-time-few = Fewer than { $fewest ->
    [10] ten
   *[other] { $fewest-text }
} fell due
in-time-missing = Nothing fell due
answers-due = Answers due
answers-kept = Answered on time
solutions-due = Solutions due
solutions-kept = Solved on time
solutions-overdue = Not solved by the end
loop-time = { $same ->
    [yes] Half of complaints are solved on the same day
   *[no] Half of complaints are solved within { $days }
}
loop-time-not-reached = Fewer than half are solved; the oldest has waited { $days }
loop-time-few = Too few complaints to say how long a solution takes
loop-time-none = No complaint came in, so there is no time to tell
loop-time-sentence = { $n ->
    [one] Of the one complaint that came in,
   *[other] Of { $n-text } complaints that came in,
} { $closed ->
    [0] none is solved
    [one] one is solved
   *[other] { $closed-text } are solved
} and { $open ->
    [0] none is open
    [one] one is still open
   *[other] { $open-text } are still open
}.
loop-response-sentence = First answers: { $closed-text } of { $n-text } { $n ->
    [one] complaint
   *[other] complaints
} have one.
loop-median = The median is { $days }.
loop-median-range = The median is { $days }, chance range { $lower } to { $upper }.
loop-median-open = The median is { $days }, chance range { $lower } to an upper end that is not reached.
loop-median-not-reached = The median is not reached: fewer than half are done.
loop-median-few = Fewer than { $fewest ->
    [10] ten
   *[other] { $fewest-text }
} are too few for a median.
loop-longest = The longest wait so far is { $days }.
loop-time-faster = Solutions clearly came faster than in { $period }
loop-time-slower = Solutions clearly came slower than in { $period }
loop-time-same = How long a solution takes shows no clear change
loop-time-solved = { $closed ->
    [0] None
    [one] One
   *[other] { $closed-text }
} of { $n-text } complaints that came in { $closed ->
    [one] is
   *[other] are
} solved
loop-change-faster = Solutions clearly came faster than in { $period }.
loop-change-slower = Solutions clearly came slower than in { $period }.
loop-change-none = There is no clear change since { $period }.
loop-change-few = There are too few to compare with { $period }.
unsolved-subtitle = Share still unsolved after so many days, percent, complaints received in { $period }
unsolved-note = { $n ->
    [one] One complaint
   *[other] { $n-text } complaints
}. The { $open ->
    [0] curve has none that is open
    [one] one that is still open counts for as long as it has waited, and is a small tick
   *[other] { $open-text } that are still open count for as long as they have waited, and are small ticks
} (Kaplan–Meier). The pale band is the chance range.
unsolved-end = { $share } unsolved
unsolved-promise = Promised: { $days }
unsolved-median = Half by: { $days }
unsolved-axis = Days since the complaint came in
day-head = Day
unsolved-before = Unsolved before it
solved-then = Solved on it
unsolved-share = Unsolved after it
cause = Cause
cause-policy = A policy
cause-process = A process
cause-people = People
cause-product = A product
cause-other = Something else
cause-not-found = Looked for, not found
cause-not-recorded = Not written down
complaints-head = Complaints
causes-title = { $cause } is the largest cause: { $n } of { $of } solved complaints
causes-title-tied = No single cause leads: the largest are { $n } of { $of } each
causes-title-none = No cause was written down for what was solved
causes-subtitle = Solved complaints by main cause, { $period }
causes-note = Whole counts. Policies and processes stand out: they are rules that we can change.
causes-summary = Of { $of } solved complaints: { $list }.
causes-known = A cause is written down for { $n-text } of { $of-text } solved { $of ->
    [one] complaint
   *[other] complaints
}.
causes-share = A policy or a process caused { $n-text } of the { $of-text }: { $share }.
causes-finding = { $n ->
    [0] None
   *[other] { $n-text }
} of { $of-text } solved { $of ->
    [one] complaint
   *[other] complaints
} came from a policy or a process
rules-title = { $n ->
    [0] None
   *[other] { $n-text }
} of { $of-text } complaints from a broken rule led to a change
rules-title-none = No solved complaint came from a broken rule
rules-title-unsolved = Nothing was solved, so no cause is known
rules-sentence = { $n ->
    [0] None of the { $of-text } solved came from a broken policy or process.
    [one] One of the { $of-text } solved came from a broken policy or process; { $changed ->
        [0] it has not been changed.
       *[other] it has been changed.
    }
   *[other] { $n-text } of the { $of-text } solved came from a broken policy or process; { $changed ->
        [0] none of these has been changed.
        [one] in one of them it has been changed.
       *[other] in { $changed-text } of them it has been changed.
    }
}
rules-text = A broken rule is a policy or a process that made the complaint. It counts as changed once the promise to change it has been kept.
rules-changes = Changes in force: { $list }.
rules-share = The share with a change is { $share }.
rules-caption = Solved complaints that came from a policy or process, by what went wrong
rule-changed-head = Rule changed
complaint-stages-title = { $stage } brought most complaints
complaint-stages-chart = { $n } of { $of } complaints concern { $stage }
complaint-stages-caption = Complaints received in { $period } and open at its end, by stage
complaint-stages-few = Too few complaints at any one stage to name it
complaint-stages-subtitle = Complaints received by stage, { $period }
complaint-stages-text-few = Counted by the stage in which it went wrong; stages with fewer than { $min } are hidden.
complaint-stages-note = Stages with fewer than { $min } are hidden, and others with them where they could be worked out. Dark: in focus.
complaint-stages-summary = { $n } of { $of } complaints concern { $stage }.
complaint-stages-text = { $n } of { $of } complaints concern { $stage }. Counted by the stage in which it went wrong; stages with fewer than { $min } are hidden.
received-head = Received
open-head = Open
stage-complaints = { $n ->
    [one] One complaint came in about this stage
   *[other] { $n-text } complaints came in about this stage
}
stage-complaints-few = Few complaints came in about this stage
stage-complaints-none = No complaint came in about this stage in { $period }
stage-complaints-open = { $n ->
    [0] None is open at the end.
    [one] One is open at the end, whenever received.
   *[other] { $n-text } are open at the end, whenever received.
}
stage-complaints-open-few = How many are open is hidden: fewer than { $min }, or needed to hide another.
stage-complaints-all = Over all stages { $kept-text } of { $due-text } that fell due were solved in time.

## Promises
topic-pending = Still to keep
topic-timeline = In time
topic-effects = Before and after
topic-setbacks = Setbacks
topic-closed = Done and dropped
promises-headline = { $kept ->
    [0] None
   *[other] { $kept-text }
} of { $due-text } promises that fell due { $kept ->
    [one] was
   *[other] were
} kept on time{ $overdue ->
    [0] {""}
    [one] ; one is overdue
   *[other] ; { $overdue-text } are overdue
}
promises-headline-open = { $n ->
    [one] One promise is made, and it is not due yet
   *[other] { $n-text } promises are made, and none is due yet
}
promises-headline-none = No promise has been made yet
promises-none-answer = A promise is a change that customers were told of, with an owner and a day.
promises-none-next = Write the first one down, and this page tells whether it was kept and what happened.
promises-rest-none = { $n ->
    [one] Whether it is kept will be told here when it falls due.
   *[other] Whether they are kept will be told here when they fall due.
}
promises-rest = { $late ->
    [0] None came late
    [one] One came late
   *[other] { $late-text } came late
}, { $overdue ->
    [0] none is overdue
    [one] one is overdue
   *[other] { $overdue-text } are overdue
}, { $dropped ->
    [0] none was dropped
    [one] one was dropped
   *[other] { $dropped-text } were dropped
}, and { $open ->
    [0] none is open
    [one] one is not due yet
   *[other] { $open-text } are not due yet
}.
promises-oldest = The oldest overdue one has been overdue for { $days }.
effects-caveat = Before/after is not proof.
promises-fine = Kept means done by its day. A promise withdrawn before its day counts in no share.
effects-sentence = After { $of ->
    [one] the one promise whose score has been watched for long enough, the score { $up ->
        [0] { $down ->
            [0] shows no clear change
           *[other] clearly fell
        }
       *[other] clearly rose
    }
   *[other] { $of-text } promises whose score has been watched for long enough, the score clearly rose { $up ->
        [0] in no case
        [one] once
        [2] twice
       *[other] { $up-text } times
    } and clearly fell { $down ->
        [0] in none
        [one] once
        [2] twice
       *[other] { $down-text } times
    }
}. Before/after is not proof.
effects-none-yet = What happened afterwards cannot be told yet.
effects-none-done = Nothing is done yet, so nothing can have come of it.
pending-title = The next promise is due on { $date }
pending-title-overdue = { $overdue ->
    [one] One promise is overdue
   *[other] { $overdue-text } promises are overdue
}; the next is due on { $date }
pending-title-last = { $overdue ->
    [one] One promise is overdue, and no other is open
   *[other] { $overdue-text } promises are overdue, and no other is open
}
timeline-finding = { $past ->
    [0] No promise ran past its day
    [one] One promise ran past its day
   *[other] { $past-text } promises ran past their day
}
timeline-title = { $n ->
    [one] One promise, from the day it was made
   *[other] { $n-text } promises, from the day each was made
}
timeline-subtitle = Promises from the day they were made to the day they were done, by due date
timeline-note = An upright line is the due day, a dot the day it was done, a cross a setback. Orange is time past the due day; pale is still open; grey was dropped.
timeline-now = { $date }
state-head = How it stands
opened-head = Made
due-head = Due
done-head = Done
when-head = When
setback-head = What happened
plan-head = Plan
effects-title = The score clearly rose after { $up ->
    [0] none
   *[other] { $up-text }
} of { $of ->
    [one] 1 promise
   *[other] { $of-text } promises
} that can be judged
effects-title-none = It is too soon to say what happened after any promise
effects-text = The score each promise was meant to move, { $window } before it was done against { $window } after. Before/after is not proof: other things changed too, and a spot picked for being bad tends to drift back.
effects-unknown = { $title }: { $what }
effect-window = { $n ->
    [1] one
    [2] two
    [3] three
   *[other] { $n-text }
} { $kind ->
    [quarter] { $n ->
        [one] quarter
       *[other] quarters
    }
    [week] { $n ->
        [one] week
       *[other] weeks
    }
   *[month] { $n ->
        [one] month
       *[other] months
    }
}
effect-title-none = { $name } shows no clear change after { $of ->
    [one] “{ $title }”
   *[other] any of { $of-text } promises
}
effect-title-up = { $name } rose after { $of ->
    [one] “{ $title }”
   *[other] { $up-text } of { $of-text } promises
}
effect-title-down = { $name } fell after { $of ->
    [one] “{ $title }”
   *[other] { $down-text } of { $of-text } promises
}
effect-title-both = Of { $of-text } promises, { $name } rose after { $up-text } and fell after { $down-text }
effect-subtitle = { $unit }, { $window } before against { $window } after, one period left out to settle
effect-note = Hollow: before. Full: after. The pale bars are chance ranges. Before/after is not proof: a spot picked for being bad tends to drift back.
effect-before = before
effect-after = after
effect-tip = { $when }: { $value }, { $n ->
    [one] one answer
   *[other] { $n-text } answers
}
answers-before = Answers before
answers-after = Answers after
difference = Difference
promise-effect-few = { $name }: too few answers to say what happened.
promise-effect-missing = { $name }: periods around it have no answers, so nothing can be said.
setbacks-title = { $n ->
    [one] One setback is on record
   *[other] { $n-text } setbacks are on record
}; { $all ->
    [yes] { $n ->
        [one] it has a plan
        [2] both have a plan
       *[other] all have a plan
    }
   *[no] { $planned ->
        [0] none has a plan
        [one] one has a plan
       *[other] { $planned-text } have a plan
    }
}
setbacks-caption = What went wrong, when it was told, and the plan
setbacks-text = A setback that is told with a plan costs less trust than one that is found out.
closed-title = { $done ->
    [0] None was done
    [one] One promise was done
   *[other] { $done-text } promises were done
}{ $dropped ->
    [0] {""}
    [one] , one was dropped
   *[other] , { $dropped-text } were dropped
}
stage-promised = { $done ->
    [0] Nothing promised here is done
    [one] One promise here is done
   *[other] { $done-text } promises here are done
}{ $open ->
    [0] {""}
    [one] , one is open
   *[other] , { $open-text } are open
}{ $overdue ->
    [0] {""}
    [one] , one is overdue
   *[other] , { $overdue-text } are overdue
}{ $dropped ->
    [0] {""}
    [one] , one was dropped
   *[other] , { $dropped-text } were dropped
}

## Leading signs
topic-leads-waiting = Too few months
topic-leads-how = How it is worked out
more-method = How we know: ranges, changes, what is hidden
leads-headline-nothing = No results are recorded, so no rating can be held against one
leads-nothing-answer = A result is something that the business counts anyway, such as renewals or repeat orders.
leads-nothing-next = Record one with each snapshot, and this page tells whether ratings run ahead of it.
leads-headline-few = Too few months to say whether ratings run ahead of results
leads-few-answer = { $n ->
    [0] No rating and result have changed side by side yet
    [one] A rating and a result have changed side by side once so far
   *[other] Ratings and results have changed side by side { $n-text } times so far
}; { $needed-text } are needed.
leads-few-when = With a full report every time, the first answer comes with { $period }.
leads-few-next = Until then, act on a rating for what customers say, not for what it may foretell.
leads-headline-none = No rating is clearly linked with a later result
leads-none-answer = { $of ->
    [one] The one pair of rating and result with enough months shows no clear link.
   *[other] None of { $of-text } pairs of rating and result with enough months shows a clear link.
}
leads-headline = { $n-text } of { $of-text } ratings ran ahead of a result
leads-warning = A link is not a cause: something else may move both.
leads-fine = { $of ->
    [one] One pair of rating and result was looked at, at several lags.
   *[other] { $of-text } pairs of rating and result were looked at, each at several lags; the more one looks at, the more will look linked by chance.
} Within a pair the lags are judged together.
leads-how-title = We compare changes, because two lines that climb always look linked
leads-how-text = Each change of a rating from one month to the next is set beside the change of the result, in the same month and up to { $lags ->
    [6] six
   *[other] { $lags-text }
} months later. The correlation (Pearson) counts only as many pairs as they are worth, given how much each series carries over.
leads-how-warning = A link is not a cause. It is a reason to look closer, and to test a change on purpose.
leads-waiting-title = { $n ->
    [one] Of one pair of rating and result, nothing can be said yet
   *[other] Of { $n-text } pairs of rating and result, nothing can be said yet
}
leads-waiting-text = A correlation from few months finds links that are not there, so none is shown.
leads-waiting-caption = How often the rating and each result have changed side by side; { $needed-text } are needed
rating-head = Rating
pairs-head = Pairs so far
lag-head = Lag
correlation-head = Correlation
lead-title = { $rating } has run ahead of { $outcome }
lead-title-same = { $rating } and { $outcome } move in the same month, not ahead
lead-title-none = { $rating } shows no clear link with { $outcome }
lead-title-flat = { $rating } or { $outcome } never changes, so nothing shows
lead-title-check = { $rating } and { $outcome } agree too well: check the data
lead-title-few = Too few months to say whether { $rating } leads { $outcome }
lead-sentence = Where { $rating } went up, { $outcome } tended to go { $way ->
    [same] up
   *[other] down
} { $kind ->
    [quarter] { $lag ->
        [one] one quarter
       *[other] { $lag-text } quarters
    }
    [week] { $lag ->
        [one] one week
       *[other] { $lag-text } weeks
    }
   *[month] { $lag ->
        [one] one month
       *[other] { $lag-text } months
    }
} later (r { $r }, { $range }, { $n-text } pairs).
lead-sentence-same = Where { $rating } went up, { $outcome } tended to go { $way ->
    [same] up
   *[other] down
} at the same time, not later (r { $r }, { $range }, { $n-text } pairs).
lead-sentence-none = No lag stands out from chance over { $n-text } pairs of changes.
lead-sentence-few = { $n-text } pairs of changes so far; { $needed-text } are needed.
lead-subtitle = Correlation of changes from { $kind ->
    [quarter] quarter to quarter
    [week] week to week
   *[month] month to month
}, from −1 to +1, by how far the rating runs ahead
lead-note = At most { $n-text } pairs of changes. The thin lines are chance ranges. A link is not a cause.
lead-axis = { $kind ->
    [quarter] Quarters
    [week] Weeks
   *[month] Months
} by which the rating runs ahead
lead-tip = Lag { $lag-text }: r { $r }, { $n-text } pairs
lead-verdict-same-way = runs ahead, same direction
lead-verdict-other-way = runs ahead, opposite direction
lead-verdict-together = at the same time, not ahead
lead-verdict-none = no clear link
lead-verdict-flat = no change to compare
lead-verdict-check = agrees too well: check the data
lead-verdict-few = too few months to say

## Culture
topic-pairs = Commitment
topic-meetings = Meetings
topic-roles = Roles
topic-advocates = Advocates
topic-thanks = Thanks
topic-sponsors = Sponsors
topic-allies = Allies
topic-period-setbacks = Setbacks
culture-title-few = Too few people answered to show where staff stand
culture-title-all = { $of ->
    [one] Staff lean to commitment on the one contrast asked
   *[other] Staff lean to commitment on all { $of-text } contrasts
}
culture-title-commitment = Staff lean to commitment on { $commitment-text } of { $of-text } contrasts; the rest are mixed
culture-title-compliance = Staff lean to compliance on { $compliance-text } of { $of-text } contrasts; the rest are mixed
culture-title-both = Staff lean to commitment on { $commitment-text } of { $of-text } contrasts, to compliance on { $compliance-text }
culture-title-mixed = Staff lean neither to compliance nor to commitment
culture-headline-meetings = { $n ->
    [0] The mission came up in none
   *[other] The mission came up in { $n-text }
} of { $of-text } meetings that are not about customers
culture-headline-none = Nothing about habits or culture was recorded
culture-no-survey = Staff have not been asked yet, so how they stand between compliance and commitment is not known.
culture-theme = The theme is “{ $theme }”.
culture-asked = { $n ->
    [one] One person
   *[other] { $n-text } people
} answered in { $period }, anonymously.
culture-how = Each chose a point from 1, compliance, to 5, commitment. A lean is called only where the whole chance range is on one side of the middle.
culture-few = Fewer than { $fewest ->
    [10] ten
   *[other] { $fewest-text }
} answers stand behind each contrast, so none is shown.
culture-moved-first = It is the first survey with these contrasts, so nothing can be compared yet.
culture-moved-none = No contrast clearly moved since { $before }.
culture-moved = Since { $before }, { $up ->
    [0] none
    [one] one contrast
   *[other] { $up-text } contrasts
} clearly moved towards commitment, { $down ->
    [0] none
    [one] one
   *[other] { $down-text }
} towards compliance.
culture-up-list = Towards commitment: { $list }.
culture-down-list = Towards compliance: { $list }.
pairs-chart-title = “{ $best }” is strongest at { $high }, “{ $weakest }” weakest at { $low }
culture-subtitle = Mean between compliance, 1, and commitment, 5, staff survey, { $period }
culture-note = { $n-text } people; a blank is left out.{ $before ->
    [yes] {" "}Hollow: the survey before.
   *[no] {""}
} The thin lines are chance ranges. Changes are judged together, because of ten some move by chance.
culture-tip = { $period }: { $value }, { $n-text } answers
pole-left-head = Compliance
pole-right-head = Commitment
before-head = Mean before
mean-head = Mean
lean-head = Leans to
lean-commitment = commitment
lean-compliance = compliance
lean-mixed = mixed
pair-up = towards commitment
pair-down = towards compliance
pair-same = no clear change
pair-few = too few answers
pair-first = first survey
pole-compliance = Compliance
pole-compliance-want-to-believe-in-it = Business as usual
pole-commitment-want-to-believe-in-it = Want to believe in it
pole-compliance-understand-why = Going through the motions
pole-commitment-understand-why = Understand why
pole-compliance-self-motivated = Doing as told
pole-commitment-self-motivated = Self-motivated
pole-compliance-excited = Burdened
pole-commitment-excited = Excited
pole-compliance-think-for-yourself = Constrained
pole-commitment-think-for-yourself = Think for yourself
pole-compliance-want-to-excel = Stay out of trouble
pole-commitment-want-to-excel = Want to excel
pole-compliance-beyond-what-is-required = Bare minimum
pole-commitment-beyond-what-is-required = Beyond what is required
pole-compliance-take-action = Wait for instructions
pole-commitment-take-action = Take action
pole-compliance-directed-by-intent = Need supervision
pole-commitment-directed-by-intent = Directed by intent
pole-compliance-engaged-with-head-and-heart = Yield to pressure
pole-commitment-engaged-with-head-and-heart = Engaged with head and heart
mission-meetings = The mission came up in { $n ->
    [0] none
   *[other] { $n-text }
} of { $of-text } meetings that are not about customers.
mission-meetings-none-title = Whether the mission came up in other meetings was not recorded
mission-meetings-none = Whether the mission came up in other meetings was not recorded.
meetings-text = A mission that is only spoken of where customers are the topic guides nobody else. These are whole counts.
meetings-none-text = Note after each meeting whether the mission came up. It takes one tick.
meetings-caption = Meetings held in { $period }, and in how many the mission came up
meeting-head = Meeting
about-head = About
held-head = Held
mission-head = Mission came up
meeting-cx = customers
meeting-other = something else
mission-roles = The mission was told in { $n ->
    [0] none
   *[other] { $n-text }
} of { $of-text } roles.
mission-roles-all = The mission was told in all { $of-text } roles.
mission-roles-none = To whom the mission was told was not recorded.
roles-none-text = Note for each role how often the mission was told, and this part shows whom it did not reach.
roles-heads = These roles hold { $share } of all staff.
roles-not-reached = Not told: { $list }.
roles-caption = How often the mission was told in { $period }, by role
role-head = Role
times-head = Times told
advocates-title = To build next: { $list }
advocates-title-none = Advocates have not rated themselves
advocates-title-few = Too few advocates answered to show their strengths
advocates-few = With so few people, a count would show what one of them answered.
advocates-text = { $n ->
    [one] One advocate rated themselves
   *[other] { $n-text } advocates rated themselves
} in { $period }, from 1 to 5; 4 and 5 count as strong. People are not ranked.
advocates-chart-title = “{ $quality }” is strongest: { $strong }
advocates-subtitle = Advocates who call themselves strong, whole people, { $period }
advocates-note = { $n-text } advocates. Dark: the two to build next. So few people make wide chance ranges; they are in the table.
advocates-summary = Advocates who are strong: { $list }.
strong-of = { $n } of { $of }
quality-head = Quality
strong-head = Strong
quality-knows-resistance = Knows that habits resist
quality-commitment = Belongs to a culture of commitment
quality-declaration = Declares a position
quality-believable = Is believable
quality-thanks = Says thanks
quality-bureaucracy = Works through bureaucracy
quality-allies = Finds allies
quality-courage = Has courage
quality-goes-the-distance = Goes the distance
quality-engaged = Is engaged
thanks-title = { $n ->
    [one] One thank-you was given
   *[other] { $n-text } thank-yous were given
}, to { $thanked ->
    [one] one person or team
   *[other] { $thanked-text } people or teams
}
thanks-none = No thanks were recorded
thanks-none-text = Somebody made something better for a customer. Find out who, and thank them by name.
thanks-caption = Who was thanked in { $period }
thanked-head = Thanked
by-head = By
for-head = For
sponsors-title = { $n ->
    [one] Leaders acted once where people could see it
    [2] Leaders acted twice where people could see it
   *[other] Leaders acted { $n-text } times where people could see it
}
sponsors-none = No leader is recorded as having acted in { $period }
sponsors-last = { $same ->
    [yes] The last deed fell on the last day of { $period }.
   *[no] At the end of { $period } the last deed was { $days } ago.
}
sponsors-never = None is recorded before it either.
sponsors-caption = What leaders did in { $period }
sponsor-head = Who
day-column = Day
did-head = What
allies-title = { $n ->
    [one] One ally stands
   *[other] { $n-text } allies stand
} with us, in { $teams ->
    [one] one team
   *[other] { $teams-text } teams
}
allies-caption = Allies by team and place
team-head = Team
place-head = Place
period-setbacks-caption = What went wrong in { $period }, and the plan
period-setbacks-title = { $n ->
    [one] One setback was told this time, { $planned ->
        [0] without a plan
       *[other] with a plan
    }
   *[other] { $n-text } setbacks were told this time; { $all ->
        [yes] { $n ->
            [2] both have a plan
           *[other] all have a plan
        }
       *[no] { $planned ->
            [0] none has a plan
            [one] one has a plan
           *[other] { $planned-text } have a plan
        }
    }
}
