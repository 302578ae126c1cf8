//! A chart on the page: its conclusion as title, the drawing, and a table with the same numbers one click away.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

use super::context::use_desk;
use crate::charts::key::{Key, key};
use crate::charts::{Picture, Shape};

/// The numbers of a chart as a table; the first cell of a row names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartTable {
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// The rows, each as long as the columns.
    pub rows: Vec<Vec<String>>,
}

/// Properties of [`ChartFigure`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChartFigureProperties {
    /// Begins the ids of what is inside.
    pub id: AttrValue,
    /// The conclusion.
    pub title: String,
    /// Samples of the marks, each with its meaning.
    #[prop_or_default]
    pub keys: Vec<(Key, String)>,
    /// What else is needed to read it.
    #[prop_or_default]
    pub note: String,
    /// The drawing.
    pub picture: Rc<Picture>,
    /// The drawing for narrow screens, when another one reads better there.
    #[prop_or_default]
    pub narrow: Option<Rc<Picture>>,
    /// The same numbers as a table.
    pub table: ChartTable,
}

/// A chart with its title, note and table.
#[component]
pub fn ChartFigure(props: &ChartFigureProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let title_id = format!("{}-title", props.id);
    html! {
        <figure class="chart" id={props.id.clone()} aria-labelledby={title_id.clone()}>
            <figcaption id={title_id}>{ &props.title }</figcaption>
            <Drawing
                picture={props.picture.clone()} label={props.title.clone()}
                class={if props.narrow.is_some() { "wide-only" } else { "" }}
            />
            <div class="narrow-place">
                if let Some(narrow) = &props.narrow {
                    <Drawing picture={narrow.clone()} label={props.title.clone()} class="narrow-only" />
                }
            </div>
            <ul class="keys">
                for (key, meaning) in props.keys.iter() {
                    <li>{ sample(*key) }<span>{ meaning }</span></li>
                }
            </ul>
            <p class="legend">{ &props.note }</p>
            <details>
                <summary>{ t.text("as-table") }</summary>
                <div class="table-place" tabindex="0" role="region" aria-label={props.title.clone()}>
                    <table>
                        <caption class="visually-hidden">{ &props.title }</caption>
                        <thead>
                            <tr>
                                for column in props.table.columns.iter() {
                                    <th scope="col">{ column }</th>
                                }
                            </tr>
                        </thead>
                        <tbody>
                            for row in props.table.rows.iter() {
                                { table_row(row) }
                            }
                        </tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}

fn table_row(cells: &[String]) -> Html {
    let Some((name, numbers)) = cells.split_first() else { return html! { <tr /> } };
    html! {
        <tr>
            <th scope="row">{ name }</th>
            for number in numbers {
                <td class="numbers">{ number }</td>
            }
        </tr>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DrawingProperties {
    picture: Rc<Picture>,
    label: String,
    class: &'static str,
}

/// A picture as SVG nodes. It is redrawn only when the picture differs.
#[component]
fn Drawing(props: &DrawingProperties) -> Html {
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
