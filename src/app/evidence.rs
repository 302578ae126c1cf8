//! The evidence of a dossier as its pages show it: which pieces are listed and in what order, what a piece serves now,
//! and what it probably serves as well.

mod listing;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub use listing::{EvidencePage, Listing, Order, Pieces};

use super::Model;
use super::workspace::Workspace;
use crate::dossier::day::Day;
use crate::dossier::entry::RoundId;
use crate::dossier::evidence::{Evidence, EvidenceId, EvidenceLibrary, FileRef};
use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use crate::framework::search::fold;
use crate::framework::{Framework, FrameworkId, IndicatorId, Place};
use crate::score::evidence::{Freshness, Grounds};

/// A piece as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The piece.
    pub id: EvidenceId,
    /// What it is.
    pub details: Rc<Evidence>,
    /// How fresh it is today.
    pub freshness: Freshness,
    /// How many indicators it serves.
    pub n_served: usize,
    /// What else is attached under the same name or with the same contents.
    pub twins: Twins,
}

/// Pieces that could be taken for one another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Twins {
    /// The titles of the other pieces to which the very same file is attached.
    pub same_file: Vec<Rc<str>>,
    /// Whether another piece has a file of the same name and other contents.
    pub is_name_shared: bool,
}

impl Twins {
    /// What a piece of the library could be taken for.
    pub fn of(library: &EvidenceLibrary, id: EvidenceId) -> Twins {
        let file = library.items.get(&id).and_then(|piece| piece.file.as_ref());
        file.map(|file| Files::of(library).twins(id, file)).unwrap_or_default()
    }
}

/// The files of all pieces by contents and by name, so that each piece finds its twins at once.
struct Files<'a> {
    by_contents: BTreeMap<&'a str, Vec<(EvidenceId, &'a Rc<str>)>>,
    by_name: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Files<'a> {
    fn of(library: &'a EvidenceLibrary) -> Files<'a> {
        let mut files = Files { by_contents: BTreeMap::new(), by_name: BTreeMap::new() };
        for (id, item) in &library.items {
            let Some(file) = &item.file else { continue };
            files.by_contents.entry(&file.sha256).or_default().push((*id, &item.title));
            files.by_name.entry(&file.name).or_default().insert(&file.sha256);
        }
        files
    }

    fn twins(&self, id: EvidenceId, file: &FileRef) -> Twins {
        let same = self.by_contents.get(&*file.sha256).into_iter().flatten();
        let others = same.filter(|(other, _)| *other != id).map(|(_, title)| (*title).clone());
        let is_name_shared = self.by_name.get(&*file.name).is_some_and(|contents| contents.len() > 1);
        Twins { same_file: others.collect(), is_name_shared }
    }
}

/// An indicator that a piece serves, where one can go and look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The framework.
    pub framework: FrameworkId,
    /// The indicator.
    pub indicator: IndicatorId,
    /// What the framework is called in tight places.
    pub short_name: Rc<str>,
    /// The indicator's number.
    pub number: Rc<str>,
    /// The indicator's statement.
    pub statement: Rc<str>,
    /// The latest round on the framework, when it asks the indicator.
    pub round: Option<RoundId>,
}

/// What is needed where evidence is added to an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adding {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The pieces that do not serve it, by title.
    pub free: Vec<(EvidenceId, Rc<Evidence>)>,
    /// What those that serve it probably serve as well.
    pub probable: BTreeMap<EvidenceId, Vec<Use>>,
}

impl Model {
    /// What is needed at the place where evidence is added to an indicator of a round, while it is open.
    pub fn adding(&self, workspace: &Workspace, round: &Round) -> Option<Rc<Adding>> {
        let indicator = workspace.wants_evidence.clone().filter(|_| !round.is_sealed())?;
        let library = workspace.dossier.evidence();
        let here: BTreeSet<EvidenceId> = library.of(&round.framework().id, &indicator).map(|(id, _)| id).collect();
        let others = library.items.iter().filter(|(id, _)| !here.contains(id));
        let mut free: Vec<(EvidenceId, Rc<Evidence>)> = others.map(|(id, piece)| (*id, piece.clone())).collect();
        free.sort_by_cached_key(|(id, piece)| (fold(&piece.title), *id));
        let probable = here.iter().map(|id| (*id, self.probable_uses(workspace, *id))).collect();
        Some(Rc::new(Adding { indicator, free, probable }))
    }

    /// What a round rests on: seen today, or, once it is sealed, on the day on which it was.
    pub fn grounds(&self, workspace: &Workspace, round: &Round) -> Grounds {
        let closed = round.seal.as_ref().and_then(|seal| Day::at(seal.record.closed_at.0, self.utc_offset));
        Grounds::of(round, workspace.dossier.evidence(), closed.unwrap_or_else(|| self.day()))
    }

    /// The pieces of a list, in its order, with the words that are being typed.
    pub fn listed(&self, workspace: &Workspace, listing: &Listing) -> Vec<Listed> {
        let wanted = fold(&self.browse.typed);
        let wanted: Vec<&str> = wanted.split_whitespace().collect();
        let mut pieces: Vec<Listed> =
            self.pieces(workspace).into_iter().filter(|piece| piece.is_in(listing.show)).collect();
        pieces.retain(|piece| piece.has_words(&wanted));
        pieces.sort_by_cached_key(|piece| (fold(&piece.details.title), piece.id));
        match listing.order {
            Order::Title => {}
            Order::Date => pieces.sort_by_key(|piece| std::cmp::Reverse(piece.details.on)),
            Order::Use => pieces.sort_by_key(|piece| std::cmp::Reverse(piece.n_served)),
        }
        pieces
    }

    /// All pieces of a dossier.
    pub fn pieces(&self, workspace: &Workspace) -> Vec<Listed> {
        let (library, today) = (workspace.dossier.evidence(), self.day());
        let present = self.present(workspace);
        let mut served: BTreeMap<EvidenceId, usize> = BTreeMap::new();
        for (framework, indicator, id) in &library.links {
            if is_present(&present, framework, indicator) {
                *served.entry(*id).or_default() += 1;
            }
        }
        let files = Files::of(library);
        let items = library.items.iter().map(|(id, details)| Listed {
            id: *id,
            freshness: Freshness::of(details, today),
            n_served: served.get(id).copied().unwrap_or(0),
            twins: details.file.as_ref().map(|file| files.twins(*id, file)).unwrap_or_default(),
            details: details.clone(),
        });
        items.collect()
    }

    /// The latest round on each framework of the dossier, with what it is read with.
    fn present(&self, workspace: &Workspace) -> Vec<(Rc<Round>, Option<Reading>)> {
        let mut seen: BTreeSet<FrameworkId> = BTreeSet::new();
        let rounds = workspace.dossier.rounds().into_iter().rev();
        let latest = rounds.filter(|round| seen.insert(round.framework().id.clone()));
        latest.map(|round| (round.clone(), self.framework_of(round))).collect()
    }

    /// What a piece serves in the editions that the latest rounds are on. What it served in editions that were left is
    /// told by [`Model::n_former_uses`].
    pub fn uses(&self, workspace: &Workspace, piece: EvidenceId) -> Vec<Use> {
        let linked: BTreeSet<_> = workspace.dossier.evidence().served_by(piece).collect();
        let places = self.all_places(workspace);
        places.into_iter().filter(|place| linked.contains(&(&place.framework, &place.indicator))).collect()
    }

    /// Indicators that a piece is linked to and that no latest round's edition has any more.
    pub fn n_former_uses(&self, workspace: &Workspace, piece: EvidenceId) -> usize {
        let present = self.present(workspace);
        let linked = workspace.dossier.evidence().served_by(piece);
        linked.filter(|(framework, indicator)| !is_present(&present, framework, indicator)).count()
    }

    /// Everything that a piece could be linked to: what the latest rounds ask, the latest round first.
    pub fn linkable(&self, workspace: &Workspace) -> Vec<Use> {
        let places = self.all_places(workspace);
        places.into_iter().filter(|place| place.round.is_some()).collect()
    }

    fn all_places(&self, workspace: &Workspace) -> Vec<Use> {
        let present = self.present(workspace);
        let of_round = present.iter().filter_map(|(round, reading)| Some((round, reading.as_ref()?)));
        of_round.flat_map(|(round, reading)| places_of(round, reading)).collect()
    }

    /// What a piece probably serves as well: indicators of other frameworks on the topics of those that it serves.
    pub fn probable_uses(&self, workspace: &Workspace, piece: EvidenceId) -> Vec<Use> {
        let Some(map) = &self.library.cross_map else { return Vec::new() };
        let library = workspace.dossier.evidence();
        let present = self.present(workspace);
        let readings: BTreeMap<&FrameworkId, &Framework> = (present.iter())
            .filter_map(|(_, reading)| reading.as_ref())
            .map(|reading| (&reading.framework.id, &*reading.framework))
            .collect();
        let mut wanted: BTreeSet<(FrameworkId, Rc<str>)> = BTreeSet::new();
        for (framework, indicator) in library.served_by(piece) {
            let Some(read) = readings.get(framework) else { continue };
            let members = map.topics_of(read, indicator).flat_map(|topic| &topic.members);
            let others = members.filter(|member| member.framework != *framework);
            wanted.extend(others.map(|member| (member.framework.clone(), member.item.clone())));
        }
        let is_wanted = |framework: &FrameworkId, place: Place<'_>| {
            [place.indicator.id.as_str(), place.theme.id.as_str()]
                .into_iter()
                .any(|item| wanted.contains(&(framework.clone(), item.into())))
        };
        let linked: BTreeSet<_> = library.served_by(piece).collect();
        let fits = |place: &Use| {
            let at = readings.get(&place.framework).and_then(|framework| framework.place(&place.indicator));
            at.is_some_and(|at| is_wanted(&place.framework, at))
                && !linked.contains(&(&place.framework, &place.indicator))
        };
        self.linkable(workspace).into_iter().filter(fits).collect()
    }
}

/// Whether the latest round on a framework is on an edition that has the indicator. While the framework is on its way,
/// the link counts.
fn is_present(present: &[(Rc<Round>, Option<Reading>)], framework: &FrameworkId, indicator: &IndicatorId) -> bool {
    let of_framework = present.iter().find(|(round, _)| round.framework().id == *framework);
    of_framework
        .is_none_or(|(_, reading)| reading.as_ref().is_none_or(|reading| reading.framework.place(indicator).is_some()))
}

/// All indicators of a round's edition, with those that the round asks marked by it.
fn places_of(round: &Round, reading: &Reading) -> Vec<Use> {
    let asked: BTreeSet<&IndicatorId> = round.asked(&reading.framework).map(|place| &place.indicator.id).collect();
    let short_name = reading.short_name();
    let places = reading.framework.places().map(|place| Use {
        framework: reading.framework.id.clone(),
        indicator: place.indicator.id.clone(),
        short_name: short_name.clone(),
        number: place.indicator.number.clone(),
        statement: statement_of(reading, &place.indicator.id),
        round: asked.contains(&place.indicator.id).then_some(round.id),
    });
    places.collect()
}

fn statement_of(reading: &Reading, indicator: &IndicatorId) -> Rc<str> {
    reading.words.indicators.get(indicator).map(|words| words.statement.clone()).unwrap_or_default()
}

impl Listed {
    /// Whether it belongs to those that are shown.
    pub fn is_in(&self, show: Pieces) -> bool {
        match show {
            Pieces::All => true,
            Pieces::Unlinked => self.n_served == 0,
            Pieces::Undated => self.freshness == Freshness::Undated,
            Pieces::OutOfDate => !self.freshness.is_current(),
            Pieces::Confidential => self.details.is_confidential,
            Pieces::Of(kind) => self.details.kind == kind,
        }
    }

    /// Whether each of the folded words stands somewhere in the piece.
    fn has_words(&self, wanted: &[&str]) -> bool {
        let Evidence { title, owner, place, note, file, .. } = &*self.details;
        let name = file.as_ref().map(|file| file.name.clone()).unwrap_or_default();
        let text = fold(&[&**title, owner, place, note, &name].join("\n"));
        wanted.iter().all(|word| text.contains(word))
    }
}
