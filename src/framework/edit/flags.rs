//! Scope questions: adding, changing, renaming, removing.

use std::rc::Rc;

use super::ids::{fresh, is_legal_in_rules};
use super::parts::neighbour;
use super::text::indicators;
use super::{Draft, FlagForm, Refused, Way};
use crate::framework::check::Spot;
use crate::framework::rule::Rule;
use crate::framework::words::IndicatorWords;
use crate::framework::{Answer, Flag, FlagId, FlagKind, Framework, Package, Words};

/// The bounds of a number question, and what it starts from.
const NUMBER: FlagKind = FlagKind::Number { min: 0, max: 100, default: 0 };

/// The farthest bounds.
const FARTHEST: i64 = 1_000_000;

impl Draft {
    pub(super) fn add_flag(&mut self, form: FlagForm) -> Result<Spot, Refused> {
        if self.framework.flags.len() >= super::THEMES {
            return Err(Refused::TooMany);
        }
        let id = self.fresh_flag();
        let kind = match form {
            FlagForm::YesNo => FlagKind::YesNo { default: true },
            FlagForm::Choice => {
                FlagKind::Choice { options: vec!["option-1".into(), "option-2".into()], default: "option-1".into() }
            }
            FlagForm::Number => NUMBER,
        };
        self.framework().flags.push(Flag { id: id.clone(), applies: None, kind });
        Ok(Spot::Flag(id))
    }

    pub(super) fn set_flag_default(&mut self, id: &FlagId, answer: &Answer) -> Result<(), Refused> {
        let flag = self.flag(id)?;
        if !flag.accepts(answer) {
            return Err(Refused::BadAnswer);
        }
        match (&mut flag.kind, answer) {
            (FlagKind::YesNo { default }, Answer::YesNo(yes)) => *default = *yes,
            (FlagKind::Choice { default, .. }, Answer::Choice(option)) => *default = option.clone(),
            (FlagKind::Number { default, .. }, Answer::Number(number)) => *default = *number,
            _ => return Err(Refused::BadAnswer),
        }
        Ok(())
    }

    pub(super) fn set_bounds(&mut self, id: &FlagId, least: i64, most: i64) -> Result<(), Refused> {
        let FlagKind::Number { min, max, default } = &mut self.flag(id)?.kind else { return Err(Refused::NotThere) };
        if least > most || [least, most].iter().any(|bound| bound.abs() > FARTHEST) {
            return Err(Refused::BadAnswer);
        }
        (*min, *max) = (least, most);
        *default = (*default).clamp(least, most);
        Ok(())
    }

    pub(super) fn add_option(&mut self, id: &FlagId) -> Result<(), Refused> {
        let FlagKind::Choice { options, .. } = &mut self.flag(id)?.kind else { return Err(Refused::NotThere) };
        if options.len() >= super::THEMES {
            return Err(Refused::TooMany);
        }
        options.push(fresh("option-", options.iter().map(|option| &**option)));
        Ok(())
    }

    pub(super) fn remove_option(&mut self, id: &FlagId, option: &Rc<str>) -> Result<(), Refused> {
        if rules(&self.framework).any(|rule| rule.names_option(id, option)) {
            return Err(Refused::FlagNamed);
        }
        let FlagKind::Choice { options, default } = &mut self.flag(id)?.kind else { return Err(Refused::NotThere) };
        let at = options.iter().position(|other| other == option).ok_or(Refused::NotThere)?;
        options.remove(at);
        if default == option {
            *default = options.first().cloned().unwrap_or_default();
        }
        self.prune();
        Ok(())
    }

    pub(super) fn rename_option(&mut self, id: &FlagId, from: &Rc<str>, to: &Rc<str>) -> Result<(), Refused> {
        let FlagKind::Choice { options, default } = &mut self.flag(id)?.kind else { return Err(Refused::NotThere) };
        if !is_legal_in_rules(to) || (to != from && options.contains(to)) {
            return Err(Refused::BadId);
        }
        let option = options.iter_mut().find(|option| **option == *from).ok_or(Refused::NotThere)?;
        *option = to.clone();
        if default == from {
            *default = to.clone();
        }
        self.each_words(|_, words| {
            if let Some(named) = words.flags.get_mut(id)
                && let Some(name) = named.options.remove(from)
            {
                named.options.insert(to.clone(), name);
            }
        });
        self.change_rules(|rule| rule.with_option_renamed(id, from, to));
        Ok(())
    }

    pub(super) fn rename_flag(&mut self, from: &FlagId, to: &Rc<str>) -> Result<(), Refused> {
        let is_taken = self.framework.flags.iter().any(|flag| flag.id.0 == *to && flag.id != *from);
        if !is_legal_in_rules(to) || is_taken {
            return Err(Refused::BadId);
        }
        self.flag(from)?.id = FlagId(to.clone());
        self.each_words(|_, words| {
            if let Some(named) = words.flags.remove(from) {
                words.flags.insert(FlagId(to.clone()), named);
            }
        });
        self.rename_in_rules(from, to);
        Ok(())
    }

    /// Calls a question by another name wherever a rule or a text names it.
    pub(super) fn rename_in_rules(&mut self, from: &FlagId, to: &Rc<str>) {
        self.change_rules(|rule| rule.with_flag_renamed(from, to));
        let (before, after) = (format!("{{{from}}}"), format!("{{{to}}}"));
        self.each_words(|_, words| {
            for text in words.indicators.values_mut().filter(|text| texts(text).any(|text| text.contains(&before))) {
                let text = Rc::make_mut(text);
                let fixed = [&mut text.statement, &mut text.why, &mut text.guidance];
                for text in fixed.into_iter().chain(text.levels.values_mut()) {
                    *text = text.replace(&before, &after).into();
                }
            }
        });
    }

    pub(super) fn shift_flag(&mut self, id: &FlagId, way: Way) -> Result<(), Refused> {
        let at = self.framework.flags.iter().position(|flag| flag.id == *id).ok_or(Refused::NotThere)?;
        let to = neighbour(at, self.framework.flags.len(), way).ok_or(Refused::AtTheEdge)?;
        self.framework().flags.swap(at, to);
        Ok(())
    }

    pub(super) fn remove_flag(&mut self, id: &FlagId) -> Result<Spot, Refused> {
        self.flag(id)?;
        if is_named(&self.framework, self.words.values().map(|words| &**words), id) {
            return Err(Refused::FlagNamed);
        }
        self.framework().flags.retain(|flag| flag.id != *id);
        self.prune();
        Ok(self.framework.flags.last().map_or(Spot::Framework, |flag| Spot::Flag(flag.id.clone())))
    }

    pub(super) fn flag(&mut self, id: &FlagId) -> Result<&mut Flag, Refused> {
        self.framework().flags.iter_mut().find(|flag| flag.id == *id).ok_or(Refused::NotThere)
    }

    fn change_rules(&mut self, change: impl Fn(&Rule) -> Rule) {
        let framework = self.framework();
        let flags = framework.flags.iter_mut().filter_map(|flag| flag.applies.as_mut());
        flags.for_each(|rule| *rule = change(rule));
        for theme in &mut framework.themes {
            theme.applies.iter_mut().for_each(|rule| *rule = change(rule));
            for indicator in theme.criteria.iter_mut().flat_map(|criterion| &mut criterion.indicators) {
                let rules = indicator.applies.iter_mut().chain(indicator.specifics.values_mut());
                rules.for_each(|rule| *rule = change(rule));
            }
        }
    }
}

/// Whether a rule or a text names a question, so that it cannot be removed.
pub fn is_flag_named(package: &Package, flag: &FlagId) -> bool {
    is_named(&package.framework, package.words.values().map(|words| &**words), flag)
}

fn is_named<'a>(framework: &Framework, mut words: impl Iterator<Item = &'a Words>, flag: &FlagId) -> bool {
    let placeholder = format!("{{{flag}}}");
    rules(framework).any(|rule| rule.names(flag))
        || words.any(|words| words.indicators.values().any(|w| texts(w).any(|text| text.contains(&placeholder))))
}

/// All rules of a framework.
fn rules(framework: &Framework) -> impl Iterator<Item = &Rule> {
    let of_flags = framework.flags.iter().filter_map(|flag| flag.applies.as_ref());
    let of_themes = framework.themes.iter().filter_map(|theme| theme.applies.as_ref());
    let of_indicators =
        indicators(framework).flat_map(|indicator| indicator.applies.iter().chain(indicator.specifics.values()));
    of_flags.chain(of_themes).chain(of_indicators)
}

/// The texts in which the answer to a number question may stand.
fn texts(words: &IndicatorWords) -> impl Iterator<Item = &Rc<str>> {
    [&words.statement, &words.why, &words.guidance].into_iter().chain(words.levels.values())
}
