//! The fields of a decision. Each is kept as it is left; what it comes to is worked out by the decision itself.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::Event;
use crate::app::desks::Deciding;
use crate::app::desks::deciding::Alike;
use crate::compare::decision::{
    CommitteeMember, CommitteeMemberId, Decision, Draft, Given, Incomplete, Outcome, Requirement,
};
use crate::compare::rule::GradeId;
use crate::dossier::day::Day;
use crate::texts::decided::{member_with_part, outcome_key};
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};

const OUTCOME: &str = "outcome";
const GRADE: &str = "grade";
const DAY: &str = "day";
const REFERENCE: &str = "reference";
const FROM: &str = "from";
const LAST_DAY: &str = "last";
const FIRST_LOOK: &str = "audit";
const LAST_LOOK: &str = "auditend";
const TEXT: &str = "text";
const UNTIL: &str = "until";
const BY: &str = "by";
const REASON: &str = "reason";
const ALSO: &str = "also";

/// What the fields of a decision need.
pub(super) struct Pen<'a> {
    desk: &'a Desk,
    deciding: &'a Deciding,
    given: &'a Given,
    decision: Option<&'a Decision>,
    missing: Vec<Incomplete>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(
        desk: &'a Desk,
        deciding: &'a Deciding,
        given: &'a Given,
        decision: Option<&'a Decision>,
    ) -> Pen<'a> {
        let missing = decision.map(Decision::incomplete).unwrap_or_default();
        Pen { desk, deciding, given, decision, missing }
    }

    /// Whether nothing is missing.
    pub(super) fn is_whole(&self) -> bool {
        self.decision.is_some() && self.missing.is_empty()
    }

    fn draft(&self) -> &Draft {
        &self.deciding.draft
    }

    fn outcome(&self) -> Option<Outcome> {
        self.draft().outcome
    }

    /// What is wrong is told once somebody wanted to enter the decision.
    fn problems(&self, of: &[(&'static str, bool, &str)]) -> Vec<(&'static str, String)> {
        let told = of.iter().filter(|(_, is_wrong, _)| self.draft().was_sent && *is_wrong);
        told.map(|(name, _, key)| (*name, self.desk.t.text(key))).collect()
    }

    fn lacks(&self, what: Incomplete) -> bool {
        self.missing.contains(&what)
    }

    /// Keeps what was filled in.
    fn onsave(&self, write: impl Fn(&mut Draft, &Values) + 'static) -> Callback<Values> {
        let (dispatch, organisation) = (self.desk.dispatch.clone(), self.deciding.organisation);
        let draft = self.deciding.draft.clone();
        Callback::from(move |values: Values| {
            let mut draft = (*draft).clone();
            write(&mut draft, &values);
            dispatch.send(Event::DecisionDrafted(organisation, Some(Rc::new(draft))));
        })
    }

    // What is decided.

    /// What is decided, on which day and for how long.
    pub(super) fn what(&self) -> Html {
        let gives = self.outcome().is_some_and(Outcome::gives);
        let t = &self.desk.t;
        let mut fields = vec![self.outcome_field()];
        fields.extend(self.grade_field());
        let has_grade = fields.len() > 1;
        fields.push(day_field(DAY, t.text("decide-day"), Some(self.draft().day(self.given.today))));
        fields.push(FormField {
            name: REFERENCE,
            label: t.text("decide-reference"),
            hint: t.text("decide-reference-hint"),
            value: self.draft().reference.clone(),
            ..FormField::default()
        });
        if gives {
            fields.extend(self.validity_fields());
        }
        let usual = self.usual();
        let onsave = self.onsave(move |draft, values| {
            draft.outcome = Outcome::ALL.into_iter().find(|it| it.word() == &*values.text(OUTCOME));
            // What stands there by itself goes on following from the rest.
            if has_grade {
                let grade = Some(values.text(GRADE)).filter(|id| !id.is_empty()).map(GradeId);
                draft.grade = grade.filter(|id| Some(id) != usual.grade.as_ref());
            }
            let chosen = |name: &str, usual: Option<Day>| values.day(name).filter(|day| Some(*day) != usual);
            draft.day = chosen(DAY, Some(usual.day));
            draft.reference = values.text(REFERENCE);
            if gives {
                draft.from = chosen(FROM, usual.from);
                draft.last_day = chosen(LAST_DAY, usual.last_day);
                draft.surveillance_from = chosen(FIRST_LOOK, usual.window.map(|(first, _)| first));
                draft.surveillance_until = chosen(LAST_LOOK, usual.window.map(|(_, last)| last));
            }
        });
        let problems = self.problems(&[
            (OUTCOME, self.outcome().is_none(), "decide-lacks-outcome"),
            (GRADE, self.lacks(Incomplete::NoGrade), "decide-lacks-grade"),
            (DAY, self.lacks(Incomplete::BeforeClosing), "decide-before-closing"),
            (LAST_DAY, self.lacks(Incomplete::NoValidity), "decide-lacks-validity"),
        ]);
        html! { <Form id="decision" {fields} {onsave} {problems} /> }
    }

    fn outcome_field(&self) -> FormField {
        let t = &self.desk.t;
        let none = Choice { value: "".into(), label: t.text("decide-choose").into() };
        let each = Outcome::ALL.map(|it| Choice { value: it.word().into(), label: t.text(outcome_key(it)).into() });
        let choices = std::iter::once(none).chain(each).collect();
        let holds_none = self.outcome().is_some_and(Outcome::needs_label) && self.deciding.standing.held.is_none();
        FormField {
            name: OUTCOME,
            label: t.text("decide-outcome"),
            hint: if holds_none { t.text("decide-holds-none") } else { String::new() },
            kind: FieldKind::Choice(Rc::new(choices)),
            value: self.outcome().map(|it| it.word().into()).unwrap_or_default(),
            ..FormField::default()
        }
    }

    /// The grade, where one is given or kept and there is a choice.
    fn grade_field(&self) -> Option<FormField> {
        let t = &self.desk.t;
        let grades = &self.given.proposal.grades;
        let is_asked = self.outcome().is_some_and(|it| it.gives() || it == Outcome::Maintained);
        let is_plain = grades.len() == 1 && grades.iter().all(|grade| grade.name.trim().is_empty());
        if !is_asked || is_plain {
            return None;
        }
        let none = Choice { value: "".into(), label: t.text("decide-choose").into() };
        let each = grades.iter().map(|grade| {
            let name = if grade.name.trim().is_empty() { grade.grade.to_string() } else { grade.name.to_string() };
            Choice { value: grade.grade.0.clone(), label: name.into() }
        });
        Some(FormField {
            name: GRADE,
            label: t.text("decide-grade"),
            kind: FieldKind::Choice(Rc::new(std::iter::once(none).chain(each).collect())),
            value: self.draft().grade(self.given).map(|id| id.0).unwrap_or_default(),
            ..FormField::default()
        })
    }

    /// From when until when, as the framework has it until somebody says otherwise.
    fn validity_fields(&self) -> Vec<FormField> {
        let t = &self.desk.t;
        let (draft, usual) = (self.draft(), self.usual());
        let validity = draft.validity(self.given);
        let hint = if self.given.label.is_some() { "decide-last-day-hint" } else { "decide-last-day-unknown" };
        let from = validity.map(|it| it.from).or(draft.from).or(usual.from);
        let last_day = validity.map(|it| it.last_day()).or(draft.last_day);
        let mut fields = vec![
            FormField { hint: t.text("decide-from-hint"), ..day_field(FROM, t.text("decide-from"), from) },
            FormField { hint: t.text(hint), ..day_field(LAST_DAY, t.text("decide-last-day"), last_day) },
        ];
        if self.given.label.is_some_and(|label| label.surveillance.is_some()) {
            let (first, last) = validity.and_then(|it| it.surveillance).unzip();
            fields.push(day_field(FIRST_LOOK, t.text("decide-surveillance-from"), first));
            fields.push(day_field(LAST_LOOK, t.text("decide-surveillance-until"), last));
        }
        fields
    }

    /// What stands there when nobody fills it in.
    fn usual(&self) -> Usual {
        let draft = self.draft();
        let plain =
            Draft { grade: None, last_day: None, surveillance_from: None, surveillance_until: None, ..draft.clone() };
        let validity = plain.validity(self.given);
        Usual {
            grade: plain.grade(self.given),
            day: self.given.today,
            from: Some(draft.day(self.given.today)),
            last_day: validity.map(|it| it.last_day()),
            window: validity.and_then(|it| it.surveillance),
        }
    }

    // What is asked.

    /// Conditions, each with its day, and room for another one.
    pub(super) fn conditions(&self) -> Html {
        let t = &self.desk.t;
        let Some(outcome) = self.outcome().filter(|outcome| outcome.may_ask()) else { return html! { <div /> } };
        let asks = outcome == Outcome::GrantedWithConditions;
        let n = self.draft().conditions.len();
        html! {
            <fieldset class="decide-conditions">
                <legend>{ t.text("decide-conditions") }</legend>
                <p class="hint">{ t.text(if asks { "decide-conditions-needed" } else { "decide-conditions-free" }) }</p>
                if self.draft().was_sent && self.lacks(Incomplete::NoConditions) {
                    <p class="problem">{ t.text("decide-lacks-conditions") }</p>
                }
                for place in 0..=n {
                    <div key={place} class="decide-condition">{ self.condition(place) }</div>
                }
            </fieldset>
        }
    }

    /// The condition of that place; after the last one, an empty one.
    fn condition(&self, place: usize) -> Html {
        let t = &self.desk.t;
        let asked = self.draft().conditions.get(place);
        let number = [("n", (place + 1).into())];
        let text = FormField {
            name: TEXT,
            label: t.with(if asked.is_some() { "decide-condition" } else { "decide-condition-new" }, &number),
            kind: FieldKind::Lines,
            value: asked.map(|asked| asked.text.clone()).unwrap_or_default(),
            ..FormField::default()
        };
        let until = day_field(UNTIL, t.with("decide-condition-until", &number), asked.and_then(|asked| asked.until));
        let onsave = self.onsave(move |draft, values| {
            draft.ask(place, Requirement { text: values.text(TEXT), until: values.day(UNTIL) });
        });
        let problems = self.problems(&[
            (TEXT, self.lacks(Incomplete::EmptyCondition(place)), "decide-lacks-text"),
            (UNTIL, self.lacks(Incomplete::NoDeadline(place)), "decide-lacks-until"),
        ]);
        html! { <Form id={format!("condition-{place}")} fields={vec![text, until]} {onsave} {problems} /> }
    }

    // Who decides, and why.

    /// Who took part, and the reason.
    pub(super) fn who_and_why(&self) -> Html {
        let t = &self.desk.t;
        let deviates = self.decision.is_some_and(|decision| decision.deviation().is_some());
        let mut fields = Vec::new();
        if !self.given.committee.is_empty() {
            let mut members: Vec<(&CommitteeMemberId, &Rc<CommitteeMember>)> = self.given.committee.iter().collect();
            members.sort_by_key(|(id, member)| (member.part, member.title.clone(), **id));
            let choices = members
                .into_iter()
                .map(|(id, member)| Choice { value: id.to_string().into(), label: member_with_part(t, member).into() });
            let seated: Vec<String> = self.draft().seated(self.given).iter().map(ToString::to_string).collect();
            fields.push(FormField {
                name: BY,
                label: t.text("decide-by"),
                kind: FieldKind::Choices(Rc::new(choices.collect())),
                value: seated.join(" ").into(),
                ..FormField::default()
            });
        }
        fields.push(FormField {
            name: REASON,
            label: t.text(if deviates { "decide-reason-needed" } else { "decide-reason" }),
            hint: t.text("decide-reason-hint"),
            kind: FieldKind::Lines,
            value: self.draft().reason.clone(),
            ..FormField::default()
        });
        let seated = self.draft().seated(self.given);
        let onsave = self.onsave(move |draft, values| {
            let ticked = values.chosen(BY).iter().filter_map(|id| id.parse().ok()).collect::<BTreeSet<_>>();
            // Whoever sat in the last decision of that day goes on doing so until somebody says otherwise.
            if draft.by.is_some() || ticked != seated {
                draft.by = Some(ticked);
            }
            draft.reason = values.text(REASON);
        });
        let problems = self.problems(&[
            (BY, self.lacks(Incomplete::NobodyDecides), "decide-lacks-members"),
            (REASON, self.lacks(Incomplete::NoReason), "decide-lacks-reason"),
        ]);
        html! { <Form id="decision-why" {fields} {onsave} {problems} /> }
    }
}

/// As many organisations as one list offers at a time.
const MOST_ALIKE: usize = 100;

impl Pen<'_> {
    /// The organisations on which the same may be decided in one go; nothing where there are none.
    pub(super) fn also(&self, alike: &[Alike]) -> Html {
        let t = &self.desk.t;
        if alike.is_empty() {
            return html! { <div /> };
        }
        let is_ticked = |it: &Alike| self.draft().also.contains(&it.organisation);
        // What was ticked stays in the list, wherever it stands in it.
        let shown = alike.iter().enumerate().filter(|(n, it)| *n < MOST_ALIKE || is_ticked(it)).map(|(_, it)| it);
        let choices: Vec<Choice> =
            shown.map(|it| Choice { value: it.organisation.to_string().into(), label: it.name.clone() }).collect();
        let n_more = alike.len() - choices.len();
        let chosen: Vec<String> =
            alike.iter().filter(|it| is_ticked(it)).map(|it| it.organisation.to_string()).collect();
        let field = FormField {
            name: ALSO,
            label: t.text("decide-also"),
            kind: FieldKind::Choices(Rc::new(choices)),
            value: chosen.join(" ").into(),
            ..FormField::default()
        };
        let onsave = self.onsave(|draft, values| {
            draft.also = values.chosen(ALSO).iter().filter_map(|id| id.parse().ok()).collect();
        });
        html! {
            <details class="decide-also">
                <summary>{ t.text("decide-also-title") }</summary>
                <p class="hint">{ t.text("decide-also-hint") }</p>
                <Form id="decision-also" fields={vec![field]} {onsave} />
                if n_more > 0 {
                    <p class="hint">{ t.with("decide-also-more", &[("n", n_more.into())]) }</p>
                }
            </details>
        }
    }
}

/// What stands in fields that nobody filled in.
struct Usual {
    grade: Option<GradeId>,
    day: Day,
    from: Option<Day>,
    last_day: Option<Day>,
    window: Option<(Day, Day)>,
}

fn day_field(name: &'static str, label: String, day: Option<Day>) -> FormField {
    let value = day.map(|day| day.to_string().into()).unwrap_or_default();
    FormField { name, label, kind: FieldKind::Day, value, ..FormField::default() }
}
