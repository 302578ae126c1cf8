//! A chart on the page: its conclusion as title, the drawing, and a table with the same numbers one click away.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

use super::context::use_desk;
use crate::charts::key::{Key, key};
use crate::charts::{Picture, Shape};
use crate::figures::{Behind, Figure, Head};

/// Properties of [`ChartFigure`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChartFigureProperties {
    /// What the chart says and shows.
    pub figure: Rc<Figure>,
    /// Where one gets to from what stands behind a mark.
    #[prop_or_default]
    pub leads_to: Option<Callback<Behind, String>>,
}

/// A chart with its title, note and table.
#[component]
pub fn ChartFigure(props: &ChartFigureProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let figure = &props.figure;
    let title_id = format!("{}-title", figure.id);
    html! {
        <figure class="chart" id={figure.id.clone()} aria-labelledby={title_id.clone()}>
            <figcaption id={title_id}>{ &figure.title }</figcaption>
            <Drawing
                picture={figure.picture.clone()} label={figure.title.clone()}
                class={if figure.narrow.is_some() { "wide-only" } else { "" }}
            />
            <div class="narrow-place">
                if let Some(narrow) = &figure.narrow {
                    <Drawing picture={narrow.clone()} label={figure.title.clone()} class="narrow-only" />
                }
            </div>
            <ul class="keys">
                for (key, meaning) in figure.keys.iter() {
                    <li>{ sample(*key) }<span>{ meaning }</span></li>
                }
            </ul>
            <p class="legend">{ &figure.note }</p>
            <details>
                <summary>{ t.text("as-table") }</summary>
                { table(props) }
            </details>
        </figure>
    }
}

fn table(props: &ChartFigureProperties) -> Html {
    let Figure { title, numbers, .. } = &*props.figure;
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={title.clone()}>
            <table>
                <caption class="visually-hidden">{ title }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ &numbers.corner }</th>
                        for column in numbers.columns.iter() {
                            <th scope="col">{ head(props, column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in numbers.rows.iter() {
                        <tr>
                            <th scope="row">{ head(props, &row.head) }</th>
                            for cell in row.cells.iter() {
                                <td class="numbers">{ &cell.words }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The name of a row or column, as a link to what stands behind it.
fn head(props: &ChartFigureProperties, head: &Head) -> Html {
    match (&head.behind, &props.leads_to) {
        (Some(behind), Some(leads_to)) => html! { <a href={leads_to.emit(behind.clone())}>{ &head.name }</a> },
        _ => html! { { &head.name } },
    }
}

/// Properties of [`Drawing`].
#[derive(Clone, PartialEq, Properties)]
pub struct DrawingProperties {
    /// What is drawn.
    pub picture: Rc<Picture>,
    /// What it shows, in words.
    pub label: String,
    /// Where it is shown, as a CSS class.
    pub class: &'static str,
}

/// A picture as SVG nodes. It is redrawn only when the picture differs.
#[component]
pub fn Drawing(props: &DrawingProperties) -> Html {
    let picture = &props.picture;
    html! {
        <svg
            class={classes!("drawing", props.class)} viewBox={picture.view_box()} role="img"
            aria-label={props.label.clone()} width={picture.width.to_string()} height={picture.height.to_string()}
        >
            for shape in picture.shapes.iter() {
                { node_from_shape(shape) }
            }
        </svg>
    }
}

/// The sample of a mark. Its meaning stands beside it.
fn sample(of: Key) -> Html {
    let picture = key(of);
    html! {
        <svg
            class="drawing" viewBox={picture.view_box()} width={picture.width.to_string()}
            height={picture.height.to_string()} aria-hidden="true" focusable="false"
        >
            for shape in picture.shapes.iter() {
                { node_from_shape(shape) }
            }
        </svg>
    }
}

fn node_from_shape(shape: &Shape) -> VNode {
    let mut tag = VTag::new(shape.tag());
    for (name, value) in shape.attributes() {
        tag.add_attribute(name, value);
    }
    if let Some(text) = shape.text() {
        tag.add_child(VNode::from(text.to_owned()));
    }
    tag.into()
}
