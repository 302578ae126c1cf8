//! Organisations in order, and measures.

use proptest::prelude::*;
use qualicycle::compare::distribution::Score;
use qualicycle::compare::heat::{Order, OrderBy, lines};
use qualicycle::compare::measures::MeasureDistribution;
use qualicycle::dossier::change::Rating;
use qualicycle::framework::scale::Decimal;
use qualicycle::framework::search::fold;

use crate::many::{Many, blank, mixed, some_organisations};
use crate::support::{cases, framework_of_indicators, on_scale};

fn orders() -> impl Strategy<Value = Order> {
    let by = proptest::sample::select(vec![
        OrderBy::Name,
        OrderBy::Place,
        OrderBy::Region,
        OrderBy::Kind,
        OrderBy::Learners,
        OrderBy::ClosedOn,
        OrderBy::Reviewed,
        OrderBy::Score(Score::Whole),
        OrderBy::Score(Score::Theme(1)),
        OrderBy::Indicator(0),
    ]);
    (by, any::<bool>()).prop_map(|(by, descending)| Order { by, descending })
}

/// What a row is put in order by, as text or number; none when it is not known.
fn key(many: &Many, by: OrderBy, row: u32) -> Option<(i64, String)> {
    let member = many.roster.member(row).expect("it counts");
    let organisation = &member.organisation;
    let number = |number: i64| Some((number, String::new()));
    let plain = |text: &str| Some((0, fold(text).replace('-', " "))).filter(|(_, text)| !text.is_empty());
    match by {
        OrderBy::Name => plain(&organisation.name),
        OrderBy::Code => plain(&organisation.code),
        OrderBy::Place => plain(&organisation.place),
        OrderBy::Region => plain(&organisation.region),
        OrderBy::Kind => number(organisation.kind as i64),
        OrderBy::Learners => number(organisation.learners?.into()),
        OrderBy::ClosedOn => number(many.table().rows[row as usize].closed_at.0),
        OrderBy::Reviewed => number(many.table().rows[row as usize].review.is_some().into()),
        OrderBy::Score(score) => number(score.of(many.table(), row)?.value().into()),
        OrderBy::Indicator(column) => number(many.table().cell(row as usize, column.into()).as_level()?.0.into()),
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn everybody_is_in_order_and_who_is_not_known_comes_last(extracts in some_organisations(12), order in orders()) {
        let many = Many::of(mixed(), extracts);
        let rows = order.rows(&many.roster, many.table(), &many.everybody());
        let mut sorted = rows.clone();
        sorted.sort();
        prop_assert_eq!(&sorted[..], &many.everybody().rows[..]);
        let keys: Vec<_> = rows.iter().map(|row| key(&many, order.by, *row)).collect();
        let n_known = keys.iter().take_while(|key| key.is_some()).count();
        prop_assert!(keys[n_known..].iter().all(Option::is_none));
        let known = &keys[..n_known];
        let is_sorted = if order.descending { known.is_sorted_by(|a, b| a >= b) } else { known.is_sorted() };
        prop_assert!(is_sorted);
        if order.by != OrderBy::Name {
            let is_by_name = |two: &[u32]| {
                key(&many, order.by, two[0]) != key(&many, order.by, two[1])
                    || many.roster.whose(two[0]) < many.roster.whose(two[1])
            };
            prop_assert!(rows.windows(2).all(is_by_name));
        }
        let text = serde_json::to_string(&order).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Order>(&text).expect("it can be read"), order);
    }

    #[test]
    fn lines_hold_what_the_columns_hold(extracts in some_organisations(8)) {
        let many = Many::of(mixed(), extracts);
        let rows = Order::default().rows(&many.roster, many.table(), &many.everybody());
        for (line, row) in lines(&many.roster, many.table(), &rows).into_iter().zip(&rows) {
            let scores = many.frame().scores(&many.table().cells_of(*row as usize));
            prop_assert_eq!((line.row, line.whole, line.themes), (*row, scores.whole, scores.themes));
            prop_assert_eq!(Some(line.organisation), many.roster.whose(*row));
        }
    }
}

#[test]
fn a_measure_has_quartiles_in_its_own_unit_and_a_share_counts_as_its_percent() {
    let framework = framework_of_indicators(vec![on_scale("q", "quantity")]);
    let quantity = |digits: i64| Rating::Quantity(Decimal { digits, places: 1 });
    let numbers = [quantity(120), quantity(105), quantity(400), Rating::NotRated, quantity(200), quantity(-15)];
    let extracts = (1..).zip(numbers).map(|(n, rating)| {
        let mut extract = blank(&framework, n);
        extract.ratings.insert("q".into(), rating);
        extract
    });
    let extracts = extracts.collect();
    let many = Many::of(framework, extracts);
    let spread = MeasureDistribution::of(many.table(), &many.everybody(), 0);
    assert_eq!((spread.n, spread.n_missing, spread.is_told()), (5, 1, true));
    assert_eq!(spread.quartiles, Some([-1.5, 10.5, 12.0, 20.0, 40.0]));
    assert_eq!(spread.mean, Some(16.2));
    let nobody = MeasureDistribution::of(many.table(), &Default::default(), 0);
    assert_eq!((nobody.n, nobody.quartiles, nobody.mean), (0, None, None));
}
