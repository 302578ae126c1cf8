//! Our side of the comparison: gives the page a function that draws numbers with the very code of the program.
//!
//! The page calls `window.ours(kind, names, columns, values, place)`. `names` and `columns` are texts, `values` holds a
//! number for each name and column, row by row, `NaN` where there is none. What it returns takes the drawing away.

#[path = "charts/heat.rs"]
mod heat;

use std::rc::Rc;

use js_sys::{Array, Float64Array, Function, Reflect};
use qualicycle::charts::{Picture, Radar, Spoke, TrendChart, TrendLine, radar, trend};
use qualicycle::score::Share;
use qualicycle::texts::Texts;
use qualicycle::ui::figure::{Drawing, DrawingProperties};
use wasm_bindgen::prelude::*;
use web_sys::Element;

use heat::{Heat, HeatProperties, table_of, texts};

/// What the page calls.
type Draw = dyn Fn(String, Array, Array, Float64Array, Element) -> Function;

fn main() {
    let words = texts();
    let draw: Closure<Draw> = Closure::new(move |kind: String, names, columns, values, place| {
        let numbers = Numbers::of(&names, &columns, &values);
        match kind.as_str() {
            "radar" => draw_picture(radar(&numbers.radar()), place),
            "trend" => draw_picture(trend(&numbers.trend()), place),
            _ => draw_heat(&numbers, words.clone(), place),
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = Reflect::set(&window, &"ours".into(), &draw.into_js_value());
    }
}

/// A table of numbers.
#[derive(PartialEq)]
pub(crate) struct Numbers {
    names: Vec<Rc<str>>,
    columns: Vec<Rc<str>>,
    /// Row by row.
    values: Vec<Option<u64>>,
}

impl Numbers {
    fn of(names: &Array, columns: &Array, values: &Float64Array) -> Numbers {
        let texts = |texts: &Array| texts.iter().filter_map(|text| text.as_string()).map(Rc::from).collect();
        // Below zero there is nothing in these tables, and beyond a hundred neither.
        let whole = |value: f64| value.is_finite().then_some(value as u64);
        Numbers {
            names: texts(names),
            columns: texts(columns),
            values: values.to_vec().into_iter().map(whole).collect(),
        }
    }

    fn value(&self, row: usize, column: usize) -> Option<u64> {
        self.values.get(row * self.columns.len() + column).copied().flatten()
    }

    fn share(&self, row: usize, column: usize) -> Option<Share> {
        self.value(row, column).and_then(|percent| Share::of(percent, 100))
    }

    fn radar(&self) -> Radar {
        let spoke = |(row, name): (usize, &Rc<str>)| Spoke {
            label: name.clone(),
            short: (row + 1).to_string().into(),
            now: self.share(row, 0),
            before: self.share(row, 1),
            target: self.share(row, 2),
            ..Spoke::default()
        };
        let axis = ["0 %", "25 %", "50 %", "75 %", "100 %"].map(Rc::from).into();
        Radar { spokes: self.names.iter().enumerate().map(spoke).collect(), rings: 4, axis }
    }

    fn trend(&self) -> TrendChart {
        let line = |(row, name): (usize, &Rc<str>)| TrendLine {
            label: name.clone(),
            values: (0..self.columns.len()).map(|column| self.share(row, column)).collect(),
            ..TrendLine::default()
        };
        TrendChart {
            rounds: self.columns.clone(),
            lines: self.names.iter().enumerate().map(line).collect(),
            breaks: Vec::new(),
            axis: ["0 %", "25 %", "50 %", "75 %", "100 %"].map(Rc::from).into(),
        }
    }
}

/// Draws a picture as pages do.
fn draw_picture(picture: Picture, place: Element) -> Function {
    let properties = DrawingProperties { picture: Rc::new(picture), label: String::new() };
    let app = yew::Renderer::<Drawing>::with_root_and_props(place, properties).render();
    taking_away(move || app.destroy())
}

/// Draws the heat table as the page of results does.
fn draw_heat(numbers: &Numbers, texts: Rc<Texts>, place: Element) -> Function {
    let properties = HeatProperties { table: Rc::new(table_of(numbers)), texts };
    let app = yew::Renderer::<Heat>::with_root_and_props(place, properties).render();
    taking_away(move || app.destroy())
}

fn taking_away(take_away: impl FnOnce() + 'static) -> Function {
    Closure::once_into_js(take_away).unchecked_into()
}
