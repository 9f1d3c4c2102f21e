/** Digits and signs that stand for letters: "n1ce", "l0ve", "aw3some". */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

/** Sounds written with a digit: "gr8" (great), "l8r", "4ever", "thx4". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/8/gu, 'ate'],
  [/^4(?=\p{L})/u, 'for'],
  [/^2(?=\p{L})/u, 'to'],
]

/** Returns a word's skeleton, which is the same for words that differ only in repeated letters. */
function skeleton(word: string): string {
  return word.replace(/(.)\1+/gu, '$1')
}

/**
 * Undoes stretching: a letter or a pair of letters repeated three times or more
 * is shortened to a form that the lexicon may know.
 * "soooo" is "so", "goood" is "good", "hahahaha" is "haha".
 *
 * @param word lower case.
 * @param isKnown whether a candidate is a word; the first known one is taken.
 * @returns the word itself when nothing is stretched; the shortest form when no candidate is known.
 */
export function squeeze(
  word: string,
  isKnown: (candidate: string) => boolean = () => false,
): string {
  if (!mayBeStretched(word)) return word
  const plain = unleet(word, isKnown)
  if (plain !== word) return plain
  const chant = chanted(word).find(isKnown)
  if (chant !== undefined) return chant
  if (!/(.)\1/u.test(word)) return word
  for (const candidate of [word.replace(/(.)\1{2,}/gu, '$1$1'), skeleton(word), ...mixed(word)]) {
    if (candidate !== word && isKnown(candidate)) return candidate
  }
  return /(.)\1\1/u.test(word) ? skeleton(word) : word
}

/** Whether a word has a letter twice in a row, a repeated pair, or a sign: most words have none. */
function mayBeStretched(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i)
    if (code < LETTER_A || code > LETTER_Z || code === word.charCodeAt(i - 1)) return true
    const isPairAgain = code === word.charCodeAt(i - 2) && word[i - 1] === word[i - 3]
    if (isPairAgain && i > 2) return true
  }
  return false
}

const [LETTER_A, LETTER_Z] = [97, 122]

/** The letters of laughter in any spelling, and its least length and breathiness. */
const LAUGHTER = /^[aehijkoux]{6,}$/u
const LEAST_BREATH = 1 / 3
const MOST_LETTERS = 4

/** Whether a word is nothing but laughter: "hauhauahauha", "kjkjkkjj", "hehheheh". */
export function isLaughter(word: string): boolean {
  if (!LAUGHTER.test(word) || new Set(word).size > MOST_LETTERS) return false
  const breaths = word.replace(/[^hjkx]/gu, '').length
  return breaths >= word.length * LEAST_BREATH
}

/** Returns candidates for a pair of letters repeated three times or more: "lololol" is "lol". */
function chanted(word: string): string[] {
  const [whole, before = '', pair = ''] = /^(.??)(..)\2{2,}.?$/u.exec(word) ?? []
  if (whole === undefined) return []
  const first = pair.slice(0, 1)
  return [before + pair + pair, before + pair + pair + first, pair + first, pair + pair]
}

/** Returns candidates in which one stretched letter is double and the others single: "helllooo" is "hello". */
function mixed(word: string): string[] {
  const runs = [...word.matchAll(/(.)\1+/gu)]
  if (runs.length < 2 || runs.length > 6) return []
  return runs.map((double) =>
    word.replace(/(.)\1+/gu, (_run, letter: string, at: number) =>
      at === double.index ? letter + letter : letter,
    ),
  )
}

function unleet(word: string, isKnown: (candidate: string) => boolean): string {
  if (!/[0-9@$]/u.test(word) || !/\p{L}/u.test(word)) return word
  const letters = word.replace(/[013457@$]/gu, (sign) => LEET[sign] ?? sign)
  if (isKnown(letters)) return letters
  let sounds = word
  for (const [digit, sound] of SOUNDS) sounds = sounds.replace(digit, sound)
  if (sounds !== word && isKnown(sounds)) return sounds
  return word
}
