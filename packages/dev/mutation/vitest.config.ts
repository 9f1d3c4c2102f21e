import { defineConfig } from 'vitest/config'

const conditions = ['@commentlint/source', 'module', 'node', 'development|production']

/** The tests that are run for each mutant: those of exact results, without the long randomised ones. */
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
    // The model is loaded once for all of them, which takes longer than running most of them.
    isolate: false,
    maxWorkers: 1,
  },
})
