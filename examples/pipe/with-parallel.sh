#!/usr/bin/env bash
# Judges JSON Lines from stdin in as many processes as there are cores, in the same order.
#
#   bash with-parallel.sh STORIES < comments.jsonl > verdicts.jsonl
set -euo pipefail
piece=$(dirname "$0")/judge-piece.sh

# Each process gets blocks of whole lines; a block is worth a process's start when it holds
# thousands of comments. When parallel itself can't write, to a full disk say, it warns and ends
# with 0; cat doesn't.
parallel --quote --pipe --keep-order --block "${BLOCK:-4M}" --halt soon,fail=1 \
  bash "$piece" "$1" | cat
