import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySize, hasEntry } from './cache-file.ts';

/** Few first bytes, so that many entries share them, and the least and the greatest. */
const entry = fc
  .tuple(fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff), fc.nat(3), fc.nat(3))
  .map(([first, middle, last]) => {
    const bytes = Buffer.alloc(entrySize);
    bytes.writeUInt32BE(first, 0);
    bytes[4] = middle;
    bytes[entrySize - 1] = last;
    return bytes;
  });

describe('sorted entries', () => {
  it('have those that were written, and no other', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), fc.array(entry, { maxLength: 10 }), (written, asked) => {
        const entries = Buffer.concat([...written].sort(Buffer.compare));
        for (const one of [...written, ...asked])
          expect(hasEntry(entries, one)).toBe(written.some((other) => other.equals(one)));
      }),
    );
  });
});
