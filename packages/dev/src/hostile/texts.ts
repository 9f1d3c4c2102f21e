/** Texts made to upset whatever reads them, for the tests of every package and `pnpm bench:hostile`. */

/** A linter's answer to a text: judged, or the reason why not. */
export type Answer = 'judged' | 'empty' | 'language'

/** One kind of hostile text, of any length. */
export interface HostileText {
  readonly name: string
  /** Makes a text of exactly this many UTF-16 code units. */
  make(length: number): string
  /** A linter's answer at 1,000 code units and more. */
  readonly answer: Answer
}

const PROSE = 'The pump at the allotment froze twice, so we wrapped the pipe in old wool. '

/** A piece repeated, cut to the length. */
function repeated(name: string, piece: string, answer: Answer = 'judged'): HostileText {
  const make = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  return { name, make, answer }
}

/** A word, as many pieces as fit, and the word again. */
function between(name: string, word: string, piece: string): HostileText {
  const make = (length: number) => `${word}${piece.repeat(length - 2 * word.length)}${word}`
  return { name, make, answer: 'judged' }
}

/** A series of different pieces, cut to the length. */
function series(
  name: string,
  piece: (index: number) => string,
  answer: Answer = 'judged',
): HostileText {
  const make = (length: number) => {
    let text = ''
    for (let i = 0; text.length < length; i += 1) text += piece(i)
    return text.slice(0, length)
  }
  return { name, make, answer }
}

/** Letters that look random but are the same in every run. */
export function letters(seed: number, count: number, alphabet: string): string {
  let state = (seed * 2654435761 + 1) >>> 0
  let text = ''
  for (let i = 0; i < count; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += alphabet[(state >>> 8) % alphabet.length]
  }
  return text
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const BASE64 = `${LOWER}${LOWER.toUpperCase()}0123456789+/`

const RUNS: readonly HostileText[] = [
  repeated('one word without an end', 'a'),
  series('one word of letters drawn by lot', (i) => letters(i, 64, LOWER)),
  repeated('one line of prose', PROSE),
  repeated('opening brackets', '('),
  repeated('opening brackets apart', '( '),
  repeated('square brackets', '['),
  repeated('links that never close', '[a]( '),
  repeated('nested quotes and brackets', '("[\'{<'),
  repeated('//:', '//:'),
  repeated('x:/( apart', 'x:/( '),
  repeated('x:/( in one run', 'x:/('),
  repeated('backticks', '`'),
  repeated('backticks apart', '` a'),
  repeated('code fences', '```\n'),
  repeated('<!--', '<!--'),
  repeated('<!-- and words', '<!-- a '),
  repeated('HTML comments', '<!-- a -->b '),
  repeated('directives without an end', '<!-- commentlint-disable ', 'language'),
  repeated('directives', '<!-- commentlint-disable-next-line -->\nword\n'),
  repeated('tags without an end', '<a '),
  repeated('tags', '<b>a</b> '),
  repeated('opening code tags', '<code> a '),
  repeated('closing code tags', '<code></ '),
  repeated('ampersands', '&'),
  repeated('entities', '&amp;'),
  repeated('entities without an end', '&#1 '),
  repeated('names without an end', '&abcdefg'),
  repeated('styles that never close', '<style> a '),
  repeated('links in a run', '](a'),
  repeated('titles that never close', '](a "b '),
  repeated('sentences in a run', 'so.So'),
  repeated('emphasis in a run', 'a*_~~'),
  repeated('letters of full width', '\uff41\uff42 '),
  repeated('double quotes', '"'),
  repeated('double quotes apart', '" a '),
  repeated('single quotes', "'"),
  repeated('single quotes apart', "' a "),
  repeated('> ', '> '),
  repeated('quoted lines', '> word\n'),
  repeated('full stops', '.'),
  repeated('full stops apart', '. '),
  repeated('exclamation marks apart', '! '),
  repeated('question marks and marks', '?!'),
  repeated('hyphens', 'a-'),
  repeated('underscores', '_a'),
  repeated('apostrophes', "a'"),
  repeated('at signs', 'a@'),
  repeated('addresses of mail apart', 'a@b.example '),
  repeated('number signs', '#a'),
  repeated('slashes', 'a/'),
  repeated('commas in numbers', '1,'),
  repeated('dots in hosts', 'a.'),
  repeated('dots in hosts apart', 'a.b.c.d.e.f.g.h '),
  repeated('asterisks', '*a '),
  repeated('braces', '{{a '),
  repeated('placeholders', '[name] '),
  repeated('placeholders without an end', '{a|'),
  repeated('telephone numbers', 'call +49 30 1234567 '),
  repeated('digits apart', 'call 1 '),
]

/** Made into runs just short enough to be read as words: whatever is slow about one is slow again and again. */
const NEAR_LIMIT = [
  '//:',
  'x:/(',
  'a.',
  '[](',
  '&',
  '-a',
  '#',
  '@a',
  "'s",
  '1,',
  '(',
  'a@b.',
  ':-)',
]

const EDGES: readonly HostileText[] = NEAR_LIMIT.map((piece) =>
  repeated(`${piece} in runs of almost 100`, `${piece.repeat(Math.floor(99 / piece.length))} `),
)

const LINES: readonly HostileText[] = [
  repeated('line feeds', '\n', 'empty'),
  repeated('carriage returns', '\r', 'empty'),
  repeated('carriage returns with line feeds', '\r\n', 'empty'),
  repeated('blanks', ' ', 'empty'),
  between('tabs between two words', 'so', '\t'),
  repeated('a word a paragraph', 'word\n\n'),
  repeated('a word a line', 'word\n'),
  repeated('line ends of all kinds', 'a\nb\rc\r\nd\u2028e\u2029f\u0085g\u000bh\u000c'),
  repeated('list items', '- a\n'),
  repeated('headings', '# a\n'),
  repeated('table rows', '| a | b |\n'),
]

const WORDS: readonly HostileText[] = [
  repeated('one word again and again', 'word '),
  repeated('a formula again and again', 'Thank you, great post! '),
  repeated('half a formula again and again', 'thank you so very '),
  repeated('capitals', 'WHAT A PUMP! '),
  repeated('commas apart', 'a, '),
  repeated('questions', 'Why? '),
  series('words that nobody knows', (i) => `${letters(i, 7, LOWER)} `, 'language'),
  series('words in an order drawn by lot', (i) => {
    const words = PROSE.split(' ')
    return `${words[(i * i + (i >> 3)) % (words.length - 1)]} `
  }),
  series('a number a word', (i) => `${i} `),
  series('addresses', (i) => `https://example.com/${i}?q=${letters(i, 8, LOWER)} `),
  series('hosts', (i) => `www.${letters(i, 12, LOWER)}.com `),
  series('base64', (i) => letters(i, 76, BASE64)),
  series('base64 in lines', (i) => `${letters(i, 76, BASE64)}\n`),
]

const CHARACTERS: readonly HostileText[] = [
  series('combining marks on one letter', (index) => (index === 0 ? 'e' : '\u0301')),
  repeated('combining marks on none', '\u0301', 'empty'),
  // Each rule that a directive names in vain gets a finding.
  {
    name: 'rules named in a disable',
    make: (length) => {
      const rules = Array.from({ length: Math.ceil(length / 6) }, (_, i) => `r${i}`).join(' ')
      return `<!-- commentlint-disable ${rules.slice(0, length - 35)} --> Wool.`
    },
    answer: 'judged',
  },
  repeated('letters under marks', 'e\u0301\u0323'),
  repeated('letters under marks apart', 'e\u0301e ', 'language'),
  repeated('decomposed prose', 'cafe\u0301 nai\u0308ve ', 'language'),
  repeated('composed prose', 'café naïve ', 'language'),
  repeated('emoji joined', '👨‍👩‍👧‍👦'),
  repeated('emoji apart', '👍🏽 '),
  repeated('flags', '🇬🇧🇹🇷'),
  repeated('regional letters in odd number', '🇬'),
  repeated('first halves of surrogate pairs', '\ud83d'),
  repeated('second halves of surrogate pairs', '\ude00'),
  repeated('surrogates the wrong way round', '\ude00\ud83d '),
  repeated('NUL', '\u0000'),
  repeated('NUL between letters', 'a\u0000'),
  repeated('byte order marks', '\ufeff', 'empty'),
  repeated('bidirectional overrides', '\u202ea\u202c\u2066b\u2069 '),
  repeated('zero-width characters', 'w\u200bo\u200cr\u200dd\u2060 '),
  repeated('variation selectors', 'a\ufe0f'),
  repeated('escape sequences', '\u001b[31mred\u001b[0m ', 'language'),
  repeated('Turkish dotted capital I', 'İ'),
  repeated('Turkish words', 'İSTANBUL ıssız ', 'language'),
  repeated('Chinese', '街灯をけすのはよいかんがえ。夜晚的路灯', 'language'),
  repeated('Thai', 'ไฟถนนดับตอนกลางคืน', 'language'),
  repeated('Arabic', 'أضواء الشوارع ', 'language'),
  repeated('ligatures and fractions', 'ﬁ½ﬀ™ ', 'language'),
  repeated('private use', '\ue000\uf8ff'),
  repeated('what no character is', '\ufffe\uffff'),
  repeated('beyond the first plane', '𝒽𝑒𝓁𝓁𝑜 ', 'language'),
]

/** Enough English for the rules to apply: each phrase is compared with all the others. */
const PHRASES: readonly HostileText[] = [
  repeated('short quotations in one sentence', '"the pump at noon" is wrong, '),
  repeated('vague phrases in one sentence', 'some of your points, the pump froze, '),
  repeated('adverbs', 'really '),
  {
    name: 'tags of a question',
    make: (length) => `${'right, '.repeat(Math.ceil(length / 7)).slice(0, length - 1)}?`,
    answer: 'judged',
  },
  repeated('directives that silence', '<!-- commentlint-disable-next-line -->\nHi [name]!\n'),
  series('sentences with a number each', (i) => `The pump froze in ${i} because of frost. `),
  series('a list with numbers', (i) => `${i}. item ${i}\n`),
  series('advertisements', (i) => `Subscribe to my channel https://example.com/${i} for free! `),
  series('shouted sentences', (i) => `WHAT A PUMP ${i}!!! 😀😀😀😀 `),
  series('paragraphs', (i) => `We wrapped pipe ${i} in wool.\n\n`),
]

/** All hostile texts. */
export const hostileTexts: readonly HostileText[] = [
  ...RUNS,
  ...EDGES,
  ...LINES,
  ...WORDS,
  ...CHARACTERS,
  ...PHRASES,
]
