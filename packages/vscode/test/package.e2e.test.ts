import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const VSIX = fileURLToPath(new URL('../commentlint.vsix', import.meta.url))
/** 1.7 MB, most of it the tagger's model. */
const MOST_BYTES = 1_700_000

/** The names in a zip's central directory. */
function namesIn(zip: Buffer): string[] {
  const names: string[] = []
  const end = zip.lastIndexOf('PK\x05\x06')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = zip.readUInt16LE(at + 28)
    names.push(zip.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return names
}

describe('the packed extension', () => {
  it('holds one client, one server, and what is read; no source and no dependency', async () => {
    const names = namesIn(await readFile(VSIX)).filter((name) => name.startsWith('extension/'))
    const pages = names.filter((name) =>
      /^extension\/(?:rules|walkthrough)\/[\w-]+\.md$/.test(name),
    )
    expect(pages.length).toBeGreaterThan(3)
    expect(names.filter((name) => !pages.includes(name)).sort()).toEqual([
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/client.js',
      'extension/dist/server.js',
      'extension/media/icon.png',
      'extension/media/view.svg',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/readme.md',
    ])
  })

  it('weighs 1.7 MB at most', async () => {
    expect((await readFile(VSIX)).length).toBeLessThanOrEqual(MOST_BYTES)
  })
})
