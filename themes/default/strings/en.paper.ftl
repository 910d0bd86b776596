### Words that only documents on paper (PDF) have, in English.

## Behind a reference to another page of the same document.
paper-see = page { $page }

## Over the table with the figures of a chart.
paper-figures = The figures
