//! The evidence of an organisation: what shows that things are as it says, whatever the round or the framework.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::entry::unique_id;
use crate::framework::{FrameworkId, IndicatorId};

unique_id! {
    /// Names a piece of evidence.
    EvidenceId,
}

/// For how many months a piece of evidence is current, unless somebody says otherwise.
pub const CURRENT_FOR: u16 = 24;

/// All evidence of a dossier and what each piece serves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceLibrary {
    /// The pieces.
    pub items: BTreeMap<EvidenceId, Rc<Evidence>>,
    /// Which indicator each piece serves. Links are kept by framework, whatever its edition.
    pub links: BTreeSet<(FrameworkId, IndicatorId, EvidenceId)>,
}

/// A piece of evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Evidence {
    /// What it is called.
    pub title: Rc<str>,
    /// What it is.
    pub kind: EvidenceKind,
    /// The day from which it dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// Who keeps it: a role.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub owner: Rc<str>,
    /// Where it is kept, when it is not attached: a shelf, a folder, an address.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub place: Rc<str>,
    /// What it shows.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub note: Rc<str>,
    /// The file itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileRef>,
    /// For how many months from its date it is current; [`CURRENT_FOR`] when nothing is said, always when 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_for: Option<u16>,
    /// Whether it stays out of what is handed to others unless somebody chooses otherwise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_confidential: bool,
}

/// What a piece of evidence is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// A written document.
    #[default]
    Document,
    /// A record of what was done: minutes, a register, a list.
    Record,
    /// An interview.
    Interview,
    /// An observation.
    Observation,
    /// Figures.
    Data,
    /// A survey.
    Survey,
}

impl EvidenceKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [EvidenceKind; 6] =
        [Self::Document, Self::Record, Self::Interview, Self::Observation, Self::Data, Self::Survey];

    /// The word in files and addresses.
    pub fn word(self) -> &'static str {
        match self {
            EvidenceKind::Document => "document",
            EvidenceKind::Record => "record",
            EvidenceKind::Interview => "interview",
            EvidenceKind::Observation => "observation",
            EvidenceKind::Data => "data",
            EvidenceKind::Survey => "survey",
        }
    }
}

/// A file that is kept beside the journal, under its digest: the same file is kept once, and two files of one name
/// stay two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FileRef {
    /// The name that it had.
    pub name: Rc<str>,
    /// What its first bytes say that it is: `application/pdf`; `application/octet-stream` when they say nothing.
    pub media_type: Rc<str>,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 over its bytes, 64 hexadecimal digits.
    pub sha256: Rc<str>,
}

/// A piece of evidence as a closed round rests on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SealedEvidence {
    /// The piece.
    pub details: Rc<Evidence>,
    /// The indicators of the round that it serves.
    pub indicators: BTreeSet<IndicatorId>,
}

impl Evidence {
    /// Whether it is still current on a day. What has no date is taken for current: it is told apart elsewhere.
    pub fn is_current(&self, on: Day) -> bool {
        self.current_until().is_none_or(|until| on < until)
    }

    /// The first day on which it is no longer current.
    pub fn current_until(&self) -> Option<Day> {
        let months = self.current_for.unwrap_or(CURRENT_FOR);
        self.on.filter(|_| months > 0).map(|on| on.plus_months(months.into()))
    }
}

impl EvidenceLibrary {
    /// The pieces that serve an indicator, in the order in which they were entered.
    pub fn of<'a>(
        &'a self,
        framework: &FrameworkId,
        indicator: &IndicatorId,
    ) -> impl Iterator<Item = (EvidenceId, &'a Rc<Evidence>)> {
        let ids = self.links.iter().filter(move |(f, i, _)| f == framework && i == indicator).map(|(_, _, id)| *id);
        let ids: Vec<EvidenceId> = ids.collect();
        ids.into_iter().filter_map(|id| Some((id, self.items.get(&id)?)))
    }

    /// What a piece serves.
    pub fn served_by(&self, evidence: EvidenceId) -> impl Iterator<Item = (&FrameworkId, &IndicatorId)> {
        let links = self.links.iter().filter(move |(_, _, id)| *id == evidence);
        links.map(|(framework, indicator, _)| (framework, indicator))
    }

    /// The files of all pieces, each once.
    pub fn files(&self) -> BTreeMap<&Rc<str>, &FileRef> {
        self.items.values().filter_map(|item| item.file.as_ref()).map(|file| (&file.sha256, file)).collect()
    }
}
