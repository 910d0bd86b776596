/// The candidate closest to what was written, if one is close enough to be meant: a Damerau–Levenshtein distance of
/// at most a third of the length, the case ignored. Ties go to the first.
pub fn closest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let limit = (written.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&written, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn suggests_what_was_meant_and_nothing_far_off() {
        let known = ["churn_rate", "delivery", "find"];
        for (written, expected) in
            [("chrun_rate", Some("churn_rate")), ("Delivry", Some("delivery")), ("price", None), ("", None)]
        {
            assert_eq!(closest(written, known), expected, "{written}");
        }
    }
}
