const BELOW_TWENTY =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** "one" is left out: it is a pronoun more often than a number. */
const DIGITS: ReadonlyMap<string, string> = new Map([
  ...BELOW_TWENTY.split(' ').map((word, i) => [word, String(i + 2)] as const),
  ...TENS.split(' ').map((word, i) => [word, String(10 * (i + 2))] as const),
])

/** The digits of a number from 2 to 19, or of tens, that is written as a word. */
export function digitsOf(normal: string): string | undefined {
  return DIGITS.get(normal)
}

const FIGURE = /^\d/
const SEPARATOR = /,(?=\d{3}(?!\d))/g
/** Tens and hundreds of thousands; "5,000" has too little before its thousands to be told by. */
const THOUSANDS = /^(\d{2,3}),000$/

/**
 * The figure by which a number is known however it is written: "1,200" is 1200, and "85,000" is 85, since a "k", a
 * "grand" or a "thousand" beside that is a word of its own. Undefined for what is no figure.
 */
export function figureOf(normal: string): string | undefined {
  if (!FIGURE.test(normal)) return undefined
  return THOUSANDS.exec(normal)?.[1] ?? normal.replace(SEPARATOR, '')
}
