//! Whole journeys through the finished bundle in a real browser. `cargo xtask test` runs them.

mod files;
mod fluent;
mod journey;
mod killed;
mod offline;
mod pages;
mod rescue;
mod tabs;
mod writing;
mod wrong_files;
