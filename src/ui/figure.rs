//! A chart on the page: its conclusion as title, the drawing with its marks, a table with the same numbers one click
//! away, and the figure as a file.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

use super::context::{Desk, use_desk};
use super::marks::Marks;
use crate::app::Event;
use crate::app::pictures::{PictureFile, PictureForm};
use crate::charts::key::{Key, key};
use crate::charts::{Picture, Shape};
use crate::figures::file::{Source, document};
use crate::figures::{Behind, Figure, Head};
use crate::formats::name::file_stem;

/// Properties of [`ChartFigure`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChartFigureProperties {
    /// What the chart says and shows.
    pub figure: Rc<Figure>,
    /// Whose figure it is.
    #[prop_or_default]
    pub source: Rc<Source>,
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
            <figcaption id={title_id.clone()}>{ &figure.title }</figcaption>
            <div class="plots">
                { plot(props, &figure.picture, figure.narrow.as_ref().map(|_| "wide-only")) }
                if let Some(narrow) = &figure.narrow {
                    { plot(props, narrow, Some("narrow-only")) }
                }
            </div>
            <ul class="keys">
                for (key, meaning) in figure.keys.iter() {
                    <li>{ sample(*key) }<span>{ meaning }</span></li>
                }
            </ul>
            <p class="legend">{ &figure.note }</p>
            <div class="figure-foot">
                <details>
                    <summary>{ t.text("as-table") }</summary>
                    { table(props) }
                </details>
                { files(desk, title_id, props.source.clone(), shown(figure)) }
                <p class="marks-hint" id={hint_id(figure)}>
                    { t.text(if props.leads_to.is_some() { "marks-hint" } else { "marks-hint-plain" }) }
                </p>
            </div>
        </figure>
    }
}

fn hint_id(figure: &Figure) -> String {
    format!("{}-keys", figure.id)
}

/// A drawing with its marks above it.
fn plot(props: &ChartFigureProperties, picture: &Rc<Picture>, class: Option<&'static str>) -> Html {
    let figure = &props.figure;
    html! {
        <div class={classes!("plot", class)}>
            <Drawing picture={picture.clone()} label={figure.title.clone()} />
            if picture.data().next().is_some() {
                <Marks
                    figure={figure.clone()} picture={picture.clone()} leads_to={props.leads_to.clone()}
                    hint={hint_id(figure)}
                />
            }
        </div>
    }
}

fn save_key(form: PictureForm) -> &'static str {
    match form {
        PictureForm::Svg => "figure-save-svg",
        PictureForm::Png => "figure-save-png",
    }
}

/// The buttons that save a figure. Its file is made when it is asked for, and not before; `described_by` is the id of its
/// title.
pub(super) fn files(
    desk: &Desk,
    described_by: String,
    source: Rc<Source>,
    figure: Callback<(), Option<Rc<Figure>>>,
) -> Html {
    html! {
        <p class="figure-files">
            for form in PictureForm::ALL {
                <button
                    key={form.extension()} type="button" class="quiet" aria-describedby={described_by.clone()}
                    onclick={save(desk, source.clone(), figure.clone(), form)}
                >{ desk.t.text(save_key(form)) }</button>
            }
        </p>
    }
}

/// A figure that is there already.
fn shown(figure: &Rc<Figure>) -> Callback<(), Option<Rc<Figure>>> {
    let figure = figure.clone();
    Callback::from(move |()| Some(figure.clone()))
}

fn save(
    desk: &Desk,
    source: Rc<Source>,
    figure: Callback<(), Option<Rc<Figure>>>,
    form: PictureForm,
) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_| {
        let Some(figure) = figure.emit(()) else { return };
        let document = document(&desk.t, &figure, &source);
        let stem = file_stem(&source.organisation, Some(&source.round), &figure.id);
        desk.dispatch.send(Event::PictureAsked(Rc::new(PictureFile {
            name: format!("{stem}.{}", form.extension()).into(),
            form,
            svg: document.svg.into(),
            size: (document.width, document.height),
        })));
    })
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
}

/// A picture as SVG nodes. It is redrawn only when the picture differs.
#[component]
pub fn Drawing(props: &DrawingProperties) -> Html {
    let picture = &props.picture;
    html! {
        <svg
            class="drawing" viewBox={picture.view_box()} role="img"
            aria-label={props.label.clone()} width={picture.width.to_string()} height={picture.height.to_string()}
        >
            for shape in picture.shapes.iter() {
                { node_from_shape(shape) }
            }
        </svg>
    }
}

/// The sample of a mark. Its meaning stands beside it.
pub(super) fn sample(of: Key) -> Html {
    small_drawing(&key(of))
}

/// A picture in a line of text that says the same.
pub fn small_drawing(picture: &Picture) -> Html {
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

/// A shape as a node of an SVG.
pub(super) fn node_from_shape(shape: &Shape) -> VNode {
    let mut tag = VTag::new(shape.tag());
    for (name, value) in shape.attributes() {
        tag.add_attribute(name, value);
    }
    if let Some(text) = shape.text() {
        tag.add_child(VNode::from(text.to_owned()));
    }
    tag.into()
}
