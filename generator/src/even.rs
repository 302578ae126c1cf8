//! A framework of any size in which all indicators are rated from 1 to 4 and weigh the same, for measuring.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::framework::scale::{Kind, Level, Scale};
use qualicycle::framework::{Criterion, FORMAT, Framework, Indicator, Package, Theme, Words};

/// Indicators of a criterion.
const PER_CRITERION: usize = 5;

/// The language in which it says nothing.
const LANGUAGE: &str = "en";

/// So many themes of so many indicators each. It is sound enough to be put into files.
pub fn package(n_themes: usize, n_indicators: usize) -> Package {
    let framework = Framework {
        format: FORMAT,
        id: "even".into(),
        edition: "1".into(),
        valid_from: "2020-01-01".into(),
        valid_until: None,
        licence: "".into(),
        predecessor: None,
        whole: true,
        label: None,
        default_scale: "level".into(),
        languages: vec![LANGUAGE.into()],
        flags: Vec::new(),
        scales: vec![Scale {
            id: "level".into(),
            kind: Kind::Level,
            levels: (1..=4).map(Level).collect(),
            contrast: false,
        }],
        themes: (1..=n_themes).map(|theme| theme_of(theme, n_indicators)).collect(),
    };
    // Nobody reads it, so it says nothing.
    let words = Rc::new(Words::default());
    Package { framework: Rc::new(framework), words: BTreeMap::from([(LANGUAGE.into(), words)]) }
}

fn theme_of(number: usize, n_indicators: usize) -> Theme {
    let number = number.to_string();
    let indicators: Vec<Indicator> =
        (1..=n_indicators).map(|indicator| indicator_of(&format!("{number}.{indicator}"))).collect();
    let criterion = |(index, indicators): (usize, &[Indicator])| Criterion {
        id: format!("c{number}.{}", index + 1).as_str().into(),
        step: None,
        weight: 1,
        indicators: indicators.to_vec(),
    };
    Theme {
        id: format!("t{number}").as_str().into(),
        number: number.as_str().into(),
        applies: None,
        weight: 1,
        blank: false,
        criteria: indicators.chunks(PER_CRITERION).enumerate().map(criterion).collect(),
    }
}

fn indicator_of(number: &str) -> Indicator {
    Indicator {
        id: format!("i{number}").as_str().into(),
        number: number.into(),
        scale: None,
        weight: 1,
        step: None,
        applies: None,
        critical: false,
        floor: None,
        unit: None,
        direction: None,
        reference: None,
        gravity: None,
        specifics: BTreeMap::new(),
        retired: false,
    }
}

#[cfg(test)]
mod tests {
    use qualicycle::framework::check;

    use super::*;

    #[test]
    fn its_structure_is_sound() {
        let package = package(3, 7);
        assert_eq!(package.framework.places().count(), 21);
        let of_structure = check::findings(&package).into_iter().filter(|finding| finding.language.is_none());
        assert_eq!(of_structure.collect::<Vec<_>>(), []);
    }
}
