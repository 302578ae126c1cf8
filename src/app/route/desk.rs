//! Pages on which organisations are compared, as addresses write them: which comparison, which page, and what of it is
//! looked at. A link to a view is a link to the same view, and the way back leads through the views before.

use std::fmt::{self, Write};
use std::rc::Rc;

use super::{NoSuchPage, id};
use crate::compare::Filter;
use crate::compare::filter::{Rounds, SimilarTo};
use crate::compare::roster::Size;
use crate::dossier::change::OrganisationKind;
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::framework::{FrameworkRef, ThemeId};

/// A page of a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ComparePage {
    /// The organisations, and the way in for their files.
    Organisations(View),
    /// One organisation among the others.
    Organisation(View, DossierId),
    /// How the results of each theme are spread.
    Themes(View),
    /// What it is called, and deleting it.
    Settings,
}

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

impl ComparePage {
    /// The organisations as they are shown first.
    pub fn first() -> ComparePage {
        ComparePage::Organisations(View::default())
    }

    /// What is looked at; none where nothing is.
    pub fn view(&self) -> Option<&View> {
        match self {
            ComparePage::Organisations(view) | ComparePage::Organisation(view, _) | ComparePage::Themes(view) => {
                Some(view)
            }
            ComparePage::Settings => None,
        }
    }

    /// The same page with something else looked at.
    pub fn with(&self, view: View) -> ComparePage {
        match self {
            ComparePage::Organisations(_) => ComparePage::Organisations(view),
            ComparePage::Organisation(_, dossier) => ComparePage::Organisation(view, *dossier),
            ComparePage::Themes(_) => ComparePage::Themes(view),
            ComparePage::Settings => ComparePage::Settings,
        }
    }

    /// Whether two addresses show the same page, whatever is looked at on it.
    pub fn is_same_page(&self, other: &ComparePage) -> bool {
        match (self, other) {
            (ComparePage::Organisation(_, one), ComparePage::Organisation(_, other)) => one == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

impl fmt::Display for ComparePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ComparePage::Organisations(view) => write!(f, "/organisations{view}"),
            ComparePage::Organisation(view, dossier) => write!(f, "/organisation/{dossier}{view}"),
            ComparePage::Themes(view) => write!(f, "/themes{view}"),
            ComparePage::Settings => f.write_str("/settings"),
        }
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
        View { framework: Some(framework), filter, theme: None, order: self.order }
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
        ];
        parts.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }

    fn read(query: &str) -> Result<View, NoSuchPage> {
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
                _ => return Err(NoSuchPage),
            }
        }
        Ok(view)
    }
}

/// Reads what stands after `compare` and the id in an address.
pub(super) fn compare_page(parts: &[&str]) -> Result<ComparePage, NoSuchPage> {
    let [before @ .., last] = parts else { return Ok(ComparePage::first()) };
    let (last, query) = last.split_once('?').unwrap_or((last, ""));
    match (before, last) {
        ([], "organisations") => Ok(ComparePage::Organisations(View::read(query)?)),
        (["organisation"], dossier) => Ok(ComparePage::Organisation(View::read(query)?, id(dossier)?)),
        ([], "themes") => Ok(ComparePage::Themes(View::read(query)?)),
        ([], "settings") if query.is_empty() => Ok(ComparePage::Settings),
        _ => Err(NoSuchPage),
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Route;
    use super::*;
    use crate::compare::desk::CollectionId;

    fn day() -> impl Strategy<Value = Day> {
        (0i64..200_000).prop_map(|days| Day::EPOCH.plus_days(days))
    }

    fn rounds() -> impl Strategy<Value = Rounds> {
        let days = (proptest::option::of(day()), proptest::option::of(day()));
        prop_oneof![
            Just(Rounds::Latest),
            any::<String>().prop_map(|label| Rounds::Labelled(label.into())),
            days.prop_map(|(from, until)| Rounds::Closed { from, until }),
        ]
    }

    fn filter() -> impl Strategy<Value = Filter> {
        let kinds = proptest::sample::subsequence(OrganisationKind::ALL.to_vec(), 0..=4);
        let sizes = proptest::sample::subsequence(Size::ALL.to_vec(), 0..=6);
        let regions = proptest::collection::vec(any::<String>(), 0..4);
        let similar = proptest::option::of((any::<u128>(), any::<u32>()));
        let yes_no = || proptest::option::of(any::<bool>());
        let parts = (any::<String>(), kinds, regions, sizes, rounds(), yes_no(), yes_no(), similar);
        parts.prop_map(|(words, kinds, regions, sizes, rounds, reviewed, provisional, similar)| Filter {
            words: words.into(),
            kinds,
            regions: regions.into_iter().map(Into::into).collect(),
            sizes,
            rounds,
            reviewed,
            provisional,
            similar: similar.map(|(id, n)| SimilarTo { organisation: DossierId(ulid::Ulid(id)), n }),
        })
    }

    fn view() -> impl Strategy<Value = View> {
        let framework = proptest::option::of(("[a-z]{1,8}", any::<String>()));
        let order = (proptest::sample::select(Column::ALL.to_vec()), any::<bool>());
        let theme = proptest::option::of("[a-z0-9-]{1,8}");
        (framework, filter(), order, theme).prop_map(|(framework, filter, order, theme)| View {
            framework: framework.map(|(id, edition)| FrameworkRef { id: id.as_str().into(), edition: edition.into() }),
            filter,
            order: Order { column: order.0, is_descending: order.1 },
            theme: theme.map(|theme| theme.as_str().into()),
        })
    }

    proptest! {
        #[test]
        fn an_address_leads_back_to_the_same_view(view in view(), id in any::<u128>(), n in 0usize..4) {
            let dossier = DossierId(ulid::Ulid(id));
            let page = match n {
                0 => ComparePage::Organisations(view),
                1 => ComparePage::Organisation(view, dossier),
                2 => ComparePage::Themes(view),
                _ => ComparePage::Settings,
            };
            let route = Route::Compare(CollectionId(ulid::Ulid(id)), page);
            let address = route.to_string();
            let is_plain = |c: char| c.is_alphanumeric() || "/?&=+-_.,~".contains(c);
            prop_assert!(address.chars().all(is_plain), "{}", address);
            prop_assert_eq!(address.parse(), Ok(route), "{}", address);
        }
    }

    #[test]
    fn an_address_says_what_differs_from_the_view_as_it_is_shown_first() {
        let filter = Filter {
            words: "lycée d’Oz".into(),
            regions: vec!["".into(), "Nord & Sud".into()],
            reviewed: Some(true),
            ..Filter::default()
        };
        let order = Order { column: Column::Whole, is_descending: true };
        let view = View { filter, order, theme: Some("t01".into()), ..View::default() };
        assert_eq!(
            view.to_string(),
            "?words=lycée_d~2019~Oz&regions=+Nord_~26~_Sud&reviewed=yes&sort=-whole&theme=t01"
        );
        assert_eq!(View::default().to_string(), "");
        assert_eq!(compare_page(&[]), Ok(ComparePage::first()));
    }

    #[test]
    fn an_address_that_names_something_else_leads_nowhere() {
        for last in
            ["ranking", "themes?by=rank", "themes?sort=rank", "themes?words=~2f", "settings?x=y", "organisation"]
        {
            assert_eq!(compare_page(&[last]), Err(NoSuchPage), "{last}");
        }
        assert_eq!(compare_page(&["organisation", "42"]), Err(NoSuchPage));
    }
}
