//! What journeys through Qualicycle in a real browser need.
//!
//! # Where to start
//! `tests/journey.rs` is the longest of them. [`school`] is the user and says what one can do, [`browser`] the hands
//! and eyes, [`site`] the server, [`book`] a dossier kept by hand, which tells what pages should show, [`audited`] one
//! with everything in it, [`audit`] what holds of every page, [`outside`] what leaves as a file, [`paper`] what comes out
//! of the printer, [`reviewing`] what a school and an inspector do around a review, [`forgery`] files that were tampered
//! with.
//!
//! Programs are found by `CHROMIUM` and `CHROMEDRIVER`, or else by their usual names.

pub mod audit;
pub mod audited;
pub mod book;
pub mod browser;
pub mod forgery;
pub mod outside;
pub mod paper;
pub mod reviewing;
pub mod school;
pub mod site;
