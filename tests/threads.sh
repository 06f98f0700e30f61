#!/usr/bin/env bash
# Runs each command that reads articles on several threads, with a quoth that ThreadSanitizer watches:
#   cmake --preset thread && cmake --build --preset thread && tests/threads.sh build-thread/quoth
# Any two accesses that race end it with an error, but for those of inline functions of ICU: what it makes at
# its first use it hands to other threads in an order that it keeps itself, unwatched.
set -euo pipefail
quoth=$(realpath "$1")
articles=$(realpath "$(dirname "$0")/scale/articles.py")
mi5=$(realpath "$(dirname "$0")/../data/mi5")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo 'race_top:^/usr/include/unicode/' > libraries
export TSAN_OPTIONS="halt_on_error=1 suppressions=$folder/libraries ${TSAN_OPTIONS:-}"
"$articles" --articles 60 --quotations 6 > in.ndjson
"$articles" --articles 60 --quotations 7 > new.ndjson
printf '%s\n' '{"schema": "quoth/overrides/1"}' '{"names": ["Ann Holleman"], "name": "Ann Holleman Ruiz"}' > own.ndjson

watch() { # arguments of quoth
  local status=0
  "$quoth" "$@" > out 2> errors || status=$?
  # 66 is ThreadSanitizer's. Articles that differ are 1.
  [ $status -le 1 ] && ! grep -q ThreadSanitizer errors || { echo "quoth $*: status $status"; cat errors; exit 1; }
}
watch annotate in.ndjson --fast -j 4
watch annotate in.ndjson --fast -j 4 --overrides own.ndjson -o out.db
watch annotate "$mi5" -j 3
watch report in.ndjson --fast -j 4 -f json -o whole.json
watch report in.ndjson --fast -j 4 -f html
watch find 'bridge OR /harb.*/' in.ndjson --fast -j 4
watch find --like "the old bridge" in.ndjson --fast -j 4
watch stats in.ndjson --fast -j 4 --key-words
watch diff in.ndjson new.ndjson --fast -j 4
echo "no races"
