//! Raw records to a checked project: one check a file, every finding at once.
