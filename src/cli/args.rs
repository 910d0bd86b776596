use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};

use advocate::domain::{Id, Period, Version};
use advocate::draw::MOST_PIXELS;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Turns what customers said and did into reports that leaders trust, and guides that staff use.
#[derive(Parser, Debug)]
#[command(
    name = "advocate",
    version,
    styles = STYLES,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "\
Examples:
  advocate check                    everything that is wrong with the content, each with its line
  advocate build                    the site of every period, in output/
  advocate publish                  the newest period, sealed: it never changes again
  advocate verify                   whether what was sealed is still what is there
  advocate diff 2026-09 2026-10     what changed between two versions
  advocate import --map nps.yaml answers.csv
                                    an export of a survey, as snapshots
  advocate email                    who would get the newest version's mail
  advocate explain unknown-stage    what a finding means

Exit codes: 0 done; 1 the content has errors (or warnings, with --strict); 2 wrong usage; 3 the machine failed
(disk full, no permission, a missing program)."
)]
pub struct Args {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command understands.
#[derive(Arguments, Debug)]
pub struct Global {
    /// The project's folder [default: the nearest one upwards that holds content/site.yaml]
    #[arg(long, value_name = "DIR", global = true)]
    pub project: Option<PathBuf>,

    /// The folder that sites are written to [default: output in the project]
    #[arg(long, value_name = "DIR", global = true)]
    pub output: Option<PathBuf>,

    /// Print findings and failures only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Print also what is read and written
    #[arg(short, long, global = true)]
    pub verbose: bool,

    /// Colours: auto has them on a terminal, unless NO_COLOR is set
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value_t,
        global = true,
        hide_possible_values = false
    )]
    pub color: When,

    /// Progress: auto shows a bar on a terminal, and lines elsewhere and where CI is set
    #[arg(long, value_name = "WHEN", value_enum, default_value_t, global = true)]
    pub progress: When,
}

/// When something is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub enum When {
    /// Where it helps.
    #[default]
    Auto,
    /// In any case.
    Always,
    /// In no case.
    Never,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    Import(ImportArgs),
    Check(CheckArgs),
    Build(BuildArgs),
    Publish(PublishArgs),
    Verify(VerifyArgs),
    Diff(DiffArgs),
    Measure(MeasureArgs),
    Explain(ExplainArgs),
    Charts(ChartsArgs),
    Email(EmailArgs),
}

/// Write the site: a folder for each period, and the list of them.
///
/// The site is written beside the one that is there and moved into place when it is whole, so that readers never
/// meet half of it. With errors in the content, what can be built is written as a draft, and the exit code is 1.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate build                                    every period
  advocate build --period 2026-10                   one month
  advocate build --period 2026-09 --period 2026-10  two
  advocate build --output /srv/intranet/cx          somewhere else")]
pub struct BuildArgs {
    /// Build this period only: a month 2026-10, a quarter 2026-Q4 or a week 2026-W42. May be given again
    #[arg(long = "period", value_name = "PERIOD", value_parser = period)]
    pub periods: Vec<Period>,

    /// Build the tree of this audience only
    #[arg(long, value_name = "AUDIENCE", value_parser = id)]
    pub audience: Option<Id>,

    /// Take warnings for errors
    #[arg(long)]
    pub strict: bool,

    /// Write also what is there with the same bytes; sealed versions stay as they are all the same
    #[arg(long)]
    pub force: bool,
}

/// Build a period and seal it: the version is never changed again.
///
/// Its manifest holds the SHA-256 of every file, of every input, and of the manifest that was sealed before it.
/// Nothing is sealed while the content has errors. A sealed version is corrected by another beside it, with a reason
/// that readers see; the first one stays, and its pages point to the correction.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate publish                                  the newest period
  advocate publish --period 2026-09                 an earlier one
  advocate publish --revise \"Late complaints of the Leeds depot\"
                                                    a correction: 2026-10.r2")]
pub struct PublishArgs {
    /// The period: a month 2026-10, a quarter 2026-Q4 or a week 2026-W42 [default: the newest]
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub period: Option<Period>,

    /// Seal a correction of a sealed version, for this reason; readers see it
    #[arg(long, value_name = "REASON")]
    pub revise: Option<String>,

    /// Take warnings for errors
    #[arg(long)]
    pub strict: bool,
}

/// Read sealed versions again and tell everything that is not as it was sealed.
///
/// Files that were changed, are missing or were added, manifests that were edited, versions that are gone or do not
/// follow each other, lists that say something else: each is named, and the exit code is 1.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate verify                     every sealed version
  advocate verify 2026-10             one, for all readers
  advocate verify leaders/2026-10.r2  one, for one group of readers
  advocate verify --inputs 2026-10    also: do the inputs here still give the same bytes?")]
pub struct VerifyArgs {
    /// The versions; all where none is named
    #[arg(value_name = "VERSION")]
    pub versions: Vec<String>,

    /// Tell also which inputs of the project differ from those that were sealed
    #[arg(long)]
    pub inputs: bool,

    /// The form of the findings
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: Format,
}

/// Tell what changed between two versions, sealed or draft, as their readers saw them.
///
/// Scores that moved, with their verdicts; figures that are told otherwise than they were; promises that stand otherwise;
/// pages that are new, changed, gone or stand elsewhere, with the words that differ.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate diff 2026-09 2026-10                     two months
  advocate diff 2026-10 2026-10.r2                  a report and its correction
  advocate diff leaders/2026-09 leaders/latest      as one group of readers sees them
  advocate diff --format markdown 2026-09 latest    for a merge request")]
pub struct DiffArgs {
    /// The version to look back on: `2026-09`, `2026-10.r2`, `leaders/2026-10`, `latest`
    #[arg(value_name = "BEFORE")]
    pub before: String,

    /// The version that is told of
    #[arg(value_name = "AFTER")]
    pub after: String,

    /// The form of the result
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: DiffFormat,
}

/// The form of a comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub enum DiffFormat {
    /// For a person at a terminal.
    #[default]
    Human,
    /// For a program: numbers unrounded.
    Json,
    /// For the description of a merge request.
    Markdown,
}

/// Show everything that is wrong with the content, each with file, line, column and help; write nothing.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate check                    for a person
  advocate check --strict           warnings are errors too: what a merge request should pass
  advocate check --format github    annotations in a GitHub workflow
  advocate check --format gitlab > gl-code-quality-report.json
  advocate check --format json | jq '.findings[].id'")]
pub struct CheckArgs {
    /// The form of the findings
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: Format,

    /// Take warnings for errors
    #[arg(long)]
    pub strict: bool,
}

/// The form of findings.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub enum Format {
    /// For a person: the line itself, with a mark under the place.
    #[default]
    Human,
    /// For a program: {"schema": 1, "findings": […], "errors": 0, "warnings": 0}.
    Json,
    /// Annotations in a GitHub workflow.
    Github,
    /// A GitLab code quality report.
    Gitlab,
}

/// Tell what a finding means.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate explain unknown-stage    one finding: the word in brackets after error or warning
  advocate explain                  all of them")]
pub struct ExplainArgs {
    /// The finding's id; without one, all are listed
    #[arg(value_name = "FINDING")]
    pub finding: Option<String>,
}

/// Work out cases: the arithmetic on its own, for whoever doubts it.
///
/// Cases are JSON: `{"schema": 1, "cases": [{"id": …, "measure": "nps", "input": {…}}]}`. Each comes back with its
/// result: value, lower and upper end of the chance range, verdict, and what else the measure gives. A case that cannot
/// be computed is told with its line, and the others still come.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate measure cases.json            a file
  cat cases.json | advocate measure      standard input
  advocate measure --explain v-nps-01 cases.json
                                         how one case is worked out: formula, numbers, steps, source
  advocate measure --explain nps output/2026-10/data/cases.json
                                         a figure of a report")]
pub struct MeasureArgs {
    /// Write out how this case is worked out, for a person; its id
    #[arg(long, value_name = "CASE")]
    pub explain: Option<String>,

    /// The file of cases; without one, standard input
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// Turn raw exports into snapshots: CSV files in, counts by period, stage, theme, source and group out.
///
/// A map says what the columns of the export mean. Rows and keys of snapshots that no import makes stay as they were
/// written. Every row that could not be placed is counted by reason. Nobody's name, address or number is written.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate import --map imports/survey.yaml answers.csv
  advocate import --map imports/survey.yaml --dry-run answers.csv   what would change
  advocate import --map imports/tickets.yaml 2026-09.csv 2026-10.csv
  zcat orders.csv.gz | advocate import --map imports/orders.yaml -

A small map:
  schema: 1
  period: {column: Date, formats: DD/MM/YYYY}
  ratings:
    - {measure: nps, column: Score, missing: [n/a], stage: delivery}
  feedback:
    - {source: survey, columns: Reason, codes: {1: missed-slot, 2: {stage: delivery, theme: damage}}}")]
pub struct ImportArgs {
    /// The map: what the columns of the export mean
    #[arg(long, value_name = "MAP")]
    pub map: PathBuf,

    /// Show what would be written and what changes; write nothing
    #[arg(long)]
    pub dry_run: bool,

    /// The exports, in UTF-8; `-` reads standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

/// Write the charts of a version as pictures, each with its title and note, for slides.
///
/// They are drawn from the content that is here now, in the theme's font.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate charts --out slides                           PNG, twice as large as on a page
  advocate charts --out slides --size 1920x1080          as large as fits a slide
  advocate charts --out slides --format svg --version 2026-09")]
pub struct ChartsArgs {
    /// The folder that the pictures are written to
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,

    /// The size of each picture in pixels; the chart is as large as fits
    #[arg(long, value_name = "WxH", value_parser = size)]
    pub size: Option<(u32, u32)>,

    /// The form of the pictures
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: PictureFormat,

    /// The version, such as 2026-10 [default: the newest]
    #[arg(long, value_name = "VERSION", value_parser = version)]
    pub version: Option<Version>,
}

/// The form of pictures.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub enum PictureFormat {
    /// Lines and letters: sharp in any size. Without the theme's font another one is shown.
    Svg,
    /// Pixels.
    #[default]
    Png,
}

/// Tell who would get a version's mail; write it, and send it, only where that is said.
///
/// The message is the one that was built with the version. Each reader gets one of their own. A journal remembers who
/// has which mail, so that a second run mails nobody twice; where it is not known whether a message arrived, that is
/// told, and it is sent again only to whom `--again` names.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate email                                          what would be sent, and to whom
  advocate email --out month.eml                          the message as a file, to open in a mail program
  advocate email --send smtps://mail.example.com          the newest sealed version, to the readers in site.yaml
  advocate email --version leaders/2026-10 --role team-leader --to leaders.txt --send smtps://mail.example.com
  advocate email --send smtp://localhost:1025 --to me@example.com --draft

Name and password come from ADVOCATE_SMTP_USER and ADVOCATE_SMTP_PASSWORD, or from `--login FILE`.")]
pub struct EmailArgs {
    /// The version, with its audience where there are several: 2026-10, leaders/2026-10.r2 [default: the newest sealed one]
    #[arg(long, value_name = "VERSION")]
    pub version: Option<String>,

    /// The mail for this role
    #[arg(long, value_name = "ROLE", value_parser = id)]
    pub role: Option<Id>,

    /// Readers: addresses, or files with one address a line [default: `email: to` in site.yaml]
    #[arg(long, value_name = "ADDR|FILE", num_args = 1..)]
    pub to: Vec<String>,

    /// Write the message to this file
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,

    /// Send it by this server: smtps://HOST, smtp+starttls://HOST, or smtp://localhost
    #[arg(long, value_name = "URL")]
    pub send: Option<String>,

    /// A file with the name for the server in its first line and the password in its second
    #[arg(long, value_name = "FILE")]
    pub login: Option<PathBuf>,

    /// Send also what is not sealed yet
    #[arg(long)]
    pub draft: bool,

    /// Send to this reader although the mail may have arrived before. May be given again
    #[arg(long, value_name = "ADDR")]
    pub again: Vec<String>,

    /// The file that remembers who has which mail [default: .advocate/mail.jsonl in the project]
    #[arg(long, value_name = "FILE")]
    pub journal: Option<PathBuf>,
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let side = |text: &str| text.parse::<u32>().ok().filter(|side| (1..=MOST_PIXELS).contains(side));
    let sides =
        text.split_once(['x', 'X', '×']).and_then(|(width, height)| Some((side(width)?, side(height)?)));
    sides.ok_or_else(|| format!("write it as 1920x1080; each side has 1 to {MOST_PIXELS} pixels"))
}

fn version(text: &str) -> Result<Version, String> {
    text.parse().map_err(|error: advocate::domain::VersionError| error.help().to_owned())
}

fn period(text: &str) -> Result<Period, String> {
    text.parse().map_err(|error: advocate::domain::PeriodError| error.help().to_owned())
}

fn id(text: &str) -> Result<Id, String> {
    text.parse().map_err(|error: advocate::domain::IdError| error.to_string())
}
