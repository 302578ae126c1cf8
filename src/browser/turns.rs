//! Lets one task after another use the storage, in the order in which they were asked for: a list that is read after
//! a write has what was written.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

type Task = Pin<Box<dyn Future<Output = ()>>>;

/// Tasks that wait for their turn.
#[derive(Clone, Default)]
pub(super) struct Turns {
    waiting: Rc<RefCell<VecDeque<Task>>>,
    is_running: Rc<Cell<bool>>,
}

impl Turns {
    /// Runs a task after all that came before it.
    pub fn add(&self, task: impl Future<Output = ()> + 'static) {
        self.waiting.borrow_mut().push_back(Box::pin(task));
        if !self.is_running.replace(true) {
            spawn_local(self.clone().run());
        }
    }

    async fn run(self) {
        while let Some(task) = self.next() {
            task.await;
        }
        self.is_running.set(false);
    }

    /// A method of its own, so that nothing stays borrowed while a task runs.
    fn next(&self) -> Option<Task> {
        self.waiting.borrow_mut().pop_front()
    }
}
