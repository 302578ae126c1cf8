//! What holds of a dossier, and the words for it, case by case.

use std::rc::Rc;

use qualicycle::dossier::entry::RoundId;
use qualicycle::dossier::signature::{Capacity, Checked, Checks, Fault};
use qualicycle::dossier::verdict::{
    Chain, LookedAt, RecordState, ReviewVerdict, RoundVerdict, SignatureVerdict, Standing, Verdict, verdict,
};
use qualicycle::texts::seals::{Whose, broken_words, fault_words, review_verdict_words, stray_words, verdict_words};
use qualicycle::texts::{Language, Texts};
use ulid::Ulid;

use crate::story::{self, REVIEW, judged};
use crate::support::{Desk, round_id};

fn texts(language: Language) -> Texts {
    let source = match language {
        Language::French => include_str!("../../src/texts/fr.ftl"),
        Language::English => include_str!("../../src/texts/en.ftl"),
        Language::Dutch => include_str!("../../src/texts/nl.ftl"),
    };
    Texts::read(language, source)
}

fn nobody(_: &str) -> Option<Whose> {
    None
}

#[test]
fn a_dossier_in_which_nothing_is_sealed_has_nothing_to_judge() {
    let mut desk = Desk::new(1);
    desk.open(1, &story::framework());
    let verdict = judged(&desk.dossier);
    assert!(verdict.rounds.is_empty() && verdict.reviews.is_empty() && verdict.stray.is_empty());
    assert_eq!(verdict.standing(), Standing::Holds);
    assert_eq!(verdict.round(round_id(1)), None);
}

#[test]
fn the_whole_story_holds() {
    let desk = story::told();
    let verdict = judged(&desk.dossier);
    assert_eq!(verdict.standing(), Standing::Holds);
    let [first, second] = &verdict.rounds[..] else { panic!("two rounds") };
    assert_eq!((first.chain.clone(), second.chain.clone()), (Chain::First, Chain::Follows("2026".into())));
    let review = verdict.review(REVIEW).unwrap();
    assert_eq!(review.looked_at, LookedAt::Record("2026".into()));
    assert_eq!(verdict.reviews_of(round_id(1)).count(), 1);
    let made: Vec<_> = review.signatures.iter().map(|it| (it.capacity, it.is_countersignature)).collect();
    assert_eq!(made, [(Capacity::Inspector, false), (Capacity::Head, true)]);
}

#[test]
fn until_signatures_are_checked_the_verdict_is_open() {
    let desk = story::told();
    let verdict = verdict(&desk.dossier, &Checks::default());
    assert_eq!(verdict.standing(), Standing::Open);
    assert!(verdict.rounds[0].signatures.iter().all(|it| it.outcome == Checked::NotYet));
}

#[test]
fn a_round_may_follow_one_that_was_never_closed() {
    let mut desk = Desk::new(1);
    desk.open(1, &story::framework());
    story::close(&mut desk, 2);
    assert_eq!(judged(&desk.dossier).rounds[0].chain, Chain::AfterOpen);
    desk.seal(1);
    let verdict = judged(&desk.dossier);
    assert_eq!(verdict.rounds[1].chain, Chain::AfterOpen, "whatever became of it since");
    assert_eq!(verdict.standing(), Standing::Holds);
}

#[test]
fn a_review_of_an_open_round_is_tied_to_no_record() {
    let mut desk = Desk::new(1);
    desk.open(1, &story::framework());
    story::open_review(&mut desk, None);
    story::seal_review(&mut desk);
    assert_eq!(judged(&desk.dossier).reviews[0].looked_at, LookedAt::Open("2026".into()));
}

// The words, case by case.

fn signature(outcome: Checked) -> SignatureVerdict {
    SignatureVerdict {
        id: ("d".into(), "did:key:z6MkHead".into()),
        capacity: Capacity::Head,
        signatory: "".into(),
        created: "2026-11-22T09:30:00Z".into(),
        is_countersignature: false,
        outcome,
    }
}

fn round(change: impl FnOnce(&mut RoundVerdict)) -> RoundVerdict {
    let mut verdict = RoundVerdict {
        round: RoundId(Ulid(1)),
        label: "2026".into(),
        digest: "d".into(),
        record: RecordState::Intact,
        chain: Chain::First,
        n_late: 0,
        n_claims: 0,
        signatures: Vec::new(),
    };
    change(&mut verdict);
    verdict
}

fn review(looked_at: LookedAt) -> ReviewVerdict {
    ReviewVerdict {
        review: REVIEW,
        reviewer: "Inspection".into(),
        round: RoundId(Ulid(1)),
        digest: "d".into(),
        record: RecordState::Intact,
        looked_at,
        n_late: 0,
        n_claims: 0,
        signatures: Vec::new(),
    }
}

#[test]
fn before_anybody_looks_at_signatures_each_broken_seal_is_named() {
    let desk = story::told();
    let sound = verdict(&desk.dossier, &Checks::default());
    let broken = Verdict {
        rounds: vec![
            round(|it| it.record = RecordState::Changed),
            round(|it| it.chain = Chain::Follows("2025".into())),
            round(|it| (it.record, it.chain) = (RecordState::Foreign, Chain::Dropped)),
        ],
        reviews: vec![
            review(LookedAt::Record("2026".into())),
            review(LookedAt::Unknown),
            review(LookedAt::OtherRecord("2026".into())),
        ],
        stray: Vec::new(),
    };
    let expected = [
        [
            "Campagne 2026\u{a0}: modifiée après le scellement.",
            "Campagne 2026\u{a0}: venue d’un autre dossier ou mise à la place d’une autre\u{202f}; la campagne qu’elle suit manque ici.",
            "Revue (Inspection)\u{a0}: porte sur une autre version de la campagne 2026 que celle qui est close ici.",
        ],
        [
            "Round 2026: changed after it was sealed.",
            "Round 2026: from another dossier, or put in place of another; the round it follows is missing here.",
            "Review (Inspection): covers a different version of round 2026 from the one closed here.",
        ],
        [
            "Ronde 2026: gewijzigd na het verzegelen.",
            "Ronde 2026: afkomstig uit een ander dossier of in de plaats van een andere gezet; de ronde waarop ze volgt, ontbreekt hier.",
            "Externe beoordeling (Inspection): gaat over een andere versie van ronde 2026 dan de versie die hier is afgesloten.",
        ],
    ];
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        let t = texts(language);
        assert_eq!(broken_words(&t, &sound), [""; 0], "nothing is broken, and signatures are not looked at");
        assert_eq!(broken_words(&t, &broken), expected);
    }
}

/// What is said of a round in French, English and Dutch.
#[track_caller]
fn check(change: impl FnOnce(&mut RoundVerdict), expected: [&str; 3]) {
    let verdict = round(change);
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        let t = texts(language);
        assert_eq!(t.sentence(&verdict_words(&t, &verdict, &nobody)), expected);
    }
}

#[track_caller]
fn check_review(looked_at: LookedAt, expected: [&str; 3]) {
    let verdict = review(looked_at);
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        let t = texts(language);
        assert_eq!(review_verdict_words(&t, &verdict, &nobody)[1], expected);
    }
}

#[test]
fn a_sound_round_in_words() {
    check(|_| {}, ["Intacte\u{202f}; non signée.", "Intact; not signed.", "Ongeschonden; niet ondertekend."]);
    let signed = |it: &mut RoundVerdict| {
        it.chain = Chain::Follows("2025".into());
        it.signatures = vec![signature(Checked::Valid)];
    };
    check(
        signed,
        [
            "Intacte\u{202f}; signée par la direction (clé inconnue ici)\u{202f}; suit la campagne 2025.",
            "Intact; signed by the head (key unknown here); follows round 2025.",
            "Ongeschonden; ondertekend door de directie (sleutel hier onbekend); volgt op ronde 2025.",
        ],
    );
}

#[test]
fn an_unsound_round_in_words() {
    check(
        |it| it.record = RecordState::Changed,
        [
            "Modifiée après le scellement\u{202f}; non signée.",
            "Changed after it was sealed; not signed.",
            "Gewijzigd na het verzegelen; niet ondertekend.",
        ],
    );
    check(
        |it| it.record = RecordState::Foreign,
        [
            "Venue d’un autre dossier ou mise à la place d’une autre\u{202f}; non signée.",
            "From another dossier, or put in place of another; not signed.",
            "Afkomstig uit een ander dossier of in de plaats van een andere gezet; niet ondertekend.",
        ],
    );
    check(
        |it| it.chain = Chain::Dropped,
        [
            "Intacte\u{202f}; non signée\u{202f}; la campagne qu’elle suit manque ici.",
            "Intact; not signed; the round it follows is missing here.",
            "Ongeschonden; niet ondertekend; de ronde waarop ze volgt, ontbreekt hier.",
        ],
    );
    check(
        |it| it.chain = Chain::Differs("2025".into()),
        [
            "Intacte\u{202f}; non signée\u{202f}; ne suit pas la campagne 2025 telle qu’elle est ici.",
            "Intact; not signed; does not follow round 2025 as it is here.",
            "Ongeschonden; niet ondertekend; volgt niet op ronde 2025 zoals die hier is.",
        ],
    );
    check(
        |it| it.chain = Chain::AfterOpen,
        [
            "Intacte\u{202f}; non signée\u{202f}; la campagne précédente n’était pas encore close.",
            "Intact; not signed; the previous round was not closed yet.",
            "Ongeschonden; niet ondertekend; de vorige ronde was nog niet afgesloten.",
        ],
    );
    check(
        |it| (it.n_late, it.n_claims) = (1, 2),
        [
            "Intacte\u{202f}; non signée\u{202f}; une saisie arrivée après coup, non prise en compte\u{202f}; 2 autres versions scellées ont été reçues et écartées.",
            "Intact; not signed; one entry came later and does not count; 2 other sealed versions were received and set aside.",
            "Ongeschonden; niet ondertekend; één wijziging kwam later en telt niet mee; 2 andere verzegelde versies zijn binnengekomen en terzijde gelegd.",
        ],
    );
}

#[test]
fn signatures_in_words() {
    let with = |change: fn(&mut SignatureVerdict)| {
        move |it: &mut RoundVerdict| {
            let mut one = signature(Checked::Valid);
            change(&mut one);
            it.signatures = vec![one];
        }
    };
    check(
        with(|it| it.signatory = " J. Exemple ".into()),
        [
            "Intacte\u{202f}; signée par la direction («\u{a0}J. Exemple\u{a0}», clé inconnue ici).",
            "Intact; signed by the head (“J. Exemple”, key unknown here).",
            "Ongeschonden; ondertekend door de directie (“J. Exemple”, sleutel hier onbekend).",
        ],
    );
    check(
        with(|it| (it.capacity, it.is_countersignature) = (Capacity::PanelChair, true)),
        [
            "Intacte\u{202f}; contresignée par le pilote de l’auto-évaluation (clé inconnue ici).",
            "Intact; countersigned by the self-evaluation lead (key unknown here).",
            "Ongeschonden; medeondertekend door de trekker van de zelfevaluatie (sleutel hier onbekend).",
        ],
    );
    check(
        with(|it| (it.capacity, it.outcome) = (Capacity::Inspector, Checked::NotYet)),
        [
            "Intacte\u{202f}; donnée pour signée par l’évaluateur externe (clé inconnue ici), signature pas encore vérifiée.",
            "Intact; said to be signed by the external reviewer (key unknown here), signature not checked yet.",
            "Ongeschonden; zou ondertekend zijn door de externe beoordelaar (sleutel hier onbekend), handtekening nog niet gecontroleerd.",
        ],
    );
    check(
        with(|it| it.outcome = Checked::Invalid(Fault::Mismatch)),
        [
            "Intacte\u{202f}; donnée pour signée par la direction (clé inconnue ici), mais la signature n’est pas valide (le contenu ou la signature a été modifié).",
            "Intact; said to be signed by the head (key unknown here), but the signature is not valid (the content or the signature was changed).",
            "Ongeschonden; zou ondertekend zijn door de directie (sleutel hier onbekend), maar de handtekening klopt niet (de inhoud of de handtekening is gewijzigd).",
        ],
    );
}

#[test]
fn a_key_is_known_only_beside_a_signature_that_holds() {
    let t = texts(Language::French);
    let know = |key: &str| (key == "did:key:z6MkHead").then(|| Whose::Known("Collège des Tilleuls".into()));
    let words = |outcome| {
        let verdict = round(|it| it.signatures = vec![signature(outcome)]);
        verdict_words(&t, &verdict, &know)[1].clone()
    };
    assert_eq!(words(Checked::Valid), "signée par la direction (Collège des Tilleuls, clé connue)");
    assert!(!words(Checked::Invalid(Fault::Mismatch)).contains("Tilleuls"));
    assert!(!words(Checked::NotYet).contains("Tilleuls"));
}

#[test]
fn ones_own_key_is_called_ones_own() {
    let own = |_: &str| Some(Whose::Own);
    let expected = [
        "signée par la direction (votre clé)",
        "signed by the head (your key)",
        "ondertekend door de directie (uw sleutel)",
    ];
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        let verdict = round(|it| it.signatures = vec![signature(Checked::Valid)]);
        assert_eq!(verdict_words(&texts(language), &verdict, &own)[1], expected);
    }
    let verdict = round(|it| it.signatures = vec![signature(Checked::Invalid(Fault::Mismatch))]);
    assert!(!verdict_words(&texts(Language::French), &verdict, &own)[1].contains("votre"), "it does not hold");
}

#[test]
fn what_a_review_looked_at_in_words() {
    check_review(
        LookedAt::Record("2026".into()),
        [
            "porte sur la campagne 2026 telle qu’elle est close ici",
            "covers round 2026 as closed here",
            "gaat over ronde 2026 zoals die hier is afgesloten",
        ],
    );
    check_review(
        LookedAt::Open("2026".into()),
        [
            "porte sur la campagne 2026, alors encore ouverte",
            "covers round 2026, which was still open",
            "gaat over ronde 2026, die toen nog open was",
        ],
    );
    check_review(
        LookedAt::OtherRecord("2026".into()),
        [
            "porte sur une autre version de la campagne 2026 que celle qui est close ici",
            "covers a different version of round 2026 from the one closed here",
            "gaat over een andere versie van ronde 2026 dan de versie die hier is afgesloten",
        ],
    );
    check_review(
        LookedAt::OtherRound { named: "2027".into(), seen: "2026".into() },
        [
            "rattachée à la campagne 2027, mais porte sur la campagne 2026",
            "filed under round 2027, but covers round 2026",
            "staat bij ronde 2027, maar gaat over ronde 2026",
        ],
    );
    check_review(
        LookedAt::Unsealed("2026".into()),
        [
            "porte sur la campagne 2026, qui n’est pas close ici",
            "covers round 2026, which is not closed here",
            "gaat over ronde 2026, die hier niet is afgesloten",
        ],
    );
    check_review(
        LookedAt::Unknown,
        [
            "porte sur une campagne absente de ce dossier",
            "covers a round that is not in this dossier",
            "gaat over een ronde die niet in dit dossier staat",
        ],
    );
}

#[test]
fn a_stray_signature_and_every_fault_have_words() {
    let id: Rc<str> = "urn:uuid:1".into();
    let faults = [
        Fault::Document,
        Fault::Number { path: "n".into() },
        Fault::Options,
        Fault::Key,
        Fault::OtherKey,
        Fault::Value,
        Fault::PreviousMissing { id: id.clone() },
        Fault::PreviousTwice { id: id.clone() },
        Fault::PreviousInvalid { id },
        Fault::Mismatch,
    ];
    for language in Language::ALL {
        let t = texts(language);
        let words: std::collections::BTreeSet<String> = faults.iter().map(|fault| fault_words(&t, fault)).collect();
        assert_eq!(words.len(), faults.len(), "each fault has words of its own");
        assert!(words.iter().all(|words| words.contains(' ') && words.chars().count() < 70), "{words:?}");
        assert!(stray_words(&t, &signature(Checked::NotYet), &nobody).len() > 20);
        assert_eq!(t.sentence(&[]), "");
    }
}
