//! Durations as people read them.

const UNITS: [(&str, u64); 4] = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000)];

/// Gives a duration in its two largest units: `1h 5m`, `90s` as `1m 30s`, `250ms`.
///
/// ```
/// assert_eq!(stagewright::plan::short(3_900_000), "1h 5m");
/// ```
pub fn short(millis: u64) -> String {
    let Some(first) = UNITS.iter().position(|(_, size)| millis >= *size) else {
        return if millis == 0 { "0s".to_owned() } else { format!("{millis}ms") };
    };
    let mut left = millis;
    let mut parts = Vec::new();
    for (unit, size) in UNITS.iter().skip(first).take(2) {
        let count = left / size;
        left %= size;
        if count > 0 {
            parts.push(format!("{count}{unit}"));
        }
    }
    parts.join(" ")
}

/// Gives a step between ticks such that at most so many fit, of the sizes people count in.
pub(super) fn tick(span_millis: u64, most: u64) -> u64 {
    const SECONDS: [u64; 20] = [
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800,
    ];
    let fits = |step: &u64| span_millis / step <= most;
    let step = SECONDS.iter().map(|seconds| seconds * 1000).find(fits);
    step.unwrap_or_else(|| span_millis.div_ceil(most.max(1)).max(1))
}
