import { describe, expect, it } from 'vitest';
import { textInside, textOfLines } from './inside.ts';

describe('text of a document', () => {
  it.each([1, 4095, 4096, 4097, 4098, 8193, 8194, 10_000])('has each of %d lines once, in one text', (count) => {
    const lines = Array.from({ length: count }, (_, i) => (i % 7 === 0 ? '' : `zeile ${i} é`));
    const expected = [
      { inside: 'a', name: 'b', bytes: new TextEncoder().encode(lines.join('\n')), extracted: true, labels: ['x'] },
    ];
    expect(textInside('a', 'b', lines, ['x'])).toEqual(lines.length === 1 ? [] : expected);
    const text = textOfLines();
    for (const line of lines) text.add(line);
    expect(text.inside('a', 'b', ['x'])).toEqual(lines.length === 1 ? [] : expected);
  });

  it('is none without a letter or digit, however long', () => {
    expect(textInside('a', 'b', new Array(9000).fill('- -'))).toEqual([]);
  });
});
