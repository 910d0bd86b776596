use crate::domain::Id;
use crate::finding::{Finding, Kind, Report, closest};
use crate::load::{Journey, Site, read_record};
use crate::source::{SourcePath, Sources};

/// The ids of the project, as far as it has them: a map is checked against them. Where a file is not there, or
/// cannot be read, nothing is said of its ids here: the check of the project tells.
#[derive(Debug, Default)]
pub struct Known {
    site: Option<Site>,
    journey: Option<Journey>,
}

impl Known {
    /// Reads the ids of a project.
    pub fn of(sources: &Sources) -> Self {
        // What is wrong with these files is told when the project is checked.
        let mut elsewhere = Report::default();
        let path = SourcePath::new;
        Self {
            site: path("content/site.yaml").and_then(|path| read_record(sources, &path, &mut elsewhere)),
            journey: path("content/journey.yaml")
                .and_then(|path| read_record(sources, &path, &mut elsewhere)),
        }
    }

    /// Lowest and highest point of a measure.
    pub fn scale(&self, measure: &Id) -> Option<(i64, i64)> {
        let measure = self.site.as_ref()?.measures.iter().find(|known| known.id.value == *measure)?;
        match measure.scale.value.as_slice() {
            [low, high] => Some((low.value, high.value)),
            _ => None,
        }
    }

    /// The finding that there is no such measure.
    pub fn measure(&self, id: &Id) -> Option<Finding> {
        let known = self.site.as_ref()?.measures.iter().map(|measure| measure.id.as_str());
        unknown(Kind::UnknownMeasure, "measure", "site.yaml", id, known)
    }

    /// The finding that there is no such source.
    pub fn source(&self, id: &Id) -> Option<Finding> {
        let known = self.site.as_ref()?.sources.iter().map(|source| source.id.as_str());
        unknown(Kind::UnknownSource, "source", "site.yaml", id, known)
    }

    /// The finding that there is no such theme.
    pub fn theme(&self, id: &Id) -> Option<Finding> {
        let known = self.site.as_ref()?.themes.iter().map(|theme| theme.id.as_str());
        unknown(Kind::UnknownTheme, "theme", "site.yaml", id, known)
    }

    /// The finding that there is no such outcome.
    pub fn outcome(&self, id: &Id) -> Option<Finding> {
        let known = self.site.as_ref()?.outcomes.iter().map(|outcome| outcome.id.as_str());
        unknown(Kind::UnknownOutcome, "outcome", "site.yaml", id, known)
    }

    /// The finding that there is no such segment.
    pub fn segment(&self, id: &Id) -> Option<Finding> {
        let known = self.site.as_ref()?.segments.iter().map(|segment| segment.id.as_str());
        unknown(Kind::UnknownSegment, "segment", "site.yaml", id, known)
    }

    /// The finding that a segment has no such group.
    pub fn group(&self, segment: &Id, group: &Id) -> Option<Finding> {
        let segment = self.site.as_ref()?.segments.iter().find(|known| known.id.value == *segment)?;
        let known = segment.values.iter().map(|value| value.as_str());
        let what = format!("group of the segment `{}`", segment.id.value);
        unknown(Kind::UnknownSegment, &what, "site.yaml", group, known)
    }

    /// The finding that there is no such stage.
    pub fn stage(&self, id: &Id) -> Option<Finding> {
        let known = self.journey.as_ref()?.stages.0.as_ref()?.iter().map(|stage| stage.id.as_str());
        unknown(Kind::UnknownStage, "stage", "journey.yaml", id, known)
    }

    /// The finding that a stage has no such action, or that no stage has it.
    pub fn action(&self, stage: Option<&Id>, id: &Id) -> Option<Finding> {
        let stages = self.journey.as_ref()?.stages.0.as_ref()?.iter();
        let known = stages
            .filter(|known| stage.is_none_or(|stage| known.id.value == *stage))
            .flat_map(|stage| &stage.actions)
            .map(|action| action.id.as_str());
        unknown(Kind::UnknownAction, "action", "journey.yaml", id, known)
    }
}

fn unknown<'a>(
    kind: Kind,
    what: &str,
    file: &str,
    id: &Id,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Option<Finding> {
    if known.clone().any(|known| known == id.as_str()) {
        return None;
    }
    let help = match closest(id.as_str(), known) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("add it to `content/{file}`, or use one that is there"),
    };
    Some(Finding::nowhere(kind, format!("`{file}` has no {what} `{id}`")).help(help))
}
