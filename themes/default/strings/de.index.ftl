### Sentences of the first page, in German. It is read in a minute and printed on one sheet: every word has to earn its
### place.

## Where each block goes on
index-more-customers = Wer kam, wer ging und warum
index-more-ratings = Alle Kennwerte
index-more-voice = Alles, was wir gehört haben
index-more-promises = Alle Zusagen
index-more-stage = Stand der Phase { $stage }

## Scores
index-scores = Wo wir stehen, gemessen an unseren Zielen
index-scores-none = Diesmal wurde kein Kennwert erhoben.
index-scores-first = Es gibt keinen früheren Kennwert zum Vergleich.
index-scores-still = { $all ->
    [yes] { $n ->
        [one] Er zeigt keine eindeutige Veränderung.
       *[other] Keiner zeigt eine eindeutige Veränderung.
    }
   *[no] { $n ->
        [one] Der andere zeigt keine eindeutige Veränderung.
       *[other] Die anderen zeigen keine eindeutige Veränderung.
    }
}
score-row-met = { $better ->
    [lower] { $gap } darunter
   *[higher] { $gap } darüber
}
score-row-met-exact = genau am Ziel
score-row-missed = { $better ->
    [lower] { $gap } zu hoch
   *[higher] { $gap } zu niedrig
}
score-row-plain-above = { $gap } darüber
score-row-plain-below = { $gap } darunter
score-row-above-close = { $better ->
    [lower] { $gap } darunter, zu knapp für ein Urteil
   *[higher] { $gap } darüber, zu knapp für ein Urteil
}
score-row-below-close = { $better ->
    [lower] { $gap } darüber, zu knapp für ein Urteil
   *[higher] { $gap } darunter, zu knapp für ein Urteil
}
score-row-exact-close = am Ziel, zu knapp für ein Urteil

## What customers say
index-voice = Was uns Kunden von den meisten Seiten sagen
index-voice-none = Diesmal wurde nichts erhoben.
index-voice-silent = Quellen wurden ausgewertet, es kam nichts herein.
index-voice-scattered = Die Rückmeldungen sind zu verstreut, um ein Thema zu nennen.
index-play-recording = Aufnahme anhören
index-play-video = Video ansehen

## Promises
index-changes = Was wir geändert haben und was danach geschah
index-changes-none = Bisher wurde nichts zugesagt.
index-promises = { $kept ->
    [0] Bisher keine Zusage eingehalten
    [one] { $kept-text } Zusage eingehalten
   *[other] { $kept-text } Zusagen eingehalten
}{ $late ->
    [0] {""}
   *[other] , { $late-text } verspätet
}{ $open ->
    [0] {""}
   *[other] , { $open-text } offen
}{ $overdue ->
    [0] , keine überfällig
   *[other] , { $overdue-text } überfällig
}.
index-changes-overdue = { $n ->
    [one] Eine Zusage an Kunden wurde nicht eingehalten: „{ $title }“
   *[other] { $n-text } Zusagen an Kunden wurden nicht fristgerecht eingehalten
}

## Focus
index-focus = Der eine Schwerpunkt: { $stage }
index-focus-many = Schwerpunkte: { $stages }
index-focus-expects = Kunden erwarten: „{ $expects }“
index-focus-none = Keine Phase ist Schwerpunkt
index-focus-none-text = Wählen Sie eine Phase: Ändern Sie die Abläufe, zeigen Sie, was sich geändert hat, und nehmen Sie dann die nächste.

## What is asked of the reader
index-asks = Worum wir Sie bitten
index-asks-none = Diesmal bitten wir Sie um nichts
index-ask-overdue = Entscheiden Sie, was aus „{ $title }“ wird: Die Zusage ist überfällig.
index-ask-due = Sorgen Sie dafür, dass „{ $title }“ bis zum { $date } eingehalten wird.
index-plays-more = { $n ->
    [one] Eine weitere Maßnahme liegt nahe
   *[other] { $n-text } weitere Maßnahmen liegen nahe
}

## The leader's own words
index-note = In eigenen Worten
