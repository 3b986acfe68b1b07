#!/usr/bin/env bash
# usage: format.sh ROOT
# Every C++ file is as clang-format has it (settings: .clang-format). Skipped (77) where clang-format 14 is not installed:
# other versions lay out some lines in another way.
set -euo pipefail
cd "$1"
format=$(command -v clang-format-14 || command -v clang-format || true)
[ -n "$format" ] || { echo "clang-format is not installed (scripts/install check)"; exit 77; }
"$format" --version | grep -q 'version 14\.' || { echo "wanted clang-format 14, found: $("$format" --version)"; exit 77; }
find parsers daemon tests -name '*.h' -print0 -o -name '*.cpp' -print0 | xargs -0 -P2 -n40 "$format" --dry-run --Werror
