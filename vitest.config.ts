import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Lets tests of one package use the sources of another, so that nothing has to be built first. */
const conditions = ['@commentlint/source', 'module', 'node', 'development|production']

/** Packages whose tests replace the editor's API with a VS Code in memory, which has state of its own. */
const APART = ['vscode']

function project(name: string, root: string) {
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      root,
      include: ['**/*.test.ts'],
      // Loading the core's tables anew for each file takes longer than most of its tests.
      isolate: APART.includes(name),
      testTimeout: 120_000,
      // A hint waits until the person who types pauses, and on a busy machine for its turn.
      expect: { poll: { timeout: 15_000 } },
    },
  }
}

/** Packages without a `vitest.config.ts`: one that has it, to use a browser for example, is a project of its own. */
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
