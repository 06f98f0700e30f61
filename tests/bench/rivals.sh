#!/usr/bin/env bash
# Times quoth against what one would run instead, where that is installed, on the same articles:
#   rivals.sh QUOTH [FOLDER]
# Node's libraries are installed into a temporary folder if npm is here. spaCy is taken from python3
# with en_core_web_sm; CoreNLP from the folder $CORENLP. What is absent is named, and left out.
# Rates are of processor time, all threads together; "start" is the wall time of an empty article.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
quoth=$(realpath "$1")
folder=${2:-$here/../../../shared/corpora/polnear/train/text}
[ -d "$folder" ] || folder=$here/../../data/mi5
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

"$quoth" annotate "$folder" -j 1 > "$room/all.ndjson"
bytes=$(cat "$folder"/*.txt | wc -c)
tokens=$(grep -o '"tag":' "$room/all.ndjson" | wc -l)
mkdir "$room/empty" "$room/some"
echo "Nothing." > "$room/empty/empty.txt"

# run NAME WHAT COMMAND...: the command gets a folder as its last argument.
run() {
  local name=$1 what=$2 spent kernel peak
  shift 2
  /usr/bin/time -f '%e' -o "$room/start" "$@" "$room/empty" > /dev/null 2> "$room/err" ||
    { printf '%-22s fails: %s\n' "$name" "$(tail -n 1 "$room/err")"; return; }
  /usr/bin/time -f '%U %S %M' -o "$room/run" "$@" "$folder" > /dev/null 2>&1
  read -r spent kernel peak < "$room/run"
  awk -v name="$name" -v what="$what" -v start="$(cat "$room/start")" -v user="$spent" \
      -v kernel="$kernel" -v peak="$peak" -v bytes="$bytes" -v tokens="$tokens" -v first="$room/first" '
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
  (cd "$room" && npm init -y && npm install compromise wink-nlp wink-eng-lite-web-model) \
    > "$room/npm" 2>&1 || { echo "npm: cannot install"; tail -n 3 "$room/npm"; }
  cp "$here"/rivals/*.js "$room"
  run compromise "tags, quotations, people" node "$room/compromise.js"
  run wink-nlp "tags, sentences, names" node "$room/wink.js"
else
  echo "npm is not here"
fi

if python3 -c 'import spacy; spacy.load("en_core_web_sm")' 2> /dev/null; then
  run spacy "tags, parser, names; no quotations" python3 "$here/rivals/spacy_pass.py"
else
  echo "spaCy with en_core_web_sm is not here"
fi

if [ -n "${CORENLP:-}" ]; then
  # Its quotation annotator wants the coreference of everything before it.
  corenlp() {
    find "$1" -name '*.txt' > "$room/list"
    java -Xmx6g -cp "$CORENLP/*" edu.stanford.nlp.pipeline.StanfordCoreNLP -threads 1 \
      -annotators tokenize,ssplit,pos,lemma,ner,depparse,coref,quote -filelist "$room/list" \
      -outputFormat json -outputDirectory "$room/corenlp"
  }
  export -f corenlp
  export room
  run corenlp "everything" bash -c 'corenlp "$0"'
else
  echo "CoreNLP is not here (set CORENLP to its folder)"
fi
