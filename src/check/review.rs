use crate::domain::{CalendarDays, Date};
use crate::finding::{Finding, Kind, Report};
use crate::source::Spanned;

/// Warns of a page whose review is overdue at the end of the newest period. The program has no clock, so the day of
/// reading does not count.
pub(super) fn check(
    reviewed: Option<&Spanned<Date>>,
    every: Option<&Spanned<CalendarDays>>,
    cut_off: Option<Date>,
    report: &mut Report,
) {
    let Some(every) = every else { return };
    let Some(reviewed) = reviewed else {
        let message = "this page is to be read through again and again, but never was";
        let finding = Finding::at(Kind::StalePage, every.span, message);
        return report
            .add(finding.help("add `reviewed: …` with the day of the last time, or remove `review_every`"));
    };
    let due = reviewed.value.saturating_add(jiff::Span::new().days(i64::from(every.value.0)));
    if let Some(cut_off) = cut_off.filter(|cut_off| due < *cut_off) {
        let message =
            format!("this page was to be read through by {due}; the newest period ends on {cut_off}");
        let finding = Finding::at(Kind::StalePage, reviewed.span, message);
        let help = "read it through, correct it, and write the day of it here";
        report.add(finding.help(help).related(every.span, "the time between two readings"));
    }
}
