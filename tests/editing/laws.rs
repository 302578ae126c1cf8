//! What holds after any sequence of edits.

use super::*;

/// A hand that does something: which kind of edit, on which of the things that are there.
type Hand = (u8, u16, u16, u8);

fn hands() -> impl Strategy<Value = Vec<Hand>> {
    prop::collection::vec((0u8..52, any::<u16>(), any::<u16>(), any::<u8>()), 1..40)
}

fn pick<T: Clone>(things: &[T], n: u16) -> Option<T> {
    (!things.is_empty()).then(|| things[usize::from(n) % things.len()].clone())
}

/// The edit that a hand means, if there is something that it can be done to.
fn edit_of(package: &Package, (kind, a, b, c): Hand) -> Option<Edit> {
    let framework = &package.framework;
    let criteria: Vec<_> = framework.themes.iter().flat_map(|theme| &theme.criteria).collect();
    let indicators: Vec<IndicatorId> =
        criteria.iter().flat_map(|criterion| &criterion.indicators).map(|indicator| indicator.id.clone()).collect();
    let themes: Vec<_> = framework.themes.iter().map(|theme| theme.id.clone()).collect();
    let criteria: Vec<_> = criteria.iter().map(|criterion| criterion.id.clone()).collect();
    let scales: Vec<_> = framework.scales.iter().map(|scale| scale.id.clone()).collect();
    let flags: Vec<_> = framework.flags.iter().map(|flag| flag.id.clone()).collect();
    let terms: Vec<Rc<str>> = package.words.values().flat_map(|words| words.glossary.keys().cloned()).collect();
    let (theme, criterion, indicator) = (pick(&themes, a), pick(&criteria, a), pick(&indicators, a));
    let (scale, flag) = (pick(&scales, b), pick(&flags, b));
    let language = pick(&framework.languages, b).unwrap_or_else(|| "fr".into());
    let way = if c % 2 == 0 { Way::Up } else { Way::Down };
    let part = match c % 3 {
        0 => theme.clone().map(Part::Theme),
        1 => criterion.clone().map(Part::Criterion),
        _ => indicator.clone().map(Part::Indicator),
    };
    let texts = [
        "",
        " ",
        "Un mot",
        "Deux\nlignes\n",
        "{q1} jours",
        "« œ » “ü”\t\u{7f}",
        "q1 and not q2",
        "q1 is option-1 or",
        "q1 > 2",
    ];
    let text: Rc<str> = texts[usize::from(c) % texts.len()].into();
    Some(match kind {
        0 => Edit::AddTheme,
        1 => Edit::AddCriterion(theme?),
        2 | 3 => Edit::AddIndicator(criterion?, indicator),
        4 => Edit::Duplicate(indicator?),
        5..=7 => Edit::Shift(part?, way),
        8 => Edit::Place(Part::Indicator(indicator?), pick(&criteria, b)?.0),
        9 => Edit::Place(Part::Criterion(criterion?), pick(&themes, b)?.0),
        10 => Edit::Remove(part?),
        11 => Edit::Retire(indicator?),
        12 => Edit::Restore(indicator?),
        13 => Edit::Number(part?, text),
        14 => Edit::Renumber,
        15 => Edit::Weigh(part?, u32::from(c)),
        16 => Edit::InStep(part?, Some(Step::ALL[usize::from(b) % 4])),
        17 => Edit::Applies(part?, text),
        18 | 19 => Edit::OnScale(indicator?, scale),
        20 => Edit::OnScale(indicator?, None),
        21 => Edit::Floor(indicator?, (c > 10).then_some(Level(i16::from(c % 5)))),
        22 => Edit::Measure(indicator?, ["percent", "days", "z"][usize::from(c) % 3].into()),
        23 => Edit::AddUnit(indicator?),
        24 => Edit::Better(indicator?, Direction::Lower),
        25 => Edit::Reference(indicator?, "12,5".parse().ok()),
        26 => Edit::MajorOnly(indicator?, c % 2 == 0),
        27 => Edit::AddSpecific(indicator?),
        28 => Edit::SpecificRule(indicator?, "s1".into(), text),
        29 => Edit::RemoveSpecific(indicator?, "s1".into()),
        30 => Edit::AddScale(edit::starters::KINDS[usize::from(c) % 8]),
        31 => Edit::Levels(scale?, (0..=i16::from(c % 6)).map(Level).collect()),
        32 => Edit::Contrast(scale?, c % 2 == 0),
        33 => Edit::DefaultScale(scale?),
        34 => Edit::RemoveScale(scale?),
        35 => Edit::AddFlag([FlagForm::YesNo, FlagForm::Choice, FlagForm::Number][usize::from(c) % 3]),
        36 => Edit::FlagDefault(flag?, Answer::Number(c.into())),
        37 => Edit::Bounds(flag?, i64::from(c) - 100, a.into()),
        38 => Edit::FlagApplies(flag?, text),
        39 => Edit::AddOption(flag?),
        40 => Edit::RemoveOption(flag?, "option-1".into()),
        41 => Edit::RenameOption(flag?, "option-2".into(), ["school", "not", "É"][usize::from(c) % 3].into()),
        42 => Edit::RenameFlag(flag?, ["days", "q1", "a.b", "is"][usize::from(c) % 4].into()),
        43 => Edit::ShiftFlag(flag?, way),
        44 => Edit::RemoveFlag(flag?),
        45 => Edit::AddTerm,
        46 => Edit::RemoveTerm(pick(&terms, a)?),
        47 => Edit::AddLanguage(["nl", "de", "de-CH", "x"][usize::from(c) % 4].into()),
        48 => Edit::RemoveLanguage(language),
        49 => Edit::OriginalLanguage(language),
        50 => Edit::Identify([Identity::Id, Identity::Edition, Identity::ValidUntil][usize::from(b) % 3], text),
        _ => {
            let spots = spots_and_languages(package);
            let (spot, language) = pick(&spots, a)?;
            let texts = wanted::texts_of(package, &spot);
            Edit::Word(pick(&texts, b)?.key, language, text)
        }
    })
}

/// What must never be found, whatever the author does.
fn is_out_of_reach(finding: &Finding) -> bool {
    match &finding.flaw {
        Flaw::BadId
        | Flaw::IdTwice
        | Flaw::TextWithoutStructure
        | Flaw::TextsWithoutLanguage(_)
        | Flaw::LanguageWithoutTexts(_)
        | Flaw::NoLanguage
        | Flaw::NoScale
        | Flaw::NoDefaultScale(_)
        | Flaw::PrescribedLevels(_)
        | Flaw::LevelsDoNotRise
        | Flaw::LevelOutOfBounds
        | Flaw::ContrastNeedsAgreement
        | Flaw::QuantityParts
        | Flaw::ReferenceWithoutQuantity
        | Flaw::FloorOffScale
        | Flaw::CriticalWithoutFloor
        | Flaw::GravityWithoutConformity
        | Flaw::BadBounds
        | Flaw::LinkToNowhere
        | Flaw::LinkTwice => true,
        // Emptying a choice is the author's business; a default that is no option would not be.
        Flaw::BadOptions => false,
        _ => false,
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn no_sequence_of_edits_leaves_what_nobody_could_mend(hands in hands()) {
        let mut package = new();
        for hand in hands {
            let Some(edit) = edit_of(&package, hand) else { continue };
            let Ok(done) = apply(&package, &edit, &Past::default()) else { continue };
            let wrong: Vec<Finding> = findings(&done.package).into_iter().filter(is_out_of_reach).collect();
            prop_assert!(wrong.is_empty(), "{:?} leads to {:?}", edit, wrong);
            // Words that belong to nothing would be dropped by mending.
            prop_assert_eq!(&legalised(&done.package), &done.package, "{:?}", edit);
            package = done.package;
        }
    }

    #[test]
    fn what_goes_into_a_file_comes_out_again(hands in hands(), is_folder in any::<bool>()) {
        let mut package = new();
        for hand in hands {
            let edit = edit_of(&package, hand);
            package = edit.and_then(|edit| apply(&package, &edit, &Past::default()).ok()).map_or(package, |d| d.package);
        }
        let form = if is_folder { Form::Folder } else { Form::Json };
        let bytes = framework_file::write(&package, form).expect("it is written");
        prop_assert_eq!(framework_file::read(&bytes).expect("it is read"), package);
    }

    #[test]
    fn what_was_published_is_never_removed(hands in hands()) {
        let published = done(&done(&new(), Edit::AddTheme), Edit::AddTheme);
        let past = past(&published);
        let mut package = next_edition(&published, &past.editions, "2026-09-02");
        for hand in hands {
            let Some(edit) = edit_of(&package, hand) else { continue };
            let Ok(done) = apply(&package, &edit, &past) else { continue };
            package = done.package;
            let indicators = |package: &Package| -> BTreeSet<IndicatorId> {
                let criteria = package.framework.themes.iter().flat_map(|theme| &theme.criteria);
                criteria.flat_map(|criterion| &criterion.indicators).map(|indicator| indicator.id.clone()).collect()
            };
            prop_assert!(indicators(&package).is_superset(&indicators(&published)), "{:?}", edit);
            prop_assert_eq!(&package.framework.id, &published.framework.id);
            prop_assert_ne!(&package.framework.edition, &published.framework.edition);
        }
    }

    #[test]
    fn a_refused_edit_and_a_blank_text_say_nothing(hand in (51u8..52, any::<u16>(), any::<u16>(), 0u8..1)) {
        // Wording a text with nothing is the same as never having worded it.
        let package = new();
        let Some(Edit::Word(key, language, _)) = edit_of(&package, hand) else { return Ok(()) };
        let worded = done(&package, Edit::Word(key.clone(), language.clone(), "mot".into()));
        let again = done(&worded, Edit::Word(key.clone(), language.clone(), edit::text::of(&package, &key, &language)));
        prop_assert_eq!(again, package);
    }
}
