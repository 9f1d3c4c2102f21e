import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../gen/workspace.js'
import { findThirdParty } from './find.js'
import { renderNotices, renderTable } from './render.js'

/** Licences under which everything here may be used and redistributed. */
const FREE =
  /^\(?(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0)\b/

describe('packages of others', () => {
  it.each(['core', 'cli', 'language-server', 'textarea'])('that come with %s are free', (name) => {
    const all = findThirdParty(join(root, 'packages', name))
    expect(all.length).toBeGreaterThan(10)
    expect(all.filter(({ licence }) => !FREE.test(licence))).toEqual([])
  })

  it('are found through those that need them', () => {
    const names = findThirdParty(join(root, 'packages/textarea')).map(({ name }) => name)
    expect(names).toContain('wink-nlp')
    expect(names.filter((name) => name.startsWith('@commentlint/'))).toEqual([])
  })
})

it('each is listed once, with all that it comes with', () => {
  const one = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Take it.' }
  const table = renderTable(
    new Map([
      ['x', [one]],
      ['y', [one]],
    ]),
  )
  expect(table.match(/^\| a .*$/gm)).toEqual(['| a | 1.0.0 | MIT | x, y |'])
})

it('notices hold the words of each licence', () => {
  const one = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Take it.\r\nPass it on.' }
  expect(renderNotices('Inside.', [one])).toContain(
    '## a 1.0.0 (MIT)\n\n```text\nTake it.\nPass it on.',
  )
})
