//! The text of a string literal in a file, as far as it is known without running it.

/// Gives the first literal of several lines that begins in a line, after escapes, every interpolation replaced by `jx`.
pub fn literal(file: &str, line: u32, strip: bool) -> Result<String, String> {
    let file = file.replace("\r\n", "\n");
    let start: usize = file.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let rest = &file[start..];
    let end_of_line = rest.find('\n').unwrap_or(rest.len());
    let opens = |quote: &str| rest.find(quote).filter(|at| *at < end_of_line).map(|at| (at, quote.to_owned()));
    let found = opens("\"\"\"").into_iter().chain(opens("'''")).min();
    let (at, quote) = found.or_else(|| opens("\"")).or_else(|| opens("'")).ok_or("no literal begins here")?;
    let text = unescaped(&rest[at + quote.len()..], &quote).ok_or("the literal does not end")?;
    Ok(if strip { strip_indent(&text) } else { text })
}

fn unescaped(text: &str, quote: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while !rest.starts_with(quote) {
        let first = rest.chars().next()?;
        let mut length = first.len_utf8();
        match first {
            '\\' => {
                let escaped = rest[1..].chars().next()?;
                length += escaped.len_utf8();
                match escaped {
                    'n' => out.push('\n'),
                    't' => out.push('\t'),
                    'r' => out.push('\r'),
                    'b' => out.push('\u{8}'),
                    'f' => out.push('\u{c}'),
                    '\n' => {}
                    other => out.push(other),
                }
            }
            '$' if quote.starts_with('"') => {
                length = interpolation(rest);
                out.push_str(if length > 1 { "jx" } else { "$" });
            }
            other => out.push(other),
        }
        rest = &rest[length..];
    }
    Some(out)
}

/// Gives the length of `${...}` or `$a.b`; 1 for a lone `$`.
fn interpolation(text: &str) -> usize {
    if text.starts_with("${") {
        let mut depth = 0;
        for (at, character) in text.char_indices() {
            match character {
                '{' => depth += 1,
                '}' if depth == 1 => return at + 1,
                '}' => depth -= 1,
                _ => {}
            }
        }
        return text.len();
    }
    let mut length = 1;
    for part in text[1..].split('.') {
        let word = part.len()
            - part.trim_start_matches(|character: char| character.is_alphanumeric() || character == '_').len();
        let begins = part.starts_with(|character: char| character.is_alphabetic() || character == '_');
        if !begins {
            break;
        }
        length += word + usize::from(length > 1);
        if word < part.len() {
            break;
        }
    }
    length
}

/// Groovy's `stripIndent()`: the least indentation of the lines that hold something is cut off all lines.
fn strip_indent(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let least = text.lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let lines: Vec<&str> = text.split('\n').map(|line| line.get(least..).unwrap_or("")).collect();
    lines.join("\n")
}
