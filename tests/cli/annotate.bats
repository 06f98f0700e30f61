load corpus

@test "a folder yields its text files in byte order of their paths" {
  mkdir corpus/a
  touch corpus/notes.pdf
  cp corpus/harbour.txt corpus/a/z.txt
  cp corpus/harbour.txt corpus/a-b.txt
  run -0 --separate-stderr bash -c '"$QUOTH" annotate corpus | jq -r .id'
  [ "$output" = $'a-b.txt\na/z.txt\nharbour.txt\nsub/bridge.txt' ]
}

@test "an article does not depend on its folder" {
  cp -r corpus elsewhere
  cmp <(quoth annotate corpus) <(quoth annotate elsewhere/)
  cmp <(quoth annotate corpus/harbour.txt) <(cd corpus && quoth annotate harbour.txt)
}

@test "the output is the same for any number of threads and any locale" {
  for i in $(seq 60); do cp corpus/harbour.txt "corpus/$i.txt"; done
  quoth annotate corpus -j 1 > one
  for threads in 2 3 16; do cmp one <(quoth annotate corpus -j $threads); done
  cmp one <(LC_ALL=tr_TR.UTF-8 LANG=de_DE.UTF-8 TZ=Asia/Tokyo "$QUOTH" annotate corpus)
}

@test "NDJSON in: id, text, and the other keys as meta" {
  echo '{"id": "x", "text": "Rain fell.", "source": "wire", "meta": {"page": 3}}' > in.ndjson
  run -0 bash -c '"$QUOTH" annotate in.ndjson | jq -c "[.id, .text, .meta]"'
  [ "$output" = '["x","Rain fell.",{"source":"wire","page":3}]' ]
}

@test "NDJSON without an id gets one from the text" {
  echo '{"text": "Rain fell."}' > one.ndjson
  { ndjson a "Snow fell."; cat one.ndjson; } > two.ndjson
  [ "$(quoth annotate one.ndjson | jq -r .id)" = "$(quoth annotate two.ndjson | jq -r .id | tail -n 1)" ]
}

@test "an annotation can be annotated again" {
  quoth annotate corpus > once.ndjson
  cmp once.ndjson <(quoth annotate once.ndjson)
}

@test "standard input is NDJSON if it starts with a brace, else one article" {
  [ "$(ndjson x "Rain fell." | quoth annotate - | jq -r .id)" = x ]
  [ "$(echo "Rain fell." | quoth annotate - | jq -r .id)" = - ]
  [ "$(quoth annotate - < corpus/harbour.txt | jq -r .title)" = "Harbour bridge to close" ]
}

@test "empty standard input gives empty output and no error" {
  run -0 --separate-stderr quoth annotate - < /dev/null
  [ -z "$output$stderr" ]
}

@test "a named pipe is read like standard input" {
  [ "$(quoth annotate <(ndjson x "Rain fell.") | jq -r .id)" = x ]
}

@test "gzip and zstd are read whatever their names, also in several parts" {
  quoth annotate corpus/harbour.txt > plain
  gzip -k corpus/harbour.txt
  zstd -q corpus/sub/bridge.txt
  cmp plain <(quoth annotate corpus/harbour.txt.gz)
  [ "$(quoth annotate corpus/sub/bridge.txt.zst | jq -r .id)" = bridge.txt ]
  { ndjson a "Rain fell." | gzip; ndjson b "Snow fell." | gzip; } > in.ndjson.gz
  [ "$(quoth annotate in.ndjson.gz | jq -r .id | xargs)" = "a b" ]
  { ndjson a "Rain fell." | zstd -q; ndjson b "Snow fell." | zstd -q; } > in.ndjson.zst
  [ "$(quoth annotate - < in.ndjson.zst | jq -r .id | xargs)" = "a b" ]
}

@test "compressed files of a folder are articles too" {
  gzip corpus/harbour.txt
  [ "$(quoth annotate corpus | jq -r .id | xargs)" = "harbour.txt sub/bridge.txt" ]
}

@test "-o writes the same as standard output, compressed according to its name" {
  quoth annotate corpus > plain
  quoth annotate corpus -o out.ndjson
  quoth annotate corpus -o out.ndjson.gz
  quoth annotate corpus -o out.ndjson.zst
  cmp plain out.ndjson
  cmp plain <(zcat out.ndjson.gz)
  cmp plain <(zstd -dcq out.ndjson.zst)
  [ "$(ls)" = $'corpus\nout.ndjson\nout.ndjson.gz\nout.ndjson.zst\nplain' ]
}

@test "-o writes through a link, and to a pipe" {
  touch real && ln -s real link
  quoth annotate corpus -o link
  [ -L link ] && [ -s real ]
  cmp real <(quoth annotate corpus -o /dev/stdout | cat)
}

@test "-o keeps the old file if no input could be read" {
  echo old > out.ndjson
  run -2 quoth annotate missing -o out.ndjson
  [ "$(cat out.ndjson)" = old ]
  [ ! -e out.ndjson.partial ]
}

@test "--layers omits the other layers" {
  quoth annotate corpus --layers ents,quotations > some
  [ "$(jq 'has("tokens")' some | sort -u)" = false ]
  [ "$(jq 'has("quotations")' some | sort -u)" = true ]
  run -0 bash -c '"$QUOTH" annotate corpus --layers tokens | jq "has(\"quotations\")" | sort -u'
  [ "$output" = false ]
}

@test "--offsets counts code points, bytes or UTF-16 units" {
  ndjson x '“𝄞é” fell. Rain.' > in.ndjson
  ends() { quoth annotate in.ndjson "$@" | jq '.sents[-1].end'; }
  [ "$(ends)" = 16 ]
  [ "$(ends --offsets code_points)" = 16 ]
  [ "$(ends --offsets utf16)" = 17 ]
  [ "$(ends --offsets bytes)" = 24 ]
}

@test "brat writes two files per article, in the folders of the ids" {
  quoth annotate corpus -f brat -o ann
  [ "$(cd ann && find . -type f | sort | xargs)" = "./annotation.conf ./harbour.ann ./harbour.txt ./sub/bridge.ann ./sub/bridge.txt" ]
  grep -q 'Attribution:' ann/harbour.ann
}

@test "brat writes only in its folder, and no file twice" {
  { ndjson ../up "Rain fell."; ndjson /tmp/abs "Rain fell."; ndjson a/../../b "Rain fell."
    ndjson good "Rain fell."; ndjson good "Snow fell."; } > in.ndjson
  run -1 --separate-stderr quoth annotate in.ndjson -f brat -o ann
  [ "${#stderr_lines[@]}" = 4 ]
  [[ "$stderr" == *"in.ndjson:5: an article of this id came before"* ]]
  [ "$(find . -name '*.ann')" = ./ann/good.ann ]
}

@test "CoNLL-U has one document per article" {
  run -0 bash -c '"$QUOTH" annotate corpus -f conllu | grep -c "^# newdoc"'
  [ "$output" = 2 ]
}

@test "--model rejects a file that is not a model" {
  run -2 quoth annotate corpus --model corpus/harbour.txt
  [[ "$output" == "quoth: corpus/harbour.txt: "* ]]
  run -2 quoth annotate corpus --model missing.bin
  [[ "$output" == "quoth: missing.bin: "* ]]
}

@test "--model replaces the built-in model of its kind" {
  for model in "$QUOTH_SOURCE_DIR"/data/models/{sentences,pos,names,attribution,encoder}.bin; do
    cmp <(quoth annotate corpus) <(quoth annotate corpus --model "$model")
  done
}

@test "--model rejects word clusters, because the other models depend on them" {
  model=$QUOTH_SOURCE_DIR/data/models/clusters.bin
  run -2 quoth annotate corpus --model "$model"
  [ "$output" = "quoth: $model: word clusters stay as they are: the other models were trained with them" ]
}

@test "progress is shown on a terminal if the pass takes longer than a second" {
  command -v python3 > /dev/null || skip "python3 makes the terminal"
  # Send articles until progress is shown, so that the test does not depend on timing.
  touch shown
  feed() {
    for i in $(seq 300); do
      ndjson "$i" "Rain fell."
      if grep -q " articles, .* MB/s" shown; then return; fi
      sleep 0.1
    done
  }
  feed | live_terminal 0 "$QUOTH" annotate - -o slow.ndjson > shown
  grep -q " articles, .* MB/s" shown
}

@test "progress is not shown without a terminal" {
  { ndjson a "Rain fell."; sleep 1.2; ndjson b "Snow fell."; ndjson c "Hail fell."; } |
    quoth annotate - -o slow.ndjson > shown 2>&1
  [ ! -s shown ]
}

@test "annotating in parts gives the same result" {
  command -v parallel > /dev/null || skip "GNU parallel is not here"
  for i in $(seq 30); do ndjson "$i" "Mayor Ann Lee said rain had fallen $i times."; done > in.ndjson
  cmp <(quoth annotate in.ndjson) \
    <(parallel --will-cite --pipe --block 500 --keep-order '"$QUOTH" annotate - -j 1' < in.ndjson)
}

@test "annotations name the models that made them; --fast is another tier" {
  models() { quoth annotate corpus "$@" | jq -r .models | sort -u; }
  [[ "$(models)" =~ ^encoder-[0-9a-f]{8}$ ]]
  [[ "$(models --fast)" =~ ^fast-[0-9a-f]{8}$ ]]
  [ "$(models --model "$QUOTH_SOURCE_DIR/data/models/pos.bin")" = "$(models)" ]
  [ "$(models --guideline polnear)" != "$(models)" ]
}

@test "report and diff say that their inputs were made by different models" {
  quoth annotate corpus/harbour.txt > one.ndjson
  quoth annotate --fast corpus/sub/bridge.txt > two.ndjson
  run -0 --separate-stderr quoth report one.ndjson two.ndjson -f json
  [ "$(jq -c '.models | length' <<< "$output")" = 2 ]
  [[ "$stderr" == "quoth: encoder-"*", fast-"*": different models read these articles: differences may come from that" ]]
  run -1 --separate-stderr quoth diff one.ndjson two.ndjson
  [[ "$stderr" == *"different models read these articles"* ]]
  run -0 --separate-stderr quoth report one.ndjson
  [ "$stderr" = "" ]
}

@test "a damaged encoder is one clear error" {
  head -c 1000 "$QUOTH_SOURCE_DIR/data/models/encoder.bin" > cut.bin
  run -2 --separate-stderr quoth annotate corpus --model cut.bin
  [ "${#stderr_lines[@]}" = 1 ]
  [[ "$stderr" == "quoth: cut.bin: "* ]]
}
