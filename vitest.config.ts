import { defineConfig } from 'vitest/config'

// Without the alias the tests and Pothos load graphql twice, once as a module and once as CommonJS.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/contract/**'],
          testTimeout: 30_000,
          // Of a page on a busy machine the second that is usual is too little.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        resolve,
        // One Neo4j serves all of them: they take turns.
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          globalSetup: ['test/support/neo4j/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: { include: ['src/**'] },
  },
})
