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
//! Nothing here ranks anybody. Results on several frameworks, or on several editions of one, never stand in one table: a
//! number of one says nothing about a number of the other.

pub mod cell;
pub mod cohort;
pub mod collection;
pub mod cross;
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
pub mod roster;
pub mod sheet;
pub mod similar;
pub mod table;
pub mod together;
pub mod twins;

pub use cell::Cell;
pub use collection::Collection;
pub use extract::Extract;
pub use filter::{Filter, Selection};
pub use frame::Frame;
pub use hundredths::Hundredths;
pub use roster::Roster;
pub use sheet::Sheet;
pub use table::Table;
