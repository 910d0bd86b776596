### Words that only documents on paper (PDF) have, in Portuguese.

## Behind a reference to another page of the same document.
paper-see = página { $page }

## Over the table with the figures of a chart.
paper-figures = Os números

## Ways to the documents, at the foot of each page.
paper-report = O relatório (PDF)
paper-playbook = O manual (PDF)

## The way to the document of a page that is printed by itself: cards, a form, a letter.
paper-alone = Para imprimir à parte (PDF)

## Before the words of a recording, which are folded away on screen.
paper-transcript = O que é dito
