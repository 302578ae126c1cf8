//! The plotters backend that keeps shapes instead of painting pixels, and the elements that only it can draw.
//!
//! Plotters passes colours along, and colours are not what we want to keep. So [`put`] first draws an element without
//! shape, which hands the recorder the class and the datum of what comes next: the meaning travels beside the drawing
//! and never disguised as a colour. The backend counts in tenths of a pixel, since plotters knows whole numbers only.

use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

use plotters::coord::{CoordTranslate, Shift};
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Drawable, PointCollection};
use plotters::style::{BLACK, Color, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, text_anchor,
};

use super::{Anchor, Datum, Form, Picture, Point, Shape, Tenths, text};

/// A part of the picture with its coordinates.
pub type Area<C> = DrawingArea<Recorder, C>;

/// What drawing returns. It cannot fail, since an [`Infallible`] has no values; `?` needs a type all the same.
pub type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

type Recorded = Result<(), DrawingErrorKind<Infallible>>;

/// Keeps what plotters draws.
#[derive(Debug, Default)]
pub struct Recorder {
    size: (u32, u32),
    class: &'static str,
    datum: Option<Datum>,
    shapes: Vec<Shape>,
}

/// Draws a picture of that size in pixels.
pub fn record(width: u32, height: u32, draw: impl FnOnce(&Area<Shift>) -> Drawn) -> Picture {
    let recorder = Rc::new(RefCell::new(Recorder { size: (width * 10, height * 10), ..Recorder::default() }));
    let drawn = draw(&DrawingArea::from(&recorder));
    debug_assert!(drawn.is_ok(), "recording cannot fail: {drawn:?}");
    Picture { width, height, shapes: recorder.take().shapes }
}

/// The style that plotters asks for and the recorder ignores.
pub fn ink() -> ShapeStyle {
    BLACK.filled()
}

/// Which number of the input a mark stands for: the series and the point. None in a legend.
pub type Which = Option<(u32, usize)>;

/// Draws an element that is frame or words.
pub fn put<'a, C, E>(area: &Area<C>, class: &'static str, element: &'a E) -> Drawn
where
    C: CoordTranslate,
    E: Drawable<Recorder>,
    &'a E: PointCollection<'a, C::From>,
{
    mean(area, class, None, None)?;
    area.draw(element)
}

/// Draws an element that stands for a number of the input, which is at that place.
pub fn put_datum<'a, C, E>(area: &Area<C>, class: &'static str, which: Which, at: C::From, element: &'a E) -> Drawn
where
    C: CoordTranslate,
    E: Drawable<Recorder>,
    &'a E: PointCollection<'a, C::From>,
{
    mean(area, class, which, Some(at))?;
    area.draw(element)
}

/// Says what is drawn next.
fn mean<C: CoordTranslate>(area: &Area<C>, class: &'static str, which: Which, at: Option<C::From>) -> Drawn {
    area.draw(&Pen { class, which, at })
}

/// An element that draws nothing and tells the recorder what the next one means.
struct Pen<C> {
    class: &'static str,
    which: Which,
    at: Option<C>,
}

impl<'a, C> PointCollection<'a, C> for &'a Pen<C> {
    type Point = &'a C;
    type IntoIter = std::option::Iter<'a, C>;

    fn point_iter(self) -> Self::IntoIter {
        self.at.iter()
    }
}

impl<C> Drawable<Recorder> for Pen<C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        recorder: &mut Recorder,
        _: (u32, u32),
    ) -> Recorded {
        recorder.mean(self.class);
        recorder.datum = self.which.zip(points.next()).map(|((series, point), at)| Datum {
            series,
            // Nobody has four billion rounds.
            point: u32::try_from(point).unwrap_or(u32::MAX),
            at: at.into(),
        });
        Ok(())
    }
}

/// A closed area of a fixed shape around or above a point: markers and flags.
pub struct Stamp<C> {
    at: [C; 1],
    outline: Vec<(i32, i32)>,
}

impl<C> Stamp<C> {
    /// The outline in tenths of a pixel from the point.
    pub fn new(at: C, outline: Vec<(i32, i32)>) -> Self {
        Self { at: [at], outline }
    }
}

impl<'a, C> PointCollection<'a, C> for &'a Stamp<C> {
    type Point = &'a C;
    type IntoIter = &'a [C];

    fn point_iter(self) -> &'a [C] {
        &self.at
    }
}

impl<C> Drawable<Recorder> for Stamp<C> {
    fn draw<I: Iterator<Item = BackendCoord>>(&self, points: I, recorder: &mut Recorder, _: (u32, u32)) -> Recorded {
        for (x, y) in points {
            recorder.fill_polygon(self.outline.iter().map(|(dx, dy)| (x + dx, y + dy)), &ink())?;
        }
        Ok(())
    }
}

/// A line of text. Plotters' own text element would link its font machinery, which asks a canvas in the browser.
pub struct Label<C> {
    at: [C; 1],
    anchor: Anchor,
    size: i32,
    text: Rc<str>,
}

impl<C> Label<C> {
    /// A text whose anchor stands at the point and whose middle is as high as the point.
    pub fn new(at: C, anchor: Anchor, size: i32, text: Rc<str>) -> Self {
        Self { at: [at], anchor, size, text }
    }
}

impl<'a, C> PointCollection<'a, C> for &'a Label<C> {
    type Point = &'a C;
    type IntoIter = &'a [C];

    fn point_iter(self) -> &'a [C] {
        &self.at
    }
}

impl<C> Drawable<Recorder> for Label<C> {
    fn draw<I: Iterator<Item = BackendCoord>>(&self, points: I, recorder: &mut Recorder, _: (u32, u32)) -> Recorded {
        for (x, y) in points {
            let at = Point::new(x, y + text::baseline(self.size));
            recorder.keep(Form::Text { at, anchor: self.anchor, size: Tenths(self.size), text: self.text.clone() });
        }
        Ok(())
    }
}

impl Recorder {
    /// Keeps a form with the meaning that holds at the moment.
    pub fn keep(&mut self, form: Form) {
        self.shapes.push(Shape { form, class: self.class, datum: self.datum });
    }

    /// Sets the class of what is drawn next without an element, as the mesh is.
    pub fn mean(&mut self, class: &'static str) {
        (self.class, self.datum) = (class, None);
    }
}

impl DrawingBackend for Recorder {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Recorded {
        Ok(())
    }

    fn present(&mut self) -> Recorded {
        Ok(())
    }

    /// No element that we use draws pixels; one that did would leave a dot of a pixel.
    fn draw_pixel(&mut self, (x, y): BackendCoord, _: BackendColor) -> Recorded {
        self.keep(Form::Rect { corner: Point::new(x, y), width: Tenths(10), height: Tenths(10) });
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, _: &S) -> Recorded {
        self.keep(Form::Line(vec![from.into(), to.into()]));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, _: &S, _: bool) -> Recorded {
        let (width, height) = (Tenths(to.0 - from.0), Tenths(to.1 - from.1));
        self.keep(Form::Rect { corner: from.into(), width, height });
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, _: &S) -> Recorded {
        self.keep(Form::Line(path.into_iter().map(Point::from).collect()));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, _: &S, _: bool) -> Recorded {
        self.keep(Form::Circle { centre: centre.into(), radius: Tenths(i32::try_from(radius).unwrap_or(i32::MAX)) });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, _: &S) -> Recorded {
        self.keep(Form::Polygon(path.into_iter().map(Point::from).collect()));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Recorded {
        let size = font_size(style);
        let anchor = match style.anchor().h_pos {
            text_anchor::HPos::Left => Anchor::Start,
            text_anchor::HPos::Center => Anchor::Middle,
            text_anchor::HPos::Right => Anchor::End,
        };
        let down = match style.anchor().v_pos {
            text_anchor::VPos::Top => text::line_height(size) / 2,
            text_anchor::VPos::Center => 0,
            text_anchor::VPos::Bottom => -text::line_height(size) / 2,
        };
        let at = Point::new(x, y + down + text::baseline(size));
        self.keep(Form::Text { at, anchor, size: Tenths(size), text: text.into() });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = font_size(style);
        Ok((text::width(text, size).unsigned_abs(), text::line_height(size).unsigned_abs()))
    }
}

fn font_size<S: BackendTextStyle>(style: &S) -> i32 {
    style.size() as i32
}
