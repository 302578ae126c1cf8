//! Writing a framework: the outline at the left, the form of the part in hand beside it; what is unsound; and how a
//! school will see it.

mod check;
mod fields;
mod glossary;
mod indicator;
mod label;
mod languages;
mod outline;
mod pen;
mod preview;
mod questions;
mod rule_field;
mod scales;
mod structure;
mod whole;
mod wording;

use yew::prelude::*;

use crate::app::manuscript::{GLOSSARY, Manuscript, QUESTIONS, SCALES};
use crate::app::route::{ManuscriptPage, Route};
use crate::app::{Event, Model};
use crate::formats::framework_file::Form;
use crate::framework::check::Spot;
use crate::framework::edit::TextKey;
use crate::ui::context::Desk;
use crate::ui::focus::PART_HEADING;
use crate::ui::parts::page_heading;
pub use check::flaw_text;
use pen::Pen;

/// The page.
pub fn manuscript_page(model: &Model, desk: &Desk) -> Html {
    let Route::Manuscript(id, page) = &model.route else { return html! {} };
    match (model.manuscript(*id), &model.manuscripts) {
        (Some(manuscript), _) => {
            let pen = Pen::new(model, desk, manuscript);
            html! {
                <div class="writing">
                    { head(model, &pen, manuscript, page) }
                    { match page {
                        ManuscriptPage::Write(part) => write_page(&pen, part.as_deref()),
                        ManuscriptPage::Check => check::check_page(&pen),
                        ManuscriptPage::Preview => preview::preview_page(&pen),
                    } }
                </div>
            }
        }
        (None, Some(_)) => html! {
            <>
                { page_heading(String::new(), desk.t.text("manuscript-gone")) }
                <p>{ desk.t.text("manuscript-gone-text") }</p>
                <p><a href={Route::Frameworks("".into()).href()}>{ desk.t.text("page-frameworks") }</a></p>
            </>
        },
        (None, None) => html! { <p class="loading" role="status">{ desk.t.text("loading") }</p> },
    }
}

/// Title, state, and what can be done with the whole.
fn head(model: &Model, pen: &Pen<'_>, manuscript: &Manuscript, page: &ManuscriptPage) -> Html {
    let t = &pen.desk.t;
    let title = pen.text(&TextKey::Title);
    let title = if title.is_empty() { t.text("manuscript-untitled") } else { title.to_string() };
    let is_published = manuscript.is_published();
    let edition = &pen.package.framework.edition;
    let state = if is_published { "manuscript-as-published" } else { "manuscript-in-the-making" };
    html! {
        <>
            { page_heading(t.with(state, &[("edition", edition.into())]), title) }
            <div class="writing-tools">
                { pages(pen, page) }
                <p class="buttons">
                    <button
                        type="button" class="button" disabled={!model.writing.can_undo(pen.id)}
                        onclick={pen.send(Event::ManuscriptUndone(pen.id))}
                    >{ t.text("manuscript-undo") }</button>
                    <button
                        type="button" class="button" disabled={!model.writing.can_redo(pen.id)}
                        onclick={pen.send(Event::ManuscriptRedone(pen.id))}
                    >{ t.text("manuscript-redo") }</button>
                    if is_published {
                        <button type="button" class="button" onclick={pen.send(Event::NextEditionBegun(pen.id))}>
                            { t.text("manuscript-next") }
                        </button>
                        <a class="button" href={Route::NewDossier.href()}>{ t.text("door-new") }</a>
                    } else {
                        <button type="button" class="button primary" onclick={pen.send(Event::PublicationAsked(pen.id))}>
                            { t.with("manuscript-publish", &[("edition", edition.into())]) }
                        </button>
                    }
                </p>
                <details class="files">
                    <summary>{ t.text("manuscript-files") }</summary>
                    <p class="hint">{ t.text("manuscript-files-text") }</p>
                    <p class="buttons">
                        <button type="button" class="button" onclick={pen.send(Event::FrameworkExportAsked(pen.id, Form::Json))}>
                            { t.text("manuscript-json") }
                        </button>
                        <button type="button" class="button" onclick={pen.send(Event::FrameworkExportAsked(pen.id, Form::Folder))}>
                            { t.text("manuscript-folder") }
                        </button>
                        <button type="button" class="button danger" onclick={pen.send(Event::ManuscriptRemovalAsked(pen.id))}>
                            { t.text("manuscript-remove") }
                        </button>
                    </p>
                </details>
            </div>
        </>
    }
}

/// The three pages of a manuscript.
fn pages(pen: &Pen<'_>, page: &ManuscriptPage) -> Html {
    let t = &pen.desk.t;
    let pages = [
        (ManuscriptPage::Write(None), t.text("manuscript-write")),
        (ManuscriptPage::Check, t.with("manuscript-check", &[("n", pen.findings.len().into())])),
        (ManuscriptPage::Preview, t.text("manuscript-preview")),
    ];
    let is_current = |other: &ManuscriptPage| std::mem::discriminant(other) == std::mem::discriminant(page);
    html! {
        <nav class="filters" aria-label={t.text("manuscript-pages")}>
            <ul>
                for (other, name) in pages {
                    <li>
                        <a
                            aria-current={is_current(&other).then_some("page")}
                            href={Route::Manuscript(pen.id, other).href()}
                        >{ name }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// The outline, and the form of the part that the address names.
fn write_page(pen: &Pen<'_>, part: Option<&str>) -> Html {
    let spot = part.map_or(Some(Spot::Framework), |part| pen.spot_of(part));
    let section = part.filter(|part| part.starts_with('_'));
    // The key gives each part fields of its own, so that nothing typed in one shows in another.
    let key = part.unwrap_or_default().to_owned();
    html! {
        <div class="writing-desk">
            { outline::outline(pen, spot.as_ref().filter(|_| section.is_none()), section) }
            <div class="part-place">
                <section class="part" {key} aria-labelledby={PART_HEADING}>
                    { match (section, &spot) {
                        (Some(SCALES), _) => scales::scales_form(pen),
                        (Some(QUESTIONS), _) => questions::questions_form(pen),
                        (Some(GLOSSARY), _) => glossary::glossary_form(pen),
                        (_, Some(Spot::Theme(id))) => structure::theme_form(pen, id),
                        (_, Some(Spot::Criterion(id))) => structure::criterion_form(pen, id),
                        (_, Some(Spot::Indicator(id))) => indicator::indicator_form(pen, id),
                        (_, Some(_)) => whole::framework_form(pen),
                        (_, None) => pen.heading(String::new(), pen.desk.t.text("part-gone"), None),
                    } }
                </section>
            </div>
        </div>
    }
}
