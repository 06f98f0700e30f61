# How report and diff read their inputs, and what they print for unreadable ones (cli/inputs).
load corpus

@test "an error is printed once, and the rest is reported" {
  run -1 --separate-stderr quoth report missing.txt corpus
  [ "$stderr" = "quoth: missing.txt: no such file or directory" ]
  [[ "${lines[0]}" == "2 articles, "* ]]
  [[ "$output" == *"Could not be read:"*"missing.txt: no such file or directory"* ]]
}

@test "errors are printed in the order of the inputs, for any number of threads" {
  for i in $(seq -w 20); do
    : > "corpus/$i.txt"
    cp corpus/harbour.txt "corpus/$i-a.txt"
  done
  run -1 --separate-stderr quoth report corpus -j 1
  one=$stderr
  [ "${#stderr_lines[@]}" = 20 ]
  [ "${stderr_lines[0]}" = "quoth: corpus/01.txt: empty" ]
  [ "${stderr_lines[19]}" = "quoth: corpus/20.txt: empty" ]
  run -1 --separate-stderr quoth report corpus -j 7
  [ "$stderr" = "$one" ]
}

@test "only errors give status 2 and keep the old file" {
  echo old > out.json
  run -2 --separate-stderr quoth report missing.txt other.txt -f json -o out.json
  [ -z "$output" ]
  [ "${stderr_lines[0]}" = "quoth: missing.txt: no such file or directory" ]
  [ "${stderr_lines[1]}" = "quoth: other.txt: no such file or directory" ]
  [ "$(cat out.json)" = old ]
  [ ! -e out.json.partial ]
}

@test "an empty pipe gives an empty report" {
  run -0 --separate-stderr quoth report - < /dev/null
  [ "$output" = "0 articles, 0 speakers, 0 quotations" ]
  [ -z "$stderr" ]
}

@test "a blank on a pipe is an empty article" {
  run -2 --separate-stderr quoth report - <<< ""
  [ "$stderr" = "quoth: -: empty" ]
}

@test "what is given and is empty has no articles, and is named" {
  for file in empty.txt empty.ndjson empty.csv empty.html empty empty.ndjson.gz; do
    : > $file
    [ $file != empty.ndjson.gz ] || gzip -c < /dev/null > $file
    run -0 --separate-stderr quoth report $file -f json
    [ "$output" = "$(quoth report - -f json < $file)" ]
    [ "$stderr" = "quoth: $file: empty" ]
    for command in annotate stats; do
      [ "$(quoth $command $file 2> /dev/null)" = "$(quoth $command - < $file)" ]
    done
    run -1 quoth find x $file
    run -0 quoth diff $file - < /dev/null
  done
  run -0 --separate-stderr quoth report corpus/harbour.txt empty.txt -f json
  [ "$stderr" = "quoth: empty.txt: empty" ]
  printf '\n\n' > blank.ndjson
  run -0 quoth report blank.ndjson
  [ "$output" = "0 articles, 0 speakers, 0 quotations" ]
}

@test "the errors in a report are not errors of this run" {
  : > corpus/empty.txt
  run -1 quoth report corpus -f json -o part.json
  run -0 --separate-stderr quoth report part.json -f json
  [ -z "$stderr" ]
  [ "$(jq -c .errors <<< "$output")" = '[{"path":"empty.txt","reason":"empty"}]' ]
}

@test "invalid lines are reported with their number" {
  { ndjson a "Rain fell."; echo nonsense; echo '{"id": "b", "text": 7}'
    echo '{"id": "c", "text": ""}'; echo '"text"'; } > in.ndjson
  run -1 --separate-stderr quoth report in.ndjson
  [[ "${stderr_lines[0]}" == "quoth: in.ndjson:2: bad JSON at byte "* ]]
  [ "${stderr_lines[1]}" = 'quoth: in.ndjson:3: no "text" in it' ]
  [ "${stderr_lines[2]}" = "quoth: in.ndjson:4: empty" ]
  [ "${stderr_lines[3]}" = "quoth: in.ndjson:5: not a JSON object" ]
  [[ "${lines[0]}" == "1 article, "* ]]
}

@test "annotations and reports of another version are rejected, and the rest is processed" {
  quoth annotate corpus/harbour.txt > in.ndjson
  sed 's|quoth/annotation/2|quoth/annotation/9|' in.ndjson > next.ndjson
  run -1 --separate-stderr quoth report in.ndjson next.ndjson
  [ "$stderr" = 'quoth: next.ndjson:1: "schema" is quoth/annotation/9, but this version reads quoth/annotation/2' ]
}

@test "an invalid annotation is rejected with the reason" {
  quoth annotate corpus/harbour.txt > in.ndjson
  sed 's/"type":"direct"/"type":"loud"/' in.ndjson > loud.ndjson
  run -2 quoth report loud.ndjson
  [ "$output" = 'quoth: loud.ndjson:1: "type" is none of its words: "loud"' ]
  sed 's/"start":0/"start":-1/' in.ndjson > negative.ndjson
  run -2 quoth report negative.ndjson
  [[ "$output" == 'quoth: negative.ndjson:1: "start" is no number from 0 to '* ]]
}

@test "a truncated report is rejected" {
  quoth report corpus -f json > whole.json
  head -n 20 whole.json > cut.json
  run -2 quoth report cut.json
  [ "$output" = "quoth: cut.json:1: it is no valid JSON" ]
}

@test "an article that is read twice is counted once" {
  cmp <(quoth report corpus -f json) <(quoth report corpus corpus -f json)
  quoth annotate corpus > corpus.ndjson
  cmp <(quoth report corpus -f json) <(quoth report corpus corpus.ndjson corpus -f json)
}

@test "two texts with one id are two articles" {
  mkdir a b
  cp corpus/harbour.txt a/story.txt
  cp corpus/sub/bridge.txt b/story.txt
  ids=$(quoth report a/story.txt b/story.txt -f json | jq -r '.articles[].id')
  [ "$(wc -l <<< "$ids")" = 2 ]
  [ "$(head -n 1 <<< "$ids")" = story.txt ]
  [[ "$(tail -n 1 <<< "$ids")" =~ ^story.txt#[0-9a-f]{8}$ ]]
  cmp <(quoth report a/story.txt b/story.txt -f json) <(quoth report b/story.txt a/story.txt -f json)
}

@test "diff reports errors of either side and of both" {
  run -2 --separate-stderr quoth diff missing.txt corpus
  [ "$stderr" = "quoth: missing.txt: no such file or directory" ]
  [ -z "$output" ]
  run -2 --separate-stderr quoth diff corpus missing.txt
  [ "$stderr" = "quoth: missing.txt: no such file or directory" ]
  run -2 --separate-stderr quoth diff one.txt two.txt
  [ "${#stderr_lines[@]}" = 2 ]
}

@test "diff compares nothing if a part of a side cannot be read" {
  cp -r corpus new
  : > new/empty.txt
  run -2 --separate-stderr quoth diff corpus new
  [ -z "$output" ]
  [ "$stderr" = "quoth: new/empty.txt: empty" ]
}

@test "diff reads standard input on one side" {
  run -0 quoth diff - corpus/harbour.txt < corpus/harbour.txt
  run -0 quoth diff corpus/harbour.txt - < corpus/harbour.txt
  run -1 quoth diff corpus/harbour.txt - < corpus/sub/bridge.txt
}

@test "diff treats /dev/null as a missing side" {
  run -1 quoth diff /dev/null corpus/harbour.txt
  [[ "$output" == $'0 changes, 1 article added\n\nAdded: harbour.txt\n'*"We cannot wait"* ]]
  run -1 quoth diff corpus /dev/null -f json
  [ "$(jq -c .articles.removed <<< "$output")" = '["harbour.txt","sub/bridge.txt"]' ]
  run -0 quoth diff /dev/null /dev/null
}

@test "a folder without texts is reported without its final slash" {
  mkdir -p bare/sub
  touch bare/notes.pdf
  run -2 --separate-stderr quoth report bare/
  [ "${stderr_lines[0]}" = "quoth: bare: no articles in it" ]
  [ "${stderr_lines[1]}" = "quoth: 1 file passed over: 1 .pdf" ]
}

@test "an article over --max-article-size is one error, and the rest is done" {
  large=$(yes 'The ferry left.' | head -n 500)
  printf '%s\n' "$large" > corpus/large.txt
  gzip -c corpus/large.txt > large.txt.gz
  printf '<!doctype html><p>%s</p>' "$large" > page.html
  {
    jq -nc --arg text "$large" '{id: "large", text: $text}'
    jq -n --arg text "$large" '{id: "indented", text: $text}'
    jq -nc '{id: "small", text: "Rain fell."}'
  } > in.ndjson
  printf 'id,text\nlarge,"%s"\nsmall,Snow fell.\n' "$large" > in.csv
  over="more than 2 kB: --max-article-size sets the limit"
  run -1 --separate-stderr quoth annotate --max-article-size 2kB \
    corpus large.txt.gz page.html in.ndjson in.csv -o out.ndjson
  [ "$stderr" = "quoth: corpus/large.txt: $over
quoth: large.txt.gz: $over
quoth: page.html: $over
quoth: in.ndjson:1: $over
quoth: in.ndjson:2: $over
quoth: in.csv:2: $over" ]
  [ "$(jq -r .id out.ndjson | xargs)" = "harbour.txt sub/bridge.txt small small" ]
  quoth annotate --max-article-size 9kB corpus large.txt.gz page.html in.ndjson in.csv > /dev/null
  # What quoth wrote is larger than the article.
  quoth annotate corpus/large.txt | quoth report --max-article-size 9kB - > /dev/null
  for command in report stats; do
    run -1 --separate-stderr quoth $command --max-article-size 2kB corpus
    [ "$stderr" = "quoth: corpus/large.txt: $over" ]
  done
  run -2 --separate-stderr quoth find bridge --max-article-size 2kB corpus
  [ "$stderr" = "quoth: corpus/large.txt: $over" ]
  run -2 --separate-stderr quoth diff --max-article-size 2kB corpus/large.txt corpus/harbour.txt
  [ "$stderr" = "quoth: corpus/large.txt: $over" ]
}
