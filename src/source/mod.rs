//! The files of a project as they were read, and places in them.
