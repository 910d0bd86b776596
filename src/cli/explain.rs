use advocate::finding::{Kind, closest};

use super::Outcome;
use super::args::ExplainArgs;
use super::console::Console;
use super::failure::Failure;
use super::print::visible;

/// `advocate explain`: what a finding means, or all of them.
pub fn run(args: &ExplainArgs, console: &mut Console) -> Result<Outcome, Failure> {
    let Some(id) = &args.finding else {
        let width = Kind::ALL.iter().map(|kind| kind.id().len()).max().unwrap_or(0);
        let list: String =
            sorted().iter().map(|kind| format!("{:width$}  {}\n", kind.id(), kind.meaning())).collect();
        console.result(&list);
        return Ok(Outcome::Done);
    };
    let Some(kind) = Kind::ALL.iter().find(|kind| kind.id() == id) else { return Err(unknown(id)) };
    let (severity, id, meaning) = (kind.severity().word(), kind.id(), kind.meaning());
    console.result(&format!("{severity}[{id}]\n{meaning}\n\n{}\n", kind.page()));
    Ok(Outcome::Done)
}

fn sorted() -> Vec<Kind> {
    let mut kinds = Kind::ALL.to_vec();
    kinds.sort_by_key(|kind| kind.id());
    kinds
}

fn unknown(id: &str) -> Failure {
    let help = match closest(id, sorted().iter().map(|kind| kind.id())) {
        Some(close) => format!("did you mean `{close}`?"),
        None => "`advocate explain` lists all findings".to_owned(),
    };
    Failure::Usage { message: format!("there is no finding `{}`", visible(id)), help }
}
