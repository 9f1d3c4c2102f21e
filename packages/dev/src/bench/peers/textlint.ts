import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import writeGoodRule from 'textlint-rule-write-good'
import type { Peer } from '../contestant.js'

/** textlint as a library, on plain text, with one prose rule: write-good's. */
export const textlintPeer: Peer = {
  name: 'textlint 15.8.0, rule write-good',
  imports: `import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import writeGoodRule from 'textlint-rule-write-good'
console.log(TextlintKernel, textPlugin, writeGoodRule)`,
  prepare() {
    const kernel = new TextlintKernel()
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: textPlugin.default }],
      rules: [{ ruleId: 'write-good', rule: writeGoodRule.default }],
    }
    return async (comment) => {
      await kernel.lintText(comment, options)
    }
  },
}
