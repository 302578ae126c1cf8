//! Whose framework it is, with what the report was made, what "self-declared" means, and how to verify it.

use super::super::Block;
use super::writer::{Writer, fact};

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let (words, edition) = (&w.words().framework, w.round.framework().edition.clone());
    let title = t.with("figure-framework", &[("title", (&words.title).into()), ("edition", (&edition).into())]);
    let facts = [
        fact(t.text("part-framework"), title),
        fact(t.text("report-source"), &*words.credit),
        fact(t.text("report-licence"), &*w.framework().licence),
    ];
    let language = w.reading.other_language.as_ref();
    let other = language.map(|code| Block::Note(t.with("report-other-language", &[("language", code.into())])));
    let seal = match &w.round.seal {
        None => Block::Text(t.text("report-verify-draft")),
        Some(seal) => {
            Block::Text(t.with("report-verify", &[("digest", (&super::super::head::in_groups(&seal.digest)).into())]))
        }
    };
    let mut blocks = vec![Block::Facts(facts.into_iter().flatten().collect())];
    blocks.extend(other);
    blocks.extend([
        Block::Heading(t.text("report-reliance")),
        Block::Text(t.text("report-reliance-text")),
        seal,
        Block::Note(t.text("report-made-with")),
    ]);
    blocks
}
