import { type MarkupContent, MarkupKind } from 'vscode-languageserver'

/** A paragraph of a hover, in parts, because quoted text is not trusted. */
export type Paragraph =
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'link'; label: string; url: string }

/** Renders paragraphs in the format that the client shows. */
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

/** Characters that may be Markdown anywhere. */
const ANYWHERE = /[\\`*_[\]|<>~&@$^]/g
/** Characters that begin a list, a heading or a rule at the start of a line, and mean nothing elsewhere. */
const AT_START = /^[-+#=]|(?<=^\d{1,9})[.)]/
/** The beginnings of addresses, which Markdown turns into links. */
const ADDRESS = /\b(?:www(?=\.)|(?:https?|ftp|mailto)(?=:))/gi

/**
 * Text that Markdown shows literally, without links, images, HTML or formatting. Only what would be
 * interpreted is escaped, because some editors show the backslashes.
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
