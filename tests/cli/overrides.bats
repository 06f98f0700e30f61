# --overrides: the user's corrections of who said what.
load corpus

overrides() { # lines...
  printf '%s\n' '{"schema": "quoth/overrides/1"}' "$@" > own.ndjson
}
said() { jq -r '.statements[] | "\(.speaker // "nobody"): \(.text)"' | sort; }

@test "names and quotations are corrected, and the output says so" {
  overrides '{"names": ["Ruiz"], "name": "Ana Ruiz"}' \
    '{"text": "It will ruin us", "speaker": "Bo Kerr"}'
  run -0 --separate-stderr quoth report corpus --overrides own.ndjson -f json
  [ -z "$stderr" ]
  [ "$(jq -r '.speakers[].name' <<< "$output" | paste -s -d ,)" = "Ana Ruiz,Bo Kerr" ]
  [[ "$(jq -r '.articles[].models' <<< "$output" | sort -u)" == *" overrides-"???????? ]]
  [ "$(said <<< "$output" | tail -1)" = 'bo-kerr: "It will ruin us,"' ]
}

@test "they do the same to articles, annotations and reports" {
  overrides '{"names": ["Tom Vane"], "articles": ["bridge.txt"], "name": "Tim Vane"}' \
    '{"article": "harbour.txt", "text": "We cannot wait until a cable breaks", "said": false}'
  quoth report corpus --overrides own.ndjson -f json > whole.json
  cmp whole.json <(quoth annotate corpus --overrides own.ndjson | quoth report - -f json)
  cmp whole.json <(quoth annotate corpus | quoth report - --overrides own.ndjson -f json)
  cmp whole.json <(quoth report corpus -f json | quoth report - --overrides own.ndjson -f json)
  cmp whole.json <(quoth report whole.json --overrides own.ndjson -f json)
  [ "$(jq '.articles[0].quotations | length' whole.json)" = 1 ]
}

@test "what fits nothing any more is reported once, and only of articles that were read" {
  overrides '{"names": ["Cy Fox"], "name": "Sir Cy Fox"}' \
    '{"article": "elsewhere.txt", "text": "Ice", "said": false}' \
    '{"article": "sub/bridge.txt", "quotation": "q-00000000", "speaker": null}'
  run -0 --separate-stderr quoth annotate corpus --overrides own.ndjson -j 2
  [ "${#stderr_lines[@]}" = 2 ]
  [ "${stderr_lines[0]}" = "quoth: own.ndjson:2: no speaker is called Cy Fox" ]
  [ "${stderr_lines[1]}" = "quoth: own.ndjson:4: sub/bridge.txt has no quotation q-00000000" ]
  run -0 --separate-stderr quoth diff corpus corpus --overrides own.ndjson
  [ "${#stderr_lines[@]}" = 2 ]
}

@test "diff corrects both sides" {
  overrides '{"names": ["Tom Vane", "Tim Vane"], "name": "Tim Vane"}'
  sed 's/Tom Vane/Tim Vane/' corpus/sub/bridge.txt > new.txt
  run -1 quoth diff corpus/sub/bridge.txt new.txt --change speaker-renamed
  run -0 quoth diff corpus/sub/bridge.txt new.txt --change speaker-renamed --overrides own.ndjson
}

@test "a file that is wrong is one clear line" {
  overrides '{"names": ["Ruiz"]}'
  run -2 --separate-stderr quoth report corpus --overrides own.ndjson
  [ -z "$output" ]
  [ "${stderr_lines[0]}" = 'quoth: own.ndjson:2: "name" is missing' ]
  run -2 --separate-stderr quoth report corpus --overrides missing.ndjson
  [ "${stderr_lines[0]}" = "quoth: missing.ndjson: no such file or directory" ]
}

@test "the lines match their schema" {
  /usr/bin/python3 -c 'import jsonschema' 2> /dev/null || skip "python3-jsonschema is not here"
  overrides '{"names": ["a"], "articles": ["b"], "name": "c", "kind": "group", "description": "d"}' \
    '{"article": "a", "quotation": "q-0badcafe", "text": "b", "speaker": null, "note": "c"}' \
    '{"text": "b", "said": false}'
  check() {
    /usr/bin/python3 -c '
import json, sys, jsonschema
validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1], encoding="utf-8")))
for line in open("own.ndjson", encoding="utf-8"):
    validator.validate(json.loads(line))' "$QUOTH_SOURCE_DIR/data/schema/overrides.json"
  }
  check
  quoth report corpus --overrides own.ndjson > /dev/null
  overrides '{"text": "b", "speaker": "c", "said": false}'
  run ! check
  run -2 quoth report corpus --overrides own.ndjson
}
