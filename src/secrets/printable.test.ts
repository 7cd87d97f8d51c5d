import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOf, printableRuns } from './printable.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string) => [...text].map((character) => `${character}\0`).join('');
const lines = (bytes: Uint8Array) => new TextDecoder().decode(printableRuns(bytes).bytes).split('\n').slice(0, -1);
const word = 'abcdefgh-ABCDEFGH-01234';

describe('printable runs', () => {
  it.each([
    ['nothing', '', []],
    ['no text', '\0\x01\x02\xff', []],
    ['a run that is too short', '\0\0abcdefg\0\0', []],
    ['a run of eight', '\x01abcdefgh\x02', ['abcdefgh']],
    ['two runs', `\0${word}\x01\x02\x03other text\xff`, [word, 'other text']],
    ['line breaks inside', '\0first line\nsecond\0', ['first line', 'second']],
    ['UTF-16', `\xff\x01${wide(word)}\xff`, [word]],
    ['UTF-16 at an odd place', `\x01${wide(word)}\xff`, [word]],
    ['UTF-16 of seven characters', `\xff\x01${wide('abcdefg')}\xff\xff`, []],
    ['pickle protocol 2: the opcode behind is glued', `X\x17\0\0\0${word}q\x01.`, [`${word}q`, word]],
    ['a length in one byte in front is glued', `\x8c1${'a'.repeat(49)}\x94`, [`1${'a'.repeat(49)}`, 'a'.repeat(49)]],
    ['protobuf: tag and length in front, a tag behind', `\x0a\x17${word}B\x01`, [`${word}B`, word]],
    ['a length that fits but glues nothing', `\0\0\0\x17${word}\0`, [word]],
  ])('%s', (_, text, expected) => {
    expect(lines(latin(text))).toEqual(expected);
  });

  it('gives strings with lengths one after the other', () => {
    const text = `\0\0${'\x0a'}4${'b'.repeat(52)}J5${'c'.repeat(53)}\0`;
    expect(lines(latin(text))).toEqual(expect.arrayContaining(['b'.repeat(52), 'c'.repeat(53)]));
  });

  it('knows where each run stood', () => {
    const bytes = latin(`\0\0\0${word}\0\xff\xff${wide('wide text here')}\xff\xffthe last run`);
    const printable = printableRuns(bytes);
    const text = new TextDecoder().decode(printable.bytes);
    for (const wanted of ['ABCDEFGH', 'the last', word]) {
      expect(originOf(printable, text.indexOf(wanted))).toBe(new TextDecoder('latin1').decode(bytes).indexOf(wanted));
    }
    const at = originOf(printable, text.indexOf('text here'));
    expect(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + 18))).toBe('text here');
  });

  it('finds every run of eight, wherever it stands', () => {
    const noise = fc.array(fc.integer({ min: 127, max: 255 }), { maxLength: 40 });
    fc.assert(
      fc.property(noise, noise, fc.stringMatching(/^[\x20-\x7e]{8,60}$/), (before, behind, text) => {
        const bytes = Uint8Array.from([...before, ...latin(text), ...behind]);
        expect(lines(bytes)).toContain(text);
        const sixteen = Uint8Array.from([...before, ...latin(wide(text)), ...behind]);
        expect(lines(sixteen)).toContain(text);
      }),
    );
  });

  it('gives no more than a small multiple of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const printable = printableRuns(bytes);
        expect(printable.bytes.length).toBeLessThanOrEqual(4 * bytes.length);
        expect(printable.starts.length).toBe(printable.origins.length);
      }),
    );
  });
});
