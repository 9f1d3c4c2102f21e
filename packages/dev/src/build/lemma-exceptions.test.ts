import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { lemmaExceptions } from './lemma-exceptions.js'

const packages = createRequire(new URL('../../../core/package.json', import.meta.url))
const file = packages.resolve('wink-eng-lite-web-model/dist/wn-verb-exceptions.js')

it('gives the same base forms as the table of the package', () => {
  const module: { exports: Record<string, string> } = { exports: {} }
  new Function('module', lemmaExceptions().load(file) ?? '')(module)
  const table = packages(file) as Record<string, string>
  for (const word of [...Object.keys(table), 'table', 'constructor', '__proto__']) {
    expect(module.exports[word]).toBe(table[word])
  }
})

it('leaves other modules as they are', () => {
  expect(lemmaExceptions().load('/somewhere/wn-verbs.js')).toBeNull()
})
