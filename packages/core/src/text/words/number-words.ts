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

/** The figure by which a number is known: "1,200" is 1200. Undefined for what is no figure. */
export function figureOf(normal: string): string | undefined {
  return FIGURE.test(normal) ? normal.replace(SEPARATOR, '') : undefined
}

const THOUSAND = /^(?:k\.?|grand|thousand)$/i
const COUNTED = /^(\d{1,3})(?:\.(\d{1,2}))?$/

/** A number as it is written with its thousands: the 85 of "85k" and "85 grand" is "85,000", and "6.2k" is "6,200". Undefined for most words behind one. */
export function inThousands(number: string, word: string): string | undefined {
  const [, whole, part = ''] = (THOUSAND.test(word) && COUNTED.exec(number)) || []
  return whole === undefined ? undefined : `${whole},${part.padEnd(3, '0')}`
}
