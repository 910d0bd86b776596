### The words that reports use, in English: each is explained once, on the method page, and other pages link to it.

ui-terms-lead = What these words mean:
term-range = Chance range
term-range-text = Where the true score lies in 95 of 100 such surveys. It covers chance alone, not who chose to answer.
term-clear-change = No clear change
term-clear-change-text = The difference is no larger than chance alone makes. It does not say that nothing changed.
term-too-close = Too close to call
term-too-close-text = The goal lies within the chance range, so whether it is met cannot be said.
term-small-base = Small base
term-small-base-text = At least { $fewest-text } answers, but fewer than { $small-text }. The score is shown, and so is how little it rests on.
term-sides = Sources that agree
term-sides-text = Independent sources that bring up the same theme at the same stage. A score counts as one where it misses its goal.
term-rising = Rising
term-rising-text = Said more often than in all earlier periods together, by more than chance, given how many themes were looked at.
term-hidden = Hidden figure
term-hidden-text = A figure with few people behind it, or one from which such a figure could be worked out. It is marked { $mark } and is not a zero.
term-median = Median
term-median-text = Half took less, half took more. Those still open count for as long as they have waited.
term-before-after = Before/after
term-before-after-text = A score before a promise was kept, against the score after it. Other things changed too, so it is not proof.
term-link = Correlation
term-link-text = How far two lines of changes go together, from −1 to +1. A link is not a cause.
term-lean = Lean
term-lean-text = Staff lean to commitment, or to compliance, where the whole chance range is on one side of the middle.
method-words = Words
method-words-title = What the words of these reports mean
