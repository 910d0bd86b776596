use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use advocate::build::Preview;
use advocate::disk::{DiskError, read_project};
use advocate::domain::Period;
use advocate::render::{Site, SiteFile, SitePath};

use super::super::print::{Listing, json};

/// What the preview shows now.
pub struct State {
    project: PathBuf,
    /// How paths begin in findings.
    prefix: String,
    shown: Mutex<Shown>,
    changed: Condvar,
}

struct Shown {
    /// Counts the changes, from 1.
    number: u64,
    /// The last state of the project that could be shown.
    preview: Arc<Preview>,
    /// The periods of it that were built.
    built: BTreeMap<Period, Arc<Site>>,
    /// The period that was looked at last.
    looked_at: Option<Period>,
    /// What is wrong now, as `check --format json` tells it.
    findings: String,
    /// The same in words.
    summary: String,
    /// How long the last change took.
    took: Duration,
}

impl State {
    /// Reads the project for the first time.
    pub fn new(project: PathBuf, prefix: String) -> Result<Self, DiskError> {
        let start = Instant::now();
        let preview = Arc::new(Preview::new(read_project(&project)?));
        let mut shown = Shown {
            number: 1,
            looked_at: preview.newest(),
            preview,
            built: BTreeMap::new(),
            findings: String::new(),
            summary: String::new(),
            took: Duration::ZERO,
        };
        let preview = shown.preview.clone();
        shown.build(&preview, &prefix);
        shown.took = start.elapsed();
        Ok(Self { project, prefix, shown: Mutex::new(shown), changed: Condvar::new() })
    }

    /// Reads the project again, builds what is being looked at, and tells those who wait.
    pub fn renew(&self) -> Result<(), DiskError> {
        let start = Instant::now();
        let before = self.lock().preview.clone();
        let preview = Arc::new(before.after(read_project(&self.project)?));
        let mut shown = self.lock();
        if preview.newest().is_some() {
            shown.built.clear();
            shown.preview = preview.clone();
            let gone = shown.looked_at.is_none_or(|period| !preview.has(period));
            if gone {
                shown.looked_at = preview.newest();
            }
        }
        shown.build(&preview, &self.prefix);
        shown.number += 1;
        shown.took = start.elapsed();
        self.changed.notify_all();
        Ok(())
    }

    /// The last change, in a line for whoever started the preview.
    pub fn told(&self) -> String {
        let shown = self.lock();
        format!("{} ({} ms)", shown.summary, shown.took.as_millis())
    }

    /// Waits until there is another state than the one with this number, at most so long; its number and its findings.
    pub fn after(&self, number: u64, most: Duration) -> (u64, String) {
        let waiting = self.changed.wait_timeout_while(self.lock(), most, |shown| shown.number == number);
        let (shown, _) = waiting.unwrap_or_else(PoisonError::into_inner);
        (shown.number, shown.findings.clone())
    }

    /// Where whoever names no page is sent.
    pub fn start(&self) -> Option<String> {
        let shown = self.lock();
        Some(shown.preview.address(shown.looked_at.or_else(|| shown.preview.newest())?))
    }

    /// A file of the site. The period that it belongs to is built when it is asked for first.
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        let path = SitePath::new(path)?;
        let period = path.as_str().split('/').take(2).find_map(|part| part.parse::<Period>().ok());
        let (site, preview) = {
            let mut shown = self.lock();
            let preview = shown.preview.clone();
            let period = period.filter(|period| preview.has(*period)).or(shown.looked_at)?;
            if path.as_str().ends_with(".html") {
                shown.looked_at = Some(period);
            }
            let built = shown.built.get(&period).cloned();
            let site = built.unwrap_or_else(|| {
                let site = Arc::new(preview.site(period).0);
                shown.built.insert(period, site.clone());
                site
            });
            (site, preview)
        };
        let in_version = site.versions.iter().find_map(|(version, tree)| {
            tree.get(&SitePath::new(path.as_str().strip_prefix(version.as_str())?.strip_prefix('/')?)?)
        });
        match in_version.or_else(|| site.top.get(&path))? {
            SiteFile::Bytes(bytes) => Some(bytes.clone()),
            SiteFile::Copy(source) => {
                // Only files that reading the project found are ever named.
                preview.sources.find(source)?;
                read_inside(&self.project, source.as_str())
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Shown> {
        // A thread that panicked cannot leave a state half made: each change puts a whole one in place.
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shown {
    /// Builds the period that is looked at, and lists what is wrong.
    fn build(&mut self, now: &Preview, prefix: &str) {
        let report = match self.looked_at.filter(|period| now.has(*period)) {
            Some(period) => {
                let (site, report) = now.site(period);
                self.built.insert(period, Arc::new(site));
                report
            }
            None => now.report.clone(),
        };
        let listing = Listing::new(&report, &now.sources, prefix, false);
        self.findings = json(&listing);
        self.summary = listing.summary();
    }
}

/// A file of the project, unless a link leads out of it by now.
fn read_inside(project: &Path, path: &str) -> Option<Vec<u8>> {
    let root = project.canonicalize().ok()?;
    let place = root.join(path).canonicalize().ok()?;
    place.starts_with(&root).then(|| std::fs::read(place).ok())?
}
