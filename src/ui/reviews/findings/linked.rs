//! What a finding names: indicators and pieces of evidence, each with a way to take it away, and a field to add one.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Event;
use crate::ui::context::Desk;
use crate::ui::evidence::picker::{Pick, Picker};

/// Something that is named, or that can be.
pub(super) struct Named {
    /// What it is called.
    pub(super) label: String,
    /// What tells it from others.
    pub(super) detail: String,
    /// Where it is, when one can go there.
    pub(super) href: Option<String>,
    /// What happens when it is named, or named no more.
    pub(super) toggled: Event,
}

/// The words around a list.
pub(super) struct Around {
    /// Names it on its page.
    pub(super) id: &'static str,
    /// Its heading.
    pub(super) title: String,
    /// What is said when nothing is named.
    pub(super) none: String,
    /// What is looked for, to name one more.
    pub(super) look_for: String,
}

/// What is named, and what can be named besides; nothing of that where the reviewer's part cannot be written.
pub(super) fn linked(desk: &Desk, around: Around, named: Vec<Named>, free: Option<Vec<Named>>) -> Html {
    let Desk { t, dispatch } = desk;
    let can_write = free.is_some();
    let is_empty = named.is_empty();
    let free = free.unwrap_or_default();
    let picks = free.iter().map(|it| Pick { label: (&*it.label).into(), detail: (&*it.detail).into() }).collect();
    let picks: Rc<Vec<Pick>> = Rc::new(picks);
    let onpick = {
        let (dispatch, free) = (dispatch.clone(), free.into_iter().map(|it| it.toggled).collect::<Vec<_>>());
        Callback::from(move |index: usize| {
            if let Some(event) = free.get(index) {
                dispatch.send(event.clone());
            }
        })
    };
    html! {
        <section class="linked" aria-labelledby={around.id}>
            <h4 id={around.id}>{ around.title }</h4>
            if is_empty {
                <p class="hint">{ around.none }</p>
            }
            <ul>
                for it in named {
                    <li key={it.label.clone()}>
                        <span>
                            if let Some(href) = it.href {
                                <a {href}>{ it.label.clone() }</a>
                            } else {
                                { it.label.clone() }
                            }
                            if !it.detail.is_empty() {
                                <span class="detail">{ it.detail }</span>
                            }
                        </span>
                        if can_write {
                            <button type="button" class="quiet" onclick={dispatch.on(it.toggled)}>
                                { t.text("finding-unlink") }<span class="visually-hidden">{ format!(" – {}", it.label) }</span>
                            </button>
                        }
                    </li>
                }
            </ul>
            if !picks.is_empty() {
                <details>
                    <summary>{ around.look_for.clone() }</summary>
                    <Picker id={format!("{}-picker", around.id)} label={t.text("finding-pick")} {picks} {onpick} />
                </details>
            }
        </section>
    }
}
