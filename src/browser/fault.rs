//! What goes wrong in the browser, in its own words, and waiting for its promises without waiting for ever.

use std::fmt;
use std::rc::Rc;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::app::event::{NotFetched, StorageProblem};

/// Something that the browser refused or failed to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Its kind, as the browser names it, such as `QuotaExceededError`.
    pub name: String,
    /// What the browser says about it.
    pub text: String,
}

impl Fault {
    /// The name of a promise that was not kept in time.
    pub const NO_ANSWER: &'static str = "NoAnswer";

    /// A fault that we notice ourselves.
    pub fn new(name: &str, text: impl Into<String>) -> Self {
        Self { name: name.to_owned(), text: text.into() }
    }

    /// Data that cannot be read or written as JSON.
    pub fn of_data(what: impl fmt::Display, error: &serde_json::Error) -> Self {
        Self::new("DataError", format!("{what}: {error}"))
    }

    /// Something that this browser does not have.
    pub fn missing(what: &str) -> Self {
        Self::new("NotSupportedError", format!("{what} is not available"))
    }

    /// As one line for those who help.
    pub fn line(&self) -> Rc<str> {
        self.to_string().into()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.text)
    }
}

impl From<JsValue> for Fault {
    fn from(value: JsValue) -> Self {
        let field = |key: &str| Reflect::get(&value, &key.into()).ok().and_then(|field| field.as_string());
        let name = field("name").unwrap_or_else(|| "Error".to_owned());
        let text = field("message").or_else(|| value.as_string()).unwrap_or_else(|| format!("{value:?}"));
        Self { name, text }
    }
}

impl From<Fault> for StorageProblem {
    fn from(fault: Fault) -> Self {
        StorageProblem(fault.line())
    }
}

impl From<Fault> for NotFetched {
    fn from(fault: Fault) -> Self {
        NotFetched(fault.line())
    }
}

/// Tells those who look at the console; users are told by events.
pub(super) fn log(what: &str, fault: &Fault) {
    web_sys::console::warn_1(&format!("{what}: {fault}").into());
}

/// The value of a promise, or a fault when it takes longer than that. Browsers have promises that they never keep.
pub(super) async fn within(millis: i32, promise: Promise) -> Result<JsValue, JsValue> {
    let late = Promise::new(&mut |_, reject| {
        let reason = late();
        // Without a timer there is nothing to race against, and the promise alone decides.
        let _ = web_sys::window()
            .map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_1(&reject, millis, &reason));
    });
    JsFuture::from(Promise::race(&Array::of2(&promise, &late))).await
}

fn late() -> JsValue {
    let error = js_sys::Error::new("the browser does not answer");
    error.set_name(Fault::NO_ANSWER);
    error.into()
}

/// A promise that an object keeps or breaks by calling one of two functions.
pub(super) fn promised(mut give: impl FnMut(&Function, &Function)) -> Promise {
    Promise::new(&mut |resolve, reject| give(&resolve, &reject))
}

/// A function of the page, as a script put it there.
pub(super) fn page_function(name: &str) -> Option<Function> {
    let window = web_sys::window()?;
    Reflect::get(&window, &name.into()).ok()?.dyn_into().ok()
}
