//! Whole journeys through the finished bundle in a real browser. `cargo xtask test` runs them.

mod answering;
mod attachments;
mod charts;
mod comparing;
mod editions;
mod exchanging;
mod files;
mod fluent;
mod gallery;
mod importing;
mod journey;
mod killed;
mod labelling;
mod offline;
mod pages;
mod papers;
mod rescue;
mod reviewing;
mod search;
mod signing;
mod tabs;
mod team;
mod writing;
mod wrong_files;
