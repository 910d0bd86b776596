use std::collections::BTreeMap;

use crate::domain::Id;
use crate::finding::{Finding, Kind, Report, shorten};
use crate::load;
use crate::project::{Page, site_page};
use crate::source::{FileId, SourcePath, Span, Spanned};

/// The old addresses that each page names.
pub(super) type Named = BTreeMap<FileId, Vec<Spanned<String>>>;

/// What pages say of where they stood.
pub(super) fn named(raw: &[load::Page]) -> Named {
    let named = raw.iter().map(|page| (page.file, page.front_matter.formerly.0.clone()));
    named.filter(|(_, paths)| !paths.is_empty()).collect()
}

/// Gives pages the addresses that they had. One that a page has now, or that two pages claim, is a finding: it could not
/// lead to both.
pub(super) fn check(named: Named, pages: &mut [Page], report: &mut Report) {
    let mut taken: BTreeMap<String, Option<FileId>> =
        pages.iter().filter_map(|page| Some((site_page(&page.path)?, Some(page.file)))).collect();
    // Where no page stands there, the program puts the list of guides.
    taken.entry("playbook/index.html".to_owned()).or_insert(None);
    let mut claimed: BTreeMap<String, Span> = BTreeMap::new();
    for (file, paths) in named {
        let mut own = Vec::new();
        for written in paths {
            let Some(path) = address(&written) else {
                let message = format!("`{}` was no page of the playbook", shorten(&written));
                let help = "write the old path below `content/playbook/`, as in `act/close-the-loop.md`";
                report.add(Finding::at(Kind::UnknownValue, written.span, message).help(help));
                continue;
            };
            let finding = match (taken.get(&path), claimed.get(&path)) {
                (Some(Some(other)), _) if *other == file => {
                    let finding = Finding::at(Kind::SamePlace, written.span, "this page stands there still");
                    finding.help("name the path that it had before")
                }
                (Some(other), _) => {
                    let message = format!("something else stands at `{}` now", shorten(&written));
                    let finding = Finding::at(Kind::SamePlace, written.span, message);
                    let finding = finding.help("remove this line: the address cannot lead to two pages");
                    match other {
                        Some(other) => finding.related(Span::start_of(*other), "the page that stands there"),
                        None => finding,
                    }
                }
                (None, Some(first)) => {
                    let message = format!("`{}` is claimed a second time", shorten(&written));
                    let finding = Finding::at(Kind::SamePlace, written.span, message);
                    finding.help("let one page have it").related(*first, "the first")
                }
                (None, None) => {
                    claimed.insert(path.clone(), written.span);
                    own.push(path);
                    continue;
                }
            };
            report.add(finding);
        }
        for page in pages.iter_mut().filter(|page| page.file == file) {
            page.formerly.clone_from(&own);
        }
    }
}

/// Where the page of an old path stood on the site.
fn address(written: &str) -> Option<String> {
    let path = SourcePath::new(&format!("content/playbook/{}", written.trim().trim_start_matches("./")))?;
    let inside = path.below("content/playbook")?.strip_suffix(".md")?;
    // A path of signs alone would become `page.html`, which it never was.
    inside.split('/').all(|part| Id::slug(part).is_some()).then(|| site_page(&path))?
}
