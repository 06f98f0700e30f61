#!/usr/bin/env bash
# The house's rule: a folder of src/ includes only from lower floors, from itself and from include/.
# Lowest first; folders of one line do not know each other.
set -euo pipefail
cd "$(dirname "$0")/../src"
floors="model
text
token
tag
parse
entity quote speaker
diff
report
format
analyzer
corpus
cli"

grep -rnE '^#include "[a-z_]+/' --include='*.h' --include='*.cpp' . ../include |
  awk -F '[:"]' -v floors="$floors" '
    BEGIN {
      count = split(floors, lines, "\n")
      for (i = 1; i <= count; ++i) {
        rooms = split(lines[i], names, " ")
        for (j = 1; j <= rooms; ++j) floor[names[j]] = i
      }
      # The trainer is a tool beside the house: it may look into all of it below the command line.
      floor["train"] = count
    }
    {
      split($4, target, "/")
      split($1, path, "/")
      from = $1 ~ /^\.\.\/include/ ? "include" : path[2]
      sub(/\.(cpp|h)$/, "", from)
      to = target[1]
      if (to == "quoth" || to == from) next
      if (from == "include") reason = "the public headers know nobody"
      else if (!(to in floor)) reason = "no folder " to " has a floor"
      else if (!(from in floor)) reason = "what stands beside the folders includes from none"
      else if (floor[to] < floor[from]) next
      else reason = from " does not stand above " to
      print $1 ":" $2 ": " $4 ": " reason
      failed = 1
    }
    END { exit failed }'
