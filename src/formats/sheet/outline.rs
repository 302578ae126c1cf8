//! Lines stand in one another: by columns of themes, by parents, by depths, by dotted numbers, or not at all.

use std::collections::BTreeMap;

use super::lines::Line;
use super::numbering::Numbering;
use super::remark::{RemarkKind, Remarks};
use super::words;

/// The deepest that lines may stand in one another. Beyond it they are taken to go round in a circle.
const DEEPEST: usize = 50;

/// Lines and made groups, standing in one another.
#[derive(Default)]
pub(super) struct Outline<'t> {
    pub(super) nodes: Vec<Node<'t>>,
    /// What stands in nothing, in order.
    pub(super) roots: Vec<usize>,
    /// The root that collects what has no place, when there is any.
    orphans: Option<usize>,
}

/// A line or a made group.
#[derive(Clone, Debug, Default)]
pub(super) struct Node<'t> {
    /// The row of its own, as people count it.
    pub(super) row: Option<u32>,
    /// Its number as printed; empty when there is none.
    pub(super) number: String,
    /// Its title; empty when there is none.
    pub(super) title: &'t str,
    /// What stands in it, in order.
    pub(super) children: Vec<usize>,
    /// Whether it calls itself a theme or a criterion.
    pub(super) is_group: bool,
    /// Whether it holds what only indicators have.
    pub(super) is_rich: bool,
    /// Whether it collects what has no place.
    pub(super) collects: bool,
}

impl<'t> Node<'t> {
    /// A node of a line.
    pub(super) fn of(line: &Line<'t>) -> Self {
        Self {
            row: Some(line.row),
            number: line.number.to_owned(),
            title: line.title,
            is_rich: line.is_rich,
            ..Self::default()
        }
    }
}

impl<'t> Outline<'t> {
    /// A node for each line, none of which has a place yet.
    pub(super) fn of(lines: &[Line<'t>]) -> Self {
        Self { nodes: lines.iter().map(Node::of).collect(), ..Self::default() }
    }

    /// Adds a node that stands in another one, or in nothing.
    pub(super) fn add(&mut self, node: Node<'t>, parent: Option<usize>) -> usize {
        let index = self.nodes.len();
        self.nodes.push(node);
        self.put(index, parent);
        index
    }

    /// Gives a node its place.
    pub(super) fn put(&mut self, index: usize, parent: Option<usize>) {
        match parent {
            Some(parent) => self.nodes[parent].children.push(index),
            None => self.roots.push(index),
        }
    }

    /// The node that collects what has no place.
    pub(super) fn orphans(&mut self) -> usize {
        match self.orphans {
            Some(orphans) => orphans,
            None => {
                // It comes last, when everything else has its place.
                let orphans = self.nodes.len();
                self.nodes.push(Node { collects: true, ..Node::default() });
                self.orphans = Some(orphans);
                orphans
            }
        }
    }

    /// The outline with what collects at its end.
    pub(super) fn finish(mut self) -> Self {
        self.roots.extend(self.orphans);
        self
    }
}

/// Every line stands in nothing.
pub(super) fn flat<'t>(lines: &[Line<'t>]) -> Outline<'t> {
    let mut outline = Outline::default();
    for line in lines {
        outline.add(Node::of(line), None);
    }
    outline
}

/// Themes, and perhaps criteria, stand in columns of their own: on each row, or on the first of theirs.
pub(super) fn by_columns<'t>(lines: &[Line<'t>], remarks: &mut Remarks) -> Outline<'t> {
    let mut outline = Outline::default();
    let mut groups = Groups::default();
    let (mut theme, mut criterion) = (None, None);
    for line in lines {
        if !line.theme.is_empty() {
            let found = groups.find(&mut outline, None, line.theme);
            if theme != Some(found) {
                (theme, criterion) = (Some(found), None);
            }
        }
        if !line.criterion.is_empty() {
            criterion = Some(groups.find(&mut outline, theme, line.criterion));
        }
        let names_group = !line.theme.is_empty() || !line.criterion.is_empty();
        match (criterion.or(theme), line.title.is_empty()) {
            (Some(group), true) if names_group => groups.describe(&mut outline, group, line),
            (_, true) => remarks.row(Some(line.row), RemarkKind::EmptyTitle),
            (Some(group), false) => drop(outline.add(Node::of(line), Some(group))),
            (None, false) => {
                remarks.row(Some(line.row), RemarkKind::MissingParent { parent: "".into() });
                let orphans = outline.orphans();
                outline.add(Node::of(line), Some(orphans));
            }
        }
    }
    outline.finish()
}

/// The groups that columns name, by what they stand in and by title.
#[derive(Default)]
struct Groups {
    known: BTreeMap<(Option<usize>, String), usize>,
}

impl Groups {
    fn find<'t>(&mut self, outline: &mut Outline<'t>, parent: Option<usize>, text: &'t str) -> usize {
        let key = (parent, words::key(text));
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let (number, title) = match Numbering::before_title(text) {
            Some((numbering, title)) => (numbering.printed, title),
            None => (Numbering::of(text).map_or("", |numbering| numbering.printed), text),
        };
        let node = Node { number: number.to_owned(), title, is_group: true, ..Node::default() };
        let index = outline.add(node, parent);
        self.known.insert(key, index);
        index
    }

    /// A row that names a group and has no statement is the group's own.
    fn describe(&self, outline: &mut Outline<'_>, group: usize, line: &Line<'_>) {
        let node = &mut outline.nodes[group];
        if node.row.is_none() {
            node.row = Some(line.row);
            if node.number.is_empty() {
                line.number.clone_into(&mut node.number);
            }
        }
    }
}

/// Each line says how deep it stands; one that does not is taken for an indicator.
pub(super) fn by_depth<'t>(lines: &[Line<'t>], stated: &[Option<u32>], remarks: &mut Remarks) -> Outline<'t> {
    let mut depths: Vec<u32> = stated.iter().flatten().copied().collect();
    depths.sort_unstable();
    depths.dedup();
    let deepest = depths.last().copied().unwrap_or(1);
    // What counts is the order of depths: a table of themes and indicators jumps over nothing.
    let rank_of = |depth: u32| depths.partition_point(|other| *other < depth).min(DEEPEST);

    let mut outline = Outline::default();
    let mut path: Vec<(usize, usize)> = Vec::new();
    let mut before: Option<u32> = None;
    for (line, stated) in lines.iter().zip(stated.iter().copied()) {
        if stated.is_none() && !line.depth.is_empty() {
            remarks.row(Some(line.row), RemarkKind::UnknownDepth { text: line.depth.into() });
        }
        let depth = stated.unwrap_or(deepest);
        let rank = rank_of(depth);
        if let Some(from) = before.filter(|from| rank > rank_of(*from) + 1) {
            remarks.row(Some(line.row), RemarkKind::DepthJumps { from, to: depth });
        }
        before = Some(depth);
        path.truncate(path.partition_point(|(other, _)| *other < rank));
        let parent = match path.last() {
            Some((_, parent)) => Some(*parent),
            None if rank == 0 => None,
            None => {
                remarks.row(Some(line.row), RemarkKind::MissingParent { parent: "".into() });
                Some(outline.orphans())
            }
        };
        let is_group = stated.is_some() && depth < deepest;
        let index = outline.add(Node { is_group, ..Node::of(line) }, parent);
        path.push((rank, index));
    }
    outline.finish()
}

/// How deep a line says that it stands: by a number or a word in a column, or by the word before its number.
pub(super) fn depth(line: &Line<'_>) -> Option<u32> {
    let digits = words::plain(line.depth);
    let number = digits.strip_prefix("niveau ").or_else(|| digits.strip_prefix("level ")).unwrap_or(&digits);
    let number = number.parse().ok().filter(|depth| *depth <= 1_000);
    let word = || words::depth(line.depth).map(u32::from);
    let before_number = || line.numbering.as_ref()?.depth.map(u32::from);
    number.or_else(word).or_else(before_number)
}

/// Each line names the number or the title of the one that it stands in.
pub(super) fn by_parent<'t>(lines: &[Line<'t>], remarks: &mut Remarks) -> Outline<'t> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    // Numbers come after titles, so that a number that is also a title is a number.
    for (index, line) in lines.iter().enumerate().rev() {
        known.insert(words::key(line.title), index);
    }
    for (index, line) in lines.iter().enumerate().rev() {
        known.insert(key_of_number(line), index);
    }
    known.remove("");
    let find = |text: &str| {
        let number = Numbering::of(text).map(|numbering| numbering.key());
        number.and_then(|number| known.get(&number)).or_else(|| known.get(&words::key(text))).copied()
    };
    let parents: Vec<Option<usize>> = lines.iter().map(|line| find(line.parent)).collect();

    let mut outline = Outline::of(lines);
    for (index, line) in lines.iter().enumerate() {
        let is_lost = !line.parent.is_empty() && (parents[index].is_none() || goes_round(&parents, index));
        if is_lost {
            remarks.row(Some(line.row), RemarkKind::MissingParent { parent: line.parent.into() });
        }
        let parent = if is_lost { Some(outline.orphans()) } else { parents[index] };
        outline.put(index, parent);
    }
    outline.finish()
}

/// The number of a line as it is compared.
pub(super) fn key_of_number(line: &Line<'_>) -> String {
    line.numbering.as_ref().map_or_else(|| words::key(line.number), |numbering| numbering.key())
}

/// Whether the way up from a line never ends, or not within reason.
fn goes_round(parents: &[Option<usize>], index: usize) -> bool {
    let mut at = index;
    for _ in 0..DEEPEST {
        match parents[at] {
            Some(parent) => at = parent,
            None => return false,
        }
    }
    true
}
