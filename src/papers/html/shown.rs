//! What a paper's file and the same paper on the page have in common, so that both show the same.

use std::ops::Range;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::charts::ladder::Rung;
use crate::charts::{Key, Picture, key};
use crate::dossier::dress::{LARGEST_LOGO, Logo};
use crate::papers::{Block, Column, Entry, Paper, Section, Standing};
use crate::texts::Texts;

pub use super::markup::direction;

/// The addresses of a paper's sections, in their order: made of their names, without what an address cannot hold, and
/// each given once.
pub fn addresses(paper: &Paper) -> Vec<String> {
    let mut given: Vec<String> = Vec::with_capacity(paper.sections.len());
    for Section { id, .. } in &paper.sections {
        let is_kept = |char: &char| char.is_ascii_alphanumeric() || *char == '-';
        let wanted = format!("part-{}", id.chars().filter(is_kept).take(40).collect::<String>());
        let mut address = wanted.clone();
        let mut n = 2;
        while given.contains(&address) {
            address = format!("{wanted}-{n}");
            n += 1;
        }
        given.push(address);
    }
    given
}

/// How the ids of the figures of a section begin. What follows is the way to each, block by block.
pub fn figures_of(section: usize) -> String {
    format!("figure-{section}")
}

/// How far a paper may be relied on: one word, and what it means.
pub fn standing_words(t: &Texts, standing: Standing) -> (String, String) {
    let (word, meaning) = match standing {
        Standing::Draft => ("paper-draft", "paper-draft-note"),
        Standing::ReviewDraft => ("paper-draft", "paper-draft-review-note"),
        Standing::SelfDeclared => ("paper-self-declared", "paper-self-declared-note"),
        Standing::Reviewed => ("paper-reviewed", "paper-reviewed-note"),
        Standing::Decided => ("paper-decided", "paper-decided-note"),
    };
    (t.text(word), t.text(meaning))
}

/// The word for a standing in the style sheet.
pub fn standing_word(standing: Standing) -> &'static str {
    match standing {
        Standing::Draft | Standing::ReviewDraft => "draft",
        Standing::SelfDeclared => "self-declared",
        Standing::Reviewed => "reviewed",
        Standing::Decided => "decided",
    }
}

/// A logo as the address of a picture; none where it is not what a logo has to be, which a file from elsewhere may hold.
pub fn logo_address(logo: &Logo) -> Option<String> {
    let is_picture = matches!(&*logo.media_type, "image/png" | "image/jpeg");
    let is_bearable = logo.base64.len() <= LARGEST_LOGO.div_ceil(3) * 4;
    let is_sound = is_picture && is_bearable && BASE64_STANDARD.decode(&*logo.base64).is_ok();
    is_sound.then(|| format!("data:{};base64,{}", logo.media_type, logo.base64))
}

/// The mark of a level, with as many steps as its stop. Words beside it say the level.
pub fn level_mark(stop: u8) -> Picture {
    let stop = stop.clamp(1, 4);
    key(Key::Level(Rung { stop, rank: usize::from(stop), n_levels: 4 }))
}

/// Whether there is anything in a block to show: an empty list is no list.
pub fn has_something(block: &Block) -> bool {
    match block {
        Block::Heading(words) | Block::Text(words) | Block::Note(words) => !words.trim().is_empty(),
        Block::Facts(facts) => !facts.is_empty(),
        Block::Items(items) => !items.is_empty(),
        Block::Table(table) => !table.columns.is_empty(),
        Block::Figure(_) => true,
        Block::Together(blocks) => blocks.iter().any(has_something),
        Block::Signatures(who) => !who.is_empty(),
    }
}

/// From how many columns on a table may be wider than a narrow screen, where it scrolls by itself.
pub const WIDE: usize = 3;

/// The columns of a table by the places in which they stand.
pub fn places(columns: &[Column]) -> Vec<Range<usize>> {
    let begins = |(index, column): (usize, &Column)| (index == 0 || !column.shares_place).then_some(index);
    let begins: Vec<usize> = columns.iter().enumerate().filter_map(begins).collect();
    let ends = begins.iter().skip(1).copied().chain([columns.len()]);
    begins.iter().copied().zip(ends).map(|(begin, end)| begin..end).collect()
}

/// Whether nothing but numbers stand in a place: of one column, which are read at their right edge.
pub fn is_of_numbers(columns: &[Column], place: &Range<usize>) -> bool {
    place.len() == 1 && columns.get(place.start).is_some_and(|column| column.is_numeric)
}

/// What a row shows in a place that several columns share: each entry that says something, with its heading unless it is
/// the first of the place, whose heading stands over it.
pub fn stacked<'a>(columns: &'a [Column], row: &'a [Entry], place: Range<usize>) -> Vec<(Option<&'a str>, &'a Entry)> {
    let first = place.start;
    let shared = place.filter_map(|index| Some((index, columns.get(index)?, row.get(index)?)));
    let said = shared.filter(|(index, _, entry)| *index == first || !entry.says_nothing());
    said.map(|(index, column, entry)| ((index > first).then_some(&*column.heading), entry)).collect()
}

/// What a hand fills in for each signature.
pub const SIGNATURE_LINES: [&str; 3] = ["paper-sign-name", "paper-sign-place", "paper-sign-hand"];

/// The classes of a section.
pub fn part_class(section: &Section) -> &'static str {
    if section.begins_page { "paper-part begins-page" } else { "paper-part" }
}

/// The class of a cell.
pub fn cell_class(is_numeric: bool) -> Option<&'static str> {
    is_numeric.then_some("paper-number")
}
