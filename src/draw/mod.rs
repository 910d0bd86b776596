//! Charts: a typed description in, SVG text out.
