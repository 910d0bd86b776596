use super::Writer;
use crate::domain::Date;
use crate::figures::{ScoreFigure, ThemeFigure};
use crate::project::{Commitment, Page};

/// Marks of what is new since the edition before: a few words, so that nothing hangs on a colour.
impl Writer<'_> {
    pub(super) fn theme_mark(&self, figure: &ThemeFigure) -> Option<String> {
        let theme = (figure.stage.clone(), figure.theme.clone());
        self.reporter.figures.news.themes.contains(&theme).then(|| self.word("mark-theme-new"))
    }

    pub(super) fn score_mark(&self, figure: &ScoreFigure) -> Option<String> {
        self.reporter.figures.news.scores.contains(&figure.key).then(|| self.word("mark-score-new"))
    }

    pub(super) fn promise_mark(&self, promise: &Commitment) -> Option<String> {
        self.reporter.figures.news.promises.contains(&promise.id).then(|| self.word("mark-promise-new"))
    }

    /// A page is new or changed where it says so, with a day since the last period before.
    pub(super) fn page_mark(&self, page: &Page) -> Option<String> {
        let figures = self.reporter.figures;
        let (now, earlier) = figures.periods.split_last()?;
        let before = earlier.last()?.last_day();
        let since = |day: Option<Date>| day.is_some_and(|day| before < day && day <= now.last_day());
        if since(page.added) {
            Some(self.word("mark-page-new"))
        } else if since(page.changed) {
            Some(self.word("mark-page-changed"))
        } else {
            None
        }
    }
}
