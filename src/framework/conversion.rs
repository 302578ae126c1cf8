//! What becomes of a level when the scale changes: kept by its rank, placed anew, or asked again. Findings and
//! quantities are never converted, since no rule of arithmetic turns one verdict or unit into another.

use serde::{Deserialize, Serialize};

use super::ScaleId;
use super::scale::{Kind, Level, Scale};

/// How a level goes from one scale to another. People choose; the program offers what makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The first level stays the first, the second the second: only where both scales have as many.
    KeepRank,
    /// The level goes to the nearest place on the new scale, downward where two are as near.
    Rescale,
    /// No level is carried over: the indicator is rated anew.
    AskAgain,
}

/// Two scales, by their ids in their own editions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScalePair {
    /// The scale of the indicator that an answer comes from.
    pub from: ScaleId,
    /// The scale of the indicator that it goes to.
    pub to: ScaleId,
}

/// A scale and the one that takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleChange {
    /// The scale of the older edition.
    pub from: Scale,
    /// The scale of the newer one.
    pub to: Scale,
}

impl ScaleChange {
    /// The ids of the two scales.
    pub fn pair(&self) -> ScalePair {
        ScalePair { from: self.from.id.clone(), to: self.to.id.clone() }
    }

    /// The methods that can be chosen, the one that changes least first. Asking again always can.
    pub fn methods(&self) -> Vec<Method> {
        let fits = |method: &Method| match method {
            Method::KeepRank => has_ranks_alike(&self.from, &self.to),
            Method::Rescale => is_placed(&self.from) && is_placed(&self.to),
            Method::AskAgain => true,
        };
        [Method::KeepRank, Method::Rescale, Method::AskAgain].into_iter().filter(fits).collect()
    }

    /// A level somewhat above the middle of the older scale and what becomes of it, to show a method by; none where
    /// the method carries nothing over.
    pub fn example(&self, method: Method) -> Option<(Level, Level)> {
        let (min, max) = self.from.bounds()?;
        let level = match self.from.levels.get(self.from.levels.len() / 2) {
            Some(level) => *level,
            None => Level(min.0 + (max.0 - min.0) / 2),
        };
        Some((level, convert(level, &self.from, &self.to, method)?))
    }
}

/// Whether two scales ask for the same kind of answer with the same levels; their names may differ.
pub fn is_same_scale(a: &Scale, b: &Scale) -> bool {
    (a.kind, &a.levels, a.contrast) == (b.kind, &b.levels, b.contrast)
}

/// The level of the new scale that stands for a level of the old one. None when the method carries nothing over, when
/// it does not fit the two scales, or when the level is not one of the old scale.
pub fn convert(level: Level, from: &Scale, to: &Scale, method: Method) -> Option<Level> {
    if !from.holds(level) {
        return None;
    }
    match method {
        Method::KeepRank if has_ranks_alike(from, to) => {
            let rank = from.levels.iter().position(|other| *other == level)?;
            to.levels.get(rank).copied()
        }
        Method::Rescale if is_placed(from) && is_placed(to) => nearest(level, from, to),
        Method::KeepRank | Method::Rescale | Method::AskAgain => None,
    }
}

fn has_ranks_alike(from: &Scale, to: &Scale) -> bool {
    let has_ranks = |scale: &Scale| is_placed(scale) && !scale.levels.is_empty();
    has_ranks(from) && has_ranks(to) && from.levels.len() == to.levels.len()
}

/// Whether the levels of a scale stand between a worst and a best, so that a place on it means something.
fn is_placed(scale: &Scale) -> bool {
    let is_range = scale.bounds().is_some_and(|(min, max)| min < max);
    is_range && !matches!(scale.kind, Kind::Conformity | Kind::Quantity)
}

/// The level of the new scale whose place between worst and best is nearest, the lower one of two as near.
fn nearest(level: Level, from: &Scale, to: &Scale) -> Option<Level> {
    let ((min, max), (new_min, new_max)) = (from.bounds()?, to.bounds()?);
    let wide = |level: Level| i64::from(level.0);
    let (reached, range) = (wide(level) - wide(min), wide(max) - wide(min));
    let new_range = wide(new_max) - wide(new_min);
    // |a/range − b/new_range|, on the common denominator of both.
    let distance = |other: &Level| (reached * new_range - (wide(*other) - wide(new_min)) * range).abs();
    let all = match to.kind {
        Kind::Percent => (new_min.0..=new_max.0).map(Level).collect(),
        _ => to.levels.clone(),
    };
    all.into_iter().min_by_key(|other| (distance(other), *other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(kind: Kind, levels: &[i16]) -> Scale {
        let levels = levels.iter().copied().map(Level).collect();
        Scale { id: "s".into(), kind, levels, contrast: false }
    }

    /// What becomes of each level; `-` where nothing is carried over.
    #[track_caller]
    fn check(from: &Scale, to: &Scale, method: Method, expected: &str) {
        let told: Vec<String> = (from.levels.iter())
            .map(|level| convert(*level, from, to, method).map_or_else(|| "-".to_owned(), |level| level.to_string()))
            .collect();
        assert_eq!(told.join(" "), expected, "{method:?}");
    }

    #[test]
    fn agreement_from_1_to_4_is_placed_on_the_stages_from_0_to_4() {
        let (agreement, stage) = (scale(Kind::Agreement, &[1, 2, 3, 4]), scale(Kind::Stage, &[0, 1, 2, 3, 4]));
        check(&agreement, &stage, Method::Rescale, "0 1 3 4");
        check(&agreement, &stage, Method::KeepRank, "- - - -");
        check(&agreement, &stage, Method::AskAgain, "- - - -");
        check(&stage, &agreement, Method::Rescale, "1 2 2 3 4");
    }

    #[test]
    fn levels_keep_their_rank_where_there_are_as_many() {
        let (one, two) = (scale(Kind::Level, &[1, 2, 3, 4]), scale(Kind::Agreement, &[0, 1, 2, 5]));
        check(&one, &two, Method::KeepRank, "0 1 2 5");
        check(&one, &two, Method::Rescale, "0 2 2 5");
        let five = scale(Kind::Level, &[1, 2, 3, 4, 5]);
        check(&five, &scale(Kind::Stage, &[0, 1, 2, 3, 4]), Method::KeepRank, "0 1 2 3 4");
    }

    #[test]
    fn a_level_as_near_to_two_goes_to_the_lower_one() {
        let (three, two) = (scale(Kind::Tri, &[0, 1, 2]), scale(Kind::YesNo, &[0, 1]));
        check(&three, &two, Method::Rescale, "0 0 1");
        check(&two, &three, Method::Rescale, "0 2");
    }

    #[test]
    fn percent_is_a_scale_of_a_hundred_and_one_levels() {
        let (percent, stage) = (scale(Kind::Percent, &[]), scale(Kind::Stage, &[0, 1, 2, 3, 4]));
        check(&stage, &percent, Method::Rescale, "0 25 50 75 100");
        let at = |n: i16| convert(Level(n), &percent, &stage, Method::Rescale).map(|level| level.0);
        assert_eq!([0, 12, 13, 80, 100, 101].map(at), [Some(0), Some(0), Some(1), Some(3), Some(4), None]);
    }

    #[test]
    fn findings_and_quantities_are_never_converted() {
        let findings = scale(Kind::Conformity, &[0, 1, 2]);
        let (tri, quantity) = (scale(Kind::Tri, &[0, 1, 2]), scale(Kind::Quantity, &[]));
        for method in [Method::KeepRank, Method::Rescale, Method::AskAgain] {
            check(&findings, &tri, method, "- - -");
            check(&tri, &findings, method, "- - -");
            check(&tri, &quantity, method, "- - -");
        }
        for (from, to) in [(&findings, &tri), (&tri, &findings), (&quantity, &tri), (&quantity, &quantity)] {
            let change = ScaleChange { from: from.clone(), to: to.clone() };
            assert_eq!(change.methods(), [Method::AskAgain]);
        }
    }

    #[test]
    fn only_methods_that_fit_are_offered_each_with_an_example() {
        let (agreement, stage) = (scale(Kind::Agreement, &[1, 2, 3, 4]), scale(Kind::Stage, &[0, 1, 2, 3, 4]));
        let change = ScaleChange { from: agreement.clone(), to: stage };
        assert_eq!(change.methods(), [Method::Rescale, Method::AskAgain]);
        assert_eq!(change.example(Method::Rescale), Some((Level(3), Level(3))));
        assert_eq!(change.example(Method::AskAgain), None);
        let alike = ScaleChange { to: scale(Kind::Level, &[1, 2, 3, 4]), from: agreement };
        assert_eq!(alike.methods(), [Method::KeepRank, Method::Rescale, Method::AskAgain]);
    }

    #[test]
    fn whatever_the_scales_a_higher_level_never_goes_lower() {
        let scales = [
            scale(Kind::Stage, &[0, 1, 2, 3, 4]),
            scale(Kind::Agreement, &[1, 2, 3, 4]),
            scale(Kind::Level, &[-2, 0, 1, 7]),
            scale(Kind::Tri, &[0, 1, 2]),
            scale(Kind::YesNo, &[0, 1]),
        ];
        for from in &scales {
            for to in scales.iter().chain([&scale(Kind::Percent, &[])]) {
                let placed: Vec<Option<Level>> =
                    from.levels.iter().map(|level| convert(*level, from, to, Method::Rescale)).collect();
                assert!(placed.is_sorted() && placed.iter().all(Option::is_some), "{from:?} to {to:?}");
                assert_eq!(placed.first().copied().flatten(), to.bounds().map(|(min, _)| min));
                assert_eq!(placed.last().copied().flatten(), to.bounds().map(|(_, max)| max));
            }
        }
    }
}
