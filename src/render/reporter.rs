use std::sync::Arc;

use super::charts::Charts;
use crate::domain::Period;
use crate::figures::Figures;
use crate::project::{Measure, Project};
use crate::words::{Speech, Teller};

/// Writes the pages of one edition: its figures, its language, its charts. The modules `charts` and `pages` add what it
/// can write, a file for each.
pub struct Reporter<'a> {
    /// The names of things.
    pub project: &'a Project,
    /// The figures.
    pub figures: &'a Figures,
    /// The language, shared with the numbers along the axes of charts.
    pub speech: Arc<Speech>,
}

impl<'a> Reporter<'a> {
    /// Tells figures in words.
    pub fn teller(&self) -> Teller<'_> {
        Teller { speech: &self.speech, project: self.project }
    }

    /// The period that is reported.
    pub fn period(&self) -> Period {
        self.figures.period
    }

    /// The measure of a score. Figures are only made of the site's measures.
    pub fn measure(&self, key: &crate::figures::ScoreKey) -> Option<&'a Measure> {
        self.project.site.measures.get(&key.measure)
    }

    /// Draws all charts of the edition.
    pub fn charts(&self, fonts: &crate::draw::Fonts) -> Charts {
        Charts::draw(self, fonts)
    }
}
