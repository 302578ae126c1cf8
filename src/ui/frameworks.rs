//! Frameworks outside a dossier: the catalogue, a framework as a school sees it, two editions side by side, writing
//! and importing.

mod begin;
mod catalogue;
pub mod describe;
mod editions;
mod elsewhere;
mod import;
mod reading;
mod results;
mod writing;

pub use begin::begin_adapting;
pub use catalogue::catalogue_page;
pub use editions::editions_page;
pub use import::import_page;
pub(in crate::ui) use import::{progress_bar, sheet_refusal};
pub use reading::framework_page;
pub use writing::{flaw_text, manuscript_page};
