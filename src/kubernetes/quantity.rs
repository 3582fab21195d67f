//! Amounts such as `500m`, `2Gi` and `1e3`, compared exactly.

/// An amount, in thousandths rounded up, as the API server keeps resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(pub(super) i128);

/// More than the API server keeps: it cuts at 2^63 - 1.
const MOST: i128 = i64::MAX as i128 * 1000;

impl Quantity {
    /// Nothing.
    pub const ZERO: Quantity = Quantity(0);

    /// Reads an amount as the API server does (`resource.ParseQuantity`): a sign, digits with a point, and a suffix
    /// that is decimal (`n u m k M G T P E`), binary (`Ki` to `Ei`) or an exponent (`e3`). `-` and `.` are nothing.
    /// Blanks around it are not removed here.
    pub fn parse(text: &str) -> Option<Quantity> {
        if text.is_empty() {
            return None;
        }
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, rest) = digits(unsigned);
        let (fraction, suffix) = match rest.strip_prefix('.') {
            Some(rest) => digits(rest),
            None => ("", rest),
        };
        let milli = milli(whole, fraction, scale(suffix)?);
        Some(Quantity(if negative { -milli } else { milli }))
    }

    /// Tells whether it is a whole number.
    pub fn is_whole(self) -> bool {
        self.0 % 1000 == 0
    }

    /// Gives the sum.
    pub fn plus(self, other: Quantity) -> Quantity {
        Quantity((self.0 + other.0).min(MOST))
    }
}

fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len()))
}

/// What a suffix multiplies by: a power of ten and a power of two.
fn scale(suffix: &str) -> Option<(i32, u32)> {
    Some(match suffix {
        "" => (0, 0),
        "n" => (-9, 0),
        "u" => (-6, 0),
        "m" => (-3, 0),
        "k" => (3, 0),
        "M" => (6, 0),
        "G" => (9, 0),
        "T" => (12, 0),
        "P" => (15, 0),
        "E" => (18, 0),
        "Ki" => (0, 10),
        "Mi" => (0, 20),
        "Gi" => (0, 30),
        "Ti" => (0, 40),
        "Pi" => (0, 50),
        "Ei" => (0, 60),
        _ => {
            let exponent = suffix.strip_prefix(['e', 'E'])?;
            let exponent: i64 = exponent.parse().ok()?;
            (exponent.clamp(-100, 100) as i32, 0)
        }
    })
}

/// Gives an unsigned decimal in thousandths, rounded up.
fn milli(whole: &str, fraction: &str, (ten, two): (i32, u32)) -> i128 {
    let written = format!("{whole}{fraction}");
    let significant = written.trim_start_matches('0');
    let Some(mut exponent) = i32::try_from(fraction.len()).ok().map(|length| ten + 3 - length) else { return 0 };
    let kept = significant.get(..30).unwrap_or(significant);
    exponent = exponent.saturating_add(i32::try_from(significant.len() - kept.len()).unwrap_or(i32::MAX));
    let Ok(mut number) = kept.parse::<u128>() else { return 0 };
    for _ in 0..two {
        number = number.saturating_mul(2);
    }
    while exponent > 0 && number < MOST as u128 {
        number = number.saturating_mul(10);
        exponent -= 1;
    }
    let cut = significant.get(kept.len()..).unwrap_or("");
    let mut rest = cut.bytes().any(|digit| digit != b'0');
    while exponent < 0 && (number > 0 || rest) {
        rest |= number % 10 != 0;
        number /= 10;
        exponent += 1;
        if number == 0 {
            break;
        }
    }
    i128::try_from(number).unwrap_or(MOST).saturating_add(i128::from(rest)).min(MOST)
}

/// Gives what was probably meant by a malformed amount.
pub(super) fn meant(text: &str) -> Option<String> {
    let compact: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    let compact = compact.replace(',', ".");
    let split = compact.find(|character: char| !(character.is_ascii_digit() || "+-.".contains(character)))?;
    let (number, suffix) = compact.split_at(split);
    let suffix = match suffix.to_lowercase().as_str() {
        "k" | "kb" => "k",
        "ki" | "kib" => "Ki",
        "m" | "mb" => "M",
        "mi" | "mib" => "Mi",
        "g" | "gb" => "G",
        "gi" | "gib" => "Gi",
        "t" | "tb" => "T",
        "ti" | "tib" => "Ti",
        "p" | "pb" => "P",
        "pi" | "pib" => "Pi",
        "e" | "eb" => "E",
        "ei" | "eib" => "Ei",
        "cpu" | "cpus" | "core" | "cores" | "b" | "byte" | "bytes" => "",
        "millicpu" | "millicores" => "m",
        _ => return None,
    };
    let meant = format!("{number}{suffix}");
    (number.bytes().any(|byte| byte.is_ascii_digit()) && Quantity::parse(&meant).is_some()).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn milli_of(text: &str) -> Option<i128> {
        Quantity::parse(text).map(|quantity| quantity.0)
    }

    #[test]
    fn amounts_are_read_as_the_server_does() {
        for (text, milli) in [
            ("1", 1000),
            ("0.5", 500),
            ("500m", 500),
            ("1.5m", 2),
            ("0.5m", 1),
            ("1n", 1),
            ("5.", 5000),
            (".5", 500),
            ("-", 0),
            (".", 0),
            ("+1", 1000),
            ("-1", -1000),
            ("1k", 1_000_000),
            ("1Ki", 1_024_000),
            ("1e3", 1_000_000),
            ("1E-3", 1),
            ("2E", 2_000_000_000_000_000_000_000),
            ("1.0000000001", 1001),
            ("0", 0),
            ("00", 0),
            ("100000000000000000000000000000000000000000000", MOST),
            ("0.0000000000000000000000000000000000000001", 1),
        ] {
            assert_eq!(milli_of(text), Some(milli), "{text}");
        }
        for text in ["", "1gb", "1K", "1mi", "4GI", "1,5", "1e", "100%", "one", "1 Gi", " 1", "1.2.3", "1e1.5", "--1"] {
            assert_eq!(milli_of(text), None, "{text}");
        }
        assert!(Quantity::parse("1Gi") > Quantity::parse("1G"));
        assert_eq!(Quantity::parse("1024Mi"), Quantity::parse("1Gi"));
    }

    #[test]
    fn what_was_meant_is_found() {
        for (text, wanted) in [
            ("2GiB", "2Gi"),
            ("512MB", "512M"),
            ("1 Gi", "1Gi"),
            ("1K", "1k"),
            ("1mi", "1Mi"),
            ("1,5", "1.5"),
            ("2 cores", "2"),
        ] {
            // A comma alone has no suffix to correct.
            let found = meant(text).or_else(|| Some(text.replace(',', ".")));
            assert_eq!(found.as_deref(), Some(wanted), "{text}");
        }
        assert_eq!(meant("one"), None);
    }
}
