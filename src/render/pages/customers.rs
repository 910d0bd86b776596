use super::Writer;
use super::closed_loop::text;
use crate::domain::{Id, Period};
use crate::figures;
use crate::markdown::escape_text;
use crate::project::CustomerSeries;
use crate::render::charts::{customers_id, is_signal};
use crate::render::view::{
    Cell, Column, Customers, Definition, Figure, Finding, Head, Html, Opening, Part, Section, Table,
};
use crate::words::{Arg, first_upper};

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
            control: figures.and_then(|customers| self.customer_control(customers)),
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
        Finding {
            tables: customers.and_then(|customers| self.customers_compared(customers)).into_iter().collect(),
            ..self.finding(title, text, vec![figure])
        }
    }

    /// This period, the one before and the same one last year, where they were counted.
    fn customers_compared(&self, customers: &figures::CustomerFigures) -> Option<Table> {
        let now = self.reporter.period();
        let counted = |of: Period| customers.history.iter().find(|(period, _)| *period == of);
        let beside: Vec<_> =
            [now, now.previous(), now.year_before()].into_iter().filter_map(counted).collect();
        if beside.len() < 2 {
            return None;
        }
        let numbers = self.reporter.speech.numbers();
        let rows = beside
            .iter()
            .map(|(period, row)| {
                vec![
                    Cell::new(self.reporter.speech.period_title(*period)),
                    Cell::new(numbers.count(row.incoming)),
                    Cell::new(numbers.count(row.outgoing)),
                    Cell::new(numbers.net(row.net)),
                ]
            })
            .collect();
        let heads = ["came", "left", "net"].map(|id| Column::numbers(self.word(id), None));
        let columns = std::iter::once(Column::words(self.word("period"))).chain(heads).collect();
        let args = [("period", self.period().into()), ("kind", self.reporter.teller().kind(now))];
        Some(Table { caption: self.say("customers-compared", &args), columns, rows, note: None })
    }

    /// Whether who came, who left and the net of both are what the periods before would have one expect.
    fn customer_control(&self, customers: &figures::CustomerFigures) -> Option<Section> {
        if customers.history.len() < 2 {
            return None;
        }
        let teller = self.reporter.teller();
        let kind = ("kind", teller.kind(self.reporter.period()));
        let series = CustomerSeries::ALL;
        let charts: Vec<_> = series.iter().filter_map(|of| self.figure(&customers_id(*of))).collect();
        let topic = self.say("control-topic", std::slice::from_ref(&kind));
        let section = |title, parts| Section { id: "control".to_owned(), topic, title, parts };
        if charts.is_empty() {
            let write = self.reporter.write_customers(CustomerSeries::Came);
            let control = self.reporter.customer_control(CustomerSeries::Came)?;
            let sentence = teller.control_sentence(control, self.reporter.period(), &write);
            return Some(section(self.word("control-early"), vec![text(sentence)]));
        }
        let out: Vec<String> = series
            .iter()
            .filter(|of| self.reporter.customer_control(**of).is_some_and(is_signal))
            .map(|of| self.word(&format!("customers-{}-name", of.word())))
            .collect();
        let args = [("n", Arg::Count(out.len() as u64)), ("list", teller.list(&out).into()), kind];
        let title = first_upper(&self.say("customers-control-title", &args));
        // Each chart says what the page's heading sums up, and under its own title why.
        // What the band is stands under the last of them.
        let last = charts.len() - 1;
        let without_note = |(place, figure): (usize, Figure)| match place == last {
            true => figure,
            false => Figure { note: None, ..figure },
        };
        let parts = charts.into_iter().enumerate().map(without_note).map(Part::figure);
        Some(section(title, parts.collect()))
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
