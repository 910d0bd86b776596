### The month for an inbox.

mail-subject = { $draft ->
    [yes] Draft, { $period }: { $headline }
   *[no] { $period }: { $headline }
}
mail-subject-role = { $draft ->
    [yes] Draft, { $period }, { $role }: { $headline }
   *[no] { $period }, { $role }: { $headline }
}
mail-draft = Draft: figures may still change.
mail-read = { $kind ->
    [quarter] Read the quarter
    [week] Read the week
   *[month] Read the month
}
mail-print = To print
mail-calendar = Calendar
mail-data = Figures
mail-goal = Goal
mail-edition = { $organisation }, { $title }. Version { $version }. { $status } { $data-end }
mail-no-address = This mail has no links, because the report’s address is not set. Ask for version { $version } where you usually read the report.
mail-why = You get this because { $from } sends you the report. To get it no more, answer with the word “unsubscribe”.

## What concerns one role
mail-role = For you: { $role }
mail-role-plays = Plays that these figures call for
mail-role-quiet = The figures call for no play of yours this time. The card is below.
mail-role-page = All that concerns you
mail-role-cards = All cards to read out

## The editions of a version, on its first page
ui-editions = Other forms of this edition
editions-print = To print
editions-mail = As a mail
editions-calendar = As a calendar
editions-data = As figures
