### Sentences of the playbook, in German: why a page is called for, what its blocks say where there is nothing to show, and
### figures in a text. `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Why a page is called for
called-missed = { $name }: { $value }, Ziel { $mark } verfehlt.
called-met = { $name }: { $value }, Ziel { $mark } erreicht.
called-theme = { $name }: { $weight }.
called-setbacks = { $n ->
    [one] Ein Rückschlag wurde mitgeteilt, { $planned ->
        [0] ohne Plan
       *[other] mit Plan
    }
   *[other] { $n-text } Rückschläge wurden mitgeteilt; { $planned ->
        [0] keiner hat einen Plan
        [one] einer hat einen Plan
       *[other] { $planned-text } haben einen Plan
    }
}.
called-thanks = { $n ->
    [0] Für { $period } ist kein Dank erfasst
    [one] Für { $period } ist ein Dank erfasst
   *[other] Für { $period } ist { $n-text } Mal Dank erfasst
}.
called-sponsors = { $n ->
    [0] Für { $period } ist kein Handeln von Führungskräften erfasst
    [one] Führungskräfte handelten einmal sichtbar ({ $period })
    [2] Führungskräfte handelten zweimal sichtbar ({ $period })
   *[other] Führungskräfte handelten { $n-text } Mal sichtbar ({ $period })
}.
called-promises-overdue = „{ $title }“ ist überfällig{ $more ->
    [0] {""}
    [one] , ebenso eine weitere Zusage
   *[other] , ebenso { $more-text } weitere Zusagen
}.
called-promises-kept = „{ $title }“ wurde erledigt{ $more ->
    [0] {""}
    [one] , ebenso eine weitere Zusage
   *[other] , ebenso { $more-text } weitere Zusagen
}.
called-promises-due = „{ $title }“ ist bald fällig{ $more ->
    [0] {""}
    [one] , ebenso eine weitere Zusage
   *[other] , ebenso { $more-text } weitere Zusagen
}.
called-complaints-unsolved = { $n-text } von { $due-text } fälligen Beschwerden { $n ->
    [one] wurde
   *[other] wurden
} nicht rechtzeitig gelöst.
called-complaints-unanswered = { $n-text } von { $due-text } fälligen Beschwerden { $n ->
    [one] wurde
   *[other] wurden
} nicht rechtzeitig beantwortet.
called-complaints-open = { $n ->
    [one] Eine Beschwerde ist
   *[other] { $n-text } Beschwerden sind
} am Ende offen.
called-culture-compliance = Die Beschäftigten neigen zur Pflicht: { $list }.
called-culture-commitment = Die Beschäftigten neigen zur Überzeugung: { $list }.
called-rhythm = Thema für { $period }: „{ $theme }“.
called-month = Der { $month } ist ein Monat dafür.

## Pages that were not read through
page-stale = Diese Seite sollte bis zum { $due } erneut durchgesehen werden, das ist nicht geschehen. Teile davon gelten vielleicht nicht mehr.
page-never-read = Für diese Seite ist keine Durchsicht erfasst. Teile davon gelten vielleicht nicht.

## Blocks
thanks-from = von { $by }
block-quotes-none = Für { $period } dürfen hier keine Worte von Kunden gezeigt werden.
block-plays-none = Diese Zahlen legen keine Seite nahe.
block-thanks-none = Für { $period } ist kein Dank erfasst.
block-promises-none = Für { $period } gibt es keine solche Zusage.
assessment-pair = { $low } oder { $high }?
assessment-like-low = Trifft nicht auf mich zu
assessment-like-high = Trifft sehr auf mich zu
assessment-low = Gar nicht
assessment-high = Voll und ganz

## Figures in a text. Where there is none, why: the words stand within the author's sentence.
figure-few = zu wenige Antworten für eine Aussage
figure-hidden = zu wenige, um sie zu zeigen
figure-few-complaints = zu wenige Beschwerden für eine Aussage
figure-few-months = zu wenige Monate für eine Aussage
figure-not-recorded = nicht erfasst
figure-not-asked = noch nicht erhoben
figure-not-heard = nicht genannt
figure-no-range = kein Vertrauensbereich
figure-no-year = kein Vorjahreswert
figure-no-reason = kein Grund erfasst
figure-no-complaints = keine Beschwerde erfasst
figure-no-time-promised = keine Frist zugesagt
figure-none-due = keine war fällig
figure-none-open = keine ist offen
figure-none-overdue = keine ist überfällig
figure-not-half = weniger als die Hälfte ist erledigt
figure-no-themes = kein Thema ragt heraus
figure-none-rising = keines nimmt eindeutig zu
figure-no-mission = kein Auftrag festgehalten
figure-no-theme = kein Thema
figure-no-focus = keine Phase
figure-never = nie erfasst
figure-no-lead = Keine Bewertung hängt eindeutig mit einem späteren Ergebnis zusammen.
figure-small = { $value } (aus { $n-text } Antworten)
figure-self-selected = { $value } (von Personen, die von sich aus geantwortet haben)
figure-unreconciled = { $value } (die Rechnung geht nicht auf)
figure-of = { $n } von { $of }
figure-next = „{ $title }“, fällig am { $due }
figure-theme = { $name }: { $weight }.
figure-on-last-day = am letzten Tag
figure-ago = { $days } vor dem Ende
figure-promises-none = Bisher wurde nichts zugesagt.
figure-promises = Von { $n ->
    [one] einer Zusage
   *[other] { $n-text } Zusagen
} { $kept ->
    [0] ist keine eingehalten
    [one] ist eine eingehalten
   *[other] sind { $kept-text } eingehalten
}, { $open ->
    [0] keine offen
    [one] eine offen
   *[other] { $open-text } offen
}, { $overdue ->
    [0] keine überfällig
    [one] eine überfällig
   *[other] { $overdue-text } überfällig
} und { $dropped ->
    [0] keine aufgegeben
    [one] eine aufgegeben
   *[other] { $dropped-text } aufgegeben
}.
