//! What the page needs of the browser. Everything here can be refused; the page then does without it.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use qualicycle::answering::page::{Beginning, Kept};
use qualicycle::dossier::day::Day;
use qualicycle::texts::Language;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Element, File, HtmlElement, Response, Storage, Url};

/// Where this tab keeps the questionnaire and the answers.
const SLIP: &str = "qualicycle.answering.slip";
const ANSWERS: &str = "qualicycle.answering.answers";

const MEDIA_TYPE: &str = "application/json";

/// How long a slow browser may take to begin saving a file, in milliseconds.
const BLOB_LIVES: u32 = 60_000;

/// The place of the page.
pub(super) fn root() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("answer")
}

/// What is known at once.
pub(super) fn beginning() -> Beginning {
    let window = web_sys::window();
    let languages = window.as_ref().map(|window| window.navigator().languages()).unwrap_or_default();
    let now = js_sys::Date::new_0();
    // Both are whole numbers, and the second is at most a day.
    let (millis, offset) = (now.get_time() as i64, -(now.get_timezone_offset() as i32));
    Beginning {
        fragment: window.and_then(|window| window.location().hash().ok()).unwrap_or_default(),
        languages: languages.iter().filter_map(|tag| tag.as_string()).collect(),
        kept: kept(),
        random: random(),
        today: Day::at(millis, offset).unwrap_or_else(first_day),
        can_share: can_share(),
    }
}

/// A clock that is out of all calendars.
fn first_day() -> Day {
    Day::at(0, 0).expect("1970 is a year")
}

/// Loads the page again.
pub(super) fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// The texts of a language.
pub(super) async fn texts(language: Language) -> Option<String> {
    let window = web_sys::window()?;
    let path = format!("texts/answer/{}.ftl", language.code());
    let response = JsFuture::from(window.fetch_with_str(&path)).await.ok()?;
    let response: Response = response.dyn_into().ok().filter(Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// The contents of a file.
pub(super) async fn bytes(file: &File) -> Option<Vec<u8>> {
    // What is far too large for a questionnaire is not worth reading to the end; the reader refuses the beginning.
    let slice = file.slice_with_i32_and_i32(0, 2 << 20).ok()?;
    let buffer = JsFuture::from(slice.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// What only this tab remembers: on a machine that many people use, nobody finds the answers of who was there before.
fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn kept() -> Option<Kept> {
    let storage = storage()?;
    let text = |key| storage.get_item(key).ok().flatten();
    Some(Kept { slip: text(SLIP)?, answers: text(ANSWERS).unwrap_or_default() })
}

/// Keeps what is answered until the tab is closed.
pub(super) fn keep(kept: &Kept) {
    let Some(storage) = storage() else { return };
    for (key, text) in [(SLIP, &kept.slip), (ANSWERS, &kept.answers)] {
        if let Err(error) = storage.set_item(key, text) {
            web_sys::console::warn_1(&error);
        }
    }
}

/// Forgets it.
pub(super) fn forget() {
    let Some(storage) = storage() else { return };
    for key in [SLIP, ANSWERS] {
        let _ = storage.remove_item(key);
    }
}

fn random() -> u128 {
    let mut bytes = [0u8; 16];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let is_filled = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !is_filled {
        // Less random, and still not the same twice.
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    u128::from_be_bytes(bytes)
}

/// Lets the browser save a file: a link that is followed once.
pub(super) fn save(name: &str, bytes: &[u8]) {
    if let Err(error) = download(name, bytes) {
        web_sys::console::warn_1(&error);
    }
}

fn download(name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let options = BlobPropertyBag::new();
    options.set_type(MEDIA_TYPE);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = document.create_element("a")?.unchecked_into();
    link.set_attribute("href", &url)?;
    link.set_attribute("download", name)?;
    link.set_hidden(true);
    document.body().ok_or(JsValue::NULL)?.append_child(&link)?;
    link.click();
    link.remove();
    Timeout::new(BLOB_LIVES, move || drop(Url::revoke_object_url(&url))).forget();
    Ok(())
}

/// Hands a file to another program; where that fails, the browser saves it. Leaving the choice of programs is no
/// failure.
pub(super) fn share(name: &str, bytes: &[u8]) {
    let shared = file(name, bytes).and_then(|file| call("share", &file));
    match shared.and_then(|promise| promise.dyn_into::<Promise>()) {
        Ok(promise) => {
            let (name, bytes) = (name.to_owned(), bytes.to_vec());
            wasm_bindgen_futures::spawn_local(async move {
                if let Err(error) = JsFuture::from(promise).await {
                    let kind = Reflect::get(&error, &"name".into()).ok().and_then(|kind| kind.as_string());
                    if kind.as_deref() != Some("AbortError") {
                        save(&name, &bytes);
                    }
                }
            });
        }
        Err(_) => save(name, bytes),
    }
}

/// Whether this browser hands files to other programs. Few do, so it is asked for by name.
fn can_share() -> bool {
    let asked = file("x.json", b"{}").and_then(|file| call("canShare", &file));
    asked.is_ok_and(|answer| answer.is_truthy())
}

/// `new File([bytes], name, { type })` inside `{ files: […] }`.
fn file(name: &str, bytes: &[u8]) -> Result<Object, JsValue> {
    let make: Function = Reflect::get(&js_sys::global(), &"File".into())?.dyn_into()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &MEDIA_TYPE.into())?;
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = Reflect::construct(&make, &Array::of3(&parts, &name.into(), &options))?;
    let shared = Object::new();
    Reflect::set(&shared, &"files".into(), &Array::of1(&file))?;
    Ok(shared)
}

fn call(function: &str, argument: &Object) -> Result<JsValue, JsValue> {
    let navigator: JsValue = web_sys::window().ok_or(JsValue::NULL)?.navigator().into();
    let function: Function = Reflect::get(&navigator, &function.into())?.dyn_into()?;
    function.call1(&navigator, argument)
}
