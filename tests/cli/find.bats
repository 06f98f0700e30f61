# quoth find (cli/find). Analysis with --fast: what is tested is the search.
load corpus

find_in() { quoth find --fast "$@"; }

@test "it finds what was said, with the speaker and the place" {
  run -0 --separate-stderr find_in cable corpus
  [ "${#lines[@]}" = 2 ]
  [ "${lines[0]}" = 'harbour.txt:¶3: Anna Ruiz, said: "We cannot wait until a cable breaks,"' ]
  [ "${lines[1]}" = 'sub/bridge.txt:¶2: Anna Ruiz, said: “We cannot wait until a cable breaks.”' ]
  [ -z "$stderr" ]
}

@test "the exit status is grep's" {
  run -0 find_in ruin corpus
  run -1 --separate-stderr find_in zebra corpus
  [ -z "$output" ] && [ -z "$stderr" ]
  run -2 --separate-stderr find_in ruin corpus missing.txt
  [ "$output" = 'sub/bridge.txt:¶3: Tom Vane, said: "It will ruin us,"' ]
  [ "$stderr" = "quoth: missing.txt: no such file or directory" ]
  run -2 find_in zebra missing.txt
}

@test "patterns have words, phrases, regexes and operators" {
  count() { find_in "$1" corpus | wc -l; }
  [ "$(count breaking)" = 2 ]
  [ "$(count '"breaking"')" = 0 ]
  [ "$(count '"a cable breaks"')" = 2 ]
  [ "$(count '/ruin|close/')" = 2 ]
  [ "$(count '/RUIN/')" = 0 ]
  [ "$(count '/RUIN/i')" = 1 ]
  [ "$(count 'wait NEAR/2 cable')" = 2 ]
  [ "$(count 'wait NEAR/1 cable')" = 0 ]
  [ "$(count 'cable OR ruin')" = 3 ]
  [ "$(count 'NOT cable')" = 2 ]
  [ "$(count '(cable OR ruin) NOT us')" = 2 ]
  [ "$(count '')" = 4 ]
}

@test "a bad pattern is an error of one line that says where" {
  bad() { # pattern message
    run -2 --separate-stderr find_in "$1" corpus
    [ -z "$output" ]
    [ "$stderr" = "quoth: PATTERN: $2" ]
  }
  bad '(cable' 'character 1: this ( is not closed'
  bad 'cable)' 'character 6: this ) closes no ('
  bad 'cable OR' 'character 7: nothing stands after OR'
  bad '"cable' 'character 1: this quotation mark is not closed'
  bad 'a /cable' 'character 3: this / begins a regex that no / ends'
  bad '/(cable/' 'character 1: in this regex a ( or ) has no partner'
  bad 'a NEAR/x b' 'character 3: NEAR/ takes a number of words up to 1000, as in NEAR/5'
  bad $'\x1b[2J(' 'character 5: this ( is not closed'
  bad '*' 'character 1: no word is in *'
}

@test "a pattern's control characters do not reach the terminal" {
  run -2 --separate-stderr find_in $'/\x1b[/' corpus
  [[ "$stderr" != *$'\x1b'* ]]
  run -2 --separate-stderr find_in $'\xff' corpus
  [ "$stderr" = "quoth: PATTERN: it is no UTF-8" ]
}

@test "it looks where --in says" {
  run -0 find_in bridge corpus --in headlines
  [ "${lines[0]}" = "harbour.txt:¶1: Harbour bridge to close" ]
  [ "${lines[1]}" = "sub/bridge.txt:¶1: Mayor shuts bridge" ]
  run -0 find_in mayor corpus --in narration
  [ "${lines[0]}" = "harbour.txt:¶2: The mayor, Anna Ruiz, said on Monday" ]
  run -1 find_in cable corpus --in narration
  run -0 find_in 'mayor AND bridge' corpus --in all
  [ "${lines[0]}" = "harbour.txt:¶2: The mayor, Anna Ruiz, said on Monday that the harbour bridge would close for a year." ]
  run -2 --separate-stderr find_in cable corpus --in pages
  [ "${stderr_lines[0]}" = "quoth: --in: pages is none of all, headlines, narration, quotations" ]
}

@test "it has the filters of report" {
  count() { find_in '' corpus "$@" | wc -l; }
  [ "$(count --speaker Ruiz)" = 3 ]
  [ "$(count --speaker Ruiz --speaker Vane)" = 4 ]
  [ "$(count --type indirect)" = 1 ]
  [ "$(count --kind organization)" = 0 ]
  [ "$(count --about bridge)" = 1 ]
  run -1 --separate-stderr find_in '' corpus --since 2020
  [ "$stderr" = "quoth: 2 articles without a date are left out by --since" ]
  run -1 --separate-stderr find_in '' corpus --speaker Ruis
  [ -z "$output" ]
  [ "$stderr" = "quoth: --speaker Ruis: no speaker of this name; did you mean Anna Ruiz?" ]
  for filter in "--speaker Ruiz" "--type direct" "--confidence 0.5"; do
    run -2 --separate-stderr find_in '' corpus --in all $filter
    [[ "${stderr_lines[0]}" == "quoth: "*"the filters of quotations"* ]]
  done
}

@test "annotations and reports are searched as the articles are" {
  quoth annotate --fast corpus -o all.ndjson
  quoth annotate --fast corpus --layers quotations -o quotations.ndjson
  quoth report --fast corpus -f json -o report.json
  quoth annotate --fast corpus -o corpus.db
  for pattern in '' cable '/./' '"harbour bridge"'; do
    find_in "$pattern" corpus > articles
    cmp articles <(find_in "$pattern" all.ndjson)
    cmp articles <(find_in "$pattern" quotations.ndjson)
    cmp articles <(find_in "$pattern" report.json)
    cmp articles <(find_in "$pattern" corpus.db)
  done
  cmp <(find_in mayor corpus --in all) <(find_in mayor all.ndjson --in all)
  cmp <(find_in mayor corpus --in all) <(find_in mayor corpus.db --in all)
  run -2 --separate-stderr find_in mayor report.json --in narration
  [ -z "$output" ]
  [ "$stderr" = "quoth: report.json:1: no text to search: reports keep what is quoted alone" ]
}

@test "of a database, the notes are of the articles that may have the words" {
  quoth annotate --fast corpus -o corpus.db
  run -1 --separate-stderr find_in ruin corpus.db --speaker Kerr --until 2020
  [ "${stderr_lines[0]}" = "quoth: --speaker Kerr: no speaker of this name in the articles in which these words are quoted" ]
  [ "${stderr_lines[1]}" = "quoth: 1 article without a date in which these words are quoted is left out by --until" ]
  run -0 --separate-stderr find_in ruin corpus.db --speaker Vane
  [ -z "$stderr" ]
}

@test "the output is the same for any number of threads" {
  for format in text json csv; do
    cmp <(find_in '' corpus -f $format -j 1) <(find_in '' corpus -f $format -j 8)
  done
}

@test "JSON and CSV" {
  run -0 find_in cable corpus -f json
  [ "$(jq -r '.schema, .pattern, .in, (.found | length)' <<< "$output" | paste -s -d ,)" = quoth/find/1,cable,quotations,2 ]
  [ "$(jq -r '.found[0] | .quotation.speaker.name, .matches[0].text, .paragraph' <<< "$output" | paste -s -d ,)" = "Anna Ruiz,cable,2" ]
  run -1 find_in zebra corpus -f json
  [ "$(jq -c .found <<< "$output")" = "[]" ]
  run -2 --separate-stderr find_in cable missing.txt -f json
  [ "$(jq -c .errors <<< "$output")" = '[{"path":"missing.txt","reason":"no such file or directory"}]' ]
  [ "$(find_in cable corpus -f csv | wc -l)" = 3 ]
  [ "$(find_in cable corpus -f csv | sed -n 2p | cut -d , -f 6,7)" = "Anna Ruiz,anna-ruiz" ]
  [ "$(find_in cable corpus -f csv --bom | head -c 3)" = $'\xef\xbb\xbf' ]
  run -2 find_in cable corpus --bom
  run -0 find_in cable corpus -f csv -o out.csv
  [ -z "$output" ]
  cmp out.csv <(find_in cable corpus -f csv)
}

@test "--like finds the nearest wording" {
  run -0 --separate-stderr find_in --like "we can't wait until a rope breaks" corpus
  [ "${#lines[@]}" = 1 ]
  [[ "${lines[0]}" == 0.*' harbour.txt:¶3: Anna Ruiz, said: '*'[-rope-] {+cable+}'*'(also sub/bridge.txt)' ]]
  run -0 find_in --like "We cannot wait until a cable breaks" corpus
  [[ "${lines[0]}" == "1.00 "* ]]
  run -1 find_in --like "the moon is made of cheese" corpus
  run -1 find_in --like "wait until a cable breaks" corpus --speaker Vane
  quoth report --fast corpus -f json -o report.json
  cmp <(find_in --like "a cable breaks" corpus) <(find_in --like "a cable breaks" report.json)
  [ "$(find_in --like "a cable breaks" corpus -f json | jq -r '.like, .found[0].also[0]' | paste -s -d ,)" = "a cable breaks,sub/bridge.txt" ]
}

@test "missing arguments are reported" {
  run -2 --separate-stderr quoth find
  [ "${stderr_lines[0]}" = "quoth: PATTERN and PATH are required; the pattern '' finds everything" ]
  run -2 --separate-stderr quoth find corpus
  [ "${stderr_lines[0]}" = "quoth: PATTERN and PATH are required; the pattern '' finds everything" ]
  run -2 --separate-stderr quoth find --like x
  [ "${stderr_lines[0]}" = "quoth: PATH is required" ]
  run -2 --separate-stderr quoth find --like "" corpus
  [ "${stderr_lines[0]}" = "quoth: --like: no word is in it" ]
}

@test "help shows the pattern before the paths" {
  [ "$(quoth find --help | head -n 1)" = "Usage: quoth find [FLAGS] [PATTERN] [PATH...]" ]
  run -0 find_in --like "a cable breaks" corpus/harbour.txt corpus/sub
  [ "${#lines[@]}" = 1 ]
}

@test "an empty folder and hostile texts do no harm" {
  mkdir empty
  run -2 --separate-stderr find_in x empty
  [ "$(quoth report --fast empty 2>&1 > /dev/null)" = "$stderr" ]
  printf '"We \x1b[31mcannot\x07 wait," Ann \x1b[0mLee said.\n' > hostile.txt
  for arguments in "'' hostile.txt" "wait hostile.txt --in all" "--like wait hostile.txt"; do
    run eval find_in "$arguments"
    [[ "$output" != *$'\x1b'* ]] && [[ "$output" != *$'\x07'* ]]
  done
}

@test "on a terminal lines stand under their articles, in colour" {
  command -v python3 > /dev/null || skip "python3 makes the terminal"
  TERM=xterm run -0 on_terminal "$QUOTH" find --fast cable corpus
  [[ "$output" == *$'\e[1;31mcable\e[0m'* ]]
  [[ "$output" == *"(harbour.txt)"* ]]
  TERM=xterm NO_COLOR=1 run -0 on_terminal "$QUOTH" find --fast cable corpus
  [[ "$output" != *$'\e'* ]]
  [ "${lines[0]%$'\r'}" = "Harbour bridge to close (harbour.txt)" ]
}
