import { compile, type NamesByWord } from '../../../formulas/compile/compile.js'
import { literal, PatternReader } from '../../../formulas/compile/pattern.js'
import type { PackedPatterns } from '../../../formulas/patterns.js'
import { SHAPES } from '../shapes.js'
import { classes } from './classes.js'
import { contributions } from './contributions.js'
import type { Cues } from './cues.js'
import { rhetorical } from './rhetorical.js'
import { sayings } from './sayings.js'
import { answers, pleas, questions } from './wanted.js'

const lists: Readonly<Record<string, readonly Cues<string>[]>> = {
  contributions,
  rhetorical,
  questions,
  pleas,
  answers,
  sayings,
}

/** Compiles all cues into one table, since they share their words; a kind there is a list and a group. */
export function compileCues(): PackedPatterns {
  return compile({
    patterns: Object.entries(lists).flatMap(([list, all]) =>
      all.map(({ group, cues }) => [`${list} ${group}`, linesOf(cues)] as const),
    ),
    reader: new PatternReader({}),
    classes: [...new Set([...Object.keys(classes), ...SHAPES])],
    wordless: [[]],
    nameWords,
  })
}

function nameWords(literals: ReadonlySet<string>): NamesByWord {
  const names = new Map<string, Set<string>>()
  const add = (word: string, name: string) =>
    names.set(word, (names.get(word) ?? new Set()).add(name))
  for (const [name, { words }] of Object.entries(classes)) {
    for (const word of words.split(/\s+/u).filter(Boolean)) add(word, name)
  }
  for (const word of literals) add(word, literal(word))
  return names
}

function linesOf(cues: string): string[] {
  return cues.split('\n').filter((line) => line.trim() !== '')
}
