//! A theme's strings as they are written: which messages a file has, and what each of them names.
//!
//! [`super::Speech`] speaks messages; here they are only looked at, so that an unknown message or an unknown name in one
//! is told with its place before a reader sees it.

use std::ops::Range;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message as Tree, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// A file of strings.
#[derive(Debug, Default)]
pub struct Strings<'t> {
    /// Its messages, in order.
    pub messages: Vec<Message<'t>>,
    /// What is not Fluent: where, in bytes, and what the parser says.
    pub faults: Vec<(Range<usize>, String)>,
}

/// A message. All of its texts are slices of the file.
#[derive(Debug)]
pub struct Message<'t> {
    /// Its id.
    pub id: &'t str,
    /// Whether it says anything.
    pub has_text: bool,
    /// The names of the program's that it uses, without their `$`, in order.
    pub variables: Vec<&'t str>,
    /// The messages and functions that it calls.
    pub calls: Vec<&'t str>,
    /// The words by which its choices are made, such as `one` or `month`; numbers are left out.
    pub choices: Vec<&'t str>,
}

impl<'t> Strings<'t> {
    /// Reads a file. What can be read of a broken one is read.
    pub fn read(text: &'t str) -> Self {
        let (tree, errors) = match parser::parse(text) {
            Ok(tree) => (tree, Vec::new()),
            Err((tree, errors)) => (tree, errors),
        };
        let faults = errors.into_iter().map(|error| (error.pos.clone(), error.to_string())).collect();
        let messages = tree.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(Message::of(&message)),
            _ => None,
        });
        Self { messages: messages.collect(), faults }
    }
}

impl<'t> Message<'t> {
    fn of(tree: &Tree<&'t str>) -> Self {
        let mut message = Self {
            id: tree.id.name,
            has_text: tree.value.is_some(),
            variables: Vec::new(),
            calls: Vec::new(),
            choices: Vec::new(),
        };
        for pattern in tree.value.iter() {
            message.read(pattern);
        }
        message
    }

    fn read(&mut self, pattern: &Pattern<&'t str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key {
                        self.choices.push(name);
                    }
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variables.push(id.name),
            InlineExpression::MessageReference { id, .. } => self.calls.push(id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.push(id.name);
                arguments.positional.iter().for_each(|argument| self.read_inline(argument));
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Strings;

    #[test]
    fn a_message_names_what_it_uses() {
        let text =
            "# A note\na = { $n ->\n    [0] none\n    [one] { $name }\n   *[other] { $n-text } { b }\n}\n";
        let strings = Strings::read(text);
        let message = &strings.messages[0];
        assert_eq!(message.variables, ["n", "name", "n-text"]);
        assert_eq!((&message.calls[..], &message.choices[..]), (&["b"][..], &["one", "other"][..]));
        assert!(strings.faults.is_empty());
    }

    #[test]
    fn a_fault_has_its_place_and_the_rest_is_read() {
        let strings = Strings::read("a = A\nb = { $n ->\n    [one] B\n}\nc = C\n");
        assert_eq!(strings.messages.iter().map(|message| message.id).collect::<Vec<_>>(), ["a", "c"]);
        assert_eq!(strings.faults.len(), 1);
    }
}
