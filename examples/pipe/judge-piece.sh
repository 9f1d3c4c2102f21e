#!/usr/bin/env bash
# Judges JSON Lines from stdin in one process, for engines that take any exit code but 0 for a failure.
#
#   bash judge-piece.sh STORIES < piece.jsonl > verdicts.jsonl
commentlint score --stories "$1" | grep .
code=${PIPESTATUS[0]} silent=${PIPESTATUS[1]}
# 2 with an answer for each line: some could not be read, which is no failure of the rest.
# 2 with no answer at all: it could not start.
if [ "$code" -eq 2 ] && [ "$silent" -eq 0 ]; then exit 0; else exit "$code"; fi
