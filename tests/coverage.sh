#!/usr/bin/env bash
# Builds the tests with coverage, runs them, and prints for each file of src/ and include/ which lines
# no test ran. Needs gcovr.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset coverage > /dev/null
cmake --build --preset coverage
ctest --preset coverage
gcovr --root . build-coverage --filter src/ --filter include/ --exclude src/train/main.cpp
