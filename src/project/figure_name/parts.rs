/// Declares the parts of a figure: what an author writes behind the point, and what it means. The meanings are the lines
/// of `docs/figures.md`.
macro_rules! parts {
    ($( $(#[$meta:meta])* $name:ident { $( #[doc = $doc:literal] $part:ident = $word:literal, )* } )*) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, PartialEq, Eq, Debug)]
            pub enum $name { $( #[doc = $doc] $part, )* }

            impl $name {
                /// The words of the parts and their meanings; the first is meant where none is written.
                pub const ALL: &'static [(&'static str, &'static str)] = &[$( ($word, $doc.trim_ascii()), )*];

                /// The words alone.
                pub const WORDS: &'static [&'static str] = &[$( $word, )*];

                pub(super) fn find(word: Option<&str>) -> Option<Self> {
                    match word.unwrap_or(Self::WORDS[0]) { $( $word => Some(Self::$part), )* _ => None }
                }
            }
        )*
    };
}

parts! {
    /// What of a score.
    ScorePart {
        /// The score, with how many answered where they are few.
        Value = "value",
        /// What changed since it was asked before: a verb only where a change was called.
        Change = "change",
        /// How many answered.
        N = "n",
        /// The chance range.
        Range = "range",
        /// Where it should be.
        Goal = "goal",
        /// How far it is from the goal.
        Gap = "gap",
        /// The score when it was asked before.
        Previous = "previous",
        /// The score of the same period a year earlier.
        Year = "year",
        /// The share of those asked who answered.
        Response = "response",
        /// Its name, with its stage.
        Name = "name",
        /// All of it in a sentence.
        Sentence = "sentence",
    }

    /// What about the customers.
    CustomerPart {
        /// Who came and left, and what that makes, in a sentence.
        Sentence = "sentence",
        /// Who came less who left, with its sign.
        Net = "net",
        /// How many came.
        Incoming = "incoming",
        /// How many left.
        Outgoing = "outgoing",
        /// How many there were at the start.
        Opening = "opening",
        /// How many there are at the end.
        Closing = "closing",
        /// How many of those who came had been customers before.
        Returned = "returned",
        /// The reason given most often for leaving, in a sentence.
        Reason = "reason",
        /// The finding, as the report's first headline has it.
        Headline = "headline",
    }

    /// What about promises; with `@stage`, those of a stage alone.
    CommitmentPart {
        /// How they stand, in a sentence.
        Sentence = "sentence",
        /// How many were done, in time or late.
        Kept = "kept",
        /// How many of these were done late.
        Late = "late",
        /// How many are not due yet.
        Open = "open",
        /// How many are past their day.
        Overdue = "overdue",
        /// How many were given up.
        Dropped = "dropped",
        /// How long the oldest overdue one has been overdue.
        Oldest = "oldest",
        /// The next one to fall due, with its day.
        Next = "next",
    }

    /// What about complaints.
    ComplaintPart {
        /// How many came in, were solved and are open, in sentences.
        Sentence = "sentence",
        /// How many came in.
        Received = "received",
        /// How many are open at the end, whenever received.
        Open = "open",
        /// How many were solved.
        Resolved = "resolved",
        /// Of the solutions that fell due, how many were in time.
        InTime = "in-time",
        /// Of the first answers that fell due, how many were in time.
        AnsweredInTime = "answered-in-time",
        /// Days until half are solved.
        Days = "days",
        /// Days until half have a first answer.
        AnswerDays = "answer-days",
        /// How long the oldest open one has waited.
        Oldest = "oldest",
        /// How many of the solved came from a broken policy or process.
        BrokenRules = "broken-rules",
        /// In how many of these the rule was changed since.
        Changed = "changed",
    }

    /// What about the complaints of a stage.
    StageComplaintPart {
        /// How many came in.
        Received = "received",
        /// How many are open at the end, whenever received.
        Open = "open",
    }

    /// How much was heard; with `@stage`, about a stage alone.
    HeardPart {
        /// How much was collected, in a sentence.
        Sentence = "sentence",
        /// How many items were collected.
        Items = "items",
        /// From how many sources.
        Sources = "sources",
    }

    /// What is heard from most sides; with `@stage`, at a stage alone.
    ThemesPart {
        /// The first three by name, the one heard from most sides first.
        List = "list",
        /// The first.
        First = "first",
        /// The second.
        Second = "second",
        /// The third.
        Third = "third",
        /// Those that are said more often than before.
        Rising = "rising",
        /// The first, with how many sources agree and how much was said, in a sentence.
        Sentence = "sentence",
    }

    /// What about the last staff survey between compliance and commitment.
    CulturePart {
        /// Where staff stand, as a finding.
        Sentence = "sentence",
        /// How many answered, and when.
        Asked = "asked",
        /// What moved since the survey before, in a sentence.
        Moved = "moved",
        /// The contrast nearest to commitment.
        Strongest = "strongest",
        /// The contrast furthest from it.
        Weakest = "weakest",
    }

    /// What about the advocates' view of themselves.
    AdvocatesPart {
        /// Which qualities to build next, as a finding.
        Sentence = "sentence",
        /// These qualities alone.
        Next = "next",
        /// How many answered.
        N = "n",
    }

    /// What about the mission.
    MissionPart {
        /// Its words.
        Text = "text",
        /// In how many meetings that are not about customers it came up, in a sentence.
        Meetings = "meetings",
        /// In how many roles it was told, in a sentence.
        Roles = "roles",
    }

    /// What about thanks.
    ThanksPart {
        /// How many thank-yous were given.
        N = "n",
        /// To how many people or teams.
        Thanked = "thanked",
    }

    /// Who stands with us.
    AlliesPart {
        /// How many people.
        N = "n",
        /// In how many teams.
        Teams = "teams",
    }

    /// What leaders did where people could see it.
    SponsorsPart {
        /// How often.
        N = "n",
        /// How long ago the last time was, at the end of the period.
        Last = "last",
    }

    /// What about setbacks.
    SetbacksPart {
        /// How many were told.
        N = "n",
        /// How many of them have a plan.
        Planned = "planned",
    }

    /// What runs ahead of results.
    LeadingPart {
        /// The strongest link that was called between a rating and a later result, or that there is none.
        Sentence = "sentence",
    }

    /// What about the period.
    PeriodPart {
        /// Its name.
        Name = "name",
        /// Its first day.
        First = "first",
        /// Its last day.
        Last = "last",
        /// The period after it.
        Next = "next",
        /// The period before it.
        Previous = "previous",
        /// Its year.
        Year = "year",
    }

    /// The drumbeat.
    RhythmPart {
        /// The theme of the period.
        Theme = "theme",
        /// The theme of the next.
        Next = "next",
    }

    /// What is promised to who complains.
    PromisePart {
        /// Within how long a first answer comes.
        Respond = "respond",
        /// Within how long a solution comes.
        Resolve = "resolve",
    }

    /// What the report is about.
    WordPart {
        /// The words as `site.yaml` has them.
        Text = "text",
    }

    /// The stages in focus.
    FocusPart {
        /// Their names.
        Names = "names",
    }
}
