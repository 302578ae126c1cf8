//! What the page shows, stage by stage.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::node::{Element, element};
use super::page::{LONGEST, Page, Problem, Stage, field_id, value_of};
use super::words::Words;
use crate::dossier::panel::{Choice, Group, Question, QuestionKind, STEPS};
use crate::formats::slip::{Slip, SlipError};
use crate::texts::{Language, date};

/// The heading, to which the focus goes when the stage changes.
pub const HEADING: &str = "page-heading";

/// Where it stands how much is answered.
pub const PROGRESS: &str = "progress";

/// The whole page; nothing until its texts are here.
pub fn page(page: &Page) -> Option<Element> {
    let words = page.words.as_ref()?;
    Some(element("div").with("class", "answer-page").child(top(page, words)).child(main(page, words)))
}

/// The title of the page.
pub fn title(page: &Page) -> String {
    let Some(words) = &page.words else { return "Qualicycle".to_owned() };
    let name = page.slip.as_ref().map(|slip| heading(words, slip).1.to_string());
    format!("{} – Qualicycle", name.unwrap_or_else(|| words.text("door-title")))
}

fn top(page: &Page, words: &Words) -> Element {
    let option = |language: Language| {
        element("option")
            .with("value", language.code())
            .with("lang", language.code())
            .with_if(language == page.language, "selected")
            .text(language.name())
    };
    element("header").with("class", "top").child(element("p").with("class", "brand").text("Qualicycle")).child(
        element("p")
            .child(
                element("label").with("class", "visually-hidden").with("for", "language").text(words.text("language")),
            )
            .child(element("select").with("id", "language").children(Language::ALL.map(option))),
    )
}

fn main(page: &Page, words: &Words) -> Element {
    let stage = match (&page.slip, page.stage) {
        (Some(slip), Stage::Review) => review(page, words, slip),
        (Some(slip), Stage::Saved) => saved(page, words, slip),
        (_, Stage::Forgotten) => forgotten(words),
        (Some(slip), _) => questions(page, words, slip),
        (None, _) => door(page, words),
    };
    element("main").child(stage)
}

// The stages.

/// Before the questionnaire is here: what this page is for, and where a file goes.
fn door(page: &Page, words: &Words) -> Element {
    element("div")
        .child(h1(words.text("door-title")))
        .child(problem(page, words))
        .child(paragraph(words.text("door-text")))
        .child(file_door(words.text("door-choose")))
        .child(element("p").with("class", "hint").text(words.text("door-nothing-sent")))
}

fn questions(page: &Page, words: &Words, slip: &Slip) -> Element {
    let (lang, name) = heading(words, slip);
    let introduction = worded(words, &slip.questionnaire.introduction);
    let total = page.questions().len();
    let questions = page.questions().iter().enumerate();
    let mut content = element("div")
        .child(element("p").with("class", "above").text(asked_by(words, slip)))
        .child(in_language(words, &lang, h1(name.to_string())))
        .child(preview_note(page, words))
        .child(problem(page, words));
    if let Some((lang, text)) = introduction {
        let paragraphs = text.lines().filter(|line| !line.trim().is_empty());
        content = content.children(paragraphs.map(|line| in_language(words, &lang, paragraph(line.to_owned()))));
    }
    content
        .child(promises(page, words, slip))
        .child(language_note(words, slip))
        .child(element("ol").with("class", "questions").children(
            questions.map(|(place, question)| element("li").child(self::question(page, words, question, place, total))),
        ))
        .child(finish(page, words))
        .child(earlier(page, words))
}

fn review(page: &Page, words: &Words, slip: &Slip) -> Element {
    let (lang, name) = heading(words, slip);
    let can_save = !page.choices.is_empty() && !page.is_preview;
    let rows = page.questions().iter().enumerate().map(|(place, question)| answered(page, words, question, place));
    let mut content = element("div")
        .child(in_language(words, &lang, element("p").with("class", "above").text(name.to_string())))
        .child(h1(words.text("review-title")))
        .child(preview_note(page, words))
        .child(paragraph(page.progress()))
        .child(element("ol").with("class", "review").children(rows));
    content = match can_save {
        true => content.child(paragraph(words.text("review-text"))).child(save_buttons(page, words, "save")),
        false if page.is_preview => content.child(paragraph(words.text("preview-review"))),
        false => content.child(paragraph(words.text("review-empty"))),
    };
    content.child(buttons([action("questions", words.text("go-on"), false)]))
}

fn saved(page: &Page, words: &Words, slip: &Slip) -> Element {
    let name = page.file_name().unwrap_or_default();
    let how = [
        words.text("send-reply"),
        words.text("send-mail"),
        words.with("send-until", &[("until", (&until(words, slip)).into())]),
    ];
    let n_steps = if slip.questionnaire.until.is_some() { 3 } else { 2 };
    element("div")
        .child(h1(words.text("saved-title")))
        .child(paragraph(words.with("saved-text", &[("name", (&name).into())])))
        .child(element("h2").text(words.text("send-title")))
        .child(paragraph(words.with("send-to", &[("organisation", (&slip.organisation).into())])))
        .child(element("ul").children(how.into_iter().take(n_steps).map(|text| element("li").text(text))))
        .child(save_buttons(page, words, "save-again"))
        .child(element("h2").text(words.text("then-title")))
        .child(paragraph(words.text("then-change")))
        .child(buttons([action("questions", words.text("change"), false)]))
        .child(paragraph(words.text("then-forget")))
        .child(buttons([action("forget", words.text("forget"), false)]))
}

fn forgotten(words: &Words) -> Element {
    element("div")
        .child(h1(words.text("forgotten-title")))
        .child(paragraph(words.text("forgotten-text")))
        .child(buttons([action("questions", words.text("begin-again"), false)]))
}

// Their parts.

/// What happens with the answers, before the first question.
fn promises(page: &Page, words: &Words, slip: &Slip) -> Element {
    let mut points =
        vec![words.text("promise-no-name"), words.text("promise-nothing-sent"), words.text("promise-five")];
    points.push(words.text("promise-free"));
    if let Some(until) = slip.questionnaire.until {
        let day = date::day_in(words.language, until);
        let id = if page.today > until { "until-passed" } else { "until" };
        points.push(words.with(id, &[("day", (&day).into())]));
    }
    let more = [words.text("more-file"), words.text("more-tab"), words.text("more-check")];
    element("section")
        .with("class", "promises")
        .with("aria-labelledby", "promises")
        .child(element("h2").with("id", "promises").text(words.text("promises-title")))
        .child(element("ul").children(points.into_iter().map(|text| element("li").text(text))))
        .child(
            element("details")
                .child(element("summary").text(words.text("more-title")))
                .children(more.map(|text| element("p").text(text))),
        )
}

/// A question with its answer so far.
fn question(page: &Page, words: &Words, question: &Question, place: usize, total: usize) -> Element {
    let number = words.with("question-number", &[("n", (place + 1).into()), ("total", total.into())]);
    let (lang, text) = worded(words, &question.text).unwrap_or_default();
    let statement = in_language(words, &lang, element("span").with("class", "statement").text(text.to_string()));
    let number = element("span").with("class", "number").text(number).text(" ");
    let chosen = page.choices.get(&question.id);
    match question.kind {
        QuestionKind::Agreement => element("fieldset")
            .with("class", "question")
            .child(element("legend").child(number).child(statement))
            .child(steps(words, question, place, chosen))
            .child(beside(words, question, place, chosen)),
        QuestionKind::Open => {
            open_question(words, question, place, chosen, element("label").child(number).child(statement))
        }
    }
}

/// The five steps, with words at the ends and in the middle. The words under the row are for the eye; whoever listens
/// hears them with each step.
fn steps(words: &Words, question: &Question, place: usize, chosen: Option<&Choice>) -> Element {
    let step = |step: u8| {
        let choice = Choice::Step(step);
        let id = if step == 1 { field_id(place) } else { format!("{}-{step}", field_id(place)) };
        element("label")
            .with("class", "step")
            .child(radio(question, place, &choice, chosen).with("id", id))
            .child(element("span").with("class", "step-number").text(step.to_string()))
            .child(element("span").with("class", "visually-hidden").text(format!(" – {}", step_named(words, step))))
    };
    let ends = [words.text("step-lowest"), words.text("step-middle"), words.text("step-highest")];
    element("div").child(element("div").with("class", "steps").children((1..=STEPS).map(step))).child(
        element("p")
            .with("class", "ends")
            .with("aria-hidden", "true")
            .children(ends.map(|end| element("span").text(end))),
    )
}

/// The two answers that are no step, and the way back to none.
fn beside(words: &Words, question: &Question, place: usize, chosen: Option<&Choice>) -> Element {
    let choice = |choice: Choice, text: &str| {
        element("label")
            .with("class", "choice")
            .child(radio(question, place, &choice, chosen))
            .child(element("span").text(words.text(text)))
    };
    element("div")
        .with("class", "beside")
        .child(choice(Choice::NotConcerned, "not-concerned"))
        .child(choice(Choice::Declined, "declined"))
        .child(
            action("clear", words.text("clear"), false)
                .with("data-question", question.id.to_string())
                .child(element("span").with("class", "visually-hidden").text(format!(" ({})", place + 1))),
        )
}

fn radio(question: &Question, place: usize, choice: &Choice, chosen: Option<&Choice>) -> Element {
    element("input")
        .with("type", "radio")
        .with("name", format!("question-{}", place + 1))
        .with("value", value_of(choice))
        .with("data-question", question.id.to_string())
        .with_if(chosen == Some(choice), "checked")
}

fn open_question(words: &Words, question: &Question, place: usize, chosen: Option<&Choice>, label: Element) -> Element {
    let id = field_id(place);
    let hint = format!("{id}-hint");
    let text = match chosen {
        Some(Choice::Words(words)) => words.to_string(),
        _ => String::new(),
    };
    element("div")
        .with("class", "question")
        .child(label.with("for", id.clone()))
        .child(element("p").with("id", hint.clone()).with("class", "hint").text(words.text("open-hint")))
        .child(
            element("textarea")
                .with("id", id)
                .with("rows", "4")
                .with("maxlength", LONGEST.to_string())
                .with("data-question", question.id.to_string())
                .with("aria-describedby", hint)
                .text(text),
        )
}

/// How much is answered, and the way on.
fn finish(page: &Page, words: &Words) -> Element {
    element("div")
        .with("class", "finish")
        .child(element("p").with("id", PROGRESS).text(page.progress()))
        .child(element("p").with("class", "hint").text(words.text("nothing-required")))
        .child(buttons([action("review", words.text("to-review"), true)]))
}

/// Whoever answered before can go on from the file.
fn earlier(page: &Page, words: &Words) -> Element {
    if page.is_preview {
        return element("div");
    }
    element("details")
        .with("class", "earlier")
        .child(element("summary").text(words.text("earlier-title")))
        .child(element("p").text(words.text("earlier-text")))
        .child(file_door(words.text("earlier-choose")))
}

/// A row of the review: the question and what one answered.
fn answered(page: &Page, words: &Words, question: &Question, place: usize) -> Element {
    let (lang, text) = worded(words, &question.text).unwrap_or_default();
    let (class, answer) = match page.choices.get(&question.id) {
        None => ("answer none", words.text("no-answer")),
        Some(Choice::Step(step)) => ("answer", step_in_words(words, *step)),
        Some(Choice::Words(own)) => ("answer own", own.to_string()),
        Some(Choice::NotConcerned) => ("answer", words.text("not-concerned")),
        Some(Choice::Declined) => ("answer", words.text("declined")),
    };
    element("li")
        .child(in_language(words, &lang, element("p").text(text.to_string())))
        .child(element("p").with("class", class).text(answer))
        .child(
            action("questions", words.text("edit"), false)
                .with("data-question", question.id.to_string())
                .child(element("span").with("class", "visually-hidden").text(format!(" ({})", place + 1))),
        )
}

fn step_in_words(words: &Words, step: u8) -> String {
    format!("{} · {}", words.with("step-of", &[("n", u32::from(step).into())]), step_named(words, step))
}

fn step_named(words: &Words, step: u8) -> String {
    match step {
        1 => words.text("step-lowest"),
        2 => words.text("step-low"),
        3 => words.text("step-middle"),
        4 => words.text("step-high"),
        _ => words.text("step-highest"),
    }
}

fn save_buttons(page: &Page, words: &Words, save: &str) -> Element {
    let text = match save {
        "save" => words.text("save"),
        _ => words.text("save-again"),
    };
    let mut both = vec![action("save", text, save == "save")];
    if page.can_share {
        both.push(action("share", words.text("share"), false));
    }
    buttons(both)
}

fn preview_note(page: &Page, words: &Words) -> Element {
    match page.is_preview {
        true => element("p").with("class", "banner").text(words.text("preview")),
        false => element("div"),
    }
}

fn language_note(words: &Words, slip: &Slip) -> Element {
    let code = words.language.code();
    match slip.questionnaire.questions.iter().all(|question| question.text.contains_key(code)) {
        true => element("div"),
        false => element("p").with("class", "banner").text(words.text("not-translated")),
    }
}

fn problem(page: &Page, words: &Words) -> Element {
    let place = element("div").with("role", "alert");
    match &page.problem {
        None => place,
        Some(problem) => place.child(
            element("p")
                .with("id", "problem")
                .with("class", "problem")
                .with("tabindex", "-1")
                .text(problem_text(words, problem)),
        ),
    }
}

fn problem_text(words: &Words, problem: &Problem) -> String {
    match problem {
        Problem::AnswersFirst => words.text("problem-answers-first"),
        Problem::OtherQuestionnaire => words.text("problem-other-questionnaire"),
        Problem::Link(SlipError::Newer { .. }) | Problem::File(SlipError::Newer { .. }) => words.text("problem-newer"),
        Problem::Link(SlipError::Cut) => words.text("problem-link-cut"),
        Problem::Link(_) => words.text("problem-link"),
        Problem::File(SlipError::NotOurs { .. } | SlipError::IsAnswers | SlipError::IsQuestionnaire) => {
            words.text("problem-not-ours")
        }
        Problem::File(SlipError::Cut) => words.text("problem-file-cut"),
        Problem::File(_) => words.text("problem-file"),
    }
}

// Words.

/// The group in the language of the page.
pub fn group(words: &Words, group: Group) -> String {
    match group {
        Group::Leaders => words.text("for-leaders"),
        Group::Teachers => words.text("for-teachers"),
        Group::Pupils => words.text("for-pupils"),
        Group::Parents => words.text("for-parents"),
        Group::Partners => words.text("for-partners"),
        Group::Counsellors => words.text("for-counsellors"),
    }
}

fn asked_by(words: &Words, slip: &Slip) -> String {
    let group = group(words, slip.questionnaire.group);
    let values =
        [("organisation", (&slip.organisation).into()), ("group", (&group).into()), ("label", (&slip.label).into())];
    words.with("asked-by", &values)
}

fn until(words: &Words, slip: &Slip) -> String {
    slip.questionnaire.until.map(|day| date::day_in(words.language, day)).unwrap_or_default()
}

/// What the questionnaire is called, with the code of its language.
fn heading(words: &Words, slip: &Slip) -> (Rc<str>, Rc<str>) {
    let fallback = || (words.language.code().into(), words.text("heading").into());
    worded(words, &slip.questionnaire.title).filter(|(_, title)| !title.trim().is_empty()).unwrap_or_else(fallback)
}

/// A text in the language of the page, or in the first that it has, with the code of the language.
fn worded(words: &Words, texts: &BTreeMap<Rc<str>, Rc<str>>) -> Option<(Rc<str>, Rc<str>)> {
    let own = texts.get_key_value(words.language.code()).filter(|(_, text)| !text.trim().is_empty());
    let found = own.or_else(|| texts.iter().find(|(_, text)| !text.trim().is_empty()))?;
    Some((found.0.clone(), found.1.clone()))
}

// Small elements.

fn h1(text: String) -> Element {
    element("h1").with("id", HEADING).with("tabindex", "-1").text(text)
}

fn paragraph(text: String) -> Element {
    element("p").text(text)
}

/// Says in which language an element's text stands, when it is not the page's.
fn in_language(words: &Words, lang: &str, element: Element) -> Element {
    if lang.is_empty() || lang == words.language.code() { element } else { element.with("lang", lang) }
}

/// Something to press; `answer.rs` knows what each word means.
fn action(word: &str, text: String, is_main: bool) -> Element {
    let class = match (word, is_main) {
        (_, true) => "button primary",
        ("clear", _) => "quiet",
        _ => "button",
    };
    element("button").with("type", "button").with("class", class).with("data-do", word).text(text)
}

fn buttons(buttons: impl IntoIterator<Item = Element>) -> Element {
    element("p").with("class", "buttons").children(buttons)
}

fn file_door(text: String) -> Element {
    element("p")
        .with("class", "file-door")
        .child(element("label").with("class", "button").with("for", "file").text(text))
        .child(
            element("input")
                .with("id", "file")
                .with("class", "visually-hidden")
                .with("type", "file")
                .with("accept", ".json,application/json"),
        )
}
