use gallery::{cases, texts::texts};
use qualicycle::charts::svg::{FILE_STYLE, svg};
use qualicycle::texts::Language;
#[test]
fn dump() {
    for language in Language::ALL {
        for case in cases::all(&texts(language)) {
            if !["trend", "slope", "sparkline"].iter().any(|k| case.name.starts_with(k)) {
                continue;
            }
            match &case.figure {
                None => println!("{:?} {}: none", language, case.name),
                Some(f) => {
                    println!(
                        "{:?} {}: {}\n      note {}\n     keys {:?}",
                        language,
                        case.name,
                        f.title,
                        f.note,
                        f.keys.iter().map(|k| &k.1).collect::<Vec<_>>()
                    );
                    if language == Language::French {
                        std::fs::write(
                            format!("/work/tmp/shots/rounds-{}.svg", case.name),
                            svg(&f.picture, &f.title, FILE_STYLE),
                        )
                        .unwrap();
                        if let Some(n) = &f.narrow {
                            std::fs::write(
                                format!("/work/tmp/shots/rounds-{}-narrow.svg", case.name),
                                svg(n, &f.title, FILE_STYLE),
                            )
                            .unwrap();
                        }
                    }
                }
            }
        }
    }
}
