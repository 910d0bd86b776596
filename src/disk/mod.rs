//! Reads a project from a folder and writes a site into one: the only module that touches files.
