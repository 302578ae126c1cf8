//! Guesses what the columns of a table of responses are for, from what stands above them.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Mapping, Role, headers};
use crate::dossier::panel::{Question, Questionnaire};
use crate::formats::sheet::{Table, key};

/// Headers of what tells who somebody is, as they are compared: LimeSurvey, Google and Microsoft Forms, Nextcloud.
const PERSONAL: [&str; 26] = [
    "nom",
    "prenom",
    "name",
    "first name",
    "last name",
    "nom d utilisateur",
    "username",
    "user name",
    "user id",
    "utilisateur",
    "email",
    "e mail",
    "email address",
    "adresse e mail",
    "adresse email",
    "adresse de messagerie",
    "e mailadres",
    "courriel",
    "naam",
    "voornaam",
    "achternaam",
    "gebruikersnaam",
    "ip address",
    "adresse ip",
    "ipaddr",
    "token",
];

/// Headers of what numbers the responses.
const RESPONSE: [&str; 8] =
    ["id", "response id", "id de la reponse", "reponse id", "antwoord id", "submission id", "response", "numero"];

/// Headers of what says to which group somebody belongs.
const GROUP: [&str; 12] = [
    "groupe",
    "group",
    "groep",
    "vous etes",
    "profil",
    "profile",
    "profiel",
    "role",
    "rol",
    "statut",
    "categorie",
    "category",
];

/// A guess: whatever is said in words above a column is compared with the questions in all their languages.
pub fn guess(table: &Table, questionnaire: &Questionnaire) -> Mapping {
    let mut taken: Vec<&str> = Vec::new();
    let mut roles = Vec::new();
    for header in headers(table) {
        let question = question_of(header, questionnaire).filter(|question| !taken.contains(&&*question.id));
        let role = match question {
            Some(question) => {
                taken.push(&question.id);
                Role::Question(question.id.clone())
            }
            None => role_of(header, &roles),
        };
        roles.push(role);
    }
    Mapping { roles, group: String::new(), meanings: BTreeMap::new() }
}

fn role_of(header: &str, before: &[Role]) -> Role {
    let plain = key(header);
    let is = |known: &[&str]| known.contains(&&*plain);
    let first = |role: Role| if before.contains(&role) { Role::Ignore } else { role };
    match () {
        () if is(&PERSONAL) => Role::Personal,
        () if is(&RESPONSE) => first(Role::Response),
        () if is(&GROUP) => first(Role::Group),
        () => Role::Ignore,
    }
}

/// The question that a header asks. Tools write its words, words around it (`Grid [words]`), or its code alone or
/// before the words (`q3`, `Q3. words`, `grid[q3]`).
fn question_of<'q>(header: &str, questionnaire: &'q Questionnaire) -> Option<&'q Question> {
    let plain = key(header);
    let inner = header.rsplit_once('[').map(|(_, inner)| key(inner.trim_end_matches([']', ' '])));
    let questions = || questionnaire.questions.iter();
    let is_asked_by = |question: &&Question, heard: &str| texts(question).any(|text| text == heard);
    let by_words = questions().find(|question| {
        is_asked_by(question, &plain) || inner.as_deref().is_some_and(|inner| is_asked_by(question, inner))
    });
    let code = plain.split(' ').next().unwrap_or_default();
    let by_code = || {
        questions().find(|question| {
            let id = key(&question.id);
            id == code || inner.as_deref() == Some(&*id)
        })
    };
    let ends_with_words =
        || questions().find(|question| texts(question).any(|text| plain.ends_with(&format!(" {text}"))));
    by_words.or_else(ends_with_words).or_else(by_code)
}

fn texts(question: &Question) -> impl Iterator<Item = String> {
    let texts = question.text.values().map(|text: &Rc<str>| key(text));
    texts.filter(|text| !text.is_empty())
}
