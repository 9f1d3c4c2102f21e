import { createLinter, type Meaning } from '@commentlint/core'
import type { Peer } from './contestant.js'
import { madeTexts } from './texts.js'

/** commentlint as a peer, with every comment under one story. */
function ownPeer(name: string, load: () => Promise<Meaning | null>): Peer {
  return {
    name,
    imports: '',
    async prepare() {
      const meaning = await load()
      const linter = createLinter(meaning === null ? {} : { meaning })
      const [first] = madeTexts(1).stories.values()
      const story = linter.prepareStory(first ?? '')
      return (comment) => {
        linter.assess(comment, { story })
      }
    },
  }
}

export const withVectors: Peer = {
  ...ownPeer('commentlint with vectors', async () =>
    (await import('@commentlint/core/meaning')).loadMeaning(),
  ),
  imports: `import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
console.log(createLinter({ meaning: loadMeaning() }))`,
}

export const withoutVectors: Peer = {
  ...ownPeer('commentlint', async () => null),
  imports: "import { createLinter } from '@commentlint/core'\nconsole.log(createLinter())",
}
