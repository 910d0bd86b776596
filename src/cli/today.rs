use advocate::domain::Date;

/// The day on which the program runs, in UTC; `SOURCE_DATE_EPOCH` sets it, so that runs can be repeated. Only skeletons
/// have it: a report knows no clock.
pub fn today() -> Date {
    let set = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let now = set
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .unwrap_or_else(jiff::Timestamp::now);
    now.to_zoned(jiff::tz::TimeZone::UTC).date()
}
