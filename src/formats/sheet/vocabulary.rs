//! The words by which spreadsheets speak, in French, English and Dutch: small letters without accents, articles and
//! signs, parted by commas.
//!
//! To teach the import another language, add its words to these lists; nothing else knows any. `docs/import.md` lists
//! the most common ones for people.

use super::mapping::Role;
use crate::framework::scale::Kind;

/// The phrases of one meaning in each language.
pub(super) type Phrases = [&'static str; 3];

/// Each phrase of some lists.
pub(super) fn each(phrases: &Phrases) -> impl Iterator<Item = &'static str> {
    phrases.iter().flat_map(|list| list.split(", "))
}

/// Words that say nothing about a column: articles, and what any title is called.
pub(super) const FILLERS: Phrases = [
    "au, aux, d, de, des, du, et, l, la, le, les, par, un, une, intitule, libelle, nom, titre",
    "a, an, of, the, title, name",
    "der, een, en, het, van, naam, titel",
];

/// The headers of each kind of column. The order decides between two that fit equally well.
pub(super) const HEADERS: [(Role, Phrases); 16] = [
    (
        Role::Parent,
        [
            "parent, n parent, numero parent, code parent, element parent, rattachement, rattache, appartient",
            "parent, parent id, parent number, belongs to, under",
            "ouder, hoort bij, valt onder, bovenliggend, bovenliggend nummer",
        ],
    ),
    (
        Role::Number,
        [
            "n, no, num, numero, numerotation, ref, reference, code, identifiant, index, cle",
            "nr, number, numbering, ref id, id, identifier, key",
            "nummer, volgnummer, referentie",
        ],
    ),
    (
        Role::Depth,
        [
            "profondeur, niveau hierarchique, niveau plan, type element, type ligne, hierarchie, type, rang, nature",
            "depth, hierarchy, hierarchy level, outline level, element type, row type",
            "diepte, hierarchisch niveau, soort, soort element",
        ],
    ),
    (
        Role::Opposite,
        [
            "oppose, enonce oppose, contraire, enonce contraire, pole negatif, contre exemple",
            "opposite, opposite statement, negative pole, counter statement",
            "tegendeel, tegengestelde, tegenovergestelde, negatieve pool",
        ],
    ),
    (
        Role::Points,
        [
            "point, points, pt, pts, nombre points, points max, points maximum, points possibles, bareme, note max, \
             note maximale, note maximum, score max, score maximal, score maximum, maximum",
            "max points, maximum points, max score, maximum score",
            "punten, max punten, maximale score, maximum punten, aantal punten",
        ],
    ),
    (
        Role::Weight,
        [
            "poids, ponderation, coefficient, coef, coeff, importance",
            "weight, weighting",
            "gewicht, weging, wegingsfactor",
        ],
    ),
    (
        Role::Scale,
        [
            "echelle, type reponse, reponse possible, reponses possibles, modalites reponse, cotation, mode cotation",
            "scale, rating scale, response type, answer type, possible answers",
            "schaal, beoordelingsschaal, antwoordtype, soort antwoord, mogelijke antwoorden",
        ],
    ),
    (Role::Unit, ["unite, unite mesure", "unit, unit measure, unit measurement", "eenheid, meeteenheid"]),
    (
        Role::Critical,
        [
            "critique, obligatoire, eliminatoire, redhibitoire, bloquant, essentiel, imperatif",
            "critical, mandatory, compulsory, essential, must, knock out",
            "kritisch, kritiek, verplicht, essentieel",
        ],
    ),
    (
        Role::Evidence,
        [
            "preuve, preuves, element preuve, elements preuve, preuves attendues, justificatif, justificatifs, \
             pieces justificatives, sources verification, documents, traces",
            "evidence, typical evidence, examples evidence, proof, sources",
            "bewijs, bewijzen, bewijsstuk, bewijsstukken, bewijsmateriaal",
        ],
    ),
    (
        Role::Why,
        [
            "pourquoi, enjeu, enjeux, finalite, finalites, sens, raison",
            "why, rationale, purpose, reason, stakes",
            "waarom, belang, reden, doel",
        ],
    ),
    (
        Role::Guidance,
        [
            "aide, aide cotation, guide, guidage, conseil, conseils, precision, precisions, explication, \
             explications, description, descriptif, definition, points vigilance, points attention, points forts, \
             points faibles, observables",
            "guidance, help, hint, hints, explanation, clarification, how to decide",
            "toelichting, uitleg, handreiking, hulp, beschrijving, omschrijving, definitie, aandachtspunten",
        ],
    ),
    (
        Role::CriterionTitle,
        [
            "critere, criteres, sous theme, sous domaine, sous rubrique, sous section, objectif, objectifs, principe",
            "criterion, criteria, sub theme, subtheme, subdomain, subsection, objective, principle, standard",
            "criterium, subthema, subdomein, doelstelling, standaard",
        ],
    ),
    (
        Role::ThemeTitle,
        [
            "theme, themes, thematique, domaine, domaines, axe, champ, chapitre, section, rubrique, volet, \
             dimension, pilier, famille, categorie, bloc, partie",
            "domain, area, quality area, chapter, pillar, category, part",
            "thema, domein, gebied, kwaliteitsgebied, hoofdstuk, pijler, onderdeel",
        ],
    ),
    (
        Role::Title,
        [
            "indicateur, indicateurs, enonce, affirmation, question, questions, item, items, exigence, exigences, \
             attendu, pratique, point controle, mesure, intitule, libelle, titre, nom",
            "indicator, indicators, statement, statements, requirement, requirements, practice, checkpoint, measure, \
             title, name",
            "indicatoren, stelling, stellingen, vraag, vragen, eis, eisen, bewering, meting, titel, naam",
        ],
    ),
    (Role::Ignore, ["commentaire, commentaires", "comment, comments", "opmerking, opmerkingen"]),
];

/// What the header of a column of descriptors begins with, before the number of the level.
pub(super) const LEVELS: Phrases = [
    "niveau, niv, n, stade, degre, echelon, note, descripteur, palier",
    "level, lvl, l, stage, degree, score, descriptor",
    "stap, fase",
];

/// What stands over several columns of descriptors.
pub(super) const DESCRIPTORS: Phrases = [
    "niveaux, descripteurs, descripteurs niveau, echelle, niveaux maitrise",
    "levels, descriptors, level descriptors",
    "niveaus, niveaubeschrijvingen, descriptoren, beschrijvingen",
];

/// The names of the levels of well-known scales, which stand as headers from worst to best.
pub(super) const LEVEL_NAMES: [&str; 9] = [
    "insuffisant, fragile, satisfaisant, tres satisfaisant",
    "insuffisant, fragile, satisfaisant, tres bonne maitrise",
    "a construire, en cours, acquis, maitrise",
    "debutant, intermediaire, avance, expert",
    "non acquis, en cours acquisition, acquis, expert",
    "beginner, intermediate, advanced, expert",
    "inadequate, requires improvement, good, outstanding",
    "beginner, gevorderd, vergevorderd, expert",
    "onvoldoende, matig, voldoende, goed",
];

/// What scales are called.
pub(super) const SCALES: [(Kind, Phrases); 8] = [
    (
        Kind::YesNo,
        ["oui non, o n, binaire, vrai faux", "yes no, y n, binary, true false", "ja nee, j n, binair, waar onwaar"],
    ),
    (Kind::Tri, ["avancement, trois etats", "progress, three states, tri", "voortgang, drie standen"]),
    (
        Kind::Conformity,
        [
            "conformite, conforme, conforme non conforme, c nc",
            "conformity, compliance, conform non conform",
            "conformiteit, naleving, conform niet conform",
        ],
    ),
    (Kind::Stage, ["stade, stades, cycle, pdca", "stage, stages", "fase, fasen, stadium"]),
    (Kind::Agreement, ["accord, degre accord", "agreement, likert", "akkoord, instemming, mate instemming"]),
    (Kind::Level, ["niveau, niveaux, maitrise", "level, levels, rubric, mastery", "niveaus, rubriek, beheersing"]),
    (Kind::Percent, ["pourcentage, pourcent, pour cent, taux", "percent, percentage, rate", "procent"]),
    (
        Kind::Quantity,
        [
            "quantite, nombre, valeur, chiffre, mesure, numerique",
            "quantity, number, value, measure, numeric",
            "hoeveelheid, aantal, getal, waarde, meting, numeriek",
        ],
    ),
];

/// What stands between the ends of a range of levels, as in `1 à 4`.
pub(super) const TO: Phrases = ["a", "to", "tot, t m, tot en met"];

/// What says yes in a column of yes and no. Whatever names the column may stand in it too.
pub(super) const YES: Phrases = ["oui, o, vrai, majeur, x, 1", "yes, y, true, major, ok, v", "ja, j, waar, wel"];

/// What says no there.
pub(super) const NO: Phrases =
    ["non, n, faux, mineur, sans objet, 0", "no, false, minor, na", "nee, onwaar, niet, nvt"];

/// What the row of a total is called.
pub(super) const TOTALS: Phrases = [
    "total, totaux, total general, total points, total max, somme",
    "totals, grand total, sum",
    "totaal, eindtotaal, totaal punten, som",
];

/// What the row of a total of some of the rows is called, at its beginning.
pub(super) const SUBTOTALS: Phrases = ["sous total", "subtotal, sub total", "subtotaal"];
