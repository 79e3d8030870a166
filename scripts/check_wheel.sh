#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Build the wheel, install it alone into a new environment and do the main job with it.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PIP_DISABLE_PIP_VERSION_CHECK=1 NARRATIVETAGGER_HOME="$folder/home"

fail() {
    echo "The wheel: $1" >&2
    exit 1
}

.venv/bin/python -m pip wheel --quiet --no-deps --wheel-dir "$folder" .
.venv/bin/python -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet "$folder"/narrativetagger-*.whl
cd "$folder" # Away from the checkout, whose resources must not stand in for the wheel's.
PATH="$folder/venv/bin:$PATH"

for kind in codebooks i18n icons sample themes; do
    [ -n "$(ls venv/lib/python3*/site-packages/narrativetagger/_resources/$kind)" ] ||
        fail "no $kind inside"
done
narrativetagger --version
narrativetagger new project.ntag
printf 'Un «\302\240regroupement\302\240» 🪖.\n' >article.txt
narrativetagger import project.ntag article.txt
uid=$(narrativetagger articles project.ntag --json |
    python -c 'import json, sys; print(json.load(sys.stdin)[0]["article_uid"])')
narrativetagger tags project.ntag --json |
    python -c 'import json, sys; assert len(json.load(sys.stdin)) > 3' || fail "no tags"
narrativetagger tag project.ntag --article "$uid" --start 5 --end 17 --tag framing.euphemism
narrativetagger export project.ntag -o - | grep -q ',regroupement,' || fail "no span exported"
narrativetagger demo --output demo
[ -s demo/spans.csv ] && [ -s demo/window.png ] || fail "no demo"
echo "The wheel: good"
