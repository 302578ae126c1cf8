//! The self-evaluation report on a round: what an inspectorate, a label body or a council reads of it. Its parts are in
//! the order in which such a report is read (domain rule 13): context, method, results, what is strong and what is to
//! improve, axes, plan, what a reviewer found, and as annexes all indicators, their history, words and sources.
//!
//! # What holds for the report
//! - Coverage stands beside every score and the minimum beside the mean of the whole; what rests on too little is said to
//!   be provisional; findings of conformity are counted and never averaged.
//! - Every indicator that the round asks stands in the annex exactly once.
//! - Without free text, nothing stands in it that somebody typed but what names the organisation, its rounds, themes and
//!   indicators.
//! - What is confidential is counted and not named, unless somebody chose otherwise.

mod axes;
mod context;
mod credits;
mod findings;
mod glossary;
mod history;
mod indicators;
mod method;
mod plan;
mod results;
mod review;
mod writer;

use std::rc::Rc;

use super::{Block, Paper, Part, Section, Source, head};
use crate::dossier::dress::Logo;
use crate::texts::Texts;
use writer::Writer;

/// The report. There always is something to say: a draft says what is missing.
pub fn paper(t: &Texts, source: &Source<'_>) -> Option<Paper> {
    let w = &Writer::new(t, source);
    let parts = Part::ALL.into_iter().filter(|part| source.options.has(*part));
    let sections = introduction(w).into_iter().chain(parts.filter_map(|part| section(w, part))).collect();
    let mut paper = head::paper(t, source, "report", t.text("report-title"), sections);
    if !w.has_free_text() {
        paper.logo = paper.logo.map(|logo| Rc::new(Logo { words: "".into(), ..(*logo).clone() }));
    }
    Some(paper)
}

/// The text id of a part's name.
pub fn part_key(part: Part) -> &'static str {
    match part {
        Part::Context => "report-part-context",
        Part::Method => "report-part-method",
        Part::Results => "report-part-results",
        Part::Findings => "report-part-findings",
        Part::Axes => "report-part-axes",
        Part::Plan => "report-part-plan",
        Part::Review => "report-part-review",
        Part::Indicators => "report-part-indicators",
        Part::History => "report-part-history",
        Part::Glossary => "report-part-glossary",
        Part::Credits => "report-part-credits",
    }
}

fn section(w: &Writer<'_>, part: Part) -> Option<Section> {
    let blocks = match part {
        Part::Context => context::blocks(w),
        Part::Method => method::blocks(w),
        Part::Results => results::blocks(w),
        Part::Findings => findings::blocks(w),
        Part::Axes => axes::blocks(w),
        Part::Plan => plan::blocks(w),
        Part::Review => review::blocks(w),
        Part::Indicators => indicators::blocks(w),
        Part::History => history::blocks(w),
        Part::Glossary => glossary::blocks(w),
        Part::Credits => credits::blocks(w),
    };
    (!blocks.is_empty()).then(|| w.section(part, blocks))
}

/// How the report begins, in the organisation's own words.
fn introduction(w: &Writer<'_>) -> Option<Section> {
    let dress = w.dossier.dress();
    let text = w.free(dress.introductions.get(&w.round.id)?)?;
    let blocks = vec![Block::Text(text.to_owned())];
    let title = w.t.text("report-introduction");
    Some(Section { id: "introduction".into(), title, blocks, begins_page: false })
}
