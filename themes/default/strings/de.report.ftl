### Sentences of the report, in German. Names in braces are filled by the program: `$n` chooses the plural form and
### `$n-text` is the same number as it is written. A verb of change stands only where the arithmetic calls a change.

## Calendar
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mär
month-short-4 = Apr
month-short-5 = Mai
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Dez
period-month = { $month } { $year }
period-quarter = Q{ $quarter } { $year }
period-week = KW { $week }/{ $year }
quarter-short = Q{ $quarter }
date = { $day }. { $month } { $year }
day = { $day }. { $month }

## Small things
range = { $lower } bis { $upper }
named = { $name }: { $text }
list-apart = { $first }; { $last }
list-and = { $first } und { $last }
list-and-before-i = { list-and }
list-or = { $first } oder { $last }
list-or-before-o = { list-or }
hidden-mark = [c]
hidden = verdeckt: zu wenige Antworten
not-collected = nicht erhoben
gap-points = { $kind ->
    [mean] { $text }
   *[points] { $n ->
        [one] { $text } Punkt
       *[other] { $text } Punkte
    }
}

## Customers
customers-grew = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } Kunde mehr als vor einem Quartal
       *[other] { $n-text } Kunden mehr als vor einem Quartal
    }
    [week] { $n ->
        [one] { $n-text } Kunde mehr als vor einer Woche
       *[other] { $n-text } Kunden mehr als vor einer Woche
    }
   *[month] { $n ->
        [one] { $n-text } Kunde mehr als vor einem Monat
       *[other] { $n-text } Kunden mehr als vor einem Monat
    }
}
customers-shrank = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } Kunde weniger als vor einem Quartal
       *[other] { $n-text } Kunden weniger als vor einem Quartal
    }
    [week] { $n ->
        [one] { $n-text } Kunde weniger als vor einer Woche
       *[other] { $n-text } Kunden weniger als vor einer Woche
    }
   *[month] { $n ->
        [one] { $n-text } Kunde weniger als vor einem Monat
       *[other] { $n-text } Kunden weniger als vor einem Monat
    }
}
customers-level = { $kind ->
    [quarter] So viele Kunden wie vor einem Quartal
    [week] So viele Kunden wie vor einer Woche
   *[month] So viele Kunden wie vor einem Monat
}
customers-unreconciled = Die Kundenzählung geht nicht auf
customers-not-counted = Die Kunden wurden nicht gezählt
customers-not-counted-answer = Für { $period } liegt keine Kundenzählung vor.
customers-moved = { $incoming } Zugänge, { $outgoing } Abgänge.
customers-sentence = { $period }: { $incoming } Zugänge und { $outgoing } Abgänge, { $word ->
    [grew] { $n } mehr
    [shrank] { $n } weniger
   *[level] so viele wie zuvor
}.
customers-largest-reason = Von den bekannten Gründen ist „{ $reason }“ der häufigste: { $n-text }.
customers-returned = { $n ->
    [one] { $n-text } der Zugänge war schon einmal Kunde.
   *[other] { $n-text } der Zugänge waren schon einmal Kunde.
}
customers-adds-up-title = Die Zählung geht auf
customers-adds-up-full = { $opening } am Anfang und { $incoming } Zugänge, abzüglich { $outgoing } Abgänge, ergeben { $closing } am Ende.
customers-adds-up = Die Rechnung geht auf: { $opening } am Anfang, { $closing } am Ende.
customers-unknown-title = Ob die Zählung aufgeht, ist nicht bekannt
customers-nothing-to-add = Es gibt nichts zu rechnen
customers-no-opening = Wie viele es am Anfang waren, ist nicht bekannt.
customers-closing-gap = Die Rechnung geht nicht auf: { $opening } am Anfang, { $incoming } Zugänge und { $outgoing } Abgänge ergeben { $computed }, angegeben sind am Ende jedoch { $closing }. Die Differenz ist { $gap }.
customers-opening-gap = Die Rechnung geht nicht auf: { $earlier } endet mit { $closed } Kunden, { $period } beginnt mit { $opening }. Die Differenz ist { $gap }.
customers-trend-title = { $word ->
    [grew] { $period }: mehr Kunden, Saldo { $n }
    [shrank] { $period }: weniger Kunden, Saldo { $n }
    [level] { $period }: Kundenzahl wie zuvor, Saldo { $n }
   *[unreconciled] { $period }: { $incoming } Zugänge, { $outgoing } Abgänge, und die Rechnung geht nicht auf
}
customers-trend-gained = In { $gained ->
    [0] keinem
   *[other] { $gained-text }
} der letzten { $kind ->
    [quarter] { $periods-text } gezählten Quartale
    [week] { $periods-text } gezählten Wochen
   *[month] { $periods-text } gezählten Monate
} nahm die Kundenzahl zu
customers-trend-unreconciled = Zugänge und Abgänge, wie gezählt
customers-trend-subtitle = Zugänge, Abgänge und ihr Saldo, ganze Personen, bis { $period }
customers-trend-summary = { $period }: { $incoming } Zugänge und { $outgoing } Abgänge, Saldo { $net }; in den gezeigten Zeiträumen { $came } Zugänge und { $left } Abgänge.
customers-trend-note = Vollzählung, daher ohne Vertrauensbereich. Wer als Kunde zählt, steht auf der Seite zur Methodik.
customers-reasons-title = „{ $reason }“ ist der am häufigsten genannte Abgangsgrund
customers-reasons-title-none = Keine Abgangsgründe erfasst
customers-reasons-subtitle = Hauptgrund des Abgangs, einer je Abgang, { $period }
customers-reasons-text = Bei { $recorded } von { $outgoing } Abgängen wurde ein Grund genannt; bei { $missing } ist keiner erfasst.
customers-reasons-do-not-add-up = { $recorded } Gründe sind erfasst, es gab aber nur { $outgoing } Abgänge: Die Gründe gehen nicht auf.
customers-reasons-text-hidden = { $outgoing } Abgänge. Von wenigen Personen genannte Gründe sind verdeckt.
customers-reasons-summary = Häufigste Abgangsgründe, { $period }: { $list }.
customers-reason-not-recorded = Nicht erfasst
customers-groups-title = Zugänge und Abgänge nach „{ $segment }“
customers-groups-finding = Größter Saldo der gezeigten Gruppen: { $group }, { $net }
customers-groups-text = Anzahlen unter { $min } Personen sind verdeckt, und mit ihnen andere, aus denen sie sich errechnen ließen.
came = Zugänge
left = Abgänge
net = Saldo
opening = Am Anfang
closing = Am Ende
period = Zeitraum
reason = Grund
people = Personen
group = Gruppe

## Scores
score-name-stage = { $measure } ({ $stage })
score-name-theme = { $name }: { $theme }
score-name-group = { $name }, { $group }
score-no-goal = kein Ziel gesetzt
score-no-data = nicht erhoben
score-hidden = zu wenige Antworten
score-gap-met = { $better ->
    [lower] { $gap } unter dem Ziel
   *[higher] { $gap } über dem Ziel
}
score-gap-met-exact = genau am Ziel
score-gap-missed = { $better ->
    [lower] { $gap } über dem Ziel
   *[higher] { $gap } unter dem Ziel
}
score-gap-plain-above = { $gap } über dem Ziel
score-gap-plain-below = { $gap } unter dem Ziel
score-gap-above-close = { $better ->
    [lower] { $gap } unter dem Ziel, zu knapp für ein Urteil
   *[higher] { $gap } über dem Ziel, zu knapp für ein Urteil
}
score-gap-below-close = { $better ->
    [lower] { $gap } über dem Ziel, zu knapp für ein Urteil
   *[higher] { $gap } unter dem Ziel, zu knapp für ein Urteil
}
score-gap-exact-close = am Ziel, zu knapp für ein Urteil
score-change-up = { $since ->
    [none] gestiegen von { $before }
   *[other] gestiegen von { $before } ({ $since })
}
score-change-down = { $since ->
    [none] gefallen von { $before }
   *[other] gefallen von { $before } ({ $since })
}
score-change-none = { $since ->
    [none] keine eindeutige Veränderung
   *[other] keine eindeutige Veränderung seit { $since }
}
score-change-few = zu wenige Antworten für einen Vergleich
score-change-chart = Verlauf siehe Diagramm
score-change-first = erstmals erhoben
score-fine = n { $n } · { $range }
score-fine-n = n { $n }
score-fine-self-selected = n { $n } · keine Stichprobe, daher kein Bereich
score-fine-small = n { $n } · { $range } · kleine Basis
score-sentence-up = { $name }: Anstieg um { $change } ({ $range }) auf { $value }, bei { $n ->
    [one] { $n-text } Antwort
   *[other] { $n-text } Antworten
}{ $chart ->
    [signal] {""}, obwohl die Regelkarte ein Signal zeigt
    [none] {""}, obwohl die Regelkarte kein Signal zeigt
   *[agrees] {""}
}.
score-sentence-down = { $name }: Rückgang um { $change } ({ $range }) auf { $value }, bei { $n ->
    [one] { $n-text } Antwort
   *[other] { $n-text } Antworten
}{ $chart ->
    [signal] {""}, obwohl die Regelkarte ein Signal zeigt
    [none] {""}, obwohl die Regelkarte kein Signal zeigt
   *[agrees] {""}
}.
score-sentence-none = { $name }: { $value } bei { $n ->
    [one] { $n-text } Antwort
   *[other] { $n-text } Antworten
}, keine eindeutige Veränderung{ $chart ->
    [signal] {""}, obwohl die Regelkarte ein Signal zeigt
    [none] {""}, obwohl die Regelkarte kein Signal zeigt
   *[agrees] {""}
}.
score-sentence-first = { $name }: { $value } bei { $n ->
    [one] { $n-text } Antwort
   *[other] { $n-text } Antworten
}.
score-sentence-hidden = { $name }: zu wenige Antworten, um einen Kennwert zu zeigen.
score-sentence-no-data = { $name }: nicht erhoben für { $period }.
score-title-up = { $since ->
    [none] { $name }: Anstieg von { $before } auf { $value }
   *[other] { $name }: Anstieg von { $before } ({ $since }) auf { $value }
}
score-title-down = { $since ->
    [none] { $name }: Rückgang von { $before } auf { $value }
   *[other] { $name }: Rückgang von { $before } ({ $since }) auf { $value }
}
score-title-none = { $name }: { $value }, { $chart ->
    [signal] ein Signal auf der Regelkarte
   *[agrees] keine eindeutige Veränderung
}
score-title-first = { $name }: { $value }
score-title-hidden = { $name }: zu wenige Antworten, um einen Kennwert zu zeigen
score-title-no-data = { $name }: nicht erhoben für { $period }
score-range = Vertrauensbereich { $range }
score-trend-subtitle = { $unit }, { $population ->
    [employees] Beschäftigte
   *[customers] Kunden
}, bis { $period }
score-trend-note = { $n } Antworten ({ $period }). Das blasse Band ist der Vertrauensbereich: Er erfasst nur den Zufall, nicht, wer geantwortet hat und wer nicht.
score-trend-note-self = { $n } Antworten ({ $period }). Diese Personen haben von sich aus geantwortet, daher lässt sich kein Vertrauensbereich angeben.
score-trend-tip = { $period }: { $value }, Vertrauensbereich { $range }, { $n } Antworten
score-trend-tip-n = { $period }: { $value }, { $n } Antworten
score-asked = { $asked } Befragte, { $n } Antworten ({ $rate }).
score-answered = { $n } Antworten; wie viele gefragt wurden, ist nicht bekannt.
score-missing = { $n ->
    [one] { $n-text } leere Antwort ist ausgelassen.
   *[other] { $n-text } leere Antworten sind ausgelassen.
}
score-invalid = { $n ->
    [one] { $n-text } Antwort außerhalb der Skala ist ausgelassen.
   *[other] { $n-text } Antworten außerhalb der Skala sind ausgelassen.
}
score-weighted = Nach bekannten Kundenzahlen gewichtet, weil { $gap } der Antworten aus der falschen Gruppe kamen; ungewichtet sind es { $value }. Der Kennwert zählt wie { $effective } gleiche Antworten.
score-weighted-survey = Mit den Gewichten der Befragung gewichtet; ungewichtet sind es { $value }. Der Kennwert zählt wie { $effective } gleiche Antworten.
score-weights-heavy = Die Gewichte sind ungleich: Wenige Antworten zählen für viele.
score-cannot-weight = Eine Gewichtung war nicht möglich, weil eine Kundengruppe keine Antworten gab; jede Antwort zählt gleich.
unit-nps = Punkte von −100 bis +100
unit-csat = Prozent auf den zwei höchsten Stufen
unit-favourable = Prozent auf Stufe { $points }
unit-ces = Mittelwert von { $lowest } (schwer) bis { $highest } (leicht)
unit-mean = Mittelwert auf der Skala { $lowest } bis { $highest }
goal-label = Ziel { $value }
trend-cut = Gezeigt ist nur ein Teil der Skala von { $lowest } bis { $highest }.
distribution-title-nps = { $promoters } Promotoren, { $passives } Passive und { $detractors } Kritiker
distribution-title = { $share } wählten { $point } oder mehr
distribution-title-low = { $share } wählten { $points }
distribution-subtitle = Anteil der Antworten je Stufe, { $period }
distribution-summary = Von { $n } Antworten: { $list }.
distribution-point = { $share } bei { $point }
distribution-promoters = Promotoren
distribution-passives = Passive
distribution-detractors = Kritiker
groups-title = { $name } nach „{ $segment }“
answers = Antworten
score = Kennwert
range-head = Vertrauensbereich
range-from = Vertrauensbereich von
range-to = Vertrauensbereich bis
change-head = Veränderung
goal-head = Ziel
verdict-head = In Worten
share-head = Anteil
point-head = Stufe
verdict-up = gestiegen
verdict-down = gefallen
verdict-no-clear-change = nicht eindeutig
effect-unclear = nicht eindeutig
verdict-too-few-answers = zu wenige Antworten
verdict-no-data = kein früherer Wert
verdict-read-from-the-chart = siehe Diagramm
verdict-met = Ziel erreicht
verdict-missed = Ziel verfehlt
verdict-too-close-to-call = zu knapp für ein Urteil

## Ratings page
ratings-topic = Bewertungen
ratings-headline-missed = { $n ->
    [one] { $n-text } von { $of-text } Kennwerten verfehlt sein Ziel eindeutig
   *[other] { $n-text } von { $of-text } Kennwerten verfehlen ihr Ziel eindeutig
}
ratings-headline-met = { $of ->
    [one] Der eine Kennwert mit Ziel verfehlt es nicht eindeutig
   *[other] Keiner von { $of-text } Kennwerten verfehlt sein Ziel eindeutig
}
ratings-headline-no-goals = { $n ->
    [one] { $n-text } Kennwert wurde erhoben
   *[other] { $n-text } Kennwerte wurden erhoben
}
ratings-headline-few = Zu wenige haben geantwortet, um einen Kennwert zu zeigen
ratings-few-answer = Ein Kennwert wird ab { $fewest ->
    [10] zehn
   *[other] { $fewest-text }
} Antworten gezeigt. Bei weniger könnte er allein durch Zufall überall liegen.
ratings-headline-none = Für { $period } wurde nichts erhoben
ratings-answer-moves = { $up ->
    [0] Kein Kennwert ist eindeutig gestiegen
    [one] { $up-text } Kennwert ist eindeutig gestiegen
   *[other] { $up-text } Kennwerte sind eindeutig gestiegen
}, { $down ->
    [0] keiner ist eindeutig gefallen
    [one] { $down-text } ist eindeutig gefallen
   *[other] { $down-text } sind eindeutig gefallen
}.
ratings-answer-first = Es gibt keinen früheren Kennwert zum Vergleich.
ratings-answer-rest = Bei { $n } von { $of } gibt es keine eindeutige Veränderung; so sähe auch bloßer Zufall aus.
ratings-fine = Der Vertrauensbereich umfasst 95 % dessen, was der Zufall allein bewirken kann. In dieser Tabelle wird eine Veränderung nur genannt, wenn sie unter allen Zeilen hervorsticht.
ratings-none-answer = Es gingen keine Antworten ein, daher gibt es nichts zu berichten. Frühere Zeiträume stehen in ihren eigenen Berichten.

## Voice
voice-topic = Kundenstimmen
voice-headline-stage = { $n ->
    [one] „{ $theme }“ in der Phase { $stage } ist von { $n-text } Seite zu hören
   *[other] „{ $theme }“ in der Phase { $stage } ist von { $n-text } Seiten zu hören
}
voice-headline-none = Für { $period } wurde nichts erhoben
voice-headline-silent = Keine Rückmeldung für { $period }
voice-headline-scattered = Kein Thema ist aus mehr als einer Quelle zu hören
voice-answer = { $present } von { $collected } Quellen melden es{ $known ->
    [yes] , { $volume ->
        [one] mit { $volume-text } Rückmeldung
       *[other] mit { $volume-text } Rückmeldungen
    } insgesamt
   *[no] {""}
}{ $scores ->
    [yes] , und der Kennwert dazu verfehlt das Ziel
   *[no] {""}
}.
voice-answer-total = { $n ->
    [one] { $n-text } Rückmeldung
   *[other] { $n-text } Rückmeldungen
} aus { $sources ->
    [one] { $sources-text } Quelle
   *[other] { $sources-text } Quellen
} erhoben ({ $period }).
voice-none-answer = Es gingen keine Rückmeldungen ein. Das heißt nicht, dass es keine Beschwerden gab.
voice-silent-answer = { $sources ->
    [one] { $sources-text } Quelle wurde ausgewertet, es kam nichts herein.
   *[other] { $sources-text } Quellen wurden ausgewertet, es kam nichts herein.
}
voice-fine = Die Übereinstimmung sagt, wie viele unabhängige Quellen dasselbe nennen, der Umfang, wie viel gesagt wurde. Beide werden nie multipliziert.
voice-unplaced-few = Einige wenige Rückmeldungen nennen keine Phase und stehen in keiner Tabelle.
voice-unplaced = { $n ->
    [one] { $n-text } Rückmeldung nennt keine Phase und steht in keiner Tabelle.
   *[other] { $n-text } Rückmeldungen nennen keine Phase und stehen in keiner Tabelle.
}
voice-voices-unknown = Nicht jede Quelle sagt, wie viele verschiedene Personen sich äußerten; dort zählt jede Rückmeldung als eine.
theme-name = { $theme } ({ $stage })
theme-weight = { $sides ->
    [none] {""}
   *[some] { $sides }, {""}
}{ $volume ->
    [one] { $volume-text } Rückmeldung
   *[other] { $volume-text } Rückmeldungen
}
theme-weight-hidden = { $sides ->
    [none] Anzahl verdeckt
   *[some] { $sides }, Anzahl verdeckt
}
theme-sides = { $sources ->
    [one] { $score ->
        [yes] { $sources-text } Quelle und der Kennwert stimmen überein
       *[no] { $sources-text } Quelle
    }
   *[other] { $score ->
        [yes] { $sources-text } Quellen und der Kennwert stimmen überein
       *[no] { $sources-text } Quellen stimmen überein
    }
}
theme-sides-score = nur der Kennwert
theme-weight-emerging = { $weight }, zunehmend in mehreren Quellen
theme-weight-rising = { $weight }, zunehmend: { $source }
theme-scores = Kennwert verfehlt das Ziel
themes-title = { $n ->
    [one] Ein Thema ist aus mehreren Quellen zu hören
   *[other] { $n-text } Themen sind aus mehreren Quellen zu hören
}
themes-title-none = Kein Thema ist aus mehreren Quellen zu hören
themes-text = Geordnet danach, wie viele Quellen übereinstimmen, dann danach, wie viel gesagt wurde.
themes-chart-title = Am meisten gesagt wird zu { $theme }: { $volume ->
    [one] { $volume-text } Rückmeldung
   *[other] { $volume-text } Rückmeldungen
}
themes-chart-subtitle = Rückmeldungen nach Thema und Phase, alle Quellen, { $period }
themes-chart-summary = Am meisten gesagt wurde zu: { $list }.
themes-note = { $n } Rückmeldungen aus { $sources ->
    [one] { $sources-text } Quelle
   *[other] { $sources-text } Quellen
}. Anzahlen unter { $min } sind verdeckt, und mit ihnen andere, aus denen sie sich errechnen ließen.
themes-note-hidden = Anzahlen unter { $min } sind verdeckt, und mit ihnen andere, aus denen sie sich errechnen ließen.
matrix-title = Am meisten äußern sich Kunden zur Phase { $stage }
matrix-subtitle = Rückmeldungen nach Phase und Quelle, { $period }
matrix-summary = Die meisten Rückmeldungen betreffen die Phase { $stage }: { $n } von { $total }.
matrix-note = Anzahlen unter { $min } sind verdeckt, und mit ihnen andere, aus denen sie sich errechnen ließen. Schraffiert: nicht erhoben.
rising-title = { $n ->
    [one] Ein Thema wird häufiger genannt als zuvor
   *[other] { $n-text } Themen werden häufiger genannt als zuvor
}
rising-caption = Häufiger als zuvor genannte Themen, nach Quelle
rising-title-none = Kein Thema wird eindeutig häufiger genannt als zuvor
rising-title-few = Zu wenige Zeiträume, um zu sagen, was zunimmt
rising-text = Verglichen mit allen früheren Zeiträumen; gehäufte Anzahlen und die Zahl der geprüften Themen sind berücksichtigt.
rising-text-few = Nötig sind { $needed ->
    [6] sechs
   *[other] { $needed-text }
} frühere Zeiträume.
sources-title = Ausgewertet: { $n } von { $of ->
    [one] { $of-text } Quelle
   *[other] { $of-text } Quellen
}
sources-caption = Quellen, und wie jede erhoben wird
sources-text = Unaufgefordert: Menschen kamen zu uns. Erfragt: Wir gingen zu ihnen.
source = Quelle
stage = Phase
theme = Thema
items = Rückmeldungen
voices = Personen
sources-agree = Übereinstimmende Quellen
how-head = Wie erhoben
volunteered = unaufgefordert
asked = erfragt
total = Insgesamt
ratio-head = Vielfaches des Üblichen
quote-origin = { $source }, { $stage }, { $period }
quote-origin-plain = { $source }, { $period }
media-label = Aufnahme: { $source }
media-label-video = Video: { $source }

## Stages
stage-headline-theme = „{ $theme }“ ist in der Phase { $stage } am meisten zu hören
stage-headline-quiet = Zur Phase { $stage } war nichts zu hören
stage-headline-few = Zur Phase { $stage } war wenig zu hören
stage-headline-scattered = In der Phase { $stage } ragt kein Thema heraus
stage-answer-items = { $n ->
    [one] { $n-text } Rückmeldung
   *[other] { $n-text } Rückmeldungen
} zur Phase { $stage } aus { $sources ->
    [one] { $sources-text } Quelle
   *[other] { $sources-text } Quellen
}.
stage-answer-none = Zu dieser Phase gingen keine Rückmeldungen ein ({ $period }).
stage-answer-few = Wenige Rückmeldungen gingen ein; wie viele, ist verdeckt.
stage-owner = Zuständig: { $team }.
stage-focus = Diese Phase ist Schwerpunkt.
stage-action-said = { $n } von { $of } Rückmeldungen
stage-voice-title = „{ $theme }“ wird am häufigsten genannt
stage-voice-title-none = Was Kunden hier sagen
stage-voice-text-none = In ihren eigenen Worten.
stage-voice-text = Rückmeldungen nach Thema, alle Quellen zusammen.

## First page: the rest of it is in de.index.ftl
promise-kept = Eingehalten am { $date }
promise-late = Erledigt am { $date }, später als zugesagt ({ $due })
promise-overdue = Überfällig seit dem { $date }
promise-open = Fällig am { $date }
promise-dropped = Aufgegeben am { $date }
promise-ahead = Erledigt am { $date }, vor dem Termin { $due }
promise-effect = { $name }: { $before } vorher, { $after } nachher ({ $change }, { $range }).
promise-effect-none = { $name }: { $before } vorher, { $after } nachher, keine eindeutige Veränderung.
promise-effect-wait = { $name }: zu früh, um zu sagen, was danach geschah.
promise-setback = Rückschlag: { $what }.
promise-setback-plan = Rückschlag: { $what }. Plan: { $plan }.

## Method
method-topic = Methodik
method-headline = Wie diese Zahlen entstehen und was sie nicht sagen können
method-answer-1 = Zu jedem Kennwert steht, wie viele geantwortet haben, wie sicher er ist und wo er liegen soll.
method-answer-2 = Wo der Unterschied Zufall sein kann, sagt der Bericht „keine eindeutige Veränderung“.
method-asked = Wer gefragt wurde
method-asked-title-unknown = Wie viele gefragt wurden, ist nicht bekannt
method-asked-title-none = Für { $period } wurde niemand gefragt
method-range = Vertrauensbereich
method-range-title = Ein Kennwert aus einem Teil der Kunden ist nicht exakt
method-range-text = Der Vertrauensbereich enthält den wahren Wert bei 95 von 100 solchen Befragungen. Er erfasst nur den Zufall, nicht, wer geantwortet hat und wer nicht. Personen, die ungefragt antworten, sind keine Stichprobe; ihre Kennwerte haben daher keinen Bereich.
method-change = Veränderung
method-change-title = Eine Veränderung wird nur genannt, wenn Zufall sie kaum erklärt
method-change-text = Wir vergleichen mit dem letzten Zeitraum, in dem dasselbe erhoben wurde. In einer Tabelle mit vielen Zeilen weichen einige durch Zufall ab; dort muss eine Veränderung unter allen Zeilen hervorstechen (Benjamini-Hochberg). Die Kennwerte der ersten Seite, höchstens drei, werden einzeln beurteilt.
method-hidden = Was verdeckt ist
method-hidden-title = Kleine Gruppen sind verdeckt, damit niemand zu erkennen ist
method-hidden-text = Anzahlen von 1 bis { $below } Personen oder Rückmeldungen sind verdeckt, ebenso Kennwerte und Zitate von Gruppen mit weniger als { $quotes }. Wo sich eine verdeckte Zahl aus anderen errechnen ließe, sind weitere mit verdeckt. Eine verdeckte Zahl trägt das Zeichen { $mark }; sie ist keine Null. Wie sich die Antworten aller über eine Skala verteilen, wird ganz gezeigt: Das macht niemanden erkennbar.
method-customers = Kunden
method-customers-title = Kunden werden als ganze Personen gezählt
method-customers-title-undefined = Was als Kunde zählt, ist noch nicht festgehalten
method-customer-counts = Ein Kunde
method-customer-joins = Zugang
method-customer-leaves = Abgang
method-customer-returns = Rückkehr
method-voice = Zuhören
method-voice-title = Ein Thema wiegt mehr, wenn unabhängige Quellen übereinstimmen
method-voice-text = Eine Quelle zählt bei einem Thema mit, wenn sie dazu mindestens { $items ->
    [3] drei
   *[other] { $items-text }
} Rückmeldungen hat, die mindestens { $share } dessen sind, was sie zur Phase sagt; ein Kennwert zählt mit, wenn er sein Ziel verfehlt. Für jede zählende Quelle muss es { $voices ->
    [3] drei
   *[other] { $voices-text }
} verschiedene Personen geben. Übereinstimmung und Umfang sind zwei Zahlen und werden nie multipliziert.
method-measures = Messgrößen
method-measures-title = Was jeder Kennwert bedeutet
method-sources = Quellen der Formeln
method-sources-title = Die Formeln sind veröffentlicht und nachprüfbar
method-sources-text = NPS: Reichheld 2003, Intervall Rocks 2016. Anteile: Wilson 1927, Differenzen Newcombe 1998. Mittelwerte: Student-t, Differenzen Welch. Familien: Benjamini und Hochberg 1995. Rücklaufquote: AAPOR RR1. Gewichte: Kish 1965.
measure-nps = Anteil der Antworten 9 und 10 minus Anteil der Antworten 0 bis 6, in Punkten von −100 bis +100.
measure-csat = Anteil der Antworten auf den zwei höchsten Stufen, in Prozent.
measure-ces = Mittelwert der Antworten; { $highest } heißt, dass es leicht war.
measure-mean = Mittelwert der Antworten von { $lowest } bis { $highest }.
measure-favourable = Anteil der Antworten { $points }, in Prozent.
measure-lower = Niedriger ist besser.
## Playbook
playbook-topic = Handbuch
playbook-headline-called = { $n ->
    [one] Eine Maßnahme liegt nahe
   *[other] { $n-text } Maßnahmen liegen nahe
}
playbook-headline = Was zu tun ist, und wie
playbook-answer-called = Das legen diese Zahlen nahe; die Leitfäden unten gelten für { $kind ->
    [quarter] jedes Quartal
    [week] jede Woche
   *[month] jeden Monat
}.
playbook-answer = { $n ->
    [one] { $n-text } Seite lehrt
   *[other] { $n-text } Seiten lehren
}, wie man zuhört, handelt und andere mitnimmt.
playbook-count = { $n ->
    [one] { $n-text } Seite
   *[other] { $n-text } Seiten
}
playbook-group-top = Hier beginnen
page-kind-guide = Leitfaden
page-kind-huddle = Teamkarte
page-kind-practice = Übung
page-kind-letter = Brief
page-kind-assessment = Selbsteinschätzung
page-for = { $kind }, für { $roles }
page-owner = Zuständig
page-reviewed = Durchgesehen
page-roles = Für
page-stage = Phase
called-below = { $name }: { $value }, unter { $mark }.
called-above = { $name }: { $value }, über { $mark }.
figure-no-change = keine eindeutige Veränderung
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht
footnotes = Anmerkungen
back-to-text = Zurück zum Text der Anmerkung { $footnote }

## Frame
nav-index = Dieser Monat
nav-index-quarter = Dieses Quartal
nav-index-week = Diese Woche
nav-customers = Kunden
nav-voice = Stimmen
nav-stages = Phasen
nav-ratings = Bewertungen
nav-playbook = Handbuch
nav-method = Methodik
status-draft = Nicht versiegelt; die Zahlen können sich noch ändern.
data-end = Daten bis zum { $date }.
description = { $title }, { $organisation }, { $period }
csv-link = Die Zahlen als CSV
latest-title = { $title }, { $organisation }
versions-topic = Alle Berichte
versions-headline = Neuester Bericht: { $period }
versions-headline-none = Noch wurde kein Bericht erstellt
versions-answer = { $n ->
    [one] Hier liegt { $n-text } Bericht.
   *[other] Hier liegen { $n-text } Berichte, der neueste zuerst.
}
versions-count = { $n ->
    [one] { $n-text } Bericht
   *[other] { $n-text } Berichte
}
versions-draft = Entwurf
audiences-topic = Lesergruppen
audiences-headline = Jede Lesergruppe hat eigene Berichte
audiences-answer = Geben Sie jeder Gruppe den Link zu ihrem eigenen Ordner, nicht zu dieser Seite.

## More
collected = erhoben
collected-head = Diesmal
not-known = nicht bekannt
not-counted = nicht gezählt
hidden-note = [c] ist eine verdeckte Zahl: Hinter ihr stehen wenige Personen, oder sie würde eine solche Zahl verraten.
asked-head = Gefragt
rate-head = Rücklaufquote
missing-head = Leer
invalid-head = Außerhalb der Skala
measure = Messgröße
method-asked-caption = Wer gefragt wurde, wer antwortete, was ausgelassen wurde
method-asked-title = { $same ->
    [yes] { $low } der Gefragten haben geantwortet
   *[no] Zwischen { $low } und { $high } der Gefragten haben geantwortet
}
method-asked-text = Die Rücklaufquote ist der Anteil der Gefragten, ohne die irrtümlich Gefragten, die die Frage beantwortet haben (AAPOR RR1). Zurückgekommene Einladungen zählen zu den Gefragten.
stage-answer-theme = „{ $theme }“ ist von den meisten Seiten zu hören: { $weight }.
stage-answer-still = Gegenüber { $period } gibt es keine eindeutige Veränderung.
stage-headline-up = { $name }: Anstieg von { $before } auf { $value }{ $gap ->
    [none] {""}
   *[other] , { $gap }
}
stage-headline-down = { $name }: Rückgang von { $before } auf { $value }{ $gap ->
    [none] {""}
   *[other] , { $gap }
}
stage-headline-stands = { $name }: { $value }{ $gap ->
    [none] {""}
   *[other] , { $gap }
}
stage-ratings = { $missed ->
    [0] { $of ->
        [one] Der eine hier erhobene Kennwert verfehlt sein Ziel nicht eindeutig
       *[other] Keiner von { $of-text } hier erhobenen Kennwerten verfehlt sein Ziel eindeutig
    }
   *[other] { $missed-text } von { $of-text } hier erhobenen Kennwerten { $missed ->
        [one] verfehlt sein
       *[other] verfehlen ihr
    } Ziel eindeutig
}
stage-voice-title-one = „{ $theme }“ ist das eine Thema, das herausragt
stage-voice-title-hidden = „{ $theme }“ ist von den meisten Seiten zu hören
stage-voice-text-hidden = Wie oft jedes Thema genannt wurde, ist verdeckt: Dahinter stehen wenige Personen.
chart-nothing = Für ein Diagramm liegen zu wenige Zahlen vor.
playbook-group-start = Start
playbook-group-listen = Zuhören und verstehen
playbook-group-act = Handeln
playbook-group-advocates = Fürsprecher
playbook-group-support = Rückhalt gewinnen
playbook-group-rhythm = Der Rhythmus
playbook-group-roles = Rollen und Karten
playbook-group-forms = Formulare zum Ausfüllen

## What a cell of a table says where it has nothing: what it is that is not there.
no-figure = keine Zahl
no-range = kein Bereich
no-moment = nichts
no-stage = keine Phase
no-promise = keine Zusage
no-team = kein Team
no-guide = kein Leitfaden

## In place of the day on which a promise was kept: it is still to be kept, or was dropped.
done-not-yet = noch nicht
done-never = nicht erledigt
