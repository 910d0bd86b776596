//! Numbers of national registers, with the check digits that each has.

use super::remainder;

/// A form: `d` a digit, `L` a letter, `x` either, a blank a sign that may stand there, `-` one that must.
struct Register {
    form: &'static str,
    /// Without a word before it that says what it is, it must be told apart by its form.
    needs_cue: bool,
    valid: fn(&str) -> bool,
}

const REGISTERS: [Register; 13] = [
    // United States, Social Security Number: no check digit, but ranges that were never given.
    Register { form: "ddd-dd-dddd", needs_cue: false, valid: ssn },
    // United Kingdom, National Insurance number and NHS number.
    Register { form: "LL dd dd dd L", needs_cue: false, valid: nino },
    Register { form: "ddd-ddd-dddd", needs_cue: false, valid: nhs },
    Register { form: "dddddddddd", needs_cue: true, valid: nhs },
    // France, numéro d'inscription au répertoire.
    Register { form: "d dd dd xx ddd ddd dd", needs_cue: false, valid: nir },
    // Germany, Steuer-Identifikationsnummer and Sozialversicherungsnummer.
    Register { form: "dd ddd ddd ddd", needs_cue: false, valid: steuer },
    Register { form: "dd dddddd L ddd", needs_cue: false, valid: versicherung },
    // Brazil, CPF.
    Register { form: "ddd ddd ddd dd", needs_cue: false, valid: cpf },
    // Spain, DNI and NIE.
    Register { form: "dd ddd ddd L", needs_cue: false, valid: dni },
    Register { form: "L ddddddd L", needs_cue: false, valid: nie },
    // Portugal, NIF.
    Register { form: "ddd ddd ddd", needs_cue: true, valid: nif },
    Register { form: "ddddddddd", needs_cue: false, valid: nif },
    Register { form: "PT ddddddddd", needs_cue: false, valid: |text| nif(&text[2..]) },
];

/// The length of the number that begins here. `called` where the words before it say that it is one.
pub(super) fn id(text: &str, called: bool) -> Option<usize> {
    REGISTERS.iter().filter(|register| called || !register.needs_cue).find_map(|register| {
        let (length, compact) = matched(text, register.form)?;
        (register.valid)(&compact).then_some(length)
    })
}

fn matched(text: &str, form: &str) -> Option<(usize, String)> {
    let mut compact = String::new();
    let mut rest = text.char_indices().peekable();
    for wanted in form.chars() {
        let next = rest.peek().map(|(_, sign)| *sign);
        let is_mark = next.is_some_and(|sign| matches!(sign, ' ' | '-' | '.' | '/'));
        match wanted {
            ' ' if is_mark => drop(rest.next()),
            ' ' => {}
            '-' if is_mark => drop(rest.next()),
            '-' => return None,
            _ => {
                let sign = next?.to_ascii_uppercase();
                let fits = match wanted {
                    'd' => sign.is_ascii_digit(),
                    'L' => sign.is_ascii_uppercase(),
                    'x' => sign.is_ascii_alphanumeric(),
                    exact => sign == exact,
                };
                if !fits {
                    return None;
                }
                compact.push(sign);
                rest.next();
            }
        }
    }
    let end = rest.peek().map_or(text.len(), |(at, _)| *at);
    // A number that goes on is another one.
    let mut behind = text[end..].chars();
    let goes_on = match behind.next() {
        Some(sign) if sign.is_alphanumeric() => true,
        Some('-' | '.' | '/' | ',') => behind.next().is_some_and(|sign| sign.is_ascii_digit()),
        _ => false,
    };
    (!goes_on).then_some((end, compact))
}

fn digit(text: &str, place: usize) -> u32 {
    text.as_bytes().get(place).map_or(0, |byte| u32::from(byte.wrapping_sub(b'0')))
}

/// The sum of the first digits, each times its weight.
fn weighted(text: &str, weights: impl Iterator<Item = u32>) -> u32 {
    weights.enumerate().map(|(place, weight)| digit(text, place) * weight).sum()
}

fn ssn(text: &str) -> bool {
    let (area, group, serial) = (&text[..3], &text[3..5], &text[5..]);
    area != "000" && area != "666" && !area.starts_with('9') && group != "00" && serial != "0000"
}

fn nino(text: &str) -> bool {
    let prefix = &text[..2];
    let never = ["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(&prefix);
    let wrong = prefix.contains(['D', 'F', 'I', 'Q', 'U', 'V']) || prefix.ends_with('O');
    !never && !wrong && matches!(text.as_bytes()[8], b'A'..=b'D')
}

fn nhs(text: &str) -> bool {
    let check = 11 - weighted(text, (2..=10).rev()) % 11;
    check != 10 && check % 11 == digit(text, 9)
}

fn nir(text: &str) -> bool {
    let (number, key) = text.split_at(13);
    // The departments 2A and 2B count as 19 and 18.
    let number = number.replace("2A", "19").replace("2B", "18");
    let plain = number.bytes().all(|byte| byte.is_ascii_digit());
    let month = number[3..5].parse::<u32>().unwrap_or(0);
    plain
        && matches!(number.as_bytes()[0], b'1'..=b'4' | b'7' | b'8')
        && (1..=12).contains(&month) | (20..=42).contains(&month)
        && key.parse().is_ok_and(|key: u32| key == 97 - remainder(&number))
}

/// ISO 7064, modulus 11,10; of the first ten digits one stands twice or three times.
fn steuer(text: &str) -> bool {
    let counts: Vec<usize> =
        (0..10).map(|value| (0..10).filter(|&place| digit(text, place) == value).count()).collect();
    let most = counts.iter().max().copied().unwrap_or(0);
    let product = (0..10).fold(10, |product, place| {
        let sum = (digit(text, place) + product) % 10;
        if sum == 0 { 10 * 2 % 11 } else { sum * 2 % 11 }
    });
    digit(text, 0) != 0 && matches!(most, 2 | 3) && (11 - product) % 10 == digit(text, 10)
}

fn versicherung(text: &str) -> bool {
    let Some(letter) = text[8..9].chars().next().and_then(|letter| letter.to_digit(36)) else { return false };
    // The letter counts as two digits, A being 01.
    let number = format!("{}{:02}{}", &text[..8], letter - 9, &text[9..11]);
    let cross = |value: u32| value / 10 + value % 10;
    let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    let sum: u32 =
        weights.iter().enumerate().map(|(place, weight)| cross(digit(&number, place) * weight)).sum();
    let (day, month) = (text[2..4].parse::<u32>().unwrap_or(0), text[4..6].parse::<u32>().unwrap_or(0));
    day > 0 && (1..=12).contains(&month) && sum % 10 == digit(text, 11)
}

fn cpf(text: &str) -> bool {
    let check = |length: u32| weighted(text, (2..=length + 1).rev()) * 10 % 11 % 10;
    let alike = text.bytes().all(|byte| byte == text.as_bytes()[0]);
    !alike && check(9) == digit(text, 9) && check(10) == digit(text, 10)
}

fn letter_of(number: &str) -> Option<char> {
    "TRWAGMYFPDXBNJZSQVHLCKE".chars().nth(number.parse::<usize>().ok()? % 23)
}

fn dni(text: &str) -> bool {
    letter_of(&text[..8]).is_some_and(|letter| text.ends_with(letter))
}

fn nie(text: &str) -> bool {
    let head = match text.as_bytes()[0] {
        b'X' => "0",
        b'Y' => "1",
        b'Z' => "2",
        _ => return false,
    };
    letter_of(&format!("{head}{}", &text[1..8])).is_some_and(|letter| text.ends_with(letter))
}

fn nif(text: &str) -> bool {
    let check = 11 - weighted(text, (2..=9).rev()) % 11;
    matches!(text.as_bytes()[0], b'1' | b'2' | b'3' | b'5' | b'6' | b'8' | b'9')
        && if check > 9 { 0 } else { check } == digit(text, 8)
}
