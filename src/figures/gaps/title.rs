//! The conclusion of the gaps: how many targets are reached, and where most is missing.

use crate::figures::Subject;
use crate::framework::scale::Kind;
use crate::score::target::{Aim, Standing};
use crate::texts::Texts;

/// Up to this many indicators that share the widest gap are named.
const N_NAMED: usize = 2;
/// A statement in a title is cut after so many letters; the table has it whole.
const LONGEST: usize = 90;

/// The conclusion over targets of which the widest gap stands first.
pub(super) fn title(t: &Texts, subject: &Subject, aims: &[Aim<'_>]) -> String {
    let counting: Vec<&Aim<'_>> = aims.iter().filter(|aim| aim.counts()).collect();
    let (n, met) = (counting.len(), counting.iter().filter(|aim| aim.is_met()).count());
    let rated = counting.iter().filter(|aim| matches!(aim.standing, Standing::At(..))).count();
    if n == 0 {
        return t.with("gaps-all-set-aside", &[("n", aims.len().into())]);
    }
    if rated == 0 {
        return t.with("gaps-none-rated", &[("n", n.into())]);
    }
    if met == n {
        return t.with("gaps-all-met", &[("n", n.into())]);
    }
    let Some(widest) = counting.first().and_then(|aim| aim.gap()).filter(|(missing, _)| *missing > 0) else {
        return t.with("gaps-met-so-far", &[("met", met.into()), ("n", n.into()), ("left", (n - rated).into())]);
    };
    // Of the same width is what lacks as many levels or points as the widest, and as large a part of its scale.
    let is_percent = |aim: &Aim<'_>| aim.scale.kind == Kind::Percent;
    let in_points = is_percent(counting[0]);
    let same: Vec<&Aim<'_>> =
        counting.iter().copied().filter(|aim| aim.gap() == Some(widest) && is_percent(aim) == in_points).collect();
    let gap = t.with(if in_points { "gaps-width-points" } else { "gaps-width" }, &[("n", widest.0.into())]);
    let place = match same.len() {
        1..=N_NAMED => t.list(&same.iter().map(|aim| name(t, subject, aim)).collect::<Vec<_>>()),
        many => t.with("n-indicators", &[("n", many.into())]),
    };
    let key = if n == 1 { "gaps-one" } else { "gaps-some" };
    t.with(key, &[("gap", (&gap).into()), ("place", (&place).into()), ("met", met.into()), ("n", n.into())])
}

/// What an indicator says, in quotation marks.
fn name(t: &Texts, subject: &Subject, aim: &Aim<'_>) -> String {
    t.quoted(&shortened(&subject.statement(&aim.place.indicator.id)))
}

/// A text of at most so many letters, cut between two words.
fn shortened(text: &str) -> String {
    let text = text.trim_end_matches('.');
    let Some((end, _)) = text.char_indices().nth(LONGEST) else { return text.to_owned() };
    let whole = text[..end].rfind(' ').unwrap_or(end);
    format!("{}…", text[..whole].trim_end_matches([',', ';', ':', ' ', '\u{a0}', '\u{202f}']))
}
