# Reports can be compared line by line: another article changes only related lines.

@test "an unrelated article only adds lines to a report" {
  cd "$BATS_TEST_TMPDIR"
  mkdir few more
  printf '%s\n\n' 'Cafe must close' '“We cannot stay here,” said Ann Lee.' > few/b.txt
  printf '%s\n\n' 'Bridge to open' '“The bridge will open in May,” said Bo Ames.' > few/d.txt
  cp few/* more
  printf '%s\n\n' 'Rain' '“It has not stopped raining for weeks,” said Cy Orr.' > more/c.txt
  "$QUOTH" report -f json few > few.json
  "$QUOTH" report -f json more > more.json
  run diff few.json more.json
  [ "$status" -eq 1 ]
  [[ "$output" == *"Cy Orr"* ]]
  ! grep '^<' <<< "$output"
}
