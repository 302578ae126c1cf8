//! What would be enough for a grade, and what is unsound in a rule.

use super::AwardWords;
use crate::compare::proposal::Step;
use crate::compare::rule::{Flaw, LabelRule};
use crate::dossier::finding::Gravity;
use crate::framework::IndicatorId;

impl AwardWords<'_> {
    /// A step of what would be enough.
    pub fn step(&self, step: &Step) -> String {
        let t = self.t;
        let counted = |id: &str, n: u32| t.with(id, &[("n", n.into())]);
        match step {
            Step::Review => t.text("award-enough-review"),
            Step::NewRound => t.text("award-enough-round"),
            Step::Rate { indicator, from, to } => {
                let level = |level| self.quoted_level(Some(indicator), level);
                let (which, to) =
                    (("which", self.statement(indicator).trim_end_matches('.').to_owned()), ("to", level(*to)));
                match from {
                    Some(from) => self.filled("award-enough-raise", &[which, ("from", level(*from)), to]),
                    None => self.filled("award-enough-rate", &[which, to]),
                }
            }
            Step::RateAny { n, of } => self.some_of("award-enough-rate-all", "award-enough-rate-some", *n, of),
            Step::Lift { gravity: Gravity::Major, n, of } => {
                self.some_of("award-enough-lift-majors", "award-enough-lift-some-majors", *n, of)
            }
            Step::Lift { n, of, .. } => {
                self.some_of("award-enough-lift-minors", "award-enough-lift-some-minors", *n, of)
            }
            Step::Evidence(n) => counted("award-enough-evidence", *n),
            Step::Panels(n) => counted("award-enough-panels", *n),
            Step::Agree(n) => counted("award-enough-agree", *n),
            Step::Judge(n) => counted("award-enough-judge", *n),
        }
    }

    /// All of some indicators, or so many of them.
    fn some_of(&self, all: &str, some: &str, n: u32, of: &[IndicatorId]) -> String {
        let is_all = of.len() <= n as usize;
        self.t.with(if is_all { all } else { some }, &[("n", n.into()), ("which", (&self.numbers(of)).into())])
    }

    /// What is unsound in a rule.
    pub fn flaw(&self, rule: &LabelRule, flaw: &Flaw) -> String {
        let t = self.t;
        match flaw {
            Flaw::OtherFramework(framework) => {
                self.filled("award-flaw-other-framework", &[("framework", framework.to_string())])
            }
            Flaw::NoGrade => t.text("award-flaw-no-grade"),
            Flaw::SameGrade(_) => t.text("award-flaw-same-grade"),
            Flaw::NoName => t.text("award-flaw-no-name"),
            Flaw::NoCondition => t.text("award-flaw-no-condition"),
            Flaw::SameCondition => t.text("award-flaw-same-condition"),
            Flaw::UnknownTheme(theme) => self.filled("award-flaw-unknown-theme", &[("theme", theme.to_string())]),
            Flaw::UnknownIndicator(indicator) => {
                self.filled("award-flaw-unknown-indicator", &[("indicator", indicator.to_string())])
            }
            Flaw::NoIndicator => t.text("award-flaw-no-indicator"),
            Flaw::NoSuchLevel { indicator, level } => {
                let values = [("indicator", self.number(indicator)), ("level", self.quoted_level(None, *level))];
                self.filled("award-flaw-no-such-level", &values)
            }
            Flaw::NoScaleWithLevel(level) => {
                self.filled("award-flaw-no-scale", &[("level", self.quoted_level(None, *level))])
            }
            Flaw::NothingToAverage => t.text("award-flaw-nothing-to-average"),
            Flaw::NothingOfConformity => t.text("award-flaw-nothing-of-conformity"),
            Flaw::Zero => t.text("award-flaw-zero"),
            Flaw::WeakerThan { lower, condition } => {
                let lower = rule.grade(lower);
                let asked = lower.and_then(|grade| grade.conditions.get(*condition));
                let name = lower.map(|grade| self.grade(&grade.name)).unwrap_or_default();
                let asked = asked.map(|asked| self.condition(asked)).unwrap_or_default();
                self.filled("award-flaw-weaker", &[("grade", t.quoted(&name)), ("asked", t.clause(&asked))])
            }
        }
    }
}
