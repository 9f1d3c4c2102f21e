import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { assess } from './assess.js'
import { prepareAnswered } from './given.js'
import { OPTION_NAMES, resolveOptions } from './options.js'
import { readProperties } from './read-property.js'
import type { AssessContext, Assessment, Finding, LinterOptions } from './types.js'

/** Options of `retextCommentlint`: those of a linter, and what the comments answer. */
export interface RetextCommentlintOptions extends Omit<LinterOptions, 'plugins'>, AssessContext {}

declare module 'vfile' {
  interface DataMap {
    /** The assessment of this file. */
    commentlint: Assessment
  }
}

/**
 * Unified plugin that judges each file as one comment.
 *
 * It reads the file's text rather than the tree, so it works after any parser, and adds a message
 * for each finding: `source` is `commentlint`, `fatal` is true for an error, false for a warning
 * and undefined for information. The whole assessment is at `file.data.commentlint`.
 *
 * ```ts
 * import { retext } from 'retext'
 * import { reporter } from 'vfile-reporter'
 *
 * const file = await retext().use(retextCommentlint, { story: { title, text } }).process(comment)
 * console.error(reporter(file))
 * ```
 *
 * @throws {@link InvalidOptionError}: an option is unknown or of the wrong type.
 * @throws {@link UnknownRuleError}: `rules` names a rule that does not exist.
 */
export const retextCommentlint: Plugin<[options?: RetextCommentlintOptions], Root> = (
  given = {},
) => {
  const { story, parent, ...options } = readProperties('options', given, NAMES)
  const resolved = resolveOptions(options as LinterOptions)
  const answered = prepareAnswered({ story, parent }, resolved.vectors)
  return (_tree, file) => {
    const assessment = assess(String(file), answered, resolved)
    file.data.commentlint = assessment
    for (const finding of assessment.findings) addMessage(file, finding)
  }
}

/** All options but `plugins`: foreign plugins can be added to the pipeline itself. */
const NAMES = [...OPTION_NAMES.filter((name) => name !== 'plugins'), 'story', 'parent'] as const

function addMessage(file: VFile, finding: Finding): void {
  const { ruleId, severity, reason, note, actual, expected, place, url } = finding
  const message = file.message(reason, { place, ruleId, source: 'commentlint' })
  message.fatal = severity === 'info' ? undefined : severity === 'error'
  Object.assign(message, { actual, expected, note, url })
}
