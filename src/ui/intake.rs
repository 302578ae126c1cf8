//! What became of answers to panels that were offered: how many were taken in, what was not and why, and what waits
//! for another dossier.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::dialogs::Dialog;
use super::notices::refusal;
use crate::app::Event;
use crate::app::intake::{AnswerProblem, Elsewhere, Intake, Told};
use crate::dossier::panel::Group;
use crate::formats::slip::SlipError;
use crate::texts::Texts;

/// What became of them, until one has read it.
pub fn intake_dialog(desk: &Desk, intake: &Intake) -> Html {
    let t = &desk.t;
    let told = intake.told();
    let hides_some = told.iter().any(|(_, told)| *told == Told::Few);
    html! {
        <Dialog title={t.text("intake-title")} oncancel={desk.dispatch.on(Event::IntakeDismissed)}>
            <div class="intake">
                <p>{ summary(t, intake) }</p>
                <div>
                    if !told.is_empty() {
                        <ul>
                            for (group, told) in told {
                                <li key={group.word()}>{ of_group(t, group, told) }</li>
                            }
                        </ul>
                    }
                    if hides_some {
                        <p class="hint">{ t.text("intake-few-why") }</p>
                    }
                </div>
                <div>
                    if intake.n_replaced > 0 {
                        <p>{ t.with("intake-replaced", &[("n", intake.n_replaced.into())]) }</p>
                    }
                    if intake.n_known > 0 {
                        <p>{ t.with("intake-known", &[("n", intake.n_known.into())]) }</p>
                    }
                    if !intake.taken.is_empty() || intake.n_replaced > 0 {
                        <p class="hint">{ t.text("intake-undo") }</p>
                    }
                </div>
                { refused(t, &intake.refused) }
                <div>
                    for elsewhere in intake.elsewhere.iter() {
                        { waiting(desk, elsewhere) }
                    }
                </div>
            </div>
            <p class="buttons">
                <button type="button" class="button primary" onclick={desk.dispatch.on(Event::IntakeDismissed)}>
                    { t.text("intake-close") }
                </button>
            </p>
        </Dialog>
    }
}

fn summary(t: &Texts, intake: &Intake) -> String {
    match intake.n_told() {
        Some(0) if intake.n_replaced == 0 => t.text("intake-none"),
        Some(0) => t.text("intake-only-replaced"),
        Some(n) => t.with("intake-taken", &[("n", n.into())]),
        None => t.text("intake-some"),
    }
}

fn of_group(t: &Texts, group: Group, told: Told) -> String {
    let group = match group {
        Group::Leaders => t.text("intake-leaders"),
        Group::Teachers => t.text("intake-teachers"),
        Group::Pupils => t.text("intake-pupils"),
        Group::Parents => t.text("intake-parents"),
        Group::Partners => t.text("intake-partners"),
        Group::Counsellors => t.text("intake-counsellors"),
    };
    let number = match told {
        Told::Exactly(n) => n.to_string(),
        Told::Few => t.text("intake-few"),
    };
    t.with("intake-of-group", &[("group", (&group).into()), ("number", (&number).into())])
}

fn refused(t: &Texts, refused: &[(Rc<str>, AnswerProblem)]) -> Html {
    let line = |(name, problem): &(Rc<str>, AnswerProblem)| {
        let (name, why) = (t.quoted(name), answer_problem(t, problem));
        t.with("intake-refused-file", &[("name", (&name).into()), ("why", (&why).into())])
    };
    html! {
        <div>
            if !refused.is_empty() {
                <h3>{ t.with("intake-refused", &[("n", refused.len().into())]) }</h3>
                <ul>
                    for (n, file) in refused.iter().enumerate() {
                        <li key={n}>{ line(file) }</li>
                    }
                </ul>
            }
        </div>
    }
}

fn waiting(desk: &Desk, elsewhere: &Elsewhere) -> Html {
    let t = &desk.t;
    let n = elsewhere.files.len();
    let Some(name) = &elsewhere.name else {
        return html! { <p key={elsewhere.dossier.to_string()}>{ t.with("intake-nowhere", &[("n", n.into())]) }</p> };
    };
    let name = t.quoted(name);
    html! {
        <div key={elsewhere.dossier.to_string()}>
            <p>{ t.with("intake-elsewhere", &[("n", n.into()), ("name", (&name).into())]) }</p>
            <p>
                <button type="button" class="button" onclick={desk.dispatch.on(Event::IntakeOpened(elsewhere.dossier))}>
                    { t.with("intake-open", &[("name", (&name).into())]) }
                </button>
            </p>
        </div>
    }
}

/// Why a file of answers was not taken in.
pub fn answer_problem(t: &Texts, problem: &AnswerProblem) -> String {
    match problem {
        AnswerProblem::Unreadable(error) => unreadable(t, error),
        AnswerProblem::Other(error) => refusal(t, error),
        AnswerProblem::NoSuchRound => t.text("answers-no-round"),
        AnswerProblem::RoundClosed { label } => t.with("answers-round-closed", &[("label", label.into())]),
        AnswerProblem::NoSuchPanel => t.text("answers-no-panel"),
        AnswerProblem::OtherQuestionnaire => t.text("answers-other-questionnaire"),
        AnswerProblem::NoSuchQuestion => t.text("answers-no-question"),
        AnswerProblem::ImpossibleAnswer => t.text("answers-impossible"),
        AnswerProblem::Superseded => t.text("answers-superseded"),
    }
}

fn unreadable(t: &Texts, error: &SlipError) -> String {
    match error {
        SlipError::NotOurs { .. } | SlipError::IsAnswers => t.text("answers-not-ours"),
        SlipError::IsQuestionnaire => t.text("answers-is-questionnaire"),
        SlipError::TooLarge => t.text("answers-too-large"),
        SlipError::Cut => t.text("answers-cut"),
        SlipError::Newer { .. } => t.text("answers-newer"),
        SlipError::Damaged => t.text("answers-damaged"),
        SlipError::Malformed { reason } => t.with("answers-malformed", &[("reason", reason.into())]),
    }
}
