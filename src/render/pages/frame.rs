use super::Writer;
use crate::domain::{Id, Period};
use crate::project::{Named, site_media};
use crate::render::assets::Assets;
use crate::render::view::{Edition, Head, Href, Link, PageLink};
use crate::words::Arg;

/// Which edition the pages belong to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EditionName {
    /// The version's folder: `2026-10`.
    pub version: String,
    /// The period.
    pub period: Period,
    /// Who it is for, where the site has audiences.
    pub audience: Option<Id>,
    /// The version before, where there is one. A version knows nothing of later ones: when it was made there were none.
    pub earlier: Option<Period>,
}

/// What all pages of an edition share, as the templates show it.
pub struct Frame {
    /// The shared view.
    pub edition: Edition,
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
        pages.push(link("method", "method.html".to_owned(), self.word("nav-method")));
        let neighbour = |period: Option<Period>| {
            period.map(|period| Link::new(format!("../{period}/index.html"), speech.period(period)))
        };
        let audience = self.name.audience.as_ref().map(|audience| site.audiences.name(audience).to_owned());
        let data_end = speech.date(period.last_day());
        Frame {
            edition: Edition {
                lang: site.locale.to_string(),
                organisation: site.organisation.clone(),
                title: site.title.clone(),
                period: self.period(),
                version: self.name.version.clone(),
                audience,
                logo: site.brand.logo.as_ref().map(|logo| Href::new(site_media(logo))),
                sample: site.sample,
                draft: true,
                status: self.word("status-draft"),
                data_end: self.say("data-end", &[("date", data_end.into())]),
                pages,
                earlier: neighbour(self.name.earlier),
                stylesheet: assets.stylesheet.clone(),
                script: Some(assets.script.clone()),
            },
        }
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
            crumbs.push(Link::new("index.html", self.period()));
        }
        crumbs.extend(above.iter().cloned());
        Head {
            title: title.to_owned(),
            description: self.say("description", &args),
            path: Href::new(path),
            section: section.to_owned(),
            crumbs,
            // The method page has them in a table.
            workings: self.working_links(path).filter(|_| path != "method.html"),
        }
    }
}
