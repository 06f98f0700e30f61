# quoth schema (cli/schema).
load corpus

@test "it prints the files of data/schema unchanged" {
  for name in report annotation spacy diff timeline find stats overrides; do
    cmp <(quoth schema $name) "$QUOTH_SOURCE_DIR/data/schema/$name.json"
  done
}

@test "each is a JSON Schema with the name of its format" {
  for name in report annotation spacy diff timeline find stats overrides; do
    [ "$(quoth schema $name | jq -r 'type')" = object ]
    quoth schema $name | grep -Eq "quoth/$name/[0-9]"
  done
}

@test "an unknown name is rejected with the known ones" {
  for name in reports nonsense ""; do
    run -2 --separate-stderr quoth schema "$name"
    [ -z "$output" ]
    [[ "${stderr_lines[0]}" == "quoth: NAME: $name is none of "*annotation* ]]
    [ "${stderr_lines[1]}" = "Try: quoth schema --help" ]
  done
}

@test "it reads no input" {
  run -0 quoth schema report < /dev/null
  [ "$output" = "$(cat "$QUOTH_SOURCE_DIR/data/schema/report.json")" ]
}
