use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::Failure;

/// How long nothing must change before the project is read: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(30);

/// Waits for changes of a project's files.
pub struct Watching {
    events: Receiver<()>,
    _watcher: RecommendedWatcher,
}

/// Begins to watch what a build reads.
pub fn begin(project: &Path) -> Result<Watching, Failure> {
    let (send, events) = channel();
    let tell = move |event: notify::Result<Event>| {
        // To open and read a file is no change; what cannot be told apart may be one.
        let is_change = event.map_or(true, |event| !matches!(event.kind, EventKind::Access(_)));
        if is_change {
            // Nobody listens any more when the program ends.
            let _ = send.send(());
        }
    };
    let mut watcher = notify::recommended_watcher(tell).map_err(refused)?;
    watcher.watch(&project.join("content"), RecursiveMode::Recursive).map_err(refused)?;
    let themes = project.join("themes");
    if themes.is_dir() {
        watcher.watch(&themes, RecursiveMode::Recursive).map_err(refused)?;
    }
    Ok(Watching { events, _watcher: watcher })
}

fn refused(error: notify::Error) -> Failure {
    Failure::System { doing: "watch the project", source: std::io::Error::other(error) }
}

impl Watching {
    /// Waits until something changed and then nothing for a moment; `false` when there is nothing to wait for.
    pub fn changed(&self) -> bool {
        if self.events.recv().is_err() {
            return false;
        }
        loop {
            match self.events.recv_timeout(QUIET) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => return true,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
    }
}
