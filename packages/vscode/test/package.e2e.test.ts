import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { unpack } from './vsix.js'

const VSIX = fileURLToPath(new URL('../commentlint.vsix', import.meta.url))
/** The most that the package may weigh: 1.7 MB, most of it the tagger's model. */
const MOST_BYTES = 1_700_000

describe('the packed extension', () => {
  it('contains the client, the part a desktop starts with, the server and its data; no source and no dependency', async () => {
    const names = [...unpack(await readFile(VSIX)).keys()].filter((name) =>
      name.startsWith('extension/'),
    )
    const pages = names.filter((name) =>
      /^extension\/(?:rules|walkthrough)\/[\w-]+\.md$/.test(name),
    )
    expect(pages.length).toBeGreaterThan(3)
    expect(names.filter((name) => !pages.includes(name)).sort()).toEqual([
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/client.js',
      'extension/dist/desktop.js',
      'extension/dist/server.js',
      'extension/media/icon.png',
      'extension/media/view.svg',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/readme.md',
    ])
  })

  it('contains each page that the page about a rule links to', async () => {
    const files = unpack(await readFile(VSIX))
    const links = [...files].flatMap(([name, bytes]) =>
      name.startsWith('extension/rules/')
        ? [...bytes.toString().matchAll(/\]\(([^):#]+)\)/g)].map(([, link]) =>
            posix.join(name, '..', link as string),
          )
        : [],
    )
    expect(links).toContain('extension/rules/no-generic.md')
    expect(links.filter((link) => !files.has(link))).toEqual([])
  })

  it('weighs 1.7 MB at most', async () => {
    expect((await readFile(VSIX)).length).toBeLessThanOrEqual(MOST_BYTES)
  })
})
