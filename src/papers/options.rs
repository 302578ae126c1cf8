//! What is to stand in a paper. It is written in addresses too, which know nothing of papers.

pub use crate::formats::paper::{Options, Part};
