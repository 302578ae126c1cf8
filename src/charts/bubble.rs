//! What a mark says, in a small plate beside it, inside the picture and covering as few other marks and words as may
//! be.

use super::layout::Block;
use super::{Anchor, Bounds, Form, Picture, Point, Shape, Tenths, text};

/// The most that a line of the plate takes, in tenths of a pixel.
const ROOM: i32 = 2600;
/// Between the words and the edge of the plate.
const PAD: i32 = 80;
/// From the middle of the mark to the plate: outside of the ring around the mark, and still within its reach, so that a
/// pointer comes from the mark to the plate without leaving both.
const AWAY: i32 = 130;
/// Between the plate and the edge of the picture.
const EDGE: i32 = 10;
/// How many lines a text takes at most.
const MOST_LINES: usize = 4;

/// The shapes of a plate for the mark at that place, with these texts below each other. `marks` are the places of all
/// marks.
pub fn bubble(texts: &[String], at: Point, marks: &[Point], picture: &Picture) -> Vec<Shape> {
    let (width, height) = (tenths(picture.width), tenths(picture.height));
    let room = ROOM.min(width - 2 * (PAD + EDGE)).max(1);
    let blocks: Vec<Block> = texts.iter().map(|text| Block::new(text, room, text::NAME, MOST_LINES)).collect();
    let wide = blocks.iter().map(Block::width).max().unwrap_or(0) + 2 * PAD;
    let high = blocks.iter().map(Block::height).sum::<i32>() + PAD;
    let words: Vec<Bounds> = picture.shapes.iter().filter(|shape| shape.text().is_some()).map(Shape::bounds).collect();
    let plate = place(at, (wide, high), marks, &words, (width, height));
    let corner = Point::new(plate.left, plate.top);
    let form = Form::Rect { corner, width: Tenths(wide), height: Tenths(high) };
    let mut shapes = vec![Shape { form, class: "bubble", datum: None }];
    let mut top = plate.top + PAD / 2;
    for line in blocks.iter().flat_map(Block::lines) {
        let middle = top + text::line_height(text::NAME) / 2;
        let at = Point::new(plate.left + PAD, middle + text::baseline(text::NAME));
        let form = Form::Text { at, anchor: Anchor::Start, size: Tenths(text::NAME), text: line.clone() };
        shapes.push(Shape { form, class: "bubble-text", datum: None });
        top += text::line_height(text::NAME);
    }
    shapes
}

fn tenths(pixels: u32) -> i32 {
    i32::try_from(pixels).unwrap_or(i32::MAX / 10).saturating_mul(10)
}

/// Above the mark if that is as good as anywhere else, then below, to the right, to the left. To hide a mark is worse
/// than to hide any words.
fn place(at: Point, (wide, high): (i32, i32), marks: &[Point], words: &[Bounds], picture: (i32, i32)) -> Bounds {
    let corners = [
        (at.x - wide / 2, at.y - AWAY - high),
        (at.x - wide / 2, at.y + AWAY),
        (at.x + AWAY, at.y - high / 2),
        (at.x - AWAY - wide, at.y - high / 2),
    ];
    let plates = corners.map(|(left, top)| {
        // Where the picture is too small, the beginning of the words is what has to be seen.
        let left = left.min(picture.0 - EDGE - wide).max(EDGE);
        let top = top.min(picture.1 - EDGE - high).max(EDGE);
        Bounds { left, top, right: left + wide, bottom: top + high }
    });
    let hidden = |plate: &&Bounds| {
        let is_hidden = |mark: Point| plate.overlaps(Bounds::around(&[mark]).grown(AWAY / 3));
        let own = if is_hidden(at) { marks.len() + 1 } else { 0 };
        let n_marks = marks.iter().filter(|mark| is_hidden(**mark)).count();
        (own + n_marks, words.iter().filter(|words| plate.overlaps(**words)).count())
    };
    // Of several that are as good, the first is taken.
    plates.iter().min_by_key(hidden).copied().unwrap_or(plates[0])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn blank(width: u32, height: u32) -> Picture {
        Picture { width, height, shapes: Vec::new() }
    }

    fn plate(shapes: &[Shape]) -> Bounds {
        shapes[0].bounds()
    }

    #[test]
    fn it_stands_above_its_mark_and_below_where_there_is_no_room() {
        let words = ["Accueil, 2026 : 67 %".to_owned()];
        let at = Point::new(2000, 1500);
        assert!(plate(&bubble(&words, at, &[at], &blank(400, 300))).bottom < at.y);
        let at = Point::new(2000, 100);
        assert!(plate(&bubble(&words, at, &[at], &blank(400, 300))).top > at.y);
    }

    #[test]
    fn it_keeps_off_other_marks() {
        let words = ["Accueil, 2026 : 67 %".to_owned()];
        let at = Point::new(2000, 1500);
        let above = Point::new(2000, 1250);
        assert!(plate(&bubble(&words, at, &[at, above], &blank(400, 300))).top > at.y);
    }

    #[test]
    fn it_keeps_off_words_where_it_can() {
        let words = ["Accueil, 2026 : 67 %".to_owned()];
        let at = Point::new(2000, 1500);
        let form = Form::Text {
            at: Point::new(2000, 1300),
            anchor: Anchor::Middle,
            size: Tenths(text::NOTE),
            text: "75 %".into(),
        };
        let shapes = vec![Shape { form, class: "axis-label", datum: None }];
        assert!(plate(&bubble(&words, at, &[at], &Picture { shapes, ..blank(400, 300) })).top > at.y);
    }

    proptest! {
        #[test]
        fn it_lies_inside_and_holds_its_words(
            (x, y) in (0..=2880, 0..=3000),
            texts in prop::collection::vec("[a-zé ]{1,60}", 1..4),
        ) {
            let at = Point::new(x, y);
            let shapes = bubble(&texts, at, &[at], &blank(288, 300));
            let plate = plate(&shapes);
            prop_assert!(plate.left >= 0 && plate.top >= 0 && plate.right <= 2880 && plate.bottom <= 3000);
            for words in &shapes[1..] {
                let bounds = words.bounds();
                prop_assert!(bounds.left >= plate.left && bounds.right <= plate.right, "{words:?} in {plate:?}");
                prop_assert!(bounds.top >= plate.top && bounds.bottom <= plate.bottom, "{words:?} in {plate:?}");
            }
        }

        #[test]
        fn it_never_hides_its_mark_where_there_is_room(x in 0..=6000, y in 0..=4000) {
            let at = Point::new(x, y);
            let words = ["Accueil, 2026 : 67 %".to_owned()];
            let plate = plate(&bubble(&words, at, &[at], &blank(600, 400)));
            prop_assert!(!plate.overlaps(Bounds::around(&[at]).grown(30)), "{plate:?} over {at:?}");
        }
    }
}
