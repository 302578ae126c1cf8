//! What several figures say in the same words: how much is rated, what is provisional, and names in a row.

use super::Subject;
use crate::framework::Place;
use crate::score::card::{Minimum, Tally, ThemeResult};
use crate::texts::Texts;

/// So many names are said one by one, if they are this short together; otherwise they are counted.
const N_NAMED: usize = 3;
const LONGEST: usize = 90;

/// Names in a row, or how many there are: the text of that id with `n`. A single one is always named.
pub(super) fn few(t: &Texts, names: &[String], many: &str) -> String {
    let letters: usize = names.iter().map(|name| name.chars().count()).sum();
    match names.len() {
        0..=1 => t.list(names),
        2..=N_NAMED if letters <= LONGEST => t.list(names),
        n => t.with(many, &[("n", n.into())]),
    }
}

/// The titles of themes in quotation marks, or how many there are.
pub(super) fn themes(t: &Texts, subject: &Subject, themes: &[&ThemeResult]) -> String {
    let names: Vec<String> = themes.iter().map(|theme| t.quoted(&subject.theme_title(&theme.theme))).collect();
    few(t, &names, "n-themes")
}

/// How much is rated: "3 of 4 rated", and whether the result is provisional for want of more.
pub(super) fn coverage(t: &Texts, tally: Tally) -> String {
    if tally.applicable() == 0 {
        return t.text("cell-not-applicable");
    }
    let values = [("rated", tally.rated.into()), ("applicable", tally.applicable().into())];
    let coverage = t.with("coverage-of", &values);
    if tally.is_provisional() { format!("{coverage} · {}", t.text("provisional")) } else { coverage }
}

/// Why a theme has no result.
pub(super) fn coverage_blank(t: &Texts, tally: Tally) -> String {
    t.text(if tally.applicable() == 0 { "cell-not-applicable" } else { "cell-not-rated" })
}

/// Whether a theme has a result that is provisional.
pub(super) fn is_provisional(theme: &ThemeResult) -> bool {
    theme.result.mean.is_some() && theme.result.tally.is_provisional()
}

/// Which themes have a result that is provisional; nothing when none has.
pub(super) fn provisional(t: &Texts, subject: &Subject, of: &[&ThemeResult]) -> Option<String> {
    let which: Vec<&ThemeResult> = of.iter().copied().filter(|theme| is_provisional(theme)).collect();
    let names = themes(t, subject, &which);
    let values = [("n", which.len().into()), ("themes", (&names).into())];
    (!which.is_empty()).then(|| t.with("theme-provisional", &values))
}

/// The weakest indicator of a theme: its level and its number.
pub(super) fn minimum(subject: &Subject, minimum: &Minimum) -> String {
    let place: Option<Place<'_>> = subject.reading.framework.place(&minimum.indicator);
    let number = place.map(|place| place.indicator.number.clone()).unwrap_or_default();
    format!("{} ({number})", minimum.level)
}
