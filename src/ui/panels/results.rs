//! What one panel answered, question by question, as far as it may be told.

use std::rc::Rc;

use yew::prelude::*;

use super::sides::{spread_cells, spread_heads};
use super::words::people_words;
use crate::app::panels::ByLanguage;
use crate::dossier::panel::{Question, QuestionKind, Questionnaire};
use crate::score::groups::{Heard, PanelResult, People};
use crate::ui::context::Desk;

/// What a panel answered, and the way to answers that were gathered with another tool.
pub fn results_section(
    desk: &Desk,
    questionnaire: &Questionnaire,
    result: &PanelResult,
    from_table: Option<String>,
) -> Html {
    let t = &desk.t;
    html! {
        <section aria-labelledby="answers">
            <h2 id="answers">{ t.text("panel-answers") }</h2>
            <p role="status">{ people_words(t, result.people) }</p>
            { match result.people {
                People::Nobody => html! { <p class="hint">{ t.text("answers-none") }</p> },
                People::Few => html! { <p class="hint">{ t.text("answers-few") }</p> },
                People::Many(_) => results(desk, questionnaire, result),
            } }
            if let Some(href) = from_table {
                <p><a {href}>{ t.text("answers-from-table") }</a></p>
            }
        </section>
    }
}

fn results(desk: &Desk, questionnaire: &Questionnaire, result: &PanelResult) -> Html {
    let t = &desk.t;
    let asked = || questionnaire.questions.iter().zip(&result.questions);
    let is_statement = |question: &Question| question.kind == QuestionKind::Agreement;
    let has_statements = asked().any(|(question, _)| is_statement(question));
    let has_open = asked().any(|(question, _)| !is_statement(question));
    let folded = own_words(desk, questionnaire, result, None);
    html! {
        <>
            if has_statements {
                <p class="hint">{ t.text("answers-hint") }</p>
                <div class="table-place" tabindex="0" role="region" aria-labelledby="answers">
                    <table class="groups-table">
                        <caption class="visually-hidden">{ t.text("panel-answers") }</caption>
                        <thead><tr>{ spread_heads(t) }</tr></thead>
                            for (question, (_, heard)) in asked().filter(|(question, _)| is_statement(question)) {
                                { statement_rows(desk, question, heard) }
                            }
                    </table>
                </div>
            }
            if has_open {
                <h3>{ t.text("own-words") }</h3>
                if folded.is_empty() {
                    <p class="hint">{ t.text("own-words-held") }</p>
                }
                for words in folded {
                    { words }
                }
            }
        </>
    }
}

/// A statement and, below it, what people say to it: a phone has no room for both side by side.
fn statement_rows(desk: &Desk, question: &Question, heard: &Heard) -> Html {
    let spread = match heard {
        Heard::Steps(spread) => Some(spread),
        Heard::Held | Heard::Words(_) => None,
    };
    html! {
        <tbody key={question.id.to_string()}>
            <tr><th scope="rowgroup" colspan="8">{ words_of(desk, &question.text) }</th></tr>
            <tr>{ spread_cells(&desk.t, spread) }</tr>
        </tbody>
    }
}

/// A question's text in the language of the page, or in the first that it has.
fn text_of(desk: &Desk, question: &Question) -> String {
    let text = Questionnaire::text(&question.text, desk.t.language.code());
    text.map(ToString::to_string).unwrap_or_default()
}

/// A text in the language of the page, or in the first that it has, which is then marked.
pub fn words_of(desk: &Desk, texts: &ByLanguage) -> Html {
    let own = desk.t.language.code();
    let found = texts.get_key_value(own).or_else(|| texts.iter().next());
    let Some((language, text)) = found else { return html! {} };
    let other = (**language != *own).then(|| language.to_string());
    html! { <span lang={other}>{ text.clone() }</span> }
}

/// What people wrote to each open question, folded; of the group whose name stands before it.
pub fn own_words(desk: &Desk, questionnaire: &Questionnaire, result: &PanelResult, of: Option<&str>) -> Vec<Html> {
    let asked = questionnaire.questions.iter().zip(&result.questions);
    let told = asked.filter_map(|(question, (_, heard))| match heard {
        Heard::Words(words) => Some((question, words)),
        Heard::Held | Heard::Steps(_) => None,
    });
    told.map(|(question, words)| {
        let text = text_of(desk, question);
        let heading = of.map_or_else(|| text.clone(), |group| format!("{group} – {text}"));
        fold(desk, &format!("{}-{}", result.panel, question.id), &heading, words)
    })
    .collect()
}

fn fold(desk: &Desk, key: &str, heading: &str, words: &[Rc<str>]) -> Html {
    let t = &desk.t;
    html! {
        <details key={key.to_owned()} class="own-words">
            <summary>{ t.with("own-words-of", &[("question", heading.into()), ("n", words.len().into())]) }</summary>
            <ul>
                for (n, text) in words.iter().enumerate() {
                    <li key={n} class="quoted">{ text.clone() }</li>
                }
            </ul>
        </details>
    }
}
