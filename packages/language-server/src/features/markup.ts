import { type MarkupContent, MarkupKind } from 'vscode-languageserver'

/** A paragraph of a hover, in parts: what is quoted comes from a text that is not trusted. */
export type Paragraph =
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'link'; label: string; url: string }

/** Writes paragraphs as the client reads them. */
export function toMarkup(paragraphs: readonly Paragraph[], markdown: boolean): MarkupContent {
  const written = paragraphs.map((one) => (markdown ? asMarkdown(one) : asPlainText(one)))
  return {
    kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: written.join('\n\n'),
  }
}

function asMarkdown(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'text':
      return escapeMarkdown(paragraph.text)
    case 'quote':
      return `> ${escapeMarkdown(paragraph.text)}`
    case 'link':
      return `[${escapeMarkdown(paragraph.label)}](${encodeURI(decodeURI(paragraph.url))})`
  }
}

function asPlainText(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'text':
      return paragraph.text
    case 'quote':
      return `“${oneLine(paragraph.text)}”`
    case 'link':
      return `${paragraph.label}: ${paragraph.url}`
  }
}

/** Marks that Markdown may read wherever they stand. */
const ANYWHERE = /[\\`*_[\]|<>~&@$^]/g
/** Marks that begin a list, a heading or a line, and do nothing elsewhere. */
const AT_START = /^[-+#=]|(?<=^\d{1,9})[.)]/
/** What addresses begin with, which become links by themselves. */
const ADDRESS = /\b(?:www(?=\.)|(?:https?|ftp|mailto)(?=:))/gi

/**
 * Text that Markdown shows as it is: nothing in it is a link, an image, HTML or a mark. Only what would
 * be read as one is escaped, for some editors show the backslashes.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, '\\$&')
    .replace(ADDRESS, '$&\u200b')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
