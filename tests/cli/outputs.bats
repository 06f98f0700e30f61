# The content of each output format, and where it is written.
load corpus

@test "report -f json has the content of the text" {
  quoth report corpus -f json > report.json
  [ "$(jq -r .schema report.json)" = quoth/report/2 ]
  [ "$(jq -r '"quoth " + .quoth' report.json)" = "$(quoth --version | head -n 1)" ]
  [ "$(jq -r '.articles[].id' report.json | xargs)" = "harbour.txt sub/bridge.txt" ]
  [ "$(jq -r '.speakers[] | "\(.name) \(.quotations)"' report.json)" = $'Anna Ruiz 3\nTom Vane 1' ]
  [ "$(jq '.statements | length' report.json)" = 3 ]
  [ "$(jq -c .errors report.json)" = "[]" ]
}

@test "report -f csv has one row per quotation, with line ends of RFC 4180" {
  quoth report corpus -f csv > report.csv
  [ "$(head -n 1 report.csv)" = $'article,title,date,paragraph,speaker,speaker_id,kind,addressee,source,cue,type,medium,sign,text,statement,start,end,confidence,copy_of\r' ]
  [ "$(wc -l < report.csv)" = 5 ]
  [ "$(grep -c $'\r$' report.csv)" = 5 ]
  grep -q '^sub/bridge.txt,Mayor shuts bridge,,3,Tom Vane,tom-vane,person,,he,said,direct,speech,+,"""It will ruin us,""",' report.csv
}

@test "report -f markdown and html are complete documents" {
  [ "$(quoth report corpus -f markdown | head -n 1)" = "# Who said what" ]
  [ "$(quoth report corpus -f html | head -n 1)" = "<!DOCTYPE html>" ]
  [ "$(quoth report corpus -f html | tail -n 1)" = "</html>" ]
}

@test "report -f html has the articles, and those of annotations, but none of a JSON report" {
  quoth report corpus -f html -o page.html
  grep -q '<p>Shopkeeper <i data-s=[0-9]*>Tom Vane</i> disagreed' page.html
  for unit in code_points bytes utf16; do
    cmp page.html <(quoth annotate corpus --offsets $unit | quoth report - -f html)
  done
  quoth report corpus -f json > report.json
  run -0 quoth report report.json -f html
  [[ "$output" == *"The text of this article is not here"* ]]
  [[ "$output" != *"Shopkeeper"* ]]
}

@test "report -f html -o DIR/ is an index and a page an article, in a folder that is quoth's own" {
  quoth report corpus -f html -o pages/
  [ "$(ls pages pages/articles | grep -c html)" = 3 ]
  [ ! -e pages.partial ]
  quoth report corpus/harbour.txt -f html -o pages
  [ "$(ls pages/articles | wc -l)" = 1 ]
  [[ "$(quoth report pages 2>&1)" != *Ruiz* ]]
  run -2 quoth report corpus -f html -o corpus
  [ "$output" = "quoth: corpus: is a folder with other files: name a new or an empty one" ]
  [ -e corpus/harbour.txt ]
}

@test "ids of articles lead to no file outside the folder" {
  { ndjson "../../out" "Mayor Ann Lee said: “The bridge is closed for a year.”"
    ndjson "/etc/x<y>" "Mayor Ann Lee said: “The bridge is open now and then.”"; } > in.ndjson
  quoth report in.ndjson -f html -o pages/
  [ "$(ls pages/articles | LC_ALL=C sort | sed 's/-[0-9a-f]*\.html//' | xargs)" = "------out -etc-x-y-" ]
}

@test "diff -f html shows both versions; of three, a timeline" {
  sed 's/cable breaks/rope breaks/' corpus/harbour.txt > new.txt
  run -1 quoth diff corpus/harbour.txt new.txt -f html
  [ "${lines[0]}" = "<!DOCTYPE html>" ]
  [[ "$output" == *"<del>cable</del>"* ]]
  [[ "$output" == *"<ins>rope</ins>"* ]]
  [[ "$output" == *"<li id=c1 class=quotation-reworded>"* ]]
  run -1 quoth diff corpus/harbour.txt new.txt corpus/harbour.txt -f html
  [[ "$output" == *"<table class=lives>"* ]]
}

@test "report -f text is the default" {
  cmp <(quoth report corpus) <(quoth report corpus -f text)
  cmp <(quoth annotate corpus) <(quoth annotate corpus -f ndjson)
  cmp <(quoth diff corpus/harbour.txt corpus/sub/bridge.txt) \
    <(quoth diff corpus/harbour.txt corpus/sub/bridge.txt -f text)
}

@test "--explain only adds to the text" {
  quoth report corpus > plain
  quoth report corpus --explain > explained
  cmp plain <(head -c "$(wc -c < plain)" explained)
  [[ "$(tail -c +"$(($(wc -c < plain) + 1))" explained)" == *"Why these are one:"* ]]
  run -0 quoth report corpus/harbour.txt --explain
  [[ "$output" == *"No speaker's names were joined across articles."* ]]
}

@test "-o compresses a report according to its name" {
  quoth report corpus -f json > plain
  quoth report corpus -f json -o out.json.gz
  quoth report corpus -f json -o out.json.zst
  cmp plain <(zcat out.json.gz)
  cmp plain <(zstd -dcq out.json.zst)
  cmp plain <(quoth report out.json.gz -f json)
  cmp plain <(quoth report out.json.zst -f json)
}

@test "-o - is standard output" {
  cmp <(quoth report corpus) <(quoth report corpus -o -)
  cmp <(quoth annotate corpus) <(quoth annotate corpus -o -)
  [ ! -e - ]
}

@test "-o writes nothing to standard output" {
  for command in "report corpus" "annotate corpus"; do
    run -0 quoth $command -o out
    [ -z "$output" ]
    [ -s out ]
  done
  run -1 quoth diff corpus/harbour.txt corpus/sub/bridge.txt -o out
  [ -z "$output" ]
  grep -q "Headline" out
}

@test "diff -o writes a file also if nothing changed" {
  run -0 quoth diff corpus corpus -o out
  [ "$(cat out)" = "nothing changed in who said what" ]
  run -0 quoth diff corpus corpus -f json -o out.json
  [ "$(jq .same out.json)" = true ]
}

@test "--quiet writes nothing, not even to a file" {
  run -1 --separate-stderr quoth diff corpus/harbour.txt corpus/sub/bridge.txt --quiet -o out
  [ -z "$output$stderr" ]
  [ ! -e out ]
}

@test "diff has the same content in every format" {
  sed 's/Ruiz/Lopez/g' corpus/harbour.txt > new.txt
  for format in text json markdown; do
    run -1 quoth diff corpus/harbour.txt new.txt -f $format
    [[ "$output" == *Lopez* ]]
    [[ "$output" == *Ruiz* ]]
  done
  run -1 quoth diff corpus/harbour.txt new.txt -f json
  [ "$(jq -r .schema <<< "$output")" = quoth/diff/2 ]
  [ "$(jq -r '.articles.changed[]' <<< "$output")" = new.txt ]
}

@test "diff of a folder shows added, removed and changed articles" {
  cp -r corpus new
  rm new/sub/bridge.txt
  sed -i 's/a cable/a rope/' new/harbour.txt
  printf '%s\n\n' 'Rain' '“It has not stopped raining for weeks,” said Cy Orr.' > new/rain.txt
  run -1 quoth diff corpus new -f json
  [ "$(jq -c '[.articles.added, .articles.removed, .articles.changed]' <<< "$output")" = \
    '[["rain.txt"],["sub/bridge.txt"],["harbour.txt"]]' ]
}

@test "diff --git accepts git's arguments and returns status 0" {
  sed 's/a cable/a rope/' corpus/harbour.txt > new.txt
  run -0 quoth diff --git story.txt corpus/harbour.txt aaaa 100644 new.txt bbbb 100644
  [[ "$output" == *"story.txt"* ]]
  [[ "$output" == *"[-cable-] {+rope+}"* ]]
  run -0 quoth diff --git old.txt corpus/harbour.txt aaaa 100644 new.txt bbbb 100644 named.txt "similarity index 90%"
  [[ "$output" == *"named.txt (was old.txt)"* ]]
  run -0 quoth diff --git story.txt /dev/null . . new.txt bbbb 100644
  [[ "$output" == *"Added: story.txt"*"We cannot wait"* ]]
  run -0 --separate-stderr quoth diff --git story.txt
  [ "$stderr" = "quoth: story.txt: unmerged" ]
  [ -z "$output" ]
}

@test "diff --git rejects any other number of arguments" {
  for arguments in "a b" "a b c" "a b c d e f" "a b c d e f g h"; do
    run -2 --separate-stderr quoth diff --git $arguments
    [ "${stderr_lines[0]}" = "quoth: --git is for git, which gives 7 arguments" ]
  done
}

@test "annotate -f conllu has ten columns per word" {
  quoth annotate corpus -f conllu > out.conllu
  [ "$(grep -v '^#' out.conllu | grep -v '^$' | awk -F '\t' '{print NF}' | sort -u)" = 10 ]
  [ "$(grep -c '^# newdoc id = ' out.conllu)" = 2 ]
}

@test "annotate --layers keeps a single layer" {
  keys() { quoth annotate corpus/harbour.txt "$@" | jq -r 'keys | map(select(IN("tokens","sents","ents","quotations","speakers"))) | join(" ")'; }
  [ "$(keys)" = "ents quotations sents speakers tokens" ]
  [ "$(keys --layers tokens)" = "sents tokens" ]
  [ "$(keys --layers ents)" = "ents" ]
  [ "$(keys --layers quotations)" = "quotations speakers" ]
  [ "$(keys --layers ents --layers quotations)" = "ents quotations speakers" ]
}

@test "an annotation without tokens gives the same report" {
  cmp <(quoth report corpus -f text) \
    <(quoth annotate corpus --layers ents,quotations | quoth report - -f text)
}

@test "annotate -f csv has the rows of the report, in the order of the articles" {
  quoth annotate corpus -f csv > rows.csv
  columns() { python3 -c 'import csv, sys; print([[row[name] for name in ("article", "speaker", "text")] for row in csv.DictReader(sys.stdin)])'; }
  [ "$(columns < rows.csv)" = "$(quoth report corpus -f csv | columns)" ]
}

@test "--bom puts a byte order mark before a table, and only there" {
  for command in annotate report; do
    cmp <(quoth $command corpus -f csv --bom) <(printf '\xef\xbb\xbf'; quoth $command corpus -f csv)
    run -2 --separate-stderr quoth $command corpus --bom
    [ "${stderr_lines[0]}" = "quoth: --bom goes with -f csv" ]
  done
}

@test "annotate -f spacy has tokens for all of the text, and places on their borders" {
  quoth annotate corpus -f spacy | python3 "$QUOTH_SOURCE_DIR/tests/format/check_spacy.py"
}

@test "brat overwrites nothing, and keeps other files" {
  quoth annotate corpus -f brat -o ann
  echo mine > ann/harbour.ann
  run -2 quoth annotate corpus/harbour.txt -f brat -o ann
  [ "$output" = "quoth: corpus/harbour.txt: ann/harbour.ann is there already, and only --force overwrites it" ]
  [ "$(cat ann/harbour.ann)" = mine ]
  run -2 quoth annotate corpus -f brat -o corpus
  [ -z "$(find corpus -name '*.ann')" ]
}

@test "brat --force replaces the files of an earlier run, and keeps other files" {
  mkdir ann
  echo old > ann/harbour.ann
  echo mine > ann/notes
  quoth annotate corpus -f brat -o ann --force
  cmp ann/harbour.txt corpus/harbour.txt
  [ "$(cat ann/notes)" = mine ]
  [ "$(cat ann/harbour.ann)" != old ]
  [ -z "$(find ann -name '*.partial')" ]
}

@test "brat reports a folder that cannot be created" {
  echo x > file
  run -2 quoth annotate corpus -f brat -o file/ann
  [[ "$output" == "quoth: file/ann"*": not a directory" ]]
}

@test "an id that is no path beside the others is an error of its article" {
  local long
  long=$(printf 'a/%.0s' $(seq 2500))
  for id in a a.ann/b annotation.conf/c c/d.ann/e c/d "${long}f" g; do ndjson "$id" "Rain fell."; done > in.ndjson
  run -1 --separate-stderr quoth annotate in.ndjson --fast -f brat -o ann
  [ "${#stderr_lines[@]}" = 4 ]
  [ "${stderr_lines[0]}" = "quoth: in.ndjson:2: an id that makes no path: not a directory" ]
  [ "${stderr_lines[1]}" = "quoth: in.ndjson:3: an id that makes no path: not a directory" ]
  [ "${stderr_lines[2]}" = "quoth: in.ndjson:5: ann/c/d.ann is a folder" ]
  [ "${stderr_lines[3]}" = "quoth: in.ndjson:6: an id that makes no path: file name too long" ]
  [ -e ann/g.ann ] && [ -e ann/c/d.ann/e.ann ]
}

@test "a link in place of FILE.partial is not followed" {
  echo mine > mine
  ln -s mine out.ndjson.partial
  run -2 quoth annotate corpus --fast -o out.ndjson
  [ "$output" = "quoth: $PWD/out.ndjson.partial: is a link" ] || [ "$output" = "quoth: out.ndjson.partial: is a link" ]
  [ "$(cat mine)" = mine ]
  [ -L out.ndjson.partial ]
}

@test "no message goes into a file because standard error is closed" {
  run -1 bash -c '"$QUOTH" annotate corpus missing.txt --fast -o out.ndjson 2>&-'
  [ "$(jq -r .id out.ndjson | xargs)" = "harbour.txt sub/bridge.txt" ]
  run -1 bash -c '"$QUOTH" report corpus missing.txt --fast -o out.txt <&- >&- 2>&-'
  cmp out.txt <(quoth report corpus missing.txt --fast 2> /dev/null)
  run -2 bash -c '"$QUOTH" report corpus --fast >&-'
  [ "$output" = "quoth: standard output: bad file descriptor" ]
  run -2 bash -c '"$QUOTH" report - --fast <&-'
  [ "$output" = "quoth: -: bad file descriptor" ]
}
