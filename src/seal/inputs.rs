use std::collections::BTreeMap;

use crate::domain::{Digest, Period};
use crate::source::SourcePath;

/// The digest of every file of a project.
pub type Inputs = BTreeMap<SourcePath, Digest>;

/// The inputs of a version as its manifest names them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InputList {
    /// Those that its readers may know of, by path.
    pub named: BTreeMap<String, Digest>,
    /// One digest over all of them.
    pub all: Digest,
}

impl InputList {
    /// The inputs of a period's report: everything but the snapshots of later periods. Only those that `known` lets
    /// through are named, for a name may tell what its readers must not know.
    pub fn of(inputs: &Inputs, period: Period, known: impl Fn(&SourcePath) -> bool) -> Self {
        let used = || inputs.iter().filter(|(path, _)| snapshot_of(path).is_none_or(|of| of <= period));
        let text: String = used().map(|(path, digest)| format!("{digest}  {path}\n")).collect();
        let named = used().filter(|(path, _)| known(path));
        Self {
            named: named.map(|(path, digest)| (path.as_str().to_owned(), *digest)).collect(),
            all: Digest::of(text.as_bytes()),
        }
    }
}

/// The period that a snapshot's file belongs to, by its name: `content/snapshots/2026-10.yaml`, and all in the folder
/// `content/snapshots/2026-10`.
pub fn snapshot_of(path: &SourcePath) -> Option<Period> {
    let inside = path.below("content/snapshots")?;
    let name = inside.split('/').next().unwrap_or(inside);
    name.strip_suffix(".yaml").or(name.strip_suffix(".yml")).unwrap_or(name).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(secret: &str, period: &str) -> InputList {
        let paths = [
            "content/site.yaml",
            "content/snapshots/2026-09.yaml",
            "content/snapshots/2026-10/complaints.csv",
            "content/snapshots/2026-11.yaml",
            "content/playbook/leaders.md",
        ];
        let path = |text: &str| SourcePath::new(text).unwrap();
        let inputs = paths.map(|text| (path(text), Digest::of(text.as_bytes()))).into();
        InputList::of(&inputs, period.parse().unwrap(), |path| path.as_str() != secret)
    }

    #[test]
    fn later_snapshots_are_no_input() {
        let names = |list: InputList| list.named.into_keys().collect::<Vec<_>>();
        let october = [
            "content/playbook/leaders.md",
            "content/site.yaml",
            "content/snapshots/2026-09.yaml",
            "content/snapshots/2026-10/complaints.csv",
        ];
        assert_eq!(names(list("", "2026-10")), october);
        assert_eq!(names(list("content/playbook/leaders.md", "2026-10")), october[1..]);
        assert_eq!(names(list("", "2026-08")), [october[0], october[1]]);
    }

    #[test]
    fn what_is_not_named_counts_all_the_same() {
        assert_eq!(list("", "2026-10").all, list("content/playbook/leaders.md", "2026-10").all);
        assert_ne!(list("", "2026-10").all, list("", "2026-09").all);
    }
}
