//! All that the page knows, what may happen to it, and what it asks of the browser.

use std::collections::BTreeMap;
use std::rc::Rc;

use sha2::{Digest as _, Sha256};
use ulid::Ulid;

use super::words::Words;
use crate::dossier::day::Day;
use crate::dossier::panel::{AnswerId, Choice, Question};
use crate::formats::slip::{AnswerFile, Slip, SlipError, link};
use crate::texts::{Language, Value};

/// The longest answer in one's own words, in characters.
pub const LONGEST: usize = 2_000;

/// All that the page knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its texts; none until they are here.
    pub words: Option<Words>,
    /// The language that was chosen.
    pub language: Language,
    /// What is asked; none until a link or a file has said it.
    pub slip: Option<Rc<Slip>>,
    /// What is wrong with the link or file.
    pub problem: Option<Problem>,
    /// Where one is.
    pub stage: Stage,
    /// The answers so far.
    pub choices: BTreeMap<Rc<str>, Choice>,
    /// Names the sheet.
    pub answer: AnswerId,
    /// How often it was saved.
    pub revision: u32,
    /// One only looks: nothing is kept or saved.
    pub is_preview: bool,
    /// The browser can hand files to other programs.
    pub can_share: bool,
    /// The day.
    pub today: Day,
    /// Randomness for the ids of sheets, and how many were made of it.
    random: u128,
    n_sheets: u64,
}

/// Where one is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Before the questionnaire is here.
    #[default]
    Door,
    /// At the questions.
    Questions,
    /// Reading through what one answered.
    Review,
    /// The answers are in a file.
    Saved,
    /// The answers are gone from this device.
    Forgotten,
}

/// What is wrong with a link or file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The link cannot be read.
    Link(SlipError),
    /// The file cannot be read.
    File(SlipError),
    /// Answers without their questionnaire.
    AnswersFirst,
    /// Answers to another questionnaire.
    OtherQuestionnaire,
}

/// What may happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The texts came, or not.
    WordsRead(Language, Option<String>),
    /// A language was chosen.
    LanguageChosen(Language),
    /// A question was answered by choosing; the value is that of the radio button.
    Chosen(Rc<str>, Rc<str>),
    /// A question was answered in words.
    Typed(Rc<str>, Rc<str>),
    /// An answer was taken back.
    Cleared(Rc<str>),
    /// A file was chosen and read.
    FileRead(Vec<u8>),
    /// One wants to read through one's answers.
    ReviewAsked,
    /// One wants to go on answering, at that question or at the first.
    QuestionsAsked(Option<Rc<str>>),
    /// One wants one's answers as a file.
    SaveAsked,
    /// One wants to hand the file to another program.
    ShareAsked,
    /// One wants one's answers gone from this device.
    ForgetAsked,
}

/// What the page asks of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Fetch the texts of a language. Answer: `WordsRead`.
    ReadWords(Language),
    /// Draw the page anew, and put the focus on the element of that id.
    Draw(Option<String>),
    /// Show how much is answered; everything else stands as it is.
    ShowProgress,
    /// Take the marks off the choices of a question, and put the focus on the first.
    Uncheck(Rc<str>),
    /// Keep the questionnaire and the answers in this tab, so that loading the page again loses nothing.
    Keep(Kept),
    /// Forget what was kept.
    Forget,
    /// Hand a file to the user.
    Save(Rc<str>, Vec<u8>),
    /// Hand a file to another program of the user's.
    Share(Rc<str>, Vec<u8>),
}

/// What a tab keeps: the two files, as they would be saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The slip.
    pub slip: String,
    /// The answers so far.
    pub answers: String,
}

/// What is known as soon as the page begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// What stands after the `#` of the address.
    pub fragment: String,
    /// The languages of the browser, the dearest first.
    pub languages: Vec<String>,
    /// What this tab kept.
    pub kept: Option<Kept>,
    /// True randomness.
    pub random: u128,
    /// The day.
    pub today: Day,
    /// The browser can hand files to other programs.
    pub can_share: bool,
}

impl Page {
    /// The page as it begins.
    pub fn begin(beginning: Beginning) -> (Page, Vec<Effect>) {
        let language = beginning.languages.iter().find_map(|tag| Language::of_tag(tag)).unwrap_or_default();
        let mut page = Page {
            words: None,
            language,
            slip: None,
            problem: None,
            stage: Stage::Door,
            choices: BTreeMap::new(),
            answer: sheet_id(beginning.random, 0),
            revision: 0,
            is_preview: link::is_preview(&beginning.fragment),
            can_share: beginning.can_share,
            today: beginning.today,
            random: beginning.random,
            n_sheets: 1,
        };
        match Slip::of_link(&beginning.fragment) {
            Some(Ok(slip)) => page.take_slip(slip),
            Some(Err(error)) => page.problem = Some(Problem::Link(error)),
            None => {}
        }
        if let Some(kept) = beginning.kept.filter(|_| !page.is_preview && page.problem.is_none()) {
            page.take_kept(&kept);
        }
        (page, vec![Effect::ReadWords(language)])
    }

    /// Lets something happen.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::WordsRead(language, words) => self.take_words(language, words),
            Event::LanguageChosen(language) => {
                self.language = language;
                vec![Effect::ReadWords(language)]
            }
            Event::Chosen(question, value) => match choice_of(&value) {
                Some(choice) => self.answer(question, Some(choice)),
                None => Vec::new(),
            },
            Event::Typed(question, text) => {
                let words: String = text.chars().take(LONGEST).collect();
                self.answer(question, (!words.trim().is_empty()).then(|| Choice::Words(words.into())))
            }
            Event::Cleared(question) => {
                let mut effects = self.answer(question.clone(), None);
                effects.push(Effect::Uncheck(question));
                effects
            }
            Event::FileRead(bytes) => self.take_file(&bytes),
            Event::ReviewAsked => self.go(Stage::Review, None),
            Event::QuestionsAsked(at) => {
                let focus = at.and_then(|id| self.place(&id)).map(field_id);
                self.go(Stage::Questions, focus)
            }
            Event::SaveAsked => self.save(Effect::Save),
            Event::ShareAsked => self.save(Effect::Share),
            Event::ForgetAsked => self.forget(),
        }
    }

    /// The questions, in order.
    pub fn questions(&self) -> &[Question] {
        self.slip.as_ref().map_or(&[], |slip| &slip.questionnaire.questions)
    }

    /// How many questions are answered.
    pub fn n_answered(&self) -> usize {
        self.questions().iter().filter(|question| self.choices.contains_key(&question.id)).count()
    }

    /// How much is answered, in words.
    pub fn progress(&self) -> String {
        let values: [(&str, Value<'_>); 2] =
            [("n", self.n_answered().into()), ("total", self.questions().len().into())];
        self.words.as_ref().map(|words| words.with("progress", &values)).unwrap_or_default()
    }

    /// The answers as they would be saved now.
    pub fn answers(&self) -> Option<AnswerFile> {
        let slip = self.slip.as_ref()?;
        let trimmed = |choice: &Choice| match choice {
            Choice::Words(words) => Choice::Words(words.trim().into()),
            other => other.clone(),
        };
        let choices = self.choices.iter().map(|(question, choice)| (question.clone(), trimmed(choice))).collect();
        Some(AnswerFile::of(slip, self.answer, self.revision, self.today, choices))
    }

    /// The name of the file.
    pub fn file_name(&self) -> Option<Rc<str>> {
        let (words, answers) = (self.words.as_ref()?, self.answers()?);
        let group = super::view::group(words, self.slip.as_ref()?.questionnaire.group);
        Some(answers.name(&words.text("file-word"), &group).into())
    }

    fn take_words(&mut self, language: Language, source: Option<String>) -> Vec<Effect> {
        if language != self.language {
            return Vec::new();
        }
        let was_here = self.words.is_some();
        match source {
            Some(source) => self.words = Some(Words::read(language, &source)),
            // What is here is better than nothing.
            None => self.language = self.words.as_ref().map_or(language, |words| words.language),
        }
        // The first drawing leaves the focus where the browser begins.
        vec![Effect::Draw(was_here.then(|| "language".to_owned()))]
    }

    fn go(&mut self, stage: Stage, focus: Option<String>) -> Vec<Effect> {
        self.stage = stage;
        self.problem = None;
        vec![Effect::Draw(Some(focus.unwrap_or_else(|| super::view::HEADING.to_owned())))]
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.questions().iter().position(|question| &*question.id == id)
    }

    fn answer(&mut self, question: Rc<str>, choice: Option<Choice>) -> Vec<Effect> {
        if self.place(&question).is_none() {
            return Vec::new();
        }
        match choice {
            Some(choice) => drop(self.choices.insert(question, choice)),
            None => drop(self.choices.remove(&question)),
        }
        [Effect::ShowProgress].into_iter().chain(self.keep()).collect()
    }

    fn keep(&self) -> Option<Effect> {
        let (slip, answers) = (self.slip.as_ref().filter(|_| !self.is_preview)?, self.answers()?);
        let text = |bytes| String::from_utf8(bytes).unwrap_or_default();
        Some(Effect::Keep(Kept { slip: text(slip.write()), answers: text(answers.write()) }))
    }

    fn take_slip(&mut self, slip: Slip) {
        self.slip = Some(Rc::new(slip));
        self.stage = Stage::Questions;
        self.problem = None;
    }

    /// What this tab kept counts only for the questionnaire at hand.
    fn take_kept(&mut self, kept: &Kept) {
        let Ok(slip) = Slip::read(kept.slip.as_bytes()) else { return };
        if self.slip.as_ref().is_some_and(|here| **here != slip) {
            return;
        }
        self.take_slip(slip);
        if let Ok(answers) = AnswerFile::read(kept.answers.as_bytes()) {
            self.take_answers(answers);
        }
    }

    /// Goes on with answers that were given before.
    fn take_answers(&mut self, file: AnswerFile) -> bool {
        let is_for = |slip: &Slip| {
            (slip.dossier, slip.round, slip.panel) == (file.dossier, file.round, file.panel)
                && slip.digest() == file.questionnaire
        };
        if !self.slip.as_deref().is_some_and(is_for) {
            return false;
        }
        self.answer = file.answer;
        self.revision = file.revision;
        // What stands in the file beside that would be refused where it goes.
        self.choices = file.choices.into_iter().filter(|(id, _)| self.place(id).is_some()).collect();
        true
    }

    /// A file that was chosen may be a questionnaire, or answers that one wants to change.
    fn take_file(&mut self, bytes: &[u8]) -> Vec<Effect> {
        match (Slip::read(bytes), AnswerFile::read(bytes)) {
            (Ok(slip), _) => {
                let is_same = self.slip.as_deref() == Some(&slip);
                if !is_same {
                    self.begin_sheet();
                }
                self.take_slip(slip);
            }
            (_, Ok(_)) if self.slip.is_none() => self.problem = Some(Problem::AnswersFirst),
            (_, Ok(answers)) => {
                self.problem = (!self.take_answers(answers)).then_some(Problem::OtherQuestionnaire);
                self.stage = Stage::Questions;
            }
            (Err(SlipError::IsAnswers), Err(error)) | (Err(error), _) => self.problem = Some(Problem::File(error)),
        }
        let focus = if self.problem.is_some() { "problem" } else { super::view::HEADING };
        [Effect::Draw(Some(focus.to_owned()))].into_iter().chain(self.keep()).collect()
    }

    fn begin_sheet(&mut self) {
        self.choices.clear();
        self.revision = 0;
        self.answer = sheet_id(self.random, self.n_sheets);
        self.n_sheets += 1;
    }

    fn save(&mut self, hand_over: fn(Rc<str>, Vec<u8>) -> Effect) -> Vec<Effect> {
        if self.is_preview || self.choices.is_empty() {
            return Vec::new();
        }
        self.revision = self.revision.saturating_add(1);
        let (Some(answers), Some(name)) = (self.answers(), self.file_name()) else { return Vec::new() };
        // First of all, while the browser still knows that somebody pressed a button.
        let mut effects = vec![hand_over(name, answers.write())];
        effects.extend(self.keep());
        effects.extend(self.go(Stage::Saved, None));
        effects
    }

    fn forget(&mut self) -> Vec<Effect> {
        self.begin_sheet();
        let mut effects = vec![Effect::Forget];
        effects.extend(self.go(Stage::Forgotten, None));
        effects
    }
}

/// The id of a sheet. All of it looks drawn at random: the usual ids begin with the time, which would tell when one
/// began to answer, and on a machine that many people use, two sheets must not be told to come from it.
fn sheet_id(random: u128, n: u64) -> AnswerId {
    let digest = Sha256::new().chain_update(random.to_be_bytes()).chain_update(n.to_be_bytes()).finalize();
    AnswerId(Ulid(digest.iter().take(16).fold(0, |id, byte| id << 8 | u128::from(*byte))))
}

/// The id of the first field of a question, by its place.
pub fn field_id(place: usize) -> String {
    format!("q{}", place + 1)
}

/// The value of the radio button that stands for a choice.
pub fn value_of(choice: &Choice) -> String {
    match choice {
        Choice::Step(step) => step.to_string(),
        Choice::Words(_) => String::new(),
        Choice::NotConcerned => "not-concerned".to_owned(),
        Choice::Declined => "declined".to_owned(),
    }
}

fn choice_of(value: &str) -> Option<Choice> {
    match value {
        "not-concerned" => Some(Choice::NotConcerned),
        "declined" => Some(Choice::Declined),
        step => step.parse().ok().filter(|step| (1..=crate::dossier::panel::STEPS).contains(step)).map(Choice::Step),
    }
}
