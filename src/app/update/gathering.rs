//! Files on their way into a comparison: read beside the page, stored as they come, and known ones not stored twice.

use std::rc::Rc;

use super::super::desks::{AtHand, Gathered, Piece, PieceId, Reading};
use super::super::files::{FileTicket, OfferedFile};
use super::super::{ComparePage, Effect, Model, Route, Sight};
use crate::compare::desk::CollectionId;
use crate::formats::message::Progress;
use crate::framework::{Framework, Package};

impl Model {
    /// Whether files are being read into the comparison at hand.
    pub(super) fn is_reading(&self) -> bool {
        let at_hand = self.desks.at_hand.as_ref().map(|at_hand| at_hand.collection.id);
        self.desks.reading.as_ref().is_some_and(|reading| !reading.is_over && Some(reading.collection) == at_hand)
    }

    /// Files that are offered where organisations are compared are read into the comparison.
    pub(super) fn read_organisations(&mut self, ticket: FileTicket, files: &[OfferedFile]) -> Vec<Effect> {
        let Some(collection) = self.collection_of_page().map(|at_hand| at_hand.collection.id) else {
            return Vec::new();
        };
        if self.desks.reading.as_ref().is_some_and(|reading| !reading.is_over) {
            self.desks.queue.push((collection, ticket, files.to_vec()));
            return Vec::new();
        }
        let mut effects = self.begin_reading(collection, ticket, files);
        // Whoever drops files on another page of the comparison sees how far they are.
        if !matches!(self.route, Route::Compare(_, ComparePage::Among(Sight::Organisations, _))) {
            effects.push(Effect::Go(Route::Compare(collection, ComparePage::first())));
        }
        effects
    }

    pub(super) fn begin_reading(
        &mut self,
        collection: CollectionId,
        ticket: FileTicket,
        files: &[OfferedFile],
    ) -> Vec<Effect> {
        let at_hand = self.desks.at_hand.as_ref().filter(|at_hand| at_hand.collection.id == collection);
        let frameworks = at_hand.map(AtHand::frameworks).unwrap_or_default();
        let known: Vec<Rc<Framework>> = frameworks.iter().filter_map(|it| self.library.framework(it)).collect();
        self.desks.known = at_hand.map(AtHand::known_rows);
        self.desks.reading = Some(Rc::new(Reading::new(collection, ticket, files, self.now)));
        vec![Effect::ReadOrganisations { ticket, known }]
    }

    fn reading(&mut self, ticket: FileTicket) -> Option<&mut Reading> {
        let reading = self.desks.reading.as_mut().filter(|reading| reading.ticket == ticket && !reading.is_over)?;
        Some(Rc::make_mut(reading))
    }

    pub(super) fn show_reading(&mut self, ticket: FileTicket, progress: Progress) -> Vec<Effect> {
        if let Some(reading) = self.reading(ticket) {
            reading.progress = progress;
        }
        Vec::new()
    }

    /// Stores the pieces that came, and takes them in as soon as that is worth it.
    pub(super) fn take_gathered(&mut self, ticket: FileTicket, gathered: Gathered) -> Vec<Effect> {
        let Some(reading) = self.reading(ticket) else { return Vec::new() };
        reading.count(&gathered);
        let collection = reading.collection;
        let mut effects = self.keep_editions(gathered.packages);
        let pieces = self.new_pieces(ticket, gathered.pieces);
        effects.extend(self.keep_pieces(collection, pieces));
        effects.extend(self.take_in_pieces());
        effects
    }

    /// As with a dossier: what rounds rest on is kept, and what is here already never changes.
    pub(super) fn keep_editions(&mut self, packages: Vec<Package>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for package in packages {
            let known = self.library.framework(&package.framework.reference());
            if known.is_none_or(|known| known == package.framework) {
                effects.push(Effect::KeepEdition(package.clone()));
            }
            self.library.add(package);
        }
        effects
    }

    /// The pieces without the rows that stand there already: whoever reads a folder twice keeps each round once.
    fn new_pieces(&mut self, ticket: FileTicket, pieces: Vec<(Piece, Rc<[u8]>)>) -> Vec<(Piece, Rc<[u8]>)> {
        let Some(known) = &mut self.desks.known else { return pieces };
        let mut n_known = 0;
        let new_of = |(piece, bytes): (Piece, Rc<[u8]>)| {
            let rows = known.new_rows(&piece.table);
            n_known += piece.table.n_rows() - rows.len();
            piece.with_rows(&rows, bytes)
        };
        let new = pieces.into_iter().filter_map(new_of).collect();
        if let Some(reading) = self.reading(ticket) {
            reading.n_known += n_known;
        }
        new
    }

    /// Stores pieces of a comparison, and holds them when it is at hand.
    pub(super) fn keep_pieces(&mut self, collection: CollectionId, pieces: Vec<(Piece, Rc<[u8]>)>) -> Option<Effect> {
        if pieces.is_empty() {
            return None;
        }
        let ids: Vec<PieceId> = pieces.iter().map(|_| PieceId(self.ids.make(self.now))).collect();
        let mut to_keep = Vec::with_capacity(ids.len());
        let mut at_hand = self.desks.at_hand.as_mut().filter(|at_hand| at_hand.collection.id == collection);
        for (id, (piece, bytes)) in ids.into_iter().zip(pieces) {
            if let Some(at_hand) = &mut at_hand {
                at_hand.hold(id, piece);
            }
            to_keep.push((id, bytes));
        }
        self.saving.n_pending += to_keep.len();
        Some(Effect::KeepPieces(collection, to_keep))
    }

    /// What came is taken in, and the next files begin.
    pub(super) fn finish_reading(&mut self, ticket: FileTicket) -> Vec<Effect> {
        let Some(reading) = self.reading(ticket) else { return Vec::new() };
        reading.is_over = true;
        let collection = reading.collection;
        self.desks.known = None;
        let at_hand = self.desks.at_hand.as_mut().filter(|at_hand| at_hand.collection.id == collection);
        if let Some(at_hand) = at_hand {
            at_hand.is_row_stale = true;
        }
        let mut effects = self.take_in_pieces();
        if !self.desks.queue.is_empty() {
            let (collection, ticket, files) = self.desks.queue.remove(0);
            effects.extend(self.begin_reading(collection, ticket, &files));
        }
        effects
    }

    /// What is under way is finished; what was read stays.
    pub(super) fn cancel_reading(&mut self) -> Vec<Effect> {
        self.desks.queue.clear();
        let Some(reading) = self.desks.reading.as_mut().filter(|reading| !reading.is_over) else { return Vec::new() };
        Rc::make_mut(reading).is_cancelled = true;
        vec![Effect::StopOrganisations(reading.ticket)]
    }

    pub(super) fn confirm_pieces(&mut self, n: usize) -> Vec<Effect> {
        self.saving.n_pending = self.saving.n_pending.saturating_sub(n);
        self.saving.saved_at = Some(self.now);
        Vec::new()
    }
}
