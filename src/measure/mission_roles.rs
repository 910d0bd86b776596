//! The mission by role: which roles were told often enough this month, what share of all heads is in them, and which
//! roles were never told, by name. Facts.

use super::verdict::Verdict;

/// A role, its heads and how often it was told the mission this month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its name.
    pub role: String,
    /// People in it.
    pub headcount: u64,
    /// Times told; `None` if unknown.
    pub tells: Option<u64>,
}

/// The reach of the mission.
#[derive(Clone, Debug, PartialEq)]
pub struct MissionRoles {
    /// Percent of all heads in roles told often enough; absent if there are no heads.
    pub value: Option<f64>,
    /// Roles told often enough.
    pub roles_reached: u64,
    /// All roles.
    pub roles: u64,
    /// Roles never told, by name.
    pub not_reached: Vec<String>,
    /// `ok`, or `no data` without heads.
    pub verdict: Verdict,
}

/// The reach over `roles`, each to be told at least `target` times.
pub fn mission_roles(roles: &[Role], target: u64) -> MissionRoles {
    let reached = || roles.iter().filter(|role| role.tells.is_some_and(|tells| tells >= target));
    let heads = |count: u128, role: &Role| count + u128::from(role.headcount);
    let (all, told) = (roles.iter().fold(0, heads), reached().fold(0, heads));
    let mut not_reached: Vec<String> =
        roles.iter().filter(|role| role.tells == Some(0)).map(|role| role.role.clone()).collect();
    not_reached.sort();
    MissionRoles {
        value: (all > 0).then(|| 100.0 * told as f64 / all as f64),
        roles_reached: reached().count() as u64,
        roles: roles.len() as u64,
        not_reached,
        verdict: if all > 0 { Verdict::Ok } else { Verdict::NoData },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(role: &str, headcount: u64, tells: impl Into<Option<u64>>) -> Role {
        Role { role: role.to_owned(), headcount, tells: tells.into() }
    }

    #[test]
    fn told_too_seldom_is_not_never_told() {
        let roles = [role("sales", 30, 2), role("field", 50, 1), role("office", 20, 0), role("depot", 0, 0)];
        let got = mission_roles(&roles, 2);
        assert_eq!((got.value, got.roles_reached, got.roles), (Some(30.0), 1, 4));
        assert_eq!(got.not_reached, ["depot", "office"]);
    }

    #[test]
    fn unknown_is_neither_told_nor_never_told() {
        let got = mission_roles(&[role("sales", 30, None)], 1);
        assert_eq!((got.value, got.not_reached.len()), (Some(0.0), 0));
        assert_eq!(mission_roles(&[], 1).verdict, Verdict::NoData);
    }
}
