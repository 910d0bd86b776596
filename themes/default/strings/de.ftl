### Words of the interface, in German. A message that begins with `ui-` takes no arguments; templates see
### `ui-back-to-top` as `t.back_to_top`.

## Frame
ui-skip = Zum Bericht springen
ui-pages = Seiten dieses Berichts
ui-pages-below = Alle Seiten
ui-all-pages = Alle Seiten
ui-breadcrumbs = Wo Sie sind
ui-months = Frühere und spätere Berichte
ui-earlier = Früher
ui-all-versions = Alle Fassungen
ui-chart-keys = Mit den Pfeiltasten lesen Sie die Werte, mit Escape verlassen Sie das Diagramm
ui-choose-version = Fassung wählen
ui-newer-version = Eine neuere Fassung dieses Berichts liegt vor.
ui-replaced-version = Diese Fassung wurde berichtigt und ersetzt.
ui-open-version = Öffnen
ui-version = Fassung
ui-draft = ENTWURF.
ui-draft-means = Die Zahlen können sich noch ändern.
ui-sample = Beispielorganisation: alles ist erfunden.
ui-how-we-know = Methodik
ui-back-to-top = Zum Seitenanfang
ui-moved-on = Den neuesten Bericht finden Sie hier:

## Parts
ui-colon = :
ui-measure = Messgröße
ui-now = Jetzt
ui-goal = Ziel
ui-against-goal = Zum Ziel
ui-trend = Verlauf
ui-answers-and-range = Antworten und Bereich
ui-show-figures = Zahlen zeigen
ui-transcript = Wortlaut lesen
ui-on-this-page = Auf dieser Seite
ui-what-to-do = Was zu tun ist
ui-nothing-called = Diese Zahlen legen keine Maßnahme nahe.
ui-open-playbook = Handbuch öffnen
ui-plays-called = Maßnahmen, die diese Zahlen nahelegen

## Report pages
ui-came-and-left = Zugänge und Abgänge
ui-why-they-left = Warum Kunden gegangen sind
ui-groups = Gruppen
ui-reconciliation = Geht die Rechnung auf?
ui-themes = Themen
ui-stage-by-source = Phasen nach Quellen
ui-rising = Zunehmend
ui-sources = Worauf wir hören
ui-stages = Phasen
ui-stage-of-life = Die Phase
ui-what-they-do = Was Kunden hier tun
ui-they-expect = Sie erwarten:
ui-what-they-say = Was sie sagen
ui-how-they-rate = Wie sie bewerten
ui-complaints = Beschwerden
ui-what-we-promised = Was wir zugesagt haben
ui-stage-before = Phase davor:
ui-stage-after = Phase danach:
ui-where-we-are = Wo wir stehen, gemessen an unseren Zielen
ui-how-it-is-counted = Wie gezählt wird

## Playbook
ui-called-this-month = Jetzt an der Reihe.
ui-captions = Untertitel
ui-about-this-page = Über diese Seite
ui-this-month = Dieser Monat
ui-guides = Leitfäden
ui-guide-before = Davor:
ui-guide-after = Weiter:
