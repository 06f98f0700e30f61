load corpus

@test "a missing path is reported, and the rest is processed" {
  run -1 --separate-stderr quoth annotate corpus missing.txt
  [ "$stderr" = "quoth: missing.txt: no such file or directory" ]
  [ "${#lines[@]}" = 2 ]
}

@test "only errors give status 2 and no output" {
  for command in annotate report; do
    run -2 --separate-stderr quoth $command missing.txt
    [ -z "$output" ]
    [ "$stderr" = "quoth: missing.txt: no such file or directory" ]
  done
}

@test "an empty file, an empty folder and a binary file are reported" {
  mkdir empty
  : > corpus/empty.txt
  printf 'PK\003\004\0\0\0\0' > corpus/zip.txt
  run -1 --separate-stderr quoth annotate corpus empty
  [ "${#lines[@]}" = 2 ]
  [ "${#stderr_lines[@]}" = 3 ]
  [[ "${stderr_lines[0]}" == "quoth: corpus/empty.txt: "*empty* ]]
  [[ "${stderr_lines[1]}" == "quoth: corpus/zip.txt: "*"not text"* ]]
  [ "${stderr_lines[2]}" = "quoth: empty: no articles in it" ]
}

@test "an unreadable file is reported" {
  [ "$(id -u)" != 0 ] || skip "root reads everything"
  chmod 000 corpus/harbour.txt
  run -1 --separate-stderr quoth annotate corpus
  [ "$stderr" = "quoth: corpus/harbour.txt: permission denied" ]
}

@test "a broken link is reported, and a pipe among articles does not block" {
  ln -s nowhere corpus/link.txt
  mkfifo corpus/pipe.txt
  run -1 --separate-stderr timeout 20 "$QUOTH" annotate corpus
  [ "${stderr_lines[0]}" = "quoth: corpus/link.txt: no such file or directory" ]
  [ "${stderr_lines[1]}" = "quoth: corpus/pipe.txt: not a regular file" ]
  [ "${#lines[@]}" = 2 ]
}

@test "links among articles are followed, and devices are not read" {
  printf 'Mayor Ann Lee said: “It rains.”\n' > elsewhere.txt
  ln -s ../elsewhere.txt corpus/link.txt
  for device in zero full stdin tty; do ln -s /dev/$device corpus/$device.txt; done
  run -1 --separate-stderr timeout 20 "$QUOTH" annotate --fast corpus < /dev/null
  [ "${#lines[@]}" = 3 ]
  [ "$(jq -r .text <<< "${lines[1]}")" = "Mayor Ann Lee said: “It rains.”" ]
  [ "$(grep -c ': not a regular file$' <<< "$stderr")" = "${#stderr_lines[@]}" ]
  [ "${#stderr_lines[@]}" = 4 ]
}

@test "a device without an end is refused, whatever it is given as" {
  local over="more than 100 MB: --max-article-size sets the limit"
  for format in text html markdown feed; do
    run -2 quoth annotate --fast /dev/zero --input-format $format
    [ "$output" = "quoth: /dev/zero: $over" ]
  done
  run -2 quoth report --fast - < /dev/zero
  [ "$output" = "quoth: -: $over" ]
  run -2 quoth report --fast corpus --overrides /dev/zero
  [ "${lines[0]}" = "quoth: /dev/zero: more than 100 MB" ]
  run -2 quoth report --fast corpus --model /dev/zero
  [ "$output" = "quoth: /dev/zero: more than 256 MB" ]
  mkdir words
  ln -s /dev/zero words/titles.txt
  run -2 quoth report --fast corpus --lexicon words
  [ "${lines[0]}" = "quoth: words/titles.txt: not a regular file" ]
  rm words/titles.txt
  mkfifo words/titles.txt
  run -2 timeout 20 "$QUOTH" report --fast corpus --lexicon words
  [ "${lines[0]}" = "quoth: words/titles.txt: not a regular file" ]
}

@test "of a row or a value without an end no more than the limit is held" {
  for format in csv tsv json warc; do
    (ulimit -v 600000; "$QUOTH" --version > /dev/null) || skip "this build needs much memory"
    run -124 bash -c "ulimit -v 600000; timeout 2 \"\$QUOTH\" annotate --fast --input-format $format /dev/zero"
    [ -z "$output" ]
  done
}

@test "a folder that contains a link to itself is read once" {
  ln -s .. corpus/sub/loop
  run -1 --separate-stderr quoth annotate corpus
  [ "$stderr" = "quoth: corpus/sub/loop: a link back to a folder that it lies in" ]
  [ "${#lines[@]}" = 2 ]
}

@test "links that multiply the ways to a folder are followed once" {
  for i in $(seq 0 39); do
    mkdir corpus/$i
    ln -s ../$((i + 1)) corpus/$i/a
    ln -s ../$((i + 1)) corpus/$i/b
  done
  mkdir corpus/40
  printf 'Mayor Ann Lee said: “It rains.”\n' > corpus/40/story.txt
  run -1 --separate-stderr timeout 60 "$QUOTH" annotate --fast corpus/0 --layers ents
  [ "${#lines[@]}" = 1 ]
  [ "${#stderr_lines[@]}" = 40 ]
  [ "$(grep -c ': a link to a folder that another link leads to$' <<< "$stderr")" = 40 ]
  # One link beside the folder is as before.
  run -0 quoth annotate --fast corpus/39/.. --exclude '[0-9]' --exclude '[0-3][0-9]' --layers ents
}

@test "invalid UTF-8 is read in another encoding" {
  printf 'Caf\351 owner Ann Lee said: "It is the best coffee in the whole town."\n' > latin.txt
  run -0 --separate-stderr quoth annotate latin.txt
  [[ "$output" == *"Café owner"* ]]
}

@test "an invalid line of NDJSON is reported with its number" {
  { ndjson a "Rain fell."; echo '{"id": "b"'; echo '{"id": "c"}'; echo '[1]'; echo
    echo '{"id": {}, "text": "x"}'; ndjson d "Snow fell."; } > in.ndjson
  run -1 --separate-stderr quoth annotate in.ndjson
  [ "${#lines[@]}" = 2 ]
  [[ "${stderr_lines[0]}" == "quoth: in.ndjson:2: bad JSON at byte "* ]]
  [ "${stderr_lines[1]}" = 'quoth: in.ndjson:3: no "text" in it' ]
  [ "${stderr_lines[2]}" = "quoth: in.ndjson:4: not a JSON object" ]
  [ "${stderr_lines[3]}" = 'quoth: in.ndjson:6: an "id" that is neither text nor a whole number' ]
}

@test "deeply nested JSON is rejected" {
  { printf '{"text": "Rain.", "x": '; head -c 200000 /dev/zero | tr '\0' '['; echo; } > in.ndjson
  run -2 quoth annotate in.ndjson
  [[ "$output" == "quoth: in.ndjson:1: "*JSON* ]]
}

@test "texts without sentence ends or closing quotation marks do not take forever" {
  for piece in 'said ' '(“' "He said 'a, "; do
    for i in $(seq 15); do piece+=$piece; done
    printf '%s' "$piece" > endless.txt
    (ulimit -t 60 && "$QUOTH" annotate --fast endless.txt -o endless.ndjson)
  done
}

@test "damaged and truncated compressed files are reported" {
  quoth annotate corpus | gzip > whole.ndjson.gz
  head -c 300 whole.ndjson.gz > cut.ndjson.gz
  { head -c 100 whole.ndjson.gz; echo damaged damaged damaged; } > damaged.ndjson.gz
  run quoth report cut.ndjson.gz
  [[ "$output" == *"quoth: cut.ndjson.gz: compressed data end too early"* ]]
  run quoth report damaged.ndjson.gz
  [[ "$output" == *"quoth: damaged.ndjson.gz: damaged gzip data"* ]]
}

@test "the report contains errors, with paths that do not depend on the folder" {
  : > corpus/sub/empty.txt
  run -1 --separate-stderr quoth report corpus -f json
  [ "$(jq -c '[.errors[].path]' <<< "$output")" = '["sub/empty.txt"]' ]
}

@test "a full disk is reported with status 2" {
  for command in "annotate corpus" "report corpus" "schema report" "diff corpus/harbour.txt corpus/sub/bridge.txt"; do
    run -2 bash -c "\"\$QUOTH\" $command > /dev/full"
    [ "$output" = "quoth: standard output: no space left on device" ]
  done
  for flag in --help --version; do
    run -2 bash -c "\"\$QUOTH\" $flag > /dev/full"
    [ "$output" = "quoth: standard output: cannot be written" ]
  done
  run -2 quoth annotate corpus -o /dev/full
  [ "$output" = "quoth: /dev/full: no space left on device" ]
}

@test "memory that ends is one line, and the old file stays" {
  (ulimit -v 300000 && "$QUOTH" --help > /dev/null) || skip "this build needs much memory"
  for i in $(seq 3000); do echo "Mayor Ann Lee said on Monday that bridge $i would close. “No,” Tom Vane told her."; echo; done > long.txt
  for limit in 300000 320000 340000 360000 400000; do
    echo old > out.gz
    run bash -c "ulimit -v $limit; \"\$QUOTH\" annotate -j2 --fast long.txt corpus -o out.gz"
    [ "$status" = 0 ] || [ "$output" = "quoth: out of memory" ]
    [ "$status" = 0 ] || [ "$status" = 2 ]
    [ "$status" = 0 ] || [ "$(cat out.gz)" = old ]
    [ ! -e out.gz.partial ]
  done
}

@test "where messages cannot be written the rest is done" {
  run -1 bash -c '"$QUOTH" annotate corpus missing.txt --fast -j2 -o out.ndjson 2> /dev/full'
  [ "$(jq -r .id out.ndjson | xargs)" = "harbour.txt sub/bridge.txt" ]
  run -2 bash -c '"$QUOTH" annotate --no-such-flag 2> /dev/full'
}

@test "a file that cannot be created is reported" {
  run -2 quoth annotate corpus -o nowhere/out.ndjson
  [ "$output" = "quoth: nowhere/out.ndjson: no such file or directory" ]
  for command in "report corpus" "stats corpus" "diff corpus corpus"; do
    run -2 quoth $command missing.txt -o nowhere/out.json # before anything is read
    [ "$output" = "quoth: nowhere/out.json: no such file or directory" ]
    run -2 quoth $command -o corpus/harbour.txt/out.json
    [ "$output" = "quoth: corpus/harbour.txt/out.json: not a directory" ]
  done
  run -2 quoth report corpus -o nowhere/pages/ -f html
  [ "$output" = "quoth: nowhere/pages/: no such file or directory" ]
  run -2 quoth report corpus -o corpus
  [ "$output" = "quoth: corpus: is a directory" ]
}

@test "a closed pipe ends it without a message" {
  for i in $(seq 300); do ndjson "$i" "Mayor Ann Lee said rain had fallen, $i times."; done > in.ndjson
  run --separate-stderr bash -c '"$QUOTH" annotate in.ndjson | head -n 1 | wc -l; echo "${PIPESTATUS[0]}"'
  [ "${lines[0]}" = 1 ]
  [ -z "$stderr" ]
}

@test "a limit of the size of files is reported as a full disk is" {
  for i in $(seq 50); do cat corpus/harbour.txt; echo; done > long.txt
  echo old > out.ndjson
  for command in "annotate long.txt -o out.ndjson" "report long.txt -f html -o pages/" "annotate long.txt -o out.db"; do
    run -2 bash -c "ulimit -f 8; \"\$QUOTH\" $command --fast"
    [[ "$output" == "quoth: "*": file too large" ]] || [[ "$output" == "quoth: out.db: "* ]]
    [ "${#lines[@]}" = 1 ]
  done
  [ "$(cat out.ndjson)" = old ]
  [ -z "$(find . -name '*.partial')" ]
}

@test "a signal that ends it leaves no partial file and keeps the old file" {
  echo old > out.ndjson
  mkfifo feed
  ulimit -c 0
  for signal in INT TERM HUP QUIT PIPE XCPU ABRT SEGV; do
    env --default-signal=$signal "$QUOTH" annotate - --fast -o out.ndjson < feed &
    running=$!
    exec 7> feed
    ndjson a "Rain fell." >&7
    await out.ndjson.partial $running
    kill -$signal $running
    wait $running || true
    exec 7>&-
    [ "$(cat out.ndjson)" = old ]
    [ ! -e out.ndjson.partial ]
  done
}

@test "two runs cannot write the same file" {
  mkfifo feed
  "$QUOTH" annotate - -o out.ndjson < feed &
  running=$!
  exec 7> feed
  await out.ndjson.partial $running
  run -2 quoth annotate corpus -o out.ndjson
  [ "$output" = "quoth: out.ndjson: another process is writing it" ]
  ndjson a "Rain fell." >&7
  exec 7>&-
  wait
  [ "$(jq -r .id out.ndjson)" = a ]
}
