//! What a new framework or a new part of it begins with: usual levels and their names, in the languages of the
//! interface. Authors change them as they like; in other languages they are gaps to be filled.

use super::super::Step;
use super::super::scale::Kind;

/// All kinds of scale, in the order in which they are offered.
pub const KINDS: [Kind; 8] = [
    Kind::Level,
    Kind::Agreement,
    Kind::Stage,
    Kind::Tri,
    Kind::YesNo,
    Kind::Conformity,
    Kind::Percent,
    Kind::Quantity,
];

/// The units that are offered, besides those of one's own.
pub const UNITS: [&str; 6] = ["percent", "count", "people", "days", "hours", "euros"];

/// The unit of a new measure.
pub const FIRST_UNIT: &str = "percent";

/// The name of a scale and of its levels, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScaleNames {
    /// The scale.
    pub name: &'static str,
    /// Its levels; none for numbers.
    pub levels: &'static [&'static str],
}

/// How the id of a new scale begins.
pub(super) fn scale_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Level => "level",
        Kind::Agreement => "agreement",
        Kind::Stage => "stage",
        Kind::Tri => "tri",
        Kind::YesNo => "yes-no",
        Kind::Conformity => "conformity",
        Kind::Percent => "percent",
        Kind::Quantity => "quantity",
    }
}

/// The levels that a new scale begins with.
pub(super) fn levels(kind: Kind) -> &'static [i16] {
    kind.prescribed_levels().unwrap_or(&[1, 2, 3, 4])
}

/// The usual names of a scale; none in a language that is not known here.
pub fn scale(kind: Kind, language: &str) -> Option<ScaleNames> {
    let (name, levels): (_, &[&str]) = match (kind, language) {
        (Kind::Level, "fr") => ("Quatre niveaux", &["À construire", "Amorcé", "Installé", "Ancré"]),
        (Kind::Level, "en") => ("Four levels", &["To be developed", "Under way", "In place", "Embedded"]),
        (Kind::Level, "nl") => ("Vier niveaus", &["Op te bouwen", "In ontwikkeling", "Ingevoerd", "Verankerd"]),
        (Kind::Agreement, "fr") => (
            "Degré d’accord",
            &["Pas du tout d’accord", "Plutôt pas d’accord", "Plutôt d’accord", "Tout à fait d’accord"],
        ),
        (Kind::Agreement, "en") => ("Agreement", &["Disagree", "Rather disagree", "Rather agree", "Agree"]),
        (Kind::Agreement, "nl") => ("Mate van instemming", &["Oneens", "Eerder oneens", "Eerder eens", "Eens"]),
        (Kind::Stage, "fr") => ("Avancement", &["Rien d’engagé", "Projeté", "Mis en œuvre", "Évalué", "Ajusté"]),
        (Kind::Stage, "en") => {
            ("Progress", &["Nothing started", "Planned", "Put into practice", "Evaluated", "Adjusted"])
        }
        (Kind::Stage, "nl") => {
            ("Voortgang", &["Nog niets begonnen", "Gepland", "Uitgevoerd", "Geëvalueerd", "Bijgesteld"])
        }
        (Kind::Tri, "fr") => ("Trois états", &["Pas commencé", "En cours", "Pleinement réalisé"]),
        (Kind::Tri, "en") => ("Three states", &["Not started", "In progress", "Fully achieved"]),
        (Kind::Tri, "nl") => ("Drie standen", &["Niet begonnen", "Onderweg", "Volledig bereikt"]),
        (Kind::YesNo, "fr") => ("Oui ou non", &["Non", "Oui"]),
        (Kind::YesNo, "en") => ("Yes or no", &["No", "Yes"]),
        (Kind::YesNo, "nl") => ("Ja of nee", &["Nee", "Ja"]),
        (Kind::Conformity, "fr") => ("Conformité", &["Non-conformité majeure", "Non-conformité mineure", "Conforme"]),
        (Kind::Conformity, "en") => ("Conformity", &["Major non-conformity", "Minor non-conformity", "Conforms"]),
        (Kind::Conformity, "nl") => ("Conformiteit", &["Major afwijking", "Minor afwijking", "Conform"]),
        (Kind::Percent, "fr") => ("Pourcentage", &[]),
        (Kind::Percent, "en") => ("Percentage", &[]),
        (Kind::Percent, "nl") => ("Percentage", &[]),
        (Kind::Quantity, "fr") => ("Mesure de suivi", &[]),
        (Kind::Quantity, "en") => ("Follow-up measure", &[]),
        (Kind::Quantity, "nl") => ("Kengetal", &[]),
        _ => return None,
    };
    Some(ScaleNames { name, levels })
}

/// The usual sign of a unit.
pub fn unit(unit: &str, language: &str) -> Option<&'static str> {
    let signs = match unit {
        "percent" => ["%", "%", "%"],
        "count" => ["nombre", "number", "aantal"],
        "people" => ["personnes", "people", "personen"],
        "days" => ["jours", "days", "dagen"],
        "hours" => ["heures", "hours", "uren"],
        "euros" => ["€", "€", "€"],
        _ => return None,
    };
    in_language(language, signs)
}

/// The usual name of a step of the quality cycle.
pub fn step(step: Step, language: &str) -> Option<&'static str> {
    let names = match step {
        Step::Plan => ["Projeter", "Plan", "Plannen"],
        Step::Do => ["Mettre en œuvre", "Do", "Uitvoeren"],
        Step::Check => ["Évaluer", "Check", "Evalueren"],
        Step::Act => ["Ajuster", "Adjust", "Bijstellen"],
    };
    in_language(language, names)
}

/// What a copy adds to the title, so that nobody takes it for the original.
pub(super) fn adapted(language: &str) -> &'static str {
    in_language(language, ["adaptation", "adapted", "bewerking"]).unwrap_or("adapted")
}

/// What a copy says of whose words it rests on.
pub(super) fn adapted_from(language: &str, title: &str, edition: &str) -> String {
    match language {
        "fr" => format!("Adapté de «\u{a0}{title}\u{a0}», édition {edition}."),
        "nl" => format!("Bewerking van “{title}”, editie {edition}."),
        _ => format!("Adapted from “{title}”, edition {edition}."),
    }
}

fn in_language(language: &str, [french, english, dutch]: [&'static str; 3]) -> Option<&'static str> {
    match language {
        "fr" => Some(french),
        "en" => Some(english),
        "nl" => Some(dutch),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_name_for_each_of_its_levels_in_every_language() {
        for (kind, language) in KINDS.into_iter().flat_map(|kind| ["fr", "en", "nl"].map(|language| (kind, language))) {
            let names = scale(kind, language).expect("a language of the interface");
            assert_eq!(names.levels.len(), levels(kind).len(), "{kind:?} {language}");
        }
        assert_eq!(scale(Kind::Level, "de"), None);
        assert!(UNITS.iter().all(|id| ["fr", "en", "nl"].iter().all(|language| unit(id, language).is_some())));
        assert!(UNITS.contains(&FIRST_UNIT));
    }
}
