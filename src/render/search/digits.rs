//! Whole numbers as text that stands inside a script as it is: short where they are small, which most are.
//!
//! A number is written in base 46, the smallest digit first. Each digit has two signs: one that ends the number and one
//! after which it goes on. So numbers need nothing between them.

/// What a digit is worth at most, and one more.
const BASE: usize = 46;

/// The signs of the digits 0 to 45 that end a number, then those of the same digits that go on: all printable signs of
/// ASCII but the two that a string cannot hold as they are and `<`, which could end a script.
const SIGNS: &[u8; 2 * BASE] =
    b" !#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/// Writes a number behind others.
pub fn push(number: usize, to: &mut String) {
    let mut rest = number;
    while rest >= BASE {
        to.push(char::from(SIGNS[BASE + rest % BASE]));
        rest /= BASE;
    }
    to.push(char::from(SIGNS[rest]));
}

#[cfg(test)]
pub fn read(text: &str) -> Vec<usize> {
    let mut numbers = Vec::new();
    let (mut number, mut worth) = (0, 1);
    for byte in text.bytes() {
        let sign = SIGNS.iter().position(|&sign| sign == byte).unwrap();
        number += sign % BASE * worth;
        worth *= BASE;
        if sign < BASE {
            numbers.push(number);
            (number, worth) = (0, 1);
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn small_numbers_take_one_sign() {
        let mut text = String::new();
        for number in [0, 1, 45, 46, 2115, 2116] {
            push(number, &mut text);
        }
        // 46 = 0 + 1·46; 2115 = 45 + 45·46; 2116 = 0 + 0·46 + 1·2116.
        assert_eq!(text, " !OP!~OPP!");
        assert_eq!(read(&text), [0, 1, 45, 46, 2115, 2116]);
    }

    proptest! {
        #[test]
        fn numbers_are_read_as_written(numbers in proptest::collection::vec(0usize..1_000_000_000, 0..20)) {
            let mut text = String::new();
            for &number in &numbers {
                push(number, &mut text);
            }
            prop_assert_eq!(read(&text), numbers);
            prop_assert!(!text.contains(['"', '\\', '<']));
        }
    }
}
