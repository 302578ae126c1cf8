# Les mots de l’interface, en français. Une section par page ; mêmes identifiants dans chaque langue.

## Cadre

skip = Aller au contenu
loading = Chargement…
undo = Annuler
dismiss = Fermer
cancel = Annuler
yes = Oui
no = Non
required = obligatoire
field-missing = À remplir.
export = Enregistrer dans un fichier
delete = Supprimer
language = Langue
appearance = Apparence
appearance-system = Comme le système
appearance-light = Clair
appearance-dark = Sombre
footer-nav = Pages générales
footer-privacy = Vos données restent dans ce navigateur, sur cet ordinateur. Rien n’est envoyé.
rounds-nav = Établissement et campagnes
phases-nav = Étapes de la campagne { $label }
phase-done = étape franchie
more-nav = Autour de la campagne
round-named = Campagne { $label }
to-home = Retour à l’accueil
other-language = Les textes de ce référentiel n’existent pas en français ; ils s’affichent dans une autre langue : { $language }.
framework-missing = Référentiel introuvable
framework-missing-text = Le référentiel { $framework } de cette campagne n’est pas dans ce navigateur et n’a pas pu être chargé. Le dossier n’est pas touché : rétablissez la connexion et rechargez la page, ou ouvrez un fichier .qualicycle de ce dossier, qui contient son référentiel.
coverage-of =
    { $rated } sur { $applicable } { $rated ->
        [one] renseigné
       *[other] renseignés
    }
no-score = pas de résultat
provisional = provisoire
minimum = minimum { $level } ({ $number })

save-nothing = Rien à enregistrer
save-typing = Saisie en cours…
save-pending = Enregistrement…
saved-at = Enregistré à { $time }
save-failed = Non enregistré

banner-failed = Le navigateur n’a pas pu enregistrer vos dernières saisies. Elles sont encore à l’écran, rien n’est perdu pour l’instant : enregistrez le dossier dans un fichier avant de fermer la page.
banner-memory = Ce navigateur refuse de conserver des données (fenêtre privée, réglage ou disque plein). Vous pouvez travailler, mais seul un fichier gardera votre travail.
banner-lost = Le navigateur a effacé des dossiers qui se trouvaient ici. Si vous en avez une copie dans un fichier, ouvrez-la : tout ce qu’elle contient reviendra.
banner-example = Ceci est un exemple, avec un établissement imaginaire. Essayez tout ce que vous voulez : vos propres dossiers sont rangés ailleurs.

## Noms des pages

page-home = Accueil
page-new = Nouveau dossier
page-data = Mes données
page-frameworks = Référentiels
page-import = Importer un référentiel
page-framework = Référentiel
page-editions = Comparer deux éditions
page-manuscript = Écrire un référentiel
import-intro = Un tableau suffit : une ligne par indicateur, une colonne par information. Rien n’est envoyé, et rien n’est enregistré tant que vous ne le demandez pas.
import-choose = Choisir un fichier
import-formats = CSV, XLSX ou ODS pour un tableau ; JSON ou ZIP pour un référentiel enregistré depuis Qualicycle.
import-reading = Lecture de { $name }…
import-planting = Mise en ordre de { $total } lignes…
import-progress = { $done } sur { $total } lignes
import-cancel = Abandonner l’import
import-sheet = Feuille
import-sheet-size =
    { $rows ->
        [one] { $name } ({ $rows } ligne)
       *[other] { $name } ({ $rows } lignes)
    }
import-columns = Ce que contient chaque colonne
import-columns-help = Qualicycle l’a déduit des en-têtes et des contenus. Corrigez ce qui ne va pas : l’aperçu se met à jour, et vos choix seront repris pour le prochain fichier du même modèle.
import-remembered = Vos choix d’un import précédent ont été repris.
import-header-row = Ligne des en-têtes
import-header-none = aucune
import-column = Colonne { $letter }
import-about = Le référentiel
import-title = Titre
import-language = Langue du tableau
import-scale = Échelle des indicateurs
import-scale-given = Les niveaux décrits dans le tableau forment l’échelle.
import-preview = Ce qui sera importé
import-tree =
    { $indicators ->
        [0] Aucun indicateur n’a été trouvé.
        [one] { $indicators } indicateur, dans { $themes ->
            [one] { $themes } thème
           *[other] { $themes } thèmes
        }.
       *[other] { $indicators } indicateurs, dans { $themes ->
            [one] { $themes } thème
           *[other] { $themes } thèmes
        }.
    }
import-theme-size =
    { $n ->
        [one] { $n } indicateur
       *[other] { $n } indicateurs
    }
import-collected = Lignes dont le thème n’est pas dans le tableau
import-remarks =
    { $n ->
        [0] Aucune remarque
        [one] { $n } remarque
       *[other] { $n } remarques
    }
import-remarks-first = Seules les { $n } plus importantes sont affichées.
import-accept =
    { $n ->
        [one] Importer { $n } indicateur
       *[other] Importer { $n } indicateurs
    }
import-accept-help = Le référentiel importé s’ouvre dans l’éditeur : vous pourrez le compléter, le vérifier et le publier.
severity-error = Laissé de côté
severity-warning = Importé avec une modification
severity-hint = À vérifier
remark-row = ligne { $row }
remark-cell = ligne { $row }, colonne { $column }
remark-table = tout le tableau
role-ignore = Ne pas importer
role-number = Numéro
role-parent = Élément parent (numéro ou titre)
role-depth = Rang dans le plan (1, 2, 3, thème, critère…)
role-theme-title = Thème
role-criterion-title = Critère
role-title = Énoncé ou titre
role-why = Pourquoi c’est important
role-guidance = Comment l’évaluer
role-evidence = Ce qui le montre d’ordinaire (preuves)
role-weight = Poids
role-points = Nombre maximal de points
role-scale = Échelle
role-level-text = Description du niveau { $n }
role-opposite = Énoncé opposé
role-critical = Bloquant (oui ou non)
role-unit = Unité (mesure)
remark-no-titles = Aucune colonne ne contient les énoncés : indiquez laquelle.
remark-empty-title = Cette ligne n’a pas de titre.
remark-empty-group = Ce thème ou ce critère ne contient rien.
remark-too-many = Un référentiel contient au plus { $limit } éléments de ce genre ; { $left } ont été laissés de côté.
remark-duplicate-number = Le numéro { $number } est déjà celui de la ligne { $first }.
remark-missing-parent = L’élément parent « { $parent } » n’est pas dans le tableau.
remark-no-parent = Aucun thème ne précède cette ligne.
remark-missing-level = L’élément { $number } manquait ; il a été créé, sans titre.
remark-depth-jumps = On passe du rang { $from } au rang { $to } ; ce qui manquait entre les deux a été créé, sans titre.
remark-unknown-depth = « { $text } » n’est ni un nombre ni un rang connu ; la ligne est lue comme un indicateur.
remark-too-deep = Ce titre est trop bas dans le plan (rang { $depth }) ; il devient un critère, dont le nom reprend aussi les titres au-dessus de lui.
remark-total-differs = Le total annoncé est { $stated } ; les lignes qui suivent donnent { $found }.
remark-weights-not-100 = La somme de ces poids est { $found }, et non 100.
remark-weight-changed = Le poids « { $text } » devient { $became }.
remark-weight-scaled = Le poids « { $text } » devient { $became }, en proportion des autres.
remark-cell-too-long = Ce texte compte { $characters } caractères ; seuls les { $limit } premiers ont été gardés.
remark-unknown-scale = L’échelle « { $text } » n’est pas connue ; l’échelle du référentiel est utilisée.
remark-levels-incomplete = { $found } niveaux sur { $expected } sont décrits ; ces descriptions ont été placées dans « Comment l’évaluer ».
remark-not-yes-or-no = « { $text } » n’est ni oui ni non ; la réponse est lue comme un non.
remark-critical-measure = Une mesure ne peut pas être bloquante.
remark-number-is-date = Le tableur a pris ce numéro pour une date ({ $text }) ; la ligne n’a plus de numéro.
remark-formula-error = La formule n’a pas de résultat ({ $text }) ; la cellule est lue comme vide.
remark-no-structure = Aucune ligne n’en contient une autre ; tous les indicateurs sont placés dans un seul thème.
remark-header-again = Cette ligne répète les en-têtes ; elle est ignorée.
remark-header-mixed-case = L’en-tête « { $header } » mêle majuscules et minuscules.
remark-header-twice = L’en-tête « { $header } » est déjà celui de la colonne { $first }.
remark-column-twice = La colonne { $first } a déjà ce rôle ; celle-ci n’est pas lue.
remark-empty-rows =
    { $n ->
        [one] { $n } ligne vide à partir d’ici, puis le tableau reprend.
       *[other] { $n } lignes vides à partir d’ici, puis le tableau reprend.
    }
sheet-refused = { $name } n’a pas pu être lu. { $why } Rien n’a changé ici.
sheet-empty = Le fichier est vide ; choisissez-en un autre.
sheet-too-large = Le fichier dépasse { $limit } Mo ; allégez-le ou répartissez-le en plusieurs fichiers.
sheet-not-a-sheet = Ce n’est pas un tableau : { $kind }.
sheet-encrypted = Le fichier est protégé par un mot de passe ; enregistrez-le sans mot de passe, puis choisissez-le à nouveau.
sheet-damaged = Le fichier est incomplet ou abîmé ; enregistrez-le à nouveau depuis votre tableur, puis choisissez-le.
sheet-inflates = Une fois décompressé, le fichier dépasse de loin la taille d’un tableau ; enregistrez-le à nouveau depuis votre tableur.
sheet-too-many-rows = La feuille « { $table } » a plus de { $limit } lignes ; n’y gardez que le référentiel.
sheet-too-many-columns = La feuille « { $table } » a plus de { $limit } colonnes ; n’y gardez que le référentiel.
sheet-too-many-cells = Le fichier a plus de { $limit } cellules ; n’y gardez que le référentiel.
sheet-too-much-text = Le fichier contient trop de texte ; n’y gardez que le référentiel.
sheet-nothing-in-it = Aucune cellule n’est remplie ; choisissez un autre fichier.
sheet-no-such-table = La feuille choisie n’est plus dans le fichier ; choisissez à nouveau le fichier.
sheet-failed = La lecture s’est interrompue avant la fin ; choisissez le fichier à nouveau.
foreign-binary-excel = un classeur Excel d’un format ancien ; enregistrez-le en .xlsx
foreign-office = un document texte ou une présentation
foreign-pdf = un PDF
foreign-html = une page web
foreign-xml = un fichier XML
foreign-json = un fichier JSON
foreign-photo = une image
foreign-qualicycle = un dossier Qualicycle ; ouvrez-le depuis l’accueil
foreign-zip = une archive ZIP d’une autre sorte
foreign-unknown = un fichier d’une sorte inconnue
page-help = Aide
page-overview = Vue d’ensemble
page-prepare = Préparer
page-assess = Évaluer
page-analyse = Analyser
page-axes = Choisir les axes
page-improve = Améliorer
page-team = Équipe et calendrier
page-panels = Enquêtes
page-responses = Importer des réponses
page-consensus = Consensus
page-evidence = Preuves
page-history = Historique
page-clashes = Saisies à départager
page-close = Clore
page-unknown = Cette page n’existe pas
unknown-text = L’adresse ne mène à aucune page, ou le dossier n’est pas dans ce navigateur. Si vous en avez une copie dans un fichier, ouvrez-la depuis l’accueil.

## Accueil

home-heading = Vos dossiers
home-welcome = S’évaluer, s’améliorer, recommencer
home-what = Qualicycle accompagne les établissements qui forment et orientent : l’équipe s’évalue sur quelques thèmes, lit ses résultats, clôt la campagne, et revient un an plus tard voir ce qui a bougé.
home-where = Tout reste dans ce navigateur, sur cet ordinateur. Pas de compte, pas de serveur ; un fichier suffit pour transmettre ou sauvegarder un dossier.
home-doors = Commencer
door-new-title = Commencer une auto-évaluation
door-new-text = Votre établissement, un référentiel, ce qui vous concerne : trois courtes étapes.
door-new = Nouveau dossier
door-open-title = Ouvrir un fichier
door-open-text = Un fichier .qualicycle reçu ou sauvegardé, ou un rapport qui contient son dossier. Vous verrez ce qu’il contient avant que quoi que ce soit ne change ici.
door-example-title = Visiter un exemple
door-example-text = Un lycée imaginaire, trois campagnes closes et une quatrième en cours.
door-example = Ouvrir l’exemple
door-frameworks-title = Lire les référentiels
door-frameworks-text = Ce que demandent QUAL, EQAVET, le RNQ et les autres : parcourez, cherchez, comparez les éditions.
door-frameworks = Voir les référentiels
choose-file = Choisir un fichier
or-drop = ou déposez-le n’importe où sur la page
column-organisation = Établissement
column-round = Campagne
column-coverage = Renseigné
column-changed = Dernière saisie
column-backup = Copie dans un fichier
round-and-phase = { $label } · { $phase }
nothing-yet = pas encore
backup-never = aucune copie
backup-days =
    { $days ->
        [0] copie d’aujourd’hui
        [1] copie d’hier
       *[other] copie d’il y a { $days } jours
    }
phase-preparing = en préparation
phase-assessing = évaluation en cours
phase-agreeing = analyse
phase-improving = plan en cours
phase-closed = close

## Nouveau dossier

new-who = Qui êtes-vous ?
new-framework = Quel référentiel ?
new-scope = Qu’est-ce qui vous concerne ?
new-scope-later = Choisissez d’abord un référentiel.
new-create = Créer le dossier
new-missing = Il manque quelque chose pour créer le dossier :
missing-name = Donnez le nom de l’établissement.
missing-label = Donnez un nom à la campagne, par exemple l’année.
missing-framework = Choisissez un référentiel.
organisation-name = Nom de l’établissement ou de l’organisme
organisation-kind = Type
organisation-place = Commune
organisation-region = Académie, région ou territoire
organisation-region-hint = Celui qui répond de l’établissement, tel qu’on l’appelle chez vous.
organisation-code-hint = Par exemple le numéro UAI. Il reste le même quand le nom change.
organisation-learners = Nombre d’apprenants ou de personnes accompagnées par an
organisation-learners-hint = Un ordre de grandeur suffit. Il sert à se situer parmi des établissements de taille comparable.
prepare-organisation = { $name } : nom, commune, numéro
prepare-organisation-hint = Ces renseignements figurent sur le rapport. Une campagne close garde ceux du jour de sa clôture.
kind-school = Établissement scolaire
kind-guidance-centre = Centre d’information et d’orientation
kind-training-body = Organisme de formation ou CFA
kind-other = Autre
round-label = Nom de la campagne
round-label-hint = Le plus simple est l’année : { $year }.
framework-size =
    { $themes ->
        [one] { $themes } thème
       *[other] { $themes } thèmes
    }, { $indicators ->
        [one] { $indicators } indicateur
       *[other] { $indicators } indicateurs
    }, { $measures ->
        [0] sans mesure de suivi
        [one] { $measures } mesure de suivi
       *[other] { $measures } mesures de suivi
    }
edition = édition { $edition }
scope-count =
    { $concerned ->
        [0] Aucun des { $total } indicateurs ne vous concerne.
        [one] { $concerned } indicateur sur { $total } vous concerne.
       *[other] { $concerned } indicateurs sur { $total } vous concernent.
    }
number-between = entre { $min } et { $max }
scope-left-out =
    { $n ->
        [one] { $n } indicateur ne vous concerne pas
       *[other] { $n } indicateurs ne vous concernent pas
    }
because = { $question } { $answer }.

## Référentiels

frameworks-lead = Les référentiels avec lesquels un établissement peut s’évaluer. Lisez, cherchez, comparez, puis commencez.
frameworks-built-in = Fournis avec Qualicycle
frameworks-own = Écrits ou adaptés ici
untitled = Sans titre
manuscript-writing = en cours d’écriture, édition { $edition }
manuscript-published = édition { $edition } publiée
manuscript-go = Reprendre l’écriture de { $title }
valid-from = édition { $edition }, en vigueur à partir du { $from }
valid-until = édition { $edition }, en vigueur du { $from } au { $until }
other-editions = Autres éditions
licence = Licence : { $licence }
read-framework = Lire { $name }
begin-with = S’évaluer avec { $name }
compare-with = Comparer avec l’édition { $edition }
scale-kind = Échelle : { $kind }
scale-kind-stage = cinq stades, de rien d’engagé à ajusté
scale-kind-agreement = accord avec un énoncé
scale-kind-level = niveaux décrits indicateur par indicateur
scale-kind-conformity = conforme, non-conformité mineure ou majeure
scale-kind-tri = pas commencé, en cours, réalisé
scale-kind-yes-no = oui ou non
scale-kind-percent = pourcentage
scale-kind-quantity = valeur mesurée
search-label = Chercher dans tous les référentiels
search-hint = Un ou plusieurs mots, un début de mot ou un numéro : décrochage, accueil handicap, 6.1.1, EQAVET P3. Les accents ne comptent pas.
search-loading = { $loaded } référentiels chargés sur { $total }…
search-missing =
    { $n ->
        [one] { $n } référentiel n’a pas pu être chargé ; la recherche porte sur les autres. Rien n’est perdu : vérifiez la connexion, puis revenez sur cette page.
       *[other] { $n } référentiels n’ont pas pu être chargés ; la recherche porte sur les autres. Rien n’est perdu : vérifiez la connexion, puis revenez sur cette page.
    }
search-count =
    { $n ->
        [0] Aucun résultat pour { $query }.
        [one] { $n } résultat pour { $query }.
       *[other] { $n } résultats pour { $query }.
    }
search-none = Aucun référentiel ne contient tous ces mots au même endroit. Essayez moins de mots, ou seulement le début d’un mot : « absen » trouve absence, absents et absentéisme.
search-clear = Effacer la recherche
search-groups = Aller aux résultats d’un référentiel
search-group =
    { $name } : { $n ->
        [one] { $n } résultat
       *[other] { $n } résultats
    }
search-more =
    { $n ->
        [one] Afficher l’autre résultat
       *[other] Afficher les { $n } autres résultats
    }
search-rest =
    { $n ->
        [one] { $n } autre résultat n’est pas affiché : ajoutez un mot pour préciser.
       *[other] { $n } autres résultats ne sont pas affichés : ajoutez un mot pour préciser.
    }
part-framework = Référentiel
part-theme = Thème
part-criterion = Critère
part-term = Glossaire
field-summary = Présentation
field-why = Pourquoi c’est important
field-guidance = Comment l’évaluer
field-evidence = Ce qui le montre d’ordinaire
field-level = Niveau { $level }
field-opposite = Énoncé opposé
field-specific = Remarque
field-computation = Calcul
field-meaning = Définition

## Lire un référentiel

reading-missing = Le référentiel { $framework } n’est pas dans ce navigateur et n’a pas pu être chargé. Rien n’est perdu : vérifiez l’adresse ou la connexion, puis rechargez la page.
reading-scope = Ce qui vous concerne
reading-scope-text = Répondez pour voir ce que ce référentiel vous demanderait. C’est un essai : rien n’est enregistré.
reading-outline = Plan du référentiel
reading-left-out = Ne vous concerne pas, d’après vos réponses :
reading-anyway = Lire quand même
glossary = Glossaire
critical = Bloquant
critical-floor = En dessous de « { $level } », le résultat d’ensemble est plafonné, quelle que soit la moyenne.
gravity-graded = Respecté en partie : non-conformité mineure ; non respecté : non-conformité majeure.
gravity-major-only = Tout manquement, même partiel, est une non-conformité majeure.
direction-higher = Plus la valeur est élevée, mieux c’est.
direction-lower = Plus la valeur est basse, mieux c’est.
direction-neutral = Cette valeur décrit le contexte ; elle n’est ni bonne ni mauvaise.
unit-is = Unité : { $unit }
asked-elsewhere = Également demandé ailleurs
asked-theme = { $framework }, thème { $number }

## Comparer deux éditions

editions-lead = Ce que demandait l’édition { $old }, puis ce que demande l’édition { $new }.
editions-undeclared = L’édition { $new } ne dit pas ce qu’elle reprend de l’édition { $old } : seuls les indicateurs qui portent le même identifiant sont rapprochés.
editions-scale = L’échelle change. Édition { $old } : { $old-scale }. Édition { $new } : { $new-scale }. Les résultats des deux éditions ne se comparent donc pas.
editions-summary = En bref, pour les indicateurs
other-scale = autre échelle
edition-side = Édition { $edition }
edition-nothing = aucun équivalent
change-equal = identique
change-reworded = reformulé
change-wider = plus large
change-narrower = plus restreint
change-overlapping = en partie commun
change-new = nouveau
change-dropped = supprimé
count-equal =
    { $n ->
        [one] { $n } identique
       *[other] { $n } identiques
    }
count-reworded =
    { $n ->
        [one] { $n } reformulé
       *[other] { $n } reformulés
    }
count-wider =
    { $n ->
        [one] { $n } plus large
       *[other] { $n } plus larges
    }
count-narrower =
    { $n ->
        [one] { $n } plus restreint
       *[other] { $n } plus restreints
    }
count-overlapping =
    { $n ->
        [one] { $n } en partie commun
       *[other] { $n } en partie communs
    }
count-new =
    { $n ->
        [one] { $n } nouveau
       *[other] { $n } nouveaux
    }
count-dropped =
    { $n ->
        [one] { $n } supprimé
       *[other] { $n } supprimés
    }

## Vue d’ensemble

overview-rounds = Campagnes
other-round = Ouvrir une campagne avec un autre référentiel
other-round-text = Un établissement peut s’évaluer avec plusieurs référentiels dans un même dossier : ce qui est noté pour l’un est proposé là où l’autre demande la même chose.
other-framework = Référentiel
other-round-open = Ouvrir la campagne
opened-on = ouverte le { $date }
column-result = Résultat
column-phase = Étape
spiral-none =
    { $state ->
        [open] La campagne { $label } n’a pas encore de résultat
       *[whole] La campagne { $label } n’a pas de résultat
    }
spiral-first =
    { $state ->
        [open] La campagne { $label } en est à { $percent }
       *[whole] La campagne { $label } s’établit à { $percent }
    }
spiral-after =
    { $state ->
        [open] La campagne { $label } en est à { $percent }, après { $before } lors de la campagne { $earlier }
       *[whole] La campagne { $label } s’établit à { $percent }, après { $before } lors de la campagne { $earlier }
    }
spiral-same =
    { $state ->
        [open] La campagne { $label } en est à { $percent }, comme la campagne { $earlier }
       *[whole] La campagne { $label } s’établit à { $percent }, comme la campagne { $earlier }
    }
spiral-note = Chaque tour est une campagne ; plus le trait est épais, plus le résultat est élevé. Le trait s’arrête là où en est la campagne.
next-prepare = Préparer la campagne { $label }
next-prepare-text = La campagne { $label } est à préparer : choisissez un à trois thèmes.
next-assess = Continuer l’évaluation
next-assess-text = L’évaluation de la campagne { $label } est commencée.
next-analyse = Lire les résultats
next-analyse-text = La campagne { $label } est évaluée ; il reste à lire les résultats et à clore.
next-closed = Ouvrir la campagne suivante
next-closed-text = La campagne { $label } est close.

## Préparer

sealed-note = Cette campagne est close : tout peut se lire, rien ne peut plus changer.
prepare-themes = Les thèmes de cette campagne
themes-advice = Un à trois thèmes par campagne : l’équipe va au fond des choses et le plan reste tenable. Les autres viendront aux campagnes suivantes.
sheet-heading = Fiche à construire n° { $number }
sheet-help = Donnez un sujet à cette fiche et précisez ce que chaque énoncé veut dire chez vous. Un champ laissé vide reprend l’énoncé proposé.
sheet-title = Sujet de la fiche
sheet-statement = Énoncé { $number }
themes-none = Aucun thème n’est choisi.
themes-some =
    { $n ->
        [one] { $n } thème choisi.
       *[other] { $n } thèmes choisis.
    }
themes-many = { $n } thèmes choisis. C’est beaucoup pour une campagne : un à trois suffisent d’ordinaire.
theme-size =
    { $n ->
        [one] { $n } indicateur
       *[other] { $n } indicateurs
    }
theme-measures =
    { $n ->
        [one] { $n } mesure
       *[other] { $n } mesures
    }
themes-whole = Ce référentiel s’évalue en entier : tous ses thèmes sont choisis. Vous pouvez en écarter pour cette campagne.
themes-of-whole =
    { $n ->
        [0] Aucun thème n’est choisi.
        [one] { $n } thème choisi.
       *[other] { $n } thèmes choisis.
    }
theme-not-concerned = ne vous concerne pas, d’après vos réponses ci-dessous
prepare-scope = Ce qui vous concerne
prepare-targets = Niveaux et valeurs visés
targets-advice = Le niveau à atteindre d’ici la fin de la campagne, pour tout un thème ou pour un indicateur ; pour une mesure de suivi, la valeur. C’est facultatif.
targets-later = Choisissez d’abord les thèmes.
no-target = Aucun niveau visé
prepare-carried = Points ouverts de la campagne { $label }
carried-count =
    { $n ->
        [0] Aucun point ouvert sur les thèmes choisis.
        [one] { $n } indicateur repris de la campagne précédente, signalé pendant l’évaluation.
       *[other] { $n } indicateurs repris de la campagne précédente, signalés pendant l’évaluation.
    }
carried = repris
carried-not-rated = n’avait pas été renseigné
carried-below-target = était resté sous le niveau visé
carried-low-level = était resté dans la moitié basse de l’échelle
prepare-ready =
    { $n ->
        [0] Choisissez au moins un thème pour commencer l’évaluation.
        [one] { $n } indicateur à évaluer.
       *[other] { $n } indicateurs à évaluer.
    }
prepare-go = Évaluer

## Édition du référentiel

prepare-edition = Édition du référentiel
edition-valid-from = Édition { $edition }, en vigueur à partir du { $from }.
edition-valid-between = Édition { $edition }, en vigueur du { $from } au { $until }.
edition-newer = Une édition plus récente existe : { $edition }, en vigueur à partir du { $from }.
edition-consider = Voir ce qui changerait
edition-preview = De l’édition { $from } à l’édition { $to }
edition-preview-text = Rien n’a encore changé. Les réponses données sur l’édition { $from } restent dans le dossier, et vous pourrez revenir à cette édition.
edition-lacking = L’édition { $edition } n’a pas pu être chargée. Rien n’a changé : vérifiez la connexion, puis demandez-la de nouveau.
edition-no-answers = Rien n’est encore évalué dans cette campagne ; les thèmes, les niveaux visés et les points ouverts suivront.
edition-answers = Réponses données jusqu’ici : { $total }. Réponses reprises dans la nouvelle édition : { $n }.
edition-carried =
    { $n ->
        [one] { $n } indicateur inchangé
       *[other] { $n } indicateurs inchangés
    }
edition-carried-text = Même question, même échelle : la réponse suit telle quelle.
edition-to-review =
    { $n ->
        [one] { $n } indicateur à revoir
       *[other] { $n } indicateurs à revoir
    }
edition-to-review-text = La question ou l’échelle n’est plus la même. La réponse suit, signalée « à revoir » pendant l’évaluation.
edition-added =
    { $n ->
        [one] { $n } nouvel indicateur
       *[other] { $n } nouveaux indicateurs
    }
edition-added-text = Aucune réponse ne leur correspond : ils seront à évaluer si leur thème est choisi.
edition-retired =
    { $n ->
        [one] { $n } indicateur supprimé
       *[other] { $n } indicateurs supprimés
    }
edition-retired-text = Rien ne les remplace. Leurs réponses restent dans le dossier et se lisent toujours ici.
edition-elsewhere =
    { $n ->
        [one] { $n } indicateur dans des thèmes hors de cette campagne
       *[other] { $n } indicateurs dans des thèmes hors de cette campagne
    }
edition-proposals =
    { $n ->
        [one] { $n } correspondance proposée
       *[other] { $n } correspondances proposées
    }
edition-proposals-text = Les auteurs du référentiel ne disent pas d’où viennent ces indicateurs ; leur numéro ou leurs mots le laissent supposer. Cochez ce qui est juste.
proposal-accept = Reprendre la réponse pour l’indicateur { $number }
known-by-number-and-words = Proposé : même numéro, mots proches.
known-by-words = Proposé : mots proches.
mapping-caption = Correspondance des indicateurs entre les deux éditions
column-edition = Édition { $edition }
column-change = Ce qui change
relation-equal = La question reste la même.
relation-wider = La nouvelle question demande davantage.
relation-narrower = La nouvelle question n’en reprend qu’une partie.
relation-overlapping = Les deux questions se recoupent en partie.
scale-changed = L’échelle n’est plus la même.
scale-change = Passer de l’échelle { $from } à l’échelle { $to }
scales-apart = Les constats de conformité ne se convertissent pas, ni les mesures dont l’échelle ou l’unité change : ils seront demandés de nouveau.
method-keep-rank = Garder le rang : le premier niveau reste le premier
method-rescale = Prendre le niveau le plus proche sur la nouvelle échelle
method-ask-again = Ne reprendre aucun niveau et tout demander de nouveau
method-example = Exemple : { $from } devient { $to }.
edition-leave = Rester sur l’édition actuelle
edition-move = Passer à l’édition { $edition }
edition-moved = Cette campagne est passée de l’édition { $from } à l’édition { $to }.
edition-go-review =
    { $n ->
        [one] Revoir { $n } réponse venue de l’édition précédente
       *[other] Revoir { $n } réponses venues de l’édition précédente
    }
edition-left-behind =
    { $n ->
        [one] { $n } réponse de l’édition { $edition } ne figure plus dans cette campagne
       *[other] { $n } réponses de l’édition { $edition } ne figurent plus dans cette campagne
    }
edition-left-behind-text = Elles restent dans le dossier et dans ses fichiers ; aucun résultat n’en tient compte.
edition-return = Revenir à l’édition { $edition }
edition-return-text = Si vous revenez à l’édition { $from }, vous retrouvez ses thèmes et ses réponses. Ce qui a été saisi depuis sur l’édition { $to } reste dans le dossier.

## Évaluer

themes-nav = Thèmes et avancement
filters-nav = Indicateurs affichés
show-all = Tous ({ $n })
show-to-do = À renseigner ({ $n })
show-changed = Changés depuis la campagne précédente ({ $n })
show-carried = Repris ({ $n })
show-review = À revoir ({ $n })
show-noted = Avec un constat ({ $n })
assess-empty = Aucun thème n’est choisi pour cette campagne.
assess-none-all = Aucun indicateur à afficher.
assess-none-to-do = Tout est renseigné.
assess-none-changed = Aucune réponse ne diffère de la campagne précédente.
assess-none-carried = Aucun indicateur n’est repris de la campagne précédente.
assess-none-review = Aucune réponse n’est à revoir.
assess-none-noted = Aucun constat n’est rédigé pour l’instant.
guidance = Comprendre cet indicateur
usual-evidence = Ce qui le montre d’ordinaire :
mark-before = campagne précédente
mark-before-converted = campagne précédente, convertie depuis l’ancienne échelle
mark-target = niveau visé
to-review = à revoir
review-from = Réponse venue de l’édition { $edition }. La question était alors :
review-confirm = Confirmer cette réponse
not-applicable = Non concerné
declined = Ne se prononce pas
clear-rating = Effacer la réponse
reason-label = Pourquoi l’indicateur ne vous concerne-t-il pas ?
reason-help = Une phrase suffit ; elle figurera à côté du résultat.
value-label = Valeur
number-refused = Ce n’est pas un nombre. Écrivez par exemple 12,5 ; l’ancienne valeur est conservée.
denominator-refused = La division n’est pas possible : le second nombre doit être plus grand que zéro. L’ancienne valeur est conservée.
reference-value = Valeur de référence : { $value } { $unit }.
percent-refused = Écrivez un nombre entier de 0 à 100 ; l’ancienne valeur est conservée.
note-label = Constat : ce que vous observez, ce qui le montre
note-before = Constat de la campagne précédente
noted-elsewhere = Noté ailleurs sur le même sujet ({ $n })
noted-in = { $framework }, campagne { $round } :
take-note = Ajouter à ce constat
assess-left =
    { $n ->
        [0] Tous les indicateurs sont renseignés.
        [one] Il reste { $n } indicateur à renseigner.
       *[other] Il reste { $n } indicateurs à renseigner.
    }
assess-go = Lire les résultats

## Analyser

analyse-empty = Les résultats apparaîtront dès le premier indicateur évalué.
analyse-views = Façons de lire les résultats
analyse-view-brief = En bref
analyse-view-themes = Par thème
analyse-view-rounds = D’une campagne à l’autre
analyse-view-voices = Regards croisés
analyse-view-measures = Mesures de suivi
picks-all = Toutes les campagnes et tous les thèmes
picks-everything = Tout afficher
picks-n-rounds = { $n ->
    [one] une campagne affichée
   *[other] { $n } campagnes affichées
}
picks-n-themes = { $n ->
    [one] un thème affiché
   *[other] { $n } thèmes affichés
}
picks-since = comparaison avec { $label }
picks-since-title = Comparer avec la campagne
picks-rounds = Campagnes à afficher
picks-themes = Thèmes à afficher
analyse-next = Quand l’équipe a lu et discuté ces résultats, elle choisit ce sur quoi travailler.
headline = L’essentiel
headline-mean = moyenne des thèmes
headline-achieved = thèmes entièrement réalisés ; { $percent } de tous les points réalisés
headline-no-mean = ce référentiel compte les constats, sans en faire de moyenne
blocking-title =
    { $n ->
        [one] Un point bloquant
       *[other] { $n } points bloquants
    }
blocking-note = Ces indicateurs sont en dessous de leur seuil. Aucun autre résultat ne les compense.
conformity-title = Constats de conformité
conformity-note = Les constats se comptent ; ils n’entrent dans aucune moyenne. Cet autodiagnostic ne préjuge pas de la décision du certificateur.
findings-of = { $name } ({ $n })
findings-none = Aucun constat de cette sorte.
headline-minimum = niveau le plus bas :
n-not-applicable =
    { $n ->
        [one] { $n } non concerné
       *[other] { $n } non concernés
    }
n-declined =
    { $n ->
        [one] { $n } réponse « ne se prononce pas »
       *[other] { $n } réponses « ne se prononce pas »
    }
column-theme = Thème
column-target = Niveau visé
column-indicator = Indicateur
column-stage = Stade atteint
as-table = Les mêmes chiffres en tableau
# What a mark of a chart says: the theme or indicator, the round or group, and the value.
mark-words = { $row }, { $column } : { $value }
radar-none = Aucun thème n’a encore de résultat
radar-one = { $high } est à { $high-percent }
radar-level = Les thèmes ont tous le même résultat : { $high-percent }
radar-range = Au plus haut { $high } ({ $high-percent }), au plus bas { $low } ({ $low-percent })
radar-note = Le cercle extérieur correspond au niveau le plus élevé. Un thème sans résultat laisse un vide.
trend-later = L’évolution apparaîtra avec la deuxième campagne.
trend-note = Moyenne de chaque thème ; 0 % est le niveau le plus bas de l’échelle, 100 % le plus élevé.
rounds-apart = Rien à comparer avec la campagne { $label } : { $why }
trend-same = Sur les indicateurs communs, pas de changement net depuis la campagne { $label }
trend-up =
    { $n ->
        [one] { $themes } progresse depuis la campagne { $label }
       *[other] { $themes } progressent depuis la campagne { $label }
    }
trend-down =
    { $n ->
        [one] { $themes } recule depuis la campagne { $label }
       *[other] { $themes } reculent depuis la campagne { $label }
    }
trend-both =
    Depuis la campagne { $label }, { $up } { $n-up ->
        [one] progresse
       *[other] progressent
    } et { $down } { $n-down ->
        [one] recule
       *[other] reculent
    }
stages-note = Un stade est atteint quand son résultat et celui des stades précédents sont d’au moins deux tiers (67 %) ; sur une échelle de quatre niveaux, cela correspond en moyenne au niveau 3.
break-framework =
    { $n ->
        [one] À partir de la campagne { $label }
       *[other] À chacune des campagnes { $label }
    }, le référentiel a changé : les résultats ne se comparent pas aux précédents.
break-edition =
    { $n ->
        [one] À partir de la campagne { $label }
       *[other] À chacune des campagnes { $label }
    }, l’édition du référentiel a changé : la ligne s’interrompt, car les questions ne sont plus toutes les mêmes.
break-scope =
    { $n ->
        [one] À partir de la campagne { $label }
       *[other] À chacune des campagnes { $label }
    }, ce qui vous concerne a changé : les résultats ne se comparent pas aux précédents.
stage-none = pas encore
remark-adjusts = On ajuste sans avoir évalué.
strengths = Points forts
strengths-none = Aucun indicateur n’est encore au niveau le plus élevé.
weaknesses = Points à améliorer
weaknesses-none = Aucun indicateur n’est dans la moitié basse de l’échelle.
and-more =
    { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }
moves-title = Ce qui a bougé depuis la campagne { $label }
moves-break = Le référentiel ou ce qui vous concerne a changé : les deux campagnes ne se comparent pas.
moves-edition = L’édition du référentiel a changé entre les deux campagnes : seuls comptent ici les indicateurs qui demandent la même chose sur les mêmes niveaux.
moves-edition-none = Aucun de ces indicateurs n’est évalué dans les deux campagnes.
moves-none = Aucun indicateur n’est évalué dans les deux campagnes.
move-up =
    { $theme } passe de { $before } à { $after }, sur { $n ->
        [one] { $n } indicateur commun.
       *[other] { $n } indicateurs communs.
    }
move-down =
    { $theme } passe de { $before } à { $after }, sur { $n ->
        [one] { $n } indicateur commun.
       *[other] { $n } indicateurs communs.
    }
move-same =
    { $theme } : pas de changement net ({ $before } puis { $after }), sur { $n ->
        [one] { $n } indicateur commun.
       *[other] { $n } indicateurs communs.
    }
heat-note = Le niveau se lit au chiffre, aux marches et à la couleur. Case vide : non demandé dans cette campagne.
cell-not-rated = non renseigné
cell-not-applicable = non concerné
cell-declined = ne se prononce pas
not-asked = non demandé
no-equivalent = sans équivalent dans l’édition de cette campagne
round-on-edition = { $label } (édition { $edition })
left-out = Indicateurs non concernés
left-out-unexplained = sans raison donnée

## Clore

checklist = Avant de clore
checklist-note = Rien de tout cela n’empêche de clore ; ce qui manque sera visible dans le résultat.
check-done = fait
check-open = à voir
check-rated =
    { $n ->
        [0] Tous les indicateurs sont renseignés
        [one] { $n } indicateur n’est pas renseigné
       *[other] { $n } indicateurs ne sont pas renseignés
    }
check-reasons =
    { $n ->
        [0] Chaque « non concerné » a sa raison
        [one] { $n } « non concerné » sans raison
       *[other] { $n } « non concerné » sans raison
    }
check-notes =
    { $n ->
        [0] Chaque niveau s’appuie sur un constat
        [one] { $n } niveau sans constat
       *[other] { $n } niveaux sans constat
    }
check-coverage = Au moins 80 % des indicateurs sont renseignés, sans quoi le résultat reste provisoire
close-title = Clore la campagne
close-text = Clore fige la campagne : niveaux, constats et niveaux visés ne changeront plus. Un sceau permettra de vérifier que rien n’a été modifié depuis.
close-button = Clore la campagne { $label }
sealed-title = Campagne close le { $date }
seal-digest = Empreinte :
next-round = La campagne suivante
next-round-text = Elle reprend les thèmes, ce qui vous concerne et les niveaux visés ; les points ouverts seront signalés, et tout sera réévalué.
next-round-open = Ouvrir la campagne suivante
next-round-newer = Voir dès maintenant ce que l’édition { $edition } changerait
next-round-there = La campagne suivante est ouverte.

## Mes données

data-where = Où sont vos données
data-where-text = Dans ce navigateur, sur cet ordinateur, et nulle part ailleurs. Nous n’y avons pas accès. Toute personne qui utilise la même session sur cet ordinateur peut les voir.
data-risks = Un navigateur peut effacer ses données : nettoyage de l’historique, disque plein, ordinateur réinstallé ou, avec Safari, longue absence. Seul un fichier, rangé là où l’établissement range ses documents, est une vraie sauvegarde.
storage-starting = L’état du stockage n’est pas encore connu.
storage-kept = Le navigateur conserve vos dossiers.
storage-memory = Le navigateur ne conserve rien : enregistrez vos dossiers dans un fichier.
storage-lost = Le navigateur a perdu des dossiers.
loss-accepted = J’ai compris, ne plus le signaler
data-dossiers = Dossiers de ce navigateur
data-none = Aucun dossier pour l’instant.
data-open = Ouvrir un fichier
data-rescue = En cas de problème
data-rescue-text = Si l’application ne démarre plus, une page très simple récupère toutes les données de ce navigateur dans un fichier, et les fichiers de preuve un à un.
data-rescue-link = Page de secours
n-entries =
    { $n ->
        [one] { $n } saisie
       *[other] { $n } saisies
    }

## Ouvrir un fichier

incoming-title = Ouvrir { $name }
incoming-what =
    Le fichier contient le dossier { $name }, { $rounds ->
        [0] sans campagne,
        [one] { $rounds } campagne,
       *[other] { $rounds } campagnes,
    } dernière saisie { $changed }.
incoming-new =
    { $n ->
        [one] Ce dossier n’est pas encore ici ; il sera ajouté avec { $n } saisie.
       *[other] Ce dossier n’est pas encore ici ; il sera ajouté avec ses { $n } saisies.
    }
incoming-nothing = Tout ce que contient le fichier est déjà ici. Rien ne changera.
incoming-joins =
    { $n ->
        [one] { $n } saisie nouvelle s’ajoutera au dossier qui est ici (déjà connues : { $known }). Rien n’est écrasé.
       *[other] { $n } saisies nouvelles s’ajouteront au dossier qui est ici (déjà connues : { $known }). Rien n’est écrasé.
    }
incoming-clashes =
    { $n ->
        [one] Sur { $n } point, le fichier et ce navigateur ne disent pas la même chose : la saisie la plus récente s’affiche, l’autre est conservée.
       *[other] Sur { $n } points, le fichier et ce navigateur ne disent pas la même chose : la saisie la plus récente s’affiche, l’autre est conservée.
    }
incoming-late =
    { $n ->
        [one] { $n } saisie concerne une campagne close ou une revue scellée : elle sera conservée sans être prise en compte.
       *[other] { $n } saisies concernent une campagne close ou une revue scellée : elles seront conservées sans être prises en compte.
    }
incoming-unknown =
    { $n ->
        [one] { $n } saisie vient d’une version plus récente : elle sera conservée sans effet ici.
       *[other] { $n } saisies viennent d’une version plus récente : elles seront conservées sans effet ici.
    }
incoming-results-differ = Les résultats joints au fichier ne sont pas ceux que donne son contenu. Ici, c’est le contenu qui compte.
incoming-add = Ajouter le dossier
incoming-unite = Réunir avec le dossier déjà présent
incoming-go = Aller au dossier

question-delete-title = Supprimer { $name } de ce navigateur ?
question-delete-text = Toutes les campagnes de ce dossier disparaîtront de ce navigateur. Les fichiers que vous avez enregistrés ne sont pas touchés et permettent de le retrouver.
question-delete-yes = Supprimer { $name }
question-close-title = Clore la campagne { $name } ?
question-close-text = Les niveaux, les constats et les niveaux visés de cette campagne ne pourront plus changer.
question-close-yes = Clore la campagne { $name }

## Messages

notice-undone = La dernière saisie est annulée.
notice-overtaken = Ce référentiel a été modifié dans un autre onglet. Vous voyez maintenant cette version, sans votre dernier changement : refaites-le si besoin.
notice-exported = Le fichier { $name } est prêt ; il a été relu et il est complet.
notice-export-failed = Le fichier n’a pas pu être préparé. Rien n’est perdu ; réessayez, ou passez par la page de secours. ({ $reason })
notice-file-refused = Impossible d’ouvrir { $name } : { $why } Rien n’a changé ici.
notice-added =
    { $n ->
        [0] Rien à ajouter : tout était déjà ici.
        [one] { $n } saisie ajoutée.
       *[other] { $n } saisies ajoutées.
    }
notice-deleted = Le dossier { $name } est supprimé de ce navigateur.
notice-not-loaded = Un élément n’a pas pu être chargé. Vos dossiers ne sont pas touchés ; vérifiez la connexion et rechargez la page. ({ $what })
notice-not-attached = { $name } n’a pas été ajouté aux preuves. { $why } Rien d’autre n’a changé.
attachment-too-large = Le fichier pèse { $size } ; la limite est de { $most }. Indiquez plutôt où il est conservé.
attachment-no-room = Il n’y a plus assez de place dans ce navigateur. Enregistrez le dossier dans un fichier, puis retirez d’anciennes preuves.
attachment-missing = Le fichier lui-même n’est pas dans ce navigateur. Ouvrez une copie du dossier qui le contient.
attachment-storage = Le navigateur n’a pas pu l’enregistrer ({ $reason }).
notice-recovered =
    { $n ->
        [one] Un constat en cours de saisie à la fermeture de la page a été retrouvé et enregistré.
       *[other] { $n } constats en cours de saisie à la fermeture de la page ont été retrouvés et enregistrés.
    }

file-empty = le fichier est vide. Demandez-le à nouveau.
file-too-large = il pèse { $size } Mo, et un dossier ne dépasse jamais { $limit } Mo. Vérifiez que c’est le bon fichier.
file-truncated = il est incomplet, comme après un téléchargement interrompu. Demandez-le à nouveau.
file-newer = il vient d’une version plus récente de Qualicycle (format { $found }, celle-ci connaît le format { $known }). Rechargez la page pour obtenir la dernière version.
file-damaged = il est endommagé ({ $part }). Demandez-le à nouveau ou prenez une autre copie.
file-missing-part = il y manque une partie ({ $part }). Demandez-le à nouveau ou prenez une autre copie.
file-malformed = il est mal formé ({ $part }, { $place } : { $reason }). Demandez-le à nouveau ou prenez une autre copie.
file-unsound-framework = le référentiel { $framework } qu’il contient n’est pas correct ({ $problem }). Prévenez la personne qui vous l’a transmis.
file-unsafe = il ne respecte pas les règles de sûreté d’un dossier ({ $reason }). Vérifiez d’où il vient.
file-is-photo = c’est une image, quel que soit son nom ; Qualicycle ouvre les fichiers .qualicycle.
file-is-pdf = c’est un PDF ; Qualicycle ouvre les fichiers .qualicycle.
file-is-office = c’est un document bureautique ; Qualicycle ouvre les fichiers .qualicycle.
file-is-html = c’est une page web qui n’est pas un rapport de Qualicycle. Qualicycle ouvre les fichiers .qualicycle et les rapports qui contiennent leur dossier.
file-is-json = ce sont des données d’un autre logiciel ; Qualicycle ouvre les fichiers .qualicycle.
file-is-zip = c’est une archive qui ne contient pas de dossier Qualicycle.
file-is-unknown = ce n’est pas un fichier de Qualicycle.

## Écrire un référentiel

begin-blank = Écrire un référentiel
begin-adapt = Adapter un référentiel existant
begin-adapt-text = Vous en recevez une copie, que vous modifiez à votre gré. L’original reste tel quel, et la copie dit d’où elle vient.
begin-adapt-choose = Référentiel à adapter
begin-adapt-go = Créer ma copie

manuscript-gone = Référentiel introuvable
manuscript-gone-text = Ce référentiel n’est pas, ou n’est plus, dans ce navigateur. Si vous en avez une copie dans un fichier, ouvrez-la : il reviendra.
manuscript-untitled = Référentiel sans titre
manuscript-as-published = Édition { $edition }, publiée
manuscript-in-the-making = Édition { $edition }, en cours d’écriture
manuscript-pages = Pages du référentiel
manuscript-write = Écrire
manuscript-check = Vérifier ({ $n })
manuscript-preview = Aperçu
manuscript-undo = Annuler
manuscript-redo = Rétablir
manuscript-publish = Publier l’édition { $edition }
manuscript-next = Commencer l’édition suivante
manuscript-files = Enregistrer dans un fichier, supprimer
manuscript-files-text = Le fichier contient tout le référentiel, même inachevé. Une autre personne peut l’ouvrir dans Qualicycle pour l’utiliser ou continuer à l’écrire.
manuscript-json = Enregistrer en un seul fichier (.json)
manuscript-folder = Enregistrer en fichiers texte (.zip)
manuscript-remove = Supprimer ce référentiel

outline = Plan
outline-show = Montrer le plan
outline-scales = Échelles
outline-questions = Questions de cadrage
outline-glossary = Glossaire
outline-framework = Le référentiel
part-indicator = Indicateur
part-scale = Échelle
part-question = Question de cadrage
part-step = Étape du cycle
part-entry = Terme du glossaire
part-link = Lien avec l’édition précédente
part-untitled = à rédiger
part-gone = Cette partie n’existe plus
part-tools = Déplacer, ajouter, supprimer
shift-up = Monter
shift-down = Descendre
add-theme = Ajouter un thème
add-criterion = Ajouter un critère
add-indicator = Ajouter un indicateur
add-indicator-after = Ajouter un indicateur à la suite
duplicate = Dupliquer
remove = Supprimer
retire = Ne plus demander
restore = Demander à nouveau
retired = n’est plus demandé
mark-findings = { $n } à compléter
mark-gaps = { $n } à traduire

gap-required = à rédiger
gap-elsewhere = à traduire
text-optional = { $text } (facultatif)
text-title = Titre
text-short = Nom court
text-short-hint = Douze caractères au plus, pour les endroits où la place manque.
text-summary = Présentation
text-summary-hint = Deux ou trois phrases : pour qui, combien de temps, à quoi cela prépare.
text-credit = Sources et auteurs
text-credit-hint = De qui sont ces textes, sur quoi ils s’appuient et sous quelle licence.
text-scale = Nom de l’échelle
text-level-name = Nom du niveau { $level }
text-level = Niveau { $level }
text-level-named = Niveau { $level } · { $name }
text-question = Question
text-help = Ce qui compte
text-option = Réponse « { $option } »
text-term = Terme
text-meaning = Définition
text-unit = Symbole de l’unité
text-unit-hint = Le même pour toutes les mesures dans cette unité.
text-statement = Énoncé
text-statement-hint = Une phrase affirmative : ce qui est vrai quand tout va bien.
text-why = Pourquoi c’est important
text-why-hint = Ce que cela change pour les élèves ou les personnes accompagnées.
text-guidance = Comment l’évaluer
text-guidance-hint = Où regarder, à qui demander, comment trancher.
text-evidence = Ce qui le montre d’ordinaire
text-evidence-hint = Une preuve par ligne.
text-opposite = Énoncé opposé
text-opposite-hint = L’autre bout de l’échelle.
text-specific = Remarque
text-numerator = Nombre compté
text-numerator-hint = Pour une part ou un taux : Qualicycle proposera de faire la division.
text-denominator = Sur un total de
text-reference = Source de la valeur de référence
text-reference-hint = Avec son année.

writing-identity = Identité
identity-edition = Édition
identity-edition-hint = Chaque dossier garde l’édition qu’il a utilisée.
identity-from = En vigueur à partir du
identity-until = En vigueur jusqu’au
identity-licence = Licence des textes
identity-licence-hint = Par exemple CC-BY-4.0.
identity-id = Identifiant
identity-id-hint = Lettres minuscules, chiffres et traits d’union. Il ne change plus après la première publication.
identity-id-kept = Une édition est publiée : l’identifiant ne change plus.
writing-languages = Langues
language-original = langue d’origine
language-make-original = En faire la langue d’origine
language-remove = Retirer cette langue et ses textes
language-add = Ajouter une langue
language-add-text = Tout y sera d’abord à traduire, texte par texte, à côté de l’original.
writing-numbers = Numéros
writing-numbers-text = Thèmes et indicateurs dans l’ordre du plan.
renumber = Tout renuméroter : 1, 1.1, 1.1.1
writing-published = Éditions publiées
writing-published-text = Elles ne changent plus, car des dossiers peuvent s’appuyer sur elles.
writing-rounds = Campagnes
whole = Chaque campagne porte sur tous les thèmes
whole-hint = Un label le demande d’ordinaire. Sinon, un à trois thèmes par campagne sont conseillés.
writing-label = Label ou certificat
label-given = Ce référentiel donne lieu à un label ou à un certificat
label-given-hint = Ses durées fixent les échéances de chaque établissement.
label-months = Durée de validité, en mois
label-audited = Un audit de surveillance a lieu en cours de validité
label-audited-hint = Sa période se compte en mois depuis la décision.
label-from = À partir du mois
label-until = Jusqu’au mois
label-findings = Des délais s’appliquent aux non-conformités
label-findings-hint = Ils courent à partir de la notification.
label-minor = Mineure : délai de mise en œuvre, en mois
label-major = Majeure : délai de mise en œuvre, en mois
label-verification = Majeure : délai de vérification ensuite, en mois
label-minors = Nombre de mineures non levées qui valent une majeure (0 : jamais)
theme-blank = Fiche vierge
theme-blank-hint = Chaque établissement y écrit un thème à lui.
writing-settings = Réglages
writing-rating = Comment on répond
writing-help = Aide à la réponse
number = Numéro
weight = Poids
weight-hint = De 1 à 100 ; 1 d’ordinaire.
stands-in-theme = Dans le thème
stands-in-criterion = Dans le critère
step-criterion = Étape du cycle de ses indicateurs
step-indicator = Étape du cycle
step-none = Celle du critère, ou aucune
step-plan = Projeter
step-do = Mettre en œuvre
step-check = Évaluer
step-act = Ajuster
relation = Par rapport à l’édition { $edition }
theme-next = Un thème rassemble un ou plusieurs critères.
criterion-next = Un critère rassemble un ou plusieurs indicateurs.
indicator-next = Cet indicateur s’enregistre au fil de la saisie.
indicator-retired = Cet indicateur n’est plus demandé. Il reste ici parce que des dossiers l’ont renseigné.
scale = Échelle
scale-default = Celle du référentiel : { $name }
describe-levels = Décrire chaque niveau (facultatif)
unit = Unité
unit-other = Une autre unité…
direction = Sens
reference-number = Valeur de référence
reference-number-hint = Une valeur publiée, à titre de repère, jamais une norme. Laissez vide s’il n’y en a pas.
make-critical = Indicateur bloquant
make-critical-hint = En dessous du seuil, le résultat d’ensemble est plafonné, quelle que soit la moyenne.
floor = Seuil
major-only = Tout manquement est une non-conformité majeure
major-only-hint = Le niveau intermédiaire ne peut alors pas être choisi.
writing-specifics = Remarques pour certains établissements
writing-specifics-text = Une remarque s’affiche sous l’énoncé quand sa règle est vraie.
specific-numbered = Remarque { $n }
specific-add = Ajouter une remarque
specific-remove = Supprimer la remarque
applies-theme = Le thème concerne…
applies-indicator = L’indicateur concerne…
applies-specific = La remarque concerne…
applies-question = La question est posée si…
rule-hint = Vide : tout le monde.
rule-fault = Caractère { $column } : { $reason }
rule-questions = Écrire une règle
rule-language = Une règle relie des questions de cadrage par and (et), or (ou), not (non) et des parenthèses. Une question à choix s’écrit avec is, un nombre avec >, >=, <, <= ou is.
rule-no-questions = Ce référentiel ne pose encore aucune question de cadrage.
rule-add = Ajouter à la règle
rule-wants-question = une question, « not » ou « ( » est attendu ici
rule-wants-joint = « and », « or » ou la fin est attendu ici
rule-wants-closing = il manque « ) »
rule-wants-value = il faut une réponse après « is »
rule-wants-number = il faut un nombre entier
rule-too-long = la règle est trop longue
rule-too-deep = trop de parenthèses imbriquées
rule-unknown-flag = aucune question ne s’appelle { $flag }
rule-later-flag = la question { $flag } est posée plus loin ; placez-la avant celle-ci
rule-not-compared = on répond à { $flag } par oui ou non ; cela ne se compare pas
rule-is-choice = { $flag } est un choix : écrivez « is » puis une de ses réponses
rule-is-number = { $flag } est un nombre : comparez-le, par exemple « > 2 »
rule-unknown-option = { $flag } n’a pas de réponse { $option }

scales-text = L’échelle sur laquelle on répond. Un indicateur qui n’en choisit pas utilise celle du référentiel.
scale-is-default = échelle du référentiel
scale-make-default = En faire l’échelle du référentiel
scale-used = Des indicateurs l’utilisent.
scale-remove = Supprimer cette échelle
scale-add = Ajouter une échelle
scale-level = Niveaux décrits
scale-level-text = Chaque indicateur décrit chacun de ses niveaux.
scale-agreement = Accord
scale-agreement-text = On dit à quel point l’énoncé est vrai.
scale-stage = Stades du cycle
scale-stage-text = De rien d’engagé à ajusté ; chaque stade suppose le précédent.
scale-tri = Trois états
scale-tri-text = Pas commencé, en cours, réalisé ; seul ce qui est réalisé compte.
scale-yes-no = Oui ou non
scale-yes-no-text = Le résultat est la part de « oui ».
scale-conformity = Conformité
scale-conformity-text = Comme un auditeur : non-conformité majeure, mineure, conforme. On compte, sans moyenne.
scale-percent = Pourcentage
scale-percent-text = Un nombre entier de 0 à 100.
scale-quantity = Mesure
scale-quantity-text = Un nombre avec son unité, suivi d’une campagne à l’autre, hors de toute moyenne.
level-add = Ajouter un niveau au-dessus
level-remove = Supprimer le niveau { $level }
contrast = Entre deux énoncés opposés
contrast-hint = Chaque indicateur a alors un énoncé opposé, au bas de l’échelle.
writing-steps = Noms des étapes du cycle

questions-text = Posées avant l’évaluation, elles décident de ce qui concerne l’établissement. Les règles des thèmes et des indicateurs s’appuient sur leurs réponses.
question-add = Ajouter une question
question-yes-no = Réponse par oui ou non
question-choice = Choix parmi plusieurs réponses
question-number = Réponse par un nombre
question-name = Nom dans les règles
question-name-hint = Un mot court, en lettres minuscules, chiffres et traits d’union.
question-named = Des règles ou des textes citent cette question.
question-remove = Supprimer cette question
question-default = Réponse de départ
question-least = Minimum
question-most = Maximum
option-name = Nom de « { $name } » dans les règles
option-add = Ajouter une réponse
option-remove = Supprimer cette réponse

glossary-text = Les termes que le référentiel distingue, avec le sens qu’il leur donne.
term-add = Ajouter un terme
term-remove = Supprimer ce terme

preview-text = Tel qu’un établissement le verra. Rien n’est enregistré ici.
preview-applies = Seulement si

check-title = Ce qu’il reste à compléter
check-unsound =
    { $n ->
        [one] { $n } point à compléter avant de publier. Son lien mène au bon endroit.
       *[other] { $n } points à compléter avant de publier. Chaque lien mène au bon endroit.
    }
check-sound = Rien ne manque : l’édition peut être publiée.
check-published = Rien ne manque, et l’édition est publiée.
flaw-other-format = le fichier est au format { $format }, que cette version de Qualicycle ne connaît pas
flaw-bad-date = { $date } n’est pas une date
flaw-bad-label = les durées du label ne s’accordent pas : la validité va de 1 à 600 mois, et l’audit a lieu pendant cette validité
flaw-ends-before-it-begins = le dernier jour de validité précède le premier
flaw-no-theme = il faut au moins un thème
flaw-no-criterion = il faut au moins un critère dans ce thème
flaw-no-indicator = il faut au moins un indicateur dans ce critère
flaw-no-default-scale = l’échelle du référentiel n’existe pas
flaw-no-scale = son échelle n’existe pas
flaw-prescribed-levels = cette sorte d’échelle a pour niveaux { $levels }
flaw-levels-do-not-rise = il faut au moins deux niveaux, dans l’ordre croissant
flaw-level-out-of-bounds = un niveau se situe entre -1000 et 1000
flaw-contrast = seules les échelles d’accord ou de niveaux décrits opposent deux énoncés
flaw-bad-id = l’identifiant ne convient pas
flaw-id-twice = l’identifiant est déjà utilisé
flaw-bad-weight = le poids est un nombre entier de 1 à 100
flaw-rule = la règle
flaw-rule-specific = la règle d’une remarque
flaw-bad-rule = { $which } ne se lit pas, caractère { $column } : { $why }
flaw-bad-options = il faut au moins deux réponses possibles, dont la réponse de départ
flaw-bad-bounds = la réponse de départ n’est pas entre le minimum et le maximum
flaw-quantity-parts = seule une mesure a une unité et un sens, et il lui faut les deux
flaw-reference-without-quantity = seule une mesure a une valeur de référence
flaw-floor-off-scale = le seuil n’est pas un niveau de l’échelle
flaw-critical-without-floor = un indicateur bloquant a besoin d’un seuil
flaw-gravity = la gravité ne vaut que sur une échelle de conformité
flaw-link-to-nowhere = un lien avec l’édition précédente ne mène à rien
flaw-link-twice = le même lien figure deux fois
flaw-no-language = il faut au moins une langue
flaw-language = la langue { $language } et ses textes ne correspondent pas
flaw-text-missing = le texte manque
flaw-text-without-structure = un texte ne se rattache à rien
flaw-no-title = le titre ou la présentation est à rédiger
flaw-short-too-long = le nom court dépasse douze caractères
flaw-level-names = chaque niveau de l’échelle a besoin d’un nom
flaw-option-names = chaque réponse possible a besoin d’un nom
flaw-step-without-name = l’étape n’a pas de nom
flaw-criterion-without-title = un critère sans étape a besoin d’un titre
flaw-no-statement = l’énoncé est à rédiger
flaw-unit-without-sign = l’unité n’a pas de symbole
flaw-level-descriptors = chaque niveau est à décrire
flaw-opposite = l’énoncé opposé est à rédiger
flaw-specifics = chaque remarque est à rédiger
flaw-fraction = le nombre compté et le total vont ensemble
flaw-reference-source = la valeur de référence et sa source vont ensemble
flaw-unknown-placeholder = aucune question ne donne le nombre { $name }

question-publish-title = Publier { $name } ?
question-publish-text = L’édition pourra servir à ouvrir des dossiers et ne changera plus. Vous pourrez toujours écrire l’édition suivante.
question-publish-yes = Publier { $name }
question-remove-title = Supprimer { $name } ?
question-remove-text = Le référentiel disparaîtra de ce navigateur, avec tout ce que vous n’avez pas enregistré dans un fichier. Les dossiers qui utilisent une édition publiée la conservent.
question-remove-yes = Supprimer { $name }
question-take-in-title = Ajouter le référentiel { $name } ?
question-take-in-text = Il est complet : il pourra servir aussitôt à ouvrir un dossier, et vous pourrez écrire l’édition suivante. Rien d’autre ne change ici.
question-take-in-incomplete = Il est inachevé : il rejoindra les référentiels que vous écrivez, et la vérification dira ce qui manque. Rien d’autre ne change ici.
question-take-in-yes = Ajouter ce référentiel
notice-published = L’édition { $edition } de { $title } est publiée. Elle est proposée pour les nouveaux dossiers.
notice-not-published =
    { $n ->
        [one] Rien n’est publié : il reste { $n } point à compléter.
       *[other] Rien n’est publié : il reste { $n } points à compléter.
    }
notice-edition-taken = Un autre référentiel porte déjà cet identifiant et l’édition { $edition }. Rien n’est publié et rien n’est perdu ; changez l’édition ou l’identifiant.
notice-next-edition = L’édition publiée reste telle quelle. Vous écrivez maintenant l’édition { $edition }.
notice-taken-in =
    { $n ->
        [0] { $title } est ajouté et proposé pour les nouveaux dossiers.
        [one] { $title } est ajouté à vos référentiels ; il reste { $n } point à compléter.
       *[other] { $title } est ajouté à vos référentiels ; il reste { $n } points à compléter.
    }
notice-known-framework = { $title } est déjà ici, à l’identique. Rien n’a changé.
notice-manuscript-removed = Le référentiel { $title } est supprimé de ce navigateur.
refused-not-there = Ce changement n’est plus possible : la partie concernée a été supprimée. Le reste n’a pas changé.
refused-at-the-edge = Cette partie est déjà au bout du plan : rien n’a bougé.
refused-too-many = Le référentiel a atteint sa taille maximale : 200 thèmes, 1000 critères, 3000 indicateurs. Rien n’a été ajouté ; supprimez d’abord une partie.
refused-last-language = Un référentiel garde au moins une langue : ajoutez-en une autre avant de retirer celle-ci.
refused-bad-language = Cette langue est déjà dans le référentiel. Rien n’a changé.
refused-bad-id = Ce nom ne convient pas ou sert déjà ; l’ancien est conservé. Écrivez-le en lettres minuscules, chiffres et traits d’union.
refused-id-published = L’identifiant ne change plus après la première publication. L’ancien est conservé.
refused-bad-edition = Ce nom d’édition est vide, déjà publié, ou contient un signe interdit. L’ancien est conservé ; choisissez-en un autre.
refused-scale-in-use = Des indicateurs utilisent cette échelle : elle est conservée. Donnez-leur d’abord une autre échelle.
refused-bad-levels = Cette échelle ne peut pas avoir ces niveaux. Les anciens sont conservés.
refused-flag-named = Des règles ou des textes citent cette question : elle est conservée. Modifiez-les d’abord.
refused-bad-answer = Cette réponse ou ces bornes ne conviennent pas. Les anciennes sont conservées.
refused-no-floor = Aucun niveau de cette échelle ne peut servir de seuil. Rien n’a changé ; choisissez d’abord une autre échelle.

## Équipe et calendrier

team-people = Qui participe
people-hint = Des fonctions plutôt que des noms : elles suffisent pour se répartir le travail, et le dossier reste montrable.
people-empty = Personne ne figure encore dans l’équipe. Les propositions ci-dessous donnent un comité de pilotage habituel ; tout se modifie ensuite.
people-proposals = Un comité de pilotage habituel, à reprendre d’un clic :
people-propose-all =
    { $n ->
        [one] Ajouter { $n } fonction
       *[other] Ajouter les { $n } fonctions
    }
people-add = Ajouter quelqu’un d’autre
people-add-now = Ajouter à l’équipe
people-remove = Retirer « { $who } »
people-remove-frees =
    { $n ->
        [one] L’indicateur qui lui est confié sera à confier de nouveau.
       *[other] Les { $n } indicateurs qui lui sont confiés seront à confier de nouveau.
    }
member-title = Fonction
member-title-hint = Telle qu’on la dit dans l’établissement.
member-part = Rôle dans la campagne
member-name = Nom
member-name-hint = Facultatif. Un nom voyage avec le dossier : ne l’écrivez qu’avec l’accord de la personne.
looks-after =
    { $n ->
        [one] { $n } indicateur
       *[other] { $n } indicateurs
    }
team-change = Modifier
propose-one = Ajouter
proposal-taken = Déjà ajouté :
parts-explained = Ce que signifie chaque rôle
part-pilot = Pilotage
part-pilot-meaning = Prépare la campagne, répartit le travail et anime les échanges.
part-steering = Comité de pilotage
part-steering-meaning = Choisit les thèmes, évalue et décide des priorités.
part-rater = Évaluation
part-rater-meaning = Évalue les indicateurs, seul d’abord ou avec les autres.
part-contributor = Contribution
part-contributor-meaning = Apporte des faits et des preuves, sans évaluer.
part-validator = Validation
part-validator-meaning = Valide ce qui est remis et le résultat : en général la direction.
part-reader = Lecture
part-reader-meaning = Lit le dossier, sans rien y inscrire.
role-head = Chef d’établissement
role-deputy = Chef d’établissement adjoint
role-vocational = Direction déléguée aux formations (DDFPT)
role-pastoral = Vie scolaire (CPE)
role-librarian = Professeur documentaliste
role-school-counsellor = Psychologue de l’Éducation nationale (PsyEN)
role-form-teachers = Professeurs principaux
role-pupils = Délégués des élèves
role-parents = Représentants des parents
role-centre-head = Direction du centre
role-quality = Référent qualité
role-counsellors = Conseillers et psychologues
role-information = Documentation
role-reception = Accueil et secrétariat
role-partner-schools = Établissements partenaires
role-clients = Personnes accompagnées
role-management = Direction
role-training-lead = Responsable pédagogique
role-trainers = Formateurs
role-disability = Référent handicap
role-company-relations = Relations avec les entreprises
role-administration = Gestion administrative
role-learners = Stagiaires et apprentis
role-companies = Entreprises d’accueil
role-staff = Membres de l’équipe
role-partners = Partenaires

team-acting = Sur cet ordinateur
acting-help = Ce que vous saisissez ici portera cette fonction dans l’historique. Le choix reste dans ce navigateur et n’est jamais obligatoire.
acting-label = Je travaille ici en tant que
acting-none = Personne en particulier
acting-as = Vous travaillez ici en tant que { $who }.
acting-change = Changer
acting-nobody = Aucune fonction n’est choisie sur cet ordinateur.
acting-say = Dire qui travaille ici

team-calendar = Calendrier
calendar-empty = Aucune échéance n’est posée. Quelques dates suffisent pour que chacun sache quand on attend quoi.
calendar-proposals = Les étapes habituelles, réparties sur une année scolaire à partir d’aujourd’hui :
calendar-propose-all =
    { $n ->
        [one] Ajouter { $n } échéance
       *[other] Ajouter les { $n } échéances
    }
calendar-add = Ajouter une autre échéance
calendar-add-now = Ajouter au calendrier
calendar-remove = Retirer « { $title } »
milestone-title = Échéance
milestone-on = Date
milestone-on-day = { $title }, le { $date }
milestone-reached = Fait
milestone-overdue = en retard
milestone-next = prochaine échéance
milestone-done = fait
date-of-launch = Lancement
date-of-evidence = Fin de la collecte des preuves
date-of-rating = Fin de l’évaluation individuelle
date-of-consensus = Réunion de consensus
date-of-plan = Plan d’action arrêté
date-of-closing = Clôture

team-sharing = Qui suit quoi
sharing-hint = Un thème entier, ou chaque indicateur séparément. Sans répartition, l’équipe évalue tout ensemble.
sharing-nobody = Ajoutez d’abord quelqu’un à l’équipe : vous pourrez ensuite confier les thèmes.
share-who = Confié à
share-due = Pour le
share-nobody = Non confié
share-several = Plusieurs personnes
share-one-by-one =
    { $n ->
        [one] L’indicateur
       *[other] Les { $n } indicateurs, un par un
    }
loads-caption = Ce qui est confié à chacun, et où en est le travail
loads-who = Confié à
loads-progress = Avancement
loads-state = Suivi
loads-nobody = Non confié
loads-overdue = { $n } en retard
loads-returned = { $n } à reprendre
loads-handed-in =
    { $n ->
        [one] { $n } remis
       *[other] { $n } remis
    }
loads-accepted =
    { $n ->
        [one] { $n } validé
       *[other] { $n } validés
    }
loads-due = prochaine date : { $date }

care-by = Confié à : { $who }
care-until = Confié à : { $who }, pour le { $date }
care-overdue = en retard
care-submitted = remis
care-returned = à reprendre
care-accepted = validé
care-reworked = modifié depuis
care-hand-in = Remettre cet indicateur
care-accept = Valider
care-take-back = Reprendre
care-send-back = Renvoyer avec une remarque
care-send-back-now = Renvoyer
care-comment = Ce qui manque
show-mine = Les miens ({ $n })
show-handed-in = Remis, à valider ({ $n })
assess-none-mine = Aucun indicateur ne vous est confié. Dites qui travaille ici et répartissez le travail sur la page « Équipe et calendrier ».
assess-none-handed-in = Rien n’attend d’être validé.

target-is = Niveau visé : { $level }.
target-met = Niveau visé : { $level }. Il est atteint.
target-gap =
    { $n ->
        [one] Niveau visé : { $level }. Il manque { $n } niveau.
       *[other] Niveau visé : { $level }. Il manque { $n } niveaux.
    }
target-gap-points =
    { $n ->
        [one] Niveau visé : { $level }. Il manque { $n } point.
       *[other] Niveau visé : { $level }. Il manque { $n } points.
    }
target-set-aside = Un niveau était visé : { $level }. Il reste inscrit, mais ne compte pas tant que l’indicateur est dit non concerné.
target-take-away = Renoncer à ce niveau visé
target-not-applicable = L’indicateur est dit non concerné : ce niveau visé ne compte pas.
target-no-gap = Atteint.
gap-levels =
    { $n ->
        [one] Il manque { $n } niveau.
       *[other] Il manque { $n } niveaux.
    }
gap-points =
    { $n ->
        [one] Il manque { $n } point.
       *[other] Il manque { $n } points.
    }
targets-one-by-one =
    { $all ->
        [one] L’indicateur ({ $n } niveau visé)
       *[other] Un par un ({ $n } sur { $all })
    }
targets-differ = Plusieurs niveaux visés
targets-left-out =
    { $n ->
        [one] { $n } niveau visé ou valeur visée porte sur un indicateur que la campagne ne demande plus. Il reste inscrit et revient avec l’indicateur.
       *[other] { $n } niveaux visés ou valeurs visées portent sur des indicateurs que la campagne ne demande plus. Ils restent inscrits et reviennent avec eux.
    }
team-size =
    { $n ->
        [0] L’équipe n’est pas encore constituée.
        [one] Équipe : { $n } personne.
       *[other] Équipe : { $n } personnes.
    }
team-next = Prochaine échéance : { $title }, le { $date }.
team-begin = Constituer l’équipe
## Historique, annuler et rétablir, saisies à départager

redo = Rétablir
step-and-more =
    { $n ->
        [one] { $what } et { $n } autre saisie
       *[other] { $what } et { $n } autres saisies
    }
notice-redone = La saisie annulée est rétablie.
notice-left-alone =
    { $n ->
        [one] { $n } saisie reste telle quelle : quelqu’un d’autre l’a modifiée depuis, ou sa campagne est close.
       *[other] { $n } saisies restent telles quelles : quelqu’un d’autre les a modifiées depuis, ou leur campagne est close.
    } { $done ->
        [done] L’opération a porté sur une autre saisie.
       *[nothing] Rien n’a changé.
    }
change-becomes = devient
on-this-computer = sur cet ordinateur
on-another-computer = sur un autre ordinateur

change-organisation = Présentation de l’établissement
change-round-opened = Campagne { $label } ouverte
change-phase = Étape de la campagne
change-themes = Thèmes de la campagne
change-scope = Ce qui vous concerne
change-target = Niveau visé
change-rating = Évaluation
change-note =
    { $change ->
        [added] Constat rédigé
        [removed] Constat effacé
       *[changed] Constat modifié
    }
change-sheet = Texte de la fiche à construire
change-edition = Édition du référentiel
change-member =
    { $change ->
        [added] Membre de l’équipe ajouté
        [removed] Membre de l’équipe retiré
       *[changed] Membre de l’équipe modifié
    } : { $name }
change-milestone =
    { $change ->
        [added] Échéance ajoutée
        [removed] Échéance retirée
       *[changed] Échéance modifiée
    } : { $name }
change-assignment = Indicateur confié à
change-hand-in = Remise de l’indicateur
change-voting-rule = Façon d’évaluer
change-vote =
    { $change ->
        [added] Vote donné
        [removed] Vote retiré
       *[changed] Vote modifié
    } : { $name }
change-lock =
    { $change ->
        [added] Votes verrouillés
        [removed] Votes rouverts
       *[changed] Votes verrouillés de nouveau
    }
change-consensus =
    { $change ->
        [added] Consensus trouvé
        [removed] Consensus retiré
       *[changed] Consensus modifié
    }
change-evidence =
    { $change ->
        [added] Preuve ajoutée
        [removed] Preuve retirée
       *[changed] Preuve modifiée
    } : { $name }
change-evidence-link =
    { $change ->
        [added] Preuve liée
        [removed] Preuve déliée
       *[changed] Preuve liée de nouveau
    } : { $name }
change-panel =
    { $change ->
        [added] Enquête ouverte
        [removed] Enquête abandonnée
       *[changed] Enquête modifiée
    } : { $name }
change-answer =
    { $change ->
        [added] Réponse reçue à l’enquête
        [removed] Réponse retirée de l’enquête
       *[changed] Réponse remplacée dans l’enquête
    } : { $name }
change-importance = Importance
change-axis =
    { $change ->
        [added] Axe choisi
        [removed] Axe abandonné
       *[changed] Axe modifié
    } : { $name }
change-action =
    { $change ->
        [added] Action prévue
        [removed] Action retirée
       *[changed] Action modifiée
    } : { $name }
change-action-state = Avancement de l’action : { $name }
change-effect =
    { $change ->
        [added] Effet apprécié
        [removed] Appréciation de l’effet retirée
       *[changed] Appréciation de l’effet modifiée
    } : { $name }
change-sealed = Campagne close
change-review =
    { $change ->
        [added] Revue ouverte
        [removed] Revue abandonnée
       *[changed] Revue modifiée
    } : { $name }
change-look-plan =
    { $change ->
        [added] Indicateur mis à l’ordre du jour de la visite
        [removed] Indicateur retiré de l’ordre du jour de la visite
       *[changed] Ordre du jour de la visite modifié pour l’indicateur
    }
change-reviewed = Niveau donné par l’évaluateur externe
change-review-note =
    { $change ->
        [added] Commentaire de l’évaluateur externe ajouté
        [removed] Commentaire de l’évaluateur externe retiré
       *[changed] Commentaire de l’évaluateur externe modifié
    }
change-look-state = Avancement de l’examen de l’indicateur
change-meeting =
    { $change ->
        [added] Rencontre prévue
        [removed] Rencontre retirée
       *[changed] Rencontre modifiée
    } : { $name }
change-finding =
    { $change ->
        [added] Constat émis
        [removed] Constat retiré
       *[changed] Constat modifié
    } : { $name }
change-finding-answer =
    { $change ->
        [added] Réponse au constat
        [removed] Réponse au constat retirée
       *[changed] Réponse au constat modifiée
    } : { $name }
change-finding-state = Avancement du constat : { $name }
change-finding-requalified =
    { $change ->
        [added] Non-conformité requalifiée en majeure
        [removed] Requalification retirée
       *[changed] Date de la requalification modifiée
    } : { $name }
change-conclusion =
    { $change ->
        [added] Conclusions de la revue rédigées
        [removed] Conclusions de la revue retirées
       *[changed] Conclusions de la revue modifiées
    }
change-review-sealed = Revue scellée : { $name }
change-signature =
    { $change ->
        [added] Signature apposée
        [removed] Signature retirée
       *[changed] Signature remplacée
    } : { $name }
change-label =
    { $change ->
        [added] Label ou certificat enregistré
        [removed] Label ou certificat retiré
       *[changed] Label ou certificat modifié
    } : { $name }
change-logo =
    { $change ->
        [added] Logo choisi
        [removed] Logo retiré
       *[changed] Logo changé
    }
change-introduction =
    { $change ->
        [added] Introduction du rapport rédigée
        [removed] Introduction du rapport retirée
       *[changed] Introduction du rapport modifiée
    }
change-unknown = Changement fait avec une version plus récente de Qualicycle

value-removed = rien, ou retiré
value-none = aucun
value-nobody = personne
value-reached = atteinte
value-method =
    { $method ->
        [documents] documents
        [interview] entretien
       *[observation] observation
    }
value-look-state =
    { $state ->
        [seen] examiné
        [in-progress] en cours
       *[to-see] à examiner
    }
value-position =
    { $position ->
        [contested] contesté
       *[accepted] accepté
    }
value-as-proposed = comme proposé
value-answers = { $n } réponses différentes de celles proposées
value-questions =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }
value-importance = { $n } sur { $most }
value-hand-in =
    { $state ->
        [submitted] remis
        [returned] à reprendre
        [accepted] validé
       *[open] en cours
    }
value-voting-alone = chacun seul d’abord, discussion au-delà de { $tolerance } d’écart
value-voting-together = ensemble dès le départ
value-group =
    { $group ->
        [leaders] Direction
        [teachers] Enseignants et formateurs
        [pupils] Élèves et apprenants
        [parents] Parents
        [partners] Partenaires
       *[counsellors] Personnels d’orientation
    }
value-action-state =
    { $state ->
        [planned] prévue
        [under-way] en cours
        [done] réalisée
       *[given-up] abandonnée
    }
value-effect =
    { $effect ->
        [reached] objectif atteint
        [partly] effet partiel
       *[none] aucun effet visible
    }

history-lead = Tout ce qui a été saisi dans ce dossier, du plus récent au plus ancien. Rien ne s’efface : annuler ajoute une saisie.
history-count =
    { $n ->
        [0] Aucune saisie.
        [one] { $n } saisie.
       *[other] { $n } saisies.
    }
history-none = Aucune saisie ne correspond à ces choix.
history-all = Tout afficher
history-more =
    { $n ->
        [one] Afficher { $n } ligne de plus
       *[other] Afficher { $n } lignes de plus
    }
history-words = Chercher dans l’historique
history-seek = Chercher
history-rounds-nav = Campagnes affichées
history-topics-nav = Saisies affichées
history-every-round = Toutes les campagnes
history-every-topic = Toutes les saisies
history-topic =
    { $topic ->
        [ratings] Évaluations et votes
        [notes] Constats
        [evidence] Preuves
        [panels] Enquêtes
        [plan] Axes et actions
        [team] Équipe et calendrier
        [review] Revues
       *[settings] Réglages
    }
history-together =
    { $n ->
        [one] et { $n } autre saisie au même moment
       *[other] et { $n } autres saisies au même moment
    }
history-late = arrivée après la clôture, non appliquée
history-to-card = Revenir à l’indicateur
history-to-all = Tout l’historique
history-sealed = Cette campagne est close : l’historique se lit, aucune valeur ne peut plus être remise.
history-indicator-none = Rien n’a encore été saisi sur cet indicateur dans cette campagne. Ce que vous y noterez apparaîtra ici, avec la date et l’auteur.
history-stands = valeur actuelle
history-put-back = Remettre cette valeur

clash-tag = saisies à départager
clash-go = Choisir laquelle garder
clashes-link =
    { $n ->
        [one] { $n } saisie à départager
       *[other] { $n } saisies à départager
    }
clashes-count =
    { $n ->
        [0] Plus rien à départager.
        [one] Il reste { $n } point à départager.
       *[other] Il reste { $n } points à départager.
    }
clashes-lead = Deux personnes ont saisi des valeurs différentes sans voir celle de l’autre. Rien n’est perdu : choisissez celle qui reste. L’autre se retrouve dans l’historique.
clashes-none = Rien n’est à départager dans ce dossier. Quand deux personnes saisissent des valeurs différentes chacune de son côté, elles apparaissent ici.
clash-entered = { $who }, le { $date } à { $time }
clash-keep = Garder cette valeur
clash-join = Garder les deux, l’une sous l’autre
vote-hidden = valeur visible une fois les votes verrouillés, pour qui a voté et pour qui pilote la campagne

## Envoyer un questionnaire, recueillir les réponses

notice-copied = Le lien est copié. Collez-le dans votre message.
notice-to-be-copied = Le navigateur ne permet pas de copier ici. Le lien est sélectionné : copiez-le avec Ctrl + C ou par un appui long.
sending-title = Envoyer le questionnaire
sending-text = Chaque personne répond de son côté, sans compte et sans donner son nom. Ses réponses vous reviennent dans un fichier.
sending-empty = Il n’y a pas encore de question. Écrivez-en une, puis revenez ici pour l’envoyer.
sending-sealed = La campagne est close : le questionnaire n’est plus envoyé et aucune réponse ne s’y ajoute.
sending-link = Lien vers le questionnaire
sending-language = Langue du questionnaire dans le lien
sending-all-languages = Toutes les langues
sending-copy = Copier le lien
sending-see = Voir la page comme les personnes la verront (nouvel onglet)
sending-fits = { $n } caractères : ce lien passe partout. Il contient tout le questionnaire et aucun nom.
sending-long = { $n } caractères : au-delà de { $most }, certaines messageries coupent les liens. Envoyez plutôt le fichier du questionnaire.
sending-only-here = Cette adresse ne mène qu’à votre ordinateur : personne d’autre ne peut la suivre. Copiez le lien depuis l’adresse où votre organisation publie Qualicycle, ou envoyez le répertoire qui contient { $page } avec le fichier du questionnaire.
sending-file-text = Vous pouvez aussi joindre le questionnaire à un message. La personne ouvre { $address } et y choisit le fichier.
sending-file = Enregistrer le fichier du questionnaire
sending-back = Recueillir les réponses
sending-back-text = Choisissez d’un coup tous les fichiers de réponses que vous avez reçus. Un fichier déjà recueilli ne compte pas deux fois.
sending-back-choose = Choisir les fichiers de réponses
intake-title = Réponses recueillies
intake-none = Aucune nouvelle réponse.
intake-only-replaced = Aucune nouvelle personne n’a répondu.
intake-taken =
    { $n ->
        [one] { $n } réponse est ajoutée.
       *[other] { $n } réponses sont ajoutées.
    }
intake-some = De nouvelles réponses sont ajoutées.
intake-of-group = { $group } : { $number }
intake-few = moins de cinq
intake-few-why = Le nombre de réponses d’un groupe ne se lit qu’à partir de cinq.
intake-leaders = Direction
intake-teachers = Enseignants et formateurs
intake-pupils = Élèves et apprenants
intake-parents = Parents
intake-partners = Partenaires
intake-counsellors = Personnels d’orientation
intake-replaced =
    { $n ->
        [one] { $n } personne avait déjà répondu : sa nouvelle réponse remplace la précédente.
       *[other] { $n } personnes avaient déjà répondu : leurs nouvelles réponses remplacent les précédentes.
    }
intake-known =
    { $n ->
        [one] { $n } fichier était déjà recueilli : rien n’a changé.
       *[other] { $n } fichiers étaient déjà recueillis : rien n’a changé.
    }
intake-undo = « Annuler », en haut de la page, retire d’un coup ce qui vient d’être ajouté.
intake-refused =
    { $n ->
        [one] { $n } fichier n’est pas pris en compte
       *[other] { $n } fichiers ne sont pas pris en compte
    }
intake-refused-file = { $name } : { $why }
intake-elsewhere =
    { $n ->
        [one] { $n } réponse est destinée au dossier { $name }, qui n’est pas ouvert. Elle attend.
       *[other] { $n } réponses sont destinées au dossier { $name }, qui n’est pas ouvert. Elles attendent.
    }
intake-open = Ouvrir le dossier { $name } et recueillir ces réponses
intake-nowhere =
    { $n ->
        [one] { $n } réponse est destinée à un dossier qui n’est pas dans ce navigateur. Ouvrez d’abord ce dossier, puis choisissez de nouveau le fichier : il n’a pas changé.
       *[other] { $n } réponses sont destinées à un dossier qui n’est pas dans ce navigateur. Ouvrez d’abord ce dossier, puis choisissez de nouveau les fichiers : ils n’ont pas changé.
    }
intake-close = Fermer
answers-not-ours = ce n’est pas un fichier de réponses.
answers-is-questionnaire = c’est un questionnaire à remplir et non des réponses. Il s’ouvre dans la page où l’on répond.
answers-too-large = le fichier est trop volumineux pour un fichier de réponses.
answers-cut = le fichier s’arrête trop tôt. Demandez à la personne de l’envoyer de nouveau.
answers-newer = il vient d’une version plus récente de Qualicycle. Rechargez cette page, puis choisissez-le de nouveau.
answers-damaged = il a été abîmé en route ou modifié depuis que la personne l’a enregistré. Demandez-lui de l’envoyer de nouveau.
answers-malformed = il est mal formé ({ $reason }). Demandez à la personne de l’enregistrer de nouveau.
answers-no-round = sa campagne n’est pas dans ce dossier. Il vient peut-être d’une copie plus récente : ouvrez-la d’abord.
answers-round-closed = la campagne { $label } est close et n’accueille plus de réponses.
answers-no-panel = son questionnaire n’est pas dans cette campagne, ou il en a été retiré.
answers-other-questionnaire = des questions ont été modifiées depuis. Envoyez le questionnaire actuel à la personne.
answers-no-question = il répond à une question qui n’est pas posée.
answers-impossible = il contient une réponse que la question ne permet pas.
answers-superseded = c’est une version plus ancienne d’une réponse déjà reçue ; la plus récente reste.

## Aide

help-round-title = Une campagne, étape par étape
help-round-text =
    Préparer : la direction et l’équipe choisissent un à trois thèmes, disent ce qui concerne l’établissement et, si elles le souhaitent, fixent un niveau visé.
    Évaluer : pour chaque indicateur, l’équipe choisit le niveau dont la description ressemble le plus à ce qui se passe vraiment, et rédige un constat.
    Analyser : les résultats se lisent thème par thème et d’une campagne à l’autre.
    Améliorer : l’équipe choisit un à trois axes et prévoit des actions. Une action n’est terminée qu’une fois son effet apprécié.
    Clore : la campagne est figée, et la suivante part des points restés ouverts.
help-rating-title = Choisir un niveau
help-rating-text =
    Lisez les quatre descriptions avant de choisir. En cas d’hésitation, prenez le niveau le plus bas des deux et dites pourquoi dans le constat.
    « Non concerné » retire l’indicateur du calcul : une raison est demandée. « Ne se prononce pas » et « non renseigné » ne comptent pas comme un zéro, mais font baisser la part renseignée.
    Au clavier, la touche de tabulation va d’un indicateur à l’autre et les flèches changent de niveau.
help-numbers-title = Lire les résultats
help-numbers-text =
    0 % correspond au niveau le plus bas de l’échelle et 100 % au plus élevé. Tous les critères comptent autant dans leur thème, et tous les thèmes autant dans l’ensemble.
    À côté d’une moyenne figurent toujours la part renseignée et le niveau le plus bas. Sous 80 % d’indicateurs renseignés, le résultat est dit provisoire.
    Ce sont les résultats d’une auto-évaluation. Ils servent à progresser, pas à classer des établissements ni à juger des personnes.
help-rounds-title = Comparer deux campagnes
help-rounds-text =
    Deux campagnes ne se comparent que si le référentiel et ce qui vous concerne n’ont pas changé, et sur les seuls indicateurs évalués dans les deux. Un écart de moins d’un demi-niveau n’est pas présenté comme un changement.
    Quand une campagne passe à une édition plus récente, seuls les indicateurs qui demandent la même chose sur les mêmes niveaux se comparent à ceux d’avant.
help-files-title = Fichiers et sauvegarde
help-files-text =
    Un fichier .qualicycle contient tout le dossier, y compris le référentiel utilisé et, sauf si vous en décidez autrement sur la page « Mes données », les fichiers de preuve. L’ouvrir deux fois ne double rien, et réunir deux copies ne fait rien perdre.
    Vos données restent dans ce navigateur. Enregistrez régulièrement un fichier : c’est la seule sauvegarde qu’aucun navigateur ne peut effacer.
help-access-title = Accessibilité
help-access-text =
    Tout se fait au clavier, à 320 pixels de large comme en grand, en clair, en sombre et en contraste élevé. Chaque graphique a son tableau.
    Aucun audit externe n’a encore été mené : l’état de conformité au RGAA n’est pas déclaré.

## Remarques sur la campagne elle-même
remarks-title = Remarques sur la campagne
remarks-note = Ce qu’une relecture attentive relèverait. Rien ici ne change un résultat ni n’empêche de clore.
remarks-none = Rien à signaler.
remarks-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
 }
remark-is-error = à corriger
remark-is-warning = à vérifier
remark-is-hint = suggestion
remark-rating-1 = « Non concerné » est indiqué sans raison.
remark-rating-2 = « Non concerné » est indiqué alors qu’un niveau, ou une valeur, était visé.
remark-rating-3 = Deux saisies différentes attendent d’être départagées.
remark-rating-4 = Un indicateur bloquant est sous son seuil.
remark-rating-5 = On ajuste sans avoir évalué.
remark-rating-6 = Moins de 80 % des indicateurs sont renseignés : le résultat reste provisoire.
remark-rating-7 = Tous les indicateurs ont le même niveau.
remark-rating-8 = Un niveau faible n’est pas expliqué.
remark-evidence-1 = Un niveau élevé est affirmé, sans preuve à jour.
remark-follow-up-1 = Un point repris de la campagne précédente n’a pas été examiné.
remark-follow-up-2 = Une réponse reprise de l’édition précédente n’a pas été confirmée.
remark-follow-up-3 = Un niveau visé, ou une valeur visée, a été retiré.
remark-consensus-1 = Les avis divergent et aucun consensus n’est noté.
remark-consensus-2 = Le niveau retenu n’est plus celui du consensus.
remark-panel-1 = L’équipe et un groupe consulté ne voient pas la même chose.
remark-panel-2 = L’enquête est terminée avec moins de cinq réponses.
remark-team-1 = La date prévue pour cet indicateur est passée.
remark-team-2 = Un indicateur a été renvoyé et n’a pas été remis depuis.
remark-team-3 = Une échéance du calendrier est passée.
remark-plan-1 = Une non-conformité majeure n’a pas d’action.
remark-plan-2 = Tout est évalué, mais aucun axe d’amélioration n’est choisi.
remark-plan-3 = Un axe d’amélioration n’a pas d’action.
remark-plan-4 = Une action n’a pas de responsable.
remark-plan-5 = Une action n’a pas d’échéance.
remark-plan-6 = On ne sait pas à quoi se verra la réussite d’une action.
remark-plan-7 = L’échéance d’une action est passée.
remark-plan-8 = Une action est réalisée, mais son effet n’a pas été apprécié.

## Importer des réponses
responses-intro = Importez ici les réponses recueillies avec un autre outil (LimeSurvey, Google Forms, Microsoft Forms, Nextcloud Forms, SurveyJS), une ligne par personne. Les noms et les adresses ne sont jamais repris.
responses-back = Revenir à l’enquête
responses-closed = La campagne est close : ses enquêtes ne changent plus.
responses-no-panel = Cette enquête n’existe pas ou a été retirée.
responses-choose = Choisir un fichier de réponses
responses-formats = CSV, XLSX ou ODS. On peut aussi le déposer ici.
responses-no-rows = il ne contient aucune ligne de réponse.
responses-too-many = il contient { $found } réponses, et une enquête en reçoit { $limit } au plus. Répartissez-les ou vérifiez que c’est le bon fichier.
responses-columns = Ce que contient chaque colonne
responses-columns-help = Proposé d’après les intitulés. Vérifiez et corrigez si besoin.
responses-column = Colonne
responses-example = Exemple
responses-role = Contenu
responses-ignore = Ne pas importer
responses-personal = Donnée personnelle, non reprise
responses-number = Numéro de la réponse
responses-group = Groupe de la personne
responses-which-group = Lignes à reprendre
responses-all-groups = Toutes les lignes
responses-values = Ce que veulent dire les réponses
responses-values-help = Une enquête a cinq degrés d’accord, de 1 (pas du tout) à 5 (tout à fait).
responses-written = Écrit dans le fichier
responses-times = Nombre
responses-means = Veut dire
meaning-unknown = à préciser : non repris
meaning-1 = 1 · pas du tout d’accord
meaning-2 = 2 · plutôt pas d’accord
meaning-3 = 3 · ni d’accord ni pas d’accord
meaning-4 = 4 · plutôt d’accord
meaning-5 = 5 · tout à fait d’accord
meaning-not-concerned = non concerné
meaning-declined = préfère ne pas répondre
meaning-nothing = pas de réponse
responses-outcome = Ce qui sera repris
responses-new = { $n ->
    [one] { $n } nouvelle réponse
   *[other] { $n } nouvelles réponses
 }
responses-changed = { $n ->
    [one] { $n } réponse déjà là sera remplacée : elle a changé dans le fichier
   *[other] { $n } réponses déjà là seront remplacées : elles ont changé dans le fichier
 }
responses-known = { $n ->
    [one] { $n } réponse est déjà là
   *[other] { $n } réponses sont déjà là
 }
responses-empty = { $n ->
    [one] { $n } ligne sans réponse laissée de côté
   *[other] { $n } lignes sans réponse laissées de côté
 }
responses-other-groups = { $n ->
    [one] { $n } ligne d’un autre groupe laissée de côté
   *[other] { $n } lignes d’autres groupes laissées de côté
 }
responses-remarks = { $n ->
    [one] { $n } cellule n’est pas reprise
   *[other] { $n } cellules ne sont pas reprises
 }
responses-no-step = { $written } n’est pas un degré d’accord connu.
responses-same = la réponse numéro { $written } figure plusieurs fois ; la dernière compte.
responses-accept = { $n ->
    [one] Reprendre { $n } réponse
   *[other] Reprendre { $n } réponses
 }
notice-responses = Réponses reprises : { $n } ; déjà là : { $known }.
## Preuves

evidence-lead = Ce qui montre que les choses sont comme vous le dites. Une même preuve peut servir à plusieurs indicateurs et à plusieurs référentiels.
evidence-empty = Rien pour l’instant. Commencez par ce que vous avez déjà : un compte rendu, un tableau, une enquête.
evidence-add = Ajouter des preuves
evidence-files = Choisir des fichiers
evidence-drop = Vous pouvez aussi déposer des fichiers n’importe où sur cette page : chacun devient une preuve.
evidence-drop-here = Vous pouvez aussi déposer les fichiers n’importe où sur cette page.
evidence-personal = Évitez les fichiers qui contiennent des données personnelles : indiquez plutôt où ils sont conservés.
evidence-form = Décrire une preuve conservée ailleurs
evidence-add-button = Ajouter la preuve
evidence-title = Titre
evidence-kind = Nature
evidence-kind-document = Document
evidence-kind-record = Trace écrite
evidence-kind-interview = Entretien
evidence-kind-observation = Observation
evidence-kind-data = Données chiffrées
evidence-kind-survey = Enquête
evidence-on = Date
evidence-on-hint = Le jour dont date la preuve, et non celui où vous l’ajoutez.
evidence-months = À jour pendant (en mois)
evidence-months-hint = À compter de sa date. Laissez vide pour { $months } mois ; 0 si elle ne vieillit pas.
evidence-owner = Qui la conserve
evidence-owner-hint = Une fonction plutôt qu’un nom.
evidence-place = Où elle est conservée
evidence-place-hint = Une armoire, un dossier partagé, une adresse.
evidence-note = Ce qu’elle montre
evidence-confidential = confidentielle
evidence-confidential-label = Confidentielle
evidence-confidential-hint = Elle reste en dehors de ce que vous transmettez, sauf si vous en décidez autrement.
fresh-always = toujours à jour
fresh-until = à jour jusqu’au { $day }
fresh-undated = sans date
fresh-over = périmée depuis le { $day }
evidence-search = Chercher dans les preuves
evidence-filters = Preuves affichées
evidence-show-all = Toutes ({ $n })
evidence-show-unlinked = Sans indicateur ({ $n })
evidence-show-undated = Sans date ({ $n })
evidence-show-outdated = Périmées ({ $n })
evidence-show-confidential = Confidentielles ({ $n })
evidence-show-document = Documents ({ $n })
evidence-show-record = Traces écrites ({ $n })
evidence-show-interview = Entretiens ({ $n })
evidence-show-observation = Observations ({ $n })
evidence-show-data = Données chiffrées ({ $n })
evidence-show-survey = Enquêtes ({ $n })
evidence-show-everything = Voir toutes les preuves
evidence-orders = Trier par
evidence-order-title = titre
evidence-order-date = date
evidence-order-use = utilité
evidence-count =
    { $n ->
        [one] { $n } preuve
       *[other] { $n } preuves
    }
evidence-found =
    { $n ->
        [0] Aucune preuve ne correspond
        [one] { $n } preuve correspond
       *[other] { $n } preuves correspondent
    }
evidence-serves =
    { $n ->
        [one] sert à { $n } indicateur
       *[other] sert à { $n } indicateurs
    }
evidence-serves-nothing = ne sert à aucun indicateur
file-also = Le même fichier est aussi joint à { $titles }.
file-same-name = Une autre preuve a un fichier du même nom, mais un autre contenu. Empreinte de celui-ci : { $print }.
file-look = Regarder
file-save = Enregistrer le fichier
file-open-beside = Ouvrir le document dans un nouvel onglet
file-only-saved = Ce fichier ne peut pas être affiché ici. Enregistrez-le pour l’ouvrir avec le programme qui convient.
file-missing = Le fichier n’est pas dans ce navigateur : le dossier est venu sans lui, ou le navigateur l’a effacé. La description de la preuve est intacte. Joignez le fichier de nouveau, ou ouvrez un fichier .qualicycle qui le contient.
file-unreadable = Le navigateur n’a pas pu lire ce fichier. Rien n’est perdu : rechargez la page, puis essayez de nouveau.
evidence-back-nav = Retour
evidence-back = Toutes les preuves
evidence-piece = Preuve
evidence-unknown = Preuve introuvable
evidence-unknown-text = Aucune preuve de ce dossier n’a cette adresse. Elle se trouve peut-être dans une autre copie du dossier.
evidence-gone = Cette preuve a été retirée du dossier. Vous pouvez l’y remettre telle qu’elle était, avec ses liens vers les indicateurs.
evidence-put-back = Remettre la preuve
piece-file = Fichier
piece-file-none = Aucun fichier n’est joint.
piece-file-choose = Joindre un fichier
piece-file-replace = Remplacer le fichier
piece-file-detach = Détacher le fichier
piece-file-drop = Un fichier déposé sur cette page devient celui de cette preuve.
piece-serves =
    { $n ->
        [0] Ne sert encore à aucun indicateur
        [one] Sert à { $n } indicateur
       *[other] Sert à { $n } indicateurs
    }
piece-former =
    { $n ->
        [one] Elle est aussi liée à { $n } indicateur qui n’existe plus dans l’édition actuelle.
       *[other] Elle est aussi liée à { $n } indicateurs qui n’existent plus dans l’édition actuelle.
    }
piece-link = Lier à un autre indicateur
piece-link-search = Chercher un indicateur
piece-about = Description
evidence-probably = Sert sans doute aussi à :
evidence-probably-more =
    { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }
evidence-link = Lier
evidence-unlink = Délier
evidence-take-out = Retirer la preuve
evidence-take-out-hint = Une campagne close la garde telle qu’elle était.
picker-found =
    { $n ->
        [0] Rien ne correspond.
       *[other] { $rest ->
            [0] { "" }
            [one] Un autre résultat : précisez.
           *[other] { $rest } autres résultats : précisez.
        }
    }
affirmed = affirmé, non étayé
affirmed-nothing = aucune preuve liée
affirmed-out-of-date = preuves périmées
affirmed-explained = Un niveau élevé s’appuie sur au moins une preuve à jour. Sans elle, le niveau reste tel quel : il est seulement signalé.
evidence-add-here = Ajouter une preuve
evidence-change-here = Ajouter ou délier une preuve
evidence-done = Fermer les preuves
evidence-linked =
    { $n ->
        [0] Aucune preuve liée à cet indicateur
        [one] { $n } preuve liée à cet indicateur
       *[other] { $n } preuves liées à cet indicateur
    }
evidence-pick = Lier une preuve du dossier
evidence-new = Ajouter une nouvelle preuve
show-unevidenced = Affirmés, non étayés ({ $n })
assess-none-unevidenced = Aucun niveau élevé ne manque de preuve à jour.
check-evidence =
    { $n ->
        [0] Chaque niveau élevé s’appuie sur une preuve à jour
        [one] { $n } niveau élevé sans preuve à jour
       *[other] { $n } niveaux élevés sans preuve à jour
    }

## Évaluer chacun seul, et le consensus

show-to-discuss = À discuter ({ $n })
assess-none-to-discuss = Rien n’est à discuter pour l’instant. Un indicateur arrive ici quand les votes de son thème sont verrouillés et trop éloignés les uns des autres.
assess-agree = Aller au consensus
voting-title = Comment évaluer ensemble
voting-hint = Décidez-en avant toute évaluation : chacun saura alors ce que devient son vote.
voting-way = Façon d’évaluer
voting-together = Ensemble dès le départ
voting-alone = Chacun seul d’abord, puis en consensus
voting-tolerance = Écart toléré, en pourcentage de l’échelle
voting-means =
    { $n ->
        [0] Sur { $levels } niveaux, le moindre écart entre deux votes se discute. L’usage est de 40 %.
        [one] Sur { $levels } niveaux, un niveau d’écart passe, deux se discutent. L’usage est de 40 %.
       *[other] Sur { $levels } niveaux, { $n } niveaux d’écart passent, davantage se discute. L’usage est de 40 %.
    }
voting-means-all = Sur { $levels } niveaux, aucun écart ne se discute : autant évaluer ensemble dès le départ. L’usage est de 40 %.
voting-as-set-together = L’équipe évalue ensemble dès le départ.
voting-as-set-alone = Chacun évalue seul d’abord, puis l’équipe discute tout écart de plus de { $tolerance } de l’échelle.
voting-has-votes =
    { $n ->
        [one] { $n } vote est déjà donné.
       *[other] { $n } votes sont déjà donnés.
    }
voting-change = Changer la règle malgré les votes
voting-warning = Ces votes ont été donnés sous la règle actuelle. Une autre tolérance change la liste de ce qui se discute ; évaluer ensemble retire les votes de l’écran, sans les effacer du dossier. Parlez-en d’abord aux personnes qui ont voté.
voting-change-go = Changer la règle
voting-no-raters = Aucun membre de l’équipe n’évalue encore. Ajoutez d’abord les personnes qui évaluent.
voter-label = Qui évalue ici ?
voter-nobody = à choisir
voter-needed = Dites d’abord qui évalue : chacun vote seul, et son vote est noté sous cette fonction.
voter-blind = Vous ne voyez que vos votes, et personne d’autre ne les voit à l’écran. Vous pouvez les changer tant que ceux du thème ne sont pas verrouillés.
own-vote = Votre vote.
vote-waits = Pour voter, dites en haut de la page qui évalue.
votes-in =
    { $n ->
        [0] Personne n’a encore voté, sur { $raters }.
        [one] { $n } a voté sur { $raters }.
       *[other] { $n } ont voté sur { $raters }.
    }
vote-count =
    { $n ->
        [0] aucun vote
        [one] { $n } vote
       *[other] { $n } votes
    }
votes-by-name = Qui a voté quoi
votes-none = Personne n’a choisi de niveau.
votes-single = Un seul vote : rien à comparer.
votes-mixed = Les uns choisissent un niveau, les autres jugent l’indicateur non concerné.
votes-findings = Les constats diffèrent.
votes-apart = Écart de { $spread } de l’échelle.
votes-close = Écart de { $spread } de l’échelle, dans la tolérance.
votes-alike = Tous ont choisi le même niveau.
votes-not-applicable = Tous jugent l’indicateur non concerné.
to-discuss = à discuter
proposal = Proposition, la médiane des votes : { $level }.
proposal-worst = Proposition, le constat le plus sévère : { $level }.
agreed-on = Consensus du { $day } :
dissent-said = Avis divergent :
agreed-no-more = La réponse a changé depuis : { $answer }. Elle n’est plus celle du consensus.
agreed-again = Revenir à la réponse du consensus
consensus-together = Dans cette campagne, l’équipe évalue ensemble dès le départ : il n’y a pas de votes à rapprocher.
consensus-go-prepare = Changer cela sur la page Préparer
consensus-intro = Chacun a évalué seul. Verrouillez les votes d’un thème pour les montrer à tous, puis parlez de ce qui vous sépare. Une proposition ne devient une réponse que si vous la retenez.
turnout =
    { $n ->
        [0] Aucun évaluateur sur { $raters } n’a encore fini ce thème ({ $asked } à voter).
        [one] { $n } évaluateur sur { $raters } a fini ce thème ({ $asked } à voter).
       *[other] { $n } évaluateurs sur { $raters } ont fini ce thème ({ $asked } à voter).
    }
turnout-by-rater = Où en est chacun
turnout-of = { $name } : { $n } sur { $asked }
lock-later = Personne n’a encore voté : il n’y a rien à verrouiller.
lock = Verrouiller les votes de ce thème
lock-means = Une fois verrouillés, les votes se montrent à tous, sans les noms, et ne changent plus.
lock-behind =
    { $n ->
        [0] Tous ont fini.
        [one] { $n } évaluateur n’a pas fini : une partie de ses votes manquera.
       *[other] { $n } évaluateurs n’ont pas fini : une partie de leurs votes manquera.
    }
votes-locked =
    { $n ->
        [0] Votes verrouillés. Il ne reste rien à discuter.
        [one] Votes verrouillés. { $n } indicateur est à discuter.
       *[other] Votes verrouillés. { $n } indicateurs sont à discuter.
    }
unlock-means = Verrouillé trop tôt ? Les votes seront de nouveau cachés et pourront changer, mais ceux qui les ont vus les connaissent.
unlock = Rouvrir les votes de ce thème
consensus-apart = Ce qui vous sépare ({ $n })
consensus-rest = Le reste ({ $n })
take-means = Là où vous vous accordez et où rien d’autre n’est décidé, vous pouvez retenir les propositions en une fois.
take =
    { $n ->
        [one] Retenir la proposition de l’indicateur sur lequel vous vous accordez
       *[other] Retenir les propositions des { $n } indicateurs sur lesquels vous vous accordez
    }
consensus-say = Noter le consensus
consensus-other = Choisir vous-mêmes le niveau
consensus-change = Changer ce consensus
consensus-reason = Pourquoi ce niveau
consensus-reason-apart = Ce que la discussion a établi : vous le relirez dans un an.
consensus-reason-hint = Demandé si vous choisissez autre chose que la proposition.
consensus-dissent = Avis divergent
consensus-dissent-hint = Ce que certains maintiennent, sans les nommer.
consensus-save = Enregistrer le consensus
consensus-next = Le consensus devient la réponse de la campagne.
check-consensus =
    { $n ->
        [0] Les votes sont verrouillés et les écarts sont discutés
        [one] Les votes sont verrouillés et les écarts sont discutés, sauf pour { $n } indicateur
       *[other] Les votes sont verrouillés et les écarts sont discutés, sauf pour { $n } indicateurs
    }
agreement-title = Accord entre les évaluateurs
agreement-hint = Ces chiffres disent si vous lisez l’échelle de la même façon. Ils ne jugent personne et n’entrent dans aucun résultat.
agreement-too-little = Trop peu pour en parler : il faut, dans un thème verrouillé, un indicateur pour lequel au moins deux évaluateurs ont choisi un niveau.
agreement-of =
    { $scale } : { $raters } évaluateurs, { $n ->
        [one] { $n } indicateur
       *[other] { $n } indicateurs
    }
agreement-figure = Mesure
agreement-value = Valeur
agreement-meaning = Ce qu’elle dit
agreement-exact = Même niveau
agreement-exact-means = Part des paires d’évaluateurs qui ont choisi le même niveau.
agreement-within-one = À un niveau près
agreement-within-one-means = Part des paires d’évaluateurs à un niveau d’écart au plus.
agreement-alpha = Alpha de Krippendorff
agreement-reliable = Au moins 0,80 : vous lisez l’échelle de la même façon (1 est un accord parfait, 0 le hasard).
agreement-tentative = Entre 0,667 et 0,80 : vous lisez l’échelle à peu près de la même façon. Relisez ensemble les descriptions des niveaux discutés (1 est un accord parfait, 0 le hasard).
agreement-unreliable = Moins de 0,667 : vous ne lisez pas l’échelle de la même façon. Accordez-vous sur les descriptions des niveaux avant de comparer quoi que ce soit (1 est un accord parfait, 0 le hasard).
agreement-one-unit = Un seul indicateur ne suffit pas pour le calculer.
agreement-no-variation = Tous les votes sont au même niveau : rien ne distingue ici l’accord du hasard.
agreement-kappa = Kappa pondéré (linéaire · quadratique)
agreement-kappa-means = Accord des deux évaluateurs au-delà du hasard. Le second donne plus de poids aux grands écarts.
agreement-few = Moins de dix indicateurs : un vote de plus changerait beaucoup ces chiffres.
## Enquêtes

group-leaders = Direction
group-teachers =
    { $kind ->
        [body] Formateurs
       *[other] Enseignants
    }
group-pupils =
    { $kind ->
        [school] Élèves
        [centre] Personnes accompagnées
       *[other] Apprenants
    }
group-parents = Parents
group-partners = Partenaires
group-counsellors = Personnels d’orientation
people-nobody = Aucune réponse
people-few = Moins de cinq réponses
people-many = { $n } réponses
held = Non montré : moins de cinq réponses
panels-lead = Élèves, équipe, parents, partenaires : chaque groupe voit autre chose. Une enquête courte et anonyme dit où les avis se rejoignent et où ils s’écartent.
panels-of-round = Les enquêtes de la campagne
panels-none = Aucune enquête pour l’instant. La première se prépare plus bas : choisissez un groupe et des thèmes, et les questions sont proposées.
panels-none-sealed = Cette campagne a été close sans enquête.
panels-all = Toutes les enquêtes
panels-line = Enquêtes : { $groups }
panels-line-gap = Enquêtes : { $groups } (écart { $gap })
panel-title = Titre
panel-group = Groupe
panel-questions = Questions
panel-answers = Réponses
panel-until = Jusqu’au
panel-no-end = Sans date
panel-new = Nouvelle enquête
panel-new-hint = Une enquête s’adresse à un seul groupe. Les questions proposées viennent du référentiel ; vous pourrez les reformuler, les retirer et en ajouter.
panel-no-themes = Choisissez d’abord les thèmes de la campagne : les questions en viennent.
panel-themes = Thèmes
panel-themes-hint = Sans thème, seules les deux questions ouvertes sont proposées.
panel-begin = Proposer des questions
panel-above = Campagne { $label } · { $group }
panel-title-proposed = Enquête { $label } · { $group }
panel-place =
    { $group ->
        [parents] Dans l’établissement de mon enfant
        [partners] Dans cet établissement
       *[other]
            { $kind ->
                [centre] Dans notre centre
                [body] Dans notre organisme
               *[school] Dans notre établissement
            }
    }
panel-statement = { $place } : { $statement }
panel-open-works = Qu’est-ce qui fonctionne bien ?
panel-open-change = Qu’est-ce qui devrait changer en premier ?
panel-intro-why = { $organisation } fait le point sur son travail (campagne { $label }) et veut savoir ce qui fonctionne et ce qui doit changer. Vous voyez des choses que d’autres ne voient pas : c’est pourquoi votre avis est demandé.
panel-intro-anonymous =
    { $group ->
       *[other] Le questionnaire est anonyme : aucun nom n’est demandé, et mieux vaut n’en écrire aucun. Les résultats d’un groupe ne sont montrés qu’à partir de cinq réponses, et ce que vous écrivez vous-même qu’à partir de dix.
    }
panel-intro-use =
    { $group ->
       *[other] L’équipe lira les résultats de chaque groupe côte à côte, puis choisira quelques actions. Le travail est évalué, jamais les personnes.
    }
panel-intro-time =
    { $group ->
       *[other]
            { $n ->
                [one] Il faut environ une minute. « Cela ne me concerne pas » et « Je préfère ne pas répondre » sont aussi des réponses.
               *[other] Il faut environ { $n } minutes. « Cela ne me concerne pas » et « Je préfère ne pas répondre » sont aussi des réponses.
            }
    }
panel-gone = Cette enquête n’est plus là
panel-gone-text = Elle a été abandonnée, ou ce dossier ne la connaît pas encore. Rien d’autre n’a changé.
panel-give-up-title = Abandonner l’enquête
panel-give-up-hint = Elle disparaît de la campagne avec ses résultats. « Annuler » la fait revenir.
panel-give-up = Abandonner cette enquête
questionnaire = Le questionnaire
panel-answered = Des réponses sont arrivées. Si vous changez les questions, les réponses à l’ancienne formulation qui sont encore en route seront refusées, et une question reformulée repart de zéro. Une copie laisse intactes les réponses reçues.
panel-copy = Copier dans une nouvelle enquête
panel-change-anyway = Changer ce questionnaire malgré tout
panel-before-questions = Avant les questions
panel-describe = Modifier le titre, la présentation et la date
panel-introduction = Présentation
panel-until-label = Réponses jusqu’au
panel-until-hint = Changer la date n’invalide aucune réponse.
panel-add = Ajouter des questions
length-none = Aucune question pour l’instant.
length =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }{ $open ->
        [0] {""}
        [one] , dont { $open } ouverte
       *[other] , dont { $open } ouvertes
    } : environ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
length-good = C’est une bonne longueur.
length-too-long = C’est long : au-delà de quinze questions, beaucoup s’arrêtent avant la fin.
asked-agreement = Affirmation, de 1 (pas du tout d’accord) à 5 (tout à fait d’accord)
asked-open = Question ouverte
asked-about = { $kind } · indicateur { $number }
asked-up = Monter
asked-up-label = Monter la question { $n }
asked-down = Descendre
asked-down-label = Descendre la question { $n }
asked-leave-out = Retirer
asked-remove-label = Retirer la question { $n }
asked-word = Reformuler
panel-question-text = Texte
panel-question-text-hint = Une seule idée par question, dans les mots du groupe. Une affirmation dit ce qui est vrai quand tout va bien.
asked-indicators = Indicateurs
asked-add-these = Ajouter ces questions
asked-own = Une question à vous
asked-kind = Sorte de réponse
asked-indicator = Indicateur concerné
asked-no-indicator = Aucun en particulier
asked-add = Ajouter la question
answers-none = Les résultats apparaîtront ici dès la cinquième réponse.
answers-few = Les résultats apparaissent à partir de cinq réponses : en deçà, on pourrait deviner qui a dit quoi.
answers-from-table = Importer des réponses recueillies avec un autre outil
answers-hint = Combien de personnes ont choisi chaque degré, de 1 (pas du tout d’accord) à 5 (tout à fait d’accord). « Non concerné » et « ne répond pas » restent hors de la moyenne.
sides = Les groupes côte à côte
sides-hint = Les moyennes vont de 1 (pas du tout d’accord) à 5 (tout à fait d’accord), groupe par groupe : il n’y a pas de moyenne de tous les groupes. L’écart se calcule avant tout arrondi.
sides-none = Les groupes apparaîtront ici dès que l’un d’eux compte cinq réponses.
sides-wide = Les groupes s’écartent
sides-close = Les groupes se rejoignent
sides-alone = Un seul groupe est montré
gap-line = { $low }, { $high } : écart de { $gap }
lane-answers = { $n } réponses
step-lowest = Pas du tout d’accord
step-highest = Tout à fait d’accord
spread-mean = Moyenne
spread-not-concerned = Non concerné
spread-declined = Ne répond pas
own-words = Réponses libres
own-words-hint = Dans l’ordre alphabétique, pour que rien ne dise qui a écrit quoi.
own-words-held = Les réponses libres apparaissent à partir de dix personnes.
own-words-of =
    { $n ->
        [0] { $question } (aucune réponse)
        [one] { $question } ({ $n } réponse)
       *[other] { $question } ({ $n } réponses)
    }
## Axes et plan d’action

axes-lead = Une campagne révèle souvent plus de points à améliorer que l’équipe ne peut en travailler. Dites ce qui compte le plus, regardez ce que cela donne, puis choisissez un à trois axes.
axes-nothing-asked = Cette campagne ne porte encore sur aucun indicateur. Choisissez d’abord ses thèmes :
axes-next = Une fois les axes choisis, chacun reçoit ses actions : qui fait quoi, pour quand, et à quoi l’on verra que cela a marché.
axes-go = Établir le plan d’action
importance-title = Ce qui compte pour vous
importance-text = Indiquez l’importance de chaque thème pour votre établissement, quel que soit son résultat. Si un indicateur compte plus ou moins que son thème, précisez-le.
importance-unsaid = Pas encore indiqué
importance-as-theme = Comme le thème ({ $importance })
importance-by-indicator = Préciser par indicateur
importance-own =
    { $n ->
        [one] { $n } indicateur précisé
       *[other] { $n } indicateurs précisés
    }
importance-1 = peu important
importance-2 = assez important
importance-3 = important
importance-4 = très important
importance-5 = essentiel
make-axis = En faire un axe
choose-axis = Mettre dans un axe
join-axis = Ajouter à l’axe { $axis }
in-axis = dans l’axe { $axes }
field-title = Importance et résultat
field-text = Chaque indicateur évalué a sa place selon son importance et son résultat. La priorité est l’importance multipliée par le chemin qui reste jusqu’au niveau visé, ou jusqu’au plus élevé.
field-empty = Rien à placer pour l’instant : il faut au moins un indicateur évalué dont l’importance est indiquée.
field-without-importance =
    { $n ->
        [one] { $n } indicateur évalué n’a pas de place ici, faute d’importance indiquée.
       *[other] { $n } indicateurs évalués n’ont pas de place ici, faute d’importance indiquée.
    }
field-not-rated =
    { $n ->
        [one] { $n } indicateur non renseigné n’a pas de place ici.
       *[other] { $n } indicateurs non renseignés n’ont pas de place ici.
    }
cut-title = Où passent les lignes
cut-median = médiane de vos résultats
cut-mean = moyenne de vos résultats
cut-centre = milieu des échelles
cut-told = Est dit important ce qui atteint { $importance } sur 5, et réussi ce qui atteint { $result } de son échelle.
cut-undivided = Les résultats sont si proches qu’aucun ne passe sous la ligne, alors qu’il reste à faire. Le milieu des échelles en dit sans doute plus.
quadrant-concentrate = À travailler en premier
quadrant-concentrate-text = Important, et encore fragile.
quadrant-keep-up = À maintenir
quadrant-keep-up-text = Important, et déjà réussi.
quadrant-low = Priorité faible
quadrant-low-text = Moins important, et encore fragile.
quadrant-overkill = Peut-être trop d’efforts
quadrant-overkill-text = Moins important, et déjà réussi : l’effort serait-il plus utile ailleurs ?
quadrant-empty = Aucun indicateur ici.
fact-importance = importance { $n }
fact-target =
    { $gap ->
        [0] niveau { $target } visé, atteint
        [one] niveau { $target } visé, il manque { $gap } niveau
       *[other] niveau { $target } visé, il manque { $gap } niveaux
    }
fact-priority = priorité { $n }
since-up = De { $before } à { $after } depuis la campagne { $label }
since-down = De { $before } à { $after } : en recul depuis la campagne { $label }
since-same = Sans changement depuis la campagne { $label }
since-actions = Actions réalisées : { $actions }
shortfalls-title = Écarts constatés
chosen-title = Axes d’amélioration
axes-none = Aucun axe pour l’instant. Un à trois suffisent pour une campagne.
axes-some =
    { $n ->
        [one] { $n } axe choisi.
       *[other] { $n } axes choisis.
    }
axes-enough = Trois axes choisis : c’est assez pour une campagne.
axes-many = { $n } axes choisis. C’est possible, mais déconseillé : à vouloir tout mener de front, on n’en achève souvent aucun. Lequel peut attendre la prochaine campagne ?
axis-title = Intitulé de l’axe
axis-reason = Pourquoi cet axe
axis-reason-hint = Ce qui a décidé l’équipe : un constat, un résultat, un projet en cours.
axis-parts = Thèmes et indicateurs concernés
axis-part-remove = Retirer
axis-bare = Aucune précision n’a été donnée.
axis-drop = Renoncer à cet axe
axis-add = Ajouter un axe
axis-add-button = Ajouter cet axe
axis-actions =
    { $n ->
        [0] aucune action
        [one] { $n } action
       *[other] { $n } actions
    }
action-plan = Prévoir une action
plan-title = Plan d’action
plan-count =
    { $n ->
        [0] aucune action
        [one] { $n } action
       *[other] { $n } actions
    }
plan-overdue =
    { $n ->
        [one] { $n } en retard
       *[other] { $n } en retard
    }
plan-to-judge =
    { $n ->
        [one] { $n } effet à apprécier
       *[other] { $n } effets à apprécier
    }
plan-closed =
    { $n ->
        [one] { $n } terminée
       *[other] { $n } terminées
    }
plan-none = Aucune action pour l’instant. Une action dit qui fait quoi, pour quand, et à quoi l’on verra que cela a marché. Commencez par un axe, ou ajoutez une action ci-dessous.
plan-none-sealed = Cette campagne a été close sans action.
plan-no-axes = Aucun axe n’est encore choisi :
plan-to-axes = Revoir les axes
plan-views = Présentation du plan
view-table = Tableau
view-board = Par état
view-timeline = Calendrier
state-planned = Prévue
state-under-way = En cours
state-done = Réalisée
state-given-up = Abandonnée
state-of = État de l’action { $action }
state-hint = Une action réalisée n’est terminée qu’une fois son effet apprécié. Une échéance passée ne la termine pas.
effect-to-judge = effet à apprécier
effect-reached = Objectif atteint
effect-partly = Effet partiel
effect-none = Aucun effet visible
effect-choose = Choisissez une réponse
effect-save = Enregistrer cette appréciation
effect-revise = Revoir l’appréciation
overdue = en retard
due-none = sans échéance
owner-none = sans responsable
board-empty = Aucune action.
timeline-today = Le trait vertical marque aujourd’hui, le { $date }.
timeline-undated = Sans dates
action-title = Action
action-objective = Objectif
action-axis = Axe
action-axis-none = Aucun axe
action-owner = Responsable
action-owner-hint = Une fonction plutôt qu’un nom.
action-start = Début
action-due = Échéance
action-means = Moyens
action-means-hint = Heures, budget, salles, formation…
action-measure = Indicateur de réussite
action-measure-hint = À quoi verra-t-on que cela a marché ?
action-baseline = Situation de départ
action-target = Cible
action-state = État
action-indicators = Indicateurs à faire progresser
action-indicators-none = Aucun indicateur n’est lié à cette action.
action-add = Ajouter une action
action-add-button = Ajouter cette action
action-close = Fermer la fiche de l’action
action-remove = Retirer cette action du plan
action-how-far = Où en est-elle ?
indicator-link = Lier un indicateur
indicator-link-button = Lier cet indicateur
indicator-choose = Choisissez un indicateur
measure-of-indicator = Niveau de l’indicateur { $number }
rating-now = évalué : { $now }
rating-before-now = campagne { $label } : { $before } → maintenant : { $now }
rating-none = pas encore évalué
judged-effect = Cela a-t-il marché ?
judged-finding = Constat
judged-finding-hint = Ce que l’on a vu, avec les chiffres s’il y en a.
judged-on = Apprécié le
judged-by = Par
judged-day = le { $date }
judged-by-evidence = Preuves à l’appui
judged-evidence = Preuves : { $evidence }
given-up-title = Renoncer à cette action
given-up-why = Pour quelle raison ?
given-up-save = Abandonner cette action
asked-title = D’abord : cela a-t-il marché ?
asked-text =
    { $n ->
        [one] { $n } action décidée auparavant attend une réponse. Avant d’en prévoir d’autres, regardez ce qu’elle a donné.
       *[other] { $n } actions décidées auparavant attendent une réponse. Avant d’en prévoir d’autres, regardez ce qu’elles ont donné.
    }
asked-none = Plus rien n’attend de réponse.
asked-answered =
    { $n ->
        [one] { $n } a déjà sa réponse.
       *[other] { $n } ont déjà leur réponse.
    }
asked-judge = Apprécier l’effet
plan-files = Emporter le plan
plan-files-text = Pour le suivre avec les outils de chacun. Ces fichiers sont des copies : ce qui y est changé ne revient pas ici.
plan-as-xlsx = Tableur (.xlsx)
plan-as-csv = Texte tabulé (.csv)
plan-as-ics = Échéances pour l’agenda (.ics)
plan-file-title = Plan d’action – { $organisation } – { $label }
plan-actions = Actions
plan-axes = Axes
plan-event = Échéance – { $action }
column-decided = Décidée en
check-axes = Les axes d’amélioration sont choisis
check-axes-served =
    { $n ->
        [0] Chaque axe a au moins une action
        [one] { $n } axe n’a encore aucune action
       *[other] { $n } axes n’ont encore aucune action
    }
check-owners =
    { $n ->
        [0] Chaque action a un responsable
        [one] { $n } action n’a pas de responsable
       *[other] { $n } actions n’ont pas de responsable
    }
check-dates =
    { $n ->
        [0] Chaque action a une échéance
        [one] { $n } action n’a pas d’échéance
       *[other] { $n } actions n’ont pas d’échéance
    }
check-effects =
    { $n ->
        [0] L’effet de chaque action réalisée est apprécié
        [one] L’effet de { $n } action réalisée reste à apprécier
       *[other] L’effet de { $n } actions réalisées reste à apprécier
    }
next-improve = Suivre le plan d’action
next-improve-text = La campagne { $label } a ses axes et ses actions : il reste à mener ces actions et à en apprécier l’effet.

# Fichiers de preuve : ce qui part dans un fichier, ce qu’un fichier apporte

enclosure-title = Fichiers de preuve à joindre
enclosure-all =
    Tous ({ $n ->
        [one] { $n } fichier
       *[other] { $n } fichiers
    }, { $size })
enclosure-open =
    Sans ceux des preuves confidentielles ({ $n ->
        [one] { $n } fichier
       *[other] { $n } fichiers
    }, { $size })
enclosure-none = Aucun : le texte du dossier seulement
enclosure-missing =
    { $n ->
        [one] { $n } fichier cité dans les preuves n’est pas dans ce navigateur et ne sera pas joint.
       *[other] { $n } fichiers cités dans les preuves ne sont pas dans ce navigateur et ne seront pas joints.
    }
enclosure-too-much = Un fichier de dossier contient au plus { $most } de preuves : une partie sera laissée de côté. Enregistrez ces preuves à part.
incoming-files =
    { $n ->
        [one] { $n } fichier de preuve sera ajouté.
       *[other] { $n } fichiers de preuve seront ajoutés.
    }
incoming-files-missing =
    { $n ->
        [one] { $n } fichier de preuve cité n’est pas dans cette copie : la preuve restera, sans son fichier.
       *[other] { $n } fichiers de preuve cités ne sont pas dans cette copie : les preuves resteront, sans leur fichier.
    }
notice-files-not-kept =
    { $n ->
        [one] Un fichier de preuve n’a pas pu être gardé.
       *[other] { $n } fichiers de preuve n’ont pas pu être gardés.
    } { $why } Tout ce qui est écrit dans le dossier est là ; rouvrez la copie quand il y aura de la place.
notice-files-left-out =
    Le dossier est enregistré, mais { $n ->
        [one] un fichier de preuve n’est pas
       *[other] { $n } fichiers de preuve ne sont pas
    } dans le fichier. Ouvrez la page des preuves et enregistrez ce qui manque à part.

## Figures thème par thème : radar, écarts aux niveaux visés, cycle

n-themes =
    { $n ->
        [one] { $n } thème
       *[other] { $n } thèmes
    }
n-indicators =
    { $n ->
        [one] { $n } indicateur
       *[other] { $n } indicateurs
    }
column-minimum = Minimum
column-reviewer = Évaluateur externe
column-gap = Écart
key-provisional = résultat provisoire
key-held = stade atteint
key-open = stade non atteint
key-threshold = seuil des deux tiers
theme-provisional =
    { $n ->
        [one] Résultat provisoire, car moins de 80 % des indicateurs sont renseignés : { $themes }.
       *[other] Résultats provisoires, car moins de 80 % des indicateurs sont renseignés : { $themes }.
    }
radar-not-applicable = Aucun indicateur de ces thèmes ne vous concerne
radar-only =
    { $high } est à { $high-percent } ; { $others ->
        [one] l’autre thème n’a pas de résultat
       *[other] les autres thèmes n’ont pas de résultat
    }
radar-close = Les résultats des thèmes sont proches : de { $low-percent } à { $high-percent }, moins d’un demi-niveau d’écart
radar-part-level = Les { $n } thèmes évalués ont le même résultat : { $high-percent }
radar-part-close = Les { $n } thèmes évalués ont des résultats proches : de { $low-percent } à { $high-percent }, moins d’un demi-niveau d’écart
radar-part-range = Sur { $n } thèmes évalués, au plus haut { $high } ({ $high-percent }), au plus bas { $low } ({ $low-percent })
radar-target-note = L’anneau montre où en serait le thème si chaque niveau visé était atteint ; un indicateur sans niveau visé y compte avec son résultat.
gaps-all-set-aside =
    { $n ->
        [one] Le seul niveau visé porte sur un indicateur non concerné
       *[other] Les { $n } niveaux visés portent sur des indicateurs non concernés
    }
gaps-none-rated =
    { $n ->
        [one] Un niveau est visé, mais l’indicateur n’est pas encore évalué
       *[other] { $n } niveaux sont visés, mais aucun de ces indicateurs n’est encore évalué
    }
gaps-all-met =
    { $n ->
        [one] Le niveau visé est atteint
       *[other] Les { $n } niveaux visés sont atteints
    }
gaps-met-so-far =
    { $met ->
        [one] { $met } niveau visé sur { $n } est atteint
       *[other] { $met } niveaux visés sur { $n } sont atteints
    } ; { $left ->
        [one] un indicateur reste à évaluer
       *[other] { $left } indicateurs restent à évaluer
    }
gaps-some =
    { $met ->
        [0] Aucun des { $n } niveaux visés n’est atteint
        [one] { $met } niveau visé sur { $n } est atteint
       *[other] { $met } niveaux visés sur { $n } sont atteints
    } ; le plus grand écart est { $gap }, sur { $place }
gaps-one = Le niveau visé n’est pas encore atteint : l’écart est { $gap }, sur { $place }
gaps-width =
    { $n ->
        [one] d’un niveau
       *[other] de { $n } niveaux
    }
gaps-width-points =
    { $n ->
        [one] d’un point
       *[other] de { $n } points
    }
gaps-left =
    { $n ->
        [one] encore { $n } niveau
       *[other] encore { $n } niveaux
    }
gaps-left-points =
    { $n ->
        [one] encore { $n } point
       *[other] encore { $n } points
    }
gaps-met = atteint
gaps-exceeded = dépassé
gaps-more =
    { $n ->
        [one] Le graphique s’arrête à { $drawn } indicateurs, les plus grands écarts d’abord ; le tableau donne aussi le dernier.
       *[other] Le graphique s’arrête à { $drawn } indicateurs, les plus grands écarts d’abord ; le tableau donne aussi les { $n } autres.
    }
gaps-scales = Chaque indicateur a sa propre échelle, du niveau le plus bas à gauche au plus élevé à droite.
gaps-set-aside =
    { $n ->
        [one] Un niveau visé ne compte pas, car l’indicateur est non concerné : { $indicators }.
       *[other] { $n } niveaux visés ne comptent pas, car les indicateurs sont non concernés : { $indicators }.
    }
cycle-none = Aucun stade du cycle n’a encore de résultat
cycle-one = { $theme } s’arrête à { $stop } : { $next } n’est pas encore atteint
cycle-one-not-begun = { $theme } n’atteint pas encore le premier stade du cycle, { $next }
cycle-one-complete = { $theme } fait le tour du cycle, jusqu’à { $last }
cycle-not-begun = Aucun des { $all } thèmes n’atteint encore le premier stade du cycle, { $next }
cycle-complete = Les { $all } thèmes font le tour du cycle, jusqu’à { $last }
cycle-same = Les { $all } thèmes s’arrêtent à { $stop } : aucun n’atteint encore { $next }
cycle-asked = Dans les { $all } thèmes, le cycle va jusqu’à { $stop }, dernier stade demandé
cycle-stops = Le cycle s’arrête le plus souvent à { $stop } : { $behind } thèmes sur { $all } n’atteignent pas encore { $next }
cycle-stops-all = Le cycle s’arrête le plus souvent à { $stop } : aucun thème n’atteint encore { $next }
cycle-stops-first = Le cycle s’arrête le plus souvent avant son premier stade : { $behind } thèmes sur { $all } n’atteignent pas encore { $next }
cycle-mostly-complete = { $complete } thèmes sur { $all } font le tour du cycle, jusqu’à { $last }
cycle-mixed =
    Les thèmes en sont à des stades différents du cycle : { $complete ->
        [0] aucun ne va jusqu’à { $last }
        [one] un seul va jusqu’à { $last }
       *[other] { $complete } sur { $all } vont jusqu’à { $last }
    }
cycle-reached = Atteint : { $step }
cycle-reached-none = Aucun stade atteint
cycle-adjusts =
    { $n ->
        [one] Dans un thème, on ajuste sans avoir évalué : { $themes }.
       *[other] Dans plusieurs thèmes, on ajuste sans avoir évalué : { $themes }.
    }
cycle-unrated =
    { $n ->
        [one] { $n } thème sans résultat n’entre pas dans cette conclusion.
       *[other] { $n } thèmes sans résultat n’entrent pas dans cette conclusion.
    }
## D’une campagne à l’autre
rounds-themes = { $n } thèmes
rounds-themes-all = les { $n } thèmes
rounds-themes-most = { $n } thèmes, surtout { $theme },
trend-same-some =
    Sur les indicateurs communs, pas de changement net depuis la campagne { $label } dans { $n ->
        [one] { $theme }, seul thème comparable
       *[other] les { $n } thèmes comparables
    }
rounds-apart-framework = le référentiel n’est plus le même
rounds-apart-scope = ce qui vous concerne a changé
rounds-apart-nothing = aucun indicateur commun n’est évalué dans les deux campagnes
rounds-break-framework = autre référentiel
rounds-break-edition = nouvelle édition
rounds-break-scope = nouveau périmètre
rounds-key-up = en hausse depuis la campagne { $label }
rounds-key-down = en baisse depuis la campagne { $label }
rounds-key-same = sans changement net depuis la campagne { $label }
rounds-key-quiet = sans changement net, ou rien à comparer avec la campagne { $label }
rounds-common =
    Le titre compare les campagnes { $before } et { $after } sur { $n ->
        [one] le seul indicateur évalué
       *[other] les { $n } indicateurs évalués
    } dans les deux ; un écart de moins d’un demi-niveau n’y compte pas.
rounds-all-counted = Les lignes comptent tous les indicateurs évalués dans chaque campagne : elles peuvent bouger du seul fait que ces indicateurs ne sont pas les mêmes.
rounds-bridge = Un tireté fin enjambe les campagnes où le thème n’a pas de résultat.
slope-title = Depuis la campagne { $label }, { $moves }
slope-title-rest =
    Depuis la campagne { $label }, { $moves } ; { $n ->
        [one] { $n } thème sans changement net
       *[other] { $n } thèmes sans changement net
    }
slope-same =
    { $n ->
        [one] { $theme } ne change pas nettement depuis la campagne { $label }
       *[other] Aucun des { $n } thèmes ne change nettement depuis la campagne { $label }
    }
slope-up =
    { $n ->
        [one] { $themes } progresse{ $way }
       *[other] { $themes } progressent{ $way }
    }
slope-up-most =
    { $n ->
        [one] { $themes } progresse le plus{ $way }
       *[other] { $themes } progressent le plus{ $way }
    }
slope-down =
    { $n ->
        [one] { $themes } recule{ $way }
       *[other] { $themes } reculent{ $way }
    }
slope-down-most =
    { $n ->
        [one] { $themes } recule le plus{ $way }
       *[other] { $themes } reculent le plus{ $way }
    }
slope-both = { $up } ; { $down }
slope-way = (de { $before } à { $after })
slope-column-common = Indicateurs communs
slope-note =
    Moyennes sur { $n ->
        [one] le seul indicateur évalué
       *[other] les { $n } indicateurs évalués
    } à la fois dans les campagnes { $before } et { $after }. Un écart de moins d’un demi-niveau n’est pas un changement.
slope-rest =
    { $n ->
        [one] { $n } thème sans changement net n’est pas dessiné ; il figure dans le tableau.
       *[other] { $n } thèmes sans changement net ne sont pas dessinés ; ils figurent dans le tableau.
    }
slope-only = Seulement dans la campagne { $label } : { $themes }.
slope-nothing = Sans indicateur comparable évalué dans les deux campagnes : { $themes }.
sparkline-round = { $label } : { $level }
level-history = Niveau campagne par campagne :
# Niveaux : la table des indicateurs par campagne, la répartition par thème

heat-caption = Niveau de chaque indicateur, campagne par campagne
heat-means = Le pourcentage d’un thème est sa moyenne.
heat-keyboard = Au clavier, les flèches mènent d’une case à l’autre.
heat-fold-all = Replier tous les thèmes
heat-unfold-all = Déplier tous les thèmes
heat-step = { $name } : { $n }
heat-rung = marche { $rank } sur 4
heat-lowest = bas de l’échelle
heat-highest = haut de l’échelle
heat-themes-note = Moyenne de chaque thème, à la couleur du niveau le plus proche. Case vide : non demandé dans cette campagne.
heat-rated =
    { $n ->
        [0] Aucun indicateur n’est encore évalué dans la campagne { $label }
        [one] { $n } indicateur sur { $of } est évalué dans la campagne { $label }
       *[other] { $n } indicateurs sur { $of } sont évalués dans la campagne { $label }
    }
heat-rated-all =
    { $of ->
        [one] Le seul indicateur de la campagne { $label } est évalué
       *[other] Les { $of } indicateurs de la campagne { $label } sont tous évalués
    }
heat-none-common = Aucun indicateur n’est évalué à la fois dans la campagne { $label } et dans la campagne { $now }
heat-same =
    { $of ->
        [one] Le seul indicateur comparable reste au même niveau que dans la campagne { $label }
       *[other] Aucun des { $of } indicateurs comparables n’a changé de niveau depuis la campagne { $label }
    }
heat-all-up =
    { $of ->
        [one] Le seul indicateur comparable a progressé depuis la campagne { $label }
       *[other] Les { $of } indicateurs comparables ont tous progressé depuis la campagne { $label }
    }
heat-all-down =
    { $of ->
        [one] Le seul indicateur comparable a reculé depuis la campagne { $label }
       *[other] Les { $of } indicateurs comparables ont tous reculé depuis la campagne { $label }
    }
heat-up =
    { $up ->
        [one] { $up } indicateur sur { $of } a progressé
       *[other] { $up } indicateurs sur { $of } ont progressé
    } depuis la campagne { $label }, aucun n’a reculé
heat-down =
    { $down ->
        [one] { $down } indicateur sur { $of } a reculé
       *[other] { $down } indicateurs sur { $of } ont reculé
    } depuis la campagne { $label }, aucun n’a progressé
heat-both =
    { $up ->
        [one] { $up } indicateur sur { $of } a progressé
       *[other] { $up } indicateurs sur { $of } ont progressé
    } depuis la campagne { $label }, { $down } { $down ->
        [one] a reculé
       *[other] ont reculé
    }
levels-below = moitié basse de l’échelle
levels-above = moitié haute de l’échelle
levels-half = la moitié haute de l’échelle
levels-level = le niveau { $level }
levels-note = Une barre est l’ensemble des indicateurs évalués du thème. Ce qui n’a pas de niveau est compté à part, à droite.
levels-note-middle = Le niveau du milieu s’étend des deux côtés.
levels-only = { $theme } : le seul indicateur évalué atteint { $level }
levels-only-not = { $theme } : le seul indicateur évalué n’atteint pas { $level }
levels-each = { $theme } : les { $of } indicateurs évalués atteignent tous { $level }
levels-not-one = { $theme } : aucun des { $of } indicateurs évalués n’atteint { $level }
levels-one =
    { $theme } : { $n ->
        [one] { $n } indicateur évalué sur { $of } atteint { $level }
       *[other] { $n } indicateurs évalués sur { $of } atteignent { $level }
    }
levels-none =
    Dans aucun des { $of ->
        [2] deux
       *[other] { $of }
    } thèmes, la majorité des indicateurs évalués n’atteint { $level }
levels-some =
    Dans { $n ->
        [one] { $n } thème
       *[other] { $n } thèmes
    } sur { $of }, plus de la moitié des indicateurs évalués atteignent { $level }
levels-all =
    Dans les { $of ->
        [2] deux
       *[other] { $of }
    } thèmes, plus de la moitié des indicateurs évalués atteignent { $level }
# Ce qui a bougé, et pourquoi

points =
    { $n ->
        [one] { $points } point
       *[other] { $points } points
    }
points-hardly-any = ≈ 0 point
moved-corner = Ce qui compte
moved-column = Résultat et écarts
moved-column-indicators = Indicateurs
moved-note = Barre pleine : ce qui s’ajoute ; barre évidée : ce qui se retranche. { $n ->
        [one] Le progrès ou le recul réel se lit sur le seul indicateur évalué
       *[other] Le progrès ou le recul réel se lit sur les { $n } indicateurs évalués
    } dans les deux campagnes avec la même question. Le reste change le résultat sans rien dire de la pratique.
moved-head =
    Entre les campagnes { $before } et { $after }, le résultat{ $state ->
        [provisional] {" "}provisoire
       *[firm] {""}
    }{ $of ->
        [theme] {" "}du thème { $theme }
        [themes] {" "}des thèmes choisis
       *[whole] {""}
    } { $way ->
        [up] monte de { $from } à { $to }
        [down] baisse de { $from } à { $to }
       *[same] reste à { $to }
    }
moved-still = { $head } : aucun niveau n’a changé
moved-balanced = { $head } : progrès et reculs se compensent
moved-hardly = { $head }, à un dixième de point près
moved-real =
    { $head } : le { $way ->
        [down] recul
       *[other] progrès
    } est réel
moved-one =
    { $head }, sans { $way ->
        [down] recul
       *[other] progrès
    } réel : tout vient { $causes }
moved-one-balanced = { $head } : progrès et reculs se compensent, l’écart vient { $causes }
moved-others =
    { $head }, sans { $way ->
        [down] recul
       *[other] progrès
    } réel : { $causes }
moved-others-balanced = { $head } : progrès et reculs se compensent, { $causes }
moved-parts = { $head } : { $causes }
moved-contrary = { $head }, mais { $causes }
moved-apart = { $head }, mais aucun indicateur commun n’est évalué : on ne peut parler ni de progrès ni de recul
moved-clause-first =
    { $points } { $n ->
        [one] vient
       *[other] viennent
    } { $cause }
moved-clause = { $points } { $cause }
moved-label-real =
    { $way ->
        [up] Progrès réel
        [down] Recul réel
       *[same] Progrès ou recul
    }
moved-label-answers =
    { $how ->
        [entered] Nouvelles réponses
        [none] Réponses
        [left] Réponses manquantes
       *[both] Réponses nouvelles ou manquantes
    }
moved-label-applicability = Indicateurs non concernés
moved-label-scope = Périmètre
moved-label-weights = Pondération
moved-label-framework = Édition du référentiel
moved-cause-real =
    { $way ->
        [down] d’un recul réel
       *[other] d’un progrès réel
    }
moved-cause-answers =
    { $how ->
        [entered] d’indicateurs nouvellement renseignés
        [left] d’indicateurs qui ne sont plus renseignés
       *[both] d’indicateurs nouvellement renseignés ou qui ne le sont plus
    }
moved-cause-applicability =
    { $how ->
        [entered] d’indicateurs qui vous concernent désormais
        [left] d’indicateurs désormais non concernés
       *[both] d’indicateurs qui vous concernent désormais ou ne vous concernent plus
    }
moved-cause-scope = d’un changement de périmètre
moved-cause-weights = d’un changement de pondération
moved-cause-framework = de la nouvelle édition du référentiel
moved-cause-rest = du reste
moves-most = Ce qui pèse le plus
moves-most-note = Ce que chaque changement de niveau ajoute au résultat ou lui retire, selon le poids de l’indicateur parmi ceux qui se comparent.
## Regards croisés : groupes, équipe et autre regard, importance et résultat

voices-subject = Sujet
voices-gap = Écart
voices-steps-of = { $group } : réponses de 1 à 5
voices-note = Chaque ligne est un groupe : le symbole est sa moyenne, les barres la part des réponses à chaque degré. Un trait épais marque un écart d’un point ou plus.
voices-nobody = { $group } : aucune réponse.
voices-held = { $group } : moins de cinq réponses, résultat non montré.
voices-wide =
    { $n ->
        [1] Les groupes s’écartent d’un point ou plus sur { $name } : { $high } { $high-mean } ; { $low } { $low-mean }
       *[other]
            { $n-wide ->
                [one] Les groupes s’écartent d’un point ou plus sur { $n-wide } sujet sur { $n } : { $name } ({ $high } : { $high-mean } ; { $low } : { $low-mean })
               *[other] Les groupes s’écartent d’un point ou plus sur { $n-wide } sujets sur { $n }, notamment sur { $name } ({ $high } : { $high-mean } ; { $low } : { $low-mean })
            }
    }
voices-close =
    { $n ->
        [one] Les groupes se rejoignent sur { $name } : { $gap } point d’écart
       *[other] Les groupes se rejoignent sur les { $n } sujets : { $gap } point d’écart au plus
    }
voices-equal =
    { $n ->
        [one] Les groupes ont la même moyenne sur { $name }
       *[other] Les groupes ont les mêmes moyennes sur les { $n } sujets
    }
voices-apart = Aucun sujet n’a été soumis à deux groupes : rien ne se compare encore
voices-one = Un seul groupe est montré : { $group }, de { $lowest } à { $highest } sur 5 selon le sujet
voices-one-mean = Un seul groupe est montré : { $group }, { $mean } sur 5
figure-most = Le graphique montre les { $n } premières lignes du tableau, sur { $total }.
sides-own = Équipe
sides-gap = Écart
sides-any-group = les groupes consultés
side-in-sentence =
    { $side ->
        [leaders] la direction
        [teachers]
            { $kind ->
                [body] les formateurs
               *[other] les enseignants
            }
        [pupils]
            { $kind ->
                [school] les élèves
                [centre] les personnes accompagnées
               *[other] les apprenants
            }
        [parents] les parents
        [partners] les partenaires
        [counsellors] les personnels d’orientation
       *[reviewer] l’évaluation externe ({ $name })
    }
sides-agreeing =
    { $same ->
        [0] aucun des { $n } indicateurs au même niveau
       *[other] même niveau sur { $same } des { $n } indicateurs
    }
sides-mean =
    L’équipe se situe en moyenne { $gap } { $whole ->
        [one] niveau
       *[other] niveaux
    } plus { $way ->
        [up] haut
       *[down] bas
    } que { $other } ; { $agreeing }
sides-all =
    L’équipe se situe plus { $way ->
        [up] haut
       *[down] bas
    } que { $other } sur les { $n ->
        [2] deux
       *[other] { $n }
    } indicateurs, de { $gap } { $whole ->
        [one] niveau
       *[other] niveaux
    } en moyenne
sides-mixed =
    L’équipe se situe plus haut que { $other } sur { $over ->
        [one] { $over } indicateur
       *[other] { $over } indicateurs
    } et plus bas sur { $under } : { $gap } { $whole ->
        [one] niveau
       *[other] niveaux
    } d’écart en moyenne
sides-level = En moyenne, l’équipe et { $other } sont au même niveau ; { $agreeing }
sides-same =
    L’équipe et { $other } sont au même niveau sur les { $n ->
        [2] deux
       *[other] { $n }
    } indicateurs
sides-one =
    Sur le seul indicateur commun, l’équipe se situe { $gap } { $whole ->
        [one] niveau
       *[other] niveaux
    } plus { $way ->
        [up] haut
       *[down] bas
    } que { $other }
sides-one-same = Sur le seul indicateur commun, l’équipe et { $other } sont au même niveau
sides-nothing = Aucun indicateur n’est jugé à la fois par l’équipe et par { $other }
sides-figures = Écart moyen, en niveaux : { $mean } ; sans tenir compte du sens : { $absolute }. Même niveau : { $same } sur { $n } ({ $same-percent }) ; à un niveau près : { $near } sur { $n } ({ $near-percent }). Le signe + indique que l’équipe se situe plus haut.
sides-group-note = La moyenne du groupe, de 1 à 5, est reportée sur l’échelle de l’indicateur ; à moins d’un demi-niveau, c’est le même niveau.
others-title = Ce que voient les autres
others-lead = Ici, ce que disent élèves, personnels, parents et partenaires se lit côte à côte, puis à côté des niveaux retenus par l’équipe : où les avis se rejoignent, où ils s’écartent.
others-none = Aucun groupe n’a encore été consulté pendant cette campagne.
others-begin = Préparer une enquête
others-waiting = Un groupe apparaît dès sa cinquième réponse : en deçà, on pourrait deviner qui a dit quoi.
others-panels = Voir les enquêtes
plane-importance = Importance
plane-result = Résultat
plane-importance-and-result = Importance et résultat
plane-place = { $importance } sur 5, { $result }
plane-priority = Priorité
plane-quadrant = Place
plane-from = dès { $value }
plane-note =
    Chaque point est un indicateur. Lignes : { $method ->
        [median] médiane des valeurs placées
        [mean] moyenne des valeurs placées
       *[centre] milieu des échelles
    }.
plane-numbers = Les indicateurs sont trop nombreux pour porter leur numéro : le tableau les donne tous.
plane-first =
    { $n ->
        [one] Un indicateur important reste faible : { $names }
       *[other] { $n } indicateurs importants restent faibles ; d’abord { $names }
    }
plane-many = { $n } indicateurs importants restent faibles ; { $first } sont en tête, à égalité
plane-equal = { $n } indicateurs importants restent faibles, avec la même priorité
plane-none-weak = Aucun indicateur important ne reste faible
plane-none-important = Aucun indicateur placé n’atteint le seuil d’importance
plane-undivided = Les résultats sont trop proches pour faire ressortir des priorités, mais il reste à faire
# Prendre une figure en main : montrer, parcourir, enregistrer
marks = Valeurs du graphique
marks-hint = Flèches : passer d’une valeur à l’autre. Entrée : voir le détail. Échap : masquer la valeur.
marks-hint-plain = Flèches : passer d’une valeur à l’autre. Échap : masquer la valeur.
marks-more =
    { $n ->
        [one] et { $n } autre au même endroit
       *[other] et { $n } autres au même endroit
    }
figure-framework = { $title }, édition { $edition }
figure-save-svg = Enregistrer en SVG
figure-save-png = Enregistrer en PNG
notice-picture-saved = L’image { $name } est enregistrée.
notice-svg-failed = L’image n’a pas pu être enregistrée. Rien n’est perdu ; réessayez, ou copiez les chiffres du tableau. ({ $reason })
notice-png-failed = Ce navigateur n’a pas pu faire l’image PNG. Rien n’est perdu ; enregistrez-la en SVG, que les traitements de texte savent ouvrir. ({ $reason })
## Mesures de suivi : valeurs, valeurs visées, valeurs de référence

measure-better = { $name } s’améliore depuis la campagne { $label } : de { $before } à { $after }
measure-worse = { $name } se dégrade depuis la campagne { $label } : de { $before } à { $after }
measure-moved = { $name } passe de { $before } à { $after } depuis la campagne { $label }
measure-same = { $name } reste à { $after } depuis la campagne { $label }
measure-first = { $name } : { $after }, première valeur connue
measure-apart = { $name } : { $after } ; les valeurs précédentes ne s’y comparent pas
measure-missing = { $name } : pas encore de valeur ; { $before } dans la campagne { $label }
measure-aim-met = { $said } ; la valeur visée ({ $aim }) est atteinte
measure-aim-left = { $said } ; encore { $left } jusqu’à la valeur visée ({ $aim })
measure-aim-off = { $said } ; écart de { $left } avec la valeur visée ({ $aim })
measure-above = { $said } ; c’est plus que la valeur de référence ({ $reference })
measure-below = { $said } ; c’est moins que la valeur de référence ({ $reference })
measure-level = { $said } ; c’est la valeur de référence
measure-points =
    { $count ->
        [one] { $n } point
       *[other] { $n } points
    }
measure-aim-name = visé : { $amount }
measure-reference-name = référence : { $amount }
measure-reference = Valeur de référence : { $amount }.
measure-way = Part du chemin parcourue vers la valeur visée depuis la campagne { $label } ({ $base }) : { $percent }.
measure-broken = La ligne pointillée sépare des valeurs qui ne se comparent pas : la question n’était pas la même.
measure-other-unit = autre unité
measure-unit-changed = Une campagne comptait dans une autre unité ; sa valeur n’est pas dessinée.
measures-unknown = Encore sans valeur
column-value = Valeur
column-aim = Valeur visée
column-reference = Valeur de référence
change-aim = Valeur visée
aims-of-theme =
    { $n ->
        [0] Valeurs visées pour les mesures de suivi ({ $all })
        [one] Valeurs visées pour les mesures de suivi ({ $all }, dont { $n } fixée)
       *[other] Valeurs visées pour les mesures de suivi ({ $all }, dont { $n } fixées)
    }
aim-met = Valeur visée : { $aim }. Elle est atteinte.
aim-is = Valeur visée : { $aim }.
aim-set-aside = Une valeur était visée : { $aim }. Elle reste inscrite, mais ne compte pas tant que l’indicateur est dit non concerné.
aim-take-away = Renoncer à cette valeur visée

## Revues
review-external-evaluation = Évaluation externe
review-peer-review = Évaluation par les pairs
review-initial-audit = Audit initial
review-surveillance-audit = Audit de surveillance
review-renewal-audit = Audit de renouvellement
review-mock-audit = Audit à blanc
gravity-strength = Point fort
gravity-observation = Point de vigilance
gravity-minor = Non-conformité mineure
gravity-major = Non-conformité majeure
finding-open = À traiter
finding-plan-sent = Plan envoyé
finding-implemented = Plan mis en œuvre
finding-verified = Vérifié
finding-closed = Levé
opinion-favourable = Avis favorable
opinion-with-plan = Avis favorable sous réserve d’un plan d’action
opinion-unfavourable = Avis défavorable
capacity-head = Direction
capacity-panel-chair = Pilote de l’auto-évaluation
capacity-inspector = Évaluateur externe
page-report = Rapport
page-reviews = Revues
page-calendar = Échéances
page-signatures = Signatures
carried-open-finding = un constat de la revue reste à lever

## Échéances

deadlines-lead = Tout ce qui a une date à tenir : labels et audits, constats, actions, échéances du calendrier, visites.
deadlines-none = Aucune échéance pour l’instant. Enregistrez un label ou un certificat ci-dessous ; les actions datées et les échéances du calendrier s’ajoutent d’elles-mêmes.
deadlines-overdue = En retard
deadlines-open = En cours
deadlines-near = Dans les deux mois
deadlines-later = Plus tard
deadline-surveillance = Audit de surveillance : { $name }
deadline-label-ends = Fin de validité : { $name }
deadline-last-day = Dernier jour de validité : { $date }. Le renouvellement se demande avant.
deadline-mended = Écart à traiter : { $name }
deadline-verified = Écart à vérifier : { $name }
deadline-visit = { $kind } : visite ({ $reviewer })
deadline-action = Action : { $name }
deadline-answers = Réponses attendues : { $name }
deadline-window = du { $from } au { $until }
deadline-today = aujourd’hui
deadline-left =
    { $unit ->
        [years] encore { $n } ans
        [months] encore { $n } mois
       *[days]
            { $n ->
                [one] encore { $n } jour
               *[other] encore { $n } jours
            }
    }
deadline-in =
    { $unit ->
        [years] dans { $n } ans
        [months] dans { $n } mois
       *[days]
            { $n ->
                [one] dans { $n } jour
               *[other] dans { $n } jours
            }
    }
deadline-ago =
    { $unit ->
        [years] il y a { $n } ans
        [months] il y a { $n } mois
       *[days]
            { $n ->
                [one] il y a { $n } jour
               *[other] il y a { $n } jours
            }
    }
deadlines-export = Enregistrer pour mon agenda (.ics)
deadlines-export-hint = Le fichier s’ouvre dans l’agenda de votre choix, avec des rappels. Importé de nouveau plus tard, il met à jour ce qui s’y trouve déjà.
deadlines-file-title = Échéances – { $organisation }
deadlines-all = Toutes les échéances
labels-title = Labels et certificats
labels-none = Aucun label ni certificat n’est enregistré.
label-line = Délivré le { $granted }, valable jusqu’au { $last }
label-line-by = Délivré le { $granted } par { $by }, valable jusqu’au { $last }
label-add = Enregistrer un label ou un certificat
label-add-now = Enregistrer
label-edit = Modifier
label-remove = Retirer « { $name } »
label-title = Intitulé
label-framework = Référentiel
label-granted = Délivré le
label-held-months = Durée de validité, en mois
label-held-months-hint = 36 mois pour une certification qualité de la formation, 60 pour le label Lycée des métiers.
label-held-from = Audit de surveillance, à partir du mois
label-held-until = Audit de surveillance, jusqu’au mois
label-held-window-hint = En mois depuis la délivrance. Laissez vide s’il n’y en a pas.
label-by = Délivré par
label-reference = Numéro ou référence
label-conditions = Conditions
## Constats et conclusions d’une revue
decision-deliverable =
    { $kind ->
        [initial-audit] Proposition : délivrer.
        [surveillance-audit] Proposition : maintenir.
        [renewal-audit] Proposition : renouveler.
        [mock-audit] Audit à blanc, sans conséquence. À l’issue d’un audit réel, la règle proposerait de délivrer.
       *[other] S’il s’agissait d’un audit, la règle proposerait de délivrer.
    }
decision-with-plan =
    { $kind ->
        [initial-audit] Proposition : délivrer, sous réserve d’un plan d’action pour lever les non-conformités mineures.
        [surveillance-audit] Proposition : maintenir, sous réserve d’un plan d’action pour lever les non-conformités mineures.
        [renewal-audit] Proposition : renouveler, sous réserve d’un plan d’action pour lever les non-conformités mineures.
        [mock-audit] Audit à blanc, sans conséquence. À l’issue d’un audit réel, la règle proposerait de délivrer sous réserve d’un plan d’action.
       *[other] S’il s’agissait d’un audit, la règle proposerait de délivrer sous réserve d’un plan d’action.
    }
decision-not-deliverable =
    { $kind ->
        [initial-audit] Proposition : ne pas délivrer en l’état, et refuser si les non-conformités majeures ne sont pas levées dans les délais.
        [surveillance-audit] Proposition : suspendre si les non-conformités majeures ne sont pas levées dans les délais.
        [renewal-audit] Proposition : ne pas renouveler en l’état, et suspendre si les non-conformités majeures ne sont pas levées dans les délais.
        [mock-audit] Audit à blanc, sans conséquence. À l’issue d’un audit réel, la règle proposerait de ne pas délivrer en l’état.
       *[other] S’il s’agissait d’un audit, la règle proposerait de ne pas délivrer en l’état.
    }
decision-contradictory = Pas encore de proposition : une non-conformité mineure est relevée là où tout manquement est une non-conformité majeure.
decision-incomplete = Pas encore de proposition : l’évaluateur externe n’a pas évalué tous les indicateurs.
decision-not-reviewed =
    { $n ->
        [one] L’évaluateur externe n’a pas évalué l’indicateur { $which }.
       *[other] L’évaluateur externe n’a pas évalué { $n } indicateurs : { $which }.
    }
decision-minor-where-only-major =
    { $n ->
        [one] Une non-conformité mineure est relevée à l’indicateur { $which }, où tout manquement est une non-conformité majeure.
       *[other] Une non-conformité mineure est relevée aux indicateurs { $which }, où tout manquement est une non-conformité majeure.
    }
decision-majors =
    { $n ->
        [one] L’indicateur { $which } porte une non-conformité majeure qui n’est pas levée.
       *[other] { $n } indicateurs portent une non-conformité majeure qui n’est pas levée : { $which }.
    }
decision-minors =
    { $n ->
        [one] L’indicateur { $which } porte une non-conformité mineure qui n’est pas levée.
       *[other] { $n } indicateurs portent une non-conformité mineure qui n’est pas levée : { $which }.
    }
decision-minors-make-a-major = { $n } indicateurs portent une non-conformité mineure qui n’est pas levée : { $which }. À partir de { $most }, elles valent ensemble une non-conformité majeure.
decision-none-open = Aucune non-conformité ne reste à lever.
decision-answered =
    { $kind ->
        [external-evaluation] Ce référentiel ne se juge pas en non-conformités. Voici ce que montre la revue.
        [peer-review] Ce référentiel ne se juge pas en non-conformités. Voici ce que montre la revue.
       *[other] Ce référentiel ne se juge pas en non-conformités : la règle ne propose rien. Voici ce qu’examine l’instance qui décide.
    }
decision-all-answered = L’évaluateur externe a évalué au moins un indicateur de chaque critère.
decision-unanswered =
    { $n ->
        [one] L’évaluateur externe n’a évalué aucun indicateur de ce critère : { $which }.
       *[other] L’évaluateur externe n’a évalué aucun indicateur de ces { $n } critères : { $which }.
    }
decision-none-below = Aucun indicateur bloquant n’est sous son seuil.
decision-below =
    { $n ->
        [one] L’indicateur bloquant { $which } est sous son seuil.
       *[other] { $n } indicateurs bloquants sont sous leur seuil : { $which }.
    }
decision-whose =
    { $kind ->
        [external-evaluation] Une évaluation externe ne délivre rien : l’établissement et ceux à qui il rend compte décident des suites.
        [peer-review] Le regard des pairs ne délivre rien : l’établissement décide de ce qu’il en retient.
       *[other] C’est une proposition. La décision appartient à l’instance qui délivre le label.
    }
decision-whose-body = C’est une proposition. La décision appartient à l’instance compétente : { $body }.
raised-none-yet = L’évaluateur externe n’a encore émis aucun constat.
raised-none = Un constat dit ce qui a été observé et sur quels faits il repose : un point fort, un point de vigilance ou un écart. Ajoutez le premier, ou partez d’un indicateur examiné.
raised-none-sealed = Cette revue a été scellée sans constat.
raised-count =
    { $n ->
        [0] Aucun constat
        [one] { $n } constat
       *[other] { $n } constats
    }
raised-open =
    { $n ->
        [one] { $n } non-conformité à lever
       *[other] { $n } non-conformités à lever
    }
raised-late = dont { $n } en retard
raised-filter = Constats affichés
raised-show-all = Tous ({ $n })
raised-show-major = Non-conformités majeures ({ $n })
raised-show-minor = Non-conformités mineures ({ $n })
raised-show-observation = Points de vigilance ({ $n })
raised-show-strength = Points forts ({ $n })
raised-show-open = À lever ({ $n })
raised-show-late = En retard ({ $n })
raised-show-lifted = Levés ({ $n })
raised-none-shown = Aucun constat de cette sorte.
raised-strengths =
    { $n ->
        [one] Point fort
       *[other] Points forts
    }
raised-observations =
    { $n ->
        [one] Point de vigilance
       *[other] Points de vigilance
    }
raised-minors =
    { $n ->
        [one] Non-conformité mineure
       *[other] Non-conformités mineures
    }
raised-majors =
    { $n ->
        [one] Non-conformité majeure
       *[other] Non-conformités majeures
    }
finding-add = Ajouter un constat
finding-add-button = Ajouter ce constat
finding-gravity = Nature du constat
finding-statement = Constat
finding-statement-hint = En une phrase : ce qui a été constaté, au regard de ce qui est demandé.
finding-gone = Ce constat a été retiré. Vous pouvez annuler ce retrait.
finding-late-mending = Mise en œuvre attendue depuis le { $day }
finding-late-verifying = Vérification attendue depuis le { $day }
finding-due-mending = À mettre en œuvre au plus tard le { $day }
finding-due-verifying = À vérifier au plus tard le { $day }
finding-tag-late = en retard
finding-tag-requalified = requalifié
finding-tag-recurs = déjà constaté
finding-on =
    { $n ->
        [one] Indicateur { $which }
       *[other] Indicateurs { $which }
    }
finding-unworded = Constat sans énoncé
finding-unlink = Retirer
finding-pick = Chercher
finding-to-all = Tous les constats
finding-requalified-since = Mineure à l’origine, requalifiée en majeure le { $day }.
finding-recurs = Une revue précédente a déjà émis un constat sur le même indicateur ({ $state }) :
finding-recurs-said = Ce constat répète celui d’une revue précédente ({ $state }) :
finding-found = Ce qui a été constaté
finding-withdraw = Retirer ce constat
finding-basis = Faits observés
finding-basis-hint = Ce qui a été lu, vu ou entendu, et où : une autre personne doit pouvoir le vérifier.
finding-notified = Notifié le
finding-notified-hint = Les délais courent à partir de ce jour.
finding-due-both = À mettre en œuvre au plus tard le { $mended }, à vérifier au plus tard le { $verified }.
finding-due-minor = À mettre en œuvre au plus tard le { $mended } ; vérification à la revue suivante.
finding-repeats = Répète un constat précédent
finding-repeats-none = Non
finding-repeats-hint = Les constats sur les mêmes indicateurs viennent en premier.
finding-indicators = Indicateurs concernés
finding-indicators-none = Aucun indicateur n’est indiqué.
finding-indicator-add = Ajouter un indicateur
finding-evidence = Preuves à l’appui
finding-evidence-none = Aucune preuve n’est indiquée.
finding-evidence-add = Ajouter une preuve
finding-history = Historique du constat ({ $n })
gravity-strength-means = Ce qui est remarquable et mérite d’être conservé.
gravity-observation-means = À surveiller. Rien n’est exigé en retour.
gravity-minor-means = L’exigence n’est prise en compte qu’en partie, sans que la qualité du service soit remise en cause.
gravity-major-means = L’exigence n’est pas prise en compte, ou la qualité du service est remise en cause.
gravity-minor-not-allowed = Pour l’un des indicateurs concernés, tout manquement est une non-conformité majeure.
answer-title = Réponse de l’établissement
answer-text = Chaque champ est enregistré dès que vous le quittez. L’évaluateur externe lit la réponse à côté de son constat.
answer-none = L’établissement n’a pas encore répondu.
answer-too-late = La date prévue, { $promised }, dépasse le délai autorisé : { $allowed }.
answer-position = Position
position-none = Pas encore de position
position-accepted = Accepté
position-contested = Contesté
answer-words = Réponse
answer-words-hint = Si le constat est contesté, dites pourquoi et sur quelles preuves.
answer-cause = Cause
answer-cause-hint = Pourquoi cela s’est produit, au-delà du cas relevé.
answer-correction = Correction immédiate
answer-correction-hint = Ce qui a déjà été corrigé.
answer-plan = Action corrective
answer-plan-hint = Ce qui sera fait pour que cela ne se reproduise pas.
answer-due = Prévu pour le
answer-due-hint = Au plus tard le { $day }.
answer-by = Répondu par
answer-by-hint = Une fonction suffit.
answer-on = Réponse du
finding-actions = Actions en réponse
finding-actions-none = Aucune action ne répond encore à ce constat.
finding-actions-closed = La campagne est close : une action se décide dans une campagne ouverte.
finding-action-begin = Prévoir une action dans la campagne { $label }
finding-action-choose = Choisir une action
finding-action-link = Action du plan qui répond à ce constat
finding-action-link-button = Lier cette action
finding-steps = Avancement
step-notified = notifié le { $day }
step-not-notified = pas encore notifié
step-of-organisation = selon l’établissement
step-of-reviewer = selon l’évaluateur externe
step-since = { $state } le { $day }.
step-next = Étape suivante
step-on = Date
step-note = Remarque
step-note-hint = Ce qui a été fait, ou ce qui a été vu lors de la vérification.
step-button = Noter cette étape
step-back = Revenir à « { $state } »
requalify-title = Requalifier en non-conformité majeure
requalify-text = Une non-conformité mineure qui n’est pas levée à la revue suivante est requalifiée en majeure. Le délai repart de ce jour, et le constat est de nouveau à traiter.
requalify-note-hint = Ce qui manque encore.
requalify-button = Requalifier
requalify-undo = Annuler la requalification
conclude-title = Conclusions de l’évaluateur externe
conclude-summary = Synthèse
conclude-summary-hint = L’essentiel en quelques phrases, pour qui ne lira que cela.
conclude-strengths = Points forts
conclude-strengths-hint = Ce qui fonctionne et peut inspirer ailleurs.
conclude-improvements = Points à améliorer
conclude-improvements-hint = Ce qui mérite d’être travaillé. Un écart reste un constat : un conseil ne le remplace pas.
conclude-take-strengths = Reprendre les points forts des constats
conclude-take-observations = Reprendre les points de vigilance
conclude-none = L’évaluateur externe n’a pas encore rédigé de conclusions.
proposal-title = Proposition selon la règle
proposal-in-short = En bref
proposal-at-visit = D’après les constats tels qu’ils ont été émis :
opinion-title = Avis de l’évaluateur externe
opinion-none = Pas encore d’avis
opinion-label = Avis
opinion-hint = La règle propose, l’évaluateur externe donne son avis.
opinion-hint-optional = Facultatif : seul un audit demande un avis.
opinion-reason = Motif
opinion-reason-hint = Obligatoire si l’avis s’écarte de la proposition.
opinion-reason-needed = L’avis s’écarte de la proposition : dites pourquoi.
opinion-differs = Cet avis s’écarte de la proposition. Les deux restent inscrits.
sealing-title = Sceller la revue
sealing-text = Une fois scellés, les niveaux, les constats et les conclusions ne changent plus. L’établissement peut encore répondre, et les constats peuvent être vérifiés et levés.
sealing-button = Sceller la revue
sealing-blocked = La revue pourra être scellée quand les points obligatoires seront réglés.
lacking-blocking = À régler avant de sceller
lacking-open = À vérifier
lacking-statement = { $finding } : l’énoncé du constat manque.
lacking-basis = { $finding } : les faits observés manquent.
lacking-indicator = { $finding } : aucun indicateur de cette campagne n’est indiqué.
lacking-notification = { $finding } : pas de date de notification, donc pas de délai.
lacking-minor = { $finding } : à l’indicateur { $which }, tout manquement est une non-conformité majeure.
lacking-differs = Indicateur { $number } : le niveau donné et le constat n’ont pas la même gravité.
lacking-unfounded = Indicateur { $number } : une non-conformité est notée sans constat qui l’explique.
lacking-requalification =
    { $n ->
        [one] { $n } non-conformité mineure d’une revue précédente n’est pas levée : elle est à vérifier ou à requalifier.
       *[other] { $n } non-conformités mineures d’une revue précédente ne sont pas levées : elles sont à vérifier ou à requalifier.
    }
lacking-reviewed =
    { $n ->
        [one] { $n } indicateur n’est pas encore évalué.
       *[other] { $n } indicateurs ne sont pas encore évalués.
    }
lacking-summary = La synthèse est vide.
lacking-opinion = L’avis n’est pas encore rendu.
lacking-reason = L’avis s’écarte de la proposition, mais le motif manque.
review-sealed-on = Revue scellée le { $date }
review-file = Transmettre la revue
review-sealed-after = L’établissement peut encore répondre aux constats, et chaque constat peut être vérifié, levé ou requalifié.
question-review-title = { $name } : sceller la revue ?
question-review-text = Les niveaux, les constats et les conclusions ne pourront plus changer. L’établissement pourra encore répondre, et les constats pourront encore être vérifiés et levés.
question-review-yes = Sceller la revue
open-findings =
    { $n ->
        [one] { $n } constat attend une réponse de l’établissement{ $dated ->
            [0] .
           *[other] , au plus tard le { $day }.
        }
       *[other] { $n } constats attendent une réponse de l’établissement{ $dated ->
            [0] .
           *[other] , le premier au plus tard le { $day }.
        }
    }
open-findings-verify =
    { $n ->
        [one] { $n } constat attend la vérification de l’évaluateur externe.
       *[other] { $n } constats attendent la vérification de l’évaluateur externe.
    }
open-findings-late = { $n } en retard.
asked-findings-title = Constats qui appellent une action
asked-findings-text =
    { $n ->
        [one] { $n } constat de revue n’a encore aucune action en réponse.
       *[other] { $n } constats de revue n’ont encore aucune action en réponse.
    }
asked-findings-plan = Prévoir une action
action-findings = Constats auxquels elle répond

## De quel côté d’une revue on travaille
side-label = Votre rôle dans ce dossier
side-reviewer = Vous examinez ce dossier en tant qu’évaluateur externe.
side-reviewer-text = Vos niveaux, vos constats et vos conclusions s’ajoutent à ce que déclare l’établissement, qui se lit ici sans pouvoir être modifié.
side-to-reviews = Aller aux revues
side-back = Reprendre le rôle de l’établissement
side-to-read = Page de l’établissement, en lecture seule
side-not-yours-reviewer = Vous examinez ce dossier en tant qu’évaluateur externe : ce qui revient à l’établissement ne peut pas être modifié ici. Rien n’a changé. Inscrivez ce que vous constatez dans votre revue, ou changez de rôle en haut de la page.
side-not-yours-organisation = Cette partie revient à l’évaluateur externe : elle ne peut pas être modifiée ici. Rien n’a changé. Vous pouvez répondre au constat et dire ce qui est mis en œuvre.
side-file-of-reviewer = Ce fichier vient d’un évaluateur externe : il apporte sa revue, ses constats et ses signatures.
side-refused-of-reviewer =
    { $n ->
        [one] { $n } saisie n’est pas reprise : elle touche à ce qui revient à l’établissement. Si elle vient d’un collègue, ouvrez le fichier de ce collègue.
       *[other] { $n } saisies ne sont pas reprises : elles touchent à ce qui revient à l’établissement. Si elles viennent d’un collègue, ouvrez le fichier de ce collègue.
    }
side-refused-of-organisation =
    { $n ->
        [one] { $n } saisie n’est pas reprise : elle touche à votre propre revue, qui reste telle que vous l’avez écrite.
       *[other] { $n } saisies ne sont pas reprises : elles touchent à votre propre revue, qui reste telle que vous l’avez écrite.
    }

## Revues : les pages sur lesquelles travaille l’évaluateur externe
reviewing-intro = Une évaluation externe ou par les pairs, ou un audit, s’ajoute à l’auto-évaluation sans jamais la modifier : les deux regards restent côte à côte.
reviewing-empty = Aucune revue pour l’instant. Les revues de vos campagnes, avec leurs constats et vos réponses, prendront place ici.
reviewing-role = Vous êtes évaluateur externe ?
reviewing-role-text = Si ce dossier vous a été transmis pour une évaluation externe ou par les pairs, ou pour un audit, prenez ce rôle : ce que déclare l’établissement se lit alors sans pouvoir être modifié, et votre revue prend place à côté.
reviewing-role-button = Examiner ce dossier
reviewing-empty-reviewer = Aucune revue dans ce dossier. Commencez la vôtre ci-dessous.
reviewing-file = Répondre à l’évaluateur externe
reviewing-back-answers = La revue fait partie du dossier. Répondez aux constats, puis enregistrez le dossier et transmettez-le à l’évaluateur externe : il y trouvera vos réponses.
reviewing-begin = Commencer une revue
reviewing-begin-hint = Choisissez la campagne à examiner. Vous préparerez ensuite la visite, puis vous évaluerez à votre tour, indicateur par indicateur.
reviewing-of-closed = Campagne { $label }, close le { $date }
reviewing-of-open = Campagne { $label }, encore ouverte
reviewing-open-why = Cette campagne n’est pas close et peut encore changer. Elle ne se prête qu’à une évaluation par les pairs ou à un audit à blanc, dont rien ne dépend.
reviewing-digest = Empreinte de ce qui a été clos, à laquelle la revue sera liée :
reviewing-begin-button = Commencer la revue
reviewing-kind = Type de revue
reviewing-reviewer = Évaluateur externe
reviewing-reviewer-hint = Une fonction : inspectrice, auditeur, pair.
reviewing-name = Nom
reviewing-name-hint = Facultatif. Il figurera dans le fichier.
reviewing-body = Pour le compte de
reviewing-body-hint = Une inspection, un organisme certificateur, un établissement partenaire.
reviewing-begins = Premier jour de visite
reviewing-ends = Dernier jour de visite
reviewing-purpose = Objet et périmètre
reviewing-purpose-hint = Ce que la revue doit établir, et ce qu’elle laisse de côté.
reviewing-ask = Faire examiner une campagne
reviewing-ask-close = Clore la campagne : son sceau lie la revue à l’état exact qui a été clos.
reviewing-ask-send = Enregistrer le dossier dans un fichier, avec les preuves utiles, et le transmettre à l’évaluateur externe.
reviewing-ask-open = À son retour, ouvrir le fichier reçu. La revue rejoint votre dossier ; vos réponses restent telles quelles.
reviewing-all = Toutes les revues
reviewing-gone = Cette revue n’est pas dans le dossier
reviewing-gone-text = Elle a été abandonnée, ou elle se trouve dans un fichier qui n’a pas encore été ouvert ici. Ce qui a été saisi se retrouve dans l’historique.
reviewing-nav = Pages de la revue
reviewing-start = La revue
reviewing-agenda = Visite
reviewing-look = Indicateurs
reviewing-findings = Constats
reviewing-conclusions = Conclusions
reviewing-progress-open = en cours
reviewing-progress-sealed = scellée
reviewing-progress-agenda =
    { $meetings ->
        [0] { $n ->
            [0] rien de prévu
            [one] { $n } indicateur
           *[other] { $n } indicateurs
        }
        [one] { $meetings } rencontre, { $n ->
            [0] aucun indicateur
            [one] { $n } indicateur
           *[other] { $n } indicateurs
        }
       *[other] { $meetings } rencontres, { $n ->
            [0] aucun indicateur
            [one] { $n } indicateur
           *[other] { $n } indicateurs
        }
    }
reviewing-progress-look =
    { $seen ->
        [one] { $seen } examiné sur { $n }
       *[other] { $seen } examinés sur { $n }
    }
reviewing-progress-findings =
    { $n ->
        [0] aucun
        [one] { $n } constat
       *[other] { $n } constats
    }
reviewing-progress-written = rédigées
reviewing-progress-unwritten = à rédiger
reviewing-sealed-note = Cette revue est scellée : ce que l’évaluateur externe a écrit ne change plus.
reviewing-n-major =
    { $n ->
        [one] { $n } non-conformité majeure
       *[other] { $n } non-conformités majeures
    }
reviewing-n-minor =
    { $n ->
        [one] { $n } non-conformité mineure
       *[other] { $n } non-conformités mineures
    }
reviewing-n-observation =
    { $n ->
        [one] { $n } point de vigilance
       *[other] { $n } points de vigilance
    }
reviewing-n-strength =
    { $n ->
        [one] { $n } point fort
       *[other] { $n } points forts
    }
reviewing-days = visite du { $begins } au { $ends }
reviewing-day = visite le { $day }
reviewing-seen =
    { $seen ->
        [one] { $seen } indicateur examiné sur { $n }
       *[other] { $seen } indicateurs examinés sur { $n }
    }
reviewing-sealed-on = scellée le { $date }
reviewing-under-way = en cours
reviewing-answered = réponses de l’établissement : { $answered } sur { $n }
reviewing-not-sealed = Cette campagne n’est pas close : elle n’a pas de sceau, et ce que vous lisez peut encore changer.
reviewing-other-record = La revue portait sur un autre état de cette campagne : l’empreinte relevée au début n’est pas celle du sceau actuel.
reviewing-what = Ce qui est examiné
reviewing-organisation = Établissement
reviewing-round = Campagne
reviewing-closed-on = close le { $date }
reviewing-still-open = encore ouverte
reviewing-framework = Référentiel
reviewing-edition = édition { $edition }
reviewing-result = Résultat de l’auto-évaluation
reviewing-who = Qui évalue, pour qui et quand
reviewing-days-turned = Le dernier jour de la visite précède le premier. Rien n’est perdu : corrigez l’une des deux dates.
reviewing-give-up = Abandonner cette revue
reviewing-visit = Dates
reviewing-seal-intact = Revue scellée le { $date }. Son sceau est intact : elle est telle qu’elle a été scellée.
reviewing-seal-broken = Revue scellée le { $date }, mais son sceau est rompu : ce qui est affiché n’est pas ce qui a été scellé.
reviewing-both = Les deux regards
reviewing-nothing-compared = La comparaison apparaîtra dès qu’un indicateur aura été évalué des deux côtés.
reviewing-gap-figures = Écart moyen, en niveaux : { $mean } ; sans tenir compte du sens : { $absolute }. Même niveau : { $same } sur { $n } ({ $same-percent }) ; à un niveau près : { $near } sur { $n } ({ $near-percent }). Le signe + indique que l’établissement se situe plus haut.
reviewing-gap-findings =
    { $n ->
        [one] Sur le seul indicateur évalué des deux côtés : { $same ->
            [0] constats différents
           *[other] même constat
        }.
       *[other] Indicateurs de conformité évalués des deux côtés : { $n }. Même constat : { $same } ; établissement plus favorable : { $milder } ; établissement plus sévère : { $stricter }.
    }
reviewing-gap-same = Les deux évaluations concordent.
reviewing-gap-above =
    { $n ->
        [one] L’établissement se situe un niveau au-dessus de la revue.
       *[other] L’établissement se situe { $n } niveaux au-dessus de la revue.
    }
reviewing-gap-below =
    { $n ->
        [one] L’établissement se situe un niveau au-dessous de la revue.
       *[other] L’établissement se situe { $n } niveaux au-dessous de la revue.
    }
reviewing-gap-milder = L’établissement se juge moins sévèrement que la revue.
reviewing-gap-stricter = L’établissement se juge plus sévèrement que la revue.
reviewing-gap-otherwise = Les deux évaluations ne se placent pas sur la même échelle.
reviewing-back = Transmettre la revue
reviewing-back-open = La revue fait partie du dossier. Enregistrez-le et transmettez-le : l’établissement l’ouvrira et y répondra. Scellez d’abord la revue si elle ne doit plus changer.
reviewing-back-sealed = La revue fait partie du dossier. Enregistrez-le et transmettez-le : l’établissement l’ouvrira et répondra aux constats.
reviewing-agenda-paper = Voir le plan de visite à imprimer
reviewing-meetings = Rencontres
reviewing-meetings-empty = Aucune rencontre n’est prévue. Commencez par la réunion d’ouverture.
reviewing-no-day = Sans date
reviewing-meeting-add = Ajouter une rencontre
reviewing-meeting-add-now = Ajouter cette rencontre
reviewing-meeting-title = Rencontre
reviewing-meeting-title-hint = Réunion d’ouverture, entretien, visite des locaux, restitution.
reviewing-meeting-on = Jour
reviewing-meeting-at = Heure de début
reviewing-meeting-minutes = Durée en minutes
reviewing-meeting-with = Avec qui (fonctions)
reviewing-meeting-place = Lieu
reviewing-meeting-remove = Retirer « { $title } »
reviewing-about =
    { $n ->
        [one] indicateur { $numbers }
       *[other] indicateurs { $numbers }
    }
reviewing-minutes = { $n } min
reviewing-hours = { $n } h { $minutes }
reviewing-overlap = « { $one } » et « { $other } » se chevauchent.
reviewing-long-day = Le { $day }, la journée dure { $length } du début de la première rencontre à la fin de la dernière.
reviewing-no-lunch = Le { $day }, aucune pause d’une demi-heure n’est prévue entre 11 h 30 et 14 h 30.
reviewing-outside-visit = « { $title } » se tient en dehors des dates de la visite.
reviewing-sample = Proposition d’échantillon
reviewing-sample-audit = Un audit initial, de renouvellement ou à blanc porte sur tous les indicateurs qui concernent l’établissement.
reviewing-sample-surveillance = Un audit de surveillance réexamine au moins les indicateurs non conformes la dernière fois, ceux où tout manquement est une non-conformité majeure, ceux que le dispositif désigne et ceux qu’aucun audit n’a encore examinés. Les règles du certificateur peuvent demander davantage.
reviewing-sample-evaluation = Là où le regard extérieur apporte le plus : ce qui est bloquant, élevé sans preuve à jour, en forte évolution ou perçu autrement par les groupes consultés. S’y ajoutent des indicateurs tirés au sort dans chaque thème.
reviewing-sample-n =
    { $free ->
        [0] { $n ->
            [0] Rien n’est proposé.
            [one] L’indicateur proposé est à l’ordre du jour.
           *[other] Les { $n } indicateurs proposés sont à l’ordre du jour.
        }
        [one] { $n ->
            [one] L’indicateur proposé n’est pas encore à l’ordre du jour.
           *[other] Sur { $n } indicateurs proposés, { $free } n’est pas encore à l’ordre du jour.
        }
       *[other] Sur { $n } indicateurs proposés, { $free } ne sont pas encore à l’ordre du jour.
    }
reviewing-sample-take =
    { $n ->
        [one] Mettre cet indicateur à l’ordre du jour
       *[other] Mettre ces { $n } indicateurs à l’ordre du jour
    }
reviewing-sample-why = Voir la proposition et ses raisons
sample-because-whole = l’audit porte sur tout
sample-because-new-entrant = nouvel entrant lors du premier audit
sample-because-non-conformity = non-conformité à la dernière revue
sample-because-major-only = tout manquement y est une non-conformité majeure
sample-because-named = désigné par le dispositif
sample-because-never-seen = jamais examiné lors d’une revue
sample-because-critical = indicateur bloquant
sample-because-unevidenced = niveau élevé sans preuve à jour
sample-because-moved = forte évolution depuis la campagne précédente
sample-because-groups-apart = les groupes consultés divergent
sample-because-far-from-group = un groupe consulté en juge tout autrement que l’équipe
sample-because-left-open = laissé sans réponse dans un thème peu renseigné
sample-because-drawn = tiré au sort dans son thème, un indicateur sur { $n }
reviewing-sites = Combien de sites visiter
reviewing-sites-text = L’usage part de la racine carrée du nombre de sites, arrondie. Les règles d’un dispositif peuvent en demander davantage.
reviewing-sites-n = De { $from } à { $to } sites : { $n } à visiter.
reviewing-planned = Indicateurs à examiner sur place
reviewing-planned-hint = Pour chacun : comment l’examiner, sur quel échantillon, lors de quelle rencontre.
reviewing-planned-empty = Aucun indicateur n’est à l’ordre du jour. Reprenez la proposition ou un thème entier, ou choisissez les indicateurs un par un.
reviewing-planned-n =
    { $n ->
        [one] { $n } indicateur à l’ordre du jour.
       *[other] { $n } indicateurs à l’ordre du jour.
    }
reviewing-planned-look = Les examiner un par un
reviewing-plan-more =
    { $n ->
        [one] Ajouter l’indicateur restant
       *[other] Ajouter parmi les { $n } indicateurs restants
    }
reviewing-plan-all =
    { $n ->
        [one] Ajouter cet indicateur
       *[other] Ajouter les { $n } indicateurs
    }
reviewing-plan-one = Ajouter
reviewing-plan-remove = Retirer de l’ordre du jour
reviewing-methods = Méthodes
reviewing-sample-field = Échantillon
reviewing-sample-field-hint = Dossiers, classes, sessions, sites.
reviewing-at-meeting = Rencontre
reviewing-no-meeting = aucune en particulier
reviewing-own = L’établissement
reviewing-found = La revue
reviewing-target = Visé : { $target }
reviewing-no-note = L’établissement n’a pas rédigé de constat.
reviewing-hidden =
    { $n ->
        [one] Un groupe a trop peu répondu pour que ses réponses soient montrées.
       *[other] { $n } groupes ont trop peu répondu pour que leurs réponses soient montrées.
    }
reviewing-file-elsewhere = le fichier n’est pas sur cet ordinateur
reviewing-on-agenda = à l’ordre du jour
reviewing-comment = Ce que vous observez
reviewing-state = Avancement
reviewing-make-finding = En faire un constat
reviewing-unworded = Constat à rédiger
look-show-all = Tous ({ $n })
look-show-to-see = À examiner ({ $n })
look-show-in-progress = En cours ({ $n })
look-show-seen = Examinés ({ $n })
look-show-planned = À l’ordre du jour ({ $n })
look-show-apart = Un niveau d’écart ou plus ({ $n })
look-show-unevidenced = Sans preuve à jour ({ $n })
look-none-all = Cette campagne ne porte sur aucun indicateur.
look-none-to-see = Plus rien à examiner : chaque indicateur est en cours ou examiné.
look-none-in-progress = Aucun indicateur n’est en cours.
look-none-seen = Aucun indicateur n’est encore examiné. Un indicateur est examiné lorsque vous l’indiquez.
look-none-planned = Aucun indicateur n’est à l’ordre du jour de la visite.
look-none-apart = Aucun écart d’un niveau ou plus entre les deux évaluations.
look-none-unevidenced = Chaque niveau élevé s’appuie sur une preuve à jour.
## Sceaux et signatures : ce qui tient
seal-verdict-intact = intacte
seal-verdict-changed = modifiée après le scellement
seal-verdict-foreign = venue d’un autre dossier ou mise à la place d’une autre
seal-verdict-unsigned = non signée
seal-verdict-signed = signée par { $who }
seal-verdict-countersigned = contresignée par { $who }
seal-verdict-unchecked = donnée pour signée par { $who }, signature pas encore vérifiée
seal-verdict-invalid = donnée pour signée par { $who }, mais la signature n’est pas valide ({ $why })
seal-verdict-stray = une signature apposée par { $who } porte sur une version scellée qui n’est pas ici
seal-verdict-head = la direction
seal-verdict-panel-chair = le pilote de l’auto-évaluation
seal-verdict-inspector = l’évaluateur externe
seal-verdict-who-own = { $capacity } (votre clé)
seal-verdict-who-known = { $capacity } ({ $name }, clé connue)
seal-verdict-who-unknown = { $capacity } ({ $name }, clé inconnue ici)
seal-verdict-who-nameless = { $capacity } (clé inconnue ici)
seal-verdict-follows = suit la campagne { $label }
seal-verdict-after-open = la campagne précédente n’était pas encore close
seal-verdict-dropped = la campagne qu’elle suit manque ici
seal-verdict-differs = ne suit pas la campagne { $label } telle qu’elle est ici
seal-verdict-looked-record = porte sur la campagne { $label } telle qu’elle est close ici
seal-verdict-looked-open = porte sur la campagne { $label }, alors encore ouverte
seal-verdict-looked-other-record = porte sur une autre version de la campagne { $label } que celle qui est close ici
seal-verdict-looked-other-round = rattachée à la campagne { $label }, mais porte sur la campagne { $seen }
seal-verdict-looked-unsealed = porte sur la campagne { $label }, qui n’est pas close ici
seal-verdict-looked-unknown = porte sur une campagne absente de ce dossier
seal-verdict-late =
    { $n ->
        [one] une saisie arrivée après coup, non prise en compte
       *[other] { $n } saisies arrivées après coup, non prises en compte
    }
seal-verdict-claims =
    { $n ->
        [one] une autre version scellée a été reçue et écartée
       *[other] { $n } autres versions scellées ont été reçues et écartées
    }
seal-fault-mismatch = le contenu ou la signature a été modifié
seal-fault-document = le contenu n’est pas un document à signer
seal-fault-number = le contenu comporte un nombre qu’une signature ne protège pas
seal-fault-options = signature d’un type inconnu ou mal datée
seal-fault-key = la clé indiquée n’en est pas une
seal-fault-other-key = la clé n’est pas celle qui est annoncée
seal-fault-value = la signature est illisible
seal-fault-previous-missing = la signature contresignée manque
seal-fault-previous-twice = la signature contresignée est en double
seal-fault-previous-invalid = la signature contresignée n’est pas valide

## Signatures : ma clé, les signataires connus
signatures-intro = Une signature montre que la personne qui détient une clé a signé exactement cet état d’une campagne ou d’une revue. Elle ne vaut pour aucun autre état.
signatures-not-qualified = Ce n’est pas une signature électronique qualifiée au sens du règlement eIDAS : rien ici ne prouve l’identité de la personne, sauf ce que vous savez de sa clé.
signatures-open = Ouvrir un fichier
signatures-open-text = Le fichier de votre clé la remet dans ce navigateur. Un fichier de signataires ajoute les clés que connaît une académie, une inspection ou un organisme qui délivre un label.
own-key = Ma clé
own-key-none = Vous n’avez pas encore de clé dans ce navigateur. Il en faut une pour signer, mais pas pour lire ni pour vérifier.
own-key-file-why = La clé est aussitôt enregistrée dans un fichier protégé par une phrase secrète. Conservez les deux : sans eux, une clé perdue ne se retrouve pas.
passphrase = Phrase secrète
passphrase-again = Phrase secrète, une seconde fois
passphrase-hint = Au moins { $n } caractères ; quelques mots sans rapport entre eux suffisent. Personne ne pourra la retrouver à votre place.
passphrase-short = Il faut au moins { $n } caractères.
passphrase-different = Les deux saisies ne sont pas identiques.
passphrase-of-file = Celle qui a été choisie à la création du fichier.
own-key-make = Créer ma clé et enregistrer son fichier
own-key-making = Création de la clé…
own-key-restoring = Ouverture du fichier de la clé…
own-key-signing = Signature en cours…
own-key-wrong-passphrase = Cette phrase secrète n’ouvre pas le fichier de la clé. Rien n’a changé ; réessayez.
own-key-lost = La clé n’est plus dans ce navigateur. Rien n’a été signé ; ouvrez le fichier de votre clé pour la retrouver.
own-key-refused = Le navigateur a refusé ({ $reason }). Rien n’a changé ; réessayez, au besoin dans un autre navigateur.
own-key-file-holds = Ce fichier contient une clé créée le { $date } :
own-key-replaces = Elle prendra la place de la clé qui signe aujourd’hui dans ce navigateur. Vérifiez d’abord que le fichier de celle-ci est enregistré.
own-key-open = Ouvrir cette clé
own-key-fingerprint = Empreinte
own-key-since = Dans ce navigateur depuis
own-key-keeper = Conservation
own-key-keeper-browser = Le navigateur conserve la clé et s’en sert pour signer, sans pouvoir la communiquer.
own-key-keeper-file = Ce navigateur ne sait pas conserver une telle clé : la phrase secrète est demandée à chaque signature.
own-key-file = Fichier
own-key-saved = Enregistré le { $date }
own-key-not-saved = Pas encore enregistré
own-key-give = La clé entière, à donner à qui doit reconnaître votre signature
own-key-copy = Copier
own-key-save-again = Enregistrer à nouveau le fichier
own-key-forget = Oublier cette clé
known-signers = Signataires connus
known-signers-text = Les personnes dont vous connaissez la clé avec certitude. Cette liste reste dans ce navigateur ; vous pouvez l’enregistrer et la transmettre.
known-signers-none = Personne pour l’instant. À côté d’une signature vérifiée dont la clé est inconnue ici, vous pourrez dire à qui est cette clé.
signer-add = Ajouter un signataire
signer-add-button = Ajouter ce signataire
signer-name = Nom ou fonction
signer-organisation = Établissement ou organisme
signer-number = Numéro officiel (UAI, SIRET, BRIN…)
signer-key = Clé
signer-key-hint = La clé entière, telle que la personne vous l’a donnée : { $start }…
signer-days = Validité
signer-first-day = Premier jour
signer-last-day = Dernier jour
signer-forget = Retirer
signer-from-until = du { $from } au { $until }
signer-from = depuis le { $from }
signer-until = jusqu’au { $until }
signer-always = sans limite
signer-bad-key = Ce n’est pas une clé de signature : elle commence par { $start } et compte 56 caractères.
signer-bad-days = Le dernier jour précède le premier.
signers-save = Enregistrer la liste
keyring-too-large = il est trop volumineux pour un fichier de clé ou de signataires.
keyring-twice = une même clé y figure deux fois (dont une pour { $name }) : on ne sait pas à qui elle est.
keyring-bad-key = la clé indiquée pour { $name } n’en est pas une.
keyring-bad-days = la validité de la clé indiquée pour { $name } finit avant de commencer.
keyring-malformed = il est mal formé ({ $reason }). Demandez-le à nouveau ou prenez une autre copie.
notice-key-made = Votre clé est créée, et le fichier { $name } est confié à votre navigateur. Rangez-le en lieu sûr.
notice-key-restored = La clé est de retour dans ce navigateur.
notice-key-is-here = Ce fichier contient la clé qui signe déjà dans ce navigateur.
notice-signers-taken =
    { $n ->
        [0] Aucun nouveau signataire ; { $changed } mis à jour.
        [one] { $n } signataire ajouté, { $changed } mis à jour.
       *[other] { $n } signataires ajoutés, { $changed } mis à jour.
    }
question-forget-key-title = Oublier la clé dans ce navigateur ?
question-forget-key-text = La clé { $name } ne pourra plus signer ici. Ses signatures restent valables. Seul son fichier, avec la phrase secrète, permettra de la retrouver.
question-forget-key-yes = Oublier la clé

## Signer, et ce qui vaut d’une signature
sign-title = Signer
sign-needs-key = Pour signer, il vous faut une clé. Elle se crée une seule fois, dans ce navigateur.
sign-to-key = Créer ou ouvrir ma clé
sign-not-intact = Ce sceau n’est pas intact : il ne peut pas être signé.
sign-done = Vous avez signé le { $date } ({ $capacity }).
sign-take-back = Retirer ma signature
sign-all-signed = Tout est signé ici ; chaque fonction ne signe qu’une fois.
sign-by-reviewer = Une revue est signée par la personne qui l’a menée.
sign-as = En qualité de
sign-name = Votre nom ou votre fonction
sign-name-hint = Figurera dans la signature, avec la date du { $date }.
sign-round = Signer la campagne { $label }
sign-review = Signer la revue
verdict-all-holds =
    { $n ->
        [one] Un sceau, intact.
       *[other] { $n } sceaux, tous intacts.
    }
verdict-all-open =
    { $n ->
        [one] Un sceau ; tout n’a pas pu être vérifié ici.
       *[other] { $n } sceaux ; tout n’a pas pu être vérifié ici.
    }
verdict-all-broken =
    { $n ->
        [one] Un sceau, qui n’est pas intact.
       *[other] { $n } sceaux, dont un au moins n’est pas intact.
    }
verdict-review = Revue ({ $reviewer })
verdict-details = Vérifier avec d’autres outils
verdict-details-text = C’est l’empreinte SHA-256 de l’état scellé, en JSON canonique (RFC 8785). Toute personne qui a le fichier peut la recalculer.
to-signatures = Ma clé et les signataires connus
signature-line = { $capacity } : { $name }, le { $date }
signature-own = Signature vérifiée, faite avec votre clé.
signature-known = Signature vérifiée, faite avec une clé connue : { $name } ({ $days }).
signature-other-time = Signature vérifiée, faite avec une clé connue, mais hors de sa période de validité : { $name } ({ $days }).
signature-unknown = Signature vérifiée, clé inconnue ici : rien ne dit encore à qui elle est.
signature-not-yet = Pas encore vérifiée.
signature-invalid = La signature n’est pas valide : { $why }.
signature-recognise = Je sais à qui est cette clé
signature-recognise-text = Comparez d’abord l’empreinte avec la personne, de vive voix ou par téléphone :
signature-recognise-button = C’est bien sa clé
help-seal-title = Sceaux et signatures
help-seal-text =
    Clore une campagne la scelle : la moindre modification ultérieure se voit. Chaque campagne cite le sceau de la précédente : une campagne antérieure ne peut être ni retirée ni remplacée sans rompre la chaîne. À lui seul, un sceau n’empêche personne de sceller de nouveau un dossier ; une signature, ou une empreinte notée ailleurs, le révèle.
    Une signature montre que la personne qui détient une clé a signé exactement cet état. Elle se fait avec une clé qui reste dans votre navigateur ; son fichier, protégé par une phrase secrète, permet de la retrouver si elle se perd.
    Une clé ne dit pas à elle seule à qui elle est. Comparez son empreinte avec la personne, puis reconnaissez la clé : le nom apparaîtra dès lors à côté de ses signatures. Ce n’est pas une signature électronique qualifiée.
data-signatures-text = La clé avec laquelle vous signez et celles que vous connaissez restent elles aussi dans ce navigateur.

## Ce qui quitte l’ordinateur
leaving-see = Voir ce que contiendrait le fichier
leaving-what = Ce fichier contient { $what }. Rien d’autre ne quitte cet ordinateur.
leaving-nothing = Ce fichier ne contient encore rien de ce que vous avez écrit. Rien d’autre ne quitte cet ordinateur.
leaving-kept-back =
    { $n ->
        [one] { $n } fichier de preuve confidentielle reste ici.
       *[other] { $n } fichiers de preuves confidentielles restent ici.
    }
leaving-details = Ce qu’il contient, en détail
leaving-journal-hint = L’historique garde tout ce qui a été saisi, y compris ce qui a été remplacé ou retiré depuis.
leaving-n-rounds =
    { $n ->
        [one] { $n } campagne
       *[other] { $n } campagnes
    }
leaving-n-texts =
    { $n ->
        [one] { $n } texte rédigé
       *[other] { $n } textes rédigés
    }
leaving-n-votes =
    { $n ->
        [one] { $n } vote individuel
       *[other] { $n } votes individuels
    }
leaving-n-sheets =
    { $n ->
        [one] { $n } questionnaire rempli
       *[other] { $n } questionnaires remplis
    }
leaving-n-actions =
    { $n ->
        [one] { $n } action
       *[other] { $n } actions
    }
leaving-n-names =
    { $n ->
        [one] { $n } nom de personne
       *[other] { $n } noms de personnes
    }
leaving-n-files =
    { $n ->
        [one] { $n } fichier ({ $size })
       *[other] { $n } fichiers ({ $size })
    }
leaving-rounds = Campagnes
leaving-ratings = Niveaux donnés
leaving-texts = Constats et autres textes
leaving-votes = Votes individuels
leaving-sheets = Questionnaires remplis
leaving-open-answers =
    { $open ->
        [0] { $n }, sans réponse libre
        [one] { $n }, avec { $open } réponse libre
       *[other] { $n }, avec { $open } réponses libres
    }
leaving-actions = Actions
leaving-evidence = Preuves décrites
leaving-confidential =
    { $secret ->
        [0] { $n }
        [one] { $n }, dont { $secret } confidentielle
       *[other] { $n }, dont { $secret } confidentielles
    }
leaving-files = Fichiers de preuve
leaving-names = Noms de personnes
leaving-roles = Fonctions nommées
leaving-entries = Saisies dans l’historique
leaving-exported-without =
    { $n ->
        [one] { $name } est enregistré, sans { $n } fichier de preuve confidentielle. Pour le joindre, choisissez « Tous » au-dessus du bouton.
       *[other] { $name } est enregistré, sans { $n } fichiers de preuves confidentielles. Pour les joindre, choisissez « Tous » au-dessus du bouton.
    }

## Documents
file-without-dossier = c’est un rapport enregistré sans son dossier ; il se lit dans le navigateur, mais Qualicycle n’y trouve rien à ouvrir. Demandez le rapport avec son dossier, ou le fichier .qualicycle.
paper-contents = Sommaire
paper-draft = Projet
paper-draft-note = La campagne n’est pas close : tout peut encore changer.
paper-self-declared = Auto-déclaré
paper-self-declared-note = L’établissement le déclare lui-même, sans vérification extérieure.
paper-reviewed = Revu
paper-reviewed-note = Un évaluateur externe a examiné la campagne et scellé sa revue.
paper-travels = Ce fichier contient aussi le dossier, sans les fichiers de preuve. Pour l’ouvrir, choisissez ce fichier dans Qualicycle.
paper-sign-name = Nom et fonction
paper-sign-place = Lieu et date
paper-sign-hand = Signature

## Papiers : l’en-tête de tous
head-draft = Projet
head-self-declared = Auto-déclaré
head-reviewed = Revu par un évaluateur externe
head-draft-sentence = Projet : ce qui suit peut encore changer.
head-self-declared-sentence = Auto-déclaré : l’établissement rend compte de lui-même, sans vérification extérieure.
head-reviewed-sentence = Revu : un évaluateur externe a examiné la campagne telle qu’elle a été close, et scellé sa revue.
organisation-code = Numéro officiel
head-opened = Ouverte le
head-closed = Close le
head-not-closed = pas encore close
head-review = Revue
head-reviewer = Évaluateur externe
head-review-sealed = Revue scellée le
head-review-not-sealed = pas encore scellée
head-written = Document établi le
head-seal = Empreinte du sceau (SHA-256)
head-seal-before = Empreinte de la campagne précédente
head-seal-of-review = Empreinte de la revue (SHA-256)
head-seal-short = sceau { $digits }

## Papiers : ce qui revient dans plusieurs
paper-of = { $n } sur { $of }
paper-axis = Axe { $n }
paper-action = Action { $n }
paper-sheet = Écart n° { $n }
paper-finding = constat de la revue
paper-about = Document
paper-term = Rubrique
paper-status = Statut
paper-confidential =
    { $n ->
        [one] { $n } preuve confidentielle, non nommée ici.
       *[other] { $n } preuves confidentielles, non nommées ici.
    }

## Papiers : grille récapitulative des fiches
grid-title = Grille récapitulative des fiches
grid-results = Résultats, fiche par fiche
grid-caption = Fiches et résultats
grid-legend = Comment lire cette grille
grid-rated = Renseigné
grid-targets = Niveaux visés atteints
grid-before = Campagne précédente
grid-change = Évolution
grid-notes = Constats
grid-evidence = Preuves
grid-panels = Enquêtes
grid-next = Suite à donner
grid-indicators = Indicateurs
grid-whole = Ensemble
grid-stage = stade : { $stage }
grid-no-change = pas de changement net
grid-legend-result = Moyenne de la fiche, de 0 % (niveau le plus bas) à 100 % (niveau le plus élevé) ; les constats de conformité se comptent, sans moyenne. Le stade est celui du cycle projeter, mettre en œuvre, évaluer, ajuster.
grid-legend-minimum = Le niveau le plus bas de la fiche et l’indicateur concerné : une bonne moyenne peut cacher un point faible.
grid-legend-rated = Indicateurs renseignés parmi ceux qui concernent l’établissement. En dessous de 80 %, le résultat est provisoire.
grid-legend-targets = Niveaux visés atteints parmi ceux qui ont été fixés.
grid-legend-change = Différence avec la campagne précédente sur les seuls indicateurs comparables ; moins d’un demi-niveau n’est pas un changement.
grid-legend-evidence = Preuves liées aux indicateurs de la fiche, chacune comptée une fois.
grid-legend-next = Ce que la règle propose ; l’équipe décide.
grid-next-rate =
    { $n ->
        [one] Renseigner { $n } indicateur
       *[other] Renseigner { $n } indicateurs
    }
grid-next-axis = Choisir un axe
grid-next-plan = Prévoir une action
grid-next-late = Action en retard depuis le { $date }
grid-next-due = Action à réaliser pour le { $date }
grid-next-under-way = Poursuivre l’action en cours
grid-next-judge = Apprécier l’effet de l’action
grid-next-followed = Action réalisée, effet apprécié
grid-next-keep-up = À maintenir

## Papiers : tableau du plan d’action
plan-effect = Effet
plan-answers = Répond à
plan-of-axis = Actions de l’axe { $n }
plan-loose = Actions hors des axes
plan-decided = décidée lors de la campagne { $label }

## Papiers : tableau de bord
dashboard-title = Tableau de bord
dashboard-deadlines = Prochaines échéances
dashboard-minimum = Niveau le plus bas
dashboard-provisional = le résultat reste provisoire
dashboard-enough = suffisant : le résultat n’est pas provisoire
dashboard-late = Actions en retard
dashboard-under-way = Actions en cours
dashboard-planned = Actions prévues
dashboard-done = Actions réalisées
dashboard-given-up = Actions abandonnées
dashboard-no-axis = Aucun axe n’est choisi.
dashboard-no-deadline = Aucune échéance à venir.
dashboard-no-strength = Aucun point fort n’est relevé : les constats de conformité n’en désignent pas, une revue peut le faire.
dashboard-no-weakness = Rien n’est faible ni non conforme parmi ce qui est évalué.

## Papiers : plan d’audit, plan de visite
visit-title = Plan de visite
visit-title-audit = Plan d’audit
visit-purpose = Objet et périmètre
visit-days = Dates de la visite
visit-rests-on = S’appuie sur
visit-on-closed = l’auto-évaluation telle qu’elle a été close
visit-on-open = l’auto-évaluation, encore ouverte lors de la revue
visit-scope = À examiner
visit-declared = Périmètre déclaré
visit-n-indicators =
    { $n ->
        [one] { $n } indicateur sur { $of }
       *[other] { $n } indicateurs sur { $of }
    }
visit-agenda = Déroulement
visit-no-meeting = Aucune rencontre n’est encore fixée.
visit-on-day = Le { $date }
visit-to-fix = Date à fixer
visit-number = N°
visit-hours = Horaire
visit-from-to = { $from } – { $to }
visit-meeting = Rencontre
visit-with = Avec
visit-place = Lieu
visit-indicators = Indicateurs à examiner
visit-indicators-caption = Indicateurs, méthodes et échantillons
visit-methods = Méthodes
visit-sample = Échantillon
visit-at-meeting = Rencontre n°
visit-n-meetings = Rencontres
visit-documents = Documents à préparer
visit-documents-caption = Documents annoncés par l’établissement
visit-document = Document
visit-to-show =
    { $n ->
        [one] Pour l’indicateur { $numbers }, aucune preuve n’est encore annoncée : veuillez préparer les éléments de preuve correspondants.
       *[other] Pour { $n } indicateurs, aucune preuve n’est encore annoncée : { $numbers }. Veuillez préparer les éléments de preuve correspondants.
    }

## Papiers : conclusions
conclusions-title = Conclusions de la revue
conclusions-title-audit = Conclusions d’audit
conclusions-looked-at = Ce qui a été examiné
conclusions-seen = Indicateurs examinés
conclusions-rated = Indicateurs évalués par l’évaluateur externe
conclusions-agreement = Auto-évaluation et regard externe
conclusions-nothing-common = Aucun indicateur n’est évalué à la fois par l’établissement et par l’évaluateur externe.
conclusions-counts = Constats de conformité des deux côtés
conclusions-finding = Constat
conclusions-same = Même constat des deux côtés sur { $n } des { $of } indicateurs évalués par les deux.
conclusions-findings = Constats
conclusions-no-finding = Aucun constat n’a été émis.
conclusions-sheet = Fiche d’écart
conclusions-appraisal = Appréciation d’ensemble
conclusions-proposal = Proposition et avis
conclusions-opinion = Avis de l’évaluateur externe
conclusions-no-opinion = non rendu
conclusions-reason = Motif
conclusions-differs = Motif de la divergence avec la proposition
conclusions-dates = Suites et échéances
conclusions-dates-caption = Échéances des non-conformités
conclusions-electronic = Signatures électroniques jointes
conclusions-signatory = Signataire
conclusions-capacity = En qualité de
conclusions-signed = Porte sur
conclusions-signed-on = Signé le
conclusions-key = Clé
conclusions-of-round = la campagne close
conclusions-of-review = la revue scellée

## Papiers : fiches d’écart
deviations-title =
    { $n ->
        [one] Fiche d’écart
       *[other] Fiches d’écart
    }
deviation-title = Fiche d’écart n° { $n }
deviation-requirement = Exigence du référentiel
deviation-gravity = Gravité
deviation-requalified = requalifiée en majeure le { $date }
deviation-since = Requalification
deviation-recurrence = Récurrence
deviation-before = déjà constaté, notifié le { $date } ({ $state })
deviation-before-undated = déjà constaté ({ $state })
deviation-notified = Notifiée le
deviation-not-notified = pas encore notifiée
deviation-mended = Échéance de mise en œuvre
deviation-verified = Échéance de vérification
deviation-next-review = lors du prochain audit
deviation-statement = Constat
deviation-basis = Faits et preuves
deviation-answer = Réponse de l’établissement
deviation-no-answer = Pas encore de réponse.
deviation-position = Position
deviation-said = Observations
deviation-cause = Analyse des causes
deviation-correction = Correction immédiate
deviation-plan = Action corrective
deviation-promised = Engagement pour le
deviation-by = Répondu par
deviation-answered-on = Répondu le
deviation-actions = Actions du plan en réponse
deviation-verification = Vérification et levée
deviation-step-on = Depuis le
deviation-closed-on = Levée le
deviation-seen = Éléments constatés
deviation-raised = écart notifié
deviation-taken = pris connaissance

## Papiers : tables de données
tables-title = Données – { $organisation } – { $label }
tables-layout = Format des tables
tables-themes = Thèmes
tables-indicators = Indicateurs
tables-history = Historique des évaluations
tables-id = Identifiant
tables-theme-number = N° du thème
tables-state = État
tables-rated = renseigné
tables-conform = Conforme
tables-minimum = Niveau minimum
tables-minimum-of = Indicateur du minimum
tables-level = Niveau
tables-level-name = Nom du niveau
tables-reason = Raison si non concerné
tables-level-before = Niveau précédent
tables-value-before = Valeur précédente
tables-until = À jour jusqu’au
tables-own-state = État, établissement
tables-own-level = Niveau, établissement
tables-own-name = Nom du niveau, établissement
tables-found-state = État, évaluateur externe
tables-found-level = Niveau, évaluateur externe
tables-found-name = Nom du niveau, évaluateur externe
tables-look = Examen
tables-comment = Commentaire de l’évaluateur externe
tables-gravity-now = Gravité actuelle
tables-requalified = Requalifiée le
tables-since = État depuis le
tables-time = Heure

## Rapport d’auto-évaluation
report-title = Rapport d’auto-évaluation
report-introduction = Introduction
report-part-context = Contexte
report-part-method = Méthode
report-part-results = Résultats
report-part-findings = Points forts et points à améliorer
report-part-axes = Axes d’amélioration
report-part-plan = Plan d’action
report-part-review = Regard externe
report-part-indicators = Annexe : les indicateurs
report-part-history = Annexe : l’historique des niveaux
report-part-glossary = Glossaire
report-part-credits = Sources et vérification
report-opened = Campagne ouverte le
report-closed = Campagne close le
report-not-closed = pas encore
report-in-force = En vigueur à partir du
report-licence = Licence
report-source = Source
report-themes = Thèmes de la campagne
report-themes-none = Aucun thème n’est choisi.
report-theme-size =
    { $theme } ({ $n ->
        [one] { $n } indicateur
       *[other] { $n } indicateurs
    })
report-scope = Ce qui concerne l’établissement
report-scope-left-out =
    { $n ->
        [one] D’après ces réponses, { $n } indicateur des thèmes choisis ne concerne pas l’établissement ; il n’est pas demandé.
       *[other] D’après ces réponses, { $n } indicateurs des thèmes choisis ne concernent pas l’établissement ; ils ne sont pas demandés.
    }
report-carried = Points repris de la { $before }
report-people = Participants
report-people-none = Aucune équipe n’est décrite pour cette campagne.
report-people-part = Rôle
report-people-who = Fonctions
report-people-n = Personnes
report-ratings = Comment les niveaux ont été fixés
report-together = L’équipe a évalué les indicateurs ensemble, sans vote préalable.
report-alone = Chacun a d’abord évalué seul, sans voir les réponses des autres. Un écart de plus de { $tolerance } de l’échelle entre deux réponses appelle une discussion ; en dessous, la réponse médiane est proposée. L’équipe décide.
report-raters = Évaluateurs
report-voted = Indicateurs soumis au vote
report-apart = Indicateurs à discuter selon la règle
report-agreed = Indicateurs dont le consensus est noté
report-dissent = Consensus avec un avis divergent
report-votes-hidden = Indicateurs dont les votes sont encore masqués
report-panels = Groupes consultés par enquête
report-panel-group = Groupe
report-panel-answers = Réponses
report-panel-questions = Questions
report-panels-rule = Les enquêtes sont anonymes. En dessous de { $fewest } réponses, aucun résultat n’est montré ; les réponses libres ne se lisent qu’à partir de { $words } réponses.
report-evidence-pieces = Preuves liées aux indicateurs
report-evidence-confidential = dont confidentielles
report-evidence-served = Indicateurs étayés par une preuve
report-evidence-lacking = Niveaux élevés sans preuve à jour
report-of = { $n } sur { $of }
report-dates = Calendrier
report-calendar = Échéances prévues
report-milestone = Échéance
report-milestone-state = État
report-milestone-reached = fait
report-milestone-open = pas encore fait
report-result = Résultat d’ensemble
report-minimum = Niveau le plus bas
report-nothing-asked = Aucun indicateur n’est demandé dans cette campagne.
report-nothing-rated = Aucun indicateur n’est encore renseigné : il n’y a pas de résultat à montrer.
report-provisional = Moins de 80 % des indicateurs qui concernent l’établissement sont renseignés : ce résultat est provisoire.
report-how-computed = 0 % est le bas de l’échelle, 100 % le haut. Les thèmes, les critères dans leur thème et les indicateurs dans leur critère ont le poids que leur donne le référentiel. Ce qui ne concerne pas l’établissement sort du calcul ; ce qui n’est pas renseigné n’est pas compté comme zéro.
report-finding = Constat
report-count = Nombre
report-conformity-caption = Constats de conformité, comptés
report-conformity-note = Les constats se comptent et n’entrent dans aucune moyenne. Cet autodiagnostic ne préjuge d’aucune décision.
report-themes-caption = Résultats par thème
report-first-round = C’est la première campagne sur ce référentiel : il n’y a pas encore d’évolution à montrer.
report-from-round-to-round = D’une campagne à l’autre
report-measures-unknown = Mesures de suivi dont la valeur n’est pas connue :
report-level = Niveau
report-note = Constat
report-first = À travailler en premier
report-first-none = Aucun indicateur n’est à la fois important et fragile.
report-first-item = { $indicator } (importance { $importance } sur 5, résultat { $result })
report-unevidenced = Niveaux affirmés sans preuve à jour ({ $n })
report-unevidenced-note = Ces niveaux sont dans la moitié haute de leur échelle et aucune preuve à jour ne les étaye. Ils comptent tels quels dans les résultats.
report-axis = Axe { $n }
report-axes-none = Aucun axe n’est choisi pour cette campagne.
report-plan-none = Aucune action n’est prévue.
report-plan-own = Actions décidées dans cette campagne
report-plan-inherited = Actions des campagnes précédentes, non terminées à l’ouverture de celle-ci
report-action = Action { $n }
report-indicators = Indicateurs
report-effects = Effets appréciés
report-effect = Effet
report-review-kind = Type de revue
report-review-by = Menée par
report-review-purpose = Objet
report-review-days = Visite
report-review-rated = Indicateurs évalués
report-review-state = État
report-review-sealed = scellée le { $date }
report-review-open = en cours, non scellée : elle peut encore changer
report-review-broken = Le sceau de cette revue est rompu : ce qui suit n’est pas ce qui a été scellé.
report-review-elsewhere = Cette revue porte sur un autre état de la campagne que celui qui a été clos.
report-gap = Auto-évaluation et regard externe
report-gap-on = Indicateurs évalués des deux côtés
report-gap-mean = Écart moyen, en niveaux
report-gap-absolute = Écart absolu moyen, en niveaux
report-gap-exact = Même niveau
report-gap-within-one = À un niveau près
report-gap-note = L’écart est le niveau de l’auto-évaluation moins celui du regard externe : positif, l’établissement s’évalue plus haut. Aucun des deux ne remplace l’autre.
report-findings = Constats de la revue
report-findings-none = La revue ne consigne aucun constat.
report-gravity = Nature
report-found = Constat
report-notified = Notifié le
report-answer = Réponse de l’établissement
report-answer-none = pas de réponse
report-answer-due = Échéance : { $date }
report-answer-cause = Cause : { $text }
report-answer-correction = Correction immédiate : { $text }
report-answer-plan = Action corrective : { $text }
report-requalified = requalifiée le { $date }
report-conclusions = Conclusions
report-opinion = Avis
report-conclusion-summary = Synthèse
report-conclusion-strengths = Points forts
report-conclusion-improvements = Points à améliorer
report-conclusion-reason = Motif de l’avis
report-confidential =
    { $n ->
        [one] { $n } preuve confidentielle n’est pas nommée.
       *[other] { $n } preuves confidentielles ne sont pas nommées.
    }
report-reason = Raison : { $why }
report-agreed-why = Consensus de l’équipe : { $text }
report-agreed-but = Avis divergent : { $text }
report-reviewer-says = Regard externe : { $text }
report-piece = Preuve : { $title } ({ $about })
report-evidence-old = périmée
report-history-none = Aucun niveau n’a été saisi.
report-history-role = Fonction
report-history-from = Avant
report-history-to = Après
report-glossary-framework = Termes du référentiel
report-term-coverage = Renseigné
report-meaning-coverage = Part, parmi les indicateurs qui concernent l’établissement, de ceux qui ont reçu un niveau, un constat ou une valeur.
report-term-provisional = Provisoire
report-meaning-provisional = Se dit d’un résultat qui repose sur moins de 80 % des indicateurs concernés.
report-term-not-applicable = Non concerné
report-meaning-not-applicable = L’indicateur est sans objet pour l’établissement. Il ne compte ni pour ni contre lui.
report-term-declined = Ne se prononce pas
report-meaning-declined = L’équipe a préféré ne pas donner de niveau. L’indicateur reste compté parmi ceux qui concernent l’établissement, comme non renseigné.
report-term-target = Niveau visé
report-meaning-target = Le niveau que l’établissement veut atteindre d’ici la fin de la campagne.
report-term-stage = Stade atteint
report-meaning-stage = Le dernier stade du cycle qualité (projeter, mettre en œuvre, évaluer, ajuster) qui est atteint, de même que tous ceux qui le précèdent.
report-term-evidence = Preuve à jour
report-meaning-evidence = Document, trace écrite, entretien, observation ou données datant de moins de 24 mois, sauf autre durée indiquée.
report-term-self = Auto-déclaré
report-meaning-self = L’établissement le déclare lui-même ; personne d’extérieur ne l’a confirmé.
report-term-gap = Écart
report-meaning-gap = Niveau de l’auto-évaluation moins niveau du regard externe, sur les indicateurs évalués des deux côtés.
report-term-seal = Sceau et empreinte
report-meaning-seal = À la clôture, tout ce que contient la campagne est résumé par une empreinte. Si un seul caractère change ensuite, l’empreinte n’est plus la même.
report-reliance = Ce que vaut ce rapport
report-reliance-text = Ce rapport présente une auto-évaluation : niveaux et constats sont ceux de l’établissement. Ce n’est ni un certificat ni la décision d’un organisme. Un regard externe, s’il y en a un, est présenté à côté et ne remplace rien.
report-verify-draft = La campagne n’est pas close : ce projet peut encore changer et rien ne permet de le vérifier.
report-verify = Pour vérifier, ouvrez le dossier de l’établissement dans Qualicycle ou recalculez l’empreinte de la campagne avec un autre outil, puis comparez avec { $digest }. La marche à suivre est décrite dans la documentation de Qualicycle (docs/verifying.md).
report-other-language = Les textes du référentiel n’existent pas dans la langue de ce rapport ; ils sont donnés dans une autre langue ({ $language }).
report-made-with = Rapport établi avec Qualicycle, un outil libre qui garde les données sur l’ordinateur de l’établissement.

## Documents de la campagne, présentation de l’établissement
papers-lead = Ce que recevra une personne extérieure, tel que cela s’imprimera.
papers-kinds = Documents de la campagne
papers-report = Rapport
papers-report-meaning = Le rapport d’auto-évaluation complet : contexte, méthode, résultats, axes, plan et annexes.
papers-dashboard = Tableau de bord
papers-dashboard-meaning = L’essentiel de la campagne sur une page.
papers-grid = Grille récapitulative
papers-grid-meaning = Les fiches de la campagne avec leurs résultats, une ligne pour chacune.
papers-plan = Plan d’action
papers-plan-meaning = Le tableau des actions de la campagne.
papers-audit-plan = Plan d’audit
papers-audit-plan-meaning = Ce que la revue examinera, quand, comment et avec qui.
papers-conclusions = Conclusions
papers-conclusions-meaning = Ce que conclut la revue.
papers-deviations = Fiches d’écart
papers-deviations-meaning = Une fiche par non-conformité : le constat, la réponse et la suite donnée.
papers-options = Langue et contenu du document
papers-language = Langue du document
papers-language-hint = Ce que vous avez écrit reste dans la langue où vous l’avez écrit.
papers-review = Revue
papers-parts = Parties du rapport
papers-without-text = Sans texte libre
papers-without-text-hint = Niveaux, chiffres et dates seulement : ni constats, ni raisons, ni noms, ni fonctions, ni titres de preuves.
papers-confidential = Nommer aussi les preuves confidentielles
papers-preview = Aperçu du document
papers-no-words = Les textes de cette langue n’ont pas pu être chargés. Rien n’est perdu : vérifiez la connexion puis rechargez la page, ou choisissez une autre langue.
papers-no-review = Ce document porte sur une revue, et cette campagne n’en a pas encore.
papers-nothing = Ce document n’a encore rien à montrer pour cette campagne.
papers-files = Imprimer ou transmettre
papers-print = Imprimer
papers-print-hint = Le document seul, au format A4. La fenêtre d’impression permet aussi d’en faire un PDF.
papers-save = Enregistrer le document (HTML)
papers-save-hint = Un fichier que tout navigateur ouvre, sans connexion. Il contient ce que montre l’aperçu, et rien d’autre.
papers-save-whole = Enregistrer le document avec le dossier (HTML)
papers-save-whole-hint = Le même fichier, que Qualicycle peut rouvrir pour vérifier ou mener une revue. Le dossier entier y figure, quelles que soient les options choisies plus haut ; seuls les fichiers de preuve restent ici.
papers-save-xlsx = Enregistrer les tableaux (XLSX)
papers-save-csv = Enregistrer les tableaux (CSV)
papers-data-hint = Les données de la campagne pour un tableur : une feuille par sujet en XLSX, les indicateurs seuls en CSV.
papers-tables-hint = Les tableaux du document, pour un tableur ; en CSV, le premier seulement.
looks-title = Présentation : introduction et logo
looks-introduction = Introduction du rapport de cette campagne
looks-introduction-hint = Avec vos mots : à qui s’adresse le rapport, ce que l’équipe en retient. L’introduction est enregistrée quand vous quittez le champ, même si la campagne est close.
looks-logo = Logo
looks-logo-hint = Une image PNG ou JPEG de { $most } au plus. Elle figure en tête de tous les documents de l’établissement.
looks-logo-choose = Choisir une image
looks-logo-replace = Choisir une autre image
looks-logo-remove = Retirer le logo
looks-logo-words = Ce que montre le logo
looks-logo-words-hint = Pour qui ne le voit pas. Laissez vide si le nom de l’établissement suffit.
notice-logo-refused = Cette image n’a pas été retenue comme logo. { $why } Rien n’a changé.
logo-too-large = Elle pèse { $size }, et un logo { $most } au plus : réduisez-la puis choisissez-la à nouveau.
logo-other-kind = Ce n’est ni un PNG ni un JPEG : enregistrez-la dans l’un de ces formats puis choisissez-la à nouveau.
logo-not-read = Elle n’a pas pu être lue ({ $reason }) : choisissez-la à nouveau.

## Ce qui revient à l’autre partie

side-history = Vous examinez ce dossier en tant qu’évaluateur externe : seul l’établissement peut remettre une valeur.
side-clash-organisation = Ce choix revient à l’établissement.
side-clash-reviewer = Ce choix revient à l’évaluateur externe.

## Ce que la relecture des pages a ajouté.
reviewing-edit = Modifier ces indications
paper-draft-review-note = La revue n’est pas scellée : ce qu’elle dit peut encore changer.
next-review-text = Une revue de ce dossier est en cours.
next-review = Continuer la revue
next-review-none-text = Ce dossier vous a été transmis pour que vous le relisiez.

## Ce que dit l’aperçu d’un fichier, et ce qui tient des sceaux
incoming-and-more =
    { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }
incoming-broken =
    { $n ->
        [one] Un sceau de ce fichier n’est pas intact :
       *[other] { $n } sceaux de ce fichier ne sont pas intacts :
    }
incoming-broken-one = { $what } : { $how }.
incoming-broken-next = Le fichier peut être ouvert : chaque page dira ce qui ne tient pas, et ce qui est déjà ici reste tel quel. Demandez un nouvel exemplaire à la personne qui vous l’a transmis.
overview-seals = Vérifier les sceaux
reviewing-round-gone = La campagne relue n’est pas dans ce dossier
reviewing-round-gone-text = Sans elle, les indicateurs et les constats de cette revue ne peuvent pas se lire. Rien n’est perdu : ouvrez ici un fichier de l’établissement qui contient cette campagne.

## Signatures sur les documents
signed-check = Vérification
signed-holds = vérifiée le { $date } : elle tient
signed-broken = vérifiée le { $date } : elle ne tient pas
signed-not-checked = pas encore vérifiée
signed-line = { $who }, pour { $what }, le { $date } ({ $checked })
signed-note = « Elle tient » veut dire : faite avec cette clé, sur cet état scellé et rien d’autre. À qui est la clé, seule la comparaison de son empreinte avec le signataire le dit. Le dossier permet à chacun de refaire la vérification.

## Journal des tableaux
tables-what = Objet
tables-rating = Évaluation
tables-text = Texte

## Comparer des établissements
page-comparisons = Comparaisons
page-compared = Établissements
page-compared-one = Un établissement parmi les autres
page-compared-themes = Thèmes
page-compared-settings = Réglages
page-compared-heat = Vue d’ensemble
page-compared-groups = Par groupe
page-compared-trend = Évolution
page-compared-reviews = Auto-évaluation et revues
page-compared-together = Faiblesses communes
page-compared-label = Label
page-label-rule = Règle d’un label
page-decide = Décider
page-decisions = Décisions
page-decision = Décision
page-committee = Commission
page-results-import = Importer un tableau
page-extract = Extraction statistique
page-exchange = Enregistrer et réunir
compare-to-see = Voir
compare-to-decide = Décider
compare-to-keep = Données
compare-pages = Pages de la comparaison
compare-all = Toutes les comparaisons
compare-what = Une comparaison réunit les résultats des campagnes closes de plusieurs établissements, pour voir où chacun se situe parmi les autres. Elle montre des répartitions et des positions, jamais un classement.
compare-where = Les fichiers sont lus sur cet ordinateur et rien n’en est envoyé. Seuls les résultats en sont retenus : ni notes, ni preuves, ni noms de personnes.
compare-none = Aucune comparaison pour l’instant. Donnez un nom à la première : vous y lirez ensuite les fichiers reçus.
compare-new = Nouvelle comparaison
compare-name = Nom de la comparaison
compare-name-hint = Par exemple : « Label 2026, second degré ».
compare-begin = Créer la comparaison
compare-organisations = Établissements
compare-rounds = Campagnes
compare-framework = Référentiel
compare-changed = Dernier changement
compare-framework-missing = Le référentiel { $framework } n’a pas pu être chargé : les campagnes qui s’y rapportent ne sont pas montrées. Rien n’est perdu. Vérifiez la connexion puis rechargez la page.
compare-pieces-lost = { $n ->
    [one] Une partie des résultats n’a pas pu être reprise. Le reste est intact. Relisez les fichiers pour la retrouver.
   *[other] { $n } parties des résultats n’ont pas pu être reprises. Le reste est intact. Relisez les fichiers pour les retrouver.
    }
compare-files = Fichiers à lire
compare-empty = Cette comparaison est encore vide. Choisissez les fichiers .qualicycle ou les rapports que les établissements vous ont remis, un dossier qui les contient, ou une archive ZIP.
compare-choose = Choisir des fichiers
compare-folder = Choisir un dossier de fichiers
compare-drop = ou déposez-les n’importe où sur la page
compare-reading = Lecture des fichiers
compare-stop = Arrêter la lecture
compare-stopping = La lecture s’arrête. Ce qui est lu reste dans la comparaison.
compare-progress = { $done } fichiers lus sur { $total } ({ $size })
compare-seconds-left = { $n ->
    [one] encore { $n } seconde environ
   *[other] encore { $n } secondes environ
    }
compare-minutes-left = { $n ->
    [one] encore { $n } minute environ
   *[other] encore { $n } minutes environ
    }
compare-taken = { $files ->
    [0] Aucun fichier n’a apporté de résultats.
    [one] { $rounds ->
        [one] Un fichier a apporté les résultats d’une campagne.
       *[other] Un fichier a apporté les résultats de { $rounds } campagnes.
        }
   *[other] { $files } fichiers ont apporté les résultats de { $rounds } campagnes.
    }
compare-stopped = { $n ->
    [0] La lecture a été arrêtée.
    [one] La lecture a été arrêtée : un fichier n’a pas été lu. Choisissez-le à nouveau pour continuer.
   *[other] La lecture a été arrêtée : { $n } fichiers n’ont pas été lus. Choisissez-les à nouveau pour continuer.
    }
compare-refused = { $n ->
    [one] { $n } refus, avec sa raison
   *[other] { $n } refus, avec leurs raisons
    }
compare-refused-hint = Les autres fichiers sont lus. Rien de ce qui était là n’a changé.
compare-refused-more = { $n ->
    [one] et un autre
   *[other] et { $n } autres
    }
compare-no-closed-round = Aucune campagne n’y est close. Seules les campagnes closes se comparent.
compare-rescue-file = C’est une copie de secours d’un navigateur entier. Ouvrez-la depuis l’accueil, puis enregistrez chaque dossier dans son fichier.
compare-no-framework = La campagne { $label } s’appuie sur le référentiel { $framework }, qui n’est ni dans le fichier ni connu ici.
compare-unfit = La campagne { $label } ne correspond pas à son référentiel ({ $what }). Demandez à l’établissement d’enregistrer à nouveau son dossier.
compare-nested = C’est une archive ZIP trop profondément emboîtée. Décompressez-la puis choisissez ce qu’elle contient.
compare-nothing-inside = Cette archive ZIP ne contient aucun fichier.
compare-not-there = Le fichier n’a pas pu être lu : il a été déplacé ou modifié depuis qu’il a été choisi. Choisissez-le à nouveau.
compare-filter = Choix des établissements
compare-count = { $n ->
    [one] { $shown } établissement sur { $all }
   *[other] { $shown } établissements sur { $all }
    }
compare-count-all = { $n ->
    [one] { $shown } établissement
   *[other] { $shown } établissements
    }
compare-everybody = Montrer tous les établissements
compare-words = Nom, ville ou numéro
compare-words-hint = Avec ou sans accents.
compare-region = Académie ou région
compare-size = Nombre d’apprenants
compare-standing = Statut des résultats
compare-beside = Thème affiché à côté
compare-any-kind = Tous les types
compare-any-region = Toutes les régions
compare-any-size = Toutes les tailles
compare-any-standing = Tous les statuts
compare-no-region = Région non précisée
compare-no-theme = Aucun
compare-latest = La dernière de chaque établissement
compare-closed-between = Close entre le { $from } et le { $until }
standing-reviewed = Revu
standing-declared = Auto-déclaré
standing-complete = assez renseigné
standing-provisional = provisoire
size-below100 = Moins de 100
size-from100 = De { $from } à { $until }
size-from250 = De { $from } à { $until }
size-from500 = De { $from } à { $until }
size-from1000 = { $from } ou plus
size-unknown = Non précisé
compare-nobody = Aucun établissement ne répond à ces choix. Élargissez-les pour en retrouver.
compare-caption = Établissements de la comparaison, chacun avec la campagne retenue. L’ordre est celui que vous choisissez et ne vaut pas rang.
compare-column-name = Établissement
compare-column-kind = Type
compare-column-place = Ville
compare-column-region = Région
compare-column-round = Campagne
compare-column-closed = Close le
compare-column-standing = Statut
compare-column-whole = Ensemble
compare-column-coverage = Renseigné
compare-column-theme = Thème
compare-nothing-read = Il n’y a pas encore de résultats à répartir. Lisez d’abord des fichiers sur la page Établissements.
compare-few = { $n ->
    [0] Aucun établissement n’est retenu. En dessous de { $fewest }, rien n’est montré : chacun pourrait être reconnu.
    [one] Un seul établissement est retenu. En dessous de { $fewest }, rien n’est montré : chacun pourrait être reconnu.
   *[other] { $n } établissements seulement sont retenus. En dessous de { $fewest }, rien n’est montré : chacun pourrait être reconnu.
    }
compare-few-short = Trop peu d’établissements ont un résultat pour le montrer.
compare-not-rated = Personne n’a de résultat ici.
compare-whole = Ensemble
compare-spread = Répartition de 0 à 100 %
compare-n = Établissements
compare-min = Minimum
compare-lower = Premier quartile
compare-median = Médiane
compare-upper = Troisième quartile
compare-max = Maximum
compare-n-of = { $n } sur { $all }
compare-spread-hint = Le trait va du plus bas au plus haut, la barre couvre la moitié centrale des établissements, la marque est la médiane. Les nombres sont à côté.
compare-spread-caption = Répartition des résultats par thème
compare-back = Revenir aux établissements
compare-not-in = Cet établissement n’est pas dans la comparaison pour ce référentiel.
compare-position = Sa position parmi les autres
compare-position-among = { $n ->
    [one] Campagne { $label }, parmi { $n } autre établissement qui répond aux choix en cours.
   *[other] Campagne { $label }, parmi les { $n } autres établissements qui répondent aux choix en cours.
    }
compare-own = Son résultat
compare-percentile = Percentile
compare-percentile-of = { $percentile } (n = { $n })
compare-percentile-hint = Le percentile dit quelle part des autres se trouve en dessous, ceux qui ont le même résultat comptant pour moitié ; n est leur nombre. Le losange marque l’établissement. Rien n’est montré en dessous de cinq.
compare-its-rounds = Ses campagnes
compare-no-rounds = Toutes ses campagnes sont écartées.
compare-leave-out = Écarter la campagne { $label }
compare-leave-out-button = Écarter cette campagne
compare-why = Raison
compare-why-hint = Elle reste écrite à côté de la campagne, que vous pourrez reprendre à tout moment.
compare-left-out = Campagnes écartées
compare-left-out-why = { $label } : { $why }
compare-take-back = Reprendre
compare-dossiers = Ses dossiers
compare-joined = { $one } et { $other } comptent pour un seul établissement.
compare-part = Les séparer
compare-join = C’est le même
compare-not-same = Ce sont deux établissements
twins-same-code = Ils ont le même numéro officiel.
twins-same-name = Ils ont le même nom dans la même ville.
twins-near-name = Leurs noms diffèrent d’une lettre dans la même ville.
compare-delete = Supprimer la comparaison
compare-delete-text = Elle disparaît de ce navigateur avec les résultats lus et vos choix. Les fichiers des établissements ne sont pas touchés.
compare-delete-button = Supprimer la comparaison
notice-comparison-deleted = La comparaison { $name } a été supprimée de ce navigateur.
question-delete-comparison-title = Supprimer « { $name } » ?
question-delete-comparison-text = La comparaison { $name } disparaît de ce navigateur, avec les résultats lus et vos choix. Rien ne permet de revenir en arrière ; les fichiers des établissements restent où ils sont.
question-delete-comparison-yes = Supprimer { $name }
door-compare-title = Comparer des établissements
door-compare-text = Pour qui attribue un label ou suit un territoire : les fichiers reçus côte à côte, sans rien envoyer et sans classement.
door-compare = Voir les comparaisons

## Comparer : vue d’ensemble, groupes, indicateurs, colonnes
compare-columns = Colonnes du tableau
compare-columns-shown = Colonnes affichées à côté du nom
compare-column-pin = Épingle
compare-pin = Garder { $name } en haut du tableau
compare-pins =
    { $n ->
        [0] Aucun établissement épinglé n’est en haut du tableau.
        [one] Un établissement épinglé reste en haut du tableau.
       *[other] { $n } établissements épinglés restent en haut du tableau.
    }
compare-pins-away =
    { $n ->
        [one] Un autre ne répond pas à ces choix.
       *[other] { $n } autres ne répondent pas à ces choix.
    }
compare-pins-most = On peut en épingler { $n } au plus.
compare-unpin-all = Tout désépingler
compare-closed-from = Close à partir du
compare-closed-until = Close jusqu’au
compare-similar = Profil
compare-similar-to = Les { $n } plus proches de { $name }
compare-similar-hint = Deux profils sont proches quand leurs résultats, thème par thème, diffèrent peu en moyenne.
compare-any-profile = Tous les profils
compare-certainty = Revus : { $reviewed } · auto-déclarés : { $declared } · provisoires : { $provisional }
compare-heat-hint = Chaque nombre est le résultat d’un établissement sur un thème. Le titre d’une colonne change l’ordre, la médiane mène à la répartition du thème. L’ordre ne vaut pas rang.
compare-heat-stretch = de { $from } à { $until }
compare-heat-caption = Résultats des établissements par thème
compare-heat-none = Ce référentiel ne donne pas de moyennes : il n’y a pas de résultats à colorer. Les thèmes montrent comment les indicateurs se répartissent.
compare-heat-few = dès { $fewest } établissements
compare-heat-spread = { $median }, répartition : { $theme }
compare-mean = Moyenne
compare-groups-what = Groupes à montrer
compare-groups-lines = Lignes
compare-groups-columns = Colonnes
compare-groups-no-columns = Aucune
compare-groups-score = Résultat
compare-groups-learners = Compter aussi les apprenants
compare-groups-learners-hint = Un groupe dont un seul établissement a plus de la moitié des apprenants n’est alors pas montré.
compare-groups-by = { $of } · { $lines }
compare-groups-crossed = { $lines } × { $columns }
compare-groups-hint = La barre va de 0 à 100 %, la marque est la médiane. Chaque nombre d’établissements mène à leur liste. Les groupes de moins de cinq ne sont pas montrés, ni ceux dont on pourrait les déduire.
compare-groups-counts-hint = Ce référentiel ne donne pas de moyennes : seuls les établissements sont comptés. Les groupes de moins de cinq ne sont pas montrés, ni ceux dont on pourrait les déduire.
compare-groups-missing =
    { $n ->
        [one] Un établissement n’a pas ce résultat et n’est dans aucun groupe.
       *[other] { $n } établissements n’ont pas ce résultat et ne sont dans aucun groupe.
    }
compare-groups-caption = Établissements par groupe
compare-groups-bar = Moyenne de 0 à 100 %
compare-groups-learners-n = Apprenants
compare-groups-weighted = Moyenne par apprenant
compare-groups-all = Tous
compare-groups-nobody = aucun
compare-groups-n = n = { $n }
compare-groups-median = médiane { $median }
compare-hidden-small = Non montré : moins de { $fewest } établissements
compare-hidden-dominated = Non montré : un établissement a plus de la moitié des apprenants
compare-hidden-protecting = Non montré : on pourrait en déduire un groupe trop petit
compare-hidden-small-short = moins de { $fewest }
compare-hidden-dominated-short = un seul domine
compare-hidden-protecting-short = protège un petit groupe
compare-levels = Répartition par niveau
compare-levels-caption = Nombre d’établissements par niveau de chaque indicateur
compare-levels-of = Indicateurs du thème { $theme }
compare-levels-hint = La barre se partage au milieu de l’échelle : à gauche les niveaux bas, à droite les niveaux hauts. Les nombres d’établissements sont à côté. Un indicateur renseigné par moins de cinq établissements n’est pas montré.
compare-levels-choose = Le nom d’un thème mène à la répartition de ses indicateurs.
compare-levels-close = Refermer les indicateurs
compare-measures = Mesures
compare-measures-hint = Les mesures ont leur propre unité et n’entrent dans aucune moyenne de résultats.

## Règles d’un label : ce qu’elles demandent et ce qu’elles proposent
award-label = le label
award-plain-grade = Label
award-unrated = non renseigné
award-others = { $n ->
    [one] { $n } autre
   *[other] { $n } autres
    }
award-basis-own = ceux de l’établissement (auto-déclarés)
award-basis-review = ceux de la revue scellée, et d’elle seule
award-basis-review-else-own = ceux de la revue scellée, sinon ceux de l’établissement
award-ground-own = Auto-évaluation
award-ground-review = Revue
award-ground-awaited = Revue attendue
award-asks-criteria-answered = Chaque critère qui concerne l’établissement a au moins un indicateur renseigné.
award-asks-coverage = { $all ->
    [yes] Tout ce qui concerne l’établissement est renseigné.
   *[no] Au moins { $percent } de ce qui concerne l’établissement est renseigné.
    }
award-asks-mean = Le résultat d’ensemble atteint au moins { $percent }.
award-asks-theme-mean = Le résultat du thème { $theme } atteint au moins { $percent }.
award-asks-each-theme = Le résultat de chaque thème atteint au moins { $percent }.
award-asks-floor = Aucun indicateur renseigné n’est sous le niveau { $level }.
award-asks-floor-theme = Dans le thème { $theme }, aucun indicateur renseigné n’est sous le niveau { $level }.
award-asks-mandatory = { $n ->
    [0] Les indicateurs obligatoires atteignent au moins le niveau { $level }.
    [one] L’indicateur { $which } atteint au moins le niveau { $level }.
   *[other] Chacun de ces indicateurs atteint au moins le niveau { $level } : { $which }.
    }
award-asks-no-major = Aucune non-conformité majeure ne reste à lever.
award-asks-fewer-minors = { $n ->
    [0] Moins de 0 non-conformité mineure reste à lever.
    [one] Aucune non-conformité mineure ne reste à lever.
   *[other] Moins de { $n } non-conformités mineures restent à lever.
    }
award-asks-reviewed = Un évaluateur externe a examiné la campagne et scellé sa revue ; un audit à blanc ne compte pas.
award-asks-recent = { $n ->
    [one] La campagne est close depuis { $n } mois au plus.
   *[other] La campagne est close depuis { $n } mois au plus.
    }
award-asks-evidenced = { $all ->
    [yes] Tous les niveaux élevés s’appuient sur une preuve à jour.
   *[no] Au moins { $percent } des niveaux élevés s’appuient sur une preuve à jour.
    }
award-asks-panels = { $n ->
    [one] Au moins { $n } enquête a été menée.
   *[other] Au moins { $n } enquêtes ont été menées.
    }
award-asks-agreed = { $all ->
    [yes] L’équipe s’est accordée sur tout ce que plusieurs personnes ont évalué.
   *[no] L’équipe s’est accordée sur au moins { $percent } de ce que plusieurs personnes ont évalué.
    }
award-asks-judged = { $all ->
    [yes] L’effet de toutes les actions décidées a été apprécié.
   *[no] L’effet d’au moins { $percent } des actions décidées a été apprécié.
    }
award-lacks-answers = { $n ->
    [one] Rien n’est renseigné dans le critère { $which }.
   *[other] Rien n’est renseigné dans { $n } critères : { $which }.
    }
award-lacks-ratings = { $n ->
    [one] Renseigné à { $reached }. Il manque { $n } indicateur parmi ceux-ci : { $which }.
   *[other] Renseigné à { $reached }. Il manque { $n } indicateurs parmi ceux-ci : { $which }.
    }
award-lacks-mean = Résultat d’ensemble : { $percent }.
award-theme-reaches = { $theme } ({ $percent })
award-lacks-themes = Résultat trop bas : { $which }.
award-lacks-levels = { $n ->
    [one] { $n } indicateur est en dessous : { $which }.
   *[other] { $n } indicateurs sont en dessous : { $which }.
    }
award-lacks-majors = { $n ->
    [one] L’indicateur { $which } porte une non-conformité majeure qui n’est pas levée.
   *[other] { $n } indicateurs portent une non-conformité majeure qui n’est pas levée : { $which }.
    }
award-lacks-minors = { $n ->
    [one] L’indicateur { $which } porte une non-conformité mineure qui n’est pas levée. À lever : { $more }.
   *[other] { $n } indicateurs portent une non-conformité mineure qui n’est pas levée : { $which }. Il faut en lever { $more }.
    }
award-lacks-review = Aucune revue externe n’a été scellée.
award-lacks-recent = La campagne est close depuis le { $closed }. Elle comptait jusqu’au { $until }.
award-done-evidenced = { $done ->
    [one] { $done } niveau élevé sur { $of } s’appuie sur une preuve à jour.
   *[other] { $done } niveaux élevés sur { $of } s’appuient sur une preuve à jour.
    }
award-done-agreed = { $done ->
    [one] L’équipe s’est accordée sur { $done } indicateur sur { $of }.
   *[other] L’équipe s’est accordée sur { $done } indicateurs sur { $of }.
    }
award-done-judged = { $done ->
    [one] L’effet de { $done } action sur { $of } a été apprécié.
   *[other] L’effet de { $done } actions sur { $of } a été apprécié.
    }
award-done-panels = { $done ->
    [0] Aucune enquête n’a été menée.
    [one] { $done } enquête a été menée.
   *[other] { $done } enquêtes ont été menées.
    }
award-more = { $n ->
    [one] Il en manque { $n }.
   *[other] Il en manque { $n }.
    }
award-unsaid-not-reviewed = Rien ne peut être établi tant qu’aucune revue n’est scellée.
award-unsaid-nothing-rated = Rien n’est renseigné qui puisse être compté.
award-unsaid-nothing-rated-in = Rien n’est renseigné dans { $which }.
award-unsaid-not-applicable = { $n ->
    [one] L’indicateur { $which } est dit non concerné, ou ne figurait pas dans la campagne. La raison est à vérifier.
   *[other] Ces indicateurs sont dits non concernés, ou ne figuraient pas dans la campagne : { $which }. La raison est à vérifier.
    }
award-unsaid-evidenced = Il n’y a aucun niveau élevé à appuyer sur une preuve, ou le fichier ne le dit pas.
award-unsaid-agreed = Rien n’a été évalué par plusieurs personnes, ou le fichier ne le dit pas.
award-unsaid-judged = Aucune action n’a été décidée, ou le fichier ne le dit pas.
award-reached-coverage = Renseigné à { $percent }.
award-reached-theme = Résultat du thème { $theme } : { $percent }.
award-reached-lowest = Le thème le plus bas est { $theme } : { $percent }.
award-reached-minors = { $n ->
    [0] Aucune ne reste à lever.
    [one] { $n } reste à lever.
   *[other] { $n } restent à lever.
    }
award-reached-closed = Close le { $day }.
award-short-answers = { $n ->
    [one] { $n } critère sans réponse
   *[other] { $n } critères sans réponse
    }
award-short-ratings = { $n ->
    [one] { $n } indicateur à renseigner
   *[other] { $n } indicateurs à renseigner
    }
award-short-mean = ensemble à { $percent }
award-short-themes = { $n ->
    [one] thème { $theme } à { $percent }
   *[other] { $n } thèmes trop bas, dont { $theme } à { $percent }
    }
award-short-mandatory = { $n ->
    [one] { $n } indicateur obligatoire non atteint
   *[other] { $n } indicateurs obligatoires non atteints
    }
award-short-below = { $n ->
    [one] { $n } indicateur sous le plancher
   *[other] { $n } indicateurs sous le plancher
    }
award-short-majors = { $n ->
    [one] { $n } non-conformité majeure
   *[other] { $n } non-conformités majeures
    }
award-short-minors = { $n ->
    [one] { $n } non-conformité mineure de trop
   *[other] { $n } non-conformités mineures de trop
    }
award-short-review = pas de revue scellée
award-short-recent = campagne trop ancienne
award-short-evidenced = { $n ->
    [one] { $n } niveau élevé sans preuve à jour
   *[other] { $n } niveaux élevés sans preuve à jour
    }
award-short-agreed = { $n ->
    [one] { $n } accord de l’équipe à trouver
   *[other] { $n } accords de l’équipe à trouver
    }
award-short-judged = { $n ->
    [one] { $n } effet à apprécier
   *[other] { $n } effets à apprécier
    }
award-short-panels = { $n ->
    [one] { $n } enquête à mener
   *[other] { $n } enquêtes à mener
    }
award-short-nothing-rated = rien de renseigné
award-short-themes-unrated = { $n ->
    [one] { $n } thème non renseigné
   *[other] { $n } thèmes non renseignés
    }
award-short-not-applicable = { $n ->
    [one] { $n } indicateur obligatoire non concerné
   *[other] { $n } indicateurs obligatoires non concernés
    }
award-short-none-to-evidence = aucun niveau élevé à appuyer
award-short-none-voted = rien d’évalué à plusieurs
award-short-no-actions = aucune action décidée
award-enough-review = Une fois le reste fait, faire examiner la campagne par un évaluateur externe, qui confirme les niveaux et scelle sa revue.
award-enough-round = Une fois le reste fait, mener et clore une nouvelle campagne qui retrouve ces niveaux.
award-enough-raise = Passer de { $from } à { $to } : { $which }.
award-enough-rate = Renseigner, à { $to } au moins : { $which }.
award-enough-rate-all = { $n ->
    [one] Renseigner l’indicateur { $which }, à n’importe quel niveau.
   *[other] Renseigner les { $n } indicateurs { $which }, à n’importe quel niveau.
    }
award-enough-rate-some = { $n ->
    [one] Renseigner { $n } indicateur parmi { $which }, à n’importe quel niveau.
   *[other] Renseigner { $n } indicateurs parmi { $which }, à n’importe quel niveau.
    }
award-enough-lift-majors = { $n ->
    [one] Lever la non-conformité majeure de l’indicateur { $which }.
   *[other] Lever les { $n } non-conformités majeures des indicateurs { $which }.
    }
award-enough-lift-some-majors = { $n ->
    [one] Lever { $n } non-conformité majeure parmi celles de { $which }.
   *[other] Lever { $n } non-conformités majeures parmi celles de { $which }.
    }
award-enough-lift-minors = { $n ->
    [one] Lever la non-conformité mineure de l’indicateur { $which }.
   *[other] Lever les { $n } non-conformités mineures des indicateurs { $which }.
    }
award-enough-lift-some-minors = { $n ->
    [one] Lever { $n } non-conformité mineure parmi celles de { $which }.
   *[other] Lever { $n } non-conformités mineures parmi celles de { $which }.
    }
award-enough-evidence = { $n ->
    [one] Appuyer { $n } niveau élevé de plus sur une preuve à jour.
   *[other] Appuyer { $n } niveaux élevés de plus sur une preuve à jour.
    }
award-enough-panels = { $n ->
    [one] Mener { $n } enquête de plus.
   *[other] Mener { $n } enquêtes de plus.
    }
award-enough-agree = { $n ->
    [one] S’accorder sur { $n } indicateur de plus.
   *[other] S’accorder sur { $n } indicateurs de plus.
    }
award-enough-judge = { $n ->
    [one] Apprécier l’effet de { $n } action de plus.
   *[other] Apprécier l’effet de { $n } actions de plus.
    }
award-flaw-other-framework = La règle porte sur un autre référentiel : { $framework }.
award-flaw-no-grade = La règle n’a aucun échelon : elle ne propose rien. Ajoutez-en un.
award-flaw-same-grade = Deux échelons portent le même identifiant. Retirez l’un des deux.
award-flaw-no-name = Cet échelon n’a pas de nom. Il en faut un quand il y en a plusieurs.
award-flaw-no-condition = Cet échelon ne demande rien : il n’est jamais proposé. Ajoutez une condition.
award-flaw-same-condition = Cette condition figure déjà plus haut.
award-flaw-unknown-theme = Le référentiel n’a pas de thème { $theme }.
award-flaw-unknown-indicator = Le référentiel n’a pas d’indicateur { $indicator }.
award-flaw-no-indicator = Aucun indicateur n’est choisi : la condition est toujours remplie.
award-flaw-no-such-level = L’échelle de l’indicateur { $indicator } n’a pas le niveau { $level }.
award-flaw-no-scale = Aucune échelle n’a ici le niveau { $level }.
award-flaw-nothing-to-average = Il n’y a pas ici de résultat à calculer : des constats se comptent, des mesures se lisent une à une.
award-flaw-nothing-of-conformity = Rien n’est évalué ici en non-conformités, et aucune revue n’est prise en compte.
award-flaw-zero = Ce nombre vaut 0 : tout le monde remplit cette condition, ou personne.
award-flaw-weaker = L’échelon inférieur { $grade } demande plus sur un point : { $asked }
award-kind-criteria-answered = Une réponse dans chaque critère
award-kind-coverage = Part renseignée
award-kind-mean = Résultat d’ensemble
award-kind-theme-mean = Résultat par thème
award-kind-floor = Niveau plancher
award-kind-mandatory = Indicateurs obligatoires
award-kind-no-major = Aucune non-conformité majeure
award-kind-fewer-minors = Peu de non-conformités mineures
award-kind-reviewed = Revue externe
award-kind-recent = Campagne récente
award-kind-evidenced = Niveaux élevés appuyés sur des preuves
award-kind-panels = Enquêtes menées
award-kind-agreed = Accord de l’équipe
award-kind-judged = Effet des actions apprécié
award-no-rule = Aucune règle n’est encore écrite pour ce référentiel. Une règle dit ce qu’un label demande, échelon par échelon. Elle propose, et une commission décide.
award-take-built-in = Partir de la règle connue pour ce référentiel
award-write-empty = Écrire une nouvelle règle
award-choice = Règle appliquée
award-asks = Ce que demande { $label }
award-basis-line = Niveaux pris en compte : { $basis }.
award-edit = Modifier la règle
award-faulty = { $n ->
    [one] { $n } point de cette règle est à revoir. Elle est appliquée telle qu’elle est.
   *[other] { $n } points de cette règle sont à revoir. Elle est appliquée telle qu’elle est.
    }
award-removed-rules = Règles supprimées
award-sums = Ce que la règle propose
award-sums-hint = Une règle propose ; la commission décide. Les seuils sont comparés à la valeur exacte, jamais arrondie.
award-all = Toutes les propositions ({ $n })
award-some-award = Label proposé ({ $n })
award-some-grade = { $grade } proposé ({ $n })
award-some-against = Conditions manquantes ({ $n })
award-some-open = À examiner ({ $n })
award-is-against = Rien n’est proposé
award-is-open = À examiner
award-is-award = Label proposé
award-column-ground = Jugé sur
award-column-proposal = Proposition
award-column-lacks = Ce qui manque
award-column-decision = Décision
award-caption = Établissements de la comparaison, avec ce que la règle propose pour chacun et ce qui manque. L’ordre ne vaut pas rang.
award-n-lacks = { $n ->
    [one] { $n } condition : { $which }
   *[other] { $n } conditions : { $which }
    }
award-for-grade = Pour { $grade }, { $lacks }
award-look-at = À examiner : { $which }
award-nobody = Aucun établissement retenu n’est dans ce cas.
award-decide = Décider
award-decide-on = Décider pour { $name }
award-stands-award = La règle propose le label : toutes ses conditions sont remplies.
award-stands-grade = La règle propose l’échelon { $grade } : toutes ses conditions sont remplies.
award-stands-against = Rien n’est proposé : des conditions ne sont pas remplies.
award-stands-open = Rien n’est proposé pour l’instant : aucun manque n’est établi, mais tout n’a pas pu être vérifié.
award-stands-on = Règle { $label }, appliquée le { $day } à la campagne { $round }, close le { $closed }. Jugé sur : { $ground }.
award-standing = État du label aujourd’hui : { $state }.
award-demand = Ce qui est demandé
award-finding = Ce qui est constaté
award-met = Rempli
award-missing = Manque
award-unsaid = À examiner
award-enough = Ce qui suffirait pour { $grade }
award-enough-hint = Une possibilité parmi d’autres, sans rien de superflu. L’établissement choisit ce qu’il améliore.
award-enough-unknown = Aucun changement simple n’est connu ici : il faut examiner le dossier.
award-plain = le label
award-rule-name = Nom du label
award-rule-name-hint = Sans nom, il porte celui du référentiel.
award-rule-basis = Niveaux pris en compte
award-grades = Échelons
award-grades-hint = Du plus élevé au plus bas. Le plus élevé dont toutes les conditions sont remplies est proposé.
award-grade-n = Échelon { $n } : { $name }
award-the-conditions = Conditions
award-grade-name = Nom de l’échelon
award-grade-name-hint = Par exemple « Confirmé ». Un label sans échelons n’en a pas besoin.
award-grade-up = Placer plus haut
award-grade-down = Placer plus bas
award-grade-remove = Retirer cet échelon
award-grade-add = Ajouter un échelon plus bas
award-condition-new = Ajouter une condition
award-condition-add = Ajouter
award-condition-remove = Retirer cette condition
award-percent = Au moins, en pour cent
award-percent-hint = Par exemple 60 ou 59,5.
award-percent-wrong = Ce n’est pas un pourcentage de 0 à 100 avec deux décimales au plus. Écrivez par exemple 60 ou 59,5. La valeur précédente est conservée.
award-number-wrong = Écrivez un nombre entier de { $min } à { $max }. La valeur précédente est conservée.
award-theme = Thème
award-each-theme = Chaque thème
award-any-theme = Tous les thèmes
award-level = Niveau le plus bas admis
award-months = Mois depuis la clôture, au plus
award-than = Moins de
award-panels = Enquêtes menées, au moins
award-indicators = { $n ->
    [0] Choisir les indicateurs
    [one] { $n } indicateur choisi
   *[other] { $n } indicateurs choisis
    }
award-seek = Chercher un indicateur
award-seek-hint = Par son numéro ou ses mots, avec ou sans accents.
award-seek-none = Aucun indicateur ne contient ces mots.
award-effect = Avec cette règle
award-effect-hint = Sur la dernière campagne de chaque établissement de la comparaison.
award-effect-none = Aucune campagne n’a encore été lue pour ce référentiel.
award-versions = Versions de cette règle
award-versions-hint = Chaque modification est gardée. Remettre une version en fait la version actuelle ; rien ne se perd.
award-version = Le { $when } : { $what }
award-version-grades = { $n ->
    [one] { $n } échelon
   *[other] { $n } échelons
    }
award-version-conditions = { $n ->
    [one] { $n } condition
   *[other] { $n } conditions
    }
award-version-removed = règle supprimée
award-version-now = version actuelle
award-version-back = Remettre cette version
award-remove = Supprimer la règle
award-remove-text = Les décisions déjà prises gardent ce qu’elle demandait. Vous pourrez la remettre depuis ses versions.
award-removed = Cette règle est supprimée et ne propose plus rien. Les décisions déjà prises gardent ce qu’elle demandait. Vous pouvez en remettre une version.
award-unknown = Cette règle n’est pas dans la comparaison.
award-no-framework = Le référentiel de cette règle n’est pas encore chargé. La règle pourra être lue et modifiée dès qu’il le sera.
award-back = Revenir aux propositions

### Comparaisons : décisions d’un label

## La commission
committee-lead = Les membres de la commission qui attribue le label, et leur rôle.
committee-names = Les noms restent dans le fichier de cette comparaison. Ils figurent dans les décisions et dans les lettres.
committee-empty = Personne n’est encore inscrit. Commencez par la personne qui préside : une décision demande au moins un membre qui décide.
committee-size =
    { $n ->
        [0] La commission n’a pas encore de membre.
        [one] La commission compte { $n } membre.
       *[other] La commission compte { $n } membres.
    }
committee-add = Inscrire un membre
committee-add-now = Inscrire ce membre
committee-title = Fonction
committee-title-hint = Par exemple : inspectrice référente, proviseur, représentant des parents.
committee-part = Rôle dans la commission
committee-part-hint = Seuls décident la présidence et les membres ayant voix délibérative.
committee-name = Nom
committee-name-hint = Facultatif. La fonction suffit souvent.
committee-chair = présidence
committee-member = membre, voix délibérative
committee-rapporteur = rapporteur, sans voix délibérative
committee-secretary = secrétariat
committee-adviser = membre, voix consultative
committee-correct = Corriger
committee-leave = Retirer de la commission : { $who }
committee-leave-hint = Les décisions déjà prises gardent la commission telle qu’elle siégeait.

## Ce qui est décidé
outcome-granted = Attribué
outcome-granted-with-conditions = Attribué sous conditions
outcome-deferred = Ajourné
outcome-refused = Refusé
outcome-maintained = Maintenu
outcome-suspended = Suspendu
outcome-withdrawn = Retiré
outcome-expired = Échu, non renouvelé
label-undecided = à décider
label-deferred = décision ajournée
label-refused = refusé
label-coming = attribué, pas encore en vigueur
label-held = en cours de validité
label-suspended = suspendu
label-withdrawn = retiré
label-expired = échu
deviates-given = La commission s’écarte de la proposition : la règle ne proposait pas d’attribuer le label.
deviates-grade =
    { $named ->
        [yes] La commission s’écarte de la proposition : la règle proposait l’échelon { $grade }.
       *[no] La commission s’écarte de la proposition : la règle proposait un autre échelon.
    }
deviates-not-given =
    { $named ->
        [yes] La commission s’écarte de la proposition : la règle proposait d’attribuer le label à l’échelon { $grade }.
       *[no] La commission s’écarte de la proposition : la règle proposait d’attribuer le label.
    }
deviates-against = La commission se prononce là où la règle ne permettait pas de conclure : aucun manque n’était établi.

## Décider
decide-back = Retour à l’établissement
decide-no-rule = Aucune règle ne s’applique à ce référentiel, et rien n’a encore été décidé. Écrivez d’abord la règle du label.
decide-to-rules = Aller à la règle
decide-rule = Règle du label
decide-proposal = Ce que propose la règle
decide-of-before = Il n’y a plus ici de campagne à laquelle appliquer la règle. La proposition est celle de la décision précédente.
decide-looked-at = Campagne { $label }, close le { $closed }
decide-proposes =
    { $named ->
        [yes] Attribuer le label, échelon { $grade }
       *[no] Attribuer le label
    }
decide-proposes-nothing = Rien n’est proposé : des conditions ne sont pas remplies
decide-cannot-say = Pas de proposition : il n’est pas possible de conclure
decide-missing =
    { $named ->
        [yes] Ce qui manque pour l’échelon { $grade } :
       *[no] Ce qui manque :
    }
decide-unsaid = Ce qui ne peut pas être établi :
decide-whose = La règle propose, la commission décide.
decide-all-proposals = Voir toutes les propositions
decide-before = Décisions antérieures
decide-first = Aucune décision n’a encore été prise sur ce label.
decide-stands = État du label aujourd’hui : { $state }.
decide-held-until = Dernier jour de validité : { $last }.
decide-now = La décision
decide-choose = Choisir…
decide-outcome = Décision
decide-holds-none = Aucun label n’est inscrit ici pour cet établissement. Cette décision en suppose un.
decide-grade = Échelon
decide-day = Date de la décision
decide-reference = Référence
decide-reference-hint = Le numéro sous lequel vous classez la décision. Facultatif.
decide-from = Valable à partir du
decide-from-hint = D’ordinaire la date de la décision ; lors d’un renouvellement anticipé, la fin du label en cours.
decide-last-day = Dernier jour de validité
decide-last-day-hint = Calculé d’après la durée que fixe le référentiel. Modifiable.
decide-last-day-unknown = Le référentiel ne fixe pas de durée : indiquez ce jour.
decide-surveillance-from = Audit de surveillance, du
decide-surveillance-until = Audit de surveillance, au
decide-conditions = Conditions
decide-conditions-needed = Ce que l’établissement doit faire, et pour quand. Au moins une condition.
decide-conditions-free = Ce que vous demandez à l’établissement, et pour quand. Facultatif.
decide-condition = Condition { $n }
decide-condition-new = Condition { $n }, s’il y a lieu
decide-condition-until = Échéance de la condition { $n }
decide-no-committee = La commission n’a pas encore de membre. Ce que vous avez saisi ici vous attend.
decide-to-committee = Inscrire les membres
decide-by = Ont siégé
decide-reason = Motifs
decide-reason-needed = Motifs (obligatoires, puisque la décision s’écarte de la proposition)
decide-reason-hint = Dans les mots de la commission. Ils figurent dans la lettre.
decide-say-why = Dites pourquoi dans les motifs.
decide-incomplete = La décision n’est pas encore inscrite : il manque ce qui est signalé ci-dessus. Rien de ce que vous avez saisi n’est perdu.
decide-also-title = Prendre la même décision pour d’autres établissements
decide-also-hint = La règle propose la même chose pour eux, et rien n’a encore été décidé. Chacun reçoit sa propre décision, sur sa propre campagne, avec la même référence et les mêmes motifs.
decide-also = Décider de même pour
decide-also-more =
    { $n ->
        [one] Et { $n } autre. Les filtres de la comparaison resserrent la liste.
       *[other] Et { $n } autres. Les filtres de la comparaison resserrent la liste.
    }
decide-enter-all =
    { $n ->
        [one] Inscrire la décision au registre
       *[other] Inscrire les { $n } décisions au registre
    }
decide-enter-hint = La lettre s’affiche ensuite. La saisie en cours reste ici tant que cette page reste ouverte dans le navigateur.
decide-drop = Effacer la saisie
decide-lacks-outcome = Choisissez ce qui est décidé.
decide-lacks-grade = Choisissez l’échelon.
decide-before-closing = La campagne a été close après ce jour. Choisissez une date postérieure.
decide-lacks-validity = Indiquez un dernier jour de validité postérieur au premier.
decide-lacks-conditions = Écrivez au moins une condition.
decide-lacks-text = Écrivez ce qui est demandé.
decide-lacks-until = Indiquez un jour postérieur à la décision.
decide-lacks-members = Cochez au moins une personne qui décide : présidence ou membre ayant voix délibérative.
decide-lacks-reason = La décision s’écarte de la proposition : écrivez pourquoi.

## Une décision
decided-gone = Cette décision n’est pas au registre. Elle en a peut-être été retirée, parce qu’elle avait été inscrite par erreur.
decided-register = Voir le registre
decided-stands = label aujourd’hui : { $state }
decided-later = Une décision plus récente a été prise sur ce label.
decided-to-later = La lire
decided-again = Prendre une nouvelle décision
decided-changed = Depuis la décision
changed-nothing = Les fichiers lus ici sont ceux sur lesquels la décision a été prise.
changed-gone = La campagne sur laquelle la décision a été prise n’est pas, ou n’est plus, dans cette comparaison.
changed-record = Le fichier le plus récent de cette campagne n’a plus la même empreinte : il ne contient plus tout à fait ce qui a été examiné.
changed-review = La revue qui l’accompagne n’est plus la même.
changed-later-round = L’établissement a clos une campagne plus récente.
changed-hint = La décision reste ce qu’elle est. Tout changement demande une nouvelle décision.
decided-letter = Lettre à l’établissement
decided-letter-hint = Un seul fichier, qui s’ouvre dans tout navigateur et s’imprime sur papier A4. Rien n’est envoyé d’ici.
decided-print = Imprimer la lettre
decided-save = Enregistrer la lettre
decided-mistake = Inscrite par erreur ?
decided-mistake-text = Une décision inscrite par erreur se retire du registre. Si la commission revient sur sa décision, inscrivez plutôt une nouvelle décision.
decided-mistake-button = Retirer du registre
question-retract-title = Retirer cette décision du registre ?
question-retract-text = La décision sur { $name } ne comptera plus, ni dans le registre, ni dans l’état du label. L’historique de la comparaison en garde la trace.
question-retract-yes = Retirer la décision

## La lettre
paper-decided = Décision
paper-decided-note = Prise par la commission du label, au vu de la campagne et des pièces nommées ici.
letter-title = Notification de décision
letter-decision = Décision
letter-reference = Référence
letter-day = Date de la décision
letter-label = Label
letter-round-closed = { $label }, close le { $closed }
letter-label-graded = { $label }, échelon { $grade }
letter-granted = Par décision du { $day }, la commission vous a attribué le label { $label }.
letter-granted-with-conditions = Par décision du { $day }, la commission vous a attribué le label { $label }, sous les conditions énoncées ci-dessous.
letter-deferred = Par décision du { $day }, la commission a ajourné sa décision sur le label { $label }. À ce stade, le label ne vous est ni attribué ni refusé.
letter-refused = Par décision du { $day }, la commission ne vous a pas attribué le label { $label }. Si vous détenez déjà ce label, il reste valable jusqu’à son terme.
letter-maintained = Par décision du { $day }, la commission a maintenu le label { $label } que vous détenez. Ses dates de validité ne changent pas.
letter-suspended = Par décision du { $day }, la commission a suspendu le label { $label } que vous détenez. Vous ne pouvez pas vous en prévaloir tant que dure la suspension.
letter-withdrawn = Par décision du { $day }, la commission vous a retiré le label { $label }. Vous ne pouvez plus vous en prévaloir à compter de cette date.
letter-expired = Le { $day }, la commission a constaté que le label { $label } que vous déteniez est arrivé à son terme sans être renouvelé.
letter-validity = Validité
letter-valid = Le label est valable du { $from } au { $last } inclus.
letter-surveillance = Un audit de surveillance aura lieu entre le { $first } et le { $last }.
letter-conditions = Ce qui vous est demandé
letter-conditions-intro = Il vous est demandé ce qui suit :
letter-condition = Au plus tard le { $until } : { $text }
letter-record = { $name } : { $digest }
letter-grounds = Motifs
letter-looked-at = La commission s’est prononcée au vu de la campagne { $round }, conduite avec le référentiel { $framework }.
letter-ground-own = L’examen a porté sur votre auto-évaluation.
letter-ground-review = L’examen a porté sur les évaluations de la revue externe, telle qu’elle a été scellée.
letter-ground-awaited = L’examen devait porter sur une revue externe, qui n’a pas été reçue.
letter-all-met = Toutes les conditions que fixe la règle du label sont remplies.
letter-lacks = Au regard de la règle du label, les manques suivants ont été constatés :
letter-unknowns = Sur les points suivants, rien n’a pu être établi :
letter-reason = La commission motive ainsi sa décision :
letter-committee = Commission
letter-decided-by = Ont pris part à la décision :
letter-heard = Ont participé aux travaux sans voix délibérative :
letter-for-committee = Pour la commission

## Le registre
register-empty = Le registre réunit les décisions de la commission, leurs lettres et leurs échéances. Aucune décision n’a encore été prise.
register-begin = Voir les propositions et décider
register-dues = Échéances
register-nothing-due = Rien à faire dans les deux mois qui viennent.
register-more-dues =
    { $n ->
        [one] Et { $n } autre, dans le fichier d’agenda.
       *[other] Et { $n } autres, dans le fichier d’agenda.
    }
register-later =
    { $n ->
        [one] { $n } échéance plus tard.
       *[other] { $n } échéances plus tard.
    }
due-renewal = Fin de validité : décider du renouvellement avant ce jour
due-surveillance = Audit de surveillance
due-condition = Condition à vérifier : { $text }
register-title = Toutes les décisions
register-day = Date
register-decided = Décision
register-reference = Référence
register-state = État du label aujourd’hui
register-last-day = Valable jusqu’au
register-all = Tous
register-state-n = { $state } ({ $n })
register-n =
    { $n ->
        [0] Aucune décision
        [one] { $n } décision
       *[other] { $n } décisions
    }
register-show-more =
    { $n ->
        [one] Afficher encore { $n } décision
       *[other] Afficher encore { $n } décisions
    }
register-files = Emporter le registre
register-xlsx = Enregistrer en tableur (XLSX)
register-csv = Enregistrer en CSV
register-calendar = Enregistrer les échéances pour mon agenda (.ics)
register-files-hint = Le tableau contient toutes les décisions prises à ce jour, avec leurs motifs, mais sans les noms des membres. Ses colonnes portent les mêmes noms dans toutes les langues.
register-file-title = Registre des décisions – { $name }

## Data of a comparison: what comes in and what leaves
compare-known = { $n ->
    [one] { $n } campagne était déjà connue et n’est pas gardée deux fois.
   *[other] { $n } campagnes étaient déjà connues et ne sont pas gardées deux fois.
    }
compare-refused-table = Ce n’est pas un fichier Qualicycle. S’il s’agit d’un tableau de résultats, importez-le seul sur la page « Importer un tableau ».
results-intro = Les résultats tenus avec un autre outil peuvent figurer à côté de ceux des dossiers. Choisissez le tableau, vérifiez ce qui en a été compris, puis reprenez-le. Le fichier est lu sur cet ordinateur.
results-choose = Choisir un tableau de résultats
results-framework = Référentiel de ces résultats
results-choose-framework = Choisissez le référentiel
results-no-rows = Il n’y a aucune ligne sous les en-têtes.
results-no-framework = Le référentiel n’a pas pu être chargé. Vérifiez la connexion, puis choisissez le tableau à nouveau.
results-header = Ligne des en-têtes
results-round = Nom de la campagne
results-round-hint = Aucune colonne ne le dit. Par exemple : « 2025-2026 ».
results-examples = Exemples
results-of-row = Établissement et campagne
results-of-indicator = Résultat d’un indicateur
results-name = Nom de l’établissement
results-code = Numéro officiel
results-place = Ville
results-kind = Type d’établissement
results-region = Académie ou région
results-learners = Nombre d’apprenants
results-round-column = Nom de la campagne
results-date = Date de clôture
results-indicator = Indicateur dont parle la ligne
results-rating = Résultat de cet indicateur
results-values = Ce que veulent dire les mots
results-values-help = Les numéros des niveaux sont compris d’eux-mêmes. Un mot qui reste à préciser compte comme non renseigné.
results-values-known = Tous les mots du tableau sont compris.
results-unknown = Mots à préciser
results-understood = { $n ->
    [one] { $n } mot compris
   *[other] { $n } mots compris
    }
results-scale = Échelle
results-not-rated = Non renseigné
results-outcome = Ce qui sera repris
results-counts = Le tableau apporte { $what }.
results-n-organisations = { $n ->
    [one] { $n } établissement
   *[other] { $n } établissements
    }
results-n-rounds = { $n ->
    [one] { $n } campagne
   *[other] { $n } campagnes
    }
results-n-ratings = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
    }
results-known = { $n ->
    [one] { $n } campagne est déjà là avec le même contenu et n’est pas reprise.
   *[other] { $n } campagnes sont déjà là avec le même contenu et ne sont pas reprises.
    }
results-unsealed = Ces résultats sont auto-déclarés et ne sont pas scellés. Un tableau plus récent des mêmes établissements remplace le précédent.
results-lacks-name = Dites quelle colonne porte le nom ou le numéro officiel de l’établissement.
results-lacks-ratings = Dites quelles colonnes portent les résultats : une par indicateur, ou une pour l’indicateur et une pour son résultat.
results-nothing = Aucun résultat n’est encore compris. Précisez les colonnes ou les mots ci-dessus.
results-remarks = { $n ->
    [one] { $n } remarque
   *[other] { $n } remarques
    }
results-remarks-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
    }
results-remark = { $place } : { $words }
results-remark-organisation = ni nom ni numéro d’établissement ; la ligne est laissée de côté.
results-remark-indicator = { $written } n’est pas un indicateur de ce référentiel ; la ligne est laissée de côté.
results-remark-level = le sens de { $written } reste à préciser ; compté comme non renseigné.
results-remark-scale = { $written } n’est pas un niveau de l’échelle ; compté comme non renseigné.
results-remark-day = { $written } n’est pas une date ; laissée vide.
results-remark-number = { $written } n’est pas un nombre d’apprenants ; laissé vide.
results-remark-kind = { $written } n’est pas un type connu ; compté comme « autre ».
results-remark-twice = cet indicateur avait déjà un autre résultat plus haut ; { $written } compte.
results-refused = { $n ->
    [one] { $n } campagne ne correspond pas au référentiel
   *[other] { $n } campagnes ne correspondent pas au référentiel
    }
results-accept = { $n ->
    [one] Reprendre { $n } campagne
   *[other] Reprendre { $n } campagnes
    }
notice-results-taken = { $n ->
    [one] { $n } campagne a été reprise du tableau.
   *[other] { $n } campagnes ont été reprises du tableau.
    }
notice-results-known = { $n ->
    [one] Une autre y était déjà.
   *[other] { $n } autres y étaient déjà.
    }
exchange-save = Enregistrer la comparaison
exchange-save-text = Le fichier sert de sauvegarde, et permet à une autre personne de poursuivre sur son ordinateur. Deux copies se réunissent ensuite sans rien perdre.
exchange-save-button = Enregistrer dans un fichier
exchange-n-organisations = { $n ->
    [one] le nom et les résultats de { $n } établissement
   *[other] les noms et les résultats de { $n } établissements
    }
exchange-n-rounds = { $n ->
    [one] { $n } campagne
   *[other] { $n } campagnes
    }
exchange-n-decisions = { $n ->
    [one] { $n } décision
   *[other] { $n } décisions
    }
exchange-n-members = { $n ->
    [one] le nom d’un membre de la commission
   *[other] les noms de { $n } membres de la commission
    }
exchange-choices = les choix faits ici et leur historique
exchange-open = Réunir avec une autre copie
exchange-open-text = Ouvrez le fichier d’une comparaison. Vous verrez ce qu’il apporte avant de le faire entrer.
exchange-choose = Choisir un fichier de comparaison
exchange-drop = ou déposez-le n’importe où sur la page
exchange-drop-here = Vous pouvez aussi déposer ici les fichiers reçus : une comparaison à la date du jour est créée pour eux.
exchange-open-file = Ouvrir une comparaison
exchange-open-file-text = Une comparaison enregistrée sur un autre ordinateur s’ouvre ici avec ses résultats et ses décisions.
exchange-name-of-day = Comparaison du { $day }
exchange-brought = Fichier ouvert : { $name }
exchange-same-text = C’est une autre copie de cette comparaison, { $title }.
exchange-other-text = C’est une autre comparaison, { $title }. Vous pouvez l’ouvrir à part, ou faire entrer ici ses établissements ; ses décisions et ses choix n’entrent pas.
exchange-brings = Elle apporte { $what }. Rien de ce qui est ici n’est perdu.
exchange-nothing-new = Elle n’apporte rien de nouveau : tout est déjà ici.
exchange-new-organisations = { $n ->
    [one] { $n } établissement nouveau
   *[other] { $n } établissements nouveaux
    }
exchange-new-rounds = { $n ->
    [one] { $n } campagne nouvelle
   *[other] { $n } campagnes nouvelles
    }
exchange-other-files = { $n ->
    [one] un autre fichier pour { $n } campagne connue
   *[other] d’autres fichiers pour { $n } campagnes connues
    }
exchange-new-entries = { $n ->
    [one] { $n } décision ou choix
   *[other] { $n } décisions ou choix
    }
exchange-unite = Réunir les deux copies
exchange-take-organisations = Faire entrer ses établissements ici
exchange-open-aside = L’ouvrir à part
exchange-dismiss = Ne pas reprendre ce fichier
exchange-is-collection = C’est une comparaison enregistrée. Déposez-la seule, ou ouvrez-la depuis la page « Enregistrer et réunir ».
notice-comparison-united = La comparaison a reçu { $what }. Rien de ce qui était ici n’est perdu.
notice-comparison-opened = La comparaison { $name } est ouverte et gardée dans ce navigateur.
extract-what = Un tableau pour tout outil de statistique : une ligne par établissement, campagne et indicateur, sans aucun nom. Le choix ci-dessus s’applique.
extract-all-rounds = Ajouter toutes les campagnes de ces établissements
extract-leaves = Ce qui quitte cet ordinateur
extract-n-lines = { $n ->
    [one] { $number } ligne
   *[other] { $number } lignes
    }
extract-n-organisations = { $n ->
    [one] les résultats de { $n } établissement sans son nom
   *[other] les résultats de { $n } établissements sans leurs noms
    }
extract-n-rounds = { $n ->
    [one] { $n } campagne
   *[other] { $n } campagnes
    }
extract-never = Aucun nom, numéro officiel, ville, date précise, note ni texte libre n’y figure. Les établissements portent des numéros qui changent à chaque extraction.
extract-coarser = { $n ->
    [0] Ce qui est dit de chaque établissement (type, région, taille) vaut pour { $fewest } établissements au moins.
    [one] { $n } établissement est décrit avec moins de précision, sans sa région et, au besoin, sans sa taille ni son type, pour que { $fewest } au moins soient décrits de la même façon.
   *[other] { $n } établissements sont décrits avec moins de précision, sans leur région et, au besoin, sans leur taille ni leur type, pour que { $fewest } au moins soient décrits de la même façon.
    }
extract-coarser-rounds = { $n ->
    [one] { $n } campagne est donnée sans dire si elle a été scellée ou revue, ou sans son année, car moins de { $fewest } établissements décrits de la même façon sont dans ce cas.
   *[other] { $n } campagnes sont données sans dire si elles ont été scellées ou revues, ou sans leur année, car moins de { $fewest } établissements décrits de la même façon sont dans ce cas.
    }
extract-left-out = { $n ->
    [one] { $n } établissement n’y figure pas : trop peu d’autres lui ressemblent.
   *[other] { $n } établissements n’y figurent pas : trop peu d’autres leur ressemblent.
    }
extract-known-by-results = Qui connaît déjà les résultats d’un établissement peut l’y reconnaître. L’extraction sert à calculer ; ne la publiez pas ligne à ligne.
extract-first = Premières lignes
extract-columns-hint = Les en-têtes et les mots sont les mêmes dans toutes les langues.
extract-columns = Ce que veulent dire les colonnes
extract-column-organisation = numéro qui ne vaut que dans cette extraction
extract-column-kind = type : school, guidance-centre, training-body, other
extract-column-region = académie ou région
extract-column-learners = classe de taille, en nombre d’apprenants
extract-column-round = première, deuxième… campagne de l’établissement dans l’extraction
extract-column-year = année de clôture
extract-column-sealed = yes pour une campagne scellée, no pour un tableau d’un autre outil
extract-column-reviewed = yes si une revue externe a été scellée ; le niveau reste celui de l’établissement
extract-column-framework = référentiel et édition
extract-column-theme = identifiant du thème, stable dans une édition
extract-column-indicator = identifiant de l’indicateur, stable dans une édition
extract-column-state = level, value, not-rated, not-applicable, declined
extract-column-level = niveau, quand state vaut level
extract-column-value = valeur d’une mesure, quand state vaut value
extract-csv = Enregistrer en CSV
extract-xlsx = Enregistrer en tableur (XLSX)
extract-too-long = Un tableur n’est proposé que jusqu’à { $limit } lignes ; au-delà, prenez le CSV.

## Évolution, auto-évaluations et revues, faiblesses communes, établissements proches
compare-who-more =
    { $n ->
        [one] Et { $n } autre. Resserrez le choix des établissements pour tous les voir.
       *[other] Et { $n } autres. Resserrez le choix des établissements pour tous les voir.
    }
cohort-over = Périodes comparées
cohort-by-years = Année par année
cohort-by-rounds = Campagne par campagne
cohort-years = Années
cohort-year =
    { $n ->
        [one] { $year } ({ $n } établissement)
       *[other] { $year } ({ $n } établissements)
    }
cohort-rounds = Campagnes
cohort-first-rounds = Les { $n } premières
cohort-nth =
    { $n ->
        [1] 1re campagne
       *[other] { $n }e campagne
    }
cohort-two-years = Pour suivre une évolution, il faut au moins deux années. Cochez-en une autre, ou comparez les campagnes dans leur ordre.
cohort-few-years =
    { $n ->
        [0] Aucun établissement n’a clos de campagne à la fois en { $names }. En dessous de { $fewest }, rien n’est montré. Choisissez moins d’années, ou d’autres.
        [one] Un seul établissement a clos une campagne à la fois en { $names }. En dessous de { $fewest }, rien n’est montré. Choisissez moins d’années, ou d’autres.
       *[other] Seuls { $n } établissements ont clos une campagne à la fois en { $names }. En dessous de { $fewest }, rien n’est montré. Choisissez moins d’années, ou d’autres.
    }
cohort-few-rounds =
    { $n ->
        [0] Aucun établissement n’a clos { $periods } campagnes. En dessous de { $fewest }, rien n’est montré.
        [one] Un seul établissement a clos au moins { $periods } campagnes. En dessous de { $fewest }, rien n’est montré.
       *[other] Seuls { $n } établissements ont clos au moins { $periods } campagnes. En dessous de { $fewest }, rien n’est montré.
    }
cohort-in-years = { $n } établissements ont clos une campagne à la fois en { $names }. Eux seuls sont suivis.
cohort-in-rounds = { $n } établissements ont clos au moins { $periods } campagnes. Eux seuls sont suivis.
cohort-left-out =
    { $left ->
        [0] Aucun autre n’est laissé de côté.
        [one] Un autre, à qui il manque l’une de ces campagnes, est laissé de côté : sinon la courbe bougerait du seul fait des arrivées et des départs.
       *[other] Les { $left } autres, à qui il manque l’une de ces campagnes, sont laissés de côté : sinon la courbe bougerait du seul fait des arrivées et des départs.
    }
cohort-who = Voir les { $n } établissements suivis
cohort-by-theme = Évolution de chaque thème
cohort-up = Ensemble : la médiane monte de { $before } à { $after } ({ $first } – { $last })
cohort-down = Ensemble : la médiane descend de { $before } à { $after } ({ $first } – { $last })
cohort-same = Ensemble : pas de changement net de la médiane, { $before } puis { $after } ({ $first } – { $last })
cohort-hint = La ligne relie les médianes, la bande couvre la moitié centrale des établissements. L’échelle va de 0 % en bas à 100 % en haut. Un écart de moins d’un demi-niveau n’est pas présenté comme un changement. Chaque résultat est celui de la campagne, sur ce qu’elle évaluait.
cohort-caption = Médiane et quartiles des mêmes établissements, par thème et par période
cohort-change = Ce qui change
cohort-rises = en hausse, de { $before } à { $after }
cohort-falls = en baisse, de { $before } à { $after }
cohort-stays = pas de changement net, { $before } puis { $after }
cohort-period = Période
beside-none = Aucun des établissements choisis n’a de revue scellée pour la campagne retenue. Cette page se remplit quand les fichiers lus contiennent des revues ; les audits à blanc n’y comptent pas.
beside-few =
    { $n ->
        [0] Rien n’a été évalué à la fois par un établissement et par une revue. En dessous de { $fewest } établissements, rien n’est montré.
        [one] Un seul établissement peut être comparé à sa revue. En dessous de { $fewest }, rien n’est montré : il serait reconnaissable.
       *[other] Seuls { $n } établissements peuvent être comparés à leur revue. En dessous de { $fewest }, rien n’est montré : chacun serait reconnaissable.
    }
beside-reviewed =
    { $left ->
        [0] { $n } campagnes revues. Aucune n’est sans revue.
        [one] { $n } campagnes revues. Une autre n’a pas de revue et ne compte pas ici.
       *[other] { $n } campagnes revues. Les { $left } autres n’ont pas de revue et ne comptent pas ici.
    }
beside-see-reviewed = Voir ces établissements
beside-level = En moyenne, l’auto-évaluation et la revue se situent au même endroit de l’échelle.
beside-above =
    { $n ->
        [one] En moyenne, l’auto-évaluation se situe un point au-dessus de la revue.
       *[other] En moyenne, l’auto-évaluation se situe { $n } points au-dessus de la revue.
    }
beside-below =
    { $n ->
        [one] En moyenne, l’auto-évaluation se situe un point au-dessous de la revue.
       *[other] En moyenne, l’auto-évaluation se situe { $n } points au-dessous de la revue.
    }
beside-findings-in-all =
    { $n ->
        [one] Un seul constat de conformité fait des deux côtés. Mêmes constats : { $same } ; auto-évaluation plus favorable : { $milder } ; plus sévère : { $stricter }.
       *[other] { $n } constats de conformité faits des deux côtés. Mêmes constats : { $same } ; auto-évaluation plus favorable : { $milder } ; plus sévère : { $stricter }.
    }
beside-points = Un point est un centième de l’échelle.
beside-points-levels = L’échelle entière vaut 100 points ; d’un niveau au suivant, sur { $n }, il y en a { $points }.
beside-sign = Le signe + et une barre à droite : l’établissement se situe plus haut que la revue. Le signe − et une barre à gauche : plus bas.
beside-neither = Aucun des deux ne remplace l’autre.
beside-order = Ordre des lignes
beside-by-size = Les plus grands écarts d’abord
beside-by-framework = Dans l’ordre du référentiel
beside-themes = Écart par thème
beside-indicators = Écart par indicateur
beside-indicators-of = Indicateurs du thème { $theme }
beside-indicators-widest = Les { $n } indicateurs aux plus grands écarts, sur { $all }
beside-all-themes = Voir les indicateurs de tous les thèmes
beside-choose-theme = Choisissez un thème ci-dessus pour voir tous ses indicateurs.
beside-caption = Auto-évaluations moins revues, en points
beside-mean = Écart moyen
beside-absolute = Écart moyen sans le signe
beside-same = Même niveau
beside-within-one = À un niveau près
beside-n-indicators = Indicateurs
beside-findings-caption = Constats de conformité : auto-évaluation et revue
beside-found-same = Même constat
beside-found-milder = Auto-évaluation plus favorable
beside-found-stricter = Auto-évaluation plus sévère
beside-protecting = Non montré : on pourrait en déduire une autre ligne, fondée sur trop peu d’établissements.
beside-own = Son auto-évaluation et sa revue
beside-own-round = Campagne { $label }.
pairs-none = Aucune paire d’indicateurs n’est faible à la fois chez { $fewest } établissements au moins et plus souvent que par le seul hasard.
pairs-lead = Un indicateur est faible quand il se situe dans la moitié basse de son échelle, ou quand il porte une non-conformité. Voici les paires faibles ensemble chez { $fewest } établissements au moins, en commençant par celles qui en comptent le plus au-delà du hasard.
pairs-no-cause = Deux faiblesses qui vont ensemble peuvent avoir une cause commune, se renforcer, ou tenir à un troisième facteur. Ces chiffres ne disent pas ce qu’il en est : posez la question aux établissements.
pairs-first = Les { $n } premières paires, sur { $all }.
pairs-all =
    { $n ->
        [one] Une seule paire.
       *[other] { $n } paires.
    }
pairs-often = Les deux sont faibles chez { $n } établissements sur { $of } ({ $percent }) ; sans lien entre les deux, on en attendrait { $chance }.
pairs-lift = C’est { $times } fois plus souvent que si les deux étaient sans lien.
pairs-lift-hardly = C’est à peine plus souvent que si les deux étaient sans lien.
pairs-who = Voir les { $n } établissements où les deux sont faibles
twins-heading =
    { $n ->
        [one] Un établissement figure peut-être deux fois
       *[other] { $n } établissements figurent peut-être deux fois
    }
twins-lead = Deux dossiers se ressemblent. Rien n’est réuni sans vous, et vous pourrez revenir sur votre réponse depuis la page de l’établissement.
twins-more =
    { $n ->
        [one] Et { $n } autre proposition, qui apparaîtra ensuite.
       *[other] Et { $n } autres propositions, qui apparaîtront ensuite.
    }
twins-learners =
    { $n ->
        [one] { $n } apprenant
       *[other] { $n } apprenants
    }
near-see = Voir les { $n } établissements au profil le plus proche
near-means = Deux profils sont proches quand leurs résultats, thème par thème, diffèrent peu en moyenne. Ce n’est pas un jugement.
near-beside = À côté de { $name }
near-distance =
    { $n ->
        [one] Sur le seul thème commun, l’écart est de { $points } points. 0 serait le même profil.
       *[other] Sur les { $n } thèmes communs, l’écart moyen est de { $points } points. 0 serait le même profil. Ce qui les distingue le plus :
    }
near-others =
    { $n ->
        [one] Sur le thème restant, ils sont plus proches.
       *[other] Sur les { $n } autres thèmes, ils sont plus proches.
    }
near-too-little = Ces deux établissements ont trop peu de thèmes en commun pour être comparés.
near-go = Aller à { $name }
near-points =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
near-caption = Les thèmes sur lesquels les deux établissements diffèrent le plus
