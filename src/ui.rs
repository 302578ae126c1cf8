//! What people see. Data goes down as props, what people do goes up as events through [`context::Dispatch`]; no
//! component fetches, stores or watches state.
//!
//! [`app::App`] is the one struct component. A page is a heading and its parts; parts know only values and callbacks.

pub mod analyse;
pub mod app;
pub mod assess;
pub mod axes;
pub mod calendar;
pub mod clashes;
pub mod close;
pub mod compare;
pub mod consensus;
pub mod context;
pub mod data;
pub mod dialogs;
pub mod doors;
pub mod edition;
pub mod evidence;
pub mod figure;
pub mod focus;
pub mod form;
pub mod frame;
pub mod frameworks;
pub mod help;
pub mod history;
pub mod home;
pub mod improve;
pub mod intake;
pub mod leaving;
pub mod marks;
pub mod new_dossier;
pub mod notices;
pub mod overview;
pub mod panels;
pub mod paper;
pub mod parts;
pub mod prepare;
pub mod rating_field;
pub mod remarks;
pub mod report;
pub mod responses;
pub mod reviews;
pub mod scope;
pub mod screen;
pub mod seal;
pub mod side;
pub mod signatures;
pub mod team;
pub mod text_field;
