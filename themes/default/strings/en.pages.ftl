### Sentences of the pages on complaints, promises, leading signs and habits, in English. Names in braces are filled by
### the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb of change stands
### only where the arithmetic calls a change.

## Small things
days = { $one ->
    [yes] 1 day
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
loop-share = { $share }.
loop-share-few = Fewer than ten are too few for a share.
loop-solved = { $due ->
    [one] One solution
   *[other] { $due-text } solutions
} fell due in { $period }: { $kept-text } on time, { $late-text } late, { $overdue-text } not solved yet.
loop-solved-none = No solution fell due in { $period }.
loop-answered = { $due ->
    [one] One first answer
   *[other] { $due-text } first answers
} fell due: { $kept-text } on time, { $late-text } late, { $overdue-text } not answered yet.
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
in-time-note = Counted in the period in which it fell due. The pale band is the chance range. Under ten, a share is not shown; the counts are in the table.
in-time-answered = Answered
in-time-solved = Solved
in-time-tip = { $period }: { $kept } of { $due } on time
in-time-cut = Only a part of the scale from 0 to 100% is shown.
in-time-few-mark = n<10
in-time-few = Fewer than ten fell due
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
loop-median-few = Fewer than ten are too few for a median.
loop-longest = The longest wait so far is { $days }.
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
causes-share = A policy or a process caused { $share } of all that were solved.
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
complaint-stages-title = { $stage } brought most complaints: { $n } of { $of }
complaint-stages-few = Too few complaints at any one stage to name it
complaint-stages-subtitle = Complaints received by stage, { $period }
complaint-stages-note = Stages with fewer than { $min } are hidden, and others with them where they could be worked out. Dark: in focus.
complaint-stages-summary = { $n } of { $of } complaints concern { $stage }.
complaint-stages-text = Counted by the stage in which it went wrong; stages with fewer than { $min } are hidden.
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
effects-none-yet = What happened after them cannot be told yet.
pending-title = The next promise is due on { $date }
pending-title-overdue = { $overdue ->
    [one] One promise is overdue
   *[other] { $overdue-text } promises are overdue
}; the next is due on { $date }
pending-title-last = { $overdue ->
    [one] One promise is overdue, and no other is open
   *[other] { $overdue-text } promises are overdue, and no other is open
}
timeline-title = { $n ->
    [one] One promise, from the day it was made
   *[other] { $n-text } promises, from the day each was made
}{ $late ->
    [0] {""}
    [one] ; one ran past its day
   *[other] ; { $late-text } ran past their day
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
    [one] the one promise
   *[other] { $of-text } promises
} that can be judged
effects-title-none = It is too soon to say what happened after any promise
effects-text = The score each promise was meant to move, { $window } before it was done against { $window } after. Before/after is not proof: other things changed too, and a spot picked for being bad tends to drift back.
effects-unknown = { $title }: { $what }
effect-window = { $kind ->
    [quarter] three quarters
    [week] three weeks
   *[month] three months
}
effect-title-none = { $name } shows no clear change after { $of ->
    [one] the promise
   *[other] any of { $of-text } promises
}
effect-title-up = { $name } rose after { $up-text } of { $of ->
    [one] one promise
   *[other] { $of-text } promises
}
effect-title-down = { $name } fell after { $down-text } of { $of ->
    [one] one promise
   *[other] { $of-text } promises
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
}; { $planned ->
    [0] none has a plan
    [one] one has a plan
   *[other] { $planned-text } have a plan
}
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
