# The words of the interface, in English. One section per page; the same ids in every language.

## Frame

skip = Skip to content
loading = Loading…
undo = Undo last entry
dismiss = Dismiss
cancel = Cancel
yes = Yes
no = No
required = required
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
import-intro = A table is enough: one row per indicator, one column per piece of information. Nothing is sent; nothing is stored before you ask for it.
import-choose = Choose a file
import-formats = CSV, XLSX or ODS for a table; JSON or ZIP for a framework exported from here.
import-reading = Reading { $name }…
import-planting = Putting { $total } rows in order…
import-progress = { $done } of { $total } rows
import-cancel = Give up this import
import-sheet = Sheet
import-sheet-size =
    { $rows ->
        [one] { $name } ({ $rows } row)
       *[other] { $name } ({ $rows } rows)
    }
import-columns = What each column holds
import-columns-help = We guessed from headers and contents. Correct what is wrong: the preview follows, and your choices are taken up for the next file of the same layout.
import-remembered = Your choices from an earlier import were taken up.
import-header-row = Row of the headers
import-header-none = none
import-column = Column { $letter }
import-about = The framework
import-title = Title
import-language = Language of the table
import-scale = Scale of the indicators
import-scale-given = The levels described in the table make the scale.
import-preview = What will be imported
import-tree =
    { $indicators ->
        [0] No indicator was found.
        [one] { $indicators } indicator in { $themes } themes or fewer.
       *[other] { $indicators } indicators in { $themes } themes.
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
import-remarks-first = The { $n } most important are shown.
import-accept =
    { $n ->
        [one] Import { $n } indicator
       *[other] Import { $n } indicators
    }
import-accept-help = The imported framework opens in the editor, where you can complete, check and publish it.
severity-error = Left out
severity-warning = Imported with a change
severity-hint = Worth a look
remark-row = row { $row }
remark-cell = row { $row }, column { $column }
remark-table = the whole table
role-ignore = Do not import
role-number = Number
role-parent = Parent (number or title)
role-depth = Depth in the tree (1, 2, 3, theme, criterion…)
role-theme-title = Theme
role-criterion-title = Criterion
role-title = Statement or title
role-why = Why it matters
role-guidance = Guidance, how to decide
role-evidence = Expected evidence
role-weight = Weight
role-points = Points at most
role-scale = Scale
role-level-text = Description of level { $n }
role-opposite = Opposite statement
role-critical = Critical (yes or no)
role-unit = Unit (measure)
remark-no-titles = No column holds the statements: say which one does.
remark-empty-title = This row has no title.
remark-empty-group = This theme or criterion holds nothing.
remark-too-many = A framework holds { $limit } items of this kind at most; { $left } were left out.
remark-duplicate-number = The number { $number } already belongs to row { $first }.
remark-missing-parent = The parent “{ $parent }” is not in the table.
remark-no-parent = No theme comes before this row.
remark-missing-level = Level { $number } was missing; it was made, without a title.
remark-depth-jumps = The depth goes from { $from } to { $to }; what is missing between them was made, without a title.
remark-unknown-depth = “{ $text }” is neither a number nor a known depth; the row is taken for an indicator.
remark-too-deep = This heading is too deep (level { $depth }); it becomes a criterion that also carries the names of those above it.
remark-total-differs = The stated total is { $stated }, the rows below add up to { $found }.
remark-weights-not-100 = These weights add up to { $found }, not to 100.
remark-weight-changed = The weight “{ $text }” becomes { $became }.
remark-weight-scaled = The weight “{ $text }” becomes { $became }, in proportion to the others.
remark-cell-too-long = This text has { $characters } characters; { $limit } were kept.
remark-unknown-scale = The scale “{ $text }” is not known; the usual one is taken.
remark-levels-incomplete = { $found } of { $expected } levels are described; the descriptions went to the guidance.
remark-not-yes-or-no = “{ $text }” is neither yes nor no; taken for no.
remark-critical-measure = A measure cannot be critical.
remark-number-is-date = The spreadsheet took this number for a date ({ $text }); the row has no number any more.
remark-formula-error = The formula has no result ({ $text }); the cell is taken for empty.
remark-no-structure = No row holds another one; all indicators are in one theme.
remark-header-again = This row repeats the headers; it is passed over.
remark-header-mixed-case = The header “{ $header }” mixes capitals and small letters.
remark-header-twice = The header “{ $header }” already belongs to column { $first }.
remark-column-twice = Column { $first } has this role already; this one is not read.
remark-empty-rows =
    { $n ->
        [one] { $n } empty row from here on, then the table goes on.
       *[other] { $n } empty rows from here on, then the table goes on.
    }
sheet-refused = { $name } could not be read. { $why } Nothing has changed.
sheet-empty = The file is empty.
sheet-too-large = The file is larger than { $limit } MB.
sheet-not-a-sheet = This is not a table: { $kind }.
sheet-encrypted = The file is protected by a password; save it without protection.
sheet-damaged = The file is incomplete or damaged; try saving it again from your spreadsheet program.
sheet-inflates = The file unpacks to far more than a table holds.
sheet-too-many-rows = The sheet “{ $table }” has more than { $limit } rows.
sheet-too-many-columns = The sheet “{ $table }” has more than { $limit } columns.
sheet-too-many-cells = The file has more than { $limit } cells.
sheet-too-much-text = The file holds too much text.
sheet-nothing-in-it = No cell is filled.
sheet-no-such-table = The sheet is no longer in the file; choose the file again.
sheet-failed = The file could not be read to its end.
foreign-binary-excel = an Excel workbook in an older format; save it as .xlsx
foreign-office = a text document or a presentation
foreign-pdf = a PDF
foreign-html = a web page
foreign-xml = an XML file
foreign-json = a JSON file
foreign-photo = a picture
foreign-qualicycle = a Qualicycle dossier; open it from the home page
foreign-zip = a ZIP archive of another kind
foreign-unknown = a file of an unknown kind
page-help = Help
page-overview = Overview
page-prepare = Prepare
page-assess = Assess
page-analyse = Analyse
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
door-open-text = A .qualicycle file that you received or saved. You will see what it contains before anything changes here.
door-example-title = Explore an example
door-example-text = An imaginary school, with three closed rounds and a fourth under way.
door-example = Open the example
door-frameworks-title = Read the frameworks
door-frameworks-text = What QUAL, EQAVET, the RNQ and the others ask: browse, search, compare editions.
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

frameworks-lead = What an organisation can evaluate itself against. Read, search, compare, then begin.
frameworks-built-in = Frameworks that come with Qualicycle
frameworks-own = Written or adapted here
untitled = Untitled
manuscript-writing = being written, edition { $edition }
manuscript-published = edition { $edition } published
manuscript-go = Go on with { $title }
valid-from = edition { $edition }, in force since { $from }
valid-until = edition { $edition }, in force from { $from } to { $until }
other-editions = Other editions
licence = Licence: { $licence }
read-framework = Read { $name }
begin-with = Begin a self-evaluation with { $name }
compare-with = Compare with edition { $edition }
scale-kind = Scale: { $kind }
scale-kind-stage = five stages, from nothing begun to adjusted
scale-kind-agreement = agreement with a statement
scale-kind-level = levels described for each indicator
scale-kind-conformity = conform, minor or major non-conformity
scale-kind-tri = not started, in progress, achieved
scale-kind-yes-no = yes or no
scale-kind-percent = percentage
scale-kind-quantity = measured value
search-label = Search all frameworks
search-hint = One or several words, the beginning of a word or a number: drop-out, welcome disability, 6.1.1, EQAVET P3. Accents do not count.
search-loading = { $loaded } of { $total } frameworks loaded…
search-missing =
    { $n ->
        [one] { $n } framework could not be loaded; the others are searched. Check the connection and come back to this page.
       *[other] { $n } frameworks could not be loaded; the others are searched. Check the connection and come back to this page.
    }
search-count =
    { $n ->
        [0] No results for { $query }.
        [one] { $n } result for { $query }.
       *[other] { $n } results for { $query }.
    }
search-none = No framework has all these words in one place. Try fewer words, or only the beginning of a word: “absen” finds absence, absent and absenteeism.
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
field-why = Why
field-guidance = Where to look
field-evidence = What shows it
field-level = Level { $level }
field-opposite = Opposite statement
field-specific = Remark
field-computation = Computation
field-meaning = Definition

## Reading a framework

reading-missing = The framework { $framework } is not in this browser and could not be loaded. Nothing is lost: check the address or the connection, then reload the page.
reading-scope = What concerns you
reading-scope-text = Answer to see what this framework would ask of you. You are trying it out: nothing is recorded.
reading-outline = Outline of the framework
reading-left-out = Does not concern you, given your answers:
reading-anyway = Read it all the same
glossary = Glossary
critical = Critical
critical-floor = Below “{ $level }” the overall verdict is capped, whatever the mean.
gravity-graded = Met in part: minor non-conformity; not met: major.
gravity-major-only = Any failure, even a partial one, is a major non-conformity.
direction-higher = The higher the value, the better.
direction-lower = The lower the value, the better.
direction-neutral = This value describes the context; it is neither good nor bad.
unit-is = Unit: { $unit }
asked-elsewhere = Also asked elsewhere
asked-theme = { $framework }, theme { $number }

## Comparing two editions

editions-lead = What edition { $old } asked, then what edition { $new } asks.
editions-undeclared = Edition { $new } does not say what it takes over from edition { $old }: only indicators with the same identifier are set side by side.
editions-scale = The scale changes. Edition { $old }: { $old-scale }. Edition { $new }: { $new-scale }. Results of the two editions therefore cannot be compared.
editions-summary = In short, for the indicators
other-scale = other scale
edition-side = Edition { $edition }
edition-nothing = nothing of the kind
change-equal = the same
change-reworded = reworded
change-wider = wider
change-narrower = narrower
change-overlapping = partly shared
change-new = new
change-dropped = dropped
count-equal = { $n } the same
count-reworded = { $n } reworded
count-wider = { $n } wider
count-narrower = { $n } narrower
count-overlapping = { $n } partly shared
count-new = { $n } new
count-dropped = { $n } dropped

## Overview

overview-rounds = Rounds
other-round = Open a round on another framework
other-round-text = An organisation may look at itself with several frameworks in one dossier: what is noted for one is offered where another asks the same thing.
other-framework = Framework
other-round-open = Open the round
opened-on = opened on { $date }
column-result = Result
column-phase = Phase
spiral-title =
    { $n ->
        [one] First round
       *[other] { $n } rounds, from the first to today
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
sheet-heading = Sheet { $number }, to be built
sheet-help = Give this sheet its subject and say what each statement asks of you. A field that is emptied goes back to the statement suggested.
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
themes-whole = This framework is looked at as a whole: all its themes are included. You may leave some out of this round.
themes-of-whole =
    { $n ->
        [0] No theme is included.
        [one] { $n } theme included.
       *[other] { $n } themes included.
    }
theme-not-concerned = does not apply to you, according to your answers below
prepare-scope = What applies to you
prepare-targets = Target levels
targets-advice = The level to reach by the end of the round, the same for the whole theme. This is optional.
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
edition-valid-from = Edition { $edition }, valid from { $from }.
edition-valid-between = Edition { $edition }, valid from { $from } to { $until }.
edition-newer = There is a newer edition: { $edition }, valid from { $from }.
edition-consider = See what would change
edition-preview = From edition { $from } to edition { $to }
edition-preview-text = Nothing has changed yet. Answers given on edition { $from } stay in the dossier, and you can go back to it.
edition-lacking = Edition { $edition } could not be loaded. Nothing has changed: check the connection, then ask for it again.
edition-no-answers = Nothing has been assessed in this round yet: themes, target levels and open points will follow.
edition-answers = Answers given so far: { $total }. Answers in the new edition after the move: { $n }.
edition-carried =
    { $n ->
        [one] { $n } indicator unchanged
       *[other] { $n } indicators unchanged
    }
edition-carried-text = Same question, same scale: the answer follows as it is.
edition-to-review =
    { $n ->
        [one] { $n } indicator to review
       *[other] { $n } indicators to review
    }
edition-to-review-text = The question or the scale is no longer the same. The answer follows, marked “to review” during the assessment.
edition-added =
    { $n ->
        [one] { $n } new indicator
       *[other] { $n } new indicators
    }
edition-added-text = No answer leads to them: they will have to be assessed, if their theme is chosen.
edition-retired =
    { $n ->
        [one] { $n } indicator without successor
       *[other] { $n } indicators without successor
    }
edition-retired-text = Nothing takes their place. Their answers stay in the dossier and can always be read here.
edition-elsewhere =
    { $n ->
        [one] { $n } indicator in themes that this round does not look at
       *[other] { $n } indicators in themes that this round does not look at
    }
edition-proposals =
    { $n ->
        [one] { $n } suggested match
       *[other] { $n } suggested matches
    }
edition-proposals-text = The authors of the framework do not say where these indicators come from; their number or their words suggest it. Tick what is right.
proposal-accept = Carry over the answer to { $number }
known-by-number-and-words = Suggested: same number, similar words.
known-by-words = Suggested: similar words.
mapping-caption = How the indicators of the two editions correspond
column-edition = Edition { $edition }
column-change = What changes
relation-equal = The question stays the same.
relation-wider = The new question asks for more.
relation-narrower = The new question covers only a part of it.
relation-overlapping = The two questions overlap in part.
scale-changed = The scale is no longer the same.
scale-change = From the scale { $from } to the scale { $to }
scales-apart = Conformity findings and measures whose scale or unit changes are not converted: they will be asked again.
method-keep-rank = Keep the rank: the first level stays the first
method-rescale = Take the nearest level on the new scale
method-ask-again = Carry over no level and ask again
method-example = Example: { $from } becomes { $to }.
edition-leave = Change nothing
edition-move = Prepare on edition { $edition }
edition-moved = This round has moved from edition { $from } to edition { $to }.
edition-go-review =
    { $n ->
        [one] Review { $n } answer from the previous edition
       *[other] Review { $n } answers from the previous edition
    }
edition-left-behind =
    { $n ->
        [one] { $n } answer on edition { $edition } is no longer part of this round
       *[other] { $n } answers on edition { $edition } are no longer part of this round
    }
edition-left-behind-text = They stay in the dossier and in its files; no result takes them into account.
edition-return = Go back to edition { $edition }
edition-return-text = Going back to edition { $from } brings back the themes and answers of before. What has been entered since on edition { $to } stays in the dossier.

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
assess-none-review = No answer has to be reviewed.
assess-none-noted = No finding has been written yet.
guidance = About this indicator
usual-evidence = Usual evidence:
mark-before = previous round
mark-before-converted = previous round, converted from the former scale
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
denominator-refused = The second number must be above zero for the division to mean something.
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
analyse-next = Once the team has read and discussed these results, the round can be closed.
headline = In brief
headline-mean = average of the themes
headline-achieved = themes fully achieved; { $percent } of all points achieved
headline-no-mean = this framework counts findings and makes no mean of them
blocking-title =
    { $n ->
        [one] One blocking point
       *[other] { $n } blocking points
    }
blocking-note = These requirements are below their floor. No other result makes up for them.
conformity-title = Findings of conformity
conformity-note = Findings are counted; they enter no mean. This readiness check does not anticipate the decision of a certification body.
findings-of = { $name }: { $n }
findings-none = No such finding.
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
column-measure = Measure
column-unit = Unit
column-stage = Step reached
as-table = The same figures as a table
radar-none = No theme has a result yet
radar-one = { $theme } reaches { $percent }
radar-level = The themes all have the same result: { $percent }
radar-range = Highest: { $high } ({ $high-percent }); lowest: { $low } ({ $low-percent })
radar-note = The outer ring is the highest level. A theme without a result leaves a gap.
trend-later = The trend will appear with the second round.
trend-title = Trend of the themes from round to round
trend-note = Average of each theme; 0% is the lowest level of the scale, 100% the highest.
trend-apart = Nothing to compare with round { $label }
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
break-framework = From round { $label } on, the framework is a different one: results cannot be compared with earlier ones.
break-edition = From round { $label } on, the edition of the framework has changed: the line breaks off, since not all questions are the same.
break-scope = From round { $label } on, what applies to you has changed: results cannot be compared with earlier ones.
stages-title = Where each theme stands in the cycle
stages-note = A step is reached when it and all the steps before it come to at least two thirds, which means level 3 on average.
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
moves-edition = The edition of the framework has changed between the two rounds: only indicators that ask the same on the same levels count here.
moves-edition-none = None of these was assessed in both rounds.
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
heat-title = All indicators, round by round
heat-note = The figure, the steps and the colour all show the level. Empty cell: not asked in that round.
cell-not-rated = not rated
cell-not-applicable = not applicable
cell-declined = no judgement
not-asked = not asked
no-equivalent = no equivalent in the edition of that round
round-on-edition = { $label } (edition { $edition })
measures-title = Follow-up measures
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
seal-intact = The seal is intact: the round is exactly as it was when it was closed.
seal-unchained = The seal is intact, but it does not follow on from the seal of the previous round.
seal-broken = The seal is broken: what is shown is not what was closed.
seal-digest = Fingerprint:
late-entries =
    { $n ->
        [one] { $n } entry arrived after closing; it is kept but not counted.
       *[other] { $n } entries arrived after closing; they are kept but not counted.
    }
next-round = The next round
next-round-text = It takes over the themes, what applies to you and the target levels; open points will be marked, and everything is assessed afresh.
next-round-open = Open the next round
next-round-newer = See straight away what edition { $edition } would change
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
data-rescue-text = If the application no longer starts, a very simple page collects all the data in this browser into a file.
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
        [one] { $n } entry is about a round that is already closed: it will be kept but not counted.
       *[other] { $n } entries are about a round that is already closed: they will be kept but not counted.
    }
incoming-unknown =
    { $n ->
        [one] { $n } entry comes from a newer version: it will be kept without effect here.
       *[other] { $n } entries come from a newer version: they will be kept without effect here.
    }
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
notice-overtaken = This framework was changed in another tab: you now see that tab’s version, without your last change.
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
file-is-html = it is a web page; Qualicycle opens .qualicycle files.
file-is-json = it holds data from other software; Qualicycle opens .qualicycle files.
file-is-zip = it is an archive without a Qualicycle dossier in it.
file-is-unknown = it is not a Qualicycle file.

## Write a framework

begin-blank = Write a framework
begin-adapt = Adapt an existing framework
begin-adapt-text = You get a copy, to change as you like. The original stays as it is, and the copy says where it comes from.
begin-adapt-choose = Framework to adapt
begin-adapt-go = Make a copy of my own

manuscript-gone = Framework not found
manuscript-gone-text = This framework is not, or no longer, in this browser. If you have a copy of it in a file, open that file and it will be back.
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
manuscript-files-text = The file contains the whole framework, finished or not. Someone else opens it in Qualicycle to use it or to go on writing.
manuscript-json = Save as a single file (.json)
manuscript-folder = Save as a folder of texts (.zip)
manuscript-remove = Delete this framework

outline = Outline
outline-scales = Scales
outline-questions = Scope questions
outline-glossary = Glossary
outline-framework = The framework
part-indicator = Indicator
part-scale = Scale
part-question = Scope question
part-step = Step of the cycle
part-entry = Glossary entry
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
restore = Ask again
retired = no longer asked
mark-findings = { $n } to complete
mark-gaps = { $n } to translate

gap-required = to be written
gap-elsewhere = to be translated
text-optional = { $text } (optional)
text-title = Title
text-short = Short name
text-short-hint = Twelve characters at most, for tight places.
text-summary = Summary
text-summary-hint = Two or three sentences: for whom, how long it takes, what it prepares for.
text-credit = Sources and authors
text-credit-hint = Whose words these are, what they rest on and under which licence.
text-scale = Name of the scale
text-level-name = Name of level { $level }
text-level = Level { $level }
text-level-named = Level { $level } · { $name }
text-question = Question
text-help = What counts
text-option = Answer “{ $option }”
text-term = Word
text-meaning = What it means here
text-unit = Sign of the unit
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
text-numerator = What is counted
text-numerator-hint = For a share or a rate: the program will offer to divide.
text-denominator = Out of what
text-reference = Source of the reference value
text-reference-hint = With its year.

writing-identity = Identity
identity-edition = Edition
identity-edition-hint = Dossiers remember which edition they used.
identity-from = Valid from
identity-until = Valid until
identity-licence = Licence of the texts
identity-licence-hint = For example CC-BY-4.0.
identity-id = Identifier
identity-id-hint = Small letters, digits and hyphens. It no longer changes after the first publication.
identity-id-kept = An edition is published: the identifier no longer changes.
writing-languages = Languages
language-original = original
language-make-original = Make it the original
language-remove = Remove this language and its texts
language-add = Add a language
language-add-text = At first everything in it is still to be translated, text by text, beside the original.
writing-numbers = Numbers
writing-numbers-text = Themes and indicators in the order of the outline.
renumber = Renumber everything: 1, 1.1, 1.1.1
writing-published = Published editions
writing-published-text = They no longer change, since dossiers may rest on them.
writing-rounds = Rounds
whole = Each round looks at all themes
whole-hint = As a label asks. Otherwise one to three themes per round are advised.
theme-blank = Blank sheet
theme-blank-hint = Each organisation fills it with a theme of its own.
writing-settings = Settings
writing-rating = How one answers
writing-help = Help with answering
number = Number
weight = Weight
weight-hint = From 1 to 100; usually 1.
stands-in-theme = In theme
stands-in-criterion = In criterion
step-criterion = Step of the cycle of its indicators
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
indicator-retired = This indicator is no longer asked. It stays here because dossiers have rated it.
scale = Scale
scale-default = That of the framework: { $name }
unit = Unit
unit-other = Another unit…
direction = Direction
reference-number = Reference value
reference-number-hint = A published value to look at, never a norm. Empty if there is none.
make-critical = Critical indicator
make-critical-hint = Below the floor it caps the overall verdict, whatever the mean.
floor = Floor
major-only = Whatever is missing is a major non-conformity
major-only-hint = The middle level can then not be chosen.
writing-specifics = Remarks for some organisations
writing-specifics-text = A remark shows below the statement when its rule holds.
specific-numbered = Remark { $n }
specific-add = Add a remark
specific-remove = Delete the remark
applies-theme = The theme concerns…
applies-indicator = The indicator concerns…
applies-specific = The remark concerns…
applies-question = The question is asked if…
rule-hint = Empty: everyone.
rule-fault = Character { $column }: { $reason }
rule-questions = Writing a rule
rule-language = A rule joins scope questions by and, or, not and parentheses. A choice is written with is, a number with >, >=, <, <= or is.
rule-no-questions = This framework asks no scope question yet.
rule-add = Add to the rule
rule-wants-question = a question, “not” or “(” belongs here
rule-wants-joint = “and”, “or” or the end belongs here
rule-wants-closing = “)” is missing
rule-wants-value = an answer belongs after “is”
rule-wants-number = a whole number belongs here
rule-too-long = the rule is too long
rule-too-deep = too many parentheses inside each other
rule-unknown-flag = no question is called { $flag }
rule-later-flag = the question { $flag } is asked later; put it before this one
rule-not-compared = { $flag } is answered by yes or no and cannot be compared
rule-is-choice = { $flag } is a choice: write “is” and one of its answers
rule-is-number = { $flag } is a number: compare it, as in “> 2”
rule-unknown-option = { $flag } has no answer { $option }

scales-text = On which scale does one answer? An indicator that names none uses that of the framework.
scale-is-default = scale of the framework
scale-make-default = Make it the scale of the framework
scale-used = Indicators use it.
scale-remove = Delete this scale
scale-add = Add a scale
scale-level = Described levels
scale-level-text = Each indicator describes each of its levels.
scale-agreement = Agreement
scale-agreement-text = One says how far the statement is true.
scale-stage = Stages of the cycle
scale-stage-text = From nothing started to adjusted, each stage resting on the one before.
scale-tri = Three states
scale-tri-text = Not started, in progress, achieved; only what is achieved counts.
scale-yes-no = Yes or no
scale-yes-no-text = The result is the share of yes.
scale-conformity = Conformity
scale-conformity-text = As an auditor says: major, minor, conforms. Counted, never averaged.
scale-percent = Percentage
scale-percent-text = A whole number from 0 to 100.
scale-quantity = Measure
scale-quantity-text = A number with its unit, followed from round to round, outside any mean.
level-add = Add a level on top
level-remove = Delete level { $level }
contrast = Between two contrasting statements
contrast-hint = Each indicator then has an opposite statement, at the bottom of the scale.
writing-steps = Names of the steps of the cycle

questions-text = Asked before the assessment, they decide what concerns the organisation. The rules of themes and indicators rest on their answers.
question-add = Add a question
question-yes-no = Answered by yes or no
question-choice = Choice among several answers
question-number = Answered by a number
question-name = Name in rules
question-name-hint = A short word, in small letters, digits and hyphens.
question-named = Rules or texts name it.
question-remove = Delete this question
question-default = Answer to begin with
question-least = At least
question-most = At most
option-name = Name in rules of “{ $name }”
option-add = Add an answer
option-remove = Delete this answer

glossary-text = The words that the framework keeps apart, with the meaning they have here.
term-add = Add a word
term-remove = Delete this word

preview-text = As an organisation will see it. Nothing is recorded here.
preview-applies = Only if

check-title = What is still to complete
check-unsound =
    { $n ->
        [one] { $n } point to complete before publishing. Each link leads to the place.
       *[other] { $n } points to complete before publishing. Each link leads to the place.
    }
check-sound = Nothing is missing: the edition can be published.
check-published = Nothing is missing, and the edition is published.
flaw-other-format = the layout is version { $format }, which this program does not know
flaw-bad-date = { $date } is no date
flaw-ends-before-it-begins = the last day of validity comes before the first
flaw-no-theme = at least one theme is needed
flaw-no-criterion = this theme needs at least one criterion
flaw-no-indicator = this criterion needs at least one indicator
flaw-no-default-scale = the scale of the framework does not exist
flaw-no-scale = its scale does not exist
flaw-prescribed-levels = the levels of this kind of scale are { $levels }
flaw-levels-do-not-rise = at least two levels are needed, in rising order
flaw-level-out-of-bounds = levels lie between -1000 and 1000
flaw-contrast = only scales of agreement or levels contrast two statements
flaw-bad-id = the identifier does not do
flaw-id-twice = the identifier is taken
flaw-bad-weight = the weight is a whole number from 1 to 100
flaw-rule = the rule
flaw-rule-specific = the rule of a remark
flaw-bad-rule = { $which } cannot be read, character { $column }: { $why }
flaw-bad-options = at least two answers are needed, the one to begin with among them
flaw-bad-bounds = the answer to begin with does not lie between the least and the most
flaw-quantity-parts = a measure has a unit and a direction, and nothing else has
flaw-reference-without-quantity = only a measure has a reference value
flaw-floor-off-scale = the floor is not a level of the scale
flaw-critical-without-floor = a critical indicator needs a floor
flaw-gravity = gravity goes with a scale of conformity
flaw-link-to-nowhere = a link to the previous edition leads nowhere
flaw-link-twice = the same link stands twice
flaw-no-language = at least one language is needed
flaw-language = the language { $language } and its texts do not go together
flaw-text-missing = the text is missing
flaw-text-without-structure = a text belongs to nothing
flaw-no-title = title and summary are to be written
flaw-short-too-long = the short name has more than twelve characters
flaw-level-names = each level of the scale needs a name
flaw-option-names = each possible answer needs a name
flaw-step-without-name = the step has no name
flaw-criterion-without-title = a criterion without a step needs a title
flaw-no-statement = the statement is to be written
flaw-unit-without-sign = the unit has no sign
flaw-level-descriptors = each level is to be described
flaw-opposite = the opposite statement is to be written
flaw-specifics = each remark is to be written
flaw-fraction = what is counted and the total go together
flaw-reference-source = the reference value and its source go together
flaw-unknown-placeholder = no question gives the number { $name }

question-publish-title = Publish { $name }?
question-publish-text = The edition can then be used for dossiers and no longer changes. You can always write the next edition.
question-publish-yes = Publish { $name }
question-remove-title = Delete { $name }?
question-remove-text = The framework will disappear from this browser, with whatever you did not save to a file. Dossiers that use a published edition keep it.
question-remove-yes = Delete { $name }
question-take-in-title = Take in the framework { $name }?
question-take-in-text = It is complete: it can be used for a dossier at once, and you can write the next edition. Nothing else changes here.
question-take-in-incomplete = It is not finished: it will join the frameworks you are writing, and the check will say what is missing. Nothing else changes here.
question-take-in-yes = Take in this framework
notice-published = Edition { $edition } of { $title } is published. It is on offer for new dossiers.
notice-not-published =
    { $n ->
        [one] Nothing was published: { $n } point is still to complete.
       *[other] Nothing was published: { $n } points are still to complete.
    }
notice-edition-taken = Another framework of that name already has an edition { $edition }. Nothing was published; change the edition or the identifier.
notice-next-edition = The published edition stays as it is. You are now writing edition { $edition }.
notice-taken-in =
    { $n ->
        [0] { $title } is here, and on offer for new dossiers.
        [one] { $title } is here, among your frameworks; { $n } point is still to complete.
       *[other] { $title } is here, among your frameworks; { $n } points are still to complete.
    }
notice-known-framework = { $title } is already here, exactly as it is.
notice-manuscript-removed = The framework { $title } was deleted from this browser.
refused-not-there = This change is no longer possible here: the part it concerns is gone.
refused-at-the-edge = It stands at the end of the outline already.
refused-too-many = The framework has reached its greatest size: 200 themes, 1000 criteria, 3000 indicators.
refused-last-language = A framework keeps at least one language.
refused-bad-language = This language is there already.
refused-bad-id = This name does not do or is taken: small letters, digits and hyphens. The former one is kept.
refused-id-published = The identifier no longer changes after the first publication.
refused-bad-edition = This name of an edition is empty, published already or has a sign that is not allowed. The former one is kept.
refused-scale-in-use = Indicators use this scale: give them another one first.
refused-bad-levels = This scale cannot have these levels.
refused-flag-named = Rules or texts name this question: change them first.
refused-bad-answer = This answer or these bounds do not fit. The former ones are kept.
refused-no-floor = This scale has no level that could be a floor.

## Help

help-round-title = A round, phase by phase
help-round-text =
    Prepare: school leaders and staff choose one to three themes, say what applies to the organisation and, if they wish, set a target level.
    Assess: for each indicator, the team chooses the level whose description is closest to what really happens, and writes a finding.
    Analyse: results can be read theme by theme and from one round to the next.
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
    When a round moves to a newer edition, only indicators that ask the same on the same levels are compared with those of before.
help-files-title = Files and backup
help-files-text =
    A .qualicycle file contains the whole dossier, including the framework used. Opening it twice duplicates nothing, and merging two copies loses nothing.
    Your data stay in this browser. Save a file regularly: it is the only backup that no browser can erase.
help-access-title = Accessibility
help-access-text =
    Everything can be done from the keyboard, on a screen 320 pixels wide as on a large one, in light, dark and high contrast. Every chart has its table.
    No external audit has been carried out yet: no conformance with the RGAA, the French accessibility standard, is claimed.
