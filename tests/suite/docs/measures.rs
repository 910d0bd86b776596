//! How a figure is checked, and the thresholds that a site may set, with the values of the program.

use std::fmt::Write as _;
use std::path::Path;

use advocate::measure::thresholds::{ORDERED, Threshold, Thresholds};
use assert_cmd::Command;

const HEAD: &str = "\
# Checking a figure, and its thresholds

## Whoever doubts a figure

Every version of a report says how its figures were worked out:

- The pages in `method/`, linked from the page *How we know* and from below the figures: for each figure what was put in, the
  formula, every step with the report's own numbers, what to mind, where the formula is published, and the lines of the snapshots
  that the numbers come from.
- `data/cases.json` holds the same as cases. `advocate measure data/cases.json` computes them again and prints them as JSON;
  `advocate measure --explain CASE data/cases.json` writes one out for a person.
- `data/report.json` names for each figure the lines it comes from, under `from`.

Nothing of this holds what the report hides. Where a formula needs more than is shown, the figure has no case.

You can write cases of your own: `{\"schema\": 1, \"cases\": [{\"id\": …, \"measure\": …, \"input\": {…}}]}`. This one has 107 answers on a
scale from 1 to 5:
";

const THRESHOLDS: &str = "
## Thresholds

From how many answers on is a score shown? How many months does a control chart need? These floors, ratios and windows have
defaults, and `site.yaml` may set them:

```yaml
thresholds:
  fewest_answers: 20
  small_base: 60
```

A threshold that is set otherwise than the method has it is printed on the page *How we know* of every version and stands in
`data/cases.json`, so that the figures can still be worked out again. The level of intervals and of calls, 95 %, cannot be set: figures
of another level could not be held against each other.

A value out of its range, a name that does not exist, and two thresholds that contradict each other are errors with a place.

";

const CASE: &str = r#"{"schema": 1, "cases": [
  {"id": "csat", "measure": "csat", "input": {"scale": [1, 5], "counts": [14, 9, 10, 32, 42]}}
]}"#;

fn page() -> String {
    let mut page = format!("{HEAD}\n```json\n{CASE}\n```\n\n`advocate measure --explain csat` of it:\n");
    let run = Command::new(env!("CARGO_BIN_EXE_advocate"))
        .args(["measure", "--explain", "csat"])
        .write_stdin(CASE)
        .output();
    let told = String::from_utf8(run.unwrap().stdout).unwrap();
    write!(page, "\n```text\n{}\n```\n{THRESHOLDS}", told.trim_end()).unwrap();
    page += "| key of `thresholds:` | what it does | default | from | to |\n|---|---|--:|--:|--:|\n";
    for Threshold { name, meaning, default, least, most, .. } in Thresholds::ALL {
        let meaning = meaning.trim();
        writeln!(page, "| `{name}` | {meaning} | {default} | {least} | {most} |").unwrap();
    }
    let ordered: Vec<String> =
        ORDERED.iter().map(|(low, high)| format!("`{low}` at most `{high}`")).collect();
    write!(page, "\nTogether they must make sense: {}.\n", ordered.join(", ")).unwrap();
    page
}

#[test]
fn the_thresholds_and_the_example_are_those_of_the_program() {
    let (path, page) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/measures.md"), page());
    if std::env::var_os("ADVOCATE_REWRITE").is_some() {
        std::fs::write(path, &page).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == page, "docs/measures.md is not what the program says; ADVOCATE_REWRITE=1 writes it");
}
