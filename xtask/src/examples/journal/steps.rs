//! What happens in a session, step by step: people bring evidence, rate alone, lock their votes, rate and write, share
//! the work, listen to groups and plan.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context as _, Error, Result};
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::deliberation::{Consensus, VotingRule};
use qualicycle::dossier::entry::{RoundId, Timestamp};
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::dossier::plan::{Action, ActionId, Axis, AxisId, Judgement};
use qualicycle::dossier::team::{Assignment, HandIn, Member, MemberId, Milestone, MilestoneId};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{IndicatorId, Place};
use ulid::Ulid;

use super::super::plan::{
    HandedIn, PlannedAction, PlannedAxis, PlannedMember, PlannedMilestone, PlannedPiece, PlannedRound, RoundWords,
    Session, Texts,
};
use super::Desk;

/// Something that one person or group did at one moment.
pub struct Step {
    /// The role, in words.
    pub by: Rc<str>,
    pub changes: Vec<Change>,
}

/// A session that is being recorded.
pub struct Sitting<'a> {
    pub planned: &'a PlannedRound,
    pub session: &'a Session,
    pub words: &'a RoundWords,
    pub round: RoundId,
    /// The role of the session, in words.
    pub role: Rc<str>,
    pub on: Day,
}

impl Sitting<'_> {
    fn step(&self, changes: impl IntoIterator<Item = Change>) -> Step {
        Step { by: self.role.clone(), changes: changes.into_iter().collect() }
    }
}

impl<'a> Desk<'a> {
    /// The members of the team, as they join it.
    pub fn members(&mut self, round: RoundId) -> Result<Vec<Change>> {
        let plan = self.plan;
        let join = |planned: &PlannedMember| {
            let details = Member { title: self.title(&planned.id)?, part: planned.part, name: "".into() };
            let member = MemberId(self.id("member", &planned.id));
            Ok(Change::MemberSet { round, member, details: Some(Rc::new(details)) })
        };
        plan.members.iter().map(join).collect()
    }

    /// The calendar of a round, as it is made.
    pub fn milestones(&mut self, planned: &PlannedRound, words: &RoundWords, round: RoundId) -> Result<Vec<Change>> {
        planned.milestones.iter().map(|milestone| self.milestone(milestone, words, round, false)).collect()
    }

    fn milestone(
        &mut self,
        planned: &PlannedMilestone,
        words: &RoundWords,
        round: RoundId,
        is_reached: bool,
    ) -> Result<Change> {
        let title = words.milestones.get(&planned.id).context("the milestone has words")?.clone();
        let details = Milestone { title, on: planned.on.0, is_reached };
        let milestone = MilestoneId(self.id_in(round, &planned.id));
        Ok(Change::MilestoneSet { round, milestone, details: Some(Rc::new(details)) })
    }

    /// Everything that happens in a session, in order.
    pub fn steps(&mut self, sitting: &Sitting<'a>) -> Result<Vec<Step>> {
        let mut steps = self.entered_evidence(sitting)?;
        steps.extend(self.votes(sitting)?);
        steps.extend(self.ratings_and_notes(sitting)?);
        steps.extend(self.shared_work(sitting)?);
        steps.extend(self.panel_steps(sitting)?);
        steps.extend(self.planned_work(sitting)?);
        Ok(steps)
    }

    fn entered_evidence(&mut self, sitting: &Sitting<'a>) -> Result<Vec<Step>> {
        let (plan, framework) = (self.plan, &self.framework.id);
        let enter = |key: &Rc<str>| {
            let piece = plan.evidence.iter().find(|piece| piece.id == *key).context("the piece is planned")?;
            let evidence = EvidenceId(self.id("evidence", key));
            let details = Some(Rc::new(self.piece(piece)?));
            let links = piece.serves.iter().map(|indicator| Change::EvidenceLinked {
                evidence,
                framework: framework.clone(),
                indicator: indicator.clone(),
                linked: true,
            });
            Ok(sitting.step([Change::EvidenceDescribed { evidence, details }].into_iter().chain(links)))
        };
        sitting.session.team.evidence.iter().map(enter).collect()
    }

    fn piece(&self, piece: &PlannedPiece) -> Result<Evidence> {
        let words = self.words.evidence.get(&piece.id).context("the piece has words")?;
        Ok(Evidence {
            title: text(words, "title"),
            kind: piece.kind,
            on: piece.on.map(|on| on.0),
            owner: self.title(&piece.owner)?,
            place: text(words, "place"),
            note: text(words, "note"),
            file: None,
            current_for: piece.current_for,
            is_confidential: piece.confidential,
        })
    }

    /// Every rater goes through the theme alone; then the votes are locked.
    fn votes(&mut self, sitting: &Sitting<'a>) -> Result<Vec<Step>> {
        let (round, team) = (sitting.round, &sitting.session.team);
        let rule = team.alone_first.then_some(Change::VotingRuleSet { round, rule: Some(VotingRule::USUAL) });
        let mut steps: Vec<Step> = rule.map(|rule| sitting.step([rule])).into_iter().collect();
        for (n, rater) in sitting.planned.raters.iter().enumerate() {
            let (member, by) = (MemberId(self.id("member", rater)), self.title(rater)?);
            for indicator in self.framework.places().map(|place| &place.indicator.id) {
                let Some(vote) = team.votes.get(indicator).and_then(|votes| votes.get(n)) else { continue };
                let vote = Rating::Level(Level(*vote));
                let changes = vec![Change::Voted { round, indicator: indicator.clone(), member, vote }];
                steps.push(Step { by: by.clone(), changes });
            }
        }
        let locks = team.locks.iter().map(|theme| Change::VotesLocked { round, theme: theme.clone(), locked: true });
        steps.extend(locks.map(|lock| sitting.step([lock])));
        Ok(steps)
    }

    fn ratings_and_notes(&self, sitting: &Sitting<'a>) -> Result<Vec<Step>> {
        let (session, words, round) = (sitting.session, sitting.words, sitting.round);
        let no_reason = "".into();
        let mut steps = Vec::new();
        for place in self.framework.places() {
            let indicator = &place.indicator.id;
            if let Some(value) = session.ratings.get(indicator) {
                let why = words.reasons.get(indicator).unwrap_or(&no_reason);
                let rating = value.rating(self.framework, place, why).map_err(Error::msg)?;
                let consensus = consensus(sitting, place, &rating);
                let rated = Change::Rated { round, indicator: indicator.clone(), rating };
                steps.push(sitting.step(consensus.into_iter().chain([rated])));
            }
            if let Some(text) = words.notes.get(indicator).filter(|_| session.notes.contains(indicator)) {
                let text = text.clone();
                steps.push(sitting.step([Change::Noted { round, indicator: indicator.clone(), text }]));
            }
        }
        Ok(steps)
    }

    fn shared_work(&mut self, sitting: &Sitting<'a>) -> Result<Vec<Step>> {
        let (round, team) = (sitting.round, &sitting.session.team);
        let mut changes = Vec::new();
        for (indicator, planned) in &team.assigned {
            let member = MemberId(self.id("member", &planned.member));
            let assignment = Some(Rc::new(Assignment { member, due: Some(planned.due.0) }));
            changes.push(Change::Assigned { round, indicator: indicator.clone(), assignment });
        }
        for (indicator, handed_in) in &team.handed_in {
            let hand_in = match handed_in {
                HandedIn::Submitted => HandIn::Submitted,
                HandedIn::Returned => HandIn::Returned { comment: said(&sitting.words.comments, indicator) },
                HandedIn::Accepted => HandIn::Accepted,
            };
            changes.push(Change::HandedIn { round, indicator: indicator.clone(), hand_in: Some(Rc::new(hand_in)) });
        }
        for milestone in sitting.planned.milestones.iter().filter(|milestone| team.reached.contains(&milestone.id)) {
            changes.push(self.milestone(milestone, sitting.words, round, true)?);
        }
        Ok(changes.into_iter().map(|change| sitting.step([change])).collect())
    }

    /// What became of former actions is said first; then what matters, the axes and what is to be done.
    fn planned_work(&mut self, sitting: &Sitting<'a>) -> Result<Vec<Step>> {
        let (planned, round, team) = (sitting.planned, sitting.round, &sitting.session.team);
        let mut changes = Vec::new();
        for (key, state) in &team.moves {
            changes.push(Change::ActionMoved { action: ActionId(self.id("action", key)), state: *state });
        }
        for (key, judged) in &team.judged {
            let action = ActionId(self.id("action", key));
            let evidence = judged.evidence.iter().map(|key| EvidenceId(self.id("evidence", key))).collect();
            let finding = text(&sitting.words.findings, key);
            let by = sitting.role.clone();
            let judgement = Judgement { effect: judged.effect, on: sitting.on, by, finding, evidence };
            changes.push(Change::EffectJudged { action, judgement: Some(Rc::new(judgement)) });
        }
        for (part, importance) in &team.importance {
            changes.push(Change::ImportanceSet { round, part: part.clone(), importance: Some(*importance) });
        }
        for axis in planned.axes.iter().filter(|axis| team.axes.contains(&axis.id)) {
            changes.push(self.axis(axis, sitting)?);
        }
        for action in planned.actions.iter().filter(|action| team.actions.contains(&action.id)) {
            changes.push(self.action(action, sitting)?);
        }
        Ok(changes.into_iter().map(|change| sitting.step([change])).collect())
    }

    fn axis(&mut self, planned: &PlannedAxis, sitting: &Sitting<'a>) -> Result<Change> {
        let words = sitting.words.axes.get(&planned.id).context("the axis has words")?;
        let parts = planned.parts.iter().cloned().collect();
        let details = Axis { title: text(words, "title"), reason: text(words, "reason"), parts };
        let axis = AxisId(self.id_in(sitting.round, &planned.id));
        Ok(Change::AxisChosen { round: sitting.round, axis, details: Some(Rc::new(details)) })
    }

    fn action(&mut self, planned: &PlannedAction, sitting: &Sitting<'a>) -> Result<Change> {
        let words = sitting.words.actions.get(&planned.id).context("the action has words")?;
        let axis = planned.axis.as_ref().map(|axis| AxisId(self.id_in(sitting.round, axis)));
        let details = Action {
            round: sitting.round,
            framework: self.framework.id.clone(),
            title: text(words, "title"),
            objective: text(words, "objective"),
            axis,
            indicators: planned.indicators.iter().cloned().collect(),
            findings: Default::default(),
            owner: self.title(&planned.owner)?,
            start: Some(planned.start.0),
            due: Some(planned.due.0),
            means: text(words, "means"),
            measure: text(words, "measure"),
            baseline: text(words, "baseline"),
            target: text(words, "target"),
        };
        let action = ActionId(self.id("action", &planned.id));
        Ok(Change::ActionPlanned { action, details: Some(Rc::new(details)) })
    }

    /// The title of a member.
    pub fn title(&self, member: &str) -> Result<Rc<str>> {
        self.words.members.get(member).cloned().with_context(|| format!("no title for the member `{member}`"))
    }

    /// The id of what has a key of its own in the whole example.
    pub fn id(&mut self, kind: &str, key: &str) -> Ulid {
        let ids = &mut self.ids;
        *self.names.entry(format!("{kind} {key}")).or_insert_with(|| ids.make(Timestamp(0)))
    }

    /// The id of what has a key of its own in its round.
    pub fn id_in(&mut self, round: RoundId, key: &str) -> Ulid {
        self.id(&round.to_string(), key)
    }
}

/// What was agreed on for an indicator that members had rated alone: a proposal that was taken, or what came of a
/// discussion.
fn consensus(sitting: &Sitting<'_>, place: Place<'_>, rating: &Rating) -> Option<Change> {
    let indicator = &place.indicator.id;
    sitting.planned.votes(indicator)?;
    let of_session =
        |indicators: &[IndicatorId], words: &BTreeMap<IndicatorId, Rc<str>>| match indicators.contains(indicator) {
            true => said(words, indicator),
            false => "".into(),
        };
    let (team, words) = (&sitting.session.team, sitting.words);
    let consensus = Consensus {
        rating: rating.clone(),
        reason: of_session(&team.agreed, &words.agreed),
        dissent: of_session(&team.dissents, &words.dissents),
        on: sitting.on,
    };
    let consensus = Some(Rc::new(consensus));
    Some(Change::ConsensusReached { round: sitting.round, indicator: indicator.clone(), consensus })
}

fn said(words: &BTreeMap<IndicatorId, Rc<str>>, indicator: &IndicatorId) -> Rc<str> {
    words.get(indicator).cloned().unwrap_or_default()
}

/// A text that the checks have found to be there.
pub fn text(words: &Texts, key: &str) -> Rc<str> {
    words.get(key).cloned().unwrap_or_default()
}
