### Sentences of the pages on complaints, promises, leading signs and habits, in German. Names in braces are filled by
### the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb of change stands
### only where the arithmetic calls a change.

## Small things
days = { $one ->
    [yes] { $n } Tag
   *[no] { $n } Tage
}
days-none = am selben Tag
share-range = { $share }, Vertrauensbereich { $range }
quoted = „{ $text }“
not-reached = nicht erreicht
promise = Zusage
no-theme = Kein Thema vermerkt
no-plan = kein Plan vermerkt

## Navigation
nav-loop = Beschwerden
nav-commitments = Zusagen
nav-leading = Frühindikatoren
nav-culture = Kultur
more-promises = Alle Zusagen, mit dem, was vorher und nachher geschah
more-loop = Beschwerden: beantwortet, gelöst und wodurch verursacht

## Complaints
topic-in-time = Rechtzeitig
topic-time = Wie lange es dauert
topic-causes = Ursachen
topic-rules = Fehlerhafte Regeln
topic-stages = Wo
loop-headline-none = Keine Beschwerde erfasst für { $period }
loop-headline-all = { $due ->
    [one] Die eine fällige Beschwerde wurde rechtzeitig gelöst
   *[other] Alle { $due-text } fälligen Beschwerden wurden rechtzeitig gelöst
}
loop-headline-solved = { $kept ->
    [0] Keine
   *[other] { $kept-text }
} von { $due-text } { $due ->
    [one] Beschwerde
   *[other] Beschwerden
} in der zugesagten Zeit gelöst
loop-headline-answered = { $kept ->
    [0] Keine
   *[other] { $kept-text }
} von { $due-text } { $due ->
    [one] Beschwerde
   *[other] Beschwerden
} in der zugesagten Zeit beantwortet
loop-headline-received = { $n ->
    [one] Eine Beschwerde ging ein; noch ist nichts fällig
   *[other] { $n-text } Beschwerden gingen ein; noch ist nichts fällig
}
loop-none-answer = Keine Beschwerde ist erfasst. Das heißt nicht, dass niemand eine hatte.
loop-none-next = Erfassen Sie jede Beschwerde mit ihren Tagen und ihrer Ursache; diese Seite zeigt dann, was daraus wurde.
loop-moved = { $received ->
    [0] Keine Beschwerde ging ein
    [one] Eine Beschwerde ging ein
   *[other] { $received-text } Beschwerden gingen ein
}, { $resolved ->
    [0] keine wurde gelöst
    [one] eine wurde gelöst
   *[other] { $resolved-text } wurden gelöst
}, und am Ende { $open ->
    [0] ist keine offen
    [one] ist eine offen
   *[other] sind { $open-text } offen
}.
loop-oldest = Wartezeit der ältesten offenen Beschwerde: { $days }.
loop-promise = Unsere zugesagten Fristen in Kalendertagen: { $respond } für die erste Antwort, { $resolve } für die Lösung.
loop-promise-solve = Unsere zugesagte Frist für die Lösung in Kalendertagen: { $resolve }.
loop-promise-answer = Unsere zugesagte Frist für die erste Antwort in Kalendertagen: { $respond }.
loop-promise-none = Für Antworten und Lösungen ist keine Frist zugesagt, also lässt sich keine einhalten oder brechen.
loop-solved = Fällige Lösungen ({ $period }): { $due-text }, davon { $kept-text } rechtzeitig{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } verspätet, { $overdue ->
    [0] keine ungelöst
   *[other] { $overdue-text } noch ungelöst
}.
loop-solved-none = Für { $period } war keine Lösung fällig.
loop-answered = Fällige erste Antworten: { $due-text }, davon { $kept-text } rechtzeitig{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } verspätet, { $overdue ->
    [0] keine unbeantwortet
   *[other] { $overdue-text } noch unbeantwortet
}.
loop-answered-none = Für { $period } war keine erste Antwort fällig.
in-time-none = Keine Lösung war fällig
in-time-all = Alles Fällige wurde rechtzeitig erledigt
in-time-late = { $late ->
    [one] Eine wurde verspätet gelöst, keine ist überfällig
   *[other] { $late-text } wurden verspätet gelöst, keine ist überfällig
}
in-time-overdue = { $overdue ->
    [one] Keine wurde verspätet gelöst, aber eine ist nach ihrer Frist noch ungelöst
   *[other] Keine wurde verspätet gelöst, aber { $overdue-text } sind nach ihrer Frist noch ungelöst
}
in-time-both = { $late ->
    [one] Eine wurde verspätet gelöst
   *[other] { $late-text } wurden verspätet gelöst
}, und { $overdue ->
    [one] eine ist nach ihrer Frist noch ungelöst
   *[other] { $overdue-text } sind nach ihrer Frist noch ungelöst
}
in-time-title = { $kept } von { $due } Lösungen rechtzeitig
in-time-title-up = Ein größerer Anteil wurde rechtzeitig gelöst: { $kept } von { $due }
in-time-title-down = Ein kleinerer Anteil wurde rechtzeitig gelöst: { $kept } von { $due }
in-time-title-same = { $kept } von { $due } Lösungen rechtzeitig: keine eindeutige Veränderung
in-time-title-answered = { $kept } von { $due } ersten Antworten rechtzeitig
in-time-title-none = Nichts war fällig
in-time-subtitle = Anteil des Fälligen, der rechtzeitig erledigt wurde, Prozent, bis { $period }
in-time-note = Gezählt im Zeitraum der Fälligkeit. Das blasse Band ist der Vertrauensbereich. Unter { $fewest ->
    [10] zehn
   *[other] { $fewest-text }
} Fällen wird kein Anteil gezeigt; die Anzahlen stehen in der Tabelle.
in-time-answered = Beantwortet
in-time-solved = Gelöst
in-time-tip = { $period }: { $kept } von { $due } rechtzeitig
in-time-cut = Gezeigt ist nur ein Teil der Skala von 0 bis 100 %.
in-time-few-mark = n<{ $fewest-text }
in-time-few = Weniger als { $fewest ->
    [10] zehn
   *[other] { $fewest-text }
} waren fällig
in-time-missing = Nichts war fällig
answers-due = Antworten fällig
answers-kept = Rechtzeitig beantwortet
solutions-due = Lösungen fällig
solutions-kept = Rechtzeitig gelöst
solutions-overdue = Am Ende ungelöst
loop-time = { $same ->
    [yes] Die Hälfte der Beschwerden wird am selben Tag gelöst
   *[no] Zeit, bis die Hälfte der Beschwerden gelöst ist: { $days }
}
loop-time-not-reached = Weniger als die Hälfte ist gelöst; längste Wartezeit: { $days }
loop-time-few = Zu wenige Beschwerden, um zu sagen, wie lange eine Lösung dauert
loop-time-none = Keine Beschwerde ging ein, daher gibt es keine Dauer zu nennen
loop-time-sentence = { $n ->
    [one] Von der einen eingegangenen Beschwerde
   *[other] Von { $n-text } eingegangenen Beschwerden
} { $closed ->
    [0] ist keine gelöst
    [one] ist eine gelöst
   *[other] sind { $closed-text } gelöst
} und { $open ->
    [0] keine offen
    [one] eine noch offen
   *[other] { $open-text } noch offen
}.
loop-response-sentence = Eine erste Antwort gibt es bei { $closed-text } von { $n-text } { $n ->
    [one] Beschwerde
   *[other] Beschwerden
}.
loop-median = Median: { $days }.
loop-median-range = Median: { $days }, Vertrauensbereich { $lower } bis { $upper }.
loop-median-open = Median: { $days }, Vertrauensbereich ab { $lower }, das obere Ende ist nicht erreicht.
loop-median-not-reached = Der Median ist nicht erreicht: Weniger als die Hälfte ist erledigt.
loop-median-few = Weniger als { $fewest ->
    [10] zehn
   *[other] { $fewest-text }
} sind zu wenige für einen Median.
loop-longest = Längste Wartezeit bisher: { $days }.
loop-time-faster = Lösungen kamen eindeutig schneller als im Vergleichszeitraum { $period }
loop-time-slower = Lösungen kamen eindeutig langsamer als im Vergleichszeitraum { $period }
loop-time-same = Die Dauer bis zur Lösung zeigt keine eindeutige Veränderung
loop-time-solved = { $closed ->
    [0] Keine
    [one] Eine
   *[other] { $closed-text }
} von { $n-text } eingegangenen Beschwerden { $closed ->
    [0] ist
    [one] ist
   *[other] sind
} gelöst
loop-change-faster = Lösungen kamen eindeutig schneller als im Vergleichszeitraum { $period }.
loop-change-slower = Lösungen kamen eindeutig langsamer als im Vergleichszeitraum { $period }.
loop-change-none = Gegenüber { $period } gibt es keine eindeutige Veränderung.
loop-change-few = Es sind zu wenige für einen Vergleich mit { $period }.
unsolved-subtitle = Anteil, der nach so vielen Tagen noch ungelöst ist, Prozent, Eingang der Beschwerden: { $period }
unsolved-note = { $n ->
    [one] Eine Beschwerde
   *[other] { $n-text } Beschwerden
}. { $open ->
    [0] Keine davon ist offen
    [one] Die eine noch offene zählt mit ihrer bisherigen Wartezeit und ist ein kleiner Strich
   *[other] Die { $open-text } noch offenen zählen mit ihrer bisherigen Wartezeit und sind kleine Striche
} (Kaplan-Meier). Das blasse Band ist der Vertrauensbereich.
unsolved-end = { $share } ungelöst
unsolved-promise = Zugesagt: { $days }
unsolved-median = Hälfte: { $days }
unsolved-axis = Tage seit Eingang der Beschwerde
day-head = Tag
unsolved-before = Zuvor ungelöst
solved-then = An diesem Tag gelöst
unsolved-share = Danach ungelöst
cause = Ursache
cause-policy = Vorgabe
cause-process = Ablauf
cause-people = Menschen
cause-product = Produkt
cause-other = Anderes
cause-not-found = Gesucht, nicht gefunden
cause-not-recorded = Nicht vermerkt
complaints-head = Beschwerden
causes-title = Häufigste Ursache: { $cause }, { $n } von { $of } gelösten Beschwerden
causes-title-tied = Keine Ursache führt allein: Die häufigsten haben je { $n } von { $of }
causes-title-none = Für die gelösten Beschwerden ist keine Ursache vermerkt
causes-subtitle = Gelöste Beschwerden nach Hauptursache, { $period }
causes-note = Ganze Anzahlen. Vorgaben und Abläufe sind hervorgehoben: Es sind Regeln, die wir ändern können.
causes-summary = Von { $of } gelösten Beschwerden: { $list }.
causes-known = Für { $n-text } von { $of-text } gelösten { $of ->
    [one] Beschwerde
   *[other] Beschwerden
} ist eine Ursache vermerkt.
causes-share = Eine Vorgabe oder ein Ablauf verursachte { $n-text } der { $of-text }: { $share }.
causes-finding = { $n ->
    [0] Keine
   *[other] { $n-text }
} von { $of-text } gelösten { $of ->
    [one] Beschwerde
   *[other] Beschwerden
} durch eine Vorgabe oder einen Ablauf verursacht
rules-title = { $n ->
    [0] Keine
   *[other] { $n-text }
} von { $of-text } Beschwerden aus fehlerhaften Regeln { $n ->
    [0] führte
    [one] führte
   *[other] führten
} zu einer Änderung
rules-title-none = Keine gelöste Beschwerde kam von einer fehlerhaften Regel
rules-title-unsolved = Nichts wurde gelöst, daher ist keine Ursache bekannt
rules-sentence = { $n ->
    [0] Keine der { $of-text } gelösten kam von einer fehlerhaften Vorgabe oder einem fehlerhaften Ablauf.
    [one] Eine der { $of-text } gelösten kam von einer fehlerhaften Vorgabe oder einem fehlerhaften Ablauf; { $changed ->
        [0] die Regel ist nicht geändert worden.
       *[other] die Regel ist geändert worden.
    }
   *[other] { $n-text } der { $of-text } gelösten kamen von einer fehlerhaften Vorgabe oder einem fehlerhaften Ablauf; { $changed ->
        [0] in keinem dieser Fälle ist die Regel geändert worden.
        [one] in einem dieser Fälle ist die Regel geändert worden.
       *[other] in { $changed-text } dieser Fälle ist die Regel geändert worden.
    }
}
rules-text = Eine fehlerhafte Regel ist eine Vorgabe oder ein Ablauf, der die Beschwerde verursacht hat. Sie gilt als geändert, sobald die Zusage, sie zu ändern, eingehalten ist.
rules-changes = Änderungen in Kraft: { $list }.
rules-share = Anteil mit Änderung: { $share }.
rules-caption = Gelöste Beschwerden aus einer Vorgabe oder einem Ablauf, nach dem, was schiefging
rule-changed-head = Regel geändert
complaint-stages-title = Die meisten Beschwerden: { $stage }
complaint-stages-chart = { $n } von { $of } Beschwerden betreffen die Phase { $stage }
complaint-stages-caption = Eingegangene und am Ende offene Beschwerden nach Phasen, { $period }
complaint-stages-few = Zu wenige Beschwerden je Phase, um eine zu nennen
complaint-stages-subtitle = Eingegangene Beschwerden nach Phasen, { $period }
complaint-stages-text-few = Gezählt nach der Phase, in der etwas schiefging; Phasen mit weniger als { $min } sind verdeckt.
complaint-stages-note = Phasen mit weniger als { $min } sind verdeckt, und mit ihnen andere, aus denen sie sich errechnen ließen. Dunkel: Schwerpunkt.
complaint-stages-summary = { $n } von { $of } Beschwerden betreffen die Phase { $stage }.
complaint-stages-text = { $n } von { $of } Beschwerden betreffen die Phase { $stage }. Gezählt nach der Phase, in der etwas schiefging; Phasen mit weniger als { $min } sind verdeckt.
received-head = Eingegangen
open-head = Offen
stage-complaints = { $n ->
    [one] Zu dieser Phase ging eine Beschwerde ein
   *[other] Zu dieser Phase gingen { $n-text } Beschwerden ein
}
stage-complaints-few = Zu dieser Phase gingen wenige Beschwerden ein
stage-complaints-none = Keine Beschwerde zu dieser Phase für { $period }
stage-complaints-open = { $n ->
    [0] Am Ende ist keine offen.
    [one] Am Ende ist eine offen, gleich wann sie einging.
   *[other] Am Ende sind { $n-text } offen, gleich wann sie eingingen.
}
stage-complaints-open-few = Wie viele offen sind, ist verdeckt: weniger als { $min }, oder nötig, um eine andere Zahl zu verdecken.
stage-complaints-all = Über alle Phasen wurden { $kept-text } von { $due-text } fälligen rechtzeitig gelöst.

## Promises
topic-pending = Noch einzuhalten
topic-timeline = Rechtzeitig
topic-effects = Vorher und nachher
topic-setbacks = Rückschläge
topic-closed = Erledigt und aufgegeben
promises-headline = { $kept ->
    [0] Keine
   *[other] { $kept-text }
} von { $due-text } fälligen Zusagen rechtzeitig eingehalten{ $overdue ->
    [0] {""}
    [one] ; eine ist überfällig
   *[other] ; { $overdue-text } sind überfällig
}
promises-headline-open = { $n ->
    [one] Eine Zusage ist gegeben und noch nicht fällig
   *[other] { $n-text } Zusagen sind gegeben, noch keine ist fällig
}
promises-headline-none = Bisher wurde nichts zugesagt
promises-none-answer = Eine Zusage ist eine den Kunden angekündigte Änderung mit einer verantwortlichen Stelle und einem Termin.
promises-none-next = Schreiben Sie die erste auf; diese Seite zeigt dann, ob sie eingehalten wurde und was danach geschah.
promises-rest-none = { $n ->
    [one] Ob sie eingehalten wird, steht hier, sobald sie fällig ist.
   *[other] Ob sie eingehalten werden, steht hier, sobald sie fällig sind.
}
promises-rest = { $late ->
    [0] Keine kam verspätet
    [one] Eine kam verspätet
   *[other] { $late-text } kamen verspätet
}, { $overdue ->
    [0] keine ist überfällig
    [one] eine ist überfällig
   *[other] { $overdue-text } sind überfällig
}, { $dropped ->
    [0] keine wurde aufgegeben
    [one] eine wurde aufgegeben
   *[other] { $dropped-text } wurden aufgegeben
}, und { $open ->
    [0] keine ist offen
    [one] eine ist noch nicht fällig
   *[other] { $open-text } sind noch nicht fällig
}.
promises-oldest = Längster Verzug bisher: { $days }.
effects-caveat = Vorher/Nachher ist kein Beweis.
promises-fine = Eingehalten heißt: bis zum Termin erledigt. Eine vor dem Termin zurückgezogene Zusage zählt in keinem Anteil.
effects-sentence = { $of ->
    [one] Nach der einen Zusage, deren Kennwert lange genug beobachtet ist, { $up ->
        [0] { $down ->
            [0] zeigt er keine eindeutige Veränderung
           *[other] ist er eindeutig gefallen
        }
       *[other] ist er eindeutig gestiegen
    }
   *[other] Nach { $of-text } Zusagen, deren Kennwert lange genug beobachtet ist, ist er { $up ->
        [0] in keinem Fall
        [one] einmal
        [2] zweimal
       *[other] { $up-text } Mal
    } eindeutig gestiegen und { $down ->
        [0] in keinem Fall
        [one] einmal
        [2] zweimal
       *[other] { $down-text } Mal
    } eindeutig gefallen
}. Vorher/Nachher ist kein Beweis.
effects-none-yet = Was danach geschah, lässt sich noch nicht sagen.
effects-none-done = Noch ist nichts erledigt, also kann sich noch nichts daraus ergeben haben.
pending-title = Die nächste Zusage ist am { $date } fällig
pending-title-overdue = { $overdue ->
    [one] Eine Zusage ist überfällig
   *[other] { $overdue-text } Zusagen sind überfällig
}; die nächste ist am { $date } fällig
pending-title-last = { $overdue ->
    [one] Eine Zusage ist überfällig, und keine andere ist offen
   *[other] { $overdue-text } Zusagen sind überfällig, und keine andere ist offen
}
timeline-finding = { $past ->
    [0] Keine Zusage überschritt ihren Termin
    [one] Eine Zusage überschritt ihren Termin
   *[other] { $past-text } Zusagen überschritten ihren Termin
}
timeline-title = { $n ->
    [one] Eine Zusage, ab dem Tag, an dem sie gegeben wurde
   *[other] { $n-text } Zusagen, ab dem Tag, an dem sie gegeben wurden
}
timeline-subtitle = Zusagen vom Tag der Zusage bis zum Tag der Erledigung, nach Termin
timeline-note = Ein senkrechter Strich ist der Termin, ein Punkt der Tag der Erledigung, ein Kreuz ein Rückschlag. Orange ist die Zeit nach dem Termin; blass ist noch offen; grau ist aufgegeben.
timeline-now = { $date }
state-head = Stand
opened-head = Zugesagt
due-head = Fällig
done-head = Erledigt
when-head = Wann
setback-head = Was geschah
plan-head = Plan
effects-title = Der Kennwert ist nach { $up ->
    [0] keiner
   *[other] { $up-text }
} von { $of ->
    [one] 1 auswertbaren Zusage
   *[other] { $of-text } auswertbaren Zusagen
} eindeutig gestiegen
effects-title-none = Für alle Zusagen ist es zu früh, um zu sagen, was danach geschah
effects-text = Der Kennwert, den jede Zusage bewegen sollte: { $window } vor der Erledigung und { $window } danach. Vorher/Nachher ist kein Beweis: Auch anderes hat sich geändert, und eine Stelle, die man wählt, weil sie schlecht steht, kehrt meist von selbst zum Üblichen zurück.
effects-unknown = { $title }, { $what }
effect-window = { $n ->
    [1] { $kind ->
        [week] eine
       *[other] ein
    }
    [2] zwei
    [3] drei
   *[other] { $n-text }
} { $kind ->
    [quarter] { $n ->
        [one] Quartal
       *[other] Quartale
    }
    [week] { $n ->
        [one] Woche
       *[other] Wochen
    }
   *[month] { $n ->
        [one] Monat
       *[other] Monate
    }
}
effect-title-none = { $name }: keine eindeutige Veränderung nach { $of ->
    [one] „{ $title }“
   *[other] einer von { $of-text } Zusagen
}
effect-title-up = { $name }: Anstieg nach { $of ->
    [one] „{ $title }“
   *[other] { $up-text } von { $of-text } Zusagen
}
effect-title-down = { $name }: Rückgang nach { $of ->
    [one] „{ $title }“
   *[other] { $down-text } von { $of-text } Zusagen
}
effect-title-both = { $name }: Anstieg nach { $up-text }, Rückgang nach { $down-text } von { $of-text } Zusagen
effect-subtitle = { $unit }, { $window } vorher und { $window } nachher, ein Zeitraum dazwischen als Übergang ausgelassen
effect-note = Hohl: vorher. Gefüllt: nachher. Die blassen Balken sind Vertrauensbereiche. Vorher/Nachher ist kein Beweis: Eine Stelle, die man wählt, weil sie schlecht steht, kehrt meist von selbst zum Üblichen zurück.
effect-before = vorher
effect-after = nachher
effect-tip = { $when }: { $value }, { $n ->
    [one] eine Antwort
   *[other] { $n-text } Antworten
}
answers-before = Antworten vorher
answers-after = Antworten nachher
difference = Differenz
promise-effect-few = { $name }: zu wenige Antworten, um zu sagen, was geschah.
promise-effect-missing = { $name }: Aus den Zeiträumen davor und danach fehlen Antworten, daher lässt sich nichts sagen.
setbacks-title = { $n ->
    [one] Ein Rückschlag ist vermerkt
   *[other] { $n-text } Rückschläge sind vermerkt
}; { $all ->
    [yes] { $n ->
        [one] er hat einen Plan
        [2] beide haben einen Plan
       *[other] alle haben einen Plan
    }
   *[no] { $planned ->
        [0] keiner hat einen Plan
        [one] einer hat einen Plan
       *[other] { $planned-text } haben einen Plan
    }
}
setbacks-caption = Was schiefging, wann es mitgeteilt wurde, und der Plan
setbacks-text = Ein Rückschlag, den man mit einem Plan mitteilt, kostet weniger Vertrauen als einer, der entdeckt wird.
closed-title = { $done ->
    [0] Keine wurde erledigt
    [one] Eine Zusage wurde erledigt
   *[other] { $done-text } Zusagen wurden erledigt
}{ $dropped ->
    [0] {""}
    [one] , eine wurde aufgegeben
   *[other] , { $dropped-text } wurden aufgegeben
}
stage-promised = { $done ->
    [0] Von den Zusagen hier ist keine erledigt
    [one] Eine Zusage hier ist erledigt
   *[other] { $done-text } Zusagen hier sind erledigt
}{ $open ->
    [0] {""}
    [one] , eine ist offen
   *[other] , { $open-text } sind offen
}{ $overdue ->
    [0] {""}
    [one] , eine ist überfällig
   *[other] , { $overdue-text } sind überfällig
}{ $dropped ->
    [0] {""}
    [one] , eine wurde aufgegeben
   *[other] , { $dropped-text } wurden aufgegeben
}

## Leading signs
topic-leads-waiting = Zu wenige Monate
topic-leads-how = Wie es berechnet wird
more-method = Methodik: Bereiche, Veränderungen, verdeckte Zahlen
leads-headline-nothing = Keine Ergebnisse sind erfasst, mit denen sich Bewertungen vergleichen ließen
leads-nothing-answer = Ein Ergebnis ist etwas, das der Betrieb ohnehin zählt, etwa Verlängerungen oder Folgeaufträge.
leads-nothing-next = Erfassen Sie mit jedem Datenstand eines; diese Seite zeigt dann, ob Bewertungen ihm vorauslaufen.
leads-headline-few = Zu wenige Monate, um zu sagen, ob Bewertungen den Ergebnissen vorauslaufen
leads-few-answer = { $n ->
    [0] Noch haben sich keine Bewertung und kein Ergebnis nebeneinander verändert
    [one] Bisher haben sich eine Bewertung und ein Ergebnis einmal nebeneinander verändert
   *[other] Bisher haben sich Bewertungen und Ergebnisse { $n-text } Mal nebeneinander verändert
}; nötig sind { $needed-text }.
leads-few-when = Mit einem vollständigen Bericht jedes Mal kommt die erste Antwort mit dem Bericht für { $period }.
leads-few-next = Handeln Sie bis dahin auf eine Bewertung hin, weil Kunden es sagen, nicht wegen dessen, was sie ankündigen könnte.
leads-headline-none = Keine Bewertung hängt eindeutig mit einem späteren Ergebnis zusammen
leads-none-answer = { $of ->
    [one] Das eine Paar aus Bewertung und Ergebnis mit genügend Monaten zeigt keinen eindeutigen Zusammenhang.
   *[other] Keines von { $of-text } Paaren aus Bewertung und Ergebnis mit genügend Monaten zeigt einen eindeutigen Zusammenhang.
}
leads-headline = Bewertungen, die einem Ergebnis vorausliefen: { $n-text } von { $of-text }
leads-warning = Ein Zusammenhang ist keine Ursache: Beide können von etwas Drittem bewegt werden.
leads-fine = { $of ->
    [one] Ein Paar aus Bewertung und Ergebnis wurde mit mehreren Vorläufen geprüft.
   *[other] { $of-text } Paare aus Bewertung und Ergebnis wurden mit jeweils mehreren Vorläufen geprüft; je mehr man prüft, desto mehr scheint durch Zufall zusammenzuhängen.
} Innerhalb eines Paares werden die Vorläufe gemeinsam beurteilt.
leads-how-title = Wir vergleichen Veränderungen, denn zwei steigende Linien scheinen immer zusammenzuhängen
leads-how-text = Jede Veränderung einer Bewertung von einem Monat zum nächsten wird neben die Veränderung des Ergebnisses gestellt, im selben Monat und bis zu { $lags ->
    [6] sechs
   *[other] { $lags-text }
} Monate später. Die Korrelation (Pearson) zählt nur so viele Paare, wie sie wert sind, je nachdem, wie viel jede Reihe von Monat zu Monat fortträgt.
leads-how-warning = Ein Zusammenhang ist keine Ursache. Er ist ein Grund, genauer hinzusehen und eine Änderung gezielt zu erproben.
leads-waiting-title = { $n ->
    [one] Über ein Paar aus Bewertung und Ergebnis lässt sich noch nichts sagen
   *[other] Über { $n-text } Paare aus Bewertung und Ergebnis lässt sich noch nichts sagen
}
leads-waiting-text = Eine Korrelation aus wenigen Monaten findet Zusammenhänge, die es nicht gibt; daher wird keine gezeigt.
leads-waiting-caption = Wie oft sich die Bewertung und jedes Ergebnis nebeneinander verändert haben; nötig sind { $needed-text }
rating-head = Bewertung
pairs-head = Paare bisher
lag-head = Vorlauf
correlation-head = Korrelation
lead-title = Vorlauf gefunden: { $rating } vor { $outcome }
lead-title-same = { $rating } und { $outcome }: Bewegung im selben Monat, kein Vorlauf
lead-title-none = { $rating } und { $outcome }: kein eindeutiger Zusammenhang
lead-title-flat = { $rating } oder { $outcome } verändert sich nie, daher zeigt sich nichts
lead-title-check = { $rating } und { $outcome } stimmen zu genau überein: Daten prüfen
lead-title-few = { $rating } und { $outcome }: zu wenige Monate, um einen Vorlauf zu beurteilen
lead-sentence = Auf einen Anstieg der Bewertung „{ $rating }“ folgte beim Ergebnis „{ $outcome }“ tendenziell { $way ->
    [same] ein Anstieg
   *[other] ein Rückgang
}, { $kind ->
    [quarter] { $lag ->
        [one] ein Quartal
       *[other] { $lag-text } Quartale
    }
    [week] { $lag ->
        [one] eine Woche
       *[other] { $lag-text } Wochen
    }
   *[month] { $lag ->
        [one] einen Monat
       *[other] { $lag-text } Monate
    }
} später (r { $r }, { $range }, { $n-text } Paare).
lead-sentence-same = Mit einem Anstieg der Bewertung „{ $rating }“ ging beim Ergebnis „{ $outcome }“ tendenziell { $way ->
    [same] ein Anstieg
   *[other] ein Rückgang
} einher, zur selben Zeit, nicht später (r { $r }, { $range }, { $n-text } Paare).
lead-sentence-none = Kein Vorlauf hebt sich vom Zufall ab, bei { $n-text } Paaren von Veränderungen.
lead-sentence-few = Bisher { $n-text } Paare von Veränderungen; nötig sind { $needed-text }.
lead-subtitle = Korrelation der Veränderungen von { $kind ->
    [quarter] Quartal zu Quartal
    [week] Woche zu Woche
   *[month] Monat zu Monat
}, von −1 bis +1, nach dem Vorlauf der Bewertung
lead-note = Höchstens { $n-text } Paare von Veränderungen. Die dünnen Linien sind Vertrauensbereiche. Ein Zusammenhang ist keine Ursache.
lead-axis = Vorlauf der Bewertung in { $kind ->
    [quarter] Quartalen
    [week] Wochen
   *[month] Monaten
}
lead-tip = Vorlauf { $lag-text }: r { $r }, { $n-text } Paare
lead-verdict-same-way = läuft voraus, gleiche Richtung
lead-verdict-other-way = läuft voraus, Gegenrichtung
lead-verdict-together = zur selben Zeit, kein Vorlauf
lead-verdict-none = kein eindeutiger Zusammenhang
lead-verdict-flat = keine Veränderung zum Vergleich
lead-verdict-check = stimmt zu genau überein: Daten prüfen
lead-verdict-few = zu wenige Monate für ein Urteil

## Culture
topic-pairs = Überzeugung
topic-meetings = Besprechungen
topic-roles = Rollen
topic-advocates = Fürsprecher
topic-thanks = Dank
topic-sponsors = Führung
topic-allies = Verbündete
topic-period-setbacks = Rückschläge
culture-title-few = Zu wenige haben geantwortet, um zu zeigen, wo die Beschäftigten stehen
culture-title-all = { $of ->
    [one] Die Beschäftigten neigen beim einen erfragten Gegensatz zur Überzeugung
   *[other] Die Beschäftigten neigen bei allen { $of-text } Gegensätzen zur Überzeugung
}
culture-title-commitment = Die Beschäftigten neigen bei { $commitment-text } von { $of-text } Gegensätzen zur Überzeugung; der Rest ist gemischt
culture-title-compliance = Die Beschäftigten neigen bei { $compliance-text } von { $of-text } Gegensätzen zur Pflicht; der Rest ist gemischt
culture-title-both = Die Beschäftigten neigen bei { $commitment-text } von { $of-text } Gegensätzen zur Überzeugung, bei { $compliance-text } zur Pflicht
culture-title-mixed = Die Beschäftigten neigen weder zur Pflicht noch zur Überzeugung
culture-headline-meetings = { $n ->
    [0] In keiner
   *[other] In { $n-text }
} von { $of-text } Besprechungen, in denen es nicht um Kunden geht, kam der Auftrag zur Sprache
culture-headline-none = Zu Gewohnheiten und Kultur wurde nichts erfasst
culture-no-survey = Die Beschäftigten wurden noch nicht befragt. Wo sie zwischen Pflicht und Überzeugung stehen, ist daher nicht bekannt.
culture-theme = Das Thema ist „{ $theme }“.
culture-asked = { $n ->
    [one] Eine Person hat
   *[other] { $n-text } Personen haben
} anonym geantwortet ({ $period }).
culture-how = Jede Person wählte eine Stufe von 1, Pflicht, bis 5, Überzeugung. Eine Neigung wird nur genannt, wenn der ganze Vertrauensbereich auf einer Seite der Mitte liegt.
culture-few = Hinter jedem Gegensatz stehen weniger als { $fewest ->
    [10] zehn
   *[other] { $fewest-text }
} Antworten, daher wird keiner gezeigt.
culture-moved-first = Es ist die erste Befragung mit diesen Gegensätzen, daher lässt sich noch nichts vergleichen.
culture-moved-none = Kein Gegensatz hat sich seit { $before } eindeutig verändert.
culture-moved = Seit { $before } { $up ->
    [0] hat sich kein Gegensatz
    [one] hat sich ein Gegensatz
   *[other] haben sich { $up-text } Gegensätze
} eindeutig zur Überzeugung hin bewegt, { $down ->
    [0] keiner
    [one] einer
   *[other] { $down-text }
} zur Pflicht hin.
culture-up-list = Zur Überzeugung hin: { $list }.
culture-down-list = Zur Pflicht hin: { $list }.
pairs-chart-title = „{ $best }“ ist mit { $high } am stärksten, „{ $weakest }“ mit { $low } am schwächsten
culture-subtitle = Mittelwert zwischen Pflicht, 1, und Überzeugung, 5, Befragung der Beschäftigten, { $period }
culture-note = { $n-text } Personen; leere Antworten sind ausgelassen.{ $before ->
    [yes] {" "}Hohl: die Befragung davor.
   *[no] {""}
} Die dünnen Linien sind Vertrauensbereiche. Veränderungen werden gemeinsam beurteilt, denn von zehn bewegen sich einige durch Zufall.
culture-tip = { $period }: { $value }, { $n-text } Antworten
pole-left-head = Pflicht
pole-right-head = Überzeugung
before-head = Mittelwert davor
mean-head = Mittelwert
lean-head = Neigt zur
lean-commitment = Überzeugung
lean-compliance = Pflicht
lean-mixed = gemischt
pair-up = zur Überzeugung hin
pair-down = zur Pflicht hin
pair-same = keine eindeutige Veränderung
pair-few = zu wenige Antworten
pair-first = erste Befragung
pole-compliance = Pflicht
pole-compliance-want-to-believe-in-it = Alltagsgeschäft
pole-commitment-want-to-believe-in-it = Daran glauben wollen
pole-compliance-understand-why = Nur die Form wahren
pole-commitment-understand-why = Verstehen, warum
pole-compliance-self-motivated = Tun, was gesagt wird
pole-commitment-self-motivated = Aus eigenem Antrieb
pole-compliance-excited = Belastet
pole-commitment-excited = Begeistert
pole-compliance-think-for-yourself = Eingeengt
pole-commitment-think-for-yourself = Selbst denken
pole-compliance-want-to-excel = Ärger vermeiden
pole-commitment-want-to-excel = Hervorragend sein wollen
pole-compliance-beyond-what-is-required = Nur das Nötigste
pole-commitment-beyond-what-is-required = Mehr als verlangt
pole-compliance-take-action = Auf Anweisung warten
pole-commitment-take-action = Selbst handeln
pole-compliance-directed-by-intent = Aufsicht brauchen
pole-commitment-directed-by-intent = Vom Zweck geleitet
pole-compliance-engaged-with-head-and-heart = Druck nachgeben
pole-commitment-engaged-with-head-and-heart = Mit Kopf und Herz dabei
mission-meetings = { $n ->
    [0] In keiner
   *[other] In { $n-text }
} von { $of-text } Besprechungen, in denen es nicht um Kunden geht, kam der Auftrag zur Sprache.
mission-meetings-none-title = Ob der Auftrag in anderen Besprechungen zur Sprache kam, ist nicht erfasst
mission-meetings-none = Ob der Auftrag in anderen Besprechungen zur Sprache kam, ist nicht erfasst.
meetings-text = Ein Auftrag, von dem nur dort die Rede ist, wo es um Kunden geht, leitet sonst niemanden. Dies sind ganze Anzahlen.
meetings-none-text = Vermerken Sie nach jeder Besprechung, ob der Auftrag zur Sprache kam. Ein Häkchen genügt.
meetings-caption = Abgehaltene Besprechungen und in wie vielen der Auftrag zur Sprache kam, { $period }
meeting-head = Besprechung
about-head = Worum es geht
held-head = Abgehalten
mission-head = Auftrag kam vor
meeting-cx = Kunden
meeting-other = etwas anderes
mission-roles = Der Auftrag wurde in { $n ->
    [0] keiner
   *[other] { $n-text }
} von { $of-text } Rollen weitergegeben.
mission-roles-all = Der Auftrag wurde in allen { $of-text } Rollen weitergegeben.
mission-roles-none = An wen der Auftrag weitergegeben wurde, ist nicht erfasst.
roles-none-text = Vermerken Sie für jede Rolle, wie oft der Auftrag weitergegeben wurde; dieser Teil zeigt dann, wen er nicht erreicht hat.
roles-heads = Diese Rollen umfassen { $share } aller Beschäftigten.
roles-not-reached = Nicht erreicht: { $list }.
roles-caption = Wie oft der Auftrag weitergegeben wurde, nach Rollen, { $period }
role-head = Rolle
times-head = Wie oft
advocates-title = Als Nächstes zu stärken: { $list }
advocates-title-none = Die Fürsprecher haben sich nicht selbst eingeschätzt
advocates-title-few = Zu wenige Fürsprecher haben geantwortet, um ihre Stärken zu zeigen
advocates-few = Bei so wenigen Personen verriete eine Anzahl, was eine einzelne geantwortet hat.
advocates-text = Selbsteinschätzung von { $n ->
    [one] einer Person
   *[other] { $n-text } Fürsprechern
} von 1 bis 5, { $period }; 4 und 5 gelten als stark. Personen werden nicht in eine Rangfolge gebracht.
advocates-chart-title = „{ $quality }“ ist am stärksten: { $strong }
advocates-subtitle = Fürsprecher, die sich als stark einschätzen, ganze Personen, { $period }
advocates-note = { $n-text } Fürsprecher. Dunkel: die zwei, die als Nächstes zu stärken sind. So wenige Personen ergeben weite Vertrauensbereiche; sie stehen in der Tabelle.
advocates-summary = Fürsprecher, die stark sind: { $list }.
strong-of = { $n } von { $of }
quality-head = Eigenschaft
strong-head = Stark
quality-knows-resistance = Weiß, dass Gewohnheiten sich wehren
quality-commitment = Gehört zu einer Kultur der Überzeugung
quality-declaration = Bezieht Stellung
quality-believable = Ist glaubwürdig
quality-thanks = Sagt Danke
quality-bureaucracy = Kommt durch die Bürokratie
quality-allies = Findet Verbündete
quality-courage = Hat Mut
quality-goes-the-distance = Hält durch
quality-engaged = Ist engagiert
thanks-title = { $n ->
    [one] Ein Dank wurde ausgesprochen
   *[other] { $n-text } Mal wurde gedankt
}, { $thanked ->
    [one] einer Person oder einem Team
   *[other] { $thanked-text } Personen oder Teams
}
thanks-none = Kein Dank ist erfasst
thanks-none-text = Jemand hat für einen Kunden etwas besser gemacht. Finden Sie heraus, wer, und danken Sie namentlich.
thanks-caption = Wem gedankt wurde, { $period }
thanked-head = Dank an
by-head = Von
for-head = Wofür
sponsors-title = { $n ->
    [one] Führungskräfte handelten einmal sichtbar
    [2] Führungskräfte handelten zweimal sichtbar
   *[other] Führungskräfte handelten { $n-text } Mal sichtbar
}
sponsors-none = Für { $period } ist kein Handeln von Führungskräften erfasst
sponsors-last = { $same ->
    [yes] Die letzte Tat fiel auf den letzten Tag des Zeitraums { $period }.
   *[no] Zeit seit der letzten Tat, Ende { $period }: { $days }.
}
sponsors-never = Auch davor ist keine erfasst.
sponsors-caption = Was Führungskräfte taten, { $period }
sponsor-head = Wer
day-column = Tag
did-head = Was
allies-title = { $n ->
    [one] Eine Verbündete oder ein Verbündeter steht
   *[other] { $n-text } Verbündete stehen
} zu uns, in { $teams ->
    [one] einem Team
   *[other] { $teams-text } Teams
}
allies-caption = Verbündete nach Team und Standort
team-head = Team
place-head = Standort
period-setbacks-caption = Was schiefging und der Plan dazu, { $period }
period-setbacks-title = { $n ->
    [one] Ein Rückschlag wurde diesmal mitgeteilt, { $planned ->
        [0] ohne Plan
       *[other] mit Plan
    }
   *[other] { $n-text } Rückschläge wurden diesmal mitgeteilt; { $all ->
        [yes] { $n ->
            [2] beide haben einen Plan
           *[other] alle haben einen Plan
        }
       *[no] { $planned ->
            [0] keiner hat einen Plan
            [one] einer hat einen Plan
           *[other] { $planned-text } haben einen Plan
        }
    }
}
