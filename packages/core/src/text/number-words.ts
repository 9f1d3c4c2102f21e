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
