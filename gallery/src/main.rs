//! The page of the gallery: every case under its kind, with the very part of a page that the app shows figures with.
//! `cargo xtask start --gallery` serves it.

use std::rc::Rc;

use gallery::cases::{self, Case};
use gallery::place::Place;
use gallery::texts::texts;
use gloo::events::EventListener;
use qualicycle::app::settings::Appearance;
use qualicycle::browser::panics;
use qualicycle::figures::{Behind, Figure};
use qualicycle::texts::{Language, Texts};
use qualicycle::ui::context::Dispatch;
use qualicycle::ui::figure::ChartFigure;
use web_sys::{Document, window};
use yew::prelude::*;

fn main() {
    panics::install();
    if let Some(root) = document().and_then(|page| page.get_element_by_id("gallery")) {
        yew::Renderer::<Gallery>::with_root(root).render();
    }
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The place that the address names now.
fn place_now() -> Place {
    let hash = window().and_then(|window| window.location().hash().ok());
    Place::of_hash(&hash.unwrap_or_default())
}

/// Everything that is shown in a language.
#[derive(PartialEq)]
struct Hall {
    t: Rc<Texts>,
    kinds: Vec<(&'static str, Vec<Hung>)>,
}

/// A case on the page: its figure goes by the name of the case, since several figures of a kind stand side by side.
#[derive(PartialEq)]
struct Hung {
    name: &'static str,
    figure: Option<Rc<Figure>>,
}

impl Hall {
    fn of(language: Language) -> Hall {
        let t = Rc::new(texts(language));
        let hung = |case: Case| {
            let figure = case.figure.map(|figure| Rc::new(Figure { id: case.name.into(), ..figure }));
            Hung { name: case.name, figure }
        };
        let of_kind = |(kind, cases): (&'static str, Vec<Case>)| (kind, cases.into_iter().map(hung).collect());
        let kinds = cases::by_kind(&t).into_iter().map(of_kind).collect();
        Hall { t, kinds }
    }
}

/// The page.
#[component]
fn Gallery() -> Html {
    let place = use_state(place_now);
    {
        let place = place.clone();
        use_effect_with((), move |()| {
            let listener =
                window().map(|window| EventListener::new(&window, "hashchange", move |_| place.set(place_now())));
            move || drop(listener)
        });
    }
    let hall = use_memo(place.language, |language| Hall::of(*language));
    use_effect_with((*place).clone(), dress);
    let dispatch = Dispatch(Callback::noop());
    html! {
        <ContextProvider<Rc<Texts>> context={hall.t.clone()}>
            <ContextProvider<Dispatch> context={dispatch}>
                <header class="gallery-top">
                    <h1 lang="en">{ "Gallery" }</h1>
                    { switches(&hall.t, &place) }
                </header>
                <div class="gallery">
                    { contents(&hall, &place) }
                    <main id="main">
                        for (kind, cases) in hall.kinds.iter().filter(|(kind, _)| place.shows(kind)) {
                            { section(kind, cases, &place) }
                        }
                    </main>
                </div>
            </ContextProvider<Dispatch>>
        </ContextProvider<Rc<Texts>>>
    }
}

/// Gives the page the language and appearance of a place, and brings its case into sight.
fn dress(place: &Place) {
    let Some(page) = document() else { return };
    if let Some(root) = page.document_element() {
        // A page that refuses an attribute stays readable.
        let _ = root.set_attribute("lang", place.language.code());
        let _ = root.set_attribute("data-theme", place.appearance.word());
    }
    if let Some(case) = page.get_element_by_id(&format!("case-{}", place.what)) {
        case.scroll_into_view();
    }
}

fn switches(t: &Texts, place: &Place) -> Html {
    let current = |is_current: bool| is_current.then_some("true");
    html! {
        <nav class="gallery-switches" aria-label={t.text("appearance")}>
            <ul>
                for language in Language::ALL {
                    <li key={language.code()}>
                        <a
                            href={place.in_language(language).hash()} lang={language.code()}
                            aria-current={current(language == place.language)}
                        >
                            { language.name() }
                        </a>
                    </li>
                }
            </ul>
            <ul>
                for appearance in Appearance::ALL {
                    <li key={appearance.word()}>
                        <a
                            href={place.looking(appearance).hash()}
                            aria-current={current(appearance == place.appearance)}
                        >
                            { t.text(&format!("appearance-{}", appearance.word())) }
                        </a>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// The table of contents: all kinds, and the cases of those that are shown.
fn contents(hall: &Hall, place: &Place) -> Html {
    html! {
        <nav class="gallery-contents" aria-labelledby="cases">
            <h2 id="cases" lang="en">{ "Cases" }</h2>
            <ul>
                <li key="all"><a href={place.at("").hash()} lang="en">{ "Every figure" }</a></li>
                for (kind, cases) in hall.kinds.iter() {
                    <li key={*kind}>
                        <a href={place.at(kind).hash()} lang="en">{ *kind }</a>
                        <ul>
                            for case in cases.iter().filter(|_| place.shows(kind)) {
                                <li key={case.name}>
                                    <a href={place.at(case.name).hash()} lang="en">{ short(kind, case.name) }</a>
                                </li>
                            }
                        </ul>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// What is hard about a case, without the kind that it stands under.
fn short(kind: &str, name: &'static str) -> String {
    format!("#{}", name.strip_prefix(kind).unwrap_or(name).trim_start_matches('-'))
}

fn section(kind: &'static str, cases: &[Hung], place: &Place) -> Html {
    let heading = format!("kind-{kind}");
    html! {
        <section key={kind} aria-labelledby={heading.clone()}>
            <h2 id={heading} lang="en">{ kind }</h2>
            if cases.is_empty() {
                <p lang="en" class="legend">{ "No cases yet." }</p>
            }
            for case in cases.iter() {
                { hung(case, place) }
            }
        </section>
    }
}

fn hung(case: &Hung, place: &Place) -> Html {
    let here = place.at(case.name).hash();
    // In the app this leads to what stands behind a number; here it stays at the case.
    let leads_to = {
        let here = here.clone();
        Callback::from(move |_: Behind| here.clone())
    };
    html! {
        <section key={case.name} class="gallery-case" id={format!("case-{}", case.name)}>
            <h3 lang="en"><a href={here}>{ format!("#{}", case.name) }</a></h3>
            if let Some(figure) = &case.figure {
                <ChartFigure figure={figure.clone()} {leads_to} />
            } else {
                <p lang="en" class="legend">{ "None: the page has nothing to say here." }</p>
            }
        </section>
    }
}
