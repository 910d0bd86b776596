use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};

use advocate::domain::{Id, Period, Version};
use advocate::draw::MOST_PIXELS;
use advocate::project::PageKind;

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
  advocate init acme                a small project to begin with, in the folder acme
  advocate new snapshot             the next period, as far as it is known
  advocate check                    everything that is wrong with the content, each with its line
  advocate serve --open             a preview that follows what you write
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
    Init(InitArgs),
    New(NewArgs),
    Import(ImportArgs),
    Check(CheckArgs),
    Build(BuildArgs),
    Serve(ServeArgs),
    Publish(PublishArgs),
    Verify(VerifyArgs),
    Diff(DiffArgs),
    Measure(MeasureArgs),
    Explain(ExplainArgs),
    Pdf(PdfArgs),
    Charts(ChartsArgs),
    Email(EmailArgs),
    Schema(SchemaArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
}

/// Make a small working project whose notes say what each line does.
///
/// Nothing that is there is touched: where something of the same name stands, nothing is written. In a project that is
/// there, `--ci` adds the workflow alone.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate init acme                      a project in the new folder acme
  advocate init --ci github               here, with a workflow that checks merge requests and publishes monthly
  advocate init acme && cd acme && advocate build")]
pub struct InitArgs {
    /// The folder; it is made where it is missing
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,

    /// Write also the workflow that checks every change and publishes monthly
    #[arg(long, value_name = "SERVICE", value_enum)]
    pub ci: Option<Ci>,
}

/// A service that runs workflows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Ci {
    /// GitHub Actions.
    Github,
    /// GitLab CI.
    Gitlab,
}

/// Begin a snapshot or a page with what the project knows already.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate new snapshot                   the period after the last
  advocate new page act/close-the-loop    a guide in content/playbook/act/")]
pub struct NewArgs {
    #[command(subcommand)]
    pub command: NewCommand,
}

#[derive(Subcommand, Debug)]
pub enum NewCommand {
    Snapshot(NewSnapshotArgs),
    Page(NewPageArgs),
}

/// Begin the snapshot of a period: what goes on by itself stands in it, what only the period can tell waits behind a `#`.
///
/// The rows are those of the period before; the opening count of customers is its closing count; promises and complaints
/// that are open are carried over.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate new snapshot             the period after the last
  advocate new snapshot 2026-11")]
pub struct NewSnapshotArgs {
    /// A month 2026-10, a quarter 2026-Q4 or a week 2026-W42 [default: the one after the last]
    #[arg(value_name = "PERIOD", value_parser = period)]
    pub period: Option<Period>,
}

/// Begin a page of the playbook, with its front matter.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate new page act/close-the-loop
  advocate new page rhythm/listening --kind huddle
  advocate new page welcome --title \"Welcome to the team\"")]
pub struct NewPageArgs {
    /// The page below content/playbook, with or without .md
    #[arg(value_name = "PATH")]
    pub path: String,

    /// What kind of page it is
    #[arg(long, value_name = "KIND", value_enum, default_value_t)]
    pub kind: NewPageKind,

    /// Its title [default: from the file's name]
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
}

/// The kinds of pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub enum NewPageKind {
    /// It teaches.
    #[default]
    Guide,
    /// A card for the start of a shift.
    Huddle,
    /// Something to practise.
    Practice,
    /// A letter or form to print.
    Letter,
    /// Questions to answer about oneself.
    Assessment,
}

impl From<NewPageKind> for PageKind {
    fn from(kind: NewPageKind) -> Self {
        match kind {
            NewPageKind::Guide => PageKind::Guide,
            NewPageKind::Huddle => PageKind::Huddle,
            NewPageKind::Practice => PageKind::Practice,
            NewPageKind::Letter => PageKind::Letter,
            NewPageKind::Assessment => PageKind::Assessment,
        }
    }
}

/// Write the JSON Schemas of all files, so that an editor completes keys and tells what they mean.
///
/// A file that begins with `# yaml-language-server: $schema=../schemas/site.json` has them in Visual Studio Code (with the
/// YAML extension), Neovim, Helix, Zed and others.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate schema                   into the folder schemas of the project
  advocate schema --out /srv/schemas")]
pub struct SchemaArgs {
    /// The folder to write to [default: schemas in the project]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Print what a shell needs to complete commands and flags.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate completions bash > ~/.local/share/bash-completion/completions/advocate
  advocate completions fish > ~/.config/fish/completions/advocate.fish")]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    pub shell: clap_complete::Shell,
}

/// Print the manual page.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate man | man -l -
  advocate man --out ~/.local/share/man/man1    one page for each command")]
pub struct ManArgs {
    /// Write a page for the program and for each command into this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Show the site in a browser while you write: a preview that follows every change.
///
/// It is for this machine alone: nobody else reaches it, and nothing is written. Findings stand over the page with file
/// and line. A broken file takes nothing away: what was shown last stays until it is mended.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate serve --open             and open it in the browser
  advocate serve --port 8080")]
pub struct ServeArgs {
    /// The port [default: 4000, or the next that is free]
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,

    /// Open the preview in the browser
    #[arg(long)]
    pub open: bool,
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
  advocate build --period 2026-10 --pdf             with the documents for paper
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

    /// Make the documents for paper too: report, playbook, cards, forms
    #[arg(long)]
    pub pdf: bool,
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
  advocate check --format sarif > findings.sarif
  advocate check --summary summary.md
                                    also a table for the page of a job; in a GitHub workflow that is done by itself
  advocate check --format json | jq '.findings[].id'")]
pub struct CheckArgs {
    /// The form of the findings
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: Format,

    /// Take warnings for errors
    #[arg(long)]
    pub strict: bool,

    /// Write the findings also as a table in Markdown into this file
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
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
    /// A SARIF 2.1.0 log, for code hosts and editors.
    Sarif,
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

/// Turn raw exports into snapshots: tables, workbooks or JSON in, counts by period, stage, theme, source and group out.
///
/// A map says what the columns of the export mean. Rows and keys of snapshots that no import makes stay as they were
/// written. Every row that could not be placed is counted by reason. Nobody's name, address or number is written.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate import qualtrics answers.csv     also surveymonkey, nps, zendesk, tickets, app-reviews, social
  advocate import --propose answers.xlsx    a first map, with its reasons
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
    #[arg(long, value_name = "MAP", conflicts_with = "propose")]
    pub map: Option<PathBuf>,

    /// Print a first map for the export, made by looking at it, and import nothing
    #[arg(long)]
    pub propose: bool,

    /// All rows are of this period
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub period: Option<Period>,

    /// Show what would be written and what changes; write nothing
    #[arg(long)]
    pub dry_run: bool,

    /// The exports: CSV, TSV, XLSX, ODS or JSON; `-` reads standard input. Without a map, the name of a tool stands
    /// before them; its map is then imports/TOOL.yaml, and is proposed where it is not there
    #[arg(value_name = "[TOOL] FILE", required = true)]
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

/// The report of a version as a PDF.
///
/// Where the version holds its report already, that is copied. A program built with the feature `pdf` sets the report of a
/// draft. Otherwise the whole edition is printed with a browser of this machine: Chromium, Chrome or Edge is looked for;
/// ADVOCATE_BROWSER names another one. The document has an outline, live links and the marks that screen readers need.
#[derive(Arguments, Debug)]
#[command(after_help = "\
Examples:
  advocate pdf                                   the newest version, as report-2026-10.pdf in this folder
  advocate pdf --version leaders/2026-10 --out board.pdf")]
pub struct PdfArgs {
    /// The version, with its audience where there are several: 2026-10, leaders/2026-10.r2 [default: the newest sealed one]
    #[arg(long, value_name = "VERSION")]
    pub version: Option<String>,

    /// The file to write [default: report-VERSION.pdf in the current folder]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
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
