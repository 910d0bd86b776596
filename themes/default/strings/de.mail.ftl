### The month for an inbox, in German.

mail-subject = { $draft ->
    [yes] Entwurf, { $period }: { $headline }
   *[no] { $period }: { $headline }
}
mail-subject-role = { $draft ->
    [yes] Entwurf, { $period }, { $role }: { $headline }
   *[no] { $period }, { $role }: { $headline }
}
mail-draft = Entwurf: Die Zahlen können sich noch ändern.
mail-read = { $kind ->
    [quarter] Quartalsbericht lesen
    [week] Wochenbericht lesen
   *[month] Monatsbericht lesen
}
mail-print = Zum Drucken
mail-calendar = Kalender
mail-data = Zahlen
mail-goal = Ziel
mail-edition = { $organisation }, { $title }. Fassung { $version }. { $status } { $data-end }
mail-no-address = Diese E-Mail enthält keine Links, weil keine Adresse des Berichts angegeben ist. Fragen Sie nach Fassung { $version }, wo Sie den Bericht sonst lesen.
mail-why = Sie erhalten diese E-Mail, weil { $from } Ihnen den Bericht sendet. Um ihn nicht mehr zu erhalten, antworten Sie mit dem Wort „abmelden“.

## What concerns one role
mail-role = Für Sie: { $role }
mail-role-plays = Maßnahmen, die diese Zahlen nahelegen
mail-role-quiet = Die Zahlen legen diesmal keine Ihrer Maßnahmen nahe. Die Karte steht unten.
mail-role-page = Alles, was Sie betrifft
mail-role-cards = Alle Karten zum Vorlesen

## The editions of a version, on its first page
ui-editions = Andere Formen dieser Ausgabe
editions-print = Zum Drucken
editions-mail = Als E-Mail
editions-calendar = Als Kalender
editions-data = Als Zahlen
