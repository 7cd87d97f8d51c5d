import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/registry.ts';
import { type Finder, finderOf, kernelFinder, plainFinder } from './kernel.ts';

/** What a finder gives, in its order. */
function hits(find: Finder, bytes: Uint8Array): string[] {
  const found: string[] = [];
  find(bytes, (keyword, end) => found.push(`${keyword}@${end}`));
  return found;
}

function kernel(keywords: readonly string[]): Finder {
  const found = kernelFinder(keywords);
  if (found === null) throw new Error('no kernel');
  return found;
}

const letters = ['a', 'b', 'c', '_', '-', '1'];
const keyword = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
const keywordList = fc.uniqueArray(keyword, { minLength: 1, maxLength: 12 });
const piece = fc.string({ unit: fc.constantFrom(...letters, 'A', 'B', 'C', '\n', '\xff', '\0'), maxLength: 120 });

describe('the kernel', () => {
  it('finds what the plain automaton finds, in the same order', () => {
    fc.assert(
      fc.property(keywordList, piece, (keywords, text) => {
        const bytes = Buffer.from(text, 'latin1');
        expect(hits(kernel(keywords), bytes)).toEqual(hits(plainFinder(keywords), bytes));
      }),
      { numRuns: 400 },
    );
  });

  it('finds keywords across the seams of streams and chunks, wherever the text begins and ends', () => {
    const length = fc.oneof(
      fc.integer({ min: 60_000, max: 70_000 }),
      fc.constantFrom(65_535, 65_536, 65_537, 131_072, 131_087, 196_600),
    );
    fc.assert(
      fc.property(keywordList, piece, length, (keywords, text, size) => {
        const bytes = Buffer.alloc(size, text === '' ? 'a' : text, 'latin1');
        expect(hits(kernel(keywords), bytes)).toEqual(hits(plainFinder(keywords), bytes));
      }),
      { numRuns: 25 },
    );
  });

  it('sees nothing of the text before: a keyword of which half is left from the last text is none', () => {
    const find = kernel(['secret']);
    expect(hits(find, Buffer.from('secretsecretsec'))).toEqual(['0@6', '0@12']);
    expect(hits(find, Buffer.from('ret'))).toEqual([]);
    expect(hits(find, Buffer.from(''))).toEqual([]);
    expect(hits(find, Buffer.from('.......sec'))).toEqual([]);
  });

  it('gives an event for every byte of a full chunk', () => {
    const bytes = Buffer.alloc(65_551, 'a');
    expect(hits(kernel(['a', 'aa']), bytes)).toHaveLength(2 * 65_551 - 1);
  });

  it('takes the keywords of all rules', () => {
    const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
    const text = keywords.map((word, i) => (i % 2 === 0 ? word : word.toUpperCase())).join(' x');
    const bytes = Buffer.from(text);
    const found = hits(kernel(keywords), bytes);
    expect(found).toEqual(hits(plainFinder(keywords), bytes));
    expect(new Set(found.map((hit) => hit.split('@')[0])).size).toBe(keywords.length);
  });

  it.each([
    ['long', ['a'.repeat(256)]],
    ['many', Array.from({ length: 9000 }, (_, i) => `k${i}`)],
    [
      'diverse',
      [
        Array.from({ length: 64 }, (_, i) => String.fromCharCode(33 + i))
          .join('')
          .toLowerCase(),
        '{|}~`\x7f',
      ],
    ],
  ])('leaves keywords that are too %s to the plain automaton', (_, keywords) => {
    expect(kernelFinder(keywords)).toBeNull();
    const [first = ''] = keywords;
    expect(hits(finderOf(keywords), Buffer.from(first)).length).toBeGreaterThan(0);
  });
});
