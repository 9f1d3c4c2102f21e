import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Tests of one package run against the sources of another, so that nothing has to be built first. */
const conditions = ['@commentlint/source', 'module', 'node', 'development|production']

/** Their tests put a VS Code in memory, with a state of its own, where the editor's API would be. */
const APART = ['vscode']

function project(name: string, root: string) {
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      root,
      include: ['**/*.test.ts'],
      // Reading the tables of the core anew for each file takes longer than most of its tests.
      isolate: APART.includes(name),
      testTimeout: 120_000,
      // A hint waits for a pause of the person who types, and a busy machine for its turn.
      expect: { poll: { timeout: 15_000 } },
    },
  }
}

/** A package with a `vitest.config.ts` of its own (one that needs a browser, say) is its own project. */
const packages = readdirSync('packages').filter(
  (name) => !existsSync(`packages/${name}/vitest.config.ts`),
)

export default defineConfig({
  test: {
    passWithNoTests: true,
    globalSetup: 'packages/dev/src/chromium/unpack.ts',
    coverage: {
      provider: 'v8',
      include: ['packages/core/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.generated.ts', '**/examples.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'test-output/coverage',
    },
    projects: [
      ...packages.map((name) => project(name, `packages/${name}`)),
      project('examples', 'examples'),
      'packages/*/vitest.config.ts',
    ],
  },
})
