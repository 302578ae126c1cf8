//! Seals and signatures: the vectors of others, what a changed record gives away, what holds of a dossier and the words
//! for it, and the verifier that anyone can run.

#![allow(clippy::unwrap_used, missing_docs)]

#[path = "support/mod.rs"]
mod support;

#[path = "seals/script.rs"]
mod script;
#[path = "seals/signing.rs"]
mod signing;
#[path = "seals/story.rs"]
mod story;
#[path = "seals/tamper.rs"]
mod tamper;
#[path = "seals/vectors.rs"]
mod vectors;
#[path = "seals/verdicts.rs"]
mod verdicts;
