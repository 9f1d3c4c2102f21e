#!/usr/bin/env bash
# Judges JSON Lines from stdin in as many processes as there are cores, in the same order.
#
#   bash with-parallel.sh STORIES < comments.jsonl > verdicts.jsonl
set -euo pipefail
export STORIES=$1 PARALLEL_SHELL=$BASH

# Each process gets blocks of whole lines; a block is worth a process's start when it holds
# thousands of comments.
parallel --pipe --keep-order --block "${BLOCK:-4M}" --halt soon,fail=1 '
  commentlint score --stories "$STORIES" | grep .
  code=${PIPESTATUS[0]} silent=${PIPESTATUS[1]}
  # 2 with an answer for each line: some could not be read, which is no failure of the rest.
  # 2 with no answer at all: it could not start.
  if [ "$code" -eq 2 ] && [ "$silent" -eq 0 ]; then exit 0; else exit "$code"; fi
'
