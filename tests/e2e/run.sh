#!/usr/bin/env bash
# The end-to-end tests: real `pre-commit`, an editor's client, and what Kubernetes' own tools make of the output. Makes a Python virtual
# environment below `target/` with the versions of `requirements.txt`; needs python3 with venv, git, and a package index.
#
#     tests/e2e/run.sh [PYTEST ARGUMENTS]
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v git > /dev/null || { echo "error: git is missing (apt-get install git)" >&2; exit 2; }
python3 -c 'import ensurepip, venv' || { echo "error: python3 with venv is missing (apt-get install python3-venv)" >&2; exit 2; }
command -v kubectl > /dev/null || { echo "error: kubectl is missing (apt-get install kubernetes-client)" >&2; exit 2; }
git rev-parse --verify --quiet HEAD > /dev/null || { echo "error: pre-commit can only try a git repository" >&2; exit 2; }

cargo build --all-features
target=$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
environment=$target/e2e
# Made anew when the versions change.
if ! cmp --silent tests/e2e/requirements.txt "$environment/requirements.txt"; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check --requirement tests/e2e/requirements.txt
    cp tests/e2e/requirements.txt "$environment/"
fi

# The hook that is built from source finds here what was built of it before.
export CARGO_TARGET_DIR=$target
STAGEWRIGHT=$target/debug/stagewright PYTHONDONTWRITEBYTECODE=1 \
    "$environment/bin/python" -m pytest --quiet tests/e2e "$@"
