//! Files in and out. Everything here is a plain function on bytes, with no clock and no browser, so that the same
//! code runs in the worker, on the host in tests, and in `xtask`.
//!
//! Start with [`archive`], which writes and reads the one file that users keep, then [`error::ReadError`], which
//! lists everything that can be wrong with a file. `docs/file-format.md` describes the file for readers who do not
//! read Rust.

pub mod archive;
pub mod book;
mod bounds;
pub mod collection;
mod container;
pub mod digest;
pub mod elsewhere;
pub mod error;
pub mod evidence;
pub mod framework_file;
pub mod intake;
mod journal;
mod json;
pub mod keyring;
pub mod limits;
mod looks;
pub mod manifest;
pub mod media_type;
pub mod message;
pub mod name;
mod package;
mod packed;
pub mod page;
pub mod paper;
mod path;
pub mod piece;
pub mod register;
mod rescue;
pub mod responses;
pub mod results;
pub mod sheet;
pub mod signature;
pub mod slip;
pub mod statistics;
