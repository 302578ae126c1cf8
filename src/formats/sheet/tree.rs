//! An outline of any depth becomes themes, criteria and indicators.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::details::{Details, fit};
use super::outline::{Node, Outline};
use super::planting::{PlantedCriterion, PlantedIndicator, PlantedNumber, PlantedTheme};
use super::remark::{RemarkKind, Remarks, Tier};
use crate::formats::limits;

/// Grows the tree. What is empty is left out, and so is what goes beyond the bounds of a framework.
pub(super) fn grow<'t>(outline: &Outline<'t>, details: &mut Details<'t>, remarks: &mut Remarks) -> Vec<PlantedTheme> {
    let mut tree = Tree {
        outline,
        details,
        remarks,
        n_criteria: Bound::of(Tier::Criterion),
        n_indicators: Bound::of(Tier::Indicator),
    };
    let themes = tree.themes();
    let bounds = [tree.n_criteria, tree.n_indicators];
    for bound in bounds {
        bound.tell(remarks);
    }
    themes
}

struct Tree<'o, 't> {
    outline: &'o Outline<'t>,
    details: &'o mut Details<'t>,
    remarks: &'o mut Remarks,
    n_criteria: Bound,
    n_indicators: Bound,
}

/// How many of something may still come, and what came after that.
struct Bound {
    what: Tier,
    limit: usize,
    n: usize,
    first_row: Option<u32>,
    left_out: u64,
}

impl Bound {
    fn of(what: Tier) -> Self {
        let limit = match what {
            Tier::Theme => limits::THEMES,
            Tier::Criterion => limits::CRITERIA,
            Tier::Indicator => limits::INDICATORS,
        };
        Self { what, limit, n: 0, first_row: None, left_out: 0 }
    }

    /// Whether there is room for one more; what finds none is counted.
    fn has_room(&mut self, row: Option<u32>) -> bool {
        if self.n < self.limit {
            self.n += 1;
            return true;
        }
        self.left_out += 1;
        self.first_row = self.first_row.or(row);
        false
    }

    fn tell(&self, remarks: &mut Remarks) {
        if self.left_out > 0 {
            let kind = RemarkKind::TooMany { what: self.what, limit: self.limit as u64, left_out: self.left_out };
            remarks.row(self.first_row, kind);
        }
    }
}

impl<'t> Tree<'_, 't> {
    fn node(&self, index: usize) -> &Node<'t> {
        &self.outline.nodes[index]
    }

    fn themes(&mut self) -> Vec<PlantedTheme> {
        let roots = &self.outline.roots;
        if roots.iter().all(|root| self.node(*root).children.is_empty()) {
            return self.only_theme();
        }
        let mut bound = Bound::of(Tier::Theme);
        let mut themes = Vec::new();
        let mut lonely = Vec::new();
        for root in roots {
            let node = self.node(*root);
            match (node.children.is_empty(), node.is_rich && !node.title.is_empty()) {
                (true, true) => lonely.push(*root),
                (true, false) => self.remarks.row(node.row, RemarkKind::EmptyGroup),
                (false, _) if bound.has_room(node.row) => themes.extend(self.theme(*root, themes.len() + 1)),
                (false, _) => {}
            }
        }
        if !lonely.is_empty() && bound.has_room(None) {
            self.collect(&lonely, &mut themes);
        }
        bound.tell(self.remarks);
        themes
    }

    /// Nothing stands in anything: one theme holds all.
    fn only_theme(&mut self) -> Vec<PlantedTheme> {
        let roots = self.outline.roots.clone();
        let theme = Node::default();
        let number = made("1".to_owned());
        let criteria: Vec<_> = self.criterion(&theme, &number, &roots, "").into_iter().collect();
        if criteria.is_empty() {
            return Vec::new();
        }
        self.remarks.row(None, RemarkKind::NoStructure);
        vec![planted_theme(&theme, number, "".into(), criteria)]
    }

    /// Indicators that stand where themes do join those that have no place either.
    fn collect(&mut self, lonely: &[usize], themes: &mut Vec<PlantedTheme>) {
        for index in lonely {
            self.remarks.row(self.node(*index).row, RemarkKind::MissingParent { parent: "".into() });
        }
        let theme = Node { collects: true, ..Node::default() };
        let number = made((themes.len() + 1).to_string());
        let Some(criterion) = self.criterion(&theme, &number, lonely, "") else { return };
        match themes.iter_mut().find(|theme| theme.collects) {
            Some(theme) => theme.criteria.push(criterion),
            None => themes.push(planted_theme(&theme, number, "".into(), vec![criterion])),
        }
    }

    fn theme(&mut self, index: usize, place: usize) -> Option<PlantedTheme> {
        let node = self.node(index).clone();
        let number = number(&node, || place.to_string());
        let criteria = self.criteria(&node, &number);
        if criteria.is_empty() {
            self.remarks.row(node.row, RemarkKind::EmptyGroup);
            return None;
        }
        let summary = node.row.map_or_else(|| "".into(), |row| self.details.summary(row));
        Some(planted_theme(&node, number, summary, criteria))
    }

    /// The criteria of a theme: its groups, and one without a title for what stands in the theme itself.
    fn criteria(&mut self, theme: &Node<'t>, theme_number: &PlantedNumber) -> Vec<PlantedCriterion> {
        let is_leaf = |index: &usize| self.node(*index).children.is_empty();
        let leaves: Vec<usize> = theme.children.iter().copied().filter(is_leaf).collect();
        let first_leaf = leaves.first().copied();
        let mut criteria = Vec::new();
        for child in theme.children.clone() {
            if Some(child) == first_leaf {
                criteria.extend(self.criterion(&Node::default(), theme_number, &leaves, ""));
            } else if !self.node(child).children.is_empty() {
                let number = format!("{}.{}", theme_number.printed, criteria.len() + 1);
                self.group(child, &number, "", 2, &mut criteria);
            }
        }
        criteria
    }

    /// A group becomes a criterion of what stands in it, and the groups in it become criteria after it.
    fn group(
        &mut self,
        index: usize,
        made_number: &str,
        above: &str,
        depth: u32,
        criteria: &mut Vec<PlantedCriterion>,
    ) {
        let node = self.node(index).clone();
        let number = number(&node, || made_number.to_owned());
        let title = match (above, node.title) {
            ("", title) => title.to_owned(),
            (above, "") => above.to_owned(),
            (above, title) => format!("{above} – {title}"),
        };
        let is_leaf = |index: &usize| self.node(*index).children.is_empty();
        let (leaves, groups): (Vec<usize>, Vec<usize>) = node.children.iter().copied().partition(is_leaf);
        let n_before = criteria.len();
        if !leaves.is_empty() {
            criteria.extend(self.criterion(&node, &number, &leaves, &title));
        }
        for (place, group) in groups.into_iter().enumerate() {
            self.remarks.row(self.node(group).row, RemarkKind::TooDeep { depth: depth + 1 });
            let number = format!("{}.{}", number.printed, place + 1);
            self.group(group, &number, &title, depth + 1, criteria);
        }
        if criteria.len() == n_before && !leaves.is_empty() {
            self.remarks.row(node.row, RemarkKind::EmptyGroup);
        }
    }

    /// A criterion of indicators; none when nothing is left of them.
    fn criterion(
        &mut self,
        node: &Node<'t>,
        number: &PlantedNumber,
        leaves: &[usize],
        title: &str,
    ) -> Option<PlantedCriterion> {
        if !self.n_criteria.has_room(node.row.or_else(|| leaves.first().and_then(|leaf| self.node(*leaf).row))) {
            return None;
        }
        let mut indicators = Vec::new();
        let given: BTreeSet<String> = leaves.iter().map(|leaf| self.node(*leaf).number.clone()).collect();
        let mut free = (1..).map(|n| format!("{}.{n}", number.printed)).filter(|made| !given.contains(made));
        for leaf in leaves {
            indicators.extend(self.indicator(*leaf, &mut free));
        }
        if indicators.is_empty() {
            self.n_criteria.n -= 1;
            return None;
        }
        let is_shared = node.row.is_none() && title.is_empty() && node.number.is_empty();
        let number = PlantedNumber { is_made: number.is_made || is_shared, ..number.clone() };
        Some(PlantedCriterion { row: node.row, number, title: fit(title), weight: 1, indicators })
    }

    /// The indicator of a line, with the next free number when it has none of its own.
    fn indicator(&mut self, index: usize, free: &mut impl Iterator<Item = String>) -> Option<PlantedIndicator> {
        let node = self.node(index).clone();
        let row = node.row?;
        if node.title.is_empty() {
            self.remarks.row(Some(row), RemarkKind::EmptyTitle);
            return None;
        }
        if node.is_group && !node.is_rich {
            self.remarks.row(Some(row), RemarkKind::EmptyGroup);
            return None;
        }
        if !self.n_indicators.has_room(Some(row)) {
            return None;
        }
        let number = number(&node, || free.next().unwrap_or_default());
        Some(self.details.indicator(row, number, node.title, self.remarks))
    }
}

fn planted_theme(
    node: &Node<'_>,
    number: PlantedNumber,
    summary: Rc<str>,
    criteria: Vec<PlantedCriterion>,
) -> PlantedTheme {
    PlantedTheme {
        row: node.row,
        number,
        title: fit(node.title),
        summary,
        weight: 1,
        collects: node.collects,
        criteria,
    }
}

/// The number of a node, or one that is made from its place.
fn number(node: &Node<'_>, place: impl FnOnce() -> String) -> PlantedNumber {
    let is_made = node.number.is_empty();
    PlantedNumber { printed: if is_made { place().into() } else { fit(&node.number) }, is_made }
}

fn made(printed: String) -> PlantedNumber {
    PlantedNumber { printed: printed.into(), is_made: true }
}
