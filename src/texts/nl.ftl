# De woorden van de interface, in het Nederlands. Eén deel per pagina; dezelfde id’s in elke taal.

## Kader

skip = Naar de inhoud
loading = Laden…
undo = Ongedaan maken
dismiss = Sluiten
cancel = Annuleren
yes = Ja
no = Nee
required = verplicht
field-missing = Vul dit in.
export = Opslaan in een bestand
delete = Verwijderen
language = Taal
appearance = Weergave
appearance-system = Zoals het systeem
appearance-light = Licht
appearance-dark = Donker
footer-nav = Algemene pagina’s
footer-privacy = Uw gegevens blijven in deze browser, op deze computer. Er wordt niets verzonden.
rounds-nav = Instelling en rondes
phases-nav = Fasen van ronde { $label }
phase-done = fase afgerond
more-nav = Bij deze ronde
round-named = Ronde { $label }
to-home = Terug naar de startpagina
other-language = De teksten van dit referentiekader bestaan niet in het Nederlands; ze staan in een andere taal: { $language }.
framework-missing = Referentiekader niet gevonden
framework-missing-text = Het referentiekader { $framework } van deze ronde staat niet in deze browser en kon niet worden geladen. Het dossier is ongemoeid: herstel de verbinding en laad de pagina opnieuw, of open een .qualicycle-bestand van dit dossier, dat het referentiekader bevat.
coverage-of = { $rated } van { $applicable } ingevuld
no-score = geen resultaat
provisional = voorlopig
minimum = minimum { $level } ({ $number })

save-nothing = Niets op te slaan
save-typing = U typt…
save-pending = Opslaan…
saved-at = Opgeslagen om { $time }
save-failed = Niet opgeslagen

banner-failed = De browser kon uw laatste wijzigingen niet opslaan. Ze staan nog op het scherm, dus er is nog niets verloren: sla het dossier op in een bestand voordat u de pagina sluit.
banner-memory = Deze browser bewaart geen gegevens (privévenster, instelling of volle schijf). U kunt verder werken, maar alleen een bestand bewaart uw werk.
banner-lost = De browser heeft dossiers gewist die hier stonden. Hebt u er een bestand van, open het dan: alles wat erin staat, komt terug.
banner-example = Dit is een voorbeeld, met een verzonnen school. Probeer gerust alles uit: uw eigen dossiers staan apart.

## Namen van de pagina’s

page-home = Startpagina
page-new = Nieuw dossier
page-data = Mijn gegevens
page-frameworks = Referentiekaders
page-import = Een referentiekader importeren
page-framework = Referentiekader
page-editions = Twee edities vergelijken
page-manuscript = Een referentiekader schrijven
import-intro = Een tabel volstaat: één rij per indicator, één kolom per gegeven. Er wordt niets verzonden, en niets opgeslagen voordat u erom vraagt.
import-choose = Een bestand kiezen
import-formats = CSV, XLSX of ODS voor een tabel; JSON of ZIP voor een referentiekader dat vanuit Qualicycle is opgeslagen.
import-reading = { $name } wordt gelezen…
import-planting = { $total } rijen worden geordend…
import-progress = { $done } van { $total } rijen
import-cancel = De import afbreken
import-sheet = Werkblad
import-sheet-size =
    { $rows ->
        [one] { $name } ({ $rows } rij)
       *[other] { $name } ({ $rows } rijen)
    }
import-columns = Wat er in elke kolom staat
import-columns-help = Qualicycle heeft dit uit de kopjes en de inhoud afgeleid. Verbeter wat niet klopt: het voorbeeld past zich aan, en uw keuzes gelden ook voor het volgende bestand met dezelfde opzet.
import-remembered = Uw keuzes van een eerdere import zijn overgenomen.
import-header-row = Rij met de kopjes
import-header-none = geen
import-column = Kolom { $letter }
import-about = Het referentiekader
import-title = Titel
import-language = Taal van de tabel
import-scale = Schaal van de indicatoren
import-scale-given = De niveaus die in de tabel beschreven staan, vormen de schaal.
import-preview = Wat er wordt geïmporteerd
import-tree =
    { $indicators ->
        [0] Er is geen indicator gevonden.
        [one] { $indicators } indicator, in { $themes ->
            [one] { $themes } thema
           *[other] { $themes } thema’s
        }.
       *[other] { $indicators } indicatoren, in { $themes ->
            [one] { $themes } thema
           *[other] { $themes } thema’s
        }.
    }
import-theme-size =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicatoren
    }
import-collected = Rijen waarvan het thema niet in de tabel staat
import-remarks =
    { $n ->
        [0] Geen opmerkingen
        [one] { $n } opmerking
       *[other] { $n } opmerkingen
    }
import-remarks-first = Alleen de { $n } belangrijkste worden getoond.
import-accept =
    { $n ->
        [one] { $n } indicator importeren
       *[other] { $n } indicatoren importeren
    }
import-accept-help = Het geïmporteerde referentiekader opent in de editor: daar kunt u het aanvullen, controleren en publiceren.
severity-error = Weggelaten
severity-warning = Geïmporteerd met een wijziging
severity-hint = Na te gaan
remark-row = rij { $row }
remark-cell = rij { $row }, kolom { $column }
remark-table = de hele tabel
role-ignore = Niet importeren
role-number = Nummer
role-parent = Bovenliggend onderdeel (nummer of titel)
role-depth = Diepte in de opbouw (1, 2, 3, thema, criterium…)
role-theme-title = Thema
role-criterion-title = Criterium
role-title = Uitspraak of titel
role-why = Waarom dit belangrijk is
role-guidance = Hoe u dit beoordeelt
role-evidence = Gebruikelijk bewijs
role-weight = Gewicht
role-points = Maximumaantal punten
role-scale = Schaal
role-level-text = Beschrijving van niveau { $n }
role-opposite = Tegenovergestelde uitspraak
role-critical = Blokkerend (ja of nee)
role-unit = Eenheid (kengetal)
remark-no-titles = In geen enkele kolom staan de uitspraken: geef aan welke kolom het is.
remark-empty-title = Deze rij heeft geen titel.
remark-empty-group = Dit thema of criterium is leeg.
remark-too-many = Een referentiekader bevat hoogstens { $limit } onderdelen van deze soort; er zijn er { $left } weggelaten.
remark-duplicate-number = Het nummer { $number } is al gebruikt in rij { $first }.
remark-missing-parent = Het bovenliggende onderdeel “{ $parent }” staat niet in de tabel.
remark-no-parent = Vóór deze rij staat geen thema.
remark-missing-level = Onderdeel { $number } ontbrak; het is toegevoegd, zonder titel.
remark-depth-jumps = De diepte gaat van { $from } naar { $to }; wat ertussen ontbrak, is toegevoegd, zonder titel.
remark-unknown-depth = “{ $text }” is geen getal en geen bekende diepte; de rij wordt als indicator gelezen.
remark-too-deep = Deze titel staat te diep (diepte { $depth }); hij wordt een criterium, met ook de bovenliggende titels in de naam.
remark-total-differs = Het vermelde totaal is { $stated }; de rijen eronder komen uit op { $found }.
remark-weights-not-100 = Deze gewichten komen uit op { $found } en niet op 100.
remark-weight-changed = Het gewicht “{ $text }” wordt { $became }.
remark-weight-scaled = Het gewicht “{ $text }” wordt { $became }, in verhouding tot de andere.
remark-cell-too-long = Deze tekst telt { $characters } tekens; alleen de eerste { $limit } zijn bewaard.
remark-unknown-scale = De schaal “{ $text }” is niet bekend; de schaal van het referentiekader wordt gebruikt.
remark-levels-incomplete = { $found } van de { $expected } niveaus zijn beschreven; die beschrijvingen staan nu onder “Hoe u dit beoordeelt”.
remark-not-yes-or-no = “{ $text }” is geen ja of nee; het wordt als nee gelezen.
remark-critical-measure = Een kengetal kan niet blokkerend zijn.
remark-number-is-date = Het rekenprogramma heeft dit nummer voor een datum aangezien ({ $text }); de rij heeft nu geen nummer.
remark-formula-error = De formule heeft geen uitkomst ({ $text }); de cel wordt als leeg gelezen.
remark-no-structure = Geen enkele rij bevat een andere; alle indicatoren komen in één thema.
remark-header-again = Deze rij herhaalt de kopjes; ze wordt overgeslagen.
remark-header-mixed-case = In het kopje “{ $header }” staan hoofdletters en kleine letters door elkaar.
remark-header-twice = Het kopje “{ $header }” staat ook al boven kolom { $first }.
remark-column-twice = Kolom { $first } heeft deze rol al; deze kolom wordt niet gelezen.
remark-empty-rows =
    { $n ->
        [one] Vanaf hier { $n } lege rij; daarna gaat de tabel verder.
       *[other] Vanaf hier { $n } lege rijen; daarna gaat de tabel verder.
    }
sheet-refused = { $name } kon niet worden gelezen. { $why } Hier is niets veranderd.
sheet-empty = Het bestand is leeg; kies een ander.
sheet-too-large = Het bestand is groter dan { $limit } MB; maak het kleiner of verdeel het over meer bestanden.
sheet-not-a-sheet = Dit is geen tabel: { $kind }.
sheet-encrypted = Het bestand is met een wachtwoord beveiligd; sla het zonder wachtwoord op en kies het opnieuw.
sheet-damaged = Het bestand is onvolledig of beschadigd; sla het opnieuw op vanuit uw rekenprogramma en kies het dan.
sheet-inflates = Uitgepakt is het bestand veel groter dan een tabel hoort te zijn; sla het opnieuw op vanuit uw rekenprogramma.
sheet-too-many-rows = Het werkblad “{ $table }” heeft meer dan { $limit } rijen; laat er alleen het referentiekader in staan.
sheet-too-many-columns = Het werkblad “{ $table }” heeft meer dan { $limit } kolommen; laat er alleen het referentiekader in staan.
sheet-too-many-cells = Het bestand heeft meer dan { $limit } cellen; laat er alleen het referentiekader in staan.
sheet-too-much-text = Het bestand bevat te veel tekst; laat er alleen het referentiekader in staan.
sheet-nothing-in-it = Er is geen enkele cel ingevuld; kies een ander bestand.
sheet-no-such-table = Het gekozen werkblad staat niet meer in het bestand; kies het bestand opnieuw.
sheet-failed = Het lezen is voor het einde gestopt; kies het bestand opnieuw.
foreign-binary-excel = een Excel-werkmap in een oud formaat; sla die op als .xlsx
foreign-office = een tekstdocument of een presentatie
foreign-pdf = een pdf
foreign-html = een webpagina
foreign-xml = een XML-bestand
foreign-json = een JSON-bestand
foreign-photo = een afbeelding
foreign-qualicycle = een Qualicycle-dossier; open het vanaf de startpagina
foreign-zip = een ander soort ZIP-archief
foreign-unknown = een onbekend soort bestand
page-help = Hulp
page-overview = Overzicht
page-prepare = Voorbereiden
page-assess = Beoordelen
page-analyse = Analyseren
page-axes = Verbeterpunten kiezen
page-improve = Verbeteren
page-team = Team en planning
page-panels = Enquêtes
page-responses = Antwoorden importeren
page-consensus = Consensus
page-evidence = Bewijzen
page-history = Geschiedenis
page-clashes = Uiteenlopende invoer
page-close = Afsluiten
page-unknown = Deze pagina bestaat niet
unknown-text = Het adres leidt naar geen enkele pagina, of het dossier staat niet in deze browser. Hebt u er een bestand van, open het dan vanaf de startpagina.

## Startpagina

home-heading = Uw dossiers
home-welcome = Evalueren, verbeteren, opnieuw beginnen
home-what = Qualicycle ondersteunt scholen, opleiders en loopbaancentra: het team evalueert zichzelf aan de hand van enkele thema’s, bekijkt de resultaten, sluit de ronde af en gaat een jaar later na wat er is veranderd.
home-where = Alles blijft in deze browser, op deze computer. Geen account, geen server; met één bestand kunt u een dossier doorgeven of er een reservekopie van bewaren.
home-doors = Beginnen
door-new-title = Een zelfevaluatie beginnen
door-new-text = Uw instelling, een referentiekader, wat op u van toepassing is: drie korte stappen.
door-new = Nieuw dossier
door-open-title = Een bestand openen
door-open-text = Een .qualicycle-bestand dat u hebt gekregen of opgeslagen, of een rapport waarin het dossier zit. U ziet wat erin staat voordat hier iets verandert.
door-example-title = Een voorbeeld bekijken
door-example-text = Een verzonnen school, met drie afgesloten rondes en een vierde die nog loopt.
door-example = Het voorbeeld openen
door-frameworks-title = De referentiekaders lezen
door-frameworks-text = Wat QUAL, EQAVET, het RNQ en de andere vragen: blader, zoek, vergelijk edities.
door-frameworks = De referentiekaders bekijken
choose-file = Een bestand kiezen
or-drop = of sleep het naar een willekeurige plek op de pagina
column-organisation = Instelling
column-round = Ronde
column-coverage = Ingevuld
column-changed = Laatste wijziging
column-backup = Kopie in een bestand
round-and-phase = { $label } · { $phase }
nothing-yet = nog niet
backup-never = geen kopie
backup-days =
    { $days ->
        [0] kopie van vandaag
        [1] kopie van gisteren
       *[other] kopie van { $days } dagen geleden
    }
phase-preparing = in voorbereiding
phase-assessing = beoordeling loopt
phase-agreeing = analyse
phase-improving = plan loopt
phase-closed = afgesloten

## Nieuw dossier

new-who = Wie bent u?
new-framework = Welk referentiekader?
new-scope = Wat is op u van toepassing?
new-scope-later = Kies eerst een referentiekader.
new-create = Het dossier aanmaken
new-missing = Er ontbreekt nog iets om het dossier aan te maken:
missing-name = Vul de naam van de school of instelling in.
missing-label = Geef de ronde een naam, bijvoorbeeld het jaar.
missing-framework = Kies een referentiekader.
organisation-name = Naam van de school of instelling
organisation-kind = Soort
organisation-place = Plaats
organisation-region = Regio, provincie of onderwijsnet
organisation-region-hint = Waar de instelling onder valt, zoals u het noemt.
organisation-code-hint = Bijvoorbeeld het BRIN- of instellingsnummer. Dat blijft gelijk als de naam verandert.
organisation-learners = Aantal lerenden of begeleide personen per jaar
organisation-learners-hint = Een ruwe schatting volstaat. Zo ziet u waar u staat tussen instellingen van vergelijkbare omvang.
prepare-organisation = { $name }: naam, plaats, nummer
prepare-organisation-hint = Deze gegevens staan op het rapport. Een afgesloten ronde houdt die van de dag van afsluiting.
kind-school = School
kind-guidance-centre = Loopbaancentrum of CLB
kind-training-body = Opleider of opleidingscentrum
kind-other = Anders
round-label = Naam van de ronde
round-label-hint = Het eenvoudigst is het jaar: { $year }.
framework-size =
    { $themes ->
        [one] { $themes } thema
       *[other] { $themes } thema’s
    }, { $indicators ->
        [one] { $indicators } indicator
       *[other] { $indicators } indicatoren
    }, { $measures ->
        [0] zonder kengetallen
        [one] { $measures } kengetal
       *[other] { $measures } kengetallen
    }
edition = editie { $edition }
scope-count =
    { $concerned ->
        [0] Geen van de { $total } indicatoren is op u van toepassing.
        [one] { $concerned } van de { $total } indicatoren is op u van toepassing.
       *[other] { $concerned } van de { $total } indicatoren zijn op u van toepassing.
    }
number-between = van { $min } tot en met { $max }
scope-left-out =
    { $n ->
        [one] { $n } indicator is niet op u van toepassing
       *[other] { $n } indicatoren zijn niet op u van toepassing
    }
because = { $question } { $answer }.

## Referentiekaders

frameworks-lead = De referentiekaders waarmee een instelling zichzelf kan evalueren. Lees, zoek, vergelijk en begin.
frameworks-built-in = Meegeleverd met Qualicycle
frameworks-own = Hier geschreven of aangepast
untitled = Zonder titel
manuscript-writing = in bewerking, editie { $edition }
manuscript-published = editie { $edition } gepubliceerd
manuscript-go = Verder schrijven aan { $title }
valid-from = editie { $edition }, geldig vanaf { $from }
valid-until = editie { $edition }, geldig van { $from } tot en met { $until }
other-editions = Andere edities
licence = Licentie: { $licence }
read-framework = { $name } lezen
begin-with = Zelfevaluatie met { $name } beginnen
compare-with = Vergelijken met editie { $edition }
scale-kind = Schaal: { $kind }
scale-kind-stage = vijf stadia, van niets begonnen tot bijgesteld
scale-kind-agreement = mate waarin u het met een uitspraak eens bent
scale-kind-level = niveaus die per indicator zijn beschreven
scale-kind-conformity = conform, minor of major afwijking
scale-kind-tri = niet begonnen, onderweg, bereikt
scale-kind-yes-no = ja of nee
scale-kind-percent = percentage
scale-kind-quantity = gemeten waarde
search-label = Zoeken in alle referentiekaders
search-hint = Een of meer woorden, het begin van een woord of een nummer: uitval, onthaal handicap, 6.1.1, EQAVET P3. Accenten tellen niet mee.
search-loading = { $loaded } van de { $total } referentiekaders geladen…
search-missing =
    { $n ->
        [one] { $n } referentiekader kon niet worden geladen; er wordt in de andere gezocht. Er is niets verloren: controleer de verbinding en kom op deze pagina terug.
       *[other] { $n } referentiekaders konden niet worden geladen; er wordt in de andere gezocht. Er is niets verloren: controleer de verbinding en kom op deze pagina terug.
    }
search-count =
    { $n ->
        [0] Geen resultaten voor { $query }.
        [one] { $n } resultaat voor { $query }.
       *[other] { $n } resultaten voor { $query }.
    }
search-none = Geen enkel referentiekader bevat al deze woorden op één plaats. Probeer minder woorden, of alleen het begin van een woord: “afwez” vindt afwezig en afwezigheid.
search-clear = Zoekopdracht wissen
search-groups = Naar de resultaten van een referentiekader
search-group =
    { $name }: { $n ->
        [one] { $n } resultaat
       *[other] { $n } resultaten
    }
search-more =
    { $n ->
        [one] Het andere resultaat tonen
       *[other] De andere { $n } resultaten tonen
    }
search-rest =
    { $n ->
        [one] Nog { $n } resultaat wordt niet getoond: voeg een woord toe om gerichter te zoeken.
       *[other] Nog { $n } resultaten worden niet getoond: voeg een woord toe om gerichter te zoeken.
    }
part-framework = Referentiekader
part-theme = Thema
part-criterion = Criterium
part-term = Woordenlijst
field-summary = Inleiding
field-why = Waarom dit belangrijk is
field-guidance = Hoe u dit beoordeelt
field-evidence = Gebruikelijk bewijs
field-level = Op niveau { $level }
field-opposite = Tegenovergestelde uitspraak
field-specific = Opmerking
field-computation = Berekening
field-meaning = Betekenis

## Een referentiekader lezen

reading-missing = Het referentiekader { $framework } staat niet in deze browser en kon niet worden geladen. Er is niets verloren: controleer het adres of de verbinding en laad de pagina opnieuw.
reading-scope = Wat op u van toepassing is
reading-scope-text = Beantwoord de vragen om te zien wat dit referentiekader van u zou vragen. Het is maar om te proberen: er wordt niets opgeslagen.
reading-outline = Opbouw van het referentiekader
reading-left-out = Niet van toepassing op u, volgens uw antwoorden:
reading-anyway = Toch lezen
glossary = Woordenlijst
critical = Blokkerend
critical-floor = Onder “{ $level }” is het totaalresultaat begrensd, wat het gemiddelde ook is.
gravity-graded = Gedeeltelijk in orde: minor afwijking; niet in orde: major afwijking.
gravity-major-only = Elke tekortkoming, ook een gedeeltelijke, is een major afwijking.
direction-higher = Hoe hoger de waarde, hoe beter.
direction-lower = Hoe lager de waarde, hoe beter.
direction-neutral = Deze waarde beschrijft de context; ze is niet goed of slecht.
unit-is = Eenheid: { $unit }
asked-elsewhere = Ook elders gevraagd
asked-theme = { $framework }, thema { $number }

## Twee edities vergelijken

editions-lead = Wat editie { $old } vroeg, daarna wat editie { $new } vraagt.
editions-undeclared = Editie { $new } zegt niet wat zij van editie { $old } overneemt: alleen indicatoren met dezelfde identificatiecode staan naast elkaar.
editions-scale = De schaal verandert. Editie { $old }: { $old-scale }. Editie { $new }: { $new-scale }. De resultaten van beide edities zijn dus niet vergelijkbaar.
editions-summary = Kort samengevat, voor de indicatoren
other-scale = andere schaal
edition-side = Editie { $edition }
edition-nothing = geen tegenhanger
change-equal = gelijk
change-reworded = anders verwoord
change-wider = ruimer
change-narrower = beperkter
change-overlapping = deels gelijk
change-new = nieuw
change-dropped = vervallen
count-equal = { $n } gelijk
count-reworded = { $n } anders verwoord
count-wider = { $n } ruimer
count-narrower = { $n } beperkter
count-overlapping = { $n } deels gelijk
count-new = { $n } nieuw
count-dropped = { $n } vervallen

## Overzicht

overview-rounds = Rondes
other-round = Een ronde openen met een ander referentiekader
other-round-text = Een instelling kan zichzelf in één dossier met meer dan één referentiekader evalueren: wat bij het ene is genoteerd, wordt aangeboden waar het andere hetzelfde vraagt.
other-framework = Referentiekader
other-round-open = De ronde openen
opened-on = geopend op { $date }
column-result = Resultaat
column-phase = Fase
spiral-none =
    { $state ->
        [open] Ronde { $label } heeft nog geen resultaat
       *[whole] Ronde { $label } heeft geen resultaat
    }
spiral-first =
    { $state ->
        [open] Ronde { $label } staat voorlopig op { $percent }
       *[whole] Ronde { $label } komt uit op { $percent }
    }
spiral-after =
    { $state ->
        [open] Ronde { $label } staat voorlopig op { $percent }, na { $before } in ronde { $earlier }
       *[whole] Ronde { $label } komt uit op { $percent }, na { $before } in ronde { $earlier }
    }
spiral-same =
    { $state ->
        [open] Ronde { $label } staat voorlopig op { $percent }, net als ronde { $earlier }
       *[whole] Ronde { $label } komt uit op { $percent }, net als ronde { $earlier }
    }
spiral-note = Elke omloop is een ronde; hoe dikker de lijn, hoe hoger het resultaat. Ze stopt waar de ronde nu is.
next-prepare = Ronde { $label } voorbereiden
next-prepare-text = Ronde { $label } moet nog worden voorbereid: kies één tot drie thema’s.
next-assess = Verder beoordelen
next-assess-text = De beoordeling van ronde { $label } is begonnen.
next-analyse = De resultaten bekijken
next-analyse-text = Ronde { $label } is beoordeeld; nu nog de resultaten bekijken en de ronde afsluiten.
next-closed = De volgende ronde openen
next-closed-text = Ronde { $label } is afgesloten.

## Voorbereiden

sealed-note = Deze ronde is afgesloten: alles blijft te lezen, maar er kan niets meer veranderen.
prepare-themes = De thema’s van deze ronde
themes-advice = Eén tot drie thema’s per ronde: zo kan het team de diepte in en blijft het plan haalbaar. De andere komen in een volgende ronde aan bod.
sheet-heading = Zelf te maken kaart { $number }
sheet-help = Geef deze kaart een onderwerp en zeg wat elke uitspraak bij u betekent. Een leeg veld krijgt de voorgestelde uitspraak terug.
sheet-title = Onderwerp van de kaart
sheet-statement = Uitspraak { $number }
themes-none = Er is geen thema gekozen.
themes-some =
    { $n ->
        [one] { $n } thema gekozen.
       *[other] { $n } thema’s gekozen.
    }
themes-many = { $n } thema’s gekozen. Dat is veel voor één ronde: één tot drie is meestal genoeg.
theme-size =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicatoren
    }
theme-measures =
    { $n ->
        [one] { $n } kengetal
       *[other] { $n } kengetallen
    }
themes-whole = Dit referentiekader wordt in zijn geheel beoordeeld: alle thema’s zijn gekozen. U kunt er voor deze ronde weglaten.
themes-of-whole =
    { $n ->
        [0] Er is geen thema gekozen.
        [one] { $n } thema gekozen.
       *[other] { $n } thema’s gekozen.
    }
theme-not-concerned = niet op u van toepassing, volgens uw antwoorden hieronder
prepare-scope = Wat op u van toepassing is
prepare-targets = Streefniveaus en streefwaarden
targets-advice = Het niveau dat u tegen het einde van de ronde wilt bereiken, voor een heel thema of voor één indicator; voor een kengetal is dat een waarde. Dit is niet verplicht.
targets-later = Kies eerst de thema’s.
no-target = Geen streefniveau
prepare-carried = Open punten uit ronde { $label }
carried-count =
    { $n ->
        [0] Geen open punten bij de gekozen thema’s.
        [one] { $n } indicator meegenomen uit de vorige ronde, gemarkeerd tijdens het beoordelen.
       *[other] { $n } indicatoren meegenomen uit de vorige ronde, gemarkeerd tijdens het beoordelen.
    }
carried = meegenomen
carried-not-rated = was niet ingevuld
carried-below-target = was onder het streefniveau gebleven
carried-low-level = was in de onderste helft van de schaal gebleven
prepare-ready =
    { $n ->
        [0] Kies minstens één thema om met de beoordeling te beginnen.
        [one] { $n } indicator te beoordelen.
       *[other] { $n } indicatoren te beoordelen.
    }
prepare-go = Beoordelen

## Editie van het referentiekader

prepare-edition = Editie van het referentiekader
edition-valid-from = Editie { $edition }, geldig vanaf { $from }.
edition-valid-between = Editie { $edition }, geldig van { $from } tot en met { $until }.
edition-newer = Er is een nieuwere editie: { $edition }, geldig vanaf { $from }.
edition-consider = Bekijken wat er zou veranderen
edition-preview = Van editie { $from } naar editie { $to }
edition-preview-text = Er is nog niets veranderd. De antwoorden op editie { $from } blijven in het dossier, en u kunt naar die editie terug.
edition-lacking = Editie { $edition } kon niet worden geladen. Er is niets veranderd: controleer de verbinding en vraag de editie opnieuw op.
edition-no-answers = In deze ronde is nog niets beoordeeld; thema’s, streefniveaus en open punten gaan mee.
edition-answers = Antwoorden tot nu toe: { $total }. Antwoorden die naar de nieuwe editie meegaan: { $n }.
edition-carried =
    { $n ->
        [one] { $n } indicator ongewijzigd
       *[other] { $n } indicatoren ongewijzigd
    }
edition-carried-text = Dezelfde vraag, dezelfde schaal: het antwoord gaat ongewijzigd mee.
edition-to-review =
    { $n ->
        [one] { $n } indicator na te kijken
       *[other] { $n } indicatoren na te kijken
    }
edition-to-review-text = De vraag of de schaal is veranderd. Het antwoord gaat mee en wordt bij het beoordelen gemarkeerd als “na te kijken”.
edition-added =
    { $n ->
        [one] { $n } nieuwe indicator
       *[other] { $n } nieuwe indicatoren
    }
edition-added-text = Er is nog geen antwoord voor: ze moeten worden beoordeeld als hun thema is gekozen.
edition-retired =
    { $n ->
        [one] { $n } vervallen indicator
       *[other] { $n } vervallen indicatoren
    }
edition-retired-text = Er komt niets voor in de plaats. De antwoorden blijven in het dossier en zijn hier altijd te lezen.
edition-elsewhere =
    { $n ->
        [one] { $n } indicator in thema’s buiten deze ronde
       *[other] { $n } indicatoren in thema’s buiten deze ronde
    }
edition-proposals =
    { $n ->
        [one] { $n } voorgestelde overeenkomst
       *[other] { $n } voorgestelde overeenkomsten
    }
edition-proposals-text = De auteurs van het referentiekader zeggen niet waar deze indicatoren vandaan komen; het nummer of de woorden doen het vermoeden. Vink aan wat klopt.
proposal-accept = Het antwoord overnemen voor indicator { $number }
known-by-number-and-words = Voorgesteld: hetzelfde nummer, vergelijkbare woorden.
known-by-words = Voorgesteld: vergelijkbare woorden.
mapping-caption = Overeenkomst tussen de indicatoren van de twee edities
column-edition = Editie { $edition }
column-change = Wat er verandert
relation-equal = De vraag blijft dezelfde.
relation-wider = De nieuwe vraag vraagt meer.
relation-narrower = De nieuwe vraag neemt er maar een deel van over.
relation-overlapping = De twee vragen overlappen elkaar deels.
scale-changed = De schaal is niet meer dezelfde.
scale-change = Van de schaal { $from } naar de schaal { $to }
scales-apart = Conformiteitsbevindingen worden niet omgezet, en kengetallen waarvan de schaal of de eenheid verandert evenmin: ze worden opnieuw gevraagd.
method-keep-rank = De rang behouden: het eerste niveau blijft het eerste
method-rescale = Het dichtstbijzijnde niveau op de nieuwe schaal nemen
method-ask-again = Geen niveau overnemen en alles opnieuw vragen
method-example = Voorbeeld: { $from } wordt { $to }.
edition-leave = Bij de huidige editie blijven
edition-move = Overstappen op editie { $edition }
edition-moved = Deze ronde is van editie { $from } overgestapt op editie { $to }.
edition-go-review =
    { $n ->
        [one] { $n } antwoord uit de vorige editie nakijken
       *[other] { $n } antwoorden uit de vorige editie nakijken
    }
edition-left-behind =
    { $n ->
        [one] { $n } antwoord op editie { $edition } staat niet meer in deze ronde
       *[other] { $n } antwoorden op editie { $edition } staan niet meer in deze ronde
    }
edition-left-behind-text = Ze blijven in het dossier en in de bestanden ervan; geen enkel resultaat houdt er rekening mee.
edition-return = Terug naar editie { $edition }
edition-return-text = Gaat u terug naar editie { $from }, dan vindt u de thema’s en antwoorden daarvan terug. Wat sindsdien op editie { $to } is ingevoerd, blijft in het dossier.

## Beoordelen

themes-nav = Thema’s en voortgang
filters-nav = Getoonde indicatoren
show-all = Alle ({ $n })
show-to-do = Nog in te vullen ({ $n })
show-changed = Veranderd sinds de vorige ronde ({ $n })
show-carried = Meegenomen ({ $n })
show-review = Na te kijken ({ $n })
show-noted = Met een bevinding ({ $n })
assess-empty = Voor deze ronde is geen thema gekozen.
assess-none-all = Er zijn geen indicatoren om te tonen.
assess-none-to-do = Alles is ingevuld.
assess-none-changed = Geen enkel antwoord verschilt van de vorige ronde.
assess-none-carried = Er is geen indicator meegenomen uit de vorige ronde.
assess-none-review = Er zijn geen antwoorden na te kijken.
assess-none-noted = Er is nog geen bevinding genoteerd.
guidance = Toelichting bij deze indicator
usual-evidence = Gebruikelijk bewijs:
mark-before = vorige ronde
mark-before-converted = vorige ronde, omgezet vanaf de oude schaal
mark-target = streefniveau
to-review = na te kijken
review-from = Antwoord uit editie { $edition }. De vraag luidde toen:
review-confirm = Dit antwoord bevestigen
not-applicable = Niet van toepassing
declined = Geen oordeel
clear-rating = Antwoord wissen
reason-label = Waarom is deze indicator niet op u van toepassing?
reason-help = Eén zin is genoeg; die komt naast het resultaat te staan.
value-label = Waarde
number-refused = Dit is geen getal. Vul bijvoorbeeld 12,5 in; de vorige waarde blijft bewaard.
denominator-refused = Delen kan niet: het tweede getal moet groter dan nul zijn. De vorige waarde blijft bewaard.
reference-value = Referentiewaarde: { $value } { $unit }.
percent-refused = Vul een geheel getal van 0 tot en met 100 in; de vorige waarde blijft bewaard.
note-label = Bevinding: wat u ziet en waaruit dat blijkt
note-before = Bevinding uit de vorige ronde
noted-elsewhere = Elders genoteerd over hetzelfde onderwerp ({ $n })
noted-in = { $framework }, ronde { $round }:
take-note = Aan deze bevinding toevoegen
assess-left =
    { $n ->
        [0] Alle indicatoren zijn ingevuld.
        [one] Nog { $n } indicator in te vullen.
       *[other] Nog { $n } indicatoren in te vullen.
    }
assess-go = De resultaten bekijken

## Analyseren

analyse-empty = De resultaten verschijnen zodra de eerste indicator is beoordeeld.
analyse-views = Manieren om de resultaten te lezen
analyse-view-brief = In het kort
analyse-view-themes = Per thema
analyse-view-rounds = Van ronde tot ronde
analyse-view-voices = Andere blikken
analyse-view-measures = Kengetallen
picks-all = Alle rondes en alle thema’s
picks-everything = Alles tonen
picks-n-rounds = { $n ->
    [one] één ronde getoond
   *[other] { $n } rondes getoond
}
picks-n-themes = { $n ->
    [one] één thema getoond
   *[other] { $n } thema’s getoond
}
picks-since = vergeleken met { $label }
picks-since-title = Vergelijken met de ronde
picks-rounds = Te tonen rondes
picks-themes = Te tonen thema’s
analyse-next = Als het team deze resultaten gelezen en besproken heeft, kiest het waaraan het gaat werken.
headline = In het kort
headline-mean = gemiddelde van de thema’s
headline-achieved = thema’s volledig bereikt; { $percent } van alle punten bereikt
headline-no-mean = dit referentiekader telt bevindingen, zonder er een gemiddelde van te maken
blocking-title =
    { $n ->
        [one] Eén blokkerend punt
       *[other] { $n } blokkerende punten
    }
blocking-note = Deze indicatoren liggen onder hun drempel. Geen ander resultaat maakt dat goed.
conformity-title = Conformiteitsbevindingen
conformity-note = Bevindingen worden geteld; ze tellen in geen enkel gemiddelde mee. Deze zelfdiagnose loopt niet vooruit op het besluit van de certificerende instelling.
findings-of = { $name } – { $n }
findings-none = Geen bevindingen van deze soort.
headline-minimum = laagste niveau:
n-not-applicable =
    { $n ->
        [one] { $n } niet van toepassing
       *[other] { $n } niet van toepassing
    }
n-declined =
    { $n ->
        [one] { $n } antwoord “geen oordeel”
       *[other] { $n } antwoorden “geen oordeel”
    }
column-theme = Thema
column-target = Streefniveau
column-indicator = Indicator
column-stage = Bereikte stap
as-table = Dezelfde cijfers als tabel
# What a mark of a chart says: the theme or indicator, the round or group, and the value.
mark-words = { $row }, { $column }: { $value }
radar-none = Nog geen enkel thema heeft een resultaat
radar-one = { $high } staat op { $high-percent }
radar-level = De thema’s hebben allemaal hetzelfde resultaat: { $high-percent }
radar-range = Hoogst: { $high } ({ $high-percent }); laagst: { $low } ({ $low-percent })
radar-note = De buitenste ring is het hoogste niveau. Een thema zonder resultaat laat een leegte.
trend-later = De ontwikkeling verschijnt bij de tweede ronde.
trend-note = Gemiddelde van elk thema; 0% is het laagste niveau van de schaal, 100% het hoogste.
rounds-apart = Niets te vergelijken met ronde { $label }: { $why }
trend-same = Geen duidelijke verandering sinds ronde { $label }
trend-up =
    { $n ->
        [one] { $themes } is vooruitgegaan sinds ronde { $label }
       *[other] { $themes } zijn vooruitgegaan sinds ronde { $label }
    }
trend-down =
    { $n ->
        [one] { $themes } is achteruitgegaan sinds ronde { $label }
       *[other] { $themes } zijn achteruitgegaan sinds ronde { $label }
    }
trend-both =
    Sinds ronde { $label } { $n-up ->
        [one] is
       *[other] zijn
    } { $up } vooruitgegaan en { $n-down ->
        [one] is
       *[other] zijn
    } { $down } achteruitgegaan
stages-note = Een stap is bereikt als die stap en alle vorige op twee derde of hoger uitkomen: op een schaal van vier niveaus is dat gemiddeld niveau 3.
break-framework =
    Vanaf { $n ->
        [one] ronde { $label } is
       *[other] de rondes { $label } is telkens
    } het referentiekader anders: de resultaten zijn niet te vergelijken met de eerdere.
break-edition =
    Vanaf { $n ->
        [one] ronde { $label } is
       *[other] de rondes { $label } is telkens
    } de editie van het referentiekader anders: de lijn breekt af, omdat niet alle vragen dezelfde zijn gebleven.
break-scope =
    Vanaf { $n ->
        [one] ronde { $label } is
       *[other] de rondes { $label } is telkens
    } veranderd wat op u van toepassing is: de resultaten zijn niet te vergelijken met de eerdere.
stage-none = nog niet
remark-adjusts = Er wordt bijgestuurd zonder dat er is geëvalueerd.
strengths = Sterke punten
strengths-none = Nog geen enkele indicator staat op het hoogste niveau.
weaknesses = Verbeterpunten
weaknesses-none = Geen enkele indicator staat in de onderste helft van de schaal.
and-more =
    { $n ->
        [one] en nog { $n } andere
       *[other] en nog { $n } andere
    }
moves-title = Wat er is veranderd sinds ronde { $label }
moves-break = Het referentiekader of wat op u van toepassing is, is veranderd: de twee rondes zijn niet te vergelijken.
moves-edition = Tussen de twee rondes is de editie van het referentiekader veranderd: hier tellen alleen indicatoren mee die hetzelfde vragen op dezelfde niveaus.
moves-edition-none = Geen van deze indicatoren is in beide rondes beoordeeld.
moves-none = Geen enkele indicator is in beide rondes beoordeeld.
move-up =
    { $theme } stijgt van { $before } naar { $after }, over { $n ->
        [one] { $n } indicator die in beide rondes is beoordeeld.
       *[other] { $n } indicatoren die in beide rondes zijn beoordeeld.
    }
move-down =
    { $theme } daalt van { $before } naar { $after }, over { $n ->
        [one] { $n } indicator die in beide rondes is beoordeeld.
       *[other] { $n } indicatoren die in beide rondes zijn beoordeeld.
    }
move-same =
    { $theme }: geen duidelijke verandering ({ $before }, daarna { $after }), over { $n ->
        [one] { $n } indicator die in beide rondes is beoordeeld.
       *[other] { $n } indicatoren die in beide rondes zijn beoordeeld.
    }
heat-note = Het cijfer, de treden en de kleur geven het niveau aan. Leeg vak: niet gevraagd in die ronde.
cell-not-rated = niet ingevuld
cell-not-applicable = niet van toepassing
cell-declined = geen oordeel
not-asked = niet gevraagd
no-equivalent = geen tegenhanger in de editie van die ronde
round-on-edition = { $label } (editie { $edition })
left-out = Indicatoren die niet van toepassing zijn
left-out-unexplained = zonder opgegeven reden

## Afsluiten

checklist = Voordat u afsluit
checklist-note = Niets hiervan houdt het afsluiten tegen; wat ontbreekt, is in het resultaat te zien.
check-done = in orde
check-open = nog te bekijken
check-rated =
    { $n ->
        [0] Alle indicatoren zijn ingevuld
        [one] { $n } indicator is niet ingevuld
       *[other] { $n } indicatoren zijn niet ingevuld
    }
check-reasons =
    { $n ->
        [0] Bij elke “niet van toepassing” staat een reden
        [one] { $n } keer “niet van toepassing” zonder reden
       *[other] { $n } keer “niet van toepassing” zonder reden
    }
check-notes =
    { $n ->
        [0] Elk niveau steunt op een bevinding
        [one] { $n } niveau zonder bevinding
       *[other] { $n } niveaus zonder bevinding
    }
check-coverage = Minstens 80% van de indicatoren is ingevuld; anders blijft het resultaat voorlopig
close-title = De ronde afsluiten
close-text = Afsluiten legt de ronde vast: niveaus, bevindingen en streefniveaus veranderen niet meer. Aan het zegel is later te zien of er sindsdien iets is gewijzigd.
close-button = Ronde { $label } afsluiten
sealed-title = Ronde afgesloten op { $date }
seal-digest = Vingerafdruk:
next-round = De volgende ronde
next-round-text = Die neemt de thema’s over, wat op u van toepassing is en de streefniveaus; open punten worden gemarkeerd, en alles wordt opnieuw beoordeeld.
next-round-open = De volgende ronde openen
next-round-newer = Nu al bekijken wat editie { $edition } zou veranderen
next-round-there = De volgende ronde is geopend.

## Mijn gegevens

data-where = Waar uw gegevens staan
data-where-text = In deze browser, op deze computer, en nergens anders. Wij kunnen er niet bij. Wie op deze computer dezelfde sessie gebruikt, kan ze zien.
data-risks = Een browser kan zijn gegevens wissen: geschiedenis gewist, schijf vol, computer opnieuw geïnstalleerd of, in Safari, een lange tijd zonder bezoek. Alleen een bestand, bewaard waar uw instelling haar documenten bewaart, is een echte reservekopie.
storage-starting = De toestand van de opslag is nog niet bekend.
storage-kept = De browser bewaart uw dossiers.
storage-memory = De browser bewaart niets: sla uw dossiers op in een bestand.
storage-lost = De browser is dossiers kwijtgeraakt.
loss-accepted = Begrepen, niet meer melden
data-dossiers = Dossiers in deze browser
data-none = Nog geen dossiers.
data-open = Een bestand openen
data-rescue = Als er iets misgaat
data-rescue-text = Start het programma niet meer, dan verzamelt een heel eenvoudige pagina alle gegevens van deze browser in een bestand, en de bewijsbestanden één voor één.
data-rescue-link = Noodpagina
n-entries =
    { $n ->
        [one] { $n } wijziging
       *[other] { $n } wijzigingen
    }

## Een bestand openen

incoming-title = { $name } openen
incoming-what =
    Het bestand bevat het dossier { $name } { $rounds ->
        [0] zonder rondes,
        [one] met { $rounds } ronde,
       *[other] met { $rounds } rondes,
    } laatste wijziging { $changed }.
incoming-new =
    { $n ->
        [one] Dit dossier staat hier nog niet; het wordt toegevoegd met { $n } wijziging.
       *[other] Dit dossier staat hier nog niet; het wordt toegevoegd met zijn { $n } wijzigingen.
    }
incoming-nothing = Alles wat in het bestand staat, is hier al. Er verandert niets.
incoming-joins =
    { $n ->
        [one] { $n } nieuwe wijziging komt bij het dossier dat hier staat (al bekend: { $known }). Er wordt niets overschreven.
       *[other] { $n } nieuwe wijzigingen komen bij het dossier dat hier staat (al bekend: { $known }). Er wordt niets overschreven.
    }
incoming-clashes =
    { $n ->
        [one] Op { $n } punt verschillen het bestand en deze browser: de meest recente wijziging wordt getoond, de andere blijft bewaard.
       *[other] Op { $n } punten verschillen het bestand en deze browser: de meest recente wijziging wordt getoond, de andere blijft bewaard.
    }
incoming-late =
    { $n ->
        [one] { $n } wijziging gaat over een afgesloten ronde of een verzegelde externe beoordeling: die blijft bewaard, maar telt niet mee.
       *[other] { $n } wijzigingen gaan over een afgesloten ronde of een verzegelde externe beoordeling: die blijven bewaard, maar tellen niet mee.
    }
incoming-unknown =
    { $n ->
        [one] { $n } wijziging komt uit een nieuwere versie: die blijft bewaard, maar heeft hier geen effect.
       *[other] { $n } wijzigingen komen uit een nieuwere versie: die blijven bewaard, maar hebben hier geen effect.
    }
incoming-results-differ = De resultaten die bij het bestand zijn gevoegd, komen niet overeen met de inhoud ervan. Hier telt de inhoud.
incoming-add = Het dossier toevoegen
incoming-unite = Samenvoegen met het dossier hier
incoming-go = Naar het dossier

question-delete-title = { $name } verwijderen uit deze browser?
question-delete-text = Alle rondes van dit dossier verdwijnen uit deze browser. De bestanden die u hebt opgeslagen, blijven onaangeroerd; daarmee kunt u het dossier terughalen.
question-delete-yes = { $name } verwijderen
question-close-title = Ronde { $name } afsluiten?
question-close-text = De niveaus, bevindingen en streefniveaus van deze ronde kunnen daarna niet meer veranderen.
question-close-yes = Ronde { $name } afsluiten

## Meldingen

notice-undone = De laatste wijziging is ongedaan gemaakt.
notice-overtaken = Dit referentiekader is in een ander tabblad gewijzigd. U ziet nu die versie, zonder uw laatste wijziging: voer die zo nodig opnieuw door.
notice-exported = Het bestand { $name } staat klaar; het is ter controle teruggelezen en is volledig.
notice-export-failed = Het bestand kon niet worden klaargezet. Er is niets verloren; probeer het opnieuw of gebruik de noodpagina. ({ $reason })
notice-file-refused = { $name } kon niet worden geopend: { $why } Hier is niets veranderd.
notice-added =
    { $n ->
        [0] Niets toe te voegen: alles was hier al.
        [one] { $n } wijziging toegevoegd.
       *[other] { $n } wijzigingen toegevoegd.
    }
notice-deleted = Het dossier { $name } is uit deze browser verwijderd.
notice-not-loaded = Een onderdeel kon niet worden geladen. Met uw dossiers is niets gebeurd; controleer de verbinding en laad de pagina opnieuw. ({ $what })
notice-not-attached = { $name } is niet aan de bewijzen toegevoegd. { $why } Verder is er niets veranderd.
attachment-too-large = Het bestand is { $size } groot; het maximum is { $most }. Vermeld in plaats daarvan waar het wordt bewaard.
attachment-no-room = Er is geen plaats meer in deze browser. Exporteer het dossier en verwijder daarna oude bewijzen.
attachment-missing = Het bestand zelf staat niet in deze browser. Open een kopie van het dossier waarin het zit.
attachment-storage = De browser kon het niet opslaan ({ $reason }).
notice-recovered =
    { $n ->
        [one] Een bevinding die u aan het typen was toen de pagina werd gesloten, is teruggevonden en opgeslagen.
       *[other] { $n } bevindingen die u aan het typen was toen de pagina werd gesloten, zijn teruggevonden en opgeslagen.
    }

file-empty = het bestand is leeg. Vraag het opnieuw op.
file-too-large = het is { $size } MB groot, en een dossier is nooit groter dan { $limit } MB. Ga na of dit het juiste bestand is.
file-truncated = het is onvolledig, zoals na een onderbroken download. Vraag het opnieuw op.
file-newer = het komt uit een nieuwere versie van Qualicycle (formaat { $found }; deze versie kent formaat { $known }). Laad de pagina opnieuw om de nieuwste versie te krijgen.
file-damaged = het is beschadigd ({ $part }). Vraag het opnieuw op of neem een andere kopie.
file-missing-part = er ontbreekt een deel ({ $part }). Vraag het opnieuw op of neem een andere kopie.
file-malformed = het is niet juist opgebouwd ({ $part }, { $place }: { $reason }). Vraag het opnieuw op of neem een andere kopie.
file-unsound-framework = het referentiekader { $framework } dat erin zit, klopt niet ({ $problem }). Meld dit aan wie het u heeft gestuurd.
file-unsafe = het voldoet niet aan de veiligheidsregels voor een dossier ({ $reason }). Ga na waar het vandaan komt.
file-is-photo = het is een afbeelding, wat de naam ook zegt; Qualicycle opent .qualicycle-bestanden.
file-is-pdf = het is een pdf; Qualicycle opent .qualicycle-bestanden.
file-is-office = het is een tekstdocument, rekenblad of presentatie; Qualicycle opent .qualicycle-bestanden.
file-is-html = het is een webpagina en geen rapport van Qualicycle. Qualicycle opent .qualicycle-bestanden en rapporten waarin het dossier zit.
file-is-json = het bevat gegevens van andere software; Qualicycle opent .qualicycle-bestanden.
file-is-zip = het is een archief waarin geen Qualicycle-dossier zit.
file-is-unknown = het is geen bestand van Qualicycle.

## Een referentiekader schrijven

begin-blank = Een referentiekader schrijven
begin-adapt = Een bestaand referentiekader aanpassen
begin-adapt-text = U krijgt een kopie, die u naar wens wijzigt. Het origineel blijft zoals het is, en de kopie zegt waar ze vandaan komt.
begin-adapt-choose = Aan te passen referentiekader
begin-adapt-go = Mijn kopie maken

manuscript-gone = Referentiekader niet gevonden
manuscript-gone-text = Dit referentiekader staat niet, of niet meer, in deze browser. Hebt u er een kopie van in een bestand, open die dan: zo krijgt u het terug.
manuscript-untitled = Referentiekader zonder titel
manuscript-as-published = Editie { $edition }, gepubliceerd
manuscript-in-the-making = Editie { $edition }, in bewerking
manuscript-pages = Pagina’s van het referentiekader
manuscript-write = Schrijven
manuscript-check = Controleren ({ $n })
manuscript-preview = Voorbeeld
manuscript-undo = Ongedaan maken
manuscript-redo = Opnieuw uitvoeren
manuscript-publish = Editie { $edition } publiceren
manuscript-next = De volgende editie beginnen
manuscript-files = In een bestand opslaan, verwijderen
manuscript-files-text = Het bestand bevat het hele referentiekader, af of niet. Iemand anders kan het in Qualicycle openen om het te gebruiken of eraan verder te schrijven.
manuscript-json = Opslaan als één bestand (.json)
manuscript-folder = Opslaan als tekstbestanden (.zip)
manuscript-remove = Dit referentiekader verwijderen

outline = Opbouw
outline-show = Opbouw tonen
outline-scales = Schalen
outline-questions = Afbakeningsvragen
outline-glossary = Woordenlijst
outline-framework = Het referentiekader
part-indicator = Indicator
part-scale = Schaal
part-question = Afbakeningsvraag
part-step = Stap van de cyclus
part-entry = Begrip uit de woordenlijst
part-link = Verband met de vorige editie
part-untitled = nog te schrijven
part-gone = Dit onderdeel bestaat niet meer
part-tools = Verplaatsen, toevoegen, verwijderen
shift-up = Omhoog
shift-down = Omlaag
add-theme = Een thema toevoegen
add-criterion = Een criterium toevoegen
add-indicator = Een indicator toevoegen
add-indicator-after = Hierna een indicator toevoegen
duplicate = Dupliceren
remove = Verwijderen
retire = Niet meer vragen
restore = Opnieuw vragen
retired = niet meer gevraagd
mark-findings = { $n } aan te vullen
mark-gaps = { $n } te vertalen

gap-required = nog te schrijven
gap-elsewhere = nog te vertalen
text-optional = { $text } (niet verplicht)
text-title = Titel
text-short = Korte naam
text-short-hint = Hoogstens twaalf tekens, voor waar weinig plaats is.
text-summary = Inleiding
text-summary-hint = Twee of drie zinnen: voor wie, hoelang het duurt, waarop het voorbereidt.
text-credit = Bronnen en auteurs
text-credit-hint = Van wie deze teksten zijn, waarop ze steunen en onder welke licentie.
text-scale = Naam van de schaal
text-level-name = Naam van niveau { $level }
text-level = Niveau { $level }
text-level-named = Niveau { $level } · { $name }
text-question = Vraag
text-help = Wat meetelt
text-option = Antwoord “{ $option }”
text-term = Begrip
text-meaning = Betekenis
text-unit = Symbool van de eenheid
text-unit-hint = Hetzelfde voor alle kengetallen in deze eenheid.
text-statement = Uitspraak
text-statement-hint = Eén bevestigende zin: wat waar is als alles goed gaat.
text-why = Waarom dit belangrijk is
text-why-hint = Wat het verandert voor leerlingen of voor de mensen die u begeleidt.
text-guidance = Hoe u dit beoordeelt
text-guidance-hint = Waar u kijkt, wie u het vraagt, hoe u de knoop doorhakt.
text-evidence = Gebruikelijk bewijs
text-evidence-hint = Eén bewijs per regel.
text-opposite = Tegenovergestelde uitspraak
text-opposite-hint = Het andere uiteinde van de schaal.
text-specific = Opmerking
text-numerator = Geteld aantal
text-numerator-hint = Voor een aandeel of een percentage: Qualicycle biedt aan de deling te maken.
text-denominator = Op een totaal van
text-reference = Bron van de referentiewaarde
text-reference-hint = Met het jaartal.

writing-identity = Identiteit
identity-edition = Editie
identity-edition-hint = Elk dossier bewaart de editie die het heeft gebruikt.
identity-from = Geldig vanaf
identity-until = Geldig tot en met
identity-licence = Licentie van de teksten
identity-licence-hint = Bijvoorbeeld CC-BY-4.0.
identity-id = Identificatiecode
identity-id-hint = Kleine letters, cijfers en koppeltekens. Na de eerste publicatie verandert de code niet meer.
identity-id-kept = Er is een editie gepubliceerd: de identificatiecode verandert niet meer.
writing-languages = Talen
language-original = oorspronkelijke taal
language-make-original = Tot oorspronkelijke taal maken
language-remove = Deze taal en haar teksten verwijderen
language-add = Een taal toevoegen
language-add-text = Eerst moet alles nog worden vertaald, tekst voor tekst, naast het origineel.
writing-numbers = Nummers
writing-numbers-text = Thema’s en indicatoren in de volgorde van de opbouw.
renumber = Alles hernummeren: 1, 1.1, 1.1.1
writing-published = Gepubliceerde edities
writing-published-text = Ze veranderen niet meer, want dossiers kunnen erop steunen.
writing-rounds = Rondes
whole = Elke ronde betreft alle thema’s
whole-hint = Een keurmerk vraagt dat gewoonlijk. Anders worden één tot drie thema’s per ronde aangeraden.
writing-label = Keurmerk of certificaat
label-given = Op basis van dit referentiekader wordt een keurmerk of certificaat toegekend
label-given-hint = De termijnen ervan bepalen de deadlines van elke instelling.
label-months = Geldigheidsduur, in maanden
label-audited = Tijdens de looptijd vindt een controleaudit plaats
label-audited-hint = De periode wordt geteld in maanden vanaf de beslissing.
label-from = Vanaf maand
label-until = Tot en met maand
label-findings = Voor afwijkingen gelden termijnen
label-findings-hint = Ze lopen vanaf de dag waarop de afwijking is meegedeeld.
label-minor = Hersteltermijn voor een minor, in maanden
label-major = Hersteltermijn voor een major, in maanden
label-verification = Daarna: verificatietermijn voor een major, in maanden
label-minors = Aantal openstaande minors dat als één major telt (0: nooit)
theme-blank = Lege kaart
theme-blank-hint = Elke instelling vult die met een eigen thema.
writing-settings = Instellingen
writing-rating = Hoe u antwoordt
writing-help = Hulp bij het antwoorden
number = Nummer
weight = Gewicht
weight-hint = Van 1 tot en met 100; gewoonlijk 1.
stands-in-theme = In thema
stands-in-criterion = In criterium
step-criterion = Stap in de cyclus van de indicatoren
step-indicator = Stap van de cyclus
step-none = Die van het criterium, of geen
step-plan = Plannen
step-do = Uitvoeren
step-check = Evalueren
step-act = Bijstellen
relation = Vergeleken met editie { $edition }
theme-next = Een thema bundelt een of meer criteria.
criterion-next = Een criterium bundelt een of meer indicatoren.
indicator-next = Deze indicator wordt tijdens het typen opgeslagen.
indicator-retired = Deze indicator wordt niet meer gevraagd. Hij blijft hier omdat hij in dossiers is ingevuld.
scale = Schaal
scale-default = Die van het referentiekader: { $name }
describe-levels = Elk niveau beschrijven (niet verplicht)
unit = Eenheid
unit-other = Een andere eenheid…
direction = Richting
reference-number = Referentiewaarde
reference-number-hint = Een gepubliceerde waarde als houvast, nooit een norm. Laat leeg als er geen is.
make-critical = Blokkerende indicator
make-critical-hint = Onder de drempel is het totaalresultaat begrensd, wat het gemiddelde ook is.
floor = Drempel
major-only = Elke tekortkoming is een major afwijking
major-only-hint = Het middelste niveau kan dan niet worden gekozen.
writing-specifics = Opmerkingen voor sommige instellingen
writing-specifics-text = Een opmerking staat onder de uitspraak als de regel ervan geldt.
specific-numbered = Opmerking { $n }
specific-add = Een opmerking toevoegen
specific-remove = De opmerking verwijderen
applies-theme = Het thema geldt voor…
applies-indicator = De indicator geldt voor…
applies-specific = De opmerking geldt voor…
applies-question = De vraag wordt gesteld als…
rule-hint = Leeg: iedereen.
rule-fault = Teken { $column }: { $reason }
rule-questions = Een regel schrijven
rule-language = Een regel verbindt afbakeningsvragen met and (en), or (of), not (niet) en haakjes. Een keuzevraag schrijft u met is, een getal met >, >=, <, <= of is.
rule-no-questions = Dit referentiekader stelt nog geen afbakeningsvragen.
rule-add = Aan de regel toevoegen
rule-wants-question = hier hoort een vraag, “not” of “(”
rule-wants-joint = hier hoort “and”, “or” of het einde
rule-wants-closing = “)” ontbreekt
rule-wants-value = na “is” hoort een antwoord
rule-wants-number = hier hoort een geheel getal
rule-too-long = de regel is te lang
rule-too-deep = te veel haakjes binnen elkaar
rule-unknown-flag = geen vraag heet { $flag }
rule-later-flag = de vraag { $flag } komt later; zet die vóór deze
rule-not-compared = op { $flag } antwoordt u met ja of nee; dat is niet te vergelijken
rule-is-choice = { $flag } is een keuze: schrijf “is” en een van de antwoorden
rule-is-number = { $flag } is een getal: vergelijk het, bijvoorbeeld “> 2”
rule-unknown-option = { $flag } heeft geen antwoord { $option }

scales-text = De schaal waarop u antwoordt. Een indicator die er geen kiest, gebruikt die van het referentiekader.
scale-is-default = schaal van het referentiekader
scale-make-default = Tot schaal van het referentiekader maken
scale-used = Deze schaal wordt door indicatoren gebruikt.
scale-remove = Deze schaal verwijderen
scale-add = Een schaal toevoegen
scale-level = Beschreven niveaus
scale-level-text = Elke indicator beschrijft elk van zijn niveaus.
scale-agreement = Instemming
scale-agreement-text = U zegt in hoeverre de uitspraak waar is.
scale-stage = Stadia van de cyclus
scale-stage-text = Van niets begonnen tot bijgesteld; elk stadium steunt op het vorige.
scale-tri = Drie standen
scale-tri-text = Niet begonnen, onderweg, bereikt; alleen wat bereikt is telt.
scale-yes-no = Ja of nee
scale-yes-no-text = Het resultaat is het aandeel “ja”.
scale-conformity = Conformiteit
scale-conformity-text = Zoals een auditor: major afwijking, minor afwijking, conform. Er wordt geteld, zonder gemiddelde.
scale-percent = Percentage
scale-percent-text = Een geheel getal van 0 tot en met 100.
scale-quantity = Kengetal
scale-quantity-text = Een getal met zijn eenheid, van ronde tot ronde gevolgd, buiten elk gemiddelde.
level-add = Bovenaan een niveau toevoegen
level-remove = Niveau { $level } verwijderen
contrast = Tussen twee tegenovergestelde uitspraken
contrast-hint = Elke indicator heeft dan een tegenovergestelde uitspraak, onderaan de schaal.
writing-steps = Namen van de stappen van de cyclus

questions-text = Ze worden vóór de beoordeling gesteld en bepalen wat op de instelling van toepassing is. De regels van thema’s en indicatoren steunen op de antwoorden.
question-add = Een vraag toevoegen
question-yes-no = Antwoord met ja of nee
question-choice = Keuze uit verscheidene antwoorden
question-number = Antwoord met een getal
question-name = Naam in de regels
question-name-hint = Een kort woord, met kleine letters, cijfers en koppeltekens.
question-named = Deze vraag wordt in regels of teksten genoemd.
question-remove = Deze vraag verwijderen
question-default = Beginantwoord
question-least = Minimaal
question-most = Maximaal
option-name = Naam van “{ $name }” in de regels
option-add = Een antwoord toevoegen
option-remove = Dit antwoord verwijderen

glossary-text = De begrippen die het referentiekader onderscheidt, met de betekenis die ze er hebben.
term-add = Een begrip toevoegen
term-remove = Dit begrip verwijderen

preview-text = Zoals een instelling het zal zien. Hier wordt niets opgeslagen.
preview-applies = Alleen als

check-title = Wat nog moet worden aangevuld
check-unsound =
    { $n ->
        [one] { $n } punt aan te vullen voordat u kunt publiceren. De link leidt naar de juiste plaats.
       *[other] { $n } punten aan te vullen voordat u kunt publiceren. Elke link leidt naar de juiste plaats.
    }
check-sound = Er ontbreekt niets: de editie kan worden gepubliceerd.
check-published = Er ontbreekt niets, en de editie is gepubliceerd.
flaw-other-format = het bestand heeft formaat { $format }, dat deze versie van Qualicycle niet kent
flaw-bad-date = { $date } is geen datum
flaw-bad-label = de termijnen van het keurmerk kloppen niet met elkaar: de geldigheidsduur is 1 tot en met 600 maanden, en de audit valt tussen twee maanden binnen die duur
flaw-ends-before-it-begins = de laatste geldige dag valt vóór de eerste
flaw-no-theme = er is minstens één thema nodig
flaw-no-criterion = dit thema heeft minstens één criterium nodig
flaw-no-indicator = dit criterium heeft minstens één indicator nodig
flaw-no-default-scale = de schaal van het referentiekader bestaat niet
flaw-no-scale = de schaal ervan bestaat niet
flaw-prescribed-levels = de niveaus van dit soort schaal zijn { $levels }
flaw-levels-do-not-rise = er zijn minstens twee niveaus nodig, in oplopende volgorde
flaw-level-out-of-bounds = niveaus liggen tussen -1000 en 1000
flaw-contrast = alleen schalen van instemming of beschreven niveaus stellen twee uitspraken tegenover elkaar
flaw-bad-id = de identificatiecode voldoet niet
flaw-id-twice = de identificatiecode is al in gebruik
flaw-bad-weight = het gewicht is een geheel getal van 1 tot en met 100
flaw-rule = de regel
flaw-rule-specific = de regel van een opmerking
flaw-bad-rule = { $which } is niet te lezen, teken { $column }: { $why }
flaw-bad-options = er zijn minstens twee mogelijke antwoorden nodig, waaronder het beginantwoord
flaw-bad-bounds = het beginantwoord ligt niet tussen het minimum en het maximum
flaw-quantity-parts = alleen een kengetal heeft een eenheid en een richting, en het heeft beide nodig
flaw-reference-without-quantity = alleen een kengetal heeft een referentiewaarde
flaw-floor-off-scale = de drempel is geen niveau van de schaal
flaw-critical-without-floor = een blokkerende indicator heeft een drempel nodig
flaw-gravity = ernst geldt alleen bij een conformiteitsschaal
flaw-link-to-nowhere = een verband met de vorige editie leidt nergens heen
flaw-link-twice = hetzelfde verband staat er twee keer
flaw-no-language = er is minstens één taal nodig
flaw-language = de taal { $language } en de teksten komen niet overeen
flaw-text-missing = de tekst ontbreekt
flaw-text-without-structure = een tekst hoort nergens bij
flaw-no-title = de titel of de inleiding is nog te schrijven
flaw-short-too-long = de korte naam telt meer dan twaalf tekens
flaw-level-names = elk niveau van de schaal heeft een naam nodig
flaw-option-names = elk mogelijk antwoord heeft een naam nodig
flaw-step-without-name = de stap heeft geen naam
flaw-criterion-without-title = een criterium zonder stap heeft een titel nodig
flaw-no-statement = de uitspraak is nog te schrijven
flaw-unit-without-sign = de eenheid heeft geen symbool
flaw-level-descriptors = elk niveau moet nog worden beschreven
flaw-opposite = de tegenovergestelde uitspraak is nog te schrijven
flaw-specifics = elke opmerking is nog te schrijven
flaw-fraction = het getelde aantal en het totaal horen bij elkaar
flaw-reference-source = de referentiewaarde en haar bron horen bij elkaar
flaw-unknown-placeholder = geen enkele vraag geeft het getal { $name }

question-publish-title = { $name } publiceren?
question-publish-text = Met de editie kunnen dan dossiers worden geopend, en ze verandert niet meer. U kunt altijd de volgende editie schrijven.
question-publish-yes = { $name } publiceren
question-remove-title = { $name } verwijderen?
question-remove-text = Het referentiekader verdwijnt uit deze browser, met alles wat u niet in een bestand hebt opgeslagen. Dossiers die een gepubliceerde editie gebruiken, behouden die.
question-remove-yes = { $name } verwijderen
question-take-in-title = Het referentiekader { $name } toevoegen?
question-take-in-text = Het is volledig: u kunt er meteen een dossier mee openen en de volgende editie schrijven. Verder verandert hier niets.
question-take-in-incomplete = Het is nog niet af: het komt bij de referentiekaders die u schrijft, en de controle zegt wat ontbreekt. Verder verandert hier niets.
question-take-in-yes = Dit referentiekader toevoegen
notice-published = Editie { $edition } van { $title } is gepubliceerd. Ze wordt bij nieuwe dossiers aangeboden.
notice-not-published =
    { $n ->
        [one] Er is niets gepubliceerd: er is nog { $n } punt aan te vullen.
       *[other] Er is niets gepubliceerd: er zijn nog { $n } punten aan te vullen.
    }
notice-edition-taken = Een ander referentiekader heeft al deze identificatiecode en editie { $edition }. Er is niets gepubliceerd en niets verloren; wijzig de editie of de identificatiecode.
notice-next-edition = De gepubliceerde editie blijft zoals ze is. U schrijft nu editie { $edition }.
notice-taken-in =
    { $n ->
        [0] { $title } is toegevoegd en wordt bij nieuwe dossiers aangeboden.
        [one] { $title } is aan uw referentiekaders toegevoegd; er is nog { $n } punt aan te vullen.
       *[other] { $title } is aan uw referentiekaders toegevoegd; er zijn nog { $n } punten aan te vullen.
    }
notice-known-framework = { $title } staat hier al, precies zo. Er is niets veranderd.
notice-manuscript-removed = Het referentiekader { $title } is uit deze browser verwijderd.
refused-not-there = Deze wijziging kan niet meer: het onderdeel is verwijderd. De rest is niet veranderd.
refused-at-the-edge = Dit onderdeel staat al aan de rand van de opbouw: er is niets verplaatst.
refused-too-many = Het referentiekader heeft zijn maximale omvang bereikt: 200 thema’s, 1000 criteria, 3000 indicatoren. Er is niets toegevoegd; verwijder eerst een onderdeel.
refused-last-language = Een referentiekader behoudt minstens één taal: voeg eerst een andere toe voordat u deze verwijdert.
refused-bad-language = Deze taal staat al in het referentiekader. Er is niets veranderd.
refused-bad-id = Deze naam voldoet niet of is al in gebruik; de vorige blijft bewaard. Gebruik kleine letters, cijfers en koppeltekens.
refused-id-published = De identificatiecode verandert niet meer na de eerste publicatie. De vorige blijft bewaard.
refused-bad-edition = Deze editienaam is leeg, al gepubliceerd, of bevat een teken dat niet is toegestaan. De vorige blijft bewaard; kies een andere.
refused-scale-in-use = Indicatoren gebruiken deze schaal: ze blijft bewaard. Geef die indicatoren eerst een andere schaal.
refused-bad-levels = Deze schaal kan die niveaus niet hebben. De vorige blijven bewaard.
refused-flag-named = Regels of teksten noemen deze vraag: ze blijft bewaard. Wijzig eerst die regels of teksten.
refused-bad-answer = Dit antwoord of deze grenzen kloppen niet. De vorige blijven bewaard.
refused-no-floor = Geen enkel niveau van deze schaal kan als drempel dienen. Er is niets veranderd; kies eerst een andere schaal.

## Team en planning

team-people = Wie doet mee
people-hint = Functies in plaats van namen: dat volstaat om het werk te verdelen, en u kunt het dossier nog aan anderen tonen.
people-empty = Er zit nog niemand in het team. De voorstellen hieronder vormen een gebruikelijke stuurgroep; u kunt daarna alles wijzigen.
people-proposals = Een gebruikelijke stuurgroep, met één klik over te nemen:
people-propose-all =
    { $n ->
        [one] { $n } functie toevoegen
       *[other] Alle { $n } functies toevoegen
    }
people-add = Iemand anders toevoegen
people-add-now = Aan het team toevoegen
people-remove = “{ $who }” verwijderen
people-remove-frees =
    { $n ->
        [one] De toegewezen indicator komt weer vrij.
       *[other] De { $n } toegewezen indicatoren komen weer vrij.
    }
member-title = Functie
member-title-hint = Zoals die bij u genoemd wordt.
member-part = Rol in de ronde
member-name = Naam
member-name-hint = Niet verplicht. Een naam reist met het dossier mee: vul die alleen in als de betrokkene akkoord gaat.
looks-after =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicatoren
    }
team-change = Wijzigen
propose-one = Toevoegen:
proposal-taken = Al toegevoegd:
parts-explained = Wat elke rol inhoudt
part-pilot = Trekker
part-pilot-meaning = Bereidt de ronde voor, verdeelt het werk en leidt de gesprekken.
part-steering = Stuurgroep
part-steering-meaning = Kiest de thema’s, beoordeelt en bepaalt de prioriteiten.
part-rater = Beoordelaar
part-rater-meaning = Beoordeelt de indicatoren, eerst alleen of samen met de anderen.
part-contributor = Informant
part-contributor-meaning = Levert feiten en bewijs aan, zonder te beoordelen.
part-validator = Eindverantwoordelijke
part-validator-meaning = Keurt goed wat wordt ingeleverd, en het resultaat: meestal de schoolleiding of directie.
part-reader = Lezer
part-reader-meaning = Leest het dossier en vult niets in.
role-head = Rector of directeur
role-deputy = Conrector of adjunct-directeur
role-vocational = Coördinator beroepsopleidingen
role-pastoral = Leerlingbegeleiding
role-librarian = Mediathecaris
role-school-counsellor = Decaan of loopbaanbegeleider
role-form-teachers = Mentoren of klassenleraren
role-pupils = Leerlingenraad
role-parents = Ouderraad
role-centre-head = Hoofd van het centrum
role-quality = Kwaliteitscoördinator
role-counsellors = Loopbaanbegeleiders en psychologen
role-information = Informatie en documentatie
role-reception = Receptie en secretariaat
role-partner-schools = Partnerscholen
role-clients = Cliënten
role-management = Directie
role-training-lead = Opleidingsverantwoordelijke
role-trainers = Opleiders
role-disability = Contactpersoon inclusie en beperking
role-company-relations = Bedrijfscontacten
role-administration = Administratie
role-learners = Deelnemers en leerling-werknemers
role-companies = Leerbedrijven
role-staff = Medewerkers
role-partners = Partnerorganisaties

team-acting = Op deze computer
acting-help = Wat u hier invult, staat onder deze functie in de geschiedenis. De keuze blijft in deze browser en is nooit verplicht.
acting-label = Ik werk hier als
acting-none = Niemand in het bijzonder
acting-as = U werkt hier als { $who }.
acting-change = Wijzigen
acting-nobody = Op deze computer heeft niemand aangegeven wie hier werkt.
acting-say = Aangeven wie hier werkt

team-calendar = Planning
calendar-empty = Er staan nog geen data. Een paar volstaan om iedereen te laten weten wat wanneer verwacht wordt.
calendar-proposals = De gebruikelijke stappen, gespreid over een schooljaar vanaf vandaag:
calendar-propose-all =
    { $n ->
        [one] { $n } datum toevoegen
       *[other] Alle { $n } data toevoegen
    }
calendar-add = Nog een datum toevoegen
calendar-add-now = Aan de planning toevoegen
calendar-remove = “{ $title }” verwijderen
milestone-title = Wat er gebeurt
milestone-on = Datum
milestone-on-day = { $title }, { $date }
milestone-reached = Gedaan
milestone-overdue = te laat
milestone-next = eerstvolgend
milestone-done = gedaan
date-of-launch = Startbijeenkomst
date-of-evidence = Bewijs verzameld
date-of-rating = Individuele beoordeling klaar
date-of-consensus = Consensusoverleg
date-of-plan = Actieplan vastgesteld
date-of-closing = Afsluiting

team-sharing = Wie volgt wat op
sharing-hint = Een heel thema, of elke indicator apart. Zonder verdeling beoordeelt het team alles samen.
sharing-nobody = Voeg eerst iemand aan het team toe; daarna kunt u de thema’s verdelen.
share-who = Toegewezen aan
share-due = Uiterlijk op
share-nobody = Nog niemand
share-several = Meerdere personen
share-one-by-one =
    { $n ->
        [one] De indicator
       *[other] De { $n } indicatoren één voor één
    }
loads-caption = Wat aan wie is toegewezen, en hoever het werk staat
loads-who = Toegewezen aan
loads-progress = Voortgang
loads-state = Opvolging
loads-nobody = Nog niemand
loads-overdue = { $n } te laat
loads-returned = { $n } teruggestuurd
loads-handed-in =
    { $n ->
        [one] { $n } ingeleverd
       *[other] { $n } ingeleverd
    }
loads-accepted =
    { $n ->
        [one] { $n } goedgekeurd
       *[other] { $n } goedgekeurd
    }
loads-due = eerstvolgende datum: { $date }

care-by = Toegewezen aan: { $who }
care-until = Toegewezen aan: { $who }, uiterlijk { $date }
care-overdue = te laat
care-submitted = ingeleverd
care-returned = teruggestuurd
care-accepted = goedgekeurd
care-reworked = sindsdien gewijzigd
care-hand-in = Deze indicator inleveren
care-accept = Goedkeuren
care-take-back = Inlevering intrekken
care-send-back = Terugsturen met een opmerking
care-send-back-now = Terugsturen
care-comment = Wat ontbreekt
show-mine = De mijne ({ $n })
show-handed-in = Ingeleverd, goed te keuren ({ $n })
assess-none-mine = Er is geen indicator aan u toegewezen. Geef op de pagina “Team en planning” aan wie u bent en verdeel daar het werk.
assess-none-handed-in = Er wacht niets op goedkeuring.

target-is = Streefniveau: { $level }.
target-met = Streefniveau: { $level }. Het is bereikt.
target-gap =
    { $n ->
        [one] Streefniveau: { $level }. Nog { $n } niveau te gaan.
       *[other] Streefniveau: { $level }. Nog { $n } niveaus te gaan.
    }
target-gap-points =
    { $n ->
        [one] Streefniveau: { $level }. Nog { $n } punt te gaan.
       *[other] Streefniveau: { $level }. Nog { $n } punten te gaan.
    }
target-set-aside = Er was een streefniveau vastgelegd: { $level }. Het blijft staan, maar telt niet mee zolang de indicator als niet van toepassing geldt.
target-take-away = Dit streefniveau loslaten
target-not-applicable = De indicator geldt als niet van toepassing: dit streefniveau telt niet mee.
target-no-gap = Bereikt.
gap-levels =
    { $n ->
        [one] Nog { $n } niveau te gaan.
       *[other] Nog { $n } niveaus te gaan.
    }
gap-points =
    { $n ->
        [one] Nog { $n } punt te gaan.
       *[other] Nog { $n } punten te gaan.
    }
targets-one-by-one =
    { $all ->
        [one] De indicator ({ $n } streefniveau)
       *[other] Eén voor één ({ $n } van { $all })
    }
targets-differ = Verschillende streefniveaus
targets-left-out =
    { $n ->
        [one] { $n } streefniveau of streefwaarde hoort bij een indicator die in deze ronde niet meer gevraagd wordt. Dat blijft staan en komt met de indicator terug.
       *[other] { $n } streefniveaus of streefwaarden horen bij indicatoren die in deze ronde niet meer gevraagd worden. Ze blijven staan en komen met de indicatoren terug.
    }
team-size =
    { $n ->
        [0] Er is nog geen team.
        [one] Team: { $n } lid.
       *[other] Team: { $n } leden.
    }
team-next = Eerstvolgende datum: { $title }, { $date }.
team-begin = Het team samenstellen
## Geschiedenis, ongedaan maken en opnieuw, uiteenlopende invoer

redo = Opnieuw
step-and-more =
    { $n ->
        [one] { $what } en nog { $n } wijziging
       *[other] { $what } en nog { $n } wijzigingen
    }
notice-redone = De ongedaan gemaakte wijziging is opnieuw doorgevoerd.
notice-left-alone =
    { $n ->
        [one] { $n } wijziging bleef staan: iemand anders heeft intussen iets anders ingevoerd, of de ronde is afgesloten.
       *[other] { $n } wijzigingen bleven staan: iemand anders heeft intussen iets anders ingevoerd, of de ronde is afgesloten.
    } { $done ->
        [done] In plaats daarvan is de vorige stap genomen.
       *[nothing] Er is niets veranderd.
    }
change-becomes = wordt
on-this-computer = op deze computer
on-another-computer = op een andere computer

change-organisation = Beschrijving van de organisatie
change-round-opened = Ronde { $label } geopend
change-phase = Fase van de ronde
change-themes = Thema’s van de ronde
change-scope = Wat op u van toepassing is
change-target = Streefniveau
change-rating = Beoordeling
change-note =
    { $change ->
        [added] Bevinding geschreven
        [removed] Bevinding gewist
       *[changed] Bevinding gewijzigd
    }
change-sheet = Tekst van de zelf te maken kaart
change-edition = Editie van het referentiekader
change-member =
    { $change ->
        [added] Teamlid toegevoegd
        [removed] Teamlid verwijderd
       *[changed] Teamlid gewijzigd
    }: { $name }
change-milestone =
    { $change ->
        [added] Datum aan de planning toegevoegd
        [removed] Datum uit de planning verwijderd
       *[changed] Datum in de planning gewijzigd
    }: { $name }
change-assignment = Toewijzing van de indicator
change-hand-in = Inlevering van de indicator
change-voting-rule = Hoe het team beoordeelt
change-vote =
    { $change ->
        [added] Stem uitgebracht
        [removed] Stem ingetrokken
       *[changed] Stem gewijzigd
    }: { $name }
change-lock =
    { $change ->
        [added] Stemmen vergrendeld
        [removed] Stemmen weer geopend
       *[changed] Stemmen opnieuw vergrendeld
    }
change-consensus =
    { $change ->
        [added] Consensus bereikt
        [removed] Consensus ingetrokken
       *[changed] Consensus gewijzigd
    }
change-evidence =
    { $change ->
        [added] Bewijs toegevoegd
        [removed] Bewijs verwijderd
       *[changed] Bewijs gewijzigd
    }: { $name }
change-evidence-link =
    { $change ->
        [added] Bewijs gekoppeld
        [removed] Bewijs losgekoppeld
       *[changed] Bewijs opnieuw gekoppeld
    }: { $name }
change-panel =
    { $change ->
        [added] Enquête geopend
        [removed] Enquête geschrapt
       *[changed] Enquête gewijzigd
    }: { $name }
change-answer =
    { $change ->
        [added] Antwoord ontvangen op de enquête
        [removed] Antwoord verwijderd uit de enquête
       *[changed] Antwoord vervangen in de enquête
    }: { $name }
change-importance = Belang
change-axis =
    { $change ->
        [added] Verbeterpunt gekozen
        [removed] Verbeterpunt geschrapt
       *[changed] Verbeterpunt gewijzigd
    }: { $name }
change-action =
    { $change ->
        [added] Actie gepland
        [removed] Actie verwijderd
       *[changed] Actie gewijzigd
    }: { $name }
change-action-state = Voortgang van de actie: { $name }
change-effect =
    { $change ->
        [added] Effect beoordeeld
        [removed] Oordeel over het effect ingetrokken
       *[changed] Oordeel over het effect gewijzigd
    }: { $name }
change-sealed = Ronde afgesloten
change-review =
    { $change ->
        [added] Externe beoordeling begonnen
        [removed] Externe beoordeling stopgezet
       *[changed] Externe beoordeling gewijzigd
    }: { $name }
change-look-plan =
    { $change ->
        [added] Indicator op de bezoekagenda gezet
        [removed] Indicator van de bezoekagenda gehaald
       *[changed] Bezoekagenda voor de indicator gewijzigd
    }
change-reviewed = Oordeel van de externe beoordelaar
change-review-note =
    { $change ->
        [added] Opmerking van de externe beoordelaar toegevoegd
        [removed] Opmerking van de externe beoordelaar verwijderd
       *[changed] Opmerking van de externe beoordelaar gewijzigd
    }
change-look-state = Voortgang van de externe beoordeling van de indicator
change-meeting =
    { $change ->
        [added] Gesprek gepland
        [removed] Gesprek verwijderd
       *[changed] Gesprek gewijzigd
    }: { $name }
change-finding =
    { $change ->
        [added] Bevinding vastgelegd
        [removed] Bevinding ingetrokken
       *[changed] Bevinding gewijzigd
    }: { $name }
change-finding-answer =
    { $change ->
        [added] Reactie op de bevinding
        [removed] Reactie op de bevinding verwijderd
       *[changed] Reactie op de bevinding gewijzigd
    }: { $name }
change-finding-state = Voortgang van de bevinding: { $name }
change-finding-requalified =
    { $change ->
        [added] Minor opgewaardeerd tot major
        [removed] Opwaardering ingetrokken
       *[changed] Datum van de opwaardering gewijzigd
    }: { $name }
change-conclusion =
    { $change ->
        [added] Conclusies van de externe beoordeling geschreven
        [removed] Conclusies van de externe beoordeling verwijderd
       *[changed] Conclusies van de externe beoordeling gewijzigd
    }
change-review-sealed = Externe beoordeling verzegeld: { $name }
change-signature =
    { $change ->
        [added] Ondertekend
        [removed] Handtekening ingetrokken
       *[changed] Handtekening vervangen
    }: { $name }
change-label =
    { $change ->
        [added] Keurmerk of certificaat vastgelegd
        [removed] Keurmerk of certificaat verwijderd
       *[changed] Keurmerk of certificaat gewijzigd
    }: { $name }
change-logo =
    { $change ->
        [added] Logo gekozen
        [removed] Logo verwijderd
       *[changed] Logo gewijzigd
    }
change-introduction =
    { $change ->
        [added] Inleiding van het rapport geschreven
        [removed] Inleiding van het rapport verwijderd
       *[changed] Inleiding van het rapport gewijzigd
    }
change-unknown = Wijziging uit een nieuwere versie van Qualicycle

value-removed = niets, of verwijderd
value-none = geen
value-nobody = niemand
value-reached = bereikt
value-method =
    { $method ->
        [documents] documenten
        [interview] gesprek
       *[observation] observatie
    }
value-look-state =
    { $state ->
        [seen] onderzocht
        [in-progress] in behandeling
       *[to-see] te onderzoeken
    }
value-position =
    { $position ->
        [contested] betwist
       *[accepted] aanvaard
    }
value-as-proposed = zoals voorgesteld
value-answers = { $n } antwoorden die afwijken van het voorstel
value-questions =
    { $n ->
        [one] { $n } vraag
       *[other] { $n } vragen
    }
value-importance = { $n } van de { $most }
value-hand-in =
    { $state ->
        [submitted] ingeleverd
        [returned] teruggestuurd
        [accepted] goedgekeurd
       *[open] in bewerking
    }
value-voting-alone = eerst ieder apart, bespreking bij meer dan { $tolerance } spreiding
value-voting-together = meteen samen
value-group =
    { $group ->
        [leaders] Schoolleiding
        [teachers] Leraren en opleiders
        [pupils] Leerlingen en deelnemers
        [parents] Ouders en verzorgers
        [partners] Partnerorganisaties
       *[counsellors] Loopbaanbegeleiders
    }
value-action-state =
    { $state ->
        [planned] gepland
        [under-way] in uitvoering
        [done] uitgevoerd
       *[given-up] opgegeven
    }
value-effect =
    { $effect ->
        [reached] doel bereikt
        [partly] deels gelukt
       *[none] geen zichtbaar effect
    }

history-lead = Alles wat in dit dossier is ingevoerd, het nieuwste eerst. Niets wordt gewist: ongedaan maken voegt een wijziging toe.
history-count =
    { $n ->
        [0] Geen wijzigingen.
        [one] { $n } wijziging.
       *[other] { $n } wijzigingen.
    }
history-none = Geen wijziging past bij deze keuzes.
history-all = Alles tonen
history-more =
    { $n ->
        [one] Nog { $n } regel tonen
       *[other] Nog { $n } regels tonen
    }
history-words = In de geschiedenis zoeken
history-seek = Zoeken
history-rounds-nav = Getoonde rondes
history-topics-nav = Getoonde wijzigingen
history-every-round = Alle rondes
history-every-topic = Alle wijzigingen
history-topic =
    { $topic ->
        [ratings] Beoordelingen en stemmen
        [notes] Bevindingen
        [evidence] Bewijzen
        [panels] Enquêtes
        [plan] Verbeterpunten en acties
        [team] Team en planning
        [review] Externe beoordelingen
       *[settings] Instellingen
    }
history-together =
    { $n ->
        [one] en nog { $n } wijziging op hetzelfde moment
       *[other] en nog { $n } wijzigingen op hetzelfde moment
    }
history-late = binnengekomen na het afsluiten, niet toegepast
history-to-card = Terug naar de indicator
history-to-all = De hele geschiedenis
history-sealed = Deze ronde is afgesloten: de geschiedenis blijft te lezen, maar er kan geen waarde meer worden teruggezet.
history-indicator-none = Bij deze indicator is in deze ronde nog niets ingevoerd. Wat u invoert, verschijnt hier met datum en auteur.
history-stands = huidige waarde
history-put-back = Deze waarde terugzetten

clash-tag = uiteenlopende invoer
clash-go = Kiezen welke blijft
clashes-link =
    { $n ->
        [one] { $n } keer uiteenlopende invoer
       *[other] { $n } keer uiteenlopende invoer
    }
clashes-count =
    { $n ->
        [0] Er valt niets meer te kiezen.
        [one] Nog { $n } keer te kiezen.
       *[other] Nog { $n } keer te kiezen.
    }
clashes-lead = Twee mensen hebben iets anders ingevoerd zonder elkaars invoer te zien. Er is niets verloren: kies wat blijft. De andere waarde blijft in de geschiedenis staan.
clashes-none = In dit dossier hoeft u niets te kiezen. Voeren twee mensen los van elkaar iets anders in, dan verschijnt dat hier.
clash-entered = { $who }, { $date } om { $time }
clash-keep = Deze waarde behouden
clash-join = Beide behouden, onder elkaar
vote-hidden = waarde zichtbaar zodra de stemmen vergrendeld zijn, voor wie stemde en voor wie de ronde leidt

## Een vragenlijst versturen, antwoorden verzamelen

notice-copied = De link is gekopieerd. Plak hem in uw bericht.
notice-to-be-copied = De browser laat kopiëren hier niet toe. De link is geselecteerd: kopieer hem met Ctrl + C of door lang te drukken.
sending-title = De vragenlijst versturen
sending-text = Iedereen antwoordt apart, zonder account en zonder naam. De antwoorden komen in een bestand bij u terug.
sending-empty = Er is nog geen vraag. Schrijf er een en kom daarna hier terug om de vragenlijst te versturen.
sending-sealed = De ronde is afgesloten: de vragenlijst wordt niet meer verstuurd en er komt geen antwoord meer bij.
sending-link = Link naar de vragenlijst
sending-language = Taal van de vragenlijst in de link
sending-all-languages = Alle talen
sending-copy = De link kopiëren
sending-see = De pagina bekijken zoals anderen haar zien (nieuw tabblad)
sending-fits = { $n } tekens: deze link past overal. Hij bevat de hele vragenlijst en geen enkele naam.
sending-long = { $n } tekens: boven { $most } kappen sommige mailprogramma’s links af. Stuur liever het bestand met de vragenlijst.
sending-only-here = Dit adres werkt alleen op uw eigen computer: niemand anders kan het openen. Kopieer de link vanaf het adres waar uw instelling Qualicycle aanbiedt, of stuur de map met { $page } samen met het bestand van de vragenlijst.
sending-file-text = U kunt de vragenlijst ook bij een bericht voegen. De ontvanger opent { $address } en kiest daar het bestand.
sending-file = Het bestand met de vragenlijst opslaan
sending-back = De antwoorden verzamelen
sending-back-text = Kies alle antwoordbestanden die u hebt ontvangen in één keer. Een bestand dat al verzameld is, telt niet dubbel.
sending-back-choose = De antwoordbestanden kiezen
intake-title = Verzamelde antwoorden
intake-none = Geen nieuwe antwoorden.
intake-only-replaced = Niemand heeft voor het eerst geantwoord.
intake-taken =
    { $n ->
        [one] Er is { $n } antwoord toegevoegd.
       *[other] Er zijn { $n } antwoorden toegevoegd.
    }
intake-some = Er zijn nieuwe antwoorden toegevoegd.
intake-of-group = { $group }: { $number }
intake-few = minder dan vijf
intake-few-why = Het aantal antwoorden van een groep is pas vanaf vijf te zien.
intake-leaders = Schoolleiding
intake-teachers = Leraren en opleiders
intake-pupils = Leerlingen en deelnemers
intake-parents = Ouders en verzorgers
intake-partners = Partnerorganisaties
intake-counsellors = Loopbaanbegeleiders
intake-replaced =
    { $n ->
        [one] { $n } persoon had al geantwoord: het nieuwe antwoord vervangt het vorige.
       *[other] { $n } personen hadden al geantwoord: hun nieuwe antwoorden vervangen de vorige.
    }
intake-known =
    { $n ->
        [one] { $n } bestand was al verzameld: er is niets veranderd.
       *[other] { $n } bestanden waren al verzameld: er is niets veranderd.
    }
intake-undo = Met “Ongedaan maken”, bovenaan de pagina, neemt u in één keer terug wat zojuist is toegevoegd.
intake-refused =
    { $n ->
        [one] { $n } bestand is niet meegenomen
       *[other] { $n } bestanden zijn niet meegenomen
    }
intake-refused-file = { $name }: { $why }
intake-elsewhere =
    { $n ->
        [one] { $n } antwoord is bestemd voor het dossier { $name }, dat niet open is. Het wacht.
       *[other] { $n } antwoorden zijn bestemd voor het dossier { $name }, dat niet open is. Ze wachten.
    }
intake-open = Het dossier { $name } openen en deze antwoorden verzamelen
intake-nowhere =
    { $n ->
        [one] { $n } antwoord is bestemd voor een dossier dat niet in deze browser staat. Open eerst dat dossier en kies het bestand dan opnieuw; er is niets verloren.
       *[other] { $n } antwoorden zijn bestemd voor een dossier dat niet in deze browser staat. Open eerst dat dossier en kies de bestanden dan opnieuw; er is niets verloren.
    }
intake-close = Sluiten
answers-not-ours = dit is geen antwoordbestand.
answers-is-questionnaire = dit is een vragenlijst om in te vullen, geen antwoordbestand. Ze gaat open op de pagina waar men antwoordt.
answers-too-large = het bestand is groter dan een antwoordbestand kan zijn.
answers-cut = het bestand eindigt te vroeg. Vraag de persoon het opnieuw te sturen.
answers-newer = het komt van een nieuwere versie van Qualicycle. Laad deze pagina opnieuw en kies het bestand dan nog eens.
answers-damaged = het is onderweg beschadigd of met de hand veranderd. Vraag de persoon het opnieuw te sturen.
answers-malformed = de opbouw klopt niet ({ $reason }). Vraag de persoon het opnieuw op te slaan.
answers-no-round = de ronde staat niet in dit dossier. Misschien komt het van een recentere kopie: open die eerst.
answers-round-closed = ronde { $label } is afgesloten en neemt geen antwoorden meer aan.
answers-no-panel = de vragenlijst staat niet in deze ronde, of is eruit verwijderd.
answers-other-questionnaire = er zijn sindsdien vragen veranderd. Stuur de persoon de huidige vragenlijst.
answers-no-question = het antwoordt op een vraag die niet gesteld is.
answers-impossible = het bevat een antwoord dat de vraag niet toelaat.
answers-superseded = dit is een oudere versie van een antwoord dat al ontvangen is; de nieuwere blijft staan.

## Hulp

help-round-title = Een ronde, fase voor fase
help-round-text =
    Voorbereiden: schoolleiding en team kiezen één tot drie thema’s, geven aan wat op de instelling van toepassing is en leggen desgewenst een streefniveau vast.
    Beoordelen: bij elke indicator kiest het team het niveau waarvan de beschrijving het best past bij wat er echt gebeurt, en noteert het een bevinding.
    Analyseren: de resultaten zijn per thema en van ronde tot ronde te bekijken.
    Verbeteren: het team kiest één tot drie verbeterpunten en plant acties. Een actie is pas afgesloten als haar effect beoordeeld is.
    Afsluiten: de ronde ligt vast, en de volgende begint bij de punten die nog open zijn.
help-rating-title = Een niveau kiezen
help-rating-text =
    Lees de vier beschrijvingen voordat u kiest. Twijfelt u tussen twee niveaus, neem dan het laagste en zeg in de bevinding waarom.
    “Niet van toepassing” haalt de indicator uit de berekening: er wordt een reden gevraagd. “Geen oordeel” en “niet ingevuld” tellen niet als nul, maar verlagen wel het ingevulde deel.
    Met het toetsenbord gaat u met de tabtoets van indicator naar indicator en verandert u met de pijltoetsen het niveau.
help-numbers-title = De resultaten lezen
help-numbers-text =
    0% is het laagste niveau van de schaal en 100% het hoogste. Alle criteria tellen even zwaar binnen hun thema, en alle thema’s even zwaar in het geheel.
    Bij een gemiddelde staan altijd het ingevulde deel en het laagste niveau. Is minder dan 80% van de indicatoren ingevuld, dan heet het resultaat voorlopig.
    Dit zijn de resultaten van een zelfevaluatie. Ze dienen om te verbeteren, niet om instellingen te rangschikken of mensen te beoordelen.
help-rounds-title = Twee rondes vergelijken
help-rounds-text =
    Twee rondes zijn alleen te vergelijken als het referentiekader en wat op u van toepassing is niet zijn veranderd, en alleen op de indicatoren die in beide zijn beoordeeld. Een verschil van minder dan een half niveau wordt niet als verandering getoond.
    Stapt een ronde over op een nieuwere editie, dan worden alleen indicatoren die hetzelfde vragen op dezelfde niveaus met de vorige vergeleken.
help-files-title = Bestanden en reservekopie
help-files-text =
    Een .qualicycle-bestand bevat het hele dossier, met het gebruikte referentiekader en, tenzij u op de pagina “Mijn gegevens” anders beslist, de bewijsbestanden. Opent u het twee keer, dan komt er niets dubbel in te staan; bij het samenvoegen van twee kopieën gaat niets verloren.
    Uw gegevens blijven in deze browser. Sla regelmatig een bestand op: dat is de enige reservekopie die geen enkele browser kan wissen.
help-access-title = Toegankelijkheid
help-access-text =
    Alles kan met het toetsenbord, op 320 pixels breed net als op een groot scherm, licht, donker en met hoog contrast. Bij elke grafiek hoort een tabel.
    Er is nog geen externe audit gedaan: er wordt geen conformiteit met het RGAA, de Franse toegankelijkheidsnorm, verklaard.

## Opmerkingen over de ronde zelf
remarks-title = Opmerkingen over de ronde
remarks-note = Wat een oplettende collega zou aanstippen. Niets hiervan verandert een resultaat of belet u de ronde af te sluiten.
remarks-none = Niets op te merken.
remarks-more = { $n ->
    [one] en nog één
   *[other] en nog { $n }
 }
remark-is-error = te corrigeren
remark-is-warning = te controleren
remark-is-hint = suggestie
remark-rating-1 = “Niet van toepassing” staat er zonder reden.
remark-rating-2 = “Niet van toepassing” staat er, hoewel er een streefniveau of streefwaarde was vastgelegd.
remark-rating-3 = Twee mensen voerden iets anders in; er is nog niet gekozen.
remark-rating-4 = Een blokkerende indicator ligt onder zijn drempel.
remark-rating-5 = Er wordt bijgestuurd zonder te evalueren.
remark-rating-6 = Minder dan 80% van de indicatoren is ingevuld: het resultaat blijft voorlopig.
remark-rating-7 = Alle indicatoren staan op hetzelfde niveau.
remark-rating-8 = Een laag niveau wordt niet toegelicht.
remark-evidence-1 = Een hoog niveau is gesteld, maar niet onderbouwd met actueel bewijs.
remark-follow-up-1 = Een punt uit de vorige ronde is nog niet bekeken.
remark-follow-up-2 = Een antwoord uit de vorige editie is nog niet bevestigd.
remark-follow-up-3 = Een streefniveau of streefwaarde is losgelaten.
remark-consensus-1 = De meningen lopen uiteen en er is geen consensus genoteerd.
remark-consensus-2 = Het niveau is niet meer het niveau van de consensus.
remark-panel-1 = Het team en een bevraagde groep zien het anders.
remark-panel-2 = De enquête is afgelopen met minder dan vijf antwoorden.
remark-team-1 = De datum voor deze indicator is voorbij.
remark-team-2 = Een indicator is teruggestuurd en sindsdien niet opnieuw ingeleverd.
remark-team-3 = Een datum in de planning is voorbij.
remark-plan-1 = Een major afwijking heeft geen actie.
remark-plan-2 = Alles is beoordeeld, maar er is geen verbeterpunt gekozen.
remark-plan-3 = Een verbeterpunt heeft geen actie.
remark-plan-4 = Een actie heeft geen verantwoordelijke.
remark-plan-5 = Een actie heeft geen einddatum.
remark-plan-6 = Nergens staat waaraan u ziet dat een actie gewerkt heeft.
remark-plan-7 = De einddatum van een actie is voorbij.
remark-plan-8 = Een actie is uitgevoerd, maar het effect is nog niet beoordeeld.

## Antwoorden importeren
responses-intro = Antwoorden die u met een ander programma hebt verzameld (LimeSurvey, Google Forms, Microsoft Forms, Nextcloud Forms, SurveyJS) komen hier binnen, één rij per persoon. Namen en adressen worden nooit overgenomen.
responses-back = Terug naar de enquête
responses-closed = De ronde is afgesloten: de enquêtes veranderen niet meer.
responses-no-panel = Deze enquête bestaat niet of is verwijderd.
responses-choose = Een bestand met antwoorden kiezen
responses-formats = CSV, XLSX of ODS. U kunt het hier ook neerzetten.
responses-no-rows = het bevat geen enkele rij met antwoorden.
responses-too-many = het bevat { $found } antwoorden, en een enquête krijgt er hoogstens { $limit }. Verdeel ze, of kijk na of dit het juiste bestand is.
responses-columns = Wat er in elke kolom staat
responses-columns-help = Afgeleid uit de kopjes. Kijk na en verbeter waar nodig.
responses-column = Kolom
responses-example = Voorbeeld
responses-role = Gebruiken als
responses-ignore = Niet overnemen
responses-personal = Persoonsgegeven, niet overgenomen
responses-number = Nummer van het antwoord
responses-group = Groep van de persoon
responses-which-group = Over te nemen rijen
responses-all-groups = Alle rijen
responses-values = Wat de antwoorden betekenen
responses-values-help = Een enquête kent vijf mogelijke antwoorden, van 1 (helemaal niet mee eens) tot 5 (helemaal mee eens).
responses-written = Zoals het in het bestand staat
responses-times = Aantal keer
responses-means = Betekent
meaning-unknown = nog onduidelijk: niet overgenomen
meaning-1 = 1 · helemaal niet mee eens
meaning-2 = 2 · meestal niet mee eens
meaning-3 = 3 · niet eens, niet oneens
meaning-4 = 4 · meestal mee eens
meaning-5 = 5 · helemaal mee eens
meaning-not-concerned = niet van toepassing op de persoon
meaning-declined = zegt het liever niet
meaning-nothing = geen antwoord
responses-outcome = Wat wordt overgenomen
responses-new = { $n ->
    [one] { $n } nieuw antwoord
   *[other] { $n } nieuwe antwoorden
 }
responses-changed = { $n ->
    [one] { $n } antwoord dat er al is, wordt vervangen: het is in het bestand veranderd
   *[other] { $n } antwoorden die er al zijn, worden vervangen: ze zijn in het bestand veranderd
 }
responses-known = { $n ->
    [one] { $n } antwoord is er al
   *[other] { $n } antwoorden zijn er al
 }
responses-empty = { $n ->
    [one] { $n } rij zonder antwoord blijft buiten beschouwing
   *[other] { $n } rijen zonder antwoord blijven buiten beschouwing
 }
responses-other-groups = { $n ->
    [one] { $n } rij van een andere groep blijft buiten beschouwing
   *[other] { $n } rijen van andere groepen blijven buiten beschouwing
 }
responses-remarks = { $n ->
    [one] { $n } cel wordt niet overgenomen
   *[other] { $n } cellen worden niet overgenomen
 }
responses-no-step = { $written } is geen bekend antwoord op de schaal van 1 tot 5.
responses-same = antwoord nummer { $written } staat er meer dan eens; het laatste telt.
responses-accept = { $n ->
    [one] { $n } antwoord overnemen
   *[other] { $n } antwoorden overnemen
 }
notice-responses = Overgenomen antwoorden: { $n }; al aanwezig: { $known }.
## Bewijs

evidence-lead = Wat laat zien dat het is zoals u zegt. Eén bewijs kan bij meerdere indicatoren en meerdere referentiekaders horen.
evidence-empty = Nog niets. Begin met wat u al hebt: een verslag, een tabel, een enquête.
evidence-add = Bewijs toevoegen
evidence-files = Bestanden kiezen
evidence-drop = U kunt bestanden ook ergens op deze pagina neerzetten: elk bestand wordt een bewijs.
evidence-drop-here = U kunt de bestanden ook ergens op deze pagina neerzetten.
evidence-personal = Vermijd bestanden met gegevens over personen: vermeld liever waar ze bewaard worden.
evidence-form = Een elders bewaard bewijs beschrijven
evidence-add-button = Dit bewijs toevoegen
evidence-title = Titel
evidence-kind = Soort
evidence-kind-document = Document
evidence-kind-record = Verslag of registratie
evidence-kind-interview = Gesprek
evidence-kind-observation = Observatie
evidence-kind-data = Cijfers
evidence-kind-survey = Enquête
evidence-on = Datum
evidence-on-hint = De dag waarvan het bewijs dateert, niet de dag waarop u het toevoegt.
evidence-months = Actueel gedurende (maanden)
evidence-months-hint = Gerekend vanaf de datum. Laat leeg voor { $months } maanden; 0 als het niet veroudert.
evidence-owner = Wie het bewaart
evidence-owner-hint = Liever een functie dan een naam.
evidence-place = Waar het bewaard wordt
evidence-place-hint = Een kast, een gedeelde map, een adres.
evidence-note = Wat het laat zien
evidence-confidential = vertrouwelijk
evidence-confidential-label = Vertrouwelijk
evidence-confidential-hint = Het blijft buiten wat u doorgeeft, tenzij u anders beslist.
fresh-always = altijd actueel
fresh-until = actueel tot en met { $day }
fresh-undated = zonder datum
fresh-over = verouderd sinds { $day }
evidence-search = Zoeken in de bewijzen
evidence-filters = Getoonde bewijzen
evidence-show-all = Alles ({ $n })
evidence-show-unlinked = Zonder indicator ({ $n })
evidence-show-undated = Zonder datum ({ $n })
evidence-show-outdated = Verouderd ({ $n })
evidence-show-confidential = Vertrouwelijk ({ $n })
evidence-show-document = Documenten ({ $n })
evidence-show-record = Verslagen en registraties ({ $n })
evidence-show-interview = Gesprekken ({ $n })
evidence-show-observation = Observaties ({ $n })
evidence-show-data = Cijfers ({ $n })
evidence-show-survey = Enquêtes ({ $n })
evidence-show-everything = Alle bewijzen tonen
evidence-orders = Sorteren op
evidence-order-title = titel
evidence-order-date = datum
evidence-order-use = gebruik
evidence-count =
    { $n ->
        [one] { $n } bewijs
       *[other] { $n } bewijzen
    }
evidence-found =
    { $n ->
        [0] Geen bewijs gevonden
        [one] { $n } bewijs gevonden
       *[other] { $n } bewijzen gevonden
    }
evidence-serves =
    { $n ->
        [one] bij { $n } indicator gebruikt
       *[other] bij { $n } indicatoren gebruikt
    }
evidence-serves-nothing = bij geen enkele indicator gebruikt
file-also = Hetzelfde bestand zit ook bij { $titles }.
file-same-name = Een ander bewijs heeft een bestand met dezelfde naam, maar met een andere inhoud. Vingerafdruk van dit bestand: { $print }.
file-look = Bekijken
file-save = Bestand opslaan
file-open-beside = Document in een nieuw tabblad openen
file-only-saved = Dit bestand kan hier niet getoond worden. Sla het op om het te openen met een programma dat dit wel kan.
file-missing = Het bestand staat niet in deze browser: het dossier kwam zonder dit bestand, of de browser heeft het verwijderd. De beschrijving van het bewijs is ongewijzigd. Voeg het bestand opnieuw toe, of open een .qualicycle-bestand waar het in zit.
file-unreadable = De browser kon dit bestand niet lezen. Er is niets verloren: laad de pagina opnieuw en probeer het nog eens.
evidence-back-nav = Terug
evidence-back = Alle bewijzen
evidence-piece = Bewijs
evidence-unknown = Bewijs niet gevonden
evidence-unknown-text = Op dit adres staat geen bewijs in dit dossier. Misschien zit het in een andere kopie van het dossier.
evidence-gone = Dit bewijs is uit het dossier gehaald. U kunt het terugzetten zoals het was, met de indicatoren waaraan het gekoppeld was.
evidence-put-back = Dit bewijs terugzetten
piece-file = Bestand
piece-file-none = Er is geen bestand toegevoegd.
piece-file-choose = Bestand toevoegen
piece-file-replace = Bestand vervangen
piece-file-detach = Bestand losmaken
piece-file-drop = Een bestand dat u op deze pagina neerzet, wordt het bestand van dit bewijs.
piece-serves =
    { $n ->
        [0] Nog bij geen enkele indicator gebruikt
        [one] Bij { $n } indicator gebruikt
       *[other] Bij { $n } indicatoren gebruikt
    }
piece-former =
    { $n ->
        [one] Het is ook gekoppeld aan { $n } indicator die de huidige editie niet meer heeft.
       *[other] Het is ook gekoppeld aan { $n } indicatoren die de huidige editie niet meer heeft.
    }
piece-link = Aan een andere indicator koppelen
piece-link-search = Een indicator zoeken
piece-about = Beschrijving
evidence-probably = Waarschijnlijk ook bruikbaar bij:
evidence-probably-more =
    { $n ->
        [one] en nog { $n }
       *[other] en nog { $n }
    }
evidence-link = Koppelen
evidence-unlink = Ontkoppelen
evidence-take-out = Dit bewijs verwijderen
evidence-take-out-hint = Een afgesloten ronde bewaart het zoals het was.
picker-found =
    { $n ->
        [0] Niets gevonden.
       *[other] { $rest ->
            [0] { "" }
            [one] Nog één resultaat: typ meer van de naam.
           *[other] Nog { $rest } resultaten: typ meer van de naam.
        }
    }
affirmed = gesteld, niet onderbouwd
affirmed-nothing = geen bewijs gekoppeld
affirmed-out-of-date = bewijs verouderd
affirmed-explained = Een hoog niveau steunt op minstens één actueel bewijs. Zonder dat bewijs blijft het niveau zoals het is: er wordt alleen op gewezen.
evidence-add-here = Bewijs toevoegen
evidence-change-here = Bewijs toevoegen of ontkoppelen
evidence-done = Klaar met de bewijzen
evidence-linked =
    { $n ->
        [0] Geen bewijs gekoppeld aan deze indicator
        [one] { $n } bewijs gekoppeld aan deze indicator
       *[other] { $n } bewijzen gekoppeld aan deze indicator
    }
evidence-pick = Bewijs uit het dossier koppelen
evidence-new = Nieuw bewijs toevoegen
show-unevidenced = Gesteld, niet onderbouwd ({ $n })
assess-none-unevidenced = Geen enkel hoog niveau mist actueel bewijs.
check-evidence =
    { $n ->
        [0] Elk hoog niveau steunt op actueel bewijs
        [one] { $n } hoog niveau zonder actueel bewijs
       *[other] { $n } hoge niveaus zonder actueel bewijs
    }

## Eerst ieder apart beoordelen, en de consensus

show-to-discuss = Te bespreken ({ $n })
assess-none-to-discuss = Er is nog niets te bespreken. Een indicator verschijnt hier zodra de stemmen van zijn thema vergrendeld zijn en te ver uiteenliggen.
assess-agree = Naar de consensus
voting-title = Hoe u samen beoordeelt
voting-hint = Beslis dit voordat iemand beoordeelt: dan weet iedereen wat er met zijn stem gebeurt.
voting-way = Werkwijze
voting-together = Vanaf het begin samen
voting-alone = Eerst ieder apart, dan consensus
voting-tolerance = Toegestane spreiding, in procent van de schaal
voting-means =
    { $n ->
        [0] Op { $levels } niveaus wordt elk verschil tussen twee stemmen besproken. Gebruikelijk is 40%.
        [one] Op { $levels } niveaus mag er één niveau verschil zijn, twee worden besproken. Gebruikelijk is 40%.
       *[other] Op { $levels } niveaus mogen er { $n } niveaus verschil zijn, meer wordt besproken. Gebruikelijk is 40%.
    }
voting-means-all = Op { $levels } niveaus wordt geen enkel verschil besproken: dan kunt u evengoed vanaf het begin samen beoordelen. Gebruikelijk is 40%.
voting-as-set-together = Het team beoordeelt vanaf het begin samen.
voting-as-set-alone = Ieder beoordeelt eerst apart, daarna bespreekt het team elke spreiding van meer dan { $tolerance } van de schaal.
voting-has-votes =
    { $n ->
        [one] Er is al { $n } stem uitgebracht.
       *[other] Er zijn al { $n } stemmen uitgebracht.
    }
voting-change = De regel wijzigen ondanks de stemmen
voting-warning = Deze stemmen zijn onder de huidige regel uitgebracht. Een andere spreiding verandert wat er besproken wordt. Beoordeelt u samen, dan verdwijnen de stemmen van het scherm, maar niet uit het dossier. Overleg eerst met wie gestemd heeft.
voting-change-go = De regel wijzigen
voting-no-raters = Nog niemand in het team beoordeelt. Voeg eerst de beoordelaars toe.
voter-label = Wie beoordeelt hier?
voter-nobody = te kiezen
voter-needed = Geef eerst aan wie beoordeelt: ieder stemt apart, en de stem wordt onder die functie genoteerd.
voter-blind = U ziet alleen uw eigen stemmen, en op het scherm ziet alleen u ze. U kunt ze wijzigen totdat de stemmen van het thema vergrendeld zijn.
own-vote = Uw stem.
vote-waits = Om te stemmen geeft u bovenaan de pagina aan wie beoordeelt.
votes-in =
    { $n ->
        [0] Van de { $raters } heeft nog niemand gestemd.
        [one] { $n } van de { $raters } heeft gestemd.
       *[other] { $n } van de { $raters } hebben gestemd.
    }
vote-count =
    { $n ->
        [0] geen stemmen
        [one] { $n } stem
       *[other] { $n } stemmen
    }
votes-by-name = Wie wat heeft gestemd
votes-none = Niemand heeft een niveau gekozen.
votes-single = Eén stem: er valt niets te vergelijken.
votes-mixed = Sommigen kiezen een niveau, anderen vinden de indicator niet van toepassing.
votes-findings = De bevindingen verschillen.
votes-apart = Spreiding van { $spread } van de schaal.
votes-close = Spreiding van { $spread } van de schaal, binnen wat is toegestaan.
votes-alike = Iedereen koos hetzelfde niveau.
votes-not-applicable = Iedereen vindt de indicator niet van toepassing.
to-discuss = te bespreken
proposal = Voorstel, de mediaan van de stemmen: { $level }.
proposal-worst = Voorstel, de zwaarste bevinding: { $level }.
agreed-on = Consensus van { $day }:
dissent-said = Afwijkende mening:
agreed-no-more = Het antwoord is sindsdien gewijzigd: { $answer }. Het is niet meer het antwoord van de consensus.
agreed-again = Terug naar het antwoord van de consensus
consensus-together = In deze ronde beoordeelt het team vanaf het begin samen: er zijn geen stemmen samen te leggen.
consensus-go-prepare = Dit wijzigen op de pagina “Voorbereiden”
consensus-intro = Ieder heeft apart beoordeeld. Vergrendel de stemmen van een thema om ze aan iedereen te tonen, en bespreek dan de verschillen. Een voorstel wordt pas een antwoord als u het overneemt.
turnout =
    { $n ->
        [0] Nog geen van de { $raters } beoordelaars is klaar met dit thema ({ $asked } te beoordelen).
        [one] { $n } van de { $raters } beoordelaars is klaar met dit thema ({ $asked } te beoordelen).
       *[other] { $n } van de { $raters } beoordelaars zijn klaar met dit thema ({ $asked } te beoordelen).
    }
turnout-by-rater = Hoever iedereen is
turnout-of = { $name }: { $n } van { $asked }
lock-later = Er heeft nog niemand gestemd: er valt niets te vergrendelen.
lock = De stemmen van dit thema vergrendelen
lock-means = Zodra de stemmen vergrendeld zijn, ziet iedereen ze, zonder namen. Ze veranderen dan niet meer.
lock-behind =
    { $n ->
        [0] Iedereen is klaar.
        [one] { $n } beoordelaar is nog niet klaar: stemmen die niet zijn uitgebracht, ontbreken dan.
       *[other] { $n } beoordelaars zijn nog niet klaar: stemmen die niet zijn uitgebracht, ontbreken dan.
    }
votes-locked =
    { $n ->
        [0] Stemmen vergrendeld. Er valt niets meer te bespreken.
        [one] Stemmen vergrendeld. Nog { $n } indicator te bespreken.
       *[other] Stemmen vergrendeld. Nog { $n } indicatoren te bespreken.
    }
unlock-means = Te vroeg vergrendeld? De stemmen worden weer verborgen en kunnen veranderen, maar wie ze gezien heeft, kent ze.
unlock = De stemmen van dit thema weer openen
consensus-apart = Waar de stemmen uiteenliggen ({ $n })
consensus-rest = De rest ({ $n })
take-means = Waar u het eens bent en nog niets anders beslist is, kunt u de voorstellen in één keer overnemen.
take =
    { $n ->
        [one] Het voorstel overnemen voor de indicator waarover u het eens bent
       *[other] De voorstellen overnemen voor de { $n } indicatoren waarover u het eens bent
    }
consensus-say = De consensus noteren
consensus-other = Zelf het niveau kiezen
consensus-change = Deze consensus wijzigen
consensus-reason = Waarom dit niveau
consensus-reason-apart = Wat het gesprek heeft opgeleverd: u leest het over een jaar terug.
consensus-reason-hint = Gevraagd als u iets anders kiest dan het voorstel.
consensus-dissent = Afwijkende mening
consensus-dissent-hint = Waar sommigen bij blijven, zonder namen te noemen.
consensus-save = De consensus opslaan
consensus-next = De consensus wordt het antwoord van de ronde.
check-consensus =
    { $n ->
        [0] De stemmen zijn vergrendeld en wat uiteenlag, is besproken
        [one] De stemmen zijn vergrendeld en wat uiteenlag, is besproken, op { $n } indicator na
       *[other] De stemmen zijn vergrendeld en wat uiteenlag, is besproken, op { $n } indicatoren na
    }
agreement-title = Overeenstemming tussen beoordelaars
agreement-hint = Deze cijfers zeggen of u de schaal op dezelfde manier leest. Ze oordelen over niemand en tellen in geen enkel resultaat mee.
agreement-too-little = Te weinig om iets te zeggen: er is een indicator van een vergrendeld thema nodig waarvoor minstens twee beoordelaars een niveau kozen.
agreement-of =
    { $scale }: { $raters } beoordelaars, { $n ->
        [one] { $n } indicator
       *[other] { $n } indicatoren
    }
agreement-figure = Maat
agreement-value = Waarde
agreement-meaning = Betekenis
agreement-exact = Zelfde niveau
agreement-exact-means = Deel van de paren beoordelaars dat hetzelfde niveau koos.
agreement-within-one = Hoogstens één niveau verschil
agreement-within-one-means = Deel van de paren beoordelaars dat hoogstens één niveau verschilt.
agreement-alpha = Krippendorffs alfa
agreement-reliable = Minstens 0,80: u leest de schaal op dezelfde manier (1 is volledige overeenstemming, 0 is toeval).
agreement-tentative = Tussen 0,667 en 0,80: u leest de schaal ongeveer op dezelfde manier. Lees samen de beschrijvingen van de besproken niveaus opnieuw (1 is volledige overeenstemming, 0 is toeval).
agreement-unreliable = Minder dan 0,667: u leest de schaal niet op dezelfde manier. Word het eens over de beschrijvingen van de niveaus voordat u iets vergelijkt (1 is volledige overeenstemming, 0 is toeval).
agreement-one-unit = Met één indicator is dit niet te berekenen.
agreement-no-variation = Alle stemmen staan op hetzelfde niveau: niets onderscheidt hier overeenstemming van toeval.
agreement-kappa = Gewogen kappa (lineair · kwadratisch)
agreement-kappa-means = Overeenstemming van de twee beoordelaars, gecorrigeerd voor toeval. Bij de tweede waarde wegen grote verschillen zwaarder.
agreement-few = Minder dan tien indicatoren: één stem meer zou deze cijfers sterk veranderen.
## Enquêtes

group-leaders = Schoolleiding
group-teachers =
    { $kind ->
        [body] Opleiders
       *[other] Leraren
    }
group-pupils =
    { $kind ->
        [school] Leerlingen
        [centre] Cliënten
       *[other] Deelnemers
    }
group-parents = Ouders en verzorgers
group-partners = Partnerorganisaties
group-counsellors = Loopbaanbegeleiders
people-nobody = Geen antwoorden
people-few = Minder dan vijf antwoorden
people-many = { $n } antwoorden
held = Niet getoond: minder dan vijf antwoorden
panels-lead = Leerlingen, medewerkers, ouders, partners: elke groep ziet iets anders. Een korte, anonieme enquête laat zien waar de meningen samenkomen en waar ze uiteenlopen.
panels-of-round = De enquêtes van deze ronde
panels-none = Nog geen enquête. De eerste bereidt u hieronder voor: kies een groep en thema’s, en er worden vragen voorgesteld.
panels-none-sealed = Deze ronde is zonder enquête afgesloten.
panels-all = Alle enquêtes
panels-line = Enquêtes: { $groups }
panels-line-gap = Enquêtes: { $groups } (verschil { $gap })
panel-title = Titel
panel-group = Groep
panel-questions = Vragen
panel-answers = Antwoorden
panel-until = Tot en met
panel-no-end = Geen einddatum
panel-new = Nieuwe enquête
panel-new-hint = Een enquête is voor één groep. De voorgestelde vragen komen uit het referentiekader; u kunt ze anders verwoorden, weglaten en aanvullen.
panel-no-themes = Kies eerst de thema’s van de ronde: daar komen de vragen vandaan.
panel-themes = Thema’s
panel-themes-hint = Zonder thema worden alleen de twee open vragen voorgesteld.
panel-begin = Vragen voorstellen
panel-above = Ronde { $label } · { $group }
panel-title-proposed = Enquête { $label } · { $group }
panel-place =
    { $group ->
        [parents]
            { $kind ->
                [school] Op de school van mijn kind
               *[other] Waar mijn kind les of begeleiding krijgt
            }
        [partners] In deze instelling
       *[other]
            { $kind ->
                [school] Op onze school
                [centre] In ons centrum
               *[other] In onze instelling
            }
    }
panel-statement = { $place }: { $statement }
panel-open-works = Wat gaat er goed?
panel-open-change = Wat zou als eerste moeten veranderen?
panel-intro-why = { $organisation } maakt de balans op van het eigen werk (ronde { $label }) en wil weten wat goed gaat en wat anders moet. Elke groep ziet dingen die anderen niet zien; daarom deze vragen.
panel-intro-anonymous =
    { $group ->
        [pupils] De enquête is anoniem: niemand vraagt naar je naam. Schrijf zelf ook geen namen op. Van een groep van minder dan vijf mensen wordt niets getoond, en wat je zelf schrijft pas vanaf tien antwoorden.
       *[other] De enquête is anoniem: er wordt niet naar uw naam gevraagd. Schrijf zelf liever ook geen namen op. Van een groep van minder dan vijf mensen wordt niets getoond, en wat u zelf schrijft pas vanaf tien antwoorden.
    }
panel-intro-use =
    { $group ->
       *[other] Het team leest de resultaten van elke groep naast elkaar en kiest daarna enkele acties. Het werk wordt beoordeeld, nooit een persoon.
    }
panel-intro-time =
    { $group ->
        [pupils]
            { $n ->
                [one] Het kost je ongeveer één minuut. “Dit geldt niet voor mij” en “Ik zeg het liever niet” zijn ook antwoorden.
               *[other] Het kost je ongeveer { $n } minuten. “Dit geldt niet voor mij” en “Ik zeg het liever niet” zijn ook antwoorden.
            }
       *[other]
            { $n ->
                [one] Invullen kost ongeveer één minuut. “Dit geldt niet voor mij” en “Ik zeg het liever niet” zijn ook antwoorden.
               *[other] Invullen kost ongeveer { $n } minuten. “Dit geldt niet voor mij” en “Ik zeg het liever niet” zijn ook antwoorden.
            }
    }
panel-gone = Deze enquête is er niet meer
panel-gone-text = De enquête is geschrapt, of dit dossier kent haar nog niet. Verder is er niets veranderd.
panel-give-up-title = De enquête schrappen
panel-give-up-hint = Ze verdwijnt uit de ronde, met haar resultaten. Met “Ongedaan maken” komt ze terug.
panel-give-up = Deze enquête schrappen
questionnaire = De vragenlijst
panel-answered = Er zijn antwoorden binnen. Wijzigt u de vragen, dan worden antwoorden op de oude tekst die nog onderweg zijn geweigerd. Een anders verwoorde vraag begint weer bij nul. Een kopie laat deze antwoorden ongemoeid.
panel-copy = Kopiëren naar een nieuwe enquête
panel-change-anyway = Deze vragenlijst toch wijzigen
panel-before-questions = Vóór de vragen
panel-describe = Titel, inleiding en datum wijzigen
panel-introduction = Inleiding
panel-until-label = Antwoorden tot en met
panel-until-hint = Bij een andere datum blijft elk antwoord geldig.
panel-add = Vragen toevoegen
length-none = Nog geen vragen.
length =
    { $n ->
        [one] { $n } vraag
       *[other] { $n } vragen
    }{ $open ->
        [0] {""}
       *[other] , waarvan { $open } open
    }: ongeveer { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }.
length-good = Dat is een goede lengte.
length-too-long = Dat is lang: na vijftien vragen haken velen voor het einde af.
asked-agreement = Stelling, van 1 (helemaal niet mee eens) tot 5 (helemaal mee eens)
asked-open = Open vraag
asked-about = { $kind } · bij indicator { $number }
asked-up = Omhoog
asked-up-label = Vraag { $n } omhoog
asked-down = Omlaag
asked-down-label = Vraag { $n } omlaag
asked-leave-out = Weglaten
asked-remove-label = Vraag { $n } weglaten
asked-word = Anders verwoorden
panel-question-text = Tekst
panel-question-text-hint = Eén gedachte per vraag, in de woorden van de groep. Een stelling beschrijft hoe het is als alles goed gaat.
asked-indicators = Indicatoren
asked-add-these = Deze vragen toevoegen
asked-own = Een eigen vraag
asked-kind = Soort antwoord
asked-indicator = Indicator waarover de vraag iets zegt
asked-no-indicator = Geen in het bijzonder
asked-add = De vraag toevoegen
answers-none = De resultaten verschijnen hier vanaf het vijfde antwoord.
answers-few = Resultaten verschijnen vanaf vijf antwoorden: met minder zou iedereen kunnen raden wie wat heeft gezegd.
answers-from-table = Antwoorden uit een ander programma importeren
answers-hint = Hoeveel mensen elk antwoord kozen, van 1 (helemaal niet mee eens) tot 5 (helemaal mee eens). “Niet van toepassing” en “Zegt het liever niet” tellen niet mee in het gemiddelde.
sides = De groepen naast elkaar
sides-hint = Gemiddelden lopen van 1 (helemaal niet mee eens) tot 5 (helemaal mee eens), per groep: er is geen gemiddelde van alle groepen. Het verschil wordt vóór het afronden berekend.
sides-none = De groepen verschijnen hier zodra een ervan vijf antwoorden telt.
sides-wide = De groepen lopen uiteen
sides-close = De groepen zitten op één lijn
sides-alone = Er wordt maar één groep getoond
gap-line = { $low }, { $high }: verschil van { $gap }
lane-answers = { $n } antwoorden
step-lowest = Helemaal niet mee eens
step-highest = Helemaal mee eens
spread-mean = Gemiddelde
spread-not-concerned = Niet van toepassing
spread-declined = Zegt het liever niet
own-words = Antwoorden in eigen woorden
own-words-hint = Op alfabet, zodat niets verraadt wie wat heeft geschreven.
own-words-held = Antwoorden in eigen woorden verschijnen vanaf tien mensen.
own-words-of =
    { $n ->
        [0] { $question } (geen antwoorden)
        [one] { $question } ({ $n } antwoord)
       *[other] { $question } ({ $n } antwoorden)
    }
## Verbeterpunten en actieplan

axes-lead = Een ronde laat meestal meer verbeterpunten zien dan een team kan aanpakken. Geef aan wat het belangrijkst is, bekijk wat daaruit volgt en kies dan één tot drie verbeterpunten.
axes-nothing-asked = Deze ronde kijkt nog naar geen enkele indicator. Kies eerst de thema’s:
axes-next = Zodra de verbeterpunten gekozen zijn, krijgt elk punt zijn acties: wie doet wat, tegen wanneer, en waaraan ziet u dat het gewerkt heeft.
axes-go = Het actieplan opstellen
importance-title = Wat voor u telt
importance-text = Geef aan hoe belangrijk elk thema voor uw instelling is, ongeacht het resultaat. Weegt een indicator zwaarder of lichter dan zijn thema, geef dat dan aan.
importance-unsaid = Nog niet aangegeven
importance-as-theme = Zoals het thema ({ $importance })
importance-by-indicator = Per indicator aangeven
importance-own =
    { $n ->
        [one] { $n } indicator apart aangegeven
       *[other] { $n } indicatoren apart aangegeven
    }
importance-1 = weinig belangrijk
importance-2 = vrij belangrijk
importance-3 = belangrijk
importance-4 = heel belangrijk
importance-5 = essentieel
make-axis = Er een verbeterpunt van maken
choose-axis = In een verbeterpunt plaatsen
join-axis = Toevoegen aan { $axis }
in-axis = in verbeterpunt { $axes }
field-title = Belang en resultaat
field-text = Elke beoordeelde indicator krijgt zijn plaats volgens belang en resultaat. De prioriteit is het belang maal de afstand tot het streefniveau, of tot het hoogste niveau.
field-empty = Nog niets te plaatsen: er is minstens één beoordeelde indicator nodig waarvan het belang is aangegeven.
field-without-importance =
    { $n ->
        [one] { $n } beoordeelde indicator heeft hier geen plaats omdat het belang niet is aangegeven.
       *[other] { $n } beoordeelde indicatoren hebben hier geen plaats omdat het belang niet is aangegeven.
    }
field-not-rated =
    { $n ->
        [one] { $n } niet ingevulde indicator heeft hier geen plaats.
       *[other] { $n } niet ingevulde indicatoren hebben hier geen plaats.
    }
cut-title = Waar de lijnen liggen
cut-median = mediaan van uw resultaten
cut-mean = gemiddelde van uw resultaten
cut-centre = midden van de schalen
cut-told = Een belang vanaf { $importance } op 5 geldt als groot, een resultaat vanaf { $result } van de schaal als goed.
cut-undivided = De resultaten liggen zo dicht bij elkaar dat er geen enkel onder de lijn valt, terwijl er nog werk is. Het midden van de schalen zegt wellicht meer.
quadrant-concentrate = Hier eerst aan werken
quadrant-concentrate-text = Belangrijk en nog zwak.
quadrant-keep-up = Zo houden
quadrant-keep-up-text = Belangrijk en al goed.
quadrant-low = Lage prioriteit
quadrant-low-text = Minder belangrijk en nog zwak.
quadrant-overkill = Misschien te veel inspanning
quadrant-overkill-text = Minder belangrijk en al goed: levert de inspanning elders meer op?
quadrant-empty = Geen indicator hier.
fact-importance = belang { $n }
fact-target =
    { $gap ->
        [0] streefniveau { $target }, bereikt
        [one] streefniveau { $target }, nog { $gap } niveau
       *[other] streefniveau { $target }, nog { $gap } niveaus
    }
fact-priority = prioriteit { $n }
since-up = Van { $before } naar { $after } gestegen sinds ronde { $label }
since-down = Van { $before } naar { $after } gedaald sinds ronde { $label }
since-same = Onveranderd sinds ronde { $label }
since-actions = Uitgevoerde acties: { $actions }
shortfalls-title = Vastgestelde afwijkingen
chosen-title = Verbeterpunten
axes-none = Nog geen verbeterpunt. Eén tot drie volstaan voor een ronde.
axes-some =
    { $n ->
        [one] { $n } verbeterpunt gekozen.
       *[other] { $n } verbeterpunten gekozen.
    }
axes-enough = Drie verbeterpunten gekozen: dat is genoeg voor een ronde.
axes-many = { $n } verbeterpunten gekozen. Dat kan, maar wordt afgeraden: wie alles tegelijk aanpakt, rondt vaak niets af. Welke kan wachten tot de volgende ronde?
axis-title = Titel van het verbeterpunt
axis-reason = Waarom dit verbeterpunt
axis-reason-hint = Wat voor het team de doorslag gaf: een bevinding, een resultaat, een lopend project.
axis-parts = Betrokken thema’s en indicatoren
axis-part-remove = Weghalen
axis-bare = Er is verder niets genoteerd.
axis-drop = Dit verbeterpunt schrappen
axis-add = Een verbeterpunt toevoegen
axis-add-button = Dit verbeterpunt toevoegen
axis-actions =
    { $n ->
        [0] geen actie
        [one] { $n } actie
       *[other] { $n } acties
    }
action-plan = Een actie plannen
plan-title = Actieplan
plan-count =
    { $n ->
        [0] geen actie
        [one] { $n } actie
       *[other] { $n } acties
    }
plan-overdue =
    { $n ->
        [one] { $n } te laat
       *[other] { $n } te laat
    }
plan-to-judge =
    { $n ->
        [one] { $n } effect te beoordelen
       *[other] { $n } effecten te beoordelen
    }
plan-closed =
    { $n ->
        [one] { $n } afgesloten
       *[other] { $n } afgesloten
    }
plan-none = Nog geen actie. Een actie zegt wie wat doet, tegen wanneer, en waaraan u ziet dat het gewerkt heeft. Begin bij een verbeterpunt of voeg hieronder een actie toe.
plan-none-sealed = Deze ronde is zonder acties afgesloten.
plan-no-axes = Er is nog geen verbeterpunt gekozen:
plan-to-axes = Terug naar de verbeterpunten
plan-views = Weergave van het plan
view-table = Tabel
view-board = Per status
view-timeline = Tijdlijn
state-planned = Gepland
state-under-way = In uitvoering
state-done = Uitgevoerd
state-given-up = Opgegeven
state-of = Status van de actie { $action }
state-hint = Een uitgevoerde actie is pas afgesloten als haar effect beoordeeld is, ook als de einddatum voorbij is.
effect-to-judge = effect nog te beoordelen
effect-reached = Doel bereikt
effect-partly = Deels gelukt
effect-none = Geen zichtbaar effect
effect-choose = Kies een antwoord
effect-save = Dit oordeel vastleggen
effect-revise = Het oordeel herzien
overdue = te laat
due-none = geen einddatum
owner-none = geen verantwoordelijke
board-empty = Geen actie.
timeline-today = De verticale streep geeft vandaag aan, { $date }.
timeline-undated = Zonder datum
action-title = Actie
action-objective = Doel
action-axis = Verbeterpunt
action-axis-none = Geen verbeterpunt
action-owner = Verantwoordelijke
action-owner-hint = Liever een functie dan een naam.
action-start = Begin
action-due = Einddatum
action-means = Middelen
action-means-hint = Uren, geld, lokalen, scholing…
action-measure = Succesindicator
action-measure-hint = Waaraan ziet u dat het gewerkt heeft?
action-baseline = Uitgangssituatie
action-target = Streefwaarde
action-state = Status
action-indicators = Indicatoren die vooruit moeten
action-indicators-none = Er is geen indicator aan deze actie gekoppeld.
action-add = Een actie toevoegen
action-add-button = Deze actie toevoegen
action-close = De kaart van de actie sluiten
action-remove = Deze actie uit het plan verwijderen
action-how-far = Hoe ver staat het?
indicator-link = Een indicator koppelen
indicator-link-button = Deze indicator koppelen
indicator-choose = Kies een indicator
measure-of-indicator = Niveau van indicator { $number }
rating-now = beoordeeld: { $now }
rating-before-now = ronde { $label }: { $before } → nu: { $now }
rating-none = nog niet beoordeeld
judged-effect = Heeft het gewerkt?
judged-finding = Bevinding
judged-finding-hint = Wat u gezien hebt, met cijfers als die er zijn.
judged-on = Beoordeeld op
judged-by = Beoordeeld door
judged-day = op { $date }
judged-by-evidence = Bewijs
judged-evidence = Bewijs: { $evidence }
given-up-title = Deze actie opgeven
given-up-why = Om welke reden?
given-up-save = Deze actie opgeven
asked-title = Eerst dit: heeft het gewerkt?
asked-text =
    { $n ->
        [one] { $n } eerder besliste actie wacht op een antwoord. Kijk wat ze heeft opgeleverd voordat u nieuwe plant.
       *[other] { $n } eerder besliste acties wachten op een antwoord. Kijk wat ze hebben opgeleverd voordat u nieuwe plant.
    }
asked-none = Er wacht niets meer op een antwoord.
asked-answered =
    { $n ->
        [one] { $n } heeft al een antwoord.
       *[other] { $n } hebben al een antwoord.
    }
asked-judge = Het effect beoordelen
plan-files = Het plan elders gebruiken
plan-files-text = Om het op te volgen met programma’s die u al gebruikt. Deze bestanden zijn kopieën: wat u daarin wijzigt, komt hier niet terug.
plan-as-xlsx = Rekenblad (.xlsx)
plan-as-csv = Teksttabel (.csv)
plan-as-ics = Einddatums voor de agenda (.ics)
plan-file-title = Actieplan – { $organisation } – { $label }
plan-actions = Acties
plan-axes = Verbeterpunten
plan-event = Einddatum – { $action }
column-decided = Beslist in
check-axes = De verbeterpunten zijn gekozen
check-axes-served =
    { $n ->
        [0] Elk verbeterpunt heeft minstens één actie
        [one] { $n } verbeterpunt heeft nog geen actie
       *[other] { $n } verbeterpunten hebben nog geen actie
    }
check-owners =
    { $n ->
        [0] Elke actie heeft een verantwoordelijke
        [one] { $n } actie heeft geen verantwoordelijke
       *[other] { $n } acties hebben geen verantwoordelijke
    }
check-dates =
    { $n ->
        [0] Elke actie heeft een einddatum
        [one] { $n } actie heeft geen einddatum
       *[other] { $n } acties hebben geen einddatum
    }
check-effects =
    { $n ->
        [0] Het effect van elke uitgevoerde actie is beoordeeld
        [one] Het effect van { $n } uitgevoerde actie moet nog beoordeeld worden
       *[other] Het effect van { $n } uitgevoerde acties moet nog beoordeeld worden
    }
next-improve = Het actieplan opvolgen
next-improve-text = De verbeterpunten en acties van ronde { $label } staan vast: voer ze nu uit en kijk naar het effect.

# Bewijsbestanden: wat er in een bestand gaat en wat een bestand meebrengt

enclosure-title = Bewijsbestanden om mee te geven
enclosure-all =
    Alle ({ $n ->
        [one] { $n } bestand
       *[other] { $n } bestanden
    }, { $size })
enclosure-open =
    Zonder die van vertrouwelijke bewijzen ({ $n ->
        [one] { $n } bestand
       *[other] { $n } bestanden
    }, { $size })
enclosure-none = Geen: alleen de tekst van het dossier
enclosure-missing =
    { $n ->
        [one] { $n } bestand dat bij de bewijzen hoort, staat niet in deze browser en gaat niet mee.
       *[other] { $n } bestanden die bij de bewijzen horen, staan niet in deze browser en gaan niet mee.
    }
enclosure-too-much = In het bestand van een dossier past hoogstens { $most } aan bewijzen: een deel gaat niet mee. Sla die bewijzen apart op.
incoming-files =
    { $n ->
        [one] { $n } bewijsbestand wordt toegevoegd.
       *[other] { $n } bewijsbestanden worden toegevoegd.
    }
incoming-files-missing =
    { $n ->
        [one] { $n } bewijsbestand zit niet in deze kopie: het bewijs blijft staan, zonder zijn bestand.
       *[other] { $n } bewijsbestanden zitten niet in deze kopie: de bewijzen blijven staan, zonder hun bestand.
    }
notice-files-not-kept =
    { $n ->
        [one] Eén bewijsbestand kon niet worden bewaard.
       *[other] { $n } bewijsbestanden konden niet worden bewaard.
    } { $why } De tekst van het dossier staat er wel; open de kopie opnieuw wanneer er plaats is.
notice-files-left-out =
    Het dossier is opgeslagen, maar { $n ->
        [one] één bewijsbestand zit
       *[other] { $n } bewijsbestanden zitten
    } niet in het bestand. Open de pagina met bewijzen en sla apart op wat ontbreekt.

## Figuren per thema: radar, afstand tot de streefniveaus, cyclus

n-themes =
    { $n ->
        [one] { $n } thema
       *[other] { $n } thema’s
    }
n-indicators =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicatoren
    }
column-minimum = Minimum
column-reviewer = Externe beoordelaar
column-gap = Afstand
key-provisional = voorlopig resultaat
key-held = stap bereikt
key-open = stap niet bereikt
key-threshold = drempel van twee derde
theme-provisional =
    { $n ->
        [one] Voorlopig resultaat, want minder dan 80% van de indicatoren is ingevuld: { $themes }.
       *[other] Voorlopige resultaten, want minder dan 80% van de indicatoren is ingevuld: { $themes }.
    }
radar-not-applicable = Geen enkele indicator van deze thema’s is op u van toepassing
radar-only =
    { $high } staat op { $high-percent }; { $others ->
        [one] het andere thema heeft geen resultaat
       *[other] de andere thema’s hebben geen resultaat
    }
radar-close = De resultaten van de thema’s liggen dicht bij elkaar: van { $low-percent } tot { $high-percent }, minder dan een half niveau verschil
radar-part-level = De { $n } beoordeelde thema’s hebben hetzelfde resultaat: { $high-percent }
radar-part-close = De { $n } beoordeelde thema’s liggen dicht bij elkaar: van { $low-percent } tot { $high-percent }, minder dan een half niveau verschil
radar-part-range = Hoogst van de { $n } beoordeelde thema’s: { $high } ({ $high-percent }); laagst: { $low } ({ $low-percent })
radar-target-note = De ring van het streefniveau laat zien waar het thema zou staan als elk streefniveau bereikt was; een indicator zonder streefniveau telt mee met zijn resultaat.
gaps-all-set-aside =
    { $n ->
        [one] Het enige streefniveau hoort bij een indicator die niet van toepassing is
       *[other] De { $n } streefniveaus horen bij indicatoren die niet van toepassing zijn
    }
gaps-none-rated =
    { $n ->
        [one] Er is een streefniveau, maar de indicator is nog niet beoordeeld
       *[other] Er zijn { $n } streefniveaus, maar nog geen van deze indicatoren is beoordeeld
    }
gaps-all-met =
    { $n ->
        [one] Het streefniveau is bereikt
       *[other] De { $n } streefniveaus zijn bereikt
    }
gaps-met-so-far =
    { $met ->
        [one] { $met } van de { $n } streefniveaus is bereikt
       *[other] { $met } van de { $n } streefniveaus zijn bereikt
    }; { $left ->
        [one] één indicator moet nog worden beoordeeld
       *[other] { $left } indicatoren moeten nog worden beoordeeld
    }
gaps-some =
    { $met ->
        [0] Geen van de { $n } streefniveaus is bereikt
        [one] { $met } van de { $n } streefniveaus is bereikt
       *[other] { $met } van de { $n } streefniveaus zijn bereikt
    }; de grootste afstand is { $gap }, bij { $place }
gaps-one = Het streefniveau bij { $place } is nog niet bereikt: de afstand is { $gap }
gaps-width =
    { $n ->
        [one] { $n } niveau
       *[other] { $n } niveaus
    }
gaps-width-points =
    { $n ->
        [one] { $n } punt
       *[other] { $n } punten
    }
gaps-left =
    { $n ->
        [one] nog { $n } niveau
       *[other] nog { $n } niveaus
    }
gaps-left-points =
    { $n ->
        [one] nog { $n } punt
       *[other] nog { $n } punten
    }
gaps-met = bereikt
gaps-exceeded = overtroffen
gaps-more =
    { $n ->
        [one] De tekening stopt bij { $drawn } indicatoren, de grootste afstanden eerst; de tabel geeft ook de laatste.
       *[other] De tekening stopt bij { $drawn } indicatoren, de grootste afstanden eerst; de tabel geeft ook de { $n } andere.
    }
gaps-scales = Elke indicator heeft een eigen schaal, van het laagste niveau links tot het hoogste rechts.
gaps-set-aside =
    { $n ->
        [one] Er is een streefniveau voor een indicator die niet van toepassing is; het telt dus niet mee: { $indicators }.
       *[other] Er zijn streefniveaus voor { $n } indicatoren die niet van toepassing zijn; ze tellen dus niet mee: { $indicators }.
    }
cycle-none = Nog geen enkele stap van de cyclus heeft een resultaat
cycle-one = { $theme } stopt bij { $stop }: { $next } is nog niet bereikt
cycle-one-not-begun = { $theme } heeft de eerste stap van de cyclus, { $next }, nog niet bereikt
cycle-one-complete = { $theme } doorloopt de hele cyclus, tot en met { $last }
cycle-not-begun = Nog geen van de { $all } thema’s heeft de eerste stap van de cyclus bereikt: { $next }
cycle-complete = De { $all } thema’s doorlopen de hele cyclus, tot en met { $last }
cycle-same = De { $all } thema’s stoppen bij { $stop }: geen enkel heeft { $next } al bereikt
cycle-asked = In alle { $all } thema’s gaat de cyclus tot en met { $stop }, de laatste gevraagde stap
cycle-stops = De cyclus stopt het vaakst bij { $stop }: { $behind } van de { $all } thema’s hebben { $next } nog niet bereikt
cycle-stops-all = De cyclus stopt het vaakst bij { $stop }: nog geen enkel thema heeft { $next } bereikt
cycle-stops-first = De cyclus stopt het vaakst vóór de eerste stap: { $behind } van de { $all } thema’s hebben { $next } nog niet bereikt
cycle-mostly-complete = { $complete } van de { $all } thema’s doorlopen de hele cyclus, tot en met { $last }
cycle-mixed =
    De thema’s staan op verschillende plaatsen in de cyclus: { $complete ->
        [0] geen enkel komt tot { $last }
        [one] één komt tot { $last }
       *[other] { $complete } van de { $all } komen tot { $last }
    }
cycle-reached = Bereikt: { $step }
cycle-reached-none = Nog geen stap bereikt
cycle-adjusts =
    { $n ->
        [one] In één thema wordt bijgestuurd zonder dat er is geëvalueerd: { $themes }.
       *[other] In meerdere thema’s wordt bijgestuurd zonder dat er is geëvalueerd: { $themes }.
    }
cycle-unrated =
    { $n ->
        [one] { $n } thema zonder resultaat telt niet mee in deze conclusie.
       *[other] { $n } thema’s zonder resultaat tellen niet mee in deze conclusie.
    }
## Van ronde tot ronde
rounds-themes = { $n } thema’s
rounds-themes-all = alle { $n } thema’s
rounds-themes-most = { $n } thema’s, vooral { $theme },
trend-same-some =
    Geen duidelijke verandering sinds ronde { $label } bij { $n ->
        [one] { $theme }, het enige vergelijkbare thema
       *[other] de { $n } vergelijkbare thema’s
    }
rounds-apart-framework = het referentiekader is niet meer hetzelfde
rounds-apart-scope = wat op u van toepassing is, is veranderd
rounds-apart-nothing = geen enkele vergelijkbare indicator is in beide rondes beoordeeld
rounds-break-framework = ander kader
rounds-break-edition = nieuwe editie
rounds-break-scope = nieuwe afbakening
rounds-key-up = vooruitgegaan sinds ronde { $label }
rounds-key-down = achteruitgegaan sinds ronde { $label }
rounds-key-same = geen duidelijke verandering sinds ronde { $label }
rounds-key-quiet = geen duidelijke verandering, of niets te vergelijken met ronde { $label }
rounds-common =
    De titel vergelijkt de rondes { $before } en { $after } op { $n ->
        [one] de enige indicator die
       *[other] de { $n } indicatoren die
    } in beide { $n ->
        [one] is
       *[other] zijn
    } beoordeeld; een verschil van minder dan een half niveau telt niet.
rounds-all-counted = De lijnen tellen per ronde alle beoordeelde indicatoren mee: ze kunnen dus ook bewegen doordat er andere indicatoren zijn beoordeeld.
rounds-bridge = Dunne streepjes overbruggen de rondes waarin het thema geen resultaat heeft.
slope-title = Sinds ronde { $label } { $moves }
slope-title-rest =
    Sinds ronde { $label } { $moves }; { $n ->
        [one] { $n } thema is niet duidelijk veranderd
       *[other] { $n } thema’s zijn niet duidelijk veranderd
    }
slope-same =
    { $n ->
        [one] { $theme } is niet duidelijk veranderd sinds ronde { $label }
       *[other] Geen van de { $n } thema’s is duidelijk veranderd sinds ronde { $label }
    }
slope-up =
    { $n ->
        [one] is { $themes } vooruitgegaan{ $way }
       *[other] zijn { $themes } vooruitgegaan{ $way }
    }
slope-up-most =
    { $n ->
        [one] is { $themes } het meest vooruitgegaan{ $way }
       *[other] zijn { $themes } het meest vooruitgegaan{ $way }
    }
slope-down =
    { $n ->
        [one] is { $themes } achteruitgegaan{ $way }
       *[other] zijn { $themes } achteruitgegaan{ $way }
    }
slope-down-most =
    { $n ->
        [one] is { $themes } het meest achteruitgegaan{ $way }
       *[other] zijn { $themes } het meest achteruitgegaan{ $way }
    }
slope-both = { $up } en { $down }
slope-way = (van { $before } naar { $after })
slope-column-common = Gemeenschappelijke indicatoren
slope-note =
    Gemiddelden over { $n ->
        [one] de enige indicator die in beide rondes is beoordeeld
       *[other] de { $n } indicatoren die in beide rondes zijn beoordeeld
    }, { $before } en { $after }. Een verschil van minder dan een half niveau is geen verandering.
slope-rest =
    { $n ->
        [one] { $n } thema zonder duidelijke verandering is niet getekend; het staat in de tabel.
       *[other] { $n } thema’s zonder duidelijke verandering zijn niet getekend; ze staan in de tabel.
    }
slope-only = Alleen gekozen voor ronde { $label }: { $themes }.
slope-nothing = Geen vergelijkbare indicator in beide rondes beoordeeld: { $themes }.
sparkline-round = { $label }: { $level }
level-history = Niveau ronde voor ronde:
# Niveaus: de tabel van indicatoren per ronde, de verdeling per thema

heat-caption = Niveau van elke indicator, ronde voor ronde
heat-means = Het percentage van een thema is het gemiddelde.
heat-keyboard = Met de pijltoetsen gaat u van vak naar vak.
heat-fold-all = Alle thema’s inklappen
heat-unfold-all = Alle thema’s uitklappen
heat-step = { $name }: { $n }
heat-rung = trede { $rank } van 4
heat-lowest = onderkant van de schaal
heat-highest = bovenkant van de schaal
heat-themes-note = Gemiddelde van elk thema, in de kleur van het dichtstbijzijnde niveau. Leeg vak: niet gevraagd in die ronde.
heat-rated =
    { $n ->
        [0] In ronde { $label } is nog geen indicator beoordeeld
        [one] { $n } van de { $of } indicatoren is beoordeeld in ronde { $label }
       *[other] { $n } van de { $of } indicatoren zijn beoordeeld in ronde { $label }
    }
heat-rated-all =
    { $of ->
        [one] De enige indicator van ronde { $label } is beoordeeld
       *[other] Alle { $of } indicatoren van ronde { $label } zijn beoordeeld
    }
heat-none-common = Geen enkele indicator is zowel in ronde { $label } als in ronde { $now } beoordeeld
heat-same =
    { $of ->
        [one] De enige vergelijkbare indicator staat nog op het niveau van ronde { $label }
       *[other] Geen van de { $of } vergelijkbare indicatoren is van niveau veranderd sinds ronde { $label }
    }
heat-all-up =
    { $of ->
        [one] De enige vergelijkbare indicator is gestegen sinds ronde { $label }
       *[other] Alle { $of } vergelijkbare indicatoren zijn gestegen sinds ronde { $label }
    }
heat-all-down =
    { $of ->
        [one] De enige vergelijkbare indicator is gedaald sinds ronde { $label }
       *[other] Alle { $of } vergelijkbare indicatoren zijn gedaald sinds ronde { $label }
    }
heat-up =
    { $up ->
        [one] { $up } van de { $of } indicatoren is gestegen
       *[other] { $up } van de { $of } indicatoren zijn gestegen
    } sinds ronde { $label }, geen enkele is gedaald
heat-down =
    { $down ->
        [one] { $down } van de { $of } indicatoren is gedaald
       *[other] { $down } van de { $of } indicatoren zijn gedaald
    } sinds ronde { $label }, geen enkele is gestegen
heat-both =
    { $up ->
        [one] { $up } van de { $of } indicatoren is gestegen
       *[other] { $up } van de { $of } indicatoren zijn gestegen
    } sinds ronde { $label }, { $down } { $down ->
        [one] is gedaald
       *[other] zijn gedaald
    }
levels-below = onderste helft van de schaal
levels-above = bovenste helft van de schaal
levels-half = de bovenste helft van de schaal
levels-level = niveau { $level }
levels-note = Elke balk toont alle beoordeelde indicatoren van een thema. Indicatoren zonder niveau worden rechts apart geteld.
levels-note-middle = Het middelste niveau ligt half links en half rechts van het midden.
levels-only = { $theme }: de enige beoordeelde indicator haalt { $level }
levels-only-not = { $theme }: de enige beoordeelde indicator haalt { $level } niet
levels-each = { $theme }: alle { $of } beoordeelde indicatoren halen { $level }
levels-not-one = { $theme }: geen van de { $of } beoordeelde indicatoren haalt { $level }
levels-one =
    { $theme }: { $n ->
        [one] { $n } van de { $of } beoordeelde indicatoren haalt { $level }
       *[other] { $n } van de { $of } beoordeelde indicatoren halen { $level }
    }
levels-none =
    In geen van { $of ->
        [2] beide
       *[other] de { $of }
    } thema’s haalt meer dan de helft van de beoordeelde indicatoren { $level }
levels-some =
    In { $n } van de { $of } thema’s haalt meer dan de helft van de beoordeelde indicatoren { $level }
levels-all =
    In { $of ->
        [2] beide
       *[other] alle { $of }
    } thema’s haalt meer dan de helft van de beoordeelde indicatoren { $level }
# Wat er is veranderd, en waardoor

points =
    { $n ->
        [one] { $points } punt
       *[other] { $points } punten
    }
points-hardly-any = ≈ 0 punten
moved-corner = Wat meetelt
moved-column = Resultaat en verschillen
moved-column-indicators = Indicatoren
moved-note = Volle balk: wat erbij komt; open balk: wat eraf gaat. { $n ->
        [one] Echte vooruitgang of achteruitgang is af te lezen aan de ene indicator die met dezelfde vraag in beide rondes is beoordeeld.
       *[other] Echte vooruitgang of achteruitgang is af te lezen aan de { $n } indicatoren die met dezelfde vraag in beide rondes zijn beoordeeld.
    } De rest verandert het resultaat, maar zegt niets over de praktijk.
moved-head =
    Tussen ronde { $before } en ronde { $after } { $way ->
        [up] stijgt
        [down] daalt
       *[same] blijft
    } het { $state ->
        [provisional] voorlopige resultaat
       *[firm] resultaat
    }{ $of ->
        [theme] {" "}van { $theme }
        [themes] {" "}van de gekozen thema’s
       *[whole] {""}
    } { $way ->
        [same] { $to }
       *[other] van { $from } naar { $to }
    }
moved-still = { $head }: geen enkel niveau is veranderd
moved-balanced = { $head }: vooruitgang en achteruitgang heffen elkaar op
moved-hardly = { $head }, op een tiende punt na
moved-real =
    { $head }: dit is echte { $way ->
        [down] achteruitgang
       *[other] vooruitgang
    }
moved-one =
    { $head } zonder echte { $way ->
        [down] achteruitgang
       *[other] vooruitgang
    }: alles komt door { $causes }
moved-one-balanced = { $head }: vooruitgang en achteruitgang heffen elkaar op, het verschil komt door { $causes }
moved-others =
    { $head } zonder echte { $way ->
        [down] achteruitgang
       *[other] vooruitgang
    }: { $causes }
moved-others-balanced = { $head }: vooruitgang en achteruitgang heffen elkaar op, { $causes }
moved-parts = { $head }: { $causes }
moved-contrary = { $head }, maar { $causes }
moved-apart = { $head }, maar geen enkele vraag is in beide rondes beoordeeld: dit zegt niets over vooruitgang of achteruitgang
moved-clause-first =
    { $points } { $n ->
        [one] komt
       *[other] komen
    } door { $cause }
moved-clause = { $points } door { $cause }
moved-label-real =
    { $way ->
        [up] Echte vooruitgang
        [down] Echte achteruitgang
       *[same] Vooruitgang of achteruitgang
    }
moved-label-answers =
    { $how ->
        [entered] Nieuwe antwoorden
        [none] Antwoorden
        [left] Ontbrekende antwoorden
       *[both] Nieuwe of ontbrekende antwoorden
    }
moved-label-applicability = Niet van toepassing
moved-label-scope = Afbakening
moved-label-weights = Weging
moved-label-framework = Editie van het referentiekader
moved-cause-real =
    { $way ->
        [down] echte achteruitgang
       *[other] echte vooruitgang
    }
moved-cause-answers =
    { $how ->
        [entered] nieuwe antwoorden
        [left] ontbrekende antwoorden
       *[both] nieuwe of ontbrekende antwoorden
    }
moved-cause-applicability =
    { $how ->
        [entered] indicatoren die nu wel van toepassing zijn
        [left] indicatoren die niet meer van toepassing zijn
       *[both] indicatoren die nu wel of niet meer van toepassing zijn
    }
moved-cause-scope = de nieuwe afbakening
moved-cause-weights = de weging
moved-cause-framework = de nieuwe editie van het referentiekader
moved-cause-rest = al het andere
moves-most = Wat het zwaarst weegt
moves-most-note = Wat elke verandering van niveau aan het resultaat toevoegt of eraf haalt, volgens het gewicht van de indicator binnen het geheel van vergelijkbare indicatoren.
## Andere blikken naast het team: groepen, een andere beoordeling, belang en resultaat

voices-subject = Onderwerp
voices-gap = Verschil
voices-steps-of = { $group }: antwoorden van 1 tot 5
voices-note = Elke regel is een groep: het symbool is het gemiddelde, de balkjes tonen het aandeel van elk antwoord, van 1 tot 5. Een dikke lijn staat voor een verschil van één punt of meer.
voices-nobody = { $group }: geen antwoorden.
voices-held = { $group }: minder dan vijf antwoorden, niet getoond.
voices-wide =
    { $n ->
        [1] De groepen liggen een punt of meer uiteen bij { $name }: { $high } { $high-mean }, { $low } { $low-mean }
       *[other]
            { $n-wide ->
                [one] De groepen liggen bij { $n-wide } van de { $n } onderwerpen een punt of meer uiteen: { $name } ({ $high } { $high-mean }, { $low } { $low-mean })
               *[other] De groepen liggen bij { $n-wide } van de { $n } onderwerpen een punt of meer uiteen, onder andere bij { $name } ({ $high } { $high-mean }, { $low } { $low-mean })
            }
    }
voices-close =
    { $n ->
        [one] De groepen liggen dicht bij elkaar bij { $name }: { $gap } punt verschil
       *[other] De groepen liggen dicht bij elkaar bij alle { $n } onderwerpen: hoogstens { $gap } punt verschil
    }
voices-equal =
    { $n ->
        [one] De groepen hebben hetzelfde gemiddelde bij { $name }
       *[other] De groepen hebben dezelfde gemiddelden bij alle { $n } onderwerpen
    }
voices-apart = Geen enkel onderwerp is aan twee groepen voorgelegd: er valt nog niets te vergelijken
voices-one = Er wordt maar één groep getoond: { $group }, van { $lowest } tot { $highest } op 5 naargelang het onderwerp
voices-one-mean = Er wordt maar één groep getoond: { $group }, { $mean } op 5
figure-most = De grafiek toont de eerste { $n } van de { $total } regels van de tabel.
sides-own = Team
sides-gap = Verschil
sides-any-group = de bevraagde groepen
side-in-sentence =
    { $side ->
        [leaders] de schoolleiding
        [teachers]
            { $kind ->
                [body] de opleiders
               *[other] de leraren
            }
        [pupils]
            { $kind ->
                [school] de leerlingen
                [centre] de cliënten
               *[other] de deelnemers
            }
        [parents] de ouders en verzorgers
        [partners] de partnerorganisaties
        [counsellors] de loopbaanbegeleiders
       *[reviewer] de externe evaluatie ({ $name })
    }
sides-agreeing =
    { $same ->
        [0] bij geen van de { $n } indicatoren hetzelfde niveau
       *[other] hetzelfde niveau bij { $same } van de { $n } indicatoren
    }
sides-mean =
    Het team komt gemiddeld { $gap } { $whole ->
        [0] niveau
        [one] niveau
       *[other] niveaus
    } { $way ->
        [up] hoger
       *[down] lager
    } uit dan { $other }; { $agreeing }
sides-all =
    Het team komt bij { $n ->
        [2] beide
       *[other] alle { $n }
    } indicatoren { $way ->
        [up] hoger
       *[down] lager
    } uit dan { $other }, gemiddeld { $gap } { $whole ->
        [0] niveau
        [one] niveau
       *[other] niveaus
    }
sides-mixed =
    Het team komt bij { $over ->
        [one] { $over } indicator
       *[other] { $over } indicatoren
    } hoger uit dan { $other } en bij { $under } lager: gemiddeld { $gap } { $whole ->
        [0] niveau
        [one] niveau
       *[other] niveaus
    } verschil
sides-level = Gemiddeld komen het team en { $other } op hetzelfde niveau uit; { $agreeing }
sides-same =
    Het team en { $other } komen bij { $n ->
        [2] beide
       *[other] alle { $n }
    } indicatoren op hetzelfde niveau uit
sides-one =
    Bij de enige gemeenschappelijke indicator komt het team { $gap } { $whole ->
        [0] niveau
        [one] niveau
       *[other] niveaus
    } { $way ->
        [up] hoger
       *[down] lager
    } uit dan { $other }
sides-one-same = Bij de enige gemeenschappelijke indicator komen het team en { $other } op hetzelfde niveau uit
sides-nothing = Geen enkele indicator is zowel door het team als door { $other } beoordeeld
sides-figures = Gemiddeld verschil, in niveaus: { $mean }; ongeacht de richting: { $absolute }. Hetzelfde niveau: { $same } van de { $n } ({ $same-percent }); hoogstens één niveau verschil: { $near } van de { $n } ({ $near-percent }). Een plusteken betekent dat het team hoger uitkomt.
sides-group-note = Het gemiddelde van de groep, van 1 tot 5, is overgezet op de schaal van de indicator; minder dan een half niveau verschil telt als hetzelfde niveau.
others-title = Wat anderen zien
others-lead = Hier leest u naast elkaar wat leerlingen, medewerkers, ouders en partners zeggen, en daarna hoe dat zich verhoudt tot de niveaus die het team koos: waar de meningen samenvallen en waar ze uiteenlopen.
others-none = In deze ronde is nog geen groep bevraagd.
others-begin = Een enquête voorbereiden
others-waiting = Een groep verschijnt vanaf haar vijfde antwoord: bij minder antwoorden zou men kunnen raden wie wat heeft gezegd.
others-panels = De enquêtes bekijken
plane-importance = Belang
plane-result = Resultaat
plane-importance-and-result = Belang en resultaat
plane-place = { $importance } op 5, { $result }
plane-priority = Prioriteit
plane-quadrant = Plaats
plane-from = vanaf { $value }
plane-note =
    Elke stip is een indicator. Lijnen: { $method ->
        [median] mediaan van de geplaatste waarden
        [mean] gemiddelde van de geplaatste waarden
       *[centre] midden van de schalen
    }.
plane-numbers = Er zijn te veel indicatoren om ze hier te nummeren: de tabel toont ze allemaal.
plane-first =
    { $n ->
        [one] Eén belangrijke indicator blijft zwak: { $names }
       *[other] { $n } belangrijke indicatoren blijven zwak; begin met { $names }
    }
plane-many = { $n } belangrijke indicatoren blijven zwak; { $first } daarvan delen de hoogste prioriteit
plane-equal = { $n } belangrijke indicatoren blijven zwak, alle met dezelfde prioriteit
plane-none-weak = Geen enkele belangrijke indicator blijft zwak
plane-none-important = Geen enkele indicator in de grafiek geldt als belangrijk
plane-undivided = Geen enkel resultaat valt onder de lijn, en toch blijft er werk te doen
# Een figuur ter hand nemen: aanwijzen, doorlopen, opslaan
marks = Waarden van de tekening
marks-hint = Pijltjes: van waarde naar waarde gaan. Enter: zien wat erachter zit. Escape: de waarde verbergen.
marks-hint-plain = Pijltjes: van waarde naar waarde gaan. Escape: de waarde verbergen.
marks-more =
    { $n ->
        [one] en nog { $n } op dezelfde plaats
       *[other] en nog { $n } op dezelfde plaats
    }
figure-framework = { $title }, editie { $edition }
figure-save-svg = Opslaan als SVG
figure-save-png = Opslaan als PNG
notice-picture-saved = De afbeelding { $name } is opgeslagen.
notice-svg-failed = De afbeelding kon niet worden opgeslagen. Er is niets verloren; probeer het opnieuw of kopieer de cijfers uit de tabel. ({ $reason })
notice-png-failed = Deze browser kon de PNG-afbeelding niet maken. Er is niets verloren; sla ze op als SVG, dat tekstverwerkers kunnen openen. ({ $reason })
## Kengetallen: waarden, streefwaarden, referentiewaarden

measure-better = { $name } is verbeterd sinds ronde { $label }: van { $before } naar { $after }
measure-worse = { $name } is verslechterd sinds ronde { $label }: van { $before } naar { $after }
measure-moved = { $name } ging van { $before } naar { $after } sinds ronde { $label }
measure-same = { $name } is sinds ronde { $label } gelijk gebleven: { $after }
measure-first = { $name }: { $after }, de eerste bekende waarde
measure-apart = { $name }: { $after }; eerdere waarden zijn er niet mee te vergelijken
measure-missing = { $name }: nog geen waarde; { $before } in ronde { $label }
measure-aim-met = { $said }; de streefwaarde ({ $aim }) is bereikt
measure-aim-left = { $said }; nog { $left } tot de streefwaarde ({ $aim })
measure-aim-off = { $said }; het verschil met de streefwaarde ({ $aim }) is { $left }
measure-above = { $said }; dat is meer dan de referentiewaarde ({ $reference })
measure-below = { $said }; dat is minder dan de referentiewaarde ({ $reference })
measure-level = { $said }; dat is gelijk aan de referentiewaarde
measure-points =
    { $count ->
        [one] { $n } procentpunt
       *[other] { $n } procentpunten
    }
measure-aim-name = streefwaarde: { $amount }
measure-reference-name = referentie: { $amount }
measure-reference = Referentiewaarde: { $amount }.
measure-way = Afgelegde weg naar de streefwaarde sinds ronde { $label } ({ $base }): { $percent }.
measure-broken = De stippellijn scheidt waarden die niet te vergelijken zijn: de vraag was niet dezelfde.
measure-other-unit = andere eenheid
measure-unit-changed = Eén ronde telde in een andere eenheid; die waarde is niet getekend.
measures-unknown = Nog geen waarde
column-value = Waarde
column-aim = Streefwaarde
column-reference = Referentiewaarde
change-aim = Streefwaarde
aims-of-theme =
    { $n ->
        [0] Streefwaarden voor de kengetallen ({ $all })
       *[other] Streefwaarden voor de kengetallen ({ $all }, waarvan { $n } ingevuld)
    }
aim-met = Streefwaarde: { $aim }. Die is bereikt.
aim-is = Streefwaarde: { $aim }.
aim-set-aside = Er was een streefwaarde: { $aim }. Die blijft genoteerd, maar telt niet zolang de indicator als niet van toepassing geldt.
aim-take-away = Deze streefwaarde loslaten

## Externe beoordelingen
review-external-evaluation = Externe evaluatie
review-peer-review = Collegiale visitatie
review-initial-audit = Initiële audit
review-surveillance-audit = Controleaudit
review-renewal-audit = Hercertificeringsaudit
review-mock-audit = Proefaudit
gravity-strength = Sterk punt
gravity-observation = Aandachtspunt
gravity-minor = Minor afwijking
gravity-major = Major afwijking
finding-open = Open
finding-plan-sent = Plan ingediend
finding-implemented = Maatregel uitgevoerd
finding-verified = Geverifieerd
finding-closed = Opgeheven
opinion-favourable = Positief advies
opinion-with-plan = Positief advies, onder voorbehoud van een verbeterplan
opinion-unfavourable = Negatief advies
capacity-head = Directie
capacity-panel-chair = Trekker van de zelfevaluatie
capacity-inspector = Externe beoordelaar
page-report = Rapport
page-reviews = Externe beoordelingen
page-calendar = Deadlines
page-signatures = Handtekeningen
carried-open-finding = een bevinding uit de externe beoordeling staat nog open

## Termijnen

deadlines-lead = Alles wat een datum heeft: keurmerken en audits, bevindingen, acties, mijlpalen, bezoeken.
deadlines-none = Er is nog niets met een datum. Leg hieronder een keurmerk of certificaat vast; acties en mijlpalen met een datum komen er vanzelf bij.
deadlines-overdue = Te laat
deadlines-open = Nu
deadlines-near = Binnen twee maanden
deadlines-later = Later
deadline-surveillance = Controleaudit: { $name }
deadline-label-ends = Einde geldigheid: { $name }
deadline-last-day = Laatste geldige dag: { $date }. Vraag de verlenging vóór die dag aan.
deadline-mended = Afwijking te herstellen: { $name }
deadline-verified = Afwijking te verifiëren: { $name }
deadline-visit = { $kind }: bezoek ({ $reviewer })
deadline-action = Actie: { $name }
deadline-answers = Antwoorden verwacht: { $name }
deadline-window = van { $from } tot en met { $until }
deadline-today = vandaag
deadline-left =
    { $unit ->
        [years] nog { $n } jaar
        [months] nog { $n } maanden
       *[days]
            { $n ->
                [one] nog { $n } dag
               *[other] nog { $n } dagen
            }
    }
deadline-in =
    { $unit ->
        [years] over { $n } jaar
        [months] over { $n } maanden
       *[days]
            { $n ->
                [one] over { $n } dag
               *[other] over { $n } dagen
            }
    }
deadline-ago =
    { $unit ->
        [years] { $n } jaar geleden
        [months] { $n } maanden geleden
       *[days]
            { $n ->
                [one] { $n } dag geleden
               *[other] { $n } dagen geleden
            }
    }
deadlines-export = Opslaan voor mijn agenda (.ics)
deadlines-export-hint = Elk agendaprogramma kan dit bestand openen. De meeste nemen de herinneringen over en werken bij wat er al staat als u het later opnieuw inleest.
deadlines-file-title = Deadlines – { $organisation }
deadlines-all = Alle deadlines
labels-title = Keurmerken en certificaten
labels-none = Er is nog geen keurmerk of certificaat vastgelegd.
label-line = Toegekend op { $granted }, geldig tot en met { $last }
label-line-by = Toegekend op { $granted } door { $by }, geldig tot en met { $last }
label-add = Een keurmerk of certificaat vastleggen
label-add-now = Vastleggen
label-edit = Wijzigen
label-remove = “{ $name }” verwijderen
label-title = Naam
label-framework = Referentiekader
label-granted = Toegekend op
label-held-months = Geldigheidsduur, in maanden
label-held-months-hint = 36 maanden voor de Franse certificering van opleiders, 60 voor het label Lycée des métiers.
label-held-from = Controleaudit, vanaf maand
label-held-until = Controleaudit, tot en met maand
label-held-window-hint = Gerekend vanaf de toekenning. Laat leeg als er geen controleaudit is.
label-by = Toegekend door
label-reference = Nummer of kenmerk
label-conditions = Voorwaarden
## Bevindingen en conclusies van een externe beoordeling
decision-deliverable =
    { $kind ->
        [initial-audit] Voorstel: toekennen.
        [surveillance-audit] Voorstel: handhaven.
        [renewal-audit] Voorstel: verlengen.
        [mock-audit] Proefaudit, zonder gevolgen. Na een echte audit zou het voorstel luiden: toekennen.
       *[other] Was dit een audit, dan zou het voorstel luiden: toekennen.
    }
decision-with-plan =
    { $kind ->
        [initial-audit] Voorstel: toekennen, met een verbeterplan om de minor afwijkingen op te heffen.
        [surveillance-audit] Voorstel: handhaven, met een verbeterplan om de minor afwijkingen op te heffen.
        [renewal-audit] Voorstel: verlengen, met een verbeterplan om de minor afwijkingen op te heffen.
        [mock-audit] Proefaudit, zonder gevolgen. Na een echte audit zou het voorstel luiden: toekennen, met een verbeterplan.
       *[other] Was dit een audit, dan zou het voorstel luiden: toekennen, met een verbeterplan.
    }
decision-not-deliverable =
    { $kind ->
        [initial-audit] Voorstel: vooralsnog niet toekennen, en weigeren als de major afwijkingen niet op tijd zijn opgeheven.
        [surveillance-audit] Voorstel: schorsen als de major afwijkingen niet op tijd zijn opgeheven.
        [renewal-audit] Voorstel: vooralsnog niet verlengen, en schorsen als de major afwijkingen niet op tijd zijn opgeheven.
        [mock-audit] Proefaudit, zonder gevolgen. Na een echte audit zou het voorstel luiden: vooralsnog niet toekennen.
       *[other] Was dit een audit, dan zou het voorstel luiden: vooralsnog niet toekennen.
    }
decision-contradictory = Nog geen voorstel: er staat een minor afwijking waar elke tekortkoming een major afwijking is.
decision-incomplete = Nog geen voorstel: de externe beoordelaar heeft niet alle indicatoren beoordeeld.
decision-not-reviewed =
    { $n ->
        [one] De externe beoordelaar heeft indicator { $which } niet beoordeeld.
       *[other] De externe beoordelaar heeft { $n } indicatoren niet beoordeeld: { $which }.
    }
decision-minor-where-only-major =
    { $n ->
        [one] Bij indicator { $which } staat een minor afwijking, terwijl elke tekortkoming daar een major afwijking is.
       *[other] Bij de indicatoren { $which } staat een minor afwijking, terwijl elke tekortkoming daar een major afwijking is.
    }
decision-majors =
    { $n ->
        [one] Bij indicator { $which } staat een major afwijking die niet is opgeheven.
       *[other] Bij { $n } indicatoren staat een major afwijking die niet is opgeheven: { $which }.
    }
decision-minors =
    { $n ->
        [one] Bij indicator { $which } staat een minor afwijking die niet is opgeheven.
       *[other] Bij { $n } indicatoren staat een minor afwijking die niet is opgeheven: { $which }.
    }
decision-minors-make-a-major = Bij { $n } indicatoren staat een minor afwijking die niet is opgeheven: { $which }. Vanaf { $most } tellen ze samen als één major afwijking.
decision-none-open = Er staat geen afwijking open.
decision-answered =
    { $kind ->
        [external-evaluation] Dit referentiekader telt geen afwijkingen. Dit laat de beoordeling zien.
        [peer-review] Dit referentiekader telt geen afwijkingen. Dit laat de beoordeling zien.
       *[other] Dit referentiekader telt geen afwijkingen: de regel stelt niets voor. De instantie die beslist, kijkt naar deze punten.
    }
decision-all-answered = De externe beoordelaar heeft bij elk criterium minstens één indicator beoordeeld.
decision-unanswered =
    { $n ->
        [one] Bij één criterium heeft de externe beoordelaar geen enkele indicator beoordeeld: { $which }.
       *[other] Bij { $n } criteria heeft de externe beoordelaar geen enkele indicator beoordeeld: { $which }.
    }
decision-none-below = Geen enkele blokkerende indicator ligt onder zijn drempel.
decision-below =
    { $n ->
        [one] Blokkerende indicator { $which } ligt onder zijn drempel.
       *[other] { $n } blokkerende indicatoren liggen onder hun drempel: { $which }.
    }
decision-whose =
    { $kind ->
        [external-evaluation] Een externe evaluatie kent niets toe: de instelling, en degenen aan wie zij verantwoording aflegt, beslissen over het vervolg.
        [peer-review] Een collegiale visitatie kent niets toe: de instelling beslist wat zij ermee doet.
       *[other] Dit is een voorstel. De beslissing is aan de instantie die het keurmerk toekent.
    }
decision-whose-body = Dit is een voorstel. De beslissing is aan de bevoegde instantie: { $body }.
raised-none-yet = De externe beoordelaar heeft nog geen bevindingen vastgelegd.
raised-none = In een bevinding staat wat is vastgesteld en waarop dat steunt: een sterk punt, een aandachtspunt of een afwijking. Voeg de eerste toe, of begin bij een indicator die u hebt onderzocht.
raised-none-sealed = Deze externe beoordeling is zonder bevindingen verzegeld.
raised-count =
    { $n ->
        [0] Geen bevindingen
        [one] { $n } bevinding
       *[other] { $n } bevindingen
    }
raised-open =
    { $n ->
        [one] { $n } afwijking op te heffen
       *[other] { $n } afwijkingen op te heffen
    }
raised-late = waarvan { $n } te laat
raised-filter = Getoonde bevindingen
raised-show-all = Alle ({ $n })
raised-show-major = Major afwijkingen ({ $n })
raised-show-minor = Minor afwijkingen ({ $n })
raised-show-observation = Aandachtspunten ({ $n })
raised-show-strength = Sterke punten ({ $n })
raised-show-open = Op te heffen ({ $n })
raised-show-late = Te laat ({ $n })
raised-show-lifted = Opgeheven ({ $n })
raised-none-shown = Geen bevindingen van deze soort.
raised-strengths =
    { $n ->
        [one] Sterk punt
       *[other] Sterke punten
    }
raised-observations =
    { $n ->
        [one] Aandachtspunt
       *[other] Aandachtspunten
    }
raised-minors =
    { $n ->
        [one] Minor afwijking
       *[other] Minor afwijkingen
    }
raised-majors =
    { $n ->
        [one] Major afwijking
       *[other] Major afwijkingen
    }
finding-add = Een bevinding toevoegen
finding-add-button = Deze bevinding toevoegen
finding-gravity = Aard van de bevinding
finding-statement = Bevinding
finding-statement-hint = In één zin: wat is vastgesteld, afgezet tegen wat wordt gevraagd.
finding-gone = Deze bevinding is ingetrokken. U kunt dat ongedaan maken.
finding-late-mending = Hersteltermijn verstreken op { $day }
finding-late-verifying = Verificatietermijn verstreken op { $day }
finding-due-mending = Te herstellen uiterlijk op { $day }
finding-due-verifying = Te verifiëren uiterlijk op { $day }
finding-tag-late = te laat
finding-tag-requalified = opgewaardeerd
finding-tag-recurs = eerder vastgesteld
finding-on =
    { $n ->
        [one] Indicator { $which }
       *[other] Indicatoren { $which }
    }
finding-unworded = Bevinding zonder tekst
finding-unlink = Ontkoppelen
finding-pick = Zoeken
finding-to-all = Alle bevindingen
finding-requalified-since = Eerst minor, op { $day } opgewaardeerd tot major.
finding-recurs = Ook een eerdere externe beoordeling bevatte een bevinding bij dezelfde indicator ({ $state }):
finding-recurs-said = Deze bevinding herhaalt er een uit een eerdere externe beoordeling ({ $state }):
finding-found = Wat er is vastgesteld
finding-withdraw = Deze bevinding intrekken
finding-basis = Waargenomen feiten
finding-basis-hint = Wat is gelezen, gezien of gehoord, en waar: iemand anders moet het kunnen nagaan.
finding-notified = Meegedeeld op
finding-notified-hint = De termijnen lopen vanaf deze dag.
finding-due-both = Te herstellen uiterlijk op { $mended }, te verifiëren uiterlijk op { $verified }.
finding-due-minor = Te herstellen uiterlijk op { $mended }; verificatie bij de volgende externe beoordeling.
finding-repeats = Herhaalt een eerdere bevinding
finding-repeats-none = Nee
finding-repeats-hint = Bevindingen bij dezelfde indicatoren staan vooraan.
finding-indicators = Betrokken indicatoren
finding-indicators-none = Er is geen indicator genoemd.
finding-indicator-add = Een indicator toevoegen
finding-evidence = Bewijs ter onderbouwing
finding-evidence-none = Er is geen bewijs genoemd.
finding-evidence-add = Bewijs toevoegen
finding-history = Geschiedenis van de bevinding ({ $n })
gravity-strength-means = Wat opvallend goed is en behouden moet blijven.
gravity-observation-means = Iets om in het oog te houden. Er wordt geen reactie gevraagd.
gravity-minor-means = Aan de eis is deels voldaan, zonder dat de kwaliteit van de dienstverlening in het geding is.
gravity-major-means = Aan de eis is niet voldaan, of de kwaliteit van de dienstverlening is in het geding.
gravity-minor-not-allowed = Bij een indicator die hier is genoemd, is elke tekortkoming een major afwijking.
answer-title = Reactie van de instelling
answer-text = Elk veld wordt opgeslagen zodra u het verlaat. De externe beoordelaar leest de reactie naast de bevinding.
answer-none = De instelling heeft nog niet gereageerd.
answer-too-late = De geplande datum, { $promised }, ligt na de uiterste datum: { $allowed }.
answer-position = Standpunt
position-none = Nog geen standpunt
position-accepted = Aanvaard
position-contested = Betwist
answer-words = Reactie
answer-words-hint = Betwist u de bevinding, zeg dan waarom en op grond van welk bewijs.
answer-cause = Oorzaak
answer-cause-hint = Waarom het is gebeurd, los van dit ene geval.
answer-correction = Onmiddellijke correctie
answer-correction-hint = Wat al is rechtgezet.
answer-plan = Corrigerende maatregel
answer-plan-hint = Wat er wordt gedaan om herhaling te voorkomen.
answer-due = Gepland voor
answer-due-hint = Uiterlijk op { $day }.
answer-by = Reactie van
answer-by-hint = Een functie volstaat.
answer-on = Datum van de reactie
finding-actions = Acties naar aanleiding van de bevinding
finding-actions-none = Er is nog geen actie naar aanleiding van deze bevinding.
finding-actions-closed = De ronde is afgesloten: een actie plant u in een open ronde.
finding-action-begin = Een actie plannen in ronde { $label }
finding-action-choose = Een actie kiezen
finding-action-link = Actie uit het plan die op deze bevinding ingaat
finding-action-link-button = Deze actie koppelen
finding-steps = Voortgang
step-notified = meegedeeld op { $day }
step-not-notified = nog niet meegedeeld
step-of-organisation = volgens de instelling
step-of-reviewer = volgens de externe beoordelaar
step-since = { $state } op { $day }.
step-next = Volgende stap
step-on = Datum
step-note = Opmerking
step-note-hint = Wat is gedaan, of wat bij de verificatie is vastgesteld.
step-button = Deze stap vastleggen
step-back = Terug naar “{ $state }”
requalify-title = Opwaarderen tot major afwijking
requalify-text = Een minor afwijking die bij de volgende externe beoordeling niet is opgeheven, wordt opgewaardeerd tot major afwijking. De termijn begint op die dag opnieuw, en de bevinding staat weer open.
requalify-note-hint = Wat nog ontbreekt.
requalify-button = Opwaarderen
requalify-undo = De opwaardering ongedaan maken
conclude-title = Conclusies van de externe beoordelaar
conclude-summary = Samenvatting
conclude-summary-hint = De hoofdlijnen in enkele zinnen, voor wie alleen dit leest.
conclude-strengths = Sterke punten
conclude-strengths-hint = Wat goed werkt en anderen kan inspireren.
conclude-improvements = Verbeterpunten
conclude-improvements-hint = Waaraan gewerkt kan worden. Een afwijking blijft een bevinding; een advies komt er niet voor in de plaats.
conclude-take-strengths = De sterke punten uit de bevindingen overnemen
conclude-take-observations = De aandachtspunten uit de bevindingen overnemen
conclude-none = De externe beoordelaar heeft nog geen conclusies geschreven.
proposal-title = Voorstel volgens de regel
proposal-in-short = In het kort
proposal-at-visit = Volgens de oorspronkelijke bevindingen:
opinion-title = Advies van de externe beoordelaar
opinion-none = Nog geen advies
opinion-label = Advies
opinion-hint = De regel doet een voorstel, de externe beoordelaar geeft een advies.
opinion-hint-optional = Facultatief: alleen een audit vraagt om een advies.
opinion-reason = Motivering
opinion-reason-hint = Verplicht als het advies van het voorstel afwijkt.
opinion-reason-needed = Het advies wijkt af van het voorstel: motiveer waarom.
opinion-differs = Dit advies is niet wat de regel voorstelt. Beide blijven genoteerd.
sealing-title = De externe beoordeling verzegelen
sealing-text = Na het verzegelen veranderen niveaus, bevindingen en conclusies niet meer. De instelling kan nog reageren, en bevindingen kunnen nog worden geverifieerd en opgeheven.
sealing-button = De externe beoordeling verzegelen
sealing-blocked = U kunt de externe beoordeling verzegelen zodra de verplichte punten in orde zijn.
lacking-blocking = In orde te brengen vóór het verzegelen
lacking-open = Na te kijken
lacking-statement = { $finding }: de tekst van de bevinding ontbreekt.
lacking-basis = { $finding }: de waargenomen feiten ontbreken.
lacking-indicator = { $finding }: er is geen indicator van deze ronde genoemd.
lacking-notification = { $finding }: er is geen datum van mededeling, dus ook geen termijn.
lacking-minor = { $finding }: bij indicator { $which } is elke tekortkoming een major afwijking.
lacking-differs = Indicator { $number }: het toegekende niveau en de bevinding zijn niet even ernstig.
lacking-unfounded = Indicator { $number }: er is een afwijking aangegeven zonder bevinding die ze toelicht.
lacking-requalification =
    { $n ->
        [one] { $n } minor afwijking uit een eerdere externe beoordeling is niet opgeheven: verifieer die of waardeer die op.
       *[other] { $n } minor afwijkingen uit een eerdere externe beoordeling zijn niet opgeheven: verifieer ze of waardeer ze op.
    }
lacking-reviewed =
    { $n ->
        [one] { $n } indicator is nog niet beoordeeld.
       *[other] { $n } indicatoren zijn nog niet beoordeeld.
    }
lacking-summary = De samenvatting is leeg.
lacking-opinion = Er is nog geen advies uitgebracht.
lacking-reason = Het advies wijkt zonder motivering af van het voorstel.
review-sealed-on = Externe beoordeling verzegeld op { $date }
review-file = De externe beoordeling terugsturen
review-sealed-after = De instelling kan nog op de bevindingen reageren, en elke bevinding kan nog worden geverifieerd, opgeheven of opgewaardeerd.
question-review-title = De externe beoordeling van { $name } verzegelen?
question-review-text = Niveaus, bevindingen en conclusies kunnen daarna niet meer veranderen. Reacties en de opvolging van de bevindingen blijven mogelijk.
question-review-yes = De externe beoordeling verzegelen
open-findings =
    { $n ->
        [one] { $n } afwijking moet nog worden hersteld{ $dated ->
            [0] .
           *[other] , uiterlijk op { $day }.
        }
       *[other] { $n } afwijkingen moeten nog worden hersteld{ $dated ->
            [0] .
           *[other] , de eerste uiterlijk op { $day }.
        }
    }
open-findings-verify =
    { $n ->
        [one] { $n } afwijking wacht op verificatie door de externe beoordelaar.
       *[other] { $n } afwijkingen wachten op verificatie door de externe beoordelaar.
    }
open-findings-late = { $n } te laat.
asked-findings-title = Bevindingen die om een actie vragen
asked-findings-text =
    { $n ->
        [one] Bij { $n } bevinding uit een externe beoordeling hoort nog geen actie.
       *[other] Bij { $n } bevindingen uit externe beoordelingen hoort nog geen actie.
    }
asked-findings-plan = Een actie plannen
action-findings = Bevindingen waarop deze actie ingaat

## Aan welke kant van een externe beoordeling men werkt
side-label = Uw rol in dit dossier
side-reviewer = U beoordeelt dit dossier van buitenaf.
side-reviewer-text = Uw niveaus, bevindingen en conclusies komen naast wat de instelling over zichzelf zegt; dat kunt u lezen, maar niet wijzigen.
side-to-reviews = Naar de externe beoordelingen
side-back = Voor de instelling werken
side-to-read = Pagina van de instelling, alleen om te lezen
side-not-yours-reviewer = U beoordeelt dit dossier van buitenaf: wat van de instelling is, verandert hier niet. Er is niets gewijzigd. Noteer wat u vaststelt in uw beoordeling, of wissel bovenaan de pagina van rol.
side-not-yours-organisation = Dit deel is van de externe beoordelaar: het verandert hier niet. Er is niets gewijzigd. U kunt op de bevinding reageren en aangeven wat er is uitgevoerd.
side-file-of-reviewer = Dit bestand komt van een externe beoordelaar: het bevat diens beoordeling, bevindingen en handtekeningen.
side-refused-of-reviewer =
    { $n ->
        [one] { $n } wijziging wordt niet overgenomen: die gaat over wat van de instelling is. Komt de wijziging van een collega, open dan diens eigen bestand.
       *[other] { $n } wijzigingen worden niet overgenomen: die gaan over wat van de instelling is. Komen de wijzigingen van een collega, open dan diens eigen bestand.
    }
side-refused-of-organisation =
    { $n ->
        [one] { $n } wijziging wordt niet overgenomen: die gaat over uw eigen beoordeling, en die blijft zoals u ze hebt geschreven.
       *[other] { $n } wijzigingen worden niet overgenomen: die gaan over uw eigen beoordeling, en die blijft zoals u ze hebt geschreven.
    }

## Externe beoordelingen: de pagina’s waarop de externe beoordelaar werkt
reviewing-intro = Een externe evaluatie, een collegiale visitatie of een audit komt naast de zelfevaluatie en verandert daar nooit iets aan: beide blikken blijven naast elkaar staan.
reviewing-empty = Er is nog geen externe beoordeling. De externe beoordelingen van uw rondes komen hier te staan, met hun bevindingen en uw reacties.
reviewing-role = Komt u van buiten?
reviewing-role-text = Hebt u dit dossier gekregen voor een externe evaluatie, een collegiale visitatie of een audit, ga dan hieronder verder als externe beoordelaar: wat de instelling zegt, kunt u dan lezen maar niet wijzigen, en uw beoordeling komt ernaast.
reviewing-role-button = Dit dossier extern beoordelen
reviewing-empty-reviewer = In dit dossier staat geen externe beoordeling. Begin hieronder met de uwe.
reviewing-file = Reageren
reviewing-back-answers = De externe beoordeling maakt deel uit van het dossier. Reageer op de bevindingen, sla het dossier op en geef het door aan de externe beoordelaar: uw reacties staan erin.
reviewing-begin = Een externe beoordeling beginnen
reviewing-begin-hint = Kies de ronde die u wilt beoordelen. Daarna bereidt u het bezoek voor en geeft u per indicator uw eigen oordeel.
reviewing-of-closed = Ronde { $label }, afgesloten op { $date }
reviewing-of-open = Ronde { $label }, nog open
reviewing-open-why = Deze ronde is niet afgesloten en kan nog veranderen. Ze leent zich alleen voor een collegiale visitatie of een proefaudit, waar niets van afhangt.
reviewing-digest = Vingerafdruk van de afgesloten ronde, waaraan de beoordeling wordt gekoppeld:
reviewing-begin-button = De externe beoordeling beginnen
reviewing-kind = Soort beoordeling
reviewing-reviewer = Wie beoordeelt
reviewing-reviewer-hint = Een functie: inspecteur, auditor, visitator.
reviewing-name = Naam
reviewing-name-hint = Niet verplicht. De naam komt in het bestand te staan.
reviewing-body = In opdracht van
reviewing-body-hint = Een inspectie, een certificerende instelling, een partnerschool.
reviewing-begins = Eerste dag van het bezoek
reviewing-ends = Laatste dag van het bezoek
reviewing-purpose = Doel en afbakening
reviewing-purpose-hint = Wat de beoordeling moet vaststellen, en wat ze buiten beschouwing laat.
reviewing-ask = Een ronde extern laten beoordelen
reviewing-ask-close = Sluit de ronde af: het zegel verbindt de beoordeling met precies wat is afgesloten.
reviewing-ask-send = Sla het dossier op in een bestand, met het bewijs dat van pas komt, en geef het door aan de externe beoordelaar.
reviewing-ask-open = Open het bestand dat u terugkrijgt. De beoordeling komt in uw dossier; wat u zelf hebt ingevoerd, blijft zoals het is.
reviewing-all = Alle externe beoordelingen
reviewing-gone = Deze externe beoordeling staat niet in het dossier
reviewing-gone-text = Ze is stopgezet, of ze staat in een bestand dat hier nog niet is geopend. Wat is ingevoerd, vindt u terug in de geschiedenis.
reviewing-nav = Pagina’s van de externe beoordeling
reviewing-start = Externe beoordeling
reviewing-agenda = Bezoek
reviewing-look = Indicatoren
reviewing-findings = Bevindingen
reviewing-conclusions = Conclusies
reviewing-progress-open = loopt
reviewing-progress-sealed = verzegeld
reviewing-progress-agenda =
    { $meetings ->
        [0] { $n ->
            [0] niets gepland
            [one] { $n } indicator
           *[other] { $n } indicatoren
        }
        [one] { $meetings } gesprek, { $n ->
            [0] geen indicator
            [one] { $n } indicator
           *[other] { $n } indicatoren
        }
       *[other] { $meetings } gesprekken, { $n ->
            [0] geen indicator
            [one] { $n } indicator
           *[other] { $n } indicatoren
        }
    }
reviewing-progress-look = { $seen } van { $n } onderzocht
reviewing-progress-findings =
    { $n ->
        [0] geen
        [one] { $n } bevinding
       *[other] { $n } bevindingen
    }
reviewing-progress-written = geschreven
reviewing-progress-unwritten = nog te schrijven
reviewing-sealed-note = Deze externe beoordeling is verzegeld: wat de externe beoordelaar heeft geschreven, verandert niet meer.
reviewing-n-major =
    { $n ->
        [one] { $n } major afwijking
       *[other] { $n } major afwijkingen
    }
reviewing-n-minor =
    { $n ->
        [one] { $n } minor afwijking
       *[other] { $n } minor afwijkingen
    }
reviewing-n-observation =
    { $n ->
        [one] { $n } aandachtspunt
       *[other] { $n } aandachtspunten
    }
reviewing-n-strength =
    { $n ->
        [one] { $n } sterk punt
       *[other] { $n } sterke punten
    }
reviewing-days = bezoek van { $begins } tot en met { $ends }
reviewing-day = bezoek op { $day }
reviewing-seen =
    { $n ->
        [one] { $seen } van { $n } indicator onderzocht
       *[other] { $seen } van { $n } indicatoren onderzocht
    }
reviewing-sealed-on = verzegeld op { $date }
reviewing-under-way = loopt
reviewing-answered =
    { $n ->
        [one] { $answered } van { $n } verwachte reactie gegeven
       *[other] { $answered } van { $n } verwachte reacties gegeven
    }
reviewing-not-sealed = Deze ronde is niet afgesloten: ze heeft geen zegel, en wat u leest, kan nog veranderen.
reviewing-other-record = Deze beoordeling ging over een andere versie van de ronde: de vingerafdruk die bij het begin is genoteerd, is niet die van het huidige zegel.
reviewing-what = Wat wordt beoordeeld
reviewing-organisation = Instelling
reviewing-round = Ronde
reviewing-closed-on = afgesloten op { $date }
reviewing-still-open = nog open
reviewing-framework = Referentiekader
reviewing-edition = editie { $edition }
reviewing-result = Resultaat van de zelfevaluatie
reviewing-who = Wie beoordeelt, in opdracht van wie en wanneer
reviewing-days-turned = De laatste dag van het bezoek valt vóór de eerste. Er is niets verloren: verbeter een van beide datums.
reviewing-give-up = Deze externe beoordeling stopzetten
reviewing-visit = Datums
reviewing-seal-intact = Externe beoordeling verzegeld op { $date }. Het zegel is ongeschonden: de beoordeling is precies zoals ze is verzegeld.
reviewing-seal-broken = Externe beoordeling verzegeld op { $date }, maar het zegel is verbroken: wat u ziet, is niet wat is verzegeld.
reviewing-both = Beide blikken
reviewing-nothing-compared = De vergelijking verschijnt zodra de instelling en de externe beoordelaar dezelfde indicator hebben beoordeeld.
reviewing-gap-figures = Gemiddeld verschil: { $mean } niveau (een + betekent dat de instelling zichzelf hoger inschat). Gemiddeld verschil ongeacht de richting: { $absolute }. Zelfde niveau: { $same } van { $n } ({ $same-percent }); hoogstens één niveau verschil: { $near } van { $n } ({ $near-percent }).
reviewing-gap-findings =
    { $n ->
        [one] Bij de enige conformiteitsindicator die beide partijen hebben beoordeeld: { $same ->
            [one] dezelfde bevinding
           *[other] verschillende bevindingen
        }.
       *[other] Van de { $n } conformiteitsindicatoren die beide partijen hebben beoordeeld, krijgen er { $same } dezelfde bevinding; de instelling oordeelt gunstiger bij { $milder } en strenger bij { $stricter }.
    }
reviewing-gap-same = Beide oordelen stemmen overeen.
reviewing-gap-above =
    { $n ->
        [one] De instelling schat zichzelf één niveau hoger in dan de externe beoordelaar.
       *[other] De instelling schat zichzelf { $n } niveaus hoger in dan de externe beoordelaar.
    }
reviewing-gap-below =
    { $n ->
        [one] De instelling schat zichzelf één niveau lager in dan de externe beoordelaar.
       *[other] De instelling schat zichzelf { $n } niveaus lager in dan de externe beoordelaar.
    }
reviewing-gap-milder = De instelling oordeelt gunstiger over de eigen conformiteit dan de externe beoordelaar.
reviewing-gap-stricter = De instelling oordeelt strenger over de eigen conformiteit dan de externe beoordelaar.
reviewing-gap-otherwise = De twee oordelen staan niet op dezelfde schaal.
reviewing-back = De externe beoordeling terugsturen
reviewing-back-open = De beoordeling gaat mee met het dossier. Sla het dossier op en geef het door: de instelling opent het en reageert. Verzegel de beoordeling eerst als ze niet meer mag veranderen.
reviewing-back-sealed = De beoordeling gaat mee met het dossier. Sla het dossier op en geef het door: de instelling opent het en reageert op de bevindingen.
reviewing-agenda-paper = Het afdrukbare bezoekplan bekijken
reviewing-meetings = Gesprekken
reviewing-meetings-empty = Er is geen gesprek gepland. Begin met het openingsgesprek.
reviewing-no-day = Zonder datum
reviewing-meeting-add = Een gesprek toevoegen
reviewing-meeting-add-now = Dit gesprek toevoegen
reviewing-meeting-title = Gesprek
reviewing-meeting-title-hint = Openingsgesprek, groepsgesprek, rondgang, terugkoppeling.
reviewing-meeting-on = Dag
reviewing-meeting-at = Begint om
reviewing-meeting-minutes = Duur in minuten
reviewing-meeting-with = Met wie (functies)
reviewing-meeting-place = Plaats
reviewing-meeting-remove = “{ $title }” verwijderen
reviewing-about =
    { $n ->
        [one] indicator { $numbers }
       *[other] indicatoren { $numbers }
    }
reviewing-minutes = { $n } min.
reviewing-hours = { $n } u { $minutes }
reviewing-overlap = “{ $one }” en “{ $other }” overlappen elkaar.
reviewing-long-day = Op { $day } duurt de dag { $length }, van het begin van het eerste gesprek tot het einde van het laatste.
reviewing-no-lunch = Op { $day } is er tussen 11.30 en 14.30 uur geen pauze van een half uur.
reviewing-outside-visit = “{ $title }” valt buiten de datums van het bezoek.
reviewing-sample = Voorgestelde steekproef
reviewing-sample-audit = Een initiële audit, een hercertificeringsaudit of een proefaudit gaat over alle indicatoren die op de instelling van toepassing zijn.
reviewing-sample-surveillance = Een controleaudit onderzoekt minstens opnieuw de indicatoren waarbij de vorige audit een afwijking vaststelde, de indicatoren waarbij elke tekortkoming een major afwijking is, de indicatoren die de regeling aanwijst en de indicatoren die nog geen enkele audit heeft onderzocht. De regels van de certificerende instelling kunnen meer vragen.
reviewing-sample-evaluation = Daar waar een blik van buiten het meest oplevert: blokkerende indicatoren, hoge niveaus zonder actueel bewijs, sterke veranderingen, en wat de bevraagde groepen anders zien. Daar komt uit elk thema een steekproef van indicatoren bij.
reviewing-sample-n =
    { $free ->
        [0] { $n ->
            [0] Er wordt niets voorgesteld.
            [one] De voorgestelde indicator staat op de agenda.
           *[other] Alle { $n } voorgestelde indicatoren staan op de agenda.
        }
        [one] { $n ->
            [one] De voorgestelde indicator staat nog niet op de agenda.
           *[other] Van de { $n } voorgestelde indicatoren staat er { $free } nog niet op de agenda.
        }
       *[other] Van de { $n } voorgestelde indicatoren staan er { $free } nog niet op de agenda.
    }
reviewing-sample-take =
    { $n ->
        [one] Deze indicator op de agenda zetten
       *[other] Deze { $n } indicatoren op de agenda zetten
    }
reviewing-sample-why = Het voorstel en de redenen bekijken
sample-because-whole = de audit gaat over alles
sample-because-new-entrant = de instelling was nieuwe toetreder bij de eerste audit
sample-because-non-conformity = afwijking bij de vorige externe beoordeling
sample-because-major-only = elke tekortkoming is hier een major afwijking
sample-because-named = aangewezen door de regeling
sample-because-never-seen = nog in geen externe beoordeling onderzocht
sample-because-critical = blokkerende indicator
sample-because-unevidenced = hoog niveau zonder actueel bewijs
sample-because-moved = sterke verandering sinds de vorige ronde
sample-because-groups-apart = de bevraagde groepen zijn het oneens
sample-because-far-from-group = één groep ziet het heel anders dan het team
sample-because-left-open = niet ingevuld, in een thema waarvan weinig is ingevuld
sample-because-drawn = steekproef uit het thema, één op { $n } indicatoren
reviewing-sites = Aantal te bezoeken vestigingen
reviewing-sites-text = Gebruikelijk is de vierkantswortel van het aantal vestigingen, afgerond. De regels van een keurmerk of certificaat kunnen er meer vragen.
reviewing-sites-n = { $from } tot en met { $to } vestigingen: { $n } te bezoeken.
reviewing-planned = Ter plaatse te onderzoeken indicatoren
reviewing-planned-hint = Voor elk: hoe u dit onderzoekt, welke steekproef u neemt, bij welk gesprek.
reviewing-planned-empty = Er staat geen indicator op de agenda. Neem het voorstel of een heel thema over, of kies de indicatoren een voor een.
reviewing-planned-n =
    { $n ->
        [one] { $n } indicator op de agenda.
       *[other] { $n } indicatoren op de agenda.
    }
reviewing-planned-look = De indicatoren doornemen
reviewing-plan-more =
    { $n ->
        [one] De resterende indicator toevoegen
       *[other] Kiezen uit de { $n } resterende indicatoren
    }
reviewing-plan-all =
    { $n ->
        [one] Deze indicator toevoegen
       *[other] Alle { $n } indicatoren toevoegen
    }
reviewing-plan-one = Toevoegen
reviewing-plan-remove = Van de agenda halen
reviewing-methods = Hoe u dit onderzoekt
reviewing-sample-field = Welke steekproef u neemt
reviewing-sample-field-hint = Dossiers, klassen, sessies, vestigingen.
reviewing-at-meeting = Bij welk gesprek
reviewing-no-meeting = geen in het bijzonder
reviewing-own = De instelling
reviewing-found = De externe beoordeling
reviewing-target = Streefniveau: { $target }
reviewing-no-note = De instelling heeft geen bevinding genoteerd.
reviewing-hidden =
    { $n ->
        [one] Eén groep gaf te weinig antwoorden om te tonen.
       *[other] { $n } groepen gaven te weinig antwoorden om te tonen.
    }
reviewing-file-elsewhere = het bestand staat niet op deze computer
reviewing-on-agenda = op de agenda
reviewing-comment = Wat u vaststelt
reviewing-state = Voortgang
reviewing-make-finding = Er een bevinding van maken
reviewing-unworded = Nog te formuleren bevinding
look-show-all = Alle ({ $n })
look-show-to-see = Te onderzoeken ({ $n })
look-show-in-progress = In behandeling ({ $n })
look-show-seen = Onderzocht ({ $n })
look-show-planned = Op de agenda ({ $n })
look-show-apart = Eén niveau verschil of meer ({ $n })
look-show-unevidenced = Zonder actueel bewijs ({ $n })
look-none-all = Deze ronde gaat over geen enkele indicator.
look-none-to-see = Er valt niets meer te onderzoeken: elke indicator is in behandeling of onderzocht.
look-none-in-progress = Er is geen indicator in behandeling.
look-none-seen = Er is nog geen indicator onderzocht. Een indicator geldt als onderzocht wanneer u dat aangeeft.
look-none-planned = Er staat geen indicator op de agenda van het bezoek.
look-none-apart = Bij geen enkele indicator liggen beide oordelen een niveau of meer uit elkaar.
look-none-unevidenced = Elk hoog niveau steunt op actueel bewijs.
## Zegels en handtekeningen: wat klopt
seal-verdict-intact = ongeschonden
seal-verdict-changed = gewijzigd na het verzegelen
seal-verdict-foreign = afkomstig uit een ander dossier of in de plaats van een andere gezet
seal-verdict-unsigned = niet ondertekend
seal-verdict-signed = ondertekend door { $who }
seal-verdict-countersigned = medeondertekend door { $who }
seal-verdict-unchecked = zou ondertekend zijn door { $who }, handtekening nog niet gecontroleerd
seal-verdict-invalid = zou ondertekend zijn door { $who }, maar de handtekening klopt niet ({ $why })
seal-verdict-stray = een handtekening van { $who } staat op een verzegelde versie die hier niet is
seal-verdict-head = de directie
seal-verdict-panel-chair = de trekker van de zelfevaluatie
seal-verdict-inspector = de externe beoordelaar
seal-verdict-who-own = { $capacity } (uw sleutel)
seal-verdict-who-known = { $capacity } ({ $name }, bekende sleutel)
seal-verdict-who-unknown = { $capacity } ({ $name }, sleutel hier onbekend)
seal-verdict-who-nameless = { $capacity } (sleutel hier onbekend)
seal-verdict-follows = volgt op ronde { $label }
seal-verdict-after-open = de vorige ronde was nog niet afgesloten
seal-verdict-dropped = de ronde waarop ze volgt, ontbreekt hier
seal-verdict-differs = volgt niet op ronde { $label } zoals die hier is
seal-verdict-looked-record = gaat over ronde { $label } zoals die hier is afgesloten
seal-verdict-looked-open = gaat over ronde { $label }, die toen nog open was
seal-verdict-looked-other-record = gaat over een andere versie van ronde { $label } dan de versie die hier is afgesloten
seal-verdict-looked-other-round = staat bij ronde { $label }, maar gaat over ronde { $seen }
seal-verdict-looked-unsealed = gaat over ronde { $label }, die hier niet is afgesloten
seal-verdict-looked-unknown = gaat over een ronde die niet in dit dossier staat
seal-verdict-late =
    { $n ->
        [one] één wijziging kwam later en telt niet mee
       *[other] { $n } wijzigingen kwamen later en tellen niet mee
    }
seal-verdict-claims =
    { $n ->
        [one] een andere verzegelde versie is binnengekomen en terzijde gelegd
       *[other] { $n } andere verzegelde versies zijn binnengekomen en terzijde gelegd
    }
seal-fault-mismatch = de inhoud of de handtekening is gewijzigd
seal-fault-document = de inhoud is geen document dat kan worden ondertekend
seal-fault-number = de inhoud bevat een getal dat een handtekening niet beschermt
seal-fault-options = een handtekening van een onbekend type of met een ongeldige datum
seal-fault-key = wat als sleutel is opgegeven, is geen sleutel
seal-fault-other-key = de sleutel is niet de sleutel die is opgegeven
seal-fault-value = de handtekening is onleesbaar
seal-fault-previous-missing = de handtekening die hiermee is medeondertekend, ontbreekt
seal-fault-previous-twice = de handtekening die hiermee is medeondertekend, staat er twee keer
seal-fault-previous-invalid = de handtekening die hiermee is medeondertekend, klopt niet

## Handtekeningen: mijn sleutel, bekende ondertekenaars
signatures-intro = Een handtekening toont aan dat de houder van een sleutel precies deze versie van een ronde of een externe beoordeling heeft ondertekend. Ze geldt voor geen enkele andere versie.
signatures-not-qualified = Dit is geen gekwalificeerde elektronische handtekening in de zin van de eIDAS-verordening: niets bewijst hier wie de persoon is, behalve wat u over de sleutel weet.
signatures-open = Een bestand openen
signatures-open-text = Met uw sleutelbestand krijgt u uw sleutel terug in deze browser. Een bestand met ondertekenaars voegt de sleutels toe die een overheid, een inspectie of een keurmerkorganisatie kent.
own-key = Mijn sleutel
own-key-none = U hebt nog geen sleutel in deze browser. Om te ondertekenen hebt u er een nodig; om te lezen en te controleren niet.
own-key-file-why = De sleutel wordt meteen opgeslagen in een bestand dat met een wachtwoordzin is vergrendeld. Bewaar ze allebei: zonder bestand en wachtwoordzin krijgt u een verloren sleutel niet terug.
passphrase = Wachtwoordzin
passphrase-again = De wachtwoordzin nogmaals
passphrase-hint = Minstens { $n } tekens; enkele woorden die niets met elkaar te maken hebben, volstaan. Niemand kan de wachtwoordzin voor u terugvinden.
passphrase-short = Er zijn minstens { $n } tekens nodig.
passphrase-different = De twee wachtwoordzinnen zijn niet gelijk.
passphrase-of-file = De wachtwoordzin die is gekozen toen het bestand werd gemaakt.
own-key-make = Mijn sleutel maken en in een bestand opslaan
own-key-making = De sleutel wordt gemaakt…
own-key-restoring = Het sleutelbestand wordt geopend…
own-key-signing = Er wordt ondertekend…
own-key-wrong-passphrase = Deze wachtwoordzin opent het sleutelbestand niet. Er is niets veranderd; probeer het opnieuw.
own-key-lost = De sleutel staat niet meer in deze browser. Er is niets ondertekend; open uw sleutelbestand om hem terug te krijgen.
own-key-refused = De browser heeft geweigerd ({ $reason }). Er is niets veranderd; probeer het opnieuw, of in een andere browser.
own-key-file-holds = Dit bestand bevat een sleutel die op { $date } is gemaakt:
own-key-replaces = Deze sleutel komt in de plaats van de sleutel waarmee deze browser nu ondertekent. Controleer eerst of het bestand van die sleutel is opgeslagen.
own-key-open = Deze sleutel openen
own-key-fingerprint = Vingerafdruk
own-key-since = In deze browser sinds
own-key-keeper = Bewaring
own-key-keeper-browser = De browser bewaart de sleutel en ondertekent ermee, maar kan hem niet doorgeven.
own-key-keeper-file = Deze browser kan zo’n sleutel niet bewaren: bij elke handtekening wordt de wachtwoordzin gevraagd.
own-key-file = Bestand
own-key-saved = Opgeslagen op { $date }
own-key-not-saved = Nog niet opgeslagen
own-key-give = De volledige sleutel, voor wie uw handtekening moet herkennen
own-key-copy = Kopiëren
own-key-save-again = Het bestand opnieuw opslaan
own-key-forget = Deze sleutel vergeten
known-signers = Bekende ondertekenaars
known-signers-text = De personen van wie u zeker weet welke sleutel van hen is. Deze lijst blijft in deze browser; u kunt ze opslaan en doorgeven.
known-signers-none = Nog niemand. Naast een gecontroleerde handtekening waarvan de sleutel hier onbekend is, kunt u aangeven van wie die sleutel is.
signer-add = Een ondertekenaar toevoegen
signer-add-button = Deze ondertekenaar toevoegen
signer-name = Naam of functie
signer-organisation = Organisatie of instelling
signer-number = Officieel nummer (BRIN, UAI…)
signer-key = Sleutel
signer-key-hint = De volledige sleutel, zoals u die van de persoon hebt gekregen: { $start }…
signer-days = Geldig
signer-first-day = Eerste dag
signer-last-day = Laatste dag
signer-forget = Verwijderen
signer-from-until = van { $from } tot en met { $until }
signer-from = sinds { $from }
signer-until = tot en met { $until }
signer-always = voor onbepaalde tijd
signer-bad-key = Dit is geen sleutel om mee te ondertekenen: zo’n sleutel begint met { $start } en telt 56 tekens.
signer-bad-days = De laatste dag valt vóór de eerste.
signers-save = De lijst opslaan
keyring-too-large = het is groter dan een sleutelbestand of een bestand met ondertekenaars kan zijn.
keyring-twice = dezelfde sleutel staat er twee keer in (onder meer bij { $name }), en het is niet te zeggen van wie die is.
keyring-bad-key = wat bij { $name } als sleutel staat, is geen sleutel.
keyring-bad-days = de sleutel van { $name } verloopt voordat hij ingaat.
keyring-malformed = het is onjuist opgebouwd ({ $reason }). Vraag het opnieuw of neem een andere kopie.
notice-key-made = Uw sleutel is gemaakt, en het bestand { $name } is aan uw browser doorgegeven. Bewaar het op een veilige plaats.
notice-key-restored = De sleutel staat weer in deze browser.
notice-key-is-here = Dit bestand bevat de sleutel waarmee deze browser al ondertekent.
notice-signers-taken =
    { $n ->
        [0] Geen nieuwe ondertekenaars; { $changed } bijgewerkt.
        [one] { $n } ondertekenaar toegevoegd, { $changed } bijgewerkt.
       *[other] { $n } ondertekenaars toegevoegd, { $changed } bijgewerkt.
    }
question-forget-key-title = De sleutel in deze browser vergeten?
question-forget-key-text = Met de sleutel { $name } kan hier niet meer worden ondertekend. Handtekeningen die ermee zijn gezet, blijven geldig. Alleen met het sleutelbestand en de wachtwoordzin krijgt u hem terug.
question-forget-key-yes = De sleutel vergeten

## Ondertekenen, en wat van een handtekening geldt
sign-title = Ondertekenen
sign-needs-key = Om te ondertekenen hebt u een sleutel nodig. Die maakt u maar één keer, in deze browser.
sign-to-key = Mijn sleutel maken of openen
sign-not-intact = Dit zegel is niet in orde: het kan niet worden ondertekend.
sign-done = U hebt ondertekend op { $date } ({ $capacity }).
sign-take-back = Mijn handtekening intrekken
sign-all-signed = Alles is hier ondertekend; in elke functie wordt maar één keer ondertekend.
sign-by-reviewer = Een externe beoordeling wordt ondertekend door wie ze heeft uitgevoerd.
sign-as = In de hoedanigheid van
sign-name = Uw naam of functie
sign-name-hint = Komt in de handtekening te staan, met als datum { $date }.
sign-round = Ronde { $label } ondertekenen
sign-review = De externe beoordeling ondertekenen
verdict-all-holds =
    { $n ->
        [one] Eén zegel, ongeschonden.
       *[other] { $n } zegels, alle ongeschonden.
    }
verdict-all-open =
    { $n ->
        [one] Eén zegel; hier kon niet alles worden gecontroleerd.
       *[other] { $n } zegels; hier kon niet alles worden gecontroleerd.
    }
verdict-all-broken =
    { $n ->
        [one] Eén zegel, dat niet in orde is.
       *[other] { $n } zegels, waarvan er minstens één niet in orde is.
    }
verdict-review = Externe beoordeling ({ $reviewer })
verdict-details = Met andere hulpmiddelen controleren
verdict-details-text = Dit is de SHA-256-hash van de verzegelde versie als canonieke JSON (RFC 8785). Wie het bestand heeft, kan hem opnieuw berekenen.
to-signatures = Mijn sleutel en de bekende ondertekenaars
signature-line = { $capacity }: { $name }, op { $date }
signature-own = Handtekening gecontroleerd, gezet met uw sleutel.
signature-known = Handtekening gecontroleerd, gezet met de sleutel van { $name } (geldig { $days }).
signature-other-time = Handtekening gecontroleerd, gezet met de sleutel van { $name }, maar buiten de periode waarin die aan deze persoon toebehoort ({ $days }).
signature-unknown = Handtekening gecontroleerd, sleutel hier onbekend: niets zegt nog van wie die is.
signature-not-yet = Nog niet gecontroleerd.
signature-invalid = De handtekening klopt niet: { $why }.
signature-recognise = Ik weet van wie deze sleutel is
signature-recognise-text = Ga eerst bij de persoon zelf na of de vingerafdruk klopt, in een gesprek of telefonisch:
signature-recognise-button = Het is inderdaad deze sleutel
help-seal-title = Zegels en handtekeningen
help-seal-text =
    Wie een ronde afsluit, verzegelt ze: elke latere wijziging valt op. Elke ronde verwijst naar het zegel van de vorige, zodat een eerdere ronde niet kan worden weggelaten of vervangen zonder dat de keten breekt. Een zegel alleen belet niet dat iemand een dossier opnieuw verzegelt; dat blijkt uit een handtekening, of uit een vingerafdruk die elders is genoteerd.
    Een handtekening toont aan dat de houder van een sleutel precies deze versie heeft ondertekend. Ze wordt gezet met een sleutel die in uw browser blijft; gaat die verloren, dan krijgt u hem terug met het sleutelbestand, dat met een wachtwoordzin is vergrendeld.
    Een sleutel zegt op zichzelf niet van wie hij is. Ga bij de persoon zelf na of de vingerafdruk klopt en merk de sleutel daarna als bekend aan: vanaf dan staat de naam naast de handtekeningen. Het is geen gekwalificeerde elektronische handtekening.
data-signatures-text = Ook de sleutel waarmee u ondertekent en de sleutels die u kent, blijven in deze browser.

## Wat de computer verlaat
leaving-see = Bekijken wat het bestand zou bevatten
leaving-what = Dit bestand bevat { $what }. Niets anders verlaat deze computer.
leaving-nothing = Dit bestand bevat nog niets van wat u hebt geschreven. Niets anders verlaat deze computer.
leaving-kept-back =
    { $n ->
        [one] { $n } vertrouwelijk bewijsbestand blijft hier.
       *[other] { $n } vertrouwelijke bewijsbestanden blijven hier.
    }
leaving-details = Wat erin staat, in detail
leaving-journal-hint = De geschiedenis bewaart alles wat is ingevoerd, ook wat sindsdien is vervangen of verwijderd.
leaving-n-rounds =
    { $n ->
        [one] { $n } ronde
       *[other] { $n } rondes
    }
leaving-n-texts =
    { $n ->
        [one] { $n } geschreven tekst
       *[other] { $n } geschreven teksten
    }
leaving-n-votes =
    { $n ->
        [one] { $n } individuele stem
       *[other] { $n } individuele stemmen
    }
leaving-n-sheets =
    { $n ->
        [one] { $n } ingevulde vragenlijst
       *[other] { $n } ingevulde vragenlijsten
    }
leaving-n-actions =
    { $n ->
        [one] { $n } actie
       *[other] { $n } acties
    }
leaving-n-names =
    { $n ->
        [one] { $n } persoonsnaam
       *[other] { $n } persoonsnamen
    }
leaving-n-files =
    { $n ->
        [one] { $n } bestand ({ $size })
       *[other] { $n } bestanden ({ $size })
    }
leaving-rounds = Rondes
leaving-ratings = Toegekende niveaus
leaving-texts = Bevindingen en andere teksten
leaving-votes = Individuele stemmen
leaving-sheets = Ingevulde vragenlijsten
leaving-open-answers =
    { $open ->
        [0] { $n }, zonder open antwoorden
        [one] { $n }, met { $open } open antwoord
       *[other] { $n }, met { $open } open antwoorden
    }
leaving-actions = Acties
leaving-evidence = Beschreven bewijzen
leaving-confidential =
    { $secret ->
        [0] { $n }
       *[other] { $n }, waarvan { $secret } vertrouwelijk
    }
leaving-files = Bewijsbestanden
leaving-names = Namen van personen
leaving-roles = Genoemde functies
leaving-entries = Wijzigingen in de geschiedenis
leaving-exported-without =
    { $n ->
        [one] { $name } is opgeslagen, zonder { $n } vertrouwelijk bewijsbestand. Wilt u het meegeven, kies dan “Alle” boven de knop.
       *[other] { $name } is opgeslagen, zonder { $n } vertrouwelijke bewijsbestanden. Wilt u ze meegeven, kies dan “Alle” boven de knop.
    }

## Documenten
file-without-dossier = het is een rapport dat zonder het dossier is opgeslagen. U kunt het in de browser lezen, maar er zit niets in dat Qualicycle kan openen. Vraag het rapport met het dossier, of het .qualicycle-bestand.
paper-contents = Inhoud
paper-draft = Concept
paper-draft-note = Nog niet alles is afgesloten en verzegeld: alles kan nog veranderen.
paper-self-declared = Eigen verklaring
paper-self-declared-note = Dit is wat de instelling over zichzelf zegt.
paper-reviewed = Extern beoordeeld
paper-reviewed-note = Een externe beoordelaar heeft de ronde onderzocht en de beoordeling verzegeld.
paper-travels = Het dossier zit in dit bestand, zonder de bewijsbestanden. Om het te openen, kiest u dit bestand in Qualicycle.
paper-sign-name = Naam en functie
paper-sign-place = Plaats en datum
paper-sign-hand = Handtekening

## Stukken: de kop van alle stukken
head-draft = Concept
head-self-declared = Eigen verklaring
head-reviewed = Extern beoordeeld
head-draft-sentence = Concept: wat volgt, kan nog veranderen.
head-self-declared-sentence = Eigen verklaring: de instelling spreekt over zichzelf; niemand van buiten heeft dit gecontroleerd.
head-reviewed-sentence = Extern beoordeeld: een externe beoordelaar heeft de ronde onderzocht zoals ze is afgesloten, en de beoordeling verzegeld.
organisation-code = Officieel nummer
head-opened = Geopend op
head-closed = Afgesloten op
head-not-closed = nog niet afgesloten
head-review = Externe beoordeling
head-reviewer = Externe beoordelaar
head-review-sealed = Beoordeling verzegeld op
head-review-not-sealed = nog niet verzegeld
head-written = Datum van dit document
head-seal = Vingerafdruk van het zegel (SHA-256)
head-seal-before = Vingerafdruk van de vorige ronde
head-seal-of-review = Vingerafdruk van de externe beoordeling (SHA-256)
head-seal-short = zegel { $digits }

## Stukken: wat in meer stukken terugkomt
paper-of = { $n } van { $of }
paper-axis = Verbeterpunt { $n }
paper-action = Actie { $n }
paper-sheet = Afwijking { $n }
paper-finding = bevinding uit de externe beoordeling
paper-about = Dit document
paper-term = Gegeven
paper-status = Status
paper-confidential =
    { $n ->
        [one] { $n } vertrouwelijk bewijs, hier niet genoemd.
       *[other] { $n } vertrouwelijke bewijzen, hier niet genoemd.
    }

## Stukken: overzichtstabel
grid-title = Overzichtstabel van de themakaarten
grid-results = Resultaten per themakaart
grid-caption = Themakaarten en resultaten
grid-legend = Zo leest u deze tabel
grid-rated = Ingevuld
grid-targets = Streefniveaus bereikt
grid-before = Vorige ronde
grid-change = Ontwikkeling
grid-notes = Bevindingen
grid-evidence = Bewijzen
grid-panels = Enquêtes
grid-next = Volgende stap
grid-indicators = Indicatoren
grid-whole = Totaal
grid-stage = stap: { $stage }
grid-no-change = geen duidelijke verandering
grid-legend-result = Gemiddelde van de themakaart, van 0% (laagste niveau) tot 100% (hoogste niveau); conformiteitsbevindingen worden geteld, zonder gemiddelde. De stap is die in de cyclus plannen, uitvoeren, evalueren, bijstellen.
grid-legend-minimum = Het laagste niveau van de themakaart en de indicator waar het om gaat: een goed gemiddelde kan een zwak punt verhullen.
grid-legend-rated = Aantal ingevulde indicatoren, van alle indicatoren die op de instelling van toepassing zijn. Onder 80% is het resultaat voorlopig.
grid-legend-targets = Aantal bereikte streefniveaus, van alle streefniveaus die zijn vastgelegd.
grid-legend-change = Verschil met de vorige ronde, alleen over vergelijkbare indicatoren; minder dan een half niveau telt niet als verandering.
grid-legend-evidence = Bewijzen bij de indicatoren van de themakaart, elk één keer geteld.
grid-legend-next = Wat de regel voorstelt; het team beslist.
grid-next-rate =
    { $n ->
        [one] Nog { $n } indicator invullen
       *[other] Nog { $n } indicatoren invullen
    }
grid-next-axis = Een verbeterpunt kiezen
grid-next-plan = Een actie plannen
grid-next-late = Actie te laat sinds { $date }
grid-next-due = Actie uit te voeren uiterlijk op { $date }
grid-next-under-way = De lopende actie uitvoeren
grid-next-judge = Het effect van de actie beoordelen
grid-next-followed = Actie uitgevoerd, effect beoordeeld
grid-next-keep-up = Vasthouden

## Stukken: tabel van het actieplan
plan-effect = Effect van de actie
plan-answers = Naar aanleiding van
plan-of-axis = Acties bij verbeterpunt { $n }
plan-loose = Acties buiten de verbeterpunten
plan-decided = waartoe is besloten in ronde { $label }

## Stukken: dashboard
dashboard-title = Dashboard van de ronde
dashboard-deadlines = Eerstvolgende deadlines
dashboard-minimum = Laagste niveau
dashboard-provisional = het resultaat is nog voorlopig
dashboard-enough = genoeg: het resultaat is niet voorlopig
dashboard-late = Acties te laat
dashboard-under-way = Acties in uitvoering
dashboard-planned = Acties gepland
dashboard-done = Acties uitgevoerd
dashboard-given-up = Acties opgegeven
dashboard-no-axis = Er is geen verbeterpunt gekozen.
dashboard-no-deadline = Er komen geen deadlines aan.
dashboard-no-strength = Er is geen sterk punt genoteerd: een conformiteitsbevinding wijst er geen aan, een externe beoordeling kan dat wel.
dashboard-no-weakness = Niets van wat is beoordeeld, is zwak of wijkt af.

## Stukken: auditplan, bezoekplan
visit-title = Bezoekplan
visit-title-audit = Auditplan
visit-purpose = Doel en afbakening
visit-days = Datums van het bezoek
visit-rests-on = Uitgangspunt
visit-on-closed = de zelfevaluatie zoals ze is afgesloten
visit-on-open = de zelfevaluatie, die tijdens de externe beoordeling nog open was
visit-scope = Te onderzoeken
visit-declared = Opgegeven afbakening
visit-n-indicators =
    { $n ->
        [one] { $n } van de { $of } indicatoren
       *[other] { $n } van de { $of } indicatoren
    }
visit-agenda = Programma
visit-no-meeting = Er is nog geen gesprek gepland.
visit-on-day = Op { $date }
visit-to-fix = Datum nog te bepalen
visit-number = Nr.
visit-hours = Tijd
visit-from-to = { $from } tot { $to }
visit-meeting = Gesprek
visit-with = Met
visit-place = Plaats
visit-indicators = Te onderzoeken indicatoren
visit-indicators-caption = Indicatoren, methoden en steekproeven
visit-methods = Methoden
visit-sample = Steekproef
visit-at-meeting = Gesprek nr.
visit-n-meetings = Gesprekken
visit-documents = Klaar te leggen documenten
visit-documents-caption = Bewijzen die de instelling heeft genoemd
visit-document = Document
visit-to-show =
    { $n ->
        [one] Bij indicator { $numbers } is nog geen bewijs genoemd: leg klaar wat aantoont dat eraan is voldaan.
       *[other] Bij { $n } indicatoren is nog geen bewijs genoemd: { $numbers }. Leg klaar wat aantoont dat eraan is voldaan.
    }

## Stukken: conclusies
conclusions-title = Conclusies van de externe beoordeling
conclusions-title-audit = Auditconclusies
conclusions-looked-at = Wat is onderzocht
conclusions-seen = Onderzochte indicatoren
conclusions-rated = Indicatoren met een oordeel van de externe beoordelaar
conclusions-agreement = Zelfevaluatie en externe blik
conclusions-nothing-common = Geen enkele indicator is zowel door de instelling als door de externe beoordelaar beoordeeld.
conclusions-counts = Conformiteitsbevindingen van beide partijen
conclusions-finding = Conformiteitsbevinding
conclusions-same = Dezelfde conformiteitsbevinding bij { $n } van de { $of } indicatoren die beide partijen hebben beoordeeld.
conclusions-findings = Bevindingen
conclusions-no-finding = Er zijn geen bevindingen vastgelegd.
conclusions-sheet = Afwijkingsrapport
conclusions-appraisal = Algemene waardering
conclusions-proposal = Voorstel en advies
conclusions-opinion = Advies van de externe beoordelaar
conclusions-no-opinion = nog niet uitgebracht
conclusions-reason = Motivering
conclusions-differs = Motivering van de afwijking van het voorstel
conclusions-dates = Vervolg en termijnen
conclusions-dates-caption = Termijnen van de afwijkingen
conclusions-electronic = Bijgevoegde elektronische handtekeningen
conclusions-signatory = Ondertekenaar
conclusions-capacity = In de hoedanigheid van
conclusions-signed = Betreft
conclusions-signed-on = Ondertekend op
conclusions-key = Sleutel
conclusions-of-round = de afgesloten ronde
conclusions-of-review = de verzegelde externe beoordeling

## Stukken: afwijkingsrapporten
deviations-title =
    { $n ->
        [one] Afwijkingsrapport
       *[other] Afwijkingsrapporten
    }
deviation-title = Afwijkingsrapport { $n }
deviation-requirement = Eis uit het referentiekader
deviation-gravity = Ernst
deviation-requalified = opgewaardeerd tot major op { $date }
deviation-since = Opwaardering
deviation-recurrence = Herhaling
deviation-before = eerder vastgesteld, meegedeeld op { $date } ({ $state })
deviation-before-undated = eerder vastgesteld ({ $state })
deviation-notified = Meegedeeld op
deviation-not-notified = nog niet meegedeeld
deviation-mended = Te herstellen uiterlijk op
deviation-verified = Te verifiëren uiterlijk op
deviation-next-review = bij de volgende audit
deviation-statement = Bevinding
deviation-basis = Feiten en bewijs
deviation-answer = Reactie van de instelling
deviation-no-answer = Nog geen reactie.
deviation-position = Standpunt
deviation-said = Toelichting
deviation-cause = Oorzaakanalyse
deviation-correction = Onmiddellijke correctie
deviation-plan = Corrigerende maatregel
deviation-promised = Gepland voor
deviation-by = Reactie van
deviation-answered-on = Datum van de reactie
deviation-actions = Acties uit het plan naar aanleiding hiervan
deviation-verification = Verificatie en opheffing
deviation-step-on = Sinds
deviation-closed-on = Opgeheven op
deviation-seen = Wat is vastgesteld
deviation-raised = afwijking meegedeeld
deviation-taken = voor kennisneming

## Stukken: gegevenstabellen
tables-title = Gegevens – { $organisation } – { $label }
tables-layout = Indeling van de tabellen
tables-themes = Thema’s
tables-indicators = Indicatoren
tables-history = Logboek van de beoordelingen
tables-id = Identificatiecode
tables-theme-number = Nr. van het thema
tables-state = Status
tables-rated = ingevuld
tables-conform = Conform
tables-minimum = Laagste niveau
tables-minimum-of = Indicator met het laagste niveau
tables-level = Niveau
tables-level-name = Naam van het niveau
tables-reason = Reden indien niet van toepassing
tables-level-before = Vorig niveau
tables-value-before = Vorige waarde
tables-until = Actueel tot en met
tables-own-state = Status, instelling
tables-own-level = Niveau, instelling
tables-own-name = Naam van het niveau, instelling
tables-found-state = Status, externe beoordelaar
tables-found-level = Niveau, externe beoordelaar
tables-found-name = Naam van het niveau, externe beoordelaar
tables-look = Voortgang
tables-comment = Opmerking van de externe beoordelaar
tables-gravity-now = Huidige ernst
tables-requalified = Opgewaardeerd op
tables-since = Status sinds
tables-time = Tijdstip

## Zelfevaluatierapport
report-title = Zelfevaluatierapport
report-introduction = Inleiding
report-part-context = Context
report-part-method = Werkwijze
report-part-results = Resultaten
report-part-findings = Sterke punten en verbeterpunten
report-part-axes = Gekozen verbeterpunten
report-part-plan = Verbeterplan
report-part-review = Externe blik
report-part-indicators = Bijlage: de indicatoren
report-part-history = Bijlage: de geschiedenis van de niveaus
report-part-glossary = De woorden in dit rapport
report-part-credits = Bronnen en controle
report-opened = Ronde geopend op
report-closed = Ronde afgesloten op
report-not-closed = nog niet
report-in-force = Geldig vanaf
report-licence = Licentie
report-source = Bron
report-themes = Thema’s van de ronde
report-themes-none = Er is geen thema gekozen.
report-theme-size =
    { $theme } ({ $n ->
        [one] { $n } indicator
       *[other] { $n } indicatoren
    })
report-scope = Wat op de instelling van toepassing is
report-scope-left-out =
    { $n ->
        [one] Volgens deze antwoorden is { $n } indicator van de gekozen thema’s niet op de instelling van toepassing; die wordt niet gevraagd.
       *[other] Volgens deze antwoorden zijn { $n } indicatoren van de gekozen thema’s niet op de instelling van toepassing; die worden niet gevraagd.
    }
report-carried = Punten meegenomen uit { $before }
report-people = Deelnemers
report-people-none = Voor deze ronde is geen team beschreven.
report-people-part = Rol in de ronde
report-people-who = Functies
report-people-n = Personen
report-ratings = Hoe de niveaus tot stand kwamen
report-together = Het team heeft de indicatoren samen beoordeeld, zonder vooraf te stemmen.
report-alone = Ieder heeft eerst apart beoordeeld, zonder de antwoorden van de anderen te zien. Liggen twee antwoorden meer dan { $tolerance } van de schaal uit elkaar, dan volgt een gesprek; anders wordt het middelste antwoord (de mediaan) voorgesteld. Het team beslist.
report-raters = Beoordelaars
report-voted = Indicatoren waarover is gestemd
report-apart = Volgens de regel te bespreken indicatoren
report-agreed = Indicatoren met een genoteerde consensus
report-dissent = Consensus met een afwijkende mening
report-votes-hidden = Indicatoren waarvan de stemmen nog verborgen zijn
report-panels = Met een enquête bevraagde groepen
report-panel-group = Groep
report-panel-answers = Antwoorden
report-panel-questions = Vragen
report-panels-rule = De enquêtes zijn anoniem. Bij minder dan { $fewest } antwoorden wordt geen resultaat getoond; open antwoorden zijn pas vanaf { $words } antwoorden te lezen.
report-evidence-pieces = Bewijzen bij de indicatoren
report-evidence-confidential = waarvan vertrouwelijk
report-evidence-served = Indicatoren met bewijs
report-evidence-lacking = Hoge niveaus zonder actueel bewijs
report-of = { $n } van { $of }
report-dates = Planning
report-calendar = Mijlpalen
report-milestone = Mijlpaal
report-milestone-state = Status
report-milestone-reached = bereikt
report-milestone-open = niet bereikt
report-result = Totaalresultaat
report-minimum = Laagste niveau
report-nothing-asked = In deze ronde wordt naar geen enkele indicator gevraagd.
report-nothing-rated = Er is nog geen indicator ingevuld: er valt nog geen resultaat te tonen.
report-provisional = Minder dan 80% van de indicatoren die op de instelling van toepassing zijn, is ingevuld: dit resultaat is voorlopig.
report-how-computed = 0% is de onderkant van de schaal, 100% de bovenkant. Thema’s, criteria binnen hun thema en indicatoren binnen hun criterium hebben het gewicht dat het referentiekader eraan geeft. Wat niet op de instelling van toepassing is, valt buiten de berekening; wat niet is ingevuld, telt niet als nul.
report-finding = Bevinding
report-count = Aantal
report-conformity-caption = Conformiteitsbevindingen, geteld
report-conformity-note = Bevindingen worden geteld; ze tellen in geen enkel gemiddelde mee. Deze zelfdiagnose loopt op geen enkele beslissing vooruit.
report-themes-caption = Resultaten per thema
report-first-round = Dit is de eerste ronde met dit referentiekader: er valt nog geen ontwikkeling te tonen.
report-from-round-to-round = Van ronde tot ronde
report-measures-unknown = Kengetallen waarvan geen waarde bekend is:
report-level = Niveau
report-note = Bevinding
report-first = Eerst aan te pakken
report-first-none = Geen enkele indicator is zowel belangrijk als zwak.
report-first-item = { $indicator } (belang { $importance } van de 5, resultaat { $result })
report-unevidenced = Hoge niveaus zonder actueel bewijs ({ $n })
report-unevidenced-note = Deze niveaus liggen in de bovenste helft van hun schaal en worden niet door actueel bewijs onderbouwd. Ze tellen ongewijzigd mee in de resultaten.
report-axis = Verbeterpunt { $n }
report-axes-none = Voor deze ronde is geen verbeterpunt gekozen.
report-plan-none = Er is geen actie gepland.
report-plan-own = Acties waartoe in deze ronde is besloten
report-plan-inherited = Acties uit eerdere rondes die bij de opening van deze ronde nog openstonden
report-action = Actie { $n }
report-indicators = Indicatoren
report-effects = Beoordeelde effecten
report-effect = Effect
report-review-kind = Soort
report-review-by = Door
report-review-purpose = Doel
report-review-days = Bezoek
report-review-rated = Beoordeelde indicatoren
report-review-state = Status
report-review-sealed = verzegeld op { $date }
report-review-open = loopt, niet verzegeld: ze kan nog veranderen
report-review-broken = Het zegel van deze externe beoordeling is verbroken: wat volgt, is niet wat is verzegeld.
report-review-elsewhere = Deze externe beoordeling gaat over een andere versie van de ronde dan de versie die is afgesloten.
report-gap = Zelfevaluatie en externe blik
report-gap-on = Indicatoren die beide partijen hebben beoordeeld
report-gap-mean = Gemiddeld verschil, in niveaus
report-gap-absolute = Gemiddeld absoluut verschil, in niveaus
report-gap-exact = Zelfde niveau
report-gap-within-one = Hoogstens één niveau verschil
report-gap-note = Het verschil is het niveau van de zelfevaluatie min dat van de externe blik: is het positief, dan schat de instelling zichzelf hoger in. Geen van beide vervangt de andere.
report-findings = Bevindingen van de externe beoordeling
report-findings-none = De externe beoordeling bevat geen bevindingen.
report-gravity = Aard
report-found = Bevinding
report-notified = Meegedeeld op
report-answer = Reactie van de instelling
report-answer-none = geen reactie
report-answer-due = Gepland voor: { $date }
report-answer-cause = Oorzaak: { $text }
report-answer-correction = Onmiddellijke correctie: { $text }
report-answer-plan = Corrigerende maatregel: { $text }
report-requalified = opgewaardeerd op { $date }
report-conclusions = Conclusies
report-opinion = Advies
report-conclusion-summary = Samenvatting
report-conclusion-strengths = Sterke punten
report-conclusion-improvements = Verbeterpunten
report-conclusion-reason = Motivering van het advies
report-confidential =
    { $n ->
        [one] { $n } vertrouwelijk bewijs wordt niet genoemd.
       *[other] { $n } vertrouwelijke bewijzen worden niet genoemd.
    }
report-reason = Reden: { $why }
report-agreed-why = Consensus van het team: { $text }
report-agreed-but = Afwijkende mening: { $text }
report-reviewer-says = Externe blik: { $text }
report-piece = Bewijs: { $title } ({ $about })
report-evidence-old = niet meer actueel
report-history-none = Er is geen niveau ingevoerd.
report-history-role = Functie
report-history-from = Van
report-history-to = Naar
report-glossary-framework = De woorden van het referentiekader
report-term-coverage = Ingevuld
report-meaning-coverage = Het aandeel van de indicatoren waaraan een niveau, een bevinding of een waarde is toegekend, gerekend over de indicatoren die op de instelling van toepassing zijn.
report-term-provisional = Voorlopig
report-meaning-provisional = Gezegd van een resultaat dat berust op minder dan 80% van de indicatoren die van toepassing zijn.
report-term-not-applicable = Niet van toepassing
report-meaning-not-applicable = De indicator is in de instelling niet aan de orde. Hij telt niet mee, niet ten gunste en niet ten nadele van de instelling.
report-term-declined = Geen oordeel
report-meaning-declined = Het team heeft liever geen niveau toegekend. De indicator telt als van toepassing en niet ingevuld.
report-term-target = Streefniveau
report-meaning-target = Het niveau dat de instelling tegen het einde van de ronde wil bereiken.
report-term-stage = Bereikte stap
report-meaning-stage = De laatste stap van de kwaliteitscyclus (plannen, uitvoeren, evalueren, bijstellen) die samen met alle vorige is bereikt.
report-term-evidence = Actueel bewijs
report-meaning-evidence = Een document, een verslag of registratie, een gesprek, een observatie, cijfers of een enquête van minder dan 24 maanden oud, tenzij een andere geldigheidsduur is opgegeven.
report-term-self = Eigen verklaring
report-meaning-self = De instelling zegt dit over zichzelf; niemand van buiten heeft het bevestigd.
report-term-gap = Verschil
report-meaning-gap = Niveau van de zelfevaluatie min niveau van de externe blik, over de indicatoren die beide partijen hebben beoordeeld.
report-term-seal = Zegel en vingerafdruk
report-meaning-seal = Bij het afsluiten wordt alles in de ronde samengevat in een vingerafdruk. Verandert daarna één teken, dan is de vingerafdruk niet meer dezelfde.
report-reliance = Status van dit rapport
report-reliance-text = Dit rapport geeft een zelfevaluatie weer: niveaus en bevindingen zijn die van de instelling zelf. Het is geen certificaat en geen beslissing van een instantie. Een externe blik, als die er is, staat ernaast en vervangt niets.
report-verify-draft = De ronde is niet afgesloten: dit concept kan nog veranderen en is nog niet te controleren.
report-verify = Open ter controle het dossier van de instelling in Qualicycle of bereken de vingerafdruk van de ronde met een ander hulpmiddel, en vergelijk die met { $digest }. De documentatie van Qualicycle beschrijft hoe dat gaat (docs/verifying.md).
report-other-language = De teksten van het referentiekader bestaan niet in de taal van dit rapport; ze staan in een andere taal: { $language }.
report-made-with = Rapport gemaakt met Qualicycle, vrije software die de gegevens op de computer van de instelling houdt.

## Documenten van een ronde, presentatie van de instelling
papers-lead = Wat iemand van buiten te zien krijgt, zoals het wordt afgedrukt.
papers-kinds = Documenten van de ronde
papers-report = Rapport
papers-report-meaning = Het volledige zelfevaluatierapport: context, werkwijze, resultaten, verbeterpunten, plan en bijlagen.
papers-dashboard = Dashboard
papers-dashboard-meaning = Het belangrijkste van de ronde op één bladzijde.
papers-grid = Overzichtstabel
papers-grid-meaning = De themakaarten van de ronde met hun resultaten, één regel per kaart.
papers-plan = Verbeterplan
papers-plan-meaning = De tabel met de acties van de ronde.
papers-audit-plan = Auditplan
papers-audit-plan-meaning = Wat wordt onderzocht, wanneer, hoe en met wie.
papers-conclusions = Conclusies
papers-conclusions-meaning = Wat de externe beoordelaar concludeert.
papers-deviations = Afwijkingsrapporten
papers-deviations-meaning = Een rapport per afwijking: de bevinding, de reactie en de opvolging.
papers-options = Taal en inhoud van het document
papers-language = Taal van het document
papers-language-hint = Wat u hebt geschreven, blijft in de taal waarin u het schreef.
papers-review = Externe beoordeling
papers-parts = Onderdelen van het rapport
papers-without-text = Zonder vrije tekst
papers-without-text-hint = Alleen niveaus, cijfers en datums: geen bevindingen, redenen, namen, functies of titels van bewijzen.
papers-confidential = Ook vertrouwelijk bewijs noemen
papers-preview = Voorbeeld van het document
papers-no-words = De teksten van deze taal konden niet worden geladen. Er is niets verloren: controleer de verbinding en laad de pagina opnieuw, of kies een andere taal.
papers-no-review = Dit document gaat over een externe beoordeling, en deze ronde heeft er nog geen.
papers-nothing = Dit document heeft voor deze ronde nog niets te tonen.
papers-files = Afdrukken of doorgeven
papers-print = Afdrukken
papers-print-hint = Alleen het document, op A4. In het afdrukvenster kunt u er ook een pdf van maken.
papers-save = Het document opslaan (HTML)
papers-save-hint = Een bestand dat elke browser opent, zonder verbinding. Het bevat wat het voorbeeld toont, en niets anders.
papers-save-whole = Het document met het dossier opslaan (HTML)
papers-save-whole-hint = Hetzelfde bestand, dat Qualicycle opnieuw kan openen om te controleren of te beoordelen. Het hele dossier gaat erin mee, wat u hierboven ook koos; alleen de bewijsbestanden blijven hier.
papers-save-xlsx = De tabellen opslaan (XLSX)
papers-save-csv = De tabellen opslaan (CSV)
papers-data-hint = De gegevens van de ronde voor een rekenprogramma: een werkblad per onderwerp in XLSX, alleen de indicatoren in CSV.
papers-tables-hint = De tabellen van het document, voor een rekenprogramma; in CSV alleen de eerste.
looks-title = Presentatie: inleiding en logo
looks-introduction = Inleiding bij het rapport over deze ronde
looks-introduction-hint = In uw eigen woorden: voor wie het rapport is, wat het team eruit meeneemt. De inleiding wordt opgeslagen wanneer u het veld verlaat, ook als de ronde is afgesloten.
looks-logo = Logo
looks-logo-hint = Een PNG- of JPEG-afbeelding van hoogstens { $most }. Het logo staat bovenaan alle documenten van de instelling.
looks-logo-choose = Een afbeelding kiezen
looks-logo-replace = Een andere afbeelding kiezen
looks-logo-remove = Het logo verwijderen
looks-logo-words = Wat het logo toont
looks-logo-words-hint = Voor wie het niet ziet. Laat leeg als de naam van de instelling volstaat.
notice-logo-refused = Deze afbeelding is niet het logo geworden. { $why } Er is niets veranderd.
logo-too-large = Ze is { $size } groot, en een logo mag hoogstens { $most } zijn: verklein de afbeelding en kies die opnieuw.
logo-other-kind = Het is geen PNG of JPEG: sla de afbeelding in een van die formaten op en kies die opnieuw.
logo-not-read = Ze kon niet worden gelezen ({ $reason }): kies de afbeelding opnieuw.

## Wat aan de andere kant is

side-history = U beoordeelt dit dossier van buitenaf: alleen de instelling kan een waarde terugzetten.
side-clash-organisation = Deze keuze is aan de instelling.
side-clash-reviewer = Deze keuze is aan de externe beoordelaar.

## Reviews

## Bevindingen en conclusies van een review

## Aan welke kant van een review men werkt

## Reviews: de pagina’s waarop de externe reviewer werkt

## Wat het bekijken van de pagina’s heeft toegevoegd.
reviewing-edit = Deze gegevens wijzigen
paper-draft-review-note = De review is niet verzegeld: wat erin staat kan nog veranderen.
next-review-text = Er loopt een review van dit dossier.
next-review = De review voortzetten
next-review-none-text = U hebt dit dossier gekregen om het te reviewen.

## Wat het voorbeeld van een bestand zegt, en wat er van de zegels klopt
incoming-and-more = en nog { $n }
incoming-broken =
    { $n ->
        [one] Eén zegel in dit bestand is niet ongeschonden:
       *[other] { $n } zegels in dit bestand zijn niet ongeschonden:
    }
incoming-broken-one = { $what }: { $how }.
incoming-broken-next = U kunt het bestand toch openen: elke pagina zegt wat niet klopt, en wat hier al staat, blijft zoals het is. Vraag een nieuw exemplaar aan wie het u bezorgde.
overview-seals = De zegels controleren
reviewing-round-gone = De beoordeelde ronde zit niet in dit dossier
reviewing-round-gone-text = Zonder die ronde kunnen de indicatoren en bevindingen van deze review niet worden gelezen. Er is niets verloren: open hier een bestand van de instelling waarin deze ronde zit.

## Handtekeningen op stukken
signed-check = Controle
signed-holds = gecontroleerd op { $date }: ze klopt
signed-broken = gecontroleerd op { $date }: ze klopt niet
signed-not-checked = nog niet gecontroleerd
signed-line = { $who }, voor { $what }, op { $date } ({ $checked })
signed-note = ‘Ze klopt’ betekent: gezet met deze sleutel, op deze verzegelde toestand en niets anders. Van wie de sleutel is, blijkt alleen als u de vingerafdruk met de ondertekenaar vergelijkt. Met het dossier kan iedereen de controle overdoen.

## Logboek in de tabellen
tables-what = Wat
tables-rating = Beoordeling
tables-text = Tekst

## Instellingen vergelijken
page-comparisons = Vergelijkingen
page-compared = Instellingen
page-compared-one = Eén instelling tussen de andere
page-compared-themes = Thema’s
page-compared-settings = Beheer
page-compared-heat = Overzicht
page-compared-groups = Per groep
page-compared-trend = Ontwikkeling
page-compared-reviews = Zelfevaluatie en externe blik
page-compared-together = Gedeelde zwakke punten
page-compared-label = Keurmerk
page-label-rule = Regel van een keurmerk
page-decide = Beslissen
page-decisions = Beslissingen
page-decision = Beslissing
page-committee = Commissie
page-results-import = Een tabel importeren
page-extract = Statistisch uittreksel
page-exchange = Kopiëren en samenvoegen
compare-to-see = Bekijken
compare-to-decide = Beslissen
compare-to-keep = Gegevens
compare-pages = Pagina’s van de vergelijking
compare-all = Alle vergelijkingen
compare-what = Een vergelijking brengt de resultaten van afgesloten rondes van meerdere instellingen samen, zodat u ziet waar elke instelling staat tussen de andere. U ziet spreiding en positie, nooit een ranglijst.
compare-where = De bestanden worden op deze computer gelezen en er wordt niets van verzonden. Alleen resultaten worden bewaard: geen notities, geen bewijzen, geen namen van personen.
compare-none = Nog geen vergelijking. Geef de eerste een naam; daarna leest u er de ontvangen bestanden in.
compare-new = Nieuwe vergelijking
compare-name = Naam van de vergelijking
compare-name-hint = Bijvoorbeeld: “Keurmerk 2026, secundair onderwijs”.
compare-begin = Vergelijking aanmaken
compare-organisations = Instellingen
compare-rounds = Rondes
compare-framework = Referentiekader
compare-changed = Laatste wijziging
compare-framework-missing = Het kader { $framework } kon niet worden geladen; de rondes die erop rusten worden niet getoond. Er is niets verloren. Controleer de verbinding en laad de pagina opnieuw.
compare-pieces-lost = { $n ->
    [one] Een deel van de resultaten kon niet worden teruggelezen. De rest is intact. Lees de bestanden opnieuw om het terug te vinden.
   *[other] { $n } delen van de resultaten konden niet worden teruggelezen. De rest is intact. Lees de bestanden opnieuw om ze terug te vinden.
    }
compare-files = Te lezen bestanden
compare-empty = Deze vergelijking is nog leeg. Kies de .qualicycle-bestanden of rapporten die instellingen u gaven, een map met die bestanden, of een ZIP.
compare-choose = Bestanden kiezen
compare-folder = Een map kiezen
compare-drop = of sleep ze ergens op de pagina
compare-reading = Bestanden lezen
compare-stop = Stoppen met lezen
compare-stopping = Het lezen stopt. Wat gelezen is, blijft in de vergelijking.
compare-progress = { $done } bestanden gelezen van { $total } ({ $size })
compare-seconds-left = { $n ->
    [one] nog ongeveer { $n } seconde
   *[other] nog ongeveer { $n } seconden
    }
compare-minutes-left = { $n ->
    [one] nog ongeveer { $n } minuut
   *[other] nog ongeveer { $n } minuten
    }
compare-taken = { $files ->
    [0] Geen enkel bestand bracht resultaten.
    [one] { $rounds ->
        [one] Eén bestand bracht de resultaten van één ronde.
       *[other] Eén bestand bracht de resultaten van { $rounds } rondes.
        }
   *[other] { $files } bestanden brachten de resultaten van { $rounds } rondes.
    }
compare-stopped = { $n ->
    [0] Het lezen is gestopt.
    [one] Het lezen is gestopt: één bestand is niet gelezen. Kies het opnieuw om verder te gaan.
   *[other] Het lezen is gestopt: { $n } bestanden zijn niet gelezen. Kies ze opnieuw om verder te gaan.
    }
compare-refused = { $n ->
    [one] { $n } weigering, met de reden
   *[other] { $n } weigeringen, met de redenen
    }
compare-refused-hint = De andere bestanden zijn gelezen. Er is niets veranderd aan wat er al was.
compare-refused-more = { $n ->
    [one] en nog één
   *[other] en nog { $n }
    }
compare-no-closed-round = Er is geen afgesloten ronde in. Alleen afgesloten rondes worden vergeleken.
compare-rescue-file = Dit is een noodkopie van een hele browser. Open die vanaf de startpagina en bewaar elk dossier in een eigen bestand.
compare-no-framework = De ronde { $label } rust op het kader { $framework }, dat niet in het bestand zit en hier niet bekend is.
compare-unfit = De ronde { $label } past niet bij haar kader ({ $what }). Vraag de instelling haar dossier opnieuw te bewaren.
compare-nested = Dit is een te diep geneste ZIP. Pak die uit en kies wat erin zit.
compare-nothing-inside = Er zit geen bestand in deze ZIP.
compare-not-there = Het bestand kon niet worden gelezen: het is verplaatst of gewijzigd sinds u het koos. Kies het opnieuw.
compare-filter = Keuze van instellingen
compare-count = { $n ->
    [one] { $shown } instelling van { $all }
   *[other] { $shown } instellingen van { $all }
    }
compare-count-all = { $n ->
    [one] { $shown } instelling
   *[other] { $shown } instellingen
    }
compare-everybody = Alle instellingen tonen
compare-words = Naam, plaats of nummer
compare-words-hint = Met of zonder accenten.
compare-region = Regio
compare-size = Aantal lerenden
compare-standing = Status van de resultaten
compare-beside = Thema ernaast
compare-any-kind = Alle soorten
compare-any-region = Alle regio’s
compare-any-size = Alle groottes
compare-any-standing = Elke status
compare-no-region = Regio niet opgegeven
compare-no-theme = Geen
compare-latest = De laatste van elke instelling
compare-closed-between = Afgesloten tussen { $from } en { $until }
standing-reviewed = Extern beoordeeld
standing-declared = Zelf verklaard
standing-complete = voldoende ingevuld
standing-provisional = voorlopig
size-below100 = Minder dan 100
size-from100 = { $from } tot { $until }
size-from250 = { $from } tot { $until }
size-from500 = { $from } tot { $until }
size-from1000 = { $from } of meer
size-unknown = Niet opgegeven
compare-nobody = Geen enkele instelling voldoet aan deze keuzes. Maak ze ruimer om er weer te vinden.
compare-caption = Instellingen van de vergelijking, elk met de ronde die bekeken wordt. De volgorde kiest u zelf en is geen rang.
compare-column-name = Instelling
compare-column-kind = Soort
compare-column-place = Plaats
compare-column-region = Regio
compare-column-round = Ronde
compare-column-closed = Afgesloten op
compare-column-standing = Status
compare-column-whole = Geheel
compare-column-coverage = Ingevuld
compare-column-theme = Thema
compare-nothing-read = Er zijn nog geen resultaten om te tonen. Lees eerst bestanden in op de pagina Instellingen.
compare-few = { $n ->
    [0] Er is geen instelling gekozen. Onder { $fewest } wordt niets getoond: elke instelling zou herkenbaar zijn.
    [one] Er is maar één instelling gekozen. Onder { $fewest } wordt niets getoond: elke instelling zou herkenbaar zijn.
   *[other] Er zijn maar { $n } instellingen gekozen. Onder { $fewest } wordt niets getoond: elke instelling zou herkenbaar zijn.
    }
compare-few-short = Te weinig instellingen hebben een resultaat om het te tonen.
compare-not-rated = Niemand heeft hier een resultaat.
compare-whole = Geheel
compare-spread = Spreiding van 0 tot 100%
compare-n = Instellingen
compare-min = Minimum
compare-lower = Eerste kwartiel
compare-median = Mediaan
compare-upper = Derde kwartiel
compare-max = Maximum
compare-n-of = { $n } van { $all }
compare-spread-hint = De lijn loopt van het laagste naar het hoogste resultaat, de balk omvat de middelste helft van de instellingen, het streepje is de mediaan. De getallen staan ernaast.
compare-spread-caption = Spreiding van de resultaten per thema
compare-back = Terug naar de instellingen
compare-not-in = Deze instelling zit voor dit kader niet in de vergelijking.
compare-position = De positie tussen de andere
compare-position-among = { $n ->
    [one] Ronde { $label }, tussen { $n } andere instelling die aan de huidige keuzes voldoet.
   *[other] Ronde { $label }, tussen de { $n } andere instellingen die aan de huidige keuzes voldoen.
    }
compare-own = Eigen resultaat
compare-percentile = Percentiel
compare-percentile-of = { $percentile } (n = { $n })
compare-percentile-hint = Het percentiel zegt welk deel van de andere lager ligt; wie hetzelfde resultaat heeft, telt voor de helft mee; n is hun aantal. De ruit is de instelling zelf. Onder vijf wordt niets getoond.
compare-its-rounds = De rondes
compare-no-rounds = Alle rondes zijn weggelaten.
compare-leave-out = De ronde { $label } weglaten
compare-leave-out-button = Deze ronde weglaten
compare-why = Reden
compare-why-hint = De reden blijft bij de ronde staan, die u op elk moment weer kunt opnemen.
compare-left-out = Weggelaten rondes
compare-left-out-why = { $label }: { $why }
compare-take-back = Weer opnemen
compare-dossiers = De dossiers
compare-joined = { $one } en { $other } tellen als één instelling.
compare-part = Ze scheiden
compare-join = Het is dezelfde
compare-not-same = Het zijn twee instellingen
twins-same-code = Ze hebben hetzelfde officiële nummer.
twins-same-name = Ze hebben dezelfde naam in dezelfde plaats.
twins-near-name = Hun namen verschillen één letter, in dezelfde plaats.
compare-delete = De vergelijking verwijderen
compare-delete-text = Ze verdwijnt uit deze browser, met de gelezen resultaten en uw keuzes. De bestanden van de instellingen blijven ongemoeid.
compare-delete-button = De vergelijking verwijderen
notice-comparison-deleted = De vergelijking { $name } is uit deze browser verwijderd.
question-delete-comparison-title = “{ $name }” verwijderen?
question-delete-comparison-text = De vergelijking { $name } verdwijnt uit deze browser, met de gelezen resultaten en uw keuzes. Dit kan niet ongedaan worden gemaakt; de bestanden van de instellingen blijven waar ze zijn.
question-delete-comparison-yes = { $name } verwijderen
door-compare-title = Instellingen vergelijken
door-compare-text = Voor wie een keurmerk toekent of een regio opvolgt: de ontvangen bestanden naast elkaar, zonder iets te verzenden en zonder ranglijst.
door-compare = Naar de vergelijkingen

## Vergelijken: overzicht, groepen, indicatoren, kolommen
compare-columns = Kolommen van de tabel
compare-columns-shown = Kolommen naast de naam
compare-column-pin = Vastzetten
compare-pin = { $name } bovenaan in de tabel houden
compare-pins =
    { $n ->
        [0] Er staat geen vastgezette instelling bovenaan in de tabel.
        [one] Eén vastgezette instelling blijft bovenaan in de tabel.
       *[other] { $n } vastgezette instellingen blijven bovenaan in de tabel.
    }
compare-pins-away =
    { $n ->
        [one] Een andere voldoet niet aan deze keuzes.
       *[other] { $n } andere voldoen niet aan deze keuzes.
    }
compare-pins-most = U kunt er hoogstens { $n } vastzetten.
compare-unpin-all = Alles losmaken
compare-closed-from = Afgesloten vanaf
compare-closed-until = Afgesloten tot en met
compare-similar = Profiel
compare-similar-to = De { $n } die het dichtst bij { $name } liggen
compare-similar-hint = Hoe minder de resultaten per thema verschillen, hoe dichter bij elkaar: de afstand is het gemiddelde verschil.
compare-any-profile = Alle profielen
compare-certainty = Extern beoordeeld: { $reviewed } · zelf verklaard: { $declared } · voorlopig: { $provisional }
compare-heat-hint = Elk getal is het resultaat van een instelling op een thema. De titel van een kolom verandert de volgorde, de mediaan leidt naar de spreiding van het thema. De volgorde is geen rangorde.
compare-heat-stretch = van { $from } tot { $until }
compare-heat-caption = Resultaten van de instellingen per thema
compare-heat-none = Dit kader geeft geen gemiddelden, dus er zijn geen resultaten om te kleuren. De thema’s laten zien hoe de indicatoren verdeeld zijn.
compare-heat-few = vanaf { $fewest } instellingen
compare-heat-spread = { $median }, spreiding: { $theme }
compare-mean = Gemiddelde
compare-groups-what = Te tonen groepen
compare-groups-lines = Rijen
compare-groups-columns = Kolommen
compare-groups-no-columns = Geen
compare-groups-score = Resultaat
compare-groups-learners = Ook de lerenden meetellen
compare-groups-learners-hint = Een groep waarin één instelling meer dan de helft van de lerenden heeft, wordt dan niet getoond.
compare-groups-by = { $of } · { $lines }
compare-groups-crossed = { $lines } × { $columns }
compare-groups-hint = De balk loopt van 0 tot 100%, het streepje is de mediaan. Elk aantal instellingen leidt naar hun lijst. Groepen van minder dan vijf worden niet getoond, en ook niet de groepen waaruit zij af te leiden zijn.
compare-groups-counts-hint = Dit kader geeft geen gemiddelden: de instellingen worden alleen geteld. Groepen van minder dan vijf worden niet getoond, en ook niet de groepen waaruit zij af te leiden zijn.
compare-groups-missing =
    { $n ->
        [one] Eén instelling heeft dit resultaat niet en staat in geen enkele groep.
       *[other] { $n } instellingen hebben dit resultaat niet en staan in geen enkele groep.
    }
compare-groups-caption = Instellingen per groep
compare-groups-bar = Gemiddelde van 0 tot 100%
compare-groups-learners-n = Lerenden
compare-groups-weighted = Gemiddelde per lerende
compare-groups-all = Alle
compare-groups-nobody = geen
compare-groups-n = n = { $n }
compare-groups-median = mediaan { $median }
compare-hidden-small = Niet getoond: minder dan { $fewest } instellingen
compare-hidden-dominated = Niet getoond: één instelling heeft meer dan de helft van de lerenden
compare-hidden-protecting = Niet getoond: een te kleine groep zou eruit af te leiden zijn
compare-hidden-small-short = minder dan { $fewest }
compare-hidden-dominated-short = één overheerst
compare-hidden-protecting-short = beschermt een kleine groep
compare-levels = Spreiding over de niveaus
compare-levels-caption = Aantal instellingen per niveau van elke indicator
compare-levels-of = Indicatoren van het thema { $theme }
compare-levels-hint = De balk is in het midden van de schaal gedeeld: lage niveaus links, hoge niveaus rechts. De aantallen instellingen staan ernaast. Een indicator die door minder dan vijf instellingen is ingevuld, wordt niet getoond.
compare-levels-choose = De naam van een thema leidt naar de spreiding van zijn indicatoren.
compare-levels-close = Indicatoren sluiten
compare-measures = Kengetallen
compare-measures-hint = Kengetallen hebben een eigen eenheid en tellen in geen enkel gemiddelde van resultaten mee.

## Regels van een keurmerk: wat ze vragen en wat ze voorstellen
award-label = het keurmerk
award-plain-grade = Keurmerk
award-unrated = niet ingevuld
award-others = { $n ->
    [one] { $n } andere
   *[other] { $n } andere
    }
award-basis-own = die van de instelling (zelf verklaard)
award-basis-review = die van de verzegelde externe beoordeling, en alleen die
award-basis-review-else-own = die van de verzegelde externe beoordeling, of anders die van de instelling
award-ground-own = Zelfevaluatie
award-ground-review = Externe beoordeling
award-ground-awaited = Externe beoordeling verwacht
award-asks-criteria-answered = In elk criterium dat de instelling aangaat, is minstens één indicator ingevuld.
award-asks-coverage = { $all ->
    [yes] Alles wat van toepassing is, is ingevuld.
   *[no] Minstens { $percent } van wat van toepassing is, is ingevuld.
    }
award-asks-mean = Het resultaat over het geheel is minstens { $percent }.
award-asks-theme-mean = Het resultaat van het thema { $theme } is minstens { $percent }.
award-asks-each-theme = Het resultaat van elk thema is minstens { $percent }.
award-asks-floor = Geen enkele ingevulde indicator ligt onder { $level }.
award-asks-floor-theme = In het thema { $theme } ligt geen enkele ingevulde indicator onder { $level }.
award-asks-mandatory = { $n ->
    [0] De verplichte indicatoren staan op { $level } of hoger.
    [one] Indicator { $which } staat op { $level } of hoger.
   *[other] Elk van deze indicatoren staat op { $level } of hoger: { $which }.
    }
award-asks-no-major = Er staat geen major afwijking open.
award-asks-fewer-minors = { $n ->
    [one] Er staat geen minor afwijking open.
   *[other] Er staan minder dan { $n } minor afwijkingen open.
    }
award-asks-reviewed = Iemand van buiten heeft de ronde beoordeeld en die beoordeling verzegeld; een proefaudit telt niet.
award-asks-recent = { $n ->
    [one] De ronde is hoogstens { $n } maand geleden afgesloten.
   *[other] De ronde is hoogstens { $n } maanden geleden afgesloten.
    }
award-asks-evidenced = { $all ->
    [yes] Alle hoge niveaus steunen op actueel bewijs.
   *[no] Minstens { $percent } van de hoge niveaus steunt op actueel bewijs.
    }
award-asks-panels = { $n ->
    [one] Er is minstens { $n } enquête gehouden.
   *[other] Er zijn minstens { $n } enquêtes gehouden.
    }
award-asks-agreed = { $all ->
    [yes] Het team is het eens geworden over alles wat meerdere mensen hebben beoordeeld.
   *[no] Het team is het eens geworden over minstens { $percent } van wat meerdere mensen hebben beoordeeld.
    }
award-asks-judged = { $all ->
    [yes] Het effect van alle afgesproken acties is beoordeeld.
   *[no] Het effect van minstens { $percent } van de afgesproken acties is beoordeeld.
    }
award-lacks-answers = { $n ->
    [one] In het criterium { $which } is niets ingevuld.
   *[other] In { $n } criteria is niets ingevuld: { $which }.
    }
award-lacks-ratings = { $n ->
    [one] { $reached } is ingevuld. Er moet nog { $n } van deze indicatoren worden ingevuld: { $which }.
   *[other] { $reached } is ingevuld. Er moeten nog { $n } van deze indicatoren worden ingevuld: { $which }.
    }
award-lacks-mean = Resultaat over het geheel: { $percent }.
award-theme-reaches = { $theme } ({ $percent })
award-lacks-themes = Resultaat te laag: { $which }.
award-lacks-levels = { $n ->
    [one] { $n } indicator staat te laag: { $which }.
   *[other] { $n } indicatoren staan te laag: { $which }.
    }
award-lacks-majors = { $n ->
    [one] Bij indicator { $which } staat een major afwijking die niet is opgeheven.
   *[other] Bij { $n } indicatoren staat een major afwijking die niet is opgeheven: { $which }.
    }
award-lacks-minors = { $n ->
    [one] Bij indicator { $which } staat een minor afwijking die niet is opgeheven. Nog op te heffen: { $more }.
   *[other] Bij { $n } indicatoren staat een minor afwijking die niet is opgeheven: { $which }. Nog op te heffen: { $more }.
    }
award-lacks-review = Er is geen externe beoordeling verzegeld.
award-lacks-recent = De ronde is afgesloten op { $closed }. Ze telde tot en met { $until }.
award-done-evidenced = { $done ->
    [one] { $done } van de { $of } hoge niveaus steunt op actueel bewijs.
   *[other] { $done } van de { $of } hoge niveaus steunen op actueel bewijs.
    }
award-done-agreed = { $done ->
    [one] Het team is het eens over { $done } van de { $of } indicatoren.
   *[other] Het team is het eens over { $done } van de { $of } indicatoren.
    }
award-done-judged = { $done ->
    [one] Het effect van { $done } van de { $of } acties is beoordeeld.
   *[other] Het effect van { $done } van de { $of } acties is beoordeeld.
    }
award-done-panels = { $done ->
    [0] Er is geen enquête gehouden.
    [one] Er is { $done } enquête gehouden.
   *[other] Er zijn { $done } enquêtes gehouden.
    }
award-more = { $n ->
    [one] Er ontbreekt er nog { $n }.
   *[other] Er ontbreken er nog { $n }.
    }
award-unsaid-not-reviewed = Er kan niets worden vastgesteld voordat een externe beoordeling is verzegeld.
award-unsaid-nothing-rated = Er is niets ingevuld dat kan meetellen.
award-unsaid-nothing-rated-in = Er is niets ingevuld in { $which }.
award-unsaid-not-applicable = { $n ->
    [one] Indicator { $which } is als niet van toepassing aangegeven, of is niet gevraagd. Er moet worden nagegaan waarom.
   *[other] Deze indicatoren zijn als niet van toepassing aangegeven, of zijn niet gevraagd: { $which }. Er moet worden nagegaan waarom.
    }
award-unsaid-evidenced = Er is geen hoog niveau dat bewijs nodig heeft, of het bestand zegt daar niets over.
award-unsaid-agreed = Er is niets door meerdere mensen beoordeeld, of het bestand zegt daar niets over.
award-unsaid-judged = Er is geen actie afgesproken, of het bestand zegt daar niets over.
award-reached-coverage = { $percent } is ingevuld.
award-reached-theme = Resultaat van het thema { $theme }: { $percent }.
award-reached-lowest = Het laagste thema is { $theme }: { $percent }.
award-reached-minors = { $n ->
    [0] Er staat er geen open.
    [one] Er staat er { $n } open.
   *[other] Er staan er { $n } open.
    }
award-reached-closed = Afgesloten op { $day }.
award-short-answers = { $n ->
    [one] { $n } criterium zonder antwoord
   *[other] { $n } criteria zonder antwoord
    }
award-short-ratings = { $n ->
    [one] { $n } indicator in te vullen
   *[other] { $n } indicatoren in te vullen
    }
award-short-mean = geheel op { $percent }
award-short-themes = { $n ->
    [one] thema { $theme } op { $percent }
   *[other] { $n } thema’s te laag, waaronder { $theme } op { $percent }
    }
award-short-mandatory = { $n ->
    [one] { $n } verplichte indicator
   *[other] { $n } verplichte indicatoren
    }
award-short-below = { $n ->
    [one] { $n } indicator onder de ondergrens
   *[other] { $n } indicatoren onder de ondergrens
    }
award-short-majors = { $n ->
    [one] { $n } major afwijking
   *[other] { $n } major afwijkingen
    }
award-short-minors = { $n ->
    [one] { $n } minor afwijking te veel
   *[other] { $n } minor afwijkingen te veel
    }
award-short-review = geen verzegelde externe beoordeling
award-short-recent = ronde te oud
award-short-evidenced = { $n ->
    [one] { $n } hoog niveau zonder actueel bewijs
   *[other] { $n } hoge niveaus zonder actueel bewijs
    }
award-short-agreed = { $n ->
    [one] overeenstemming over { $n } indicator
   *[other] overeenstemming over { $n } indicatoren
    }
award-short-judged = { $n ->
    [one] { $n } te beoordelen actie
   *[other] { $n } te beoordelen acties
    }
award-short-panels = { $n ->
    [one] { $n } enquête
   *[other] { $n } enquêtes
    }
award-short-nothing-rated = niets ingevuld
award-short-themes-unrated = { $n ->
    [one] { $n } thema niet ingevuld
   *[other] { $n } thema’s niet ingevuld
    }
award-short-not-applicable = { $n ->
    [one] { $n } verplichte indicator niet van toepassing
   *[other] { $n } verplichte indicatoren niet van toepassing
    }
award-short-none-to-evidence = geen hoog niveau te onderbouwen
award-short-none-voted = niets door meerdere mensen beoordeeld
award-short-no-actions = geen actie afgesproken
award-enough-review = Iemand van buiten beoordeelt de ronde, verzegelt die beoordeling en bevestigt de niveaus, zodra de rest is gedaan.
award-enough-round = Zodra de rest is gedaan, wordt er een nieuwe ronde gehouden en afgesloten die deze niveaus bevestigt.
award-enough-raise = { $which }: van { $from } naar { $to }.
award-enough-rate = { $which }: invullen, op { $to } of hoger.
award-enough-rate-all = { $n ->
    [one] Indicator { $which } invullen, op welk niveau ook.
   *[other] De { $n } indicatoren { $which } invullen, op welk niveau ook.
    }
award-enough-rate-some = { $n ->
    [one] { $n } van deze indicatoren invullen, op welk niveau ook: { $which }.
   *[other] { $n } van deze indicatoren invullen, op welk niveau ook: { $which }.
    }
award-enough-lift-majors = { $n ->
    [one] De major afwijking bij indicator { $which } opheffen.
   *[other] De { $n } major afwijkingen bij de indicatoren { $which } opheffen.
    }
award-enough-lift-some-majors = { $n ->
    [one] Van de major afwijkingen bij { $which } er { $n } opheffen.
   *[other] Van de major afwijkingen bij { $which } er { $n } opheffen.
    }
award-enough-lift-minors = { $n ->
    [one] De minor afwijking bij indicator { $which } opheffen.
   *[other] De { $n } minor afwijkingen bij de indicatoren { $which } opheffen.
    }
award-enough-lift-some-minors = { $n ->
    [one] Van de minor afwijkingen bij { $which } er { $n } opheffen.
   *[other] Van de minor afwijkingen bij { $which } er { $n } opheffen.
    }
award-enough-evidence = { $n ->
    [one] Nog { $n } hoog niveau onderbouwen met actueel bewijs.
   *[other] Nog { $n } hoge niveaus onderbouwen met actueel bewijs.
    }
award-enough-panels = { $n ->
    [one] Nog { $n } enquête houden.
   *[other] Nog { $n } enquêtes houden.
    }
award-enough-agree = { $n ->
    [one] Over nog { $n } indicator overeenstemming bereiken.
   *[other] Over nog { $n } indicatoren overeenstemming bereiken.
    }
award-enough-judge = { $n ->
    [one] Het effect van nog { $n } actie beoordelen.
   *[other] Het effect van nog { $n } acties beoordelen.
    }
award-flaw-other-framework = De regel gaat over een ander referentiekader: { $framework }.
award-flaw-no-grade = De regel heeft geen trede en stelt dus niets voor. Voeg er een toe.
award-flaw-same-grade = Twee treden hebben dezelfde code. Verwijder er een.
award-flaw-no-name = Deze trede heeft geen naam. Zijn er meerdere treden, dan heeft elke trede een naam nodig.
award-flaw-no-condition = Deze trede vraagt niets en wordt dus nooit voorgesteld. Voeg een voorwaarde toe.
award-flaw-same-condition = Deze voorwaarde staat hierboven al.
award-flaw-unknown-theme = Het referentiekader heeft geen thema { $theme }.
award-flaw-unknown-indicator = Het referentiekader heeft geen indicator { $indicator }.
award-flaw-no-indicator = Er is geen indicator gekozen: aan de voorwaarde is altijd voldaan.
award-flaw-no-such-level = De schaal van indicator { $indicator } heeft het niveau { $level } niet.
award-flaw-no-scale = Geen enkele schaal heeft hier het niveau { $level }.
award-flaw-nothing-to-average = Er valt hier geen resultaat te berekenen: bevindingen worden geteld, kengetallen worden een voor een gelezen.
award-flaw-nothing-of-conformity = Hier wordt niets op conformiteit beoordeeld, en er telt geen externe beoordeling mee.
award-flaw-zero = Dit getal is 0: iedereen voldoet aan de voorwaarde, of niemand.
award-flaw-weaker = De lagere trede { $grade } vraagt op één punt meer: { $asked }
award-kind-criteria-answered = Een antwoord in elk criterium
award-kind-coverage = Ingevuld deel
award-kind-mean = Resultaat over het geheel
award-kind-theme-mean = Resultaat per thema
award-kind-floor = Ondergrens
award-kind-mandatory = Verplichte indicatoren
award-kind-no-major = Geen major afwijking
award-kind-fewer-minors = Weinig minor afwijkingen
award-kind-reviewed = Externe beoordeling
award-kind-recent = Recente ronde
award-kind-evidenced = Hoge niveaus met bewijs onderbouwd
award-kind-panels = Gehouden enquêtes
award-kind-agreed = Overeenstemming in het team
award-kind-judged = Effect van acties beoordeeld
award-no-rule = Voor dit referentiekader is nog geen regel geschreven. Een regel zegt wat een keurmerk vraagt, trede voor trede. De regel stelt voor, een commissie beslist.
award-take-built-in = Beginnen met de regel die voor dit referentiekader bekend is
award-write-empty = Een nieuwe regel schrijven
award-choice = Toegepaste regel
award-asks = Wat { $label } vraagt
award-basis-line = Niveaus die meetellen: { $basis }.
award-edit = De regel wijzigen
award-faulty = { $n ->
    [one] { $n } punt van deze regel moet worden nagekeken. De regel wordt toegepast zoals hij is.
   *[other] { $n } punten van deze regel moeten worden nagekeken. De regel wordt toegepast zoals hij is.
    }
award-removed-rules = Verwijderde regels
award-sums = Wat de regel voorstelt
award-sums-hint = Een regel stelt voor; de commissie beslist. Drempels worden vergeleken met de precieze waarde, nooit met een afgeronde.
award-all = Alle voorstellen ({ $n })
award-some-award = Keurmerk voorgesteld ({ $n })
award-some-grade = { $grade } voorgesteld ({ $n })
award-some-against = Niet voldaan ({ $n })
award-some-open = Te bekijken ({ $n })
award-is-against = Er wordt niets voorgesteld
award-is-open = Te bekijken
award-is-award = Keurmerk voorgesteld
award-column-ground = Grondslag
award-column-proposal = Voorstel
award-column-lacks = Wat ontbreekt
award-column-decision = Beslissing
award-caption = Instellingen van de vergelijking, met wat de regel voor elk voorstelt en wat ontbreekt. De volgorde is geen rangorde.
award-n-lacks = { $n ->
    [one] { $n } voorwaarde: { $which }
   *[other] { $n } voorwaarden: { $which }
    }
award-for-grade = Voor { $grade }, { $lacks }
award-look-at = Te bekijken: { $which }
award-nobody = Geen van de gekozen instellingen heeft dit voorstel.
award-decide = Beslissen
award-decide-on = Beslissen over { $name }
award-stands-award = Het voorstel luidt: het keurmerk toekennen. Aan alle voorwaarden is voldaan.
award-stands-grade = Het voorstel luidt: het keurmerk toekennen, trede { $grade }. Aan alle voorwaarden daarvan is voldaan.
award-stands-against = Er wordt niets voorgesteld: niet aan alle voorwaarden is voldaan.
award-stands-open = Er wordt voorlopig niets voorgesteld: voor zover bekend ontbreekt er niets, maar niet alles kan worden vastgesteld.
award-stands-on = Regel { $label }, op { $day } toegepast op de ronde { $round }, afgesloten op { $closed }. Grondslag: { $ground }.
award-standing = Beslissing tot nu toe: { $state }.
award-demand = Wat wordt gevraagd
award-finding = Wat is vastgesteld
award-met = Voldaan
award-missing = Niet voldaan
award-unsaid = Te bekijken
award-enough = Wat zou volstaan voor { $grade }
award-enough-hint = Eén mogelijke verandering, zonder iets overbodigs. Wat de instelling verbetert, kiest ze zelf.
award-enough-unknown = Er is hier geen eenvoudige verandering bekend: iemand moet het dossier bekijken.
award-plain = het keurmerk
award-rule-name = Naam van het keurmerk
award-rule-name-hint = Zonder naam krijgt het de naam van het referentiekader.
award-rule-basis = Niveaus die meetellen
award-grades = Treden
award-grades-hint = Van de hoogste naar de laagste. Voorgesteld wordt de hoogste trede waarvan alle voorwaarden zijn vervuld.
award-grade-n = Trede { $n }: { $name }
award-the-conditions = Voorwaarden
award-grade-name = Naam van de trede
award-grade-name-hint = Bijvoorbeeld “Bevestigd”. Een keurmerk zonder treden heeft er geen nodig.
award-grade-up = Hoger plaatsen
award-grade-down = Lager plaatsen
award-grade-remove = Deze trede verwijderen
award-grade-add = Een lagere trede toevoegen
award-condition-new = Een voorwaarde toevoegen
award-condition-add = Toevoegen
award-condition-remove = Deze voorwaarde verwijderen
award-percent = Minstens, in procent
award-percent-hint = Bijvoorbeeld 60 of 59,5.
award-percent-wrong = Dit is geen percentage van 0 tot en met 100 met hoogstens twee decimalen. Vul bijvoorbeeld 60 of 59,5 in. De vorige waarde blijft gelden.
award-number-wrong = Vul een geheel getal van { $min } tot en met { $max } in. De vorige waarde blijft gelden.
award-theme = Thema
award-each-theme = Elk thema
award-any-theme = Alle thema’s
award-level = Laagste aanvaarde niveau
award-months = Maanden geleden, hoogstens
award-than = Minder dan
award-panels = Enquêtes, minstens
award-indicators = { $n ->
    [0] De indicatoren kiezen
    [one] { $n } indicator gekozen
   *[other] { $n } indicatoren gekozen
    }
award-seek = Een indicator zoeken
award-seek-hint = Op nummer of op woorden, met of zonder accenten.
award-seek-none = Geen enkele indicator bevat deze woorden.
award-effect = Met deze regel
award-effect-hint = Op de laatste ronde van elke instelling in de vergelijking.
award-effect-none = Voor dit referentiekader is nog geen ronde ingelezen.
award-versions = Versies van deze regel
award-versions-hint = Elke wijziging wordt bewaard. Zet u een versie terug, dan wordt dat de huidige; er gaat niets verloren.
award-version = { $when }: { $what }
award-version-grades = { $n ->
    [one] { $n } trede
   *[other] { $n } treden
    }
award-version-conditions = { $n ->
    [one] { $n } voorwaarde
   *[other] { $n } voorwaarden
    }
award-version-removed = regel verwijderd
award-version-now = huidige versie
award-version-back = Deze versie terugzetten
award-remove = De regel verwijderen
award-remove-text = Beslissingen die al zijn genomen, bewaren wat de regel vroeg. U kunt hem terugzetten vanuit zijn versies.
award-removed = Deze regel is verwijderd en stelt niets meer voor. Beslissingen die al zijn genomen, bewaren wat hij vroeg. U kunt een versie terugzetten.
award-unknown = Deze regel zit niet in de vergelijking.
award-no-framework = Het referentiekader van deze regel is nog niet geladen. Zodra het er is, kunt u de regel lezen en wijzigen.
award-back = Terug naar de voorstellen

### Vergelijkingen: beslissingen over een keurmerk

## De commissie
committee-lead = De leden van de commissie die het keurmerk toekent, en hun rol.
committee-names = Namen blijven in het bestand van deze vergelijking. Ze staan in beslissingen en brieven.
committee-empty = Er is nog niemand toegevoegd. Begin met de voorzitter: voor een beslissing is minstens één lid nodig dat beslist.
committee-size =
    { $n ->
        [0] De commissie heeft nog geen leden.
        [one] De commissie telt { $n } lid.
       *[other] De commissie telt { $n } leden.
    }
committee-add = Een lid toevoegen
committee-add-now = Dit lid toevoegen
committee-title = Functie
committee-title-hint = Bijvoorbeeld: hoofdinspecteur, schoolleider, vertegenwoordiger van de ouders.
committee-part = Rol in de commissie
committee-part-hint = Alleen de voorzitter en de stemgerechtigde leden beslissen.
committee-name = Naam
committee-name-hint = Niet verplicht. De functie volstaat vaak.
committee-chair = voorzitter
committee-member = stemgerechtigd lid
committee-rapporteur = rapporteur, zonder stem
committee-secretary = secretaris
committee-adviser = adviseur, zonder stem
committee-correct = Wijzigen
committee-leave = Uit de commissie halen: { $who }
committee-leave-hint = Bij eerdere beslissingen blijft de samenstelling zoals ze was.

## Wat is beslist
outcome-granted = Toegekend
outcome-granted-with-conditions = Toegekend onder voorwaarden
outcome-deferred = Aangehouden
outcome-refused = Geweigerd
outcome-maintained = Gehandhaafd
outcome-suspended = Geschorst
outcome-withdrawn = Ingetrokken
outcome-expired = Verlopen, niet verlengd
label-undecided = nog niet beslist
label-deferred = beslissing aangehouden
label-refused = geweigerd
label-coming = toegekend, nog niet ingegaan
label-held = geldig
label-suspended = geschorst
label-withdrawn = ingetrokken
label-expired = verlopen
deviates-given = De commissie wijkt af van het voorstel: de regel stelde niet voor om het keurmerk toe te kennen.
deviates-grade =
    { $named ->
        [yes] De commissie wijkt af van het voorstel: de regel stelde trede { $grade } voor.
       *[no] De commissie wijkt af van het voorstel: de regel stelde een andere trede voor.
    }
deviates-not-given =
    { $named ->
        [yes] De commissie wijkt af van het voorstel: de regel stelde voor om het keurmerk op trede { $grade } toe te kennen.
       *[no] De commissie wijkt af van het voorstel: de regel stelde voor om het keurmerk toe te kennen.
    }
deviates-against = De commissie beslist waar de regel geen uitsluitsel gaf: het stond niet vast dat er iets ontbrak.

## Beslissen
decide-back = Terug naar de instelling
decide-no-rule = Voor dit referentiekader geldt geen regel, en er is nog niets beslist. Schrijf eerst de regel van het keurmerk.
decide-to-rules = Naar de regel
decide-rule = Regel van het keurmerk
decide-proposal = Wat de regel voorstelt
decide-of-before = Er is hier geen ronde meer waarop de regel kan worden toegepast. Het voorstel is dat van de vorige beslissing.
decide-looked-at = Ronde { $label }, afgesloten op { $closed }
decide-proposes =
    { $named ->
        [yes] Het keurmerk toekennen, trede { $grade }
       *[no] Het keurmerk toekennen
    }
decide-proposes-nothing = Er wordt niets voorgesteld: niet aan alle voorwaarden is voldaan
decide-cannot-say = Geen voorstel: er is geen uitsluitsel mogelijk
decide-missing =
    { $named ->
        [yes] Wat ontbreekt voor trede { $grade }:
       *[no] Wat ontbreekt:
    }
decide-unsaid = Wat niet kan worden vastgesteld:
decide-whose = De regel stelt voor, de commissie beslist.
decide-all-proposals = Alle voorstellen bekijken
decide-before = Eerdere beslissingen
decide-first = Over dit keurmerk is nog niets beslist.
decide-stands = Het keurmerk vandaag: { $state }.
decide-held-until = Laatste geldige dag: { $last }.
decide-now = De beslissing
decide-choose = Kiezen…
decide-outcome = Beslissing
decide-holds-none = Voor deze instelling is hier geen keurmerk vastgelegd. Deze beslissing veronderstelt er een.
decide-grade = Trede
decide-day = Datum van de beslissing
decide-reference = Kenmerk
decide-reference-hint = Het nummer waaronder u de beslissing bewaart. Niet verplicht.
decide-from = Geldig vanaf
decide-from-hint = Gewoonlijk de datum van de beslissing; bij een vervroegde verlenging het einde van het lopende keurmerk.
decide-last-day = Laatste geldige dag
decide-last-day-hint = Berekend met de geldigheidsduur uit het referentiekader. U kunt deze dag wijzigen.
decide-last-day-unknown = Het referentiekader bepaalt geen geldigheidsduur: vul deze dag in.
decide-surveillance-from = Controleaudit, vanaf
decide-surveillance-until = Controleaudit, tot en met
decide-conditions = Voorwaarden
decide-conditions-needed = Wat de instelling moet doen, en uiterlijk wanneer. Minstens één voorwaarde.
decide-conditions-free = Wat u van de instelling vraagt, en uiterlijk wanneer. Niet verplicht.
decide-condition = Voorwaarde { $n }
decide-condition-new = Voorwaarde { $n }, indien van toepassing
decide-condition-until = Termijn van voorwaarde { $n }
decide-no-committee = De commissie heeft nog geen leden. Wat u hier hebt ingevuld, blijft voor u klaarstaan.
decide-to-committee = De leden toevoegen
decide-by = Namen deel aan de beslissing
decide-reason = Motivering
decide-reason-needed = Motivering (verplicht, omdat de beslissing van het voorstel afwijkt)
decide-reason-hint = In de woorden van de commissie. De motivering staat in de brief.
decide-say-why = Schrijf in de motivering waarom.
decide-incomplete = De beslissing is nog niet ingeschreven: wat hierboven is aangegeven, ontbreekt. Niets van wat u hebt ingevuld, gaat verloren.
decide-also-title = Dezelfde beslissing voor andere instellingen nemen
decide-also-hint = De regel stelt voor deze instellingen hetzelfde voor, en er is nog niets beslist. Elke instelling krijgt een eigen beslissing, over haar eigen ronde, met hetzelfde kenmerk en dezelfde motivering.
decide-also = Dezelfde beslissing voor
decide-also-more =
    { $n ->
        [one] En nog { $n }. Met de filters van de vergelijking wordt de lijst korter.
       *[other] En nog { $n }. Met de filters van de vergelijking wordt de lijst korter.
    }
decide-enter-all =
    { $n ->
        [one] De beslissing in het register inschrijven
       *[other] De { $n } beslissingen in het register inschrijven
    }
decide-enter-hint = Daarna verschijnt de brief. Wat u hebt ingevuld, blijft hier staan zolang deze pagina in de browser open blijft.
decide-drop = Invoer wissen
decide-lacks-outcome = Kies wat er is beslist.
decide-lacks-grade = Kies de trede.
decide-before-closing = De ronde werd na deze dag afgesloten. Kies een latere datum.
decide-lacks-validity = Vul een laatste geldige dag in die na de eerste valt.
decide-lacks-conditions = Schrijf minstens één voorwaarde.
decide-lacks-text = Schrijf wat er wordt gevraagd.
decide-lacks-until = Vul een dag na de beslissing in.
decide-lacks-members = Vink minstens één persoon aan die beslist: de voorzitter of een stemgerechtigd lid.
decide-lacks-reason = De beslissing wijkt af van het voorstel: schrijf waarom.

## Een beslissing
decided-gone = Deze beslissing staat niet in het register. Mogelijk is ze eruit gehaald omdat ze bij vergissing was ingeschreven.
decided-register = Het register bekijken
decided-stands = het keurmerk vandaag: { $state }
decided-later = Over dit keurmerk is later opnieuw beslist.
decided-to-later = Die beslissing lezen
decided-again = Een nieuwe beslissing nemen
decided-changed = Sinds de beslissing
changed-nothing = De hier gelezen bestanden zijn dezelfde als die waarop de beslissing berust.
changed-gone = De ronde waarop de beslissing berust, staat niet of niet meer in deze vergelijking.
changed-record = Het nieuwste bestand van die ronde heeft een andere vingerafdruk: het bevat niet meer precies wat is onderzocht.
changed-review = De bijbehorende externe beoordeling is niet meer dezelfde.
changed-later-round = De instelling heeft een latere ronde afgesloten.
changed-hint = De beslissing blijft wat ze is. Wat verandert, wordt opnieuw beslist.
decided-letter = Brief aan de instelling
decided-letter-hint = Eén bestand dat u in elke browser kunt openen en op A4 kunt afdrukken. Van hieruit wordt niets verstuurd.
decided-print = De brief afdrukken
decided-save = De brief opslaan
decided-mistake = Bij vergissing ingeschreven?
decided-mistake-text = Een beslissing die bij vergissing is ingeschreven, haalt u uit het register. Komt de commissie op haar beslissing terug, schrijf dan een nieuwe beslissing in.
decided-mistake-button = Uit het register halen
question-retract-title = Deze beslissing uit het register halen?
question-retract-text = De beslissing over { $name } telt dan niet meer mee, niet in het register en niet in de stand van het keurmerk. In de geschiedenis van de vergelijking blijft ze bewaard.
question-retract-yes = De beslissing eruit halen

## De brief
paper-decided = Beslissing
paper-decided-note = Genomen door de keurmerkcommissie, op grond van de ronde en de stukken die hier worden genoemd.
letter-title = Kennisgeving van beslissing
letter-decision = Beslissing
letter-reference = Kenmerk
letter-day = Datum van de beslissing
letter-label = Keurmerk
letter-round-closed = { $label }, afgesloten op { $closed }
letter-label-graded = { $label }, trede { $grade }
letter-granted = Bij beslissing van { $day } kent de commissie u het keurmerk { $label } toe.
letter-granted-with-conditions = Bij beslissing van { $day } kent de commissie u het keurmerk { $label } toe, onder de hierna genoemde voorwaarden.
letter-deferred = Bij beslissing van { $day } houdt de commissie haar beslissing over het keurmerk { $label } aan. In dit stadium wordt het keurmerk u niet toegekend, maar ook niet geweigerd.
letter-refused = Bij beslissing van { $day } kent de commissie u het keurmerk { $label } niet toe. Als u dit keurmerk al hebt, blijft het geldig tot de einddatum.
letter-maintained = Bij beslissing van { $day } handhaaft de commissie uw keurmerk { $label }. De geldigheidsdata veranderen niet.
letter-suspended = Bij beslissing van { $day } schorst de commissie uw keurmerk { $label }. Zolang de schorsing duurt, kunt u zich niet op het keurmerk beroepen.
letter-withdrawn = Bij beslissing van { $day } trekt de commissie uw keurmerk { $label } in. Vanaf die dag kunt u zich niet meer op het keurmerk beroepen.
letter-expired = Op { $day } heeft de commissie vastgesteld dat uw keurmerk { $label } is verlopen zonder te zijn verlengd.
letter-validity = Geldigheid
letter-valid = Het keurmerk is geldig van { $from } tot en met { $last }.
letter-surveillance = Tussen { $first } en { $last } vindt een controleaudit plaats.
letter-conditions = Wat van u wordt gevraagd
letter-conditions-intro = U wordt gevraagd aan het volgende te voldoen:
letter-condition = Uiterlijk op { $until }: { $text }
letter-record = { $name }: { $digest }
letter-grounds = Motivering
letter-looked-at = De commissie heeft beslist op grond van de ronde { $round }, uitgevoerd met het referentiekader { $framework }.
letter-ground-own = Het onderzoek berust op de beoordelingen die u zelf hebt opgegeven.
letter-ground-review = Het onderzoek berust op de externe beoordeling, zoals die is verzegeld.
letter-ground-awaited = Het onderzoek moest berusten op een externe beoordeling, die niet is ontvangen.
letter-all-met = Aan wat de regel van het keurmerk vraagt, is voldaan.
letter-lacks = Op de volgende punten is niet voldaan aan wat de regel van het keurmerk vraagt:
letter-unknowns = Over de volgende punten kon niets worden vastgesteld:
letter-reason = De commissie motiveert haar beslissing als volgt:
letter-committee = Commissie
letter-decided-by = De beslissing is genomen door:
letter-heard = De commissie is bijgestaan, zonder deelname aan de beslissing, door:
letter-for-committee = Namens de commissie

## Het register
register-empty = Het register bevat de beslissingen van de commissie, met hun brief en hun deadlines. Er is nog niets beslist.
register-begin = De voorstellen bekijken en beslissen
register-dues = Deadlines
register-nothing-due = De komende twee maanden is er niets te doen.
register-more-dues =
    { $n ->
        [one] En nog { $n }, in het agendabestand.
       *[other] En nog { $n }, in het agendabestand.
    }
register-later =
    { $n ->
        [one] Later nog { $n } deadline.
       *[other] Later nog { $n } deadlines.
    }
due-renewal = Einde geldigheid: beslis vóór deze dag over de verlenging
due-surveillance = Controleaudit
due-condition = Voorwaarde na te gaan: { $text }
register-title = Alle beslissingen
register-day = Datum
register-decided = Beslissing
register-reference = Kenmerk
register-state = Het keurmerk vandaag
register-last-day = Geldig tot en met
register-all = Alle
register-state-n = { $state } ({ $n })
register-n =
    { $n ->
        [0] Geen beslissing
        [one] { $n } beslissing
       *[other] { $n } beslissingen
    }
register-show-more =
    { $n ->
        [one] Nog { $n } beslissing tonen
       *[other] Nog { $n } beslissingen tonen
    }
register-files = Het register meenemen
register-xlsx = Het rekenblad opslaan (.xlsx)
register-csv = De tabel opslaan (.csv)
register-calendar = De deadlines opslaan voor mijn agenda (.ics)
register-files-hint = De tabel bevat alle beslissingen tot vandaag, met hun motivering maar zonder de namen van de leden. De kolommen heten in elke taal hetzelfde.
register-file-title = Register van beslissingen – { $name }

## Data of a comparison: what comes in and what leaves
compare-known = { $n ->
    [one] { $n } ronde was al bekend en wordt niet dubbel bewaard.
   *[other] { $n } rondes waren al bekend en worden niet dubbel bewaard.
    }
compare-refused-table = Dit is geen Qualicycle-bestand. Is het een tabel met resultaten, importeer die dan apart op de pagina Een tabel importeren.
results-intro = Resultaten die met een ander programma zijn bijgehouden, kunnen naast die van de dossiers staan. Kies de tabel, controleer wat ervan begrepen is en neem dat dan over. Het bestand wordt op deze computer gelezen.
results-choose = Een tabel met resultaten kiezen
results-framework = Referentiekader van deze resultaten
results-choose-framework = Kies het referentiekader
results-no-rows = Onder de kopjes staat geen enkele rij.
results-no-framework = Het referentiekader kon niet worden geladen. Controleer de verbinding en kies de tabel daarna opnieuw.
results-header = Rij met de kopjes
results-round = Naam van de ronde
results-round-hint = Geen kolom vermeldt die. Bijvoorbeeld: “2025-2026”.
results-examples = Voorbeelden
results-of-row = Instelling en ronde
results-of-indicator = Resultaat van een indicator
results-name = Naam van de instelling
results-code = Officieel nummer
results-place = Plaats
results-kind = Soort instelling
results-region = Regio of provincie
results-learners = Aantal lerenden
results-round-column = Naam van de ronde
results-date = Datum van afsluiting
results-indicator = Indicator waarover de rij gaat
results-rating = Resultaat van die indicator
results-values = Wat de woorden betekenen
results-values-help = Nummers van niveaus worden vanzelf begrepen. Een woord dat nog onduidelijk is, telt als niet beoordeeld.
results-values-known = Alle woorden van de tabel zijn begrepen.
results-unknown = Woorden die verduidelijking vragen
results-understood = { $n ->
    [one] { $n } woord begrepen
   *[other] { $n } woorden begrepen
    }
results-scale = Schaal
results-not-rated = Niet beoordeeld
results-outcome = Wat wordt overgenomen
results-counts = De tabel bevat { $what }.
results-n-organisations = { $n ->
    [one] { $n } instelling
   *[other] { $n } instellingen
    }
results-n-rounds = { $n ->
    [one] { $n } ronde
   *[other] { $n } rondes
    }
results-n-ratings = { $n ->
    [one] { $n } resultaat
   *[other] { $n } resultaten
    }
results-known = { $n ->
    [one] { $n } ronde staat er al met dezelfde inhoud en wordt niet overgenomen.
   *[other] { $n } rondes staan er al met dezelfde inhoud en worden niet overgenomen.
    }
results-unsealed = Deze resultaten zijn door de instellingen zelf opgegeven en niet verzegeld. Een latere tabel van dezelfde instellingen vervangt de eerdere.
results-lacks-name = Geef aan welke kolom de naam of het officiële nummer van de instelling bevat.
results-lacks-ratings = Geef aan welke kolommen de resultaten bevatten: één per indicator, of één voor de indicator en één voor het resultaat ervan.
results-nothing = Er is nog geen resultaat begrepen. Verduidelijk hierboven de kolommen of de woorden.
results-remarks = { $n ->
    [one] { $n } opmerking
   *[other] { $n } opmerkingen
    }
results-remarks-more = { $n ->
    [one] en nog { $n }
   *[other] en nog { $n }
    }
results-remark = { $place }: { $words }
results-remark-organisation = geen naam en geen nummer van een instelling; de rij wordt overgeslagen.
results-remark-indicator = { $written } is geen indicator van dit referentiekader; de rij wordt overgeslagen.
results-remark-level = nog onduidelijk is wat { $written } betekent; telt als niet beoordeeld.
results-remark-scale = { $written } is geen niveau van de schaal; telt als niet beoordeeld.
results-remark-day = { $written } is geen datum; blijft leeg.
results-remark-number = { $written } is geen aantal lerenden; blijft leeg.
results-remark-kind = { $written } is geen bekende soort; telt als “andere”.
results-remark-twice = deze indicator had eerder in de tabel al een ander resultaat; { $written } telt.
results-refused = { $n ->
    [one] { $n } ronde past niet bij het referentiekader
   *[other] { $n } rondes passen niet bij het referentiekader
    }
results-accept = { $n ->
    [one] { $n } ronde overnemen
   *[other] { $n } rondes overnemen
    }
notice-results-taken = { $n ->
    [one] { $n } ronde is overgenomen uit de tabel.
   *[other] { $n } rondes zijn overgenomen uit de tabel.
    }
notice-results-known = { $n ->
    [one] Eén andere stond er al.
   *[other] { $n } andere stonden er al.
    }
exchange-save = De vergelijking opslaan
exchange-save-text = Het bestand dient als reservekopie, en iemand anders kan er op een andere computer mee verdergaan. Twee kopieën kunt u daarna samenvoegen zonder iets te verliezen.
exchange-save-button = Opslaan in een bestand
exchange-n-organisations = { $n ->
    [one] de naam en de resultaten van { $n } instelling
   *[other] de namen en de resultaten van { $n } instellingen
    }
exchange-n-rounds = { $n ->
    [one] { $n } ronde
   *[other] { $n } rondes
    }
exchange-n-decisions = { $n ->
    [one] { $n } beslissing
   *[other] { $n } beslissingen
    }
exchange-n-members = { $n ->
    [one] de naam van een lid van de commissie
   *[other] de namen van { $n } leden van de commissie
    }
exchange-choices = de keuzes die hier gemaakt zijn, met hun geschiedenis
exchange-open = Samenvoegen met een andere kopie
exchange-open-text = Open het bestand van een vergelijking. U ziet wat het toevoegt voordat het wordt overgenomen.
exchange-choose = Een bestand van een vergelijking kiezen
exchange-drop = of sleep het ergens op de pagina
exchange-drop-here = U kunt de ontvangen bestanden ook hier neerzetten: er wordt dan een vergelijking met de datum van vandaag voor aangemaakt.
exchange-open-file = Een vergelijking openen
exchange-open-file-text = Een vergelijking die op een andere computer is opgeslagen, gaat hier open met haar resultaten en beslissingen.
exchange-name-of-day = Vergelijking van { $day }
exchange-brought = Geopend bestand: { $name }
exchange-same-text = Dit is een andere kopie van deze vergelijking, { $title }.
exchange-other-text = Dit is een andere vergelijking, { $title }. U kunt die apart openen, of de instellingen ervan hier overnemen; beslissingen en keuzes worden niet overgenomen.
exchange-brings = Het bestand voegt toe: { $what }. Wat hier al staat, gaat niet verloren.
exchange-nothing-new = Het bestand voegt niets toe: alles staat hier al.
exchange-new-organisations = { $n ->
    [one] { $n } nieuwe instelling
   *[other] { $n } nieuwe instellingen
    }
exchange-new-rounds = { $n ->
    [one] { $n } nieuwe ronde
   *[other] { $n } nieuwe rondes
    }
exchange-other-files = { $n ->
    [one] een ander bestand voor { $n } bekende ronde
   *[other] andere bestanden voor { $n } bekende rondes
    }
exchange-new-entries = { $n ->
    [one] { $n } beslissing of keuze
   *[other] { $n } beslissingen of keuzes
    }
exchange-unite = De twee kopieën samenvoegen
exchange-take-organisations = De instellingen hier overnemen
exchange-open-aside = Apart openen
exchange-dismiss = Dit bestand niet overnemen
exchange-is-collection = Dit is een opgeslagen vergelijking. Zet dit bestand apart neer, of open het vanaf de pagina Kopiëren en samenvoegen.
notice-comparison-united = De vergelijking is aangevuld met { $what }. Wat hier stond, is niet verloren gegaan.
notice-comparison-opened = De vergelijking { $name } is geopend en wordt in deze browser bewaard.
extract-what = Een tabel voor elk statistiekprogramma: één rij per instelling, ronde en indicator, zonder enige naam. De keuze hierboven geldt.
extract-all-rounds = Alle rondes van deze instellingen toevoegen
extract-leaves = Wat deze computer verlaat
extract-n-lines = { $n ->
    [one] { $number } rij
   *[other] { $number } rijen
    }
extract-n-organisations = { $n ->
    [one] de resultaten van { $n } instelling zonder naam
   *[other] de resultaten van { $n } instellingen zonder namen
    }
extract-n-rounds = { $n ->
    [one] { $n } ronde
   *[other] { $n } rondes
    }
extract-never = Er staat geen naam, officieel nummer, plaats, precieze datum, notitie of vrije tekst in. De instellingen krijgen nummers die bij elk uittreksel anders zijn.
extract-coarser = { $n ->
    [0] Wat over elke instelling wordt vermeld (soort, regio, grootte), geldt voor minstens { $fewest } instellingen.
    [one] { $n } instelling wordt minder precies beschreven, eerst zonder regio, dan zonder grootte, dan zonder soort, zodat er minstens { $fewest } op dezelfde manier worden beschreven.
   *[other] { $n } instellingen worden minder precies beschreven, eerst zonder regio, dan zonder grootte, dan zonder soort, zodat er minstens { $fewest } op dezelfde manier worden beschreven.
    }
extract-coarser-rounds = { $n ->
    [one] Bij { $n } ronde staat niet of ze verzegeld of extern beoordeeld is, of niet in welk jaar ze is afgesloten, omdat minder dan { $fewest } instellingen die op dezelfde manier worden beschreven dat gemeen hebben.
   *[other] Bij { $n } rondes staat niet of ze verzegeld of extern beoordeeld zijn, of niet in welk jaar ze zijn afgesloten, omdat minder dan { $fewest } instellingen die op dezelfde manier worden beschreven dat gemeen hebben.
    }
extract-left-out = { $n ->
    [one] { $n } instelling staat er niet in: te weinig andere lijken erop.
   *[other] { $n } instellingen staan er niet in: te weinig andere lijken erop.
    }
extract-known-by-results = Wie de resultaten van een instelling al kent, kan haar eraan herkennen. Het uittreksel dient om mee te rekenen; publiceer de afzonderlijke rijen niet.
extract-first = Eerste rijen
extract-columns-hint = Kopjes en woorden zijn in alle talen dezelfde.
extract-columns = Wat de kolommen betekenen
extract-column-organisation = een nummer dat alleen in dit uittreksel geldt
extract-column-kind = soort: school, guidance-centre, training-body, other
extract-column-region = regio of provincie
extract-column-learners = grootteklasse, naar aantal lerenden
extract-column-round = de eerste, tweede, … ronde van de instelling in het uittreksel
extract-column-year = jaar van afsluiting
extract-column-sealed = yes voor een verzegelde ronde, no voor een tabel uit een ander programma
extract-column-reviewed = yes als een externe beoordeling verzegeld is; het niveau blijft dat van de instelling zelf
extract-column-framework = referentiekader en editie
extract-column-theme = code van het thema, vast binnen een editie
extract-column-indicator = code van de indicator, vast binnen een editie
extract-column-state = level, value, not-rated, not-applicable of declined
extract-column-level = het niveau, als state level is
extract-column-value = de waarde van een kengetal, als state value is
extract-csv = Opslaan als CSV
extract-xlsx = Opslaan als rekenblad (XLSX)
extract-too-long = Een rekenblad wordt aangeboden tot { $limit } rijen; neem daarboven de CSV.

## Ontwikkeling, zelfevaluaties en externe beoordelingen, gedeelde zwakke punten, gelijkende instellingen
compare-who-more =
    { $n ->
        [one] En nog { $n }. Beperk de keuze van instellingen om ze allemaal te zien.
       *[other] En nog { $n }. Beperk de keuze van instellingen om ze allemaal te zien.
    }
cohort-over = Vergeleken periodes
cohort-by-years = Jaar na jaar
cohort-by-rounds = Ronde na ronde
cohort-years = Jaren
cohort-year =
    { $n ->
        [one] { $year } ({ $n } instelling)
       *[other] { $year } ({ $n } instellingen)
    }
cohort-rounds = Rondes
cohort-first-rounds = De eerste { $n }
cohort-nth = Ronde { $n }
cohort-two-years = Om een ontwikkeling te zien, zijn minstens twee jaren nodig. Vink er nog een aan, of vergelijk de rondes in hun volgorde.
cohort-few-years =
    { $n ->
        [0] Geen enkele instelling sloot een ronde af in elk van de jaren { $names }. Onder { $fewest } wordt niets getoond. Kies minder jaren, of andere.
        [one] Slechts één instelling sloot een ronde af in elk van de jaren { $names }. Onder { $fewest } wordt niets getoond. Kies minder jaren, of andere.
       *[other] Slechts { $n } instellingen sloten een ronde af in elk van de jaren { $names }. Onder { $fewest } wordt niets getoond. Kies minder jaren, of andere.
    }
cohort-few-rounds =
    { $n ->
        [0] Geen enkele instelling sloot { $periods } rondes af. Onder { $fewest } wordt niets getoond.
        [one] Slechts één instelling sloot minstens { $periods } rondes af. Onder { $fewest } wordt niets getoond.
       *[other] Slechts { $n } instellingen sloten minstens { $periods } rondes af. Onder { $fewest } wordt niets getoond.
    }
cohort-in-years = { $n } instellingen sloten een ronde af in elk van de jaren { $names }. Alleen zij worden gevolgd.
cohort-in-rounds = { $n } instellingen sloten minstens { $periods } rondes af. Alleen zij worden gevolgd.
cohort-left-out =
    { $left ->
        [0] Er blijft geen enkele andere instelling buiten beschouwing.
        [one] Eén andere, waarvan een van die rondes ontbreekt, blijft buiten beschouwing: anders zou de lijn bewegen doordat er instellingen bijkomen en wegvallen.
       *[other] De { $left } andere, waarvan een van die rondes ontbreekt, blijven buiten beschouwing: anders zou de lijn bewegen doordat er instellingen bijkomen en wegvallen.
    }
cohort-who = De { $n } gevolgde instellingen bekijken
cohort-by-theme = Ontwikkeling van elk thema
cohort-up = Geheel: de mediaan stijgt van { $before } naar { $after }, van { $first } tot { $last }
cohort-down = Geheel: de mediaan daalt van { $before } naar { $after }, van { $first } tot { $last }
cohort-same = Geheel: geen duidelijke verandering van de mediaan, { $before } en dan { $after }, van { $first } tot { $last }
cohort-hint = De lijn verbindt de medianen, de band omvat de middelste helft van de instellingen, van 0% onderaan tot 100% bovenaan. Een verschil van minder dan een half niveau geldt niet als verandering. Elk resultaat is dat van de ronde, over wat daarin werd beoordeeld.
cohort-caption = Mediaan en kwartielen van dezelfde instellingen, per thema en per periode
cohort-change = Wat er verandert
cohort-rises = omhoog, van { $before } naar { $after }
cohort-falls = omlaag, van { $before } naar { $after }
cohort-stays = geen duidelijke verandering, { $before } en dan { $after }
cohort-period = Periode
beside-none = Geen van de gekozen instellingen heeft een verzegelde externe beoordeling van de bekeken ronde. Deze pagina wordt gevuld zodra de ingelezen bestanden externe beoordelingen bevatten; proefaudits tellen niet mee.
beside-few =
    { $n ->
        [0] Niets is zowel door een instelling als door een externe beoordelaar beoordeeld. Onder { $fewest } instellingen wordt niets getoond.
        [one] Slechts één instelling kan met haar externe beoordeling worden vergeleken. Onder { $fewest } wordt niets getoond: ze zou herkenbaar zijn.
       *[other] Slechts { $n } instellingen kunnen met hun externe beoordeling worden vergeleken. Onder { $fewest } wordt niets getoond: elke instelling zou herkenbaar zijn.
    }
beside-reviewed =
    { $left ->
        [0] { $n } rondes zijn extern beoordeeld. Er is geen ronde zonder externe beoordeling.
        [one] { $n } rondes zijn extern beoordeeld. Eén andere is niet beoordeeld en telt hier niet mee.
       *[other] { $n } rondes zijn extern beoordeeld. De { $left } andere zijn niet beoordeeld en tellen hier niet mee.
    }
beside-see-reviewed = Deze instellingen bekijken
beside-level = Gemiddeld staan de zelfevaluatie en de externe beoordeling op dezelfde plaats van de schaal.
beside-above =
    { $n ->
        [one] Gemiddeld staat de zelfevaluatie één punt boven de externe beoordeling.
       *[other] Gemiddeld staat de zelfevaluatie { $n } punten boven de externe beoordeling.
    }
beside-below =
    { $n ->
        [one] Gemiddeld staat de zelfevaluatie één punt onder de externe beoordeling.
       *[other] Gemiddeld staat de zelfevaluatie { $n } punten onder de externe beoordeling.
    }
beside-findings-in-all =
    { $n ->
        [one] Eén conformiteitsbevinding van beide partijen. Zelfde bevinding: { $same }; zelfevaluatie gunstiger: { $milder }; strenger: { $stricter }.
       *[other] { $n } conformiteitsbevindingen van beide partijen. Zelfde bevinding: { $same }; zelfevaluatie gunstiger: { $milder }; strenger: { $stricter }.
    }
beside-points = Een punt is een honderdste van de schaal.
beside-points-levels = De hele schaal telt 100 punten; bij { $n } niveaus liggen twee opeenvolgende niveaus { $points } punten uit elkaar.
beside-sign = Een + en een balk naar rechts: de instelling schat zichzelf hoger in dan de externe beoordelaar. Een − en een balk naar links: lager.
beside-neither = Geen van beide vervangt de andere.
beside-order = Volgorde van de rijen
beside-by-size = Grootste verschillen eerst
beside-by-framework = In de volgorde van het referentiekader
beside-themes = Verschil per thema
beside-indicators = Verschil per indicator
beside-indicators-of = Indicatoren van het thema { $theme }
beside-indicators-widest = De { $n } indicatoren met de grootste verschillen, van { $all }
beside-all-themes = De indicatoren van alle thema’s bekijken
beside-choose-theme = Kies hierboven een thema om al zijn indicatoren te zien.
beside-caption = Zelfevaluaties min externe beoordelingen, in punten
beside-mean = Gemiddeld verschil
beside-absolute = Gemiddeld verschil zonder teken
beside-same = Zelfde niveau
beside-within-one = Hoogstens één niveau verschil
beside-n-indicators = Indicatoren
beside-findings-caption = Conformiteitsbevindingen: zelfevaluatie en externe beoordeling
beside-found-same = Zelfde bevinding
beside-found-milder = Zelfevaluatie gunstiger
beside-found-stricter = Zelfevaluatie strenger
beside-protecting = Niet getoond: een andere rij, die op te weinig instellingen berust, zou eruit af te leiden zijn.
beside-own = De zelfevaluatie en de externe beoordeling
beside-own-round = Ronde { $label }.
pairs-none = Geen enkel paar indicatoren is samen zwak bij minstens { $fewest } instellingen en vaker dan door toeval te verwachten is.
pairs-lead = Een indicator is zwak wanneer hij in de onderste helft van zijn schaal staat, of als afwijking is beoordeeld. Dit zijn de paren die samen zwak zijn bij minstens { $fewest } instellingen; de paren die het verst boven het toeval uitkomen, staan eerst.
pairs-no-cause = Twee zwakke punten die samengaan, kunnen een gemeenschappelijke oorzaak hebben, elkaar versterken of allebei van iets anders afhangen. Deze cijfers zeggen niet welk van de drie: vraag het aan de instellingen.
pairs-first = De eerste { $n } van { $all } paren.
pairs-all =
    { $n ->
        [one] Eén paar.
       *[other] { $n } paren.
    }
pairs-often = Beide zijn zwak bij { $n } van de { $of } instellingen ({ $percent }); zonder verband tussen de twee zouden het er { $chance } zijn.
pairs-lift = Dat is { $times } keer zo vaak als wanneer de twee niets met elkaar te maken hadden.
pairs-lift-hardly = Dat is nauwelijks vaker dan wanneer de twee niets met elkaar te maken hadden.
pairs-who = De { $n } instellingen bekijken waar beide zwak zijn
twins-heading =
    { $n ->
        [one] Eén instelling staat hier misschien tweemaal
       *[other] { $n } instellingen staan hier misschien tweemaal
    }
twins-lead = Twee dossiers lijken op elkaar. Er wordt niets samengevoegd zonder u, en u kunt op de pagina van de instelling op uw antwoord terugkomen.
twins-more =
    { $n ->
        [one] En nog { $n } voorstel, dat daarna verschijnt.
       *[other] En nog { $n } voorstellen, die daarna verschijnen.
    }
twins-learners =
    { $n ->
        [one] { $n } lerende
       *[other] { $n } lerenden
    }
near-see = De { $n } instellingen met het meest gelijkende profiel bekijken
near-means = Twee profielen lijken op elkaar wanneer hun resultaten per thema gemiddeld weinig verschillen. Dat is geen oordeel.
near-beside = Naast { $name }
near-distance =
    { $n ->
        [one] Op het enige gemeenschappelijke thema is het verschil { $points } punten. 0 zou hetzelfde profiel zijn.
       *[other] Over de { $n } gemeenschappelijke thema’s is het gemiddelde verschil { $points } punten. 0 zou hetzelfde profiel zijn. Wat ze het meest onderscheidt:
    }
near-others =
    { $n ->
        [one] Op het andere thema liggen ze dichter bij elkaar.
       *[other] Op de { $n } andere thema’s liggen ze dichter bij elkaar.
    }
near-too-little = Deze twee instellingen hebben te weinig thema’s gemeen om te vergelijken.
near-go = Naar { $name }
near-points =
    { $n ->
        [one] { $n } punt
       *[other] { $n } punten
    }
near-caption = De thema’s waarop de twee instellingen het meest verschillen
