//! Choosing one of many things by typing a part of what it is called.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::framework::search::fold;
use crate::ui::context::use_desk;

/// How many things are in sight at once.
const IN_SIGHT: usize = 6;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// What it is called.
    pub label: Rc<str>,
    /// What tells it from others.
    pub detail: Rc<str>,
}

/// Properties of [`Picker`].
#[derive(Clone, PartialEq, Properties)]
pub struct PickerProperties {
    /// Names the field on its page.
    pub id: AttrValue,
    /// What is looked for.
    pub label: String,
    /// All that can be chosen, in the order in which it is offered.
    pub picks: Rc<Vec<Pick>>,
    /// Hears which one was chosen.
    pub onpick: Callback<usize>,
}

/// A field to type in, and below it the things that fit, each a button. Plain elements serve better than a box that
/// opens: every screen reader, finger and keyboard knows them.
#[component]
pub fn Picker(props: &PickerProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let typed = use_state(String::new);
    let oninput = {
        let typed = typed.clone();
        move |event: InputEvent| typed.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let found = fitting(&props.picks, &typed);
    let (n, rest) = (found.len(), found.len().saturating_sub(IN_SIGHT));
    let onclick = |index: usize| {
        let (onpick, typed) = (props.onpick.clone(), typed.clone());
        move |_: MouseEvent| {
            typed.set(String::new());
            onpick.emit(index);
        }
    };
    html! {
        <div class="picker">
            <label for={props.id.clone()}>{ props.label.clone() }</label>
            <input
                id={props.id.clone()} type="search" value={(*typed).clone()} {oninput} maxlength="200" autocomplete="off"
                onkeydown={|event: KeyboardEvent| if event.key() == "Enter" { event.prevent_default() }}
            />
            <ul>
                for index in found.into_iter().take(IN_SIGHT) {
                    <li key={index}>
                        <button type="button" class="quiet" onclick={onclick(index)}>
                            <span>{ props.picks[index].label.clone() }</span>
                            <span class="detail">{ props.picks[index].detail.clone() }</span>
                        </button>
                    </li>
                }
            </ul>
            <p class="hint" role="status">{ t.with("picker-found", &[("n", n.into()), ("rest", rest.into())]) }</p>
        </div>
    }
}

/// The places of those that hold every word that is typed.
fn fitting(picks: &[Pick], typed: &str) -> Vec<usize> {
    let typed = fold(typed);
    let holds = |pick: &Pick| {
        let text = fold(&format!("{} {}", pick.label, pick.detail));
        typed.split_whitespace().all(|word| text.contains(word))
    };
    picks.iter().enumerate().filter(|(_, pick)| holds(pick)).map(|(index, _)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_found_whatever_the_accents_and_the_order() {
        let pick = |label: &str, detail: &str| Pick { label: label.into(), detail: detail.into() };
        let picks =
            [pick("Enquête d’insertion", "2026"), pick("Relevé des entretiens", "2025"), pick("Enquête", "2024")];
        for (typed, expected) in
            [("", vec![0, 1, 2]), ("enquete", vec![0, 2]), ("2026 INSERTION", vec![0]), ("girafe", vec![])]
        {
            assert_eq!(fitting(&picks, typed), expected, "{typed}");
        }
    }
}
