bats_require_minimum_version 1.5.0

# A folder for each test, with a small corpus of our own in it.
setup() {
  cd "$BATS_TEST_TMPDIR"
  unset NO_COLOR
  mkdir -p corpus/sub
  cat > corpus/harbour.txt <<'TEXT'
Harbour bridge to close

The mayor, Anna Ruiz, said on Monday that the harbour bridge would close for a year.

"We cannot wait until a cable breaks," Ruiz said.
TEXT
  cat > corpus/sub/bridge.txt <<'TEXT'
Mayor shuts bridge

Mayor Anna Ruiz said: “We cannot wait until a cable breaks.”

Shopkeeper Tom Vane disagreed. "It will ruin us," he said.
TEXT
}

# Run and keep standard error apart from standard output.
quoth() { "$QUOTH" "$@"; }

# Run with a terminal as standard output and standard error, and print what it shows.
on_terminal() {
  python3 -c '
import os, pty, subprocess, sys
ours, theirs = pty.openpty()
process = subprocess.Popen(sys.argv[1:], stdout=theirs, stderr=theirs)
os.close(theirs)
try:
    while shown := os.read(ours, 65536):
        os.write(1, shown)
except OSError:  # Linux ends a terminal that nobody holds with EIO.
    pass
sys.exit(process.wait())' "$@"
}

# Wait for a file; fails where the process that shall make it has ended.
await() { # file process
  until [ -e "$1" ]; do
    kill -0 "$2"
    sleep 0.05
  done
}

ndjson() { # id text
  printf '{"id": "%s", "text": "%s"}\n' "$1" "$2"
}
