//! The audit plan (plan d’audit, plan de visite): what a review will look at, when, how, with whom and where, so that
//! everybody whom it concerns can prepare.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::writer::{NOTHING, Writer, facts, table, words};
use super::{Block, Entry, Paper, Section, Source, head};
use crate::dossier::day::Day;
use crate::dossier::evidence::{Evidence, EvidenceId};
use crate::dossier::review::{LookPlan, Meeting, MeetingId, Method, Review, ReviewDetails};
use crate::framework::{Answer, FlagId, IndicatorId, Place};
use crate::texts::Texts;

/// The paper; none without a review.
pub fn paper(t: &Texts, source: &Source<'_>) -> Option<Paper> {
    let review = source.review?;
    let details = review.details.as_ref()?;
    let w = &Writer::new(t, source);
    let visit = Visit { w, review, details, meetings: in_order(review) };
    let title = t.text(if details.kind.is_audit() { "visit-title-audit" } else { "visit-title" });
    let sections = vec![
        w.section("purpose", "visit-purpose", visit.purpose()),
        w.section("agenda", "visit-agenda", visit.agenda()),
        w.section("indicators", "visit-indicators", visit.indicators()),
        Section { begins_page: false, ..w.section("documents", "visit-documents", visit.documents()) },
    ];
    Some(head::paper(t, source, "audit-plan", title, sections))
}

struct Visit<'a> {
    w: &'a Writer<'a>,
    review: &'a Review,
    details: &'a ReviewDetails,
    /// The meetings in their order: the first is meeting 1.
    meetings: Vec<(MeetingId, &'a Meeting)>,
}

impl Visit<'_> {
    /// What is to be found out, against what, within which bounds, and when.
    fn purpose(&self) -> Vec<Block> {
        let (w, t) = (self.w, self.w.t);
        let days: BTreeSet<Day> = [self.details.begins, self.details.ends].into_iter().flatten().collect();
        let days: Vec<String> = days.into_iter().map(|day| t.of_day(day)).collect();
        let n_asked = w.round.asked(w.framework()).count();
        let n_planned = self.planned().len();
        let purpose = w.free(&self.details.purpose).map(|purpose| Block::Text(purpose.to_owned()));
        let rests_on = match &self.details.digest {
            Some(_) => t.text("visit-on-closed"),
            None => t.text("visit-on-open"),
        };
        let told = facts([
            w.fact("visit-days", days.join(" – ")),
            w.fact("visit-rests-on", rests_on),
            w.fact("visit-scope", t.with("visit-n-indicators", &[("n", n_planned.into()), ("of", n_asked.into())])),
            w.fact("visit-declared", self.scope()),
        ]);
        purpose.into_iter().chain(told).collect()
    }

    /// What concerns the organisation, as it answered: what is asked by yes or no where it is yes, and all else.
    fn scope(&self) -> String {
        let (w, framework) = (self.w, self.w.framework());
        let answers = framework.answers(&w.round.scope);
        let words = |id: &FlagId, answer: &Answer| {
            let words = w.source.reading.words.flags.get(id)?;
            match answer {
                Answer::YesNo(false) => None,
                Answer::YesNo(true) => Some(format!("{} {}", words.question, w.t.text("yes"))),
                Answer::Number(n) => Some(format!("{} {n}", words.question)),
                Answer::Choice(option) => {
                    Some(format!("{} {}", words.question, words.options.get(option).unwrap_or(option)))
                }
            }
        };
        let asked = framework.flags.iter().filter(|flag| flag.is_asked(&answers));
        let told = asked.filter_map(|flag| words(&flag.id, answers.of(&flag.id)?));
        told.collect::<Vec<_>>().join("\n")
    }

    /// Day by day, who meets whom where, and what is talked about.
    fn agenda(&self) -> Vec<Block> {
        let t = self.w.t;
        if self.meetings.is_empty() {
            return vec![Block::Note(t.text("visit-no-meeting"))];
        }
        let mut days: Vec<Option<Day>> = self.meetings.iter().map(|(_, meeting)| meeting.on).collect();
        days.dedup();
        days.into_iter().filter_map(|day| self.day(day)).collect()
    }

    fn day(&self, day: Option<Day>) -> Option<Block> {
        let (w, t) = (self.w, self.w.t);
        let of_day = (1usize..).zip(&self.meetings).filter(|(_, (_, meeting))| meeting.on == day);
        let row = |(n, (id, meeting)): (usize, &(MeetingId, &Meeting))| {
            vec![
                w.count(n),
                words(&hours(t, meeting)),
                Entry::words(meeting.title.trim()),
                words(&meeting.with),
                words(&meeting.place),
                words(&w.numbers(self.talked_about(*id))),
            ]
        };
        let caption = match day {
            Some(day) => t.with("visit-on-day", &[("date", (&t.of_day(day)).into())]),
            None => t.text("visit-to-fix"),
        };
        let keys = ["visit-number", "visit-hours", "visit-meeting", "visit-with", "visit-place", "grid-indicators"];
        let columns = w.columns(&keys, &["visit-number"]);
        table(caption, columns, of_day.map(row).collect())
    }

    /// The indicators that are talked about at a meeting.
    fn talked_about(&self, meeting: MeetingId) -> Vec<&IndicatorId> {
        let plans = self.review.looks.iter().filter_map(|(id, look)| Some((id, look.plan.as_ref()?)));
        plans.filter(|(_, plan)| plan.meeting == Some(meeting)).map(|(id, _)| id).collect()
    }

    /// The indicators that the reviewer means to look at: those that something is planned for, or all where nothing is.
    fn planned(&self) -> Vec<(Place<'_>, Rc<LookPlan>)> {
        let plan = |place: &Place<'_>| self.review.looks.get(&place.indicator.id)?.plan.clone();
        let asked = || self.w.round.asked(self.w.framework());
        let planned: Vec<_> = asked().filter_map(|place| Some((place, plan(&place)?))).collect();
        match planned.is_empty() {
            true => asked().map(|place| (place, Rc::default())).collect(),
            false => planned,
        }
    }

    fn indicators(&self) -> Vec<Block> {
        let (w, t) = (self.w, self.w.t);
        let row = |(place, plan): (Place<'_>, Rc<LookPlan>)| {
            let methods = plan.methods.iter().map(|method| t.with("value-method", &[("method", method.word().into())]));
            let meeting = self.meetings.iter().position(|(id, _)| plan.meeting == Some(*id));
            vec![
                Entry::words(w.source.reading.statement(&place.indicator.id)),
                words(&t.list(&methods.collect::<Vec<_>>())),
                words(&plan.sample),
                meeting.map_or_else(|| Entry::words(NOTHING), |index| w.count(index + 1)),
            ]
        };
        let columns = w
            .columns(&["column-indicator", "visit-methods", "visit-sample", "visit-at-meeting"], &["visit-at-meeting"]);
        let rows = self.planned().into_iter().map(row).collect();
        table(t.text("visit-indicators-caption"), columns, rows).into_iter().collect()
    }

    /// What is to be laid out: the documents that the organisation named itself, on the indicators whose documents are
    /// read. What is confidential stays unnamed unless somebody chose otherwise, and is counted.
    fn documents(&self) -> Vec<Block> {
        let (w, t) = (self.w, self.w.t);
        let read = self
            .planned()
            .into_iter()
            .filter(|(_, plan)| plan.methods.is_empty() || plan.methods.contains(&Method::Documents));
        let mut pieces: BTreeMap<EvidenceId, (Rc<Evidence>, Vec<IndicatorId>)> = BTreeMap::new();
        let mut without: Vec<IndicatorId> = Vec::new();
        for (place, _) in read {
            let id = &place.indicator.id;
            let serving = w.grounds.of_indicator(id);
            if serving.is_empty() {
                without.push(id.clone());
            }
            for piece in serving.iter() {
                let known = pieces.entry(piece.id).or_insert_with(|| (piece.details.clone(), Vec::new()));
                known.1.push(id.clone());
            }
        }
        let n_confidential = pieces.values().filter(|(piece, _)| !w.may_name(piece)).count();
        let named = pieces.values().filter(|(piece, _)| w.may_name(piece));
        let row = |(piece, indicators): &(Rc<Evidence>, Vec<IndicatorId>)| {
            vec![
                Entry::words(piece.title.trim()),
                Entry::words(w.numbers(indicators)),
                w.day(piece.on),
                words(&piece.owner),
                words(&piece.place),
            ]
        };
        let columns =
            w.columns(&["visit-document", "grid-indicators", "evidence-on", "evidence-owner", "evidence-place"], &[]);
        let mut blocks: Vec<Block> =
            table(t.text("visit-documents-caption"), columns, named.map(row).collect()).into_iter().collect();
        if n_confidential > 0 {
            blocks.push(Block::Note(t.with("paper-confidential", &[("n", n_confidential.into())])));
        }
        if !without.is_empty() {
            let numbers = w.numbers(&without);
            let values = [("n", without.len().into()), ("numbers", (&numbers).into())];
            blocks.push(Block::Text(t.with("visit-to-show", &values)));
        }
        blocks
    }
}

/// The meetings as they follow each other; those without a day or an hour last, as they were entered.
fn in_order(review: &Review) -> Vec<(MeetingId, &Meeting)> {
    let mut all: Vec<(MeetingId, &Meeting)> = review.meetings.iter().map(|(id, it)| (*id, &**it)).collect();
    all.sort_by_key(|(_, it)| (it.on.is_none(), it.on, it.at.is_none(), it.at));
    all
}

/// From when to when.
fn hours(t: &Texts, meeting: &Meeting) -> String {
    let hour = |minutes: u16| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    let Some(from) = meeting.at else { return String::new() };
    match meeting.minutes {
        Some(minutes) => {
            let to = hour(from.saturating_add(minutes));
            t.with("visit-from-to", &[("from", (&hour(from)).into()), ("to", (&to).into())])
        }
        None => hour(from),
    }
}
