### What changed since the report before, in German.

nav-changes = Änderungen
ui-page-moved = Diese Seite hat eine neue Adresse:
ui-words-gone = Entfallen:
ui-words-new = Neu:
index-more-changes = Was sich seit dem letzten Bericht geändert hat

## The answer
changes-headline-first = Dies ist der erste Bericht: Es gibt noch nichts zu vergleichen
changes-answer-first = Ab dem nächsten Bericht zeigt diese Seite, welche Zahlen sich bewegt haben und welche Seiten neu sind.
changes-answer-first-restated = Sie nennt dann auch jede Zahl, die nicht mehr der veröffentlichten entspricht.
changes-headline-corrected = { $restated ->
    [0] Diese Berichtigung ändert keine Zahl
    [one] Diese Berichtigung revidiert { $restated-text } Zahl
   *[other] Diese Berichtigung revidiert { $restated-text } Zahlen
}
changes-answer-corrected = Sie ersetzt: { $title }, Fassung { $version }.
changes-headline = { $moved ->
    [0] Kein Kennwert hat sich seit { $period } eindeutig verändert
    [one] { $moved-text } Kennwert hat sich seit { $period } eindeutig verändert
   *[other] { $moved-text } Kennwerte haben sich seit { $period } eindeutig verändert
}{ $restated ->
    [0] {""}
    [one] , und { $restated-text } frühere Zahl ist revidiert
   *[other] , und { $restated-text } frühere Zahlen sind revidiert
}
changes-answer = Gestiegen: { $up-text }, gefallen: { $down-text }; { $still ->
    [0] kein anderer ließ sich vergleichen.
    [one] { $still-text } zeigt keine eindeutige Veränderung.
   *[other] { $still-text } zeigen keine eindeutige Veränderung.
}
changes-answer-still = { $still ->
    [0] Kein Kennwert ließ sich vergleichen.
    [one] { $still-text } Kennwert zeigt keine eindeutige Veränderung.
   *[other] { $still-text } Kennwerte zeigen keine eindeutige Veränderung.
}
changes-answer-rest = { $promises ->
    [0] Keine Zusage steht anders als zuvor
    [one] { $promises-text } Zusage steht anders als zuvor
   *[other] { $promises-text } Zusagen stehen anders als zuvor
}, und { $pages ->
    [0] keine Seite ist neu, geändert oder entfallen.
    [one] { $pages-text } Seite ist neu, geändert oder entfallen.
   *[other] { $pages-text } Seiten sind neu, geändert oder entfallen.
}
changes-against-sealed = Verglichen mit: { $title }, Fassung { $version }, wie versiegelt.
changes-against-draft = Verglichen mit: { $title }, jetziger Stand, noch nicht versiegelt.
changes-open-before = Fassung davor öffnen: { $title }

## Scores
topic-moved = Zahlen, die sich bewegt haben
changes-moved-title = { $n ->
    [0] Kein Kennwert hat sich eindeutig verändert
    [one] { $n-text } Kennwert hat sich eindeutig verändert
   *[other] { $n-text } Kennwerte haben sich eindeutig verändert
}
changes-moved-caption = Kennwerte, die sich eindeutig verändert haben
changes-moved-note = Von vielen Kennwerten weichen einige durch bloßen Zufall ab. Aufgeführt ist ein Kennwert, wenn das angesichts aller Kennwerte unwahrscheinlich ist.
changes-column-score = Kennwert
changes-column-change = Veränderung
changes-column-range = Vertrauensbereich
changes-column-verdict = Urteil
changes-up = gestiegen
changes-down = gefallen
changes-still = { $n ->
    [one] { $n-text } Kennwert zeigt keine eindeutige Veränderung.
   *[other] { $n-text } Kennwerte zeigen keine eindeutige Veränderung.
}
changes-chart = { $n ->
    [one] { $n-text } beruht auf Personen, die von sich aus geantwortet haben: Die Veränderung ist am Diagramm abzulesen.
   *[other] { $n-text } beruhen auf Personen, die von sich aus geantwortet haben: Die Veränderung ist an den Diagrammen abzulesen.
}
changes-hidden = { $n ->
    [one] { $n-text } ist in einem der beiden Berichte verdeckt.
   *[other] { $n-text } sind in einem der beiden Berichte verdeckt.
}
changes-once = { $n ->
    [one] { $n-text } wurde nur für einen der beiden erhoben.
   *[other] { $n-text } wurden nur für einen der beiden erhoben.
}
changes-facts-caption = Ganze Anzahlen, ohne Vertrauensbereich
changes-facts-column = Anzahl
changes-difference = Differenz
fact-customers-opening = Kundenbestand am Anfang
fact-customers-incoming = Zugänge
fact-customers-outgoing = Abgänge
fact-customers-closing = Kundenbestand am Ende
fact-complaints-received = Eingegangene Beschwerden
fact-complaints-open = Offene Beschwerden am Ende

## Restated
topic-restated = Revidiert
changes-restated-title = { $n ->
    [0] Keine Zahl weicht von der veröffentlichten ab
    [one] { $n-text } Zahl weicht von der veröffentlichten ab
   *[other] { $n-text } Zahlen weichen von den veröffentlichten ab
}
changes-restated-none = Jede Zahl eines versiegelten Berichts, die auch hier steht, ist hier dieselbe.
changes-restated-unsealed = Noch ist kein früherer Bericht versiegelt
changes-restated-unsealed-text = Eine Zahl kann nur von einer endgültig veröffentlichten abweichen.
changes-restated-caption = Was veröffentlicht wurde und was jetzt gilt
changes-restated-known = { $n ->
    [one] { $n-text } davon stand schon im letzten Bericht; sie steht am Schluss.
   *[other] { $n-text } davon standen schon im letzten Bericht; sie stehen am Schluss.
}
changes-column-figure = Zahl
changes-column-was = Veröffentlicht
changes-column-is = Jetzt
changes-column-why = Grund
changes-column-period = Zeitraum
changes-no-reason = kein Grund vermerkt
changes-told = { $value }, { $n ->
    [one] { $n-text } Antwort
   *[other] { $n-text } Antworten
}
changes-told-hidden = verdeckt
changes-told-nothing = nicht genannt

## Promises
changes-promises-title = { $n ->
    [0] Jede Zusage steht wie zuvor
    [one] { $n-text } Zusage steht anders als zuvor
   *[other] { $n-text } Zusagen stehen anders als zuvor
}
changes-promises-caption = Zusagen, die anders stehen
changes-column-promise = Zusage
changes-column-before = Vorher
changes-column-now = Jetzt
changes-promise-kept = eingehalten
changes-promise-open = offen
changes-promise-overdue = überfällig
changes-promise-dropped = aufgegeben
changes-promise-due = { $state }, fällig am { $due }
changes-promise-absent = nicht genannt
changes-promise-new = noch nicht gegeben

## Pages
topic-pages = Seiten
changes-pages-title = { $n ->
    [0] Keine Seite ist neu, geändert oder entfallen
    [one] { $n-text } Seite ist neu, geändert oder entfallen
   *[other] { $n-text } Seiten sind neu, geändert oder entfallen
}
changes-pages-unknown-title = Was auf den Seiten der Fassung davor stand, ist nicht festgehalten
changes-pages-unknown = Sie entstand, bevor dies aufgezeichnet wurde. Seiten werden ab dem nächsten Bericht verglichen.
changes-pages-draft-title = Seiten werden mit versiegelten Berichten verglichen
changes-pages-draft = Nicht versiegelte Berichte haben ein gemeinsames Handbuch, daher unterscheidet sich keine ihrer Seiten.
changes-pages-caption = Seiten, die neu sind, anderswo stehen oder entfallen sind
changes-column-page = Seite
changes-column-what = Was geschah
changes-page-new = Neu
changes-page-renamed = Stand anderswo: { $from }
changes-page-gone = Entfallen
changes-page-title-was = Hieß „{ $title }“.
changes-page-marks = Entfallene Wörter sind durchgestrichen, neue unterstrichen.
changes-page-more = { $n ->
    [one] Und { $n-text } weiterer Absatz.
   *[other] Und { $n-text } weitere Absätze.
}
changes-pages-more = { $n ->
    [one] Der Wortlaut { $n-text } weiterer Seite hat sich geändert: { $titles }.
   *[other] Der Wortlaut { $n-text } weiterer Seiten hat sich geändert: { $titles }.
}
changes-rows-more = { $n ->
    [one] Und { $n-text } weitere Zeile, die hier keinen Platz hat.
   *[other] Und { $n-text } weitere Zeilen, die hier keinen Platz haben.
}
