# Runs that users would distribute over many machines, on one machine.
bats_require_minimum_version 1.5.0

quoth() { "$QUOTH" "$@"; }

# Forty articles in one NDJSON file, some of them similar.
setup() {
  cd "$BATS_TEST_TMPDIR"
  local names=(Ruiz Okafor Lindqvist Haddad Moreau)
  for i in $(seq 40); do
    name=${names[i % 5]}
    printf '{"id": "desk/%02d.txt", "text": "%s\\n\\n%s %s\\n\\n%s", "desk": %d}\n' "$i" \
      "Council votes on harbour bridge $((i % 7))" \
      "The council’s leader, Maria $name, said on Monday that bridge $((i % 7)) would stay shut." \
      "“Nobody crosses before the cables are new,” $name said." \
      "Shopkeeper Tom Vane disagreed. \\\"It will ruin us by spring $((i % 3)),\\\" he said." "$i"
  done > articles.ndjson
  quoth annotate articles.ndjson -j 1 > whole.ndjson
  [ "$(wc -l < whole.ndjson)" = 40 ]
}

@test "GNU parallel: joining the parts of a pipe gives the same result" {
  [ "$(parallel --version 2>&1 | head -c 12)" = "GNU parallel" ] || skip "GNU parallel is not here"
  parallel --will-cite --pipe -L1 -N7 --keep-order -j3 "$QUOTH" annotate - -j 1 \
    < articles.ndjson > parts.ndjson
  cmp whole.ndjson parts.ndjson
}

# The jobs are files, because --retries does not send a part of a pipe again.
@test "GNU parallel: a killed job is repeated" {
  [ "$(parallel --version 2>&1 | head -c 12)" = "GNU parallel" ] || skip "GNU parallel is not here"
  cat > unlucky <<'SH'
#!/bin/sh
# The first job is killed while it is working.
mkdir died 2> /dev/null || exec "$QUOTH" "$@"
mkfifo pipe
"$QUOTH" annotate - -o "$4" < pipe &
exec 3> pipe
cat "$2" >&3
until [ -e "$4.partial" ]; do kill -0 $! || exit; sleep 0.05; done
kill -KILL $! $$
SH
  chmod +x unlucky
  split -n r/5 articles.ndjson part- --additional-suffix=.ndjson
  parallel --will-cite --retries 3 -j2 ./unlucky annotate {} -o {.}.done ::: part-*.ndjson
  [ -d died ]
  cmp <(sort whole.ndjson) <(sort part-*.done)
}

@test "Dask: joining the partitions gives the same result" {
  /usr/bin/python3 -c 'import dask.bag, distributed' 2> /dev/null ||
    skip "Dask distributed is not here (python3-distributed)"
  /usr/bin/python3 "$QUOTH_SOURCE_DIR/tests/scale/dask_pass.py" "$QUOTH" articles.ndjson parts.ndjson
  cmp whole.ndjson parts.ndjson
}

@test "Dask: killing a worker does not change the result" {
  /usr/bin/python3 -c 'import dask.bag, distributed' 2> /dev/null ||
    skip "Dask distributed is not here (python3-distributed)"
  /usr/bin/python3 "$QUOTH_SOURCE_DIR/tests/scale/dask_pass.py" "$QUOTH" articles.ndjson parts.ndjson --kill
  cmp whole.ndjson parts.ndjson
}

@test "a tree of reducers gives the same report" {
  quoth report whole.ndjson -f json > whole.json
  split -n r/5 articles.ndjson part- --additional-suffix=.ndjson
  for part in part-*.ndjson; do
    quoth annotate "$part" | quoth report - -f json > "${part%.ndjson}.json"
  done
  quoth report part-aa.json part-ab.json -f json > left.json
  quoth report part-ae.json part-ad.json part-ac.json -f json > right.json
  quoth report right.json left.json -f json > root.json
  cmp whole.json root.json
  cmp <(quoth report whole.json) <(quoth report root.json)
}

# Generated articles, and what one machine makes of them: speakers with their statements, a line each.
whole_reduce() { # articles
  "$QUOTH_SOURCE_DIR/tests/scale/articles.py" --articles "$1" --quotations 6 > generated.ndjson
  quoth annotate generated.ndjson --fast --layers ents,quotations -o annotated.ndjson
  quoth report annotated.ndjson -f json | "$QUOTH_SOURCE_DIR/tests/scale/reduce.py" whole > whole.said
  [ "$(wc -l < whole.said)" -gt "$1" ]
}

@test "a reduce by the keys of speakers, with a pipe for each step, gives the same" {
  whole_reduce 60
  "$QUOTH_SOURCE_DIR/tests/scale/reduce.py" keys < annotated.ndjson | sort > keyed
  # Each key in one part, as a shuffle has it.
  awk -F '\t' '{ if (!($1 in part)) part[$1] = n++ % 3; print > "keyed-" part[$1] }' keyed
  for part in keyed-?; do "$QUOTH_SOURCE_DIR/tests/scale/reduce.py" report "$QUOTH" < "$part"; done > parts
  "$QUOTH_SOURCE_DIR/tests/scale/reduce.py" join < parts > joined.said
  cmp whole.said joined.said
}

@test "Dask: a reduce by the keys of speakers, with a worker killed in its shuffle, gives the same" {
  /usr/bin/python3 -c 'import dask, distributed' 2> /dev/null ||
    skip "Dask distributed is not here (python3-distributed)"
  whole_reduce "${QUOTH_REDUCED_ARTICLES:-500}"
  /usr/bin/python3 "$QUOTH_SOURCE_DIR/tests/scale/dask_reduce.py" "$QUOTH" generated.ndjson joined.said --kill
  cmp whole.said joined.said
}

@test "a speaker under names that share no last word is joined by an article that has both" {
  printf '%s\n' '{"id": "a", "text": "The Aldwick Harbour Authority (AHA) said the bridge would close. “We must act,” the AHA added."}' \
    '{"id": "b", "text": "“It will open in May,” the AHA said on Monday."}' \
    '{"id": "c", "text": "The Aldwick Harbour Authority denied that the bridge was old."}' > generated.ndjson
  quoth annotate generated.ndjson --fast --layers ents,quotations -o annotated.ndjson
  quoth report annotated.ndjson -f json | "$QUOTH_SOURCE_DIR/tests/scale/reduce.py" whole > whole.said
  "$QUOTH_SOURCE_DIR/tests/scale/reduce.py" keys < annotated.ndjson | sort > keyed
  "$QUOTH_SOURCE_DIR/tests/scale/reduce.py" report "$QUOTH" < keyed |
    "$QUOTH_SOURCE_DIR/tests/scale/reduce.py" join > joined.said
  cmp whole.said joined.said
}
