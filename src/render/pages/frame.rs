use super::{Writer, version_title};
use crate::domain::{Id, Version};
use crate::project::{Named, site_media};
use crate::render::assets::{Assets, hashed};
use crate::render::running;
use crate::render::search::PENDING;
use crate::render::view::{Edition, Head, Href, Link, PageLink, Search};
use crate::seal::Status;
use crate::words::Arg;

/// Which edition the pages belong to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EditionName {
    /// The version: its folder's name.
    pub version: Version,
    /// Whether it may still change.
    pub status: Status,
    /// Why it corrects an earlier one.
    pub reason: Option<String>,
    /// Who it is for, where the site has audiences.
    pub audience: Option<Id>,
    /// The version before, where there is one. A version knows nothing of later ones: when it was made there were none.
    pub earlier: Option<Version>,
}

/// What all pages of an edition share, as the templates show it.
pub struct Frame {
    /// The shared view.
    pub edition: Edition,
    /// The style sheet that it names for the edges of printed pages.
    pub running: Vec<u8>,
}

impl Writer<'_> {
    /// The masthead, the navigation and the footer.
    pub fn frame(&self, assets: &Assets) -> Frame {
        let site = &self.project().site;
        let speech = &self.reporter.speech;
        let period = self.reporter.period();
        let nav_index = match period.kind() {
            crate::domain::PeriodKind::Month => "nav-index",
            crate::domain::PeriodKind::Quarter => "nav-index-quarter",
            crate::domain::PeriodKind::Week => "nav-index-week",
        };
        let link = |key: &str, href: String, text: String| PageLink {
            key: key.to_owned(),
            href: Href::new(href),
            text,
        };
        let mut pages = vec![link("index", "index.html".to_owned(), self.word(nav_index))];
        for key in ["customers", "voice", "ratings"] {
            pages.push(link(key, format!("{key}.html"), self.word(&format!("nav-{key}"))));
        }
        if let Some(first) =
            self.reporter.figures.focus.first().or(self.project().journey.iter().next().map(Named::id))
        {
            pages.push(link("stages", format!("stages/{first}.html"), self.word("nav-stages")));
        }
        for key in ["loop", "commitments", "leading", "culture"] {
            pages.push(link(key, format!("{key}.html"), self.word(&format!("nav-{key}"))));
        }
        if !self.pages.is_empty() {
            pages.push(link("playbook", "playbook/index.html".to_owned(), self.word("nav-playbook")));
        }
        if !site.roles.is_empty() {
            pages.push(link("roles", self.roles_link().href.as_str().to_owned(), self.word("nav-roles")));
        } else if self.has_calendar() {
            pages.push(link("roles", "calendar.html".to_owned(), self.word("nav-calendar")));
        }
        pages.push(link("changes", "changes.html".to_owned(), self.word("nav-changes")));
        pages.push(link("method", "method.html".to_owned(), self.word("nav-method")));
        let neighbour = |version: Option<Version>| {
            version
                .map(|version| Link::new(format!("../{version}/index.html"), version_title(speech, version)))
        };
        let status = self.status();
        let audience = self.name.audience.as_ref().map(|audience| site.audiences.name(audience).to_owned());
        let data_end = self.say("data-end", &[("date", speech.date(period.last_day()).into())]);
        let draft = self.name.status == Status::Draft;
        let running = self.running(draft, &status, &data_end).into_bytes();
        Frame {
            edition: Edition {
                lang: site.locale.to_string(),
                organisation: site.organisation.clone(),
                title: site.title.clone(),
                period: self.period(),
                version: self.name.version.to_string(),
                audience,
                logo: site.brand.logo.as_ref().map(|logo| Href::new(site_media(logo))),
                sample: site.sample,
                draft,
                running: Href::new(hashed("assets/running.css", &running)),
                status,
                correction: self.correction(),
                data_end,
                pages,
                earlier: neighbour(self.name.earlier),
                stylesheet: assets.stylesheet.clone(),
                documents: self.document_links(),
                script: Some(assets.script.clone()),
                search: Some(Search { script: assets.search.clone(), index: Href::new(PENDING) }),
                form_script: Some(assets.form_script.clone()),
                chart_script: Some(assets.chart_script.clone()),
            },
            running,
        }
    }

    /// Whether the version may still change, in words.
    pub(super) fn status(&self) -> String {
        self.word(match self.name.status {
            Status::Draft => "status-draft",
            Status::Sealed => "status-sealed",
        })
    }

    /// Why the version corrects an earlier one, in words.
    pub(super) fn correction(&self) -> Option<String> {
        let reason = self.name.reason.as_ref()?;
        let number = u64::from(self.name.version.revision);
        Some(self.say("correction", &[("n", number.into()), ("reason", reason.clone().into())]))
    }

    /// What runs along the edges of printed pages, as a style sheet.
    fn running(&self, draft: bool, status: &str, data_end: &str) -> String {
        let [running, edition, numbered] = self.edges(draft, status, data_end);
        running::stylesheet(&running, &edition, &numbered)
    }

    /// What heads a printed page, what ends it, and its number, with `running::PAGE` and `running::PAGES` in the places
    /// of the two numbers.
    pub fn edges(&self, draft: bool, status: &str, data_end: &str) -> [String; 3] {
        let site = &self.project().site;
        let head = [
            ("organisation", Arg::Text(site.organisation.clone())),
            ("title", site.title.clone().into()),
            ("period", self.period().into()),
        ];
        let edition = [
            ("version", Arg::Text(self.name.version.to_string())),
            ("draft", if draft { "yes" } else { "no" }.into()),
            ("status", status.into()),
            ("end", data_end.into()),
        ];
        let numbers =
            [("page", Arg::Text(running::PAGE.to_string())), ("pages", running::PAGES.to_string().into())];
        [
            self.say("print-running", &head),
            self.say("print-edition", &edition),
            self.say("print-numbered", &numbers),
        ]
    }

    /// The head of a page of the playbook, for what is rendered within it.
    pub fn head_for(&self, path: &str) -> Head {
        self.head("", path, "playbook", &[])
    }

    /// What a page says of itself. `section` is the key of the navigation that it belongs to.
    pub(super) fn head(&self, title: &str, path: &str, section: &str, above: &[Link]) -> Head {
        let site = &self.project().site;
        let args = [
            ("title", Arg::Text(title.to_owned())),
            ("organisation", site.organisation.clone().into()),
            ("period", self.period().into()),
        ];
        let mut crumbs = Vec::new();
        if path != "index.html" {
            crumbs.push(Link::new("index.html", self.period_title()));
        }
        crumbs.extend(above.iter().cloned());
        Head {
            title: title.to_owned(),
            description: self.say("description", &args),
            path: Href::new(path),
            section: section.to_owned(),
            crumbs,
            workings: self.working_links(path),
            terms: self.terms(section),
            document: None,
        }
    }
}
