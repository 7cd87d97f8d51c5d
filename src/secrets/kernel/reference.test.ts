import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, walk } from './reference.ts';

function hits(keywords: readonly string[], text: string): string[] {
  const found: string[] = [];
  walk(buildAutomaton(keywords), Buffer.from(text, 'latin1'), (k, end) => found.push(`${k}@${end}`));
  return found.sort();
}

/** The plain reference: indexOf for each keyword on the text in lower case (ASCII only). */
function reference(keywords: readonly string[], text: string): string[] {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords
    .flatMap((keyword, k) => {
      const found: string[] = [];
      for (let at = folded.indexOf(keyword); at >= 0; at = folded.indexOf(keyword, at + 1))
        found.push(`${k}@${at + keyword.length}`);
      return found;
    })
    .sort();
}

describe('the automaton', () => {
  it.each([
    ['overlaps', ['he', 'she', 'his', 'hers'], 'usHErs', ['0@4', '1@4', '3@6']],
    ['a keyword inside another', ['token', 'ken'], 'TOKEN', ['0@5', '1@5']],
    ['the same keyword again', ['aa'], 'aaaa', ['0@2', '0@3', '0@4']],
    ['twice the same keyword', ['key', 'key'], 'a key', ['0@5', '1@5']],
    ['nothing', ['hf_'], '', []],
  ])('%s', (_, keywords, text, expected) => {
    expect(hits(keywords, text)).toEqual(expected);
  });

  it('finds what indexOf finds, in any bytes', () => {
    const keyword = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_', '-', '1'), minLength: 1, maxLength: 5 });
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', 'C', '_', '-', '1', '\n', '\xff', '\0'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(keyword, { minLength: 1, maxLength: 8 }), text, (keywords, given) => {
        expect(hits(keywords, given)).toEqual(reference(keywords, given));
      }),
      { numRuns: 500 },
    );
  });
});
