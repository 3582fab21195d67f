#!/usr/bin/env bash
# All tests. `cargo test` alone needs only Rust and a C compiler; this adds the library without its default features,
# the documentation, pre-commit and an editor's client end to end, and what starting and checking cost. A missing piece
# fails loudly.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo test --all-features
cargo test --no-default-features
cargo test --benches
RUSTDOCFLAGS="--deny warnings" cargo doc --no-deps --all-features
tests/e2e/run.sh
cargo bench --bench startup
tests/instructions.sh
echo "all tests passed"
