import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import { STORY, type Surface } from '../surface.js'

/** The library with everything: meaning, a story, every rule. */
function library(name: string, options: { maxLength?: number }): Surface {
  return {
    name,
    async open() {
      const linter = createLinter({ ...options, meaning: loadMeaning() })
      const story = linter.prepareStory(STORY)
      return { judge: (text) => void linter.assess(text, { story }), close() {} }
    },
  }
}

/** With the default limit. */
export const limited = library('library', {})

/** With a limit that every text is below. */
export const unlimited = library('library without a limit', { maxLength: 2 ** 30 })

/** The text as a story. */
export const stories: Surface = {
  name: 'library, as a story',
  async open() {
    const linter = createLinter({ meaning: loadMeaning() })
    const comment = 'Did the council ask the gardeners at all? We drain our pipe in November.'
    return {
      judge: (text) => void linter.assess(comment, { story: { title: text, text } }),
      close() {},
    }
  },
}

/** The text as a comment on itself and in reply to itself: all of it is copied. */
export const copies: Surface = {
  name: 'library, beside itself',
  async open() {
    const linter = createLinter({ meaning: loadMeaning() })
    return {
      judge: (text) => void linter.assess(text, { story: text, parent: text }),
      close() {},
    }
  },
}
