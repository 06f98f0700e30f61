load corpus

@test "work done before a kill -9 is kept, and the result is identical" {
  for i in $(seq 40); do ndjson "$i" "Mayor Ann Lee said rain had fallen $i times."; done > in.ndjson
  quoth annotate in.ndjson > whole
  mkfifo feed
  "$QUOTH" annotate - --resume -o out.ndjson < feed &
  running=$!
  exec 7> feed
  head -n 25 in.ndjson >&7
  await out.ndjson.partial $running
  kill -9 $running
  wait $running || true
  exec 7>&-
  [ ! -e out.ndjson ]
  quoth annotate in.ndjson --resume -o out.ndjson
  cmp whole out.ndjson
  [ ! -e out.ndjson.partial ]
}

@test "only an incomplete line is computed again" {
  quoth annotate corpus > whole
  { head -n 1 whole; tail -n 1 whole | head -c 200; } > out.ndjson.partial
  quoth annotate corpus --resume -o out.ndjson
  cmp whole out.ndjson
}

@test "a finished file stays as it is" {
  quoth annotate corpus --resume -o out.ndjson
  cp out.ndjson whole
  echo "Another line." >> corpus/sub/bridge.txt
  run -0 --separate-stderr quoth annotate corpus --resume -o out.ndjson
  [ -z "$output$stderr" ]
  cmp whole out.ndjson
}

@test "errors of skipped inputs are printed again" {
  quoth annotate corpus > whole
  cp whole out.ndjson.partial
  : > corpus/a.txt
  : > corpus/sub/a.txt
  run -1 --separate-stderr quoth annotate corpus --resume -o out.ndjson
  [ "${#stderr_lines[@]}" = 2 ]
  cmp whole out.ndjson
}

@test "without a partial file it starts from the beginning" {
  quoth annotate corpus --resume -o out.ndjson
  cmp <(quoth annotate corpus) out.ndjson
}

@test "a partial file from other articles or options is rejected" {
  quoth annotate corpus > out.ndjson.partial
  run -2 quoth annotate corpus --offsets bytes --layers ents --resume -o out.ndjson
  [[ "$output" == *"out.ndjson.partial: was begun with other articles or options"* ]]
  echo "Another line." >> corpus/sub/bridge.txt
  run -2 quoth annotate corpus --resume -o out.ndjson
  [[ "$output" == *"out.ndjson.partial: was begun with other articles or options"* ]]
  [ -e out.ndjson.partial ]
}

@test "it requires NDJSON in an uncompressed file" {
  run -2 quoth annotate corpus --resume
  run -2 quoth annotate corpus --resume -o out.ndjson.gz
  run -2 quoth annotate corpus --resume -f conllu -o out.conllu
}
