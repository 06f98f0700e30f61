#!/usr/bin/env bash
# Runs fuzzers, as many at a time as there are cores, and prints the last line of each; of one that finds
# something, what it found. Their logs are in FOLDER/tests/fuzz.
#   tests/fuzz/run.sh FOLDER ARGUMENT [NAME...]
#   tests/fuzz/run.sh build-sanitize -max_total_time=10
#   tests/fuzz/run.sh build-sanitize -runs=1000000 html json
# Inputs are short, so that there are many. They are chosen from the corpus at random: to weigh them by what is
# rare takes most of the time where a whole annotation is what runs.
# QUOTH_FUZZ_SEED=N makes the same inputs each time, so that a check of a change does not fail by chance.
set -uo pipefail
export folder=$1/tests/fuzz argument=$2 here
here=$(dirname "$0")
shift 2
export UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_stack_use_after_return=1

fuzz() { # name
  local seeds=$here/seeds/$1 dictionary=$here/$1.dict log=$folder/$1.log longest=1000
  [ "$1" = report ] && seeds=$here/../golden longest=100000
  [ -d "$seeds" ] || seeds=$here/seeds/text
  [ -f "$dictionary" ] || dictionary=$here/text.dict
  mkdir -p "$folder/corpus/$1"
  # What it finds stays in the first folder, and is begun with the next time.
  if "$folder/$1_fuzz" "$argument" "-seed=${QUOTH_FUZZ_SEED:-0}" -entropic=0 "-max_len=$longest" -timeout=60 -rss_limit_mb=3000 -dict="$dictionary" \
    -artifact_prefix="$folder/$1-" "$folder/corpus/$1" "$seeds" > "$log" 2>&1; then
    echo "$1: $(tail -n 1 "$log")"
  else
    grep -E -A 12 'ERROR|runtime error|Test unit written' "$log" | sed "s/^/$1: /"
    return 1
  fi
}
export -f fuzz

if [ $# = 0 ]; then
  for fuzzer in "$folder"/*_fuzz; do set -- "$@" "$(basename "$fuzzer" _fuzz)"; done
fi
printf '%s\n' "$@" | xargs -P "$(nproc)" -I{} bash -c 'fuzz {}'
