//! The program as its users meet it, without a screen: stories played on the model in a browser made of plain values.
//! Each story does what a person does and looks at what the person would see, and at what was asked of the browser.

mod support;

use std::rc::Rc;

use qualicycle::app::event::StorageProblem;
use qualicycle::app::files::{FileTicket, OfferedFile};
use qualicycle::app::route::{RoundPage, Show};
use qualicycle::app::settings::Appearance;
use qualicycle::app::workspace::{Missing, NoteKey};
use qualicycle::app::{Effect, Event, Notice, Question, Route, Storage};
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Organisation, OrganisationKind, Rating};
use qualicycle::dossier::entry::{RoundId, Timestamp};
use qualicycle::dossier::round::{Carried, Phase};
use qualicycle::formats::archive::{LARGEST_FILE, LooksLike, ReadError, read_any, write};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Answer, FlagId, ThemeId};
use qualicycle::texts::Language;
use support::browser::{EXAMPLE, File, Tab, level, lines, qual};
use support::not_applicable;
use ulid::Ulid;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// Compares what was asked of the browser, in a line each.
#[track_caller]
fn check(asked: &[Effect], expected: &[&str]) {
    assert_eq!(lines(asked), expected);
}

#[track_caller]
fn notice(tab: &Tab) -> &Notice {
    tab.model.notice.as_deref().expect("something is said")
}

#[path = "app/answers.rs"]
mod answers;
#[path = "app/beginning.rs"]
mod beginning;
#[path = "app/browsing.rs"]
mod browsing;
#[path = "app/clashes.rs"]
mod clashes;
#[path = "app/closing.rs"]
mod closing;
#[path = "app/comparing.rs"]
mod comparing;
#[path = "app/consensus.rs"]
mod consensus;
#[path = "app/deciding.rs"]
mod deciding;
#[path = "app/edition.rs"]
mod edition;
#[path = "app/evidence.rs"]
mod evidence;
#[path = "app/evidence_files.rs"]
mod evidence_files;
#[path = "app/exchanging.rs"]
mod exchanging;
#[path = "app/files.rs"]
mod files;
#[path = "app/findings.rs"]
mod findings;
#[path = "app/history.rs"]
mod history;
#[path = "app/importing.rs"]
mod importing;
#[path = "app/improving.rs"]
mod improving;
#[path = "app/labelling.rs"]
mod labelling;
#[path = "app/leaving.rs"]
mod leaving;
#[path = "app/panels.rs"]
mod panels;
#[path = "app/papers.rs"]
mod papers;
#[path = "app/rating.rs"]
mod rating;
#[path = "app/reporting.rs"]
mod reporting;
#[path = "app/responses.rs"]
mod responses;
#[path = "app/reviewing.rs"]
mod reviewing;
#[path = "app/sides.rs"]
mod sides;
#[path = "app/signing.rs"]
mod signing;
#[path = "app/steps.rs"]
mod steps;
#[path = "app/team.rs"]
mod team;
#[path = "app/world.rs"]
mod world;
#[path = "app/writing.rs"]
mod writing;
