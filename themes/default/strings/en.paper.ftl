### Words that only documents on paper (PDF) have, in English.

## Behind a reference to another page of the same document.
paper-see = page { $page }

## Over the table with the figures of a chart.
paper-figures = The figures

## Ways to the documents, at the foot of each page.
paper-report = The report (PDF)
paper-playbook = The playbook (PDF)

## The way to the document of a page that is printed by itself: cards, a form, a letter.
paper-alone = To print by itself (PDF)

## Before the words of a recording, which are folded away on screen.
paper-transcript = What is said
