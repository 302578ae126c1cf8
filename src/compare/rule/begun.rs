//! Conditions as somebody finds them who adds one: with numbers that are usual, to be changed.

use super::Condition;
use crate::compare::frame::Frame;
use crate::compare::hundredths::Hundredths;
use crate::framework::scale::{Level, Scale};
use crate::score::evidence::is_in_top_half;

impl Condition {
    /// The words of all kinds, in the order in which they are offered: what is rated, how high, what was found, how the
    /// round was carried out.
    pub const WORDS: [&'static str; 14] = [
        "criteria-answered",
        "coverage",
        "mean",
        "theme-mean",
        "floor",
        "mandatory",
        "no-major",
        "fewer-minors",
        "reviewed",
        "recent",
        "evidenced",
        "panels",
        "agreed",
        "judged",
    ];

    /// A condition of that word, as it is when somebody adds it to a rule on the framework of a frame; none for no word
    /// of a condition. Five minor non-conformities are too many in the rules of audits, and 80 % is what makes a result
    /// more than provisional.
    pub fn begun(word: &str, frame: &Frame) -> Option<Condition> {
        let percent = |percent: u16| Hundredths::new(percent * 100).unwrap_or(Hundredths::ALL);
        let scales = || frame.indicators.iter().filter_map(|indicator| indicator.scale.as_ref());
        let level = |fits: &dyn Fn(&Scale, Level) -> bool, percent: i16| {
            let fitting = scales().find_map(|scale| scale.levels.iter().copied().find(|level| fits(scale, *level)));
            fitting.unwrap_or(Level(percent))
        };
        Some(match word {
            "criteria-answered" => Condition::CriteriaAnswered,
            "coverage" => Condition::Coverage { at_least: percent(80) },
            "mean" => Condition::Mean { at_least: percent(60) },
            "theme-mean" => Condition::ThemeMean { theme: None, at_least: percent(60) },
            "floor" => Condition::Floor { theme: None, level: level(&|scale, level| scale.rank(level) == 2, 25) },
            "mandatory" => Condition::Mandatory { indicators: Vec::new(), level: level(&is_in_top_half, 50) },
            "no-major" => Condition::NoMajor,
            "fewer-minors" => Condition::FewerMinors { than: 5 },
            "reviewed" => Condition::Reviewed,
            "recent" => Condition::Recent { months: 24 },
            "evidenced" => Condition::Evidenced { at_least: percent(80) },
            "panels" => Condition::Panels { at_least: 1 },
            "agreed" => Condition::Agreed { at_least: percent(80) },
            "judged" => Condition::Judged { at_least: percent(80) },
            _ => return None,
        })
    }
}
