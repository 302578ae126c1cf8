//! Which paper, and what stands in it. All of it is in the address, so that a link makes the same paper again.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::written::{language_of, review_of};
use crate::app::route::{PaperChoice, PaperKind, RoundPage, Route};
use crate::app::{Event, Model};
use crate::dossier::review::{Review, ReviewId};
use crate::formats::paper::{Options, Part};
use crate::papers::report::part_key;
use crate::texts::keys::review_kind_key;
use crate::texts::{Language, Texts};
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, TICKED, Values};
use crate::ui::screen::RoundAtHand;

/// The name of the field of the language.
const LANGUAGE: &str = "language";

/// The name of the field of the review.
const REVIEW: &str = "review";

/// The kinds of paper; those about a review only where there is one.
pub(super) fn kinds(desk: &Desk, at_hand: &RoundAtHand<'_>, choice: &PaperChoice) -> Html {
    let t = &desk.t;
    let (dossier, round) = (&at_hand.workspace.dossier, &at_hand.round);
    let has_review = dossier.reviews_of(round.id).next().is_some();
    let offered = PaperKind::ALL.into_iter().filter(|kind| has_review || !kind.is_of_review() || *kind == choice.kind);
    html! {
        <nav class="filters paper-kinds" aria-label={t.text("papers-kinds")}>
            <ul>
                for kind in offered {
                    <li key={kind.word()}>
                        <a
                            href={Route::Round(dossier.id, round.id, RoundPage::Report(choice.of_kind(kind))).href()}
                            aria-current={(kind == choice.kind).then_some("page")}
                        >{ t.text(kind_key(kind)) }</a>
                    </li>
                }
            </ul>
            <p class="hint">{ t.text(meaning_key(choice.kind)) }</p>
        </nav>
    }
}

/// The text id of what a kind of paper is called.
pub(super) fn kind_key(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Report => "papers-report",
        PaperKind::Dashboard => "papers-dashboard",
        PaperKind::Grid => "papers-grid",
        PaperKind::Plan => "papers-plan",
        PaperKind::AuditPlan => "papers-audit-plan",
        PaperKind::Conclusions => "papers-conclusions",
        PaperKind::Deviations => "papers-deviations",
    }
}

/// The text id of what a kind of paper is for.
fn meaning_key(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Report => "papers-report-meaning",
        PaperKind::Dashboard => "papers-dashboard-meaning",
        PaperKind::Grid => "papers-grid-meaning",
        PaperKind::Plan => "papers-plan-meaning",
        PaperKind::AuditPlan => "papers-audit-plan-meaning",
        PaperKind::Conclusions => "papers-conclusions-meaning",
        PaperKind::Deviations => "papers-deviations-meaning",
    }
}

/// Language, parts, and what of people's own words is in it. What is changed shows at once.
pub(super) fn options(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>, choice: &PaperChoice) -> Html {
    let t = &desk.t;
    let dossier = &at_hand.workspace.dossier;
    let reviews: Vec<&Rc<Review>> = dossier.reviews_of(at_hand.round.id).collect();
    let present = review_of(dossier, &at_hand.round, choice).map(|review| review.id);
    let fields = [
        Some(language_field(t, language_of(model, choice))),
        (reviews.len() > 1).then(|| review_field(t, &reviews, present)),
        (choice.kind == PaperKind::Report).then(|| parts_field(t, &choice.options, !reviews.is_empty())),
        Some(FormField {
            name: "text",
            label: t.text("papers-without-text"),
            hint: t.text("papers-without-text-hint"),
            kind: FieldKind::Tick,
            value: ticked(choice.options.is_without_free_text),
            required: false,
        }),
        (!choice.options.is_without_free_text).then(|| FormField {
            name: "confidential",
            label: t.text("papers-confidential"),
            hint: String::new(),
            kind: FieldKind::Tick,
            value: ticked(choice.options.names_confidential),
            required: false,
        }),
    ];
    let onsave = {
        let (choice, dispatch, interface) = (choice.clone(), desk.dispatch.clone(), model.settings.language);
        let (has_review, shown) = (!reviews.is_empty(), present);
        Callback::from(move |values: Values| {
            dispatch.send(Event::PaperChosen(chosen(&choice, &values, interface, has_review, shown)));
        })
    };
    html! {
        <details class="report-options">
            <summary>{ t.text("papers-options") }</summary>
            <Form id="paper" fields={fields.into_iter().flatten().collect::<Vec<FormField>>()} {onsave} />
        </details>
    }
}

fn ticked(yes: bool) -> Rc<str> {
    if yes { TICKED.into() } else { "".into() }
}

fn language_field(t: &Texts, present: Language) -> FormField {
    let choices = Language::ALL.map(|language| Choice { value: language.code().into(), label: language.name().into() });
    FormField {
        name: LANGUAGE,
        label: t.text("papers-language"),
        hint: t.text("papers-language-hint"),
        kind: FieldKind::Choice(Rc::new(choices.into())),
        value: present.code().into(),
        required: false,
    }
}

fn review_field(t: &Texts, reviews: &[&Rc<Review>], present: Option<ReviewId>) -> FormField {
    let choice = |review: &&Rc<Review>| {
        let details = review.details.as_ref()?;
        let by = if details.body.is_empty() { &details.reviewer } else { &details.body };
        let label = format!("{} – {by}", t.text(review_kind_key(details.kind)));
        Some(Choice { value: review.id.to_string().into(), label: label.into() })
    };
    FormField {
        name: REVIEW,
        label: t.text("papers-review"),
        hint: String::new(),
        kind: FieldKind::Choice(Rc::new(reviews.iter().filter_map(choice).collect())),
        value: present.map(|id| id.to_string()).unwrap_or_default().into(),
        required: false,
    }
}

fn parts_field(t: &Texts, options: &Options, has_review: bool) -> FormField {
    let offered = offered_parts(has_review);
    let choice = |part: &Part| Choice { value: part.word().into(), label: t.text(part_key(*part)).into() };
    let chosen = offered.iter().filter(|part| options.has(**part)).map(|part| part.word());
    FormField {
        name: "parts",
        label: t.text("papers-parts"),
        hint: String::new(),
        kind: FieldKind::Choices(Rc::new(offered.iter().map(choice).collect())),
        value: chosen.collect::<Vec<&str>>().join(" ").into(),
        required: false,
    }
}

/// Where nobody reviewed there is no review to leave out.
fn offered_parts(has_review: bool) -> Vec<Part> {
    Part::ALL.into_iter().filter(|part| has_review || *part != Part::Review).collect()
}

/// What the form amounts to.
fn chosen(
    choice: &PaperChoice,
    values: &Values,
    interface: Language,
    has_review: bool,
    shown: Option<ReviewId>,
) -> PaperChoice {
    let language = Language::of_tag(&values.text(LANGUAGE)).filter(|language| *language != interface);
    let review: Option<ReviewId> = values.text(REVIEW).parse().ok();
    let is_without_free_text = values.is_ticked("text");
    let without: BTreeSet<Part> = match choice.kind {
        PaperKind::Report => {
            let words = values.chosen("parts");
            let offered = offered_parts(has_review).into_iter();
            let left_out = offered.filter(|part| !words.iter().any(|word| **word == *part.word()));
            // What was not offered stays as it was.
            let kept = choice.options.without.iter().copied().filter(|part| !offered_parts(has_review).contains(part));
            left_out.chain(kept).collect()
        }
        _ => choice.options.without.clone(),
    };
    PaperChoice {
        kind: choice.kind,
        review: review.filter(|review| Some(*review) != shown).or(choice.review),
        language,
        options: Options {
            without,
            is_without_free_text,
            names_confidential: values.is_ticked("confidential") && !is_without_free_text,
        },
    }
}
