use std::io::{self, ErrorKind, IsTerminal, Write};

use advocate::disk::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::{Global, When};
use super::failure::Failure;
use super::print::failure;

/// Where the program prints: results on standard output, everything about the run on standard error.
pub struct Console {
    /// Whether results may have colours.
    pub colour: bool,
    /// Whether what is about the run may have colours.
    pub colour_of_errors: bool,
    /// Whether only findings and failures are printed.
    pub quiet: bool,
    /// Whether what is read and written is printed too.
    pub verbose: bool,
    progress: ProgressKind,
    /// The first thing that went wrong on standard output.
    broken: Option<io::Error>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ProgressKind {
    Bar,
    Lines,
    Nothing,
}

impl Console {
    /// A console as the arguments, the terminal and the environment say.
    pub fn new(global: &Global) -> Self {
        let colour = |terminal: bool| match global.color {
            When::Always => true,
            When::Never => false,
            When::Auto => {
                terminal && !is_set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
            }
        };
        let terminal = io::stderr().is_terminal();
        let progress = match global.progress {
            When::Never => ProgressKind::Nothing,
            When::Auto if global.quiet => ProgressKind::Nothing,
            When::Auto if terminal && !is_set("CI") => ProgressKind::Bar,
            When::Always if terminal => ProgressKind::Bar,
            When::Auto | When::Always => ProgressKind::Lines,
        };
        Self {
            colour: colour(io::stdout().is_terminal()),
            colour_of_errors: colour(terminal),
            quiet: global.quiet,
            verbose: global.verbose,
            progress,
            broken: None,
        }
    }

    /// Prints a result. Once the reader has gone (`| head`), the rest is dropped.
    pub fn result(&mut self, text: &str) {
        if self.broken.is_none() {
            let mut out = io::stdout().lock();
            self.broken = out.write_all(text.as_bytes()).and_then(|()| out.flush()).err();
        }
    }

    /// Prints something about the run. Where even that fails there is nobody left to tell.
    pub fn note(&self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Prints what stopped the command.
    pub fn failure(&self, what: &Failure) {
        self.note(&failure(&what.message(), &what.help(), self.colour_of_errors));
    }

    /// Whether all results arrived. A reader who left on purpose is no failure.
    pub fn finish(&mut self) -> Result<(), Failure> {
        match self.broken.take() {
            Some(source) if source.kind() != ErrorKind::BrokenPipe => {
                Err(Failure::System { doing: "print the result", source })
            }
            _ => Ok(()),
        }
    }

    /// Begins a piece of work that may take long.
    pub fn work(&self, name: &'static str) -> Work {
        let bar = match self.progress {
            ProgressKind::Bar => ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()),
            ProgressKind::Lines | ProgressKind::Nothing => ProgressBar::hidden(),
        };
        let work = Work { bar };
        work.look("{msg} …");
        work.bar.set_message(name);
        work.bar.tick();
        if self.progress == ProgressKind::Lines {
            self.note(&format!("{name}\n"));
        }
        work
    }
}

/// A piece of work under way; its bar goes when it ends.
pub struct Work {
    bar: ProgressBar,
}

impl Work {
    /// Shows how far the writing is.
    pub fn show(&self, progress: Progress) {
        match progress {
            Progress::Files(0) => {}
            Progress::Files(files) => {
                self.look("{msg} [{bar:30}] {pos}/{len}");
                self.bar.set_length(files as u64);
            }
            Progress::Written => self.bar.inc(1),
        }
    }

    /// Shows how many of so many things are done.
    pub fn count(&self, done: usize, all: usize) {
        if self.bar.length().is_none() {
            self.look("{msg} [{bar:30}] {pos}/{len}");
            self.bar.set_length(all as u64);
        }
        self.bar.set_position(done as u64);
    }

    /// Shows how far the reading of so many bytes is.
    pub fn bytes(&self, read: u64, all: u64) {
        if self.bar.length().is_none() {
            self.look("{msg} [{bar:30}] {bytes}/{total_bytes}");
            self.bar.set_length(all);
        }
        self.bar.set_position(read);
    }

    fn look(&self, template: &str) {
        // The templates are ours and sound; one that was not would leave the look as it is.
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style.progress_chars("=> "));
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// Whether a variable of the environment is set to something.
fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}
