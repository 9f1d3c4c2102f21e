import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commentlint, draft, folderWith, STORY } from './commentlint.js'

it.each(['github', 'gitlab', 'sarif', 'markdown'])(
  '%s names a file from the root, though the run starts beside its folder',
  async (format) => {
    const cwd = await folderWith({
      '.git/HEAD': '',
      'team/s.md': STORY,
      'team/drafts/a.md': draft('../s.md', 'Great post!'),
      'team/commentlint.config.json': {},
    })
    await mkdir(join(cwd, 'team/other'))
    const args = ['../drafts/a.md', '-f', format]
    const { stdout } = await commentlint(args, { cwd: join(cwd, 'team/other') })
    // Markdown writes special characters as numeric entities.
    const text = stdout.replace(/&#(\d+);(?:<!---->)?/g, (_, code) => String.fromCharCode(code))
    expect(text).toContain('team/drafts/a.md')
    expect(text).not.toContain('..')
  },
)
