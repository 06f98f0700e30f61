# The output formats match data/schema, checked by an independent validator (python3-jsonschema).

setup() {
  /usr/bin/python3 -c 'import jsonschema' 2> /dev/null || skip "python3-jsonschema is not here"
  cd "$BATS_TEST_TMPDIR"
}

# validate NAME FILE: validates each line of an .ndjson FILE, or another FILE, against schema NAME.
validate() {
  /usr/bin/python3 - "$QUOTH_SOURCE_DIR/data/schema/$1.json" "$2" << 'PYTHON'
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
text = open(sys.argv[2], encoding="utf-8").read()
values = text.splitlines() if sys.argv[2].endswith(".ndjson") else [text]
assert values, "nothing to validate"
for value in values:
    validator.validate(json.loads(value))
PYTHON
}

article() {
  printf '%s\n\n' 'Cafe must close' '“We can’t stay,” said Ann Lee, owner of the cafe.' \
    'She called it “a sad” end on 3 March.' > cafe.txt
}

@test "the golden files match their schemas" {
  validate annotation "$QUOTH_SOURCE_DIR/tests/golden/annotation.ndjson"
  validate spacy "$QUOTH_SOURCE_DIR/tests/golden/annotation.spacy.json"
  validate report "$QUOTH_SOURCE_DIR/tests/golden/report.json"
  validate diff "$QUOTH_SOURCE_DIR/tests/golden/diff.json"
  validate find "$QUOTH_SOURCE_DIR/tests/golden/find.json"
  validate stats "$QUOTH_SOURCE_DIR/tests/golden/stats.json"
  validate stats "$QUOTH_SOURCE_DIR/tests/golden/key_words.json"
}

@test "the validator rejects what is not in the schema" {
  sed 's/"direct"/"overheard"/' "$QUOTH_SOURCE_DIR/tests/golden/annotation.ndjson" > bad.ndjson
  run validate annotation bad.ndjson
  [ "$status" -ne 0 ]
}

@test "annotations match their schema, with any layers and offsets" {
  article
  "$QUOTH" annotate cafe.txt > all.ndjson
  validate annotation all.ndjson
  "$QUOTH" annotate --layers quotations --offsets bytes cafe.txt > some.ndjson
  validate annotation some.ndjson
  "$QUOTH" annotate -f spacy cafe.txt > spacy.ndjson
  validate spacy spacy.ndjson
}

@test "reports match their schema, also with errors" {
  article
  printf 'a\0b' > binary.txt
  run "$QUOTH" report -f json -o report.json cafe.txt binary.txt
  [ "$status" -eq 1 ]
  validate report report.json
}

@test "diffs match their schema" {
  article
  sed 's/a sad/a happy/; s/Ann Lee/Bo Ames/' cafe.txt > new.txt
  run "$QUOTH" diff -f json -o diff.json cafe.txt new.txt
  [ "$status" -eq 1 ]
  validate diff diff.json
  run "$QUOTH" diff -f json -o timeline.json cafe.txt new.txt cafe.txt
  [ "$status" -eq 1 ]
  validate timeline timeline.json
}
