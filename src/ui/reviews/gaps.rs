//! How far the organisation's ratings and the reviewer's are apart, in sentences.

use std::rc::Rc;

use yew::prelude::*;

use super::ReviewAtHand;
use crate::app::Model;
use crate::dossier::round::Round;
use crate::figures::Subject;
use crate::figures::sides::{conclusion, voice_in_sentence};
use crate::framework::reading::Reading;
use crate::score::review::{Difference, Findings, side};
use crate::score::sides::{Agreement, pairs};
use crate::texts::Texts;
use crate::ui::context::Desk;

/// The round of the review for figures, with those before it on the same framework.
pub(super) fn subject(model: &Model, at: &ReviewAtHand<'_>) -> Option<Subject> {
    let of_framework = |other: &&Rc<Round>| other.framework().id == at.round.framework().id;
    let rounds = at.workspace.dossier.rounds().into_iter().filter(of_framework);
    let mut until: Vec<(Rc<Round>, Option<Reading>)> = Vec::new();
    for round in rounds {
        until.push((round.clone(), model.framework_of(round)));
        if round.id == at.round.id {
            break;
        }
    }
    let subject = Subject::of(at.reading.clone(), &until)?;
    Some(Subject { organisation: at.workspace.dossier.organisation().kind, ..subject })
}

/// How far both sides agree, explained. Findings of conformity are counted, levels compared; neither is mixed. Where a
/// figure tells of the levels, it need not be told twice. Nothing while nothing can be compared.
pub(super) fn summary(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>, has_figure: bool) -> Option<Html> {
    let t = &desk.t;
    let framework = &at.reading.framework;
    let side = side(framework, at.review);
    let agreement = Agreement::of(&pairs(framework, &at.round, &side));
    let findings = Findings::of(framework, &at.round, at.review);
    let other = subject(model, at).map(|subject| voice_in_sentence(t, &subject, &side.voice));
    let levels = agreement.as_ref().zip(other).map(|(agreement, other)| conclusion(t, &other, Some(agreement)));
    (levels.is_some() || findings.n > 0).then(|| {
        html! {
            <div class="gap-summary">
                if let (Some(words), Some(agreement), false) = (&levels, &agreement, has_figure) {
                    <p>{ words.clone() }{ "." }</p>
                    <p class="detail">{ figures_line(t, agreement) }</p>
                }
                if findings.n > 0 {
                    <p>{ findings_words(t, &findings) }</p>
                }
            </div>
        }
    })
}

/// The figures of the comparison with what they mean.
fn figures_line(t: &Texts, of: &Agreement) -> String {
    let mean = of.mean.by.tenths_rounded();
    let sign = match (mean, of.mean.up) {
        (0, _) => "",
        (_, true) => "+",
        (_, false) => "\u{2212}",
    };
    let values = [
        ("mean", format!("{sign}{}", t.tenths(mean))),
        ("absolute", t.tenths(of.mean_absolute.tenths_rounded())),
        ("same-percent", t.percent(of.exact().percent_truncated())),
        ("near-percent", t.percent(of.within_one().percent_truncated())),
    ];
    let mut told: Vec<(&str, crate::texts::Value<'_>)> =
        values.iter().map(|(name, value)| (*name, value.into())).collect();
    told.extend([("same", of.n_same.into()), ("near", of.n_within_one.into()), ("n", of.n.into())]);
    t.with("reviewing-gap-figures", &told)
}

fn findings_words(t: &Texts, findings: &Findings) -> String {
    let counts = [
        ("n", findings.n.into()),
        ("same", findings.n_same.into()),
        ("milder", findings.n_milder.into()),
        ("stricter", findings.n_stricter.into()),
    ];
    t.with("reviewing-gap-findings", &counts)
}

/// How far apart the two are on one indicator.
pub(super) fn difference_words(t: &Texts, difference: Option<Difference>) -> Option<String> {
    Some(match difference? {
        Difference::Same => t.text("reviewing-gap-same"),
        Difference::Above(n) => t.with("reviewing-gap-above", &[("n", n.into())]),
        Difference::Below(n) => t.with("reviewing-gap-below", &[("n", n.into())]),
        Difference::Milder => t.text("reviewing-gap-milder"),
        Difference::Stricter => t.text("reviewing-gap-stricter"),
        Difference::Otherwise => t.text("reviewing-gap-otherwise"),
    })
}
