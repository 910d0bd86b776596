### Sentences of roles, huddle cards, the calendar, letters and forms, in English. Names in braces are filled by the
### program: `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Words of templates
ui-our-mission = Our mission.
ui-one-customer = One customer.
ui-practise-today = Practise today.
ui-ask-the-team = Ask the team.
ui-our-own-card = Our own card
ui-sample-short = invented sample
ui-go-on = Go on from here

## Navigation
nav-roles = Roles
nav-calendar = Calendar
to-calendar = The calendar: moments, themes, dates
calendar-why = The month by role, the year of themes, and files for your own calendar.
find-your-role = Find your role
role = Role

## Heads of tables
called-head = Called for
cards-head = Cards
moment-head = Moment
often-head = How often
guide-head = Guide
theme-head = Theme
when-head-theme = When
each-week-head = Each week
each-day-head = Each day
each-month-head = Each month
what-head = What
kind-head = Kind
owner-head = Whose
file-head = File
everyone = Everyone
nobody-named = nobody named

## Themes
theme-now = The theme of { $period } is “{ $theme }”.
theme-none = No theme is set for { $period }.
theme-next = Next is “{ $theme }”, in { $period }.
theme-past = past
theme-this = now
theme-to-come = to come

## Roles
roles-headline = Find your role, and what this report asks of it
roles-answer = Each role has a page with its guides, promises and moments, and huddle cards to print.
all-roles-caption = Roles, the plays that are called for, and the cards to read out
roles-title = { $n ->
    [one] One role
   *[other] { $n-text } roles
}
role-plays = { $n ->
    [0] no play
    [one] { $n-text } play
   *[other] { $n-text } plays
}
role-cards = { $n ->
    [0] no card
    [one] { $n-text } card
   *[other] { $n-text } cards
}
role-headline = { $role }: { $plays ->
    [0] no play is called for
    [one] one play is called for
   *[other] { $plays-text } plays are called for
}, { $overdue ->
    [0] no promise is overdue
    [one] one promise is overdue
   *[other] { $overdue-text } promises are overdue
}
role-team = Team: { $team }.
role-told = { $n ->
    [0] Nobody told this role the mission in { $period }, as far as is recorded.
    [one] This role was told the mission once in { $period }.
   *[other] This role was told the mission { $n-text } times in { $period }.
}
role-told-unknown = Nobody recorded in { $period } whether the mission was told.
role-open-cards = Print your huddle cards
role-cards-theme = { $n ->
    [0] There is no card on “{ $theme }” for this role yet.
    [one] One card on “{ $theme }”.
   *[other] { $n-text } cards on “{ $theme }”.
}
role-cards-plain = { $n ->
    [0] There is no card for this role yet.
    [one] One card.
   *[other] { $n-text } cards.
}
topic-all-roles = Roles
topic-called = Do first
called-title = { $n ->
    [one] These figures call for one guide
   *[other] These figures call for { $n-text } guides
}
topic-moments = Moments
moments-title = { $day ->
    [0] No moment
    [one] One moment
   *[other] { $day-text } moments
} each day, { $week ->
    [0] none
    [one] one
   *[other] { $week-text }
} each week, { $month ->
    [0] none
    [one] one
   *[other] { $month-text }
} each month
moments-caption = Moments that come again
take-along = Take these along in your own calendar
every-day = each working day
every-week = each week
every-month = each month
topic-promises = Promises
role-promises-title = { $open ->
    [0] This team has no promise open
    [one] This team has one promise open
   *[other] This team has { $open-text } promises open
}{ $overdue ->
    [0] {""}
    [one] {", "}and one overdue
   *[other] {", "}and { $overdue-text } overdue
}
role-promises-none = No promise of this team, or about its stages, is open or was closed in this time.
topic-own-stages = Stages
role-stages-title = { $n ->
    [one] This team owns one stage of the customer’s life: { $stages }
   *[other] This team owns { $n-text } stages of the customer’s life: { $stages }
}
role-stage-expects = Customers expect: { $expects }
role-stage-more = All about { $stage }
topic-role-meetings = Meetings
role-meetings-title = { $held ->
    [0] No count says whether the mission came up in { $n ->
        [one] this meeting
       *[other] these { $n-text } meetings
    }
   *[other] The mission came up in { $discussed-text } of { $held-text } meetings held
}
topic-role-thanks = Thanks
role-thanks-title = { $n ->
    [one] Somebody said thanks to this team
   *[other] { $n-text } thanks went to this team
}
thanked = { $reason }.
thanked-by = { $reason }. ({ $by })
topic-role-guides = Guides
role-guides-title = { $n ->
    [one] One page for this role
   *[other] { $n-text } pages for this role, in reading order
}
role-guides-more = { $n ->
    [one] One more page for this role
   *[other] { $n-text } more pages for this role, in reading order
}

## Cards
cards-title = Huddle cards: { $role }
cards-headline-theme = { $n ->
    [one] One card to read out: { $theme }
   *[other] { $n-text } cards to read out: { $theme }
}
cards-headline = { $n ->
    [one] One card to read out
   *[other] { $n-text } cards to read out
}
cards-headline-none = There is no card for { $role } in { $period }
cards-none = Any huddle of the playbook will do; the list of guides has them all.
cards-use = A card takes two minutes: the mission, one customer, one figure, one thing to practise, one question.
cards-print = Printed, two come on a sheet: cut between the marks.
cards-to-role = All that concerns this role: { $role }
card-guide = How to lead this huddle
card-customers = Customers, came less left
card-figure-earlier = { $period }; since then { $why }
card-in-turn = Card { $place-text } of { $of-text }, in turn
card-weeks = { $n ->
    [one] Week from { $days }
   *[other] Weeks from { $days }
}

## Calendar
calendar-headline = { $n ->
    [0] The theme of { $period } is { $theme }
    [one] The theme of { $period } is { $theme }, with one moment
   *[other] The theme of { $period } is { $theme }, with { $n-text } moments
}
calendar-headline-none = { $n ->
    [0] Nothing is planned for { $period }
    [one] { $period } has no theme, and one moment that comes again
   *[other] { $period } has no theme, and { $n-text } moments that come again
}
topic-by-role = By role
by-role-title = Who does what each day, each week and each month
by-role-caption = Moments by role in { $period }
topic-year = The year
year-title = { $n ->
    [0] No theme is planned after this one
    [one] One theme is planned after this one
   *[other] { $n-text } themes are planned after this one
}
year-caption = The year of themes
topic-all-moments = Moments
all-moments-title = { $n ->
    [one] One moment keeps the mission in use
   *[other] { $n-text } moments keep the mission in use
}
more-meetings = How this is counted, and to whom the mission was told
topic-due = Dates
due-title = { $n ->
    [0] Nothing more falls due in the next three months
    [one] One thing falls due in the next three months
   *[other] { $n-text } things fall due in the next three months
}{ $past ->
    [0] {""}
    [one] {", "}and one is past its day
   *[other] {", "}and { $past-text } are past their day
}
due-caption = Promises to keep, and guides to read through again by { $date }
due-promise = promise
due-promise-overdue = promise, overdue
due-review = guide to read through
due-review-overdue = guide to read through, overdue
topic-files = Files
files-title = Take it along in your own calendar
files-text = The entries are whole days and block no time. Opening the file of a later report replaces them.
files-caption = Calendar files
calendar-name = { $organisation }: customer rhythm
calendar-name-role = { $organisation }: customer rhythm, { $role }
event-theme = Theme: { $theme }
event-for = For: { $roles }
event-guide = Guide: { $title }
event-due = Promise due: { $title }
event-owner = Owner: { $team }
event-review = Read this guide through: { $title }

## Letters and notes
ui-note-to = To
ui-note-for = Thank you for
letter-one = It prints on one page.
letter-thanks = { $n ->
    [0] Nobody was thanked in { $period } yet, so there is one note to fill in.
    [one] One note for the thanks of { $period }, and one to fill in. Each prints on a page.
   *[other] { $n-text } notes, one for each thanks of { $period }, and one to fill in. Each prints on a page.
}
note-to = To { $to }
note-for = Thank you for { $reason }.

## Forms
form-title = Your result
form-answered = Answered: { $answered } of { $of }.
form-sum = Sum: { $sum } of { $most }
form-next = Build next: “{ $first }” and “{ $second }”.
form-private = Nothing that you choose here leaves this page, and nothing is kept when you close it.
form-print = Print this page
form-clear = Begin again
form-group = Count a group
form-group-how = Type in one paper form after the other. The counts stay on this page until you close it.
form-add = Count this form and begin the next
form-added = Forms counted: { $forms }.
form-lines = Lines for the snapshot of the period in which you asked:
ui-form-paper-sum = Sum of my answers:
ui-form-paper-next = My two lowest, which I build next:

## Paths, tags, reading time
all-guides = All guides
reading-time = Reading time
reading-minutes = { $n ->
    [one] { $n-text } minute
   *[other] { $n-text } minutes
}
every-role = every role
page-paths = On the path
page-tags = Tags
page-called-on = Called for on
path-place = { $place-text } of { $of-text }
path-count = { $n ->
    [one] One page
   *[other] { $n-text } pages
}, { $minutes ->
    [one] one minute
   *[other] { $minutes-text } minutes
}
guides-by-kind = By kind
guides-by-stage = By stage
guides-by-role = By role
role-page-count = { $n ->
    [one] One page
   *[other] { $n-text } pages
}
guides-by-tag = By tag
topic-role-path = Your path
role-path-title = { $n ->
    [one] “{ $path }”: one page
   *[other] “{ $path }”: { $n-text } pages, in this order
}
