//! Frameworks outside a dossier: the catalogue, a framework as a school sees it, two editions side by side, writing
//! and importing.

mod catalogue;
mod editions;
mod import;
mod reading;
mod writing;

pub use catalogue::catalogue_page;
pub use editions::editions_page;
pub use import::import_page;
pub use reading::framework_page;
pub use writing::manuscript_page;
