//! Makes the journal of an example, with the very functions by which the app records what people do.

mod panels;
mod steps;

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context as _, Result, anyhow, ensure};
use qualicycle::app::ids::IdSource;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::carry::changes_of_next_round;
use qualicycle::dossier::change::{Change, Organisation};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::dossier::round::{Opening, Phase, Round};
use qualicycle::dossier::seal::Seal;
use qualicycle::framework::Framework;
use ulid::Ulid;

use self::steps::Sitting;
use super::plan::{Plan, PlannedRound, RoundWords, Session, Words};

/// The browser profile that all entries come from.
const REPLICA: &str = "0000000000EXAMP1EEXAMP1E00";

/// From the opening of a round to the choice of themes, and from there to the targets.
const PAUSE: i64 = 7 * 60_000;

/// Records the whole plan. Nothing is left to chance or to the clock, so the journal is the same at every build.
pub fn of(plan: &Plan, framework: &Framework, language: &str, words: &Words) -> Result<Dossier> {
    let replica: ReplicaId = REPLICA.parse().map_err(|_| anyhow!("the replica is no id"))?;
    let mut ids = IdSource::new(replica, first_number(language, plan.edition));
    // No clock gives the time 0: that is how the app knows an example.
    let dossier = Dossier::new(DossierId(ids.make(Timestamp(0))));
    let (names, no_words) = (BTreeMap::new(), &RoundWords::default());
    let mut desk = Desk { plan, framework, words, language, dossier, ids, names, no_words };

    let organisation = Organisation {
        name: words.organisation.name.clone(),
        kind: plan.kind,
        place: words.organisation.place.clone(),
        code: "".into(),
        ..Organisation::default()
    };
    let first = plan.rounds.first().context("the example has no rounds")?;
    desk.record(first.opened.0, &plan.lead, [Change::OrganisationDescribed(Rc::new(organisation))])?;
    plan.rounds.iter().try_for_each(|round| desk.hold(round))?;
    Ok(desk.dossier)
}

/// Where the ids begin to count: languages and editions never meet, as each has room for 2²⁴ ids.
fn first_number(language: &str, edition: u8) -> u128 {
    let start = format!("demo{language}");
    start.bytes().chain([edition, 0, 0, 0]).fold(0, |number, byte| number << 8 | u128::from(byte))
}

/// Where the example's people sit and record.
struct Desk<'a> {
    plan: &'a Plan,
    framework: &'a Framework,
    words: &'a Words,
    language: &'a str,
    dossier: Dossier,
    ids: IdSource,
    /// What has a key in the plan, by its kind and key.
    names: BTreeMap<String, Ulid>,
    /// The words of a round that has none.
    no_words: &'a RoundWords,
}

impl<'a> Desk<'a> {
    /// A whole round, from its opening to its seal.
    fn hold(&mut self, planned: &'a PlannedRound) -> Result<()> {
        let id = RoundId(self.ids.make(planned.opened.0));
        self.open(planned, id)?;
        for session in &planned.sessions {
            self.sit(planned, session, id)?;
        }
        if let Some(closed) = planned.closed {
            let round = self.round(id)?;
            let record = self.dossier.record(&round, closed.0);
            let seal = Rc::new(Seal::of(record));
            self.record(closed.0, &self.plan.lead, [Change::RoundSealed { round: id, seal }])?;
        }
        Ok(())
    }

    /// Opens a round, the first anew and any other from the one before; then chooses its themes and its targets, and
    /// makes its team and its calendar.
    fn open(&mut self, planned: &PlannedRound, id: RoundId) -> Result<()> {
        let Timestamp(opened) = planned.opened.0;
        let is_first = self.dossier.latest_round().is_none();
        let changes = match self.dossier.latest_round() {
            Some(last) => {
                let open = self.dossier.with_open_finding(&self.framework.id);
                changes_of_next_round(last, self.framework, &open, id, planned.label.clone())
            }
            None => {
                let (label, framework) = (planned.label.clone(), self.framework.reference());
                let opening = Rc::new(Opening { label, framework, previous: None, carried: Default::default() });
                let scope = self.plan.scope(self.framework);
                vec![Change::RoundOpened { round: id, opening }, Change::ScopeSet { round: id, scope }]
            }
        };
        self.record(Timestamp(opened), &self.plan.lead, changes)?;

        if self.round(id)?.themes != planned.themes {
            let themes = Change::ThemesChosen { round: id, themes: planned.themes.clone() };
            self.record(Timestamp(opened + PAUSE), &self.plan.lead, [themes])?;
        }
        let targets = self.new_targets(planned, id)?;
        self.record(Timestamp(opened + 2 * PAUSE), &self.plan.lead, targets)?;
        let mut people = match is_first {
            true => self.members(id)?,
            false => Vec::new(),
        };
        people.extend(self.milestones(planned, self.words_of(planned), id)?);
        self.record(Timestamp(opened + 3 * PAUSE), &self.plan.lead, people)
    }

    /// A theme's target is set on all of its indicators whose scale has that level.
    fn new_targets(&self, planned: &PlannedRound, id: RoundId) -> Result<Vec<Change>> {
        let round = self.round(id)?;
        let targets = round.asked(self.framework).filter_map(|place| {
            let level = *planned.targets.get(&place.theme.id)?;
            let indicator = place.indicator.id.clone();
            let is_new =
                self.framework.scale_of(place.indicator)?.holds(level) && round.targets.get(&indicator) != Some(&level);
            is_new.then_some(Change::TargetSet { round: id, indicator, level: Some(level) })
        });
        Ok(targets.collect())
    }

    /// Does what a session did, from its beginning to its end.
    fn sit(&mut self, planned: &'a PlannedRound, session: &'a Session, id: RoundId) -> Result<()> {
        let words = self.words_of(planned);
        let role = self.role(&session.role)?;
        let on = day_of(session.from.0)?;
        let steps = self.steps(&Sitting { planned, session, words, round: id, role, on })?;
        let n_steps = steps.len();
        for (n, step) in steps.into_iter().enumerate() {
            let at = moment_within(session, n, n_steps);
            let begins = step.changes.iter().any(|c| matches!(c, Change::Rated { .. } | Change::Voted { .. }));
            self.record_by(at, &step.by, step.changes)?;
            // As in the app, the first rating tells that the assessment has begun.
            if begins && self.round(id)?.phase == Phase::Preparing {
                let phase = Change::PhaseReached { round: id, phase: Phase::Assessing };
                self.record_by(at, &step.by, [phase])?;
            }
        }
        let phase = session.then.map(|phase| Change::PhaseReached { round: id, phase });
        self.record(session.to.0, &session.role, phase)
    }

    fn record(&mut self, at: Timestamp, role: &str, changes: impl IntoIterator<Item = Change>) -> Result<()> {
        let role = self.role(role)?;
        self.record_by(at, &role, changes)
    }

    /// Records changes of somebody whose role is in words already.
    fn record_by(&mut self, at: Timestamp, role: &Rc<str>, changes: impl IntoIterator<Item = Change>) -> Result<()> {
        for change in changes {
            let by = Author { replica: self.ids.replica, role: role.clone(), name: "".into() };
            let entry = self.dossier.draft(EntryId(self.ids.make(at)), at, by, change);
            ensure!(self.dossier.insert(Rc::new(entry)), "an id was given twice");
        }
        Ok(())
    }

    fn role(&self, role: &str) -> Result<Rc<str>> {
        self.words.roles.get(role).cloned().with_context(|| format!("no words for the role `{role}`"))
    }

    fn words_of(&self, planned: &PlannedRound) -> &'a RoundWords {
        self.words.rounds.get(&planned.label).unwrap_or(self.no_words)
    }

    fn round(&self, id: RoundId) -> Result<Rc<Round>> {
        self.dossier.round(id).cloned().context("the round was opened")
    }
}

/// The day of a moment. Sessions take place in daylight, when the day is the same all over Europe.
fn day_of(at: Timestamp) -> Result<Day> {
    Day::at(at.0, 0).context("the session has a day")
}

/// When the `n`-th of `n_changes` things was done. People are not clockwork: some come up to half a step late, which
/// never puts them behind the next.
fn moment_within(session: &Session, n: usize, n_changes: usize) -> Timestamp {
    let (Timestamp(from), Timestamp(to)) = (session.from.0, session.to.0);
    let step = (to - from) / i64::try_from(n_changes).unwrap_or(i64::MAX).max(1);
    let n = i64::try_from(n).unwrap_or(i64::MAX);
    Timestamp(from + n * step + (n * 37 % 10) * step / 20)
}
