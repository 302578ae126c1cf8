//! What was found of a condition: what is missing, what cannot be said, and how far one is where it is met.

use super::{AwardWords, exact};
use crate::compare::Hundredths;
use crate::compare::proposal::{Below, Ground, Lack, Subject, Unknown};
use crate::compare::rule::Condition;
use crate::framework::IndicatorId;
use crate::framework::scale::Level;
use crate::texts::Value;

impl AwardWords<'_> {
    /// On whose ratings something was judged.
    pub fn ground(&self, ground: Ground) -> String {
        self.t.text(match ground {
            Ground::Own => "award-ground-own",
            Ground::Review => "award-ground-review",
            Ground::Awaited => "award-ground-awaited",
        })
    }

    /// What is missing for a condition, in a sentence.
    pub fn lack(&self, condition: &Condition, lack: &Lack) -> String {
        let t = self.t;
        let counted = |id: &str, n: usize, which: &str| t.with(id, &[("n", n.into()), ("which", which.into())]);
        match lack {
            Lack::Unanswered(criteria) => {
                let which = self.listed(criteria.iter().map(|id| self.criterion(id)).collect());
                counted("award-lacks-answers", criteria.len(), &which)
            }
            Lack::Unrated { reached, more, of } => {
                let (reached, which) = (exact(t, *reached), self.numbers(of));
                let values = [("reached", (&reached).into()), ("n", (*more).into()), ("which", (&which).into())];
                t.with("award-lacks-ratings", &values)
            }
            Lack::Low(mean) => self.filled("award-lacks-mean", &[("percent", exact(t, *mean))]),
            Lack::LowThemes { low, unrated } => {
                let low = low.iter().map(|(theme, mean)| {
                    self.filled("award-theme-reaches", &[("theme", self.theme(theme)), ("percent", exact(t, *mean))])
                });
                let low = self.filled("award-lacks-themes", &[("which", self.listed(low.collect()))]);
                match unrated.is_empty() {
                    true => low,
                    false => format!("{low} {}", self.unsaid(condition, &Unknown::NothingRatedIn(unrated.clone()))),
                }
            }
            Lack::Below(below) => {
                let which = self.listed(below.iter().map(|it| self.below(it)).collect());
                counted("award-lacks-levels", below.len(), &which)
            }
            Lack::Majors(open) => counted("award-lacks-majors", open.len(), &self.numbers(open)),
            Lack::Minors { open, too_many } => {
                let which = self.numbers(open);
                let values = [("n", open.len().into()), ("more", (*too_many).into()), ("which", (&which).into())];
                t.with("award-lacks-minors", &values)
            }
            Lack::NotReviewed => t.text("award-lacks-review"),
            Lack::Old { closed, until } => {
                self.filled("award-lacks-recent", &[("closed", t.of_day(*closed)), ("until", t.of_day(*until))])
            }
            Lack::Done { done, of, more } => self.done(condition, *done, *of, *more),
        }
    }

    fn below(&self, below: &Below) -> String {
        format!("{} ({})", self.number(&below.indicator), self.reached_level(&below.indicator, below.reached))
    }

    /// Where an indicator stands.
    pub fn reached_level(&self, indicator: &IndicatorId, reached: Option<Level>) -> String {
        reached.map_or_else(|| self.t.text("award-unrated"), |level| self.level(Some(indicator), level))
    }

    /// How far something of the process is, and how much is missing of it: 0 where it is met.
    fn done(&self, condition: &Condition, done: u32, of: Option<u32>, more: u32) -> String {
        let id = match condition {
            Condition::Evidenced { .. } => "award-done-evidenced",
            Condition::Agreed { .. } => "award-done-agreed",
            Condition::Judged { .. } => "award-done-judged",
            _ => "award-done-panels",
        };
        let values: [(&str, Value<'_>); 3] =
            [("done", done.into()), ("of", of.unwrap_or(done).into()), ("n", more.into())];
        let done = self.t.with(id, &values);
        match more {
            0 => done,
            more => format!("{done} {}", self.t.with("award-more", &[("n", more.into())])),
        }
    }

    /// Why nothing can be said of a condition, in a sentence.
    pub fn unsaid(&self, condition: &Condition, why: &Unknown) -> String {
        let t = self.t;
        match why {
            Unknown::NotReviewed => t.text("award-unsaid-not-reviewed"),
            Unknown::NothingRated => t.text("award-unsaid-nothing-rated"),
            Unknown::NothingRatedIn(themes) => {
                let which = self.listed(themes.iter().map(|theme| self.theme(theme)).collect());
                self.filled("award-unsaid-nothing-rated-in", &[("which", which)])
            }
            Unknown::NotApplicable(indicators) => {
                let which = self.numbers(indicators);
                let values = [("n", indicators.len().into()), ("which", (&which).into())];
                t.with("award-unsaid-not-applicable", &values)
            }
            Unknown::NothingOfTheKind => t.text(match condition {
                Condition::Evidenced { .. } => "award-unsaid-evidenced",
                Condition::Agreed { .. } => "award-unsaid-agreed",
                _ => "award-unsaid-judged",
            }),
        }
    }

    /// How far a round is where a condition is met; empty where there is no number to tell.
    pub fn reached(&self, condition: &Condition, subject: &Subject<'_>) -> String {
        let process = &subject.process;
        let score = |id: &str, score: Option<Hundredths>| {
            score.map(|score| self.filled(id, &[("percent", exact(self.t, score))])).unwrap_or_default()
        };
        match condition {
            Condition::Coverage { .. } => score("award-reached-coverage", subject.scores.coverage),
            Condition::Mean { .. } => score("award-lacks-mean", subject.scores.whole),
            Condition::ThemeMean { theme, .. } => {
                let themes = subject.frame.themes.iter().zip(&subject.scores.themes);
                let named = themes.filter(|(it, _)| theme.as_ref().is_none_or(|theme| it.id == *theme));
                let lowest = named.filter_map(|(it, mean)| Some(((*mean)?, &it.id))).min_by_key(|(mean, _)| *mean);
                let told = lowest.map(|(mean, id)| {
                    let values = [("theme", self.theme(id)), ("percent", exact(self.t, mean))];
                    match theme {
                        Some(_) => self.filled("award-reached-theme", &values),
                        None => self.filled("award-reached-lowest", &values),
                    }
                });
                told.unwrap_or_default()
            }
            Condition::FewerMinors { .. } => self.t.with("award-reached-minors", &[("n", subject.minors.len().into())]),
            Condition::Recent { .. } => self.filled("award-reached-closed", &[("day", self.t.of_day(subject.closed))]),
            Condition::Evidenced { .. } => self.done(condition, process.evidenced, Some(process.to_evidence), 0),
            Condition::Agreed { .. } => self.done(condition, process.agreed, Some(process.voted), 0),
            Condition::Judged { .. } => self.done(condition, process.judged, Some(process.actions), 0),
            Condition::Panels { .. } => self.done(condition, process.panels, None, 0),
            _ => String::new(),
        }
    }

    /// What is missing in the fewest words, for a line of a table.
    pub fn in_short(&self, condition: &Condition, lack: &Lack) -> String {
        let t = self.t;
        let counted = |id: &str, n: u32| t.with(id, &[("n", n.into())]);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        match lack {
            Lack::Unanswered(criteria) => counted("award-short-answers", count(criteria.len())),
            Lack::Unrated { more, .. } => counted("award-short-ratings", *more),
            Lack::Low(mean) => self.filled("award-short-mean", &[("percent", exact(t, *mean))]),
            Lack::LowThemes { low, .. } => match low.iter().min_by_key(|(_, mean)| *mean) {
                Some((theme, mean)) => {
                    let (theme, percent) = (self.theme(theme), exact(t, *mean));
                    let values = [("n", low.len().into()), ("theme", (&theme).into()), ("percent", (&percent).into())];
                    t.with("award-short-themes", &values)
                }
                None => String::new(),
            },
            Lack::Below(below) => match condition {
                Condition::Mandatory { .. } => counted("award-short-mandatory", count(below.len())),
                _ => counted("award-short-below", count(below.len())),
            },
            Lack::Majors(open) => counted("award-short-majors", count(open.len())),
            Lack::Minors { too_many, .. } => counted("award-short-minors", *too_many),
            Lack::NotReviewed => t.text("award-short-review"),
            Lack::Old { .. } => t.text("award-short-recent"),
            Lack::Done { more, .. } => match condition {
                Condition::Evidenced { .. } => counted("award-short-evidenced", *more),
                Condition::Agreed { .. } => counted("award-short-agreed", *more),
                Condition::Judged { .. } => counted("award-short-judged", *more),
                _ => counted("award-short-panels", *more),
            },
        }
    }

    /// Why nothing can be said, in the fewest words.
    pub fn unsaid_in_short(&self, condition: &Condition, why: &Unknown) -> String {
        let t = self.t;
        match why {
            Unknown::NotReviewed => t.text("award-short-review"),
            Unknown::NothingRated => t.text("award-short-nothing-rated"),
            Unknown::NothingRatedIn(themes) => t.with("award-short-themes-unrated", &[("n", themes.len().into())]),
            Unknown::NotApplicable(indicators) => {
                t.with("award-short-not-applicable", &[("n", indicators.len().into())])
            }
            Unknown::NothingOfTheKind => t.text(match condition {
                Condition::Evidenced { .. } => "award-short-none-to-evidence",
                Condition::Agreed { .. } => "award-short-none-voted",
                _ => "award-short-no-actions",
            }),
        }
    }
}
