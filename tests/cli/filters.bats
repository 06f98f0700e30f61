# The filters of quoth report.
load corpus

texts() { quoth report corpus -f json "$@" | jq -r '.statements[].text'; }
speakers() { quoth report corpus -f json "$@" | jq -r '.speakers[].name' | paste -s -d ,; }

@test "--speaker accepts a name, words of one, an alias or an id, ignoring case" {
  for name in "Anna Ruiz" Ruiz ruiz ANNA anna-ruiz; do
    [ "$(speakers --speaker "$name")" = "Anna Ruiz" ]
  done
  for name in Rui uiz "Ruiz Anna" nobody; do
    [ -z "$(speakers --speaker "$name")" ]
  done
}

@test "--speaker may be given again" {
  [ "$(speakers --speaker Ruiz --speaker Vane)" = "Anna Ruiz,Tom Vane" ]
  [ "$(speakers --speaker Nobody --speaker Vane)" = "Tom Vane" ]
}

@test "--kind keeps the speakers of a kind" {
  [ "$(speakers --kind person)" = "$(speakers)" ]
  [ -z "$(speakers --kind organization,document)" ]
}

@test "--about keeps what has these words or mentions whom they name" {
  [ "$(texts --about cable)" = '"We cannot wait until a cable breaks,"' ]
  [ "$(texts --about "harbour bridge" --about ruin | wc -l)" = 2 ]
  [ -z "$(texts --about "bridge harbour")" ]
}

@test "an unknown --speaker gives an empty report, status 0, and names that are nearly so" {
  run -0 --separate-stderr quoth report corpus --speaker Nobody
  [[ "${lines[0]}" == "2 articles, 0 speakers, 0 quotations" ]]
  [ "$stderr" = "quoth: --speaker Nobody: no speaker of this name" ]
  run -0 --separate-stderr quoth report corpus --speaker Ruis
  [ "$stderr" = "quoth: --speaker Ruis: no speaker of this name; did you mean Anna Ruiz?" ]
}

@test "--speaker omits the quotations of others" {
  run -0 bash -c '"$QUOTH" report corpus -f json --speaker Vane | jq -r ".articles[].quotations[].text"'
  [ "$output" = '"It will ruin us,"' ]
}

@test "--type keeps one or several types" {
  [ "$(texts --type indirect)" = "that the harbour bridge would close for a year" ]
  [ "$(texts --type direct | wc -l)" = 2 ]
  [ -z "$(texts --type mixed)" ]
  [ "$(texts --type direct,indirect,mixed)" = "$(texts)" ]
}

@test "--medium distinguishes speech, writing and thought" {
  { ndjson a "Ann Lee wrote: “The quay is grey and wet.”"
    ndjson b "Bo Kerr said: “The harbour is cold and wet.”"; } > in.ndjson
  media() { quoth report in.ndjson -f csv "$@" | tail -n +2 | cut -d , -f 12 | paste -s -d ,; }
  [ "$(media)" = writing,speech ]
  [ "$(media --medium writing)" = writing ]
  [ "$(media --medium speech)" = speech ]
  [ -z "$(media --medium thought)" ]
  [ "$(media --medium speech,writing)" = writing,speech ]
}

@test "--confidence accepts a number from 0 to 1" {
  [ "$(texts --confidence 0)" = "$(texts)" ]
  [ -z "$(texts --confidence 1)" ]
  for chance in -0.1 1.1 x 50%; do
    run -2 --separate-stderr quoth report corpus --confidence $chance
    [ "${stderr_lines[0]}" = "quoth: --confidence: $chance is not a number from 0 to 1" ]
  done
}

@test "--precise keeps what is nearly always right" {
  quoth annotate corpus | jq -c 'to_entries | map(if .key == "quotations"
    then .value |= map(.confidence = if .type == "direct" then 0.99 else 0.6 end) else . end)
    | from_entries' > made.ndjson
  [ "$(quoth report made.ndjson -f csv | tail -n +2 | wc -l)" = 4 ]
  for flags in "--precise" "--precise --confidence 0.1" "--confidence 0.98"; do
    [ "$(quoth report made.ndjson -f csv $flags | tail -n +2 | cut -d , -f 11 | sort -u)" = direct ]
  done
  [ "$(quoth report made.ndjson -f csv --precise --confidence 1 | wc -l)" = 1 ]
  [ "$(quoth annotate corpus --precise | jq '.quotations[] | select(.confidence < 0.93)')" = "" ]
}

@test "--max-speakers and --max-statements limit what a reader gets, and the report says how to see the rest" {
  run -0 quoth report corpus --max-speakers 1
  [[ "$output" == *$'\nand 1 more speaker\n'* ]]
  [[ "$output" != *"ruin us"* ]]
  [[ "$output" == *"--all shows everything"* ]]
  run -0 quoth report corpus --max-statements 1
  [[ "$output" == *$'\n  and 1 more statement\n'* ]]
  [[ "$output" == *"ruin us"* ]]
  run -0 quoth report corpus --all
  [[ "$output" != *"more statement"* ]]
  [[ "$output" != *"--all"* ]]
  for flag in --max-speakers --max-statements; do
    for number in 0 x 1.5; do
      run -2 --separate-stderr quoth report corpus $flag $number
      [ "${stderr_lines[0]}" = "quoth: $flag: $number is not a number from 1 on" ]
    done
    run -2 quoth report corpus -f json $flag 1
  done
  run -2 --separate-stderr quoth report corpus -f csv --all
  [[ "${stderr_lines[0]}" == *"go with -f text or markdown" ]]
}

@test "--sort orders the speakers" {
  [ "$(speakers --sort articles)" = "Anna Ruiz,Tom Vane" ]
  [ "$(speakers --sort name)" = "Anna Ruiz,Tom Vane" ]
  ndjson a '“Salt is dear,” said Tom Vane. “Silt is what it is,” said Anna Lee.' > in.ndjson
  sorted() { quoth report in.ndjson -f json "$@" | jq -r '.speakers[].name' | paste -s -d ,; }
  [ "$(sorted --sort name)" = "Anna Lee,Tom Vane" ]
  [ "$(sorted --sort appearance)" = "Tom Vane,Anna Lee" ]
  run -2 quoth report corpus --sort age
}

@test "dates are years, months or days" {
  for date in 2016 2016-09 2016-09-12 2016-12-31; do
    run -0 quoth report corpus --since $date
    run -0 quoth report corpus --until $date
  done
  for date in "" 16 201 20160 2016- 2016-9 2016-00 2016-13 2016-09-00 2016-09-32 2016-09-1 \
    2016/09/12 12-09-2016 2016-09-12T10:00 september today; do
    for flag in since until; do
      run -2 --separate-stderr quoth report corpus --$flag "$date"
      [ -z "$output" ]
      [ "${stderr_lines[0]}" = "quoth: --$flag: not a date like 2016, 2016-09 or 2016-09-12: $date" ]
    done
  done
}

@test "articles without a date are omitted if a date is given" {
  { echo '{"id": "dated", "text": "Rain fell.", "date": "2019-05-01"}'
    echo '{"id": "undated", "text": "Snow fell."}'; } > in.ndjson
  ids() { quoth report in.ndjson -f json "$@" | jq -r '.articles[].id' | paste -s -d ,; }
  [ "$(ids)" = dated,undated ]
  [ "$(ids --since 1900)" = dated ]
  [ "$(ids --until 2100)" = dated ]
  [ "$(ids --since 2019-05-01 --until 2019-05-01)" = dated ]
  [ -z "$(ids --since 2019-05-02)" ]
  [ -z "$(ids --until 2019-04)" ]
  run -0 --separate-stderr quoth report in.ndjson --until 2100
  [ "$stderr" = "quoth: 1 article without a date is left out by --until" ]
}

@test "a range that ends before it begins is an error" {
  run -2 --separate-stderr quoth report corpus --since 2021-03-05 --until 2021-03-04
  [ "${stderr_lines[0]}" = "quoth: --since 2021-03-05 is after --until 2021-03-04" ]
  run -0 quoth report corpus --since 2021-03-05 --until 2021-03
}

@test "filters can be combined, in any order" {
  one=$(texts --speaker Ruiz --type direct --confidence 0.5)
  [ "$one" = '"We cannot wait until a cable breaks,"' ]
  [ "$one" = "$(texts --confidence 0.5 --type direct --speaker Ruiz)" ]
  [ -z "$(texts --speaker Vane --type indirect)" ]
}

@test "every format is filtered" {
  for format in text markdown csv json; do
    run -0 quoth report corpus -f $format --speaker Vane
    [[ "$output" == *"ruin us"* ]]
    [[ "$output" != *"cable breaks"* ]]
  done
  # A page has the whole article beside what is left of the statements.
  run -0 quoth report corpus -f html --speaker Vane
  [ "$(grep -c '<blockquote' <<< "$output")" = 1 ]
  [[ "$(grep '<blockquote' <<< "$output")" == *"ruin us"* ]]
}

@test "a filtered report of annotations is the filtered report of the articles" {
  cmp <(quoth report corpus -f json --type direct) \
    <(quoth annotate corpus | quoth report - -f json --type direct)
}
