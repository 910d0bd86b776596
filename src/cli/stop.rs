use std::sync::atomic::{AtomicBool, Ordering};

/// The exit code of a program that Ctrl-C ended, as shells have it.
pub const INTERRUPTED: u8 = 130;

static STOPPED: AtomicBool = AtomicBool::new(false);
static WRITING: AtomicBool = AtomicBool::new(false);

/// Makes Ctrl-C (and a request to end) leave nothing behind: at once while nothing is being written, and otherwise
/// before the next file, so that what was begun is cleared away.
pub fn listen() {
    let stop = || {
        STOPPED.store(true, Ordering::SeqCst);
        if !WRITING.load(Ordering::SeqCst) {
            std::process::exit(i32::from(INTERRUPTED));
        }
    };
    // Where signals cannot be listened to, the system ends the program; the next run clears up.
    let _ = ctrlc::set_handler(stop);
}

/// Whether somebody wants the run to end.
pub fn is_wanted() -> bool {
    STOPPED.load(Ordering::SeqCst)
}

/// A time in which files are written; it ends when this goes.
pub struct Writing;

impl Writing {
    pub fn begin() -> Self {
        WRITING.store(true, Ordering::SeqCst);
        Self
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        WRITING.store(false, Ordering::SeqCst);
    }
}
