//! The paper out of the program: printed, as a file that any browser opens, with the dossier in it or without, and its
//! tables for other programs. Each way says what leaves the machine.

use std::rc::Rc;

use yew::prelude::*;

use super::written::Written;
use crate::app::Event;
use crate::app::leaving::Leaving;
use crate::app::papers::{PaperContents, PaperFile};
use crate::app::route::{PaperChoice, PaperKind};
use crate::dossier::entry::DossierId;
use crate::formats::book::{Book, BookForm};
use crate::papers::{Paper, html as document};
use crate::texts::Texts;
use crate::ui::context::{Desk, Dispatch};
use crate::ui::leaving::leaving_part;
use crate::ui::screen::RoundAtHand;

/// The ways out; none while there is nothing to take along.
pub(super) fn files(desk: &Desk, at_hand: &RoundAtHand<'_>, choice: &PaperChoice, written: &Written) -> Html {
    let Written::Here { t: of_paper, paper, stem, tables } = written else { return html! { <div /> } };
    let t = &desk.t;
    let dossier = at_hand.workspace.dossier.id;
    let page = |embeds: Option<DossierId>| save_page(&desk.dispatch, of_paper, paper, stem, embeds);
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
                        <dd>
                            <p>{ t.text("papers-save-whole-hint") }</p>
                            { leaving_part(desk, &Leaving::of_journal(&at_hand.workspace.dossier)) }
                        </dd>
                    </div>
                }
                if let Some((spreadsheet, text_table)) = tables {
                    <div>
                        <dt>
                            <button
                                type="button" class="button"
                                onclick={save_book(desk, stem, spreadsheet, BookForm::Spreadsheet)}
                            >{ t.text("papers-save-xlsx") }</button>
                            <button
                                type="button" class="button"
                                onclick={save_book(desk, stem, text_table, BookForm::TextTable)}
                            >{ t.text("papers-save-csv") }</button>
                        </dt>
                        <dd>{ t.text(tables_key(choice.kind)) }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}

/// The text id of what the tables hold.
fn tables_key(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Report => "papers-data-hint",
        _ => "papers-tables-hint",
    }
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

fn save_book(desk: &Desk, stem: &Rc<str>, book: &Rc<Book>, form: BookForm) -> Callback<MouseEvent> {
    let contents = PaperContents::Book(book.clone(), form);
    desk.dispatch.on(Event::PaperAsked(Rc::new(PaperFile { stem: stem.clone(), contents })))
}
