import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { describe, InvalidOptionError, PluginError } from '../errors.js'
import { isArray, isRecord } from '../is-record.js'
import { readOption } from '../read-property.js'
import type { ParsedText } from '../text/parse.js'
import { toTree } from '../text/tree.js'
import type { Finding, LinterOptions, Severity } from '../types.js'

/** Where a message goes that names no page: the list of all retext plugins. */
const ALL_PLUGINS = 'https://github.com/retextjs/retext/blob/main/doc/plugins.md'

/** As many comments may be judged within one another: a plugin that judges with its own linter may do so without end. */
const DEEPEST = 20
const NO_END = 'it judges with its own linter, without end'

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

  /** Their messages as findings, in their order. */
  run(comment: ParsedText): Finding[] {
    const processor = this.#processor
    if (processor === null) return []
    const file = new VFile(comment.text)
    return guarded(() => {
      // Left to the stack's end, Node may die there: what can't be caught is a regular expression that finds no room.
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

/** A plugin, a list of one and its settings, or a preset. */
function isPluggable(value: unknown): boolean {
  if (isArray(value)) return typeof value[0] === 'function'
  return (
    typeof value === 'function' || (isRecord(value) && ('plugins' in value || 'settings' in value))
  )
}

type Transform = Parameters<Processor['transformers']['use']>[0]

/** One that throws `undefined`, or anything else that is false, would be taken for one that went well. */
function loud(transform: Transform): Transform {
  // A proxy has as many parameters: by their number it is told whether there is anything to wait for.
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

/** One that judges with its own linter would have its error wrapped again each time. */
function isPluginError(error: unknown): boolean {
  try {
    return error instanceof PluginError
  } catch {
    return false
  }
}

const NO_MESSAGE = 'what it left with the file is no message, or one without a reason'

/** Of what a plugin says only what fits a finding: it may have written anything into its message. */
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

/** The message's own place; the whole comment where it has none, or none with offsets. */
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

/** The nearest offset within the text, which halves no character: of a pair the first or the last. */
function toCharacter(text: string, offset: number, atHalf: 0 | 1): number {
  const at = Math.min(text.length, Math.max(0, Math.trunc(offset)))
  const isHalf = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return isHalf ? at - 1 + 2 * atHalf : at
}
