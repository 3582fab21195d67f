#!/usr/bin/env bash
# Counts what `stagewright check` costs: instructions a byte (valgrind's callgrind) and peak memory, on well-formed
# files of several lengths and on the dearest of the inputs made to hurt, at one size and at twice that.
#
#     tests/instructions.sh [INPUT…]     names of inputs made to hurt, as `tests/support/inputs.rs` has them; `all` for all
#
# Needs valgrind and GNU time. Fails where a cost is over budget. Counts, unlike times, are the same on a busy machine;
# the budgets are about 1.3 times what was counted when they were set.
set -euo pipefail
cd "$(dirname "$0")/.."

most_a_byte_real=REAL     # instructions a byte of a well-formed file, all rules included
most_a_byte_hurt=HURT     # instructions a byte of an input made to hurt; MS s for a megabyte
most_exponent=1.05        # of growth, well-formed files
most_exponent_hurt=1.15   # of growth from once to twice the size, inputs made to hurt
most_memory_real=30       # bytes of memory a byte of input, and 10 MB
most_memory_hurt=250      # the same, at a megabyte
dearest=(quotes-over-lines lines statements-in-a-line commas less-than nested-parentheses closures-in-annotations nested-calls)

for tool in valgrind /usr/bin/time; do
    command -v "$tool" > /dev/null || { echo "error: $tool is missing (apt-get install valgrind time)" >&2; exit 2; }
done

cargo build --release --quiet
cargo test --quiet --test growth -- --ignored --exact write_inputs > /dev/null
target=$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
export stagewright=$target/release/stagewright
export inputs=$target/tmp/inputs

names=("${@:-${dearest[@]}}")
[[ ${names[*]} == all ]] && mapfile -t names < <(ls "$inputs/once")

# Prints: file, its bytes, instructions, peak memory in KiB. A megabyte is measured for its memory alone.
measure() {
    local counted=0 peak
    [[ $1 == */megabyte/* ]] || counted=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null \
        "$stagewright" check --format jsonl "$1" 2>&1 > /dev/null | sed -n 's/.*Collected : //p' || true)
    peak=$(/usr/bin/time --quiet --format %M "$stagewright" check --format jsonl "$1" 2>&1 > /dev/null || true)
    echo "${1#"$inputs"/} $(stat --format %s "$1") $counted $peak"
}
export -f measure

{
    find "$inputs/real" "$inputs/grow" -type f
    for name in "${names[@]}"; do printf '%s\n' "$inputs"/{once,twice,megabyte}/"$name"; done
} | sort | xargs --max-procs "$(nproc)" --max-args 1 bash -c 'measure "$0"' | sort > "$inputs/costs"

awk -v real="$most_a_byte_real" -v hurt="$most_a_byte_hurt" -v exponent="$most_exponent" \
    -v exponent_hurt="$most_exponent_hurt" -v memory_real="$most_memory_real" -v memory_hurt="$most_memory_hurt" '
    function over(name, value, most) {
        if (value + 0 <= most + 0) return
        failures[++failed] = name ": " value " is more than " most
    }
    function row(name, most, most_memory) {
        a_byte = (instructions[name] - instructions["real/empty"]) / bytes[name]
        memory = (peak[name] * 1024 - 10e6) / bytes[name]
        printf "%-48s %9d %14d %8.0f %9d\n", name, bytes[name], instructions[name], a_byte, peak[name]
        if (name !~ /^megabyte/) over(name " instructions a byte", sprintf("%.0f", a_byte), most)
        over(name " memory a byte above 10 MB", sprintf("%.0f", memory), most_memory)
    }
    { name = $1; names[NR] = name; bytes[name] = $2; instructions[name] = $3; peak[name] = $4 }
    NF != 4 { failures[++failed] = "no figures: " $0 }
    END {
        printf "%-48s %9s %14s %8s %9s\n", "input", "bytes", "instructions", "a byte", "peak KiB"
        for (i = 1; i <= NR; i++) {
            name = names[i]
            if (name ~ /^(real|grow)/ && bytes[name] > 0) row(name, real, memory_real)
            if (name ~ /^megabyte/) row(name, hurt, memory_hurt)
            if (name !~ /^twice/) continue
            row(name, hurt, memory_hurt)
            once = name; sub(/^twice/, "once", once)
            start = instructions["real/empty"]
            growth = log((instructions[name] - start) / (instructions[once] - start)) / log(bytes[name] / bytes[once])
            if (instructions[name] > 3 * start) over(name " growth exponent", sprintf("%.2f", growth), exponent_hurt)
        }
        start = instructions["real/empty"]
        growth = log((instructions["grow/8"] - start) / (instructions["grow/1"] - start)) / log(8)
        printf "growth exponent from x1 to x8: %.3f\n", growth
        over("growth exponent", sprintf("%.3f", growth), exponent)
        for (i = 1; i <= failed; i++) print "over budget: " failures[i]
        exit failed > 0
    }' "$inputs/costs"
