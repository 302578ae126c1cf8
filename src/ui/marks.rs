//! The marks of a drawing, to be pointed at, walked through by keyboard, and followed.
//!
//! The drawing is one image with its conclusion as name, and nothing in an image can take the focus. So the marks lie
//! above it in a second SVG of the same size: a list of links that nobody sees, each where its mark stands. They are
//! real links, for the middle button, for copying, and for the browser's list of links. The list is one stop of the tab
//! key; arrows lead from mark to mark. A mark under the pointer or the focus shows what it says; Escape hides that.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, SvgElement};
use yew::prelude::*;

use super::context::use_texts;
use super::figure::node_from_shape;
use crate::charts::reach::{areas, at_one_place, marks};
use crate::charts::walk::{Step, walk};
use crate::charts::{Datum, Picture, Point, Tenths, bubble};
use crate::figures::{Behind, Figure};
use crate::texts::Texts;

/// How many marks at one place say what they stand for; the others are counted.
const MOST_SAID: usize = 3;

/// The radius of the ring around a mark, in pixels.
const RING: &str = "10";

/// Properties of [`Marks`].
#[derive(Clone, PartialEq, Properties)]
pub struct MarksProperties {
    /// The figure.
    pub figure: Rc<Figure>,
    /// The drawing of it that the marks belong to.
    pub picture: Rc<Picture>,
    /// Where one gets to from what stands behind a mark.
    pub leads_to: Option<Callback<Behind, String>>,
    /// The id of the text that says how the keys work.
    pub hint: String,
}

/// A number that can be pointed at.
struct Mark {
    datum: Datum,
    /// What it says.
    label: String,
    /// Where it leads.
    href: Option<String>,
    /// Where it can be pointed at; empty when another mark at its place is pointed at for both.
    area: Vec<Point>,
}

/// The marks in the order of the table.
fn marks_of(t: &Texts, props: &MarksProperties) -> Vec<Mark> {
    let numbers = &props.figure.numbers;
    let mut data = marks(&props.picture);
    let order: Vec<(u32, u32)> = numbers.drawn().collect();
    data.sort_by_cached_key(|datum| order.iter().position(|place| *place == (datum.series, datum.point)));
    let places: Vec<Point> = data.iter().map(|datum| datum.at).collect();
    let areas = areas(&places, (props.picture.width, props.picture.height));
    let mark = |(datum, area): (Datum, Vec<Point>)| Mark {
        label: numbers.words(t, &datum),
        href: props.leads_to.as_ref().and_then(|leads_to| Some(leads_to.emit(numbers.behind(&datum)?.clone()))),
        datum,
        area,
    };
    data.into_iter().zip(areas).map(mark).collect()
}

/// What people do with the marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    /// The pointer came to a mark.
    Pointed(usize),
    /// The pointer left.
    Left,
    /// The focus came to a mark.
    Focused(usize),
    /// The focus left.
    Blurred,
    /// What is shown is not wanted.
    Dismissed,
}

/// Where the pointer and the focus are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Hand {
    pointed: Option<usize>,
    focused: Option<usize>,
    /// Where the tab key leads: the mark that had the focus last.
    stop: usize,
}

impl Hand {
    /// The mark that says what it stands for.
    fn shown(&self) -> Option<usize> {
        self.pointed.or(self.focused)
    }
}

impl Reducible for Hand {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let hand = *self;
        let next = match act {
            Act::Pointed(mark) => Hand { pointed: Some(mark), ..hand },
            Act::Left => Hand { pointed: None, ..hand },
            // Where the focus went is what is looked at now, wherever the pointer was left lying.
            Act::Focused(mark) => Hand { pointed: None, focused: Some(mark), stop: mark },
            Act::Blurred => Hand { focused: None, ..hand },
            Act::Dismissed => Hand { pointed: None, focused: None, ..hand },
        };
        if next == hand { self } else { Rc::new(next) }
    }
}

/// The marks of a drawing. Only they are drawn anew when a pointer moves, and the drawing is not.
#[component]
pub fn Marks(props: &MarksProperties) -> Html {
    let t = &use_texts();
    let marks = use_memo((t.clone(), props.clone()), |(t, props)| marks_of(t, props));
    let hand = use_reducer_eq(Hand::default);
    let list = use_node_ref();
    let touch = use_mut_ref(|| false);

    // The pointer can be over a mark while the focus is elsewhere, where Escape is heard by the page alone.
    use_effect_with((hand.pointed.is_some(), hand.dispatcher()), |(is_pointed, dispatcher)| {
        let document = web_sys::window().and_then(|window| window.document()).filter(|_| *is_pointed);
        let dispatcher = dispatcher.clone();
        let listener = document.map(|document| {
            EventListener::new(&document, "keydown", move |event| {
                if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                    dispatcher.dispatch(Act::Dismissed);
                }
            })
        });
        move || drop(listener)
    });

    let onpointerover = {
        let hand = hand.dispatcher();
        Callback::from(move |event: PointerEvent| {
            if let Some(mark) = mark_at(&event).filter(|_| event.pointer_type() != "touch") {
                hand.dispatch(Act::Pointed(mark));
            }
        })
    };
    let onpointerout = {
        let hand = hand.dispatcher();
        Callback::from(move |event: PointerEvent| {
            if event.pointer_type() != "touch" {
                hand.dispatch(Act::Left);
            }
        })
    };
    let onpointerdown = {
        let touch = touch.clone();
        Callback::from(move |event: PointerEvent| *touch.borrow_mut() = event.pointer_type() == "touch")
    };
    let onclick = {
        let hand = hand.clone();
        Callback::from(move |event: MouseEvent| {
            let Some(mark) = mark_at(&event).filter(|_| *touch.borrow()) else { return };
            // A finger does not hover: its first touch shows the value, the second follows the link.
            match hand.pointed == Some(mark) {
                true if is_in_bubble(&event) => hand.dispatch(Act::Left),
                true => {}
                false => {
                    event.prevent_default();
                    hand.dispatch(Act::Pointed(mark));
                }
            }
        })
    };
    let onfocusin = {
        let hand = hand.dispatcher();
        Callback::from(move |event: FocusEvent| {
            if let Some(mark) = mark_at(&event) {
                hand.dispatch(Act::Focused(mark));
            }
        })
    };
    let onfocusout = {
        let hand = hand.dispatcher();
        Callback::from(move |_: FocusEvent| hand.dispatch(Act::Blurred))
    };
    let onkeydown = {
        let (marks, hand, list) = (marks.clone(), hand.dispatcher(), list.clone());
        Callback::from(move |event: KeyboardEvent| {
            let is_modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
            let Some(from) = mark_at(&event).filter(|_| !is_modified) else { return };
            if event.key() == "Escape" {
                hand.dispatch(Act::Dismissed);
            } else if let Some(step) = Step::of_key(&event.key()) {
                event.prevent_default();
                let data: Vec<Datum> = marks.iter().map(|mark| mark.datum).collect();
                focus(&list, walk(&data, from, step));
            }
        })
    };

    let picture = &props.picture;
    let stop = hand.stop.min(marks.len().saturating_sub(1));
    html! {
        <svg
            ref={list} class="marks" viewBox={picture.view_box()} role="list" aria-label={t.text("marks")}
            aria-describedby={props.hint.clone()} width={picture.width.to_string()} height={picture.height.to_string()}
            {onpointerover} {onpointerout} {onpointerdown} {onclick} {onfocusin} {onfocusout} {onkeydown}
        >
            for (index, mark) in marks.iter().enumerate() {
                { drawn_mark(index, mark, index == stop) }
            }
            { drawn_bubble(t, &marks, hand.shown(), picture) }
        </svg>
    }
}

fn drawn_mark(index: usize, mark: &Mark, is_stop: bool) -> Html {
    let Point { x, y } = mark.datum.at;
    let ring = html! { <circle class="mark-ring" cx={Tenths(x).to_string()} cy={Tenths(y).to_string()} r={RING} /> };
    let corners: Vec<String> = mark.area.iter().map(Point::to_string).collect();
    let area = html! { <polygon class="mark-area" points={corners.join(" ")} /> };
    let (number, tabindex) = (index.to_string(), if is_stop { 0 } else { -1 }.to_string());
    let label = mark.label.clone();
    html! {
        <g key={index} role="listitem">
            if let Some(href) = &mark.href {
                <a class="mark" href={href.clone()} data-mark={number} {tabindex} aria-label={label}>{ ring }{ area }</a>
            } else {
                <g class="mark" role="img" data-mark={number} {tabindex} aria-label={label}>{ ring }{ area }</g>
            }
        </g>
    }
}

/// What a mark says, with what others say that stand at its place.
fn drawn_bubble(t: &Texts, marks: &[Mark], shown: Option<usize>, picture: &Picture) -> Html {
    let shapes = shown.and_then(|shown| {
        let at = marks.get(shown)?.datum.at;
        let there = |(index, mark): &(usize, &Mark)| *index != shown && at_one_place(mark.datum.at, at);
        let others = marks.iter().enumerate().filter(there).map(|(_, mark)| mark.label.clone());
        let mut said: Vec<String> = std::iter::once(marks[shown].label.clone()).chain(others).collect();
        let n_more = said.len().saturating_sub(MOST_SAID);
        if n_more > 0 {
            said.truncate(MOST_SAID);
            said.push(t.with("marks-more", &[("n", n_more.into())]));
        }
        let places: Vec<Point> = marks.iter().map(|mark| mark.datum.at).collect();
        Some(bubble::bubble(&said, at, &places, picture))
    });
    html! {
        <g key="bubble" class="bubble-place" aria-hidden="true" data-mark={shown.map(|shown| shown.to_string())}>
            for shape in shapes.unwrap_or_default().iter() {
                { node_from_shape(shape) }
            }
        </g>
    }
}

/// The mark that something happened to.
fn mark_at(event: &web_sys::Event) -> Option<usize> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element.closest("[data-mark]").ok()??.get_attribute("data-mark")?.parse().ok()
}

fn is_in_bubble(event: &web_sys::Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.and_then(|element| element.closest(".bubble-place").ok().flatten()).is_some()
}

fn focus(list: &NodeRef, mark: usize) {
    let list: Option<Element> = list.cast();
    let found = list.and_then(|list| list.query_selector(&format!(".mark[data-mark='{mark}']")).ok().flatten());
    if let Some(found) = found.and_then(|found| found.dyn_into::<SvgElement>().ok()) {
        // A mark that went away meanwhile cannot take the focus.
        let _ = found.focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(acts: &[Act]) -> Hand {
        let hand = acts.iter().fold(Rc::new(Hand::default()), |hand, act| hand.reduce(*act));
        *hand
    }

    #[test]
    fn the_pointer_comes_before_the_focus_until_it_leaves() {
        assert_eq!(after(&[]).shown(), None);
        assert_eq!(after(&[Act::Focused(2), Act::Pointed(5)]).shown(), Some(5));
        assert_eq!(after(&[Act::Focused(2), Act::Pointed(5), Act::Left]).shown(), Some(2));
        assert_eq!(after(&[Act::Pointed(5), Act::Focused(2)]).shown(), Some(2));
    }

    #[test]
    fn escape_hides_what_is_shown_until_something_else_is_looked_at() {
        let dismissed = [Act::Focused(2), Act::Pointed(5), Act::Dismissed];
        assert_eq!(after(&dismissed).shown(), None);
        assert_eq!(after(&[&dismissed[..], &[Act::Focused(3)]].concat()).shown(), Some(3));
    }

    #[test]
    fn the_tab_key_leads_back_to_where_one_was() {
        assert_eq!(after(&[Act::Focused(7), Act::Blurred, Act::Pointed(1), Act::Left]).stop, 7);
    }
}
