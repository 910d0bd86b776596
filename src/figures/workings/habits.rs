use serde_json::{Map, Value, json};

use super::{Sheet, Source, Working};
use crate::project::Named;

impl Source<'_> {
    pub(super) fn habits(&self) -> Vec<Working> {
        let workings = [self.culture(), self.advocates(), self.meetings(), self.roles()];
        workings.into_iter().flatten().collect()
    }

    /// The pairs of the culture survey whose answers at every point are none or enough: colleagues know each other.
    fn culture(&self) -> Option<Working> {
        let survey = self.figures.culture.survey.as_ref()?;
        let facts = self.periods.iter().find(|facts| facts.period == survey.period)?;
        let written = facts.snapshot.culture.as_ref()?;
        let least = self.project.site.privacy.min_count;
        let tells = |counts: &[u64; 5]| counts.iter().all(|count| !(1..least).contains(count));
        let shown = survey.pairs.iter().zip(&written.pairs);
        let pairs: Map<String, Value> = shown
            .filter(|(pair, (_, counts))| pair.stand.score.base.shows() && tells(counts))
            .map(|(_, (id, counts))| (id.to_string(), json!(counts)))
            .collect();
        (!pairs.is_empty()).then(|| {
            let input = json!({"pairs": pairs});
            Working::new("culture", Sheet::Culture, "culture", input, vec![written.span])
        })
    }

    fn advocates(&self) -> Option<Working> {
        let survey = self.figures.culture.advocates.as_ref()?;
        let facts = self.periods.iter().find(|facts| facts.period == survey.period)?;
        let written = facts.snapshot.advocates.as_ref()?;
        let qualities: Map<String, Value> = survey
            .qualities
            .iter()
            .filter(|(_, quality)| quality.score.base.shows())
            .map(|(id, quality)| (id.to_string(), json!([quality.strong.x(), quality.strong.n()])))
            .collect();
        (!qualities.is_empty()).then(|| {
            let input = json!({"qualities": qualities});
            Working::new("advocates", Sheet::Culture, "advocates", input, vec![written.span])
        })
    }

    /// Meetings that are not about customer experience, each as often as it was held.
    fn meetings(&self) -> Option<Working> {
        let culture = &self.figures.culture;
        culture.mission_meetings.as_ref().filter(|meetings| meetings.counted > 0)?;
        let (mut held, mut spans) = (Vec::new(), Vec::new());
        for meeting in culture.meetings.iter().filter(|meeting| !meeting.cx) {
            let Some(discussed) = meeting.discussed else { continue };
            let title = self.project.rhythm.meetings.name(&meeting.meeting);
            held.extend((0..meeting.held).map(|n| json!({"title": title, "mission": n < discussed})));
            spans.push(meeting.span);
        }
        // What counts as one about customer experience was decided above: a title may say otherwise.
        let input = json!({"cx_words": [], "meetings": held});
        Some(Working::new("mission.meetings", Sheet::Culture, "mission_meetings", input, spans))
    }

    fn roles(&self) -> Option<Working> {
        let culture = &self.figures.culture;
        culture.mission_roles.as_ref().filter(|roles| roles.value.is_some())?;
        let told = &self.periods.last()?.snapshot.mission_told;
        let rows: Vec<Value> = self
            .project
            .site
            .roles
            .iter()
            .map(|role| {
                let times = told.get(role.id()).map_or(0, |told| told.times);
                json!({"role": role.name(), "headcount": role.headcount.unwrap_or(0), "tells": times})
            })
            .collect();
        let input = json!({"target": self.project.site.thresholds.mission_target, "roles": rows});
        let spans = told.values().flat_map(|told| told.spans.iter().copied()).collect();
        Some(Working::new("mission.roles", Sheet::Culture, "mission_roles", input, spans))
    }
}
