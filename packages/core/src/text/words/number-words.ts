const BELOW_TWENTY =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** "one" is left out: it is a pronoun more often than a number. */
const DIGITS: ReadonlyMap<string, string> = new Map([
  ...BELOW_TWENTY.split(' ').map((word, i) => [word, String(i + 2)] as const),
  ...TENS.split(' ').map((word, i) => [word, String(10 * (i + 2))] as const),
])

/** Returns the digits of a number word: 2 to 19, or a multiple of ten. */
export function digitsOf(normal: string): string | undefined {
  return DIGITS.get(normal)
}

const FIGURE = /^\d/
const SEPARATOR = /,(?=\d{3}(?!\d))/g

/** Returns the normal form of a figure: "1200" for "1,200". Undefined if it is not a figure. */
export function figureOf(normal: string): string | undefined {
  return FIGURE.test(normal) ? normal.replace(SEPARATOR, '') : undefined
}

const THOUSAND = /^(?:k\.?|grand|thousand)$/i
const COUNTED = /^(\d{1,3})(?:\.(\d{1,2}))?$/

/**
 * Returns a number written out in thousands if the word after it says so: "85,000" for the 85 of "85k" and "85 grand",
 * "6,200" for "6.2k". Undefined after most words.
 */
export function inThousands(number: string, word: string): string | undefined {
  const [, whole, part = ''] = (THOUSAND.test(word) && COUNTED.exec(number)) || []
  return whole === undefined ? undefined : `${whole},${part.padEnd(3, '0')}`
}
