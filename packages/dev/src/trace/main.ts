import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Story } from '@commentlint/core'
import { readStory } from '../../../cli/src/stories/read-story.js'
import { here, runCommand } from '../command.js'
import { trace } from './trace.js'

const usage = `Says what was measured of a comment, and where in packages/core/src, from the sources.

pnpm trace [options] < comment.txt
  --story FILE    the story it answers: Markdown, text or HTML
  --parent FILE   the comment it replies to`

await runCommand({
  name: 'trace',
  usage,
  options: { story: { type: 'string' }, parent: { type: 'string' } },
  async run({ story, parent }) {
    const beside = { story: await read(story), parent: await read(parent) }
    process.stdout.write(trace(readFileSync(0, 'utf8'), beside))
  },
})

async function read(file: string | undefined): Promise<Story | null> {
  if (file === undefined) return null
  return readStory(resolve(here, file)).catch(({ message }: Error) => {
    throw new TypeError(`${file} ${message}`)
  })
}
