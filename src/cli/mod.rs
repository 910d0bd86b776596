//! The commands of the program: arguments in, text and an exit code out. The work is the library's.

mod about;
mod args;
mod build;
mod charts;
mod check;
mod console;
mod diff;
mod email;
mod explain;
mod failure;
mod import;
mod init;
mod measure;
mod new;
mod pdf;
mod print;
mod project;
mod publish;
mod schema;
mod serve;
mod stop;
mod today;
mod verify;
mod version;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use console::Console;

/// How a command ended that the machine did not stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcome {
    /// Exit code 0.
    Done,
    /// The content has errors, or warnings with `--strict`: exit code 1.
    Rejected,
}

/// Runs the program.
pub fn run(args: impl Iterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(error) => {
            // Help and version come this way too. A reader who has gone misses nothing that we could tell.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { failure::USAGE } else { 0 });
        }
    };
    stop::listen();
    let mut console = Console::new(&args.global);
    let result = match &args.command {
        Command::Init(command) => init::run(command, &mut console),
        Command::New(command) => new::run(command, &args.global, &mut console),
        Command::Build(command) => build::run(command, &args.global, &mut console),
        Command::Serve(command) => serve::run(command, &args.global, &mut console),
        Command::Publish(command) => publish::run(command, &args.global, &mut console),
        Command::Verify(command) => verify::run(command, &args.global, &mut console),
        Command::Diff(command) => diff::run(command, &args.global, &mut console),
        Command::Check(command) => check::run(command, &args.global, &mut console),
        Command::Measure(command) => measure::run(command, &mut console),
        Command::Explain(command) => explain::run(command, &mut console),
        Command::Charts(command) => charts::run(command, &args.global, &mut console),
        Command::Pdf(command) => pdf::run(command, &args.global, &mut console),
        Command::Email(command) => email::run(command, &args.global, &mut console),
        Command::Import(command) => import::run(command, &args.global, &mut console),
        Command::Schema(command) => schema::run(command, &args.global, &mut console),
        Command::Completions(command) => about::completions(command, &mut console),
        Command::Man(command) => about::man(command, &mut console),
    };
    let result = result.and_then(|outcome| console.finish().map(|()| outcome));
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Rejected) => ExitCode::from(1),
        Err(failure) => {
            console.failure(&failure);
            ExitCode::from(failure.code())
        }
    }
}
