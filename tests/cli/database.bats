# quoth annotate -o FILE.db, and databases as inputs (src/database, cli/annotate).
load corpus

# Runs SQL in a file and prints the rows.
sql() { # file sql
  python3 -c '
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
for row in connection.execute(sys.argv[2]):
    print("|".join(str(value) for value in row))
connection.commit()' "$1" "$2"
}

@test "a database gives the same bytes as its articles, in every format" {
  quoth annotate --fast corpus -o a.db
  for format in text json markdown csv; do
    cmp <(quoth report --fast corpus -f $format) <(quoth report a.db -f $format)
  done
  cmp <(quoth report --fast corpus --speaker Ruiz) <(quoth report a.db --speaker Ruiz)
  cmp <(quoth report --fast corpus -f json --offsets bytes) <(quoth report a.db -f json --offsets bytes)
  cp -r corpus other
  sed -i 's/a cable breaks/two cables break/' other/harbour.txt
  quoth annotate --fast other -o b.db
  run quoth diff --fast corpus other
  [ "$status" = 1 ]
  expected=$output
  run quoth diff a.db b.db
  [ "$status" = 1 ]
  [ "$output" = "$expected" ]
}

@test "it stores who said what" {
  quoth annotate --fast corpus -o a.db
  [ "$(sql a.db "SELECT article, speaker, text FROM who_said_what WHERE type = 'direct' AND speaker = 'Tom Vane'")" = 'sub/bridge.txt|Tom Vane|"It will ruin us,"' ]
  [ "$(sql a.db "SELECT count(*) FROM quotation_index WHERE quotation_index MATCH 'lemmas : break'")" = 2 ]
  [ -z "$(sql a.db 'PRAGMA foreign_key_check')" ]
  [ "$(sql a.db 'PRAGMA integrity_check')" = ok ]
  [ ! -e a.db-journal ]
}

@test "DuckDB reads its tables and its views" {
  python3 -c '
import duckdb
connection = duckdb.connect()
connection.execute("LOAD sqlite_scanner")' 2> /dev/null || skip "no duckdb with sqlite_scanner"
  quoth annotate --fast corpus -o a.db
  run -0 python3 -c '
import duckdb
connection = duckdb.connect()
connection.execute("LOAD sqlite_scanner")
connection.execute("ATTACH $$a.db$$ AS corpus (TYPE sqlite)")
connection.execute("USE corpus")
names = {name for name, in connection.execute("SHOW TABLES").fetchall()}
assert {"articles", "quotations", "who_said_what"} <= names, names
for name in names:
    if not name.startswith("quotation_index"):
        connection.execute(f"SELECT * FROM {name}").fetchall()
print(connection.execute("SELECT count(*) FROM who_said_what").fetchone()[0])'
  [ "$output" = "$(sql a.db 'SELECT count(*) FROM quotations')" ]
}

@test "the schema is printed as it is" {
  cmp <(quoth schema database) "$QUOTH_SOURCE_DIR/data/schema/database.sql"
}

@test "the same articles give the same file for any number of threads" {
  for i in $(seq 30); do ndjson "$i" "Mayor Ann Lee said rain had fallen $i times."; done > in.ndjson
  quoth annotate --fast in.ndjson -j 1 -o one.db
  quoth annotate --fast in.ndjson -j 4 -o four.db
  cmp one.db four.db
}

@test "only what has changed is annotated again" {
  quoth annotate --fast corpus -o a.db
  before=$(sql a.db 'SELECT article, stamp FROM articles ORDER BY id')
  quoth annotate --fast corpus -o a.db
  [ "$(sql a.db 'SELECT article, stamp FROM articles ORDER BY id')" = "$before" ]
  echo 'Mayor Anna Ruiz said it would open again.' >> corpus/harbour.txt
  quoth annotate --fast corpus -o a.db
  [ "$(sql a.db 'SELECT id FROM articles ORDER BY id')" = $'harbour.txt\nsub/bridge.txt' ]
  [ "$(sql a.db 'SELECT article, stamp FROM articles ORDER BY id' | tail -n 1)" = "$(tail -n 1 <<< "$before")" ]
  cmp <(quoth report --fast corpus) <(quoth report a.db)
  [ -z "$(sql a.db 'PRAGMA foreign_key_check')" ]
}

@test "other options annotate again" {
  ndjson a "Mayor Ann Lee said it rained." > in.ndjson
  quoth annotate --fast in.ndjson -o a.db
  quoth annotate in.ndjson -o a.db
  [[ "$(sql a.db 'SELECT models FROM articles')" == encoder-* ]]
}

@test "removed inputs go only with --prune" {
  quoth annotate --fast corpus -o a.db
  rm corpus/harbour.txt
  quoth annotate --fast corpus -o a.db
  [ "$(sql a.db 'SELECT count(*) FROM articles')" = 2 ]
  quoth annotate --fast corpus -o a.db --prune
  [ "$(sql a.db 'SELECT id FROM articles')" = sub/bridge.txt ]
  cmp <(quoth report --fast corpus) <(quoth report a.db)
}

@test "nothing is pruned if some input could not be read" {
  quoth annotate --fast corpus -o a.db
  : > corpus/harbour.txt
  run -1 quoth annotate --fast corpus -o a.db --prune
  [[ "$output" == *"quoth: a.db: nothing is pruned, as some input could not be read"* ]]
  [ "$(sql a.db 'SELECT count(*) FROM articles')" = 2 ]
}

@test "a kill keeps whole batches, and the next run does the rest" {
  for i in $(seq 1200); do ndjson "$i" "Mayor Ann Lee said rain had fallen $i times."; done > in.ndjson
  quoth annotate --fast in.ndjson -o whole.db
  mkfifo feed
  "$QUOTH" annotate --fast - -o a.db < feed &
  running=$!
  exec 7> feed
  head -n 1100 in.ndjson >&7
  until [ -e a.db ] && [ "$(sql a.db 'SELECT count(*) FROM articles' 2> /dev/null)" = 1000 ]; do
    kill -0 $running
    sleep 0.05
  done
  kill -9 $running
  wait $running || true
  exec 7>&-
  [ "$(quoth report a.db -f json | jq '.articles | length')" = 1000 ]
  quoth annotate --fast in.ndjson -o a.db
  cmp <(sql whole.db 'SELECT * FROM who_said_what') <(sql a.db 'SELECT * FROM who_said_what')
}

@test "nothing is left where nothing was done" {
  run -2 quoth annotate nothing.txt -o a.db
  [ ! -e a.db ]
}

@test "a database in a folder is passed over, one that is named is read" {
  quoth annotate --fast corpus -o corpus/a.db
  run -0 --separate-stderr quoth report --fast corpus
  [[ "$stderr" == *"1 file passed over"* ]]
  run -0 quoth report corpus/a.db
  [[ "${lines[0]}" == "2 articles,"* ]]
}

@test "what is no database of quoth is named in one line" {
  quoth annotate --fast corpus -o a.db
  sql other.db 'CREATE TABLE t (x)'
  echo words > words.db
  cp a.db later.db
  sql later.db 'PRAGMA user_version = 9'
  head -c 20000 a.db > cut.db
  gzip -k a.db
  for case in "other.db|no database of quoth" "cut.db|a damaged database" \
    "later.db|a database of version 9, but this program reads version 2" \
    "a.db.gz|no database of quoth"; do
    file=${case%%|*}
    run -2 --separate-stderr quoth report "$file"
    [ "$stderr" = "quoth: $file: ${case#*|}" ]
  done
  for file in other.db words.db; do
    run -2 --separate-stderr quoth annotate --fast corpus -o "$file"
    [ "$stderr" = "quoth: $file: no database of quoth" ]
  done
  [ "$(cat words.db)" = words ]
  run -2 --separate-stderr quoth annotate --fast corpus -o no/folder.db
  [ "$stderr" = "quoth: no/folder.db: no such file or directory" ]
  cat a.db | { run -2 --separate-stderr quoth report -; [[ "$stderr" == *"a database is read from a file"* ]]; }
}

@test "a database that another process writes is left alone" {
  quoth annotate --fast corpus -o a.db
  mkfifo feed
  "$QUOTH" annotate --fast - -o b.db < feed &
  running=$!
  exec 7> feed
  await b.db-journal $running
  run -2 --separate-stderr quoth annotate --fast corpus -o b.db
  [ "$stderr" = "quoth: b.db: another process is writing it" ]
  exec 7>&-
  wait $running
}

@test "a full disk is reported" {
  mkdir disk
  mount -t tmpfs -o size=300k tmpfs disk 2> /dev/null || skip "no rights to make a full disk"
  for i in $(seq 400); do ndjson "$i" "Mayor Ann Lee said rain had fallen $i times."; done > in.ndjson
  run -2 --separate-stderr quoth annotate --fast in.ndjson -o disk/a.db
  umount disk
  [ "$stderr" = "quoth: disk/a.db: no space left on device" ]
}

@test "flags that go with a database, and those that do not" {
  run -2 quoth annotate corpus -f sqlite
  [[ "$output" == *"-f sqlite needs a file to write to: -o FILE.db"* ]]
  run -2 quoth annotate corpus --prune -o out.ndjson
  [[ "$output" == *"--prune goes with -f sqlite"* ]]
  run -2 quoth annotate corpus --layers ents -o a.db
  quoth annotate --fast corpus -f ndjson -o a.db
  [ "$(head -c 1 a.db)" = "{" ]
  quoth annotate --fast corpus -f sqlite -o a.sqlite
  run -2 quoth annotate a.sqlite -f sqlite -o a.sqlite
  [[ "$output" == *"-o is one of the inputs: a.sqlite"* ]]
}

@test "a report is kept in its database, and used for one speaker" {
  quoth annotate --fast corpus -o a.db
  quoth report a.db -o a.db
  [ "$(sql a.db "SELECT value FROM about WHERE key = 'report'")" = current ]
  [ "$(sql a.db "SELECT name FROM report_speakers")" = "$(quoth report --fast corpus -f json --medium speech,writing | jq -r '.speakers[].name')" ]
  [ "$(sql a.db "SELECT id FROM statements")" = "$(quoth report --fast corpus -f json --medium speech,writing | jq -r '.statements[].id')" ]
  [ -z "$(sql a.db 'PRAGMA foreign_key_check')" ]
  for flags in "--speaker Ruiz" "--speaker Vane -f markdown" "--speaker Ruiz --speaker Vane" \
    "--speaker Ruiz --medium thought" "--speaker nobody" "--speaker Ruis --speaker Vane" "--speaker Ruiz -f json" "--sort name"; do
    cmp <(quoth report --fast corpus $flags 2> expected) <(quoth report a.db $flags 2> messages)
    cmp expected messages
  done
}

@test "a kept report has copies, and who else is given the same words" {
  story="Rain fell on the valley for the ninth day while the crews filled bags with sand. Two schools stayed shut and the road to the mill was under water. Mayor Ann Lee said the dam would hold until the river fell."
  ndjson a "$story \\\"We have walked every yard of that wall tonight,\\\" Lee said." > in.ndjson
  ndjson b "$story \\\"We have walked every yard of that wall tonight,\\\" Lee said. The rain went on." >> in.ndjson
  ndjson c "Engineer Tom Vane came late. \\\"We have walked every yard of that wall tonight,\\\" Vane said." >> in.ndjson
  ndjson d "Mayor Ann Lee said the dam would hold until the river fell." >> in.ndjson
  quoth annotate --fast in.ndjson -o a.db
  quoth report a.db -o a.db
  [ "$(sql a.db 'SELECT count(*) FROM copies')" = 1 ]
  [ "$(sql a.db "SELECT group_concat(a.id, ' ') FROM also_given_to AS o JOIN articles AS a USING (article)")" = 'a b c' ]
  for flags in "--speaker Lee" "--speaker Vane -f markdown" "--speaker Vane --speaker Lee"; do
    quoth report --fast in.ndjson $flags > expected
    [ "$flags" != "--speaker Lee" ] || grep -q 'also given to Tom Vane in \[3\]' expected
    cmp expected <(quoth report a.db $flags)
  done
  # It is read from there: nothing else says this of her.
  sql a.db "UPDATE report_speakers SET description = 'keeper of the dam' WHERE name = 'Ann Lee'"
  [[ "$(quoth report a.db --speaker Lee)" == *"keeper of the dam"* ]]
  sed -i '/"id": "c"/d' in.ndjson
  quoth annotate --fast in.ndjson -o a.db --prune
  [ -z "$(sql a.db 'PRAGMA foreign_key_check')" ]
  cmp <(quoth report --fast in.ndjson --speaker Lee) <(quoth report a.db --speaker Lee)
}

@test "a change makes the report of a database stale" {
  quoth annotate --fast corpus -o a.db
  quoth report a.db -o a.db
  echo 'Mayor Anna Ruiz said it would open again.' >> corpus/harbour.txt
  quoth annotate --fast corpus -o a.db
  [ "$(sql a.db "SELECT value FROM about WHERE key = 'report'")" = stale ]
  [ -z "$(sql a.db 'PRAGMA foreign_key_check')" ]
  cmp <(quoth report --fast corpus --speaker Ruiz) <(quoth report a.db --speaker Ruiz)
  quoth report a.db -o a.db
  cmp <(quoth report --fast corpus --speaker Ruiz) <(quoth report a.db --speaker Ruiz)
}

@test "only the report of a whole database is kept in it" {
  quoth annotate --fast corpus -o a.db
  run -2 quoth report corpus -o a.db
  [[ "$output" == *"-f sqlite writes into the database that is read"* ]]
  run -2 quoth report a.db --speaker Ruiz -o a.db
  [[ "$output" == *"-f sqlite keeps the report of all; only --medium goes with it"* ]]
  quoth report a.db --medium thought,act -o a.db
  [ "$(sql a.db "SELECT value FROM about WHERE key = 'media'")" = thought,act ]
}

@test "find gives the same of a database as of its articles" {
  quoth annotate --fast corpus -o a.db
  for pattern in bridge '"a cable breaks"' 'wait NEAR/5 break' 'close OR ruin' 'NOT bridge' "can't OR cannot" '/[Bb]ridge/' ''; do
    for flags in "" "--in all" "-f json"; do
      quoth find --fast "$pattern" corpus $flags > expected || true
      quoth find "$pattern" a.db $flags > found || true
      cmp expected found
    done
  done
  cmp <(quoth stats --fast corpus -f csv) <(quoth stats a.db -f csv)
}

@test "find in a database knows words that its index spells or divides otherwise" {
  ndjson a "Mayor Jo Lovland said the Straße to Løvik was gonna flood." > in.ndjson
  ndjson b "Mayor Jo Lovland said it can’t rise by more than 5m at the café." >> in.ndjson
  ndjson c "Mayor Jo Lovland said it was what it was." >> in.ndjson
  quoth annotate --fast in.ndjson -o a.db
  for pattern in strasse Straße lovik LØVIK gonna '"gonna flood"' '"can'"'"'t rise"' "can’t" '"by more than 5m"' cafe \
    '"it was what"' 'rise OR lovik' 'it NOT lovik'; do
    quoth find --fast "$pattern" in.ndjson > expected
    cmp expected <(quoth find "$pattern" a.db)
  done
}
