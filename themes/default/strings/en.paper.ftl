### Words that only documents on paper (PDF) have, in English.

paper-see = page { $page }
