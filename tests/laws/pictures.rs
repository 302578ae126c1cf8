//! What holds of every picture: it lies inside its frame, its words can be read, and all that is in it has a look. The
//! laws tell what breaks them instead of stopping, so that a test can name the case and count.

use std::collections::BTreeSet;

use qualicycle::charts::svg::FILE_STYLE;
use qualicycle::charts::{Form, Picture, Shape};

const SCREEN_STYLE: &str = include_str!("../../styles/charts.css");

/// The shapes that stand out of the picture.
pub fn outside(picture: &Picture) -> Vec<String> {
    let (width, height) = (picture.width as i32 * 10, picture.height as i32 * 10);
    let is_outside = |shape: &&Shape| {
        let bounds = shape.bounds();
        bounds.left < 0 || bounds.top < 0 || bounds.right > width || bounds.bottom > height
    };
    let outside = picture.shapes.iter().filter(is_outside);
    outside.map(|shape| format!("{shape:?} stands out of {width} × {height}")).collect()
}

/// The texts that lie over another one, or are smaller than 12 px.
pub fn unreadable(picture: &Picture) -> Vec<String> {
    let texts: Vec<_> = (picture.shapes.iter())
        .filter_map(|shape| match &shape.form {
            Form::Text { text, size, .. } => Some((text, *size, shape.bounds())),
            _ => None,
        })
        .collect();
    let mut told = Vec::new();
    for (index, (text, size, bounds)) in texts.iter().enumerate() {
        let over = texts[index + 1..].iter().find(|(_, _, other)| bounds.overlaps(*other));
        told.extend(over.map(|(other, ..)| format!("“{text}” and “{other}” overlap at {bounds:?}")));
        if size.0 < 120 {
            told.push(format!("“{text}” is smaller than 12 px"));
        }
    }
    told
}

/// The classes of a picture, one by one.
pub fn classes(picture: &Picture) -> BTreeSet<&'static str> {
    picture.shapes.iter().flat_map(|shape| shape.class.split(' ')).collect()
}

/// Where a class has no look.
pub fn without_look(class: &str) -> Vec<String> {
    // These say which round or are plain text; their look is that of the class beside them.
    if matches!(class, "label" | "turn-label" | "target" | "before" | "now") {
        return Vec::new();
    }
    let selector = format!(".{class}");
    let places = [("on the screen", SCREEN_STYLE), ("in files", FILE_STYLE)];
    let lacking = places.into_iter().filter(|(_, style)| !style.contains(&selector));
    lacking.map(|(place, _)| format!("{class} has no look {place}")).collect()
}
