import { characterEntitiesHtml4 } from 'character-entities-html4'
import { htmlTagNames } from 'html-tag-names'

/** HTML as comment systems store it and people type it. */

/** An element's tag; `List<String>` is not one. */
export const TAG = `<\\/?(?:${htmlTagNames.join('|')})(?=[\\s>/])[^<>]*>`

/** A line break, with the newline that some systems put after it. */
export const BREAK = '<br(?=[\\s>/])[^<>]*>(?:\\r\\n?|\\n)?'

/** An entity of at most 8 letters and digits, as all of HTML 4 are; longer names are hardly ever used. */
export const ENTITY = /&(?:[a-z][a-z0-9]{1,7}|#\d{2,7}|#x[0-9a-f]{2,6});/gi

const names = (list: string): readonly string[] => list.split(' ')

/** Elements that begin a new paragraph, except those of quotations and code. */
const PARAGRAPHS = names(
  'address article aside center details dialog div dl figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p section table ul',
)
/** Elements that only break the line. */
const LINES = names('br dd dt figcaption legend li option summary tr')
/** Elements within a word or a line: readers see "H<sub>2</sub>O" as one word. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr',
)

/** A tag that begins a new line, table cells included, but not a tag of a quotation or of code. */
export const BREAKING_TAG = `<\\/?(?:${[...PARAGRAPHS, ...LINES, 'td', 'th'].join('|')})(?=[\\s>/])[^<>]*>`

/** What a reader of the page sees in place of a tag, by element name; a space for all others. */
const READ: ReadonlyMap<string, string> = new Map([
  ...[...PARAGRAPHS, 'blockquote', 'pre'].map((name) => [name, '\n\n'] as const),
  ...LINES.map((name) => [name, '\n'] as const),
  ...INLINE.map((name) => [name, ''] as const),
])

/** Returns what a reader of the page sees in place of a tag; `address` stands for the link's target. */
export function readTag(tag: string, address: string): string {
  // A link keeps its target, or `no-bare-link` could be dodged.
  if (/\bhref\s*=|\bsrc\s*=/i.test(tag)) return ` ${address} `
  const name = /^<\/?([a-z\d]+)/i.exec(tag)?.[1] ?? ''
  return READ.get(name.toLowerCase()) ?? ' '
}

const TAGS = new RegExp(TAG, 'gi')

/** Whether a tag in the text ends a line for a reader of the page. */
export function breaksLine(text: string): boolean {
  return [...text.matchAll(TAGS)].some(([tag]) => readTag(tag, '').includes('\n'))
}

/** Returns the character that an entity stands for; an unknown name stays as it is. */
export function decode(entity: string): string {
  const name = entity.slice(1, -1)
  if (name[0] !== '#') return characterOf(name) ?? characterOf(name.toLowerCase()) ?? entity
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  if (code === LINE_FEED) return '\n'
  const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isText ? String.fromCodePoint(code) : ' '
}

const LINE_FEED = 10

function characterOf(name: string): string | undefined {
  if (name === 'apos') return "'"
  return Object.hasOwn(characterEntitiesHtml4, name) ? characterEntitiesHtml4[name] : undefined
}

/** Markup that no reader sees, each by its beginning and its end. */
const HIDDEN = [
  [/<!--/g, /-->/g],
  [/<script(?=[\s>])/gi, /<\/script\s*>/gi],
  [/<style(?=[\s>])/gi, /<\/style\s*>/gi],
] as const

/** Replaces what no reader sees by spaces, so that the length and all offsets stay the same. */
export function blankHidden(text: string): string {
  return HIDDEN.reduce((rest, [opening, closing]) => blankBetween(rest, opening, closing), text)
}

function blankBetween(text: string, opening: RegExp, closing: RegExp): string {
  let blanked = ''
  let done = 0
  for (;;) {
    opening.lastIndex = done
    const from = opening.exec(text)?.index
    if (from === undefined) break
    closing.lastIndex = opening.lastIndex
    if (closing.exec(text) === null) break
    blanked += text.slice(done, from) + text.slice(from, closing.lastIndex).replace(/[^\r\n]/g, ' ')
    done = closing.lastIndex
  }
  return blanked + text.slice(done)
}
