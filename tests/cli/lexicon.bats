# --lexicon: the user's own words.
load corpus

setup() {
  cd "$BATS_TEST_TMPDIR"
  mkdir words
}

quoth() { "$QUOTH" "$@" --fast; }

@test "organizations of the user are found, in just these capitals" {
  echo '“Tar is dear,” said a spokesman for the tar quaint society and Tar Quaint Society.' > a.txt
  orgs() { quoth annotate a.txt "$@" | jq -r '.ents[] | select(.label == "ORG").text'; }
  [[ "$(orgs)" != "Tar Quaint Society" ]] || skip "it is found without the list"
  printf '# ours\nTar Quaint Society\n' > words/organizations.txt
  [ "$(orgs --lexicon words)" = "Tar Quaint Society" ]
}

@test "models show that words were added" {
  echo 'Rain fell.' > a.txt
  echo 'Tar Quaint Society' > words/organizations.txt
  models() { quoth annotate a.txt "$@" | jq -r .models; }
  [ "$(models)" != "$(models --lexicon words)" ]
  [ "$(models --lexicon words)" = "$(models --lexicon words)" ]
  echo '# nothing' > words/titles.txt
  [[ "$(models --lexicon words)" == fast-* ]]
}

@test "titles and roles of the user say who someone is" {
  printf '“Salt is dear,” Poobah Ann Lee said.\n\n“Tar too,” Lee said.\n' > a.txt
  printf 'poobah\track u harbour poobah\n' > words/titles.txt
  run -2 --separate-stderr quoth report a.txt --lexicon words
  [ "${stderr_lines[0]}" = "quoth: words/titles.txt: poobah: no value is called rack u harbour poobah; there are courtesy, honour, rank" ]
  printf 'poobah\trank u harbour poobah\n' > words/titles.txt
  run -0 quoth report a.txt --lexicon words -f json
  [ "$(jq -r '.speakers[].name' <<< "$output")" = "Ann Lee" ]
}

@test "what is wrong with a list is one clear line" {
  report() { run -2 --separate-stderr quoth report words --lexicon "$1"; }
  report missing
  [ "${stderr_lines[0]}" = "quoth: missing: no folder that can be read" ]
  echo x > words/cues.txt
  report words
  [ "${stderr_lines[0]}" = "quoth: words/cues.txt: there is no list of this name: see data/lexicon/README.md" ]
  rm words/cues.txt
  echo poobah > words/titles.txt
  report words
  [ "${stderr_lines[0]}" = "quoth: words/titles.txt: poobah has no value after a tab; there are courtesy, honour, rank" ]
  printf 'a\0b' > words/titles.txt
  report words
  [[ "${stderr_lines[0]}" == "quoth: words/titles.txt: "* ]]
}
