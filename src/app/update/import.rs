//! Bringing in a framework from a spreadsheet: choosing, looking, correcting, and only then taking it in.

use std::rc::Rc;

use super::super::files::{FileTicket, OfferedFile};
use super::super::import::{Import, Planted, Refusal, Stage};
use super::super::{Effect, Model, Route};
use crate::formats::message::Progress;
use crate::formats::sheet::mapping::HeaderRows;
use crate::formats::sheet::{Mapping, Preview, Role};
use crate::framework::scale::Kind;
use crate::texts::{Language, date};

/// How names of spreadsheets end. What a file really is, its bytes tell.
const ENDINGS: [&str; 7] = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods", ".xls"];

/// Whether a file is to be looked at as a spreadsheet.
pub(super) fn is_sheet(name: &str) -> bool {
    let name = name.to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

impl Model {
    /// A spreadsheet was chosen or dropped, on whatever page.
    pub(super) fn begin_import(&mut self, ticket: FileTicket, file: &OfferedFile) -> Vec<Effect> {
        self.import = Some(Rc::new(Import::begin(file.name.clone(), ticket, self.settings.language)));
        vec![Effect::Go(Route::Import), Effect::ReadSheet(ticket)]
    }

    pub(super) fn take_sheet(
        &mut self,
        ticket: FileTicket,
        result: Result<Vec<Preview>, Refusal>,
        remembered: Vec<Option<Mapping>>,
    ) -> Vec<Effect> {
        let Some(import) = self.import_at_hand(ticket) else { return Vec::new() };
        import.progress = None;
        match result {
            Err(refusal) => {
                import.stage = Stage::Refused(refusal);
                Vec::new()
            }
            Ok(mut tables) => {
                for (table, mapping) in tables.iter_mut().zip(remembered) {
                    import.is_remembered |= mapping.is_some();
                    table.mapping = mapping.unwrap_or_else(|| table.mapping.clone());
                }
                // The table with the most rows is most likely the one that is meant.
                import.table = (0..tables.len()).max_by_key(|index| tables[*index].n_rows).unwrap_or(0);
                import.mapping = tables.get(import.table).map(|table| table.mapping.clone()).unwrap_or_default();
                import.tables = Rc::new(tables);
                import.stage = Stage::Choosing;
                self.plant()
            }
        }
    }

    pub(super) fn show_progress(&mut self, progress: Progress) -> Vec<Effect> {
        if let Some(import) = &mut self.import {
            Rc::make_mut(import).progress = Some(progress);
        }
        if let Some(responses) = &mut self.responses {
            Rc::make_mut(responses).progress = Some(progress);
        }
        if let Some(bringing) = &mut self.desks.bringing {
            Rc::make_mut(bringing).progress = Some(progress);
        }
        Vec::new()
    }

    pub(super) fn choose_table(&mut self, table: usize) -> Vec<Effect> {
        self.change_import(|import| {
            import.mapping = import.tables.get(table).map(|table| table.mapping.clone()).unwrap_or_default();
            import.table = table;
        })
    }

    pub(super) fn choose_role(&mut self, column: usize, role: Role) -> Vec<Effect> {
        self.change_import(|import| {
            let roles = &mut import.mapping.roles;
            if roles.len() <= column {
                roles.resize(column + 1, Role::Ignore);
            }
            roles[column] = role;
        })
    }

    pub(super) fn choose_header(&mut self, row: Option<u32>) -> Vec<Effect> {
        self.change_import(|import| import.mapping.header = row.map(|row| HeaderRows { first: row, last: row }))
    }

    pub(super) fn title_import(&mut self, title: Rc<str>) -> Vec<Effect> {
        self.change_import(|import| import.title = title)
    }

    pub(super) fn choose_import_language(&mut self, language: Language) -> Vec<Effect> {
        self.change_import(|import| import.language = language)
    }

    pub(super) fn choose_import_scale(&mut self, scale: Kind) -> Vec<Effect> {
        self.change_import(|import| import.scale = scale)
    }

    pub(super) fn take_planting(&mut self, n_asked: u32, result: Result<Planted, Refusal>) -> Vec<Effect> {
        let Some(import) = &mut self.import else { return Vec::new() };
        if import.n_asked != n_asked {
            return Vec::new();
        }
        let import = Rc::make_mut(import);
        import.progress = None;
        match result {
            Ok(planted) => import.planted = Some(Rc::new(planted)),
            Err(refusal) => import.stage = Stage::Refused(refusal),
        }
        Vec::new()
    }

    /// The framework becomes a manuscript, and the mapping is kept for the next file of that kind.
    pub(super) fn accept_import(&mut self) -> Vec<Effect> {
        let Some(import) = self.import.take() else { return Vec::new() };
        let Some((planted, package)) =
            import.planted.as_ref().and_then(|planted| Some((planted, planted.package.clone()?)))
        else {
            self.import = Some(import);
            return Vec::new();
        };
        let mut effects = vec![Effect::KeepMapping(planted.signature.clone(), import.mapping.clone())];
        effects.extend(self.begin_manuscript(package));
        effects
    }

    /// What is being read is of no use any more, so the program that reads it is stopped.
    pub(super) fn dismiss_import(&mut self) -> Vec<Effect> {
        let was_busy = self.import.take().is_some_and(|import| import.planted.is_none());
        if was_busy { vec![Effect::StopWorker] } else { Vec::new() }
    }

    fn import_at_hand(&mut self, ticket: FileTicket) -> Option<&mut Import> {
        self.import.as_mut().filter(|import| import.ticket == ticket).map(Rc::make_mut)
    }

    fn change_import(&mut self, change: impl FnOnce(&mut Import)) -> Vec<Effect> {
        let Some(import) = &mut self.import else { return Vec::new() };
        change(Rc::make_mut(import));
        self.plant()
    }

    /// Has the table put in order as the columns say now.
    fn plant(&mut self) -> Vec<Effect> {
        let today = date::iso_date(self.now, self.utc_offset);
        let orphans = self.texts.as_ref().map(|texts| texts.text("import-collected")).unwrap_or_default();
        let Some(import) = self.import.as_mut().filter(|import| import.stage == Stage::Choosing) else {
            return Vec::new();
        };
        let import = Rc::make_mut(import);
        import.n_asked += 1;
        import.planted = None;
        vec![Effect::PlantSheet {
            ticket: import.ticket,
            table: u32::try_from(import.table).unwrap_or(0),
            mapping: import.mapping.clone(),
            options: import.options(&today, orphans.into()),
            n_asked: import.n_asked,
        }]
    }
}
