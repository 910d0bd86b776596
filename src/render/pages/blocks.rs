use super::Writer;
use super::plays::play;
use crate::figures::{CommitmentFigure, Heard};
use crate::project::{
    Assessment, Block, CONTRASTS, Language, Page, Plays, Promises, QUALITIES, Quotes, Recording, Statements,
    site_media,
};
use crate::render::view::{FormField, Gratitude, Href, Inset, Statement};
use crate::words::{first_lower, first_upper};

impl Writer<'_> {
    /// What a block of a text shows; `page` is the page that it stands on.
    pub(super) fn inset(&self, block: &Block, page: Option<&Page>) -> Inset {
        let nothing =
            |empty: bool, id: &str| empty.then(|| self.say(id, &[("period", self.period().into())]));
        match block {
            Block::Quotes(wanted) => {
                let quotes: Vec<_> = self.heard(wanted).map(|heard| self.quote(heard)).collect();
                Inset::Quotes { nothing: nothing(quotes.is_empty(), "block-quotes-none"), quotes }
            }
            Block::Plays(wanted) => {
                let plays = self.plays_for(wanted, page);
                Inset::Plays { nothing: nothing(plays.is_empty(), "block-plays-none"), plays }
            }
            Block::Thanks { limit } => {
                let thanks: Vec<_> = self.gratitude().take(*limit).collect();
                Inset::Thanks { nothing: nothing(thanks.is_empty(), "block-thanks-none"), thanks }
            }
            Block::Commitments(wanted) => {
                let found = self.promised(wanted);
                let promises: Vec<_> = found.map(|promise| self.promise(promise)).collect();
                Inset::Commitments { nothing: nothing(promises.is_empty(), "block-promises-none"), promises }
            }
            Block::Recording(recording) => self.recording(recording),
            Block::Lines(lines) => {
                Inset::Lines { label: lines.label.clone(), rows: (1..=lines.count).collect() }
            }
            Block::Fields(fields) => {
                let field = |field: &crate::project::Field| FormField {
                    label: field.label.clone(),
                    short: field.short,
                };
                Inset::Fields { fields: fields.iter().map(field).collect() }
            }
            Block::Assessment(assessment) => self.assessment(assessment),
        }
    }

    /// The customers' words that a block shows, those that can be heard first.
    fn heard(&self, wanted: &Quotes) -> impl Iterator<Item = &Heard> {
        let about = |heard: &&Heard| {
            wanted.stage.as_ref().is_none_or(|stage| heard.stage.as_ref() == Some(stage))
                && wanted.theme.as_ref().is_none_or(|theme| heard.theme.as_ref() == Some(theme))
                && wanted.source.as_ref().is_none_or(|source| heard.source == *source)
        };
        let mut quotes: Vec<&Heard> = self.reporter.figures.voice.quotes.iter().filter(about).collect();
        quotes.sort_by_key(|heard| heard.quote.media.is_none());
        quotes.into_iter().take(wanted.limit)
    }

    /// The media that blocks of this reader's pages show, as they stand in the version.
    pub fn block_media(&self) -> Vec<String> {
        let mut media = Vec::new();
        for block in self.pages.iter().flat_map(|page| page.all_blocks()) {
            match block {
                Block::Quotes(wanted) => {
                    media.extend(
                        self.heard(wanted).filter_map(|heard| heard.quote.media.as_ref()).map(site_media),
                    );
                }
                Block::Recording(recording) => {
                    media.extend([&recording.file].into_iter().chain(&recording.captions).map(site_media));
                }
                _ => {}
            }
        }
        media
    }

    /// The pages that are called for, without the one that the block stands on.
    fn plays_for(&self, wanted: &Plays, own: Option<&Page>) -> Vec<crate::render::view::Play> {
        let about = |page: &Page| {
            wanted.stage.as_ref().is_none_or(|stage| page.stage.as_ref() == Some(stage))
                && wanted.role.as_ref().is_none_or(|role| page.is_for_role(role))
                && own.is_none_or(|own| own.path != page.path)
        };
        let called = self.called().filter(|(page, _)| about(page)).take(wanted.limit);
        called.filter_map(|(page, why)| play(page, Some(why.to_owned()))).collect()
    }

    fn gratitude(&self) -> impl Iterator<Item = Gratitude> {
        let teller = self.reporter.teller();
        self.reporter.figures.culture.thanks.iter().map(move |thanks| Gratitude {
            to: teller.who(&thanks.to),
            by: thanks.by.as_deref().map(|by| teller.say("thanks-from", &[("by", teller.who(by).into())])),
            reason: first_upper(&thanks.reason),
        })
    }

    /// The promises that a block shows, the newest first: of those made on a day, the one that falls due last. A promise
    /// without the day on which it was made counts as old.
    fn promised(&self, wanted: &Promises) -> impl Iterator<Item = &CommitmentFigure> {
        let about = |figure: &&CommitmentFigure| {
            let promise = &figure.commitment;
            wanted.stage.as_ref().is_none_or(|stage| promise.stage.as_ref() == Some(stage))
                && wanted.owner.as_ref().is_none_or(|owner| promise.owner.as_ref() == Some(owner))
                && wanted.state.is_none_or(|state| figure.told() == state)
        };
        let mut promises: Vec<&CommitmentFigure> =
            self.reporter.figures.commitments.iter().filter(about).collect();
        // They stand in the order of their days; turned round, ties stay turned round too.
        promises.reverse();
        promises.sort_by_key(|figure| std::cmp::Reverse(figure.commitment.opened));
        promises.into_iter().take(wanted.limit)
    }

    fn recording(&self, recording: &Recording) -> Inset {
        let transcript = recording.transcript.as_deref().unwrap_or("");
        Inset::Recording {
            href: Href::new(site_media(&recording.file)),
            title: recording.title.clone(),
            video: recording.video,
            transcript: transcript
                .split("\n\n")
                .map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "))
                .filter(|words| !words.is_empty())
                .collect(),
            captions: recording.captions.as_ref().map(|captions| Href::new(site_media(captions))),
        }
    }

    fn assessment(&self, assessment: &Assessment) -> Inset {
        let teller = self.reporter.teller();
        let poles = |low: &str, high: &str| {
            let pole = |own: &Option<String>, id: &str| own.clone().unwrap_or_else(|| self.word(id));
            (pole(&assessment.low, low), pole(&assessment.high, high))
        };
        // Both lists hold ids.
        let ids = |list: [&str; 10]| {
            list.into_iter().filter_map(|id| id.parse().ok()).collect::<Vec<crate::domain::Id>>()
        };
        let statements = match &assessment.of {
            Statements::Advocates => {
                let (low, high) = poles("assessment-like-low", "assessment-like-high");
                let quality = |id: crate::domain::Id| Statement {
                    text: teller.quality(&id),
                    id: id.to_string(),
                    low: low.clone(),
                    high: high.clone(),
                };
                ids(QUALITIES).into_iter().map(quality).collect()
            }
            Statements::Culture => {
                let contrast = |id: crate::domain::Id| {
                    let (low, high) = (teller.compliance_pole(&id), teller.commitment_pole(&id));
                    let ends = [("low", low.clone().into()), ("high", self.within(&high).into())];
                    Statement { text: self.say("assessment-pair", &ends), id: id.to_string(), low, high }
                };
                ids(CONTRASTS).into_iter().map(contrast).collect()
            }
            Statements::Own(own) => {
                let (low, high) = poles("assessment-low", "assessment-high");
                let statement = |(id, text): &(crate::domain::Id, String)| Statement {
                    id: id.to_string(),
                    text: text.clone(),
                    low: low.clone(),
                    high: high.clone(),
                };
                own.iter().map(statement).collect()
            }
        };
        let points = (assessment.lowest..=assessment.highest).collect();
        let contrasts = assessment.of == Statements::Culture;
        Inset::Assessment { id: assessment.id.to_string(), contrasts, points, statements }
    }

    /// A name as it stands within a sentence: with a small letter, but in German, where it may be a noun.
    fn within(&self, text: &str) -> String {
        match self.reporter.speech.locale().language {
            Language::German => text.to_owned(),
            _ => first_lower(text),
        }
    }
}
