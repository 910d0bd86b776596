//! The arithmetic applied to the snapshots of one edition; small groups are hidden here.
