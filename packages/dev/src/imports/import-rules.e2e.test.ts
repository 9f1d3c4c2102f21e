import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../gen/workspace.js'

const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** The rules that a workspace of these files breaks, as `file: rule`. */
function getBroken(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
  try {
    symlinkSync(join(root, 'packages/core/node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'tsconfig.base.json'), '{}')
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const config = join(root, 'packages/dev/import-rules.cjs')
    const options = ['packages', '--config', config, '--output-type', 'json', '--no-progress']
    const run = spawnSync(process.execPath, [cruiser, ...options], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { summary } = JSON.parse(run.stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[] }
    }
    return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Imports everything that a file exports, as types only: even that counts. */
const from = (path: string) => `export type * from '${path}'\n`

const allowed = {
  'packages/core/src/assess.ts': from('./rules/index.js'),
  'packages/core/src/rules/index.ts': from('./no-shouting/rule.js'),
  'packages/core/src/rules/no-shouting/rule.ts': from('../../text/parse.js'),
  'packages/core/src/options.ts': from('./errors.js'),
  'packages/core/src/errors.ts': 'export type Remedy = string\n',
  'packages/core/src/text/parse.ts': "export type Token = string\nimport 'wink-nlp'\n",
  'packages/cli/src/main.ts': from('../../core/src/assess.js'),
}

const forbidden = [
  ['packages/core/src/text/lines.ts', from('../assess.js'), 'text-imports-downwards'],
  [
    'packages/core/src/story/topics.ts',
    from('../rules/index.js'),
    'story-formulas-imports-downwards',
  ],
  [
    'packages/core/src/rules/no-vague/rule.ts',
    from('../no-shouting/rule.js'),
    'rules-do-not-share',
  ],
  [
    'packages/core/src/rules/no-generic/rule.ts',
    from('../../score/score.js'),
    'rules-keeps-to-itself',
  ],
  ['packages/core/src/score/score.ts', from('../rules/index.js'), 'score-keeps-to-itself'],
  ['packages/core/src/linter.ts', "import 'node:fs'\n", 'core-runs-anywhere'],
  ['packages/core/src/errors.ts', from('./options.js'), 'no-cycles'],
  ['packages/core/src/story/prepare.ts', "import 'wink-nlp'\n", 'only-text-knows-wink'],
  ['packages/core/src/abstain.ts', from('../../cli/src/main.js'), 'core-imports-no-other-package'],
  ['packages/textarea/src/index.ts', from('../../cli/src/main.js'), 'textarea-imports-core'],
  ['packages/core/src/reading.ts', from('./nowhere.js'), 'everything-resolves'],
] as const

test('imports that run downwards break nothing', () => {
  expect(getBroken(allowed)).toEqual([])
})

describe('an import that breaks a rule is named', () => {
  const sins = Object.fromEntries(forbidden.map(([file, text]) => [file, text]))
  const broken = getBroken({ ...allowed, ...sins })

  test.each(forbidden)('%s', (file, _, rule) => {
    expect(broken).toContain(`${file}: ${rule}`)
  })
})
