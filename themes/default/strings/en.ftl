### Words of the interface, in English. A message that begins with `ui-` takes no arguments; templates see
### `ui-back-to-top` as `t.back_to_top`.

## Frame
ui-skip = Skip to the report
ui-pages = Pages of this report
ui-pages-below = All pages
ui-all-pages = All pages
ui-breadcrumbs = Where you are
ui-months = Reports before and after
ui-earlier = Earlier
ui-all-versions = All versions
ui-chart-keys = The arrow keys read its figures, Escape leaves
ui-choose-version = Choose a version
ui-newer-version = A newer version of this report is out.
ui-replaced-version = This version was corrected and replaced.
ui-open-version = Open it
ui-version = Version
ui-draft = DRAFT.
ui-draft-means = Figures may still change.
ui-sample = Sample organisation: all of it is invented.
ui-how-we-know = How we know
ui-back-to-top = Back to top
ui-moved-on = The newest report is here:

## Parts
ui-colon = :
ui-measure = Measure
ui-now = Now
ui-goal = Goal
ui-against-goal = Against the goal
ui-trend = Trend
ui-answers-and-range = Answers and range
ui-show-figures = Show the figures
ui-transcript = Read what is said
ui-on-this-page = On this page
ui-what-to-do = What to do
ui-nothing-called = These figures call for no play.
ui-open-playbook = Open the playbook
ui-plays-called = Plays that these figures call for

## Report pages
ui-came-and-left = Came and left
ui-why-they-left = Why they left
ui-groups = Groups
ui-reconciliation = Does it add up?
ui-themes = Themes
ui-stage-by-source = Stage by source
ui-rising = Rising
ui-sources = What we listen to
ui-stages = Stages
ui-stage-of-life = The stage
ui-what-they-do = What customers do here
ui-they-expect = They expect:
ui-what-they-say = What they say
ui-how-they-rate = How they rate it
ui-complaints = Complaints
ui-what-we-promised = What we promised
ui-stage-before = Stage before:
ui-stage-after = Stage after:
ui-where-we-are = Where we are, against where we said we would be
ui-how-it-is-counted = How it is counted

## Playbook
ui-called-this-month = Called for now.
ui-captions = Captions
ui-about-this-page = About this page
ui-this-month = This month
ui-guides = Guides
ui-guide-before = Before:
ui-guide-after = Next:
