//! The words of the field as types, checked when they are made.
