//! The conclusion of the radar: the strongest and the weakest theme, where there are such.

use crate::figures::{Subject, wording};
use crate::score::Share;
use crate::score::card::ThemeResult;
use crate::score::trend::half_a_level;
use crate::texts::Texts;

/// What the results of the themes amount to. Where only some have a result, the sentence says of how many it speaks.
pub(super) fn title(t: &Texts, subject: &Subject, themes: &[&ThemeResult]) -> String {
    let scored: Vec<(&ThemeResult, Share)> =
        themes.iter().filter_map(|theme| Some((*theme, theme.result.mean?))).collect();
    let others = themes.len() - scored.len();
    let means = || scored.iter().map(|(_, mean)| *mean);
    let (Some(low), Some(high)) = (means().min(), means().max()) else {
        let nothing_applies = themes.iter().all(|theme| theme.result.tally.applicable() == 0);
        return t.text(if nothing_applies { "radar-not-applicable" } else { "radar-none" });
    };
    let at = |share: Share| {
        let of: Vec<&ThemeResult> = scored.iter().filter(|(_, mean)| *mean == share).map(|(theme, _)| *theme).collect();
        wording::themes(t, subject, &of)
    };
    let key = match (scored.len(), others) {
        (1, 0) => "radar-one",
        (1, _) => "radar-only",
        (_, 0) if low == high => "radar-level",
        (_, _) if low == high => "radar-part-level",
        (_, 0) if is_close(subject, low, high) => "radar-close",
        (_, _) if is_close(subject, low, high) => "radar-part-close",
        (_, 0) => "radar-range",
        (_, _) => "radar-part-range",
    };
    // Each sentence takes what it needs.
    t.with(
        key,
        &[
            ("n", scored.len().into()),
            ("others", others.into()),
            ("high", (&at(high)).into()),
            ("high-percent", (&subject.percent(t, high)).into()),
            ("low", (&at(low)).into()),
            ("low-percent", (&subject.percent(t, low)).into()),
        ],
    )
}

/// Whether two means are less than half a level apart on the finest scale that counts: too close to name a winner. What
/// is achieved or not is counted, so that any difference is one.
fn is_close(subject: &Subject, low: Share, high: Share) -> bool {
    let framework = &subject.reading.framework;
    let rated = subject.asked().filter(|place| {
        let scale = framework.scale_of(place.indicator);
        let level = subject.round.level(&place.indicator.id);
        scale.zip(level).is_some_and(|(scale, level)| scale.normalised(level).is_some())
    });
    let threshold = rated.filter_map(|place| half_a_level(framework, place)).min();
    !subject.card.whole.is_achievement && threshold.is_some_and(|threshold| low.change_to(high).by < threshold)
}
