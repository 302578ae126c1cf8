//! x

/// The fewest organisations of which anything is told.
pub const FEWEST: u32 = 5;
