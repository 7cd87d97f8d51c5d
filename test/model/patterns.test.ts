import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
  const lines = (make: (i: number) => object) =>
    Array.from({ length: 200 }, (_, i) => JSON.stringify({ id: `r${i}`, ...make(i) })).join('\n');
  folder.write({
    'golden.jsonl': lines(() => ({ label: 'any' })),
    'base.jsonl': lines((i) => ({ text: `{"order":"AB-${i}"}` })),
    'head.jsonl': lines((i) => ({ text: i % 4 === 0 ? `${'a'.repeat(60)}!` : `{"order":"AB-${i}"}` })),
  });
});
afterEach(() => folder.remove());

const judged = (primary: object) =>
  folder.run({
    baseline: { predictions: 'base.jsonl' },
    candidate: { predictions: 'head.jsonl' },
    golden: { path: 'golden.jsonl' },
    task: 'text',
    primary: { margin: 0.05, ...primary },
  });

it.each([
  [{ metric: 'regex', pattern: '"AB-\\d+"' }, 0.75],
  [{ metric: 'json-schema', schema: { properties: { order: { type: 'string', pattern: '^[A-Z]{2}-\\d+$' } } } }, 0.75],
  [{ metric: 'regex', pattern: '^(a+)+$' }, 0],
])('patterns of a policy are found in texts, whatever these are: %j', async (primary, share) => {
  const evidence = await judged(primary);
  expect(problemOf(evidence)).toBe('');
  expect(evidence.measurements[0]).toMatchObject({ head: share });
});

it.each([
  [{ metric: 'regex', pattern: '(?=a)' }, /The pattern `\(\?=a\)` cannot be used: invalid or unsupported Perl syntax/],
  [{ metric: 'json-schema', schema: { pattern: '(a)\\1' } }, /The pattern `\(a\)\\1` cannot be used: invalid escape/],
])('a pattern that is none cannot be checked: %j', async (primary, message) => {
  const evidence = await judged(primary);
  expect([evidence.verdict, problemOf(evidence)]).toEqual(['error', expect.stringMatching(message)]);
});
