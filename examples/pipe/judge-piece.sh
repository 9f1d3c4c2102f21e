#!/usr/bin/env bash
# Judges JSON Lines from stdin in one process, for engines that take any exit code but 0 for a failure.
#
#   bash judge-piece.sh STORIES < piece.jsonl > verdicts.jsonl
counts=$(mktemp -d) || exit
trap 'rm -rf "$counts"' EXIT

# Passes lines on and writes down how many there were.
counted() { LC_ALL=C awk -v to="$counts/$1" '{ print } END { print NR > to }'; }

counted asked | commentlint score --stories "$1" | counted answered
status=("${PIPESTATUS[@]}")
# The disk is full, say: what was judged is not all there.
if [ "${status[2]}" -ne 0 ]; then exit "${status[2]}"; fi
# 2 with an answer for each line: some could not be read, which is no failure of the rest.
# 2 with fewer: it could not start, or not go on.
if [ "${status[1]}" -eq 2 ] && cmp -s "$counts/asked" "$counts/answered"; then exit "${status[0]}"; fi
if [ "${status[1]}" -ne 0 ]; then exit "${status[1]}"; else exit "${status[0]}"; fi
