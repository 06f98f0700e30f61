#!/usr/bin/env bash
# Compares the speed of quoth with other programs that are installed, on the same articles:
#   rivals.sh QUOTH [FOLDER]
# Node's libraries are installed into a temporary folder if npm is available. spaCy runs with
# python3 and en_core_web_sm, CoreNLP from the folder $CORENLP. Missing programs are listed and
# skipped. Rates are per CPU time over all threads; "start" is the wall time of an empty article.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
quoth=$(realpath "$1")
folder=${2:-$here/../../../shared/corpora/polnear/train/text}
[ -d "$folder" ] || folder=$here/../../data/mi5
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

"$quoth" annotate "$folder" -j 1 > "$scratch/all.ndjson"
bytes=$(cat "$folder"/*.txt | wc -c)
tokens=$(grep -o '"tag":' "$scratch/all.ndjson" | wc -l)
mkdir "$scratch/empty" "$scratch/some"
echo "Nothing." > "$scratch/empty/empty.txt"

# run NAME WHAT COMMAND...: runs the command with a folder as its last argument.
run() {
  local name=$1 what=$2 spent kernel peak
  shift 2
  /usr/bin/time -f '%e' -o "$scratch/start" "$@" "$scratch/empty" > /dev/null 2> "$scratch/err" ||
    { printf '%-22s fails: %s\n' "$name" "$(tail -n 1 "$scratch/err")"; return; }
  /usr/bin/time -f '%U %S %M' -o "$scratch/run" "$@" "$folder" > /dev/null 2>&1
  read -r spent kernel peak < "$scratch/run"
  awk -v name="$name" -v what="$what" -v start="$(cat "$scratch/start")" -v user="$spent" \
      -v kernel="$kernel" -v peak="$peak" -v bytes="$bytes" -v tokens="$tokens" -v first="$scratch/first" '
    BEGIN {
      cpu = user + kernel
      rate = bytes / cpu / 1e6
      if ((getline base < first) <= 0) { base = rate; print rate > first }
      printf "%-22s %8.3f %10.0f %8.0f %8.2f  1/%-6.1f %s\n", name, rate, tokens / cpu,
             peak / 1024, start, base / rate, what
    }'
}

echo "$bytes bytes, $tokens tokens, $(date +%F), $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)"
printf '%-22s %8s %10s %8s %8s  %-8s\n' "" MB/s tokens/s peak-MB start-s speed
run quoth "everything" "$quoth" annotate -j 1

if command -v npm > /dev/null; then
  (cd "$scratch" && npm init -y && npm install compromise wink-nlp wink-eng-lite-web-model) \
    > "$scratch/npm" 2>&1 || { echo "npm: cannot install"; tail -n 3 "$scratch/npm"; }
  cp "$here"/rivals/*.js "$scratch"
  run compromise "tags, quotations, people" node "$scratch/compromise.js"
  run wink-nlp "tags, sentences, names" node "$scratch/wink.js"
else
  echo "npm is not here"
fi

if python3 -c 'import spacy; spacy.load("en_core_web_sm")' 2> /dev/null; then
  run spacy "tags, parser, names; no quotations" python3 "$here/rivals/spacy_pass.py"
else
  echo "spaCy with en_core_web_sm is not here"
fi

if [ -n "${CORENLP:-}" ]; then
  # The quotation annotator needs coreference and everything before it.
  corenlp() {
    find "$1" -name '*.txt' > "$scratch/list"
    java -Xmx6g -cp "$CORENLP/*" edu.stanford.nlp.pipeline.StanfordCoreNLP -threads 1 \
      -annotators tokenize,ssplit,pos,lemma,ner,depparse,coref,quote -filelist "$scratch/list" \
      -outputFormat json -outputDirectory "$scratch/corenlp"
  }
  export -f corenlp
  export scratch
  run corenlp "everything" bash -c 'corenlp "$0"'
else
  echo "CoreNLP is not here (set CORENLP to its folder)"
fi
