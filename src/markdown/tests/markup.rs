//! Reads HTML back, strictly: what a browser could read in two ways is a failure.

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Open {
        name: String,
        attributes: Vec<(String, String)>,
    },
    Close {
        name: String,
    },
    /// Entities resolved.
    Text(String),
}

const VOID: &[&str] = &["br", "hr", "img", "input", "wbr"];

/// The tokens of a text. `Err` says what is not plain HTML.
pub(super) fn tokens(html: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if start > 0 {
            tokens.push(Token::Text(resolve(&rest[..start])?));
        }
        rest = &rest[start + 1..];
        let mut inside = None;
        let end = rest.char_indices().find(|(_, c)| match (inside, *c) {
            (None, '>') => true,
            (None, '"') => {
                inside = Some('"');
                false
            }
            (Some('"'), '"') => {
                inside = None;
                false
            }
            _ => false,
        });
        let Some((end, _)) = end else { return Err(format!("`<` without `>`: {rest:?}")) };
        tokens.push(tag(&rest[..end])?);
        rest = &rest[end + 1..];
    }
    if !rest.is_empty() {
        tokens.push(Token::Text(resolve(rest)?));
    }
    Ok(tokens)
}

/// Whether every element is closed, in order.
pub(super) fn balanced(tokens: &[Token]) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    for token in tokens {
        match token {
            Token::Open { name, .. } if !VOID.contains(&name.as_str()) => open.push(name),
            Token::Close { name } if open.pop() != Some(name) => {
                return Err(format!("</{name}> closes another"));
            }
            _ => {}
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("never closed: {open:?}")) }
}

fn tag(inner: &str) -> Result<Token, String> {
    if let Some(name) = inner.strip_prefix('/') {
        return Ok(Token::Close { name: name_of(name)? });
    }
    let inner = inner.strip_suffix('/').unwrap_or(inner).trim_end();
    let (name, mut rest) = inner.split_once([' ', '\n']).unwrap_or((inner, ""));
    let name = name_of(name)?;
    let mut attributes = Vec::new();
    while !rest.trim_start().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        let attribute = name_of(&rest[..end])?;
        rest = &rest[end..];
        let Some(quoted) = rest.strip_prefix("=\"") else {
            attributes.push((attribute, String::new()));
            continue;
        };
        let end = quoted.find('"').ok_or("an attribute without its end")?;
        attributes.push((attribute, resolve(&quoted[..end])?));
        rest = &quoted[end + 1..];
        if !rest.is_empty() && !rest.starts_with([' ', '\n']) {
            return Err(format!("an attribute touches {rest:?}"));
        }
    }
    Ok(Token::Open { name, attributes })
}

fn name_of(name: &str) -> Result<String, String> {
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if plain { Ok(name.into()) } else { Err(format!("no name: {name:?}")) }
}

/// Text with its entities resolved. A bare `&`, `<` or `>` is a failure.
fn resolve(text: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '\0']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\'')];
        let Some((entity, character)) = known.into_iter().find(|(entity, _)| rest.starts_with(entity)) else {
            return Err(format!("bare sign before {rest:?}"));
        };
        out.push(character);
        rest = &rest[entity.len()..];
    }
    out.push_str(rest);
    Ok(out)
}
