//! Many organisations, made up: their rounds as extracts, and the desk on which they stand side by side.

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use qualicycle::compare::desk::CollectionId;
use qualicycle::compare::extract::{Process, Reviewed};
use qualicycle::compare::{Collection, Extract, Frame, Roster, Selection, Sheet, Table};
use qualicycle::dossier::change::{Organisation, OrganisationKind, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{DossierId, RoundId, Timestamp};
use qualicycle::dossier::review::{ReviewId, ReviewKind};
use qualicycle::framework::scale::{Kind, Level};
use qualicycle::framework::{Criterion, Framework, IndicatorId};
use ulid::Ulid;

use crate::support::{criterion, framework, indicator, not_applicable, on_scale, theme};

/// What may be told of a day: its milliseconds.
pub const DAY: i64 = 86_400_000;

/// 1 January 2024.
pub const NEW_YEAR_2024: i64 = 1_704_067_200_000;

/// Organisations on one framework edition.
pub struct Many {
    pub framework: Framework,
    pub extracts: Vec<Extract>,
    pub collection: Collection,
    pub roster: Roster,
}

impl Many {
    pub fn of(framework: Framework, extracts: Vec<Extract>) -> Many {
        let frame = Rc::new(Frame::of(&framework));
        let mut collection = Collection::new(CollectionId(Ulid(1)));
        collection.read(&frame, &Table::new(&frame)).expect("the same frame");
        collection.read(&frame, &table(&frame, &extracts)).expect("the same frame");
        let roster = Roster::of(&collection, collection.sheet(&frame.framework).expect("it was read"), 0);
        Many { framework, extracts, collection, roster }
    }

    pub fn sheet(&self) -> &Sheet {
        self.collection.sheet(&self.framework.reference()).expect("it was read")
    }

    pub fn table(&self) -> &Table {
        &self.sheet().table
    }

    pub fn frame(&self) -> &Frame {
        &self.sheet().frame
    }

    /// All organisations with their latest round.
    pub fn everybody(&self) -> Selection {
        qualicycle::compare::Filter::default().select(&self.roster, self.table())
    }
}

/// The extracts as rows.
pub fn table(frame: &Frame, extracts: &[Extract]) -> Table {
    let mut table = Table::new(frame);
    for extract in extracts {
        table.push(frame, extract).expect("generated ratings fit");
    }
    table
}

/// Three themes in which every kind of scale occurs, with weights.
pub fn mixed() -> Framework {
    let weighted = |weight, criterion| Criterion { weight, ..criterion };
    framework(vec![
        theme(
            "a",
            vec![
                weighted(2, criterion("a-1", vec![indicator("a1"), indicator("a2")])),
                criterion("a-2", vec![on_scale("a3", "stage")]),
            ],
        ),
        theme("b", vec![criterion("b-1", vec![on_scale("b1", "percent"), on_scale("b2", "tri")])]),
        theme(
            "c",
            vec![criterion(
                "c-1",
                vec![on_scale("c1", "conformity"), on_scale("c2", "quantity"), on_scale("c3", "yes-no")],
            )],
        ),
    ])
}

/// A framework of `n` themes `t0`, `t1`, … of one indicator each, rated in percent: the scores are what is rated.
pub fn percents(n: usize) -> Framework {
    let names: Vec<String> = (0..n).map(|n| format!("t{n}")).collect();
    let of = |name: &String| {
        theme(name, vec![criterion(&format!("{name}-c"), vec![on_scale(&format!("{name}-i"), "percent")])])
    };
    framework(names.iter().map(of).collect())
}

/// The n-th organisation with its only round, on a framework of [`percents`].
pub fn rated_percents(framework: &Framework, n: u128, percents: &[Option<i16>]) -> Extract {
    let ratings = framework.places().zip(percents).map(|(place, percent)| {
        (place.indicator.id.clone(), percent.map_or(Rating::NotRated, |percent| Rating::Level(Level(percent))))
    });
    Extract { ratings: ratings.collect(), ..blank(framework, n) }
}

/// The n-th organisation with a round in which nothing was asked.
pub fn blank(framework: &Framework, n: u128) -> Extract {
    Extract {
        dossier: DossierId(Ulid(n)),
        round: RoundId(Ulid(1000 + n)),
        digest: format!("digest {n}").into(),
        written_at: Timestamp(NEW_YEAR_2024),
        organisation: Organisation { name: format!("Organisation {n}").into(), ..Organisation::default() },
        framework: framework.reference(),
        label: "2024".into(),
        closed_at: Timestamp(NEW_YEAR_2024),
        ratings: BTreeMap::new(),
        process: Process::default(),
        review: None,
    }
}

/// Up to so many organisations on [`mixed`], with up to three rounds each, some of them reviewed.
pub fn some_organisations(most: usize) -> impl Strategy<Value = Vec<Extract>> {
    let framework = Rc::new(mixed());
    let organisations = vec((organisation(), vec(round(&framework), 1..=3)), 0..=most);
    organisations.prop_map(move |organisations| {
        let mut extracts = Vec::new();
        for (n, (organisation, rounds)) in (1u128..).zip(organisations) {
            for (k, round) in (0u128..).zip(rounds) {
                extracts.push(Extract {
                    dossier: DossierId(Ulid(n)),
                    round: RoundId(Ulid(1000 * n + k)),
                    digest: format!("{n}/{k}").into(),
                    organisation: organisation.clone(),
                    framework: framework.reference(),
                    ..round
                });
            }
        }
        extracts
    })
}

fn organisation() -> impl Strategy<Value = Organisation> {
    const NAMES: [&str; 5] =
        ["Lycée des Tilleuls", "lycee des tilleuls", "Collège Œillet", "CFA du Port", "Ateliers Nord"];
    const PLACES: [&str; 4] = ["Saint-Élan", "SAINT ELAN", "Vergeville", ""];
    (select(&NAMES[..]), select(&PLACES[..]), select(&OrganisationKind::ALL[..])).prop_map(|(name, place, kind)| {
        Organisation { name: name.into(), place: place.into(), kind, ..Organisation::default() }
    })
}

/// A round without the organisation it is of.
fn round(framework: &Framework) -> impl Strategy<Value = Extract> + use<> {
    let labels = select(&["2024", "Campagne d’été", "CAMPAGNE D’ETE", "Autre"][..]);
    let blank = blank(framework, 1);
    let own = ratings(framework);
    let reviewed = proptest::option::of(ratings(framework));
    (labels, -400..900i64, own, reviewed).prop_map(move |(label, day, ratings, reviewed)| Extract {
        label: label.into(),
        closed_at: Timestamp(NEW_YEAR_2024 + day * DAY),
        ratings,
        review: reviewed.map(|ratings| review(1, ratings)),
        ..blank.clone()
    })
}

pub fn review(n: u128, ratings: BTreeMap<IndicatorId, Rating>) -> Reviewed {
    Reviewed {
        review: ReviewId(Ulid(n)),
        kind: ReviewKind::ExternalEvaluation,
        sealed_at: Timestamp(NEW_YEAR_2024),
        digest: "a review".into(),
        opinion: None,
        ratings,
        open_majors: Vec::new(),
        open_minors: Vec::new(),
    }
}

/// A rating of some of the indicators; the others are not asked.
pub fn ratings(framework: &Framework) -> impl Strategy<Value = BTreeMap<IndicatorId, Rating>> + use<> {
    let indicators: Vec<(IndicatorId, Option<BoxedStrategy<Rating>>)> = framework
        .places()
        .map(|place| {
            let scale = framework.scale_of(place.indicator).expect("each has a scale");
            let levels: Vec<Level> = match scale.kind {
                Kind::Percent => (0..=100).map(Level).collect(),
                _ => scale.levels.clone(),
            };
            let rating = match scale.kind {
                Kind::Quantity => (0..500i64)
                    .prop_map(|digits| Rating::Quantity(qualicycle::framework::scale::Decimal { digits, places: 1 }))
                    .boxed(),
                _ => prop_oneof![
                    8 => select(levels).prop_map(Rating::Level),
                    1 => Just(Rating::NotRated),
                    1 => Just(not_applicable()),
                    1 => Just(Rating::Declined),
                ]
                .boxed(),
            };
            (place.indicator.id.clone(), Some(rating))
        })
        .collect();
    let each: Vec<_> = indicators
        .into_iter()
        .map(|(id, rating)| {
            let rating = rating.expect("set above");
            proptest::option::weighted(0.9, rating).prop_map(move |rating| rating.map(|rating| (id.clone(), rating)))
        })
        .collect();
    each.prop_map(|ratings| ratings.into_iter().flatten().collect())
}

/// A day of the calendar.
pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}
