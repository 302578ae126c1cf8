//! What a label or certificate on a framework is held for, and what follows from findings. Such durations change by
//! decree, so they are data of the framework.

use serde::{Deserialize, Serialize};

/// The longest duration that a framework may name, in months.
pub const MOST_MONTHS: u32 = 600;

/// A label or certificate that rests on a framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Label {
    /// For how many months it is given.
    pub months: u32,
    /// When it is audited in between, in months after it was given; none when it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surveillance: Option<Window>,
    /// What follows from non-conformities; none when the framework knows none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<Periods>,
}

/// Between which months after a decision something takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Window {
    /// From.
    pub from: u32,
    /// Until.
    pub until: u32,
}

/// What follows from non-conformities, in months after the organisation was told of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Periods {
    /// Within how many months what mends a minor one is carried out.
    pub minor_months: u32,
    /// Within how many months what mends a major one is effective.
    pub major_months: u32,
    /// How many months whoever audits has after that to verify it.
    pub verification_months: u32,
    /// How many open minor ones count as a major one; 0 for none.
    pub minors_that_make_a_major: usize,
}

impl Label {
    /// Whether its durations can be counted with.
    pub fn is_sound(&self) -> bool {
        let is_month = |months: u32| (1..=MOST_MONTHS).contains(&months);
        let window = self.surveillance.is_none_or(|window| window.from < window.until && window.until <= self.months);
        let periods = self.findings.is_none_or(|periods| {
            is_month(periods.minor_months)
                && is_month(periods.major_months)
                && periods.verification_months <= MOST_MONTHS
                && periods.minors_that_make_a_major <= 100
        });
        is_month(self.months) && window && periods
    }
}

impl Default for Periods {
    /// Those of the French national quality framework, where a framework names none of its own: see
    /// `indicators/rnq/sources.toml`.
    fn default() -> Self {
        Self { minor_months: 6, major_months: 3, verification_months: 1, minors_that_make_a_major: 5 }
    }
}
