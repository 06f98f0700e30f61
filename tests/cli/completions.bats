# Completion of command lines, and the manual pages: what the program says of itself.
load corpus

# What bash offers for a command line; the last word is the one to complete.
offered() {
  bash --norc -c '
    source <("$QUOTH" completions bash)
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _quoth
    printf "%s\n" "${COMPREPLY[@]}" | sort | paste -s -d " "' completed "$@"
}

@test "bash completes commands, flags, values and files" {
  [ "$(offered quoth an)" = annotate ]
  [[ "$(offered quoth "")" == *"annotate"*"diff"*"report"*"schema"* ]]
  [ "$(offered quoth report --spea)" = --speaker ]
  [ "$(offered quoth annotate -f c)" = "conllu csv" ]
  [ "$(offered quoth annotate corpus --format sp)" = spacy ]
  [ "$(offered quoth report --input-format h)" = html ]
  [ "$(offered quoth schema dif)" = diff ]
  [ "$(offered quoth help rep)" = report ]
  [ "$(offered quoth completions f)" = fish ]
  [ "$(offered quoth report cor)" = corpus ]
  [ "$(offered quoth report -o corp)" = corpus ]
  [ -z "$(offered quoth report --speaker cor)" ]
}

@test "the scripts of other shells are sound, and name each command" {
  for shell in zsh fish; do
    quoth completions $shell > script
    for command in report annotate diff schema; do grep -q "$command" script; done
    command -v $shell > /dev/null || continue
    $shell -n script
  done
  run -2 quoth completions tcsh
}

@test "each command has a manual page with its flags" {
  mkdir man
  quoth help --man-pages man
  [ -s man/quoth.1 ]
  for command in report annotate diff schema help completions; do
    grep -q '^\.TH QUOTH-' man/quoth-$command.1

  done
  grep -q '^\\fB\\-f\\fR, \\fB\\-\\-format\\fR \\fIFORMAT\\fR$' man/quoth-report.1
  ! grep -q 'one of ' man/*.1
  ! sed -n '/^\.SH FORMATS/,/^\.fi/p' man/quoth-annotate.1 | tr -d '\\' | grep -E '.{74}'
  run -2 quoth help --man-pages missing
  command -v groff > /dev/null || skip "groff is not installed"
  for page in man/*.1; do [ -z "$(groff -man -ww -z $page 2>&1)" ]; done
}
