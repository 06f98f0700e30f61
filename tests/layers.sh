#!/usr/bin/env bash
# Checks that a folder of src/ includes only from lower layers, from itself and from include/.
# src/README.md describes the layers. The lowest layer comes first. Folders on one line must not
# include each other.
set -euo pipefail
cd "$(dirname "$0")/../src"
layers="model
text
page token
name wording encoder
tag
parse
entity attribution speaker
report
diff find
stats
format
evidence database
analyzer
input
output
api
cli"

grep -rnE '^#include "[a-z_]+/' --include='*.h' --include='*.cpp' . ../include |
  awk -F '[:"]' -v layers="$layers" '
    BEGIN {
      count = split(layers, lines, "\n")
      for (i = 1; i <= count; ++i) {
        folders = split(lines[i], names, " ")
        for (j = 1; j <= folders; ++j) layer[names[j]] = i
      }
      # quoth-train is a separate tool. It may include from every layer below the command line.
      layer["train"] = count
    }
    {
      split($4, target, "/")
      split($1, path, "/")
      from = $1 ~ /^\.\.\/include/ ? "include" : path[2]
      sub(/\.(cpp|h)$/, "", from)
      to = target[1]
      if (to == "quoth" || to == from) next
      if (from == "include") reason = "the public headers include from no folder of src/"
      else if (!(to in layer)) reason = "the folder " to " has no layer"
      else if (!(from in layer)) reason = "a file beside the folders includes from none of them"
      else if (layer[to] < layer[from]) next
      else reason = from " is not above " to
      print $1 ":" $2 ": " $4 ": " reason
      failed = 1
    }
    END { exit failed }'
