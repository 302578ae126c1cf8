//! Bringing results of another tool into a comparison: choosing, looking, correcting, and only then taking them in.

use std::rc::Rc;

use super::super::desks::{AtHand, Bringing, BringingProblem, Brought};
use super::super::files::{FileTicket, OfferedFile};
use super::super::{ComparePage, Effect, Model, Notice, Route};
use crate::formats::elsewhere::Mapping;
use crate::framework::FrameworkRef;

impl Model {
    /// A table was chosen or dropped on a page of the comparison at hand.
    pub(super) fn begin_results(&mut self, ticket: FileTicket, file: &OfferedFile) -> Vec<Effect> {
        let Some(at_hand) = &self.desks.at_hand else { return Vec::new() };
        let collection = at_hand.collection.id;
        // What most organisations of the comparison were assessed against, or what was chosen for the last table.
        let before = self.desks.bringing.as_ref().filter(|bringing| bringing.collection == collection);
        let framework = before.and_then(|bringing| bringing.framework.clone()).or_else(|| at_hand.usual_framework());
        self.desks.bringing = Some(Rc::new(Bringing {
            collection,
            name: file.name.clone(),
            ticket,
            table: 0,
            framework,
            progress: None,
            brought: None,
            n_known: 0,
            is_remembered: false,
            is_busy: false,
            problem: None,
            n_asked: 0,
        }));
        let mut effects = self.ask_for_results();
        if self.route != Route::Compare(collection, ComparePage::Import) {
            effects.push(Effect::Go(Route::Compare(collection, ComparePage::Import)));
        }
        effects
    }

    pub(super) fn choose_results_table(&mut self, table: usize) -> Vec<Effect> {
        if let Some(bringing) = &mut self.desks.bringing {
            let bringing = Rc::make_mut(bringing);
            (bringing.table, bringing.is_remembered) = (table, false);
        }
        self.look_at_results(None)
    }

    pub(super) fn choose_results_framework(&mut self, framework: FrameworkRef) -> Vec<Effect> {
        if let Some(bringing) = &mut self.desks.bringing {
            let bringing = Rc::make_mut(bringing);
            (bringing.framework, bringing.brought, bringing.is_remembered) = (Some(framework), None, false);
        }
        self.ask_for_results()
    }

    pub(super) fn map_results(&mut self, mapping: Mapping) -> Vec<Effect> {
        self.look_at_results(Some(mapping))
    }

    /// Has the table looked at as soon as the framework is here in all its languages: the table may be in any of them.
    fn ask_for_results(&mut self) -> Vec<Effect> {
        let Some(bringing) = &mut self.desks.bringing else { return Vec::new() };
        let Some(framework) = bringing.framework.clone() else { return Vec::new() };
        let bringing = Rc::make_mut(bringing);
        (bringing.problem, bringing.is_busy) = (None, true);
        if self.library.is_complete(&framework) {
            return self.look_at_results(None);
        }
        self.library.forgive(&framework);
        vec![Effect::ReadFramework(framework, None)]
    }

    /// A framework came, which the table may wait for.
    pub(super) fn look_with(&mut self, reference: &FrameworkRef) -> Vec<Effect> {
        let waits = |bringing: &Rc<Bringing>| {
            bringing.framework.as_ref() == Some(reference) && bringing.brought.is_none() && bringing.is_busy
        };
        match self.desks.bringing.as_ref().is_some_and(waits) {
            true => self.look_at_results(None),
            false => Vec::new(),
        }
    }

    /// A framework cannot be had, which the table may wait for.
    pub(super) fn fail_results(&mut self, reference: &FrameworkRef) {
        let bringing = self.desks.bringing.as_mut().filter(|it| it.framework.as_ref() == Some(reference) && it.is_busy);
        if let Some(bringing) = bringing {
            let bringing = Rc::make_mut(bringing);
            (bringing.problem, bringing.is_busy) = (Some(BringingProblem::Framework), false);
        }
    }

    /// Has the table looked at as its columns are said to be now, or as they were the last time.
    fn look_at_results(&mut self, mapping: Option<Mapping>) -> Vec<Effect> {
        let Some(bringing) = &mut self.desks.bringing else { return Vec::new() };
        let package = bringing.framework.as_ref().and_then(|framework| self.library.package(framework)).cloned();
        let Some(package) = package else { return Vec::new() };
        let bringing = Rc::make_mut(bringing);
        bringing.n_asked += 1;
        (bringing.is_busy, bringing.progress) = (true, None);
        bringing.is_remembered &= mapping.is_some();
        vec![Effect::ReadResults {
            ticket: bringing.ticket,
            table: u32::try_from(bringing.table).unwrap_or(0),
            package,
            mapping,
            at: self.now,
            n_asked: bringing.n_asked,
        }]
    }

    pub(super) fn take_results(
        &mut self,
        n_asked: u32,
        result: Result<(Brought, bool), BringingProblem>,
    ) -> Vec<Effect> {
        let Some(bringing) = self.desks.bringing.as_mut().filter(|bringing| bringing.n_asked == n_asked) else {
            return Vec::new();
        };
        let at_hand = self.desks.at_hand.as_ref().filter(|at_hand| at_hand.collection.id == bringing.collection);
        let bringing = Rc::make_mut(bringing);
        (bringing.progress, bringing.is_busy) = (None, false);
        match result {
            Ok((brought, is_remembered)) => {
                bringing.n_known = n_known(at_hand, &brought);
                bringing.brought = Some(Rc::new(brought));
                bringing.is_remembered |= is_remembered;
                bringing.problem = None;
            }
            Err(problem) => {
                bringing.brought = None;
                bringing.problem = Some(problem);
            }
        }
        Vec::new()
    }

    /// The rounds go into the comparison as those of files do, without those that stand there already; the mapping is
    /// kept for the next table of that kind.
    pub(super) fn accept_results(&mut self) -> Vec<Effect> {
        let Some(bringing) = self.desks.bringing.take_if(|bringing| bringing.n_new() > 0) else { return Vec::new() };
        let collection = bringing.collection;
        let at_hand = self.desks.at_hand.as_mut().filter(|at_hand| at_hand.collection.id == collection);
        let (Some(at_hand), Some(brought)) = (at_hand, &bringing.brought) else { return Vec::new() };
        at_hand.is_row_stale = true;
        let mut pieces = Vec::new();
        for (piece, bytes) in brought.pieces.iter().cloned() {
            let rows = at_hand.collection.changes(&piece.framework, &piece.table);
            pieces.extend(piece.with_rows(&rows, bytes));
        }
        let n: usize = pieces.iter().map(|(piece, _)| piece.table.n_rows()).sum();
        let package = bringing.framework.as_ref().and_then(|framework| self.library.package(framework)).cloned();
        let mut effects = self.keep_editions(package.into_iter().collect());
        effects.extend(self.keep_pieces(collection, pieces));
        effects.extend(self.take_in_pieces());
        let Brought { look, .. } = &**brought;
        effects.push(Effect::KeepResultsMapping(look.signature.as_str().into(), look.mapping.clone()));
        effects.extend(self.tell(Notice::ResultsTaken { n, known: bringing.n_known }));
        effects.push(Effect::Go(Route::Compare(collection, ComparePage::first())));
        effects
    }

    /// What is being read is of no use any more, so the program that reads it is stopped.
    pub(super) fn dismiss_results(&mut self) -> Vec<Effect> {
        match self.desks.bringing.take() {
            // The same program reads files of organisations, and those are still wanted.
            Some(bringing) if bringing.is_busy && bringing.n_asked > 0 && !self.is_reading() => {
                vec![Effect::StopWorker]
            }
            _ => Vec::new(),
        }
    }
}

/// How many of the rounds stand there already with the same contents.
fn n_known(at_hand: Option<&AtHand>, brought: &Brought) -> usize {
    let Some(at_hand) = at_hand else { return 0 };
    let known = brought
        .pieces
        .iter()
        .map(|(piece, _)| piece.table.n_rows() - at_hand.collection.changes(&piece.framework, &piece.table).len());
    known.sum()
}
