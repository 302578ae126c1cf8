//! Questionnaires: what is proposed to a group, and how a questionnaire changes while it is prepared.
//!
//! A proposal is made of statements of the framework, put so that one can agree with them or not, in all languages of
//! the framework. It is a beginning: everything in it can be worded anew, moved or left out.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::sheets::filled;
use crate::dossier::change::Organisation;
use crate::dossier::day::Day;
use crate::dossier::panel::{Group, Question, QuestionKind, Questionnaire};
use crate::dossier::round::Round;
use crate::framework::{Answers, Framework, IndicatorId, Package, Place, Step, ThemeId};
use crate::texts::groups::{group_name, kind_word};
use crate::texts::{Language, Texts};

/// From here on people stop before the end.
pub const GOOD_LENGTH: usize = 15;

/// How many statements are proposed: two open questions come after them.
const N_STATEMENTS: usize = GOOD_LENGTH - 2;

/// How many days a group is given to answer, to begin with.
const DAYS_TO_ANSWER: i64 = 14;

/// Texts by language code.
pub type ByLanguage = BTreeMap<Rc<str>, Rc<str>>;

/// A change of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanelEdit {
    /// Title, introduction and last day.
    Described {
        /// What it is called.
        title: ByLanguage,
        /// What stands before the questions.
        introduction: ByLanguage,
        /// Until when answers are welcome.
        until: Option<Day>,
    },
    /// A question was worded anew.
    Worded(Rc<str>, ByLanguage),
    /// A question goes one place up or down.
    Moved(Rc<str>, Way),
    /// A question is no longer asked.
    Removed(Rc<str>),
    /// Questions on these indicators are asked too.
    IndicatorsAdded(Vec<IndicatorId>),
    /// A question of one's own is asked too.
    QuestionAdded {
        /// How it is answered.
        kind: QuestionKind,
        /// Its words.
        text: ByLanguage,
        /// The indicator that it sheds light on.
        indicator: Option<IndicatorId>,
    },
}

/// Up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Towards the first question.
    Up,
    /// Towards the last question.
    Down,
}

/// What questionnaires are worded with.
pub struct Proposer<'a> {
    /// The framework in all languages that are here.
    pub package: &'a Package,
    /// The words of the interface, in the languages that are here.
    pub texts: Vec<Rc<Texts>>,
    /// Who asks.
    pub organisation: &'a Organisation,
    /// The round.
    pub round: &'a Round,
    /// The language in which the organisation's own statements are written.
    pub language: Language,
    /// The day on which it is proposed.
    pub today: Option<Day>,
}

/// The indicators that people can be asked about: what is asked in the round, without what is measured.
pub fn offered<'a>(framework: &'a Framework, round: &'a Round) -> impl Iterator<Item = Place<'a>> {
    round.asked(framework).filter(|place| !framework.is_measure(place.indicator))
}

/// The indicators that a group is asked about to begin with, in the framework's order: a few of each criterion of the
/// themes. Who does not work there is asked first about what is put into practice, because that is what can be seen.
pub fn proposed_indicators(framework: &Framework, round: &Round, themes: &[ThemeId], group: Group) -> Vec<IndicatorId> {
    let chosen: Vec<Place<'_>> = offered(framework, round).filter(|place| themes.contains(&place.theme.id)).collect();
    let sees_practice = matches!(group, Group::Pupils | Group::Parents | Group::Partners);
    let is_practice = |place: &Place<'_>| place.step() == Some(Step::Do);
    let has_practice = chosen.iter().any(is_practice);
    let fits = |place: &&Place<'_>| !(sees_practice && has_practice) || is_practice(place);
    let fitting: Vec<Place<'_>> = chosen.iter().filter(fits).copied().collect();
    let of_themes = fitting.chunk_by(|a, b| a.theme.id == b.theme.id).map(|theme| {
        let of_criteria = theme.chunk_by(|a, b| a.criterion.id == b.criterion.id);
        in_turn(of_criteria.map(|criterion| criterion.iter().map(|place| &place.indicator.id).collect()).collect())
    });
    let taken: BTreeSet<&IndicatorId> = in_turn(of_themes.collect()).into_iter().take(N_STATEMENTS).collect();
    fitting.iter().map(|place| &place.indicator.id).filter(|id| taken.contains(id)).cloned().collect()
}

/// The first of each list, then the second of each, and so on.
fn in_turn<T: Copy>(lists: Vec<Vec<T>>) -> Vec<T> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    (0..longest).flat_map(|n| lists.iter().filter_map(move |list| list.get(n).copied())).collect()
}

/// About how many minutes it takes: a quarter of a minute to agree or not, three quarters to write a few words.
pub fn minutes(questions: &[Question]) -> u32 {
    let seconds = |question: &Question| match question.kind {
        QuestionKind::Agreement => 15u32,
        QuestionKind::Open => 45,
    };
    questions.iter().map(seconds).sum::<u32>().div_ceil(60).max(1)
}

impl Proposer<'_> {
    /// What a group is asked on themes, to begin with.
    pub fn proposal(&self, group: Group, themes: &[ThemeId]) -> Questionnaire {
        let indicators = proposed_indicators(&self.package.framework, self.round, themes, group);
        let mut questions = Vec::new();
        self.add_indicators(&mut questions, group, &indicators, &BTreeSet::new());
        let open: [&dyn Fn(&Texts) -> String; 2] = [&|t| t.text("panel-open-works"), &|t| t.text("panel-open-change")];
        for word in open {
            let id = free_id(&questions, &BTreeSet::new());
            questions.push(Question { id, kind: QuestionKind::Open, text: self.worded(word), indicator: None });
        }
        Questionnaire {
            group,
            title: self.worded(|t| self.title(t, group)),
            introduction: self.introduction(group, &questions),
            until: self.today.map(|day| day.plus_days(DAYS_TO_ANSWER)),
            questions,
        }
    }

    /// The questionnaire after a change. `answered` are the questions that were answered already: one that is worded
    /// anew is another question, so that no answer counts for words that nobody read.
    pub fn edited(&self, before: &Questionnaire, edit: &PanelEdit, answered: &BTreeSet<Rc<str>>) -> Questionnaire {
        let mut after = before.clone();
        match edit {
            PanelEdit::Described { title, introduction, until } => {
                (after.title, after.introduction, after.until) = (title.clone(), introduction.clone(), *until);
                return after;
            }
            PanelEdit::Worded(id, text) => word(&mut after.questions, id, text, answered),
            PanelEdit::Moved(id, way) => shift(&mut after.questions, id, *way),
            PanelEdit::Removed(id) => after.questions.retain(|question| question.id != *id),
            PanelEdit::IndicatorsAdded(indicators) => {
                self.add_indicators(&mut after.questions, before.group, indicators, answered);
            }
            PanelEdit::QuestionAdded { kind, text, indicator } => {
                let id = free_id(&after.questions, answered);
                after.questions.push(Question { id, kind: *kind, text: text.clone(), indicator: indicator.clone() });
            }
        }
        self.tell_length_anew(before, &mut after);
        after
    }

    /// The same questions for a panel of its own.
    pub fn copy(&self, of: &Questionnaire) -> Questionnaire {
        let title = of.title.iter().map(|(language, title)| (language.clone(), format!("{title} (2)").into()));
        Questionnaire { title: title.collect(), ..of.clone() }
    }

    /// Statements go before the open questions that stand at the end.
    fn add_indicators(
        &self,
        questions: &mut Vec<Question>,
        group: Group,
        indicators: &[IndicatorId],
        answered: &BTreeSet<Rc<str>>,
    ) {
        let answers = self.package.framework.answers(&self.round.scope);
        for indicator in indicators {
            let text = self.statements(group, indicator, &answers);
            if text.is_empty() {
                continue;
            }
            let id = free_id(questions, answered);
            let n_open = questions.iter().rev().take_while(|question| question.kind == QuestionKind::Open).count();
            let question = Question { id, kind: QuestionKind::Agreement, text, indicator: Some(indicator.clone()) };
            questions.insert(questions.len() - n_open, question);
        }
    }

    /// An indicator's statement to agree with, in each language of the framework.
    fn statements(&self, group: Group, indicator: &IndicatorId, answers: &Answers) -> ByLanguage {
        let mut statements = ByLanguage::new();
        for (language, words) in &self.package.words {
            let own = self.round.sheets.get(indicator.as_str()).filter(|_| **language == *self.language.code());
            let words = words.indicators.get(indicator).map(|words| filled(words, answers).statement.clone());
            let Some(statement) = own.cloned().or(words).filter(|statement| !statement.trim().is_empty()) else {
                continue;
            };
            let framed = self.texts_in(language).map(|t| self.framed(t, group, &statement).into());
            statements.insert(language.clone(), framed.unwrap_or(statement));
        }
        statements
    }

    /// "In our school: every pupil has an interview."
    fn framed(&self, t: &Texts, group: Group, statement: &str) -> String {
        let values = [("group", group.word().into()), ("kind", kind_word(self.organisation.kind).into())];
        let place = t.with("panel-place", &values);
        t.with("panel-statement", &[("place", (&place).into()), ("statement", (&t.clause(statement)).into())])
    }

    fn title(&self, t: &Texts, group: Group) -> String {
        let name = group_name(t, group, self.organisation.kind);
        t.with("panel-title-proposed", &[("label", (&self.round.opening.label).into()), ("group", (&name).into())])
    }

    /// Who asks and why, that no name is asked for, what becomes of the answers, how long it takes.
    fn introduction(&self, group: Group, questions: &[Question]) -> ByLanguage {
        let organisation = &self.organisation.name;
        let n = minutes(questions);
        self.worded(|t| {
            let why = [("organisation", organisation.into()), ("label", (&self.round.opening.label).into())];
            let group = group.word();
            let paragraphs = [
                t.with("panel-intro-why", &why),
                t.with("panel-intro-anonymous", &[("group", group.into())]),
                t.with("panel-intro-use", &[("group", group.into())]),
                t.with("panel-intro-time", &[("n", n.into()), ("group", group.into())]),
            ];
            paragraphs.join("\n")
        })
    }

    /// An introduction that stands as it was proposed says how long it takes now.
    fn tell_length_anew(&self, before: &Questionnaire, after: &mut Questionnaire) {
        let proposed = self.introduction(before.group, &before.questions);
        let anew = self.introduction(after.group, &after.questions);
        for (language, text) in &mut after.introduction {
            if proposed.get(language) == Some(text)
                && let Some(anew) = anew.get(language)
            {
                text.clone_from(anew);
            }
        }
    }

    /// A text of the interface in each language of the framework; in the present one when none of them is here.
    fn worded(&self, word: impl Fn(&Texts) -> String) -> ByLanguage {
        let of_framework = |t: &&Rc<Texts>| self.package.words.contains_key(t.language.code());
        let text = |t: &Rc<Texts>| (t.language.code().into(), word(t).into());
        let texts: ByLanguage = self.texts.iter().filter(of_framework).map(text).collect();
        if texts.is_empty() { self.texts.iter().take(1).map(text).collect() } else { texts }
    }

    fn texts_in(&self, language: &str) -> Option<&Texts> {
        self.texts.iter().find(|texts| texts.language.code() == language).map(|texts| &**texts)
    }
}

/// Words a question anew. Where what was read already changes, it becomes another question.
fn word(questions: &mut [Question], id: &Rc<str>, text: &ByLanguage, answered: &BTreeSet<Rc<str>>) {
    let new_id = free_id(questions, answered);
    let Some(question) = questions.iter_mut().find(|question| question.id == *id) else { return };
    let is_changed = question.text.iter().any(|(language, former)| text.get(language) != Some(former));
    if is_changed && answered.contains(id) {
        question.id = new_id;
    }
    question.text.clone_from(text);
}

fn shift(questions: &mut [Question], id: &Rc<str>, way: Way) {
    let Some(at) = questions.iter().position(|question| question.id == *id) else { return };
    let other = match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1).filter(|other| *other < questions.len()),
    };
    if let Some(other) = other {
        questions.swap(at, other);
    }
}

/// An id that neither a question nor an answer has: `q7`.
fn free_id(questions: &[Question], answered: &BTreeSet<Rc<str>>) -> Rc<str> {
    let number = |id: &Rc<str>| id.strip_prefix('q').and_then(|number| number.parse::<u32>().ok());
    let known = questions.iter().map(|question| &question.id).chain(answered);
    format!("q{}", known.filter_map(number).max().unwrap_or(0).saturating_add(1)).into()
}

/// The id of the heading of a panel's questions on its page.
pub const QUESTIONS: &str = "questions";

/// The id of the button that moves a question.
pub fn move_button(question: &str, way: Way) -> String {
    match way {
        Way::Up => format!("{question}_up"),
        Way::Down => format!("{question}_down"),
    }
}
