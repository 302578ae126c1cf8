//! Texts in all languages side by side; a phone stacks them. What is missing says so in words.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::languages::language_name;
use super::pen::Pen;
use crate::app::Event;
use crate::app::manuscript::field_id;
use crate::framework::IndicatorId;
use crate::framework::check::Spot;
use crate::framework::edit::wanted::{Wanted, texts_of};
use crate::framework::edit::{Edit, Facet, TextKey};

/// The longest text, as files bound it.
const LONGEST: &str = "20000";

/// The key of an indicator's statement.
pub(super) fn statement(id: &IndicatorId) -> TextKey {
    TextKey::Indicator(id.clone(), Facet::Statement)
}

/// All texts of a part.
pub(super) fn texts(pen: &Pen<'_>, spot: &Spot) -> Html {
    texts_that(pen, spot, |_| true)
}

/// Those texts of a part that are wanted.
pub(super) fn texts_that(pen: &Pen<'_>, spot: &Spot, is_wanted: impl Fn(&TextKey) -> bool) -> Html {
    let wanted = texts_of(pen.package, spot).into_iter().filter(|wanted| is_wanted(&wanted.key));
    html! {
        <div class="wordings">
            for wanted in wanted {
                { wording(pen, &wanted) }
            }
        </div>
    }
}

fn wording(pen: &Pen<'_>, wanted: &Wanted) -> Html {
    let t = &pen.desk.t;
    let languages = &pen.framework().languages;
    let label = label(pen, &wanted.key);
    let label = match wanted.is_required {
        true => label,
        false => t.with("text-optional", &[("text", (&label).into())]),
    };
    let hint = hint_key(&wanted.key).map(|key| t.text(key));
    let name = wanted.key.name();
    let is_alone = languages.len() == 1;
    html! {
        <div class="wording" key={name.clone()} role="group" aria-labelledby={format!("{name}:label")}>
            <p class="wording-label" id={format!("{name}:label")}>{ label.clone() }</p>
            <p class="hint" id={format!("{name}:hint")}>{ hint.unwrap_or_default() }</p>
            <div class="wording-columns" data-columns={languages.len().to_string()}>
                for language in languages.iter() {
                    { cell(pen, wanted, &label, language, is_alone) }
                }
            </div>
        </div>
    }
}

/// A text in one language. Its label says what is written and in which language, and whether it is missing.
fn cell(pen: &Pen<'_>, wanted: &Wanted, label: &str, language: &Rc<str>, is_alone: bool) -> Html {
    let t = &pen.desk.t;
    let id = field_id(&wanted.key, language);
    let text = pen.package.words.get(language).map(|words| wanted.key.of(words)).unwrap_or_default();
    let gap = match (wanted.is_gap(pen.package, language), wanted.is_required) {
        (false, _) => None,
        (true, true) => Some("gap-required"),
        (true, false) => Some("gap-elsewhere"),
    };
    let ontext = {
        let (dispatch, manuscript) = (pen.desk.dispatch.clone(), pen.id);
        let (key, language) = (wanted.key.clone(), language.clone());
        Callback::from(move |text: String| {
            dispatch.send(Event::EditTyped(manuscript, Edit::Word(key.clone(), language.clone(), text.into())));
        })
    };
    let lines = text.lines().map(|line| 1 + line.chars().count() / 48).sum::<usize>();
    let rows = lines.clamp(least_rows(&wanted.key), 14);
    html! {
        <div class="wording-cell" data-gap={gap.is_some().to_string()}>
            <label for={id.to_string()}>
                <span class="visually-hidden">{ format!("{label} – ") }</span>
                if !is_alone {
                    <span>{ language_name(language) }</span>{ " " }
                }
                if let Some(gap) = gap {
                    <span class="gap">{ t.text(gap) }</span>
                }
            </label>
            if is_line(&wanted.key) {
                <input
                    id={id.to_string()} type="text" lang={language.to_string()} dir="auto" maxlength="300" autocomplete="off"
                    value={text.to_string()} aria-describedby={format!("{}:hint", wanted.key.name())}
                    oninput={ontext.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value())}
                    onblur={pen.desk.dispatch.on(Event::EditLeft(pen.id))}
                />
            } else {
                <textarea
                    id={id.to_string()} lang={language.to_string()} dir="auto" rows={rows.to_string()} maxlength={LONGEST}
                    value={text.to_string()} aria-describedby={format!("{}:hint", wanted.key.name())}
                    oninput={ontext.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value())}
                    onblur={pen.desk.dispatch.on(Event::EditLeft(pen.id))}
                />
            }
        </div>
    }
}

fn least_rows(key: &TextKey) -> usize {
    match key {
        TextKey::Indicator(_, Facet::Why | Facet::Guidance | Facet::Evidence) => 3,
        _ => 2,
    }
}

/// Whether a text is a name or a title, which has one line.
fn is_line(key: &TextKey) -> bool {
    match key {
        TextKey::Summary | TextKey::ThemeSummary(_) | TextKey::Credit => false,
        TextKey::Question(_) | TextKey::Help(_) | TextKey::Meaning(_) => false,
        TextKey::Indicator(_, Facet::Numerator | Facet::Denominator | Facet::Reference) => true,
        TextKey::Indicator(..) => false,
        _ => true,
    }
}

/// What a text is called.
fn label(pen: &Pen<'_>, key: &TextKey) -> String {
    let t = &pen.desk.t;
    let level = |level: &str, name: Rc<str>| match name.is_empty() {
        true => t.with("text-level", &[("level", level.into())]),
        false => t.with("text-level-named", &[("level", level.into()), ("name", (&name).into())]),
    };
    match key {
        TextKey::Level(_, n) => t.with("text-level-name", &[("level", (&n.to_string()).into())]),
        TextKey::Option(_, option) => t.with("text-option", &[("option", option.into())]),
        TextKey::Unit(_) => t.text("text-unit"),
        TextKey::Indicator(id, Facet::Level(n)) => {
            let indicator = pen.places().find(|place| place.indicator.id == *id).map(|place| place.indicator);
            let scale = indicator.and_then(|indicator| pen.framework().scale_of(indicator));
            let name = scale.map(|scale| pen.text(&TextKey::Level(scale.id.clone(), *n))).unwrap_or_default();
            level(&n.to_string(), name)
        }
        TextKey::Step(step) => t.text(super::structure::step_key(*step)),
        key => t.text(label_key(key)),
    }
}

fn label_key(key: &TextKey) -> &'static str {
    match key {
        TextKey::Title | TextKey::Theme(_) | TextKey::Criterion(_) => "text-title",
        TextKey::Short => "text-short",
        TextKey::Summary | TextKey::ThemeSummary(_) => "text-summary",
        TextKey::Credit => "text-credit",
        TextKey::Scale(_) => "text-scale",
        TextKey::Question(_) => "text-question",
        TextKey::Help(_) => "text-help",
        TextKey::Term(_) => "text-term",
        TextKey::Meaning(_) => "text-meaning",
        TextKey::Indicator(_, facet) => match facet {
            Facet::Statement => "text-statement",
            Facet::Why => "text-why",
            Facet::Guidance => "text-guidance",
            Facet::Evidence => "text-evidence",
            Facet::Opposite => "text-opposite",
            Facet::Numerator => "text-numerator",
            Facet::Denominator => "text-denominator",
            Facet::Reference => "text-reference",
            Facet::Specific(_) | Facet::Level(_) => "text-specific",
        },
        TextKey::Step(_) | TextKey::Unit(_) | TextKey::Level(..) | TextKey::Option(..) => "text-title",
    }
}

fn hint_key(key: &TextKey) -> Option<&'static str> {
    match key {
        TextKey::Short => Some("text-short-hint"),
        TextKey::Summary => Some("text-summary-hint"),
        TextKey::Credit => Some("text-credit-hint"),
        TextKey::Unit(_) => Some("text-unit-hint"),
        TextKey::Indicator(_, Facet::Statement) => Some("text-statement-hint"),
        TextKey::Indicator(_, Facet::Why) => Some("text-why-hint"),
        TextKey::Indicator(_, Facet::Guidance) => Some("text-guidance-hint"),
        TextKey::Indicator(_, Facet::Evidence) => Some("text-evidence-hint"),
        TextKey::Indicator(_, Facet::Opposite) => Some("text-opposite-hint"),
        TextKey::Indicator(_, Facet::Numerator) => Some("text-numerator-hint"),
        TextKey::Indicator(_, Facet::Reference) => Some("text-reference-hint"),
        _ => None,
    }
}
