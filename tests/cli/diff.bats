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
  quoth report corpus -f json | sed 's|quoth/report/2|quoth/report/99|' > future.json
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

@test "several versions are a timeline" {
  sed 's/a cable/a rope/' corpus/harbour.txt > v2.txt
  sed 's/said on Monday/denied on Monday/' v2.txt > v3.txt
  run -1 quoth diff corpus/harbour.txt v2.txt v3.txt
  [[ "$output" == *"corpus/harbour.txt → v2.txt"*"v2.txt → v3.txt"*"What came, changed and went"* ]]
  run -1 quoth diff corpus/harbour.txt v2.txt v3.txt -f json
  [ "$(jq -c '[.schema, .same, (.versions | length), (.steps | length)]' <<< "$output")" = \
    '["quoth/timeline/1",false,3,2]' ]
  [ "$(jq '.quotations[0].text | length > 0' <<< "$output")" = true ]
  run -1 quoth diff corpus/harbour.txt v2.txt v3.txt -f json --type indirect
  [ "$(jq -c '[.quotations[].type] | unique' <<< "$output")" = '["indirect"]' ]
  run -0 quoth diff corpus/harbour.txt corpus/harbour.txt corpus/harbour.txt
  run -1 quoth diff corpus/harbour.txt v2.txt v3.txt -f markdown
  [[ "$output" == "# Who said what, version by version"* ]]
}

@test "with --allow-errors, what could not be read in one version was not removed" {
  cp -r corpus new
  : > new/harbour.txt
  run -2 quoth diff corpus new
  run -0 --separate-stderr quoth diff corpus new --allow-errors
  [ "$stderr" = "quoth: new/harbour.txt: empty" ]
  [ "$output" = "nothing changed in who said what" ]
  sed -i s/ruin/help/ new/sub/bridge.txt
  run -1 --separate-stderr quoth diff corpus new --allow-errors
  [[ "$output" == *help* && "$output" != *harbour* ]]
  run -1 quoth report new -f json -o new.json
  run -1 --separate-stderr quoth diff corpus new.json
  [[ "$output" == *help* && "$output" != *harbour* ]]
}

@test "a --speaker whom nobody has in any version is reported" {
  run -0 --separate-stderr quoth diff corpus corpus --speaker Vame
  [ "$stderr" = "quoth: --speaker Vame: no speaker of this name; did you mean Tom Vane?" ]
}

@test "--since and --until compare the articles that have such a date in one of the versions" {
  mkdir old new
  for year in 2019 2020 2021; do
    printf 'Quay news\n\n“The quay is %s,” said Ann Lee.\n' $year > old/$year-01-02_quay.txt
  done
  cp corpus/harbour.txt old
  cp old/* new
  sed -i 's/The quay/Our quay/' new/*
  mv new/2021-01-02_quay.txt new/2021-03-04_quay.txt
  changed() { quoth diff old new -f json "$@" | jq -r '[.articles[]] | flatten | map(.id? // .) | sort | join(" ")'; }
  [ "$(changed --until 2019-12 2> /dev/null)" = 2019-01-02_quay.txt ]
  [ "$(changed --since 2020 --until 2020 2> /dev/null)" = 2020-01-02_quay.txt ]
  [ "$(changed --since 2021 2> /dev/null)" = 2021-03-04_quay.txt ]
  run -0 --separate-stderr quoth diff old new --since 2022
  [ "$stderr" = "quoth: 1 article without a date is left out by --since" ]
  run -2 quoth diff old new --since 2021 --until 2020
}

@test "kinds of changes are selected, and decide the exit status" {
  sed 's/a cable/a rope/; s/Harbour bridge to/Old bridge to/' corpus/harbour.txt > new.txt
  run -1 quoth diff corpus/harbour.txt new.txt --change quotation-reworded
  [[ "$output" == *rope* ]]
  [[ "$output" != *Headline* ]]
  run -0 quoth diff corpus/harbour.txt new.txt --change cue-changed,quotation-removed
  run -0 quoth diff corpus/harbour.txt new.txt --fail-on cue-changed
  [[ "$output" == *Headline* ]]
  run -1 quoth diff corpus/harbour.txt new.txt --fail-on headline-changed --quiet
  run -0 quoth diff corpus/harbour.txt new.txt --speaker Vane
  run -1 quoth diff corpus/harbour.txt new.txt --kind person
  [[ "$output" == *rope* && "$output" != *Headline* ]]
  run -0 quoth diff corpus/harbour.txt new.txt --kind document,unnamed
  run -1 quoth diff corpus/harbour.txt new.txt --speaker Ruiz --type direct
  run -2 quoth diff corpus/harbour.txt new.txt --change nonsense
}

@test "figures and corrections of the narration are changes; reports have no text for them" {
  printf '%s\n\n' 'Storm' 'The storm sank nine boats on the quay.' > old.txt
  printf '%s\n\n' 'Storm' 'The storm sank twelve boats on the quay.' \
    'Correction: An earlier version gave another number.' > new.txt
  run -1 quoth diff old.txt new.txt
  [[ "$output" == *"Correction: {+"*"Figure: "*"[-nine-] {+twelve+}"* ]]
  quoth annotate old.txt > old.ndjson
  run -1 quoth diff old.ndjson new.txt
  [[ "$output" == *"{+twelve+}"* ]]
  quoth report old.txt -f json > old.json
  run --separate-stderr quoth diff old.json new.txt
  [ "$stderr" = "quoth: old.json: a report has no text: figures and corrections are not compared" ]
}

# A repository whose text files quoth compares.
repository() {
  export HOME=$BATS_TEST_TMPDIR GIT_CONFIG_NOSYSTEM=1
  git init -q archive && cd archive
  git config user.name test && git config user.email test@localhost
  echo '*.txt diff=quoth' > .gitattributes
  git config diff.quoth.command "'$QUOTH' diff --git"
  cp ../corpus/harbour.txt story.txt
  git add . && git commit -qm first
}

@test "an empty or binary version does not end git diff" {
  repository
  : > story.txt
  run -0 git diff
  [[ "$output" == *"story.txt: the new version is no article: empty"* ]]
  git commit -qam second
  printf 'a\0b' > story.txt
  run -0 git diff
  [[ "$output" == *"the old version is no article: empty"*"the new version is no article: "* ]]
  git commit -qam third
  cp ../corpus/harbour.txt story.txt && git commit -qam fourth
  run -0 git log -p --ext-diff
  git config --unset diff.quoth.command
  git config diff.quoth.textconv "'$QUOTH' report --textconv"
  run -0 git log -p
  [[ "$output" == *"no article: empty"* ]]
}

@test "a pure rename names the file" {
  repository
  mkdir sub && git mv story.txt sub/tour.txt
  git config diff.renames true
  run -0 quoth diff --git story.txt sub/tour.txt aa 100644 sub/tour.txt aa 100644 sub/tour.txt x
  [[ "$output" == *"sub/tour.txt (was story.txt)"* ]]
}

@test "the versions of a file in its repository are a timeline" {
  repository
  sed -i 's/a cable/a rope/' story.txt && git commit -qam second
  git mv story.txt tour.txt && git commit -qm third
  sed -i 's/a rope/a bolt/' tour.txt && git commit -qam fourth
  run -1 quoth diff --history tour.txt
  [[ "$output" == "4 versions, 2 differences"* ]]
  [[ "$output" == *"[-rope-] {+bolt+}"* ]]
  run -1 quoth diff --history tour.txt -f json
  [ "$(jq -c '[.versions | length, (.[0].date != null)]' <<< "$output")" = '[4,true]' ]
  run -2 --separate-stderr quoth diff --history missing.txt
  [ "$stderr" = "quoth: missing.txt: git knows no version of it" ]
  run -2 quoth diff --history tour.txt a.txt
}

@test "of a repository nothing is run" {
  repository
  printf '#!/bin/sh\ntouch "%s/ran"\n' "$PWD" > run.sh
  chmod +x run.sh
  for key in core.fsmonitor core.pager core.sshCommand gpg.program diff.external; do git config $key "$PWD/run.sh"; done
  git config log.showSignature true
  git config remote.origin.url "ext::$PWD/run.sh"
  git config protocol.ext.allow always
  git config remote.origin.promisor true
  { git cat-file commit HEAD | sed '/^$/,$d'
    printf 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\nsigned\n'; } > commit
  git update-ref HEAD "$(git hash-object -t commit -w commit)"
  quoth diff --history story.txt > /dev/null || [ $? = 1 ]
  [ ! -e ran ]
  # A version that is not here is an error, and is not fetched.
  local blob
  blob=$(git rev-parse HEAD:story.txt)
  rm -f ".git/objects/${blob:0:2}/${blob:2}"
  run -2 quoth diff --history story.txt
  [[ "$output" == "quoth: story.txt: git "* ]]
  [ ! -e ran ]
}
