#!/bin/sh
# The same answers in two processes, one alone and one beside two processor burners:
# bench/determinisme.sh [SECONDS of budget of the long calendar, 60 by default]
# Build first: dotnet build -c Release bench/Cohorte.Bench
set -eu
cd "$(dirname "$0")/.."
banc=artifacts/bin/Cohorte.Bench/release/Cohorte.Bench
cas=tests/Cohorte.Tests/Planification/Cas
seul=$(mktemp)
charge=$(mktemp)
trap 'rm -f "$seul" "$charge"' EXIT
"$banc" planification empreintes "$cas" "${1:-60}" >"$seul"
sh -c 'while :; do :; done' &
bruleur=$!
sh -c 'while :; do :; done' &
autre=$!
trap 'kill $bruleur $autre 2>/dev/null; rm -f "$seul" "$charge"' EXIT
trap "exit 1" INT TERM
"$banc" planification empreintes "$cas" "${1:-60}" >"$charge"
cat "$charge"
if cmp "$seul" "$charge"; then echo "same bytes alone and under load"; else exit 1; fi
