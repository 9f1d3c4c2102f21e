import { VAGUE_WORDS } from '../../../core/src/aspects/vague-words.js'
import { parse } from '../../../core/src/text/parse.js'
import type { Token } from '../../../core/src/text/token.js'
import type { Corpus, CorpusComment } from '../evaluate/corpora.js'
import type { TextTable } from '../evaluate/evaluated-set.js'
import { partialSpearman } from '../evaluate/metrics/correlation.js'
import { everyRow } from '../evaluate/metrics/weights.js'
import { showNumber } from '../evaluate/report/table.js'

const isContent = ({ kind, lexeme }: Token) => kind === 'word' && !lexeme.isFunction
const isName = ({ kind, pos, value }: Token) =>
  kind === 'word' && pos === 'PROPN' && /^\p{Lu}/u.test(value)
const opens = (token: Token, tokens: readonly Token[]) =>
  tokens[token.index - 1]?.sentence !== token.sentence

/** How much of a trait a token has. */
type Trait = (token: Token, tokens: readonly Token[]) => number

const TRAITS: Readonly<Record<string, Trait>> = {
  'names within a sentence': (token, tokens) => Number(isName(token) && !opens(token, tokens)),
  'names that open a sentence': (token, tokens) => Number(isName(token) && opens(token, tokens)),
  numbers: ({ kind }) => Number(kind === 'number'),
  hashtags: ({ kind }) => Number(kind === 'hashtag'),
  links: ({ kind }) => Number(kind === 'url'),
  'letters of content words': (token) => (isContent(token) ? token.value.length : 0),
  'nats of content words': (token) => (isContent(token) ? Math.max(0, token.lexeme.rarity - 7) : 0),
  nouns: ({ pos }) => Number(pos === 'NOUN'),
  verbs: ({ pos }) => Number(pos === 'VERB'),
  adjectives: ({ pos }) => Number(pos === 'ADJ'),
  adverbs: ({ pos }) => Number(pos === 'ADV'),
  'unknown words in small letters': (token) =>
    Number(isContent(token) && !isName(token) && token.lexeme.rarity >= 14.7),
  'vague words': ({ kind, lexeme }) => Number(kind === 'word' && VAGUE_WORDS.has(lexeme)),
  'function words': ({ lexeme }) => Number(lexeme.isFunction),
  pronouns: ({ pos }) => Number(pos === 'PRON'),
  'second person': ({ lexeme }) => Number(/^(?:you|your|yours|u|ur)$/.test(lexeme.normal)),
  'emoji and emoticons': ({ kind }) => Number(kind === 'emoji' || kind === 'emoticon'),
}

/** Which tokens go with people's ratings of specificity, at a fixed number of words. */
export function tokenTable(tweets: Corpus, movies: Corpus): TextTable {
  const sets = [
    measured(tweets.comments.filter(({ split }) => split === 'train')),
    measured(tweets.comments.filter(({ split }) => split === 'val')),
    measured(movies.comments),
  ]
  return {
    title: 'Specificity: how the number of such tokens goes with ratings, Spearman at fixed length',
    columns: ['tokens', 'tweets train', 'tweets val', 'movies'],
    rows: Object.entries(TRAITS).map(([name, trait]) => [
      name,
      ...sets.map((correlate) => showNumber(correlate(trait), 2)),
    ]),
  }
}

function measured(comments: readonly CorpusComment[]): (trait: Trait) => number | null {
  const texts = comments.map(({ comment }) => parse(comment.replace(/<[A-Z]+>/g, '')).tokens)
  const ratings = comments.map(({ label }) => Number(label))
  const words = texts.map((tokens) => tokens.filter(({ kind }) => kind === 'word').length)
  return (trait) => {
    const sums = texts.map((tokens) => tokens.reduce((sum, token) => sum + trait(token, tokens), 0))
    return partialSpearman(sums, ratings, words)(everyRow(comments.length))
  }
}
