import { defineConfig } from 'vitest/config';

const heavy = process.env.ASSAY_HEAVY === '1';
const report = process.env.ASSAY_TEST_REPORT;

/**
 * `npm test` runs everything but test/heavy; `ASSAY_HEAVY=1 npx vitest run test/heavy` runs that.
 * `ASSAY_TEST_REPORT=FILE` adds a JSON report, which .ci/run counts.
 */
export default defineConfig({
  test: {
    projects: [
      // The tests of one process share its modules: most of them load in longer than they run.
      { extends: true, test: { name: 'units', include: ['src/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...(heavy ? [] : ['test/heavy/**'])],
          // The heavy ones load native libraries and large data: each in a process of its own.
          isolate: heavy,
        },
      },
    ],
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // A simulation takes half a minute on an idle machine, and more on a busy one.
    testTimeout: heavy ? 300_000 : 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: false,
  },
});
