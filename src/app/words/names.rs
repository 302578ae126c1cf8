//! What happened, in a short sentence for each kind of change, and what things are called that have a name.

use std::rc::Rc;

use super::Wording;
use super::review_kind_key;
use crate::dossier::change::{Change, Field, Rating, ReviewField, RoundField};
use crate::dossier::entry::RoundId;
use crate::dossier::panel::Questionnaire;
use crate::dossier::team::MemberId;
use crate::texts::Texts;

impl Wording<'_> {
    /// What happened, without its values.
    pub(super) fn what(&self, change: &Change, former: Option<&Change>) -> String {
        let t = self.t;
        let name = self.name(change);
        let how = how(change, former);
        match change {
            Change::OrganisationDescribed(_) => t.text("change-organisation"),
            Change::RoundOpened { opening, .. } => t.with("change-round-opened", &[("label", (&opening.label).into())]),
            Change::PhaseReached { .. } => t.text("change-phase"),
            Change::ThemesChosen { .. } => t.text("change-themes"),
            Change::ScopeSet { .. } => t.text("change-scope"),
            Change::TargetSet { .. } => t.text("change-target"),
            Change::AimSet { .. } => t.text("change-aim"),
            Change::Rated { .. } => t.text("change-rating"),
            Change::Noted { .. } => t.with("change-note", &[("change", how.into())]),
            Change::SheetWorded { .. } => t.text("change-sheet"),
            Change::EditionChanged { .. } => t.text("change-edition"),
            Change::MemberSet { .. } => named(t, "change-member", how, &name),
            Change::MilestoneSet { .. } => named(t, "change-milestone", how, &name),
            Change::Assigned { .. } => t.text("change-assignment"),
            Change::HandedIn { .. } => t.text("change-hand-in"),
            Change::VotingRuleSet { .. } => t.text("change-voting-rule"),
            Change::Voted { .. } => named(t, "change-vote", how, &name),
            Change::VotesLocked { .. } => t.with("change-lock", &[("change", how.into())]),
            Change::ConsensusReached { .. } => t.with("change-consensus", &[("change", how.into())]),
            Change::EvidenceDescribed { .. } => named(t, "change-evidence", how, &name),
            Change::EvidenceLinked { .. } => named(t, "change-evidence-link", how, &name),
            Change::PanelOpened { .. } => named(t, "change-panel", how, &name),
            Change::PanelAnswered { .. } => named(t, "change-answer", how, &name),
            Change::ImportanceSet { .. } => t.text("change-importance"),
            Change::AxisChosen { .. } => named(t, "change-axis", how, &name),
            Change::ActionPlanned { .. } => named(t, "change-action", how, &name),
            Change::ActionMoved { .. } => t.with("change-action-state", &[("name", (&name).into())]),
            Change::EffectJudged { .. } => named(t, "change-effect", how, &name),
            Change::RoundSealed { .. } => t.text("change-sealed"),
            Change::ReviewOpened { .. } => named(t, "change-review", how, &name),
            Change::LookPlanned { .. } => t.with("change-look-plan", &[("change", how.into())]),
            Change::Reviewed { .. } => t.text("change-reviewed"),
            Change::ReviewNoted { .. } => t.with("change-review-note", &[("change", how.into())]),
            Change::LookMoved { .. } => t.text("change-look-state"),
            Change::MeetingSet { .. } => named(t, "change-meeting", how, &name),
            Change::FindingRaised { .. } => named(t, "change-finding", how, &name),
            Change::FindingAnswered { .. } => named(t, "change-finding-answer", how, &name),
            Change::FindingMoved { .. } => t.with("change-finding-state", &[("name", (&name).into())]),
            Change::FindingRequalified { .. } => named(t, "change-finding-requalified", how, &name),
            Change::ReviewConcluded { .. } => t.with("change-conclusion", &[("change", how.into())]),
            Change::ReviewSealed { .. } => t.with("change-review-sealed", &[("name", (&name).into())]),
            Change::Signed { .. } => named(t, "change-signature", how, &name),
            Change::LabelRecorded { .. } => named(t, "change-label", how, &name),
            Change::LogoChosen { .. } => t.with("change-logo", &[("change", how.into())]),
            Change::ReportIntroduced { .. } => t.with("change-introduction", &[("change", how.into())]),
            Change::Unknown(_) => t.text("change-unknown"),
        }
    }

    /// What the thing is called that a change is about: as it says itself, or as it was called last.
    fn name(&self, change: &Change) -> String {
        let field = match change {
            Change::EvidenceLinked { evidence, .. } => Some(Field::Evidence(*evidence)),
            Change::ActionMoved { action, .. } | Change::EffectJudged { action, .. } => Some(Field::Action(*action)),
            Change::Voted { round, member, .. } => Some(member_field(*round, *member)),
            Change::PanelAnswered { round, panel, .. } => Some(Field::Round(*round, RoundField::Panel(*panel))),
            Change::FindingAnswered { review, finding, .. }
            | Change::FindingMoved { review, finding, .. }
            | Change::FindingRequalified { review, finding, .. } => {
                Some(Field::Review(*review, ReviewField::Finding(*finding)))
            }
            Change::ReviewSealed { review, .. } => Some(Field::Review(*review, ReviewField::Details)),
            change => change.field(),
        };
        let named_last =
            |field| self.dossier.history(&field).iter().rev().find_map(|entry| self.own_name(&entry.change));
        let name = self.own_name(change).or_else(|| field.and_then(named_last));
        name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| self.t.text("untitled"))
    }

    /// The member of a team by role.
    pub(super) fn member(&self, round: RoundId, member: MemberId) -> String {
        let told = self.dossier.history(&member_field(round, member)).iter().rev();
        let name = { told }.find_map(|entry| self.own_name(&entry.change));
        name.unwrap_or_else(|| self.t.text("untitled"))
    }

    fn own_name(&self, change: &Change) -> Option<String> {
        let name: Rc<str> = match change {
            Change::MemberSet { details, .. } => details.as_ref()?.title.clone(),
            Change::MilestoneSet { details, .. } => details.as_ref()?.title.clone(),
            Change::EvidenceDescribed { details, .. } => details.as_ref()?.title.clone(),
            Change::AxisChosen { details, .. } => details.as_ref()?.title.clone(),
            Change::ActionPlanned { details, .. } => details.as_ref()?.title.clone(),
            Change::PanelOpened { questionnaire, .. } => return Some(self.panel(questionnaire.as_ref()?)),
            Change::ReviewOpened { details, .. } => return Some(self.t.text(review_kind_key(details.as_ref()?.kind))),
            Change::MeetingSet { details, .. } => details.as_ref()?.title.clone(),
            Change::FindingRaised { details, .. } => details.as_ref()?.statement.clone(),
            Change::Signed { proof, .. } => proof.as_ref()?.signatory.clone(),
            Change::LabelRecorded { details, .. } => details.as_ref()?.title.clone(),
            _ => return None,
        };
        Some(name.to_string())
    }

    /// A panel as it is called, or else by the group that is asked.
    pub fn panel(&self, questionnaire: &Questionnaire) -> String {
        match Questionnaire::text(&questionnaire.title, self.t.language.code()) {
            Some(title) if !title.trim().is_empty() => title.to_string(),
            _ => self.t.with("value-group", &[("group", questionnaire.group.word().into())]),
        }
    }
}

fn member_field(round: RoundId, member: MemberId) -> Field {
    Field::Round(round, RoundField::Member(member))
}

fn named(t: &Texts, key: &str, how: &str, name: &str) -> String {
    t.with(key, &[("change", how.into()), ("name", name.into())])
}

/// Whether a change added something, took it away, or changed what was there: the word that texts choose by.
fn how(change: &Change, former: Option<&Change>) -> &'static str {
    match (says_something(change), former.is_some_and(says_something)) {
        (false, _) => "removed",
        (true, false) => "added",
        (true, true) => "changed",
    }
}

/// Whether a change puts something into its field, rather than emptying it.
fn says_something(change: &Change) -> bool {
    match change {
        Change::Rated { rating, .. } | Change::Voted { vote: rating, .. } | Change::Reviewed { rating, .. } => {
            *rating != Rating::NotRated
        }
        Change::EvidenceLinked { linked: is_so, .. } | Change::VotesLocked { locked: is_so, .. } => *is_so,
        // Being planned is a state as any other.
        Change::ActionMoved { .. } | Change::PhaseReached { .. } => true,
        change => change.emptied().as_ref() != Some(change),
    }
}
