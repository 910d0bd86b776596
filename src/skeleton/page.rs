use std::fmt::Write as _;

use crate::domain::Date;
use crate::import::scalar::scalar;
use crate::load::is_passage;
use crate::project::{PageKind, Project};
use crate::source::SourcePath;
use crate::words::first_upper;

/// Why a page cannot stand at a path.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PageError {
    /// It leads out of `content/playbook/`.
    #[error("`{0}` does not lie in `content/playbook/`")]
    Outside(String),
    /// It is no Markdown file.
    #[error("`{0}` is not the name of a page: it would end in `.md`")]
    NotMarkdown(String),
}

/// Where a page stands that a person names: `act/loop`, `act/loop.md` and `content/playbook/act/loop.md` are one.
pub fn page_path(named: &str) -> Result<SourcePath, PageError> {
    let outside = || PageError::Outside(named.to_owned());
    let whole = SourcePath::new(named).ok_or_else(outside)?;
    let path = match whole.below("content/playbook") {
        Some(_) => whole,
        None if whole.below("content").is_some() => return Err(outside()),
        None => SourcePath::new(&format!("content/playbook/{whole}")).ok_or_else(outside)?,
    };
    match path.extension().as_str() {
        "md" => Ok(path),
        "" => SourcePath::new(&format!("{path}.md")).ok_or_else(outside),
        _ => Err(PageError::NotMarkdown(named.to_owned())),
    }
}

/// A page to go on with: its front matter as far as it can be known, and a text of its kind.
pub fn page(
    project: &Project,
    path: &SourcePath,
    kind: PageKind,
    title: Option<&str>,
    today: Date,
) -> String {
    if is_passage(path) {
        return "A shared passage: pages put it in with a block `include`. It has no front matter.\n"
            .to_owned();
    }
    let title = title.map_or_else(|| title_of(path), str::to_owned);
    let mut text = format!("---\ntitle: {}\n", plain(&title));
    text.push_str("# summary: What it is for, in one sentence.\n");
    let _ = writeln!(text, "kind: {}", kind.word());
    let _ = writeln!(text, "order: {}", order(project, path));
    let roles: Vec<&str> = project.site.roles.ids().collect();
    let theme = project.rhythm.themes.last().map(|theme| theme.theme.as_str());
    if kind == PageKind::Huddle {
        if let Some(theme) = theme {
            let _ = writeln!(
                text,
                "theme: {theme}                 # a theme of rhythm.yaml: {}",
                themes(project)
            );
        }
        if !roles.is_empty() {
            let _ = writeln!(text, "roles: [{}]", roles.join(", "));
        }
    } else {
        choices(&mut text, "roles", &roles, true);
        choices(&mut text, "theme", &project.site.themes.ids().collect::<Vec<_>>(), false);
        choices(&mut text, "stage", &project.journey.ids().collect::<Vec<_>>(), false);
    }
    choices(&mut text, "paths", &project.site.paths.ids().collect::<Vec<_>>(), true);
    choices(&mut text, "audience", &project.site.audiences.ids().collect::<Vec<_>>(), false);
    choices(&mut text, "owner", &project.site.teams.ids().collect::<Vec<_>>(), false);
    let _ = writeln!(text, "reviewed: {today}\nreview_every: 1 year");
    match kind {
        PageKind::Huddle => text.push_str(&card(project)),
        PageKind::Guide | PageKind::Practice => {
            let measure = project.site.measures.ids().next().unwrap_or("nps");
            let _ = writeln!(
                text,
                "# trigger: {{measure: {measure}, goal: missed}}   # when a month calls for it"
            );
        }
        PageKind::Letter | PageKind::Assessment => {}
    }
    text.push_str("---\n\n");
    text.push_str(&body(project, kind));
    text
}

fn body(project: &Project, kind: PageKind) -> String {
    let figure =
        project.site.measures.ids().next().map(|id| format!("Our score this month: {{{{ {id} }}}}.\n"));
    match kind {
        PageKind::Guide | PageKind::Practice => format!(
            "Begin with what the customer meets, in two sentences.\n\n## What we do\n\n1. First\n2. Then\n\n## How we know that it works\n\n{}",
            figure.unwrap_or_else(|| "Say what would be different.\n".to_owned())
        ),
        PageKind::Huddle => "How to run it: what to say first, what to listen for, how to end.\n".to_owned(),
        PageKind::Letter => "What you say, in one or two short paragraphs.\n\n\
            ```fields\nfields:\n  - {label: Name, width: long}\n  - {label: Date, width: short}\n```\n"
            .to_owned(),
        PageKind::Assessment => "Say what it is for. Nothing that is filled in leaves the page.\n\n\
            ```assessment\nstatements:\n  - {id: heard, text: I heard a customer this week in their own words}\n  \
            - {id: changed, text: Something changed because of it}\nscale: [1, 5]\nlow: Not at all\nhigh: Entirely\n```\n\n\
            What to do with the result.\n"
            .to_owned(),
    }
}

/// What a huddle card must have, with words to replace.
fn card(project: &Project) -> String {
    let headline = project.site.measures.iter().find(|measure| measure.headline);
    let figure = headline
        .or_else(|| project.site.measures.iter().next())
        .map_or("customers", |measure| measure.id.as_str());
    format!(
        "card:\n  story: One customer's day with us, in two sentences.\n  figure: {figure}\n  \
         # meaning: What the figure means for who reads the card.\n  \
         practise: One thing that everybody does today.\n  ask: One question that nobody can answer with yes or no?\n"
    )
}

/// A key that waits for one of a few ids; nothing where there are none.
fn choices(text: &mut String, key: &str, ids: &[&str], many: bool) {
    let Some(first) = ids.first() else { return };
    let value = if many { format!("[{}]", ids.join(", ")) } else { (*first).to_owned() };
    let others =
        if many || ids.len() == 1 { String::new() } else { format!("   # one of {}", ids.join(", ")) };
    let _ = writeln!(text, "# {key}: {value}{others}");
}

fn themes(project: &Project) -> String {
    let mut themes: Vec<&str> = project.rhythm.themes.iter().map(|theme| theme.theme.as_str()).collect();
    themes.sort_unstable();
    themes.dedup();
    themes.join(", ")
}

/// A position behind the other pages of its folder.
fn order(project: &Project, path: &SourcePath) -> i64 {
    let beside = project.pages.iter().filter(|page| page.path.folder() == path.folder());
    beside.map(|page| page.order).max().map_or(10, |last| (last / 10).saturating_add(1).saturating_mul(10))
}

/// `close-the-loop.md`: Close the loop.
fn title_of(path: &SourcePath) -> String {
    let words = path.stem().replace(['-', '_'], " ");
    match words.trim() {
        "" => "Untitled".to_owned(),
        words => first_upper(words),
    }
}

/// A title as a person would write it: quoted only where it must be.
fn plain(title: &str) -> String {
    let safe = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | ',' | '’' | '?');
    let begins = title.starts_with(|c: char| c.is_alphabetic());
    let one_word = !title.contains(' ');
    if begins && !one_word && title.chars().all(safe) && !title.ends_with(' ') {
        title.to_owned()
    } else {
        scalar(title)
    }
}

#[cfg(test)]
mod tests {
    use super::{page_path, title_of};

    #[test]
    fn a_page_may_be_named_in_short() {
        for named in ["act/loop", "act/loop.md", "./act/loop", "content/playbook/act/loop.md"] {
            assert_eq!(page_path(named).unwrap().as_str(), "content/playbook/act/loop.md");
        }
        for wrong in ["../loop.md", "/etc/passwd", "content/site.md", "act/loop.html", ""] {
            assert!(page_path(wrong).is_err(), "{wrong}");
        }
        assert_eq!(title_of(&page_path("act/close-the-loop").unwrap()), "Close the loop");
    }
}
