import { defineConfig } from 'vitest/config'

const conditions = ['@commentlint/source', 'module', 'node', 'development|production']

/** The tests that are run for each mutant: those that say what is right, without the long ones that try at random. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/core/src/{findings,score}/*.test.ts',
      'packages/core/src/linter.test.ts',
      'packages/core/test/rating.test.ts',
    ],
    testTimeout: 120_000,
  },
})
