//! The page on which people answer a panel, without its screen. It is a program of its own, small enough for a phone
//! on a slow line: no framework, no dossier, no account, and nothing is sent by it.
//!
//! Start with [`page::Page`], which is all it knows, and [`page::Page::update`], which is all it does. [`view`] draws
//! it as plain [`node`]s, which `answer/paint.rs` turns into elements; [`words`] are its texts.

pub mod node;
pub mod page;
pub mod view;
pub mod words;
