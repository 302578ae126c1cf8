//! How an organisation's papers look: its logo, and the words with which its report on a round begins.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::entry::RoundId;

/// The largest logo, in bytes: it travels in the journal and in each report.
pub const LARGEST_LOGO: usize = 64 * 1024;

/// What an organisation puts on its papers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dress {
    /// Its logo.
    pub logo: Option<Rc<Logo>>,
    /// How the report on each round begins, in the organisation's own words.
    pub introductions: BTreeMap<RoundId, Rc<str>>,
}

/// A logo: a small picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Logo {
    /// `image/png` or `image/jpeg`; nothing that could hold a program.
    pub media_type: Rc<str>,
    /// Its bytes in base 64, at most [`LARGEST_LOGO`] of them.
    pub base64: Rc<str>,
    /// What it shows, for those who do not see it; empty when the organisation's name says it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub words: Rc<str>,
}
