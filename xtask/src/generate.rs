//! Makes up dossiers of many organisations, for whoever tries out how they are compared: files as a label body gets
//! them, some of them damaged on their way.

use std::path::PathBuf;

use anyhow::{Context as _, Result, anyhow, ensure};
use generator::chance::Chance;
use generator::damage::Damage;
use generator::{Cohort, Size};
use qualicycle::compare::desk::CollectionId;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::Timestamp;
use qualicycle::dossier::side::Side;
use qualicycle::formats::collection::{self, CollectionFile};
use qualicycle::formats::error::WriteError;
use qualicycle::formats::{archive, page};
use qualicycle::framework::Package;
use ulid::Ulid;

use crate::progress::Progress;
use crate::tools::Workspace;
use crate::{files, frameworks};

/// What is to be made up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// How much.
    pub size: Size,
    /// The id of the framework, of which the newest edition counts.
    pub framework: String,
    /// How many damaged files come on top.
    pub damaged: usize,
    /// Whether one collection is written instead of a file for each organisation.
    pub as_collection: bool,
    /// The folder.
    pub out: PathBuf,
}

impl Default for Order {
    fn default() -> Self {
        let size = Size { organisations: 200, rounds: 3, seed: 1 };
        Order { size, framework: "qual".to_owned(), damaged: 0, as_collection: false, out: PathBuf::new() }
    }
}

/// One in so many organisations sends its report instead of its dossier.
const REPORTS: usize = 25;

/// A report with nothing in it but its dossier.
const REPORT: &str = "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><meta name=\"generator\" \
    content=\"Qualicycle\"><title>Rapport</title></head><body><p>Rapport d’exemple.</p><!-- archive --></body></html>";

/// Makes up what was ordered, and writes it.
pub fn generate(workspace: &Workspace, order: &Order, progress: Progress) -> Result<()> {
    let package = newest(workspace, &order.framework)?;
    let cohort = Cohort::new(package.framework.clone(), order.size);
    if order.as_collection {
        return write_collection(order, &cohort, package);
    }
    let width = order.size.organisations.to_string().len().max(4);
    for n in 0..order.size.organisations {
        let (name, bytes) = file(&cohort, &package, n)?;
        files::write(&order.out.join(format!("{:0width$}-{name}", n + 1)), bytes)?;
        if (n + 1) % 500 == 0 {
            progress.say(format_args!("{} of {} organisations", n + 1, order.size.organisations));
        }
    }
    for k in 0..order.damaged {
        let damage = Damage::ALL[k % Damage::ALL.len()];
        let mut chance = Chance::of(order.size.seed, &[9, k as u64]);
        let (_, bytes) = archived(&cohort, &package, chance.below(order.size.organisations.max(1)))?;
        let name = format!("endommage-{:0width$}.{}", k + 1, damage.ending());
        files::write(&order.out.join(name), damage.done_to(bytes, &mut chance))?;
    }
    Ok(())
}

fn write_collection(order: &Order, cohort: &Cohort, package: Package) -> Result<()> {
    let (frame, table) = cohort.table();
    let file = CollectionFile {
        id: CollectionId(Ulid::from_parts(0, order.size.seed.into())),
        entries: Vec::new(),
        packages: vec![package],
        pieces: vec![(frame.framework, table)],
    };
    let bytes = collection::write(&file, Timestamp(0)).map_err(said)?;
    files::write(&order.out.join(format!("collection.{}", collection::EXTENSION)), bytes)
}

fn newest(workspace: &Workspace, id: &str) -> Result<Package> {
    let mut packages = frameworks::read_all(&workspace.root)?;
    packages.retain(|package| package.framework.id.as_str() == id);
    let is_predecessor_of = |package: &Package, other: &Package| {
        other.framework.predecessor.as_ref().is_some_and(|it| it.edition == package.framework.edition)
    };
    let newest = packages.iter().find(|package| !packages.iter().any(|other| is_predecessor_of(package, other)));
    newest.cloned().with_context(|| format!("there is no framework `{id}`"))
}

fn file(cohort: &Cohort, package: &Package, n: usize) -> Result<(String, Vec<u8>)> {
    if n % REPORTS != REPORTS - 1 {
        return archived(cohort, package, n);
    }
    let (dossier, at) = dossier(cohort, n);
    let embed = page::Embedded {
        dossier: dossier.id,
        entries: dossier.entries().cloned().collect(),
        packages: vec![package.clone()],
        at,
        side: Side::Organisation,
    };
    Ok(("rapport.html".to_owned(), page::write(REPORT, Some(&embed)).map_err(said)?))
}

fn archived(cohort: &Cohort, package: &Package, n: usize) -> Result<(String, Vec<u8>)> {
    let (dossier, at) = dossier(cohort, n);
    let written = archive::write(&dossier, std::slice::from_ref(package), at).map_err(said)?;
    ensure!(written.warnings.is_empty(), "organisation {n}: {:?}", written.warnings);
    let label = dossier.latest_round().map(|round| round.opening.label.clone());
    let date = Day::at(at.0, 0).map(|day| day.to_string()).unwrap_or_default();
    Ok((archive::file_name(&dossier, label.as_deref(), &date), written.bytes))
}

fn said(error: WriteError) -> anyhow::Error {
    anyhow!("{error}")
}

fn dossier(cohort: &Cohort, n: usize) -> (Dossier, Timestamp) {
    (cohort.dossier(n), cohort.member(n).written_at())
}
