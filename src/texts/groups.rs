//! What groups of people are called, and how their numbers are written.

use super::Texts;
use crate::dossier::change::OrganisationKind;
use crate::dossier::panel::Group;
use crate::score::groups::{Gap, Mean};

/// The word for what the organisation is, as texts that depend on it ask for it.
pub fn kind_word(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::School => "school",
        OrganisationKind::GuidanceCentre => "centre",
        OrganisationKind::TrainingBody => "body",
        OrganisationKind::Other => "other",
    }
}

/// What a group is called here: learners are pupils at a school and clients of a guidance centre.
pub fn group_name(texts: &Texts, group: Group, kind: OrganisationKind) -> String {
    let id = match group {
        Group::Leaders => "group-leaders",
        Group::Teachers => "group-teachers",
        Group::Pupils => "group-pupils",
        Group::Parents => "group-parents",
        Group::Partners => "group-partners",
        Group::Counsellors => "group-counsellors",
    };
    texts.with(id, &[("kind", kind_word(kind).into())])
}

impl Texts {
    /// A mean of steps as it is shown: 4,1.
    pub fn mean(&self, mean: Mean) -> String {
        self.tenths(mean.tenths())
    }

    /// A gap between groups as it is shown: 1,2.
    pub fn gap(&self, gap: &Gap) -> String {
        self.tenths(gap.tenths())
    }

    /// A number of tenths as the language writes it: 12 is 1,2.
    pub fn tenths(&self, tenths: impl Into<u64>) -> String {
        let tenths = tenths.into();
        self.decimal(&format!("{}.{}", tenths / 10, tenths % 10))
    }
}
