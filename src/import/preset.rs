//! What the exports of well-known tools have in common, so that a first map can be written by itself.

use super::raw::RawTable;

/// A tool, or a sort of tools.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Preset {
    /// Qualtrics: three rows of heads, previews and tests among the answers.
    Qualtrics,
    /// SurveyMonkey: two rows of heads, a column for each choice.
    SurveyMonkey,
    /// Any export with a score.
    Nps,
    /// Zendesk tickets.
    Zendesk,
    /// Tickets of any desk.
    Tickets,
    /// Reviews in an app store.
    AppReviews,
    /// Posts in social media.
    Social,
}

impl Preset {
    /// All of them.
    pub const ALL: [Preset; 7] = [
        Preset::Qualtrics,
        Preset::SurveyMonkey,
        Preset::Nps,
        Preset::Zendesk,
        Preset::Tickets,
        Preset::AppReviews,
        Preset::Social,
    ];

    /// The word on the command line, and the name of its map.
    pub fn word(self) -> &'static str {
        match self {
            Preset::Qualtrics => "qualtrics",
            Preset::SurveyMonkey => "surveymonkey",
            Preset::Nps => "nps",
            Preset::Zendesk => "zendesk",
            Preset::Tickets => "tickets",
            Preset::AppReviews => "app-reviews",
            Preset::Social => "social",
        }
    }

    /// Words by which the source of a project is known that such an export belongs to.
    pub(super) fn sources(self) -> &'static [&'static str] {
        match self {
            Preset::Qualtrics | Preset::SurveyMonkey | Preset::Nps => &["survey", "comment"],
            Preset::Zendesk | Preset::Tickets => &["complaint", "ticket", "call", "desk", "service"],
            Preset::AppReviews => &["review", "app", "store"],
            Preset::Social => &["social", "media", "post"],
        }
    }

    /// Whether each row is a complaint.
    pub(super) fn is_desk(self) -> bool {
        matches!(self, Preset::Zendesk | Preset::Tickets)
    }

    /// Makes one head of several, and says what it did.
    pub fn tidy(self, table: &mut RawTable) {
        match self {
            Preset::Qualtrics => one_head(table),
            Preset::SurveyMonkey => joined_heads(table),
            _ => {}
        }
    }
}

/// Qualtrics: the names, then the questions, then a row of `{"ImportId": …}`.
fn one_head(table: &mut RawTable) {
    let is_import = |row: &Vec<String>| row.iter().any(|cell| cell.starts_with("{\"ImportId\""));
    if let Some(at) = table.rows.iter().take(4).position(is_import) {
        let mut heads = table.rows.drain(1..=at);
        table.questions = heads.next().filter(|_| at > 1).unwrap_or_default();
        drop(heads);
        table.taken_for.push(format!("{} rows of heads, of which the first counts", at + 1));
    }
}

/// SurveyMonkey: the questions, over the columns of their choices, then the choices.
fn joined_heads(table: &mut RawTable) {
    let [first, second, ..] = table.rows.as_slice() else { return };
    let is_second_head =
        second.iter().any(|cell| matches!(cell.as_str(), "Response" | "Open-Ended Response"))
            || first.iter().skip(1).any(String::is_empty);
    if !is_second_head {
        return;
    }
    let mut question = String::new();
    let head = first.iter().enumerate().map(|(at, cell)| {
        if !cell.is_empty() {
            question.clone_from(cell);
        }
        match second.get(at).map_or("", String::as_str) {
            "" | "Response" | "Open-Ended Response" => question.clone(),
            choice => format!("{question}: {choice}"),
        }
    });
    let head = head.collect();
    table.rows.splice(0..2, [head]);
    table.taken_for.push("two rows of heads, joined as `question: choice`".to_owned());
}

#[cfg(test)]
mod tests {
    use super::Preset;
    use crate::import::raw::read_raw;

    fn check(preset: Preset, text: &str, rows: &[&[&str]]) {
        let mut table = read_raw(text.as_bytes()).unwrap();
        preset.tidy(&mut table);
        assert_eq!(table.rows, rows);
    }

    #[test]
    fn several_heads_become_one() {
        check(
            Preset::Qualtrics,
            "Status,Q1\nResponse Type,\"How, then?\"\n\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n0,9\n",
            &[&["Status", "Q1"], &["0", "9"]],
        );
        check(
            Preset::SurveyMonkey,
            "Respondent ID,How likely?,What went wrong?,\n,Response,Waiting,Price\n1,9,Waiting,\n",
            &[
                &["Respondent ID", "How likely?", "What went wrong?: Waiting", "What went wrong?: Price"],
                &["1", "9", "Waiting", ""],
            ],
        );
        check(Preset::SurveyMonkey, "a,b\n1,2\n", &[&["a", "b"], &["1", "2"]]);
    }
}
