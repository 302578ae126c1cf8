//! Lines that stand in one another by their dotted numbers: 1.2.4 in 1.2, and 1.2 in 1.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::Line;
use super::numbering::Numbering;
use super::outline::{Node, Outline};
use super::remark::{RemarkKind, Remarks};

/// Whether numbers put some line into another one.
pub(super) fn tells(lines: &[Line<'_>]) -> bool {
    paths(lines).iter().flatten().any(|path| path.len() > 1)
}

/// Puts numbers that stand at the beginning of titles where they belong, when most titles begin with one.
pub(super) fn part_titles(lines: &mut [Line<'_>]) {
    let parted: Vec<_> = lines.iter().map(|line| Numbering::before_title(line.title)).collect();
    let n_numbered = parted.iter().flatten().count();
    let n_titles = lines.iter().filter(|line| !line.title.is_empty()).count();
    if n_numbered * 5 < n_titles * 3 {
        return;
    }
    for (line, parted) in lines.iter_mut().zip(parted) {
        if let Some((numbering, title)) = parted {
            line.number = numbering.printed;
            line.title = title;
            line.numbering = Some(numbering);
        }
    }
}

/// Puts each line into the one whose number begins its own, and makes what is missing between.
pub(super) fn outline<'t>(lines: &[Line<'t>], remarks: &mut Remarks) -> Outline<'t> {
    let paths = paths(lines);
    let deepest = paths.iter().flatten().map(Vec::len).max().unwrap_or(1);
    let mut tree = Tree { outline: Outline::of(lines), later: first_lines(&paths), latest: BTreeMap::new() };
    let mut before: Option<usize> = None;
    for (index, (line, path)) in lines.iter().zip(&paths).enumerate() {
        let parent = match path {
            Some(path) => tree.parent(&path[..path.len() - 1], line, remarks),
            // A line without a number goes on below the one before it, or beside it when nothing can be deeper.
            None if before.is_some() => before,
            None => {
                remarks.row(Some(line.row), RemarkKind::MissingParent { parent: "".into() });
                Some(tree.outline.orphans())
            }
        };
        tree.outline.put(index, parent);
        if let Some(path) = path {
            tree.latest.insert(path.clone(), index);
            before = if path.len() == deepest { parent } else { Some(index) };
        }
    }
    tree.outline.finish()
}

/// The path of each line that has a number. `A1` stands in `A` when there is one.
fn paths(lines: &[Line<'_>]) -> Vec<Option<Vec<String>>> {
    let numberings = || lines.iter().map(|line| line.numbering.as_ref());
    let known: BTreeSet<String> = numberings().flatten().map(Numbering::key).collect();
    numberings().map(|numbering| Some(parted(&numbering?.path, &known))).collect()
}

fn parted(path: &[String], known: &BTreeSet<String>) -> Vec<String> {
    let mut parted: Vec<String> = Vec::new();
    for piece in path {
        let n_letters = piece.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (letters, digits) = piece.split_at(n_letters);
        let group = || parted.iter().map(String::as_str).chain([letters]).collect::<Vec<_>>().join(".");
        if !letters.is_empty() && !digits.is_empty() && known.contains(&group()) {
            parted.extend([letters.to_owned(), digits.to_owned()]);
        } else {
            parted.push(piece.clone());
        }
    }
    parted
}

fn first_lines(paths: &[Option<Vec<String>>]) -> BTreeMap<Vec<String>, usize> {
    let mut first = BTreeMap::new();
    for (index, path) in paths.iter().enumerate() {
        if let Some(path) = path {
            first.entry(path.clone()).or_insert(index);
        }
    }
    first
}

/// An outline in the making, and where the numbers stand in it.
struct Tree<'t> {
    outline: Outline<'t>,
    /// The first line of each number, wherever it stands.
    later: BTreeMap<Vec<String>, usize>,
    /// The nearest line or made group of each number so far.
    latest: BTreeMap<Vec<String>, usize>,
}

impl<'t> Tree<'t> {
    /// The node of a number, which is made with everything above it when there is none.
    fn parent(&mut self, path: &[String], line: &Line<'t>, remarks: &mut Remarks) -> Option<usize> {
        if path.is_empty() {
            return None;
        }
        if let Some(known) = self.latest.get(path).or_else(|| self.later.get(path)) {
            return Some(*known);
        }
        let above = self.parent(&path[..path.len() - 1], line, remarks);
        let number = path.join(".");
        remarks.row(Some(line.row), RemarkKind::MissingLevel { number: number.as_str().into() });
        let made = self.outline.add(Node { number, is_group: true, ..Node::default() }, above);
        self.latest.insert(path.to_vec(), made);
        Some(made)
    }
}
