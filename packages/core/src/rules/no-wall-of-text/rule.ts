import { breaksLine } from '../../text/guard/html.js'
import type { ParsedText } from '../../text/parse.js'
import type { Span, Token } from '../../text/token.js'
import { formTest } from '../../text/words/facet.js'
import { defineRule, type Report } from '../rule.js'

export const rule = defineRule({
  id: 'no-wall-of-text',
  summary: 'a long stretch of text without a paragraph break',
  severity: 'info',
  needs: null,
  options: {
    words: {
      type: 'integer',
      description: 'Most words that one paragraph may hold',
      default: 150,
      minimum: 20,
    },
  },
  check({ comment, options }) {
    if (comment.tokens.length <= options.words) return []
    return findStretches(comment).flatMap((span): Report[] => {
      const words = countWords(comment, span)
      if (words <= options.words) return []
      const reason = `${words} words without a break are hard to get through. Begin a new paragraph where the next point begins.`
      return [{ ...comment.reach(span), reason, data: { words } }]
    })
  },
})

/** Finds the stretches between line breaks of any kind. */
function findStretches({ tokens, text }: ParsedText): Span[] {
  const stretches: Span[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i += 1) {
    const start = (tokens[i - 1] as Token).end
    const end = tokens[i]?.start ?? text.length
    // One character is the space between two words, or a line break.
    if (i < tokens.length && !isBreak(text, start, end)) continue
    stretches.push({ from, to: i })
    from = i
  }
  return stretches
}

const LINE_END = /[\n\r]/

/** Whether the text between two words ends a line. */
function isBreak(text: string, start: number, end: number): boolean {
  // Mostly a space or nothing: looking at the character is cheaper than copying it.
  if (end - start < 2) return LINE_END.test(text.charAt(start))
  const between = text.slice(start, end)
  return LINE_END.test(between) || breaksLine(between)
}

function countWords({ tokens }: ParsedText, { from, to }: Span): number {
  let words = 0
  for (let i = from; i < to; i += 1) if (isOwnWord(tokens[i] as Token)) words += 1
  return words
}

const isClitic = formTest(({ normal }) => /^(?:'|n't$)/.test(normal))

/** Whether it counts as one of the writer's words: not a clitic ("n't"), nor a part of a quotation or of code. */
function isOwnWord({ kind, lexeme, quoted, code }: Token): boolean {
  if (quoted || code) return false
  return kind === 'number' || (kind === 'word' && !isClitic(lexeme))
}
