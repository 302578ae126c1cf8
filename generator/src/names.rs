//! Names that nobody has.

use std::rc::Rc;

use qualicycle::dossier::change::{Organisation, OrganisationKind};

use crate::chance::Chance;

const AFTER: [&str; 24] = [
    "de la Licorne",
    "du Dragon-Bleu",
    "des Sept-Lunes",
    "de l’Atlantide",
    "du Pays-de-Nulle-Part",
    "de la Tour-d’Ivoire",
    "des Trois-Vœux",
    "du Phénix",
    "de l’Île-Volante",
    "du Griffon",
    "de la Corne-d’Abondance",
    "des Bottes-de-Sept-Lieues",
    "du Château-en-Espagne",
    "de la Pierre-Philosophale",
    "du Merle-Blanc",
    "de l’Arc-en-Ciel",
    "du Fil-d’Ariane",
    "de la Boîte-à-Idées",
    "des Moulins-à-Vent",
    "du Cheval-Ailé",
    "de la Poule-aux-Œufs-d’Or",
    "du Chat-Perché",
    "des Cent-Mille-Lieues",
    "de l’Étoile-Filante",
];

const PLACES: [&str; 20] = [
    "Valbruine",
    "Montsonge",
    "Clairfable",
    "Rocheconte",
    "Brumeville",
    "Fableuse",
    "Songeval",
    "Hautefantaisie",
    "Bourg-l’Exemple",
    "Saint-Exemple",
    "Rivefeinte",
    "Chantemythe",
    "Port-Chimère",
    "Belle-Utopie",
    "Malfeinte",
    "Villefictive",
    "Contebourg",
    "Lunabelle",
    "Féeville",
    "Plaine-Irréelle",
];

/// Territories with how many of a hundred organisations they answer for. Some have so few that nothing may be told of
/// them alone.
const REGIONS: [(&str, u32); 12] = [
    ("Région des Brumes", 18),
    ("Région des Sept-Lacs", 16),
    ("Région du Levant-Imaginé", 14),
    ("Hautes-Chimères", 12),
    ("Basses-Chimères", 10),
    ("Marche des Fables", 8),
    ("Val-de-Conte", 7),
    ("Pays des Moulins", 5),
    ("Côte des Mirages", 4),
    ("Plateau des Songes", 3),
    ("Îles Inventées", 2),
    ("Enclave du Miroir", 1),
];

/// Somebody: what kind, where, how large.
pub fn organisation(n: usize, chance: &mut Chance) -> Organisation {
    let kind = match chance.unit() {
        x if x < 0.55 => OrganisationKind::School,
        x if x < 0.70 => OrganisationKind::GuidanceCentre,
        x if x < 0.95 => OrganisationKind::TrainingBody,
        _ => OrganisationKind::Other,
    };
    let (word, usual) = match kind {
        OrganisationKind::School => ("Lycée", 650.0),
        OrganisationKind::GuidanceCentre => ("CIO", 900.0),
        OrganisationKind::TrainingBody => ("CFA", 320.0),
        OrganisationKind::Other => ("Institut", 140.0),
    };
    let after = chance.one_of(&AFTER).unwrap_or_default();
    // Sizes spread by doubling and halving, as those of firms and schools do.
    let learners = usual * 2f64.powi((2.0 * chance.normal()) as i32) * (0.75 + 0.5 * chance.unit());
    let code = format!("999{n:05}{}", char::from(b'A' + (n % 23) as u8));
    Organisation {
        name: format!("{word} {after} {}", n + 1).into(),
        kind,
        place: chance.one_of(&PLACES).unwrap_or_default().into(),
        code: code.into(),
        region: region(chance.below(100) as u32),
        learners: (!chance.happens(0.05)).then_some(learners.max(12.0) as u32),
    }
}

fn region(mut percent: u32) -> Rc<str> {
    for (name, share) in REGIONS {
        if percent < share {
            return name.into();
        }
        percent -= share;
    }
    "".into()
}
