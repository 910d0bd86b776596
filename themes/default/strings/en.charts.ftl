### Sentences of control charts, of the pages of single scores, and of charts that stand beside them, in English. Names in
### braces are filled by the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb
### of change stands only where the arithmetic calls a change.

## Control charts
control-clause-steady = { $value } lies between { $lower } and { $upper }, where ordinary { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} lie
control-clause-above = { $value } lies above { $upper }, where ordinary { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} end
control-clause-below = { $value } lies below { $lower }, where ordinary { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} begin
control-clause-run-above = { $run } { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} in a row lie above the mean of { $centre }
control-clause-run-below = { $run } { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} in a row lie below the mean of { $centre }
control-steady = The control chart shows no signal: { $clause }.
control-signal = The control chart shows a signal: { $clause }.
control-agree-steady = The control chart agrees, with no signal: { $clause }.
control-agree-signal = The control chart agrees, with a signal: { $clause }.
control-differ-same = Against { $since } there is no clear change, but the control chart shows a signal: { $clause }.
control-differ-moved = It { $verdict ->
    [up] rose
   *[down] fell
} since { $since }, but the control chart shows no signal: { $clause }.
control-differ-other = It { $verdict ->
    [up] rose
   *[down] fell
} since { $since }, but the control chart shows a signal the other way: { $clause }.
control-few = A control chart needs { $needed } { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} before this one; there { $n ->
    [0] is none
    [one] is { $n-text }
   *[other] are { $n-text }
} so far.
control-gaps = There are too few { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} in a row for a control chart.
control-title = { $name }: { $heading }
control-heading-steady = an ordinary { $kind ->
    [quarter] quarter
    [week] week
   *[month] month
}, between { $lower } and { $upper }
control-heading-flat = an ordinary { $kind ->
    [quarter] quarter
    [week] week
   *[month] month
}, { $lower } like those before
control-heading-above = a signal, { $value } is above the ordinary range
control-heading-below = a signal, { $value } is below the ordinary range
control-heading-run-above = a signal, { $run } { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} in a row above the mean
control-heading-run-below = a signal, { $run } { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} in a row below the mean
control-subtitle = { $unit }, { $from } to { $to }
control-note = The band is the ordinary range: the mean of the { $n } { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} before this one and their usual moves.{ $shares ->
    [yes] {" "}It is narrower where more people answered.
   *[no] {""}
} A signal is a { $kind ->
    [quarter] quarter
    [week] week
   *[month] month
} outside it, or eight in a row on one side of the mean.
control-upper = Upper limit { $value }
control-centre = Mean { $value }
control-lower = Lower limit { $value }
control-flag-above = Above the ordinary range
control-flag-below = Below the ordinary range
control-flag-run = { $run } in a row
control-tip = { $period }: { $value }; ordinary is { $lower } to { $upper }
control-tip-plain = { $period }: { $value }
control-tip-signal = { $tip } ({ $why })
control-lower-head = Lower limit
control-centre-head = Mean
control-upper-head = Upper limit
control-topic = An ordinary { $kind ->
    [quarter] quarter
    [week] week
   *[month] month
}?
control-early = Too early to say what is ordinary
control-differs = { $words }, { $chart ->
    [signal] but a signal on its control chart
   *[none] but no signal on its control chart
}
control-read-none = no signal on its control chart
control-read-signal = a signal on its control chart

## Customers, held against other periods
customers-came-name = who came
customers-left-name = who left
customers-net-name = the net of both
customers-control-unit = Whole customers
customers-control-title = { $n ->
    [0] Who came and who left were both within the ordinary
    [one] { $list } stands out from the { $kind ->
        [quarter] quarters
        [week] weeks
       *[month] months
    } before
   *[other] { $list } stand out from the { $kind ->
        [quarter] quarters
        [week] weeks
       *[month] months
    } before
}
customers-control-came = Who came. { $sentence }
customers-control-left = Who left. { $sentence }
customers-control-net = The net of both. { $sentence }
customers-compared = { $period } beside the { $kind ->
    [quarter] quarter before and the same quarter
    [week] week before and the same week
   *[month] month before and the same month
} last year
compared-title = { $name }, beside the time before and a year earlier
## Pages of scores
ratings-answer-signals = For { $n } of { $of } there is no clear change, but { $signals ->
    [one] one of them shows a signal on its control chart
   *[other] { $signals-text } of them show a signal on their control charts
}.
ratings-goals-topic = Goals
ratings-goals-title = Furthest from its goal: { $name }
ratings-goals-title-none = No score clearly misses its goal
ratings-goals-subtitle = { $all ->
    [yes] Each score
   *[no] The { $n-text } of { $of-text } scores furthest from their goals, each
} on its whole scale, the goal as an upright mark, { $period }
ratings-goals-note = The thin line is the chance range. Goals are ours, set in advance.
ratings-goals-tip = { $name }: { $value }, { $gap }
ratings-goals-summary = { $list }.
ratings-goals-row = { $name } { $value } ({ $gap })
ratings-goal-row = { $gap } ({ $goal })
ratings-stages-topic = Along the journey
stages-title-missed = { $name } clearly misses its goal at { $n-text } of { $of-text } stages
stages-title-met = { $name } clearly misses its goal at none of { $of-text } stages
stages-title-span = Between { $lowest } ({ $low }) and { $highest } ({ $high }) along the journey
stages-subtitle = { $name }, { $unit }, stage by stage, up to { $period }; all panels share one scale
stages-note = Panels stand in the order of the journey. The pale band is the chance range.
stages-note-self = Panels stand in the order of the journey. These people chose to answer, so no chance range can be given.
stages-summary = { $name } in { $period }: { $list }.
stages-tip = { $name }, { $tip }
stages-point = { $stage } { $value }
groups-topic = Groups
groups-chart-title = { $name }: { $finding }
groups-finding = { $up ->
    [0] { $down ->
        [0] { $of ->
            [one] no clear change in the one group that can be compared
           *[other] no clear change in any of { $of-text } groups
        }
       *[other] a clear fall in { $down-text } of { $of-text } groups
    }
   *[other] { $down ->
        [0] a clear rise in { $up-text } of { $of-text } groups
       *[other] a clear rise in { $up-text } and a clear fall in { $down-text } of { $of-text } groups
    }
}
groups-finding-none = side by side, by { $segment }
groups-finding-hidden = groups by { $segment } are too small to show
groups-text = Small groups are hidden, and others with them where they could be worked out. Months and groups differ by chance alone: a change is called only if it would stand out among all of them.
groups-subtitle = { $unit }, by { $segment }, up to { $period }; all panels share one scale
trend-topic = Over time
trend-title = Between { $lowest } ({ $low }) and { $highest } ({ $high }) over { $n-text } { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
}
trend-title-level = { $value } in each of the { $n-text } { $kind ->
    [quarter] quarters
    [week] weeks
   *[month] months
} shown
answers-topic = Answers
score-goal-sentence = That is { $gap }; the goal is { $goal }.
score-fine-page = { $fine }.
measure-headline-none = { $name } was not asked in { $period }
measure-answer-none = There is nothing to report for it this time.
## Promises kept over time
kept-title = { $n ->
    [0] None of the { $of-text } { $kind ->
        [quarter] quarters
        [week] weeks
       *[month] months
    } with promises due had all kept in time
   *[other] All promises were kept in time in { $n-text } of { $of-text } { $kind ->
        [quarter] quarters
        [week] weeks
       *[month] months
    } with any due
}
kept-sum = { $n-text } kept in time
kept-not-sum = { $n-text } not in time
kept-subtitle = Promises by the { $kind ->
    [quarter] quarter
    [week] week
   *[month] month
} in which they fell due, up to { $period }
kept-note = A full count, so there is no chance range. Not in time are promises kept late, overdue or dropped; those withdrawn in time are left out.
kept-summary = { $kept-text } kept in time, { $late-text } kept late, { $overdue-text } overdue and { $dropped-text } dropped, of { $of-text } that fell due.
kept-in-time = Kept in time
kept-late = Kept late
kept-overdue = Overdue
kept-dropped = Dropped
kept-due = Fell due
kept-topic = Kept over time
kept-text = Each { $kind ->
    [quarter] quarter
    [week] week
   *[month] month
} counts the promises whose day fell in it: kept in time above the line, all others below.
kept-tip = { $period }: { $kept } kept in time, { $rest } not in time

## Complaints
unsolved-tip = After { $days }: { $share } unsolved, chance range { $lower } to { $upper }

## Answers
distribution-top = { $points }: { $share }

## Charts in pages of the playbook
span-title = { $name }: { $first } in { $from }, { $last } in { $to }
