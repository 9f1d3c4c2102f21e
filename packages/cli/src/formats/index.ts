import type { Format } from './format.js'
import { json } from './json.js'
import { stylish } from './stylish.js'

/** Every format, by the name `--format` takes. */
export const formats = { stylish, json } satisfies Record<string, Format>

/** The name of a format. */
export type FormatName = keyof typeof formats
