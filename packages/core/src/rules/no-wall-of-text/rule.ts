import type { ParsedText } from '../../text/parse.js'
import type { Span, Token } from '../../text/token.js'
import { defineRule } from '../rule.js'

export const rule = defineRule({
  id: 'no-wall-of-text',
  summary: 'a long stretch of text without a paragraph',
  severity: 'info',
  needs: null,
  options: {
    words: {
      type: 'integer',
      description: 'Words that may stand in one paragraph',
      default: 150,
      minimum: 20,
    },
  },
  check({ comment, options }) {
    if (comment.tokens.length <= options.words) return []
    return findStretches(comment)
      .filter((span) => countWords(comment, span) > options.words)
      .map((span) => {
        const { start, end } = comment.placeOf(span)
        const words = countWords(comment, span)
        return {
          start: start.offset,
          end: end.offset,
          reason: `${words} words without a break are hard to get through. Begin a new paragraph where the next point begins.`,
          data: { words },
        }
      })
  },
})

/** Stretches between line breaks of any kind. */
function findStretches({ tokens, text }: ParsedText): Span[] {
  const stretches: Span[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i += 1) {
    const gap = text.slice(tokens[i - 1]?.end, tokens[i]?.start ?? text.length)
    if (i < tokens.length && !isBreak(gap)) continue
    stretches.push({ from, to: i })
    from = i
  }
  return stretches
}

function isBreak(gap: string): boolean {
  return /[\n\r]|<(?:br|p|\/p|div|\/div|li)\b/i.test(gap)
}

function countWords({ tokens }: ParsedText, { from, to }: Span): number {
  return tokens.slice(from, to).filter(isOwnWord).length
}

/** Clitics ("n't") count with the word they hang on; quotations and code are not the writer's prose. */
function isOwnWord({ kind, value, quoted, code }: Token): boolean {
  const isWord = (kind === 'word' && !/^(?:'|n't$)/i.test(value)) || kind === 'number'
  return isWord && !quoted && !code
}
