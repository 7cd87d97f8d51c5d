import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from './quote.ts';

describe('quote', () => {
  it.each([
    ['price', '`price`'],
    ['a`b', '`a\u02cbb`'],
    ['a\nb\r\nc', '`a\u2424b\u2424c`'],
    ['', '` `'],
  ])('%j', (name, expected) => expect(quote(name)).toBe(expected));

  it('gives exactly two backticks, no line break and at most 202 characters, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (name) => {
        const quoted = quote(name);
        expect(quoted.match(/`/g)).toHaveLength(2);
        expect(quoted).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(Array.from(quoted).length).toBeLessThanOrEqual(202);
      }),
    );
  });
});
