//! Who the dossier is about: what stands on reports, and by what a label body tells organisations apart.

use std::rc::Rc;

use yew::prelude::*;

use super::PreparePageProperties;
use crate::app::Event;
use crate::dossier::change::{MOST_LEARNERS, Organisation, OrganisationKind};
use crate::texts::keys::organisation_kind_key;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};

const NAME: &str = "name";
const KIND: &str = "kind";
const PLACE: &str = "place";
const REGION: &str = "region";
const CODE: &str = "code";
const LEARNERS: &str = "learners";

/// The organisation, folded once the round has begun: it changes rarely. A closed round keeps what it was closed with.
pub(super) fn organisation_section(desk: &Desk, props: &PreparePageProperties) -> Html {
    let t = &desk.t;
    if props.round.is_sealed() {
        return html! {};
    }
    let onsave = {
        let (dispatch, before) = (desk.dispatch.clone(), props.organisation.clone());
        Callback::from(move |values: Values| {
            let described = described(&values);
            if described != *before {
                dispatch.send(Event::OrganisationDescribed(described));
            }
        })
    };
    html! {
        <details class="organisation" id="organisation">
            <summary>{ t.with("prepare-organisation", &[("name", (&props.organisation.name).into())]) }</summary>
            <p class="hint">{ t.text("prepare-organisation-hint") }</p>
            <Form id="organisation-form" fields={fields(desk, &props.organisation)} {onsave} />
        </details>
    }
}

fn fields(desk: &Desk, organisation: &Organisation) -> Vec<FormField> {
    let t = &desk.t;
    let line = |name, label: &str, value: &Rc<str>| FormField {
        name,
        label: t.text(label),
        value: value.clone(),
        ..FormField::default()
    };
    let kinds = OrganisationKind::ALL
        .map(|kind| Choice { value: kind.word().into(), label: t.text(organisation_kind_key(kind)).into() });
    vec![
        FormField { required: true, ..line(NAME, "organisation-name", &organisation.name) },
        FormField {
            kind: FieldKind::Choice(Rc::new(kinds.to_vec())),
            ..line(KIND, "organisation-kind", &organisation.kind.word().into())
        },
        line(PLACE, "organisation-place", &organisation.place),
        FormField {
            hint: t.text("organisation-region-hint"),
            ..line(REGION, "organisation-region", &organisation.region)
        },
        FormField { hint: t.text("organisation-code-hint"), ..line(CODE, "organisation-code", &organisation.code) },
        FormField {
            hint: t.text("organisation-learners-hint"),
            kind: FieldKind::Number(0, MOST_LEARNERS),
            ..line(
                LEARNERS,
                "organisation-learners",
                &organisation.learners.map(|n| n.to_string()).unwrap_or_default().into(),
            )
        },
    ]
}

fn described(values: &Values) -> Organisation {
    let kind = values.text(KIND);
    Organisation {
        name: values.text(NAME),
        kind: OrganisationKind::ALL.into_iter().find(|it| it.word() == &*kind).unwrap_or_default(),
        place: values.text(PLACE),
        region: values.text(REGION),
        code: values.text(CODE),
        learners: values.number(LEARNERS),
    }
}
