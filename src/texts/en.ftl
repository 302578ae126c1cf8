# The words of the interface, in English. One section per page; the same ids in every language.

## Frame

skip = Skip to content
loading = Loading…
undo = Undo
dismiss = Dismiss
cancel = Cancel
yes = Yes
no = No
required = required
field-missing = Please fill this in.
export = Save to a file
delete = Delete
language = Language
appearance = Appearance
appearance-system = Same as system
appearance-light = Light
appearance-dark = Dark
footer-nav = General pages
footer-privacy = Your data stay in this browser, on this computer. Nothing is sent anywhere.
rounds-nav = Organisation and rounds
phases-nav = Phases of round { $label }
phase-done = phase completed
more-nav = Around the round
round-named = Round { $label }
to-home = Back to home
other-language = The texts of this framework do not exist in English; they are shown in another language: { $language }.
framework-missing = Framework not found
framework-missing-text = The framework { $framework } of this round is not in this browser and could not be loaded. The dossier is untouched: restore the connection and reload the page, or open a .qualicycle file of this dossier, which contains its framework.
coverage-of = { $rated } of { $applicable } rated
no-score = no result
provisional = provisional
minimum = minimum { $level } ({ $number })

save-nothing = Nothing to save
save-typing = Typing…
save-pending = Saving…
saved-at = Saved at { $time }
save-failed = Not saved

banner-failed = The browser could not save your last entries. They are still on screen, so nothing is lost yet: save the dossier to a file before you close the page.
banner-memory = This browser will not keep any data (private window, a setting, or a full disk). You can work, but only a file will keep what you do.
banner-lost = The browser has erased dossiers that were here. If you have a file of them, open it: everything in it will come back.
banner-example = This is an example with an imaginary school. Try anything you like: your own dossiers are kept apart.

## Page names

page-home = Home
page-new = New dossier
page-data = My data
page-frameworks = Frameworks
page-import = Import a framework
page-framework = Framework
page-editions = Compare two editions
page-manuscript = Write a framework
import-intro = A table is enough: one row per indicator, one column per piece of information. Nothing is sent, and nothing is saved until you ask for it.
import-choose = Choose a file
import-formats = CSV, XLSX or ODS for a table; JSON or ZIP for a framework saved from Qualicycle.
import-reading = Reading { $name }…
import-planting = Putting { $total } rows in order…
import-progress = { $done } of { $total } rows
import-cancel = Abandon the import
import-sheet = Sheet
import-sheet-size =
    { $rows ->
        [one] { $name } ({ $rows } row)
       *[other] { $name } ({ $rows } rows)
    }
import-columns = What each column contains
import-columns-help = Qualicycle worked this out from the headers and contents. Correct what is wrong: the preview is updated, and your choices are used again for the next file with the same layout.
import-remembered = Your choices from an earlier import have been applied.
import-header-row = Header row
import-header-none = none
import-column = Column { $letter }
import-about = The framework
import-title = Title
import-language = Language of the table
import-scale = Scale of the indicators
import-scale-given = The levels described in the table form the scale.
import-preview = What will be imported
import-tree =
    { $indicators ->
        [0] No indicator was found.
        [one] { $indicators } indicator, in { $themes ->
            [one] { $themes } theme
           *[other] { $themes } themes
        }.
       *[other] { $indicators } indicators, in { $themes ->
            [one] { $themes } theme
           *[other] { $themes } themes
        }.
    }
import-theme-size =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicators
    }
import-collected = Rows whose theme is not in the table
import-remarks =
    { $n ->
        [0] No remarks
        [one] { $n } remark
       *[other] { $n } remarks
    }
import-remarks-first = Only the { $n } most important are shown.
import-accept =
    { $n ->
        [one] Import { $n } indicator
       *[other] Import { $n } indicators
    }
import-accept-help = The imported framework opens in the editor: there you can complete, check and publish it.
severity-error = Left out
severity-warning = Imported with a change
severity-hint = To check
remark-row = row { $row }
remark-cell = row { $row }, column { $column }
remark-table = the whole table
role-ignore = Do not import
role-number = Number
role-parent = Parent item (number or title)
role-depth = Depth in the outline (1, 2, 3, theme, criterion…)
role-theme-title = Theme
role-criterion-title = Criterion
role-title = Statement or title
role-why = Why it matters
role-guidance = How to assess it
role-evidence = What usually shows it (evidence)
role-weight = Weight
role-points = Maximum points
role-scale = Scale
role-level-text = Description of level { $n }
role-opposite = Opposite statement
role-critical = Critical (yes or no)
role-unit = Unit (measure)
remark-no-titles = No column contains the statements: say which one does.
remark-empty-title = This row has no title.
remark-empty-group = This theme or criterion contains nothing.
remark-too-many = A framework contains at most { $limit } items of this kind; { $left } were left out.
remark-duplicate-number = The number { $number } is already used in row { $first }.
remark-missing-parent = The parent item “{ $parent }” is not in the table.
remark-no-parent = No theme comes before this row.
remark-missing-level = Item { $number } was missing; it has been added, without a title.
remark-depth-jumps = The depth goes from { $from } to { $to }; what was missing in between has been added, without a title.
remark-unknown-depth = “{ $text }” is neither a number nor a known depth; the row is read as an indicator.
remark-too-deep = This title is too deep (depth { $depth }); it becomes a criterion, whose name also includes the titles above it.
remark-total-differs = The stated total is { $stated }; the rows below add up to { $found }.
remark-weights-not-100 = These weights add up to { $found }, not to 100.
remark-weight-changed = The weight “{ $text }” becomes { $became }.
remark-weight-scaled = The weight “{ $text }” becomes { $became }, in proportion to the others.
remark-cell-too-long = This text has { $characters } characters; only the first { $limit } were kept.
remark-unknown-scale = The scale “{ $text }” is not known; the scale of the framework is used.
remark-levels-incomplete = { $found } of { $expected } levels are described; these descriptions were placed under “How to assess it”.
remark-not-yes-or-no = “{ $text }” is neither yes nor no; it is read as no.
remark-critical-measure = A measure cannot be critical.
remark-number-is-date = The spreadsheet program took this number for a date ({ $text }); the row now has no number.
remark-formula-error = The formula has no result ({ $text }); the cell is read as empty.
remark-no-structure = No row contains another; all indicators are placed in a single theme.
remark-header-again = This row repeats the headers; it is skipped.
remark-header-mixed-case = The header “{ $header }” mixes capital and small letters.
remark-header-twice = The header “{ $header }” is already that of column { $first }.
remark-column-twice = Column { $first } already has this role; this one is not read.
remark-empty-rows =
    { $n ->
        [one] { $n } empty row from here, then the table continues.
       *[other] { $n } empty rows from here, then the table continues.
    }
sheet-refused = { $name } could not be read. { $why } Nothing has changed here.
sheet-empty = The file is empty; choose another.
sheet-too-large = The file is larger than { $limit } MB; make it smaller or split it into several files.
sheet-not-a-sheet = This is not a table: { $kind }.
sheet-encrypted = The file is protected by a password; save it without one, then choose it again.
sheet-damaged = The file is incomplete or damaged; save it again from your spreadsheet program, then choose it.
sheet-inflates = Once unpacked, the file is far larger than a table should be; save it again from your spreadsheet program.
sheet-too-many-rows = The sheet “{ $table }” has more than { $limit } rows; keep only the framework in it.
sheet-too-many-columns = The sheet “{ $table }” has more than { $limit } columns; keep only the framework in it.
sheet-too-many-cells = The file has more than { $limit } cells; keep only the framework in it.
sheet-too-much-text = The file contains too much text; keep only the framework in it.
sheet-nothing-in-it = No cell is filled in; choose another file.
sheet-no-such-table = The chosen sheet is no longer in the file; choose the file again.
sheet-failed = Reading stopped before the end; choose the file again.
foreign-binary-excel = an Excel workbook in an old format; save it as .xlsx
foreign-office = a text document or a presentation
foreign-pdf = a PDF
foreign-html = a web page
foreign-xml = an XML file
foreign-json = a JSON file
foreign-photo = an image
foreign-qualicycle = a Qualicycle dossier; open it from the home page
foreign-zip = a ZIP archive of another kind
foreign-unknown = a file of an unknown kind
page-help = Help
page-overview = Overview
page-prepare = Prepare
page-assess = Assess
page-analyse = Analyse
page-axes = Choose the priorities
page-improve = Improve
page-team = Team and calendar
page-panels = Surveys
page-responses = Import responses
page-consensus = Consensus
page-evidence = Evidence
page-history = History
page-clashes = Differing entries
page-close = Close
page-unknown = This page does not exist
unknown-text = The address leads to no page, or the dossier is not in this browser. If you have a file of it, open it from the home page.

## Home

home-heading = Your dossiers
home-welcome = Evaluate, improve, begin again
home-what = Qualicycle supports schools, training providers and guidance centres: the team evaluates itself on a few themes, reads the results, closes the round, and comes back a year later to see what has changed.
home-where = Everything stays in this browser, on this computer. No account, no server; a file is all it takes to hand over or back up a dossier.
home-doors = Get started
door-new-title = Start a self-evaluation
door-new-text = Your organisation, a framework, what applies to you: three short steps.
door-new = New dossier
door-open-title = Open a file
door-open-text = A .qualicycle file you have received or saved, or a report with its dossier inside. You will see what it contains before anything changes here.
door-example-title = Explore an example
door-example-text = An imaginary school, with three closed rounds and a fourth under way.
door-example = Open the example
door-frameworks-title = Read the frameworks
door-frameworks-text = What QUAL, EQAVET, the RNQ and others ask for: browse, search, compare editions.
door-frameworks = See the frameworks
choose-file = Choose a file
or-drop = or drop it anywhere on the page
column-organisation = Organisation
column-round = Round
column-coverage = Rated
column-changed = Last entry
column-backup = File copy
round-and-phase = { $label } · { $phase }
nothing-yet = not yet
backup-never = no copy
backup-days =
    { $days ->
        [0] copied today
        [1] copied yesterday
       *[other] copied { $days } days ago
    }
phase-preparing = in preparation
phase-assessing = assessment under way
phase-agreeing = analysis
phase-improving = plan under way
phase-closed = closed

## New dossier

new-who = Who are you?
new-framework = Which framework?
new-scope = What applies to you?
new-scope-later = Choose a framework first.
new-create = Create the dossier
new-missing = Something is missing before the dossier can be created:
missing-name = Enter the name of the school or organisation.
missing-label = Give the round a name, for example the year.
missing-framework = Choose a framework.
organisation-name = Name of the school or organisation
organisation-kind = Type
organisation-place = Town or city
organisation-region = Education authority, region or province
organisation-region-hint = The one that answers for the organisation, as you call it.
organisation-code-hint = For example the school’s registration number. It stays the same when the name changes.
organisation-learners = Number of learners or people guided a year
organisation-learners-hint = A rough figure will do. It serves to see where you stand among organisations of similar size.
prepare-organisation = { $name }: name, town, number
prepare-organisation-hint = These details appear on the report. A closed round keeps those of the day it was closed.
kind-school = School or college
kind-guidance-centre = Careers guidance centre
kind-training-body = Training provider
kind-other = Other
round-label = Name of the round
round-label-hint = The year is the simplest: { $year }.
framework-size =
    { $themes ->
        [one] { $themes } theme
       *[other] { $themes } themes
    }, { $indicators ->
        [one] { $indicators } indicator
       *[other] { $indicators } indicators
    }, { $measures ->
        [0] no follow-up measures
        [one] { $measures } follow-up measure
       *[other] { $measures } follow-up measures
    }
edition = { $edition } edition
scope-count =
    { $concerned ->
        [0] None of the { $total } indicators apply to you.
        [one] { $concerned } of { $total } indicators applies to you.
       *[other] { $concerned } of { $total } indicators apply to you.
    }
number-between = from { $min } to { $max }
scope-left-out =
    { $n ->
        [one] { $n } indicator does not apply to you
       *[other] { $n } indicators do not apply to you
    }
because = { $question } { $answer }.

## Frameworks

frameworks-lead = The frameworks with which an organisation can evaluate itself. Read, search, compare, then begin.
frameworks-built-in = Supplied with Qualicycle
frameworks-own = Written or adapted here
untitled = Untitled
manuscript-writing = being written, edition { $edition }
manuscript-published = edition { $edition } published
manuscript-go = Go on writing { $title }
valid-from = edition { $edition }, in force from { $from }
valid-until = edition { $edition }, in force from { $from } to { $until }
other-editions = Other editions
licence = Licence: { $licence }
read-framework = Read { $name }
begin-with = Begin a self-evaluation with { $name }
compare-with = Compare with edition { $edition }
scale-kind = Scale: { $kind }
scale-kind-stage = five stages, from nothing started to adjusted
scale-kind-agreement = agreement with a statement
scale-kind-level = levels described for each indicator
scale-kind-conformity = conform, minor or major non-conformity
scale-kind-tri = not started, in progress, achieved
scale-kind-yes-no = yes or no
scale-kind-percent = percentage
scale-kind-quantity = measured value
search-label = Search all frameworks
search-hint = One or more words, the beginning of a word or a number: drop-out, welcome disability, 6.1.1, EQAVET P3. Accents do not matter.
search-loading = { $loaded } of { $total } frameworks loaded…
search-missing =
    { $n ->
        [one] { $n } framework could not be loaded; the others are searched. Nothing is lost: check the connection, then come back to this page.
       *[other] { $n } frameworks could not be loaded; the others are searched. Nothing is lost: check the connection, then come back to this page.
    }
search-count =
    { $n ->
        [0] No results for { $query }.
        [one] { $n } result for { $query }.
       *[other] { $n } results for { $query }.
    }
search-none = No framework has all these words in one place. Try fewer words, or just the beginning of a word: “absen” finds absence, absent and absenteeism.
search-clear = Clear the search
search-groups = Go to the results of a framework
search-group =
    { $name }: { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
search-more =
    { $n ->
        [one] Show the other result
       *[other] Show the other { $n } results
    }
search-rest =
    { $n ->
        [one] { $n } more result is not shown: add a word to narrow the search.
       *[other] { $n } more results are not shown: add a word to narrow the search.
    }
part-framework = Framework
part-theme = Theme
part-criterion = Criterion
part-term = Glossary
field-summary = Introduction
field-why = Why it matters
field-guidance = How to assess it
field-evidence = What usually shows it
field-level = Level { $level }
field-opposite = Opposite statement
field-specific = Remark
field-computation = Calculation
field-meaning = Definition

## Reading a framework

reading-missing = The framework { $framework } is not in this browser and could not be loaded. Nothing is lost: check the address or the connection, then reload the page.
reading-scope = What applies to you
reading-scope-text = Answer to see what this framework would ask of you. This is only a trial: nothing is saved.
reading-outline = Outline of the framework
reading-left-out = Does not apply to you, given your answers:
reading-anyway = Read it anyway
glossary = Glossary
critical = Critical
critical-floor = Below “{ $level }”, the overall result is capped, whatever the mean.
gravity-graded = Met in part: minor non-conformity; not met: major non-conformity.
gravity-major-only = Any shortcoming, even a partial one, is a major non-conformity.
direction-higher = The higher the value, the better.
direction-lower = The lower the value, the better.
direction-neutral = This value describes the context; it is neither good nor bad.
unit-is = Unit: { $unit }
asked-elsewhere = Also asked elsewhere
asked-theme = { $framework }, theme { $number }

## Comparing two editions

editions-lead = What edition { $old } asked, then what edition { $new } asks.
editions-undeclared = Edition { $new } does not say what it takes over from edition { $old }: only indicators with the same identifier are set side by side.
editions-scale = The scale changes. Edition { $old }: { $old-scale }. Edition { $new }: { $new-scale }. The results of the two editions therefore cannot be compared.
editions-summary = In short, for the indicators
other-scale = different scale
edition-side = Edition { $edition }
edition-nothing = no equivalent
change-equal = the same
change-reworded = reworded
change-wider = wider
change-narrower = narrower
change-overlapping = partly the same
change-new = new
change-dropped = dropped
count-equal = { $n } the same
count-reworded = { $n } reworded
count-wider = { $n } wider
count-narrower = { $n } narrower
count-overlapping = { $n } partly the same
count-new = { $n } new
count-dropped = { $n } dropped

## Overview

overview-rounds = Rounds
other-round = Open a round with another framework
other-round-text = An organisation may evaluate itself with several frameworks in one dossier: what is noted for one is offered where another asks for the same thing.
other-framework = Framework
other-round-open = Open the round
opened-on = opened on { $date }
column-result = Result
column-phase = Phase
spiral-none =
    { $state ->
        [open] Round { $label } has no result yet
       *[whole] Round { $label } has no result
    }
spiral-first =
    { $state ->
        [open] Round { $label } stands at { $percent } so far
       *[whole] Round { $label } stands at { $percent }
    }
spiral-after =
    { $state ->
        [open] Round { $label } stands at { $percent } so far, after { $before } in round { $earlier }
       *[whole] Round { $label } stands at { $percent }, after { $before } in round { $earlier }
    }
spiral-same =
    { $state ->
        [open] Round { $label } stands at { $percent } so far, the same as round { $earlier }
       *[whole] Round { $label } stands at { $percent }, the same as round { $earlier }
    }
spiral-note = Each turn is a round; the thicker the line, the higher the result. It stops where the round is now.
next-prepare = Prepare round { $label }
next-prepare-text = Round { $label } is ready to be prepared: choose one to three themes.
next-assess = Continue the assessment
next-assess-text = The assessment of round { $label } has begun.
next-analyse = Read the results
next-analyse-text = Round { $label } has been assessed; what remains is to read the results and close the round.
next-closed = Open the next round
next-closed-text = Round { $label } is closed.

## Prepare

sealed-note = This round is closed: everything can be read, nothing can be changed.
prepare-themes = The themes of this round
themes-advice = One to three themes per round: the team can go into depth and the plan stays manageable. The others can wait for later rounds.
sheet-heading = Blank sheet { $number }
sheet-help = Give this sheet a subject and say what each statement means in your organisation. A field left empty goes back to the suggested statement.
sheet-title = Subject of the sheet
sheet-statement = Statement { $number }
themes-none = No theme has been chosen.
themes-some =
    { $n ->
        [one] { $n } theme chosen.
       *[other] { $n } themes chosen.
    }
themes-many = { $n } themes chosen. That is a lot for one round: one to three are usually enough.
theme-size =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicators
    }
theme-measures =
    { $n ->
        [one] { $n } measure
       *[other] { $n } measures
    }
themes-whole = This framework is assessed as a whole: all its themes are chosen. You may leave some out of this round.
themes-of-whole =
    { $n ->
        [0] No theme is chosen.
        [one] { $n } theme chosen.
       *[other] { $n } themes chosen.
    }
theme-not-concerned = does not apply to you, according to your answers below
prepare-scope = What applies to you
prepare-targets = Targets
targets-advice = The level to reach by the end of the round, for a whole theme or for one indicator; for a follow-up measure, the value. This is optional.
targets-later = Choose the themes first.
no-target = No target level
prepare-carried = Open points from round { $label }
carried-count =
    { $n ->
        [0] No open points in the chosen themes.
        [one] { $n } indicator carried over from the previous round, marked during the assessment.
       *[other] { $n } indicators carried over from the previous round, marked during the assessment.
    }
carried = carried over
carried-not-rated = was not rated
carried-below-target = stayed below its target level
carried-low-level = stayed in the lower half of the scale
prepare-ready =
    { $n ->
        [0] Choose at least one theme to start the assessment.
        [one] { $n } indicator to assess.
       *[other] { $n } indicators to assess.
    }
prepare-go = Assess

## Edition of the framework

prepare-edition = Edition of the framework
edition-valid-from = Edition { $edition }, in force from { $from }.
edition-valid-between = Edition { $edition }, in force from { $from } to { $until }.
edition-newer = There is a newer edition: { $edition }, in force from { $from }.
edition-consider = See what would change
edition-preview = From edition { $from } to edition { $to }
edition-preview-text = Nothing has changed yet. The answers given on edition { $from } stay in the dossier, and you can go back to that edition.
edition-lacking = Edition { $edition } could not be loaded. Nothing has changed: check the connection, then ask for it again.
edition-no-answers = Nothing has been assessed in this round yet; themes, target levels and open points will follow.
edition-answers = Answers given so far: { $total }. Answers carried over to the new edition: { $n }.
edition-carried =
    { $n ->
        [one] { $n } indicator unchanged
       *[other] { $n } indicators unchanged
    }
edition-carried-text = Same question, same scale: the answer is carried over as it is.
edition-to-review =
    { $n ->
        [one] { $n } indicator to review
       *[other] { $n } indicators to review
    }
edition-to-review-text = The question or the scale has changed. The answer is carried over and marked “to review” during the assessment.
edition-added =
    { $n ->
        [one] { $n } new indicator
       *[other] { $n } new indicators
    }
edition-added-text = They have no answer yet: they will have to be assessed if their theme is chosen.
edition-retired =
    { $n ->
        [one] { $n } dropped indicator
       *[other] { $n } dropped indicators
    }
edition-retired-text = Nothing replaces them. Their answers stay in the dossier and can always be read here.
edition-elsewhere =
    { $n ->
        [one] { $n } indicator in themes outside this round
       *[other] { $n } indicators in themes outside this round
    }
edition-proposals =
    { $n ->
        [one] { $n } suggested match
       *[other] { $n } suggested matches
    }
edition-proposals-text = The authors of the framework do not say where these indicators come from; their numbers or their words suggest it. Tick what is right.
proposal-accept = Carry over the answer to indicator { $number }
known-by-number-and-words = Suggested: same number, similar words.
known-by-words = Suggested: similar words.
mapping-caption = Correspondence between the indicators of the two editions
column-edition = Edition { $edition }
column-change = What changes
relation-equal = The question stays the same.
relation-wider = The new question asks for more.
relation-narrower = The new question takes up only a part of it.
relation-overlapping = The two questions partly overlap.
scale-changed = The scale is no longer the same.
scale-change = From the scale { $from } to the scale { $to }
scales-apart = Conformity findings are not converted, nor are measures whose scale or unit changes: they will be asked for again.
method-keep-rank = Keep the rank: the first level stays the first
method-rescale = Take the nearest level on the new scale
method-ask-again = Carry over no level and ask for all of them again
method-example = Example: { $from } becomes { $to }.
edition-leave = Stay on the current edition
edition-move = Move to edition { $edition }
edition-moved = This round has moved from edition { $from } to edition { $to }.
edition-go-review =
    { $n ->
        [one] Review { $n } answer from the previous edition
       *[other] Review { $n } answers from the previous edition
    }
edition-left-behind =
    { $n ->
        [one] { $n } answer on edition { $edition } no longer appears in this round
       *[other] { $n } answers on edition { $edition } no longer appear in this round
    }
edition-left-behind-text = They stay in the dossier and in its files; no result takes them into account.
edition-return = Go back to edition { $edition }
edition-return-text = If you go back to edition { $from }, you find its themes and answers again. What has been entered since on edition { $to } stays in the dossier.

## Assess

themes-nav = Themes and progress
filters-nav = Indicators shown
show-all = All ({ $n })
show-to-do = Still to rate ({ $n })
show-changed = Changed since the previous round ({ $n })
show-carried = Carried over ({ $n })
show-review = To review ({ $n })
show-noted = With a finding ({ $n })
assess-empty = No theme has been chosen for this round.
assess-none-all = No indicators to show.
assess-none-to-do = Everything has been rated.
assess-none-changed = No answer differs from the previous round.
assess-none-carried = No indicator has been carried over from the previous round.
assess-none-review = No answer needs reviewing.
assess-none-noted = No finding has been written yet.
guidance = About this indicator
usual-evidence = Usual evidence:
mark-before = previous round
mark-before-converted = previous round, converted from the old scale
mark-target = target level
to-review = to review
review-from = Answer from edition { $edition }. The question then was:
review-confirm = Confirm this answer
not-applicable = Not applicable
declined = No judgement
clear-rating = Clear the answer
reason-label = Why does this indicator not apply to you?
reason-help = One sentence is enough; it will be shown next to the result.
value-label = Value
number-refused = This is not a number. Enter for example 12.5; the previous value has been kept.
denominator-refused = The division is not possible: the second number must be greater than zero. The previous value has been kept.
reference-value = Reference value: { $value } { $unit }.
percent-refused = Enter a whole number from 0 to 100; the previous value has been kept.
note-label = Finding: what you observe, and the evidence for it
note-before = Finding from the previous round
noted-elsewhere = Noted elsewhere on the same subject ({ $n })
noted-in = { $framework }, round { $round }:
take-note = Add to this finding
assess-left =
    { $n ->
        [0] All indicators have been rated.
        [one] { $n } indicator still to rate.
       *[other] { $n } indicators still to rate.
    }
assess-go = Read the results

## Analyse

analyse-empty = Results will appear as soon as the first indicator has been assessed.
analyse-views = Ways of reading the results
analyse-view-brief = In brief
analyse-view-themes = Theme by theme
analyse-view-rounds = From round to round
analyse-view-voices = Other views
analyse-view-measures = Follow-up measures
picks-all = All rounds and all themes
picks-everything = Show everything
picks-n-rounds = { $n ->
    [one] one round shown
   *[other] { $n } rounds shown
}
picks-n-themes = { $n ->
    [one] one theme shown
   *[other] { $n } themes shown
}
picks-since = compared with { $label }
picks-since-title = Compare with the round
picks-rounds = Rounds to show
picks-themes = Themes to show
analyse-next = Once the team has read and discussed these results, it chooses what to work on.
headline = In brief
headline-mean = average of the themes
headline-achieved = themes fully achieved; { $percent } of all points achieved
headline-no-mean = this framework counts findings, without making a mean of them
blocking-title =
    { $n ->
        [one] One critical point
       *[other] { $n } critical points
    }
blocking-note = These indicators are below their threshold. No other result makes up for them.
conformity-title = Conformity findings
conformity-note = Findings are counted; they enter no mean. This self-diagnosis does not prejudge the decision of the certification body.
findings-of = { $name }: { $n }
findings-none = No findings of this kind.
headline-minimum = lowest level:
n-not-applicable =
    { $n ->
        [one] { $n } not applicable
       *[other] { $n } not applicable
    }
n-declined =
    { $n ->
        [one] { $n } “no judgement” answer
       *[other] { $n } “no judgement” answers
    }
column-theme = Theme
column-target = Target level
column-indicator = Indicator
column-stage = Step reached
as-table = The same figures as a table
# What a mark of a chart says: the theme or indicator, the round or group, and the value.
mark-words = { $row }, { $column }: { $value }
radar-none = No theme has a result yet
radar-one = { $high } stands at { $high-percent }
radar-level = The themes all have the same result: { $high-percent }
radar-range = Highest: { $high } ({ $high-percent }); lowest: { $low } ({ $low-percent })
radar-note = The outer ring is the highest level. A theme without a result leaves a gap.
trend-later = The trend will appear with the second round.
trend-note = Average of each theme; 0% is the lowest level of the scale, 100% the highest.
rounds-apart = Nothing to compare with round { $label }: { $why }
trend-same = No clear change since round { $label }
trend-up =
    { $n ->
        [one] { $themes } has improved since round { $label }
       *[other] { $themes } have improved since round { $label }
    }
trend-down =
    { $n ->
        [one] { $themes } has declined since round { $label }
       *[other] { $themes } have declined since round { $label }
    }
trend-both =
    Since round { $label }, { $up } { $n-up ->
        [one] has improved
       *[other] have improved
    } and { $down } { $n-down ->
        [one] has declined
       *[other] have declined
    }
stages-note = A step is reached when it and all the steps before it come to at least two thirds: on a scale of four levels, this means level 3 on average.
break-framework =
    From { $n ->
        [one] round { $label }
       *[other] rounds { $label }
    } on, the framework is a different one: results cannot be compared with earlier ones.
break-edition =
    From { $n ->
        [one] round { $label }
       *[other] rounds { $label }
    } on, the edition of the framework has changed: the line breaks off, because not all questions are still the same.
break-scope =
    From { $n ->
        [one] round { $label }
       *[other] rounds { $label }
    } on, what applies to you has changed: results cannot be compared with earlier ones.
stage-none = not yet
remark-adjusts = Adjusting without having checked.
strengths = Strengths
strengths-none = No indicator has reached the highest level yet.
weaknesses = Areas for improvement
weaknesses-none = No indicator is in the lower half of the scale.
and-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
moves-title = What has changed since round { $label }
moves-break = The framework, or what applies to you, has changed: the two rounds cannot be compared.
moves-edition = The edition of the framework has changed between the two rounds: only indicators that ask for the same thing on the same levels count here.
moves-edition-none = None of these indicators was assessed in both rounds.
moves-none = No indicator was assessed in both rounds.
move-up =
    { $theme } rises from { $before } to { $after }, over { $n ->
        [one] { $n } indicator assessed in both rounds.
       *[other] { $n } indicators assessed in both rounds.
    }
move-down =
    { $theme } falls from { $before } to { $after }, over { $n ->
        [one] { $n } indicator assessed in both rounds.
       *[other] { $n } indicators assessed in both rounds.
    }
move-same =
    { $theme }: no clear change ({ $before }, then { $after }), over { $n ->
        [one] { $n } indicator assessed in both rounds.
       *[other] { $n } indicators assessed in both rounds.
    }
heat-note = The figure, the steps and the colour all show the level. Empty cell: not asked in that round.
cell-not-rated = not rated
cell-not-applicable = not applicable
cell-declined = no judgement
not-asked = not asked
no-equivalent = no equivalent in the edition of that round
round-on-edition = { $label } (edition { $edition })
left-out = Indicators that do not apply
left-out-unexplained = no reason given

## Close

checklist = Before closing
checklist-note = None of this prevents closing; what is missing will show in the result.
check-done = done
check-open = to check
check-rated =
    { $n ->
        [0] All indicators have been rated
        [one] { $n } indicator has not been rated
       *[other] { $n } indicators have not been rated
    }
check-reasons =
    { $n ->
        [0] Every “not applicable” has its reason
        [one] { $n } “not applicable” without a reason
       *[other] { $n } “not applicable” without a reason
    }
check-notes =
    { $n ->
        [0] Every level rests on a finding
        [one] { $n } level without a finding
       *[other] { $n } levels without a finding
    }
check-coverage = At least 80% of the indicators are rated; otherwise the result stays provisional
close-title = Close the round
close-text = Closing freezes the round: levels, findings and target levels will no longer change. A seal will make it possible to check that nothing has been altered since.
close-button = Close round { $label }
sealed-title = Round closed on { $date }
seal-digest = Fingerprint:
next-round = The next round
next-round-text = It takes over the themes, what applies to you and the target levels; open points will be marked, and everything is assessed afresh.
next-round-open = Open the next round
next-round-newer = See now what edition { $edition } would change
next-round-there = The next round is open.

## My data

data-where = Where your data are
data-where-text = In this browser, on this computer, and nowhere else. We have no access to them. Anyone who uses this computer under the same user account can see them.
data-risks = A browser can erase its data: cleared history, a full disk, a reinstalled computer or, in Safari, a long time without a visit. Only a file, kept where your organisation keeps its documents, is a real backup.
storage-starting = The state of storage is not known yet.
storage-kept = The browser is keeping your dossiers.
storage-memory = The browser is keeping nothing: save your dossiers to a file.
storage-lost = The browser has lost dossiers.
loss-accepted = I understand; do not show this again
data-dossiers = Dossiers in this browser
data-none = No dossiers yet.
data-open = Open a file
data-rescue = If something goes wrong
data-rescue-text = If the application no longer starts, a very simple page collects all the data in this browser into a file, and the evidence files one by one.
data-rescue-link = Rescue page
n-entries =
    { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }

## Open a file

incoming-title = Open { $name }
incoming-what =
    The file contains the dossier { $name }, { $rounds ->
        [0] no rounds,
        [one] { $rounds } round,
       *[other] { $rounds } rounds,
    } last entry { $changed }.
incoming-new =
    { $n ->
        [one] This dossier is not here yet; it will be added with { $n } entry.
       *[other] This dossier is not here yet; it will be added with its { $n } entries.
    }
incoming-nothing = Everything in the file is already here. Nothing will change.
incoming-joins =
    { $n ->
        [one] { $n } new entry will be added to the dossier here (already known: { $known }). Nothing is overwritten.
       *[other] { $n } new entries will be added to the dossier here (already known: { $known }). Nothing is overwritten.
    }
incoming-clashes =
    { $n ->
        [one] On { $n } point, the file and this browser differ: the most recent entry is shown, the other is kept.
       *[other] On { $n } points, the file and this browser differ: the most recent entry is shown, the other is kept.
    }
incoming-late =
    { $n ->
        [one] { $n } entry is about a round or review that is already closed: it will be kept but not counted.
       *[other] { $n } entries are about a round or review that is already closed: they will be kept but not counted.
    }
incoming-unknown =
    { $n ->
        [one] { $n } entry comes from a newer version: it will be kept without effect here.
       *[other] { $n } entries come from a newer version: they will be kept without effect here.
    }
incoming-results-differ = The results that came with the file do not match its content. Here, the content counts.
incoming-add = Add the dossier
incoming-unite = Merge with the dossier here
incoming-go = Go to the dossier

question-delete-title = Delete { $name } from this browser?
question-delete-text = All rounds of this dossier will disappear from this browser. Files that you have saved are not touched, and the dossier can be recovered from them.
question-delete-yes = Delete { $name }
question-close-title = Close round { $name }?
question-close-text = The levels, findings and target levels of this round can no longer be changed afterwards.
question-close-yes = Close round { $name }

## Messages

notice-undone = The last entry has been undone.
notice-overtaken = This framework was changed in another tab. You now see that version, without your last change: make it again if needed.
notice-exported = The file { $name } is ready; it has been read back and is complete.
notice-export-failed = The file could not be prepared. Nothing is lost; try again, or use the rescue page. ({ $reason })
notice-file-refused = { $name } could not be opened: { $why } Nothing has changed here.
notice-added =
    { $n ->
        [0] Nothing to add: everything was already here.
        [one] { $n } entry added.
       *[other] { $n } entries added.
    }
notice-deleted = The dossier { $name } has been deleted from this browser.
notice-not-loaded = Something could not be loaded. Your dossiers are not affected; check the connection and reload the page. ({ $what })
notice-not-attached = { $name } was not added to the evidence. { $why } Nothing else has changed.
attachment-too-large = The file has { $size }; the most is { $most }. Say where it is kept instead.
attachment-no-room = There is no room left in this browser. Export the dossier, then remove old evidence.
attachment-missing = The file itself is not in this browser. Open a copy of the dossier that has it.
attachment-storage = The browser could not store it ({ $reason }).
notice-recovered =
    { $n ->
        [one] A finding that was being typed when the page closed has been recovered and saved.
       *[other] { $n } findings that were being typed when the page closed have been recovered and saved.
    }

file-empty = the file is empty. Ask for it again.
file-too-large = it is { $size } MB, and a dossier is never larger than { $limit } MB. Check that it is the right file.
file-truncated = it is incomplete, as after an interrupted download. Ask for it again.
file-newer = it comes from a newer version of Qualicycle (format { $found }; this one knows format { $known }). Reload the page to get the latest version.
file-damaged = it is damaged ({ $part }). Ask for it again or use another copy.
file-missing-part = a part of it is missing ({ $part }). Ask for it again or use another copy.
file-malformed = it is malformed ({ $part }, { $place }: { $reason }). Ask for it again or use another copy.
file-unsound-framework = the framework { $framework } in it is not valid ({ $problem }). Tell whoever sent it to you.
file-unsafe = it does not meet the safety rules for a dossier ({ $reason }). Check where it comes from.
file-is-photo = it is a picture, whatever its name; Qualicycle opens .qualicycle files.
file-is-pdf = it is a PDF; Qualicycle opens .qualicycle files.
file-is-office = it is an office document; Qualicycle opens .qualicycle files.
file-is-html = it is a web page, but not a Qualicycle report. Qualicycle opens .qualicycle files, and reports saved with their dossier.
file-is-json = it holds data from other software; Qualicycle opens .qualicycle files.
file-is-zip = it is an archive without a Qualicycle dossier in it.
file-is-unknown = it is not a Qualicycle file.

## Write a framework

begin-blank = Write a framework
begin-adapt = Adapt an existing framework
begin-adapt-text = You get a copy, to change as you wish. The original stays as it is, and the copy says where it comes from.
begin-adapt-choose = Framework to adapt
begin-adapt-go = Create my copy

manuscript-gone = Framework not found
manuscript-gone-text = This framework is not, or no longer, in this browser. If you have a copy of it in a file, open that file: the framework will be back.
manuscript-untitled = Untitled framework
manuscript-as-published = Edition { $edition }, published
manuscript-in-the-making = Edition { $edition }, being written
manuscript-pages = Pages of the framework
manuscript-write = Write
manuscript-check = Check ({ $n })
manuscript-preview = Preview
manuscript-undo = Undo
manuscript-redo = Redo
manuscript-publish = Publish edition { $edition }
manuscript-next = Begin the next edition
manuscript-files = Save to a file, delete
manuscript-files-text = The file contains the whole framework, finished or not. Someone else can open it in Qualicycle to use it or go on writing it.
manuscript-json = Save as a single file (.json)
manuscript-folder = Save as text files (.zip)
manuscript-remove = Delete this framework

outline = Outline
outline-show = Show the outline
outline-scales = Scales
outline-questions = Scope questions
outline-glossary = Glossary
outline-framework = The framework
part-indicator = Indicator
part-scale = Scale
part-question = Scope question
part-step = Step of the cycle
part-entry = Glossary term
part-link = Link to the previous edition
part-untitled = to be written
part-gone = This part no longer exists
part-tools = Move, add, delete
shift-up = Move up
shift-down = Move down
add-theme = Add a theme
add-criterion = Add a criterion
add-indicator = Add an indicator
add-indicator-after = Add an indicator after this one
duplicate = Duplicate
remove = Delete
retire = Stop asking
restore = Ask for it again
retired = no longer asked for
mark-findings = { $n } to complete
mark-gaps = { $n } to translate

gap-required = to be written
gap-elsewhere = to be translated
text-optional = { $text } (optional)
text-title = Title
text-short = Short name
text-short-hint = Twelve characters at most, for where there is little room.
text-summary = Introduction
text-summary-hint = Two or three sentences: for whom, how long it takes, what it prepares for.
text-credit = Sources and authors
text-credit-hint = Whose texts these are, what they are based on and under which licence.
text-scale = Name of the scale
text-level-name = Name of level { $level }
text-level = Level { $level }
text-level-named = Level { $level } · { $name }
text-question = Question
text-help = What counts
text-option = Answer “{ $option }”
text-term = Term
text-meaning = Definition
text-unit = Symbol of the unit
text-unit-hint = The same for every measure in this unit.
text-statement = Statement
text-statement-hint = One affirmative sentence: what is true when all is well.
text-why = Why it matters
text-why-hint = What it changes for pupils or for the people you guide.
text-guidance = How to assess it
text-guidance-hint = Where to look, whom to ask, how to decide.
text-evidence = What usually shows it
text-evidence-hint = One piece of evidence per line.
text-opposite = Opposite statement
text-opposite-hint = The other end of the scale.
text-specific = Remark
text-numerator = Number counted
text-numerator-hint = For a share or a rate: Qualicycle will offer to do the division.
text-denominator = Out of a total of
text-reference = Source of the reference value
text-reference-hint = With its year.

writing-identity = Identity
identity-edition = Edition
identity-edition-hint = Each dossier keeps the edition it used.
identity-from = In force from
identity-until = In force until
identity-licence = Licence of the texts
identity-licence-hint = For example CC-BY-4.0.
identity-id = Identifier
identity-id-hint = Small letters, digits and hyphens. It no longer changes after the first publication.
identity-id-kept = An edition is published: the identifier no longer changes.
writing-languages = Languages
language-original = original language
language-make-original = Make it the original language
language-remove = Remove this language and its texts
language-add = Add a language
language-add-text = At first everything in it still has to be translated, text by text, beside the original.
writing-numbers = Numbers
writing-numbers-text = Themes and indicators in the order of the outline.
renumber = Renumber everything: 1, 1.1, 1.1.1
writing-published = Published editions
writing-published-text = They no longer change, since dossiers may rely on them.
writing-rounds = Rounds
whole = Each round covers all themes
whole-hint = A label usually requires this. Otherwise, one to three themes per round are advised.
writing-label = Label or certificate
label-given = A label or certificate is awarded against this framework
label-given-hint = Each organisation’s deadlines are worked out from these periods.
label-months = Validity in months
label-audited = There is a surveillance audit during that time
label-audited-hint = It falls within a window, given in months from the decision.
label-from = From month
label-until = To month
label-findings = Non-conformities have deadlines
label-findings-hint = They run from the date of notification.
label-minor = Minor: months allowed to correct it
label-major = Major: months allowed until the correction is effective
label-verification = Major: further months allowed for verification
label-minors = Number of open minors that count as one major (0: never)
theme-blank = Blank sheet
theme-blank-hint = Each organisation fills it with a theme of its own.
writing-settings = Settings
writing-rating = How to answer
writing-help = Help with answering
number = Number
weight = Weight
weight-hint = From 1 to 100; usually 1.
stands-in-theme = In theme
stands-in-criterion = In criterion
step-criterion = Step of the cycle for its indicators
step-indicator = Step of the cycle
step-none = That of the criterion, or none
step-plan = Plan
step-do = Do
step-check = Check
step-act = Adjust
relation = Compared with edition { $edition }
theme-next = A theme gathers one or more criteria.
criterion-next = A criterion gathers one or more indicators.
indicator-next = This indicator is saved as you type.
indicator-retired = This indicator is no longer asked for. It stays here because dossiers have answered it.
scale = Scale
scale-default = That of the framework: { $name }
describe-levels = Describe each level (optional)
unit = Unit
unit-other = Another unit…
direction = Direction
reference-number = Reference value
reference-number-hint = A published value to refer to, never a norm. Leave empty if there is none.
make-critical = Critical indicator
make-critical-hint = Below the threshold, the overall result is capped, whatever the mean.
floor = Threshold
major-only = Any shortcoming is a major non-conformity
major-only-hint = The middle level can then not be chosen.
writing-specifics = Remarks for some organisations
writing-specifics-text = A remark is shown below the statement when its rule holds.
specific-numbered = Remark { $n }
specific-add = Add a remark
specific-remove = Delete the remark
applies-theme = The theme applies to…
applies-indicator = The indicator applies to…
applies-specific = The remark applies to…
applies-question = The question is asked if…
rule-hint = Empty: everyone.
rule-fault = Character { $column }: { $reason }
rule-questions = Write a rule
rule-language = A rule joins scope questions with and, or, not and parentheses. A choice question is written with is, a number with >, >=, <, <= or is.
rule-no-questions = This framework asks no scope questions yet.
rule-add = Add to the rule
rule-wants-question = a question, “not” or “(” belongs here
rule-wants-joint = “and”, “or” or the end belongs here
rule-wants-closing = “)” is missing
rule-wants-value = an answer belongs after “is”
rule-wants-number = a whole number belongs here
rule-too-long = the rule is too long
rule-too-deep = too many nested parentheses
rule-unknown-flag = no question is called { $flag }
rule-later-flag = the question { $flag } is asked later; put it before this one
rule-not-compared = { $flag } is answered with yes or no and cannot be compared
rule-is-choice = { $flag } is a choice: write “is” and one of its answers
rule-is-number = { $flag } is a number: compare it, for example “> 2”
rule-unknown-option = { $flag } has no answer { $option }

scales-text = The scale used to answer. An indicator that chooses none uses that of the framework.
scale-is-default = scale of the framework
scale-make-default = Make it the scale of the framework
scale-used = Indicators use it.
scale-remove = Delete this scale
scale-add = Add a scale
scale-level = Described levels
scale-level-text = Each indicator describes each of its levels.
scale-agreement = Agreement
scale-agreement-text = You say how far the statement is true.
scale-stage = Stages of the cycle
scale-stage-text = From nothing started to adjusted, each stage resting on the one before.
scale-tri = Three states
scale-tri-text = Not started, in progress, achieved; only what is achieved counts.
scale-yes-no = Yes or no
scale-yes-no-text = The result is the share of “yes”.
scale-conformity = Conformity
scale-conformity-text = As an auditor does: major non-conformity, minor non-conformity, conform. Counted, without a mean.
scale-percent = Percentage
scale-percent-text = A whole number from 0 to 100.
scale-quantity = Measure
scale-quantity-text = A number with its unit, followed from round to round, outside any mean.
level-add = Add a level on top
level-remove = Delete level { $level }
contrast = Between two opposite statements
contrast-hint = Each indicator then has an opposite statement, at the bottom of the scale.
writing-steps = Names of the steps of the cycle

questions-text = Asked before the assessment, they decide what applies to the organisation. The rules of themes and indicators rely on their answers.
question-add = Add a question
question-yes-no = Answered with yes or no
question-choice = Choice of several answers
question-number = Answered with a number
question-name = Name in the rules
question-name-hint = A short word, in small letters, digits and hyphens.
question-named = Rules or texts name it.
question-remove = Delete this question
question-default = Starting answer
question-least = At least
question-most = At most
option-name = Name of “{ $name }” in the rules
option-add = Add an answer
option-remove = Delete this answer

glossary-text = The terms that the framework distinguishes, with the meaning it gives them.
term-add = Add a term
term-remove = Delete this term

preview-text = As an organisation will see it. Nothing is saved here.
preview-applies = Only if

check-title = What still has to be completed
check-unsound =
    { $n ->
        [one] { $n } point to complete before publishing. Its link leads to the right place.
       *[other] { $n } points to complete before publishing. Each link leads to the right place.
    }
check-sound = Nothing is missing: the edition can be published.
check-published = Nothing is missing, and the edition is published.
flaw-other-format = the file has format { $format }, which this version of Qualicycle does not know
flaw-bad-date = { $date } is not a date
flaw-bad-label = the periods of the label do not fit together: it is valid for 1 to 600 months, and the audit window lies within that time
flaw-ends-before-it-begins = the last day of validity comes before the first
flaw-no-theme = at least one theme is needed
flaw-no-criterion = this theme needs at least one criterion
flaw-no-indicator = this criterion needs at least one indicator
flaw-no-default-scale = the scale of the framework does not exist
flaw-no-scale = its scale does not exist
flaw-prescribed-levels = the levels of this kind of scale are { $levels }
flaw-levels-do-not-rise = at least two levels are needed, in ascending order
flaw-level-out-of-bounds = levels lie between -1000 and 1000
flaw-contrast = only agreement scales or scales of described levels set two statements against each other
flaw-bad-id = the identifier is not valid
flaw-id-twice = the identifier is already in use
flaw-bad-weight = the weight is a whole number from 1 to 100
flaw-rule = the rule
flaw-rule-specific = the rule of a remark
flaw-bad-rule = { $which } cannot be read, character { $column }: { $why }
flaw-bad-options = at least two possible answers are needed, including the starting answer
flaw-bad-bounds = the starting answer is not between the minimum and the maximum
flaw-quantity-parts = only a measure has a unit and a direction, and it needs both
flaw-reference-without-quantity = only a measure has a reference value
flaw-floor-off-scale = the threshold is not a level of the scale
flaw-critical-without-floor = a critical indicator needs a threshold
flaw-gravity = severity only applies to a conformity scale
flaw-link-to-nowhere = a link to the previous edition leads nowhere
flaw-link-twice = the same link appears twice
flaw-no-language = at least one language is needed
flaw-language = the language { $language } and its texts do not match
flaw-text-missing = the text is missing
flaw-text-without-structure = a text does not belong to anything
flaw-no-title = the title or the introduction is still to be written
flaw-short-too-long = the short name has more than twelve characters
flaw-level-names = each level of the scale needs a name
flaw-option-names = each possible answer needs a name
flaw-step-without-name = the step has no name
flaw-criterion-without-title = a criterion without a step needs a title
flaw-no-statement = the statement is still to be written
flaw-unit-without-sign = the unit has no symbol
flaw-level-descriptors = each level is still to be described
flaw-opposite = the opposite statement is still to be written
flaw-specifics = each remark is still to be written
flaw-fraction = the number counted and the total go together
flaw-reference-source = the reference value and its source go together
flaw-unknown-placeholder = no question gives the number { $name }

question-publish-title = Publish { $name }?
question-publish-text = The edition can then be used to open dossiers and will no longer change. You can always write the next edition.
question-publish-yes = Publish { $name }
question-remove-title = Delete { $name }?
question-remove-text = The framework will disappear from this browser, with everything you have not saved to a file. Dossiers that use a published edition keep it.
question-remove-yes = Delete { $name }
question-take-in-title = Add the framework { $name }?
question-take-in-text = It is complete: you can open a dossier with it at once and write the next edition. Nothing else changes here.
question-take-in-incomplete = It is not finished: it will join the frameworks you are writing, and the check will say what is missing. Nothing else changes here.
question-take-in-yes = Add this framework
notice-published = Edition { $edition } of { $title } is published. It is offered for new dossiers.
notice-not-published =
    { $n ->
        [one] Nothing was published: { $n } point still has to be completed.
       *[other] Nothing was published: { $n } points still have to be completed.
    }
notice-edition-taken = Another framework already has this identifier and edition { $edition }. Nothing is published and nothing is lost; change the edition or the identifier.
notice-next-edition = The published edition stays as it is. You are now writing edition { $edition }.
notice-taken-in =
    { $n ->
        [0] { $title } has been added and is offered for new dossiers.
        [one] { $title } has been added to your frameworks; { $n } point still has to be completed.
       *[other] { $title } has been added to your frameworks; { $n } points still have to be completed.
    }
notice-known-framework = { $title } is already here, exactly the same. Nothing has changed.
notice-manuscript-removed = The framework { $title } was deleted from this browser.
refused-not-there = This change is no longer possible: the part it concerns has been deleted. The rest has not changed.
refused-at-the-edge = This part is already at the edge of the outline: nothing has moved.
refused-too-many = The framework has reached its maximum size: 200 themes, 1000 criteria, 3000 indicators. Nothing was added; delete a part first.
refused-last-language = A framework keeps at least one language: add another before removing this one.
refused-bad-language = This language is already in the framework. Nothing has changed.
refused-bad-id = This name is not valid or is already in use; the previous one is kept. Use small letters, digits and hyphens.
refused-id-published = The identifier no longer changes after the first publication. The previous one is kept.
refused-bad-edition = This edition name is empty, already published, or contains a character that is not allowed. The previous one is kept; choose another.
refused-scale-in-use = Indicators use this scale: it is kept. Give them another scale first.
refused-bad-levels = This scale cannot have these levels. The previous ones are kept.
refused-flag-named = Rules or texts name this question: it is kept. Change them first.
refused-bad-answer = This answer or these bounds are not valid. The previous ones are kept.
refused-no-floor = No level of this scale can serve as a threshold. Nothing has changed; choose another scale first.

## Team and calendar

team-people = Who takes part
people-hint = Roles rather than names: they are enough to share the work, and the file can still be shown to others.
people-empty = Nobody is in the team yet. The proposals below make up a usual steering group; everything can be changed afterwards.
people-proposals = A usual steering group, to take over with one click:
people-propose-all =
    { $n ->
        [one] Add { $n } role
       *[other] Add all { $n } roles
    }
people-add = Add someone else
people-add-now = Add to the team
people-remove = Remove “{ $who }”
people-remove-frees =
    { $n ->
        [one] The indicator in their care will be free again.
       *[other] The { $n } indicators in their care will be free again.
    }
member-title = Role
member-title-hint = As people call it in your organisation.
member-part = Part in the round
member-name = Name
member-name-hint = Optional. A name travels with the file: write it only if the person agrees.
looks-after =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicators
    }
team-change = Change
propose-one = Add
proposal-taken = Already added:
parts-explained = What each part means
part-pilot = Lead
part-pilot-meaning = Prepares the round, shares out the work and chairs the discussions.
part-steering = Steering group
part-steering-meaning = Chooses the themes, rates, and decides on priorities.
part-rater = Rater
part-rater-meaning = Rates the indicators, alone at first or with the others.
part-contributor = Contributor
part-contributor-meaning = Brings facts and evidence, and does not rate.
part-validator = Validator
part-validator-meaning = Accepts what is handed in, and the result: usually the head.
part-reader = Reader
part-reader-meaning = Reads the file and enters nothing.
role-head = Head teacher
role-deputy = Deputy head
role-vocational = Head of vocational training
role-pastoral = Pastoral care
role-librarian = Librarian
role-school-counsellor = Careers adviser
role-form-teachers = Form tutors
role-pupils = Pupil representatives
role-parents = Parent representatives
role-centre-head = Head of the centre
role-quality = Quality lead
role-counsellors = Counsellors and psychologists
role-information = Information officers
role-reception = Front desk and office
role-partner-schools = Partner schools
role-clients = Clients
role-management = Management
role-training-lead = Head of training
role-trainers = Trainers
role-disability = Disability and inclusion lead
role-company-relations = Employer relations
role-administration = Administration
role-learners = Trainees and apprentices
role-companies = Host employers
role-staff = Team members
role-partners = Partner organisations

team-acting = On this computer
acting-help = What you enter here will carry this role in the history. The choice stays in this browser and is never required.
acting-label = I work here as
acting-none = Nobody in particular
acting-as = You are working here as { $who }.
acting-change = Change
acting-nobody = Nobody has said who works on this computer.
acting-say = Say who works here

team-calendar = Calendar
calendar-empty = There are no dates yet. A few are enough for everyone to know what is expected when.
calendar-proposals = The usual steps, spread over a school year from today:
calendar-propose-all =
    { $n ->
        [one] Add { $n } date
       *[other] Add all { $n } dates
    }
calendar-add = Add another date
calendar-add-now = Add to the calendar
calendar-remove = Remove “{ $title }”
milestone-title = What happens
milestone-on = Date
milestone-on-day = { $title }, { $date }
milestone-reached = Done
milestone-overdue = overdue
milestone-next = next
milestone-done = done
date-of-launch = Launch
date-of-evidence = Evidence collected
date-of-rating = Individual rating done
date-of-consensus = Consensus meeting
date-of-plan = Action plan adopted
date-of-closing = Closing

team-sharing = Who looks after what
sharing-hint = A whole theme, or each indicator by itself. If nothing is shared out, the team rates everything together.
sharing-nobody = Add someone to the team first; then you can share out the themes.
share-who = Looked after by
share-due = Due on
share-nobody = Nobody yet
share-several = Several people
share-one-by-one =
    { $n ->
        [one] The indicator
       *[other] The { $n } indicators one by one
    }
loads-caption = What everyone looks after, and how far they are
loads-who = Looked after by
loads-progress = Progress
loads-state = Follow-up
loads-nobody = Nobody yet
loads-overdue = { $n } overdue
loads-returned = { $n } sent back
loads-handed-in =
    { $n ->
        [one] { $n } handed in
       *[other] { $n } handed in
    }
loads-accepted =
    { $n ->
        [one] { $n } accepted
       *[other] { $n } accepted
    }
loads-due = next due { $date }

care-by = Looked after by: { $who }
care-until = Looked after by: { $who }, due { $date }
care-overdue = overdue
care-submitted = handed in
care-returned = sent back
care-accepted = accepted
care-reworked = changed since then
care-hand-in = Hand in this indicator
care-accept = Accept
care-take-back = Take back
care-send-back = Send back with a comment
care-send-back-now = Send back
care-comment = What is missing
show-mine = Mine ({ $n })
show-handed-in = Handed in, to accept ({ $n })
assess-none-mine = No indicator is in your care. Say who you are and share out the work on the page Team and calendar.
assess-none-handed-in = Nothing is waiting to be accepted.

target-is = Target level: { $level }.
target-met = Target level: { $level }. It has been reached.
target-gap =
    { $n ->
        [one] Target level: { $level }. { $n } level is missing.
       *[other] Target level: { $level }. { $n } levels are missing.
    }
target-gap-points =
    { $n ->
        [one] Target level: { $level }. { $n } point is missing.
       *[other] Target level: { $level }. { $n } points are missing.
    }
target-set-aside = A target level was set: { $level }. It stays on record but does not count while the indicator is said not to apply.
target-take-away = Give up this target level
target-not-applicable = The indicator is said not to apply: this target level does not count.
target-no-gap = Reached.
gap-levels =
    { $n ->
        [one] { $n } level is missing.
       *[other] { $n } levels are missing.
    }
gap-points =
    { $n ->
        [one] { $n } point is missing.
       *[other] { $n } points are missing.
    }
targets-one-by-one =
    { $all ->
        [one] The indicator ({ $n } target level)
       *[other] One by one ({ $n } of { $all })
    }
targets-differ = Several target levels
targets-left-out =
    { $n ->
        [one] { $n } target is on an indicator that this round no longer asks. It stays on record and comes back with the indicator.
       *[other] { $n } targets are on indicators that this round no longer asks. They stay on record and come back with them.
    }
team-size =
    { $n ->
        [0] There is no team yet.
        [one] Team: { $n } member.
       *[other] Team: { $n } members.
    }
team-next = Next date: { $title }, { $date }.
team-begin = Set up the team
## History, undo and redo, differing entries

redo = Redo
step-and-more =
    { $n ->
        [one] { $what } and { $n } other entry
       *[other] { $what } and { $n } other entries
    }
notice-redone = The undone entry is back.
notice-left-alone =
    { $n ->
        [one] { $n } entry was left as it is: somebody else has changed it since, or its round is closed.
       *[other] { $n } entries were left as they are: somebody else has changed them since, or their round is closed.
    } { $done ->
        [done] The step before was taken instead.
       *[nothing] Nothing has changed.
    }
change-becomes = becomes
on-this-computer = on this computer
on-another-computer = on another computer

change-organisation = Description of the organisation
change-round-opened = Round { $label } opened
change-phase = Phase of the round
change-themes = Themes of the round
change-scope = What applies to you
change-target = Target level
change-rating = Rating
change-note =
    { $change ->
        [added] Finding written
        [removed] Finding cleared
       *[changed] Finding changed
    }
change-sheet = Text of the blank sheet
change-edition = Edition of the framework
change-member =
    { $change ->
        [added] Team member added
        [removed] Team member removed
       *[changed] Team member changed
    }: { $name }
change-milestone =
    { $change ->
        [added] Date added to the calendar
        [removed] Date removed from the calendar
       *[changed] Date of the calendar changed
    }: { $name }
change-assignment = Who looks after the indicator
change-hand-in = Hand-in of the indicator
change-voting-rule = How the team rates
change-vote =
    { $change ->
        [added] Vote cast
        [removed] Vote withdrawn
       *[changed] Vote changed
    }: { $name }
change-lock =
    { $change ->
        [added] Votes locked
        [removed] Votes reopened
       *[changed] Votes locked again
    }
change-consensus =
    { $change ->
        [added] Consensus reached
        [removed] Consensus withdrawn
       *[changed] Consensus changed
    }
change-evidence =
    { $change ->
        [added] Evidence added
        [removed] Evidence removed
       *[changed] Evidence changed
    }: { $name }
change-evidence-link =
    { $change ->
        [added] Evidence linked
        [removed] Evidence unlinked
       *[changed] Evidence linked again
    }: { $name }
change-panel =
    { $change ->
        [added] Survey opened
        [removed] Survey dropped
       *[changed] Survey changed
    }: { $name }
change-answer =
    { $change ->
        [added] Answer received to the survey
        [removed] Answer removed from the survey
       *[changed] Answer replaced in the survey
    }: { $name }
change-importance = Importance given
change-axis =
    { $change ->
        [added] Priority chosen
        [removed] Priority dropped
       *[changed] Priority changed
    }: { $name }
change-action =
    { $change ->
        [added] Action planned
        [removed] Action removed
       *[changed] Action changed
    }: { $name }
change-action-state = Progress of the action: { $name }
change-effect =
    { $change ->
        [added] Effect judged
        [removed] Judgement of the effect withdrawn
       *[changed] Judgement of the effect changed
    }: { $name }
change-sealed = Round closed
change-review =
    { $change ->
        [added] Review opened
        [removed] Review abandoned
       *[changed] Review changed
    }: { $name }
change-look-plan =
    { $change ->
        [added] Indicator added to the visit agenda
        [removed] Indicator removed from the visit agenda
       *[changed] Visit agenda changed for the indicator
    }
change-reviewed = Reviewer’s rating
change-review-note =
    { $change ->
        [added] Reviewer’s comment added
        [removed] Reviewer’s comment removed
       *[changed] Reviewer’s comment changed
    }
change-look-state = Progress in examining the indicator
change-meeting =
    { $change ->
        [added] Meeting planned
        [removed] Meeting removed
       *[changed] Meeting changed
    }: { $name }
change-finding =
    { $change ->
        [added] Finding raised
        [removed] Finding withdrawn
       *[changed] Finding changed
    }: { $name }
change-finding-answer =
    { $change ->
        [added] Response to the finding added
        [removed] Response to the finding removed
       *[changed] Response to the finding changed
    }: { $name }
change-finding-state = Progress of the finding: { $name }
change-finding-requalified =
    { $change ->
        [added] Non-conformity requalified as major
        [removed] Requalification undone
       *[changed] Date of requalification changed
    }: { $name }
change-conclusion =
    { $change ->
        [added] Conclusions of the review written
        [removed] Conclusions of the review removed
       *[changed] Conclusions of the review changed
    }
change-review-sealed = Review sealed: { $name }
change-signature =
    { $change ->
        [added] Signed
        [removed] Signature withdrawn
       *[changed] Signature replaced
    }: { $name }
change-label =
    { $change ->
        [added] Label or certificate recorded
        [removed] Label or certificate removed
       *[changed] Label or certificate changed
    }: { $name }
change-logo =
    { $change ->
        [added] Logo chosen
        [removed] Logo removed
       *[changed] Logo changed
    }
change-introduction =
    { $change ->
        [added] Introduction of the report written
        [removed] Introduction of the report removed
       *[changed] Introduction of the report changed
    }
change-unknown = Change made with a newer version of Qualicycle

value-removed = nothing, or removed
value-none = none
value-nobody = nobody
value-reached = reached
value-method =
    { $method ->
        [documents] documents
        [interview] interview
       *[observation] observation
    }
value-look-state =
    { $state ->
        [seen] examined
        [in-progress] in progress
       *[to-see] to examine
    }
value-position =
    { $position ->
        [contested] disputed
       *[accepted] accepted
    }
value-as-proposed = as proposed
value-answers = { $n } answers that differ from those proposed
value-questions =
    { $n ->
        [one] with { $n } question
       *[other] with { $n } questions
    }
value-importance = { $n } of { $most }
value-hand-in =
    { $state ->
        [submitted] handed in
        [returned] given back
        [accepted] accepted
       *[open] being worked on
    }
value-voting-alone = each alone first, discussion beyond a spread of { $tolerance }
value-voting-together = together from the start
value-group =
    { $group ->
        [leaders] Leadership
        [teachers] Teachers and trainers
        [pupils] Pupils and learners
        [parents] Parents and carers
        [partners] Partner organisations
       *[counsellors] Guidance counsellors
    }
value-action-state =
    { $state ->
        [planned] planned
        [under-way] under way
        [done] done
       *[given-up] given up
    }
value-effect =
    { $effect ->
        [reached] expected effect reached
        [partly] partial effect
       *[none] no effect
    }

history-lead = Everything entered in this dossier, the newest first. Nothing is erased: undoing adds an entry.
history-count =
    { $n ->
        [0] No entries.
        [one] { $n } entry.
       *[other] { $n } entries.
    }
history-none = No entry matches these choices.
history-all = Show everything
history-more =
    { $n ->
        [one] Show { $n } more line
       *[other] Show { $n } more lines
    }
history-words = Search the history
history-seek = Search
history-rounds-nav = Rounds shown
history-topics-nav = Entries shown
history-every-round = All rounds
history-every-topic = All entries
history-topic =
    { $topic ->
        [ratings] Ratings and votes
        [notes] Findings
        [evidence] Evidence
        [panels] Surveys
        [plan] Priorities and actions
        [team] Team and calendar
        [review] Reviews
       *[settings] Settings
    }
history-together =
    { $n ->
        [one] and { $n } other entry at the same moment
       *[other] and { $n } other entries at the same moment
    }
history-late = arrived after the round was closed, not applied
history-to-card = Back to the indicator
history-to-all = The whole history
history-sealed = This round is closed: its history can be read, no value can be put back any more.
history-indicator-none = Nothing has been entered on this indicator in this round yet. What you enter will appear here, with its date and author.
history-stands = present value
history-put-back = Put this value back

clash-tag = differing entries
clash-go = Choose which one to keep
clashes-link =
    { $n ->
        [one] { $n } differing entry
       *[other] { $n } differing entries
    }
clashes-count =
    { $n ->
        [0] Nothing left to settle.
        [one] { $n } point left to settle.
       *[other] { $n } points left to settle.
    }
clashes-lead = Two people entered different values without seeing each other’s. Nothing is lost: choose the one to keep. The other stays in the history.
clashes-none = There is no difference to settle in this dossier. When two people enter different values, each on their own side, they appear here.
clash-entered = { $who }, { $date } at { $time }
clash-keep = Keep this value
clash-join = Keep both, one below the other
vote-hidden = value visible once the votes are locked, to whoever voted and to whoever leads the round

## Sending a questionnaire, collecting answers

notice-copied = The link is copied. Paste it into your message.
notice-to-be-copied = The browser does not allow copying here. The link is selected: copy it with Ctrl + C or a long press.
sending-title = Send the questionnaire
sending-text = Each person answers on their own, without an account and without giving a name. Their answers come back to you in a file.
sending-empty = There is no question yet. Write one, then come back here to send it.
sending-sealed = The round is closed: the questionnaire is no longer sent and no answer is added.
sending-link = Link to the questionnaire
sending-language = Language of the questionnaire in the link
sending-all-languages = All languages
sending-copy = Copy the link
sending-see = See the page as people will see it (new tab)
sending-fits = { $n } characters: this link fits everywhere. It holds the whole questionnaire and no name.
sending-long = { $n } characters: beyond { $most }, some mail programs cut links. Send the questionnaire file instead.
sending-only-here = This address leads to your own computer only: nobody else can follow it. Copy the link from the address where your organisation publishes Qualicycle, or send the folder that holds { $page } together with the questionnaire file.
sending-file-text = You can also attach the questionnaire to a message. The person opens { $address } and chooses the file there.
sending-file = Save the questionnaire file
sending-back = Collect the answers
sending-back-text = Choose all the answer files that you have received at once. A file that was collected before does not count twice.
sending-back-choose = Choose the answer files
intake-title = Answers collected
intake-none = No new answers.
intake-only-replaced = Nobody new has answered.
intake-taken =
    { $n ->
        [one] { $n } answer is added.
       *[other] { $n } answers are added.
    }
intake-some = New answers are added.
intake-of-group = { $group }: { $number }
intake-few = fewer than five
intake-few-why = The number of answers of a group is shown from five on.
intake-leaders = Leadership
intake-teachers = Teachers and trainers
intake-pupils = Pupils and learners
intake-parents = Parents and carers
intake-partners = Partner organisations
intake-counsellors = Guidance staff
intake-replaced =
    { $n ->
        [one] { $n } person had answered before: the new answer replaces the former one.
       *[other] { $n } people had answered before: their new answers replace the former ones.
    }
intake-known =
    { $n ->
        [one] { $n } file had been collected before: nothing has changed.
       *[other] { $n } files had been collected before: nothing has changed.
    }
intake-undo = “Undo”, at the top of the page, takes back at once what was just added.
intake-refused =
    { $n ->
        [one] { $n } file is not taken in
       *[other] { $n } files are not taken in
    }
intake-refused-file = { $name }: { $why }
intake-elsewhere =
    { $n ->
        [one] { $n } answer is for the dossier { $name }, which is not open. It is waiting.
       *[other] { $n } answers are for the dossier { $name }, which is not open. They are waiting.
    }
intake-open = Open the dossier { $name } and collect these answers
intake-nowhere =
    { $n ->
        [one] { $n } answer is for a dossier that is not in this browser. Open that dossier first, then choose the file again: it has not changed.
       *[other] { $n } answers are for a dossier that is not in this browser. Open that dossier first, then choose the files again: they have not changed.
    }
intake-close = Close
answers-not-ours = it is not an answer file.
answers-is-questionnaire = it is a questionnaire to be filled in and not answers. It opens on the page where people answer.
answers-too-large = the file is larger than an answer file can be.
answers-cut = the file ends too early. Ask the person to send it again.
answers-newer = it comes from a newer version of Qualicycle. Reload this page, then choose it again.
answers-damaged = it is no longer as the person saved it, damaged on its way or changed by hand. Ask them to send it again.
answers-malformed = it is malformed ({ $reason }). Ask the person to save it again.
answers-no-round = its round is not in this dossier. It may come from a more recent copy: open that one first.
answers-round-closed = round { $label } is closed and takes no more answers.
answers-no-panel = its questionnaire is not in this round, or was removed from it.
answers-other-questionnaire = questions have been changed since. Send the present questionnaire to the person.
answers-no-question = it answers a question that is not asked.
answers-impossible = it holds an answer that the question does not allow.
answers-superseded = it is an older version of an answer that has been received; the newer one stays.

## Help

help-round-title = A round, phase by phase
help-round-text =
    Prepare: school leaders and staff choose one to three themes, say what applies to the organisation and, if they wish, set a target level.
    Assess: for each indicator, the team chooses the level whose description is closest to what really happens, and writes a finding.
    Analyse: results can be read theme by theme and from one round to the next.
    Improve: the team chooses one to three priorities and plans actions. An action is closed only once its effect has been judged.
    Close: the round is frozen, and the next one starts from the points still open.
help-rating-title = Choosing a level
help-rating-text =
    Read all four descriptions before choosing. If you hesitate between two levels, take the lower one and say why in the finding.
    “Not applicable” takes the indicator out of the calculation: a reason is asked for. “No judgement” and “not rated” do not count as zero, but they lower the share rated.
    On the keyboard, the Tab key moves from one indicator to the next and the arrow keys change the level.
help-numbers-title = Reading the results
help-numbers-text =
    0% is the lowest level of the scale and 100% the highest. All criteria count equally within their theme, and all themes count equally in the overall result.
    An average always comes with the share rated and the lowest level. Below 80% of indicators rated, the result is called provisional.
    These are the results of a self-evaluation. They are there to help you improve, not to rank organisations or to judge people.
help-rounds-title = Comparing two rounds
help-rounds-text =
    Two rounds can be compared only if the framework and what applies to you have not changed, and only on the indicators assessed in both. A difference of less than half a level is not presented as a change.
    When a round moves to a newer edition, only indicators that ask for the same thing on the same levels are compared with the earlier ones.
help-files-title = Files and backup
help-files-text =
    A .qualicycle file contains the whole dossier, including the framework used and, unless you decide otherwise on the page “My data”, the evidence files. Opening it twice duplicates nothing, and merging two copies loses nothing.
    Your data stay in this browser. Save a file regularly: it is the only backup that no browser can erase.
help-access-title = Accessibility
help-access-text =
    Everything can be done from the keyboard, on a screen 320 pixels wide as on a large one, in light, dark and high contrast. Every chart has its table.
    No external audit has been carried out yet: no conformance with the RGAA, the French accessibility standard, is claimed.

## Remarks on the round itself
remarks-title = Remarks on the round
remarks-note = What an attentive colleague would point out. Nothing here changes a result or keeps you from closing.
remarks-none = Nothing to point out.
remarks-more = { $n ->
    [one] and one more
   *[other] and { $n } more
 }
remark-is-error = to correct
remark-is-warning = to check
remark-is-hint = suggestion
remark-rating-1 = “Not applicable” is given without a reason.
remark-rating-2 = “Not applicable” is given although a target had been set.
remark-rating-3 = Two differing entries wait to be settled.
remark-rating-4 = A critical indicator is below its threshold.
remark-rating-5 = Adjusting takes place without evaluating.
remark-rating-6 = Fewer than 80% of the indicators are rated: the result stays provisional.
remark-rating-7 = All indicators have the same level.
remark-rating-8 = A low level is not explained.
remark-evidence-1 = A high level is asserted, with no current evidence.
remark-follow-up-1 = A point carried over from the previous round has not been looked at.
remark-follow-up-2 = An answer taken over from the edition before has not been confirmed.
remark-follow-up-3 = A target was taken away.
remark-consensus-1 = Views differ and no consensus is recorded.
remark-consensus-2 = The level is no longer the one agreed on.
remark-panel-1 = The team and a group that was asked see things differently.
remark-panel-2 = The survey is over with fewer than five answers.
remark-team-1 = The date set for this indicator has passed.
remark-team-2 = An indicator was sent back and has not been handed in since.
remark-team-3 = A date in the calendar has passed.
remark-plan-1 = A major non-conformity has no action.
remark-plan-2 = Everything is rated, but no priority for improvement is chosen.
remark-plan-3 = A priority for improvement has no action.
remark-plan-4 = An action has no owner.
remark-plan-5 = An action has no due date.
remark-plan-6 = Nothing says how the success of an action will be seen.
remark-plan-7 = The due date of an action has passed.
remark-plan-8 = An action is done, but its effect has not been judged.

## Import responses
responses-intro = Responses collected with another tool (LimeSurvey, Google Forms, Microsoft Forms, Nextcloud Forms, SurveyJS) come in here, one row a person. Names and addresses are never taken over.
responses-back = Back to the survey
responses-closed = The round is closed: its surveys no longer change.
responses-no-panel = This survey does not exist or was taken out.
responses-choose = Choose a file of responses
responses-formats = CSV, XLSX or ODS. You can also drop it here.
responses-no-rows = it has no row of responses.
responses-too-many = it has { $found } responses, and a survey takes { $limit } at most. Split them up, or check that it is the right file.
responses-columns = What the columns are for
responses-columns-help = Proposed from their headings. Check, and correct where needed.
responses-column = Column
responses-example = Example
responses-role = Is for
responses-ignore = Nothing here
responses-personal = Personal data, not taken over
responses-number = Number of the response
responses-group = The person’s group
responses-which-group = Rows to take over
responses-all-groups = All rows
responses-values = What the answers mean
responses-values-help = A survey has five steps of agreement, from 1 (not at all) to 5 (fully).
responses-written = Written in the file
responses-times = Times
responses-means = Means
meaning-unknown = not clear yet: not taken over
meaning-1 = 1 · strongly disagree
meaning-2 = 2 · disagree
meaning-3 = 3 · neither agree nor disagree
meaning-4 = 4 · agree
meaning-5 = 5 · strongly agree
meaning-not-concerned = does not concern the person
meaning-declined = prefers not to say
meaning-nothing = no answer
responses-outcome = What will be taken over
responses-new = { $n ->
    [one] { $n } new response
   *[other] { $n } new responses
 }
responses-changed = { $n ->
    [one] { $n } response that is here will be replaced: it has changed in the file
   *[other] { $n } responses that are here will be replaced: they have changed in the file
 }
responses-known = { $n ->
    [one] { $n } response is here already
   *[other] { $n } responses are here already
 }
responses-empty = { $n ->
    [one] { $n } row without an answer left aside
   *[other] { $n } rows without an answer left aside
 }
responses-other-groups = { $n ->
    [one] { $n } row of another group left aside
   *[other] { $n } rows of other groups left aside
 }
responses-remarks = { $n ->
    [one] { $n } cell is not taken over
   *[other] { $n } cells are not taken over
 }
responses-no-step = { $written } is no step of agreement that is known.
responses-same = response number { $written } stands there several times; the last one counts.
responses-accept = { $n ->
    [one] Take over { $n } response
   *[other] Take over { $n } responses
 }
notice-responses = Responses taken over: { $n }; already here: { $known }.
## Evidence

evidence-lead = What shows that things are as you say. One piece of evidence can serve several indicators and several frameworks.
evidence-empty = Nothing yet. Begin with what you already have: minutes, a table, a survey.
evidence-add = Add evidence
evidence-files = Choose files
evidence-drop = You can also drop files anywhere on this page: each becomes a piece of evidence.
evidence-drop-here = You can also drop the files anywhere on this page.
evidence-personal = Avoid files that hold data about people: say where they are kept instead.
evidence-form = Describe a piece kept elsewhere
evidence-add-button = Add this piece
evidence-title = Title
evidence-kind = Kind
evidence-kind-document = Document
evidence-kind-record = Record
evidence-kind-interview = Interview
evidence-kind-observation = Observation
evidence-kind-data = Figures
evidence-kind-survey = Survey
evidence-on = Date
evidence-on-hint = The day the piece dates from, not the day you add it.
evidence-months = Current for (months)
evidence-months-hint = Counted from its date. Leave empty for { $months } months; 0 if it does not age.
evidence-owner = Who keeps it
evidence-owner-hint = A role rather than a name.
evidence-place = Where it is kept
evidence-place-hint = A cupboard, a shared folder, an address.
evidence-note = What it shows
evidence-confidential = confidential
evidence-confidential-label = Confidential
evidence-confidential-hint = It stays out of what you hand on, unless you decide otherwise.
fresh-always = always current
fresh-until = current until { $day }
fresh-undated = no date
fresh-over = out of date since { $day }
evidence-search = Search the evidence
evidence-filters = Evidence shown
evidence-show-all = All ({ $n })
evidence-show-unlinked = Without indicator ({ $n })
evidence-show-undated = Without date ({ $n })
evidence-show-outdated = Out of date ({ $n })
evidence-show-confidential = Confidential ({ $n })
evidence-show-document = Documents ({ $n })
evidence-show-record = Records ({ $n })
evidence-show-interview = Interviews ({ $n })
evidence-show-observation = Observations ({ $n })
evidence-show-data = Figures ({ $n })
evidence-show-survey = Surveys ({ $n })
evidence-show-everything = Show all evidence
evidence-orders = Sort by
evidence-order-title = title
evidence-order-date = date
evidence-order-use = use
evidence-count =
    { $n ->
        [one] { $n } piece of evidence
       *[other] { $n } pieces of evidence
    }
evidence-found =
    { $n ->
        [0] No evidence matches
        [one] { $n } piece matches
       *[other] { $n } pieces match
    }
evidence-serves =
    { $n ->
        [one] serves { $n } indicator
       *[other] serves { $n } indicators
    }
evidence-serves-nothing = serves no indicator
file-also = The same file is also attached to { $titles }.
file-same-name = Another piece has a file of the same name with other contents. Fingerprint of this one: { $print }.
file-look = Look at it
file-save = Save the file
file-open-beside = Open the document in a new tab
file-only-saved = This file cannot be shown here. Save it to open it with a program that can.
file-missing = The file is not in this browser: the dossier came without it, or the browser removed it. The description of the piece is untouched. Attach the file again, or open a .qualicycle file that holds it.
file-unreadable = The browser could not read this file. Nothing is lost: reload the page, then try again.
evidence-back-nav = Back
evidence-back = All evidence
evidence-piece = Evidence
evidence-unknown = Evidence not found
evidence-unknown-text = No evidence in this dossier has this address. It may be in another copy of the dossier.
evidence-gone = This piece was taken out of the dossier. You can put it back as it was, with the indicators it served.
evidence-put-back = Put this piece back
piece-file = File
piece-file-none = No file is attached.
piece-file-choose = Attach a file
piece-file-replace = Replace the file
piece-file-detach = Detach the file
piece-file-drop = A file dropped on this page becomes the file of this piece.
piece-serves =
    { $n ->
        [0] Serves no indicator yet
        [one] Serves { $n } indicator
       *[other] Serves { $n } indicators
    }
piece-former =
    { $n ->
        [one] It is also linked to { $n } indicator that the present edition no longer has.
       *[other] It is also linked to { $n } indicators that the present edition no longer has.
    }
piece-link = Link to another indicator
piece-link-search = Search for an indicator
piece-about = Description
evidence-probably = Probably also serves:
evidence-probably-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
evidence-link = Link
evidence-unlink = Unlink
evidence-take-out = Take this piece out
evidence-take-out-hint = A closed round keeps it as it was.
picker-found =
    { $n ->
        [0] Nothing matches.
       *[other] { $rest ->
            [0] { "" }
            [one] One more result: type more of its name.
           *[other] { $rest } more results: type more of the name.
        }
    }
affirmed = asserted, not evidenced
affirmed-nothing = no evidence linked
affirmed-out-of-date = evidence out of date
affirmed-explained = A high level rests on at least one current piece of evidence. Without it the level stays as it is: it is only pointed out.
evidence-add-here = Add evidence
evidence-change-here = Add or unlink evidence
evidence-done = Done with evidence
evidence-linked =
    { $n ->
        [0] No evidence linked to this indicator
        [one] { $n } piece of evidence linked to this indicator
       *[other] { $n } pieces of evidence linked to this indicator
    }
evidence-pick = Link evidence from the dossier
evidence-new = Add new evidence
show-unevidenced = Asserted, not evidenced ({ $n })
assess-none-unevidenced = No high level lacks current evidence.
check-evidence =
    { $n ->
        [0] Every high level rests on current evidence
        [one] { $n } high level without current evidence
       *[other] { $n } high levels without current evidence
    }

## Rating alone first, and the consensus

show-to-discuss = To discuss ({ $n })
assess-none-to-discuss = Nothing is up for discussion yet. An indicator comes here once the votes of its theme are locked and lie too far apart.
assess-agree = Go to the consensus
voting-title = How you rate together
voting-hint = Decide this before anyone rates, so that everyone knows what becomes of their vote.
voting-way = Way of rating
voting-together = Together from the start
voting-alone = Each alone first, then a consensus
voting-tolerance = Tolerated spread, in percent of the scale
voting-means =
    { $n ->
        [0] On { $levels } levels, the slightest difference between two votes is discussed. 40% is usual.
        [one] On { $levels } levels, one level apart passes and two are discussed. 40% is usual.
       *[other] On { $levels } levels, { $n } levels apart pass and more is discussed. 40% is usual.
    }
voting-means-all = On { $levels } levels, no difference is ever discussed: you may as well rate together from the start. 40% is usual.
voting-as-set-together = The team rates together from the start.
voting-as-set-alone = Each rates alone first, then the team discusses every spread of more than { $tolerance } of the scale.
voting-has-votes =
    { $n ->
        [one] { $n } vote has been given.
       *[other] { $n } votes have been given.
    }
voting-change = Change the rule in spite of the votes
voting-warning = These votes were given under the present rule. Another tolerance changes the list of what is discussed; rating together takes the votes off the screen without erasing them from the dossier. Talk first to those who voted.
voting-change-go = Change the rule
voting-no-raters = No member of the team rates yet. Add those who rate first.
voter-label = Who rates here?
voter-nobody = to be chosen
voter-needed = Say first who rates: each votes alone, and the vote is recorded under that role.
voter-blind = You see only your own votes, and only you see them on screen. You can change them until those of the theme are locked.
own-vote = Your vote.
vote-waits = To vote, say at the top of the page who rates.
votes-in =
    { $n ->
        [0] Nobody out of { $raters } has voted yet.
        [one] { $n } out of { $raters } has voted.
       *[other] { $n } out of { $raters } have voted.
    }
vote-count =
    { $n ->
        [0] no votes
        [one] { $n } vote
       *[other] { $n } votes
    }
votes-by-name = Who voted what
votes-none = Nobody chose a level.
votes-single = A single vote: nothing to compare.
votes-mixed = Some choose a level, others find the indicator not applicable.
votes-findings = The findings differ.
votes-apart = Spread of { $spread } of the scale.
votes-close = Spread of { $spread } of the scale, within the tolerance.
votes-alike = All chose the same level.
votes-not-applicable = All find the indicator not applicable.
to-discuss = to discuss
proposal = Proposal, the median of the votes: { $level }.
proposal-worst = Proposal, the gravest finding: { $level }.
agreed-on = Consensus of { $day }:
dissent-said = Dissent:
agreed-no-more = The answer has changed since: { $answer }. It is no longer that of the consensus.
agreed-again = Go back to the answer of the consensus
consensus-together = In this round the team rates together from the start: there are no votes to bring together.
consensus-go-prepare = Change this on the page Prepare
consensus-intro = Each has rated alone. Lock the votes of a theme to show them to all, then talk about what sets you apart. A proposal becomes an answer only if you take it.
turnout =
    { $n ->
        [0] None of { $raters } raters has finished this theme yet ({ $asked } to vote on).
        [one] { $n } of { $raters } raters has finished this theme ({ $asked } to vote on).
       *[other] { $n } of { $raters } raters have finished this theme ({ $asked } to vote on).
    }
turnout-by-rater = How far each one is
turnout-of = { $name }: { $n } of { $asked }
lock-later = Nobody has voted yet: there is nothing to lock.
lock = Lock the votes of this theme
lock-means = Once locked, the votes are shown to all, without names, and change no more.
lock-behind =
    { $n ->
        [0] All have finished.
        [one] { $n } rater has not finished: the votes not given will be missing.
       *[other] { $n } raters have not finished: the votes not given will be missing.
    }
votes-locked =
    { $n ->
        [0] Votes locked. Nothing is left to discuss.
        [one] Votes locked. { $n } indicator is to be discussed.
       *[other] Votes locked. { $n } indicators are to be discussed.
    }
unlock-means = Locked too early? The votes will be hidden again and may change, but those who saw them know them.
unlock = Open the votes of this theme again
consensus-apart = What sets you apart ({ $n })
consensus-rest = The rest ({ $n })
take-means = Where you agree and nothing else is decided, you can take the proposals in one go.
take =
    { $n ->
        [one] Take the proposal for the indicator on which you agree
       *[other] Take the proposals for the { $n } indicators on which you agree
    }
consensus-say = Record the consensus
consensus-other = Choose the level yourselves
consensus-change = Change this consensus
consensus-reason = Why this level
consensus-reason-apart = What the discussion established: you will read it again in a year.
consensus-reason-hint = Asked for when you choose something other than the proposal.
consensus-dissent = Dissent
consensus-dissent-hint = What some still hold, without naming them.
consensus-save = Save the consensus
consensus-next = The consensus becomes the answer of the round.
check-consensus =
    { $n ->
        [0] The votes are locked and what lay apart is talked over
        [one] The votes are locked and what lay apart is talked over, but for { $n } indicator
       *[other] The votes are locked and what lay apart is talked over, but for { $n } indicators
    }
agreement-title = Agreement between raters
agreement-hint = These figures tell whether you read the scale alike. They judge nobody and enter no result.
agreement-too-little = Too little to say anything: it takes an indicator of a locked theme for which at least two raters chose a level.
agreement-of =
    { $scale }: { $raters } raters, { $n ->
        [one] { $n } indicator
       *[other] { $n } indicators
    }
agreement-figure = Figure
agreement-value = Value
agreement-meaning = What it says
agreement-exact = Same level
agreement-exact-means = Share of pairs of raters who chose the same level.
agreement-within-one = Within one level
agreement-within-one-means = Share of pairs of raters at most one level apart.
agreement-alpha = Krippendorff’s alpha
agreement-reliable = At least 0.80: you read the scale alike (1 is perfect agreement, 0 is chance).
agreement-tentative = Between 0.667 and 0.80: you read the scale more or less alike. Read the descriptions of the disputed levels again together (1 is perfect agreement, 0 is chance).
agreement-unreliable = Less than 0.667: you do not read the scale alike. Agree on the descriptions of the levels before you compare anything (1 is perfect agreement, 0 is chance).
agreement-one-unit = A single indicator is not enough to work it out.
agreement-no-variation = All votes are at the same level: nothing tells agreement from chance here.
agreement-kappa = Weighted kappa (linear · quadratic)
agreement-kappa-means = Agreement of the two raters beyond chance. The second weighs great differences more heavily.
agreement-few = Fewer than ten indicators: one more vote would change these figures a lot.
## Surveys

group-leaders = Leadership
group-teachers =
    { $kind ->
        [body] Trainers
       *[other] Teachers
    }
group-pupils =
    { $kind ->
        [school] Pupils
        [centre] Clients
       *[other] Learners
    }
group-parents = Parents
group-partners = Partners
group-counsellors = Counsellors
people-nobody = No answers
people-few = Fewer than five answers
people-many = { $n } answers
held = Not shown: fewer than five answers
panels-lead = Pupils, staff, parents, partners: each group sees something else. A short anonymous survey tells where views meet and where they part.
panels-of-round = The surveys of this round
panels-none = No survey yet. The first one is prepared below: choose a group and themes, and questions are proposed.
panels-none-sealed = This round was closed without a survey.
panels-all = All surveys
panels-line = Surveys: { $groups }
panels-line-gap = Surveys: { $groups } (gap { $gap })
panel-title = Title
panel-group = Group
panel-questions = Questions
panel-answers = Answers
panel-until = Until
panel-no-end = No date
panel-new = New survey
panel-new-hint = A survey is for one group only. The questions proposed come from the framework; you can reword them, leave some out and add others.
panel-no-themes = Choose the themes of the round first: the questions come from them.
panel-themes = Themes
panel-themes-hint = Without a theme, only the two open questions are proposed.
panel-begin = Propose questions
panel-above = Round { $label } · { $group }
panel-title-proposed = Survey { $label } · { $group }
panel-place =
    { $group ->
        [parents]
            { $kind ->
                [school] At my child’s school
               *[other] Where my child is taught or guided
            }
        [partners] In this organisation
       *[other]
            { $kind ->
                [school] In our school
                [centre] In our centre
               *[other] In our organisation
            }
    }
panel-statement = { $place }: { $statement }
panel-open-works = What works well?
panel-open-change = What should change first?
panel-intro-why = { $organisation } is taking stock of its work (round { $label }) and wants to know what works and what has to change. You see things that others do not see: that is why you are asked.
panel-intro-anonymous =
    { $group ->
       *[other] The survey is anonymous: no name is asked for, and it is best to write none. Nothing is shown of a group of fewer than five people, and what you write yourself only from ten answers on.
    }
panel-intro-use =
    { $group ->
       *[other] The team will read the results of each group side by side, then choose a few actions. The work is assessed, never a person.
    }
panel-intro-time =
    { $group ->
       *[other]
            { $n ->
                [one] It takes about one minute. “This does not concern me” and “I prefer not to say” are answers too.
               *[other] It takes about { $n } minutes. “This does not concern me” and “I prefer not to say” are answers too.
            }
    }
panel-gone = This survey is no longer here
panel-gone-text = It was given up, or this dossier does not know it yet. Nothing else has changed.
panel-give-up-title = Give up the survey
panel-give-up-hint = It leaves the round together with its results. “Undo” brings it back.
panel-give-up = Give up this survey
questionnaire = The questionnaire
panel-answered = Answers have come. If you change the questions, answers to the earlier wording that are still on their way will be refused, and a reworded question starts again from nothing. A copy leaves these untouched.
panel-copy = Copy into a new survey
panel-change-anyway = Change this questionnaire all the same
panel-before-questions = Before the questions
panel-describe = Change the title, the introduction and the date
panel-introduction = Introduction
panel-until-label = Answers until
panel-until-hint = A new date leaves every answer valid.
panel-add = Add questions
length-none = No questions yet.
length =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }{ $open ->
        [0] {""}
       *[other] , { $open } of them open
    }: about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
length-good = That is a good length.
length-too-long = That is long: beyond fifteen questions, many stop before the end.
asked-agreement = Statement, from 1 (do not agree at all) to 5 (fully agree)
asked-open = Open question
asked-about = { $kind } · indicator { $number }
asked-up = Move up
asked-up-label = Move question { $n } up
asked-down = Move down
asked-down-label = Move question { $n } down
asked-leave-out = Leave out
asked-remove-label = Leave out question { $n }
asked-word = Reword
panel-question-text = Text
panel-question-text-hint = One idea per question, in the group’s own words. A statement says what is true when all is well.
asked-indicators = Indicators
asked-add-these = Add these questions
asked-own = A question of your own
asked-kind = Kind of answer
asked-indicator = Indicator it sheds light on
asked-no-indicator = None in particular
asked-add = Add the question
answers-none = The results appear here from the fifth answer on.
answers-few = Results appear from five answers on: with fewer, anyone could guess who said what.
answers-from-table = Take in answers gathered with another tool
answers-hint = How many people chose each step, from 1 (do not agree at all) to 5 (fully agree). “Not concerned” and “prefers not to say” stay out of the mean.
sides = The groups side by side
sides-hint = Means go from 1 (do not agree at all) to 5 (fully agree), group by group: there is no mean of all groups. The gap is computed before any rounding.
sides-none = The groups appear here as soon as one of them has five answers.
sides-wide = The groups differ
sides-close = The groups agree
sides-alone = Only one group is shown
gap-line = { $low }, { $high }: { $gap } apart
lane-answers = { $n } answers
step-lowest = Do not agree at all
step-highest = Fully agree
spread-mean = Mean
spread-not-concerned = Not concerned
spread-declined = Prefers not to say
own-words = Answers in their own words
own-words-hint = In alphabetical order, so that nothing tells who wrote what.
own-words-held = Answers in people’s own words appear from ten people on.
own-words-of =
    { $n ->
        [0] { $question } (no answers)
        [one] { $question } ({ $n } answer)
       *[other] { $question } ({ $n } answers)
    }
## Priorities and action plan

axes-lead = A round usually shows more to improve than a team can work on. Say what matters most, see what follows from it, then choose one to three priorities.
axes-nothing-asked = This round does not look at any indicator yet. Choose its themes first:
axes-next = Once the priorities are chosen, each gets its actions: who does what, by when, and how you will see that it worked.
axes-go = Draw up the action plan
importance-title = What matters to you
importance-text = Say how much each theme matters to your organisation, whatever its result. Where an indicator matters more or less than its theme, say so.
importance-unsaid = Not said yet
importance-as-theme = As the theme ({ $importance })
importance-by-indicator = Go into single indicators
importance-own =
    { $n ->
        [one] { $n } indicator set apart
       *[other] { $n } indicators set apart
    }
importance-1 = of little importance
importance-2 = fairly important
importance-3 = quite important
importance-4 = very important
importance-5 = essential
make-axis = Make it a priority for improvement
choose-axis = Put into a priority
join-axis = Add to the priority { $axis }
in-axis = in the priority { $axes }
field-title = Importance and result
field-text = Each rated indicator has its place by importance and result. Its priority score is its importance times the way left to its target, or to the top of its scale.
field-empty = Nothing to place yet: this needs at least one rated indicator whose importance has been said.
field-without-importance =
    { $n ->
        [one] { $n } rated indicator has no place here because its importance has not been said.
       *[other] { $n } rated indicators have no place here because their importance has not been said.
    }
field-not-rated =
    { $n ->
        [one] { $n } indicator that is not rated has no place here.
       *[other] { $n } indicators that are not rated have no place here.
    }
cut-title = Where the lines lie
cut-median = median of your results
cut-mean = mean of your results
cut-centre = middle of the scales
cut-told = What reaches { $importance } of 5 counts as important, and what reaches { $result } of its scale as well done.
cut-undivided = The results are so close together that none lies below the line, although something is left to do. The middle of the scales probably tells more.
quadrant-concentrate = Concentrate here
quadrant-concentrate-text = Important and still weak.
quadrant-keep-up = Keep up
quadrant-keep-up-text = Important and well done.
quadrant-low = Low priority
quadrant-low-text = Less important and still weak.
quadrant-overkill = Possible overkill
quadrant-overkill-text = Less important and well done: would the effort do more good elsewhere?
quadrant-empty = No indicator here.
fact-importance = importance { $n } of 5
fact-target =
    { $gap ->
        [0] target { $target }, reached
        [one] target { $target }, { $gap } level to go
       *[other] target { $target }, { $gap } levels to go
    }
fact-priority = priority score { $n }
since-up = From { $before } up to { $after } since round { $label }
since-down = From { $before } down to { $after } since round { $label }
since-same = No change since round { $label }
since-actions = Actions carried out: { $actions }
shortfalls-title = Findings short of conform
chosen-title = Priorities for improvement
axes-none = No priority chosen yet. One to three are enough for one round.
axes-some =
    { $n ->
        [one] { $n } priority chosen.
       *[other] { $n } priorities chosen.
    }
axes-enough = Three priorities chosen: that is enough for one round.
axes-many = { $n } priorities chosen. This is possible and not advised: when everything is done at once, often nothing gets finished. Which one can wait for the next round?
axis-title = Title of the priority
axis-reason = Why this priority
axis-reason-hint = What decided the team: a finding, a result, a project under way.
axis-parts = Themes and indicators it is about
axis-part-remove = Take out
axis-bare = Nothing more was said.
axis-drop = Drop this priority
axis-add = Add a priority
axis-add-button = Add this priority
axis-actions =
    { $n ->
        [0] no action
        [one] { $n } action to it
       *[other] { $n } actions to it
    }
action-plan = Plan an action
plan-title = Action plan
plan-count =
    { $n ->
        [0] no action yet
        [one] { $n } action in all
       *[other] { $n } actions in all
    }
plan-overdue =
    { $n ->
        [one] { $n } overdue
       *[other] { $n } overdue
    }
plan-to-judge =
    { $n ->
        [one] { $n } effect to judge
       *[other] { $n } effects to judge
    }
plan-closed =
    { $n ->
        [one] { $n } closed
       *[other] { $n } closed
    }
plan-none = No action yet. An action says who does what, by when, and how you will see that it worked. Begin from a priority for improvement, or add an action below.
plan-none-sealed = This round was closed without an action.
plan-no-axes = No priority has been chosen yet:
plan-to-axes = Go back to the priorities
plan-views = Ways to look at the plan
view-table = As a list
view-board = By state
view-timeline = Along the months
state-planned = Planned
state-under-way = Under way
state-done = Done
state-given-up = Given up
state-of = State of action { $action }
state-hint = An action that is done is closed only once its effect has been judged. A due date that has passed does not close it.
effect-to-judge = effect to be judged
effect-reached = Target reached
effect-partly = Worked in part
effect-none = No effect to be seen
effect-choose = Choose an answer
effect-save = Record this judgement
effect-revise = Revise the judgement
overdue = overdue
due-none = no due date
owner-none = no owner
board-empty = No action.
timeline-today = The upright line marks today, { $date }.
timeline-undated = Without dates
action-title = What is done
action-objective = Objective
action-axis = Priority for improvement
action-axis-none = No priority
action-owner = Owner
action-owner-hint = A role rather than a name.
action-start = Start
action-due = Due
action-means = Means
action-means-hint = Hours, money, rooms, training…
action-measure = Sign of success
action-measure-hint = How will you see that it worked?
action-baseline = Baseline
action-target = Target
action-state = State
action-indicators = Indicators it is to move
action-indicators-none = No indicator is linked to this action.
action-add = Add an action
action-add-button = Add this action
action-close = Put this action aside
action-remove = Take this action out of the plan
action-how-far = How far is it?
indicator-link = Link an indicator
indicator-link-button = Link this indicator
indicator-choose = Choose an indicator
measure-of-indicator = Level of indicator { $number }
rating-now = rated: { $now }
rating-before-now = round { $label }: { $before } → now: { $now }
rating-none = not rated yet
judged-effect = Did it work?
judged-finding = What was seen
judged-finding-hint = What you saw, with figures if there are any.
judged-on = Judged on
judged-by = Judged by
judged-day = on { $date }
judged-by-evidence = Evidence that shows it
judged-evidence = Evidence: { $evidence }
given-up-title = Give this action up
given-up-why = For what reason?
given-up-save = Give up this action
asked-title = First of all: did it work?
asked-text =
    { $n ->
        [one] { $n } action decided on earlier waits for an answer. Before planning others, look at what became of it.
       *[other] { $n } actions decided on earlier wait for an answer. Before planning others, look at what became of them.
    }
asked-none = Nothing waits for an answer any more.
asked-answered =
    { $n ->
        [one] { $n } has its answer.
       *[other] { $n } have their answer.
    }
asked-judge = Judge the effect
plan-files = Take the plan along
plan-files-text = To follow it with the tools people already have. These files are copies: what is changed in them does not come back here.
plan-as-xlsx = Spreadsheet (.xlsx)
plan-as-csv = Text table (.csv)
plan-as-ics = Due dates for a calendar (.ics)
plan-file-title = Action plan – { $organisation } – { $label }
plan-actions = Planned actions
plan-axes = Priorities for improvement
plan-event = Due – { $action }
column-decided = Decided in
check-axes = The priorities for improvement are chosen
check-axes-served =
    { $n ->
        [0] Each priority has at least one action
        [one] { $n } priority has no action yet
       *[other] { $n } priorities have no action yet
    }
check-owners =
    { $n ->
        [0] Each action has an owner
        [one] { $n } action has no owner
       *[other] { $n } actions have no owner
    }
check-dates =
    { $n ->
        [0] Each action has a due date
        [one] { $n } action has no due date
       *[other] { $n } actions have no due date
    }
check-effects =
    { $n ->
        [0] The effect of each action that is done has been judged
        [one] The effect of { $n } action that is done is still to be judged
       *[other] The effect of { $n } actions that are done is still to be judged
    }
next-improve = Follow the action plan
next-improve-text = Round { $label } has its priorities and its actions: now they are to be carried out, and their effect looked at.

# Evidence files: what goes into a file, what a file brings

enclosure-title = Evidence files to include
enclosure-all =
    All ({ $n ->
        [one] { $n } file
       *[other] { $n } files
    }, { $size })
enclosure-open =
    Without those of confidential evidence ({ $n ->
        [one] { $n } file
       *[other] { $n } files
    }, { $size })
enclosure-none = None: what is written only
enclosure-missing =
    { $n ->
        [one] { $n } file named in the evidence is not in this browser and will not be included.
       *[other] { $n } files named in the evidence are not in this browser and will not be included.
    }
enclosure-too-much = The file of a dossier holds at most { $most } of evidence: some will be left out. Save that evidence separately.
incoming-files =
    { $n ->
        [one] { $n } evidence file will be added.
       *[other] { $n } evidence files will be added.
    }
incoming-files-missing =
    { $n ->
        [one] { $n } evidence file is not in this copy: the evidence stays listed, without its file.
       *[other] { $n } evidence files are not in this copy: the evidence stays listed, without its files.
    }
notice-files-not-kept =
    { $n ->
        [one] One evidence file could not be kept.
       *[other] { $n } evidence files could not be kept.
    } { $why } Everything written in the dossier is here; open the copy again when there is room.
notice-files-left-out =
    The dossier is saved, but { $n ->
        [one] one evidence file is
       *[other] { $n } evidence files are
    } not in the file. Open the evidence page and save what is missing separately.

## Figures theme by theme: radar, gaps to target levels, cycle

n-themes =
    { $n ->
        [one] { $n } theme
       *[other] { $n } themes
    }
n-indicators =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicators
    }
column-minimum = Minimum
column-reviewer = External reviewer
column-gap = Gap
key-provisional = provisional result
key-held = step reached
key-open = step not reached
key-threshold = two-thirds threshold
theme-provisional =
    { $n ->
        [one] Provisional result, because fewer than 80% of the indicators are rated: { $themes }.
       *[other] Provisional results, because fewer than 80% of the indicators are rated: { $themes }.
    }
radar-not-applicable = No indicator of these themes applies to you
radar-only =
    { $high } stands at { $high-percent }; { $others ->
        [one] the other theme has no result
       *[other] the other themes have no result
    }
radar-close = The results of the themes are close together: from { $low-percent } to { $high-percent }, less than half a level apart
radar-part-level = The { $n } themes rated have the same result: { $high-percent }
radar-part-close = The { $n } themes rated are close together: from { $low-percent } to { $high-percent }, less than half a level apart
radar-part-range = Highest of the { $n } themes rated: { $high } ({ $high-percent }); lowest: { $low } ({ $low-percent })
radar-target-note = The target-level ring shows where the theme would stand if every target level were reached; an indicator without a target level counts with its result.
gaps-all-set-aside =
    { $n ->
        [one] The only target level is set for an indicator that does not apply
       *[other] All { $n } target levels are set for indicators that do not apply
    }
gaps-none-rated =
    { $n ->
        [one] A target level is set, but the indicator has not been rated yet
       *[other] { $n } target levels are set, but none of these indicators has been rated yet
    }
gaps-all-met =
    { $n ->
        [one] The target level is reached
       *[other] All { $n } target levels are reached
    }
gaps-met-so-far =
    { $met ->
        [one] { $met } of { $n } target levels is reached
       *[other] { $met } of { $n } target levels are reached
    }; { $left ->
        [one] one indicator is still to be rated
       *[other] { $left } indicators are still to be rated
    }
gaps-some =
    { $met ->
        [0] None of the { $n } target levels is reached
        [one] { $met } of { $n } target levels is reached
       *[other] { $met } of { $n } target levels are reached
    }; the widest gap is { $gap }, on { $place }
gaps-one = The target level on { $place } is not reached yet: the gap is { $gap }
gaps-width =
    { $n ->
        [one] { $n } level
       *[other] { $n } levels
    }
gaps-width-points =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
gaps-left =
    { $n ->
        [one] { $n } level to go
       *[other] { $n } levels to go
    }
gaps-left-points =
    { $n ->
        [one] { $n } point to go
       *[other] { $n } points to go
    }
gaps-met = reached
gaps-exceeded = exceeded
gaps-more =
    { $n ->
        [one] The drawing stops at { $drawn } indicators, the widest gaps first; the table also has the last one.
       *[other] The drawing stops at { $drawn } indicators, the widest gaps first; the table also has the other { $n }.
    }
gaps-scales = Each indicator has its own scale, from the lowest level on the left to the highest on the right.
gaps-set-aside =
    { $n ->
        [one] A target level is set for an indicator that does not apply, and so does not count: { $indicators }.
       *[other] Target levels are set for { $n } indicators that do not apply, and so do not count: { $indicators }.
    }
cycle-none = No step of the cycle has a result yet
cycle-one = { $theme } stops at { $stop }: { $next } is not reached yet
cycle-one-not-begun = { $theme } has not reached the first step of the cycle yet, { $next }
cycle-one-complete = { $theme } goes all the way round the cycle, to { $last }
cycle-not-begun = None of the { $all } themes has reached the first step of the cycle yet, { $next }
cycle-complete = All { $all } themes go all the way round the cycle, to { $last }
cycle-same = All { $all } themes stop at { $stop }: none has reached { $next } yet
cycle-asked = In all { $all } themes, the cycle goes as far as { $stop }, the last step asked
cycle-stops = The cycle most often stops at { $stop }: { $behind } of { $all } themes have not reached { $next } yet
cycle-stops-all = The cycle most often stops at { $stop }: no theme has reached { $next } yet
cycle-stops-first = The cycle most often stops before its first step: { $behind } of { $all } themes have not reached { $next } yet
cycle-mostly-complete = { $complete } of { $all } themes go all the way round the cycle, to { $last }
cycle-mixed =
    The themes are at different steps of the cycle: { $complete ->
        [0] none has come as far as { $last }
        [one] only one has come as far as { $last }
       *[other] { $complete } of { $all } have come as far as { $last }
    }
cycle-reached = Reached: { $step }
cycle-reached-none = No step reached
cycle-adjusts =
    { $n ->
        [one] One theme adjusts without having checked: { $themes }.
       *[other] Several themes adjust without having checked: { $themes }.
    }
cycle-unrated =
    { $n ->
        [one] { $n } theme without a result does not count in this conclusion.
       *[other] { $n } themes without a result do not count in this conclusion.
    }
## From round to round
rounds-themes = { $n } themes
rounds-themes-all = all { $n } themes
rounds-themes-most = { $n } themes, above all { $theme },
trend-same-some =
    No clear change since round { $label } in { $n ->
        [one] { $theme }, the only theme that can be compared
       *[other] the { $n } themes that can be compared
    }
rounds-apart-framework = the framework is no longer the same
rounds-apart-scope = what applies to you has changed
rounds-apart-nothing = no comparable indicator was assessed in both rounds
rounds-break-framework = other framework
rounds-break-edition = new edition
rounds-break-scope = new scope
rounds-key-up = improved since round { $label }
rounds-key-down = declined since round { $label }
rounds-key-same = no clear change since round { $label }
rounds-key-quiet = no clear change, or nothing to compare with round { $label }
rounds-common =
    The title compares rounds { $before } and { $after } over { $n ->
        [one] the only indicator assessed
       *[other] the { $n } indicators assessed
    } in both; a difference under half a level does not count.
rounds-all-counted = For each round, the lines count every indicator assessed: they can therefore also move because different indicators were assessed.
rounds-bridge = Thin dashes cross rounds in which the theme has no result.
slope-title = Since round { $label }, { $moves }
slope-title-rest =
    Since round { $label }, { $moves }; { $n ->
        [one] { $n } theme has not clearly changed
       *[other] { $n } themes have not clearly changed
    }
slope-same =
    { $n ->
        [one] { $theme } has not clearly changed since round { $label }
       *[other] None of the { $n } themes has clearly changed since round { $label }
    }
slope-up =
    { $n ->
        [one] { $themes } has improved{ $way }
       *[other] { $themes } have improved{ $way }
    }
slope-up-most =
    { $n ->
        [one] { $themes } has improved most{ $way }
       *[other] { $themes } have improved most{ $way }
    }
slope-down =
    { $n ->
        [one] { $themes } has declined{ $way }
       *[other] { $themes } have declined{ $way }
    }
slope-down-most =
    { $n ->
        [one] { $themes } has declined most{ $way }
       *[other] { $themes } have declined most{ $way }
    }
slope-both = { $up }; { $down }
slope-way = (from { $before } to { $after })
slope-column-common = Indicators in both
slope-note =
    Averages over { $n ->
        [one] the only indicator assessed
       *[other] the { $n } indicators assessed
    } in both rounds, { $before } and { $after }. A difference under half a level is no change.
slope-rest =
    { $n ->
        [one] { $n } theme without a clear change is not drawn; it is in the table.
       *[other] { $n } themes without a clear change are not drawn; they are in the table.
    }
slope-only = Chosen for round { $label } only: { $themes }.
slope-nothing = No comparable indicator assessed in both rounds: { $themes }.
sparkline-round = { $label }: { $level }
level-history = Level round by round:
# Levels: the table of indicators by round, the spread within each theme

heat-caption = Level of each indicator, round by round
heat-means = The percentage of a theme is its mean.
heat-keyboard = On the keyboard, the arrow keys lead from cell to cell.
heat-fold-all = Fold all themes
heat-unfold-all = Unfold all themes
heat-step = { $name }: { $n }
heat-rung = step { $rank } of 4
heat-lowest = bottom of the scale
heat-highest = top of the scale
heat-themes-note = Mean of each theme, in the colour of the nearest level. Empty cell: not asked in that round.
heat-rated =
    { $n ->
        [0] No indicator is rated yet in round { $label }
        [one] { $n } of { $of } indicators is rated in round { $label }
       *[other] { $n } of { $of } indicators are rated in round { $label }
    }
heat-rated-all =
    { $of ->
        [one] The only indicator of round { $label } is rated
       *[other] All { $of } indicators of round { $label } are rated
    }
heat-none-common = No indicator is rated both in round { $label } and in round { $now }
heat-same =
    { $of ->
        [one] The only comparable indicator stays on its level of round { $label }
       *[other] None of the { $of } comparable indicators has changed level since round { $label }
    }
heat-all-up =
    { $of ->
        [one] The only comparable indicator has gone up since round { $label }
       *[other] All { $of } comparable indicators have gone up since round { $label }
    }
heat-all-down =
    { $of ->
        [one] The only comparable indicator has gone down since round { $label }
       *[other] All { $of } comparable indicators have gone down since round { $label }
    }
heat-up =
    { $up ->
        [one] { $up } of { $of } indicators has gone up
       *[other] { $up } of { $of } indicators have gone up
    } since round { $label }, none has gone down
heat-down =
    { $down ->
        [one] { $down } of { $of } indicators has gone down
       *[other] { $down } of { $of } indicators have gone down
    } since round { $label }, none has gone up
heat-both =
    { $up ->
        [one] { $up } of { $of } indicators has gone up
       *[other] { $up } of { $of } indicators have gone up
    } since round { $label }, { $down } { $down ->
        [one] has gone down
       *[other] have gone down
    }
levels-below = lower half of the scale
levels-above = upper half of the scale
levels-half = the upper half of the scale
levels-level = level { $level }
levels-note = Each bar shows all the rated indicators of a theme. Those without a level are counted separately, on the right.
levels-note-middle = The middle level lies half to the left and half to the right of the centre.
levels-only = { $theme }: the only rated indicator reaches { $level }
levels-only-not = { $theme }: the only rated indicator does not reach { $level }
levels-each = { $theme }: all { $of } rated indicators reach { $level }
levels-not-one = { $theme }: none of the { $of } rated indicators reaches { $level }
levels-one =
    { $theme }: { $n ->
        [one] { $n } of { $of } rated indicators reaches { $level }
       *[other] { $n } of { $of } rated indicators reach { $level }
    }
levels-none =
    { $of ->
        [2] In neither theme
       *[other] In none of the { $of } themes
    } do more than half of the rated indicators reach { $level }
levels-some =
    In { $n } of { $of } themes, more than half of the rated indicators reach { $level }
levels-all =
    { $of ->
        [2] In both themes
       *[other] In all { $of } themes
    }, more than half of the rated indicators reach { $level }
# What moved, and why

points =
    { $n ->
        [one] { $points } point
       *[other] { $points } points
    }
points-hardly-any = ≈ 0 points
moved-corner = What counts
moved-column = Result and differences
moved-column-indicators = Indicators
moved-note = Filled bar: what adds; hollow bar: what takes away. { $n ->
        [one] Real progress or decline is read on the one indicator that was assessed
       *[other] Real progress or decline is read on the { $n } indicators that were assessed
    } in both rounds with the same question. The rest changes the result and says nothing about practice.
moved-head =
    Between rounds { $before } and { $after }, the { $state ->
        [provisional] provisional result
       *[firm] result
    }{ $of ->
        [theme] {" "}of { $theme }
        [themes] {" "}of the chosen themes
       *[whole] {""}
    } { $way ->
        [up] rises from { $from } to { $to }
        [down] falls from { $from } to { $to }
       *[same] stays at { $to }
    }
moved-still = { $head }: no level has changed
moved-balanced = { $head }: progress and decline cancel each other out
moved-hardly = { $head }, to within a tenth of a point
moved-real =
    { $head }: this is { $way ->
        [down] a real decline
       *[other] real progress
    }
moved-one =
    { $head } without any real { $way ->
        [down] decline
       *[other] progress
    }: all of it comes { $causes }
moved-one-balanced = { $head }: progress and decline cancel each other out, the difference comes { $causes }
moved-others =
    { $head } without any real { $way ->
        [down] decline
       *[other] progress
    }: { $causes }
moved-others-balanced = { $head }: progress and decline cancel each other out, { $causes }
moved-parts = { $head }: { $causes }
moved-contrary = { $head }, but { $causes }
moved-apart = { $head }, but no question was assessed in both rounds: this says nothing about progress or decline
moved-clause-first =
    { $points } { $n ->
        [one] comes
       *[other] come
    } { $cause }
moved-clause = { $points } { $cause }
moved-label-real =
    { $way ->
        [up] Real progress
        [down] Real decline
       *[same] Progress or decline
    }
moved-label-answers =
    { $how ->
        [entered] New answers
        [none] Answers
        [left] Missing answers
       *[both] New or missing answers
    }
moved-label-applicability = Not applicable
moved-label-scope = Scope
moved-label-weights = Weighting
moved-label-framework = Framework edition
moved-cause-real =
    { $way ->
        [down] from a real decline
       *[other] from real progress
    }
moved-cause-answers =
    { $how ->
        [entered] from new answers
        [left] from missing answers
       *[both] from new or missing answers
    }
moved-cause-applicability =
    { $how ->
        [entered] from indicators that now apply
        [left] from indicators that no longer apply
       *[both] from indicators that now apply or no longer do
    }
moved-cause-scope = from the new scope
moved-cause-weights = from the weighting
moved-cause-framework = from the new edition of the framework
moved-cause-rest = from the rest
moves-most = What weighs most
moves-most-note = What each change of level adds to the result or takes away, according to the weight of the indicator among those that can be compared.
## Others beside the team: groups, another view, importance and result

voices-subject = Topic
voices-gap = Gap
voices-steps-of = { $group }: answers from 1 to 5
voices-note = Each line is a group: the symbol is its mean, the bars are the share of answers at each step. A thick line marks a gap of one point or more.
voices-nobody = { $group }: no answers.
voices-held = { $group }: fewer than five answers, not shown.
voices-wide =
    { $n ->
        [1] The groups are a point or more apart on { $name }: { $high } { $high-mean }, { $low } { $low-mean }
       *[other]
            { $n-wide ->
                [one] The groups are a point or more apart on { $n-wide } of { $n } topics: { $name } ({ $high } { $high-mean }, { $low } { $low-mean })
               *[other] The groups are a point or more apart on { $n-wide } of { $n } topics, among them { $name } ({ $high } { $high-mean }, { $low } { $low-mean })
            }
    }
voices-close =
    { $n ->
        [one] The groups are close on { $name }: { $gap } points apart
       *[other] The groups are close on all { $n } topics: at most { $gap } points apart
    }
voices-equal =
    { $n ->
        [one] The groups have the same mean on { $name }
       *[other] The groups have the same means on all { $n } topics
    }
voices-apart = No topic was put to two groups: there is nothing to compare yet
voices-one = One group alone is shown: { $group }, from { $lowest } to { $highest } out of 5 depending on the topic
voices-one-mean = One group alone is shown: { $group }, { $mean } out of 5
figure-most = The chart shows the first { $n } of the { $total } lines of the table.
sides-own = Team
sides-gap = Gap
sides-any-group = the groups that were asked
side-in-sentence =
    { $side ->
        [leaders] the leadership
        [teachers]
            { $kind ->
                [body] the trainers
               *[other] the teachers
            }
        [pupils]
            { $kind ->
                [school] the pupils
                [centre] the clients
               *[other] the learners
            }
        [parents] the parents
        [partners] the partners
        [counsellors] the counsellors
       *[reviewer] the external evaluation ({ $name })
    }
sides-agreeing =
    { $same ->
        [0] none of the { $n } indicators at the same level
       *[other] the same level on { $same } of { $n } indicators
    }
sides-mean =
    On average, the team’s ratings are { $gap } { $whole ->
       *[other] levels
    } { $way ->
        [up] above
       *[down] below
    } those of { $other }; { $agreeing }
sides-all =
    On { $n ->
        [2] both
       *[other] all { $n }
    } indicators, the team’s rating is { $way ->
        [up] above
       *[down] below
    } that of { $other }, by { $gap } { $whole ->
       *[other] levels
    } on average
sides-mixed =
    The team is above { $other } on { $over ->
        [one] { $over } indicator
       *[other] { $over } indicators
    } and below on { $under }: { $gap } { $whole ->
       *[other] levels
    } apart on average
sides-level = On average, the team and { $other } are at the same level; { $agreeing }
sides-same =
    The team and { $other } are at the same level on { $n ->
        [2] both
       *[other] all { $n }
    } indicators
sides-one =
    On the only indicator in common, the team’s rating is { $gap } { $whole ->
       *[other] levels
    } { $way ->
        [up] above
       *[down] below
    } that of { $other }
sides-one-same = On the only indicator in common, the team and { $other } are at the same level
sides-nothing = No indicator is judged both by the team and by { $other }
sides-figures = Mean gap, in levels: { $mean }; whatever the direction: { $absolute }. Same level: { $same } of { $n } ({ $same-percent }); within one level: { $near } of { $n } ({ $near-percent }). A plus sign means that the team is higher.
sides-group-note = The group’s mean, from 1 to 5, is carried over to the scale of the indicator; less than half a level apart counts as the same level.
others-title = What others see
others-lead = Here you read side by side what learners, staff, parents and partners say, and then how this compares with the levels the team agreed on: where views meet and where they differ.
others-none = No group has been asked during this round yet.
others-begin = Prepare a survey
others-waiting = A group appears from its fifth answer on: before that, one could guess who said what.
others-panels = See the surveys
plane-importance = Importance
plane-result = Result
plane-importance-and-result = Importance and result
plane-place = { $importance } of 5, { $result }
plane-priority = Priority
plane-quadrant = Where it stands
plane-from = from { $value }
plane-note =
    Each dot is an indicator. Lines: { $method ->
        [median] median of the values placed
        [mean] mean of the values placed
       *[centre] middle of the scales
    }.
plane-numbers = There are too many indicators to number them here: the table has them all.
plane-first =
    { $n ->
        [one] One important indicator is still weak: { $names }
       *[other] { $n } important indicators are still weak; start with { $names }
    }
plane-many = { $n } important indicators are still weak; { $first } of them share the highest priority
plane-equal = { $n } important indicators are still weak, all with the same priority
plane-none-weak = No important indicator is still weak
plane-none-important = No indicator in the chart counts as important
plane-undivided = No result falls below the line, and yet there is work left to do
# Taking a figure in hand: pointing, keys, files
marks = Values of the drawing
marks-hint = Arrows: go from value to value. Enter: see what is behind it. Escape: hide the value.
marks-hint-plain = Arrows: go from value to value. Escape: hide the value.
marks-more =
    { $n ->
        [one] and { $n } more in the same place
       *[other] and { $n } more in the same place
    }
figure-framework = { $title }, edition { $edition }
figure-save-svg = Save as SVG
figure-save-png = Save as PNG
notice-picture-saved = The picture { $name } is saved.
notice-svg-failed = The picture could not be saved. Nothing is lost; try again, or copy the figures from the table. ({ $reason })
notice-png-failed = This browser could not make the PNG picture. Nothing is lost; save it as SVG, which word processors can open. ({ $reason })
## Follow-up measures: values, targets, reference values

measure-better = { $name } has improved since round { $label }: from { $before } to { $after }
measure-worse = { $name } has got worse since round { $label }: from { $before } to { $after }
measure-moved = { $name } has gone from { $before } to { $after } since round { $label }
measure-same = { $name } has stayed at { $after } since round { $label }
measure-first = { $name }: { $after }, the first known value
measure-apart = { $name }: { $after }; earlier values do not compare with it
measure-missing = { $name }: no value yet; { $before } in round { $label }
measure-aim-met = { $said }; the target ({ $aim }) is reached
measure-aim-left = { $said }; { $left } to go to the target ({ $aim })
measure-aim-off = { $said }; the difference from the target ({ $aim }) is { $left }
measure-above = { $said }; this is above the reference value ({ $reference })
measure-below = { $said }; this is below the reference value ({ $reference })
measure-level = { $said }; this equals the reference value
measure-points =
    { $count ->
        [one] { $n } percentage point
       *[other] { $n } percentage points
    }
measure-aim-name = target: { $amount }
measure-reference-name = reference: { $amount }
measure-reference = Reference value: { $amount }.
measure-way = Distance covered towards the target since round { $label } ({ $base }): { $percent }.
measure-broken = The dotted line separates values that do not compare: the question was not the same.
measure-other-unit = another unit
measure-unit-changed = One round counted in another unit; its value is not drawn.
measures-unknown = No value yet
column-value = Value
column-aim = Target
column-reference = Reference value
change-aim = Target value
aims-of-theme =
    { $n ->
        [0] Target values for the follow-up measures ({ $all })
       *[other] Target values for the follow-up measures ({ $all }, { $n } set)
    }
aim-met = Target value: { $aim }. It has been reached.
aim-is = Target value: { $aim }.
aim-set-aside = A target value was set: { $aim }. It stays on record but does not count while the indicator is said not to apply.
aim-take-away = Give up this target value

## Reviews
review-external-evaluation = External evaluation
review-peer-review = Peer review
review-initial-audit = Initial audit
review-surveillance-audit = Surveillance audit
review-renewal-audit = Renewal audit
review-mock-audit = Mock audit
gravity-strength = Strength
gravity-observation = Observation
gravity-minor = Minor non-conformity
gravity-major = Major non-conformity
finding-open = Open
finding-plan-sent = Plan sent
finding-implemented = Implemented
finding-verified = Verified
finding-closed = Closed out
opinion-favourable = Favourable
opinion-with-plan = Favourable, subject to an action plan
opinion-unfavourable = Unfavourable
capacity-head = Head
capacity-panel-chair = Self-evaluation lead
capacity-inspector = External reviewer
page-report = Report
page-reviews = Reviews
page-calendar = Deadlines
page-signatures = Signatures
carried-open-finding = a review finding is still open

## Deadlines

deadlines-lead = Everything that has a date: labels and audits, findings, actions, milestones, visits.
deadlines-none = Nothing has a date yet. Record a label or certificate below; actions and milestones with a date appear here by themselves.
deadlines-overdue = Overdue
deadlines-open = Open now
deadlines-near = Within two months
deadlines-later = Later
deadline-surveillance = Surveillance audit: { $name }
deadline-label-ends = End of validity: { $name }
deadline-last-day = Last day of validity: { $date }. Apply for renewal before then.
deadline-mended = Non-conformity to correct: { $name }
deadline-verified = Non-conformity to verify: { $name }
deadline-visit = { $kind }: visit by { $reviewer }
deadline-action = Action: { $name }
deadline-answers = Answers expected: { $name }
deadline-window = from { $from } to { $until }
deadline-today = today
deadline-left =
    { $unit ->
        [years] { $n } years left
        [months] { $n } months left
       *[days]
            { $n ->
                [one] { $n } day left
               *[other] { $n } days left
            }
    }
deadline-in =
    { $unit ->
        [years] in { $n } years
        [months] in { $n } months
       *[days]
            { $n ->
                [one] in { $n } day
               *[other] in { $n } days
            }
    }
deadline-ago =
    { $unit ->
        [years] { $n } years ago
        [months] { $n } months ago
       *[days]
            { $n ->
                [one] { $n } day ago
               *[other] { $n } days ago
            }
    }
deadlines-export = Save for my calendar (.ics)
deadlines-export-hint = Any calendar program can open this file. Most keep its reminders, and most update their entries when you import it again later.
deadlines-file-title = Deadlines – { $organisation }
deadlines-all = All deadlines
labels-title = Labels and certificates
labels-none = No label or certificate has been recorded.
label-line = Awarded on { $granted }, valid until { $last }
label-line-by = Awarded on { $granted } by { $by }, valid until { $last }
label-add = Record a label or certificate
label-add-now = Record
label-edit = Change
label-remove = Remove { $name }
label-title = Name of the label or certificate
label-framework = Framework
label-granted = Awarded on
label-held-months = Validity in months
label-held-months-hint = 36 for the French training certification, 60 for the Lycée des métiers label.
label-held-from = Surveillance audit, from month
label-held-until = Surveillance audit, to month
label-held-window-hint = Counted from the date of award. Leave empty if there is none.
label-by = Awarded by
label-reference = Number or reference
label-conditions = Conditions
## Findings and conclusions of a review
decision-deliverable =
    { $kind ->
        [initial-audit] Proposal: award.
        [surveillance-audit] Proposal: maintain.
        [renewal-audit] Proposal: renew.
        [mock-audit] Mock audit: nothing depends on it. After a real audit, the rule would propose to award.
       *[other] If this were an audit, the rule would propose to award.
    }
decision-with-plan =
    { $kind ->
        [initial-audit] Proposal: award, with an action plan to close out the minor non-conformities.
        [surveillance-audit] Proposal: maintain, with an action plan to close out the minor non-conformities.
        [renewal-audit] Proposal: renew, with an action plan to close out the minor non-conformities.
        [mock-audit] Mock audit: nothing depends on it. After a real audit, the rule would propose to award with an action plan.
       *[other] If this were an audit, the rule would propose to award with an action plan.
    }
decision-not-deliverable =
    { $kind ->
        [initial-audit] Proposal: do not award as things stand, and refuse if the major non-conformities are not closed out in time.
        [surveillance-audit] Proposal: suspend if the major non-conformities are not closed out in time.
        [renewal-audit] Proposal: do not renew as things stand, and suspend if the major non-conformities are not closed out in time.
        [mock-audit] Mock audit: nothing depends on it. After a real audit, the rule would propose not to award as things stand.
       *[other] If this were an audit, the rule would propose not to award as things stand.
    }
decision-contradictory = No proposal yet: a minor non-conformity stands where only a major one can.
decision-incomplete = No proposal yet: the reviewer has not rated all the indicators.
decision-not-reviewed =
    { $n ->
        [one] The reviewer has not rated indicator { $which }.
       *[other] The reviewer has not rated { $n } indicators: { $which }.
    }
decision-minor-where-only-major =
    { $n ->
        [one] A minor non-conformity stands on indicator { $which }, where any shortcoming is a major non-conformity.
       *[other] A minor non-conformity stands on indicators { $which }, where any shortcoming is a major non-conformity.
    }
decision-majors =
    { $n ->
        [one] A major non-conformity on indicator { $which } has not been closed out.
       *[other] { $n } indicators have a major non-conformity that has not been closed out: { $which }.
    }
decision-minors =
    { $n ->
        [one] A minor non-conformity on indicator { $which } has not been closed out.
       *[other] { $n } indicators have a minor non-conformity that has not been closed out: { $which }.
    }
decision-minors-make-a-major = { $n } indicators have a minor non-conformity that has not been closed out: { $which }. From { $most } upwards, they count together as one major non-conformity.
decision-none-open = There are no open non-conformities.
decision-answered =
    { $kind ->
        [external-evaluation] This framework does not count non-conformities. This is what the review shows.
        [peer-review] This framework does not count non-conformities. This is what the review shows.
       *[other] This framework does not count non-conformities, so the rule proposes nothing. These points are for those who decide.
    }
decision-all-answered = The reviewer has rated at least one indicator of every criterion.
decision-unanswered =
    { $n ->
        [one] The reviewer has rated nothing in one criterion: { $which }.
       *[other] The reviewer has rated nothing in { $n } criteria: { $which }.
    }
decision-none-below = No critical indicator is below its threshold.
decision-below =
    { $n ->
        [one] Critical indicator { $which } is below its threshold.
       *[other] { $n } critical indicators are below their threshold: { $which }.
    }
decision-whose =
    { $kind ->
        [external-evaluation] An external evaluation awards nothing: the organisation and those to whom it answers decide what follows.
        [peer-review] A peer review awards nothing: the organisation decides what it makes of it.
       *[other] This is a proposal. The decision belongs to the body that awards the label.
    }
decision-whose-body = This is a proposal. The decision belongs to the competent body: { $body }.
raised-none-yet = The reviewer has not raised any findings yet.
raised-none = A finding says what was found and what it rests on: a strength, an observation or a non-conformity. Add the first, or start from an indicator you have examined.
raised-none-sealed = This review was sealed without findings.
raised-count =
    { $n ->
        [0] No findings
        [one] { $n } finding
       *[other] { $n } findings
    }
raised-open =
    { $n ->
        [one] { $n } non-conformity to close out
       *[other] { $n } non-conformities to close out
    }
raised-late = { $n } of them overdue
raised-filter = Findings shown
raised-show-all = All ({ $n })
raised-show-major = Major non-conformities ({ $n })
raised-show-minor = Minor non-conformities ({ $n })
raised-show-observation = Observations ({ $n })
raised-show-strength = Strengths ({ $n })
raised-show-open = To close out ({ $n })
raised-show-late = Overdue ({ $n })
raised-show-lifted = Closed out ({ $n })
raised-none-shown = No findings of this kind.
raised-strengths =
    { $n ->
        [one] Strength
       *[other] Strengths
    }
raised-observations =
    { $n ->
        [one] Observation
       *[other] Observations
    }
raised-minors =
    { $n ->
        [one] Minor non-conformity
       *[other] Minor non-conformities
    }
raised-majors =
    { $n ->
        [one] Major non-conformity
       *[other] Major non-conformities
    }
finding-add = Add a finding
finding-add-button = Add this finding
finding-gravity = Kind of finding
finding-statement = Finding
finding-statement-hint = In one sentence: what was found, against what is required.
finding-gone = This finding has been withdrawn. The withdrawal can be undone.
finding-late-mending = Was to be corrected by { $day }
finding-late-verifying = Was to be verified by { $day }
finding-due-mending = To be corrected by { $day }
finding-due-verifying = To be verified by { $day }
finding-tag-late = overdue
finding-tag-requalified = requalified
finding-tag-recurs = raised before
finding-on =
    { $n ->
        [one] Indicator { $which }
       *[other] Indicators { $which }
    }
finding-unworded = Finding not worded yet
finding-unlink = Remove
finding-pick = Search
finding-to-all = All findings
finding-requalified-since = Initially minor, requalified as major on { $day }.
finding-recurs = An earlier review already raised a finding on the same indicator ({ $state }):
finding-recurs-said = This repeats a finding of an earlier review ({ $state }):
finding-found = What was found
finding-withdraw = Withdraw this finding
finding-basis = Facts observed
finding-basis-hint = What was read, seen or heard, and where: someone else must be able to check it.
finding-notified = Notified on
finding-notified-hint = Deadlines run from this day.
finding-due-both = To be corrected by { $mended } and verified by { $verified }.
finding-due-minor = To be corrected by { $mended }; verified at the next review.
finding-repeats = Repeats an earlier finding
finding-repeats-none = No
finding-repeats-hint = Findings on the same indicators come first.
finding-indicators = Indicators concerned
finding-indicators-none = No indicator is named.
finding-indicator-add = Add an indicator
finding-evidence = Supporting evidence
finding-evidence-none = No evidence is named.
finding-evidence-add = Add evidence
finding-history = History of the finding ({ $n })
gravity-strength-means = Practice that stands out and is worth keeping.
gravity-observation-means = A point to watch. Nothing is required in return.
gravity-minor-means = The requirement is partly met, without calling the quality of the service into question.
gravity-major-means = The requirement is not met, or the quality of the service is called into question.
gravity-minor-not-allowed = For one of the indicators named here, any shortcoming is a major non-conformity.
answer-title = The organisation’s response
answer-text = Each field is saved as soon as you leave it. The reviewer reads the response beside the finding.
answer-none = The organisation has not responded yet.
answer-too-late = The planned date, { $promised }, is later than allowed: { $allowed }.
answer-position = Position
position-none = No position yet
position-accepted = Accepted
position-contested = Disputed
answer-words = Comments
answer-words-hint = If the finding is disputed, say why and on what evidence.
answer-cause = Root cause
answer-cause-hint = Why this happened, beyond the case that was found.
answer-correction = Immediate correction
answer-correction-hint = What has already been put right.
answer-plan = Plan
answer-plan-hint = What will be done so that it does not happen again.
answer-due = Planned for
answer-due-hint = By { $day } at the latest.
answer-by = Response by
answer-by-hint = A role is enough.
answer-on = Date of response
finding-actions = Actions in response
finding-actions-none = No action responds to this finding yet.
finding-actions-closed = The round is closed: actions are planned in an open round.
finding-action-begin = Plan an action in round { $label }
finding-action-choose = Choose an action
finding-action-link = Action in the plan that responds to this finding
finding-action-link-button = Link this action
finding-steps = Progress
step-notified = notified on { $day }
step-not-notified = not notified yet
step-of-organisation = reported by the organisation
step-of-reviewer = recorded by the reviewer
step-since = { $state } on { $day }.
step-next = Next step
step-on = Date
step-note = Comment
step-note-hint = What was done, or what was seen when it was verified.
step-button = Record this step
step-back = Back to “{ $state }”
requalify-title = Requalify as a major non-conformity
requalify-text = A minor non-conformity that has not been closed out by the next review is requalified as major. The deadline runs afresh from this day, and the finding is open again.
requalify-note-hint = What is still missing.
requalify-button = Requalify
requalify-undo = Undo the requalification
conclude-title = The reviewer’s conclusions
conclude-summary = Summary
conclude-summary-hint = The essentials in a few sentences, for those who read nothing else.
conclude-strengths = Strengths
conclude-strengths-hint = What works well and could inspire others.
conclude-improvements = Areas for improvement
conclude-improvements-hint = What deserves attention. A non-conformity is raised as a finding; advice does not replace it.
conclude-take-strengths = Insert the strengths from the findings
conclude-take-observations = Insert the observations from the findings
conclude-none = The reviewer has not written any conclusions yet.
proposal-title = What the rule proposes
proposal-in-short = In short
proposal-at-visit = Based on the findings as they were raised:
opinion-title = The reviewer’s opinion
opinion-none = No opinion yet
opinion-label = Opinion
opinion-hint = The rule proposes, the reviewer gives an opinion.
opinion-hint-optional = Optional: only an audit asks for an opinion.
opinion-reason = Reason
opinion-reason-hint = Required where the opinion departs from the proposal.
opinion-reason-needed = The opinion departs from the proposal: say why.
opinion-differs = This opinion is not what the rule proposes. Both are kept on record.
sealing-title = Seal the review
sealing-text = Once the review is sealed, its levels, findings and conclusions can no longer change. The organisation can still respond, and findings can still be verified and closed out.
sealing-button = Seal the review
sealing-blocked = The review can be sealed once the required points are settled.
lacking-blocking = To settle before sealing
lacking-open = Worth checking
lacking-statement = { $finding }: the finding is not worded.
lacking-basis = { $finding }: the facts observed are missing.
lacking-indicator = { $finding }: no indicator of this round is named.
lacking-notification = { $finding }: no date of notification, so no deadline.
lacking-minor = { $finding }: for indicator { $which }, any shortcoming is a major non-conformity.
lacking-differs = Indicator { $number }: the level given does not match the severity of the finding.
lacking-unfounded = Indicator { $number }: rated as a non-conformity, with no finding to explain it.
lacking-requalification =
    { $n ->
        [one] { $n } minor non-conformity of an earlier review has not been closed out: verify or requalify it.
       *[other] { $n } minor non-conformities of an earlier review have not been closed out: verify or requalify them.
    }
lacking-reviewed =
    { $n ->
        [one] { $n } indicator has not been rated yet.
       *[other] { $n } indicators have not been rated yet.
    }
lacking-summary = The summary is empty.
lacking-opinion = No opinion has been given.
lacking-reason = The opinion departs from the proposal, but no reason is given.
review-sealed-on = Review sealed on { $date }
review-file = Return the review
review-sealed-after = The organisation can still respond to the findings, and each finding can still be verified, closed out or requalified.
question-review-title = Seal the review of { $name }?
question-review-text = Levels, findings and conclusions can no longer be changed afterwards. Responses and the follow-up of findings stay open.
question-review-yes = Seal the review
open-findings =
    { $n ->
        [one] { $n } non-conformity is still to be corrected{ $dated ->
            [0] .
           *[other] , by { $day }.
        }
       *[other] { $n } non-conformities are still to be corrected{ $dated ->
            [0] .
           *[other] , the first by { $day }.
        }
    }
open-findings-verify =
    { $n ->
        [one] { $n } non-conformity awaits verification by the reviewer.
       *[other] { $n } non-conformities await verification by the reviewer.
    }
open-findings-late = { $n } overdue.
asked-findings-title = Findings that call for an action
asked-findings-text =
    { $n ->
        [one] { $n } review finding has no action in response yet.
       *[other] { $n } review findings have no action in response yet.
    }
asked-findings-plan = Plan an action
action-findings = Findings it responds to

## On which side of a review one works
side-label = Your role in this dossier
side-reviewer = You are reviewing this dossier.
side-reviewer-text = Your levels, findings and conclusions stand beside what the organisation says about itself; everything else is read-only.
side-to-reviews = Go to the reviews
side-back = Switch to the organisation’s side
side-to-read = The organisation’s page, read-only
side-not-yours-reviewer = You are reviewing this dossier: what belongs to the organisation cannot be changed here. Nothing was altered. Record what you find in your review, or change your role at the top of the page.
side-not-yours-organisation = This part belongs to the external reviewer: it cannot be changed here. Nothing was altered. You can respond to the finding and say what has been put in place.
side-file-of-reviewer = This file comes from an external reviewer: it brings their review, findings and signatures.
side-refused-of-reviewer =
    { $n ->
        [one] { $n } entry is left out: it affects what belongs to the organisation. If it comes from a colleague, open that colleague’s own file.
       *[other] { $n } entries are left out: they affect what belongs to the organisation. If they come from a colleague, open that colleague’s own file.
    }
side-refused-of-organisation =
    { $n ->
        [one] { $n } entry is left out: it affects your own review, which stays as you wrote it.
       *[other] { $n } entries are left out: they affect your own review, which stays as you wrote it.
    }

## Reviews: the pages on which the external reviewer works
reviewing-intro = An external evaluation, a peer review or an audit stands beside the self-evaluation and never changes it: both views remain side by side.
reviewing-empty = No review yet. Reviews of your rounds, with their findings and your responses, will appear here.
reviewing-role = Are you the external reviewer?
reviewing-role-text = If this dossier was given to you for an external evaluation, a peer review or an audit, review it: what the organisation says can then be read but not changed, and your review stands beside it.
reviewing-role-button = Review this dossier
reviewing-empty-reviewer = No review in this dossier. Begin yours below.
reviewing-file = Return your responses
reviewing-back-answers = The review is part of the dossier. Respond to its findings, then save the dossier and send it to the reviewer: your responses are in it.
reviewing-begin = Begin a review
reviewing-begin-hint = Choose the round to be reviewed. You then prepare the visit and give your own judgement, indicator by indicator.
reviewing-of-closed = Round { $label }, closed on { $date }
reviewing-of-open = Round { $label }, still open
reviewing-open-why = This round is not closed and may still change. It can only have a peer review or a mock audit, where nothing depends on the outcome.
reviewing-digest = Fingerprint of the closed round, to which the review will be tied:
reviewing-begin-button = Begin the review
reviewing-kind = Kind of review
reviewing-reviewer = Reviewer
reviewing-reviewer-hint = A role: inspector, auditor, peer.
reviewing-name = Name
reviewing-name-hint = Optional. It will be in the file.
reviewing-body = On behalf of
reviewing-body-hint = An inspectorate, a certification body, a partner school.
reviewing-begins = First day of the visit
reviewing-ends = Last day of the visit
reviewing-purpose = Purpose and scope
reviewing-purpose-hint = What the review is to establish, and what it leaves aside.
reviewing-ask = Have a round reviewed
reviewing-ask-close = Close the round: its seal ties the review to exactly what was closed.
reviewing-ask-send = Save the dossier to a file, with any evidence that helps, and give it to the reviewer.
reviewing-ask-open = When it comes back, open the file you receive. The review joins your dossier; your own entries stay as they are.
reviewing-all = All reviews
reviewing-gone = This review is not in the dossier
reviewing-gone-text = It was abandoned, or it is in a file that has not been opened here yet. What was entered can be found in the history.
reviewing-nav = Pages of the review
reviewing-start = The review
reviewing-agenda = Visit
reviewing-look = Indicators
reviewing-findings = Findings
reviewing-conclusions = Conclusions
reviewing-progress-open = under way
reviewing-progress-sealed = sealed
reviewing-progress-agenda =
    { $meetings ->
        [0] { $n ->
            [0] nothing planned
            [one] { $n } indicator
           *[other] { $n } indicators
        }
        [one] { $meetings } meeting, { $n ->
            [0] no indicator
            [one] { $n } indicator
           *[other] { $n } indicators
        }
       *[other] { $meetings } meetings, { $n ->
            [0] no indicator
            [one] { $n } indicator
           *[other] { $n } indicators
        }
    }
reviewing-progress-look = { $seen } of { $n } examined
reviewing-progress-findings =
    { $n ->
        [0] none
        [one] { $n } finding
       *[other] { $n } findings
    }
reviewing-progress-written = written
reviewing-progress-unwritten = to be written
reviewing-sealed-note = This review is sealed: what the reviewer wrote can no longer change.
reviewing-n-major =
    { $n ->
        [one] { $n } major non-conformity
       *[other] { $n } major non-conformities
    }
reviewing-n-minor =
    { $n ->
        [one] { $n } minor non-conformity
       *[other] { $n } minor non-conformities
    }
reviewing-n-observation =
    { $n ->
        [one] { $n } observation
       *[other] { $n } observations
    }
reviewing-n-strength =
    { $n ->
        [one] { $n } strength
       *[other] { $n } strengths
    }
reviewing-days = visit from { $begins } to { $ends }
reviewing-day = visit on { $day }
reviewing-seen =
    { $n ->
        [one] { $seen } of { $n } indicator examined
       *[other] { $seen } of { $n } indicators examined
    }
reviewing-sealed-on = sealed on { $date }
reviewing-under-way = under way
reviewing-answered =
    { $n ->
        [one] { $answered } of { $n } expected response given
       *[other] { $answered } of { $n } expected responses given
    }
reviewing-not-sealed = This round is not closed: it has no seal, and what you read may still change.
reviewing-other-record = The review was of a different state of this round: the fingerprint noted when it began is not that of the present seal.
reviewing-what = What is being reviewed
reviewing-organisation = Organisation
reviewing-round = Round
reviewing-closed-on = closed on { $date }
reviewing-still-open = still open
reviewing-framework = Framework
reviewing-edition = edition { $edition }
reviewing-result = Result of the self-evaluation
reviewing-who = Who reviews, on whose behalf and when
reviewing-days-turned = The last day of the visit is before the first. Nothing is lost: correct one of the two dates.
reviewing-give-up = Abandon this review
reviewing-visit = Dates
reviewing-seal-intact = Review sealed on { $date }. Its seal is intact: the review is as it was sealed.
reviewing-seal-broken = Review sealed on { $date }, but its seal is broken: what is shown is not what was sealed.
reviewing-both = Both views
reviewing-nothing-compared = The comparison will appear as soon as an indicator has been rated by both sides.
reviewing-gap-figures = Mean gap: { $mean } levels (+ means that the organisation rates itself higher). Mean absolute gap: { $absolute }. Same level: { $same } of { $n } ({ $same-percent }); within one level: { $near } of { $n } ({ $near-percent }).
reviewing-gap-findings =
    { $n ->
        [one] On the one indicator rated by both sides: { $same ->
            [one] the same conformity finding
           *[other] different conformity findings
        }.
       *[other] Of { $n } conformity indicators rated by both sides, { $same } have the same finding; the organisation is more favourable on { $milder } and stricter on { $stricter }.
    }
reviewing-gap-same = The two ratings agree.
reviewing-gap-above =
    { $n ->
        [one] The organisation is one level above the review.
       *[other] The organisation is { $n } levels above the review.
    }
reviewing-gap-below =
    { $n ->
        [one] The organisation is one level below the review.
       *[other] The organisation is { $n } levels below the review.
    }
reviewing-gap-milder = The organisation rates its conformity higher than the review does.
reviewing-gap-stricter = The organisation rates its conformity lower than the review does.
reviewing-gap-otherwise = The two ratings are not on the same scale.
reviewing-back = Return the review
reviewing-back-open = The review travels with the dossier. Save the dossier and send it: the organisation opens it and responds. Seal the review first if nothing in it is to change any more.
reviewing-back-sealed = The review travels with the dossier. Save the dossier and send it: the organisation opens it and responds to the findings.
reviewing-agenda-paper = See the visit plan for printing
reviewing-meetings = Meetings
reviewing-meetings-empty = No meeting is planned. Begin with the opening meeting.
reviewing-no-day = Without a date
reviewing-meeting-add = Add a meeting
reviewing-meeting-add-now = Add this meeting
reviewing-meeting-title = Meeting
reviewing-meeting-title-hint = Opening meeting, interview, tour of the premises, feedback meeting.
reviewing-meeting-on = Day
reviewing-meeting-at = Start time
reviewing-meeting-minutes = Length in minutes
reviewing-meeting-with = With whom (roles)
reviewing-meeting-place = Place
reviewing-meeting-remove = Remove “{ $title }”
reviewing-about =
    { $n ->
        [one] indicator { $numbers }
       *[other] indicators { $numbers }
    }
reviewing-minutes = { $n } min
reviewing-hours = { $n } h { $minutes } min
reviewing-overlap = “{ $one }” and “{ $other }” overlap.
reviewing-long-day = On { $day }, the day lasts { $length } from the start of the first meeting to the end of the last.
reviewing-no-lunch = On { $day }, there is no half-hour break between 11:30 and 14:30.
reviewing-outside-visit = “{ $title }” falls outside the dates of the visit.
reviewing-sample = Proposed sample
reviewing-sample-audit = An initial, renewal or mock audit covers all the indicators that apply to the organisation.
reviewing-sample-surveillance = A surveillance audit returns at least to the indicators that did not conform last time, those where any shortcoming is a major non-conformity, those that the scheme names and those that no audit has covered yet. The certification body’s rules may ask for more.
reviewing-sample-evaluation = Where an outside view adds most: what is critical, rated high without current evidence, much changed, or seen differently by the groups consulted. Indicators drawn from each theme are added.
reviewing-sample-n =
    { $free ->
        [0] { $n ->
            [0] Nothing is proposed.
            [one] The proposed indicator is on the agenda.
           *[other] All { $n } proposed indicators are on the agenda.
        }
        [one] { $n ->
            [one] The proposed indicator is not on the agenda yet.
           *[other] Of { $n } proposed indicators, { $free } is not on the agenda yet.
        }
       *[other] Of { $n } proposed indicators, { $free } are not on the agenda yet.
    }
reviewing-sample-take =
    { $n ->
        [one] Put this indicator on the agenda
       *[other] Put these { $n } indicators on the agenda
    }
reviewing-sample-why = See the proposal and its reasons
sample-because-whole = the audit covers everything
sample-because-new-entrant = the organisation was a new entrant at the first audit
sample-because-non-conformity = non-conformity at the last review
sample-because-major-only = any shortcoming here is major
sample-because-named = named by the scheme
sample-because-never-seen = not yet covered by any review
sample-because-critical = critical indicator
sample-because-unevidenced = rated high without current evidence
sample-because-moved = large change since the previous round
sample-because-groups-apart = the groups consulted disagree
sample-because-far-from-group = a group sees it very differently from the team
sample-because-left-open = left unanswered in a theme with few ratings
sample-because-drawn = drawn from its theme, one indicator in { $n }
reviewing-sites = How many sites to visit
reviewing-sites-text = The usual starting point is the square root of the number of sites, rounded. A scheme’s rules may ask for more.
reviewing-sites-n = { $from } to { $to } sites: { $n } to visit.
reviewing-planned = Indicators to examine on site
reviewing-planned-hint = For each: how to examine it, what to sample, at which meeting.
reviewing-planned-empty = No indicator is on the agenda. Take the proposal, add a whole theme, or choose one by one.
reviewing-planned-n =
    { $n ->
        [one] { $n } indicator on the agenda.
       *[other] { $n } indicators on the agenda.
    }
reviewing-planned-look = Go through them
reviewing-plan-more =
    { $n ->
        [one] Add the remaining indicator
       *[other] Add from the { $n } remaining indicators
    }
reviewing-plan-all =
    { $n ->
        [one] Add this indicator
       *[other] Add all { $n } indicators
    }
reviewing-plan-one = Add
reviewing-plan-remove = Remove from the agenda
reviewing-methods = How to examine it
reviewing-sample-field = What is sampled
reviewing-sample-field-hint = Files, classes, sessions, sites.
reviewing-at-meeting = At which meeting
reviewing-no-meeting = none in particular
reviewing-own = The organisation
reviewing-found = The review
reviewing-target = Target: { $target }
reviewing-no-note = No comment from the organisation.
reviewing-hidden =
    { $n ->
        [one] Too few people in one group answered for their answers to be shown.
       *[other] Too few people in { $n } groups answered for their answers to be shown.
    }
reviewing-file-elsewhere = the file is not on this computer
reviewing-on-agenda = on the agenda
reviewing-comment = What you observe
reviewing-state = Progress
reviewing-make-finding = Raise a finding from this
reviewing-unworded = Finding not worded yet
look-show-all = All ({ $n })
look-show-to-see = To examine ({ $n })
look-show-in-progress = In progress ({ $n })
look-show-seen = Examined ({ $n })
look-show-planned = On the agenda ({ $n })
look-show-apart = One level or more apart ({ $n })
look-show-unevidenced = Without current evidence ({ $n })
look-none-all = This round has no indicators.
look-none-to-see = Nothing is left to examine: every indicator is in progress or examined.
look-none-in-progress = No indicator is in progress.
look-none-seen = No indicator has been examined yet. An indicator counts as examined when you say so.
look-none-planned = No indicator is on the agenda of the visit.
look-none-apart = Nowhere are the two ratings one level or more apart.
look-none-unevidenced = Every high level rests on current evidence.
## Seals and signatures: what holds
seal-verdict-intact = intact
seal-verdict-changed = changed after it was sealed
seal-verdict-foreign = from another dossier, or put in place of another
seal-verdict-unsigned = not signed
seal-verdict-signed = signed by { $who }
seal-verdict-countersigned = countersigned by { $who }
seal-verdict-unchecked = said to be signed by { $who }, signature not checked yet
seal-verdict-invalid = said to be signed by { $who }, but the signature is not valid ({ $why })
seal-verdict-stray = a signature by { $who } is on a sealed version that is not here
seal-verdict-head = the head
seal-verdict-panel-chair = the self-evaluation lead
seal-verdict-inspector = the external reviewer
seal-verdict-who-own = { $capacity } (your key)
seal-verdict-who-known = { $capacity } ({ $name }, known key)
seal-verdict-who-unknown = { $capacity } ({ $name }, key unknown here)
seal-verdict-who-nameless = { $capacity } (key unknown here)
seal-verdict-follows = follows round { $label }
seal-verdict-after-open = the previous round was not closed yet
seal-verdict-dropped = the round it follows is missing here
seal-verdict-differs = does not follow round { $label } as it is here
seal-verdict-looked-record = covers round { $label } as closed here
seal-verdict-looked-open = covers round { $label }, which was still open
seal-verdict-looked-other-record = covers a different version of round { $label } from the one closed here
seal-verdict-looked-other-round = filed under round { $label }, but covers round { $seen }
seal-verdict-looked-unsealed = covers round { $label }, which is not closed here
seal-verdict-looked-unknown = covers a round that is not in this dossier
seal-verdict-late =
    { $n ->
        [one] one entry came later and does not count
       *[other] { $n } entries came later and do not count
    }
seal-verdict-claims =
    { $n ->
        [one] another sealed version was received and set aside
       *[other] { $n } other sealed versions were received and set aside
    }
seal-fault-mismatch = the content or the signature was changed
seal-fault-document = the content is not a document that can be signed
seal-fault-number = the content includes a number that a signature cannot protect
seal-fault-options = the signature is of an unknown kind, or its date is malformed
seal-fault-key = what is given as the key is not a key
seal-fault-other-key = the key is not the one stated
seal-fault-value = the signature cannot be read
seal-fault-previous-missing = the signature it countersigns is missing
seal-fault-previous-twice = the signature it countersigns is there twice
seal-fault-previous-invalid = the signature it countersigns is not valid

## Signatures: my key, known signers
signatures-intro = A signature shows that the holder of a key signed exactly this state of a round or review. It stands for no other.
signatures-not-qualified = It is not a qualified electronic signature under the eIDAS regulation: nothing here proves who the person is, beyond what you know about their key.
signatures-open = Open a file
signatures-open-text = Your key file brings your key back to this browser. A file of signers adds the keys known to an authority, an inspectorate or an awarding body.
own-key = My key
own-key-none = You have no key in this browser yet. Signing needs one; reading and checking do not.
own-key-file-why = The key is saved at once in a file locked with a passphrase. Keep both: without them, a lost key cannot be recovered.
passphrase = Passphrase
passphrase-again = Passphrase, again
passphrase-hint = At least { $n } characters; a few unrelated words will do. Nobody can recover it for you.
passphrase-short = At least { $n } characters are needed.
passphrase-different = The two passphrases are not the same.
passphrase-of-file = The one chosen when the file was made.
own-key-make = Make my key and save its file
own-key-making = Making the key…
own-key-restoring = Opening the key file…
own-key-signing = Signing…
own-key-wrong-passphrase = This passphrase does not open the key file. Nothing has changed; try again.
own-key-lost = The key is no longer in this browser. Nothing was signed; open your key file to bring it back.
own-key-refused = The browser refused ({ $reason }). Nothing has changed; try again, or in another browser.
own-key-file-holds = This file holds a key made on { $date }:
own-key-replaces = It will replace the key that signs in this browser now. First make sure that the file of that key is saved.
own-key-open = Open this key
own-key-fingerprint = Fingerprint
own-key-since = In this browser since
own-key-keeper = How it is kept
own-key-keeper-browser = The browser keeps the key and signs with it, but cannot hand it out.
own-key-keeper-file = This browser cannot keep such a key: it asks for the passphrase at each signature.
own-key-file = Key file
own-key-saved = Saved on { $date }
own-key-not-saved = Not saved yet
own-key-give = The whole key, for those who need to recognise your signature
own-key-copy = Copy
own-key-save-again = Save the key file again
own-key-forget = Forget this key
known-signers = Known signers
known-signers-text = People whose key you know to be theirs. This list stays in this browser; you can save it and pass it on.
known-signers-none = Nobody yet. Beside a checked signature whose key is unknown here, you can say whose key it is.
signer-add = Add a signer
signer-add-button = Add this signer
signer-name = Name or role
signer-organisation = Name of the organisation
signer-number = Official number (UAI, BRIN…)
signer-key = Key
signer-key-hint = The whole key, as the person gave it to you: { $start }…
signer-days = Valid
signer-first-day = First day
signer-last-day = Last day
signer-forget = Remove
signer-from-until = from { $from } to { $until }
signer-from = since { $from }
signer-until = until { $until }
signer-always = without limit
signer-bad-key = This is not a signing key: a signing key begins with { $start } and has 56 characters.
signer-bad-days = The last day comes before the first.
signers-save = Save the list
keyring-too-large = it is larger than any key file or file of signers.
keyring-twice = the key of { $name } is in it twice, and nobody can tell whose it is.
keyring-bad-key = what it gives as the key of { $name } is not a key.
keyring-bad-days = the last day of the key of { $name } comes before the first.
keyring-malformed = it is malformed ({ $reason }). Ask for it again or use another copy.
notice-key-made = Your key has been made, and its file { $name } handed to your browser to save. Keep it in a safe place.
notice-key-restored = The key is back in this browser.
notice-key-is-here = This file contains the key that already signs in this browser.
notice-signers-taken =
    { $n ->
        [0] No new signers; { $changed } updated.
        [one] { $n } signer added, { $changed } updated.
       *[other] { $n } signers added, { $changed } updated.
    }
question-forget-key-title = Forget the key in this browser?
question-forget-key-text = The key { $name } will no longer sign here. Its signatures remain valid. Only its file, with the passphrase, can bring it back.
question-forget-key-yes = Forget the key

## Signing, and what holds of a signature
sign-title = Sign
sign-needs-key = To sign, you need a key. You make it only once, in this browser.
sign-to-key = Make or open my key
sign-not-intact = This seal is not intact, so it cannot be signed.
sign-done = You signed on { $date } ({ $capacity }).
sign-take-back = Withdraw my signature
sign-all-signed = Everything is signed here; each role signs once.
sign-by-reviewer = A review is signed by the person who carried it out.
sign-as = Sign as
sign-name = Your name or role
sign-name-hint = It will appear in the signature, dated { $date }.
sign-round = Sign round { $label }
sign-review = Sign the review
verdict-all-holds =
    { $n ->
        [one] One seal, intact.
       *[other] { $n } seals, all intact.
    }
verdict-all-open =
    { $n ->
        [one] One seal; not everything could be checked here.
       *[other] { $n } seals; not everything could be checked here.
    }
verdict-all-broken =
    { $n ->
        [one] One seal, which is not intact.
       *[other] { $n } seals, at least one of which is not intact.
    }
verdict-review = Review ({ $reviewer })
verdict-details = Check with other tools
verdict-details-text = The fingerprint is the SHA-256 digest of the sealed state as canonical JSON (RFC 8785). Anyone who has the file can recompute it.
to-signatures = My key and known signers
signature-line = { $capacity }: { $name }, on { $date }
signature-own = Signature checked, made with your key.
signature-known = Signature checked, made with the key of { $name } (valid { $days }).
signature-other-time = Signature checked, made with the key of { $name }, but outside the period for which it is theirs ({ $days }).
signature-unknown = Signature checked, key unknown here: nothing yet says whose it is.
signature-not-yet = Not checked yet.
signature-invalid = The signature is not valid: { $why }.
signature-recognise = I know whose key this is
signature-recognise-text = First compare the fingerprint with that person, face to face or by telephone:
signature-recognise-button = It is their key
help-seal-title = Seals and signatures
help-seal-text =
    Closing a round seals it: any later change shows. Each round names the seal of the one before, so that an earlier round cannot be dropped or replaced without breaking the chain. A seal alone does not stop anyone from sealing a dossier anew; a signature, or a fingerprint noted elsewhere, shows that.
    A signature shows that the holder of a key signed exactly this state. It is made with a key that stays in your browser; if the key is lost, its file, locked with a passphrase, brings it back.
    A key alone does not say whose it is. Compare its fingerprint with that person, then recognise it: from then on the name stands beside the signatures. It is not a qualified electronic signature.
data-signatures-text = The key you sign with and the keys you know stay in this browser too.

## What leaves the computer
leaving-see = See what the file would contain
leaving-what = This file contains { $what }. Nothing else leaves this computer.
leaving-nothing = This file does not contain anything you have written yet. Nothing else leaves this computer.
leaving-kept-back =
    { $n ->
        [one] { $n } file of confidential evidence stays here.
       *[other] { $n } files of confidential evidence stay here.
    }
leaving-details = Its contents in detail
leaving-journal-hint = The history keeps everything that was entered, including what has been replaced or withdrawn since.
leaving-n-rounds =
    { $n ->
        [one] { $n } round
       *[other] { $n } rounds
    }
leaving-n-texts =
    { $n ->
        [one] { $n } written text
       *[other] { $n } written texts
    }
leaving-n-votes =
    { $n ->
        [one] { $n } individual vote
       *[other] { $n } individual votes
    }
leaving-n-sheets =
    { $n ->
        [one] { $n } completed questionnaire
       *[other] { $n } completed questionnaires
    }
leaving-n-actions =
    { $n ->
        [one] { $n } action
       *[other] { $n } actions
    }
leaving-n-names =
    { $n ->
        [one] { $n } person’s name
       *[other] { $n } people’s names
    }
leaving-n-files =
    { $n ->
        [one] { $n } file ({ $size })
       *[other] { $n } files ({ $size })
    }
leaving-rounds = Rounds
leaving-ratings = Ratings given
leaving-texts = Notes, findings and other texts
leaving-votes = Individual votes
leaving-sheets = Completed questionnaires
leaving-open-answers =
    { $open ->
        [0] { $n }, with no answer in words
        [one] { $n }, with { $open } answer in words
       *[other] { $n }, with { $open } answers in words
    }
leaving-actions = Actions
leaving-evidence = Evidence described
leaving-confidential =
    { $secret ->
        [0] { $n }
       *[other] { $n }, of which { $secret } confidential
    }
leaving-files = Evidence files
leaving-names = Names of people
leaving-roles = Roles named
leaving-entries = Entries in the history
leaving-exported-without =
    { $n ->
        [one] { $name } is saved, without { $n } file of confidential evidence. To include it, choose “All” above the button.
       *[other] { $name } is saved, without { $n } files of confidential evidence. To include them, choose “All” above the button.
    }

## Papers
file-without-dossier = it is a report saved without its dossier. It can be read in the browser, but there is nothing in it for Qualicycle to open. Ask for the report with its dossier, or for the .qualicycle file.
paper-contents = Contents
paper-draft = Draft
paper-draft-note = Not everything is closed and sealed yet: everything may still change.
paper-self-declared = Self-declared
paper-self-declared-note = This is what the organisation says about itself.
paper-reviewed = Reviewed
paper-reviewed-note = An external reviewer examined the round and sealed the review.
paper-travels = The dossier travels in this file, without the evidence files. To open it, choose this file in Qualicycle.
paper-sign-name = Name and position
paper-sign-place = Place and date
paper-sign-hand = Signature

## Papers: the head of all of them
head-draft = Draft
head-self-declared = Self-declared
head-reviewed = Externally reviewed
head-draft-sentence = Draft: what follows may still change.
head-self-declared-sentence = Self-declared: this is the organisation’s own account; nobody external has checked it.
head-reviewed-sentence = Reviewed: an external reviewer examined the round as it was closed, and sealed the review.
organisation-code = Official number
head-opened = Opened on
head-closed = Closed on
head-not-closed = not closed yet
head-review = Review
head-reviewer = External reviewer
head-review-sealed = Review sealed on
head-review-not-sealed = not sealed yet
head-written = Document date
head-seal = Fingerprint of the seal (SHA-256)
head-seal-before = Fingerprint of the previous round
head-seal-of-review = Fingerprint of the review (SHA-256)
head-seal-short = seal { $digits }

## Papers: what comes back in several
paper-of = { $n } of { $of }
paper-axis = Priority { $n }
paper-action = Action { $n }
paper-sheet = Deviation { $n }
paper-finding = review finding
paper-about = This document
paper-term = Item
paper-status = Status
paper-confidential =
    { $n ->
        [one] { $n } confidential piece of evidence, not named here.
       *[other] { $n } confidential pieces of evidence, not named here.
    }

## Papers: recap grid
grid-title = Summary grid of the theme sheets
grid-results = Results, sheet by sheet
grid-caption = Sheets and results
grid-legend = How to read this grid
grid-rated = Rated
grid-targets = Targets reached
grid-before = Previous round
grid-change = Change
grid-notes = Findings written
grid-evidence = Evidence
grid-panels = Surveys
grid-next = Next step
grid-indicators = Indicators
grid-whole = Overall
grid-stage = stage: { $stage }
grid-no-change = no clear change
grid-legend-result = Mean of the sheet, from 0% (lowest level) to 100% (highest level); conformity findings are counted, without a mean. The stage is that of the quality cycle: plan, do, check, adjust.
grid-legend-minimum = The lowest level on the sheet and the indicator it belongs to: a good mean can hide a weak point.
grid-legend-rated = Indicators rated, out of those that apply to the organisation. Below 80%, the result is provisional.
grid-legend-targets = Target levels reached, out of those that were set.
grid-legend-change = Difference from the previous round, over comparable indicators only; less than half a level is not a change.
grid-legend-evidence = Pieces of evidence linked to the indicators of the sheet, each counted once.
grid-legend-next = What the rule proposes; the team decides.
grid-next-rate =
    { $n ->
        [one] Rate { $n } indicator
       *[other] Rate { $n } indicators
    }
grid-next-axis = Choose a priority
grid-next-plan = Plan an action
grid-next-late = Action overdue since { $date }
grid-next-due = Action due by { $date }
grid-next-under-way = Carry out the action under way
grid-next-judge = Judge the effect of the action
grid-next-followed = Action carried out and judged
grid-next-keep-up = Maintain

## Papers: action-plan table
plan-effect = Effect
plan-answers = Responds to
plan-of-axis = Actions under priority { $n }
plan-loose = Actions not linked to a priority
plan-decided = decided in round { $label }

## Papers: dashboard
dashboard-title = Dashboard
dashboard-deadlines = Next deadlines
dashboard-minimum = Lowest level
dashboard-provisional = the result is still provisional
dashboard-enough = enough for the result not to be provisional
dashboard-late = Actions overdue
dashboard-under-way = Actions under way
dashboard-planned = Actions planned
dashboard-done = Actions done
dashboard-given-up = Actions given up
dashboard-no-axis = No priority has been chosen.
dashboard-no-deadline = No deadline ahead.
dashboard-no-strength = No strength is recorded: a conformity finding does not show one, a review can.
dashboard-no-weakness = Nothing that has been rated is weak or non-conforming.

## Papers: audit plan, visit plan
visit-title = Visit plan
visit-title-audit = Audit plan
visit-purpose = Purpose and scope
visit-days = Dates of the visit
visit-rests-on = Based on
visit-on-closed = the self-evaluation as it was closed
visit-on-open = the self-evaluation, still open at the time of the review
visit-scope = To be examined
visit-declared = Scope as declared
visit-n-indicators =
    { $n ->
        [one] { $n } indicator of { $of }
       *[other] { $n } indicators of { $of }
    }
visit-agenda = Agenda
visit-no-meeting = No meeting has been set yet.
visit-on-day = { $date }: meetings
visit-to-fix = Date to be set
visit-number = No.
visit-hours = Time
visit-from-to = { $from }–{ $to }
visit-meeting = Meeting
visit-with = With
visit-place = Where
visit-indicators = Indicators to be examined
visit-indicators-caption = Indicators, methods and samples
visit-methods = Methods
visit-sample = Sample
visit-at-meeting = Meeting no.
visit-n-meetings = Meetings
visit-documents = Documents to prepare
visit-documents-caption = Evidence named by the organisation
visit-document = Item
visit-to-show =
    { $n ->
        [one] No evidence has been named yet for indicator { $numbers }: please have ready what demonstrates it.
       *[other] No evidence has been named yet for { $n } indicators: { $numbers }. Please have ready what demonstrates them.
    }

## Papers: conclusions
conclusions-title = Conclusions of the review
conclusions-title-audit = Audit conclusions
conclusions-looked-at = What was examined
conclusions-seen = Indicators examined
conclusions-rated = Indicators rated by the external reviewer
conclusions-agreement = Self-evaluation and external view
conclusions-nothing-common = No indicator has been rated by both the organisation and the external reviewer.
conclusions-counts = Conformity findings on both sides
conclusions-finding = Conformity finding
conclusions-same = Same conformity finding on both sides for { $n } of the { $of } indicators rated by both.
conclusions-findings = Findings
conclusions-no-finding = No findings were raised.
conclusions-sheet = Deviation sheet
conclusions-appraisal = Overall assessment
conclusions-proposal = Proposal and opinion
conclusions-opinion = Opinion of the external reviewer
conclusions-no-opinion = not given
conclusions-reason = Reason
conclusions-differs = Reason for departing from the proposal
conclusions-dates = Follow-up and deadlines
conclusions-dates-caption = Deadlines of the non-conformities
conclusions-electronic = Electronic signatures attached
conclusions-signatory = Signatory
conclusions-capacity = In the capacity of
conclusions-signed = What was signed
conclusions-signed-on = Date
conclusions-key = Key
conclusions-of-round = the closed round
conclusions-of-review = the sealed review

## Papers: deviation sheets
deviations-title =
    { $n ->
        [one] Deviation sheet
       *[other] Deviation sheets
    }
deviation-title = Deviation sheet { $n }
deviation-requirement = Requirement of the framework
deviation-gravity = Severity
deviation-requalified = requalified as major on { $date }
deviation-since = Requalification
deviation-recurrence = Recurrence
deviation-before = raised before, notified on { $date } ({ $state })
deviation-before-undated = raised before ({ $state })
deviation-notified = Notified on
deviation-not-notified = not notified yet
deviation-mended = To be corrected by
deviation-verified = To be verified by
deviation-next-review = at the next review
deviation-statement = Finding
deviation-basis = Facts and evidence
deviation-answer = Response of the organisation
deviation-no-answer = No response yet.
deviation-position = Position
deviation-said = Comments
deviation-cause = Root cause
deviation-correction = Immediate correction
deviation-plan = Corrective action
deviation-promised = Planned for
deviation-by = Response by
deviation-answered-on = Date of response
deviation-actions = Actions in response
deviation-verification = Verification and close-out
deviation-step-on = Since
deviation-closed-on = Closed out on
deviation-seen = What was seen
deviation-raised = deviation notified
deviation-taken = receipt acknowledged

## Papers: data tables
tables-title = Data – { $organisation } – { $label }
tables-layout = Table layout
tables-themes = Themes
tables-indicators = Indicators
tables-history = Log of ratings
tables-id = Identifier
tables-theme-number = Theme no.
tables-state = State
tables-rated = rated
tables-conform = Conforms
tables-minimum = Minimum level
tables-minimum-of = Indicator at the minimum
tables-level = Level
tables-level-name = Name of the level
tables-reason = Reason if not applicable
tables-level-before = Previous level
tables-value-before = Previous value
tables-until = Current until
tables-own-state = State, organisation
tables-own-level = Level, organisation
tables-own-name = Name of the level, organisation
tables-found-state = State, external reviewer
tables-found-level = Level, external reviewer
tables-found-name = Name of the level, external reviewer
tables-look = Examination
tables-comment = Comment of the external reviewer
tables-gravity-now = Severity now
tables-requalified = Requalified on
tables-since = State since
tables-time = Time

## Self-evaluation report
report-title = Self-evaluation report
report-introduction = Introduction
report-part-context = Context
report-part-method = Method
report-part-results = Results
report-part-findings = Strengths and areas for improvement
report-part-axes = Priorities for improvement
report-part-plan = Action plan
report-part-review = External review
report-part-indicators = Annex: the indicators
report-part-history = Annex: the history of the levels
report-part-glossary = Terms used in this report
report-part-credits = Sources and verification
report-opened = Round opened on
report-closed = Round closed on
report-not-closed = not yet
report-in-force = In force from
report-licence = Licence
report-source = Source
report-themes = Themes of the round
report-themes-none = No theme has been chosen.
report-theme-size =
    { $theme } ({ $n ->
        [one] { $n } indicator
       *[other] { $n } indicators
    })
report-scope = What applies to the organisation
report-scope-left-out =
    { $n ->
        [one] According to these answers, { $n } indicator of the chosen themes does not apply to the organisation and is not asked.
       *[other] According to these answers, { $n } indicators of the chosen themes do not apply to the organisation and are not asked.
    }
report-carried = Points carried over from { $before }
report-people = Participants
report-people-none = No team has been recorded for this round.
report-people-part = Part in the round
report-people-who = Roles
report-people-n = People
report-ratings = How the levels were set
report-together = The team rated the indicators together, without voting first.
report-alone = Each person first rated alone, without seeing the others’ ratings. Ratings more than { $tolerance } of the scale apart are to be discussed; otherwise the median rating is proposed. The team decides.
report-raters = Raters
report-voted = Indicators voted on
report-apart = Indicators to be discussed under the rule
report-agreed = Indicators with a recorded consensus
report-dissent = Consensus with a dissenting view
report-votes-hidden = Indicators whose votes are still hidden
report-panels = Groups surveyed
report-panel-group = Group
report-panel-answers = Answers
report-panel-questions = Questions
report-panels-rule = The surveys are anonymous. Below { $fewest } answers, no result is shown; open answers can be read from { $words } answers upwards.
report-evidence-pieces = Pieces of evidence linked to indicators
report-evidence-confidential = of which confidential
report-evidence-served = Indicators supported by evidence
report-evidence-lacking = High levels without current evidence
report-of = { $n } of { $of }
report-dates = Calendar
report-calendar = Milestones
report-milestone = Milestone
report-milestone-state = Status
report-milestone-reached = reached
report-milestone-open = not reached
report-result = Overall result
report-minimum = Lowest level
report-nothing-asked = No indicator is asked in this round.
report-nothing-rated = No indicator has been rated yet: there is no result to show.
report-provisional = Fewer than 80% of the indicators that apply to the organisation have been rated: this result is provisional.
report-how-computed = 0% is the bottom of the scale, 100% the top. Themes, criteria within their theme and indicators within their criterion have the weight that the framework gives them. What does not apply to the organisation is left out; what has not been rated does not count as zero.
report-finding = Finding
report-count = Number
report-conformity-caption = Conformity findings, counted
report-conformity-note = Findings are counted; they enter no mean. This self-diagnosis does not prejudge any decision.
report-themes-caption = Results by theme
report-first-round = This is the first round on this framework: there is no change to show yet.
report-from-round-to-round = From round to round
report-measures-unknown = Follow-up measures with no known value:
report-level = Level
report-note = Finding
report-first = To work on first
report-first-none = No indicator is both important and weak.
report-first-item = { $indicator } (importance { $importance } of 5, result { $result })
report-unevidenced = Levels asserted without current evidence ({ $n })
report-unevidenced-note = These levels are in the upper half of their scale and no current evidence supports them. They count as they are in the results.
report-axis = Priority { $n }
report-axes-none = No priority has been chosen in this round.
report-plan-none = No action is planned.
report-plan-own = Actions decided on in this round
report-plan-inherited = Actions of earlier rounds that were open when this one began
report-action = Action { $n }
report-indicators = Indicators
report-effects = Effects judged
report-effect = Effect
report-review-kind = Kind
report-review-by = By
report-review-purpose = Purpose
report-review-days = Visit
report-review-rated = Indicators rated
report-review-state = Status
report-review-sealed = sealed on { $date }
report-review-open = under way, not sealed: it may still change
report-review-broken = The seal of this review is broken: what follows is not what was sealed.
report-review-elsewhere = This review covers a different state of the round from the one that was closed.
report-gap = Self-evaluation and external view
report-gap-on = Indicators rated by both
report-gap-mean = Mean gap, in levels
report-gap-absolute = Mean absolute gap, in levels
report-gap-exact = Same level
report-gap-within-one = Within one level
report-gap-note = The gap is the level of the self-evaluation minus that of the external view: where it is positive, the organisation rates itself higher. Neither replaces the other.
report-findings = Findings of the review
report-findings-none = The review records no finding.
report-gravity = Kind
report-found = Finding
report-notified = Notified on
report-answer = The organisation’s response
report-answer-none = no response
report-answer-due = Planned for: { $date }
report-answer-cause = Root cause: { $text }
report-answer-correction = Immediate correction: { $text }
report-answer-plan = Corrective action: { $text }
report-requalified = requalified on { $date }
report-conclusions = Conclusions
report-opinion = Opinion
report-conclusion-summary = Summary
report-conclusion-strengths = Strengths
report-conclusion-improvements = Areas for improvement
report-conclusion-reason = Reason for the opinion
report-confidential =
    { $n ->
        [one] { $n } confidential piece of evidence is not named.
       *[other] { $n } confidential pieces of evidence are not named.
    }
report-reason = Reason: { $why }
report-agreed-why = Team consensus: { $text }
report-agreed-but = Dissenting view: { $text }
report-reviewer-says = External view: { $text }
report-piece = Evidence: { $title } ({ $about })
report-evidence-old = no longer current
report-history-none = No level has been entered.
report-history-role = Role
report-history-from = Before
report-history-to = After
report-glossary-framework = Terms used in the framework
report-term-coverage = Rated
report-meaning-coverage = The share of the indicators that apply to the organisation for which a level, a finding or a value has been given.
report-term-provisional = Provisional
report-meaning-provisional = Said of a result that rests on fewer than 80% of the indicators that apply.
report-term-not-applicable = Not applicable
report-meaning-not-applicable = What the indicator asks about does not exist in the organisation. It counts neither for nor against it.
report-term-declined = No judgement
report-meaning-declined = The team preferred not to give a level. The indicator counts as applicable and not rated.
report-term-target = Target level
report-meaning-target = The level that the organisation intends to reach by the end of the round.
report-term-stage = Stage reached
report-meaning-stage = The last step of the quality cycle (plan, do, check, adjust) that is reached together with all those before it.
report-term-evidence = Current evidence
report-meaning-evidence = A document, record, interview, observation, set of data or survey, dated less than 24 months ago unless another period is given.
report-term-self = Self-declared
report-meaning-self = The organisation says so about itself; nobody external has confirmed it.
report-term-gap = Gap
report-meaning-gap = Level in the self-evaluation minus level in the external view, on the indicators rated by both.
report-term-seal = Seal and fingerprint
report-meaning-seal = When the round is closed, everything in it is summed up in a fingerprint. If a single character is changed afterwards, the fingerprint is no longer the same.
report-reliance = How far this report may be relied on
report-reliance-text = This report presents a self-evaluation: levels and findings are the organisation’s own. It is neither a certificate nor the decision of any body. An external view, if there is one, stands beside it and replaces nothing.
report-verify-draft = The round is not closed: this draft may still change, and there is nothing to verify it by.
report-verify = To verify, open the organisation’s dossier in Qualicycle or compute the fingerprint of the round with another tool, and compare it with { $digest }. The Qualicycle documentation explains how (docs/verifying.md).
report-other-language = The texts of the framework do not exist in the language of this report; they are given in another language ({ $language }).
report-made-with = Report made with Qualicycle, a free tool that keeps the data on the organisation’s own computer.

## Papers of a round, how the organisation presents itself
papers-lead = What an outside reader will get, as it will print.
papers-kinds = Documents of the round
papers-report = Report
papers-report-meaning = The whole self-evaluation report: context, method, results, priorities, plan and annexes.
papers-dashboard = Dashboard
papers-dashboard-meaning = What matters in the round, on one page.
papers-grid = Summary grid
papers-grid-meaning = The sheets of the round with their results, one line each.
papers-plan = Action plan
papers-plan-meaning = The table of the round’s actions.
papers-audit-plan = Audit plan
papers-audit-plan-meaning = What the review will examine, when, how and with whom.
papers-conclusions = Conclusions
papers-conclusions-meaning = What the review concludes.
papers-deviations = Deviation sheets
papers-deviations-meaning = A sheet for each non-conformity: the finding, the response and the follow-up.
papers-options = Language and content of the document
papers-language = Language of the document
papers-language-hint = What you wrote stays in the language you wrote it in.
papers-review = Review
papers-parts = Parts of the report
papers-without-text = Without free text
papers-without-text-hint = Levels, numbers and dates only: no findings, reasons, names, roles or titles of evidence.
papers-confidential = Also name confidential evidence
papers-preview = Preview of the document
papers-no-words = The texts in this language could not be loaded. Nothing is lost: check the connection and reload the page, or choose another language.
papers-no-review = This document is about a review, and this round has none yet.
papers-nothing = This document has nothing to show for this round yet.
papers-files = Print or pass on
papers-print = Print
papers-print-hint = Only the document, on A4. The print window can also save it as a PDF.
papers-save = Save the document (HTML)
papers-save-hint = A file that any browser opens, without a connection. It contains what the preview shows and nothing else.
papers-save-whole = Save the document with the dossier (HTML)
papers-save-whole-hint = The same file, which Qualicycle can open again for verification or review. The whole dossier travels in it, whatever was chosen above; only the evidence files stay here.
papers-save-xlsx = Save the tables (XLSX)
papers-save-csv = Save the tables (CSV)
papers-data-hint = The data of the round for a spreadsheet program: one sheet per subject in XLSX, only the indicators in CSV.
papers-tables-hint = The tables of the document, for a spreadsheet program; in CSV, only the first.
looks-title = Presentation: introduction and logo
looks-introduction = Introduction to the report on this round
looks-introduction-hint = In your own words: who the report is for, what the team takes from it. It is saved when you leave the field, even when the round is closed.
looks-logo = Logo
looks-logo-hint = A PNG or JPEG picture of { $most } at most. It appears at the head of all the organisation’s documents.
looks-logo-choose = Choose a picture
looks-logo-replace = Choose another picture
looks-logo-remove = Remove the logo
looks-logo-words = What the logo shows
looks-logo-words-hint = For those who cannot see it. Leave it empty if the organisation’s name says enough.
notice-logo-refused = This picture was not used as the logo. { $why } Nothing was changed.
logo-too-large = It is { $size }, and a logo may be { $most } at most: make it smaller and choose it again.
logo-other-kind = It is neither a PNG nor a JPEG: save it as one of these and choose it again.
logo-not-read = It could not be read ({ $reason }): choose it again.

## What is for the other side to do

side-history = You are reviewing this dossier: only the organisation can put a value back.
side-clash-organisation = It is for the organisation to choose.
side-clash-reviewer = It is for the external reviewer to choose.

## What looking at the pages has added.
reviewing-edit = Change these details
paper-draft-review-note = The review is not sealed: what it says may still change.
next-review-text = A review of this dossier is under way.
next-review = Continue the review
next-review-none-text = You were handed this dossier to review it.

## What the preview of a file says, and what holds of the seals
incoming-and-more = and { $n } more
incoming-broken =
    { $n ->
        [one] One seal in this file is not intact:
       *[other] { $n } seals in this file are not intact:
    }
incoming-broken-one = { $what }: { $how }.
incoming-broken-next = You can still open the file: each page will say what does not hold, and what is already here stays as it is. Ask whoever sent it for a new copy.
overview-seals = Check the seals
reviewing-round-gone = The round under review is not in this dossier
reviewing-round-gone-text = Without it, the indicators and findings of this review cannot be read. Nothing is lost: open a file from the organisation that holds this round.

## Signatures on papers
signed-check = Check
signed-holds = checked on { $date }: it holds
signed-broken = checked on { $date }: it does not hold
signed-not-checked = not checked yet
signed-line = { $who }, for { $what }, on { $date } ({ $checked })
signed-note = “It holds” means: made with this key, on this sealed state and nothing else. Whose key it is, only comparing its fingerprint with the signatory can tell. With the dossier anyone can repeat the check.

## Log in the tables
tables-what = Entry
tables-rating = Rating
tables-text = Text

## Comparing organisations
page-comparisons = Comparisons
page-compared = Organisations
page-compared-one = One organisation among the others
page-compared-themes = Themes
page-compared-settings = Settings
page-compared-heat = At a glance
page-compared-groups = By group
page-compared-trend = Over time
page-compared-reviews = Self-evaluation and reviews
page-compared-together = Weak together
page-compared-label = Label
page-label-rule = A label’s rule
page-decide = Decide
page-decisions = Decisions
page-decision = Decision
page-committee = Committee
page-results-import = Import a table
page-extract = Statistical extract
page-exchange = Copy and merge
compare-to-see = See
compare-to-decide = Decide
compare-to-keep = Data
compare-pages = Pages of the comparison
compare-all = All comparisons
compare-what = A comparison brings together the results of the closed rounds of several organisations, to see where each stands among the others. It shows distributions and positions, never a ranking.
compare-where = The files are read on this computer and nothing of them is sent. Only results are kept: no notes, no evidence, no names of people.
compare-none = No comparison yet. Give the first one a name; you will then read the files you received into it.
compare-new = New comparison
compare-name = Name of the comparison
compare-name-hint = For example: “Label 2026, secondary schools”.
compare-begin = Create the comparison
compare-organisations = Organisations
compare-rounds = Rounds
compare-framework = Framework
compare-changed = Last change
compare-framework-missing = The framework { $framework } could not be loaded, so the rounds that rest on it are not shown. Nothing is lost. Check the connection, then reload the page.
compare-pieces-lost = { $n ->
    [one] A part of the results could not be read back. The rest is intact. Read the files again to recover it.
   *[other] { $n } parts of the results could not be read back. The rest is intact. Read the files again to recover them.
    }
compare-files = Files to read
compare-empty = This comparison is still empty. Choose the .qualicycle files or reports that organisations gave you, a folder that holds them, or a ZIP.
compare-choose = Choose files
compare-folder = Choose a folder
compare-drop = or drop them anywhere on the page
compare-reading = Reading files
compare-stop = Stop reading
compare-stopping = Reading is coming to a stop. What was read stays in the comparison.
compare-progress = { $done } files read of { $total } ({ $size })
compare-seconds-left = { $n ->
    [one] about { $n } second left
   *[other] about { $n } seconds left
    }
compare-minutes-left = { $n ->
    [one] about { $n } minute left
   *[other] about { $n } minutes left
    }
compare-taken = { $files ->
    [0] No file brought results.
    [one] { $rounds ->
        [one] One file brought the results of one round.
       *[other] One file brought the results of { $rounds } rounds.
        }
   *[other] { $files } files brought the results of { $rounds } rounds.
    }
compare-stopped = { $n ->
    [0] Reading was stopped.
    [one] Reading was stopped: one file was not read. Choose it again to go on.
   *[other] Reading was stopped: { $n } files were not read. Choose them again to go on.
    }
compare-refused = { $n ->
    [one] { $n } refusal, with its reason
   *[other] { $n } refusals, with their reasons
    }
compare-refused-hint = The other files are read. Nothing that was there has changed.
compare-refused-more = { $n ->
    [one] and one more
   *[other] and { $n } more
    }
compare-no-closed-round = No round in it is closed. Only closed rounds are compared.
compare-rescue-file = This is a rescue copy of a whole browser. Open it from the home page, then save each dossier to its own file.
compare-no-framework = The round { $label } rests on the framework { $framework }, which is neither in the file nor known here.
compare-unfit = The round { $label } does not fit its framework ({ $what }). Ask the organisation to save its dossier again.
compare-nested = This is a ZIP nested too deeply. Unpack it, then choose what it holds.
compare-nothing-inside = There is no file in this ZIP.
compare-not-there = The file could not be read: it was moved or changed since it was chosen. Choose it again.
compare-filter = Choice of organisations
compare-count = { $n ->
    [one] { $shown } organisation of { $all }
   *[other] { $shown } organisations of { $all }
    }
compare-count-all = { $n ->
    [one] { $shown } organisation
   *[other] { $shown } organisations
    }
compare-everybody = Show all organisations
compare-words = Name, town or number
compare-words-hint = With or without accents.
compare-region = Region or authority
compare-size = Number of learners
compare-standing = Standing of the results
compare-beside = Theme shown beside
compare-any-kind = All kinds
compare-any-region = All regions
compare-any-size = All sizes
compare-any-standing = Any standing
compare-no-region = Region not given
compare-no-theme = None
compare-latest = The latest of each organisation
compare-closed-between = Closed between { $from } and { $until }
standing-reviewed = Reviewed
standing-declared = Self-declared
standing-complete = sufficiently complete
standing-provisional = provisional
size-below100 = Fewer than 100
size-from100 = { $from } to { $until }
size-from250 = { $from } to { $until }
size-from500 = { $from } to { $until }
size-from1000 = { $from } or more
size-unknown = Not given
compare-nobody = No organisation meets these choices. Widen them to find some again.
compare-caption = Organisations of the comparison, each with the round that is looked at. The order is the one you choose and is no rank.
compare-column-name = Organisation
compare-column-kind = Type
compare-column-place = Town
compare-column-region = Region
compare-column-round = Round
compare-column-closed = Closed on
compare-column-standing = Standing
compare-column-whole = Overall
compare-column-coverage = Completed
compare-column-theme = Theme
compare-nothing-read = There are no results to spread out yet. First read files on the Organisations page.
compare-few = { $n ->
    [0] No organisation is selected. Below { $fewest } nothing is shown, since each could be recognised.
    [one] Only one organisation is selected. Below { $fewest } nothing is shown, since each could be recognised.
   *[other] Only { $n } organisations are selected. Below { $fewest } nothing is shown, since each could be recognised.
    }
compare-few-short = Too few organisations have a result for it to be shown.
compare-not-rated = Nobody has a result here.
compare-whole = Overall
compare-spread = Distribution from 0 to 100%
compare-n = Organisations
compare-min = Minimum
compare-lower = Lower quartile
compare-median = Median
compare-upper = Upper quartile
compare-max = Maximum
compare-n-of = { $n } of { $all }
compare-spread-hint = The line runs from the lowest to the highest, the bar covers the middle half of the organisations, the mark is the median. The numbers stand beside it.
compare-spread-caption = Distribution of results by theme
compare-back = Back to the organisations
compare-not-in = This organisation is not in the comparison for this framework.
compare-position = Its position among the others
compare-position-among = { $n ->
    [one] Round { $label }, among { $n } other organisation that meets the present choices.
   *[other] Round { $label }, among the { $n } other organisations that meet the present choices.
    }
compare-own = Its result
compare-percentile = Percentile
compare-percentile-of = { $percentile } (n = { $n })
compare-percentile-hint = The percentile tells what share of the others lies below, those with the same result counting for half; n is their number. The diamond marks the organisation. Nothing is shown below five.
compare-its-rounds = Its rounds
compare-no-rounds = All of its rounds are left out.
compare-leave-out = Leave out the round { $label }
compare-leave-out-button = Leave this round out
compare-why = Reason
compare-why-hint = It stays written beside the round, which you can take back in at any time.
compare-left-out = Rounds left out
compare-left-out-why = { $label }: { $why }
compare-take-back = Take back in
compare-dossiers = Its dossiers
compare-joined = { $one } and { $other } count as one organisation.
compare-part = Separate them
compare-join = It is the same
compare-not-same = They are two organisations
twins-same-code = They have the same official number.
twins-same-name = They have the same name in the same town.
twins-near-name = Their names differ by one letter in the same town.
compare-delete = Delete the comparison
compare-delete-text = It goes from this browser with the results that were read and your choices. The organisations’ files are not touched.
compare-delete-button = Delete the comparison
notice-comparison-deleted = The comparison { $name } was deleted from this browser.
question-delete-comparison-title = Delete “{ $name }”?
question-delete-comparison-text = The comparison { $name } goes from this browser, with the results that were read and your choices. This cannot be undone; the organisations’ files stay where they are.
question-delete-comparison-yes = Delete { $name }
door-compare-title = Compare organisations
door-compare-text = For those who award a label or answer for a region: the files you received side by side, with nothing sent and no ranking.
door-compare = See comparisons

## Comparing: heat map, groups, indicators, columns
compare-columns = Columns of the table
compare-columns-shown = Columns shown beside the name
compare-column-pin = Pin
compare-pin = Keep { $name } at the top of the table
compare-pins =
    { $n ->
        [0] No pinned organisation is at the top of the table.
        [one] One pinned organisation stays at the top of the table.
       *[other] { $n } pinned organisations stay at the top of the table.
    }
compare-pins-away =
    { $n ->
        [one] Another one does not meet these choices.
       *[other] { $n } others do not meet these choices.
    }
compare-pins-most = At most { $n } can be pinned.
compare-unpin-all = Unpin all
compare-closed-from = Closed from
compare-closed-until = Closed until
compare-similar = Profile
compare-similar-to = The { $n } nearest to { $name }
compare-similar-hint = Near means that results differ little, theme by theme: the distance is the mean gap.
compare-any-profile = All profiles
compare-certainty = Reviewed: { $reviewed } · self-declared: { $declared } · provisional: { $provisional }
compare-heat-hint = Each number is the result of an organisation in a theme. A column title changes the order; the median leads to the distribution of the theme. The order is no ranking.
compare-heat-stretch = from { $from } to { $until }
compare-heat-caption = Results of the organisations by theme
compare-heat-none = This framework gives no means, so there are no results to colour. The themes show how the indicators are distributed.
compare-heat-few = needs { $fewest } organisations
compare-heat-spread = { $median }, distribution: { $theme }
compare-mean = Mean
compare-groups-what = Groups to show
compare-groups-lines = Rows
compare-groups-columns = Columns
compare-groups-no-columns = None
compare-groups-score = Result
compare-groups-learners = Count learners as well
compare-groups-learners-hint = A group in which one organisation has more than half of the learners is then not shown.
compare-groups-by = { $of } · { $lines }
compare-groups-crossed = { $lines } × { $columns }
compare-groups-hint = The bar goes from 0 to 100%, the mark is the median. Each number of organisations leads to their list. Groups of fewer than five are not shown, nor are those from which they could be worked out.
compare-groups-counts-hint = This framework gives no means: organisations are only counted. Groups of fewer than five are not shown, nor are those from which they could be worked out.
compare-groups-missing =
    { $n ->
        [one] One organisation does not have this result and is in no group.
       *[other] { $n } organisations do not have this result and are in no group.
    }
compare-groups-caption = Organisations by group
compare-groups-bar = Mean from 0 to 100%
compare-groups-learners-n = Learners
compare-groups-weighted = Mean per learner
compare-groups-all = All
compare-groups-nobody = none
compare-groups-n = n = { $n }
compare-groups-median = median { $median }
compare-hidden-small = Not shown: fewer than { $fewest } organisations
compare-hidden-dominated = Not shown: one organisation has more than half of the learners
compare-hidden-protecting = Not shown: a group that is too small could be worked out from it
compare-hidden-small-short = fewer than { $fewest }
compare-hidden-dominated-short = one dominates
compare-hidden-protecting-short = protects a small group
compare-levels = Distribution over the levels
compare-levels-caption = Number of organisations at each level of each indicator
compare-levels-of = Indicators of the theme { $theme }
compare-levels-hint = The bar is split at the middle of the scale: low levels to the left, high levels to the right. The numbers of organisations stand beside it. An indicator rated by fewer than five organisations is not shown.
compare-levels-choose = The name of a theme leads to the distribution of its indicators.
compare-levels-close = Hide the indicators
compare-measures = Measures
compare-measures-hint = Measures have units of their own and do not count in any mean.

## Rules of a label: what they ask and what they propose
award-label = the label
award-plain-grade = Label
award-unrated = not rated
award-others = { $n ->
    [one] { $n } other
   *[other] { $n } others
    }
award-basis-own = those of the organisation (self-declared)
award-basis-review = those of the sealed review, and no others
award-basis-review-else-own = those of the sealed review, otherwise those of the organisation
award-ground-own = Self-evaluation
award-ground-review = Review
award-ground-awaited = Review awaited
award-asks-criteria-answered = Each criterion that concerns the organisation has at least one rated indicator.
award-asks-coverage = { $all ->
    [yes] Everything that applies is rated.
   *[no] At least { $percent } of what applies is rated.
    }
award-asks-mean = The overall result is at least { $percent }.
award-asks-theme-mean = The result of the theme { $theme } is at least { $percent }.
award-asks-each-theme = The result of each theme is at least { $percent }.
award-asks-floor = No rated indicator is below { $level }.
award-asks-floor-theme = In the theme { $theme } no rated indicator is below { $level }.
award-asks-mandatory = { $n ->
    [0] The mandatory indicators are at { $level } or above.
    [one] Indicator { $which } is at { $level } or above.
   *[other] Each of these indicators is at { $level } or above: { $which }.
    }
award-asks-no-major = No major non-conformity is open.
award-asks-fewer-minors = { $n ->
    [one] No minor non-conformity is open.
   *[other] Fewer than { $n } minor non-conformities are open.
    }
award-asks-reviewed = An external reviewer has reviewed the round and sealed the review; a mock audit does not count.
award-asks-recent = { $n ->
    [one] The round was closed at most { $n } month ago.
   *[other] The round was closed at most { $n } months ago.
    }
award-asks-evidenced = { $all ->
    [yes] All high levels rest on current evidence.
   *[no] At least { $percent } of the high levels rest on current evidence.
    }
award-asks-panels = { $n ->
    [one] At least { $n } survey has been held.
   *[other] At least { $n } surveys have been held.
    }
award-asks-agreed = { $all ->
    [yes] The team has agreed on everything that several people rated.
   *[no] The team has agreed on at least { $percent } of what several people rated.
    }
award-asks-judged = { $all ->
    [yes] The effect of all agreed actions has been judged.
   *[no] The effect of at least { $percent } of the agreed actions has been judged.
    }
award-lacks-answers = { $n ->
    [one] Nothing is rated in the criterion { $which }.
   *[other] Nothing is rated in { $n } criteria: { $which }.
    }
award-lacks-ratings = { $n ->
    [one] { $reached } is rated. { $n } more of these indicators has to be rated: { $which }.
   *[other] { $reached } is rated. { $n } more of these indicators have to be rated: { $which }.
    }
award-lacks-mean = Overall result: { $percent }.
award-theme-reaches = { $theme } ({ $percent })
award-lacks-themes = Result too low: { $which }.
award-lacks-levels = { $n ->
    [one] { $n } indicator is below the level required: { $which }.
   *[other] { $n } indicators are below the level required: { $which }.
    }
award-lacks-majors = { $n ->
    [one] A major non-conformity on indicator { $which } has not been closed out.
   *[other] { $n } indicators have a major non-conformity that has not been closed out: { $which }.
    }
award-lacks-minors = { $n ->
    [one] A minor non-conformity on indicator { $which } has not been closed out and must be.
   *[other] { $n } indicators have a minor non-conformity that has not been closed out: { $which }. At least { $more } must be closed out.
    }
award-lacks-review = No external review has been sealed.
award-lacks-recent = The round was closed on { $closed }. It counted until { $until }.
award-done-evidenced = { $done ->
    [one] { $done } of { $of } high levels rests on current evidence.
   *[other] { $done } of { $of } high levels rest on current evidence.
    }
award-done-agreed = { $done ->
    [one] The team has agreed on { $done } of { $of } indicators.
   *[other] The team has agreed on { $done } of { $of } indicators.
    }
award-done-judged = { $done ->
    [one] The effect of { $done } of { $of } actions has been judged.
   *[other] The effect of { $done } of { $of } actions has been judged.
    }
award-done-panels = { $done ->
    [0] No survey has been held.
    [one] { $done } survey has been held.
   *[other] { $done } surveys have been held.
    }
award-more = { $n ->
    [one] { $n } more is needed.
   *[other] { $n } more are needed.
    }
award-unsaid-not-reviewed = Nothing can be established until a review is sealed.
award-unsaid-nothing-rated = There are no ratings to count.
award-unsaid-nothing-rated-in = Nothing is rated in { $which }.
award-unsaid-not-applicable = { $n ->
    [one] Indicator { $which } was marked as not applicable, or was not asked. The reason needs to be checked.
   *[other] These indicators were marked as not applicable, or were not asked: { $which }. The reasons need to be checked.
    }
award-unsaid-evidenced = There is no high level to support with evidence, or the file does not say.
award-unsaid-agreed = Nothing was rated by several people, or the file does not say.
award-unsaid-judged = No action was agreed, or the file does not say.
award-reached-coverage = { $percent } is rated.
award-reached-theme = Result of the theme { $theme }: { $percent }.
award-reached-lowest = The lowest theme is { $theme }: { $percent }.
award-reached-minors = { $n ->
    [0] None is open.
    [one] { $n } is open.
   *[other] { $n } are open.
    }
award-reached-closed = Closed on { $day }.
award-short-answers = { $n ->
    [one] { $n } criterion without an answer
   *[other] { $n } criteria without an answer
    }
award-short-ratings = { $n ->
    [one] { $n } indicator to be rated
   *[other] { $n } indicators to be rated
    }
award-short-mean = overall at { $percent }
award-short-themes = { $n ->
    [one] theme { $theme } at { $percent }
   *[other] { $n } themes too low, such as { $theme } at { $percent }
    }
award-short-mandatory = { $n ->
    [one] { $n } mandatory indicator
   *[other] { $n } mandatory indicators
    }
award-short-below = { $n ->
    [one] { $n } indicator too low
   *[other] { $n } indicators too low
    }
award-short-majors = { $n ->
    [one] { $n } major non-conformity
   *[other] { $n } major non-conformities
    }
award-short-minors = { $n ->
    [one] { $n } minor non-conformity too many
   *[other] { $n } minor non-conformities too many
    }
award-short-review = no sealed review
award-short-recent = round too old
award-short-evidenced = { $n ->
    [one] { $n } high level without current evidence
   *[other] { $n } high levels without current evidence
    }
award-short-agreed = { $n ->
    [one] { $n } indicator to agree on
   *[other] { $n } indicators to agree on
    }
award-short-judged = { $n ->
    [one] { $n } action to be judged
   *[other] { $n } actions to be judged
    }
award-short-panels = { $n ->
    [one] { $n } survey
   *[other] { $n } surveys
    }
award-short-nothing-rated = nothing rated
award-short-themes-unrated = { $n ->
    [one] { $n } theme not rated
   *[other] { $n } themes not rated
    }
award-short-not-applicable = { $n ->
    [one] { $n } mandatory indicator that does not apply
   *[other] { $n } mandatory indicators that do not apply
    }
award-short-none-to-evidence = no high level
award-short-none-voted = nothing rated by several people
award-short-no-actions = no action agreed
award-enough-review = Once the rest is done, an external reviewer reviews the round, confirms the levels and seals the review.
award-enough-round = Once the rest is done, a new round is carried out and closed, and confirms these levels.
award-enough-raise = { $which }: from { $from } to { $to }.
award-enough-rate = { $which }: rate it, at { $to } or above.
award-enough-rate-all = { $n ->
    [one] Rate indicator { $which }, at any level.
   *[other] Rate the { $n } indicators { $which }, at any level.
    }
award-enough-rate-some = { $n ->
    [one] Rate { $n } of the indicators { $which }, at any level.
   *[other] Rate { $n } of the indicators { $which }, at any level.
    }
award-enough-lift-majors = { $n ->
    [one] Close out the major non-conformity on indicator { $which }.
   *[other] Close out the { $n } major non-conformities on indicators { $which }.
    }
award-enough-lift-some-majors = { $n ->
    [one] Close out { $n } of the major non-conformities on indicators { $which }.
   *[other] Close out { $n } of the major non-conformities on indicators { $which }.
    }
award-enough-lift-minors = { $n ->
    [one] Close out the minor non-conformity on indicator { $which }.
   *[other] Close out the { $n } minor non-conformities on indicators { $which }.
    }
award-enough-lift-some-minors = { $n ->
    [one] Close out { $n } of the minor non-conformities on indicators { $which }.
   *[other] Close out { $n } of the minor non-conformities on indicators { $which }.
    }
award-enough-evidence = { $n ->
    [one] Support { $n } more high level with current evidence.
   *[other] Support { $n } more high levels with current evidence.
    }
award-enough-panels = { $n ->
    [one] Hold { $n } more survey.
   *[other] Hold { $n } more surveys.
    }
award-enough-agree = { $n ->
    [one] Agree on { $n } more indicator.
   *[other] Agree on { $n } more indicators.
    }
award-enough-judge = { $n ->
    [one] Judge the effect of { $n } more action.
   *[other] Judge the effect of { $n } more actions.
    }
award-flaw-other-framework = The rule is for another framework: { $framework }.
award-flaw-no-grade = The rule has no grade, so it proposes nothing. Add one.
award-flaw-same-grade = Two grades have the same identifier. Remove one of them.
award-flaw-no-name = This grade has no name. It needs one where there are several.
award-flaw-no-condition = This grade asks for nothing, so it is never proposed. Add a condition.
award-flaw-same-condition = This condition already appears further up.
award-flaw-unknown-theme = The framework has no theme { $theme }.
award-flaw-unknown-indicator = The framework has no indicator { $indicator }.
award-flaw-no-indicator = No indicator is chosen, so the condition is always met.
award-flaw-no-such-level = The scale of indicator { $indicator } does not have the level { $level }.
award-flaw-no-scale = No scale here has the level { $level }.
award-flaw-nothing-to-average = There is no result to compute here: findings are counted, and measures are read one by one.
award-flaw-nothing-of-conformity = Nothing here is rated for conformity, and no review is taken into account.
award-flaw-zero = This number is 0: everybody meets the condition, or nobody does.
award-flaw-weaker = The lower grade { $grade } asks for more on one point: { $asked }
award-kind-criteria-answered = An answer for each criterion
award-kind-coverage = Share rated
award-kind-mean = Overall result
award-kind-theme-mean = Result by theme
award-kind-floor = Lowest level
award-kind-mandatory = Mandatory indicators
award-kind-no-major = No major non-conformity
award-kind-fewer-minors = Few minor non-conformities
award-kind-reviewed = External review
award-kind-recent = Recent round
award-kind-evidenced = High levels supported by evidence
award-kind-panels = Surveys held
award-kind-agreed = Team agreement
award-kind-judged = Effect of actions judged
award-no-rule = No rule has been written for this framework yet. A rule says what a label asks for, grade by grade. It proposes, and a committee decides.
award-take-built-in = Start from the rule supplied for this framework
award-write-empty = Write a new rule
award-choice = Rule applied
award-asks = What { $label } asks for
award-basis-line = Levels taken into account: { $basis }.
award-edit = Change the rule
award-faulty = { $n ->
    [one] { $n } point of this rule needs another look. The rule is applied as it stands.
   *[other] { $n } points of this rule need another look. The rule is applied as it stands.
    }
award-removed-rules = Deleted rules
award-sums = What the rule proposes
award-sums-hint = A rule proposes; the committee decides. Thresholds are compared with the exact value, never a rounded one.
award-all = All proposals ({ $n })
award-some-award = Label proposed ({ $n })
award-some-grade = { $grade } proposed ({ $n })
award-some-against = Conditions not met ({ $n })
award-some-open = To be checked ({ $n })
award-is-against = Nothing is proposed
award-is-open = To be checked
award-is-award = Label proposed
award-column-ground = Based on
award-column-proposal = Proposal
award-column-lacks = What is missing
award-column-decision = Decision
award-caption = Organisations of the comparison, with what the rule proposes for each and what is missing. The order is no rank.
award-n-lacks = { $n ->
    [one] { $n } condition: { $which }
   *[other] { $n } conditions: { $which }
    }
award-for-grade = For { $grade }, { $lacks }
award-look-at = To be checked: { $which }
award-nobody = No organisation among those selected has this proposal.
award-decide = Decide
award-decide-on = Decide on { $name }
award-stands-award = The rule proposes awarding the label. All conditions are met.
award-stands-grade = The rule proposes the grade { $grade }. All its conditions are met.
award-stands-against = Nothing is proposed: some conditions are not met.
award-stands-open = Nothing is proposed for now: nothing is known to be missing, but some points cannot be established.
award-stands-on = Rule { $label }, applied on { $day } to the round { $round }, closed on { $closed }. Based on: { $ground }.
award-standing = Decision to date: { $state }.
award-demand = What is asked for
award-finding = What is found
award-met = Met
award-missing = Not met
award-unsaid = To be checked
award-enough = What would be enough for { $grade }
award-enough-hint = One way among others, with nothing superfluous in it. The organisation chooses what to improve.
award-enough-unknown = No simple change is known here: someone has to look at the dossier.
award-plain = the label
award-rule-name = Name of the label
award-rule-name-hint = Without one, it takes the name of the framework.
award-rule-basis = Levels taken into account
award-grades = Grades
award-grades-hint = From the highest to the lowest. The highest grade whose conditions are all met is proposed.
award-grade-n = Grade { $n }: { $name }
award-the-conditions = Conditions
award-grade-name = Name of the grade
award-grade-name-hint = For example “Confirmed”. A label without grades needs none.
award-grade-up = Move up
award-grade-down = Move down
award-grade-remove = Remove this grade
award-grade-add = Add a lower grade
award-condition-new = Add a condition
award-condition-add = Add
award-condition-remove = Remove this condition
award-percent = At least (%)
award-percent-hint = For example 60 or 59.5.
award-percent-wrong = This is not a percentage from 0 to 100 with at most two decimals. Write 60 or 59.5, for example. The previous value has been kept.
award-number-wrong = Write a whole number from { $min } to { $max }. The previous value has been kept.
award-theme = Theme
award-each-theme = Each theme
award-any-theme = All themes
award-level = Lowest level accepted
award-months = Months since closing, at most
award-than = Fewer than
award-panels = Surveys, at least
award-indicators = { $n ->
    [0] Choose the indicators
    [one] { $n } indicator chosen
   *[other] { $n } indicators chosen
    }
award-seek = Search for an indicator
award-seek-hint = By its number or its words, with or without accents.
award-seek-none = No indicator contains these words.
award-effect = With this rule
award-effect-hint = On the latest round of each organisation of the comparison.
award-effect-none = No round has been read for this framework yet.
award-versions = Versions of this rule
award-versions-hint = Every change is kept. Putting a version back makes it the current one; nothing is lost.
award-version = { $when }: { $what }
award-version-grades = { $n ->
    [one] { $n } grade
   *[other] { $n } grades
    }
award-version-conditions = { $n ->
    [one] { $n } condition
   *[other] { $n } conditions
    }
award-version-removed = rule deleted
award-version-now = current version
award-version-back = Put this version back
award-remove = Delete the rule
award-remove-text = Decisions already taken keep what it asked for. You can put it back from its versions.
award-removed = This rule is deleted and proposes nothing any more. Decisions already taken keep what it asked for. You can put one of its versions back.
award-unknown = This rule is not in the comparison.
award-no-framework = The framework of this rule is not here yet. As soon as it is loaded, the rule can be read and changed.
award-back = Back to the proposals

### Comparisons: a label’s decisions

## The committee
committee-lead = The members of the committee that awards the label, and their roles.
committee-names = Names stay in the file of this comparison. They appear in decisions and letters.
committee-empty = Nobody is listed yet. Begin with the chair: a decision needs at least one member who decides.
committee-size =
    { $n ->
        [0] The committee has no members yet.
        [one] The committee has { $n } member.
       *[other] The committee has { $n } members.
    }
committee-add = Add a member
committee-add-now = Add this member
committee-title = Position
committee-title-hint = For example: lead inspector, head teacher, parents’ representative.
committee-part = Role on the committee
committee-part-hint = Only the chair and voting members decide.
committee-name = Name
committee-name-hint = Optional. The position is often enough.
committee-chair = chair
committee-member = voting member
committee-rapporteur = rapporteur, non-voting
committee-secretary = secretary
committee-adviser = adviser, non-voting
committee-correct = Correct
committee-leave = Remove from the committee: { $who }
committee-leave-hint = Decisions already taken still name those who took them.

## What is decided
outcome-granted = Awarded
outcome-granted-with-conditions = Awarded with conditions
outcome-deferred = Deferred
outcome-refused = Refused
outcome-maintained = Maintained
outcome-suspended = Suspended
outcome-withdrawn = Withdrawn
outcome-expired = Expired, not renewed
label-undecided = nothing decided
label-deferred = decision deferred
label-refused = refused
label-coming = awarded, not yet in force
label-held = in force
label-suspended = suspended
label-withdrawn = withdrawn
label-expired = expired
deviates-given = The committee departs from the proposal: the rule did not propose awarding the label.
deviates-grade =
    { $named ->
        [yes] The committee departs from the proposal: the rule proposed the grade { $grade }.
       *[no] The committee departs from the proposal: the rule proposed another grade.
    }
deviates-not-given =
    { $named ->
        [yes] The committee departs from the proposal: the rule proposed awarding the label with the grade { $grade }.
       *[no] The committee departs from the proposal: the rule proposed awarding the label.
    }
deviates-against = The committee decides where the rule could not conclude: it was not established that anything was missing.

## Deciding
decide-back = Back to the organisation
decide-no-rule = No rule applies to this framework, and nothing has been decided yet. Write the label’s rule first.
decide-to-rules = Go to the rule
decide-rule = The label’s rule
decide-proposal = What the rule proposes
decide-of-before = There is no longer a round here to which the rule could be applied. The proposal is that of the previous decision.
decide-looked-at = Round { $label }, closed on { $closed }
decide-proposes =
    { $named ->
        [yes] Award the label, grade { $grade }
       *[no] Award the label
    }
decide-proposes-nothing = Nothing is proposed: some conditions are not met
decide-cannot-say = No proposal: some points cannot be established
decide-missing =
    { $named ->
        [yes] What is missing for the grade { $grade }:
       *[no] What is missing:
    }
decide-unsaid = What cannot be established:
decide-whose = The rule proposes, the committee decides.
decide-all-proposals = See all proposals
decide-before = Earlier decisions
decide-first = No decision has been taken on this label yet.
decide-stands = The label today: { $state }.
decide-held-until = Last day of validity: { $last }.
decide-now = The decision
decide-choose = Choose…
decide-outcome = Decision
decide-holds-none = No label is recorded here for this organisation. This decision presupposes one.
decide-grade = Grade
decide-day = Date of the decision
decide-reference = Reference
decide-reference-hint = The number under which you file the decision. Optional.
decide-from = Valid from
decide-from-hint = Usually the date of the decision; for an early renewal, the end of the current label.
decide-last-day = Last day of validity
decide-last-day-hint = Worked out from the period of validity that the framework sets. You can change it.
decide-last-day-unknown = The framework sets no period of validity: enter this day.
decide-surveillance-from = Surveillance audit, from
decide-surveillance-until = Surveillance audit, until
decide-conditions = Conditions
decide-conditions-needed = What the organisation has to do, and by when. At least one condition.
decide-conditions-free = What you ask of the organisation, and by when. Optional.
decide-condition = Condition { $n }
decide-condition-new = Condition { $n }, if any
decide-condition-until = Deadline for condition { $n }
decide-no-committee = The committee has no members yet. What you have entered here waits for you.
decide-to-committee = Add the members
decide-by = Took part in the decision
decide-reason = Grounds
decide-reason-needed = Grounds (required, since the decision departs from the proposal)
decide-reason-hint = In the committee’s words. They appear in the letter.
decide-say-why = Say why in the grounds.
decide-incomplete = The decision has not been entered yet: the points marked above are missing. Nothing that you entered is lost.
decide-also-title = Take the same decision for other organisations
decide-also-hint = The rule proposes the same for them, and nothing has been decided yet. Each gets a decision of its own, on its own round, with the same reference and grounds.
decide-also = Same decision for
decide-also-more =
    { $n ->
        [one] And { $n } more. Use the filters of the comparison to narrow the list.
       *[other] And { $n } more. Use the filters of the comparison to narrow the list.
    }
decide-enter-all =
    { $n ->
        [one] Enter the decision in the register
       *[other] Enter the { $n } decisions in the register
    }
decide-enter-hint = The letter is shown next. What you have entered so far stays here as long as this page stays open in the browser.
decide-drop = Clear what was entered
decide-lacks-outcome = Choose what is decided.
decide-lacks-grade = Choose the grade.
decide-before-closing = The round was closed after this day. Choose a later date.
decide-lacks-validity = Enter a last day of validity that comes after the first.
decide-lacks-conditions = Write at least one condition.
decide-lacks-text = Write what is asked of the organisation.
decide-lacks-until = Enter a day after the date of the decision.
decide-lacks-members = Tick at least one person who decides: the chair or a voting member.
decide-lacks-reason = The decision departs from the proposal: write why.

## A decision
decided-gone = This decision is not in the register. It may have been taken out because it had been entered by mistake.
decided-register = See the register
decided-stands = the label today: { $state }
decided-later = A later decision has been taken on this label.
decided-to-later = Read it
decided-again = Take a new decision
decided-changed = Since the decision
changed-nothing = The files read here are those on which the decision was taken.
changed-gone = The round on which the decision was taken is not, or is no longer, in this comparison.
changed-record = The newest file of that round has a different fingerprint: it no longer holds exactly what was looked at.
changed-review = The review that goes with it is no longer the same.
changed-later-round = The organisation has closed a later round.
changed-hint = The decision stands. Any change calls for a new decision.
decided-letter = Letter to the organisation
decided-letter-hint = A single file that opens in any browser and prints on A4. Nothing is sent from here.
decided-print = Print the letter
decided-save = Save the letter
decided-mistake = Entered by mistake?
decided-mistake-text = A decision entered by mistake is taken out of the register. If the committee changes its mind, enter a new decision instead.
decided-mistake-button = Take out of the register
question-retract-title = Take this decision out of the register?
question-retract-text = The decision on { $name } will no longer count, either in the register or in the state of the label. It stays in the history of the comparison.
question-retract-yes = Take the decision out

## The letter
paper-decided = Decision
paper-decided-note = Taken by the label’s committee, on the basis of the round and the records named here.
letter-title = Notice of decision
letter-decision = Decision
letter-reference = Reference
letter-day = Date of the decision
letter-label = Label
letter-round-closed = { $label }, closed on { $closed }
letter-label-graded = { $label }, grade { $grade }
letter-granted = By its decision of { $day }, the committee awards you the label { $label }.
letter-granted-with-conditions = By its decision of { $day }, the committee awards you the label { $label }, subject to the conditions set out below.
letter-deferred = By its decision of { $day }, the committee defers its decision on the label { $label }. At this stage it neither awards nor refuses the label.
letter-refused = By its decision of { $day }, the committee does not award you the label { $label }. If you already hold this label, it remains valid until it expires.
letter-maintained = By its decision of { $day }, the committee maintains the label { $label } that you hold. Its dates of validity do not change.
letter-suspended = By its decision of { $day }, the committee suspends the label { $label } that you hold. You may not use the label or refer to it while the suspension lasts.
letter-withdrawn = By its decision of { $day }, the committee withdraws the label { $label } awarded to you. From that date you may no longer use the label or refer to it.
letter-expired = On { $day }, the committee noted that the label { $label } that you held had expired without being renewed.
letter-validity = Validity
letter-valid = The label is valid from { $from } to { $last } inclusive.
letter-surveillance = A surveillance audit will take place between { $first } and { $last }.
letter-conditions = What is asked of you
letter-conditions-intro = You are asked to do the following:
letter-condition = By { $until } at the latest: { $text }
letter-record = { $name }: { $digest }
letter-grounds = Grounds
letter-looked-at = The committee decided on the basis of the round { $round }, carried out with the framework { $framework }.
letter-ground-own = The examination rests on your self-declared ratings.
letter-ground-review = The examination rests on the ratings of the sealed external review.
letter-ground-awaited = The examination was to rest on an external review, which was not received.
letter-all-met = All the conditions of the label’s rule are met.
letter-lacks = The following points do not meet the label’s rule:
letter-unknowns = On the following points nothing could be established:
letter-reason = The committee gives the following grounds for its decision:
letter-committee = Committee
letter-decided-by = Decided by:
letter-heard = Assisted the committee without taking part in the decision:
letter-for-committee = For the committee

## The register
register-empty = The register holds the committee’s decisions with their letters and deadlines. No decision has been taken yet.
register-begin = See the proposals and decide
register-dues = Deadlines
register-nothing-due = Nothing is due in the next two months.
register-more-dues =
    { $n ->
        [one] And { $n } more, in the calendar file.
       *[other] And { $n } more, in the calendar file.
    }
register-later =
    { $n ->
        [one] { $n } later deadline.
       *[other] { $n } later deadlines.
    }
due-renewal = End of validity: decide on the renewal before this day
due-surveillance = Surveillance audit
due-condition = Condition to verify: { $text }
register-title = All decisions
register-day = Date
register-decided = Decision
register-reference = Reference
register-state = The label today
register-last-day = Valid until
register-all = All
register-state-n = { $state } ({ $n })
register-n =
    { $n ->
        [0] No decision
        [one] { $n } decision
       *[other] { $n } decisions
    }
register-show-more =
    { $n ->
        [one] Show { $n } more decision
       *[other] Show { $n } more decisions
    }
register-files = Save the register
register-xlsx = Save the spreadsheet (.xlsx)
register-csv = Save the table (.csv)
register-calendar = Save the deadlines for my calendar (.ics)
register-files-hint = The table holds all decisions taken so far, with their grounds but without the names of members. Its columns have the same names in every language.
register-file-title = Register of decisions – { $name }

## Data of a comparison: what comes in and what leaves
compare-known = { $n ->
    [one] { $n } round was already known and is not kept twice.
   *[other] { $n } rounds were already known and are not kept twice.
    }
compare-refused-table = This is not a Qualicycle file. If it is a table of results, import it by itself on the page “Import a table”.
results-intro = Results kept with another tool can stand beside those of dossiers. Choose the table, check how it was understood, then import it. The file is read on this computer.
results-choose = Choose a table of results
results-framework = Framework of these results
results-choose-framework = Choose the framework
results-no-rows = There are no rows below the headers.
results-no-framework = The framework could not be loaded. Check the connection, then choose the table again.
results-header = Header row
results-round = Name of the round
results-round-hint = No column gives it. For example: “2025-2026”.
results-examples = Examples
results-of-row = Organisation and round
results-of-indicator = Result of an indicator
results-name = Name of the organisation
results-code = Official number
results-place = Town
results-kind = Type of organisation
results-region = Region or authority
results-learners = Number of learners
results-round-column = Name of the round
results-date = Closing date
results-indicator = Indicator that the row is about
results-rating = Result of that indicator
results-values = What the words mean
results-values-help = Level numbers are understood as they are. A word that is still unclear counts as not rated.
results-values-known = All words of the table are understood.
results-unknown = Words to clarify
results-understood = { $n ->
    [one] { $n } word understood
   *[other] { $n } words understood
    }
results-scale = Scale
results-not-rated = Not rated
results-outcome = What will be imported
results-counts = The table brings { $what }.
results-n-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
    }
results-n-rounds = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
    }
results-n-ratings = { $n ->
    [one] { $n } result
   *[other] { $n } results
    }
results-known = { $n ->
    [one] { $n } round is already here with the same contents and is not imported.
   *[other] { $n } rounds are already here with the same contents and are not imported.
    }
results-unsealed = These results are self-declared and have no seal. A later table of the same organisations supersedes the earlier one.
results-lacks-name = Say which column holds the name or the official number of the organisation.
results-lacks-ratings = Say which columns hold the results: one for each indicator, or one for the indicator and one for its result.
results-nothing = No result has been understood yet. Clarify the columns or words above.
results-remarks = { $n ->
    [one] { $n } remark
   *[other] { $n } remarks
    }
results-remarks-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
    }
results-remark = { $place }: { $words }
results-remark-organisation = neither a name nor a number of an organisation; the row is left out.
results-remark-indicator = { $written } is not an indicator of this framework; the row is left out.
results-remark-level = it is not clear yet what { $written } means; counted as not rated.
results-remark-scale = { $written } is not a level of the scale; counted as not rated.
results-remark-day = { $written } is not a date; left empty.
results-remark-number = { $written } is not a number of learners; left empty.
results-remark-kind = { $written } is not a known type; counted as “other”.
results-remark-twice = this indicator had another result further up; { $written } counts.
results-refused = { $n ->
    [one] { $n } round does not fit the framework
   *[other] { $n } rounds do not fit the framework
    }
results-accept = { $n ->
    [one] Import { $n } round
   *[other] Import { $n } rounds
    }
notice-results-taken = { $n ->
    [one] { $n } round was imported from the table.
   *[other] { $n } rounds were imported from the table.
    }
notice-results-known = { $n ->
    [one] One more was already here.
   *[other] { $n } more were already here.
    }
exchange-save = Save the comparison
exchange-save-text = The file is a backup, and lets someone else carry on at their own computer. Two copies can be merged later without losing anything.
exchange-save-button = Save to a file
exchange-n-organisations = { $n ->
    [one] the name and results of { $n } organisation
   *[other] the names and results of { $n } organisations
    }
exchange-n-rounds = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
    }
exchange-n-decisions = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
    }
exchange-n-members = { $n ->
    [one] the name of a committee member
   *[other] the names of { $n } committee members
    }
exchange-choices = the choices made here and their history
exchange-open = Merge with another copy
exchange-open-text = Open a comparison file. You will see what it brings before anything is added.
exchange-choose = Choose a comparison file
exchange-drop = or drop it anywhere on the page
exchange-drop-here = You can also drop the files you received here: a comparison named after today’s date is created for them.
exchange-open-file = Open a comparison
exchange-open-file-text = A comparison that was saved on another computer opens here with its results and decisions.
exchange-name-of-day = Comparison of { $day }
exchange-brought = Opened file: { $name }
exchange-same-text = It is another copy of this comparison, { $title }.
exchange-other-text = It is a different comparison, { $title }. You can open it separately, or add its organisations here; its decisions and choices stay out.
exchange-brings = It brings { $what }. Nothing that is here is lost.
exchange-nothing-new = It brings nothing new: everything is already here.
exchange-new-organisations = { $n ->
    [one] { $n } new organisation
   *[other] { $n } new organisations
    }
exchange-new-rounds = { $n ->
    [one] { $n } new round
   *[other] { $n } new rounds
    }
exchange-other-files = { $n ->
    [one] another file for { $n } known round
   *[other] other files for { $n } known rounds
    }
exchange-new-entries = { $n ->
    [one] { $n } decision or choice
   *[other] { $n } decisions or choices
    }
exchange-unite = Merge the two copies
exchange-take-organisations = Add its organisations here
exchange-open-aside = Open it separately
exchange-dismiss = Leave this file out
exchange-is-collection = This is a saved comparison. Drop it by itself, or open it from the page “Copy and merge”.
notice-comparison-united = The comparison has received { $what }. Nothing that was here is lost.
notice-comparison-opened = The comparison { $name } is open and kept in this browser.
extract-what = A table for any statistics tool: one row for each organisation, round and indicator, without any names. The choice above applies.
extract-all-rounds = Add all rounds of these organisations
extract-leaves = What leaves this computer
extract-n-lines = { $n ->
    [one] { $number } row
   *[other] { $number } rows
    }
extract-n-organisations = { $n ->
    [one] the results of { $n } organisation without its name
   *[other] the results of { $n } organisations without their names
    }
extract-n-rounds = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
    }
extract-never = It contains no names, official numbers, towns, exact dates, notes or free text. Organisations have numbers that change with every extract.
extract-coarser = { $n ->
    [0] The description of each organisation (type, region, size) fits at least { $fewest } organisations.
    [one] { $n } organisation is described less precisely, first without its region, then without its size, then without its type, so that at least { $fewest } share the same description.
   *[other] { $n } organisations are described less precisely, first without their region, then without their size, then without their type, so that at least { $fewest } share the same description.
    }
extract-coarser-rounds = { $n ->
    [one] { $n } round is given without saying whether it was sealed or reviewed, or without its year, since fewer than { $fewest } organisations with the same description share these details.
   *[other] { $n } rounds are given without saying whether they were sealed or reviewed, or without their year, since fewer than { $fewest } organisations with the same description share these details.
    }
extract-left-out = { $n ->
    [one] { $n } organisation is not included: too few others are like it.
   *[other] { $n } organisations are not included: too few others are like them.
    }
extract-known-by-results = Anyone who already knows the results of an organisation can recognise it by them. The extract is meant for statistics; do not publish it row by row.
extract-first = First rows
extract-columns-hint = Headers and words are the same in every language.
extract-columns = What the columns mean
extract-column-organisation = a number valid only within this extract
extract-column-kind = type: school, guidance-centre, training-body, other
extract-column-region = region or authority
extract-column-learners = size band, by number of learners
extract-column-round = the organisation’s first, second, … round in the extract
extract-column-year = year in which it was closed
extract-column-sealed = yes for a sealed round, no for a table from another tool
extract-column-reviewed = yes when an external review was sealed; the level is still the organisation’s own
extract-column-framework = framework and edition
extract-column-theme = id of the theme, stable within an edition
extract-column-indicator = id of the indicator, stable within an edition
extract-column-state = level, value, not-rated, not-applicable or declined
extract-column-level = the level, where state is level
extract-column-value = the value of a measure, where state is value
extract-csv = Save as CSV
extract-xlsx = Save as a spreadsheet (XLSX)
extract-too-long = A spreadsheet is offered up to { $limit } rows; beyond that, use the CSV.

## Trend, self-evaluations and reviews, weaknesses in common, similar organisations
compare-who-more =
    { $n ->
        [one] And { $n } more. Narrow the choice of organisations to see them all.
       *[other] And { $n } more. Narrow the choice of organisations to see them all.
    }
cohort-over = Periods compared
cohort-by-years = Year by year
cohort-by-rounds = Round by round
cohort-years = Years
cohort-year =
    { $n ->
        [one] { $year } ({ $n } organisation)
       *[other] { $year } ({ $n } organisations)
    }
cohort-rounds = Rounds
cohort-first-rounds = The first { $n }
cohort-nth = Round { $n }
cohort-two-years = A trend needs at least two years. Tick another one, or compare round by round.
cohort-few-years =
    { $n ->
        [0] No organisation closed a round in each of the years { $names }. Below { $fewest } nothing is shown. Choose fewer years, or others.
        [one] Only one organisation closed a round in each of the years { $names }. Below { $fewest } nothing is shown. Choose fewer years, or others.
       *[other] Only { $n } organisations closed a round in each of the years { $names }. Below { $fewest } nothing is shown. Choose fewer years, or others.
    }
cohort-few-rounds =
    { $n ->
        [0] No organisation has closed { $periods } rounds. Below { $fewest } nothing is shown.
        [one] Only one organisation has closed at least { $periods } rounds. Below { $fewest } nothing is shown.
       *[other] Only { $n } organisations have closed at least { $periods } rounds. Below { $fewest } nothing is shown.
    }
cohort-in-years = { $n } organisations closed a round in each of the years { $names }. Only these are followed.
cohort-in-rounds = { $n } organisations have closed at least { $periods } rounds. Only these are followed.
cohort-left-out =
    { $left ->
        [0] No other organisation is left out.
        [one] One other, which lacks one of these rounds, is left out: otherwise the line would move merely because some came and others went.
       *[other] The { $left } others, which lack one of these rounds, are left out: otherwise the line would move merely because some came and others went.
    }
cohort-who = See the { $n } organisations followed
cohort-by-theme = Each theme over time
cohort-up = Overall: between { $first } and { $last }, the median rises from { $before } to { $after }
cohort-down = Overall: between { $first } and { $last }, the median falls from { $before } to { $after }
cohort-same = Overall: between { $first } and { $last }, no clear change in the median, { $before } then { $after }
cohort-hint = The line joins the medians, the band covers the middle half of the organisations, from 0% at the bottom to 100% at the top. A difference of less than half a level is not presented as a change. Each result is that of the round, for what it assessed.
cohort-caption = Median and quartiles of the same organisations, by theme and period
cohort-change = Change
cohort-rises = up, from { $before } to { $after }
cohort-falls = down, from { $before } to { $after }
cohort-stays = no clear change, { $before } then { $after }
cohort-period = Period
beside-none = None of the organisations chosen has a sealed review of the round looked at. This page fills up once the files you read contain reviews; mock audits do not count.
beside-few =
    { $n ->
        [0] Nothing was rated both by an organisation and in a review. Below { $fewest } organisations nothing is shown.
        [one] Only one organisation can be compared with its review. Below { $fewest } nothing is shown: it could be recognised.
       *[other] Only { $n } organisations can be compared with their reviews. Below { $fewest } nothing is shown: each could be recognised.
    }
beside-reviewed =
    { $left ->
        [0] { $n } rounds reviewed. None is without a review.
        [one] { $n } rounds reviewed. One other has no review and does not count here.
       *[other] { $n } rounds reviewed. The { $left } others have no review and do not count here.
    }
beside-see-reviewed = See these organisations
beside-level = On average, self-evaluation and review stand at the same place on the scale.
beside-above =
    { $n ->
        [one] On average, the self-evaluation stands one point above the review.
       *[other] On average, the self-evaluation stands { $n } points above the review.
    }
beside-below =
    { $n ->
        [one] On average, the self-evaluation stands one point below the review.
       *[other] On average, the self-evaluation stands { $n } points below the review.
    }
beside-findings-in-all =
    { $n ->
        [one] One conformity finding made by both sides. Same finding: { $same }; self-evaluation more lenient: { $milder }; stricter: { $stricter }.
       *[other] { $n } conformity findings made by both sides. Same finding: { $same }; self-evaluation more lenient: { $milder }; stricter: { $stricter }.
    }
beside-points = A point is a hundredth of the scale.
beside-points-levels = The whole scale is 100 points; with { $n } levels, there are { $points } from one to the next.
beside-sign = A + and a bar to the right: the organisation rates itself higher than the review does. A − and a bar to the left: lower.
beside-neither = Neither replaces the other.
beside-order = Order of the rows
beside-by-size = Widest gaps first
beside-by-framework = In the order of the framework
beside-themes = Gap by theme
beside-indicators = Gap by indicator
beside-indicators-of = Indicators of the theme { $theme }
beside-indicators-widest = The { $n } indicators with the widest gaps, of { $all }
beside-all-themes = See the indicators of all themes
beside-choose-theme = Choose a theme above to see all of its indicators.
beside-caption = Self-evaluation minus review, in points
beside-mean = Mean gap
beside-absolute = Mean absolute gap
beside-same = Same level
beside-within-one = Within one level
beside-n-indicators = Indicators
beside-findings-caption = Conformity findings: self-evaluation and review
beside-found-same = Same finding
beside-found-milder = Self-evaluation more lenient
beside-found-stricter = Self-evaluation stricter
beside-protecting = Not shown: another row, based on too few, could be worked out from it.
beside-own = Its self-evaluation and its review
beside-own-round = Round { $label }.
pairs-none = No two indicators are weak together in at least { $fewest } organisations and more often than by chance.
pairs-lead = An indicator is weak when it stands in the lower half of its scale, or is a non-conformity. These pairs are weak together in at least { $fewest } organisations, starting with those that exceed chance by the most organisations.
pairs-no-cause = Two weaknesses that go together may have one cause, feed each other, or both depend on something else. These figures do not say which: ask the organisations.
pairs-first = The first { $n } pairs, of { $all }.
pairs-all =
    { $n ->
        [one] One pair.
       *[other] { $n } pairs.
    }
pairs-often = Both are weak in { $n } of { $of } organisations ({ $percent }); if the two were unrelated, { $chance } would be expected.
pairs-lift = That is { $times } times as often as if the two were unrelated.
pairs-lift-hardly = That is hardly more often than if the two were unrelated.
pairs-who = See the { $n } organisations in which both are weak
twins-heading =
    { $n ->
        [one] One organisation may be here twice
       *[other] { $n } organisations may be here twice
    }
twins-lead = Two dossiers look alike. Nothing is joined without you, and you can change your answer later on the organisation’s page.
twins-more =
    { $n ->
        [one] And { $n } more proposal, which will come next.
       *[other] And { $n } more proposals, which will come next.
    }
twins-learners =
    { $n ->
        [one] { $n } learner
       *[other] { $n } learners
    }
near-see = See the { $n } organisations with the nearest profiles
near-means = Two profiles are near when their results, theme by theme, differ little on average. This is not a judgement.
near-beside = Compared with { $name }
near-distance =
    { $n ->
        [one] On the only common theme, the gap is { $points } points. 0 would be an identical profile.
       *[other] Over the { $n } common themes, the mean gap is { $points } points. 0 would be an identical profile. What sets them apart most:
    }
near-others =
    { $n ->
        [one] On the remaining theme they are closer.
       *[other] On the other { $n } themes they are closer.
    }
near-too-little = These two organisations have too few themes in common to be compared.
near-go = Go to { $name }
near-points =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
near-caption = The themes on which the two organisations differ most
