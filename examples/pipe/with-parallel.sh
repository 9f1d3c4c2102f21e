#!/usr/bin/env bash
# Judges JSON Lines from stdin in one process per core, and keeps their order.
#
#   bash with-parallel.sh STORIES < comments.jsonl > verdicts.jsonl
set -euo pipefail
piece=$(dirname "$0")/judge-piece.sh

# Each process gets blocks of complete lines; a block is worth starting a process for when it has
# thousands of comments. When parallel itself can't write, for example to a full disk, it warns and
# exits with 0; cat doesn't.
parallel --quote --pipe --keep-order --block "${BLOCK:-4M}" --halt soon,fail=1 \
  bash "$piece" "$1" | cat
