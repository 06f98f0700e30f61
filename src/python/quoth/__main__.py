import signal
import sys

from . import main

# Python ignores the signal; a program in a pipe ends with its reader.
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
sys.exit(main())
