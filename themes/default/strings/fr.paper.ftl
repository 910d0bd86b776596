### Words that only documents on paper (PDF) have, in French.

## Behind a reference to another page of the same document.
paper-see = page { $page }

## Over the table with the figures of a chart.
paper-figures = Les chiffres

## Ways to the documents, at the foot of each page.
paper-report = Le rapport (PDF)
paper-playbook = Le manuel (PDF)

## The way to the document of a page that is printed by itself: cards, a form, a letter.
paper-alone = À imprimer séparément (PDF)

## Before the words of a recording, which are folded away on screen.
paper-transcript = Ce qui est dit
