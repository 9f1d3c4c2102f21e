import type { Format } from './format.js'

/** Every format, by the name that `--format` takes. Each is loaded when it is wanted. */
export const formats = {
  stylish: async () => (await import('./stylish.js')).stylish,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  html: async () => (await import('./html/html.js')).html,
  markdown: async () => (await import('./markdown.js')).markdown,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  rdjsonl: async () => (await import('./rdjsonl.js')).rdjsonl,
} satisfies Record<string, () => Promise<Format>>

/** The name of a format. */
export type FormatName = keyof typeof formats
