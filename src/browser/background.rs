//! The background worker: a second program that reads and writes files while the page stays responsive. It is
//! started when it is first needed, and anew after it failed.
//!
//! Messages are `{ id, json, bytes, files }` in both directions; the bytes of a file, and evidence files in a map under
//! their digests, travel beside the JSON and are handed over, not copied. While it works, the worker may say `{ id, progress }` any number of times. One that cannot start
//! says `{ failed }`. See `worker.rs` and `web/worker-start.js`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::{Array, Function, Map, Object, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

use super::fault::{Fault, log, page_function, promised};
use crate::formats::message::{Progress, Request, Response};

/// The worker, whether or not it runs.
#[derive(Clone, Default)]
pub(super) struct Background(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    running: Option<Running>,
    next_id: u32,
    waiting: BTreeMap<u32, Waiting>,
}

struct Running {
    worker: Worker,
    _on_message: Closure<dyn Fn(MessageEvent)>,
    _on_error: Closure<dyn Fn(JsValue)>,
}

/// The two functions by which the promise of an answer is kept or broken, and who hears of progress until then.
struct Waiting {
    keep: Function,
    break_it: Function,
    on_progress: OnProgress,
}

/// What the worker answered.
pub(super) struct Answer {
    /// The answer itself.
    pub response: Response,
    /// The file that it made, if it was to make one.
    pub bytes: Uint8Array,
    /// The evidence files of a file that was read, by their digests.
    pub files: Map,
}

/// A file of more bytes than that leaves the worker with more memory than it needs.
const MUCH: u32 = 50_000_000;

/// Hears how far something is, about every thousand rows of a table.
pub(super) type OnProgress = Rc<dyn Fn(Progress)>;

impl Background {
    /// Has something done. Reading a large file may take long, so only the worker's end ends the waiting.
    pub async fn ask(
        &self,
        request: &Request,
        bytes: Uint8Array,
        on_progress: OnProgress,
    ) -> Result<(Response, Uint8Array), Fault> {
        let answer = self.ask_with(request, bytes, &Map::new(), on_progress).await?;
        Ok((answer.response, answer.bytes))
    }

    /// The same with evidence files beside the request and the answer.
    pub async fn ask_with(
        &self,
        request: &Request,
        bytes: Uint8Array,
        files: &Map,
        on_progress: OnProgress,
    ) -> Result<Answer, Fault> {
        let asked = bytes.byte_length();
        let json = serde_json::to_string(request).map_err(|error| Fault::of_data("request", &error))?;
        let worker = self.worker()?;
        let id = self.next_id();
        let message = Object::new();
        let beside = [("bytes", JsValue::from(bytes.clone())), ("files", files.into())];
        for (key, value) in [("id", id.into()), ("json", json.into())].into_iter().chain(beside) {
            Reflect::set(&message, &key.into(), &value)?;
        }
        let handed_over = Array::of1(&bytes.buffer());
        files.for_each(&mut |contents, _| {
            handed_over.push(&contents.unchecked_into::<Uint8Array>().buffer());
        });
        let answered = promised(|keep, break_it| {
            let waiting = Waiting { keep: keep.clone(), break_it: break_it.clone(), on_progress: on_progress.clone() };
            self.0.borrow_mut().waiting.insert(id, waiting);
        });
        if let Err(error) = worker.post_message_with_transfer(&message, &handed_over) {
            self.0.borrow_mut().waiting.remove(&id);
            return Err(error.into());
        }
        let answer = JsFuture::from(answered).await?;
        let json = Reflect::get(&answer, &"json".into())?.as_string().unwrap_or_default();
        let response = serde_json::from_str(&json).map_err(|error| Fault::of_data("response", &error))?;
        let bytes: Uint8Array = Reflect::get(&answer, &"bytes".into())?.unchecked_into();
        let files = Reflect::get(&answer, &"files".into())?.dyn_into().unwrap_or_else(|_| Map::new());
        if asked.max(bytes.byte_length()) > MUCH {
            self.renew();
        }
        Ok(Answer { response, bytes, files })
    }

    /// Starts another worker in place of one that has nothing to do: memory that a program once had is never given
    /// back as long as it runs.
    fn renew(&self) {
        if self.0.borrow().waiting.is_empty() {
            self.stop();
            self.fetch();
        }
    }

    /// Starts the worker before it is needed, so that files can be written when there is no network any more.
    pub fn fetch(&self) {
        if let Err(fault) = self.worker() {
            log("the worker is not fetched yet", &fault);
        }
    }

    /// Stops the worker in the middle of what it does.
    pub fn stop(&self) {
        self.end("it was stopped");
    }

    fn next_id(&self) -> u32 {
        let mut state = self.0.borrow_mut();
        state.next_id = state.next_id.wrapping_add(1);
        state.next_id
    }

    fn worker(&self) -> Result<Worker, Fault> {
        if let Some(running) = &self.0.borrow().running {
            return Ok(running.worker.clone());
        }
        // The page's script makes it, because only that may say which scripts can be loaded.
        let start = page_function("qualicycleWorker").ok_or_else(|| Fault::missing("the background worker"))?;
        let worker: Worker = start.call0(&JsValue::UNDEFINED)?.dyn_into()?;
        let running = self.listen(worker.clone());
        self.0.borrow_mut().running = Some(running);
        Ok(worker)
    }

    fn listen(&self, worker: Worker) -> Running {
        let this = self.clone();
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| this.hear(&message.data()));
        let this = self.clone();
        let on_error = Closure::<dyn Fn(JsValue)>::new(move |error: JsValue| {
            let message = Reflect::get(&error, &"message".into()).ok().and_then(|message| message.as_string());
            // A script that cannot be loaded is reported without a word.
            this.end(message.as_deref().unwrap_or("its script could not be loaded"));
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(on_error.as_ref().unchecked_ref()));
        Running { worker, _on_message: on_message, _on_error: on_error }
    }

    fn hear(&self, answer: &JsValue) {
        let field = |key: &str| Reflect::get(answer, &key.into()).unwrap_or(JsValue::UNDEFINED);
        if let Some(reason) = field("failed").as_string() {
            return self.end(&reason);
        }
        let id = field("id").as_f64().unwrap_or(0.0) as u32;
        if let Some(progress) = field("progress").as_string() {
            return self.tell(id, &progress);
        }
        // Taken out before it is called, since what it calls may ask again.
        let waiting = self.0.borrow_mut().waiting.remove(&id);
        if let Some(waiting) = waiting {
            let _ = waiting.keep.call1(&JsValue::UNDEFINED, answer);
        }
    }

    /// Hands a word of progress on. One that cannot be read is not worth a word itself.
    fn tell(&self, id: u32, progress: &str) {
        let on_progress = self.0.borrow().waiting.get(&id).map(|waiting| waiting.on_progress.clone());
        if let (Some(on_progress), Ok(progress)) = (on_progress, serde_json::from_str(progress)) {
            on_progress(progress);
        }
    }

    /// The worker is of no use any more: whoever waits is told, and the next request starts another one.
    fn end(&self, reason: &str) {
        let (running, waiting) = {
            let mut state = self.0.borrow_mut();
            (state.running.take(), std::mem::take(&mut state.waiting))
        };
        if let Some(running) = running {
            running.worker.terminate();
            // We may be inside one of its closures, which must outlive this call.
            wasm_bindgen_futures::spawn_local(async move { drop(running) });
        }
        let error = js_sys::Error::new(&format!("the background worker stopped: {reason}"));
        for waiting in waiting.into_values() {
            let _ = waiting.break_it.call1(&JsValue::UNDEFINED, &error);
        }
    }
}
