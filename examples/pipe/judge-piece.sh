#!/usr/bin/env bash
# Judges JSON Lines from stdin in one process, for engines that treat any exit code but 0 as a failure.
#
#   bash judge-piece.sh STORIES < piece.jsonl > verdicts.jsonl
counts=$(mktemp -d) || exit
trap 'rm -rf "$counts"' EXIT

# Passes lines on and writes down how many there were.
counted() { LC_ALL=C awk -v to="$counts/$1" '{ print } END { print NR > to }'; }

counted asked | commentlint score --stories "$1" | counted answered
status=("${PIPESTATUS[@]}")
# The verdicts are incomplete, for example because the disk is full.
if [ "${status[2]}" -ne 0 ]; then exit "${status[2]}"; fi
# 2 with an answer for each line: some lines could not be read, which does not affect the others.
# 2 with fewer answers: it could not start, or not finish.
if [ "${status[1]}" -eq 2 ] && cmp -s "$counts/asked" "$counts/answered"; then exit "${status[0]}"; fi
if [ "${status[1]}" -ne 0 ]; then exit "${status[1]}"; else exit "${status[0]}"; fi
