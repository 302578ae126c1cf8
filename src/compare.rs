//! Many organisations side by side, for whoever awards a label or answers for a territory: what each rated in its sealed
//! rounds, in columns, and what may be said about them together.
//!
//! ```text
//! Extract      one sealed round of one organisation, as a file tells it     formats reads it
//! Table        all rounds on one framework edition, a byte a rating         scans run over its columns
//! Collection   tables, and a journal of what people decided about them      the one state of a desk
//! ```
//! Nothing here ranks anybody. Results on several frameworks, or on several editions of one, never stand in one table: a
//! number of one says nothing about a number of the other.

pub mod cell;
pub mod collection;
pub mod desk;
pub mod extract;
pub mod frame;
pub mod hundredths;
pub mod news;
pub mod sheet;
pub mod table;

pub use cell::Cell;
pub use collection::Collection;
pub use extract::Extract;
pub use frame::Frame;
pub use hundredths::Hundredths;
pub use sheet::Sheet;
pub use table::Table;
