use std::fs;
use std::io::Read;

use advocate::finding::closest;
use advocate::measure::cases::{NotExplained, case_lines, explain_case, run_cases};
use advocate::project::Locale;
use advocate::render::theme::english;
use advocate::words::Speech;
use serde_json::Value;

use super::Outcome;
use super::args::MeasureArgs;
use super::console::Console;
use super::failure::Failure;
use super::print::{visible, working};

/// The largest file of cases that is read, in bytes.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Ids that are listed where none is meant for certain.
const MOST_IDS: usize = 20;

/// `advocate measure`: the arithmetic on its own. Results go to standard output; cases that cannot be computed are told
/// on standard error with their place, and the others still come.
pub fn run(args: &MeasureArgs, console: &mut Console) -> Result<Outcome, Failure> {
    let (name, text) = read(args)?;
    if let Some(id) = &args.explain {
        return explain(id, &name, &text, console);
    }
    let results = match run_cases(&text) {
        Ok(results) => results,
        Err(error) => {
            console.note(&format!("error[measure-cases]: {name}: {}\n", visible(&error.to_string())));
            return Ok(Outcome::Rejected);
        }
    };
    let mut places = case_lines(&text).into_iter();
    let mut failed = false;
    for case in results.get("cases").and_then(Value::as_array).into_iter().flatten() {
        let (line, column) = places.next().unwrap_or((1, 1));
        if let Some(error) = case.get("error").and_then(Value::as_str) {
            failed = true;
            let id = case.get("id").and_then(Value::as_str).unwrap_or("a case without an id");
            let message = format!("{}: {}", visible(id), visible(error));
            console.note(&format!("error[measure-case]: {message}\n--> {name}:{line}:{column}\n"));
        }
    }
    // The alternate form of a JSON value is indented.
    console.result(&format!("{results:#}\n"));
    Ok(if failed { Outcome::Rejected } else { Outcome::Done })
}

/// `advocate measure --explain`: how one case is worked out, in English, as the method pages of a report have it.
fn explain(id: &str, name: &str, text: &str, console: &mut Console) -> Result<Outcome, Failure> {
    let explanation = match explain_case(text, id) {
        Ok(explanation) => explanation,
        Err(NotExplained::NotCases(error)) => {
            console.note(&format!("error[measure-cases]: {name}: {}\n", visible(&error.to_string())));
            return Ok(Outcome::Rejected);
        }
        Err(NotExplained::Case { place, error }) => {
            let (line, column) = case_lines(text).get(place).copied().unwrap_or((1, 1));
            let message = format!("{}: {}", visible(id), visible(&error.to_string()));
            console.note(&format!("error[measure-case]: {message}\n--> {name}:{line}:{column}\n"));
            return Ok(Outcome::Rejected);
        }
        Err(NotExplained::Unknown { known }) => {
            let message = format!("there is no case `{id}` in {name}");
            let help = match closest(id, known.iter().map(String::as_str)) {
                Some(close) => format!("did you mean `{close}`?"),
                None if known.is_empty() => "its cases have no ids: give each an `id`".to_owned(),
                None => {
                    let some: Vec<String> = known.iter().take(MOST_IDS).map(|id| format!("`{id}`")).collect();
                    let more = if known.len() > MOST_IDS { ", …" } else { "" };
                    format!("its cases are {}{more}", some.join(", "))
                }
            };
            return Err(Failure::Usage { message, help });
        }
    };
    // The strings are part of the program; without them there would be nothing to say.
    let speech = Speech::new(&Locale::british(), english()).map_err(|error| Failure::System {
        doing: "read the strings of the program",
        source: std::io::Error::other(error.to_string()),
    })?;
    let told = speech.working(&explanation);
    let title = speech.say("explain-title", &[("name", told.name.clone().into())]);
    console.result(&working(&format!("{title}: {id}"), &told, &speech, console.colour));
    Ok(Outcome::Done)
}

/// The cases as text, and what to call where they came from.
fn read(args: &MeasureArgs) -> Result<(String, String), Failure> {
    let failed = |source| Failure::System { doing: "read the cases", source };
    let (name, mut source): (String, Box<dyn Read>) =
        match args.file.as_deref().filter(|file| file.as_os_str() != "-") {
            Some(file) => {
                (visible(&file.display().to_string()), Box::new(fs::File::open(file).map_err(failed)?))
            }
            None => ("standard input".to_owned(), Box::new(std::io::stdin())),
        };
    let mut text = String::new();
    let read = source.by_ref().take(LARGEST).read_to_string(&mut text).map_err(failed)?;
    if read as u64 == LARGEST {
        let message = format!("{name} has more than {LARGEST} bytes");
        return Err(Failure::Usage { message, help: "split the cases into several files".to_owned() });
    }
    Ok((name, text))
}
