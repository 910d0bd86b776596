//! Raw exports, row by row, to aggregated snapshots.
