//! The values of changes in words, each part by itself: a rating in the words of its scale, a day as the language
//! writes it, an answer to a scope question.

use super::Wording;
use crate::dossier::change::{Change, Organisation, Rating};
use crate::dossier::day::Day;
use crate::dossier::deliberation::VotingRule;
use crate::dossier::entry::RoundId;
use crate::dossier::plan::GREATEST_IMPORTANCE;
use crate::dossier::review::ReviewId;
use crate::dossier::round::Phase;
use crate::dossier::team::HandIn;
use crate::framework::{Answer, FlagId, IndicatorId, Scope, ThemeId};
use crate::texts::keys::{capacity_key, finding_state_key, gravity_key, opinion_key, part_key, review_kind_key};
use crate::texts::level_words;

/// More answers than that are counted rather than listed.
const MOST_ANSWERS: usize = 3;

impl Wording<'_> {
    /// The round that is reviewed.
    pub(super) fn reviewed_round(&self, review: ReviewId) -> Option<RoundId> {
        Some(self.dossier.review(review)?.details.as_ref()?.round)
    }

    /// The parts of the value that a change brings, always in the same order; none when it takes the value away. Of
    /// what has a name, the name comes first.
    pub(super) fn values(&self, change: &Change) -> Vec<String> {
        let t = self.t;
        let day = |day: &Option<Day>| day.map(|day| t.of_day(day)).unwrap_or_default();
        match change {
            Change::OrganisationDescribed(organisation) => vec![organisation_words(organisation)],
            Change::RoundOpened { opening, .. } => vec![self.model.name_of(&opening.framework)],
            Change::PhaseReached { phase, .. } => vec![t.text(phase_key(*phase))],
            Change::ThemesChosen { round, themes } => vec![self.theme_numbers(*round, themes)],
            Change::ScopeSet { round, scope } => vec![self.scope(*round, scope)],
            Change::TargetSet { round, indicator, level } => vec![match level {
                Some(level) => self.rating(*round, indicator, &Rating::Level(*level)),
                None => t.text("value-none"),
            }],
            Change::AimSet { round, indicator, amount } => vec![match amount {
                Some(amount) => self.rating(*round, indicator, &Rating::Quantity(*amount)),
                None => t.text("value-none"),
            }],
            Change::Rated { round, indicator, rating } | Change::Voted { round, indicator, vote: rating, .. } => {
                vec![self.rating(*round, indicator, rating)]
            }
            Change::Noted { text, .. } | Change::SheetWorded { text, .. } => vec![text.to_string()],
            Change::EditionChanged { round, edition } => vec![match edition {
                Some(edition) => edition.to.edition.to_string(),
                None => {
                    self.dossier.round(*round).map(|it| it.opening.framework.edition.to_string()).unwrap_or_default()
                }
            }],
            Change::MemberSet { details, .. } => details
                .iter()
                .flat_map(|it| [it.title.to_string(), t.text(part_key(it.part)), it.name.to_string()])
                .collect(),
            Change::MilestoneSet { details, .. } => {
                let reached = |is_reached| if is_reached { t.text("value-reached") } else { String::new() };
                details.iter().flat_map(|it| [it.title.to_string(), t.of_day(it.on), reached(it.is_reached)]).collect()
            }
            Change::Assigned { round, assignment, .. } => match assignment {
                Some(it) => vec![[self.member(*round, it.member), day(&it.due)].join(" ").trim().to_owned()],
                None => vec![t.text("value-nobody")],
            },
            Change::HandedIn { hand_in, .. } => vec![self.hand_in(hand_in.as_deref())],
            Change::VotingRuleSet { rule, .. } => vec![self.voting_rule(*rule)],
            Change::ConsensusReached { round, indicator, consensus } => match consensus {
                Some(it) => {
                    let rating = self.rating(*round, indicator, &it.rating);
                    [rating, it.reason.to_string(), it.dissent.to_string()]
                        .into_iter()
                        .filter(|it| !it.is_empty())
                        .collect()
                }
                None => Vec::new(),
            },
            Change::EvidenceDescribed { details, .. } => details
                .iter()
                .flat_map(|it| {
                    let file = it.file.as_ref().map(|file| file.name.to_string()).unwrap_or_default();
                    [
                        it.title.to_string(),
                        day(&it.on),
                        it.owner.to_string(),
                        it.place.to_string(),
                        it.note.to_string(),
                        file,
                    ]
                })
                .collect(),
            Change::PanelOpened { questionnaire, .. } => questionnaire
                .iter()
                .flat_map(|it| {
                    let n = t.with("value-questions", &[("n", it.questions.len().into())]);
                    [self.panel(it), n, day(&it.until)]
                })
                .collect(),
            Change::ImportanceSet { importance, .. } => vec![match importance {
                Some(n) => t.with(
                    "value-importance",
                    &[("n", u32::from(*n).into()), ("most", u32::from(GREATEST_IMPORTANCE).into())],
                ),
                None => t.text("value-none"),
            }],
            Change::AxisChosen { details, .. } => {
                details.iter().flat_map(|it| [it.title.to_string(), it.reason.to_string()]).collect()
            }
            Change::ActionPlanned { details, .. } => details
                .iter()
                .flat_map(|it| {
                    let texts = [&it.title, &it.objective, &it.owner, &it.means, &it.measure, &it.baseline, &it.target];
                    texts.map(ToString::to_string).into_iter().chain([day(&it.start), day(&it.due)])
                })
                .collect(),
            Change::ActionMoved { state, .. } => vec![t.with("value-action-state", &[("state", state.word().into())])],
            Change::EffectJudged { judgement, .. } => judgement
                .iter()
                .flat_map(|it| [t.with("value-effect", &[("effect", it.effect.word().into())]), it.finding.to_string()])
                .filter(|it| !it.is_empty())
                .collect(),
            Change::ReviewOpened { details, .. } => details
                .iter()
                .flat_map(|it| {
                    let texts = [&it.reviewer, &it.name, &it.body, &it.purpose].map(ToString::to_string);
                    [t.text(review_kind_key(it.kind))].into_iter().chain(texts).chain([day(&it.begins), day(&it.ends)])
                })
                .collect(),
            Change::LookPlanned { plan, .. } => plan
                .iter()
                .flat_map(|it| {
                    let methods = it.methods.iter().map(|it| t.with("value-method", &[("method", it.word().into())]));
                    methods.chain([it.sample.to_string()])
                })
                .collect(),
            Change::Reviewed { review, indicator, rating } => vec![match self.reviewed_round(*review) {
                Some(round) => self.rating(round, indicator, rating),
                None => String::new(),
            }],
            Change::ReviewNoted { text, .. } | Change::ReportIntroduced { text, .. } => vec![text.to_string()],
            Change::LookMoved { state, .. } => {
                state.iter().map(|it| t.with("value-look-state", &[("state", it.word().into())])).collect()
            }
            Change::MeetingSet { details, .. } => details
                .iter()
                .flat_map(|it| [it.title.to_string(), day(&it.on), it.with.to_string(), it.place.to_string()])
                .collect(),
            Change::FindingRaised { details, .. } => details
                .iter()
                .flat_map(|it| {
                    [it.statement.to_string(), t.text(gravity_key(it.gravity)), it.basis.to_string(), day(&it.notified)]
                })
                .collect(),
            Change::FindingAnswered { answer, .. } => answer
                .iter()
                .flat_map(|it| {
                    let position = t.with("value-position", &[("position", it.position.word().into())]);
                    let texts = [&it.text, &it.cause, &it.correction, &it.plan].map(ToString::to_string);
                    [position].into_iter().chain(texts).chain([day(&it.due)])
                })
                .collect(),
            Change::FindingMoved { step, .. } => step
                .iter()
                .flat_map(|it| [t.text(finding_state_key(it.state)), t.of_day(it.on), it.note.to_string()])
                .collect(),
            Change::FindingRequalified { on, .. } => on.iter().map(|it| t.of_day(*it)).collect(),
            Change::ReviewConcluded { conclusion, .. } => conclusion
                .iter()
                .flat_map(|it| {
                    let opinion = it.opinion.map(|it| t.text(opinion_key(it))).unwrap_or_default();
                    let texts = [&it.summary, &it.strengths, &it.improvements, &it.reason].map(ToString::to_string);
                    texts.into_iter().chain([opinion])
                })
                .collect(),
            Change::Signed { proof, .. } => {
                proof.iter().flat_map(|it| [it.signatory.to_string(), t.text(capacity_key(it.capacity))]).collect()
            }
            Change::LabelRecorded { details, .. } => details
                .iter()
                .flat_map(|it| {
                    [it.title.to_string(), t.of_day(it.granted), it.by.to_string(), it.reference.to_string()]
                })
                .collect(),
            Change::VotesLocked { .. }
            | Change::EvidenceLinked { .. }
            | Change::PanelAnswered { .. }
            | Change::RoundSealed { .. }
            | Change::ReviewSealed { .. }
            | Change::LogoChosen { .. }
            | Change::Unknown(_) => Vec::new(),
        }
    }

    /// A rating in the words of the indicator's scale, with the reason or the counts that go with it.
    pub fn rating(&self, round: RoundId, indicator: &IndicatorId, rating: &Rating) -> String {
        let t = self.t;
        let reading = self.reading_of(round, indicator);
        let place = reading.as_ref().and_then(|reading| reading.framework.place(indicator));
        let unit = || {
            let unit = place?.indicator.unit.as_ref()?;
            reading.as_ref()?.words.units.get(unit).map(|sign| format!(" {sign}"))
        };
        match rating {
            Rating::NotRated => t.text("cell-not-rated"),
            Rating::NotApplicable { why } if why.trim().is_empty() => t.text("cell-not-applicable"),
            Rating::NotApplicable { why } => format!("{} ({why})", t.text("cell-not-applicable")),
            Rating::Declined => t.text("cell-declined"),
            Rating::Level(level) => {
                let scale = place.and_then(|place| reading.as_ref()?.framework.scale_of(place.indicator));
                match (&reading, scale) {
                    (Some(reading), Some(scale)) => level_words(t, &reading.words, scale, *level),
                    _ => level.to_string(),
                }
            }
            Rating::Quantity(value) => t.decimal(&value.to_string()) + &unit().unwrap_or_default(),
            Rating::Ratio { numerator, denominator, value } => {
                let [value, numerator, denominator] =
                    [value, numerator, denominator].map(|number| t.decimal(&number.to_string()));
                format!("{value}{} ({numerator} / {denominator})", unit().unwrap_or_default())
            }
        }
    }

    /// The numbers of themes, in the framework's order: they are too many for their titles.
    fn theme_numbers(&self, round: RoundId, themes: &[ThemeId]) -> String {
        let numbers: Vec<String> = themes.iter().map(|theme| self.theme(round, theme).0).collect();
        let known: Vec<String> = numbers.into_iter().filter(|number| !number.is_empty()).collect();
        if known.is_empty() { self.t.text("value-none") } else { self.t.list(&known) }
    }

    /// Answers to scope questions: the few that differ from what the framework proposes.
    fn scope(&self, round: RoundId, scope: &Scope) -> String {
        let t = self.t;
        let readings = self.readings(round);
        let Some(reading) = readings.first() else { return String::new() };
        let proposed = reading.framework.default_scope();
        let differing: Vec<(&FlagId, &Answer)> =
            scope.0.iter().filter(|(flag, answer)| proposed.0.get(*flag) != Some(*answer)).collect();
        match differing.len() {
            0 => t.text("value-as-proposed"),
            n if n > MOST_ANSWERS => t.with("value-answers", &[("n", n.into())]),
            _ => {
                let told = differing.iter().map(|(flag, answer)| {
                    let words = reading.words.flags.get(*flag);
                    let question = words.map(|words| words.question.to_string()).unwrap_or_default();
                    let answer = match answer {
                        Answer::YesNo(true) => t.text("yes"),
                        Answer::YesNo(false) => t.text("no"),
                        Answer::Number(number) => number.to_string(),
                        Answer::Choice(option) => words
                            .and_then(|words| words.options.get(option))
                            .map_or_else(|| option.to_string(), |it| it.to_string()),
                    };
                    format!("{question} {answer}")
                });
                told.collect::<Vec<_>>().join(" · ")
            }
        }
    }

    fn hand_in(&self, hand_in: Option<&HandIn>) -> String {
        let (state, comment) = match hand_in {
            None => ("open", None),
            Some(HandIn::Submitted) => ("submitted", None),
            Some(HandIn::Returned { comment }) => {
                ("returned", Some(comment).filter(|comment| !comment.trim().is_empty()))
            }
            Some(HandIn::Accepted) => ("accepted", None),
        };
        let state = self.t.with("value-hand-in", &[("state", state.into())]);
        comment.map_or_else(|| state.clone(), |comment| format!("{state} ({comment})"))
    }

    fn voting_rule(&self, rule: Option<VotingRule>) -> String {
        match rule {
            Some(rule) => {
                let percent = self.t.percent(rule.tolerance.into());
                self.t.with("value-voting-alone", &[("tolerance", (&percent).into())])
            }
            None => self.t.text("value-voting-together"),
        }
    }
}

fn organisation_words(organisation: &Organisation) -> String {
    let learners = organisation.learners.map(|n| n.to_string()).unwrap_or_default();
    let parts = [&*organisation.name, &*organisation.place, &*organisation.region, &*organisation.code, &learners];
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(", ")
}

/// The text id of a phase.
pub fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Preparing => "phase-preparing",
        Phase::Assessing => "phase-assessing",
        Phase::Agreeing => "phase-agreeing",
        Phase::Improving => "phase-improving",
        Phase::Closed => "phase-closed",
    }
}
