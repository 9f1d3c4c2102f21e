import type { Story } from '@commentlint/core'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { UnreadableError } from '../io/read-file.js'

/**
 * The story of a web page, without its navigation, as Markdown; throws an `UnreadableError`.
 * Uses no network: the extractor's own look-ups of third parties are off.
 */
export async function extractStory(html: string, url: string | null): Promise<Story> {
  try {
    const { document } = parseHTML(html)
    const { title, content } = await Defuddle(document, url ?? undefined, {
      markdown: true,
      useAsync: false,
    })
    return { ...(title === '' ? {} : { title }), text: content }
  } catch {
    throw new UnreadableError('failed', "can't be read as a web page")
  }
}
