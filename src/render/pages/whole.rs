use super::Writer;
use crate::render::view::{Chapter, Fact, Head, SheetPart, Whole};

impl Writer<'_> {
    /// The whole edition on one sheet: what is on its cover, and its chapters.
    pub fn whole(&self, report: Vec<Chapter>, playbook: Vec<Chapter>) -> (Head, Whole) {
        let project = self.project();
        let speech = &self.reporter.speech;
        let period = self.reporter.period();
        let fact = |id: &str, text: String| Fact { name: self.word(id), text, href: None, links: Vec::new() };
        let audience = self.name.audience.as_ref().map(|id| project.site.audiences.name(id).to_owned());
        let end = ("date", speech.date(period.last_day()).into());
        let mut facts = vec![
            fact("print-version", self.name.version.to_string()),
            fact("print-state", self.status()),
            fact("print-data", self.say("data-end", &[end])),
        ];
        facts.extend(audience.map(|name| fact("print-for", name)));
        let part = |id: &str, title: &str, chapters: Vec<Chapter>| SheetPart {
            id: format!("part:{id}"),
            title: self.word(title),
            chapters,
        };
        let parts = [part("report", "print-report", report), part("playbook", "print-playbook", playbook)];
        let view = Whole {
            headline: self.headline(),
            mission: project.site.mission.clone(),
            facts,
            parts: parts.into_iter().filter(|part| !part.chapters.is_empty()).collect(),
        };
        (self.head(&self.word("print-title"), "print.html", "print", &[]), view)
    }
}
