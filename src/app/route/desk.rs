//! Pages on which organisations are compared, as addresses write them: which comparison, which page, and what of it is
//! looked at. A link to a view is a link to the same view, and the way back leads through the views before.

mod over;
mod view;

use std::fmt;

pub use over::{GapOrder, Over};
pub use view::{
    By, Column, MOST_PINS, Order, View, axis_word, escaped, kinds_address, kinds_of, regions_address, regions_of,
    size_word, sizes_address, sizes_of, unescaped,
};

use super::{NoSuchPage, id};
use crate::compare::decision::DecisionId;
use crate::compare::rule::RuleId;
use crate::dossier::entry::DossierId;

/// A page of a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ComparePage {
    /// The organisations that pass a filter, seen in one way.
    Among(Sight, View),
    /// One organisation among the others.
    Organisation(View, DossierId),
    /// Deciding on an organisation.
    Decide(View, DossierId),
    /// A label's rule, as it is written.
    Rule(RuleId),
    /// What was decided and what is due.
    Decisions,
    /// A decision and its letter.
    Decision(DecisionId),
    /// Who decides.
    Committee,
    /// Bringing in results from a table of another tool.
    Import,
    /// Exporting the comparison, and uniting it with another copy.
    Exchange,
    /// What it is called, and deleting it.
    Settings,
}

/// A way of seeing organisations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sight {
    /// As a table, beside the way in for their files.
    Organisations,
    /// How the results of each theme are spread.
    Themes,
    /// Organisations and themes, cell by cell.
    Heat,
    /// By region, kind and size.
    Groups,
    /// The same organisations over time.
    Trend,
    /// Their own ratings beside those of the reviews.
    Reviews,
    /// What is weak together.
    Together,
    /// What the label's rule proposes, and what is missing.
    Label,
    /// Statistics without names, and what leaves this computer with them.
    Extract,
}

impl Sight {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Sight; 9] = [
        Sight::Organisations,
        Sight::Themes,
        Sight::Heat,
        Sight::Groups,
        Sight::Trend,
        Sight::Reviews,
        Sight::Together,
        Sight::Label,
        Sight::Extract,
    ];

    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Sight::Organisations => "organisations",
            Sight::Themes => "themes",
            Sight::Heat => "heat",
            Sight::Groups => "groups",
            Sight::Trend => "trend",
            Sight::Reviews => "reviews",
            Sight::Together => "together",
            Sight::Label => "label",
            Sight::Extract => "extract",
        }
    }

    /// What its page is called, as a key of the texts.
    pub fn key(self) -> &'static str {
        match self {
            Sight::Organisations => "page-compared",
            Sight::Themes => "page-compared-themes",
            Sight::Heat => "page-compared-heat",
            Sight::Groups => "page-compared-groups",
            Sight::Trend => "page-compared-trend",
            Sight::Reviews => "page-compared-reviews",
            Sight::Together => "page-compared-together",
            Sight::Label => "page-compared-label",
            Sight::Extract => "page-extract",
        }
    }
}

impl ComparePage {
    /// The organisations as they are shown first.
    pub fn first() -> ComparePage {
        ComparePage::Among(Sight::Organisations, View::default())
    }

    /// What is looked at; none where nothing is.
    pub fn view(&self) -> Option<&View> {
        match self {
            ComparePage::Among(_, view) | ComparePage::Organisation(view, _) | ComparePage::Decide(view, _) => {
                Some(view)
            }
            _ => None,
        }
    }

    /// The same page with something else looked at.
    pub fn with(&self, view: View) -> ComparePage {
        match self {
            ComparePage::Among(sight, _) => ComparePage::Among(*sight, view),
            ComparePage::Organisation(_, dossier) => ComparePage::Organisation(view, *dossier),
            ComparePage::Decide(_, dossier) => ComparePage::Decide(view, *dossier),
            other => other.clone(),
        }
    }

    /// Whether it shows what a rule proposes for many organisations.
    pub fn is_of_proposals(&self) -> bool {
        matches!(self, ComparePage::Among(Sight::Label, _) | ComparePage::Rule(_) | ComparePage::Decide(..))
    }

    /// What the page is called, as a key of the texts.
    pub fn key(&self) -> &'static str {
        match self {
            ComparePage::Among(sight, _) => sight.key(),
            ComparePage::Organisation(..) => "page-compared-one",
            ComparePage::Decide(..) => "page-decide",
            ComparePage::Rule(_) => "page-label-rule",
            ComparePage::Decisions => "page-decisions",
            ComparePage::Decision(_) => "page-decision",
            ComparePage::Committee => "page-committee",
            ComparePage::Import => "page-results-import",
            ComparePage::Exchange => "page-exchange",
            ComparePage::Settings => "page-compared-settings",
        }
    }

    /// Whether two addresses show the same page, whatever is looked at on it.
    pub fn is_same_page(&self, other: &ComparePage) -> bool {
        self.with(View::default()) == other.with(View::default())
    }
}

impl fmt::Display for ComparePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ComparePage::Among(sight, view) => write!(f, "/{}{view}", sight.word()),
            ComparePage::Organisation(view, dossier) => write!(f, "/organisation/{dossier}{view}"),
            ComparePage::Decide(view, dossier) => write!(f, "/decide/{dossier}{view}"),
            ComparePage::Rule(rule) => write!(f, "/rule/{rule}"),
            ComparePage::Decisions => f.write_str("/decisions"),
            ComparePage::Decision(decision) => write!(f, "/decision/{decision}"),
            ComparePage::Committee => f.write_str("/committee"),
            ComparePage::Import => f.write_str("/import"),
            ComparePage::Exchange => f.write_str("/exchange"),
            ComparePage::Settings => f.write_str("/settings"),
        }
    }
}

/// Reads what stands after `compare` and the id in an address.
pub(super) fn compare_page(parts: &[&str]) -> Result<ComparePage, NoSuchPage> {
    let [before @ .., last] = parts else { return Ok(ComparePage::first()) };
    let (last, query) = last.split_once('?').unwrap_or((last, ""));
    let sight = Sight::ALL.into_iter().find(|sight| before.is_empty() && sight.word() == last);
    if let Some(sight) = sight {
        return Ok(ComparePage::Among(sight, View::read(query)?));
    }
    let page = match (before, last) {
        (["organisation"], dossier) => ComparePage::Organisation(View::read(query)?, id(dossier)?),
        (["decide"], dossier) => ComparePage::Decide(View::read(query)?, id(dossier)?),
        (["rule"], rule) => ComparePage::Rule(id(rule)?),
        ([], "decisions") => ComparePage::Decisions,
        (["decision"], decision) => ComparePage::Decision(id(decision)?),
        ([], "committee") => ComparePage::Committee,
        ([], "import") => ComparePage::Import,
        ([], "exchange") => ComparePage::Exchange,
        ([], "settings") => ComparePage::Settings,
        _ => return Err(NoSuchPage),
    };
    // Where nothing is looked at, an address that asks for something is wrong.
    if page.view().is_none() && !query.is_empty() { Err(NoSuchPage) } else { Ok(page) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Route;
    use super::*;
    use crate::compare::Filter;
    use crate::compare::cross::Axis;
    use crate::compare::desk::CollectionId;
    use crate::compare::filter::{Rounds, SimilarTo};
    use crate::compare::proposal::Proposed;
    use crate::compare::roster::Size;
    use crate::dossier::change::OrganisationKind;
    use crate::dossier::day::Day;
    use crate::framework::FrameworkRef;

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
        let axis = || proptest::sample::select(Axis::ALL.to_vec());
        let by = (axis(), proptest::option::of(axis()), any::<bool>());
        let proposed = proptest::option::of(proptest::sample::select(Proposed::ALL.to_vec()));
        let label = (proptest::option::of(any::<u128>()), proposed);
        let over = prop_oneof![
            proptest::collection::vec(any::<i32>(), 0..4).prop_map(Over::Years),
            any::<u32>().prop_map(Over::Rounds),
        ];
        let gaps = proptest::sample::select(GapOrder::ALL.to_vec());
        let columns = proptest::option::of(proptest::sample::subsequence(Column::ALL.to_vec(), 0..=10));
        let pins = proptest::collection::vec(any::<u128>(), 0..=MOST_PINS);
        let parts = (framework, filter(), order, theme, by, label, (over, gaps), (columns, pins));
        parts.prop_map(|(framework, filter, order, theme, by, label, (over, gaps), (columns, pins))| View {
            framework: framework.map(|(id, edition)| FrameworkRef { id: id.as_str().into(), edition: edition.into() }),
            filter,
            order: Order { column: order.0, is_descending: order.1 },
            theme: theme.map(|theme| theme.as_str().into()),
            by: By { lines: by.0, columns: by.1, with_learners: by.2 },
            rule: label.0.map(|id| RuleId(ulid::Ulid(id))),
            proposed: label.1,
            columns,
            pins: pins.into_iter().map(|id| DossierId(ulid::Ulid(id))).collect(),
            over,
            gaps,
        })
    }

    proptest! {
        #[test]
        fn an_address_leads_back_to_the_same_view(view in view(), id in any::<u128>(), n in 0usize..18) {
            let dossier = DossierId(ulid::Ulid(id));
            let page = match n {
                0 => ComparePage::Organisation(view, dossier),
                1 => ComparePage::Decide(view, dossier),
                2 => ComparePage::Rule(RuleId(ulid::Ulid(id))),
                3 => ComparePage::Decision(DecisionId(ulid::Ulid(id))),
                4 => ComparePage::Decisions,
                5 => ComparePage::Committee,
                6 => ComparePage::Import,
                7 => ComparePage::Exchange,
                8 => ComparePage::Settings,
                n => ComparePage::Among(Sight::ALL[n - 9], view),
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
        let too_many = format!("organisations?pins={}", vec![ulid::Ulid(1).to_string(); MOST_PINS + 1].join("+"));
        assert_eq!(compare_page(&[&too_many]), Err(NoSuchPage));
        for last in [
            "ranking",
            "themes?by=rank",
            "themes?by=region+kind+rank",
            "organisations?columns=rank",
            "trend?over=rounds",
            "reviews?gaps=rank",
            "themes?sort=rank",
            "themes?words=~2f",
            "settings?x=y",
            "organisation",
        ] {
            assert_eq!(compare_page(&[last]), Err(NoSuchPage), "{last}");
        }
        assert_eq!(compare_page(&["organisation", "42"]), Err(NoSuchPage));
    }
}
