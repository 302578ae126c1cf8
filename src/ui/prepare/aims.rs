//! What the follow-up measures of a theme are to amount to: a number for each, in its own unit.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::PreparePageProperties;
use crate::app::Event;
use crate::dossier::entry::RoundId;
use crate::figures::measures::unit_words;
use crate::framework::scale::Decimal;
use crate::framework::{Indicator, IndicatorId, ThemeId};
use crate::ui::context::{Desk, use_desk};

/// The measures of a theme that this round asks.
pub(super) fn measures<'a>(
    props: &'a PreparePageProperties,
    theme: &'a ThemeId,
) -> impl Iterator<Item = &'a Indicator> {
    let framework = &props.reading.framework;
    let of_theme = props.round.asked(framework).filter(move |place| place.theme.id == *theme);
    of_theme.map(|place| place.indicator).filter(|indicator| framework.is_measure(indicator))
}

/// The target of each measure of a theme, folded away.
pub(super) fn measure_aims(desk: &Desk, props: &PreparePageProperties, theme: &ThemeId) -> Html {
    let t = &desk.t;
    let asked: Vec<&Indicator> = measures(props, theme).collect();
    let n_set = asked.iter().filter(|indicator| props.round.aims.contains_key(&indicator.id)).count();
    if asked.is_empty() {
        return html! { <div /> };
    }
    html! {
        <details>
            <summary>{ t.with("aims-of-theme", &[("n", n_set.into()), ("all", asked.len().into())]) }</summary>
            <div class="indicator-targets">
                for indicator in asked {
                    <AimField
                        key={indicator.id.as_str()} round={props.round.id} indicator={indicator.id.clone()}
                        statement={props.reading.statement(&indicator.id)}
                        unit={unit_words(indicator, &props.reading.words).unwrap_or_default().to_string()}
                        aim={props.round.aims.get(&indicator.id).copied()} readonly={props.round.is_sealed()}
                    />
                }
            </div>
        </details>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AimFieldProperties {
    round: RoundId,
    indicator: IndicatorId,
    statement: String,
    unit: String,
    aim: Option<Decimal>,
    readonly: bool,
}

/// A number typed as people write numbers. A component, since it keeps what it could not read.
#[component]
fn AimField(props: &AimFieldProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let refused = use_state(|| None::<String>);
    let id = format!("aim-{}", props.indicator);
    let value = props.aim.map(|aim| t.decimal(&aim.to_string())).unwrap_or_default();
    let onchange = {
        let (refused, dispatch) = (refused.clone(), desk.dispatch.clone());
        let (round, indicator) = (props.round, props.indicator.clone());
        move |event: web_sys::Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let amount = typed(&text);
            refused.set(amount.is_none().then_some(text));
            if let Some(amount) = amount {
                dispatch.send(Event::AimTyped(round, indicator.clone(), amount));
            }
        }
    };
    html! {
        <div class="field-row">
            <label for={id.clone()}>{ props.statement.clone() }</label>
            <div class="number-field">
                <input
                    id={id.clone()} type="text" inputmode="decimal" autocomplete="off" disabled={props.readonly}
                    value={(*refused).clone().unwrap_or(value)} {onchange}
                    aria-invalid={refused.is_some().then_some("true")} aria-describedby={format!("{id}-problem")}
                />
                <span class="unit">{ props.unit.clone() }</span>
                <p id={format!("{id}-problem")} class="problem" role="alert">
                    if refused.is_some() {
                        { t.text("number-refused") }
                    }
                </p>
            </div>
        </div>
    }
}

/// The target that a typed text means, where nothing typed is no target; none when it is no number.
fn typed(text: &str) -> Option<Option<Decimal>> {
    match text.trim().trim_end_matches('%').trim_end() {
        "" => Some(None),
        number => number.parse().ok().map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_typed_as_people_write_numbers() {
        let read = |text: &str| typed(text).map(|amount| amount.map(|amount| amount.to_string()));
        assert_eq!(read("75,5 %"), Some(Some("75.5".to_owned())));
        assert_eq!(read("-3"), Some(Some("-3".to_owned())));
        assert_eq!(read("  "), Some(None), "nothing typed takes the target away");
        assert_eq!(read("beaucoup"), None);
    }
}
