### The words that reports use, in German: each is explained once, on the method page, and other pages link to it.

ui-terms-lead = Was diese Begriffe bedeuten:
term-range = Vertrauensbereich
term-range-text = Der Bereich, in dem der wahre Wert bei 95 von 100 solchen Befragungen liegt. Er erfasst nur den Zufall, nicht, wer geantwortet hat und wer nicht.
term-clear-change = Keine eindeutige Veränderung
term-clear-change-text = Der Unterschied ist nicht größer, als der Zufall allein ihn hervorbringt. Das heißt nicht, dass sich nichts verändert hat.
term-too-close = Zu knapp für ein Urteil
term-too-close-text = Das Ziel liegt im Vertrauensbereich. Ob es erreicht ist, lässt sich daher nicht sagen.
term-small-base = Kleine Basis
term-small-base-text = Mindestens { $fewest-text } Antworten, aber weniger als { $small-text }. Der Kennwert wird gezeigt, und auch, auf wie wenig er beruht.
term-sides = Übereinstimmende Quellen
term-sides-text = Unabhängige Quellen, die in derselben Phase dasselbe Thema nennen. Ein Kennwert zählt als Quelle, wenn er sein Ziel verfehlt.
term-rising = Zunehmend
term-rising-text = Häufiger genannt als in allen früheren Zeiträumen zusammen, und zwar mehr, als der Zufall erklärt, gemessen an der Zahl der geprüften Themen.
term-hidden = Verdeckte Zahl
term-hidden-text = Eine Zahl, hinter der wenige Personen stehen oder aus der sich eine solche Zahl errechnen ließe. Sie trägt das Zeichen { $mark } und ist keine Null.
term-median = Median
term-median-text = Die Hälfte dauerte kürzer, die Hälfte länger. Was noch offen ist, zählt mit der bisherigen Wartezeit.
term-before-after = Vorher/Nachher
term-before-after-text = Ein Kennwert vor der Einlösung einer Zusage, verglichen mit dem Kennwert danach. Auch anderes hat sich geändert, daher ist das kein Beweis.
term-link = Korrelation
term-link-text = Wie eng zwei Reihen von Veränderungen zusammengehen, von −1 bis +1. Ein Zusammenhang ist keine Ursache.
term-lean = Neigung
term-lean-text = Die Beschäftigten neigen zur Überzeugung oder zur Pflicht, wenn der ganze Vertrauensbereich auf einer Seite der Mitte liegt.
method-words = Begriffe
method-words-title = Was die Begriffe dieser Berichte bedeuten
