//! Labels and certificates that an organisation holds: since when, for how long, and when it is audited in between.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::entry::unique_id;
use crate::framework::FrameworkId;

unique_id! {
    /// Names a label that an organisation holds.
    LabelId,
}

/// A label or certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HeldLabel {
    /// The framework on which it rests.
    pub framework: FrameworkId,
    /// What it is called.
    pub title: Rc<str>,
    /// The day on which it was given: periods are counted from there.
    pub granted: Day,
    /// For how many months.
    pub months: u32,
    /// Between which months after that an audit takes place; none when there is no such audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surveillance: Option<(u32, u32)>,
    /// Who gave it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub by: Rc<str>,
    /// Its number.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub reference: Rc<str>,
    /// Under which conditions.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub conditions: Rc<str>,
}
