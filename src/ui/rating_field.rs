//! The rating control: the stair. Native radios in a fieldset, each step a card with the level's name and its
//! descriptor for this very indicator; measures and percentages have a number field instead.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::parts::level_mark;
use crate::dossier::change::Rating;
use crate::framework::scale::{Decimal, Kind, Level, Scale};
use crate::framework::words::{IndicatorWords, ScaleWords};

/// Properties of [`rating_field`].
#[derive(Clone, PartialEq, Properties)]
pub struct RatingFieldProperties {
    /// Groups the radios, and begins the ids of what is inside.
    pub name: AttrValue,
    /// The id of the element that says what is rated.
    pub labelled_by: AttrValue,
    /// The scale.
    pub scale: Scale,
    /// The levels that can be chosen.
    pub levels: Vec<Level>,
    /// The names of the scale's levels.
    pub scale_words: Option<ScaleWords>,
    /// What a share or rate is multiplied by in the indicator's unit.
    #[prop_or(1)]
    pub factor: i64,
    /// A published value to look at.
    #[prop_or_default]
    pub reference: Option<Decimal>,
    /// The sign of the unit of a quantity.
    #[prop_or_default]
    pub unit: Rc<str>,
    /// The words of the indicator.
    pub words: Rc<IndicatorWords>,
    /// The rating.
    pub rating: Rating,
    /// The level in the round before.
    #[prop_or_default]
    pub before: Option<Level>,
    /// Whether that level was given on another scale and placed on this one.
    #[prop_or_default]
    pub is_before_converted: bool,
    /// The target.
    #[prop_or_default]
    pub target: Option<Level>,
    /// Whether it can only be read.
    #[prop_or_default]
    pub readonly: bool,
    /// Someone rated.
    pub onrate: Callback<Rating>,
}

/// The rating control.
pub fn rating_field(desk: &Desk, props: &RatingFieldProperties) -> Html {
    let t = &desk.t;
    let is_number = matches!(props.scale.kind, Kind::Quantity | Kind::Percent);
    // A reason that was given stays when the same choice is made once more.
    let not_applicable = match &props.rating {
        Rating::NotApplicable { why } => Rating::NotApplicable { why: why.clone() },
        _ => Rating::NotApplicable { why: "".into() },
    };
    html! {
        <fieldset class="rating" aria-labelledby={props.labelled_by.clone()} disabled={props.readonly}>
            <div class="field">
                if is_number {
                    <NumberField ..props.clone() />
                } else {
                    <div class="stair" data-steps={props.levels.len().to_string()}>
                        for level in props.levels.iter().copied() {
                            { step(desk, props, level) }
                        }
                    </div>
                }
            </div>
            <div class="apart">
                { choice(props, "not-applicable", t.text("not-applicable"), not_applicable) }
                { choice(props, "declined", t.text("declined"), Rating::Declined) }
                if props.rating != Rating::NotRated && !props.readonly {
                    <button type="button" class="quiet" onclick={props.onrate.reform(|_| Rating::NotRated)}>
                        { t.text("clear-rating") }
                    </button>
                }
            </div>
            <div class="reason">
                if let Rating::NotApplicable { why } = &props.rating {
                    { reason_field(desk, props, why) }
                }
            </div>
        </fieldset>
    }
}

/// One step of the stair.
fn step(desk: &Desk, field: &RatingFieldProperties, level: Level) -> Html {
    let t = &desk.t;
    let checked = field.rating == Rating::Level(level);
    let name = field.scale_words.as_ref().and_then(|words| words.levels.get(&level)).cloned().unwrap_or_default();
    let descriptor = descriptor(field, level);
    let rating = Rating::Level(level);
    let was_before = field.before == Some(level);
    let is_target = field.target == Some(level);
    html! {
        <label class="step" data-stop={field.scale.ladder_stop(level).map(|stop| stop.to_string())}>
            <input
                type="radio" name={field.name.clone()} value={level.to_string()} {checked}
                onchange={field.onrate.reform(move |_| rating.clone())}
            />
            <span class="step-name">
                { level_mark(field.scale.rank(level), field.scale.levels.len()) }
                if field.scale.kind.is_numbered() {
                    { format!("{level} ") }
                }
                <span>{ name }</span>
            </span>
            <span class="step-text">{ descriptor }</span>
            <span class="step-marks">
                if was_before {
                    <span class="mark before">
                        { t.text(if field.is_before_converted { "mark-before-converted" } else { "mark-before" }) }
                    </span>
                }
                if is_target {
                    <span class="mark target">{ t.text("mark-target") }</span>
                }
            </span>
        </label>
    }
}

/// What a level looks like for this indicator. A contrast scale runs from the opposite to the statement.
fn descriptor(field: &RatingFieldProperties, level: Level) -> Rc<str> {
    let words = &field.words;
    let end = match field.scale.bounds().filter(|_| field.scale.contrast) {
        Some((lowest, _)) if level == lowest => Some(words.opposite.clone()),
        Some((_, highest)) if level == highest => Some(words.statement.clone()),
        _ => None,
    };
    words.levels.get(&level).cloned().or(end).unwrap_or_default()
}

/// A choice that stands apart from the stair.
fn choice(field: &RatingFieldProperties, value: &'static str, label: String, rating: Rating) -> Html {
    let checked = field.rating == rating;
    html! {
        <label class="choice">
            <input
                type="radio" name={field.name.clone()} {value} {checked}
                onchange={field.onrate.reform(move |_| rating.clone())}
            />
            { label }
        </label>
    }
}

/// Why an indicator does not apply. It is asked for, since leaving something out of a score needs a reason.
fn reason_field(desk: &Desk, field: &RatingFieldProperties, why: &str) -> Html {
    let t = &desk.t;
    let id = format!("{}-why", field.name);
    let is_missing = why.trim().is_empty();
    let onchange = field.onrate.reform(|event: web_sys::Event| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Rating::NotApplicable { why: text.trim().into() }
    });
    html! {
        <div class="field-row">
            <label for={id.clone()}>{ t.text("reason-label") }</label>
            <input
                id={id.clone()} type="text" value={why.to_owned()} {onchange} maxlength="500"
                aria-invalid={is_missing.then_some("true")} aria-describedby={format!("{id}-help")}
            />
            <p id={format!("{id}-help")} class={if is_missing { "hint wanted" } else { "hint" }}>
                { t.text("reason-help") }
            </p>
        </div>
    }
}

/// A measure or a percentage, typed as people write numbers.
#[component]
fn NumberField(props: &RatingFieldProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let refused = use_state(|| None::<String>);
    let id = format!("{}-number", props.name);
    let value = match &props.rating {
        Rating::Level(level) => level.to_string(),
        rating => rating.quantity().map(|number| t.decimal(&number.to_string())).unwrap_or_default(),
    };
    let onchange = {
        let (refused, onrate, kind) = (refused.clone(), props.onrate.clone(), props.scale.kind);
        move |event: web_sys::Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let rating = number_rating(kind, &text);
            refused.set(rating.is_none().then_some(text));
            if let Some(rating) = rating {
                onrate.emit(rating);
            }
        }
    };
    let unit: Rc<str> = if props.scale.kind == Kind::Percent { "%".into() } else { props.unit.clone() };
    html! {
        <>
            <div>
                if !props.words.numerator.is_empty() {
                    <FractionField ..props.clone() />
                }
            </div>
            <div class="number-field">
                <label for={id.clone()}>{ t.text("value-label") }</label>
                <input
                    id={id.clone()} type="text" inputmode="decimal" autocomplete="off"
                    value={(*refused).clone().unwrap_or(value)} {onchange}
                    aria-invalid={refused.is_some().then_some("true")} aria-describedby={format!("{id}-problem")}
                />
                <span class="unit">{ unit.clone() }</span>
                <p id={format!("{id}-problem")} class="problem" role="alert">
                    if refused.is_some() {
                        { t.text(if props.scale.kind == Kind::Percent { "percent-refused" } else { "number-refused" }) }
                    }
                </p>
            </div>
            <div>
                if let Some(reference) = &props.reference {
                    <p class="hint">
                        { t.with("reference-value", &[("value", (&t.decimal(&reference.to_string())).into()), ("unit", (&unit).into())]) }
                        { " " }{ props.words.reference.clone() }
                    </p>
                }
            </div>
        </>
    }
}

/// The two counts of a share or rate. Once both are there the program divides, and keeps what was counted.
#[component]
fn FractionField(props: &RatingFieldProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let typed = use_state(|| [None::<String>, None]);
    let kept = |index: usize| match &props.rating {
        Rating::Ratio { numerator, denominator, .. } => t.decimal(&[numerator, denominator][index].to_string()),
        _ => String::new(),
    };
    let shown = [0, 1].map(|index| typed[index].clone().unwrap_or_else(|| kept(index)));
    let problem = fraction_problem(&shown, props.factor);
    let field = |index: usize, label: &Rc<str>| {
        let id = format!("{}-count-{index}", props.name);
        let onchange = {
            let (typed, onrate, factor, shown) = (typed.clone(), props.onrate.clone(), props.factor, shown.clone());
            move |event: web_sys::Event| {
                let mut now = shown.clone();
                now[index] = event.target_unchecked_into::<HtmlInputElement>().value();
                match ratio(&now, factor) {
                    // What is kept now is shown; nothing typed stands in front of it.
                    Some(rating) => {
                        typed.set([None, None]);
                        onrate.emit(rating);
                    }
                    None => typed.set(now.map(Some)),
                }
            }
        };
        html! {
            <div class="field-row">
                <label for={id.clone()}>{ label.clone() }</label>
                <input
                    {id} type="text" inputmode="decimal" autocomplete="off" value={shown[index].clone()} {onchange}
                    aria-describedby={format!("{}-count-problem", props.name)}
                />
            </div>
        }
    };
    html! {
        <div class="fraction">
            { field(0, &props.words.numerator) }
            { field(1, &props.words.denominator) }
            <p id={format!("{}-count-problem", props.name)} class="problem" role="alert">
                if let Some(problem) = problem {
                    { t.text(problem) }
                }
            </p>
        </div>
    }
}

/// The rating that two counts amount to, to one decimal; none while one is missing or cannot be meant.
fn ratio(counts: &[String; 2], factor: i64) -> Option<Rating> {
    let [numerator, denominator]: [Decimal; 2] = [counts[0].parse().ok()?, counts[1].parse().ok()?];
    let value = numerator.divided_by(denominator, factor)?;
    Some(Rating::Ratio { numerator, denominator, value })
}

/// What is wrong with two counts, as the id of a text. What is not typed yet is not wrong.
fn fraction_problem(counts: &[String; 2], factor: i64) -> Option<&'static str> {
    let is_typed = counts.iter().all(|count| !count.trim().is_empty());
    let is_odd = |count: &String| !count.trim().is_empty() && count.parse::<Decimal>().is_err();
    if counts.iter().any(is_odd) {
        Some("number-refused")
    } else if is_typed && ratio(counts, factor).is_none() {
        Some("denominator-refused")
    } else {
        None
    }
}

/// The rating that a typed number means; none when it is no number of the scale. Nothing typed is not rated.
fn number_rating(kind: Kind, text: &str) -> Option<Rating> {
    if text.trim().is_empty() {
        return Some(Rating::NotRated);
    }
    if kind == Kind::Percent {
        let percent = text.trim().trim_end_matches('%').trim_end().parse().ok()?;
        return (0..=100).contains(&percent).then_some(Rating::Level(Level(percent)));
    }
    text.parse::<Decimal>().ok().map(Rating::Quantity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_counts_make_a_share_and_are_kept() {
        let counts = |n: &str, d: &str| [n.to_owned(), d.to_owned()];
        let value = |n, d, factor| ratio(&counts(n, d), factor).and_then(|rating| rating.quantity());
        assert_eq!(value("12", "48", 100).map(|n| n.to_string()).as_deref(), Some("25"));
        assert_eq!(value("2", "3", 100).map(|n| n.to_string()).as_deref(), Some("66.7"));
        assert_eq!(value("12", "", 100), None);
        assert_eq!(fraction_problem(&counts("12", ""), 100), None);
        assert_eq!(fraction_problem(&counts("12", "0"), 100), Some("denominator-refused"));
        assert_eq!(fraction_problem(&counts("douze", ""), 100), Some("number-refused"));
    }

    #[test]
    fn numbers_are_taken_as_people_type_them() {
        assert_eq!(number_rating(Kind::Percent, "80 %"), Some(Rating::Level(Level(80))));
        assert_eq!(number_rating(Kind::Percent, "101"), None);
        assert_eq!(number_rating(Kind::Quantity, "beaucoup"), None);
        assert_eq!(number_rating(Kind::Quantity, " "), Some(Rating::NotRated));
        let typed = number_rating(Kind::Quantity, "12,5");
        assert_eq!(typed, Some(Rating::Quantity(Decimal { digits: 125, places: 1 })));
    }
}
