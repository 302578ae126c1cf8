//! The paper out of the program: printed, as a file that any browser opens, with the dossier in it or without, and its
//! tables for other programs. Each way says what leaves the machine.

use std::rc::Rc;

use yew::prelude::*;

use super::written::Written;
use crate::app::Event;
use crate::app::papers::{PaperContents, PaperFile};
use crate::app::route::PaperChoice;
use crate::dossier::entry::{DossierId, Timestamp};
use crate::formats::book::BookForm;
use crate::formats::name::file_stem;
use crate::papers::{Paper, book, html as document};
use crate::texts::Texts;
use crate::ui::context::{Desk, Dispatch};
use crate::ui::screen::RoundAtHand;

/// The ways out; none while there is nothing to take along.
pub(super) fn files(desk: &Desk, at_hand: &RoundAtHand<'_>, choice: &PaperChoice, written: &Written) -> Html {
    let Written::Here { t: of_paper, paper } = written else { return html! { <div /> } };
    let t = &desk.t;
    let stem: Rc<str> = stem(at_hand, paper).into();
    let dossier = at_hand.workspace.dossier.id;
    let page = |embeds: Option<DossierId>| save_page(&desk.dispatch, of_paper, paper, &stem, embeds);
    let has_tables = book::has_tables(paper);
    html! {
        <section class="report-files" aria-labelledby="report-files">
            <h2 id="report-files">{ t.text("papers-files") }</h2>
            <dl>
                <div>
                    <dt>
                        <button type="button" class="button primary" onclick={desk.dispatch.on(Event::PrintAsked)}>
                            { t.text("papers-print") }
                        </button>
                    </dt>
                    <dd>{ t.text("papers-print-hint") }</dd>
                </div>
                <div>
                    <dt><button type="button" class="button" onclick={page(None)}>{ t.text("papers-save") }</button></dt>
                    <dd>{ t.text("papers-save-hint") }</dd>
                </div>
                if !choice.options.is_without_free_text {
                    <div>
                        <dt>
                            <button type="button" class="button" onclick={page(Some(dossier))}>
                                { t.text("papers-save-whole") }
                            </button>
                        </dt>
                        <dd>{ t.text("papers-save-whole-hint") }</dd>
                    </div>
                }
                if has_tables {
                    <div>
                        <dt>
                            for form in [BookForm::Spreadsheet, BookForm::TextTable] {
                                <button
                                    key={form.extension()} type="button" class="button"
                                    onclick={save_book(&desk.dispatch, of_paper, paper, &stem, form)}
                                >{ t.text(book_key(form)) }</button>
                            }
                        </dt>
                        <dd>{ t.text("papers-tables-hint") }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}

fn book_key(form: BookForm) -> &'static str {
    match form {
        BookForm::Spreadsheet => "papers-save-xlsx",
        _ => "papers-save-csv",
    }
}

/// "Lycee-des-Essarts-2026-report".
fn stem(at_hand: &RoundAtHand<'_>, paper: &Paper) -> String {
    let organisation = &at_hand.workspace.dossier.organisation().name;
    file_stem(organisation, Some(&at_hand.round.opening.label), paper.name)
}

/// The document is written when it is asked for, and not before.
fn save_page(
    dispatch: &Dispatch,
    t: &Rc<Texts>,
    paper: &Rc<Paper>,
    stem: &Rc<str>,
    embeds: Option<DossierId>,
) -> Callback<MouseEvent> {
    let (dispatch, t, paper, stem) = (dispatch.clone(), t.clone(), paper.clone(), stem.clone());
    Callback::from(move |_| {
        let contents = PaperContents::Page { html: document::html(&t, &paper).into(), embeds };
        dispatch.send(Event::PaperAsked(Rc::new(PaperFile { stem: stem.clone(), contents })));
    })
}

/// A spreadsheet has every table, a text table the first of them. The moment is put in where the clock is read.
fn save_book(
    dispatch: &Dispatch,
    t: &Rc<Texts>,
    paper: &Rc<Paper>,
    stem: &Rc<str>,
    form: BookForm,
) -> Callback<MouseEvent> {
    let (dispatch, t, paper, stem) = (dispatch.clone(), t.clone(), paper.clone(), stem.clone());
    Callback::from(move |_| {
        let write = if form == BookForm::TextTable { book::text_table } else { book::book };
        let Some(book) = write(&t, &paper, Timestamp::default()) else { return };
        let contents = PaperContents::Book(Rc::new(book), form);
        dispatch.send(Event::PaperAsked(Rc::new(PaperFile { stem: stem.clone(), contents })));
    })
}
