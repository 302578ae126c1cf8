//! Qualicycle: self-evaluation in rounds of continuous improvement, in the browser.
//!
//! # Where to start
//! 1. [`dossier`]: everything that happens is an entry in a journal; the state is its fold.
//! 2. [`framework`]: what is assessed. [`score`]: numbers from a round.
//! 3. [`app`]: what the program knows and what each event does. `app/update.rs` tells everything it can do.
//! 4. [`ui`]: what people see. [`browser`]: what the program asks of the browser.
//!
//! # One rating, from hand to disk
//! ```text
//! RatingField      a radio changes                    onrate.emit(Rating::Level(3))
//! IndicatorCard    knows round and indicator          dispatch.send(Event::Rated(…))
//! App::update      model.update(event, now)           the only reading of the clock
//! Model::update    an Entry, into the dossier         vec![Effect::Append(…)]
//! browser          one strict transaction             Event::Appended(…); other tabs are told
//! Model::update    the save state                     "Saved 12:04"
//! ```
//!
//! # Layers
//! Each module names only those to its left; `tests/layers.rs` fails with file and line otherwise.
//! ```text
//! framework ← dossier ← score ← compare ← charts, formats, texts ← figures ← papers ← app ← browser ← ui ← main
//!                                  formats, texts ← answering ← answer
//! ```
//! `main`, `worker` and `answer` are three programs: the app, what reads and writes files behind it, and the page on
//! which people answer a panel.

pub mod framework;

pub mod dossier;

pub mod score;

pub mod compare;

pub mod charts;

pub mod formats;

pub mod texts;

pub mod figures;

pub mod papers;

pub mod answering;

pub mod app;

pub mod browser;

pub mod ui;
