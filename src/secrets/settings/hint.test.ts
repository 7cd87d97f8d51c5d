import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayName } from './hint.ts';
import { pairsOf } from './pairs.ts';
import { readSettings } from './read.ts';

const words = fc.constantFrom(
  ...'api key token secret pass auth author pat login monkey db name value connection string webhook url kind Secret data x'.split(
    ' ',
  ),
);
const name = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.constantFrom('_', '-', ' ', '.', ''))
  .map(([parts, between]) => parts.join(between));
const values = fc.oneof(name, fc.constant('Secret'), fc.constant('c2VjcmV0LXZhbHVl'), fc.constant('a value of it'));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    values,
    fc.dictionary(name, tie('tree'), { maxKeys: 4 }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}));

describe('a file that is not read by its keys', () => {
  it.each([
    ['json', 'a.json', (value: unknown) => JSON.stringify(value)],
    ['json', 'a.json', (value: unknown) => JSON.stringify(value, null, 2)],
    // JSON is YAML too
    ['yaml', 'a.yml', (value: unknown) => JSON.stringify(value, null, 1)],
  ] as const)('has no setting that is worth a look: %s', (format, path, write) => {
    let named = 0;
    fc.assert(
      fc.property(tree, (value) => {
        const text = write(value);
        const settings = readSettings(Buffer.from(text, 'latin1'), path) ?? [];
        if (pairsOf(settings).length === 0) return;
        // words without any that is asked for at all were never read
        if (!/pass|pwd|secret|token|key|auth|cred/i.test(text)) return;
        named++;
        expect([text, mayName(text, format)]).toEqual([text, true]);
      }),
      { numRuns: 2000, seed: 3 },
    );
    expect(named).toBeGreaterThan(50);
  });

  it.each([
    ['{"author": "monkey", "text": "the token is yours"}', 'json'],
    ['authors:\n  - keyboard\n# a key\n', 'yaml'],
    ['{"a": "no word of it"}', 'json'],
  ] as const)('%s', (text, format) => {
    expect(mayName(text, format)).toBe(false);
  });
});
