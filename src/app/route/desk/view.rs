//! What of a comparison is looked at, as addresses write it: the framework edition, which organisations by which of their
//! rounds, in which order, beside which theme, told apart by what, judged by which rule.

use std::fmt::{self, Write};
use std::rc::Rc;

use super::super::{NoSuchPage, id};
use super::{GapOrder, Over};
use crate::compare::Filter;
use crate::compare::cross::Axis;
use crate::compare::filter::{Rounds, SimilarTo};
use crate::compare::proposal::Proposed;
use crate::compare::roster::Size;
use crate::compare::rule::RuleId;
use crate::dossier::change::OrganisationKind;
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::framework::{FrameworkRef, ThemeId};

/// What of a comparison is looked at. Whatever is not said is as it is shown first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct View {
    /// The framework edition; none for the one on which most rounds rest.
    pub framework: Option<FrameworkRef>,
    /// Which organisations, by which of their rounds.
    pub filter: Filter,
    /// In which order they stand.
    pub order: Order,
    /// The theme whose results stand beside those of the whole.
    pub theme: Option<ThemeId>,
    /// What tells groups apart, on the page of groups.
    pub by: By,
    /// Which columns stand in the table of organisations beside the name; none for all that say something.
    pub columns: Option<Vec<Column>>,
    /// Organisations that stand above the others wherever these are listed, at most [`MOST_PINS`].
    pub pins: Vec<DossierId>,
    /// The label's rule, where one is looked at; none for the first.
    pub rule: Option<RuleId>,
    /// What the rule proposes for those who are shown; none for whatever it does.
    pub proposed: Option<Proposed>,
    /// Over which periods, on the page of the trend.
    pub over: Over,
    /// In which order gaps to the reviews stand.
    pub gaps: GapOrder,
}

/// As many organisations can be pinned: more would be a selection, and fill the address.
pub const MOST_PINS: usize = 20;

/// What tells groups of organisations apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct By {
    /// The lines.
    pub lines: Axis,
    /// The columns; none for one column.
    pub columns: Option<Axis>,
    /// Whether learners are counted as well, and means weighted by them told.
    pub with_learners: bool,
}

impl Default for By {
    fn default() -> By {
        By { lines: Axis::Region, columns: None, with_learners: false }
    }
}

/// An order of organisations. It says who stands where in a list, and gives nobody a rank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// By what.
    pub column: Column,
    /// Whether the greatest comes first.
    pub is_descending: bool,
}

/// A column of the table of organisations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Column {
    /// The name.
    #[default]
    Name,
    /// What kind of organisation it is.
    Kind,
    /// The town.
    Place,
    /// The region.
    Region,
    /// What the round is called.
    Round,
    /// When it was closed.
    Closed,
    /// Whether it was reviewed.
    Standing,
    /// The mean of the whole.
    Whole,
    /// How much was rated.
    Coverage,
    /// The mean of the chosen theme.
    Theme,
}

impl Column {
    /// All columns, in the order in which they stand: results beside the name, and what filters know as well at the end.
    pub const ALL: [Column; 10] = [
        Self::Name,
        Self::Whole,
        Self::Theme,
        Self::Coverage,
        Self::Standing,
        Self::Round,
        Self::Closed,
        Self::Place,
        Self::Region,
        Self::Kind,
    ];

    /// The word in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            Column::Name => "name",
            Column::Kind => "kind",
            Column::Place => "place",
            Column::Region => "region",
            Column::Round => "round",
            Column::Closed => "closed",
            Column::Standing => "standing",
            Column::Whole => "whole",
            Column::Coverage => "coverage",
            Column::Theme => "theme",
        }
    }
}

/// The word for a size, in addresses and texts.
pub fn size_word(size: Size) -> &'static str {
    match size {
        Size::Below100 => "below100",
        Size::From100 => "from100",
        Size::From250 => "from250",
        Size::From500 => "from500",
        Size::From1000 => "from1000",
        Size::Unknown => "unknown",
    }
}

/// `?on=qual+2026&words=lyc%C3%A9e&sort=-whole`: what differs from the view as it is shown first.
impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, (key, value)) in self.parts().into_iter().enumerate() {
            write!(f, "{}{key}={value}", if n == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

impl View {
    /// The same view on another framework edition: what belongs to the former one is not looked at any more.
    pub fn on(&self, framework: FrameworkRef) -> View {
        let filter = Filter { similar: None, ..self.filter.clone() };
        let (columns, pins) = (self.columns.clone(), self.pins.clone());
        View { framework: Some(framework), filter, order: self.order, by: self.by, columns, pins, ..View::default() }
    }

    /// The same view with an organisation put above the others, or back among them.
    pub fn with_pin_turned(&self, organisation: DossierId) -> View {
        let mut pins = self.pins.clone();
        match pins.iter().position(|pinned| *pinned == organisation) {
            Some(at) => drop(pins.remove(at)),
            None => pins.push(organisation),
        }
        pins.truncate(MOST_PINS);
        View { pins, ..self.clone() }
    }

    fn parts(&self) -> Vec<(&'static str, String)> {
        let Filter { words, kinds, regions, sizes, rounds, reviewed, provisional, similar } = &self.filter;
        let day = |day: &Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let yes_no = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        let some = |list: bool, text: String| list.then_some(text);
        let (round, closed) = match rounds {
            Rounds::Latest => (None, None),
            Rounds::Labelled(label) => (Some(escaped(label)), None),
            Rounds::Closed { from, until } => (None, Some(format!("{}+{}", day(from), day(until)))),
        };
        let order = (self.order != Order::default())
            .then(|| format!("{}{}", if self.order.is_descending { "-" } else { "" }, self.order.column.word()));
        let parts = [
            ("on", self.framework.as_ref().map(|it| format!("{}+{}", escaped(it.id.as_str()), escaped(&it.edition)))),
            ("words", some(!words.is_empty(), escaped(words))),
            ("kinds", some(!kinds.is_empty(), kinds_address(kinds))),
            ("regions", some(!regions.is_empty(), regions_address(regions))),
            ("sizes", some(!sizes.is_empty(), sizes_address(sizes))),
            ("round", round),
            ("closed", closed),
            ("reviewed", reviewed.map(yes_no)),
            ("provisional", provisional.map(yes_no)),
            ("near", similar.as_ref().map(|similar| format!("{}+{}", similar.organisation, similar.n))),
            ("sort", order),
            ("theme", self.theme.as_ref().map(|theme| escaped(theme.as_str()))),
            ("by", (self.by != By::default()).then(|| by_address(self.by))),
            ("rule", self.rule.map(|rule| rule.to_string())),
            ("columns", self.columns.as_deref().map(columns_address)),
            (
                "pins",
                some(!self.pins.is_empty(), self.pins.iter().map(ToString::to_string).collect::<Vec<_>>().join("+")),
            ),
            ("proposed", self.proposed.map(|proposed| proposed.word().to_owned())),
            ("over", (self.over != Over::default()).then(|| self.over.address())),
            ("gaps", (self.gaps != GapOrder::default()).then(|| self.gaps.word().to_owned())),
        ];
        parts.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }

    pub(super) fn read(query: &str) -> Result<View, NoSuchPage> {
        let mut view = View::default();
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=').ok_or(NoSuchPage)?;
            let filter = &mut view.filter;
            match key {
                "on" => {
                    let (id, edition) = value.split_once('+').ok_or(NoSuchPage)?;
                    let id = (&*unescaped(id)?).into();
                    view.framework = Some(FrameworkRef { id, edition: unescaped(edition)? });
                }
                "words" => filter.words = unescaped(value)?,
                "kinds" => filter.kinds = kinds_of(value)?,
                "regions" => filter.regions = regions_of(value)?,
                "sizes" => filter.sizes = sizes_of(value)?,
                "round" => filter.rounds = Rounds::Labelled(unescaped(value)?),
                "closed" => {
                    let (from, until) = value.split_once('+').ok_or(NoSuchPage)?;
                    filter.rounds = Rounds::Closed { from: day_of(from)?, until: day_of(until)? };
                }
                "reviewed" => filter.reviewed = Some(is_yes(value)?),
                "provisional" => filter.provisional = Some(is_yes(value)?),
                "near" => {
                    let (organisation, n) = value.split_once('+').ok_or(NoSuchPage)?;
                    let n = n.parse().map_err(|_| NoSuchPage)?;
                    filter.similar = Some(SimilarTo { organisation: id(organisation)?, n });
                }
                "sort" => {
                    let (is_descending, word) = value.strip_prefix('-').map_or((false, value), |word| (true, word));
                    let column = Column::ALL.into_iter().find(|column| column.word() == word).ok_or(NoSuchPage)?;
                    view.order = Order { column, is_descending };
                }
                "theme" => view.theme = Some((&*unescaped(value)?).into()),
                "by" => view.by = by_of(value)?,
                "rule" => view.rule = Some(id(value)?),
                "columns" => view.columns = Some(columns_of(value)?),
                "pins" => view.pins = pins_of(value)?,
                "proposed" => {
                    let proposed = Proposed::ALL.into_iter().find(|proposed| proposed.word() == value);
                    view.proposed = Some(proposed.ok_or(NoSuchPage)?);
                }
                "over" => view.over = Over::read(value)?,
                "gaps" => view.gaps = GapOrder::read(value)?,
                _ => return Err(NoSuchPage),
            }
        }
        Ok(view)
    }
}

/// Kinds as one word of an address.
pub fn kinds_address(kinds: &[OrganisationKind]) -> String {
    kinds.iter().map(|kind| kind.word()).collect::<Vec<_>>().join("+")
}

/// The kinds of a word of an address.
pub fn kinds_of(value: &str) -> Result<Vec<OrganisationKind>, NoSuchPage> {
    let kind = |word: &str| OrganisationKind::ALL.into_iter().find(|kind| kind.word() == word).ok_or(NoSuchPage);
    value.split('+').map(kind).collect()
}

/// Sizes as one word of an address.
pub fn sizes_address(sizes: &[Size]) -> String {
    sizes.iter().map(|size| size_word(*size)).collect::<Vec<_>>().join("+")
}

/// The sizes of a word of an address.
pub fn sizes_of(value: &str) -> Result<Vec<Size>, NoSuchPage> {
    let size = |word: &str| Size::ALL.into_iter().find(|size| size_word(*size) == word).ok_or(NoSuchPage);
    value.split('+').map(size).collect()
}

/// Regions as one word of an address.
pub fn regions_address(regions: &[Rc<str>]) -> String {
    regions.iter().map(|region| escaped(region)).collect::<Vec<_>>().join("+")
}

/// The regions of a word of an address.
pub fn regions_of(value: &str) -> Result<Vec<Rc<str>>, NoSuchPage> {
    value.split('+').map(unescaped).collect()
}

/// The word for what tells groups apart, in addresses and texts.
pub fn axis_word(axis: Axis) -> &'static str {
    match axis {
        Axis::Kind => "kind",
        Axis::Region => "region",
        Axis::Size => "size",
        Axis::Reviewed => "reviewed",
    }
}

fn by_address(by: By) -> String {
    let columns = by.columns.map(axis_word).unwrap_or_default();
    let words = [axis_word(by.lines), columns, if by.with_learners { LEARNERS } else { "" }];
    words.join("+").trim_end_matches('+').to_owned()
}

/// The word in addresses for counting learners as well.
const LEARNERS: &str = "learners";

fn by_of(value: &str) -> Result<By, NoSuchPage> {
    let axis = |word: &str| Axis::ALL.into_iter().find(|axis| axis_word(*axis) == word).ok_or(NoSuchPage);
    let mut words = value.split('+');
    let lines = axis(words.next().unwrap_or_default())?;
    let columns = words.next().filter(|word| !word.is_empty()).map(axis).transpose()?;
    let with_learners = match words.next() {
        None => false,
        Some(LEARNERS) => true,
        Some(_) => return Err(NoSuchPage),
    };
    Ok(By { lines, columns, with_learners })
}

/// Columns as one word of an address.
pub fn columns_address(columns: &[Column]) -> String {
    columns.iter().map(|column| column.word()).collect::<Vec<_>>().join("+")
}

fn columns_of(value: &str) -> Result<Vec<Column>, NoSuchPage> {
    let column = |word: &str| Column::ALL.into_iter().find(|column| column.word() == word).ok_or(NoSuchPage);
    value.split('+').filter(|word| !word.is_empty()).map(column).collect()
}

fn pins_of(value: &str) -> Result<Vec<DossierId>, NoSuchPage> {
    let pins: Vec<DossierId> = value.split('+').map(id).collect::<Result<_, _>>()?;
    if pins.len() > MOST_PINS { Err(NoSuchPage) } else { Ok(pins) }
}

fn day_of(value: &str) -> Result<Option<Day>, NoSuchPage> {
    if value.is_empty() { Ok(None) } else { id(value).map(Some) }
}

fn is_yes(value: &str) -> Result<bool, NoSuchPage> {
    match value {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(NoSuchPage),
    }
}

/// Any text as a word of an address. Browsers decode percent signs before the program sees them, strip line breaks and
/// trim blanks, so whatever is no letter, digit or hyphen is written between tildes as its number, and a blank as `_`.
pub fn escaped(text: &str) -> String {
    let mut word = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' => word.push('_'),
            '-' | '.' | ',' => word.push(c),
            c if c.is_alphanumeric() => word.push(c),
            // Writing to a string never fails.
            c => drop(write!(word, "~{:x}~", u32::from(c))),
        }
    }
    word
}

/// The text of a word of an address.
pub fn unescaped(word: &str) -> Result<Rc<str>, NoSuchPage> {
    let mut text = String::with_capacity(word.len());
    for (n, part) in word.split('~').enumerate() {
        if n % 2 == 0 {
            text.extend(part.chars().map(|c| if c == '_' { ' ' } else { c }));
        } else {
            let number = u32::from_str_radix(part, 16).map_err(|_| NoSuchPage)?;
            text.push(char::from_u32(number).ok_or(NoSuchPage)?);
        }
    }
    if word.matches('~').count().is_multiple_of(2) { Ok(text.into()) } else { Err(NoSuchPage) }
}
