//! Figures as files: the SVG document as it is, or painted by the browser on a canvas for programs that want points.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::attachments::blob;
use super::fault::{Fault, log, promised, within};
use super::files::download_blob;
use crate::app::Event;
use crate::app::pictures::{PictureFile, PictureForm};

/// How long the browser may take to read or to paint a picture, in milliseconds.
const PATIENCE: i32 = 20_000;

/// How many points stand for a pixel of the document where the canvas is large enough: sharp on paper at its natural
/// size, about 290 points to the inch.
const SHARPEST: u32 = 3;

/// The most points of a canvas that every browser paints; telephones paint no more than 16 million.
const MOST_POINTS: u64 = 16_000_000;

/// Makes a figure into a file and hands it to the user.
pub(super) async fn save(picture: Rc<PictureFile>) -> Event {
    let saved = match picture.form {
        PictureForm::Svg => svg(&picture),
        PictureForm::Png => painted(&picture).await,
    };
    let saved = saved.and_then(|blob| Ok(download_blob(&blob, &picture.name)?));
    if let Err(fault) = &saved {
        log("a figure was not saved", fault);
    }
    Event::PictureSaved(picture.form, saved.map(|()| picture.name.clone()).map_err(|fault| fault.line()))
}

fn svg(picture: &PictureFile) -> Result<Blob, Fault> {
    Ok(blob(&Uint8Array::from(picture.svg.as_bytes()), PictureForm::Svg.media_type())?)
}

async fn painted(picture: &PictureFile) -> Result<Blob, Fault> {
    let url = Url::create_object_url_with_blob(&svg(picture)?)?;
    let image = read(&url).await;
    let points = match image {
        Ok(image) => points(&image, picture.size).await,
        Err(fault) => Err(fault),
    };
    // The browser forgets addresses with the page at the latest.
    let _ = Url::revoke_object_url(&url);
    points
}

async fn read(url: &str) -> Result<HtmlImageElement, Fault> {
    let image = HtmlImageElement::new()?;
    let read = promised(|resolve, reject| {
        image.set_onload(Some(resolve));
        image.set_onerror(Some(reject));
    });
    image.set_src(url);
    // What is told then is an event without a word about the reason, or that it took too long.
    within(PATIENCE, read).await.map_err(|_| Fault::new("EncodingError", "the browser cannot read the picture"))?;
    Ok(image)
}

async fn points(image: &HtmlImageElement, (width, height): (u32, u32)) -> Result<Blob, Fault> {
    let times = sharpness(width, height);
    let document = web_sys::window().and_then(|window| window.document()).ok_or_else(|| Fault::missing("the page"))?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(width * times);
    canvas.set_height(height * times);
    let context = canvas.get_context("2d")?.ok_or_else(|| Fault::missing("the canvas"))?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    let (right, bottom) = (f64::from(width * times), f64::from(height * times));
    context.set_fill_style_str("#ffffff");
    context.fill_rect(0.0, 0.0, right, bottom);
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, right, bottom)?;
    let mut asked = Ok(());
    let painted = promised(|resolve, _| asked = canvas.to_blob(resolve));
    asked?;
    let blob: JsValue = within(PATIENCE, painted).await?;
    blob.dyn_into().map_err(|_| Fault::new("EncodingError", "the browser cannot write the picture"))
}

/// How many points stand for a pixel, each way.
fn sharpness(width: u32, height: u32) -> u32 {
    let pixels = u64::from(width) * u64::from(height);
    let fits = |times: &u32| pixels * u64::from(*times) * u64::from(*times) <= MOST_POINTS;
    (1..=SHARPEST).rev().find(fits).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::sharpness;

    #[test]
    fn a_picture_is_as_sharp_as_a_telephone_can_paint_it() {
        assert_eq!(sharpness(640, 480), 3);
        assert_eq!(sharpness(700, 4000), 2);
        assert_eq!(sharpness(700, 9000), 1);
    }
}
