import { characterEntitiesHtml4 } from 'character-entities-html4'
import { htmlTagNames } from 'html-tag-names'

/** What comment systems store of HTML, and people type. */

/** An element's tag; `List<String>` is none. */
export const TAG = `<\\/?(?:${htmlTagNames.join('|')})(?=[\\s>/])[^<>]*>`

/** A line break, together with the end of line that some systems put after it. */
export const BREAK = '<br(?=[\\s>/])[^<>]*>(?:\\r\\n?|\\n)?'

/** Each shorter than 9 letters and digits, as are all of HTML 4; longer names are hardly ever written. */
export const ENTITY = /&(?:[a-z][a-z0-9]{1,7}|#\d{2,7}|#x[0-9a-f]{2,6});/gi

const names = (list: string): readonly string[] => list.split(' ')

/** Elements between which a new paragraph begins, but for those that hold quotations and code. */
const PARAGRAPHS = names(
  'address article aside center details dialog div dl figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p section table ul',
)
/** Elements that only break the line. */
const LINES = names('br dd dt figcaption legend li option summary tr')
/** Elements within a word or a line: "H<sub>2</sub>O" is one word to who reads it. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr',
)

/** A tag after which a line begins, also in a table; not one of a quotation or of code. */
export const BREAKING_TAG = `<\\/?(?:${[...PARAGRAPHS, ...LINES, 'td', 'th'].join('|')})(?=[\\s>/])[^<>]*>`

/** What stands in a tag's place to who reads the page, by the element's name; a blank for all others. */
const READ: ReadonlyMap<string, string> = new Map([
  ...[...PARAGRAPHS, 'blockquote', 'pre'].map((name) => [name, '\n\n'] as const),
  ...LINES.map((name) => [name, '\n'] as const),
  ...INLINE.map((name) => [name, ''] as const),
])

/** What a tag is to who reads the page; `address` stands for what it links to. */
export function readTag(tag: string, address: string): string {
  // A link keeps its target, or `no-bare-link` could be dodged.
  if (/\bhref\s*=|\bsrc\s*=/i.test(tag)) return ` ${address} `
  const name = /^<\/?([a-z\d]+)/i.exec(tag)?.[1] ?? ''
  return READ.get(name.toLowerCase()) ?? ' '
}

const TAGS = new RegExp(TAG, 'gi')

/** Whether a tag in some text ends a line to who reads the page. */
export function breaksLine(text: string): boolean {
  return [...text.matchAll(TAGS)].some(([tag]) => readTag(tag, '').includes('\n'))
}

/** The character that an entity stands for; a name that is none stays. */
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

/** What no reader sees, each by how it begins and how it ends. */
const HIDDEN = [
  [/<!--/g, /-->/g],
  [/<script(?=[\s>])/gi, /<\/script\s*>/gi],
  [/<style(?=[\s>])/gi, /<\/style\s*>/gi],
] as const

/** The text with blanks for what no reader sees; the same length keeps all offsets. */
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
