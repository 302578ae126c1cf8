//! What a label's rule asks, what is missing, what cannot be said and what would be enough, in sentences: the same on the
//! pages where rules are written, where organisations are looked at and where decisions are taken, and in letters.
//!
//! Numbers that are compared with a threshold are told as they are, to the hundredth of a percent: 59.99 % is never
//! called 60 %.

mod found;
mod wanted;

use super::decided::label_state_key;
use super::level_words;
use super::{Texts, Value};
use crate::compare::Hundredths;
use crate::compare::decision::State;
use crate::compare::rule::{Basis, Condition};
use crate::framework::reading::Reading;
use crate::framework::scale::{Level, Scale};
use crate::framework::{CriterionId, IndicatorId, Place, ThemeId};

/// What words of a label's rule need.
#[derive(Clone, Copy)]
pub struct AwardWords<'a> {
    /// The words of the interface.
    pub t: &'a Texts,
    /// The framework; none while it is not here. Then its parts go by their ids.
    pub reading: Option<&'a Reading>,
    /// Whether [`HERE`] stands where a sentence would name things.
    leaves_room: bool,
}

/// Where a page puts links in a sentence, instead of the things that it would name.
pub const HERE: char = '\u{e000}';

/// As many things as a sentence names; of more it says how many there are.
const MOST_NAMED: usize = 12;

/// A number of hundredths of a percent as it is: 59,99 %, 59,5 %, 60 %.
pub fn exact(t: &Texts, value: Hundredths) -> String {
    t.percent(0).replacen('0', &plain(t, value), 1)
}

/// The same without the sign, as people write it into a field.
pub fn plain(t: &Texts, value: Hundredths) -> String {
    let (whole, rest) = (value.value() / 100, value.value() % 100);
    match (rest, rest % 10) {
        (0, _) => whole.to_string(),
        (rest, 0) => t.decimal(&format!("{whole}.{}", rest / 10)),
        (rest, _) => t.decimal(&format!("{whole}.{rest:02}")),
    }
}

/// What somebody wrote as a percentage, exactly: `60`, `59,5`, `59.99 %`. None when it is no number from 0 to 100 with at
/// most two places.
pub fn percentage(text: &str) -> Option<Hundredths> {
    let text = text.trim().trim_end_matches('%').trim_end();
    let (whole, rest) = text.split_once([',', '.']).unwrap_or((text, ""));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || whole.len() > 3 || rest.len() > 2 || !(rest.is_empty() || is_number(rest)) {
        return None;
    }
    let hundredths: u16 = format!("{rest:0<2}").parse().ok()?;
    Hundredths::new(whole.parse::<u16>().ok()?.checked_mul(100)?.checked_add(hundredths)?)
}

impl<'a> AwardWords<'a> {
    /// Words in a language, on a framework.
    pub fn new(t: &'a Texts, reading: Option<&'a Reading>) -> AwardWords<'a> {
        AwardWords { t, reading, leaves_room: false }
    }

    /// The same words with [`HERE`] where a sentence would name things.
    pub fn leaving_room(self) -> AwardWords<'a> {
        AwardWords { leaves_room: true, ..self }
    }

    /// What a label is called: by its name, or by that of its framework.
    pub fn label(&self, name: &str) -> String {
        match (name.trim(), self.reading) {
            ("", Some(reading)) => reading.short_name().to_string(),
            ("", None) => self.t.text("award-label"),
            (name, _) => name.to_owned(),
        }
    }

    /// What a grade is called; the one grade of a plain label has no name of its own.
    pub fn grade(&self, name: &str) -> String {
        if name.trim().is_empty() { self.t.text("award-plain-grade") } else { name.to_owned() }
    }

    /// What a kind of condition is called, by its word.
    pub fn kind(&self, word: &str) -> String {
        self.t.text(&format!("award-kind-{word}"))
    }

    /// How a label stands.
    pub fn state(&self, state: State) -> String {
        self.t.text(label_state_key(state))
    }

    /// On whose ratings a rule is judged.
    pub fn basis(&self, basis: Basis) -> String {
        self.t.text(match basis {
            Basis::Own => "award-basis-own",
            Basis::Review => "award-basis-review",
            Basis::ReviewElseOwn => "award-basis-review-else-own",
        })
    }

    /// A condition in a sentence.
    pub fn condition(&self, condition: &Condition) -> String {
        let t = self.t;
        let share = |id: &str, at_least: &Hundredths| {
            let all = if *at_least == Hundredths::ALL { "yes" } else { "no" };
            t.with(id, &[("percent", (&exact(t, *at_least)).into()), ("all", all.into())])
        };
        let count = |id: &str, n: &u32| t.with(id, &[("n", (*n).into())]);
        match condition {
            Condition::CriteriaAnswered => t.text("award-asks-criteria-answered"),
            Condition::Coverage { at_least } => share("award-asks-coverage", at_least),
            Condition::Mean { at_least } => share("award-asks-mean", at_least),
            Condition::ThemeMean { theme: None, at_least } => share("award-asks-each-theme", at_least),
            Condition::ThemeMean { theme: Some(theme), at_least } => {
                let values = [("theme", self.theme(theme)), ("percent", exact(t, *at_least))];
                self.filled("award-asks-theme-mean", &values)
            }
            Condition::Floor { theme: None, level } => {
                self.filled("award-asks-floor", &[("level", self.quoted_level(None, *level))])
            }
            Condition::Floor { theme: Some(theme), level } => {
                let level = self.quoted_level(self.first_of(theme), *level);
                self.filled("award-asks-floor-theme", &[("theme", self.theme(theme)), ("level", level)])
            }
            Condition::Mandatory { indicators, level } => {
                let (which, level) = (self.numbers(indicators), self.quoted_level(indicators.first(), *level));
                let values = [("n", indicators.len().into()), ("which", (&which).into()), ("level", (&level).into())];
                t.with("award-asks-mandatory", &values)
            }
            Condition::NoMajor => t.text("award-asks-no-major"),
            Condition::FewerMinors { than } => count("award-asks-fewer-minors", than),
            Condition::Reviewed => t.text("award-asks-reviewed"),
            Condition::Recent { months } => count("award-asks-recent", months),
            Condition::Evidenced { at_least } => share("award-asks-evidenced", at_least),
            Condition::Panels { at_least } => count("award-asks-panels", at_least),
            Condition::Agreed { at_least } => share("award-asks-agreed", at_least),
            Condition::Judged { at_least } => share("award-asks-judged", at_least),
        }
    }

    // What parts of the framework are called.

    /// A text with words put in.
    fn filled(&self, id: &str, words: &[(&str, String)]) -> String {
        let values: Vec<(&str, Value<'_>)> = words.iter().map(|(name, words)| (*name, words.into())).collect();
        self.t.with(id, &values)
    }

    /// What a theme is called, in quotation marks.
    pub fn theme(&self, id: &ThemeId) -> String {
        let words = self.reading.and_then(|reading| reading.words.themes.get(id));
        self.t.quoted(&words.map_or_else(|| id.to_string(), |words| words.title.to_string()))
    }

    /// What a criterion is called. A step has the same name in every theme, so the theme's number stands before it.
    pub fn criterion(&self, id: &CriterionId) -> String {
        let Some(reading) = self.reading else { return id.to_string() };
        let place = reading.framework.places().find(|place| place.criterion.id == *id);
        let name =
            |place: Place<'_>| format!("{} {}", place.theme.number, reading.words.criterion_title(place.criterion));
        place.map_or_else(|| id.to_string(), |place| name(place).trim().to_owned())
    }

    /// The number of an indicator.
    pub fn number(&self, id: &IndicatorId) -> String {
        let place = self.reading.and_then(|reading| reading.framework.place(id));
        place.map_or_else(|| id.to_string(), |place| place.indicator.number.to_string())
    }

    /// The number of an indicator and what it says.
    pub fn statement(&self, id: &IndicatorId) -> String {
        self.reading.map_or_else(|| id.to_string(), |reading| reading.statement(id).trim().to_owned())
    }

    /// The numbers of indicators in a row.
    fn numbers(&self, ids: &[IndicatorId]) -> String {
        self.listed(ids.iter().map(|id| self.number(id)).collect())
    }

    /// Things in a row; of many only the first ones, and how many more there are.
    fn listed(&self, mut items: Vec<String>) -> String {
        if self.leaves_room {
            return HERE.to_string();
        }
        if items.len() > MOST_NAMED {
            let n = items.len() - MOST_NAMED;
            items.truncate(MOST_NAMED);
            items.push(self.t.with("award-others", &[("n", n.into())]));
        }
        self.t.list(&items)
    }

    /// A level as people call it, on the scale of an indicator or else on the first one that has it.
    pub fn level(&self, of: Option<&IndicatorId>, level: Level) -> String {
        let name = |reading: &Reading| {
            let framework = &reading.framework;
            let own = of.and_then(|id| framework.scale_of(framework.place(id)?.indicator));
            let any = || framework.places().filter_map(|place| framework.scale_of(place.indicator));
            let scale: Option<&Scale> = own.filter(|it| it.holds(level)).or_else(|| any().find(|it| it.holds(level)));
            scale.map(|scale| level_words(self.t, &reading.words, scale, level))
        };
        self.reading.and_then(name).unwrap_or_else(|| level.to_string())
    }

    fn quoted_level(&self, of: Option<&IndicatorId>, level: Level) -> String {
        self.t.quoted(&self.level(of, level))
    }

    /// The first indicator of a theme.
    fn first_of(&self, theme: &ThemeId) -> Option<&'a IndicatorId> {
        let theme = self.reading?.framework.theme(theme)?;
        theme.places().next().map(|place| &place.indicator.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Language;

    #[test]
    fn what_people_write_as_a_percentage_is_kept_exactly() {
        let of = |text: &str| percentage(text).map(Hundredths::value);
        assert_eq!(
            ["60", "59,5", "59.99 %", " 0 ", "100", "100,00"].map(of).map(Option::unwrap_or_default),
            [6_000, 5_950, 5_999, 0, 10_000, 10_000]
        );
        for wrong in ["", "59,999", "101", "100,01", "-1", "6o", "59,", ",5", "1e1", "65536"] {
            let expected = (wrong == "59,").then_some(5_900);
            assert_eq!(of(wrong), expected, "{wrong}");
        }
    }

    #[test]
    fn a_number_is_told_as_it_is_and_reads_back() {
        let french = Texts::read(Language::French, "");
        let told = |value: u16| Hundredths::new(value).map(|it| exact(&french, it)).unwrap_or_default();
        assert_eq!(
            [5_999, 5_950, 6_000, 5_905].map(told),
            ["59,99\u{202f}%", "59,5\u{202f}%", "60\u{202f}%", "59,05\u{202f}%"]
        );
        for language in Language::ALL {
            let t = Texts::read(language, "");
            for value in (0..=Hundredths::MOST).filter_map(Hundredths::new) {
                assert_eq!(percentage(&plain(&t, value)), Some(value));
            }
        }
    }
}
