import { grammar, pieces } from '../grammar/index.js'
import { lexicon } from '../lexicon/index.js'
import type { PackedPatterns } from '../patterns.js'
import { NO_LEXICON, WORDLESS } from '../vocabulary.js'
import { compile, type NamesByWord } from './compile.js'
import { literal, PatternReader } from './pattern.js'
import { contractions, spellings } from './spellings.js'

/** Classes whose misspelt words are recognised: the heads of formulas and what they are about. */
const HEADS = [
  'good',
  'bad',
  'gem',
  'like',
  'thank',
  'gratitude',
  'congratulate',
  'thing',
  'give',
  'well',
  'degree',
]

/** Compiles the patterns of the grammar and the words of the lexicon. */
export function compileFormulas(): PackedPatterns {
  return compile({
    patterns: grammar,
    reader: new PatternReader(pieces),
    classes: [...Object.keys(lexicon), ...NO_LEXICON],
    wordless: Object.values(WORDLESS),
    nameWords,
    contractions,
  })
}

/** Returns the words whose misspellings are recognised, separated by spaces. */
export function listHeads(): string {
  return HEADS.flatMap((head) => wordsOf(lexicon[head]?.words ?? '')).join(' ')
}

const wordsOf = (words: string): string[] => words.split(/\s+/u).filter(Boolean)

function nameWords(literals: ReadonlySet<string>): NamesByWord {
  const names = new Map<string, Set<string>>()
  const add = (word: string, name: string) =>
    names.set(word, (names.get(word) ?? new Set()).add(name))
  for (const [name, { words }] of Object.entries(lexicon)) {
    for (const word of wordsOf(words)) add(word, name)
  }
  const spelt = new Set(spellings.flatMap(wordsOf))
  for (const word of literals) {
    // A figure is a number in any pattern, unless it stands for a word: "nice 2 see you".
    const isFigure = /^\d+$/u.test(word) && !spelt.has(word)
    if (!names.has(word)) add(word, isFigure ? 'number' : 'other')
    add(word, literal(word))
  }
  for (const line of spellings) unify(wordsOf(line), names)
  return names
}

/** Gives all spellings of a word the same names. */
function unify(group: readonly string[], names: Map<string, Set<string>>): void {
  const all = new Set(group.flatMap((word) => [...(names.get(word) ?? [])]))
  for (const word of group) names.set(word, all)
}
