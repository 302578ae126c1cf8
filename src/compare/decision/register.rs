//! The register of a label body: its rules, its committee, and all decisions, read from a collection's journal; how the
//! label of each organisation stands; and whether files changed since a decision was taken on them.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::standing::{Due, Standing, dues, standing};
use super::{CommitteeMember, CommitteeMemberId, Decision, DecisionId};
use crate::compare::Collection;
use crate::compare::desk::{DeskChange, DeskField};
use crate::compare::proposal::About;
use crate::compare::rule::{LabelRule, RuleId};
use crate::compare::table::Row;
use crate::dossier::day::Day;
use crate::dossier::entry::{DossierId, RoundId};
use crate::framework::{FrameworkId, FrameworkRef};

/// Whose label, and on which framework, whatever its edition: a label goes on when its framework is revised.
pub type LabelOf = (DossierId, FrameworkId);

/// A line of the register: a decision, and how the label stands because of all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// Which decision.
    pub id: DecisionId,
    /// The organisation, by the dossier that it goes by.
    pub organisation: DossierId,
    /// The decision.
    pub decision: Rc<Decision>,
    /// Whether no later decision was taken on this label by that day.
    pub is_latest: bool,
    /// How the label stands on that day.
    pub standing: Rc<Standing>,
}

/// What a line of the register tells when it leaves the program as a table, in the order of its columns. Names are those of
/// files, in every language, so that other tools may rely on them.
pub const COLUMNS: [&str; 29] = [
    "decision",
    "reference",
    "dossier",
    "organisation",
    "kind",
    "place",
    "code",
    "region",
    "framework",
    "edition",
    "label",
    "outcome",
    "grade",
    "grade-name",
    "day",
    "from",
    "last-day",
    "surveillance-from",
    "surveillance-until",
    "conditions",
    "reason",
    "proposed-grade",
    "deviates",
    "round",
    "closed",
    "record",
    "review",
    "state",
    "state-since",
];

impl RegisterRow {
    /// The line as cells, one for each of [`COLUMNS`]: words of files, and days as `2026-11-22`. What there is none of is
    /// empty; several conditions are separated by a line break, each with its day in front. The state is told on the line
    /// of the latest decision alone, so that labels are counted once.
    pub fn cells(&self) -> [String; 29] {
        let decision = &self.decision;
        let (proposal, about) = (&decision.proposal, &decision.proposal.about);
        let text = |text: &str| text.to_owned();
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let window = decision.validity.and_then(|validity| validity.surveillance);
        let conditions = decision.conditions.iter().map(|asked| match asked.until {
            Some(until) => format!("{until} {}", asked.text),
            None => text(&asked.text),
        });
        let state = Some(&self.standing).filter(|_| self.is_latest);
        [
            self.id.to_string(),
            text(&decision.reference),
            self.organisation.to_string(),
            text(&about.organisation.name),
            text(about.organisation.kind.word()),
            text(&about.organisation.place),
            text(&about.organisation.code),
            text(&about.organisation.region),
            proposal.framework.id.to_string(),
            text(&proposal.framework.edition),
            text(&proposal.name),
            text(decision.outcome.word()),
            decision.grade.as_ref().map(ToString::to_string).unwrap_or_default(),
            decision.weighed().map(|grade| text(&grade.name)).unwrap_or_default(),
            decision.day.to_string(),
            day(decision.validity.map(|validity| validity.from)),
            day(decision.validity.map(|validity| validity.last_day())),
            day(window.map(|(from, _)| from)),
            day(window.map(|(_, until)| until)),
            conditions.collect::<Vec<_>>().join("\n"),
            text(&decision.reason),
            proposal.proposed().map(|grade| grade.grade.to_string()).unwrap_or_default(),
            text(if decision.deviation().is_some() { "yes" } else { "no" }),
            about.round.to_string(),
            about.closed.to_string(),
            text(&about.digest),
            about.review.as_ref().map(|(_, digest)| text(digest)).unwrap_or_default(),
            state.map(|standing| text(standing.state.word())).unwrap_or_default(),
            day(state.and_then(|standing| standing.since)),
        ]
    }
}

/// What changed in the files since a decision was taken on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The round is not in the collection any more, or never was in this copy.
    Gone,
    /// The newest file of the round holds another record.
    OtherRecord {
        /// The digest of that record.
        digest: Rc<str>,
    },
    /// The newest file holds another review, or one where there was none, or none where there was one.
    OtherReview,
    /// The organisation closed a later round on the framework edition.
    LaterRound(DossierId, RoundId),
}

impl Collection {
    /// The rules of this label body, by id.
    pub fn rules(&self) -> impl Iterator<Item = (RuleId, &Rc<LabelRule>)> {
        self.journal().registers().filter_map(|(_, register)| match &register.winner()?.change {
            DeskChange::RuleSet { rule, details: Some(details) } => Some((*rule, details)),
            _ => None,
        })
    }

    /// A rule of this label body.
    pub fn rule(&self, id: RuleId) -> Option<&Rc<LabelRule>> {
        match &self.journal().winner(&DeskField::Rule(id))?.change {
            DeskChange::RuleSet { details, .. } => details.as_ref(),
            _ => None,
        }
    }

    /// The members of the committee: by what they do in it, then by role.
    pub fn committee(&self) -> Vec<(CommitteeMemberId, &Rc<CommitteeMember>)> {
        let all = self.journal().registers().filter_map(|(_, register)| match &register.winner()?.change {
            DeskChange::MemberSet { member, details: Some(details) } => Some((*member, details)),
            _ => None,
        });
        let mut members: Vec<_> = all.collect();
        members.sort_by_key(|(id, member)| (member.part, member.title.clone(), *id));
        members
    }

    /// All decisions, the earliest first; of one day by id.
    pub fn decisions(&self) -> Vec<(DecisionId, &Rc<Decision>)> {
        let all = self.journal().registers().filter_map(|(_, register)| match &register.winner()?.change {
            DeskChange::Decided { decision, details: Some(details) } => Some((*decision, details)),
            _ => None,
        });
        let mut decisions: Vec<_> = all.collect();
        decisions.sort_by_key(|(id, decision)| (decision.day, *id));
        decisions
    }

    /// A decision.
    pub fn decision(&self, id: DecisionId) -> Option<&Rc<Decision>> {
        match &self.journal().winner(&DeskField::Decision(id))?.change {
            DeskChange::Decided { details, .. } => details.as_ref(),
            _ => None,
        }
    }

    /// All decisions, by the label that they are on: the organisation, under whichever of its dossiers, and the framework.
    pub fn decisions_by_label(&self) -> BTreeMap<LabelOf, Vec<(DecisionId, &Rc<Decision>)>> {
        let mut by_label: BTreeMap<LabelOf, Vec<_>> = BTreeMap::new();
        for (id, decision) in self.decisions() {
            let organisation = self.organisation(decision.proposal.about.dossier);
            by_label.entry((organisation, decision.proposal.framework.id.clone())).or_default().push((id, decision));
        }
        by_label
    }

    /// How each label on which something was decided stands on a day.
    pub fn standings(&self, day: Day) -> BTreeMap<LabelOf, Standing> {
        let by_label = self.decisions_by_label().into_iter();
        by_label.map(|(label, decisions)| (label, standing(plain(&decisions), day))).collect()
    }

    /// What is due on all labels on a day, the earliest first.
    pub fn label_dues(&self, today: Day) -> Vec<(LabelOf, Due)> {
        let by_label = self.decisions_by_label();
        let mut all: Vec<(LabelOf, Due)> = by_label
            .iter()
            .flat_map(|(label, decisions)| dues(plain(decisions), today).into_iter().map(|due| (label.clone(), due)))
            .collect();
        all.sort_by(|a, b| (a.1.on, &a.0).cmp(&(b.1.on, &b.0)));
        all
    }

    /// The register as it stands on a day: all decisions by then, the earliest first.
    pub fn register(&self, day: Day) -> Vec<RegisterRow> {
        let mut rows: Vec<RegisterRow> = Vec::new();
        for ((organisation, _), decisions) in self.decisions_by_label() {
            let standing = Rc::new(standing(plain(&decisions), day));
            let taken = decisions.into_iter().filter(|(_, decision)| decision.day <= day);
            rows.extend(taken.map(|(id, decision)| RegisterRow {
                id,
                organisation,
                decision: decision.clone(),
                is_latest: standing.latest == Some(id),
                standing: standing.clone(),
            }));
        }
        rows.sort_by_key(|row| (row.decision.day, row.id));
        rows
    }

    /// What changed in the files since a decision was taken on them; nothing when it stands on what is here.
    pub fn changed_since(&self, decision: &Decision) -> Vec<Changed> {
        let (about, framework) = (&decision.proposal.about, &decision.proposal.framework);
        let mut changed = Vec::new();
        match self.now(about, framework) {
            None => changed.push(Changed::Gone),
            Some(now) => {
                if now.digest != about.digest {
                    changed.push(Changed::OtherRecord { digest: now.digest.clone() });
                }
                if now.review != about.review {
                    changed.push(Changed::OtherReview);
                }
            }
        }
        let organisation = self.organisation(about.dossier);
        let latest = self.rows_of(organisation, framework).max_by_key(|row| (row.closed_at, row.round));
        let closed = |row: &Row| Day::at(row.closed_at.0, 0).unwrap_or(Day::EPOCH);
        let later = latest.filter(|row| row.round != about.round && closed(row) > about.closed);
        changed.extend(later.map(|row| Changed::LaterRound(row.dossier, row.round)));
        changed
    }

    /// A round as its newest file here tells it.
    fn now(&self, about: &About, framework: &FrameworkRef) -> Option<About> {
        let sheet = self.sheet(framework)?;
        About::row(&sheet.table, sheet.row_of(about.dossier, about.round)?)
    }

    /// The rows of an organisation that count, under whichever of its dossiers.
    fn rows_of<'a>(&'a self, organisation: DossierId, framework: &FrameworkRef) -> impl Iterator<Item = &'a Row> {
        let dossiers = self.dossiers_of(organisation);
        let sheet = self.sheet(framework).into_iter();
        sheet
            .flat_map(move |sheet| dossiers.clone().into_iter().flat_map(|dossier| sheet.rows_of(dossier)))
            .map(|(_, row)| row)
            .filter(|row| self.left_out(row.dossier, row.round).is_none())
    }
}

fn plain<'a>(decisions: &'a [(DecisionId, &'a Rc<Decision>)]) -> impl Iterator<Item = (DecisionId, &'a Decision)> {
    decisions.iter().map(|(id, decision)| (*id, decision.as_ref()))
}
