//! The letter that tells an organisation what a label's committee decided: what, from when until when, under which
//! conditions, on which grounds, who decided, and on which records. It speaks to the organisation.
//!
//! The words are those of a body that decides and explains itself: nothing is praised, and nothing is left out that the
//! organisation would have to ask for.

use super::head::in_groups;
use super::{Block, Paper, Section, Standing};
use crate::compare::decision::{CommitteeMember, CommitteePart, Decision, DecisionId, Letter, Outcome, Requirement};
use crate::compare::proposal::Ground;
use crate::dossier::change::Organisation;
use crate::dossier::day::Day;
use crate::formats::name::file_stem;
use crate::framework::reading::Reading;
use crate::texts::Texts;
use crate::texts::award::AwardWords;
use crate::texts::decided::{member_with_part, member_words};

/// The letter of a decision. Without the words of its framework, its parts go by their ids.
pub fn paper(t: &Texts, reading: Option<&Reading>, id: DecisionId, decision: &Decision) -> Paper {
    let letter = Letter::of(id, decision);
    let w = &Writer { t, words: AwardWords::new(t, reading), reading, decision, letter };
    let mut blocks = w.decided();
    blocks.extend(w.titled("letter-validity", w.validity()));
    blocks.extend(w.titled("letter-conditions", w.conditions()));
    blocks.extend(w.titled("letter-grounds", w.grounds()));
    blocks.extend(w.titled("letter-committee", w.committee()));
    blocks.extend(w.records());
    // A letter is one piece: no contents stand before it.
    let section = Section { id: "decision".into(), title: t.text("letter-decision"), blocks, begins_page: false };
    Paper {
        name: "letter",
        language: t.language,
        title: t.text("letter-title"),
        subject: whole_name(&w.letter.about.organisation),
        running: w.running(),
        standing: Standing::Decided,
        logo: None,
        facts: w.facts(),
        sections: vec![section],
    }
}

/// The name of its file without an ending: `decision-Lycee-des-Essarts-2027-07-01`.
pub fn stem(decision: &Decision) -> String {
    let about = &decision.proposal.about;
    let name = format!("decision {}", about.organisation.name);
    file_stem(&name, Some(&about.label), &decision.day.to_string())
}

struct Writer<'a> {
    t: &'a Texts,
    words: AwardWords<'a>,
    reading: Option<&'a Reading>,
    decision: &'a Decision,
    letter: Letter,
}

impl Writer<'_> {
    /// The name of the label in quotation marks, with the grade where it has a name.
    fn label(&self) -> String {
        let t = self.t;
        let label = t.quoted(&self.words.label(&self.letter.label));
        match self.letter.grade.as_ref().map(|(_, name)| name.trim()).filter(|name| !name.is_empty()) {
            Some(grade) => {
                let grade = t.quoted(grade);
                t.with("letter-label-graded", &[("label", (&label).into()), ("grade", (&grade).into())])
            }
            None => label,
        }
    }

    fn framework(&self) -> String {
        let edition = &self.letter.framework.edition;
        match self.reading {
            Some(reading) => {
                let title = &reading.words.framework.title;
                self.t.with("figure-framework", &[("title", title.into()), ("edition", edition.into())])
            }
            None => self.letter.framework.to_string(),
        }
    }

    fn filled(&self, id: &str, values: &[(&str, String)]) -> Block {
        let values: Vec<_> = values.iter().map(|(name, words)| (*name, words.into())).collect();
        Block::Text(self.t.with(id, &values))
    }

    fn day(&self, day: Day) -> String {
        self.t.day_in_full(day)
    }

    /// Blocks under their heading; none where there are none.
    fn titled(&self, heading: &str, blocks: Vec<Block>) -> Vec<Block> {
        match blocks.is_empty() {
            true => Vec::new(),
            false => std::iter::once(Block::Heading(self.t.text(heading))).chain(blocks).collect(),
        }
    }

    /// What stands at the head: what the label body files the letter under, and what it is about.
    fn facts(&self) -> Vec<(String, String)> {
        let about = &self.letter.about;
        let facts = [
            ("letter-reference", self.letter.reference.to_string()),
            ("letter-day", self.day(self.letter.day)),
            ("organisation-code", about.organisation.code.to_string()),
            ("letter-label", self.words.label(&self.letter.label)),
        ];
        let said = facts.into_iter().filter(|(_, words)| !words.is_empty());
        said.map(|(key, words)| (self.t.text(key), words)).collect()
    }

    fn round(&self) -> String {
        let closed = self.day(self.letter.about.closed);
        let values = [("label", (&self.letter.about.label).into()), ("closed", (&closed).into())];
        self.t.with("letter-round-closed", &values)
    }

    /// By which digests the records are known that the decision was taken on.
    fn records(&self) -> Vec<Block> {
        let about = &self.letter.about;
        let round = Some(&about.digest).filter(|digest| !digest.is_empty()).map(|digest| ("head-seal", digest));
        let review = about.review.as_ref().map(|(_, digest)| ("head-seal-of-review", digest));
        let said = round.into_iter().chain(review);
        let lines: Vec<String> = said
            .map(|(key, digest)| {
                let (name, digest) = (self.t.text(key), in_groups(digest));
                self.t.with("letter-record", &[("name", (&name).into()), ("digest", (&digest).into())])
            })
            .collect();
        if lines.is_empty() { Vec::new() } else { vec![Block::Note(lines.join("\n"))] }
    }

    /// What was decided.
    fn decided(&self) -> Vec<Block> {
        let id = match self.letter.outcome {
            Outcome::Granted => "letter-granted",
            Outcome::GrantedWithConditions => "letter-granted-with-conditions",
            Outcome::Deferred => "letter-deferred",
            Outcome::Refused => "letter-refused",
            Outcome::Maintained => "letter-maintained",
            Outcome::Suspended => "letter-suspended",
            Outcome::Withdrawn => "letter-withdrawn",
            Outcome::Expired => "letter-expired",
        };
        vec![self.filled(id, &[("day", self.day(self.letter.day)), ("label", self.label())])]
    }

    /// From when until when, and what happens in between.
    fn validity(&self) -> Vec<Block> {
        let Some(validity) = self.letter.validity else { return Vec::new() };
        let from_to = [("from", self.day(validity.from)), ("last", self.day(validity.last_day()))];
        let window = validity.surveillance.map(|(first, last)| {
            self.filled("letter-surveillance", &[("first", self.day(first)), ("last", self.day(last))])
        });
        std::iter::once(self.filled("letter-valid", &from_to)).chain(window).collect()
    }

    /// What the organisation does, and by when.
    fn conditions(&self) -> Vec<Block> {
        if self.letter.conditions.is_empty() {
            return Vec::new();
        }
        let asked = |asked: &Requirement| match asked.until {
            Some(until) => {
                let until = self.day(until);
                self.t.with("letter-condition", &[("text", asked.text.trim().into()), ("until", (&until).into())])
            }
            None => asked.text.trim().to_owned(),
        };
        let items = self.letter.conditions.iter().map(asked).collect();
        vec![Block::Text(self.t.text("letter-conditions-intro")), Block::Items(items)]
    }

    /// On what the decision rests: which round, on whose ratings, what was missing, and why.
    fn grounds(&self) -> Vec<Block> {
        let t = self.t;
        let mut blocks =
            vec![self.filled("letter-looked-at", &[("round", self.round()), ("framework", self.framework())])];
        blocks.push(Block::Text(t.text(match self.letter.ground {
            Ground::Own => "letter-ground-own",
            Ground::Review => "letter-ground-review",
            Ground::Awaited => "letter-ground-awaited",
        })));
        let lacks: Vec<String> = self.letter.lacks.iter().map(|(asked, lack)| self.words.lack(asked, lack)).collect();
        let unknowns: Vec<String> =
            self.letter.unknowns.iter().map(|(asked, why)| self.words.unsaid(asked, why)).collect();
        if lacks.is_empty() && unknowns.is_empty() && self.letter.outcome != Outcome::Expired {
            blocks.push(Block::Text(t.text("letter-all-met")));
        }
        if !lacks.is_empty() {
            blocks.extend([Block::Text(t.text("letter-lacks")), Block::Items(lacks)]);
        }
        if !unknowns.is_empty() {
            blocks.extend([Block::Text(t.text("letter-unknowns")), Block::Items(unknowns)]);
        }
        if let Some(deviation) = &self.letter.deviation {
            blocks.push(Block::Text(self.words.deviation(self.decision, deviation)));
        }
        if !self.letter.reason.trim().is_empty() {
            blocks.extend([Block::Text(t.text("letter-reason")), Block::Text(self.letter.reason.trim().to_owned())]);
        }
        blocks
    }

    /// Who decided, who was heard, and room for the signature of whoever presides.
    fn committee(&self) -> Vec<Block> {
        let t = self.t;
        let words = |member: &CommitteeMember| member_with_part(t, member);
        let (decides, heard): (Vec<_>, Vec<_>) = self.letter.by.iter().partition(|member| member.part.decides());
        let mut blocks = Vec::new();
        for (intro, members) in [("letter-decided-by", decides), ("letter-heard", heard)] {
            if !members.is_empty() {
                let items = members.iter().map(|member| words(member)).collect();
                blocks.extend([Block::Text(t.text(intro)), Block::Items(items)]);
            }
        }
        let chair = self.letter.by.iter().find(|member| member.part == CommitteePart::Chair);
        let signs = chair.map_or_else(|| t.text("letter-for-committee"), |chair| member_words(chair));
        blocks.push(Block::Signatures(vec![signs]));
        blocks
    }

    /// What stands on every page.
    fn running(&self) -> String {
        let mut parts = vec![self.t.text("paper-decided"), self.day(self.letter.day), self.framework()];
        if !self.letter.reference.trim().is_empty() {
            parts.push(self.letter.reference.trim().to_owned());
        }
        parts.join(" · ")
    }
}

fn whole_name(organisation: &Organisation) -> String {
    let parts = [&*organisation.name, &*organisation.place];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
