import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { describe, InvalidOptionError, PluginError } from '../errors.js'
import { isArray, isRecord } from '../is-record.js'
import { readOption } from '../read-property.js'
import type { ParsedText } from '../text/parse.js'
import { toTree } from '../text/tree.js'
import type { Finding, LinterOptions, Severity } from '../types.js'

/** Page for messages that name none: the list of all retext plugins. */
const ALL_PLUGINS = 'https://github.com/retextjs/retext/blob/main/doc/plugins.md'

/** Most assessments nested in one another: a plugin that judges with its own linter might recurse endlessly. */
const DEEPEST = 20
const NO_END = 'it runs a linter of its own, which would never end'

/** Foreign retext plugins, attached once and run on each comment. */
export class ForeignPlugins {
  readonly #processor: Processor | null = null
  #depth = 0

  /** @throws {InvalidOptionError} One of them is no plugin. @throws {PluginError} One throws. */
  constructor(plugins: NonNullable<LinterOptions['plugins']>) {
    if (plugins.length === 0) return
    plugins.forEach((plugin, i) => {
      if (readOption(`plugins[${i}]`, () => isPluggable(plugin))) return
      throw new InvalidOptionError(
        `plugins[${i}]`,
        'a retext plugin or a list of one and its settings',
        plugin,
      )
    })
    const processor = unified()
    const { transformers } = processor
    const use = transformers.use.bind(transformers)
    transformers.use = (transform) => use(loud(transform))
    this.#processor = guarded(() => processor.use([...plugins]).freeze())
  }

  /** Runs them on a comment and returns their messages as findings, in their order. */
  run(comment: ParsedText): Finding[] {
    const processor = this.#processor
    if (processor === null) return []
    const file = new VFile(comment.text)
    return guarded(() => {
      // Endless recursion may kill Node: a regular expression that finds no stack left can't be caught.
      if (this.#depth >= DEEPEST) throw new RangeError(NO_END)
      this.#depth += 1
      try {
        processor.runSync(toTree(comment), file)
      } finally {
        this.#depth -= 1
      }
      return Array.from(file.messages, (message) => toFinding(message, comment))
    })
  }
}

/** Whether a value is a plugin, a list of a plugin and its settings, or a preset. */
function isPluggable(value: unknown): boolean {
  if (isArray(value)) return typeof value[0] === 'function'
  return (
    typeof value === 'function' || (isRecord(value) && ('plugins' in value || 'settings' in value))
  )
}

type Transform = Parameters<Processor['transformers']['use']>[0]

/** Makes a transform's throw visible: a thrown `undefined`, or another falsy value, would look like success. */
function loud(transform: Transform): Transform {
  // A proxy keeps the number of parameters, which shows unified whether the transform is asynchronous.
  return new Proxy(transform, {
    apply(target, self, given) {
      try {
        return Reflect.apply(target, self, given)
      } catch (error) {
        throw error || new Error(`it threw ${describe(error)}`)
      }
    },
  })
}

function guarded<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw isPluginError(error) ? error : new PluginError(error)
  }
}

/** Whether it is a PluginError already: nested assessments would wrap it again at each level. */
function isPluginError(error: unknown): boolean {
  try {
    return error instanceof PluginError
  } catch {
    return false
  }
}

const NO_MESSAGE = 'it left something with the file that is not a message with a reason'

/** Makes a finding of a plugin's message, from known fields only: a plugin may put anything into its message. */
function toFinding(message: VFileMessage, comment: ParsedText): Finding {
  if (!isRecord(message) || !isString(message.reason)) throw new TypeError(NO_MESSAGE)
  const { source, ruleId, reason, note, expected, url } = message
  const [start, end] = reachOf(message, comment.text)
  const found: Finding = {
    ruleId: [source, ruleId].filter((name) => isString(name) && name !== '').join(':') || 'plugin',
    severity: severityOf(message),
    reason,
    actual: comment.slice(start, end),
    place: comment.place(start, end),
    url: isString(url) ? url : ALL_PLUGINS,
  }
  if (isString(note)) found.note = note
  const replacements = isArray(expected) ? Array.from(expected).filter(isString) : []
  if (replacements.length > 0) found.expected = replacements
  return found
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal === true) return 'error'
  return fatal === false ? 'warn' : 'info'
}

/** The message's own place, or the whole comment where it has none, or none with offsets. */
function reachOf({ place }: VFileMessage, text: string): [start: number, end: number] {
  const [from, to] =
    place === undefined || place === null || 'start' in place
      ? [place?.start?.offset, place?.end?.offset]
      : [place.offset, place.offset]
  const start = isOffset(from) ? toCharacter(text, from, 0) : 0
  if (!isOffset(to)) return [start, text.length]
  return [start, to <= start ? start : toCharacter(text, to, 1)]
}

function isOffset(offset: unknown): offset is number {
  return typeof offset === 'number' && !Number.isNaN(offset)
}

/** The nearest offset within the text that splits no surrogate pair: `atHalf` picks the pair's start (0) or end (1). */
function toCharacter(text: string, offset: number, atHalf: 0 | 1): number {
  const at = Math.min(text.length, Math.max(0, Math.trunc(offset)))
  const isHalf = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return isHalf ? at - 1 + 2 * atHalf : at
}
