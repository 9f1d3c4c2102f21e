import type { ParsedText } from '../../text/parse.js'
import { tokensIn } from '../../text/token.js'
import { defineRule } from '../rule.js'
import { lexicon } from './lexicon.js'
import { asItIsRead, asItStands, HIDING, type View } from './view.js'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const SLOTS = words(lexicon.slot.words)
const FILLERS = words(lexicon.filler.words)

/** Template brackets, with their content as the group `slot`. */
const BRACKETED: readonly RegExp[] = [
  /\{\{(?<slot>[\w.'\s-]{2,44})\}\}/g,
  /\{%(?<slot>[\w.'\s-]{2,44})%\}/g,
  /(?<![\w\]])\[(?<slot>[A-Za-z_][\w' -]{2,40})\](?![(:[])/g,
  /<(?<slot>[A-Z][A-Z_ ]{2,40}|(?:insert|your|enter)[\w' ]{2,40})>/g,
  /(?<!\w)%(?<slot>[A-Za-z_]{3,20})%(?!\w)/g,
  /(?<![\w$}/])\{(?<slot>[A-Za-z_][\w' -]{2,40})\}(?![\w/])/g,
]

/** Placeholders that need no look inside. */
const PLAIN: readonly RegExp[] = [
  /\blorem ipsum\b/gi,
  // "{great|nice|lovely}": a template that writes many comments.
  /\{[^{}|\n]{1,40}(?:\|[^{}|\n]{1,40})+\}/g,
  /(?<=\b(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|HI|HELLO|DEAR),? )(?:FIRST[ _]?NAME|NAME|AUTHOR|USERNAME|RECIPIENT|BLOGGER)\b/g,
  /\bINSERT (?:YOUR |THE |A )?(?:[A-Z]+ HERE|NAME|TOPIC|TITLE|LINK|URL|POINT|KEYWORD|COMPANY|REASON|EXAMPLE)\b/g,
  /\binsert (?:your |the |a )?(?:name|topic|title|link|url|point|keyword|company|reason|example) here\b/gi,
  // Only after a greeting, where a name is expected: elsewhere a blank belongs to a form, and a variable to a
  // program.
  /(?<=\b(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|HI|HELLO|DEAR),? )(?:_{3,20}(?!\w)|\$\{?[A-Za-z_]{0,20}name\b\}?|XXX(?=[,:!])|\.{3,20}(?=,))/g,
  // Elsewhere these are kisses, or hide something private.
  /(?<=\b(?:about|on|of|the|your|with|for|from|by) )XXX\b/g,
]

/** Quick test for what a placeholder begins with or contains; most comments have none of it. */
const SUSPECT =
  /[{[<%$]|___|\.\.\.,|[Ll][Oo][Rr][Ee][Mm]|[Ii][Nn][Ss][Ee][Rr][Tt]|XXX|NAME|AUTHOR|RECIPIENT|BLOGGER/

/** Words for what a slot is to a program. */
const THING =
  /^(?:tags?|attributes?|elements?|placeholders?|variables?|vars?|param(?:eter)?s?|macros?|shortcodes?|tokens?|slots?|propert(?:y|ies)|columns?|fields?|keys?)$/
/** The word after a slot, and the one before it, which may say what the slot is. */
const BEHIND = /^ (?<word>[a-z]+)\b/
const BEFORE = /\b(?<word>[a-z]+)(?: called| named)? $/
const LITERALLY = /\bliteral(?:ly)? $/
/** Places where a slot is normal and no mistake; what is on "your" page belongs to the story. */
const STANDS_IN =
  /^ in (?!your )(?:[a-z]+ ){0,2}(?:config(?:uration)?|settings|templates?|code|files?|path|url|route|schema|quer(?:y|ies)|script|docs?|markup|json|yaml|html|css|repo|logs?)\b/
/** "in the [topic] field" and "your best [topic] column" are filled in by a template, too. */
const FILLED_BEFORE = /\b(?:in|into|within|of) the $|\byour (?:\w+ )?$/i
/** Characters around a slot in which to look for what it is. */
const NEAR = 40

export const rule = defineRule({
  id: 'no-placeholder',
  summary: 'an unfilled template: [name], {{title}}, "Hi NAME"',
  severity: 'error',
  needs: null,
  options: {},
  check({ comment }) {
    const { text } = comment
    const found = findIn(asItStands(text))
    if (HIDING.test(text)) found.push(...findIn(asItIsRead(comment)))
    return outermost(found)
      .filter((one) => !one.isMentioned)
      .filter(({ start, end }) => isProse(comment, start, end))
      .map(({ start, end, said }) => ({
        start,
        end,
        reason: `“${said}” is a placeholder. Fill it in, or take it out.`,
      }))
  },
})

interface Found {
  readonly start: number
  readonly end: number
  readonly said: string
  /** Whether the text talks about it as a part of a program: "the [title] tag". */
  readonly isMentioned: boolean
}

function findIn({ text, startOf, endOf }: View): Found[] {
  if (!SUSPECT.test(text)) return []
  const bracketed = BRACKETED.flatMap((pattern) => [...text.matchAll(pattern)])
  const plain = PLAIN.flatMap((pattern) => [...text.matchAll(pattern)])
  return [...bracketed.filter(hasSlot), ...plain].map(({ 0: said, index }) => ({
    start: startOf(index),
    end: endOf(index + said.length),
    said,
    isMentioned: isMentioned(text, index, index + said.length),
  }))
}

function isMentioned(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  if (LITERALLY.test(before) || isThing(BEFORE.exec(before))) return true
  const behind = text.slice(end, end + NEAR)
  const isSaid = STANDS_IN.test(behind) || isThing(BEHIND.exec(behind))
  return isSaid && !FILLED_BEFORE.test(before)
}

function isThing(found: RegExpExecArray | null): boolean {
  return THING.test(found?.groups?.word ?? '')
}

/** Returns, of overlapping stretches, the first and longest. */
function outermost(stretches: readonly Found[]): Found[] {
  let end = 0
  return [...stretches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((found) => {
      const isApart = found.start >= end
      if (isApart) end = found.end
      return isApart
    })
}

/** Whether all words are typical of templates, and one of them names what is missing. */
function hasSlot({ groups }: RegExpExecArray): boolean {
  const { slot } = groups as { slot: string }
  const all = slot
    .trim()
    .toLowerCase()
    .split(/[\s.-]+/)
  return (
    all.some((word) => SLOTS.has(word)) && all.every((word) => SLOTS.has(word) || FILLERS.has(word))
  )
}

/** Whether a stretch is the writer's prose: not a hidden tag, code, a quotation, or part of an address. */
function isProse({ tokens }: ParsedText, start: number, end: number): boolean {
  const inside = tokensIn(tokens, start, end)
  return (
    inside.length > 0 &&
    inside.every(({ code, quoted, kind }) => !code && !quoted && kind !== 'url')
  )
}
