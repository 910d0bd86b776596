//! Long stretches of a text in which nothing is found that is looked for.

/// So many bytes are looked at in one step.
pub const STRETCH: usize = 16;

/// How many bytes a text begins with, in whole stretches, of which none is wanted. `is_wanted` has no branches, so that
/// all bytes of a stretch are looked at in one step.
#[inline]
pub fn without(bytes: &[u8], is_wanted: impl Fn(u8) -> bool) -> usize {
    let (stretches, _) = bytes.as_chunks::<STRETCH>();
    let has = |stretch: &[u8; STRETCH]| stretch.iter().fold(false, |has, byte| has | is_wanted(*byte));
    stretches.iter().position(has).unwrap_or(stretches.len()) * STRETCH
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{STRETCH, without};

    proptest! {
        #[test]
        fn what_is_wanted_stands_in_the_next_stretch_or_nowhere(bytes in proptest::collection::vec(0u8..40, 0..200)) {
            let at = without(&bytes, |byte| byte == 7);
            prop_assert!(!bytes[..at].contains(&7));
            prop_assert_eq!(at % STRETCH, 0);
            prop_assert!(bytes.len() < at + STRETCH || bytes[at..at + STRETCH].contains(&7));
        }
    }
}
