load corpus

@test "--version" {
  run -0 quoth --version
  [[ "${lines[0]}" =~ ^quoth\ [0-9]+\.[0-9]+\.[0-9]+$ ]]
  [[ "${lines[1]}" =~ ^models:\ encoder-[0-9a-f]{8},\ fast-[0-9a-f]{8}$ ]]
  [[ "${lines[2]}" == "built with "* ]]
  cmp <(quoth --version) <(quoth -V)
}

@test "--help shows examples and exit statuses, for each subcommand too" {
  for command in "" report annotate diff schema; do
    run -0 quoth $command --help
    [[ "$output" == *"Exit status"* ]]
    [[ "$output" == *"quoth $command"* ]]
  done
}

@test "help of a command is that of its flag" {
  cmp <(quoth help) <(quoth --help)
  for command in report annotate diff find stats schema; do
    cmp <(quoth help $command) <(quoth $command --help)
    [ "$(quoth help $command | wc -L)" -le 100 ]
    ! quoth help $command | grep -E '\[OPTIONS\]|:(TEXT|INT|\{)| x -?[0-9]+$|REQUIRED'
  done
  run -2 --separate-stderr quoth help reprot
  [ "${stderr_lines[0]}" = "quoth: reprot: no such command; did you mean report?" ]
  run -2 bash -c '"$QUOTH" help > /dev/full'
  [ "$output" = "quoth: standard output: cannot be written" ]
}

@test "an unknown argument gives status 2 and one hint" {
  run -2 quoth
  run -2 quoth reprot corpus
  [ "$output" = $'quoth: reprot: no such command; did you mean report?\nTry: quoth --help' ]
  for command in report annotate diff schema; do
    run -2 --separate-stderr quoth $command --no-such-flag x y
    [ -z "$output" ]
    [[ "$stderr" == "quoth: "* ]]
    [[ "$stderr" == *"Try: quoth"* ]]
  done
}

@test "an unknown value is reported with the known ones" {
  run -2 quoth report corpus -f nope
  [ "${lines[0]}" = "quoth: --format: nope is none of csv, html, json, markdown, sqlite, text" ]
  run -2 quoth report corpus -f 2
  run -2 quoth report corpus --type direct,loud
  [ "${lines[0]}" = "quoth: --type: loud is none of direct, indirect, mixed" ]
  run -2 quoth report corpus --max-speakers 0
  [ "${#lines[0]}" -lt 80 ]
  for date in 2016-9 2016-13 2016-02-32 2016-02-31 2015-02-29 16 2016-01-; do run -2 quoth report corpus --since $date; done
}

@test "a list in a flag does not include the paths after it" {
  quoth annotate --layers ents,tokens corpus -o one
  quoth annotate corpus -o two --layers tokens --layers ents
  cmp one two
  quoth annotate --model "$QUOTH_SOURCE_DIR/data/models/pos.bin" corpus > three
  quoth report --medium speech,writing corpus > four
}

@test "schema prints the JSON Schemas" {
  for schema in report annotation diff; do
    run -0 bash -c '"$QUOTH" schema '$schema' | jq -r .\"\$schema\"'
    [[ "$output" == http*json-schema* ]]
  done
  run -2 quoth schema nonsense
}
