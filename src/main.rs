//! The program: reads the arguments, runs one command and turns what happened into an exit code.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os())
}
