# Flags that are used by several subcommands, and invalid command lines (cli/flags, cli/main).
load corpus

# Checks that the command line is rejected with this line and the hint, and has no effect.
refused() { # line command argument...
  local line=$1
  shift
  run -2 --separate-stderr quoth "$@"
  [ -z "$output" ]
  [ "${#stderr_lines[@]}" = 2 ]
  [ "${stderr_lines[0]}" = "quoth: $line" ]
  [ "${stderr_lines[1]}" = "Try: quoth $1 --help" ]
}

@test "missing arguments are reported" {
  refused "PATH is required" report
  refused "PATH is required" annotate
  refused "two versions are compared: OLD NEW" diff
  refused "NAME is required" schema
}

@test "a flag without its value is reported" {
  for flag in format output speaker since until max-speakers confidence type medium sign threads offsets model overrides lexicon memory; do
    run -2 --separate-stderr quoth report corpus --$flag
    [ "${stderr_lines[0]}" = "quoth: --$flag: its value is missing" ]
  done
  for flag in format output layers threads offsets model; do
    run -2 --separate-stderr quoth annotate corpus --$flag
    [ "${stderr_lines[0]}" = "quoth: --$flag: its value is missing" ]
  done
}

@test "a flag with one value cannot be repeated" {
  refused "--format: it is given twice" report corpus -f json -f text
  refused "--format: it is given twice" annotate corpus -f conllu --format ndjson
}

@test "short and long flags are equivalent" {
  cmp <(quoth report corpus -f json) <(quoth report corpus --format json)
  cmp <(quoth report corpus -fjson) <(quoth report corpus --format=json)
  quoth report corpus -o short.txt
  quoth report corpus --output long.txt
  cmp short.txt long.txt
  cmp <(quoth annotate corpus -j 2) <(quoth annotate corpus --threads 2)
  run -1 quoth diff corpus/harbour.txt corpus/sub/bridge.txt -q
  [ -z "$output" ]
}

@test "flags may precede or follow the paths" {
  cmp <(quoth report -f json corpus) <(quoth report corpus -f json)
  cmp <(quoth annotate --offsets bytes corpus) <(quoth annotate corpus --offsets bytes)
}

@test "a path that starts with a hyphen can follow --" {
  cp corpus/harbour.txt -- -story.txt
  run -0 quoth report -- -story.txt
  [[ "$output" == *"Anna Ruiz"* ]]
  run -2 quoth report -story.txt
}

@test "threads are from 1 to 1024" {
  for threads in 0 -1 1025 x 1.5 ""; do
    refused "--threads: $threads is not a number from 1 to 1024" annotate corpus -j "$threads"
  done
  for command in report annotate; do
    quoth $command corpus -j 1 > one
    cmp one <(quoth $command corpus -j 1024)
  done
  run -0 quoth diff corpus corpus -j 1
}

@test "places are counted in code points, bytes or UTF-16 units, in every command" {
  for command in report annotate "diff corpus"; do
    run -2 --separate-stderr quoth $command corpus --offsets lines
    [ "${stderr_lines[0]}" = "quoth: --offsets: lines is none of bytes, code_points, utf16" ]
  done
  ndjson x 'Élan. “𝄞 is loud,” said Ann Lee.' > in.ndjson
  content() { quoth annotate in.ndjson "$@" | jq -c '.quotations[0].content[0] | [.start, .end]'; }
  [ "$(content)" = "[6,18]" ]
  [ "$(content --offsets code_points)" = "[6,18]" ]
  [ "$(content --offsets utf16)" = "[6,19]" ]
  [ "$(content --offsets bytes)" = "[7,26]" ]
}

@test "an annotation keeps its offset unit" {
  quoth annotate corpus --offsets utf16 > utf16.ndjson
  [ "$(jq -r .offsets utf16.ndjson | sort -u)" = utf16 ]
  [ "$(quoth report utf16.ndjson -f json | jq -r '.articles[].offsets' | sort -u)" = utf16 ]
  [ "$(quoth annotate corpus | jq 'has("offsets")' | sort -u)" = false ]
}

@test "an invalid model gives status 2 before anything is read or written" {
  echo old > out
  for command in "report corpus" "annotate corpus" "diff corpus corpus"; do
    run -2 --separate-stderr quoth $command --model missing.bin -o out
    [ -z "$output" ]
    [[ "$stderr" == "quoth: missing.bin: "* ]]
    [ "$(wc -l <<< "$stderr")" = 1 ]
    [ "$(cat out)" = old ]
  done
}

@test "--model may be repeated, with one file each" {
  models=$QUOTH_SOURCE_DIR/data/models
  cmp <(quoth annotate corpus) \
    <(quoth annotate --model "$models/pos.bin" --model "$models/names.bin" corpus)
  run -2 quoth annotate corpus --model "$models/pos.bin" --model missing.bin
  [[ "$output" == "quoth: missing.bin: "* ]]
}

@test "an unknown value is reported with the known ones, and with what may be meant" {
  for format in js xml "" $'j\e[31mson'; do
    run -2 --separate-stderr quoth report corpus -f "$format"
    [[ "${stderr_lines[0]}" == "quoth: --format: "*" is none of csv, html, json, markdown, sqlite, text" ]]
    [[ "$stderr" != *$'\e'* ]]
  done
  refused "--format: jsom is none of csv, html, json, markdown, sqlite, text; did you mean json?" report corpus -f jsom
  refused "--type: directt is none of direct, indirect, mixed; did you mean direct?" report corpus --type directt
}

@test "values may be in capitals, and formats may have their other names" {
  cmp <(quoth report corpus -f json) <(quoth report corpus -f JSON)
  cmp <(quoth report corpus -f markdown) <(quoth report corpus -f md)
  cmp <(quoth annotate corpus -f ndjson) <(quoth annotate corpus -f jsonl)
  cmp <(quoth report corpus -f json --type direct) <(quoth report corpus -f json --type Direct)
}

@test "the ending of -o decides the format, unless -f does" {
  quoth report corpus -o out.md
  cmp out.md <(quoth report corpus -f markdown)
  quoth report -o out.json.gz corpus
  cmp <(gzip -dc out.json.gz) <(quoth report corpus -f json)
  quoth report -o out.html corpus -f csv
  cmp out.html <(quoth report corpus -f csv)
  for file in out.xlsx out.ndjson.gz OUT.PDF; do
    refused "--output: $file: $(sed 's/.gz//; s/.*\.//' <<< ${file,,}) is none of csv, html, json, markdown, sqlite, text, of which -f chooses one" report -o $file corpus
    [ ! -e $file ]
  done
  quoth report -o out.pdf -f text corpus
  quoth report -o out.dat corpus
  cmp out.dat <(quoth report corpus)
  quoth annotate -o out.conllu corpus
  cmp out.conllu <(quoth annotate corpus -f conllu)
  run -1 quoth diff corpus/harbour.txt corpus/sub/bridge.txt -o diff.json
  jq -e .changes diff.json > changes
}

@test "--allow-errors gives status 0 although some input could not be read" {
  : > corpus/empty.txt
  for command in report annotate; do
    run -1 quoth $command corpus
    run -0 --separate-stderr quoth $command corpus --allow-errors
    [ "$stderr" = "quoth: corpus/empty.txt: empty" ] || [ "$stderr" = "quoth: empty.txt: empty" ]
    run -2 quoth $command missing.txt --allow-errors -o out
    [ ! -e out ]
  done
}

@test "lists of values have commas and may be repeated" {
  one=$(quoth report corpus -f json --type direct,indirect)
  [ "$one" = "$(quoth report corpus -f json --type direct --type indirect)" ]
  [ "$one" = "$(quoth report corpus -f json --type indirect,direct,direct)" ]
  refused "--type: loud is none of direct, indirect, mixed" report corpus --type direct,loud
  refused "--medium: song is none of act, speech, thought, writing" report corpus --medium song
  refused "--layers: spans is none of ents, quotations, tokens" annotate corpus --layers tokens,spans
}

@test "conflicting flags are rejected" {
  refused "-f brat needs a folder to write to: -o DIR" annotate corpus -f brat
  refused "-f brat needs a folder to write to: -o DIR" annotate corpus -f brat -o -
  refused "--layers goes with -f ndjson" annotate corpus -f conllu --layers ents
  refused "--offsets goes with -f ndjson and csv" annotate corpus -f conllu --offsets bytes
  refused "--offsets goes with -f ndjson and csv" annotate corpus -f brat -o ann --offsets utf16
  refused "--resume goes with -f ndjson and -o FILE, not compressed" annotate corpus --resume
  refused "--resume goes with -f ndjson and -o FILE, not compressed" \
    annotate corpus --resume -o out.ndjson.zst
  refused "--explain goes with -f text" report corpus --explain -f json
  [ ! -e ann ]
}

@test "the default offsets work with every format" {
  quoth annotate corpus -f conllu --offsets code_points > named
  cmp named <(quoth annotate corpus -f conllu)
}

@test "extra arguments are rejected" {
  refused "annotation: one argument too many" schema report annotation
  refused "--nope: no such flag of quoth report" report corpus --nope
  refused "--speeker: no such flag of quoth report; did you mean --speaker?" report corpus --speeker=Ann
  refused "--formt: no such flag of quoth annotate; did you mean --format?" annotate --formt
  run -2 --separate-stderr quoth --nope
  [ -z "$output" ]
  [ "${stderr_lines[0]}" = "quoth: --nope: no such flag" ]
  [ "${stderr_lines[1]}" = "Try: quoth --help" ]
}

@test "help is on standard output and lists every flag" {
  run -0 --separate-stderr quoth report --help
  [ -z "$stderr" ]
  for flag in format output explain speaker type medium sign confidence precise since until all max-speakers max-statements sort overrides lexicon memory threads offsets model; do
    [[ "$output" == *"--$flag"* ]]
  done
  run -0 --separate-stderr quoth annotate --help
  for flag in format output layers precise resume threads offsets model; do
    [[ "$output" == *"--$flag"* ]]
  done
  run -0 --separate-stderr quoth diff --help
  for flag in format output quiet git history change fail-on speaker kind type medium sign confidence precise since until threads offsets model; do
    [[ "$output" == *"--$flag"* ]]
  done
  cmp <(quoth report --help) <(quoth report -h)
}

@test "help is shown whatever the other arguments" {
  run -0 quoth report missing.txt --help
  [[ "$output" == *"Usage: quoth report"* ]]
  run -0 quoth diff --help
  [[ "$output" == *"Usage: quoth diff"* ]]
}

@test "an unknown subcommand is reported" {
  run -2 --separate-stderr quoth
  [ "${stderr_lines[0]}" = "quoth: a command is missing" ]
  for name in Report reports anotate; do
    run -2 --separate-stderr quoth $name
    [[ "${stderr_lines[0]}" == "quoth: $name: no such command; did you mean "*"?" ]]
    [ "${stderr_lines[1]}" = "Try: quoth --help" ]
  done
  run -2 --separate-stderr quoth none
  [ "${stderr_lines[0]}" = "quoth: none: no such command" ]
  run -2 --separate-stderr quoth corpus
  [ "${stderr_lines[0]}" = "quoth: corpus: no command, but a path; did you mean quoth report corpus?" ]
}

@test "for a flag before the command, the message says to put it after" {
  for flag in --fast -f; do
    run -2 --separate-stderr quoth $flag report corpus
    [ "${stderr_lines[0]}" = "quoth: $flag: stands after the command" ]
  done
}
