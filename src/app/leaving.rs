//! What leaves this machine with a file, counted before it does: nobody hands on what they did not know was in it.
//!
//! A dossier's file holds its whole journal, and so everything that was ever entered. What is counted here is what stands;
//! names and authors are looked for in all of the journal.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::files::Enclosure;
use super::workspace::Workspace;
use crate::dossier::Dossier;
use crate::dossier::change::{Change, Rating};
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::panel::Choice;
use crate::score::plan::RoundPlan;

/// The id of the place on the page of one's data where it is said what the file of a dossier holds.
pub fn departure_id(dossier: DossierId) -> String {
    format!("leaving-{dossier}")
}

/// What a file holds. A count of nothing is not spoken of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    /// The labels of its rounds.
    pub rounds: Vec<Rc<str>>,
    /// Ratings and reasons why something does not apply, by the organisation and by reviewers.
    pub n_ratings: usize,
    /// Texts that people wrote: notes, reasons, findings and answers to them, comments, conclusions.
    pub n_texts: usize,
    /// Ratings that members of a team gave alone.
    pub n_votes: usize,
    /// Sheets that people answered on panels.
    pub n_sheets: usize,
    /// Answers to panels in people's own words.
    pub n_open_answers: usize,
    /// Actions of plans.
    pub n_actions: usize,
    /// Pieces of evidence.
    pub n_evidence: usize,
    /// How many of them are confidential.
    pub n_confidential: usize,
    /// Names of people that were given in teams, in reviews and under signatures, or with entries.
    pub names: BTreeSet<Rc<str>>,
    /// Entries of the journal.
    pub n_entries: usize,
    /// The roles of those who made them, or who see to the actions of a plan.
    pub roles: BTreeSet<Rc<str>>,
    /// Evidence files.
    pub n_files: usize,
    /// Their size, in bytes.
    pub bytes: u64,
    /// Evidence files of confidential pieces that stay here.
    pub n_kept_back: usize,
}

impl Leaving {
    /// What the file of a dossier holds, with these of its evidence files.
    pub fn of_dossier(workspace: &Workspace, enclosure: Enclosure) -> Leaving {
        let dossier = &workspace.dossier;
        let enclosed = workspace.enclosed(enclosure);
        Leaving { n_files: enclosed.files.len(), bytes: enclosed.bytes, ..Leaving::of_journal(dossier) }
            .keeping_back(workspace, enclosure)
    }

    /// What travels in a report that opens again: the dossier without its evidence files.
    pub fn of_journal(dossier: &Dossier) -> Leaving {
        let mut leaving = Leaving {
            rounds: dossier.rounds().into_iter().map(|round| round.opening.label.clone()).collect(),
            n_actions: dossier.actions().0.len(),
            n_evidence: dossier.evidence().items.len(),
            n_confidential: dossier.evidence().items.values().filter(|piece| piece.is_confidential).count(),
            n_entries: dossier.n_entries(),
            ..Leaving::default()
        };
        for entry in dossier.entries() {
            leaving.add_people(&entry.change);
            leaving.names.extend(is_given(&entry.by.name));
            leaving.roles.extend(is_given(&entry.by.role));
            let winner = entry.change.field().and_then(|field| dossier.winner(&field));
            if winner.is_some_and(|winner| winner.id == entry.id) {
                leaving.add_contents(&entry.change);
            }
        }
        leaving
    }

    /// What a paper on a round holds: ratings, texts and plans of that round and its reviews, and the names that stand in
    /// its team and its reviews.
    pub fn of_round(dossier: &Dossier, id: RoundId) -> Leaving {
        let Some(round) = dossier.round(id) else { return Leaving::default() };
        let mut leaving = Leaving { rounds: vec![round.opening.label.clone()], ..Leaving::default() };
        leaving.n_ratings = round.ratings.values().filter(|rating| is_rated(rating)).count();
        leaving.n_texts = round.notes.values().filter(|text| !text.is_empty()).count();
        leaving.n_actions = RoundPlan::of(dossier, round).all().count();
        leaving.names = round.team.members.values().filter_map(|member| is_given(&member.name)).collect();
        for review in dossier.reviews_of(id) {
            leaving.n_ratings += review.looks.values().filter(|look| is_rated(&look.rating)).count();
            leaving.n_texts += review.looks.values().filter(|look| !look.comment.is_empty()).count();
            leaving.n_texts += review.raised().count();
            leaving.names.extend(review.details.iter().filter_map(|details| is_given(&details.name)));
        }
        leaving
    }

    /// What the plan of a round holds for another program.
    pub fn of_plan(dossier: &Dossier, id: RoundId) -> Leaving {
        let Some(round) = dossier.round(id) else { return Leaving::default() };
        let rounds = vec![round.opening.label.clone()];
        let plan = RoundPlan::of(dossier, round);
        let roles = plan.all().filter_map(|(_, planned)| is_given(&planned.action.owner)).collect();
        Leaving { rounds, n_actions: plan.all().count(), roles, ..Leaving::default() }
    }

    /// Whether there is nothing in it that anybody wrote.
    pub fn is_nothing(&self) -> bool {
        *self == Leaving { n_kept_back: self.n_kept_back, ..Leaving::default() }
    }

    fn keeping_back(mut self, workspace: &Workspace, enclosure: Enclosure) -> Leaving {
        let n = |enclosure| workspace.enclosed(enclosure).files.len();
        if enclosure == Enclosure::NotConfidential {
            self.n_kept_back = n(Enclosure::All) - n(Enclosure::NotConfidential);
        }
        self
    }

    /// The people whom a change names, whether it still stands or not.
    fn add_people(&mut self, change: &Change) {
        match change {
            Change::MemberSet { details: Some(member), .. } => self.names.extend(is_given(&member.name)),
            Change::ReviewOpened { details: Some(details), .. } => self.names.extend(is_given(&details.name)),
            Change::Signed { proof: Some(proof), .. } => self.names.extend(is_given(&proof.signatory)),
            _ => {}
        }
    }

    /// What a change holds that stands in its field.
    fn add_contents(&mut self, change: &Change) {
        let n = |text: &str| usize::from(!text.is_empty());
        match change {
            Change::Rated { rating, .. } | Change::Reviewed { rating, .. } => {
                self.n_ratings += usize::from(is_rated(rating));
            }
            Change::Voted { vote, .. } => self.n_votes += usize::from(is_rated(vote)),
            Change::Noted { text, .. } | Change::ReviewNoted { text, .. } | Change::ReportIntroduced { text, .. } => {
                self.n_texts += n(text);
            }
            Change::ConsensusReached { consensus: Some(it), .. } => self.n_texts += n(&it.reason) + n(&it.dissent),
            Change::FindingRaised { details: Some(_), .. }
            | Change::FindingAnswered { answer: Some(_), .. }
            | Change::ReviewConcluded { conclusion: Some(_), .. } => self.n_texts += 1,
            Change::PanelAnswered { sheet: Some(sheet), .. } => {
                self.n_sheets += 1;
                let open = sheet.choices.values().filter(|choice| matches!(choice, Choice::Words(_)));
                self.n_open_answers += open.count();
            }
            _ => {}
        }
    }
}

fn is_rated(rating: &Rating) -> bool {
    *rating != Rating::NotRated
}

fn is_given(text: &Rc<str>) -> Option<Rc<str>> {
    Some(text.clone()).filter(|text| !text.trim().is_empty())
}
