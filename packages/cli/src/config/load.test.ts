import type { RuleInfo } from '@commentlint/core'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ConfigError } from './errors.js'
import { findConfig, loadConfig } from './load.js'
import type { ConfigHost } from './types.js'

const rules: RuleInfo[] = [
  {
    ruleId: 'no-generic',
    summary: 'Could stand under any story',
    severity: 'error',
    needs: null,
    options: { type: 'object', properties: {}, additionalProperties: false },
    url: '',
  },
  {
    ruleId: 'min-length',
    summary: 'Too little said',
    severity: 'warn',
    needs: null,
    options: {
      type: 'object',
      properties: { words: { type: 'integer', minimum: 1, default: 5, description: 'Words' } },
      additionalProperties: false,
    },
    url: '',
  },
]

/** A disk that holds these files under `/site/`. */
function disk(files: Record<string, string | object>): ConfigHost {
  return {
    read: async ({ pathname }) => {
      const file = files[pathname.replace('/site/', '')]
      return typeof file === 'object' ? JSON.stringify(file) : (file ?? null)
    },
  }
}

const load = (files: Record<string, string | object>) =>
  loadConfig(new URL('file:///site/commentlint.config.json'), disk(files), rules)

/** The errors, as `line:column message`. */
async function problems(files: Record<string, string | object>): Promise<string[]> {
  const error = await load(files).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ConfigError)) throw new Error('the configuration was taken')
  return error.problems.map(({ position, message }) =>
    position === null ? message : `${position.line}:${position.column} ${message}`,
  )
}

const config = (text: string | object) => ({ 'commentlint.config.json': text })

it('no function is compiled to read a configuration', async () => {
  const compiled = vi.fn()
  vi.stubGlobal(
    'Function',
    new Proxy(Function, {
      construct(target, args) {
        compiled(args)
        return new target(...args)
      },
    }),
  )
  onTestFinished(() => void vi.unstubAllGlobals())
  await load(config({ rules: { 'min-length': ['warn', { words: 4 }] } }))
  expect(compiled).not.toHaveBeenCalled()
})

describe('finding a configuration', () => {
  const host = disk({ 'commentlint.config.json': {}, 'drafts/new/commentlint.config.json': {} })
  const find = async (folder: string) =>
    (await findConfig(new URL(folder, 'file:///site/'), host))?.pathname

  it('takes the nearest, upward', async () => {
    expect(await find('drafts/')).toBe('/site/commentlint.config.json')
    expect(await find('drafts/new/today/')).toBe('/site/drafts/new/commentlint.config.json')
  })

  it('may find none', async () => {
    expect(await find('/elsewhere/')).toBeUndefined()
  })

  it("works in an editor's workspace that has no disk", async () => {
    const seen: string[] = []
    const remote = {
      read: async ({ href }: URL) => {
        seen.push(href)
        return href === 'vscode-vfs://github/me/site/commentlint.config.json' ? '{}' : null
      },
    }
    const file = await findConfig(new URL('vscode-vfs://github/me/site/drafts/'), remote)
    expect(file?.href).toBe('vscode-vfs://github/me/site/commentlint.config.json')
    expect(seen).toHaveLength(2)
  })
})

describe('extends', () => {
  it('merges presets, then files, then what the file itself says', async () => {
    const merged = await load({
      'commentlint.config.json': {
        extends: ['./shared/base.json'],
        rules: { 'no-generic': 'warn' },
        ignores: ['old/'],
      },
      'shared/base.json': {
        rules: { 'no-generic': 'off', 'min-length': ['error', { words: 8 }] },
        ignores: ['tmp/'],
        requireDisableReasons: true,
      },
    })
    expect(merged).toMatchObject({
      rules: { 'no-generic': 'warn', 'min-length': ['error', { words: 8 }] },
      ignores: ['tmp/', 'old/'],
      requireDisableReasons: true,
      reportUnusedDisables: true,
    })
  })

  it('keeps the options of a rule whose severity alone is changed', async () => {
    const merged = await load({
      'commentlint.config.json': { extends: './base.json', rules: { 'min-length': 'info' } },
      'base.json': { rules: { 'min-length': ['error', { words: 8 }] } },
    })
    expect(merged.rules).toEqual({ 'min-length': ['info', { words: 8 }] })
  })

  it('finds its files from the file that names them', async () => {
    const merged = await load({
      'commentlint.config.json': { extends: './shared/a.json' },
      'shared/a.json': { extends: '../b.json' },
      'b.json': { rules: { 'no-generic': 'off' } },
    })
    expect(merged.rules).toEqual({ 'no-generic': 'off' })
  })

  it.each(['50% off', 'a%2fb', 'a?b#c', 'a b'])('takes a file by its name: %s', async (name) => {
    const merged = await load({
      'commentlint.config.json': { extends: `./${name}.json` },
      [`${name.replace(/[%?# ]/g, encodeURIComponent)}.json`]: { rules: { 'no-generic': 'off' } },
    })
    expect(merged.rules).toEqual({ 'no-generic': 'off' })
  })

  it('refuses a chain of files that never ends', async () => {
    const twice = (name: string) => ({ extends: [`./${name}.json`, `./${name}.json`] })
    const files = Array.from({ length: 30 }, (_, i) => [`${i}.json`, twice(`${i + 1}`)])
    const all = { ...config(twice('0')), ...Object.fromEntries(files), '30.json': {} }
    expect(await problems(all)).toEqual(['1:13 extends leads to more than 100 files.'])
  })

  it('says when files extend one another in a circle', async () => {
    expect(
      await problems({
        'commentlint.config.json': { extends: './a.json' },
        'a.json': { extends: ['./b.json'] },
        'b.json': { extends: ['./a.json'] },
      }),
    ).toEqual([
      '1:13 extends goes round in a circle: commentlint.config.json → a.json → b.json → a.json.',
    ])
  })

  it('names a file or a preset that does not exist', async () => {
    expect(await problems(config({ extends: './gone.json' }))).toEqual([
      '1:2 extends names ./gone.json, and there is no such file.',
    ])
    expect(await problems(config({ extends: ['commentlint:new'] }))).toEqual([
      '1:13 There is no preset "commentlint:new"; did you mean "commentlint:news"?',
    ])
    expect(await problems(config({ extends: '/etc/base.json' }))).toEqual([
      '1:2 extends takes files that begin with ./ or ../, and presets that begin with commentlint:; it is "/etc/base.json".',
    ])
  })
})

describe('what is wrong in a configuration is named with its place', () => {
  it.each([
    [
      'an unknown rule',
      '{\n  "rules": {\n    "no-genric": "warn"\n  }\n}',
      '3:5 There is no rule "no-genric"; did you mean "no-generic"?',
    ],
    [
      'an unknown rule like no other',
      '{"rules": {"spelling": "warn"}}',
      '1:12 There is no rule "spelling"; `commentlint rules` lists them.',
    ],
    [
      'a wrong severity',
      '{"rules": {"no-generic": "eror"}}',
      '1:12 rules.no-generic is "eror"; a severity is "off", "info", "warn" or "error"; did you mean "error"?',
    ],
    [
      'a number for a severity',
      '{"rules": {"no-generic": 2}}',
      '1:12 rules.no-generic is 2; a severity is "off", "info", "warn" or "error".',
    ],
    [
      'a number to extend',
      '{"extends": ["./a.json", 1]}',
      '1:2 extends should name a file or a preset, or list some, but is ["./a.json",1].',
    ],
    [
      'an option out of range',
      '{"rules": {"min-length": ["warn", {"words": 0}]}}',
      '1:36 rules.min-length[1].words is 0, but should be 1 or more.',
    ],
    [
      'an option of the wrong kind',
      '{"rules": {"min-length": ["warn", {"words": "8"}]}}',
      '1:36 rules.min-length[1].words should be a number, but is "8".',
    ],
    [
      'an option there is not',
      '{"rules": {"min-length": ["warn", {"word": 8}]}}',
      '1:36 There is no option "word" in rules.min-length; did you mean "words"?',
    ],
    [
      'an option of a rule that has none',
      '{"rules": {"no-generic": ["warn", {"loud": 8}]}}',
      '1:36 There is no option "loud" in rules.no-generic.',
    ],
    [
      'a glob whose bracket is never closed',
      '{"drafts": ["a/*.md", "{a,b/*.md"]}',
      '1:23 drafts[1] is "{a,b/*.md", and a bracket in it is never closed.',
    ],
    [
      'a glob of an override whose bracket is never closed',
      '{"overrides": [{"files": ["[(]", "[a].md", "a(b)", "\\\\[", "[a*.md"], "rules": {}}]}',
      '1:59 overrides[0].files[4] is "[a*.md", and a bracket in it is never closed.',
    ],
    ['globs that are no list', '{"drafts": "x"}', '1:2 drafts should be a list, but is "x".'],
    [
      'rules that are missing',
      '{"overrides": [{"files": ["a"]}]}',
      '1:16 overrides[0].rules is missing.',
    ],
    [
      'a wrong severity in an override',
      '{"overrides": [{"files": ["*.md"], "rules": {"no-generic": ["always", {}]}}]}',
      '1:46 overrides[0].rules.no-generic is "always"; a severity is "off", "info", "warn" or "error".',
    ],
    ['an unknown setting', '{"rule": {}}', '1:2 There is no setting "rule"; did you mean "rules"?'],
    ['__proto__', '{"__proto__": {"rules": {}}}', '1:2 The key "__proto__" is not allowed.'],
    [
      '__proto__ among the rules',
      '{"rules": {"__proto__": "warn"}}',
      '1:12 The key "__proto__" is not allowed.',
    ],
    [
      'a trailing comma',
      '{"rules": {},}',
      '1:14 This is not JSON: "}" should not be here (comments and trailing commas are not allowed).',
    ],
    [
      'a key that is there twice',
      '{"rules": {"no-generic": "off"}, "overrides": [{"files": ["a"], "rules": {}, "rules": {}}]}',
      '1:78 "rules" is there twice, and only the last one would count: keep one.',
    ],
    ['an early end', '{"rules": {', '1:11 This is not JSON: it ends too early.'],
    ['nothing', ' \n', '1:1 The file is empty; the least it can hold is {}.'],
    ['a list', '[]', '1:1 The configuration should be an object, but is [].'],
    [
      'a list without a severity',
      '{"rules": {"no-generic": []}}',
      '1:12 rules.no-generic: expected a severity, or [severity, {options}].',
    ],
    [
      'an override of no files',
      '{"overrides": [{"files": [], "rules": {}}]}',
      '1:17 overrides[0].files should not be empty.',
    ],
    ['a glob of no letters', '{"drafts": [""]}', '1:13 drafts[0] should not be empty.'],
    [
      'a severity with nothing beside it',
      '{"rules": {"no-generic": ["warn"]}}',
      '1:12 rules.no-generic: expected a severity, or [severity, {options}].',
    ],
  ])('%s', async (_, text, expected) => {
    const [first] = await problems(config(text))
    expect(first).toBe(expected)
  })

  it.each([100, 3_000, 200_000])('lists in lists, %i deep', async (depth) => {
    const deep = `{"rules": ${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect(await problems(config(deep))).toEqual([
      'This is nested too deeply: no setting goes that deep.',
    ])
  })

  it('every one of them', async () => {
    expect(
      await problems(config({ rule: {}, rules: { 'no-generic': 'x', 'min-lenght': 'off' } })),
    ).toHaveLength(3)
  })
})

it('pollutes no prototype', async () => {
  await problems(config('{"__proto__": {"polluted": true}}'))
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
