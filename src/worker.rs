//! The background worker: reads and writes files, so that the page never waits for it. `web/worker-start.js` loads
//! it; `browser/background.rs` is the other end and documents the messages.

use js_sys::{Array, Map, Object, Reflect, Uint8Array};
use qualicycle::formats::evidence::Files;
use qualicycle::formats::message::{self, Progress, Request, Response};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let to = scope.clone();
    let hear = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
        if let Err(error) = answer(&to, &message.data()) {
            // Whoever asked would wait for ever; the page starts another worker.
            fail(&to, &error);
        }
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    // It listens as long as the worker lives.
    hear.forget();
}

fn answer(to: &DedicatedWorkerGlobalScope, asked: &JsValue) -> Result<(), JsValue> {
    let field = |key: &str| Reflect::get(asked, &key.into());
    let request: Request = serde_json::from_str(&field("json")?.as_string().unwrap_or_default()).map_err(in_words)?;
    let bytes = Uint8Array::new(&field("bytes")?).to_vec();
    let id = field("id")?;
    let mut progress = |progress: Progress| {
        // Whoever waits loses a word on the way and gets the answer all the same.
        if let Err(error) = tell(to, &id, progress) {
            web_sys::console::warn_1(&error);
        }
    };
    let mut files = Beside { given: field("files")?.dyn_into().unwrap_or_else(|_| Map::new()), made: Map::new() };
    let (response, bytes): (Response, Vec<u8>) = message::answer_with(request, &bytes, &mut files, &mut progress);

    let bytes = Uint8Array::from(bytes.as_slice());
    let json = serde_json::to_string(&response).map_err(in_words)?;
    let answer = Object::new();
    let beside = [("bytes", JsValue::from(bytes.clone())), ("files", JsValue::from(files.made.clone()))];
    for (key, value) in [("id", id), ("json", json.into())].into_iter().chain(beside) {
        Reflect::set(&answer, &key.into(), &value)?;
    }
    let handed_over = Array::of1(&bytes.buffer());
    files.made.for_each(&mut |file, _| {
        handed_over.push(&file.unchecked_into::<Uint8Array>().buffer());
    });
    to.post_message_with_transfer(&answer, &handed_over)
}

/// The evidence files beside a message. They stay in the memory of the browser, and come into that of this program one
/// by one.
struct Beside {
    given: Map,
    made: Map,
}

impl Files for Beside {
    fn take(&mut self, sha256: &str) -> Option<Vec<u8>> {
        let key = JsValue::from_str(sha256);
        let file: Uint8Array = self.given.get(&key).dyn_into().ok()?;
        self.given.delete(&key);
        Some(file.to_vec())
    }

    fn put(&mut self, sha256: &str, contents: Vec<u8>) {
        self.made.set(&JsValue::from_str(sha256), &Uint8Array::from(contents.as_slice()));
    }
}

fn tell(to: &DedicatedWorkerGlobalScope, id: &JsValue, progress: Progress) -> Result<(), JsValue> {
    let message = Object::new();
    let progress = serde_json::to_string(&progress).map_err(in_words)?;
    Reflect::set(&message, &"id".into(), id)?;
    Reflect::set(&message, &"progress".into(), &progress.into())?;
    to.post_message(&message)
}

fn in_words(error: serde_json::Error) -> JsValue {
    error.to_string().into()
}

fn fail(to: &DedicatedWorkerGlobalScope, error: &JsValue) {
    let failure = Object::new();
    let reason = error.as_string().unwrap_or_else(|| format!("{error:?}"));
    // A message of plain text is always accepted.
    let _ = Reflect::set(&failure, &"failed".into(), &reason.into());
    let _ = to.post_message(&failure);
}
