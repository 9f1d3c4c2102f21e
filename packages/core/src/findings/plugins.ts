import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { InvalidOptionError, PluginError } from '../errors.js'
import type { ParsedText } from '../text/parse.js'
import { toTree } from '../text/tree.js'
import type { Finding, LinterOptions, Place, Severity } from '../types.js'

/** Where a message goes that names no page: the list of all retext plugins. */
const ALL_PLUGINS = 'https://github.com/retextjs/retext/blob/main/doc/plugins.md'

/** Foreign retext plugins, attached once and run on each comment. */
export class ForeignPlugins {
  readonly #processor: Processor | null = null

  /** @throws {InvalidOptionError} One of them is no plugin. @throws {PluginError} One throws. */
  constructor(plugins: NonNullable<LinterOptions['plugins']>) {
    if (plugins.length === 0) return
    plugins.forEach((plugin, i) => {
      if (typeof plugin === 'function' || (typeof plugin === 'object' && plugin !== null)) return
      throw new InvalidOptionError(
        `plugins[${i}]`,
        'a retext plugin or a list of one and its settings',
        plugin,
      )
    })
    const processor = unified()
    this.#processor = guarded(() => processor.use([...plugins]).freeze())
  }

  /** Their messages as findings, in their order. */
  run(comment: ParsedText): Finding[] {
    const processor = this.#processor
    if (processor === null) return []
    const file = new VFile(comment.text)
    guarded(() => processor.runSync(toTree(comment), file))
    return file.messages.map((message) => toFinding(message, comment))
  }
}

function guarded<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw new PluginError(error)
  }
}

function toFinding(message: VFileMessage, comment: ParsedText): Finding {
  const { source, ruleId, reason, note, actual, expected, url } = message
  const place = placeOf(message, comment)
  const found: Finding = {
    ruleId: [source, ruleId].filter(Boolean).join(':') || 'plugin',
    severity: severityOf(message),
    reason,
    actual: actual ?? comment.slice(place.start.offset, place.end.offset),
    place,
    url: url ?? ALL_PLUGINS,
  }
  if (note !== undefined) found.note = note
  if (expected && expected.length > 0) found.expected = [...expected]
  return found
}

function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal === true) return 'error'
  return fatal === false ? 'warn' : 'info'
}

/** The message's own place; the whole comment where it has none, or none with offsets. */
function placeOf({ place }: VFileMessage, comment: ParsedText): Place {
  const [start, end] =
    place === undefined || 'start' in place ? [place?.start, place?.end] : [place, place]
  return comment.place(start?.offset ?? 0, end?.offset ?? comment.text.length)
}
