//! What leaves this machine: one sentence above the button that makes a file, with what is in it told in full below.

use yew::prelude::*;

use super::context::Desk;
use crate::app::Event;
use crate::app::files::{Enclosed, Enclosure};
use crate::app::leaving::Leaving;
use crate::app::workspace::Workspace;
use crate::dossier::entry::DossierId;
use crate::formats::limits::EVIDENCE_BYTES;
use crate::texts::{Texts, Value};

/// What the file of a dossier would hold, and which evidence files can go into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    /// The dossier.
    pub dossier: DossierId,
    leaving: Leaving,
    choice: Option<EnclosureChoice>,
}

impl Departure {
    /// What the file of the dossier at hand would hold now.
    pub fn of(workspace: &Workspace) -> Departure {
        Departure {
            dossier: workspace.dossier.id,
            leaving: Leaving::of_dossier(workspace, workspace.enclosure),
            choice: EnclosureChoice::of(workspace),
        }
    }
}

/// What stands before the button that saves a dossier to a file: the choice of its evidence files, then what leaves.
pub fn departure_part(desk: &Desk, departure: &Departure) -> Html {
    html! {
        <div class="departure">
            if let Some(choice) = &departure.choice {
                { enclosure_choice(desk, choice) }
            }
            { leaving_part(desk, &departure.leaving) }
        </div>
    }
}

/// What leaves this machine with a file, in a sentence, with the details folded.
pub fn leaving_part(desk: &Desk, leaving: &Leaving) -> Html {
    let t = &desk.t;
    if leaving.is_nothing() {
        return html! { <p class="leaving">{ t.text("leaving-nothing") }</p> };
    }
    let what = t.list(&in_short(t, leaving));
    html! {
        <div class="leaving">
            <p>
                { t.with("leaving-what", &[("what", (&what).into())]) }
                if leaving.n_kept_back > 0 {
                    { " " }{ t.with("leaving-kept-back", &[("n", leaving.n_kept_back.into())]) }
                }
            </p>
            <details>
                <summary>{ t.text("leaving-details") }</summary>
                <dl>
                    for (key, words) in in_full(t, leaving) {
                        <div key={key}><dt>{ t.text(key) }</dt><dd>{ words }</dd></div>
                    }
                </dl>
                if leaving.n_entries > 0 {
                    <p class="hint">{ t.text("leaving-journal-hint") }</p>
                }
            </details>
        </div>
    }
}

/// What matters most, as words in a row.
fn in_short(t: &Texts, leaving: &Leaving) -> Vec<String> {
    let size = t.file_size(leaving.bytes);
    let counts = [
        ("leaving-n-rounds", leaving.rounds.len()),
        ("leaving-n-texts", leaving.n_texts),
        ("leaving-n-votes", leaving.n_votes),
        ("leaving-n-sheets", leaving.n_sheets),
        ("leaving-n-actions", leaving.n_actions),
        ("leaving-n-names", leaving.names.len()),
        ("leaving-n-files", leaving.n_files),
    ];
    let there = counts.into_iter().filter(|(_, n)| *n > 0);
    there.map(|(key, n)| t.with(key, &[("n", n.into()), ("size", (&size).into())])).collect()
}

/// Everything that is counted, each with what it amounts to.
fn in_full(t: &Texts, leaving: &Leaving) -> Vec<(&'static str, String)> {
    let size = t.file_size(leaving.bytes);
    let row = |key: &'static str, n: usize, told: String| (n > 0).then_some((key, told));
    let number = |key: &'static str, n: usize| row(key, n, n.to_string());
    let with = |id: &str, values: &[(&str, Value<'_>)]| t.with(id, values);
    let words = |set: &std::collections::BTreeSet<std::rc::Rc<str>>| {
        t.list(&set.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let rounds: Vec<String> = leaving.rounds.iter().map(ToString::to_string).collect();
    let open = with("leaving-open-answers", &[("n", leaving.n_sheets.into()), ("open", leaving.n_open_answers.into())]);
    let secret =
        with("leaving-confidential", &[("n", leaving.n_evidence.into()), ("secret", leaving.n_confidential.into())]);
    let files = with("leaving-n-files", &[("n", leaving.n_files.into()), ("size", (&size).into())]);
    let rows = [
        row("leaving-rounds", rounds.len(), t.list(&rounds)),
        number("leaving-ratings", leaving.n_ratings),
        number("leaving-texts", leaving.n_texts),
        number("leaving-votes", leaving.n_votes),
        row("leaving-sheets", leaving.n_sheets, open),
        number("leaving-actions", leaving.n_actions),
        row("leaving-evidence", leaving.n_evidence, secret),
        row("leaving-files", leaving.n_files, files),
        row("leaving-names", leaving.names.len(), words(&leaving.names)),
        row("leaving-roles", leaving.roles.len(), words(&leaving.roles)),
        number("leaving-entries", leaving.n_entries),
    ];
    rows.into_iter().flatten().collect()
}

/// Which evidence files can go into the file of the dossier at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
struct EnclosureChoice {
    chosen: Enclosure,
    /// What each choice comes to: how many files, and how many bytes.
    amounts: [(Enclosure, usize, u64); 3],
    n_missing: usize,
}

impl EnclosureChoice {
    /// The choice for a dossier; none when it rests on no file.
    fn of(workspace: &Workspace) -> Option<EnclosureChoice> {
        let amounts = Enclosure::ALL.map(|enclosure| {
            let Enclosed { files, bytes } = workspace.enclosed(enclosure);
            (enclosure, files.len(), bytes)
        });
        let n_missing = workspace.n_missing_files();
        // Where nothing is confidential, leaving out what is confidential is no choice of its own.
        let is_the_same = amounts[0].1 == amounts[1].1;
        let chosen = match workspace.enclosure {
            Enclosure::NotConfidential if is_the_same => Enclosure::All,
            chosen => chosen,
        };
        (amounts[0].1 + n_missing > 0).then_some(EnclosureChoice { chosen, amounts, n_missing })
    }
}

/// Which evidence files go into the file, each choice with its size. What makes no difference is not offered.
fn enclosure_choice(desk: &Desk, choice: &EnclosureChoice) -> Html {
    let t = &desk.t;
    let [(_, n_all, bytes), (_, n_open, _), _] = choice.amounts;
    let is_offered = |enclosure: Enclosure| match enclosure {
        Enclosure::NotConfidential => n_open < n_all,
        Enclosure::All | Enclosure::None => true,
    };
    let missing = t.with("enclosure-missing", &[("n", choice.n_missing.into())]);
    if n_all == 0 {
        return html! { <p class="hint">{ missing }</p> };
    }
    let offered = choice.amounts.into_iter().filter(|(enclosure, ..)| is_offered(*enclosure));
    let most = t.file_size(EVIDENCE_BYTES);
    html! {
        <fieldset class="enclosure">
            <legend>{ t.text("enclosure-title") }</legend>
            for (enclosure, n, bytes) in offered {
                <label key={enclosure.word()} class="choice">
                    <input
                        type="radio" name="enclosure" value={enclosure.word()} checked={choice.chosen == enclosure}
                        onchange={desk.dispatch.on(Event::EnclosureChosen(enclosure))}
                    />
                    <span>{ enclosure_text(t, enclosure, n, bytes) }</span>
                </label>
            }
            if bytes > EVIDENCE_BYTES {
                <p class="hint">{ t.with("enclosure-too-much", &[("most", (&most).into())]) }</p>
            }
            if choice.n_missing > 0 {
                <p class="hint">{ missing }</p>
            }
        </fieldset>
    }
}

fn enclosure_text(t: &Texts, enclosure: Enclosure, n: usize, bytes: u64) -> String {
    let size = t.file_size(bytes);
    let amount = &[("n", n.into()), ("size", (&size).into())];
    match enclosure {
        Enclosure::All => t.with("enclosure-all", amount),
        Enclosure::NotConfidential => t.with("enclosure-open", amount),
        Enclosure::None => t.text("enclosure-none"),
    }
}
