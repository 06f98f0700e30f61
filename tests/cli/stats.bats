# quoth stats (cli/stats). Analysis with --fast: what is tested is the counting.
load corpus

stats() { quoth stats --fast "$@"; }

@test "it counts who is quoted and how much" {
  run -0 --separate-stderr stats corpus
  [ "${lines[0]}" = "2 articles, 4 quotations of 27 words; 3 sources: 3 persons" ]
  [[ "${lines[1]}" == "quotations  words  direct  mixed  indirect  articles  first ¶  leads  pronoun  speaker" ]]
  [[ "${lines[2]}" == *"Anna Ruiz"* ]]
  [[ "${lines[3]}" == *"he  Tom Vane"* ]]
  [ -z "$stderr" ]
}

@test "rows are speakers, articles, outlets or months" {
  { printf '{"id": "a", "date": "2021-03-04", "outlet": "The Bee", "text": "“We will stay,” Ann Lee said."}\n'
    printf '{"id": "b", "date": "2021-04-05", "url": "https://www.crow.example/b", "text": "“We will go,” Bo Kerr said."}\n'; } > in.ndjson
  ids() { stats in.ndjson -f json "$@" | jq -r '.rows[].id' | paste -s -d ,; }
  [ "$(ids)" = ann-lee,bo-kerr ]
  [ "$(ids --by speaker)" = ann-lee,bo-kerr ]
  [ "$(ids --by article)" = a,b ]
  [ "$(ids --by outlet)" = "The Bee,crow.example" ]
  [ "$(ids --by month)" = 2021-03,2021-04 ]
  run -2 --separate-stderr stats in.ndjson --by year
  [ "${stderr_lines[0]}" = "quoth: --by: year is none of article, month, outlet, speaker" ]
}

@test "it has the filters of report" {
  total() { stats corpus -f json "$@" | jq .total.quotations; }
  [ "$(total)" = 4 ]
  [ "$(total --speaker Ruiz)" = 3 ]
  [ "$(total --type direct)" = 3 ]
  [ "$(total --about bridge)" = 1 ]
  [ "$(total --speaker Nobody)" = 0 ]
  run -0 --separate-stderr stats corpus -f json --since 2020 --speaker Vame
  [ "$(jq .total.articles <<< "$output")" = 0 ]
  [ "${stderr_lines[0]}" = "quoth: --speaker Vame: no speaker of this name; did you mean Tom Vane?" ]
  [ "${stderr_lines[1]}" = "quoth: 2 articles without a date are left out by --since" ]
}

@test "--bom goes with CSV" {
  [ "$(stats corpus -f csv --bom | head -c 3)" = $'\xef\xbb\xbf' ]
  cmp <(stats corpus -f csv --bom | tail -c +4) <(stats corpus -f csv)
  run -2 stats corpus --bom
}

@test "annotations count as their articles, and each article once" {
  quoth annotate --fast corpus -o all.ndjson
  quoth annotate --fast corpus -o corpus.db
  for by in speaker article outlet month; do
    cmp <(stats corpus -f json --by $by) <(stats all.ndjson -f json --by $by)
    cmp <(stats corpus -f json --by $by) <(stats corpus.db -f json --by $by)
    cmp <(stats corpus --by $by) <(stats corpus corpus/../corpus/harbour.txt all.ndjson --by $by)
  done
  for input in all.ndjson corpus.db; do
    cmp <(stats corpus -f json --key-words) <(stats $input -f json --key-words)
  done
}

@test "a report has all but pronouns of mentions" {
  quoth report --fast corpus -f json -o report.json
  without() { stats "$1" -f json | jq 'del(.. | .pronouns?)'; }
  cmp <(without corpus) <(without report.json)
}

@test "the output is the same for any number of threads" {
  for format in text json csv; do
    cmp <(stats corpus -f $format -j 1) <(stats corpus -f $format -j 8)
  done
}

@test "--top limits the rows of text, and the rest is counted" {
  run -0 stats corpus --top 1
  [ "${lines[-1]}" = "and 1 more" ]
  [ "$(stats corpus --top 1 -f csv | wc -l)" = 3 ]
}

@test "--key-words compares a speaker with the others" {
  { for i in 1 2 3 4 5 6; do
      printf '{"id": "a%s", "text": "“The ferry is late number %s,” Ann Lee said. “The bridge is %s years old,” Bo Kerr said."}\n' $i $i $i
    done; } > in.ndjson
  run -0 stats in.ndjson --key-words --speaker Lee -f json
  [ "$(jq -r '.key_words[].word' <<< "$output" | sort | paste -s -d ,)" = ferry,late,number ]
  run -0 stats in.ndjson --key-words --speaker Lee
  [[ "${lines[1]}" == *"G2  log ratio  times  in the rest  word" ]]
  run -0 stats in.ndjson --key-words
  run -2 --separate-stderr stats in.ndjson --key-words --by month
  [ "${stderr_lines[0]}" = "quoth: --key-words goes without --by" ]
}

@test "the exit status is that of report" {
  run -1 --separate-stderr stats corpus missing.txt
  [ "$stderr" = "quoth: missing.txt: no such file or directory" ]
  run -2 --separate-stderr stats missing.txt
  [ -z "$output" ]
  mkdir empty
  run -2 stats empty
}

@test "hostile names do not reach the terminal" {
  printf '{"id": "a\\u001b", "outlet": "The \\u001b[31mBee", "text": "“We will stay,” Ann \\u001b[0mLee said."}\n' > in.ndjson
  for by in speaker article outlet month; do
    run -0 stats in.ndjson --by $by
    [[ "$output" != *$'\x1b'* ]]
  done
}
