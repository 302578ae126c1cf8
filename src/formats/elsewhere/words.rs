//! The words of tables of results, as they are compared: in French, English and Dutch.

use super::Role;
use super::cell::Meaning;
use crate::dossier::change::OrganisationKind;

/// Headers of what a row says of an organisation and its round.
const HEADERS: [(Role, &[&str]); 10] = [
    (
        Role::Code,
        &[
            "code",
            "uai",
            "rne",
            "code uai",
            "code rne",
            "numero uai",
            "identifiant",
            "siret",
            "siren",
            "nda",
            "brin",
            "brinnummer",
            "brin nummer",
            "urn",
            "id",
            "organisation id",
            "school id",
            "identifier",
            "instellingscode",
            "instellingsnummer",
            "nummer",
        ],
    ),
    (
        Role::Name,
        &[
            "nom",
            "etablissement",
            "nom de l etablissement",
            "organisation",
            "organisme",
            "nom de l organisme",
            "structure",
            "raison sociale",
            "centre",
            "ecole",
            "lycee",
            "name",
            "school",
            "school name",
            "institution",
            "organisation name",
            "organization",
            "provider",
            "naam",
            "instelling",
            "naam instelling",
            "organisatie",
            "schoolnaam",
            "denomination",
        ],
    ),
    (Role::Place, &["ville", "commune", "lieu", "localite", "town", "city", "place", "plaats", "stad", "gemeente"]),
    (
        Role::Kind,
        &[
            "type",
            "nature",
            "categorie",
            "type d etablissement",
            "type de structure",
            "type d organisme",
            "kind",
            "category",
            "school type",
            "soort",
            "categorie instelling",
            "soort instelling",
            "onderwijstype",
        ],
    ),
    (
        Role::Region,
        &[
            "academie",
            "region",
            "departement",
            "territoire",
            "region academique",
            "bassin",
            "area",
            "territory",
            "district",
            "county",
            "province",
            "regio",
            "provincie",
            "gebied",
        ],
    ),
    (
        Role::Learners,
        &[
            "effectif",
            "effectifs",
            "nombre d eleves",
            "nb eleves",
            "eleves",
            "apprenants",
            "nombre d apprenants",
            "beneficiaires",
            "stagiaires",
            "learners",
            "pupils",
            "students",
            "enrolment",
            "number of learners",
            "number of pupils",
            "leerlingen",
            "aantal leerlingen",
            "deelnemers",
            "cursisten",
        ],
    ),
    (
        Role::Round,
        &[
            "campagne",
            "annee",
            "annee scolaire",
            "periode",
            "session",
            "round",
            "year",
            "school year",
            "period",
            "cycle",
            "ronde",
            "jaar",
            "schooljaar",
        ],
    ),
    (
        Role::Date,
        &[
            "date",
            "date de cloture",
            "cloture",
            "cloture le",
            "date d evaluation",
            "date de fin",
            "closed on",
            "closing date",
            "date closed",
            "datum",
            "afgesloten op",
            "einddatum",
        ],
    ),
    (
        Role::Indicator,
        &[
            "indicateur",
            "critere",
            "question",
            "code indicateur",
            "numero d indicateur",
            "item",
            "indicator",
            "indicator id",
            "criterion",
            "indicatorcode",
            "criterium",
            "vraag",
            "standaard",
        ],
    ),
    (
        Role::Rating,
        &[
            "niveau",
            "note",
            "cotation",
            "reponse",
            "valeur",
            "resultat",
            "evaluation",
            "level",
            "rating",
            "score",
            "value",
            "answer",
            "result",
            "grade",
            "waarde",
            "beoordeling",
            "antwoord",
            "resultaat",
            "waardering",
            "oordeel",
        ],
    ),
];

/// What a header says.
pub(super) fn role(header: &str) -> Option<Role> {
    let found = HEADERS.iter().find(|(_, words)| words.contains(&header));
    found.map(|(role, _)| role.clone())
}

const NOT_APPLICABLE: [&str; 12] = [
    "na",
    "n a",
    "so",
    "s o",
    "sans objet",
    "non applicable",
    "non concerne",
    "not applicable",
    "nvt",
    "n v t",
    "niet van toepassing",
    "pas concerne",
];
const DECLINED: [&str; 5] =
    ["ne souhaite pas repondre", "prefere ne pas repondre", "prefer not to say", "declined", "zeg ik liever niet"];
const NOT_RATED: [&str; 10] = [
    "non evalue",
    "pas evalue",
    "non renseigne",
    "nr",
    "not rated",
    "not assessed",
    "not evaluated",
    "niet beoordeeld",
    "niet ingevuld",
    "ne",
];

/// What words mean whatever the scale.
pub(super) fn meaning(key: &str) -> Option<Meaning> {
    match key {
        key if NOT_APPLICABLE.contains(&key) => Some(Meaning::NotApplicable),
        key if DECLINED.contains(&key) => Some(Meaning::Declined),
        key if NOT_RATED.contains(&key) => Some(Meaning::NotRated),
        _ => None,
    }
}

/// Words that tell a kind of organisation; the first that is found in a cell decides.
const KINDS: [(OrganisationKind, &[&str]); 3] = [
    (
        OrganisationKind::GuidanceCentre,
        &["cio", "orientation", "guidance", "careers", "career", "clb", "loopbaan", "loopbaanbegeleiding", "conseil"],
    ),
    (
        OrganisationKind::TrainingBody,
        &[
            "cfa",
            "greta",
            "of",
            "organisme",
            "formation",
            "apprentissage",
            "afpa",
            "training",
            "apprenticeship",
            "provider",
            "opleiding",
            "opleidingscentrum",
            "vdab",
            "roc",
            "mbo",
            "cefa",
            "ifapme",
            "syntra",
        ],
    ),
    (
        OrganisationKind::School,
        &[
            "lycee",
            "college",
            "ecole",
            "etablissement",
            "erea",
            "segpa",
            "school",
            "schools",
            "secondary",
            "primary",
            "academy",
            "scholengemeenschap",
            "vo",
            "po",
            "athenee",
            "lyceum",
            "basisschool",
        ],
    ),
];

/// The kind that a cell tells: by the file's own word, or by a word that people use.
pub(super) fn kind(cell: &str, key: &str) -> Option<OrganisationKind> {
    let by_word = OrganisationKind::ALL.into_iter().find(|kind| kind.word() == cell);
    let in_words = || {
        let has = |words: &[&str]| key.split(' ').any(|word| words.contains(&word));
        KINDS.iter().find(|(_, words)| has(words)).map(|(kind, _)| *kind)
    };
    let other = || matches!(key, "autre" | "other" | "overig" | "andere" | "anders").then_some(OrganisationKind::Other);
    by_word.or_else(in_words).or_else(other)
}
