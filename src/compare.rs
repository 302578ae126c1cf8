//! Many organisations side by side, for whoever awards a label or answers for a territory: what each rated in its sealed
//! rounds, in columns, and what may be said about them together.
//!
//! ```text
//! Extract      one sealed round of one organisation, as a file tells it     formats reads it
//! Table        all rounds on one framework edition, a byte a rating         scans run over its columns
//! Collection   tables, and a journal of what people decided about them      the one state of a desk
//! Roster       the organisations of a table, each with its rounds           built when a collection changes
//! Selection    the rows that a filter lets through, one an organisation     what every view counts over
//! ```
//! Views are scans over a selection: [`distribution`] and [`measures`] (how values are spread, where one organisation
//! lies), [`heat`] (organisations × themes, in an order), [`cross`] (by region, kind and size), [`cohort`] (the same
//! organisations over time), [`gaps`] (self-ratings beside reviews), [`together`] (what is weak together), [`similar`]
//! (whose profile is like one's own). [`disclosure`] and [`told`] say what of them may be told to others. [`twins`]
//! proposes which dossiers are of one organisation.
//!
//! Nothing here ranks anybody. Results on several frameworks, or on several editions of one, never stand in one table: a
//! number of one says nothing about a number of the other.

pub mod cell;
pub mod cohort;
pub mod collection;
pub mod cross;
pub mod decision;
pub mod desk;
pub mod disclosure;
pub mod distribution;
pub mod extract;
pub mod filter;
pub mod frame;
pub mod gaps;
pub mod heat;
pub mod hundredths;
pub mod measures;
pub mod news;
pub mod proposal;
pub mod roster;
pub mod rule;
pub mod sheet;
pub mod similar;
pub mod table;
pub mod together;
pub mod told;
pub mod twins;

pub use cell::Cell;
pub use collection::Collection;
pub use decision::Decision;
pub use extract::Extract;
pub use filter::{Filter, Selection};
pub use frame::Frame;
pub use hundredths::Hundredths;
pub use proposal::Proposal;
pub use roster::Roster;
pub use rule::LabelRule;
pub use sheet::Sheet;
pub use table::Table;
