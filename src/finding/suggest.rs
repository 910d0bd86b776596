/// Longer texts are not compared: no id or key is as long, and the comparison takes the product of both lengths.
const LONGEST: usize = 128;

/// The candidate closest to what was written, if one is close enough to be meant: a Damerau–Levenshtein distance of
/// at most a third of the length, the case ignored. Ties go to the first.
pub fn closest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if written.len() > LONGEST {
        return None;
    }
    let written = written.to_lowercase();
    let length = written.chars().count();
    let limit = (length / 3).max(1);
    candidates
        .into_iter()
        // What is longer or shorter by more than the limit is further away than the limit: no need to compare.
        .filter(|candidate| candidate.len() <= LONGEST && candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| (strsim::damerau_levenshtein(&written, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The path whose file name is closest to that of what was written; of several the one closest as a whole. Folders
/// alone make paths alike that have nothing to do with each other.
pub fn closest_path<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = |path: &'a str| path.rsplit('/').next().unwrap_or(path);
    let candidates: Vec<&'a str> = candidates.into_iter().collect();
    let meant = closest(written.rsplit('/').next()?, candidates.iter().copied().map(name))?;
    let alike = candidates.into_iter().filter(|path| name(path) == meant && path.len() <= LONGEST);
    let written: String = written.chars().take(LONGEST).collect();
    alike.min_by_key(|path| strsim::damerau_levenshtein(&written, path))
}

/// `` did you mean `delivery`? ``, if a candidate is close enough. A letter of another script, which may look the
/// same, is pointed out.
pub fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let meant = closest(written, candidates)?;
    let stranger = written.chars().find(|character| !character.is_ascii() && !meant.contains(*character));
    Some(match stranger {
        Some(stranger) => format!(
            "did you mean `{meant}`? The sign U+{:04X} in it may look like another or like nothing",
            u32::from(stranger)
        ),
        None => format!("did you mean `{meant}`?"),
    })
}

#[cfg(test)]
mod tests {
    use super::{closest, closest_path, did_you_mean};

    #[test]
    fn suggests_what_was_meant_and_nothing_far_off() {
        let known = ["churn_rate", "delivery", "find"];
        for (written, expected) in [
            ("chrun_rate", Some("churn_rate")),
            ("Delivry", Some("delivery")),
            ("price", None),
            ("", None),
            ("findfindfind", None),
        ] {
            assert_eq!(closest(written, known), expected, "{written}");
        }
        assert_eq!(closest(&"find".repeat(100), ["find"; 2]), None);
    }

    #[test]
    fn paths_are_compared_by_the_names_of_their_files() {
        let known = ["playbook/act/loop.md", "playbook/index.md", "playbook/act/index.md"];
        for (written, expected) in [
            ("playbook/lop.md", Some("playbook/act/loop.md")),
            ("playbook/acts/index.md", Some("playbook/act/index.md")),
            ("../indx.md", Some("playbook/index.md")),
            ("playbook/act/team.md", None),
        ] {
            assert_eq!(closest_path(written, known), expected, "{written}");
        }
    }

    #[test]
    fn letters_that_only_look_alike_are_pointed_out() {
        let said = |written| did_you_mean(written, ["delivery"]).unwrap_or_default();
        assert_eq!(said("delivry"), "did you mean `delivery`?");
        assert_eq!(
            said("d\u{435}livery"),
            "did you mean `delivery`? The sign U+0435 in it may look like another or like nothing"
        );
    }
}
