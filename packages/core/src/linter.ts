import { assess } from './assess.js'
import { checkBackground, checkText, learn, prepareAnswered, prepareStory } from './given.js'
import { resolveOptions } from './options.js'
import { readProperties } from './read-property.js'
import type { Linter, LinterOptions } from './types.js'

/**
 * Makes a linter. Options are checked once, here.
 *
 * @throws {@link InvalidOptionError}: an option is unknown or of the wrong type.
 * @throws {@link UnknownRuleError}: `rules` names a rule that does not exist.
 */
export function createLinter(options?: LinterOptions): Linter {
  const resolved = resolveOptions(options)
  const { vectors } = resolved
  return {
    assess(comment, context) {
      const text = checkText('comment', comment)
      return assess(text, prepareAnswered(context, vectors), resolved)
    },
    prepareStory(story, options = {}) {
      const { background } = readProperties('options', options, ['background'])
      return prepareStory(story, checkBackground(background, vectors), vectors)
    },
    prepareBackground(stories) {
      return learn(stories, vectors)
    },
  }
}
