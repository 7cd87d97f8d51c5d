import { defineConfig } from 'vitest/config';

const heavy = process.env.ASSAY_HEAVY === '1';

/** `npm test` runs everything but test/heavy; `ASSAY_HEAVY=1 npx vitest run test/heavy` runs that. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...(heavy ? [] : ['test/heavy/**'])],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: false,
  },
});
