### How figures are worked out, in English. Names in braces are filled by the program. Formulas stand in the program and
### are the same in every language; here is what their symbols are called, and what to mind.

## The method page
explain-section-title = Every figure can be worked out again
explain-section-text = Each page shows the formula, the numbers of this report put into it, and every step to the result. The same cases can be read by the program.
explain-head = What
explain-figures-head = Figures
thresholds-topic = Thresholds
thresholds-title = { $n ->
    [one] This report sets one threshold otherwise than the method
   *[other] This report sets { $n-text } thresholds otherwise than the method
}
thresholds-text = The verdicts of this report rest on these. They are settings of this report; all others are those of the method.
threshold-head = Threshold
threshold-here = Here
threshold-usual = Usually
threshold-fewest-answers = Answers, cases or counts that a score or a called change needs
threshold-small-base = Answers from which on a score is no longer flagged as resting on a small base
threshold-heaviest-weight = Largest weight of an answer before the weights are called heavy
threshold-least-effective = Least part of n that the effective n may be before the weights are called heavy
threshold-theme-items = Items that a source must have on a theme to count
threshold-theme-share = Percent of its items at the stage that a source must have on a theme to count
threshold-voices-per-source = Different customers that it takes for each source that counts
threshold-rising-periods = Earlier periods that a rise is held against, at least
threshold-rising-items = Items that a rise needs
threshold-rising-ratio = Rate against the earlier one that a rise needs
threshold-fewest-closings = Closed cases that each side needs before a change of time is called
threshold-effect-window = Periods before and after an action that are held against each other
threshold-effect-settle = Periods from an action to the first that counts as after it
threshold-baseline-least = Earlier periods that a control chart needs
threshold-baseline-most = Earlier periods that a control chart looks back on, at most
threshold-run-before = Periods before this one on the same side of the mean that make a signal
threshold-lead-pairs = Pairs of changes that a link between a rating and a result needs
threshold-lead-effective = Effective number of such pairs that a link needs
threshold-lead-lags = Periods by which a result may follow a rating, at most
threshold-mission-target = How often a role is to be told the mission in a period

## The parts of a working
explain-link = How this was worked out
explain-links = How these figures were worked out
explain-topic = { $name }: { $subject }
explain-sheet-topic = Worked out
explain-sheet-answer = Formula by formula, with the report’s own figures. Nothing that the report hides is used here; where a formula needs more than is shown, the figure is not on this page.
explain-sheet-scores = All scores judged together
explain-sheet-lead = { $rating } and { $outcome }
explain-again = Whoever doubts a figure can work it out again: the program reads the cases of this report and prints each with its steps.
explain-cases-link = All cases of this report
explain-case = The case as JSON, for “advocate measure”
explain-partial = Some tests that the report judged with are hidden and left out here; the verdict is the same.
explain-from-more = { $places } and { $n ->
    [one] one more place
   *[other] { $n-text } more places
}
explain-more-parts = { $n ->
    [one] One more part is left out here.
   *[other] { $n-text } more parts are left out here.
}
explain-title = { $name }, worked out
explain-formula = Formula
explain-notation = Signs
explain-given = Put in
explain-worked = Worked
explain-result = Result
explain-mind = To mind
explain-sources = Sources
explain-from = From
explain-not-defined = not defined
explain-unknown = not known
explain-nothing = –
explain-more-terms = …
explain-more-numbers = … ({ $n } in all)
explain-more-rows = { $n ->
    [one] One more row is left out here.
   *[other] { $n-text } more rows are left out here.
}
explain-rule-holds = { $formula }: { $numbers }, so { $then }
explain-rule-not = { $formula }: { $numbers } does not hold
explain-value-range = { $value }, chance range { $lower } to { $upper }
explain-value-control = { $value }, limits { $lower } to { $upper }
explain-value-from = { $value }, chance range from { $lower } on, without an upper end
explain-value-to = { $value }, chance range up to { $upper }, without a lower end
explain-limits-only = chance range { $lower } to { $upper }
explain-unrounded = Unrounded: { $numbers }
explain-no-limit = no limit
explain-in-days = { $one ->
    [yes] { $n } day
   *[no] { $n } days
}

## Signs
notation-score = t is the score, l and u are the lower and the upper end of its chance range.
notation-z = z: 95% of a standard normal distribution lie within ±z.
notation-t = t₉₇₅(df): 95% of Student’s t distribution with df degrees of freedom lie within ± this.
notation-tail-z = tail_z(x): the chance that a standard normal value lies further from 0 than x, on either side.
notation-tail-t = tail_t(t, df): the chance that a value of Student’s t lies further from 0 than t, on either side.
notation-tail-chi = tail_χ²(x): the chance that χ² with one degree of freedom exceeds x.
notation-beta = I(x, a, b): the regularised incomplete beta function.
notation-floor = ⌊x⌋: the whole part of x.
notation-p-d = p_d is the chance of a difference this far from 0 if nothing had changed.
notation-family = m is how many tests are in the family, s the rank of a p-value among them.
notation-marks = ₀ marks the earlier side, ₁ the later one.

## Names of measures, by their tokens
token-advocates = Qualities of advocates
token-before_after = Before and after an action
token-bh = Adjustment for many tests
token-commitments = Commitments
token-convergence = Convergence and volume
token-csat = Satisfaction, two highest points
token-culture = Culture
token-customer_growth = Net customer growth
token-customer_value = Customer value
token-display = Printing a figure
token-expectation_gap = Expectation gap
token-family = Verdicts of a table
token-favourable = Percent favourable
token-goal_gap = Goal gap
token-lag_table = Leading signs, lag by lag
token-leaving_reasons = Reasons for leaving
token-matrix = Voices by stage and source
token-mean = Mean of ratings
token-mean_change = Change of a mean
token-mission_meetings = Mission in meetings
token-mission_roles = Mission by role
token-nps = Net Promoter Score
token-nps_change = Change of a Net Promoter Score
token-p_prime = Control chart of shares (p′)
token-pareto = The vital few
token-poststratify = Weights by group
token-promise_kept = Kept promises
token-rank = Ranking of themes
token-rate_change = Change of a rate of counts
token-response_rate = Response rate
token-rising = Rising themes
token-root_cause = Root causes
token-share = Share
token-share_change = Change of a share
token-suppress_list = Hiding small counts of a list
token-suppress_table = Hiding small cells of a table
token-time_change = Change of a time
token-time_to = Time to response or resolution
token-weighted = Weighted score
token-weighted_change = Change of a weighted score
token-xmr = Control chart (XmR)

## What is put in, and what stands in tables
explain-N-h = Customers
explain-N-share = Share of customers
explain-adds-up = Adds up
explain-answers = Answers
explain-at-risk = Open before, n
explain-at-risk-later = Of the later, n₁
explain-baseline = earlier months
explain-bounced = invitations that came back
explain-cases = cases
explain-cases-after = valid cases after
explain-cases-before = valid cases before
explain-cause-changed = Of those, changed and in force
explain-cause-found = Resolved with a cause
explain-cause-none = no cause found
explain-cause-other = caused by something else
explain-cause-policy = caused by a policy
explain-cause-process = caused by a process
explain-cause-rules = From a process or policy
explain-changed = cause changed and in force
explain-closed = closed by the cut-off
explain-closed-after = closings after
explain-closed-before = closings before
explain-closed-later = Of the later
explain-closed-then = Closed, d
explain-closing-computed = Closing, worked out
explain-closing-gap = Difference
explain-closing-stated = Closing, stated
explain-column = Column
explain-complete = complete answers
explain-count = Count
explain-count-after = count after
explain-count-before = count before
explain-counted = Counts
explain-counted-as = Counted as
explain-counts = counts
explain-counts-not = does not count
explain-covered = in which the mission came up
explain-cumulative = Cumulative, percent
explain-cutoff = cut-off, end of day number
explain-cx-words = words of customer experience
explain-days = Days
explain-detractors = detractors, ratings 0–6
explain-done = Done
explain-dropped = answers without a usable weight or rating, left out
explain-dropped-pairs = pairs left out: a blank, or off the scale
explain-due = Due
explain-entry = Entry
explain-expected = Expected, E
explain-exposure-after = exposure after
explain-exposure-before = exposure before
explain-figure = figure
explain-goal = goal
explain-group = Group
explain-heads = Heads
explain-incoming = came
explain-incoming-value = value of those who came
explain-ineligible = not eligible
explain-invalid = invalid answers, left out
explain-invalid-cases = invalid cases, left out
explain-invited = invited
explain-items = Items
explain-kind = kind
explain-least-possible = the least it can be
explain-leavers = Leavers
explain-lower = Lower end
explain-mark = Mark
explain-mean-symbol = Mean, x̄
explain-meeting = Meeting
explain-meetings-counted = recorded and not titled CX
explain-missing = blank answers, left out
explain-month = Month
explain-most-possible = the most it can be
explain-n = answers
explain-n-after = n after
explain-n-before = n before
explain-n-h = Answers
explain-n-share = Share of answers
explain-name = Name
explain-net = Net
explain-number = Number
explain-open = open at the cut-off
explain-opening = Opening
explain-opening-gap = Against the month before
explain-opening-value = value at the start
explain-outgoing = left
explain-outgoing-value = value of those who left
explain-p = p
explain-p-adjusted = p_adj
explain-p-scaled = p·m/s
explain-p-values = p-values
explain-pair = Pair
explain-pairs = pairs
explain-partial = partial answers
explain-passives = passives, ratings 7–8
explain-percent = Percent
explain-place = Place
explain-point = Point
explain-present = Present
explain-promoters = promoters, ratings 9–10
explain-quality = Quality
explain-rank = Rank, s
explain-reached = Reached
explain-reason = Reason
explain-resolved = resolved complaints
explain-rising-sources = Sources rising
explain-role = Role
explain-row = Row
explain-s-symbol = Spread, s
explain-scale-highest = highest point of the scale
explain-scale-lowest = lowest point of the scale
explain-series-x = rating, month by month
explain-series-y = result, month by month
explain-settle = months to settle
explain-share-of-stage = Share of its items there
explain-source = Source
explain-squares = sum of the squared weights
explain-stage = Stage
explain-stage-items = Its items at the stage
explain-state = State
explain-stayers-change = change of those who stayed
explain-still-open = Still open, S
explain-strong = Rated 4 or 5
explain-t-symbol = Student’s t₉₇₅
explain-taken-back = Withdrawn
explain-target = times a role is to be told
explain-theme = Theme
explain-this-month = this month
explain-threshold = smallest count that is shown
explain-times-told = Times told
explain-upper = Upper end
explain-value = Value
explain-variance = Variance, V
explain-verdict = Verdict
explain-vital = Among the vital few
explain-voices = different customers behind the sources present
explain-voices-unknown = voices are not known: one for each item of the sources present
explain-w-h = Weight
explain-voices-head = Voices
explain-window = months in each window
explain-x = answers that count
explain-z = 97.5% point of the normal distribution
explain-z-i = z

## Parts of a working
explain-adjustment = Adjustment for many tests
explain-after = After
explain-all-sources = all sources
explain-before = Before
explain-carry-over = How much each series carries over from month to month
explain-difference = Difference
explain-lag = { $n ->
    [0] Same month
    [one] One month later
   *[other] { $n-text } months later
}
explain-overall = Everyone’s mean
explain-pairs-table = Pair by pair
explain-test = { $name }
explain-verdicts = Verdicts

## Names of results
explain-change = Change
explain-chart = Centre line and limits
explain-convergence = Convergence
explain-csat = Satisfied
explain-culture = Overall
explain-expectation-gap = Gap to what was expected
explain-favourable = Favourable
explain-goal-gap = Gap to the goal
explain-kept-rate = Kept of those due
explain-leaver-in-newcomers = One leaver was worth so many newcomers
explain-longest-open = The oldest open case has been open for
explain-mean = Mean
explain-median-time = Median
explain-mission-meetings = Mission came up
explain-mission-roles = Heads in roles told often enough
explain-mix-gap = Answers in the wrong group
explain-n-eff = Effective n
explain-net-total = Net
explain-net-value = Net value
explain-not-recorded = Not recorded
explain-nps = Net Promoter Score
explain-of-delivered = Of delivered (no response rate)
explain-pair-name = Pair { $name }
explain-printed = Printed
explain-promise-kept = Kept in time
explain-ratio = Rate after ÷ rate before
explain-recorded = Leavers with a recorded reason
explain-rr1 = Response rate (RR1)
explain-rr2 = With partial answers (RR2)
explain-share = Share
explain-time-change = χ² of the log-rank test
explain-vital-few = Entries that hold 80%
explain-volume = Volume

## Words in tables
explain-yes = yes
explain-no = no
explain-not-collected = not collected
explain-shown = shown
explain-hidden-small = hidden: small
explain-hidden-with = hidden with a small one
explain-kept = kept
explain-late = late
explain-overdue = overdue
explain-not-due = not due yet
explain-dropped-late = dropped: withdrawn after it was due
explain-withdrawn = withdrawn in time, left out
explain-ahead = done ahead of time
explain-open-promise = open, due later
explain-meeting-cx = titled CX, left out
explain-meeting-unknown = not recorded, left out
explain-meeting-covered = mission came up
explain-meeting-not = mission did not come up

## Rules and remarks on the way
explain-all-alike = All are alike: there is no spread, and the limits equal the value.
explain-called = a difference is called
explain-cannot-weight = There are no weights: { $verdict }.
explain-causes-sum = the causes add up
explain-condition-holds = this condition holds
explain-culture-rule = “commitment” where the whole range lies above 3, “compliance” where it lies below, else “mixed”; nothing is called from too few answers.
explain-cx-rule = A title is one of CX if, in lower case and with every other sign turned into a space, it holds one of these words whole.
explain-days-overdue = Days overdue: cut-off − due.
explain-decimals = { $n ->
    [0] No decimals
    [one] One decimal
   *[other] { $n-text } decimals
}.
explain-family-rule = “up” or “down” needs p_adj of { $level } or less and an interval without 0; rows with fewer than { $fewest-text } answers on a side stand outside the family.
explain-mean-means = c people gave the rating x.
explain-gap-means = d is rating − expectation of one person, c how many persons have that difference.
explain-half-away = Halves are rounded away from zero; 0 has no sign.
explain-list-rule = Counts from 1 to T − 1 are hidden. Then, until there are none hidden or at least two that sum to T or more, the smallest count shown that is not 0 is hidden too, of equals the first.
explain-matrix-rule = The same item counts once for a stage and source; what names no known stage or source is counted apart.
explain-median = The median
explain-median-lower = Its lower end
explain-median-upper = Its upper end
explain-median-rule = Each is read where its curve first comes down to ½; midway to the next closing time where it is ½ exactly.
explain-median-overdue = Median of the days overdue: { $days }.
explain-minor-units = Money in whole minor units, such as cents.
explain-month-missing = A month of this window is missing: { $verdict }.
explain-more-decimals = The change was called and would print as 0, so it gets { $n-text } decimals.
explain-neither = Neither end settles it: { $verdict }.
explain-half-at = { $what }: down to ½ after { $days }.
explain-never-half = { $what }: never down to ½.
explain-next = Next to build: { $names }.
explain-other-test = another test
explain-next-rule = The two with the lowest share of 4 and 5 are the next to build; of equals the first.
explain-no-carry = These changes do not differ, so nothing is carried over.
explain-no-exposure = There is no exposure to count over: { $verdict }.
explain-no-spread-p = Both shares are alike, or everybody answered alike: p is 1.
explain-no-variance = Every closing was certain: there is no variance, χ² is 0 and p is 1.
explain-not-called = Nothing is called: { $verdict }.
explain-nothing-earlier = It was never said before: there is no ratio, and φ is 1.
explain-nothing-hidden = Nothing is small, so nothing is hidden.
explain-oldest-overdue = The oldest is { $days } overdue.
explain-one-answer = One answer has no spread, and so there are no limits.
explain-otherwise = Otherwise: { $verdict }.
explain-pareto-rule = The vital few are the shortest head of the list that holds 80% or more.
explain-person-means = m is the mean of one person who answered eight pairs or more.
explain-present-rule = A source is present with { $items } items or more that are { $share }% or more of its items at the stage.
explain-promise-rule = A case is due on the day of receipt + the days promised. What is due after the cut-off waits its turn, even if it is closed already.
explain-rank-rule = Ordered by convergence, volume, sources rising and voices, each from the largest down; then by stage and theme.
explain-reconcile-rule = It reconciles where no closing is below 0, each stated closing equals the one worked out, and each opening equals the closing before.
explain-run = The months before: { $numbers }.
explain-run-rule = Within the limits, so the second rule decides: this month and the { $n-text } before all on one side of the centre line.
explain-scores-absent = No score that asks about this misses its goal, so scores are not present.
explain-scores-present = The score that asks about this misses its goal, so scores are present.
explain-share-bound = A share above 0 and below 0.5% prints “<1%”, one from 99.5% up to 100% “>99%”.
explain-signed = A plus is printed.
explain-so = So: { $verdict }.
explain-so-not = Not all hold: { $verdict }.
explain-source-total = { $name }: { $n } items in all.
explain-table-rule = Rows, then columns, with a total from 1 to T − 1 are put together as the last one, which takes the smallest others until it reaches T. Cells from 1 to T − 1 are hidden. Then every row and column gets none hidden or at least two that sum to T or more, and no hidden cell may follow from the totals.
explain-top-reasons = The most frequent reasons, at most five; of equals by name.
explain-unplaced = Items without a place: { $n }.
explain-changes-x = Changes of the rating: { $numbers }.
explain-changes-y = Changes of the result: { $numbers }.

## What to mind
mind-anonymous = The survey is anonymous: pairs are means over people, and nobody’s answers are kept together.
mind-bounced = Invitations that came back stay in the base. “Of delivered” is printed apart and never called a response rate.
mind-chance = The chance range covers chance alone, not who chose to answer.
mind-change = A change says where a figure went, not why.
mind-early-closings = A case that is due later waits its turn, or the quick ones would come in early and flatter every month.
mind-fact = This is a full count of what happened, so there is no chance range.
mind-family = Of many rows some differ by chance. Calling what has p_adj of 0.05 or less keeps the expected part of false calls among the calls at 5%.
mind-flat-history = A flat history makes any move a signal.
mind-full-count = A full count, read as a sample of how the process works: hence a chance range.
mind-goal = “met” and “missed” need the whole chance range on one side of the goal.
mind-hidden = Zeros stay. All hidden cells carry the same mark, so that nobody sees which were small.
mind-link = A link is not a cause: something else may move both.
mind-mix-gap = Weights repair only what the groups differ in. The share of answers in the wrong group stands beside every weighted score.
mind-not-collected = “Not collected” is not 0.
mind-not-proof = Before and after is not proof. Months differ in more than the action, and a spot picked for being bad tends to drift back.
mind-not-ranked = People are not ranked.
mind-one-reason = One main reason for each leaver; what is not recorded is always shown.
mind-open-cases = Open cases count as open until the cut-off. A mean of closed cases alone would look better the more hard cases are left lying.
mind-receipt = An automatic receipt is no response, and a reopened case runs from its first receipt.
mind-rising = φ allows for counts that come in clumps; it about halves false alarms. It does not know of seasons: what rises every December rises this December too.
mind-same-person = Rating and expectation are of the same person on the same scale.
mind-self-selected = Those who answered chose themselves. They are no sample, so there is no chance range, and a change is read from the chart.
mind-shared-season = Two series with the same season, or a step in the same month, agree without one leading the other. In our simulations of such pairs a strong shared season or step made a link stand out in 70–77% of trials. Look at the chart before you believe a lag.
mind-small-base = A small base: one answer more or less moves it.
mind-too-few = Too few answers: a page hides the score.
mind-two-numbers = Convergence and volume stand side by side and are never multiplied. Low ratings are not added to the volume: the same people wrote the comments.
mind-two-rules = Two rules only: more of them would make more false signals.
mind-voices = Voices are different customers: one angry person in four channels is not four sources.
mind-weighted = Weights make few answers speak for many: the effective n says what they are worth.
mind-whole-customers = Whole customers. Rates never stand in the headline.
