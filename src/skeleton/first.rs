use crate::domain::{Date, Period, PeriodKind};
use crate::schemas::{schemas, text};

/// Where a workflow runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Workflow {
    /// GitHub Actions.
    Github,
    /// GitLab CI.
    Gitlab,
}

/// The files of a first project, by their path in it. Its snapshot is of the last month that is over on a day.
pub fn first_project(today: Date) -> Vec<(String, String)> {
    let period = Period::of(PeriodKind::Month, today).previous();
    let mut files = vec![
        ("content/site.yaml".to_owned(), fill(include_str!("first/site.yaml"), period)),
        ("content/journey.yaml".to_owned(), fill(include_str!("first/journey.yaml"), period)),
        ("content/rhythm.yaml".to_owned(), fill(include_str!("first/rhythm.yaml"), period)),
        (format!("content/snapshots/{period}.yaml"), fill(include_str!("first/snapshot.yaml"), period)),
        ("content/playbook/welcome.md".to_owned(), fill(include_str!("first/welcome.md"), period)),
    ];
    files.extend(schemas().map(|(name, schema)| (format!("schemas/{name}"), text(&schema))));
    files
}

/// The file that makes a service check and publish: its path and its text.
pub fn workflow(on: Workflow) -> (&'static str, &'static str) {
    match on {
        Workflow::Github => (".github/workflows/advocate.yml", include_str!("workflows/github.yml")),
        Workflow::Gitlab => (".gitlab-ci.yml", include_str!("workflows/gitlab.yml")),
    }
}

/// Puts periods and days into a text.
fn fill(text: &str, period: Period) -> String {
    let day = |number: i64| period.first_day().saturating_add(jiff::Span::new().days(number - 1)).to_string();
    let words = [
        ("{{period}}", period.to_string()),
        ("{{next}}", period.next().to_string()),
        ("{{day2}}", day(2)),
        ("{{day5}}", day(5)),
        ("{{day6}}", day(6)),
        ("{{day9}}", day(9)),
        ("{{day20}}", day(20)),
        ("{{day21}}", day(21)),
        ("{{last}}", period.last_day().to_string()),
        ("{{due}}", period.next().next().last_day().to_string()),
    ];
    words.iter().fold(text.to_owned(), |text, (word, value)| text.replace(word, value))
}
