# Output on a terminal: colour, width, messages (cli/terminal).
load corpus

setup_file() {
  command -v python3 > /dev/null || skip "python3 makes the terminal"
}

# The width of the longest line, without escape sequences.
widest() { tr -d '\r' | sed $'s/\e\\[[0-9;]*m//g' | wc -L; }

# A report with a line that is too long for the terminal.
long_story() {
  printf '%s\n\n' 'Harbour bridge to close' \
    'The mayor, Anna Ruiz, said on Monday that the harbour bridge would close for a year because no cable on it had been replaced since the storms of the last decade.' > long.txt
}

@test "lines are wrapped at the terminal's width" {
  long_story
  for columns in 50 80 120; do
    width=$(on_columns $columns "$QUOTH" report long.txt | widest)
    [ "$width" -le $columns ]
    [ "$width" -gt $((columns - 20)) ]
  done
}

@test "the minimum is forty columns" {
  long_story
  [ "$(on_columns 10 "$QUOTH" report long.txt | widest)" -gt 20 ]
  [ "$(on_columns 10 "$QUOTH" report long.txt | widest)" -le 40 ]
}

@test "lines have 80 columns if there is no terminal or its width is unknown" {
  long_story
  width=$(quoth report long.txt | widest)
  [ "$width" -le 80 ] && [ "$width" -gt 60 ]
  cmp <(quoth report long.txt) <(on_columns 0 "$QUOTH" report long.txt | tr -d '\r' | sed $'s/\e\\[[0-9;]*m//g')
}

@test "a file has no colour, even if there is a terminal" {
  TERM=xterm run -0 on_terminal "$QUOTH" report corpus -o out.txt
  [ -z "$output" ]
  ! grep -q $'\e' out.txt
  cmp out.txt <(quoth report corpus)
}

@test "--color, NO_COLOR and CLICOLOR_FORCE decide on colour" {
  quoth report corpus > plain
  cmp plain <(quoth report corpus --color auto)
  quoth report corpus --color always | grep -q $'\e'
  CLICOLOR_FORCE=1 quoth report corpus | grep -q $'\e'
  cmp plain <(CLICOLOR_FORCE=0 quoth report corpus)
  cmp plain <(CLICOLOR_FORCE=1 NO_COLOR=1 quoth report corpus)
  cmp plain <(CLICOLOR_FORCE=1 quoth report corpus --color never)
  NO_COLOR=1 quoth report corpus --color always | grep -q $'\e'
  TERM=xterm run -0 on_terminal "$QUOTH" report corpus --color never
  [[ "$output" != *$'\e'* ]]
}

@test "help is as wide as the terminal, up to 100 columns" {
  for columns in 50 80 100; do
    [ "$(on_columns $columns "$QUOTH" report --help | tr -d '\r' | sed -n '/^Flags/,/^$/p' | widest)" -le $columns ]
    [ "$(on_columns $columns "$QUOTH" annotate --help | tr -d '\r' | sed -n '/^Formats/,/^$/p' | widest)" -le $columns ]
  done
  on_columns 70 "$QUOTH" annotate --help | tr -d '\r' | grep -A 1 '^  sqlite  a database,' | grep '^          [a-z]'
}

@test "only text has colour" {
  for format in json markdown html csv; do
    TERM=xterm run -0 on_terminal "$QUOTH" report corpus -f $format
    [[ "$output" != *$'\e'* ]]
  done
}

@test "diff has colour on a terminal, else brackets" {
  sed 's/cable breaks/rope breaks/' corpus/harbour.txt > new.txt
  TERM=xterm run -1 on_terminal "$QUOTH" diff corpus/harbour.txt new.txt
  [[ "$output" == *$'\e[9;31mcable\e[0m'* ]]
  [[ "$output" == *$'\e[32mrope\e[0m'* ]]
  [[ "$output" != *"[-"* ]]
  run -1 quoth diff corpus/harbour.txt new.txt
  [[ "$output" == *"[-cable-] {+rope+}"* ]]
  TERM=xterm NO_COLOR=1 run -1 on_terminal "$QUOTH" diff corpus/harbour.txt new.txt
  [[ "$output" == *"[-cable-] {+rope+}"* ]]
}

@test "an empty NO_COLOR is ignored" {
  TERM=xterm NO_COLOR= run -0 on_terminal "$QUOTH" report corpus
  [[ "$output" == *$'\e['* ]]
}

@test "a terminal without TERM gets colour" {
  run -0 env -u TERM bash -c "$(declare -f live_terminal on_columns on_terminal); on_terminal \"\$QUOTH\" report corpus"
  [[ "$output" == *$'\e['* ]]
}

@test "errors are printed on standard error, one per line, without colour" {
  TERM=xterm run -1 on_terminal "$QUOTH" report corpus missing.txt -o out.txt
  [ "${output%$'\r'}" = "quoth: missing.txt: no such file or directory" ]
}

# An article with commands to a terminal in all that it says of itself: colour, clear, title, bell.
hostile_article() {
  python3 -c '
import json, sys
e = "\x1b[31m\x9b2J\x1b]0;x\x07\r\x7f"
filler = "The council met on Monday and talked about the old bridge for a long time. " * 90
print(json.dumps({"id": "a" + e, "title": "T" + e, "url": "http://e/" + e, "outlet": "The " + e + "Bee", "date": "2016" + e,
  "text": f"Old {e}bridge\n\n“{e}We will {sys.argv[1]}{e},” Mayor Ann {e}Lee said. Tom Vane of {e}Hale denied that it was {e}old.\n\n“{e}No, never,” he told Ann Lee.\n\n{filler}"}))' "$1"
}

# What is left of a terminal'"'"'s output without quoth'"'"'s own line ends.
controls() { LC_ALL=C tr -d '\n\t' | LC_ALL=C sed $'s/\r//' | LC_ALL=C grep -caP '[\x00-\x1f\x7f]|\xc2[\x80-\x9f]' || true; }

@test "nothing of an article is a command to a terminal, in any format" {
  hostile_article stay > in.json
  hostile_article leave > new.json
  quoth annotate --fast in.json -o in.db || true
  quoth annotate --fast in.json -o in.ndjson || true
  local command
  for command in "annotate in.json -f "{ndjson,spacy,csv,conllu} \
    "report in.json -f "{text,json,markdown,html,csv} "report in.json new.json --explain" "report in.db" "report in.ndjson" \
    "find bridge --in all in.json -f "{text,json,csv} "find --like never in.json -f "{text,json,csv} \
    "stats --by outlet in.json -f "{text,json,csv} "stats --key-words in.json" \
    "diff in.json new.json -f "{text,json,markdown,html}; do
    NO_COLOR=1 on_terminal "$QUOTH" $command --fast > shown || true
    [ -s shown ]
    [ "$(grep -c "^quoth: in.json" shown)" = 0 ]
    tr -d '\r' < shown > lines
    [ "$(controls < lines)" = 0 ] || { echo "$command"; cat -v lines; false; }
  done
}
