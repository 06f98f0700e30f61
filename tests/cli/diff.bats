load corpus

@test "no difference gives status 0 and no output, as in diff(1)" {
  cp corpus/harbour.txt copy.txt
  run -0 quoth diff corpus/harbour.txt copy.txt
  run -0 quoth diff corpus corpus --quiet
  [ -z "$output" ]
}

@test "a changed speaker is reported with status 1" {
  sed 's/Ruiz/Lopez/' corpus/harbour.txt > new.txt
  run -1 quoth diff corpus/harbour.txt new.txt
  [[ "$output" == *Lopez* ]]
  run -1 quoth diff corpus/harbour.txt new.txt --quiet
  [ -z "$output" ]
}

@test "an error gives status 2" {
  run -2 quoth diff corpus/harbour.txt missing.txt
  [ "$output" = "quoth: missing.txt: no such file or directory" ]
  run -2 quoth diff corpus/harbour.txt
  run -2 quoth diff a b c
  run -2 quoth diff - - < corpus/harbour.txt
}

@test "articles, folders, NDJSON, annotations and reports can be compared" {
  quoth annotate corpus > corpus.ndjson
  quoth report corpus -f json > corpus.json
  run -0 quoth diff corpus corpus.ndjson
  run -0 quoth diff corpus.json corpus
  quoth annotate corpus | quoth diff corpus -
}

@test "JSON and Markdown" {
  sed 's/cable/rope/' corpus/harbour.txt > new.txt
  run -1 quoth diff corpus/harbour.txt new.txt -f json
  [ "$(jq -r .same <<< "$output")" = false ]
  run -1 quoth diff corpus/harbour.txt new.txt -f markdown -o out.md
  grep -q rope out.md
}

@test "a report of another schema version is rejected" {
  quoth report corpus -f json | sed 's|quoth/report/1|quoth/report/99|' > future.json
  run -2 quoth diff corpus future.json
  [[ "$output" == "quoth: future.json:1: "* ]]
}

@test "git diff shows who said what" {
  export HOME=$BATS_TEST_TMPDIR GIT_CONFIG_NOSYSTEM=1
  git init -q archive && cd archive
  git config user.name test && git config user.email test@localhost
  cp ../corpus/harbour.txt "a story.txt"
  echo '*.txt diff=quoth' > .gitattributes
  git add . && git commit -qm first
  sed -i 's/a cable breaks/a rope breaks/' "a story.txt"

  git config diff.quoth.command "'$QUOTH' diff --git"
  run -0 git diff
  [[ "$output" == *"a story.txt"* ]]
  [[ "$output" == *"[-cable-] {+rope+}"* ]]
  git commit -qam second
  git mv "a story.txt" moved.txt && sed -i 's/a rope breaks/a bolt breaks/' moved.txt
  git add . && cp moved.txt new.txt && git add new.txt
  run -0 git diff --cached -M
  git commit -qm third && git rm -q new.txt
  run -0 git diff --cached
  git commit -qm fourth

  git config --unset diff.quoth.command
  git config diff.quoth.textconv "'$QUOTH' report"
  run -0 git diff HEAD~2 HEAD~1 -- moved.txt
  [[ "$output" == *bolt* ]]
  git config diff.quoth.command "'$QUOTH' diff --git"
  run -0 git log -p --ext-diff --all
  [[ "$output" == *rope* ]]
}
