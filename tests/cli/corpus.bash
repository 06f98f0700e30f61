bats_require_minimum_version 1.5.0

# Creates a folder for each test, with a small corpus.
setup() {
  cd "$BATS_TEST_TMPDIR"
  unset NO_COLOR CLICOLOR_FORCE
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

# Runs quoth. With `run --separate-stderr`, standard error is kept separate.
quoth() { "$QUOTH" "$@"; }

# Runs a command with a terminal of so many columns as standard output and standard error (0: of
# unknown width), and prints all that is sent to it as it comes.
live_terminal() { # columns command...
  python3 -c '
import fcntl, os, pty, struct, subprocess, sys, termios
ours, theirs = pty.openpty()
fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(sys.argv[1]), 0, 0))
process = subprocess.Popen(sys.argv[2:], stdout=theirs, stderr=theirs)
os.close(theirs)
try:
    while shown := os.read(ours, 65536):
        os.write(1, shown)
except OSError:  # Linux returns EIO when the other end of the terminal is closed.
    pass
sys.exit(process.wait())' "$@"
}

# The same without what the terminal has cleared again: the progress of a pass that takes longer
# than a second, as any may on a busy machine.
on_columns() { # columns command...
  local status=0
  live_terminal "$@" > "$BATS_TEST_TMPDIR/terminal" || status=$?
  LC_ALL=C sed $'s/\r[^\r]*\e\\[K//g' "$BATS_TEST_TMPDIR/terminal"
  return $status
}
on_terminal() { on_columns 0 "$@"; }

# Waits for a file. Fails if the process that should create it has ended.
await() { # file process
  until [ -e "$1" ]; do
    kill -0 "$2"
    sleep 0.05
  done
}

ndjson() { # id text
  printf '{"id": "%s", "text": "%s"}\n' "$1" "$2"
}
