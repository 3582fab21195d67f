#!/usr/bin/env bash
# Copies all fixtures into the corpus of the fuzz target `parse`.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p corpus/parse
find ../../fixtures -name '*Jenkinsfile' -type f | while read -r file; do
    cp "$file" "corpus/parse/$(sha256sum "$file" | cut -c 1-16)"
done
echo "$(find corpus/parse -type f | wc -l) seeds in corpus/parse"
