//! A spreadsheet on its way to becoming a framework: what was found in it, what its columns are for, and what would be
//! imported.

use std::rc::Rc;

use super::files::FileTicket;
use crate::formats::message::Progress;
use crate::formats::sheet::build::{NamedScale, Options};
use crate::formats::sheet::planting::Sketch;
use crate::formats::sheet::{Mapping, Preview, Remark, SheetError};
use crate::framework::Package;
use crate::framework::edit::starters;
use crate::framework::scale::Kind;
use crate::texts::Language;

/// The scales that a table's indicators may be rated on when it describes no levels of its own.
pub const SCALES: [Kind; 5] = [Kind::Agreement, Kind::Stage, Kind::Tri, Kind::YesNo, Kind::Conformity];

/// A spreadsheet on its way to becoming a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The file's name.
    pub name: Rc<str>,
    /// The file, which the browser holds until the import is over.
    pub ticket: FileTicket,
    /// How far one is.
    pub stage: Stage,
    /// How far the reading is, while it goes on.
    pub progress: Option<Progress>,
    /// What is in the file.
    pub tables: Rc<Vec<Preview>>,
    /// Which of its tables.
    pub table: usize,
    /// What the columns are for.
    pub mapping: Mapping,
    /// The mapping is that of an earlier import.
    pub is_remembered: bool,
    /// The title of the framework.
    pub title: Rc<str>,
    /// The language of the table.
    pub language: Language,
    /// The scale of indicators that name none.
    pub scale: Kind,
    /// What would be imported; none while it is being worked out.
    pub planted: Option<Rc<Planted>>,
    /// Counts what was asked, so that an answer to an older question is passed over.
    pub n_asked: u32,
}

/// How far an import is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The file is being read.
    Reading,
    /// Its tables are here.
    Choosing,
    /// The file cannot be read.
    Refused(Refusal),
}

/// Why a file gives no tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What is in it.
    Sheet(SheetError),
    /// The reading broke off.
    BrokenOff,
}

/// What would be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planted {
    /// The tree.
    pub sketch: Sketch,
    /// The gravest remarks.
    pub remarks: Vec<Remark>,
    /// How many remarks there are in all.
    pub n_remarks: u64,
    /// The headers' signature, under which the mapping is kept.
    pub signature: Rc<str>,
    /// The framework; none when there is nothing to import.
    pub package: Option<Package>,
}

impl Planted {
    /// How many indicators there are.
    pub fn n_indicators(&self) -> usize {
        let criteria = self.sketch.themes.iter().flat_map(|theme| &theme.criteria);
        criteria.map(|criterion| criterion.indicators.len()).sum()
    }
}

impl Import {
    /// A file that is being read.
    pub fn begin(name: Rc<str>, ticket: FileTicket, language: Language) -> Self {
        let title = name.rsplit_once('.').map_or(&*name, |(stem, _)| stem).replace(['_', '-'], " ");
        Self {
            title: title.trim().into(),
            name,
            ticket,
            stage: Stage::Reading,
            progress: None,
            tables: Rc::default(),
            table: 0,
            mapping: Mapping::default(),
            is_remembered: false,
            language,
            scale: Kind::Agreement,
            planted: None,
            n_asked: 0,
        }
    }

    /// What the table does not say.
    pub fn options(&self, valid_from: &str, orphans: Rc<str>) -> Options {
        let named = |kind: Kind| {
            let names = starters::scale(kind, self.language.code());
            let levels = names.map(|names| names.levels).unwrap_or_default();
            NamedScale {
                kind,
                name: names.map_or("", |names| names.name).into(),
                levels: levels.iter().map(|level| (*level).into()).collect(),
            }
        };
        Options {
            id: self.title.clone(),
            edition: valid_from.get(..4).unwrap_or("1").into(),
            title: self.title.clone(),
            summary: "".into(),
            language: self.language.code().into(),
            valid_from: valid_from.into(),
            default_scale: named(self.scale),
            scales: starters::KINDS.map(named).to_vec(),
            orphans,
        }
    }
}
