//! `advocate serve`: a preview that follows what is written, on this machine alone.
//!
//! One thread waits for changes and makes the next [`State`]; each request has a thread of its own and reads the state
//! that is there. A file that is broken changes the list of findings and not what is shown: the last state that could be
//! shown stays.

mod answer;
mod request;
mod state;
mod watch;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::thread;

use tiny_http::Server;

use super::Outcome;
use super::args::{Global, ServeArgs};
use super::console::Console;
use super::failure::Failure;
use super::print::visible;
use super::project::Folders;
use state::State;

/// The port where none is named; where it is taken, one of the next.
const PORT: u16 = 4000;
const NEXT_PORTS: u16 = 20;

/// `advocate serve`: until Ctrl-C.
pub fn run(args: &ServeArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let state = Arc::new(State::new(folders.project.clone(), folders.prefix.clone())?);
    let watching = watch::begin(&folders.project)?;
    let (server, port) = listen(args.port)?;
    let address = format!("http://127.0.0.1:{port}/");
    if !console.quiet {
        let project = visible(&folders.project.display().to_string());
        console.result(&format!("serving `{project}` at {address} until Ctrl-C\n{}\n", state.told()));
    }
    if args.open {
        open(&address, console);
    }
    let answering = state.clone();
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let state = answering.clone();
            // A page that waits for a change keeps its thread; the others are done at once.
            thread::spawn(move || answer::answer(request, port, &state));
        }
    });
    while watching.changed() {
        if let Err(error) = state.renew() {
            // A drive that is gone for a moment: what was shown stays, and the next change tries again.
            console.failure(&error.into());
        } else if !console.quiet {
            console.result(&format!("{}\n", state.told()));
        }
    }
    Ok(Outcome::Done)
}

/// Listens on this machine's own address, which no other machine reaches.
fn listen(port: Option<u16>) -> Result<(Server, u16), Failure> {
    let ports = match port {
        Some(port) => port..=port,
        None => PORT..=PORT + NEXT_PORTS,
    };
    let mut refused = None;
    for port in ports {
        match Server::http((Ipv4Addr::LOCALHOST, port)) {
            Ok(server) => {
                let port = server.server_addr().to_ip().map_or(port, |address| address.port());
                return Ok((server, port));
            }
            Err(error) => refused = Some(error),
        }
    }
    let why = refused.map_or_else(|| "no port is free".to_owned(), |error| error.to_string());
    Err(Failure::Usage {
        message: format!("cannot listen at 127.0.0.1: {why}"),
        help: "name another port: `advocate serve --port 8080`".to_owned(),
    })
}

/// Opens the preview in the browser, where the system has a way.
fn open(address: &str, console: &Console) {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if std::process::Command::new(program).arg(address).spawn().is_err() {
        console.note(&format!("note: no browser could be opened; go to {address} yourself\n"));
    }
}
