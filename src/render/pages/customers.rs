use super::Writer;
use crate::domain::Id;
use crate::figures;
use crate::markdown::escape_text;
use crate::render::view::{Cell, Column, Customers, Definition, Finding, Head, Html, Opening, Table};
use crate::words::Arg;

impl Writer<'_> {
    /// How many came, how many left, why, and whether it adds up.
    pub fn customers(&self) -> (Head, Customers) {
        let teller = self.reporter.teller();
        let period = self.reporter.period();
        let figures = self.reporter.figures.customers.as_ref();
        let topic = self.word("nav-customers");
        let mut answer = Vec::new();
        match figures {
            Some(customers) => {
                answer.push(teller.customers_moved(&customers.now));
                answer.extend(teller.largest_reason(customers));
            }
            None => {
                answer.push(self.say("customers-not-counted-answer", &[("period", self.period().into())]))
            }
        }
        let returned =
            figures.and_then(|customers| customers.returned?.shown()).filter(|returned| *returned > 0);
        let view = Customers {
            opening: Opening {
                topic: topic.clone(),
                headline: teller.customers_headline(figures, period),
                answer,
                fine: returned.map(|returned| self.say("customers-returned", &[("n", returned.into())])),
            },
            balance: self.figure("customers").map(|figure| self.balance(figure)),
            reasons: figures.and_then(|customers| self.reasons(customers)),
            segments: figures.and_then(|customers| self.customer_groups(customers)),
            reconciliation: self.reconciliation(figures),
            definitions: self.customer_terms(),
            plays: self.plays_in("listen"),
        };
        (self.head(&topic, "customers.html", "customers", &[]), view)
    }

    fn balance(&self, figure: crate::render::view::Figure) -> Finding {
        let customers = self.reporter.figures.customers.as_ref();
        let history = customers.map_or(&[][..], |customers| &customers.history);
        let recent = &history[history.len().saturating_sub(12)..];
        let gained = recent.iter().filter(|(_, row)| row.net > 0).count() as u64;
        let title = match customers.is_some_and(figures::CustomerFigures::reconciled) {
            true => self.say(
                "customers-trend-gained",
                &[
                    ("gained", gained.into()),
                    ("periods", (recent.len() as u64).into()),
                    ("kind", self.reporter.teller().kind(self.reporter.period())),
                ],
            ),
            // What was gained is not known for certain.
            false => self.word("customers-trend-unreconciled"),
        };
        let text =
            self.charts.get("customers").map_or_else(String::new, |drawn| drawn.chart.summary().to_owned());
        self.finding(title, text, vec![figure])
    }

    fn reasons(&self, customers: &figures::CustomerFigures) -> Option<Finding> {
        if customers.reasons.is_empty() {
            return None;
        }
        let number = |n: u64| Arg::Text(self.reporter.speech.numbers().count(n));
        let text = match customers.not_recorded.shown() {
            _ if !customers.reasons_add_up => self.say(
                "customers-reasons-do-not-add-up",
                &[("recorded", number(customers.recorded)), ("outgoing", number(customers.now.outgoing))],
            ),
            Some(missing) => self.say(
                "customers-reasons-text",
                &[
                    ("recorded", number(customers.recorded)),
                    ("outgoing", number(customers.now.outgoing)),
                    ("missing", number(missing)),
                ],
            ),
            None => {
                self.say("customers-reasons-text-hidden", &[("outgoing", number(customers.now.outgoing))])
            }
        };
        let figure = self.figure("reasons");
        let title = figure
            .as_ref()
            .map_or_else(|| self.word("customers-reasons-title-none"), |figure| figure.title.clone());
        Some(self.finding(title, text, figure.into_iter().collect()))
    }

    /// Who came and who left by group, a table for each way to part the customers.
    fn customer_groups(&self, customers: &figures::CustomerFigures) -> Option<Finding> {
        let mut kinds: Vec<Vec<&Id>> =
            customers.groups.iter().map(|group| group.segment.keys().collect()).collect();
        kinds.dedup();
        let names: Vec<String> = kinds.iter().map(|kinds| self.segment_kinds(kinds)).collect();
        let first = names.first()?;
        let title = match self.group_moved_most(customers) {
            Some((group, net)) => {
                self.say("customers-groups-finding", &[("group", group.into()), ("net", net.into())])
            }
            None => self.say("customers-groups-title", &[("segment", first.clone().into())]),
        };
        let min = self.reporter.speech.numbers().count(self.project().site.privacy.min_count);
        let tables = kinds
            .iter()
            .zip(&names)
            .map(|(kinds, name)| self.customer_table(customers, kinds, name))
            .collect();
        Some(Finding {
            title,
            text: self.say("customers-groups-text", &[("min", min.into())]),
            figures: Vec::new(),
            tables,
        })
    }

    /// The group whose customers changed most in number, of those of which both came and left are shown.
    fn group_moved_most(&self, customers: &figures::CustomerFigures) -> Option<(String, String)> {
        let net = |group: &figures::GroupMove| {
            let (came, left) = (group.incoming.shown()?, group.outgoing.shown()?);
            Some(i64::try_from(came).ok()? - i64::try_from(left).ok()?)
        };
        let (group, net) = customers
            .groups
            .iter()
            .filter_map(|group| Some((group, net(group)?)))
            .filter(|(_, net)| *net != 0)
            .rev()
            .max_by_key(|(_, net)| net.abs())?;
        let teller = self.reporter.teller();
        Some((teller.segment(&group.segment), teller.numbers().net(net)))
    }

    fn segment_kinds(&self, kinds: &[&Id]) -> String {
        let names: Vec<String> =
            kinds.iter().map(|kind| self.project().site.segments.name(kind).to_owned()).collect();
        self.reporter.teller().list(&names)
    }

    fn customer_table(&self, customers: &figures::CustomerFigures, kinds: &[&Id], name: &str) -> Table {
        let teller = self.reporter.teller();
        let columns = ["group", "opening", "came", "left", "closing"].map(|id| self.word(id));
        let columns = columns
            .into_iter()
            .enumerate()
            .map(|(place, name)| Column { name, unit: None, number: place > 0 })
            .collect();
        let cell = |cell: figures::Cell| match cell {
            figures::Cell::Count(_) => Cell::new(teller.cell(cell)),
            _ => Cell::absent(teller.cell(cell)),
        };
        let stock = |count: Option<u64>| match count {
            Some(count) => Cell::new(teller.numbers().count(count)),
            None => Cell::absent(self.word("not-known")),
        };
        let rows: Vec<Vec<Cell>> = customers
            .groups
            .iter()
            .filter(|group| group.segment.keys().eq(kinds.iter().copied()))
            .map(|group| {
                vec![
                    Cell::new(teller.segment(&group.segment)),
                    stock(group.opening),
                    cell(group.incoming),
                    cell(group.outgoing),
                    stock(group.closing),
                ]
            })
            .collect();
        let caption = self.say("customers-groups-title", &[("segment", name.into())]);
        let note = self.hidden_note(&rows);
        Table { caption, columns, rows, note }
    }

    fn reconciliation(&self, figures: Option<&figures::CustomerFigures>) -> Finding {
        let teller = self.reporter.teller();
        let Some(customers) = figures else {
            let title = self.word("customers-nothing-to-add");
            return self.finding(
                title,
                self.say("customers-not-counted-answer", &[("period", self.period().into())]),
                Vec::new(),
            );
        };
        let mut sentences = teller.reconciliation_at_length(&customers.now, self.reporter.period());
        // An earlier break is told too: it is the reason why the headline has no total.
        for (period, row) in customers
            .history
            .iter()
            .filter(|(period, row)| !row.reconciled && *period < self.reporter.period())
        {
            sentences.extend(teller.reconciliation(row, *period));
        }
        self.finding(teller.reconciliation_title(customers), sentences.join(" "), Vec::new())
    }

    /// What counts as a customer, as joining, leaving and returning.
    pub(super) fn customer_terms(&self) -> Vec<Definition> {
        let terms = &self.project().site.customer_terms;
        [
            ("method-customer-counts", &terms.counts),
            ("method-customer-joins", &terms.joins),
            ("method-customer-leaves", &terms.leaves),
            ("method-customer-returns", &terms.returns),
        ]
        .into_iter()
        .filter_map(|(id, text)| {
            Some(Definition {
                id: Some(id.trim_start_matches("method-").to_owned()),
                term: self.word(id),
                meaning: plain(text.as_deref()?),
            })
        })
        .collect()
    }
}

/// Words as markup.
pub(super) fn plain(text: &str) -> Html {
    let mut escaped = String::with_capacity(text.len());
    escape_text(text, &mut escaped);
    Html::from_escaped(escaped)
}
