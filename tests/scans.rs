//! Scans over columns of many organisations, each against a slow and obvious reading of the same rounds, and with the
//! worked numbers of the field's rules.

mod support;

#[path = "scans/cohorts.rs"]
mod cohorts;
#[path = "scans/crossing.rs"]
mod crossing;
#[path = "scans/disclosing.rs"]
mod disclosing;
#[path = "scans/distributions.rs"]
mod distributions;
#[path = "scans/filters.rs"]
mod filters;
#[path = "scans/gaps.rs"]
mod gaps;
#[path = "scans/likeness.rs"]
mod likeness;
#[path = "scans/many.rs"]
mod many;
#[path = "scans/orders.rs"]
mod orders;
#[path = "scans/pairs.rs"]
mod pairs;
#[path = "scans/tables.rs"]
mod tables;
#[path = "scans/twins.rs"]
mod twins;
