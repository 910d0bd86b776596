use std::fs;
use std::io::Read;

use advocate::measure::cases::{case_lines, run_cases};
use serde_json::Value;

use super::Outcome;
use super::args::MeasureArgs;
use super::console::Console;
use super::failure::Failure;
use super::print::visible;

/// The largest file of cases that is read, in bytes.
const LARGEST: u64 = 256 * 1024 * 1024;

/// `advocate measure`: the arithmetic on its own. Results go to standard output; cases that cannot be computed are told
/// on standard error with their place, and the others still come.
pub fn run(args: &MeasureArgs, console: &mut Console) -> Result<Outcome, Failure> {
    let (name, text) = read(args)?;
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
