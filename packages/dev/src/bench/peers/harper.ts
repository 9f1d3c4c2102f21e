import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Peer } from '../contestant.js'

/** A grammar checker in WebAssembly. A bundle does not include its binary of 15 MB. */
export const harperPeer: Peer = {
  name: 'harper.js 2.10.0',
  imports: "import { LocalLinter } from 'harper.js'\nconsole.log(LocalLinter)",
  async prepare() {
    const linter = new LocalLinter({ binary })
    await linter.setup()
    return async (comment) => {
      await linter.lint(comment, { language: 'plaintext' })
    }
  },
}
