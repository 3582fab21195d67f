//! Writes an [`Overlay`] as the text of a catalog file; [`Overlay::from_str`](std::str::FromStr) reads it back whole.

use std::fmt::{self, Display, Formatter};

use super::symbol::{Items, Nested, Param, Symbol, Text, Type, Via};
use super::{Layer, Members, Overlay, Section};

impl Display for Overlay {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let layer = &self.layer;
        writeln!(out, "format = 1")?;
        if !layer.complete.is_empty() {
            let names: Vec<_> = layer.complete.iter().map(|section| Text::from(section.key())).collect();
            writeln!(out, "complete = {}", Array(&names))?;
        }
        if !layer.absent_steps.is_empty() {
            writeln!(out, "absent-steps = {}", Array(&layer.absent_steps))?;
        }
        if self.sections.contains(&Section::PostCondition) {
            let names: Vec<_> = layer.post_conditions.iter().map(|symbol| symbol.name.clone()).collect();
            writeln!(out, "post-conditions = {}", Array(&names))?;
        }
        for section in &self.sections {
            write_section(out, layer, *section)?;
        }
        write_lists(out, "subtypes", &layer.subtypes)?;
        write_lists(out, "enums", &layer.enums)?;
        write_globals(out, layer)?;
        write_env(out, layer)
    }
}

fn write_section(out: &mut Formatter<'_>, layer: &Layer, section: Section) -> fmt::Result {
    if section == Section::PostCondition {
        return Ok(());
    }
    let symbols = layer.table(section);
    if symbols.is_empty() {
        writeln!(out, "\n[{}]", section.key())?;
    }
    let mut above = None;
    for symbol in symbols {
        if above == Some(&symbol.name) {
            writeln!(out, "\n[[{}.{}.alternatives]]", section.key(), Key(&symbol.name))?;
        } else {
            writeln!(out, "\n[{}.{}]", section.key(), Key(&symbol.name))?;
        }
        write_symbol(out, section, symbol)?;
        above = Some(&symbol.name);
    }
    Ok(())
}

fn write_symbol(out: &mut Formatter<'_>, section: Section, symbol: &Symbol) -> fmt::Result {
    for (key, text) in [("class", &symbol.class), ("plugin", &symbol.plugin), ("kind", &symbol.kind)] {
        if !text.is_empty() && (key, section) != ("class", Section::Class) {
            writeln!(out, "{key} = {}", Quoted(text))?;
        }
    }
    for (key, texts) in [
        ("symbols", &symbol.symbols),
        ("requires", &symbol.requires),
        ("provides", &symbol.provides),
        ("is-a", &symbol.is_a),
    ] {
        if !texts.is_empty() {
            writeln!(out, "{key} = {}", Array(texts))?;
        }
    }
    for (key, set) in [
        ("block", symbol.block),
        ("advanced", symbol.advanced),
        ("deprecated", symbol.deprecated),
        ("is-meta-step", symbol.is_meta_step),
        ("custom-binding", symbol.custom_binding),
        ("incomplete", symbol.incomplete),
        ("stage", symbol.stage),
    ] {
        if set {
            writeln!(out, "{key} = true")?;
        }
    }
    if let Some(needs_agent) = symbol.needs_agent {
        writeln!(out, "needs-agent = {needs_agent}")?;
    }
    if let Some(step) = &symbol.meta_step {
        writeln!(out, "meta-step = {}", Quoted(step))?;
    }
    match symbol.nested {
        Nested::None => {}
        Nested::One => writeln!(out, "nested = \"one\"")?,
        Nested::Many => writeln!(out, "nested = \"many\"")?,
    }
    match symbol.via {
        Via::Nothing | Via::Option => {}
        Via::Property => writeln!(out, "via = \"property\"")?,
        Via::Step => writeln!(out, "via = \"step\"")?,
    }
    if !symbol.aliases.is_empty() {
        let pair = |(alias, meant): &(Text, Text)| format!("{} = {}", Key(alias), Quoted(meant));
        let pairs: Vec<_> = symbol.aliases.iter().map(pair).collect();
        writeln!(out, "aliases = {{ {} }}", pairs.join(", "))?;
    }
    write_params(out, symbol)
}

fn write_params(out: &mut Formatter<'_>, symbol: &Symbol) -> fmt::Result {
    match symbol.params.as_ref() {
        _ if symbol.unchecked => Ok(()),
        [] => writeln!(out, "params = []"),
        params => {
            writeln!(out, "params = [")?;
            params.iter().try_for_each(|param| write_param(out, param))?;
            writeln!(out, "]")
        }
    }
}

fn write_param(out: &mut Formatter<'_>, param: &Param) -> fmt::Result {
    write!(out, "  {{ name = {}", Quoted(&param.name))?;
    if param.ty != Type::Any {
        write!(out, ", type = {}", Quoted(&param.ty.to_string()))?;
    }
    for (key, set) in [
        ("primitive", param.ty.is_primitive() && param.ty != Type::Char),
        ("required", param.required),
        ("deprecated", param.deprecated),
        ("nullable", param.nullable),
    ] {
        if set {
            write!(out, ", {key} = true")?;
        }
    }
    writeln!(out, " }},")
}

fn write_lists(out: &mut Formatter<'_>, key: &str, lists: &[(Text, Items<Text>)]) -> fmt::Result {
    if !lists.is_empty() {
        writeln!(out, "\n[{key}]")?;
    }
    lists.iter().try_for_each(|(name, list)| writeln!(out, "{} = {}", Key(name), Array(list)))
}

fn write_globals(out: &mut Formatter<'_>, layer: &Layer) -> fmt::Result {
    for global in layer.globals.iter() {
        writeln!(out, "\n[globals.{}]", Key(&global.name))?;
        if !global.plugin.is_empty() {
            writeln!(out, "plugin = {}", Quoted(&global.plugin))?;
        }
        match global.members {
            Members::Listed => {}
            Members::Any => writeln!(out, "members = \"any\"")?,
            Members::Parameters => writeln!(out, "members = \"parameters\"")?,
        }
        let lists = [("properties", &global.properties), ("writable", &global.writable), ("methods", &global.methods)];
        for (key, list) in lists {
            if !list.is_empty() {
                writeln!(out, "{key} = {}", Array(list))?;
            }
        }
    }
    Ok(())
}

fn write_env(out: &mut Formatter<'_>, layer: &Layer) -> fmt::Result {
    if !layer.env.is_empty() {
        writeln!(out, "\n[env]")?;
    }
    for variable in layer.env.iter() {
        let (plugin, when) = (Quoted(&variable.plugin), Quoted(&variable.when));
        writeln!(out, "{} = {{ plugin = {plugin}, when = {when} }}", Key(&variable.name))?;
    }
    Ok(())
}

/// A text as a TOML string.
struct Quoted<'t>(&'t str);

impl Display for Quoted<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("\"")?;
        for character in self.0.chars() {
            match character {
                '"' | '\\' => write!(out, "\\{character}")?,
                '\n' => out.write_str("\\n")?,
                '\t' => out.write_str("\\t")?,
                control if control.is_control() => write!(out, "\\u{:04X}", u32::from(control))?,
                other => write!(out, "{other}")?,
            }
        }
        out.write_str("\"")
    }
}

/// A text as a TOML key.
struct Key<'t>(&'t str);

impl Display for Key<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let bare = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-');
        if !self.0.is_empty() && self.0.chars().all(bare) { out.write_str(self.0) } else { Quoted(self.0).fmt(out) }
    }
}

/// Texts as a TOML array on one line.
struct Array<'t>(&'t [Text]);

impl Display for Array<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let texts: Vec<_> = self.0.iter().map(|text| Quoted(text).to_string()).collect();
        write!(out, "[{}]", texts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::builtin;

    #[test]
    fn what_is_written_reads_back_whole() {
        let mut layer = builtin::LAYER.clone();
        layer.complete = vec![Section::Step, Section::Class].into();
        layer.tools = Items::default();
        layer.absent_steps = vec!["gone \"and\\ \u{7f}\t".into()].into();
        // Of conditions of `post`, a file has the names alone.
        layer.post_conditions = layer.post_conditions.iter().map(|symbol| Symbol::new(symbol.name.clone())).collect();
        let written = Overlay { layer, sections: Section::STORED.to_vec() };
        let read: Overlay = written.to_string().parse().unwrap();
        for section in Section::STORED {
            for (read, written) in read.layer.table(section).iter().zip(written.layer.table(section)) {
                assert_eq!(read, written);
            }
        }
        assert_eq!(read, written);
    }
}
