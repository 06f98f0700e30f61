load corpus

@test "annotate piped into report gives the same report" {
  quoth report corpus -f json > whole
  cmp whole <(quoth annotate corpus | quoth report - -f json)
  cmp <(quoth report corpus) <(quoth annotate corpus | quoth report -)
}

@test "the report does not depend on the order of inputs or on threads" {
  cp corpus/harbour.txt a.txt
  cp corpus/sub/bridge.txt b.txt
  cmp <(quoth report a.txt b.txt -f json -j 1) <(quoth report b.txt a.txt -f json -j 4)
}

@test "reports of parts merge into the same report" {
  quoth report corpus/harbour.txt -f json > one.json
  quoth report corpus/sub/bridge.txt -f json > two.json
  quoth report corpus/harbour.txt corpus/sub/bridge.txt -f json > whole.json
  cmp whole.json <(quoth report one.json two.json -f json)
  cmp whole.json <(cat two.json one.json | quoth report - -f json)
  cmp whole.json <(quoth report one.json corpus/sub/bridge.txt -f json)
  cmp whole.json <(quoth report whole.json -f json)
}

@test "errors of parts are kept in the merged report" {
  : > corpus/sub/empty.txt
  run -1 quoth report corpus -f json -o whole.json
  quoth report corpus/harbour.txt -f json -o one.json
  run -1 --separate-stderr quoth report corpus -f json
  cmp whole.json <(quoth report whole.json one.json -f json)
}

@test "every format is written" {
  for format in text json markdown html csv; do
    quoth report corpus -f $format -o "out.$format"
    [ -s "out.$format" ]
    cmp "out.$format" <(quoth report corpus -f $format)
  done
}

@test "the text has colour only on a terminal" {
  run -0 quoth report corpus
  [[ "$output" == *Ruiz* ]]
  [[ "$output" != *$'\e['* ]]
  command -v python3 > /dev/null || skip "python3 makes the terminal"
  TERM=xterm run -0 on_terminal "$QUOTH" report corpus
  [[ "$output" == *$'\e['* ]]
  TERM=xterm NO_COLOR=1 run -0 on_terminal "$QUOTH" report corpus
  [[ "$output" != *$'\e['* ]]
  TERM=dumb run -0 on_terminal "$QUOTH" report corpus
  [[ "$output" != *$'\e['* ]]
}

@test "--speaker keeps what one speaker said" {
  run -0 quoth report corpus --speaker Ruiz
  [[ "$output" == *"until a cable breaks"* ]]
  [[ "$output" != *"ruin us"* ]]
}

@test "--type and --medium keep the quotations of one kind" {
  types() { quoth report corpus -f json "$@" | jq -r '.articles[].quotations[]?.type' | sort -u; }
  [ "$(types --type direct)" = direct ]
  [ "$(types --type indirect)" = indirect ]
  run -0 bash -c '"$QUOTH" report corpus -f json --medium speech | jq -r ".articles[].quotations[]?.medium" | sort -u'
  [ "$output" = speech ]
}

@test "--confidence omits less certain quotations" {
  run -0 bash -c '"$QUOTH" report corpus -f json --confidence 0.5 | jq "[.articles[].quotations[]?.confidence] | min >= 0.5"'
  [ "$output" = true ]
  run -2 quoth report corpus --confidence 2
  [[ "$output" == *"--confidence"* ]]
}

@test "--since and --until keep the articles of those dates" {
  { echo '{"id": "old", "text": "Rain fell.", "date": "2019-05-01"}'
    echo '{"id": "new", "text": "Snow fell.", "date": "2021-12-24T10:00:00Z"}'; } > in.ndjson
  ids() { quoth report in.ndjson -f json "$@" | jq -r '.articles[].id' | xargs; }
  [ "$(ids --since 2020)" = new ]
  [ "$(ids --until 2020-06)" = old ]
  [ "$(ids --since 2019-05-01 --until 2021-12-24)" = "new old" ]
}

@test "--explain shows why names are one speaker" {
  run -0 quoth report corpus --explain
  [[ "$output" == *"Why these are one:"*"Ruiz (harbour.txt)"* ]]
  run -2 quoth report corpus --explain -f json
}

@test "invalid flags are rejected" {
  run -2 quoth report corpus --type loud
  run -2 quoth report corpus --since yesterday
  run -2 quoth report corpus --max-speakers 0
  run -2 quoth report corpus -f xml
  run -2 quoth report corpus -j 0
}

@test "an agency's story in several outlets counts once" {
  mkdir wire
  story='The harbour of Ashbourne stays closed until spring, the port authority announced on Monday. Silt has filled the northern quay since the storms of last autumn. “We cannot wait for the dredgers any longer,” said the harbour master, Ann Lee. Ferries will sail from the old pier in the meantime.'
  printf '%s\n' "$story" > wire/a.txt
  printf '%s\n\nRead more: Ferries\n' "$story" > wire/b.txt
  printf '%s\n' "${story/Monday/Tuesday}" > wire/c.txt
  echo '“Silt is nobody’s fault,” said Ann Lee.' > wire/d.txt
  run -0 quoth report wire
  [ "${lines[0]}" = "4 articles, 3 speakers, 5 quotations" ]
  [ "${lines[1]}" = "[1] a.txt" ]
  [ "${lines[2]}" = "    the same text: b.txt" ]
  [[ "$output" == *$'  [1] (also [2]) ¶1 and [3] ¶1 said: “We cannot wait'* ]]
  run -0 quoth report wire -f json
  [ "$(jq -c .copies <<< "$output")" = '[{"article":"b.txt","of":"a.txt"}]' ]
  cmp <(echo "$output") <(quoth report - -f json <<< "$output")
  cmp <(echo "$output") <(cd wire && { quoth report a.txt c.txt -f json; quoth report b.txt d.txt -f json; } | quoth report - -f json)
}

@test "--memory says what of a report in JSON is held in memory, and changes nothing in it" {
  for name in a b c; do
    printf '{"id": "%s", "text": "Tom Vane said: “It rains.”", "note": "%s"}\n' $name \
      "$(head -c 500000 /dev/zero | tr '\0' $name)"
  done > in.ndjson
  quoth report in.ndjson --fast -f json > whole.json
  cmp whole.json <(quoth report in.ndjson --fast -f json --memory 1MB)
  cmp whole.json <(quoth report in.ndjson --fast -f json --memory 0)
  run -2 env TMPDIR=nowhere "$QUOTH" report in.ndjson --fast -f json --memory 1MB
  [ "$output" = "quoth: nowhere, for a temporary file: no such file or directory" ]
}
