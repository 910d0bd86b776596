### Sentences of control charts, of the pages of single scores, and of charts that stand beside them, in German. Names in
### braces are filled by the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb
### of change stands only where the arithmetic calls a change.

## Control charts
control-clause-steady = { $value } liegt zwischen { $lower } und { $upper }, wo gewöhnliche { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
} liegen
control-clause-above = { $value } liegt über { $upper }, der Obergrenze gewöhnlicher { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
}
control-clause-below = { $value } liegt unter { $lower }, der Untergrenze gewöhnlicher { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
}
control-clause-run-above = { $run } { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
} in Folge liegen über dem Mittelwert { $centre }
control-clause-run-below = { $run } { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
} in Folge liegen unter dem Mittelwert { $centre }
control-steady = Die Regelkarte zeigt kein Signal: { $clause }.
control-signal = Die Regelkarte zeigt ein Signal: { $clause }.
control-agree-steady = Die Regelkarte stimmt damit überein und zeigt kein Signal: { $clause }.
control-agree-signal = Die Regelkarte stimmt damit überein und zeigt ein Signal: { $clause }.
control-differ-same = Gegenüber { $since } gibt es keine eindeutige Veränderung, doch die Regelkarte zeigt ein Signal: { $clause }.
control-differ-moved = { $verdict ->
    [up] Anstieg
   *[down] Rückgang
} seit { $since }, doch die Regelkarte zeigt kein Signal: { $clause }.
control-differ-other = { $verdict ->
    [up] Anstieg
   *[down] Rückgang
} seit { $since }, doch die Regelkarte zeigt ein Signal in die andere Richtung: { $clause }.
control-few = Eine Regelkarte braucht { $needed } { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
} vor { $kind ->
    [week] dieser
   *[other] diesem
}; bisher gibt es { $n ->
    [0] { $kind ->
        [quarter] keines
        [week] keine
       *[month] keinen
    }
   *[other] { $n-text }
}.
control-gaps = Für eine Regelkarte liegen zu wenige { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
} in Folge vor.
control-title = { $name }: { $heading }
control-heading-steady = { $kind ->
    [quarter] ein gewöhnliches Quartal
    [week] eine gewöhnliche Woche
   *[month] ein gewöhnlicher Monat
}, zwischen { $lower } und { $upper }
control-heading-flat = { $kind ->
    [quarter] ein gewöhnliches Quartal
    [week] eine gewöhnliche Woche
   *[month] ein gewöhnlicher Monat
}, { $lower } wie zuvor
control-heading-above = ein Signal, { $value } liegt über dem gewöhnlichen Bereich
control-heading-below = ein Signal, { $value } liegt unter dem gewöhnlichen Bereich
control-heading-run-above = ein Signal, { $run } { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
} in Folge über dem Mittelwert
control-heading-run-below = ein Signal, { $run } { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
} in Folge unter dem Mittelwert
control-subtitle = { $unit }, { $from } bis { $to }
control-note = Das Band ist der gewöhnliche Bereich: der Mittelwert der { $n } { $kind ->
    [quarter] Quartale
    [week] Wochen
   *[month] Monate
} davor und ihre üblichen Schwankungen.{ $shares ->
    [yes] {" "}Er ist schmaler, wo mehr Personen geantwortet haben.
   *[no] {""}
} Ein Signal ist { $kind ->
    [quarter] ein Quartal
    [week] eine Woche
   *[month] ein Monat
} außerhalb davon oder acht in Folge auf einer Seite des Mittelwerts.
control-upper = Obergrenze { $value }
control-centre = Mittelwert { $value }
control-lower = Untergrenze { $value }
control-flag-above = Über dem gewöhnlichen Bereich
control-flag-below = Unter dem gewöhnlichen Bereich
control-flag-run = { $run } in Folge
control-tip = { $period }: { $value }; gewöhnlich ist { $lower } bis { $upper }
control-tip-plain = { $period }: { $value }
control-tip-signal = { $tip } ({ $why })
control-lower-head = Untergrenze
control-centre-head = Mittelwert
control-upper-head = Obergrenze
control-topic = { $kind ->
    [quarter] Ein gewöhnliches Quartal?
    [week] Eine gewöhnliche Woche?
   *[month] Ein gewöhnlicher Monat?
}
control-early = Noch zu früh, um zu sagen, was gewöhnlich ist
control-differs = { $words }, { $chart ->
    [signal] aber ein Signal auf der Regelkarte
   *[none] aber kein Signal auf der Regelkarte
}
control-read-none = kein Signal auf der Regelkarte
control-read-signal = ein Signal auf der Regelkarte

## Customers, held against other periods
customers-came-name = Zugänge
customers-left-name = Abgänge
customers-net-name = Saldo
customers-control-unit = Ganze Kunden
customers-control-title = { $n ->
    [0] Zugänge und Abgänge lagen beide im gewöhnlichen Bereich
   *[other] Auffällig gegenüber den { $kind ->
        [quarter] Quartalen
        [week] Wochen
       *[month] Monaten
    } davor: { $list }
}
customers-control-came = Zugänge. { $sentence }
customers-control-left = Abgänge. { $sentence }
customers-control-net = Saldo. { $sentence }
customers-compared = { $period } neben { $kind ->
    [quarter] dem Quartal davor und dem Vorjahresquartal
    [week] der Woche davor und der Vorjahreswoche
   *[month] dem Monat davor und dem Vorjahresmonat
}
compared-title = { $name }, neben dem Zeitraum davor und dem Vorjahr
## Pages of scores
ratings-answer-signals = Bei { $n } von { $of } gibt es keine eindeutige Veränderung, aber { $signals ->
    [one] einer davon zeigt ein Signal auf der Regelkarte
   *[other] { $signals-text } davon zeigen ein Signal auf der Regelkarte
}.
ratings-goals-topic = Ziele
ratings-goals-title = Am weitesten vom Ziel entfernt: { $name }
ratings-goals-title-none = Kein Kennwert verfehlt sein Ziel eindeutig
ratings-goals-subtitle = { $all ->
    [yes] Jeder Kennwert
   *[no] Die { $n-text } von { $of-text } Kennwerten, die am weitesten von ihrem Ziel entfernt sind, jeweils
} auf der ganzen Skala, das Ziel als senkrechter Strich, { $period }
ratings-goals-note = Die dünne Linie ist der Vertrauensbereich. Die Ziele sind unsere eigenen, vorab gesetzt.
ratings-goals-tip = { $name }: { $value }, { $gap }
ratings-goals-summary = { $list }.
ratings-goals-row = { $name } { $value } ({ $gap })
ratings-goal-row = { $gap } ({ $goal })
ratings-stages-topic = Entlang der Kundenreise
stages-title-missed = { $name }: Ziel in { $n-text } von { $of-text } Phasen eindeutig verfehlt
stages-title-met = { $name }: Ziel in keiner von { $of-text } Phasen eindeutig verfehlt
stages-title-span = Zwischen { $lowest } ({ $low }) und { $highest } ({ $high }) entlang der Kundenreise
stages-subtitle = { $name }, { $unit }, Phase für Phase, bis { $period }; alle Felder auf derselben Skala
stages-note = Die Felder folgen der Kundenreise. Das blasse Band ist der Vertrauensbereich.
stages-note-self = Die Felder folgen der Kundenreise. Diese Personen haben von sich aus geantwortet, daher lässt sich kein Vertrauensbereich angeben.
stages-summary = { $name }, { $period }: { $list }.
stages-tip = { $name }, { $tip }
stages-point = { $stage } { $value }
groups-topic = Gruppen
groups-chart-title = { $name }: { $finding }
groups-finding = { $up ->
    [0] { $down ->
        [0] { $of ->
            [one] keine eindeutige Veränderung in der einen vergleichbaren Gruppe
           *[other] in keiner von { $of-text } Gruppen eine eindeutige Veränderung
        }
       *[other] ein eindeutiger Rückgang in { $down-text } von { $of-text } Gruppen
    }
   *[other] { $down ->
        [0] ein eindeutiger Anstieg in { $up-text } von { $of-text } Gruppen
       *[other] ein eindeutiger Anstieg in { $up-text } und ein eindeutiger Rückgang in { $down-text } von { $of-text } Gruppen
    }
}
groups-finding-none = nebeneinander, nach „{ $segment }“
groups-finding-hidden = Gruppen nach „{ $segment }“ sind zu klein, um sie zu zeigen
groups-text = Kleine Gruppen sind verdeckt, und mit ihnen andere, aus denen sie sich errechnen ließen. Monate und Gruppen weichen schon durch Zufall voneinander ab: Eine Veränderung wird nur genannt, wenn sie unter allen hervorsticht.
groups-subtitle = { $unit }, nach „{ $segment }“, bis { $period }; alle Felder auf derselben Skala
trend-topic = Im Zeitverlauf
trend-title = Zwischen { $lowest } ({ $low }) und { $highest } ({ $high }) in { $n-text } { $kind ->
    [quarter] Quartalen
    [week] Wochen
   *[month] Monaten
}
trend-title-level = { $value } in { $kind ->
    [quarter] jedem der { $n-text } gezeigten Quartale
    [week] jeder der { $n-text } gezeigten Wochen
   *[month] jedem der { $n-text } gezeigten Monate
}
answers-topic = Antworten
score-goal-sentence = Das Ziel ist { $goal }; der Kennwert liegt { $gap }.
score-fine-page = { $fine }.
measure-headline-none = { $name }: nicht erhoben für { $period }
measure-answer-none = Diesmal gibt es dazu nichts zu berichten.
## Promises kept over time
kept-title = { $n ->
    [0] In { $kind ->
        [quarter] keinem von { $of-text } Quartalen
        [week] keiner von { $of-text } Wochen
       *[month] keinem von { $of-text } Monaten
    } mit fälligen Zusagen wurden alle rechtzeitig eingehalten
   *[other] In { $n-text } von { $of-text } { $kind ->
        [quarter] Quartalen
        [week] Wochen
       *[month] Monaten
    } mit fälligen Zusagen wurden alle rechtzeitig eingehalten
}
kept-sum = { $n-text } rechtzeitig eingehalten
kept-not-sum = { $n-text } nicht rechtzeitig
kept-subtitle = Zusagen nach { $kind ->
    [quarter] dem Quartal
    [week] der Woche
   *[month] dem Monat
} ihrer Fälligkeit, bis { $period }
kept-note = Vollzählung, daher ohne Vertrauensbereich. Nicht rechtzeitig sind verspätet eingehaltene, überfällige und aufgegebene Zusagen; rechtzeitig zurückgezogene zählen nicht mit.
kept-summary = { $of-text } fällig: { $kept-text } rechtzeitig eingehalten, { $late-text } verspätet eingehalten, { $overdue-text } überfällig, { $dropped-text } aufgegeben.
kept-in-time = Rechtzeitig eingehalten
kept-late = Verspätet eingehalten
kept-overdue = Überfällig
kept-dropped = Aufgegeben
kept-due = Fällig
kept-topic = Einhaltung im Zeitverlauf
kept-text = { $kind ->
    [quarter] Jedes Quartal
    [week] Jede Woche
   *[month] Jeder Monat
} zählt die Zusagen, die darin fällig waren: rechtzeitig eingehaltene über der Linie, alle anderen darunter.
kept-tip = { $period }: { $kept } rechtzeitig eingehalten, { $rest } nicht rechtzeitig

## Complaints
unsolved-tip = { $days }: { $share } noch ungelöst, Vertrauensbereich { $lower } bis { $upper }

## Answers
distribution-top = { $points }: { $share }

## Charts in pages of the playbook
span-title = { $name }: { $first } ({ $from }), { $last } ({ $to })
