//! Formulas as a statistician writes them, worked with numbers.
//!
//! An explanation prints a formula, the same with its numbers put in, and what it comes to. All three come from one text,
//! `100·(P − D)/n`, so that none can say something else than the others.
//!
//! ```text
//! sum      a + b, a − b          power    a², a³
//! product  a·b, a/b              root     √a, √(a + b)
//! size     |a|                   whole    ⌊a⌋
//! ask      a ≥ b, a > b, a ≤ b, a < b, a = b          1 if it holds, else 0
//! ```
//!
//! and the functions of [`FUNCTIONS`]. A symbol is letters with what belongs to them: `n_eff`, `x̄₁`, `SE`, `σ_z`, `p′`.

use super::special::{incomplete_beta, normal, student};

/// What a formula may call: its name, how many numbers it takes, what it gives.
pub const FUNCTIONS: &[(&str, usize)] = &[
    // The larger, the smaller of two.
    ("max", 2),
    ("min", 2),
    // Natural logarithm, exponential, Fisher's transformation and back.
    ("ln", 1),
    ("exp", 1),
    ("atanh", 1),
    ("tanh", 1),
    // 97.5 % point of Student's t with df degrees of freedom.
    ("t₉₇₅", 1),
    // Two-sided tails: standard normal, Student's t (t, df), χ² with one degree of freedom.
    ("tail_z", 1),
    ("tail_t", 2),
    ("tail_χ²", 1),
    // The regularised incomplete beta function I(x, a, b).
    ("I", 3),
];

/// Values by symbol; of two with the same symbol the later holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Symbols(Vec<(String, f64)>);

impl Symbols {
    /// Gives a symbol a value.
    pub fn set(&mut self, symbol: &str, value: f64) {
        self.0.push((symbol.to_owned(), value));
    }

    /// The value of a symbol.
    pub fn get(&self, symbol: &str) -> Option<f64> {
        self.0.iter().rev().find(|(known, _)| known == symbol).map(|(_, value)| *value)
    }
}

/// A piece of a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Signs, words, numbers and blanks, as they are written.
    Text(String),
    /// A symbol with its value.
    Value(f64),
}

/// What a formula comes to; `None` where it cannot be read, a symbol has no value, or the result is no number.
pub fn work(formula: &str, symbols: &Symbols) -> Option<f64> {
    let tokens: Vec<Token> =
        tokens(formula).into_iter().filter(|token| !matches!(token, Token::Blank(_))).collect();
    let mut reader = Reader { tokens: &tokens, symbols };
    let value = reader.comparison()?;
    (reader.tokens.is_empty() && value.is_finite()).then_some(value)
}

/// The formula with its symbols told apart, so that numbers can be put in their place.
pub fn filled(formula: &str, symbols: &Symbols) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut text = String::new();
    for token in tokens(formula) {
        match token {
            Token::Name(name) if symbols.get(&name).is_some() && !is_function(&name) => {
                if !text.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut text)));
                }
                pieces.push(Piece::Value(symbols.get(&name).unwrap_or(f64::NAN)));
            }
            Token::Name(name) | Token::Blank(name) => text.push_str(&name),
            Token::Number(_, written) => text.push_str(&written),
            Token::Sign(sign) => text.push(sign),
        }
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    pieces
}

/// The formula with other symbols; functions keep their names.
pub fn rename(formula: &str, other: impl Fn(&str) -> String) -> String {
    tokens(formula)
        .into_iter()
        .map(|token| match token {
            Token::Name(name) if !is_function(&name) => other(&name),
            Token::Name(name) | Token::Blank(name) => name,
            Token::Number(_, written) => written,
            Token::Sign(sign) => sign.to_string(),
        })
        .collect()
}

fn is_function(name: &str) -> bool {
    FUNCTIONS.iter().any(|(known, _)| *known == name)
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Name(String),
    Number(f64, String),
    Sign(char),
    Blank(String),
}

/// Whether a character can begin a symbol.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !is_superscript(c)
}

fn is_superscript(c: char) -> bool {
    matches!(c, '²' | '³')
}

/// Whether a character goes on with a symbol: letters, digits below the line, primes, bars above, `_`.
fn belongs(c: char) -> bool {
    is_letter(c) || c == '_' || c == '′' || ('₀'..='₉').contains(&c) || ('\u{300}'..='\u{36f}').contains(&c)
}

fn tokens(formula: &str) -> Vec<Token> {
    let characters: Vec<char> = formula.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    let run = |from: usize, goes_on: &dyn Fn(char) -> bool| {
        characters[from..].iter().take_while(|&&c| goes_on(c)).collect::<String>()
    };
    while let Some(&c) = characters.get(at) {
        let (token, length) = if c.is_whitespace() {
            let blank = run(at, &char::is_whitespace);
            let length = blank.chars().count();
            (Token::Blank(blank), length)
        } else if is_letter(c) {
            let mut name = run(at, &belongs);
            // The one name that ends with a power.
            if name == "tail_χ" && characters.get(at + name.chars().count()) == Some(&'²') {
                name.push('²');
            }
            let length = name.chars().count();
            (Token::Name(name), length)
        } else if c.is_ascii_digit() {
            let written = run(at, &|c| c.is_ascii_digit() || c == '.');
            let length = written.chars().count();
            (Token::Number(written.parse().unwrap_or(f64::NAN), written), length)
        } else {
            let parts = [('¼', 0.25), ('½', 0.5), ('¾', 0.75)];
            match parts.into_iter().find(|(sign, _)| *sign == c) {
                Some((sign, part)) => (Token::Number(part, sign.to_string()), 1),
                None => (Token::Sign(c), 1),
            }
        };
        tokens.push(token);
        at += length;
    }
    tokens
}

/// Reads a formula from left to right, the usual precedence of signs.
struct Reader<'t> {
    tokens: &'t [Token],
    symbols: &'t Symbols,
}

impl Reader<'_> {
    fn sign(&self) -> Option<char> {
        match self.tokens.first() {
            Some(Token::Sign(sign)) => Some(*sign),
            _ => None,
        }
    }

    fn take(&mut self, sign: char) -> Option<()> {
        (self.sign() == Some(sign)).then(|| self.skip())
    }

    fn skip(&mut self) {
        self.tokens = self.tokens.get(1..).unwrap_or_default();
    }

    fn comparison(&mut self) -> Option<f64> {
        let left = self.sum()?;
        let Some(sign @ ('≥' | '>' | '≤' | '<' | '=')) = self.sign() else { return Some(left) };
        self.skip();
        let right = self.sum()?;
        let holds = match sign {
            '≥' => left >= right,
            '>' => left > right,
            '≤' => left <= right,
            '<' => left < right,
            _ => left == right,
        };
        Some(f64::from(holds))
    }

    fn sum(&mut self) -> Option<f64> {
        let mut value = self.product()?;
        while let Some(sign @ ('+' | '−')) = self.sign() {
            self.skip();
            let next = self.product()?;
            value = if sign == '+' { value + next } else { value - next };
        }
        Some(value)
    }

    fn product(&mut self) -> Option<f64> {
        let mut value = self.factor()?;
        while let Some(sign @ ('·' | '/')) = self.sign() {
            self.skip();
            let next = self.factor()?;
            value = if sign == '·' { value * next } else { value / next };
        }
        Some(value)
    }

    fn factor(&mut self) -> Option<f64> {
        match self.sign() {
            Some('−') => {
                self.skip();
                Some(-self.factor()?)
            }
            Some('√') => {
                self.skip();
                Some(self.factor()?.sqrt())
            }
            _ => self.power(),
        }
    }

    fn power(&mut self) -> Option<f64> {
        let mut value = self.primary()?;
        while let Some(sign @ ('²' | '³')) = self.sign() {
            self.skip();
            value = if sign == '²' { value * value } else { value * value * value };
        }
        Some(value)
    }

    fn primary(&mut self) -> Option<f64> {
        let first = self.tokens.first()?.clone();
        self.skip();
        match first {
            Token::Number(value, _) => Some(value),
            Token::Name(name) if is_function(&name) => self.call(&name),
            Token::Name(name) => self.symbols.get(&name),
            Token::Sign('(') => {
                let value = self.comparison()?;
                self.take(')')?;
                Some(value)
            }
            Token::Sign('|') => {
                let value = self.sum()?;
                self.take('|')?;
                Some(value.abs())
            }
            Token::Sign('⌊') => {
                let value = self.sum()?;
                self.take('⌋')?;
                Some(value.floor())
            }
            Token::Sign(_) | Token::Blank(_) => None,
        }
    }

    fn call(&mut self, name: &str) -> Option<f64> {
        let (_, wanted) = FUNCTIONS.iter().find(|(known, _)| *known == name)?;
        self.take('(')?;
        let mut given = vec![self.sum()?];
        while self.take(',').is_some() {
            given.push(self.sum()?);
        }
        self.take(')')?;
        if given.len() != *wanted {
            return None;
        }
        Some(match (name, given.as_slice()) {
            ("max", [a, b]) => a.max(*b),
            ("min", [a, b]) => a.min(*b),
            ("ln", [x]) => libm::log(*x),
            ("exp", [x]) => libm::exp(*x),
            ("atanh", [x]) => libm::atanh(*x),
            ("tanh", [x]) => libm::tanh(*x),
            ("t₉₇₅", [df]) => student::quantile_975(*df),
            ("tail_z", [z]) => normal::two_sided(*z),
            ("tail_t", [t, df]) => student::two_sided(*t, *df),
            ("tail_χ²", [x]) => normal::chi_square_tail(*x),
            ("I", [x, a, b]) => incomplete_beta::tails(*a, *b, *x, 1.0 - x).lower,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbols() -> Symbols {
        let mut symbols = Symbols::default();
        for (symbol, value) in
            [("P", 96.0), ("D", 42.0), ("n", 200.0), ("x̄₁", 5.5), ("n_eff", 9.0), ("A", -0.5), ("z", 2.0)]
        {
            symbols.set(symbol, value);
        }
        symbols
    }

    fn check(formula: &str, want: Option<f64>) {
        let got = work(formula, &symbols());
        let near = match (got, want) {
            (Some(got), Some(want)) => (got - want).abs() <= 1e-12 * want.abs().max(1.0),
            (got, want) => got == want,
        };
        assert!(near, "{formula}: {got:?}, want {want:?}");
    }

    #[test]
    fn formulas_are_worked_as_they_are_written() {
        check("100·(P − D)/n", Some(27.0));
        check("(P + ¾)/(n + 3)", Some(96.75 / 203.0));
        check("1 − A² − −A", Some(1.0 - 0.25 - 0.5));
        check("√(n_eff) + √n_eff²", Some(3.0 + 9.0));
        check("|A|·2 + ⌊5.9⌋", Some(6.0));
        check("x̄₁ − z·n_eff³/9", Some(5.5 - 2.0 * 81.0));
        check("max(A, −1) + min(1, 2)", Some(0.5));
        check("2 − 3 − 4", Some(-5.0));
        check("8/4/2", Some(1.0));
        check("P ≥ 96", Some(1.0));
        check("P + 1 < 96", Some(0.0));
        check("tail_z(z)", Some(0.045_500_263_896_358_42));
        check("tail_χ²(z²)", Some(0.045_500_263_896_358_42));
        check("t₉₇₅(n_eff)", Some(2.262_157_162_798_205_5));
        check("I(½, 2, 3)", Some(11.0 / 16.0));
        check("tanh(atanh(A)) + exp(ln(3))", Some(2.5));
    }

    #[test]
    fn what_cannot_be_read_or_is_no_number_has_no_value() {
        for formula in
            ["", "P +", "(P", "Q", "max(1)", "max 1", "1/0", "√A", "P P", "2P", "1.2.3", "ln(0)", "Σx"]
        {
            check(formula, None);
        }
    }

    #[test]
    fn symbols_can_be_marked() {
        let marked = rename("100·(P − D)/n_eff + max(x̄², 3)", |symbol| format!("{symbol}₀"));
        assert_eq!(marked, "100·(P₀ − D₀)/n_eff₀ + max(x̄₀², 3)");
    }

    #[test]
    fn numbers_stand_in_the_place_of_symbols() {
        let text = |text: &str| Piece::Text(text.to_owned());
        assert_eq!(
            filled("100·(P − D)/n + max(A², q)", &symbols()),
            [
                text("100·("),
                Piece::Value(96.0),
                text(" − "),
                Piece::Value(42.0),
                text(")/"),
                Piece::Value(200.0),
                text(" + max("),
                Piece::Value(-0.5),
                text("², q)"),
            ]
        );
    }
}
