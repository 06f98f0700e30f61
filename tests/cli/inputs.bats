# Input: encodings, line ends, file names, and the forms of JSON.
load corpus

ids() { quoth annotate "$@" --layers ents | jq -r .id | paste -s -d ,; }
texts() { quoth annotate "$@" --layers ents | jq -r .text; }

@test "UTF-8, UTF-16 and a legacy encoding give the same text" {
  printf 'The café in Köln said: “No.”\n' > utf8.txt
  iconv -f UTF-8 -t UTF-16LE utf8.txt | { printf '\377\376'; cat; } > utf16le.txt
  iconv -f UTF-8 -t UTF-16BE utf8.txt | { printf '\376\377'; cat; } > utf16be.txt
  iconv -f UTF-8 -t WINDOWS-1252 utf8.txt > windows.txt
  { printf '\357\273\277'; cat utf8.txt; } > bom.txt
  for name in utf16le utf16be windows bom; do
    [ "$(texts $name.txt)" = "$(cat utf8.txt)" ]
  done
  encoding() { quoth annotate "$1" --layers ents | jq -r .encoding; }
  [ "$(encoding utf8.txt)" = UTF-8 ]
  [ "$(encoding utf16le.txt)" = UTF-16LE ]
  [ "$(encoding windows.txt)" = windows-1252 ]
}

@test "all kinds of line ends give the same paragraphs" {
  sed 's/$/\r/' corpus/harbour.txt > dos.txt
  count() { quoth annotate "$1" | jq '.paragraphs | length'; }
  [ "$(count dos.txt)" = "$(count corpus/harbour.txt)" ]
  quotations() { quoth annotate "$1" | jq -c '[.quotations[] | [.text, .speaker]]'; }
  [ "$(quotations dos.txt)" = "$(quotations corpus/harbour.txt)" ]
}

@test "a file is an article unless its suffix is that of another format" {
  cp corpus/harbour.txt story.log
  cp corpus/harbour.txt story
  [ "$(ids story.log story)" = story.log,story ]
  for name in in.ndjson in.jsonl in.json; do
    { ndjson a "Rain fell."; ndjson b "Snow fell."; } > $name
    [ "$(ids $name)" = a,b ]
  done
  cp in.json in.txt
  [ "$(ids in.txt)" = in.txt ]
}

@test "NDJSON may have a byte order mark, blank lines, and no last line end" {
  { printf '\357\273\277'; ndjson a "Rain fell."; printf '\r\n  \n'
    printf '{"id": "b", "text": "Snow fell."}'; } > in.ndjson
  [ "$(ids in.ndjson)" = a,b ]
}

@test "JSON may be indented, one text after another" {
  { ndjson a "Rain fell." | jq .; ndjson b "Snow fell."; ndjson c "Hail fell." | jq .; } > in.json
  [ "$(ids in.json)" = a,b,c ]
  [ "$(ids - < in.json)" = a,b,c ]
}

@test "an id may be text or a whole number; one of an empty text is computed" {
  { echo '{"id": 7, "text": "Rain fell."}'; echo '{"id": "", "text": "Snow fell."}'
    echo '{"id": -3, "text": "Hail fell."}'; } > in.ndjson
  [[ "$(ids in.ndjson)" =~ ^7,[0-9a-f]{16},-3$ ]]
}

@test "JSON escapes are decoded" {
  echo '{"id": "a", "text": "Caf\u00e9 \ud834\udd1e\nsays \"no\"."}' > in.ndjson
  [ "$(texts in.ndjson)" = $'Café 𝄞\nsays "no".' ]
}

@test "other keys become meta, with the same order and numbers" {
  echo '{"z": 1.5, "text": "Rain fell.", "a": [null, {"b": true}], "id": "x", "big": 12345678901234567890}' > in.ndjson
  quoth annotate in.ndjson > out.ndjson
  grep -qF '"meta":{"z":1.5,"a":[null,{"b":true}],"big":12345678901234567890}' out.ndjson
  cmp out.ndjson <(quoth annotate out.ndjson)
  [ "$(quoth report out.ndjson -f json | jq -r '.articles[0].meta | keys_unsorted | join(",")')" = z,a,big ]
}

@test "the date is from meta or from the article" {
  echo '{"id": "a", "text": "Rain fell.", "published": "2019-05-01T10:00:00Z"}' > in.ndjson
  [ "$(quoth annotate in.ndjson | jq -r .date)" = 2019-05-01 ]
  [ "$(quoth annotate corpus/harbour.txt | jq -r .date)" = null ]
}

@test "paths are read in the given order" {
  ndjson a "Rain fell." > a.ndjson
  [ "$(ids corpus/sub a.ndjson corpus/harbour.txt)" = bridge.txt,a,harbour.txt ]
}

@test "a file name that is not UTF-8 gets a UTF-8 id" {
  cp corpus/harbour.txt $'corpus/caf\xe9.txt'
  [ "$(ids corpus)" = "caf�.txt,harbour.txt,sub/bridge.txt" ]
}

@test "a folder of compressed articles gives the same result" {
  cp -r corpus packed
  gzip packed/harbour.txt
  zstd -q --rm packed/sub/bridge.txt
  cmp <(quoth annotate corpus) <(quoth annotate packed)
}

@test "an article of one word, of blanks, and of one very long line" {
  printf Rain > word.txt
  [ "$(texts word.txt)" = Rain ]
  printf ' \n\t\n' > blank.txt
  run -2 quoth annotate blank.txt
  [ "$output" = "quoth: blank.txt: empty" ]
  for i in $(seq 2000); do printf 'Ann Lee said that rain fell %s times. ' "$i"; done > long.txt
  [ "$(quoth annotate --fast long.txt | jq '.quotations | length > 1000')" = true ]
}

@test "inputs are not changed" {
  sum() { find corpus -type f -exec sha256sum {} + | sort; }
  before=$(sum)
  quoth annotate corpus -f brat -o ann
  quoth report corpus -f html -o out.html
  [ "$(sum)" = "$before" ]
}
