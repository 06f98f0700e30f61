load corpus

@test "--version" {
  run -0 quoth --version
  [[ "$output" =~ ^quoth\ [0-9]+\.[0-9]+\.[0-9]+$ ]]
}

@test "--help tells examples and exit statuses, of each subcommand too" {
  for command in "" report annotate diff schema; do
    run -0 quoth $command --help
    [[ "$output" == *"Exit status"* ]]
    [[ "$output" == *"quoth $command"* ]]
  done
}

@test "what is not known is status 2 and one hint" {
  run -2 quoth
  run -2 quoth reprot corpus
  for command in report annotate diff schema; do
    run -2 --separate-stderr quoth $command --no-such-flag x y
    [ -z "$output" ]
    [[ "$stderr" == "quoth: "* ]]
    [[ "$stderr" == *"Try: quoth"* ]]
  done
}

@test "schema prints the JSON Schemas" {
  for schema in report annotation diff; do
    run -0 bash -c '"$QUOTH" schema '$schema' | jq -r .\"\$schema\"'
    [[ "$output" == http*json-schema* ]]
  done
  run -2 quoth schema nonsense
}
