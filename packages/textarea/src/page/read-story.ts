import type { Story } from '@commentlint/core'

/** Parts of an element that nobody reads as part of a story. */
const UNREAD =
  'script,style,template,noscript,nav,aside,address,form,button,select,textarea,input,dialog,svg,canvas,audio,video,iframe,object,[hidden],[aria-hidden="true"],comment-lint'

/** Elements that begin and end on lines of their own. */
const BLOCK =
  /^(?:ARTICLE|BLOCKQUOTE|BODY|CAPTION|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|SUMMARY|TABLE|TD|TH|TR|UL)$/

/** Longest story read from a page, in UTF-16 code units: as much as the scorer reads of one. */
const LONGEST = 250_000

/** Longest text node that is looked at: longer than what is read, because some of it is white space. */
const LONGEST_NODE = 4 * LONGEST

/** The readable text of an element: its first `h1` as title, the rest as paragraphs. */
export function readStory(element: Element): Story {
  const heading = element.matches('h1') ? element : element.querySelector('h1')
  const title = heading === null ? '' : squeeze(heading.textContent ?? '')
  const parts: string[] = []
  let length = 0
  for (const part of partsOf(element, heading)) {
    parts.push(part)
    length += part.trim().length
    // The rest would not be read, and going through a long page would delay the first keystroke.
    if (length >= LONGEST) break
  }
  const text = parts
    .join('')
    .split(/\n\s*\n/)
    .map(tidy)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
  return { title, text: text.slice(0, LONGEST) }
}

function* partsOf(node: Node, heading: Element | null): Generator<string> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE)
      yield (child.nodeValue ?? '').slice(0, LONGEST_NODE).replaceAll(/\s+/g, ' ')
    if (!(child instanceof Element) || child === heading || child.matches(UNREAD)) continue
    const edge = edgeOf(child)
    yield edge
    yield* partsOf(child, heading)
    if (child.tagName !== 'BR') yield edge
  }
}

/** What separates an element from the text before and after it. */
function edgeOf({ tagName }: Element): string {
  if (tagName === 'BR') return '\n'
  return BLOCK.test(tagName.toUpperCase()) ? '\n\n' : ''
}

function tidy(paragraph: string): string {
  return paragraph
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim()
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The first element a selector names, in `from`'s tree or one around it; null too when it is no valid selector. */
export function findAround(from: Element, selector: string): Element | null {
  let root = from.getRootNode()
  for (;;) {
    if (root instanceof Document || root instanceof ShadowRoot) {
      const found = queryIn(root, selector)
      if (found !== null) return found
    }
    if (!(root instanceof ShadowRoot)) return null
    root = root.host.getRootNode()
  }
}

/** The first element a selector names; null also when it is invalid, like `#42`, whose id begins with a digit. */
function queryIn(root: Document | ShadowRoot, selector: string): Element | null {
  try {
    return root.querySelector(selector)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
