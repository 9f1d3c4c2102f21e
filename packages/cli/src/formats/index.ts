import type { Format } from './format.js'

/** Every format, by the name `--format` takes; each loads when it is used. */
export const formats = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
} satisfies Record<string, () => Promise<Format>>

/** The name of a format. */
export type FormatName = keyof typeof formats
