import type { Source } from './source.js'

/** Markdown and plain text: one draft per file, bound to its story by its front matter. */
export const plainText: Source = {
  extensions: ['.md', '.markdown', '.txt', '.text', ''],
  many: false,
  async *read(input) {
    // Loads YAML, which drafts that are in the cache don't need.
    const { readTextDraft } = await import('./text.js')
    yield readTextDraft(await input.text())
  },
}
