import { expect, it } from 'vitest'
import { commentlint, draft, STORY } from './commentlint.js'

/** The characters that XML 1.0 allows. */
const ALLOWED = /^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

it.each(['junit', 'checkstyle'])(
  'a report as %s is XML, whatever names and texts hold',
  async (format) => {
    const files = {
      's.md': STORY,
      'a\ufffe.comment.md': draft('s.md', 'Great\uffff post! GREAT\ufdd0!!! [name\ufffe]'),
      'b.comment.md': draft('no\uffffpe.md', 'Well.'),
      'rows.jsonl': '{"id": "\\ud800", "comment": "Great \\udc00 post! [name\\ud800]"}',
    }
    const { stdout } = await commentlint(['.', 'rows.jsonl', '-f', format], { files })
    expect(stdout).toContain('no⟨U+FFFF⟩pe.md')
    expect(stdout).toContain('a⟨U+FFFE⟩.comment.md')
    expect(stdout).toMatch(ALLOWED)
  },
)
