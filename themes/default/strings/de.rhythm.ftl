### Sentences of roles, huddle cards, the calendar, letters and forms, in German. Names in braces are filled by the
### program: `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Words of templates
ui-our-mission = Unser Auftrag.
ui-one-customer = Eine Kundenstimme.
ui-practise-today = Heute üben.
ui-ask-the-team = Frage ans Team.
ui-our-own-card = Unsere eigene Karte
ui-sample-short = erfundenes Beispiel
ui-go-on = Von hier aus weiter

## Navigation
nav-roles = Rollen
nav-calendar = Kalender
to-calendar = Der Kalender: Anlässe, Themen, Termine
calendar-why = Der Monat nach Rollen, das Themenjahr und Dateien für Ihren eigenen Kalender.
find-your-role = Ihre Rolle finden
role = Rolle

## Heads of tables
called-head = Maßnahmen
cards-head = Karten
moment-head = Anlass
often-head = Wie oft
guide-head = Leitfaden
theme-head = Thema
when-head-theme = Wann
each-week-head = Jede Woche
each-day-head = Jeden Tag
each-month-head = Jeden Monat
what-head = Was
kind-head = Art
owner-head = Zuständig
file-head = Datei
everyone = Alle
nobody-named = niemand genannt

## Themes
theme-now = Thema für { $period }: „{ $theme }“.
theme-none = Für { $period } ist kein Thema gesetzt.
theme-next = Danach folgt „{ $theme }“ ({ $period }).
theme-past = vorbei
theme-this = jetzt
theme-to-come = kommt noch

## Roles
roles-headline = Finden Sie Ihre Rolle und was dieser Bericht von ihr verlangt
roles-answer = Jede Rolle hat eine Seite mit ihren Leitfäden, Zusagen und Anlässen sowie Teamkarten zum Drucken.
all-roles-caption = Rollen, nahegelegte Maßnahmen und Karten zum Vorlesen
roles-title = { $n ->
    [one] Eine Rolle
   *[other] { $n-text } Rollen
}
role-plays = { $n ->
    [0] keine Maßnahme
    [one] { $n-text } Maßnahme
   *[other] { $n-text } Maßnahmen
}
role-cards = { $n ->
    [0] keine Karte
    [one] { $n-text } Karte
   *[other] { $n-text } Karten
}
role-headline = { $role }: { $plays ->
    [0] keine Maßnahme liegt nahe
    [one] eine Maßnahme liegt nahe
   *[other] { $plays-text } Maßnahmen liegen nahe
}, { $overdue ->
    [0] keine Zusage ist überfällig
    [one] eine Zusage ist überfällig
   *[other] { $overdue-text } Zusagen sind überfällig
}
role-team = Team: { $team }.
role-told = { $n ->
    [0] Für { $period } ist nicht erfasst, dass jemand den Auftrag an diese Rolle weitergegeben hat.
    [one] Der Auftrag wurde einmal an diese Rolle weitergegeben ({ $period }).
   *[other] Der Auftrag wurde { $n-text } Mal an diese Rolle weitergegeben ({ $period }).
}
role-told-unknown = Für { $period } ist nicht erfasst, ob der Auftrag weitergegeben wurde.
role-open-cards = Ihre Teamkarten drucken
role-cards-theme = { $n ->
    [0] Für diese Rolle gibt es noch keine Karte zu „{ $theme }“.
    [one] Eine Karte zu „{ $theme }“.
   *[other] { $n-text } Karten zu „{ $theme }“.
}
role-cards-plain = { $n ->
    [0] Für diese Rolle gibt es noch keine Karte.
    [one] Eine Karte.
   *[other] { $n-text } Karten.
}
topic-all-roles = Rollen
topic-called = Zuerst tun
called-title = { $n ->
    [one] Diese Zahlen legen einen Leitfaden nahe
   *[other] Diese Zahlen legen { $n-text } Leitfäden nahe
}
topic-moments = Anlässe
moments-title = { $day ->
    [0] Kein Anlass
    [one] Ein Anlass
   *[other] { $day-text } Anlässe
} jeden Tag, { $week ->
    [0] keiner
    [one] einer
   *[other] { $week-text }
} jede Woche, { $month ->
    [0] keiner
    [one] einer
   *[other] { $month-text }
} jeden Monat
moments-caption = Wiederkehrende Anlässe
take-along = In den eigenen Kalender übernehmen
every-day = jeden Arbeitstag
every-week = jede Woche
every-month = jeden Monat
topic-promises = Zusagen
role-promises-title = { $open ->
    [0] Dieses Team hat keine offene Zusage
    [one] Dieses Team hat eine offene Zusage
   *[other] Dieses Team hat { $open-text } offene Zusagen
}{ $overdue ->
    [0] {""}
    [one] {" "}und eine überfällige
   *[other] {" "}und { $overdue-text } überfällige
}
role-promises-none = Keine Zusage dieses Teams oder zu seinen Phasen ist offen oder wurde in dieser Zeit abgeschlossen.
topic-own-stages = Phasen
role-stages-title = { $n ->
    [one] Dieses Team ist für eine Phase der Kundenreise zuständig: { $stages }
   *[other] Dieses Team ist für { $n-text } Phasen der Kundenreise zuständig: { $stages }
}
role-stage-expects = Kunden erwarten: { $expects }
role-stage-more = Alles zur Phase { $stage }
topic-role-meetings = Besprechungen
role-meetings-title = { $held ->
    [0] Keine Zählung sagt, ob der Auftrag in { $n ->
        [one] dieser Besprechung
       *[other] diesen { $n-text } Besprechungen
    } zur Sprache kam
   *[other] Der Auftrag kam in { $discussed-text } von { $held-text } abgehaltenen Besprechungen zur Sprache
}
topic-role-thanks = Dank
role-thanks-title = { $n ->
    [one] Jemand hat diesem Team gedankt
   *[other] { $n-text } Mal wurde diesem Team gedankt
}
thanked = { $reason }.
thanked-by = { $reason }. ({ $by })
topic-role-guides = Leitfäden
role-guides-title = { $n ->
    [one] Eine Seite für diese Rolle
   *[other] { $n-text } Seiten für diese Rolle, in Lesereihenfolge
}
role-guides-more = { $n ->
    [one] Eine weitere Seite für diese Rolle
   *[other] { $n-text } weitere Seiten für diese Rolle, in Lesereihenfolge
}

## Cards
cards-title = Teamkarten: { $role }
cards-headline-theme = { $n ->
    [one] Eine Karte zum Vorlesen: { $theme }
   *[other] { $n-text } Karten zum Vorlesen: { $theme }
}
cards-headline = { $n ->
    [one] Eine Karte zum Vorlesen
   *[other] { $n-text } Karten zum Vorlesen
}
cards-headline-none = { $role }: keine Karte für { $period }
cards-none = Jede Teamrunde aus dem Handbuch eignet sich; die Liste der Leitfäden enthält alle.
cards-use = Eine Karte dauert zwei Minuten: der Auftrag, eine Kundenstimme, eine Zahl, eine Übung, eine Frage.
cards-print = Gedruckt stehen zwei auf einem Blatt: zwischen den Marken schneiden.
cards-to-role = Alles, was diese Rolle betrifft: { $role }
card-guide = Wie man diese Teamrunde leitet
card-customers = Kunden, Zugänge minus Abgänge
card-figure-earlier = { $period }; seither { $why }
card-in-turn = Karte { $place-text } von { $of-text }, reihum
card-weeks = { $n ->
    [one] Woche ab { $days }
   *[other] Wochen ab { $days }
}

## Calendar
calendar-headline = { $n ->
    [0] Thema für { $period }: { $theme }
    [one] Thema für { $period }: { $theme }, mit einem Anlass
   *[other] Thema für { $period }: { $theme }, mit { $n-text } Anlässen
}
calendar-headline-none = { $n ->
    [0] Für { $period } ist nichts geplant
    [one] Für { $period } gibt es kein Thema und einen wiederkehrenden Anlass
   *[other] Für { $period } gibt es kein Thema und { $n-text } wiederkehrende Anlässe
}
topic-by-role = Nach Rollen
by-role-title = Wer jeden Tag, jede Woche und jeden Monat was tut
by-role-caption = Anlässe nach Rollen, { $period }
topic-year = Das Jahr
year-title = { $n ->
    [0] Nach diesem ist kein Thema geplant
    [one] Nach diesem ist ein Thema geplant
   *[other] Nach diesem sind { $n-text } Themen geplant
}
year-caption = Das Themenjahr
topic-all-moments = Anlässe
all-moments-title = { $n ->
    [one] Ein Anlass hält den Auftrag in Gebrauch
   *[other] { $n-text } Anlässe halten den Auftrag in Gebrauch
}
more-meetings = Wie dies gezählt wird und an wen der Auftrag weitergegeben wurde
topic-due = Termine
due-title = { $n ->
    [0] In den nächsten drei Monaten ist nichts weiter fällig
    [one] In den nächsten drei Monaten ist eine Sache fällig
   *[other] In den nächsten drei Monaten sind { $n-text } Sachen fällig
}{ $past ->
    [0] {""}
    [one] {", "}eine ist über ihrem Termin
   *[other] {", "}{ $past-text } sind über ihrem Termin
}
due-caption = Bis zum { $date } einzuhaltende Zusagen und durchzusehende Leitfäden
due-promise = Zusage
due-promise-overdue = Zusage, überfällig
due-review = Leitfaden durchzusehen
due-review-overdue = Leitfaden durchzusehen, überfällig
topic-files = Dateien
files-title = In den eigenen Kalender übernehmen
files-text = Die Einträge sind ganztägig und belegen keine Zeit. Wenn Sie die Datei eines späteren Berichts öffnen, ersetzt sie diese.
files-caption = Kalenderdateien
calendar-name = { $organisation }: Kundenkalender
calendar-name-role = { $organisation }: Kundenkalender, { $role }
event-theme = Thema: { $theme }
event-for = Für: { $roles }
event-guide = Leitfaden: { $title }
event-due = Zusage fällig: { $title }
event-owner = Zuständig: { $team }
event-review = Diesen Leitfaden durchsehen: { $title }

## Letters and notes
ui-note-to = An
ui-note-for = Danke für
letter-one = Passt gedruckt auf eine Seite.
letter-thanks = { $n ->
    [0] Für { $period } wurde noch niemandem gedankt, daher gibt es ein Schreiben zum Ausfüllen.
    [one] Ein Schreiben für den Dank ({ $period }) und eines zum Ausfüllen. Jedes passt gedruckt auf eine Seite.
   *[other] { $n-text } Schreiben, eines für jeden Dank ({ $period }), und eines zum Ausfüllen. Jedes passt gedruckt auf eine Seite.
}
note-to = An { $to }
note-for = Danke für: { $reason }.

## Forms
form-title = Ihr Ergebnis
form-answered = Beantwortet: { $answered } von { $of }.
form-sum = Summe: { $sum } von { $most }
form-next = Als Nächstes stärken: „{ $first }“ und „{ $second }“.
form-private = Nichts, was Sie hier wählen, verlässt diese Seite, und nichts wird behalten, wenn Sie sie schließen.
form-print = Diese Seite drucken
form-clear = Neu beginnen
form-group = Eine Gruppe zählen
form-group-how = Geben Sie einen Papierbogen nach dem anderen ein. Die Anzahlen bleiben auf dieser Seite, bis Sie sie schließen.
form-add = Diesen Bogen zählen und den nächsten beginnen
form-added = Gezählte Bögen: { $forms }.
form-lines = Zeilen für den Datenstand des Zeitraums, in dem Sie gefragt haben:
ui-form-paper-sum = Summe meiner Antworten:
ui-form-paper-next = Meine zwei niedrigsten, die ich als Nächstes stärke:

## Paths, tags, reading time
all-guides = Alle Leitfäden
reading-time = Lesezeit
reading-minutes = { $n ->
    [one] { $n-text } Minute
   *[other] { $n-text } Minuten
}
every-role = jede Rolle
page-paths = Auf dem Lesepfad
page-tags = Schlagwörter
page-called-on = Auslöser
path-place = { $place-text } von { $of-text }
path-count = { $n ->
    [one] Eine Seite
   *[other] { $n-text } Seiten
}, { $minutes ->
    [one] eine Minute
   *[other] { $minutes-text } Minuten
}
guides-by-kind = Nach Art
guides-by-stage = Nach Phase
guides-by-role = Nach Rolle
role-page-count = { $n ->
    [one] Eine Seite
   *[other] { $n-text } Seiten
}
guides-by-tag = Nach Schlagwort
topic-role-path = Ihr Lesepfad
role-path-title = { $n ->
    [one] „{ $path }“: eine Seite
   *[other] „{ $path }“: { $n-text } Seiten, in dieser Reihenfolge
}
