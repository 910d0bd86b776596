### Words that only documents on paper (PDF) have, in German.

## Behind a reference to another page of the same document.
paper-see = Seite { $page }

## Over the table with the figures of a chart.
paper-figures = Die Zahlen

## Ways to the documents, at the foot of each page.
paper-report = Der Bericht (PDF)
paper-playbook = Das Handbuch (PDF)

## The way to the document of a page that is printed by itself: cards, a form, a letter.
paper-alone = Einzeln zum Drucken (PDF)

## Before the words of a recording, which are folded away on screen.
paper-transcript = Was gesagt wird
