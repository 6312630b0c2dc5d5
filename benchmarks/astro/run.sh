#!/usr/bin/env bash
# Times `astro sync` and `clinic-content validate` on the same folder of Markdown: whole processes, cold, in turns.
#   bash benchmarks/astro/run.sh [ROUNDS] [POSTS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
rounds=${1:-7} posts=${2:-10000}
export ASTRO_TELEMETRY_DISABLED=1 DOTNET_NOLOGO=1
[ -x /usr/bin/time ] || {
  echo "GNU time is needed: apt-get install time" >&2
  exit 2
}

npm ci --no-audit --no-fund
rm -rf content built
dotnet run -c Release --project ../ClinicContent.Benchmarks -- folder content "$posts"
publish() { dotnet publish ../../src/ClinicContent.Tool -c Release -o "built/$1" "${@:2}"; }
publish jit
publish readytorun --use-current-runtime --self-contained false -p:PublishReadyToRun=true
publish native --use-current-runtime -p:ClinicContentAot=true

# What an earlier run of astro kept is taken away; ours keeps nothing.
run() {
  rm -rf .astro node_modules/.astro node_modules/.vite
  /usr/bin/time -f "$1 %e %U %S %M" -a -o built/times "${@:2}" >>built/output
}
astro=(node_modules/.bin/node node_modules/astro/bin/astro.mjs sync)
for ((i = 0; i < rounds; i++)); do
  run astro "${astro[@]}"
  run native built/native/clinic-content validate content
  run readytorun built/readytorun/clinic-content validate content
  run jit built/jit/clinic-content validate content
  run astro-unrendered env DEFER_RENDER=1 "${astro[@]}"
done

# Seconds as minimum and median, of the processors as minimum, peak MB; `astro` against each, round by round, as the median of the ratios.
summary() {
  awk -v name="$1" '
    function sorted(a, n,   i, j, t) { for (i = 2; i <= n; i++) for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t } }
    $1 == "astro" { base = $2; work = $3 + $4; memory = $5 }
    $1 == name { n++; wall[n] = $2; cpu[n] = $3 + $4; peak[n] = $5; ratio[n] = base / $2; busy[n] = work / ($3 + $4); size[n] = $5 / memory }
    END {
      sorted(wall, n); sorted(cpu, n); sorted(peak, n); sorted(ratio, n); sorted(busy, n); sorted(size, n); m = int((n + 1) / 2)
      printf "| %s | %.2f | %.2f | %.2f | %.0f | %.1f | %.1f | %.2f |\n", name, wall[1], wall[m], cpu[1], peak[m] / 1000, ratio[m], busy[m], size[m]
    }' built/times
}
echo "| $posts posts, $rounds rounds | s, min | s, median | processor s, min | peak MB | × faster | × less processor | of its memory |"
echo "|---|---|---|---|---|---|---|---|"
for name in astro astro-unrendered jit readytorun native; do summary "$name"; done
