//! Every figure in every case that is hard to draw: nothing to show, one round, everything alike, nothing that applies,
//! twenty rounds, forty themes, long words, scales of two to eleven steps.
//!
//! [`world`] makes up dossiers that are like this, through the journal as people do, and [`cases`] shows each kind of
//! figure in them. The page of `cargo xtask start --gallery` and the tests of this package both walk through
//! [`cases::all`].

pub mod cases;
pub mod kinds;
pub mod place;
pub mod texts;
pub mod world;
pub mod worlds;
