import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfValue, itemsOf, membersOf, rawOffset, skipBlanks, unescaped } from './json-bytes.ts';

/** The value as a parser would build it, out of spans alone. */
function built(bytes: Uint8Array, start: number, end: number): unknown {
  if (bytes[start] === 123)
    return Object.fromEntries(membersOf(bytes, start).map((m) => [m.key, built(bytes, m.start, m.end)]));
  if (bytes[start] === 91) return itemsOf(bytes, start).map((item) => built(bytes, item.start, item.end));
  if (bytes[start] === 34) return new TextDecoder().decode(unescaped(bytes, start + 1, end - 1));
  return JSON.parse(Buffer.from(bytes.subarray(start, end)).toString());
}

describe('JSON in place', () => {
  it('gives what JSON.parse gives', () => {
    const values = fc.json({ maxDepth: 5, stringUnit: 'binary' }).filter((text) => !text.includes('__proto__'));
    fc.assert(
      fc.property(values, fc.constantFrom(0, 1, 3), (text, space) => {
        // halves of pairs are not text
        const value: unknown = JSON.parse(JSON.stringify(JSON.parse(Buffer.from(text).toString())));
        const bytes = Buffer.from(JSON.stringify(value, null, space));
        expect(endOfValue(bytes, 0)).toBe(bytes.length);
        expect(built(bytes, 0, bytes.length)).toEqual(value);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('refuses what JSON.parse refuses, but for what many writers produce', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-2.5e3',
      'true',
      'null',
      'x',
      ' ',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (list) => {
        const text = list.join('');
        const bytes = Buffer.from(text);
        const start = skipBlanks(bytes, 0);
        const end = endOfValue(bytes, start);
        let parsed = true;
        try {
          JSON.parse(text);
        } catch {
          parsed = false;
        }
        const whole = end > 0 && skipBlanks(bytes, end) === bytes.length;
        if (parsed) expect(whole).toBe(true);
        // loose: trailing commas, numbers such as 1-2, raw control characters
        else if (!/,\s*[}\]]|\d[-\d]|-[^\d]|\de/.test(text) && !/"\\/.test(text)) expect(whole).toBe(false);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  it.each([
    ['comments', '// a\n{"a": /* b */ 1, // c\n}', true],
    ['a trailing comma', '[1, 2,]', true],
    ['NaN', '{"a": NaN, "b": -Infinity}', true],
    ['a comma too many', '[1,,2]', false],
    ['a missing colon', '{"a" 1}', false],
    ['an open string', '"abc', false],
    ['an open string with an escaped quote', '"abc\\"', false],
    ['an escaped backslash at the end', '"abc\\\\"', true],
    ['a long string with escaped quotes', `"${'x'.repeat(60)}\\"${'\\\\'.repeat(3)}"`, true],
    ['a word', 'abc', false],
    ['too deep', '['.repeat(1000) + ']'.repeat(1000), false],
    ['deep enough', '['.repeat(300) + ']'.repeat(300), true],
  ])('%s', (_, text, good) => {
    const bytes = Buffer.from(text);
    const end = endOfValue(bytes, skipBlanks(bytes, 0));
    expect(end > 0 && skipBlanks(bytes, end) === bytes.length).toBe(good);
  });

  it('finds the way back from the text to the raw string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (before, after) => {
        const escapedOf = (text: string) => JSON.stringify(Buffer.from(text).toString()).slice(1, -1);
        const raw = Buffer.from(escapedOf(before) + escapedOf(after));
        const offset = Buffer.byteLength(Buffer.from(before).toString());
        const expected = Buffer.byteLength(escapedOf(before));
        expect(rawOffset(raw, [0, 0], raw.length, offset)).toEqual([expected, offset]);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
