import { defineConfig } from 'vitest/config'

const conditions = ['@commentlint/source', 'module', 'node', 'development|production']

/** The tests that are run for each mutant: those that say what is right, without the long ones that try at random. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/core/src/{aspects,findings,rules,score}/**/*.test.ts',
      'packages/core/src/linter.test.ts',
      'packages/core/test/{rating,rules-on-their-own,solicitation,verdicts}.test.ts',
      'packages/dev/src/gen/rules-contract.test.ts',
    ],
    testTimeout: 120_000,
    // The model is loaded once for all of them, which takes longer than most of them.
    isolate: false,
    maxWorkers: 1,
  },
})
