//! A whole figure in one picture, to stand alone in somebody's report: the conclusion on top, the drawing, its keys, the
//! note, and where it comes from.

use super::key::{Key, key};
use super::layout::Block;
use super::recorder::{Area, Drawn, ink, put, record};
use super::{Anchor, Form, Picture, Point, Shape, text};
use plotters::coord::Shift;
use plotters::element::{PathElement, Rectangle};

/// What stands on the sheet beside the drawing.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The conclusion.
    pub title: String,
    /// Samples of the marks, each with its meaning.
    pub keys: Vec<(Key, String)>,
    /// What else is needed to read the drawing; may be empty.
    pub note: String,
    /// Whose figure it is, and of when; may be empty.
    pub source: String,
}

/// Around everything, in tenths of a pixel.
const MARGIN: i32 = 240;
/// The size of the conclusion.
const TITLE: i32 = 180;
/// A heavy letter is wider than the measured one by a tenth at most; see [`text`].
const HEAVY: i32 = 9;
/// A narrow drawing still has room for words beside it.
const NARROWEST: i32 = 4800;
/// Between the parts.
const GAP: i32 = 160;
/// Between two keys, and between a sample and its words.
const BETWEEN_KEYS: i32 = 240;
const AFTER_SAMPLE: i32 = 80;
/// Words have as many lines as they need; this many would be a page.
const MOST_LINES: usize = 40;

/// Draws the sheet around a drawing.
pub fn sheet(words: &Sheet, drawing: &Picture) -> Picture {
    let (drawn_width, drawn_height) = (tenths(drawing.width), tenths(drawing.height));
    let inner = drawn_width.max(NARROWEST);
    let title = Block::new(&words.title, inner * HEAVY / 10, TITLE, MOST_LINES);
    let note = Block::new(&words.note, inner, text::NOTE, MOST_LINES);
    let source = Block::new(&words.source, inner, text::NOTE, MOST_LINES);
    let rows = rows(&words.keys, inner);

    let drawing_top = MARGIN + title.height() + GAP;
    let keys_top = drawing_top + drawn_height + GAP;
    let keys_height: i32 = rows.iter().map(|row| row.height).sum();
    let note_top = keys_top + keys_height + if keys_height > 0 { GAP / 2 } else { 0 };
    let rule = note_top + note.height() + if note.height() > 0 { GAP } else { 0 };
    let height = rule + if source.height() > 0 { GAP / 2 + source.height() } else { 0 } + MARGIN;

    let width = (inner + 2 * MARGIN).unsigned_abs().div_ceil(10);
    let height = height.unsigned_abs().div_ceil(10);
    let mut picture = record(width, height, |area| {
        put(area, "page", &Rectangle::new([(0, 0), (tenths(width), tenths(height))], ink()))?;
        title.draw(area, "title", MARGIN, MARGIN + title.height() / 2, Anchor::Start)?;
        let mut top = keys_top;
        for row in &rows {
            row.draw(area, top)?;
            top += row.height;
        }
        note.draw(area, "axis-label", MARGIN, note_top + note.height() / 2, Anchor::Start)?;
        if source.height() > 0 {
            put(area, "grid", &PathElement::new([(MARGIN, rule), (MARGIN + inner, rule)], ink()))?;
            let middle = rule + GAP / 2 + source.height() / 2;
            source.draw(area, "axis-label", MARGIN, middle, Anchor::Start)?;
        }
        Ok(())
    });
    picture.shapes.extend(moved(drawing, MARGIN, drawing_top));
    let mut top = keys_top;
    for row in &rows {
        for (sample, x) in &row.samples {
            picture.shapes.extend(moved(sample, *x, top + (KEY_LINE - tenths(sample.height)) / 2));
        }
        top += row.height;
    }
    picture
}

fn tenths(pixels: u32) -> i32 {
    i32::try_from(pixels).unwrap_or(i32::MAX / 10).saturating_mul(10)
}

/// How high a key of one line is.
const KEY_LINE: i32 = 220;

/// Keys side by side.
#[derive(Default)]
struct Row {
    samples: Vec<(Picture, i32)>,
    names: Vec<(Block, i32)>,
    height: i32,
}

impl Row {
    fn draw(&self, area: &Area<Shift>, top: i32) -> Drawn {
        for (name, x) in &self.names {
            // The sample stands beside the first line.
            let first = top + KEY_LINE / 2 - text::line_height(text::NAME) / 2;
            name.draw(area, "label", *x, first + name.height() / 2, Anchor::Start)?;
        }
        Ok(())
    }
}

/// Keys in as few rows as they fit in.
fn rows(keys: &[(Key, String)], inner: i32) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut used = inner;
    for (of, meaning) in keys {
        let sample = key(*of);
        let before = tenths(sample.width) + AFTER_SAMPLE;
        let name = Block::new(meaning, inner - before, text::NAME, MOST_LINES);
        let wide = before + name.width();
        if rows.is_empty() || used + BETWEEN_KEYS + wide > inner {
            rows.push(Row::default());
            used = -BETWEEN_KEYS;
        }
        let left = MARGIN + used + BETWEEN_KEYS;
        used += BETWEEN_KEYS + wide;
        if let Some(row) = rows.last_mut() {
            row.height = row.height.max(KEY_LINE - text::line_height(text::NAME) + name.height());
            row.samples.push((sample, left));
            row.names.push((name, left + before));
        }
    }
    rows
}

/// The shapes of a picture at another place.
fn moved(picture: &Picture, right: i32, down: i32) -> impl Iterator<Item = Shape> {
    let moved = move |point: &Point| Point::new(point.x + right, point.y + down);
    picture.shapes.iter().map(move |shape| {
        let form = match &shape.form {
            Form::Line(points) => Form::Line(points.iter().map(moved).collect()),
            Form::Polygon(points) => Form::Polygon(points.iter().map(moved).collect()),
            Form::Circle { centre, radius } => Form::Circle { centre: moved(centre), radius: *radius },
            Form::Rect { corner, width, height } => {
                Form::Rect { corner: moved(corner), width: *width, height: *height }
            }
            Form::Text { at, anchor, size, text } => {
                Form::Text { at: moved(at), anchor: *anchor, size: *size, text: text.clone() }
            }
        };
        let datum = shape.datum.map(|datum| super::Datum { at: moved(&datum.at), ..datum });
        Shape { form, datum, ..shape.clone() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "Accompagnement des élèves à besoins éducatifs particuliers et en situation de handicap";

    fn drawing() -> Picture {
        key(Key::Now)
    }

    fn all_inside(picture: &Picture) {
        let (width, height) = (tenths(picture.width), tenths(picture.height));
        for shape in &picture.shapes {
            let bounds = shape.bounds();
            let is_inside = bounds.left >= 0 && bounds.top >= 0 && bounds.right <= width && bounds.bottom <= height;
            assert!(is_inside, "{shape:?} in {width} × {height}");
        }
    }

    fn texts_are_apart(picture: &Picture) {
        let bounds: Vec<_> = picture.shapes.iter().filter(|shape| shape.text().is_some()).map(Shape::bounds).collect();
        for (index, one) in bounds.iter().enumerate() {
            assert!(!bounds[index + 1..].iter().any(|other| one.overlaps(*other)), "{one:?}");
        }
    }

    #[test]
    fn everything_is_on_the_sheet_and_nothing_overlaps() {
        let key = |(index, meaning): (usize, &str)| (Key::Line(index), meaning.to_owned());
        for n_keys in [0, 1, 2, 9] {
            for words in ["", "Court.", LONG, &LONG.repeat(12)] {
                let sheet = super::sheet(
                    &Sheet {
                        title: words.to_owned(),
                        keys: std::iter::repeat_n(words, n_keys).enumerate().map(key).collect(),
                        note: words.to_owned(),
                        source: words.to_owned(),
                    },
                    &drawing(),
                );
                all_inside(&sheet);
                texts_are_apart(&sheet);
                let samples = sheet.shapes.iter().filter(|shape| shape.class.starts_with("line ")).count();
                assert_eq!(samples, n_keys);
            }
        }
    }

    #[test]
    fn the_drawing_is_on_it_unchanged() {
        let drawing = drawing();
        let sheet = sheet(&Sheet { title: "Un constat".to_owned(), ..Sheet::default() }, &drawing);
        let classes: Vec<_> = sheet.shapes.iter().rev().take(drawing.shapes.len()).map(|shape| shape.class).collect();
        assert!(drawing.shapes.iter().rev().map(|shape| shape.class).eq(classes));
    }
}
