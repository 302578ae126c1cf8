//! What words mean: those that the report itself uses, then those that the framework keeps apart.

use super::super::Block;
use super::review::at_hand;
use super::writer::Writer;

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let has_steps = w.card.themes.iter().any(|theme| theme.stage.is_some());
    let has_mean = w.card.whole.mean.is_some();
    let terms = [
        ("report-term-coverage", "report-meaning-coverage", true),
        ("report-term-provisional", "report-meaning-provisional", has_mean),
        ("report-term-not-applicable", "report-meaning-not-applicable", true),
        ("report-term-declined", "report-meaning-declined", true),
        ("report-term-target", "report-meaning-target", true),
        ("report-term-stage", "report-meaning-stage", has_steps),
        ("report-term-evidence", "report-meaning-evidence", true),
        ("report-term-self", "report-meaning-self", true),
        ("report-term-gap", "report-meaning-gap", at_hand(w).is_some()),
        ("report-term-seal", "report-meaning-seal", true),
    ];
    let used = terms.into_iter().filter(|(.., is_used)| *is_used);
    let own = used.map(|(term, meaning, _)| (t.text(term), t.text(meaning))).collect();
    let glossary = w.words().glossary.values();
    let of_framework: Vec<(String, String)> =
        glossary.map(|entry| (entry.term.to_string(), entry.meaning.to_string())).collect();
    let mut blocks = vec![Block::Facts(own)];
    if !of_framework.is_empty() {
        blocks.extend([Block::Heading(t.text("report-glossary-framework")), Block::Facts(of_framework)]);
    }
    blocks
}
