//! Takes out of a person's words what leads to them: mail and web addresses, telephone, card and account numbers, numbers
//! of national registers, and names that the project lists.
//!
//! Numbers with a check digit are taken out where it is right, so that the number of an order stays. What a pattern cannot
//! find, such as a name that nobody listed, is for the person who reviews the snapshot.

mod national;

use std::ops::Range;

/// What leads to a person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Personal {
    /// A mail address.
    Email,
    /// A web address.
    Link,
    /// An account number with the check digits of ISO 13616.
    Iban,
    /// A card number with the check digit of ISO/IEC 7812.
    Card,
    /// A number of a national register.
    NationalId,
    /// A telephone number.
    Phone,
    /// Another number that the words before it call an account.
    Number,
    /// A name that the project lists.
    Name,
}

impl Personal {
    /// What stands in its place.
    pub fn label(self) -> &'static str {
        match self {
            Personal::Email => "[email]",
            Personal::Link => "[link]",
            Personal::Iban => "[iban]",
            Personal::Card => "[card]",
            Personal::NationalId => "[id]",
            Personal::Phone => "[phone]",
            Personal::Number => "[number]",
            Personal::Name => "[name]",
        }
    }

    /// What it is, for a finding.
    pub fn noun(self) -> &'static str {
        match self {
            Personal::Email => "a mail address",
            Personal::Link => "a web address",
            Personal::Iban => "an account number",
            Personal::Card => "a card number",
            Personal::NationalId => "a number of a national register",
            Personal::Phone => "a telephone number",
            Personal::Number => "an account number",
            Personal::Name => "a name of the list",
        }
    }
}

/// The text with a label in place of each thing that leads to a person.
pub fn redact(text: &str, names: &[String]) -> String {
    labelled(text, &personal(text, names))
}

/// The text with a label in place of each thing that was found, as [`personal`] finds it.
pub fn labelled(text: &str, found: &[(Range<usize>, Personal)]) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut written = 0;
    for (range, personal) in found {
        clean.push_str(&text[written..range.start]);
        clean.push_str(personal.label());
        written = range.end;
    }
    clean.push_str(&text[written..]);
    clean
}

/// Where a text leads to a person, in order; the places do not overlap.
pub fn personal(text: &str, names: &[String]) -> Vec<(Range<usize>, Personal)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let before = text[..at].chars().next_back();
        let begins = !before.is_some_and(char::is_alphanumeric);
        let here = if begins { thing(text, at, names) } else { None };
        match here {
            Some((length, personal)) => {
                found.push((at..at + length, personal));
                at += length;
            }
            None => at += first.len_utf8(),
        }
    }
    found
}

/// What begins at a place, and its length in bytes.
fn thing(text: &str, at: usize, names: &[String]) -> Option<(usize, Personal)> {
    let rest = &text[at..];
    let first = rest.chars().next()?;
    let previous = text[..at].chars().next_back();
    if first.is_alphanumeric() || first == '_' {
        // A word that goes on before this sign was looked at from its beginning.
        let inside = previous.is_some_and(|sign| matches!(sign, '.' | '-' | '@' | '_' | '+' | '/' | ':'));
        if (!inside || previous == Some(':'))
            && let Some(found) = address(rest)
        {
            return Some(found);
        }
        if let Some(length) = name(rest, names) {
            return Some((length, Personal::Name));
        }
    }
    let number = first.is_ascii_digit() || matches!(first, '+' | '(') || first.is_ascii_alphabetic();
    // Behind a sign of money or inside of a longer number there begins none.
    if !number || previous.is_some_and(|sign| matches!(sign, '.' | ',' | '-' | '/' | '#' | '$' | '€' | '£'))
    {
        return None;
    }
    let cue = Cue::before(&text[..at]);
    if let Some(length) = iban(rest) {
        return Some((length, Personal::Iban));
    }
    if first.is_ascii_alphanumeric()
        && cue != Cue::Order
        && let Some(length) = national::id(rest, cue == Cue::Id)
    {
        return Some((length, Personal::NationalId));
    }
    if let Some(length) = card(rest) {
        return Some((length, Personal::Card));
    }
    phone(rest, cue)
}

/// What the words before a number say that it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    /// A telephone.
    Phone,
    /// An account.
    Account,
    /// A number of a register.
    Id,
    /// An order, a parcel, a flight: nobody in person.
    Order,
    /// Nothing.
    None,
}

const PHONES: [&str; 22] = [
    "phone",
    "tel",
    "telephone",
    "mobile",
    "call",
    "ring",
    "text",
    "whatsapp",
    "telefon",
    "handy",
    "telefonnummer",
    "mobil",
    "rückruf",
    "téléphone",
    "portable",
    "appelez",
    "teléfono",
    "móvil",
    "llamar",
    "telefone",
    "telemóvel",
    "celular",
];
const ACCOUNTS: [&str; 8] =
    ["account", "konto", "kontonummer", "compte", "cuenta", "conta", "kundenkonto", "acct"];
const IDS: [&str; 20] = [
    "nhs",
    "ssn",
    "nino",
    "insurance",
    "steuer-id",
    "steuernummer",
    "idnr",
    "sozialversicherungsnummer",
    "nir",
    "sécu",
    "sociale",
    "dni",
    "nie",
    "nif",
    "contribuinte",
    "cpf",
    "rentenversicherungsnummer",
    "security",
    "sécurité",
    "identifikationsnummer",
];
const ORDERS: [&str; 48] = [
    "order",
    "parcel",
    "tracking",
    "invoice",
    "reference",
    "ref",
    "ticket",
    "booking",
    "item",
    "article",
    "flight",
    "model",
    "version",
    "serial",
    "case",
    "bestellung",
    "bestellnummer",
    "auftrag",
    "auftragsnummer",
    "rechnung",
    "rechnungsnummer",
    "sendung",
    "sendungsnummer",
    "paket",
    "artikel",
    "artikelnummer",
    "vorgang",
    "commande",
    "colis",
    "facture",
    "référence",
    "réf",
    "suivi",
    "dossier",
    "pedido",
    "factura",
    "paquete",
    "seguimiento",
    "envío",
    "encomenda",
    "fatura",
    "rastreio",
    "referência",
    "referencia",
    "artículo",
    "artigo",
    "protocolo",
    "serie",
];

impl Cue {
    /// The nearest of the last four words that says something.
    fn before(text: &str) -> Self {
        let start = text.char_indices().rev().nth(40).map_or(0, |(at, _)| at);
        // What stands in the sentence before says nothing of this one.
        let near = text[start..].rsplit(['!', '?', ';', '\n']).next().unwrap_or("");
        let near = near.rsplit(". ").next().unwrap_or("").to_lowercase();
        let words = near.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
        for word in words.filter(|word| !word.is_empty()).rev().take(4) {
            let is = |list: &[&str]| list.contains(&word);
            match word {
                _ if is(&PHONES) => return Cue::Phone,
                _ if is(&ACCOUNTS) => return Cue::Account,
                _ if is(&IDS) => return Cue::Id,
                _ if is(&ORDERS) => return Cue::Order,
                _ => {}
            }
        }
        Cue::None
    }
}

/// A mail or web address: its length, without the marks behind it.
fn address(text: &str) -> Option<(usize, Personal)> {
    let word = &text[..text
        .find(|sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"' | '(' | ')' | ',' | ';'))
        .unwrap_or(text.len())];
    let word = word.trim_end_matches(|sign: char| !sign.is_alphanumeric() && sign != '/');
    let lower = word.to_lowercase();
    let link = ["http://", "https://", "www."]
        .iter()
        .any(|head| lower.starts_with(head) && lower.len() > head.len());
    if link {
        return Some((word.len(), Personal::Link));
    }
    let start = if lower.starts_with("mailto:") { 7 } else { 0 };
    let (name, host) = word[start..].split_once('@')?;
    let name_fits =
        !name.is_empty() && name.chars().all(|sign| sign.is_alphanumeric() || "._%+-'".contains(sign));
    let host = host.trim_end_matches('/');
    let dotted = host.rsplit_once('.').is_some_and(|(left, top)| {
        !left.is_empty() && top.len() >= 2 && top.chars().all(char::is_alphabetic)
    });
    let host_fits = host.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '.' | '-'));
    (name_fits && dotted && host_fits).then_some((word.len(), Personal::Email))
}

/// A listed name that stands here as whole words, however its letters are written.
fn name(text: &str, names: &[String]) -> Option<usize> {
    let fits = |name: &&String| {
        let mut rest = text.chars();
        let same = name.chars().all(|wanted| {
            rest.next().is_some_and(|sign| sign == wanted || sign.to_lowercase().eq(wanted.to_lowercase()))
        });
        same && !rest.next().is_some_and(char::is_alphanumeric)
    };
    let longest =
        names.iter().filter(|name| !name.is_empty()).filter(fits).map(|name| name.chars().count()).max()?;
    Some(text.char_indices().nth(longest).map_or(text.len(), |(at, _)| at))
}

/// Digits at the beginning of a text, with at most `gap` of the signs between them: the digits, the length in bytes, and
/// whether there are signs.
fn digits(text: &str, signs: &str, gap: usize) -> (String, usize, bool) {
    let (mut digits, mut end, mut waiting, mut grouped) = (String::new(), 0, 0, false);
    for (at, sign) in text.char_indices() {
        if sign.is_ascii_digit() {
            grouped |= waiting > 0 && !digits.is_empty();
            digits.push(sign);
            end = at + 1;
            waiting = 0;
        } else if signs.contains(sign) && waiting < gap {
            waiting += 1;
        } else {
            break;
        }
    }
    (digits, end, grouped)
}

fn ends(text: &str, end: usize) -> bool {
    !text[end..].chars().next().is_some_and(char::is_alphanumeric)
}

/// 13 to 19 digits, the last of them the check digit of Luhn.
fn card(text: &str) -> Option<usize> {
    let (digits, end, _) = digits(text, " -", 1);
    let known = matches!(digits.as_bytes().first(), Some(b'2'..=b'6'));
    let luhn = digits.bytes().rev().enumerate().fold(0, |sum, (place, digit)| {
        let value = u32::from(digit - b'0') << (place % 2);
        sum + value / 10 + value % 10
    });
    ((13..=19).contains(&digits.len()) && known && luhn % 10 == 0 && ends(text, end)).then_some(end)
}

/// Two letters, two check digits, then 11 to 30 letters and digits, in groups of four where there are blanks.
fn iban(text: &str) -> Option<usize> {
    let mut compact = String::new();
    let mut best = None;
    for (at, sign) in text.char_indices() {
        match sign {
            'A'..='Z' | '0'..='9' => compact.push(sign),
            ' ' if compact.len().is_multiple_of(4) && text[..at].ends_with(|sign: char| sign != ' ') => {
                continue;
            }
            _ => break,
        }
        let bytes = compact.as_bytes();
        let head = bytes.len() < 4
            || bytes[..2].iter().all(u8::is_ascii_uppercase) && bytes[2..4].iter().all(u8::is_ascii_digit);
        if !head || bytes.len() > 34 {
            break;
        }
        if bytes.len() >= 15
            && ends(text, at + 1)
            && remainder(&format!("{}{}", &compact[4..], &compact[..4])) == 1
        {
            best = Some(at + 1);
        }
    }
    best
}

/// Letters and digits as a number, A being 10, less all 97s.
fn remainder(text: &str) -> u32 {
    text.chars()
        .filter_map(|sign| sign.to_digit(36))
        .fold(0, |sum, value| (sum * if value > 9 { 100 } else { 10 } + value) % 97)
}

/// A telephone number: in the international form, or beginning with 0 or a bracket, or called one.
fn phone(text: &str, cue: Cue) -> Option<(usize, Personal)> {
    let first = text.chars().next()?;
    if !(first.is_ascii_digit() || matches!(first, '+' | '(')) {
        return None;
    }
    let open = if first.is_ascii_digit() { 0 } else { 1 };
    let (digits, length, grouped) = digits(&text[open..], " -./()", 2);
    let end = open + length;
    let plain = &text[..end];
    if length == 0 || !ends(text, end) || looks_like_a_date(plain) {
        return None;
    }
    let many = digits.len();
    let international = (first == '+' || digits.starts_with("00")) && (8..=15).contains(&many);
    let domestic = digits.starts_with('0') && (9..=13).contains(&many);
    let bracket = first == '(' && text[..end].contains(')') && (9..=12).contains(&many);
    let american = many == 10 && is_grouped(plain, &[3, 3, 4]);
    let southern = many == 9
        && (is_grouped(plain, &[3, 3, 3]) || is_grouped(plain, &[3, 2, 2, 2]))
        && matches!(digits.as_bytes()[0], b'2' | b'6' | b'7' | b'9')
        && !plain.contains(['.', '/']);
    let called = cue == Cue::Phone && (7..=15).contains(&many);
    match cue {
        Cue::Order if first != '+' => None,
        Cue::Account if (6..=20).contains(&many) => Some((end, Personal::Number)),
        _ if international || domestic || bracket || american || southern || called => {
            Some((end, Personal::Phone))
        }
        _ if many > 9 && grouped && cue == Cue::Phone => Some((end, Personal::Phone)),
        _ => None,
    }
}

fn groups(number: &str) -> Vec<usize> {
    let groups = number.split(|sign: char| !sign.is_ascii_digit());
    groups.map(str::len).filter(|length| *length > 0).collect()
}

fn is_grouped(number: &str, wanted: &[usize]) -> bool {
    groups(number) == wanted
}

/// `12.05.2022`, `2026-10-03`, with or without a time or a second date behind it.
fn looks_like_a_date(number: &str) -> bool {
    let lengths = groups(number);
    let marks = number.chars().find(|sign| !sign.is_ascii_digit());
    matches!(marks, Some('.' | '/' | '-' | ' '))
        && (lengths.starts_with(&[2, 2, 4])
            || lengths.starts_with(&[4, 2, 2])
            || lengths.starts_with(&[1, 2, 4])
            || lengths.starts_with(&[2, 1, 4])
            || lengths.starts_with(&[1, 1, 4]))
        && lengths.len() != 5
}

#[cfg(test)]
mod tests {
    use super::redact;

    #[test]
    fn what_leads_to_a_person_is_taken_out() {
        for (text, expected) in [
            ("Write to jo.roe@example.com, please.", "Write to [email], please."),
            ("(jo@example.co.uk)", "([email])"),
            ("Call 020 7946 0018 or +44 20 7946 0018!", "Call [phone] or [phone]!"),
            ("My number is (415) 555-2671.", "My number is [phone]."),
            ("Tel:07700900123", "Tel:[phone]"),
            ("card 4111 1111 1111 1111 was charged", "card [card] was charged"),
            ("DE89 3704 0044 0532 0130 00 is my account", "[iban] is my account"),
            ("GB29NWBK60161331926819", "[iban]"),
            ("see https://example.com/u/17 and www.example.org.", "see [link] and [link]."),
            ("account 12345678", "account [number]"),
            ("Ask for mary o'neill, not Maryland", "Ask for [name], not Maryland"),
        ] {
            assert_eq!(redact(text, &["Mary".to_owned(), "Mary O'Neill".to_owned()]), expected);
        }
    }

    #[test]
    fn prices_dates_and_times_stay() {
        for text in [
            "I paid {$1400.00} on XX/XX/2023 for 34 % interest.",
            "From 12.05.2022 to 13.06.2022, at 10:30, 250 people waited 1.5 hours.",
            "Gate A12 at 9-5, flights 760 and 869, 1 2 3 4",
            "zwölf  Äpfel\nand a “quote”",
            "card 4111 1111 1111 1112 and GB28NWBK60161331926819",
            "me @ home",
            "",
        ] {
            assert_eq!(redact(text, &[]), text);
        }
    }

    proptest::proptest! {
        #[test]
        fn what_was_taken_out_stays_out(text in "\\PC{0,60}") {
            let clean = redact(&text, &[]);
            proptest::prop_assert_eq!(redact(&clean, &[]), clean);
        }
    }
}
