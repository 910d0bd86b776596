use super::Told;
use crate::domain::Id;
use crate::figures::Figures;
use crate::project::{
    AdvocatesPart, AlliesPart, CulturePart, MissionPart, SetbacksPart, SponsorsPart, ThanksPart,
};
use crate::words::Teller;

impl Teller<'_> {
    pub(super) fn told_culture(&self, part: CulturePart, figures: &Figures) -> Told {
        let Some(survey) = &figures.culture.survey else {
            return Told::absent(self.word("figure-not-asked"));
        };
        let pole = |strongest: bool| {
            let shown = survey.pairs.iter().filter(|pair| pair.stand.score.base.shows());
            let means = shown.filter_map(|pair| Some((pair.stand.score.value?, pair)));
            let found = match strongest {
                // Of several the first in the order of the survey.
                true => means.reduce(|best, next| if next.0 > best.0 { next } else { best }),
                false => means.reduce(|best, next| if next.0 < best.0 { next } else { best }),
            };
            let pole = found.map(|(_, pair)| self.commitment_pole(&pair.id));
            Told::or(pole, || self.word("figure-few"))
        };
        match part {
            CulturePart::Sentence => Told::known(self.culture_title(survey)),
            CulturePart::Asked => Told::known(self.culture_asked(survey)),
            CulturePart::Moved => Told::known(self.culture_moved(survey)),
            CulturePart::Strongest => pole(true),
            CulturePart::Weakest => pole(false),
        }
    }

    pub(super) fn told_advocates(&self, part: AdvocatesPart, figures: &Figures) -> Told {
        let Some(survey) = &figures.culture.advocates else {
            return Told::absent(self.word("figure-not-asked"));
        };
        // With so few people a count would show what one of them answered.
        if survey.respondents < self.project.site.privacy.min_count {
            return Told::absent(self.word("figure-few"));
        }
        match part {
            AdvocatesPart::Sentence => Told::known(self.build_next(survey)),
            AdvocatesPart::N => self.told_count(survey.respondents),
            AdvocatesPart::Next => {
                let next = survey.next.iter().map(|quality| self.quality(quality));
                let told = (!survey.next.is_empty()).then(|| self.quoted_list(next));
                Told::or(told, || self.word("figure-not-asked"))
            }
        }
    }

    pub(super) fn told_mission(&self, part: MissionPart, figures: &Figures) -> Told {
        let culture = &figures.culture;
        match part {
            MissionPart::Text => {
                Told::or(self.project.site.mission.clone(), || self.word("figure-no-mission"))
            }
            MissionPart::Meetings => Told {
                text: self.mission_in_meetings(culture),
                known: culture.mission_meetings.as_ref().is_some_and(|meetings| meetings.counted > 0),
            },
            MissionPart::Roles => {
                Told { text: self.mission_in_roles(culture), known: culture.mission_roles.is_some() }
            }
        }
    }

    pub(super) fn told_meeting(&self, meeting: &Id, figures: &Figures) -> Told {
        let row = figures.culture.meetings.iter().find(|row| row.meeting == *meeting);
        match row.and_then(|row| Some((row.discussed?, row.held))) {
            Some((discussed, held)) => self.told_of(discussed, held),
            None => Told::absent(self.word("figure-not-recorded")),
        }
    }

    pub(super) fn told_thanks(&self, part: ThanksPart, figures: &Figures) -> Told {
        self.told_count(match part {
            ThanksPart::N => figures.culture.counts.thanks,
            ThanksPart::Thanked => figures.culture.counts.thanked,
        })
    }

    pub(super) fn told_allies(&self, part: AlliesPart, figures: &Figures) -> Told {
        let allies = &figures.culture.allies;
        self.told_count(match part {
            AlliesPart::N => allies.iter().map(|ally| ally.people).sum(),
            AlliesPart::Teams => {
                let mut teams: Vec<&Id> = allies.iter().map(|ally| &ally.team).collect();
                teams.sort_unstable();
                teams.dedup();
                teams.len() as u64
            }
        })
    }

    pub(super) fn told_sponsors(&self, part: SponsorsPart, figures: &Figures) -> Told {
        match part {
            SponsorsPart::N => self.told_count(figures.culture.sponsors.len() as u64),
            SponsorsPart::Last => {
                let ago = figures.culture.counts.days_since_sponsor.map(|days| match days <= 0.0 {
                    true => self.word("figure-on-last-day"),
                    false => self.say("figure-ago", &[("days", self.days(days).into())]),
                });
                Told::or(ago, || self.word("figure-never"))
            }
        }
    }

    pub(super) fn told_setbacks(&self, part: SetbacksPart, figures: &Figures) -> Told {
        self.told_count(match part {
            SetbacksPart::N => figures.culture.counts.setbacks,
            SetbacksPart::Planned => figures.culture.counts.setbacks_planned,
        })
    }
}
