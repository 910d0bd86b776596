use std::fmt::{self, Write};
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use sha2::Digest as _;

/// The SHA-256 of some bytes, in lower-case hexadecimal, as `sha256sum` prints it (FIPS 180-4).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Digest([u8; 32]);

/// A text that is not 64 lower-case hexadecimal digits.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("this is not a SHA-256: it has 64 digits, 0 to 9 and a to f")]
pub struct DigestError;

impl Digest {
    /// The digest of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).into())
    }

    /// The digest of pieces that arrive one after the other.
    pub fn of_pieces<E>(mut next: impl FnMut(&mut [u8]) -> Result<usize, E>) -> Result<Self, E> {
        let mut hasher = sha2::Sha256::new();
        let mut buffer = vec![0; 1 << 16];
        loop {
            match next(&mut buffer)? {
                0 => return Ok(Self(hasher.finalize().into())),
                read => hasher.update(buffer.get(..read).unwrap_or(&buffer)),
            }
        }
    }

    /// The first eight digits: enough to tell digests apart in print.
    pub fn short(&self) -> String {
        self.to_string().chars().take(8).collect()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(64);
        for byte in self.0 {
            write!(text, "{byte:02x}")?;
        }
        f.pad(&text)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Digest {
    type Err = DigestError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits: &[u8; 64] = text.as_bytes().try_into().map_err(|_| DigestError)?;
        let mut bytes = [0; 32];
        let mut worst = 0;
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let (high, low) = (VALUES[usize::from(pair[0])], VALUES[usize::from(pair[1])]);
            *byte = high << 4 | low & 15;
            worst |= high | low;
        }
        if worst > 15 { Err(DigestError) } else { Ok(Self(bytes)) }
    }
}

/// The value of each hexadecimal digit; what is none has one above 15. Manifests hold many thousand digests.
const VALUES: [u8; 256] = {
    let mut values = [0x10; 256];
    let mut value = 0;
    while value < 16 {
        values[b"0123456789abcdef"[value] as usize] = value as u8;
        value += 1;
    }
    values
};

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Digits;
        impl Visitor<'_> for Digits {
            type Value = Digest;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a SHA-256")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Digest, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Digits)
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::Digest;

    /// The digests of the empty text and of "abc" as FIPS 180-4 gives them.
    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn known_answers() {
        assert_eq!(Digest::of(b"").to_string(), EMPTY);
        assert_eq!(Digest::of(b"abc").to_string(), ABC);
        assert_eq!(Digest::of(b"abc").short(), "ba7816bf");
        assert_eq!(ABC.parse(), Ok(Digest::of(b"abc")));
    }

    #[test]
    fn pieces_make_the_same_digest() {
        let text = vec![7; 200_000];
        let mut rest = &text[..];
        let digest = Digest::of_pieces(|buffer| {
            let length = rest.len().min(buffer.len()).min(999);
            buffer[..length].copy_from_slice(&rest[..length]);
            rest = &rest[length..];
            Ok::<_, Infallible>(length)
        });
        assert_eq!(digest, Ok(Digest::of(&text)));
    }

    #[test]
    fn only_one_spelling_is_a_digest() {
        for text in ["", "ba7816bf", &ABC.to_uppercase(), &ABC.replace('b', "g"), &format!("{ABC}0")] {
            assert!(text.parse::<Digest>().is_err(), "{text}");
        }
    }
}
