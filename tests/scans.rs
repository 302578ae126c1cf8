//! Scans over columns of many organisations, each against a slow and obvious reading of the same rounds, and with the
//! worked numbers of the field's rules.

mod support;

#[path = "scans/distributions.rs"]
mod distributions;
#[path = "scans/filters.rs"]
mod filters;
#[path = "scans/likeness.rs"]
mod likeness;
#[path = "scans/many.rs"]
mod many;
#[path = "scans/tables.rs"]
mod tables;
