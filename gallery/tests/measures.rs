//! What the figures of measures conclude, case by case.

use expect_test::{Expect, expect};
use gallery::cases;
use gallery::texts::texts;
use qualicycle::texts::Language;

#[track_caller]
fn check(language: Language, expected: Expect) {
    let told = cases::measures::cases(&texts(language)).into_iter().filter_map(|case| Some((case.name, case.figure?)));
    let lines: Vec<String> =
        told.map(|(name, figure)| format!("{name}\n  {}\n  {}", figure.title, figure.note)).collect();
    expected.assert_eq(&lines.join("\n"));
}

#[test]
fn in_french() {
    check(
        Language::French,
        expect![[r#"
            measure-better-with-target
              « Accueil : point 1 » s’améliore depuis la campagne 2024 : de 66,5 % à 71 % ; encore 4 points jusqu’à la valeur visée (75 %)
              Plus la valeur est élevée, mieux c’est. Part du chemin parcourue vers la valeur visée depuis la campagne 2022 (62 %) : 69 %. Valeur de référence : 82 %.
            measure-worse
              « Accueil : point 1 » se dégrade depuis la campagne 2024 : de 71 % à 62 %
              Plus la valeur est élevée, mieux c’est.
            measure-less-is-better
              « Accueil : point 1 » s’améliore depuis la campagne 2024 : de 9 % à 6,5 % ; c’est la valeur de référence
              Plus la valeur est basse, mieux c’est. Valeur de référence : 6,5 %.
            measure-target-met
              « Accueil : point 1 » s’améliore depuis la campagne 2024 : de 66,5 % à 71 % ; la valeur visée (70 %) est atteinte
              Plus la valeur est élevée, mieux c’est.
            measure-same-as-before
              « Accueil : point 1 » reste à 71 % depuis la campagne 2024 ; c’est plus que la valeur de référence (54 %)
              Plus la valeur est élevée, mieux c’est. Valeur de référence : 54 %.
            measure-one-round
              « Accueil : point 1 » : 71 %, première valeur connue ; encore 4 points jusqu’à la valeur visée (75 %)
              Plus la valeur est élevée, mieux c’est. Valeur de référence : 82 %.
            measure-missing-now
              « Accueil : point 1 » : pas encore de valeur ; 66,5 % dans la campagne 2024
              Plus la valeur est élevée, mieux c’est.
            measure-missing-between
              « Accueil : point 1 » s’améliore depuis la campagne 2022 : de 62 % à 71 %
              Plus la valeur est élevée, mieux c’est.
            measure-counted
              « Accueil : point 1 » passe de 298 à 421 apprenants depuis la campagne 2024 ; écart de 21 apprenants avec la valeur visée (400)
              Cette valeur décrit le contexte ; elle n’est ni bonne ni mauvaise.
            measure-below-zero
              « Accueil : point 1 » passe de −4 à 11,25 apprenants depuis la campagne 2024
              Cette valeur décrit le contexte ; elle n’est ni bonne ni mauvaise.
            measure-over-a-hundred
              « Accueil : point 1 » s’améliore depuis la campagne 2024 : de 96 % à 104,2 %
              Plus la valeur est élevée, mieux c’est.
            measure-nothing-at-all
              « Accueil : point 1 » reste à 0 % depuis la campagne 2024 ; la valeur visée (0 %) est atteinte
              Plus la valeur est élevée, mieux c’est.
            measure-everything-alike
              « Accueil : point 1 » : 71 %, première valeur connue ; la valeur visée (71 %) est atteinte
              Plus la valeur est élevée, mieux c’est. Valeur de référence : 71 %.
            measure-share-with-counts
              « Accueil : point 1 » s’améliore depuis la campagne 2024 : de 62,1 % à 71 % ; encore 4 points jusqu’à la valeur visée (75 %)
              Plus la valeur est élevée, mieux c’est. Part du chemin parcourue vers la valeur visée depuis la campagne 2024 (62,1 %) : 68 %.
            measure-long-words
              « Accompagnement des élèves à besoins éducatifs particuliers et en situation de handicap : point 1 » s’améliore depuis la campagne 2024 : de 66,5 % à 71 % ; encore 4 points jusqu’à la valeur visée (75 %)
              Plus la valeur est élevée, mieux c’est. Part du chemin parcourue vers la valeur visée depuis la campagne 2022 (62 %) : 69 %. Valeur de référence : 82 %.
            measure-twenty-rounds
              « Accueil : point 1 » s’améliore depuis la campagne 2025 : de 36 % à 53 % ; encore 37 points jusqu’à la valeur visée (90 %)
              Plus la valeur est élevée, mieux c’est. Part du chemin parcourue vers la valeur visée depuis la campagne 2007 (30 %) : 38 %. Valeur de référence : 50 %.
            measure-great-numbers
              « Accueil : point 1 » passe de 123 456 789,5 à 999 999 999 999 apprenants depuis la campagne 2024
              Cette valeur décrit le contexte ; elle n’est ni bonne ni mauvaise."#]],
    );
}

#[test]
fn in_english() {
    check(
        Language::English,
        expect![[r#"
            measure-better-with-target
              “Welcome: item 1” has improved since round 2024: from 66.5% to 71%; 4 percentage points to go to the target (75%)
              The higher the value, the better. Distance covered towards the target since round 2022 (62%): 69%. Reference value: 82%.
            measure-worse
              “Welcome: item 1” has got worse since round 2024: from 71% to 62%
              The higher the value, the better.
            measure-less-is-better
              “Welcome: item 1” has improved since round 2024: from 9% to 6.5%; this equals the reference value
              The lower the value, the better. Reference value: 6.5%.
            measure-target-met
              “Welcome: item 1” has improved since round 2024: from 66.5% to 71%; the target (70%) is reached
              The higher the value, the better.
            measure-same-as-before
              “Welcome: item 1” has stayed at 71% since round 2024; this is above the reference value (54%)
              The higher the value, the better. Reference value: 54%.
            measure-one-round
              “Welcome: item 1”: 71%, the first known value; 4 percentage points to go to the target (75%)
              The higher the value, the better. Reference value: 82%.
            measure-missing-now
              “Welcome: item 1”: no value yet; 66.5% in round 2024
              The higher the value, the better.
            measure-missing-between
              “Welcome: item 1” has improved since round 2022: from 62% to 71%
              The higher the value, the better.
            measure-counted
              “Welcome: item 1” has gone from 298 to 421 learners since round 2024; the difference from the target (400) is 21 learners
              This value describes the context; it is neither good nor bad.
            measure-below-zero
              “Welcome: item 1” has gone from −4 to 11.25 learners since round 2024
              This value describes the context; it is neither good nor bad.
            measure-over-a-hundred
              “Welcome: item 1” has improved since round 2024: from 96% to 104.2%
              The higher the value, the better.
            measure-nothing-at-all
              “Welcome: item 1” has stayed at 0% since round 2024; the target (0%) is reached
              The higher the value, the better.
            measure-everything-alike
              “Welcome: item 1”: 71%, the first known value; the target (71%) is reached
              The higher the value, the better. Reference value: 71%.
            measure-share-with-counts
              “Welcome: item 1” has improved since round 2024: from 62.1% to 71%; 4 percentage points to go to the target (75%)
              The higher the value, the better. Distance covered towards the target since round 2024 (62.1%): 68%.
            measure-long-words
              “Support for learners with special educational needs and disabilities across all programmes: item 1” has improved since round 2024: from 66.5% to 71%; 4 percentage points to go to the target (75%)
              The higher the value, the better. Distance covered towards the target since round 2022 (62%): 69%. Reference value: 82%.
            measure-twenty-rounds
              “Welcome: item 1” has improved since round 2025: from 36% to 53%; 37 percentage points to go to the target (90%)
              The higher the value, the better. Distance covered towards the target since round 2007 (30%): 38%. Reference value: 50%.
            measure-great-numbers
              “Welcome: item 1” has gone from 123,456,789.5 to 999,999,999,999 learners since round 2024
              This value describes the context; it is neither good nor bad."#]],
    );
}

#[test]
fn in_dutch() {
    check(
        Language::Dutch,
        expect![[r#"
            measure-better-with-target
              “Onthaal: punt 1” is verbeterd sinds ronde 2024: van 66,5% naar 71%; nog 4 procentpunten tot de streefwaarde (75%)
              Hoe hoger de waarde, hoe beter. Afgelegde weg naar de streefwaarde sinds ronde 2022 (62%): 69%. Referentiewaarde: 82%.
            measure-worse
              “Onthaal: punt 1” is verslechterd sinds ronde 2024: van 71% naar 62%
              Hoe hoger de waarde, hoe beter.
            measure-less-is-better
              “Onthaal: punt 1” is verbeterd sinds ronde 2024: van 9% naar 6,5%; dat is gelijk aan de referentiewaarde
              Hoe lager de waarde, hoe beter. Referentiewaarde: 6,5%.
            measure-target-met
              “Onthaal: punt 1” is verbeterd sinds ronde 2024: van 66,5% naar 71%; de streefwaarde (70%) is bereikt
              Hoe hoger de waarde, hoe beter.
            measure-same-as-before
              “Onthaal: punt 1” is sinds ronde 2024 gelijk gebleven: 71%; dat is meer dan de referentiewaarde (54%)
              Hoe hoger de waarde, hoe beter. Referentiewaarde: 54%.
            measure-one-round
              “Onthaal: punt 1”: 71%, de eerste bekende waarde; nog 4 procentpunten tot de streefwaarde (75%)
              Hoe hoger de waarde, hoe beter. Referentiewaarde: 82%.
            measure-missing-now
              “Onthaal: punt 1”: nog geen waarde; 66,5% in ronde 2024
              Hoe hoger de waarde, hoe beter.
            measure-missing-between
              “Onthaal: punt 1” is verbeterd sinds ronde 2022: van 62% naar 71%
              Hoe hoger de waarde, hoe beter.
            measure-counted
              “Onthaal: punt 1” ging van 298 naar 421 deelnemers sinds ronde 2024; het verschil met de streefwaarde (400) is 21 deelnemers
              Deze waarde beschrijft de context; ze is niet goed of slecht.
            measure-below-zero
              “Onthaal: punt 1” ging van −4 naar 11,25 deelnemers sinds ronde 2024
              Deze waarde beschrijft de context; ze is niet goed of slecht.
            measure-over-a-hundred
              “Onthaal: punt 1” is verbeterd sinds ronde 2024: van 96% naar 104,2%
              Hoe hoger de waarde, hoe beter.
            measure-nothing-at-all
              “Onthaal: punt 1” is sinds ronde 2024 gelijk gebleven: 0%; de streefwaarde (0%) is bereikt
              Hoe hoger de waarde, hoe beter.
            measure-everything-alike
              “Onthaal: punt 1”: 71%, de eerste bekende waarde; de streefwaarde (71%) is bereikt
              Hoe hoger de waarde, hoe beter. Referentiewaarde: 71%.
            measure-share-with-counts
              “Onthaal: punt 1” is verbeterd sinds ronde 2024: van 62,1% naar 71%; nog 4 procentpunten tot de streefwaarde (75%)
              Hoe hoger de waarde, hoe beter. Afgelegde weg naar de streefwaarde sinds ronde 2024 (62,1%): 68%.
            measure-long-words
              “Begeleiding van leerlingen met specifieke onderwijsbehoeften en een handicap in alle opleidingen: punt 1” is verbeterd sinds ronde 2024: van 66,5% naar 71%; nog 4 procentpunten tot de streefwaarde (75%)
              Hoe hoger de waarde, hoe beter. Afgelegde weg naar de streefwaarde sinds ronde 2022 (62%): 69%. Referentiewaarde: 82%.
            measure-twenty-rounds
              “Onthaal: punt 1” is verbeterd sinds ronde 2025: van 36% naar 53%; nog 37 procentpunten tot de streefwaarde (90%)
              Hoe hoger de waarde, hoe beter. Afgelegde weg naar de streefwaarde sinds ronde 2007 (30%): 38%. Referentiewaarde: 50%.
            measure-great-numbers
              “Onthaal: punt 1” ging van 123.456.789,5 naar 999.999.999.999 deelnemers sinds ronde 2024
              Deze waarde beschrijft de context; ze is niet goed of slecht."#]],
    );
}

#[test]
fn a_measure_without_any_value_has_no_figure() {
    let cases = cases::measures::cases(&texts(Language::French));
    let without: Vec<&str> = cases.iter().filter(|case| case.figure.is_none()).map(|case| case.name).collect();
    assert_eq!(without, ["measure-no-value"]);
}
