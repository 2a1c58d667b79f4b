#!/usr/bin/env bash
# Start-up and memory of a Release build, side by side in one run: an existing database (with its demonstration) and an empty one.
#   bench/demarrage.sh [RUNS]        medians over RUNS starts (5 by default)
# Needs curl and a built Release: dotnet build -c Release src/Cohorte.Web
set -euo pipefail
cd "$(dirname "$0")/.."
tours=${1:-5}
programme=artifacts/bin/Cohorte.Web/release/Cohorte.Web.dll
[ -f "$programme" ] || { echo "Build first: dotnet build -c Release src/Cohorte.Web" >&2; exit 2; }
travail=$(mktemp -d)
serveur=""
arreter() { [ -n "$serveur" ] && kill "$serveur" 2>/dev/null && wait "$serveur" 2>/dev/null; serveur=""; }
trap 'arreter; rm -rf "$travail"' EXIT

# Seconds from process start to the first page, on a base; the server stays up.
demarrer() {
  local port=$1 laBase=$2 debut
  debut=$(date +%s.%N)
  dotnet "$programme" --urls="http://127.0.0.1:$port" --base="sqlite:$laBase" --environment=Production --demo=true >"$travail/journal" 2>&1 &
  serveur=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do sleep 0.02; done
  echo "$(date +%s.%N) - $debut" | bc
}
mediane() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

port=5390
for tour in $(seq "$tours"); do
  demarrer "$port" "$travail/vide-$tour.db" >>"$travail/vide"
  arreter
  demarrer "$port" "$travail/vide-1.db" >>"$travail/existante"
  [ "$tour" -lt "$tours" ] && arreter
done

# Every page, signed in as the adviser: the last server is still up.
temoin="$travail/temoins"
page() { curl -s -o "$travail/page" -w '%{http_code}' -b "$temoin" -c "$temoin" "http://127.0.0.1:$port$1"; }
page /connexion >/dev/null
jeton=$(grep -o 'name="__RequestVerificationToken" type="hidden" value="[^"]*"' "$travail/page" | head -1 | sed 's/.*value="//; s/"//')
curl -s -o /dev/null -b "$temoin" -c "$temoin" --data-urlencode "__RequestVerificationToken=$jeton" --data-urlencode "Saisie.Courriel=conseilleropco@demonstration.example" --data-urlencode "Saisie.MotDePasse=demonstration cohorte" "http://127.0.0.1:$port/connexion"
# Follows every link of the product from the dashboard, each page once.
printf '%s\n' /a-faire / /simulateur /verifier /reglementation >"$travail/a-voir"
: >"$travail/vues"
while read -r adresse < <(grep -vxFf "$travail/vues" "$travail/a-voir" | head -1) && [ -n "${adresse:-}" ] && [ "$(wc -l <"$travail/vues")" -lt 400 ]; do
  echo "$adresse" >>"$travail/vues"
  statut=$(page "$adresse")
  [ "$statut" -ge 500 ] && echo "$adresse: $statut" >&2
  grep -o 'href="/[^"#]*"' "$travail/page" 2>/dev/null | sed 's/href="//; s/"$//; s/&amp;/\&/g' | grep -vE 'handler=|tri=|\.(css|svg|js)' | sort -u >>"$travail/a-voir" || true
  sort -u -o "$travail/a-voir" "$travail/a-voir"
done
rss=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$serveur/status")
echo "first page, median of $tours, s: existing base $(mediane <"$travail/existante"), empty base with demonstration $(mediane <"$travail/vide")"
solveur=$(awk '/^[0-9a-f]+-[0-9a-f]+ / { dedans = /ortools|OrTools/ } /^Rss:/ && dedans { s += $2 } END { print int(s / 1024) }' "/proc/$serveur/smaps")
echo "resident memory after $(wc -l <"$travail/vues") pages, MB: $rss, of which the libraries of the planner $solveur"
