//! The page on which people answer, in the browser: hears what is pressed and typed, and does what [`Page`] asks.
//! `answer.html` holds its place, `web/answer-start.js` loads it.

#[path = "answer/outside.rs"]
mod outside;
#[path = "answer/paint.rs"]
mod paint;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use qualicycle::answering::page::{Effect, Event, Page};
use qualicycle::browser::panics;
use qualicycle::texts::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

fn main() {
    panics::install();
    let Some(root) = outside::root() else { return };
    let (page, effects) = Page::begin(outside::beginning());
    let desk = Desk { page: Rc::new(RefCell::new(page)), root };
    desk.listen();
    effects.into_iter().for_each(|effect| desk.run(effect));
}

/// The page and its place.
#[derive(Clone)]
struct Desk {
    page: Rc<RefCell<Page>>,
    root: Element,
}

impl Desk {
    /// One ear for each kind of event, at the root: elements come and go under it.
    fn listen(&self) {
        for (kind, hear) in [("click", pressed as fn(&Element) -> Option<Event>), ("input", typed), ("change", changed)]
        {
            let desk = self.clone();
            let listener = EventListener::new(&self.root, kind, move |event| {
                let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
                match hear(&target) {
                    Some(event) => desk.tell(event),
                    None if kind == "change" => desk.read_file(&target),
                    None => {}
                }
            });
            // It listens as long as the page lives.
            listener.forget();
        }
        if let Some(window) = web_sys::window() {
            // Another link was put into the same tab.
            EventListener::new(&window, "hashchange", |_| outside::reload()).forget();
        }
    }

    fn tell(&self, event: Event) {
        let effects = self.page.borrow_mut().update(event);
        effects.into_iter().for_each(|effect| self.run(effect));
    }

    fn run(&self, effect: Effect) {
        match effect {
            Effect::ReadWords(language) => {
                let desk = self.clone();
                spawn_local(async move {
                    let words = outside::texts(language).await;
                    desk.tell(Event::WordsRead(language, words));
                });
            }
            Effect::Draw(focus) => paint::draw(&self.root, &self.page.borrow(), focus.as_deref()),
            Effect::ShowProgress => paint::show_progress(&self.page.borrow()),
            Effect::Uncheck(question) => paint::uncheck(&self.root, &question),
            Effect::Keep(kept) => outside::keep(&kept),
            Effect::Forget => outside::forget(),
            Effect::Save(name, bytes) => outside::save(&name, &bytes),
            Effect::Share(name, bytes) => outside::share(&name, &bytes),
        }
    }

    /// A file was chosen.
    fn read_file(&self, target: &Element) {
        let Some(input) = target.dyn_ref::<HtmlInputElement>() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        // Choosing the same file once more shall be noticed.
        input.set_value("");
        let desk = self.clone();
        spawn_local(async move {
            if let Some(bytes) = outside::bytes(&file).await {
                desk.tell(Event::FileRead(bytes));
            }
        });
    }
}

/// What a button asks for.
fn pressed(target: &Element) -> Option<Event> {
    let button = target.closest("[data-do]").ok()??;
    let question: Option<Rc<str>> = button.get_attribute("data-question").map(Into::into);
    match &*button.get_attribute("data-do")? {
        "review" => Some(Event::ReviewAsked),
        "questions" => Some(Event::QuestionsAsked(question)),
        "clear" => Some(Event::Cleared(question?)),
        "save" => Some(Event::SaveAsked),
        "share" => Some(Event::ShareAsked),
        "forget" => Some(Event::ForgetAsked),
        _ => None,
    }
}

/// What is typed counts at once, so that nothing is lost when the page closes.
fn typed(target: &Element) -> Option<Event> {
    let field = target.dyn_ref::<HtmlTextAreaElement>()?;
    Some(Event::Typed(field.get_attribute("data-question")?.into(), field.value().into()))
}

fn changed(target: &Element) -> Option<Event> {
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return Language::of_tag(&select.value()).map(Event::LanguageChosen);
    }
    let input = target.dyn_ref::<HtmlInputElement>()?;
    Some(Event::Chosen(input.get_attribute("data-question")?.into(), input.value().into()))
}
