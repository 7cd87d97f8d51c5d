import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, seeded } from '../example.ts';
import { kernelFinder, marksIn, plainMarks } from './marks.ts';

const find = kernelFinder();

describe('the kernel finds what the plain program finds', () => {
  it('is there on this machine', () => {
    expect(find).not.toBeNull();
  });

  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.string().map((text) => Buffer.from(text)),
    fc.integer({ min: 20, max: 70 }).map((length) => Buffer.from(drawn('base64', length, seeded(length)))),
    fc
      .constantFrom('%41', '%4', '%', '\\u0041', '\\x', '\\', '&#65;', '&quot;', '&', '-', '_', '+', '\n')
      .map((text) => Buffer.from(text)),
  );

  it('in any bytes', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((list) => Buffer.concat(list)),
        (bytes) => {
          expect(find?.(bytes)).toEqual(plainMarks(bytes));
        },
      ),
      { numRuns: 1000, seed: 1 },
    );
  });

  it.each([65_535, 65_536, 65_537, 65_550, 131_072])('where a chunk of %i bytes ends', (length) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.array(pieces, { minLength: 1, maxLength: 6 }), (back, list) => {
        const tail = Buffer.concat(list);
        const bytes = Buffer.concat([Buffer.alloc(length - back, 'ab '), tail]);
        expect(find?.(bytes)).toEqual(plainMarks(bytes));
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('in one run over many chunks, and with nothing left of a file before', () => {
    const long = Buffer.alloc(200_000, 'a');
    expect(find?.(long)).toEqual({ words: [0, 200_000], signs: [] });
    for (const text of ['', 'b', 'b'.repeat(23), 'b'.repeat(24), '%', '%4', '\\', '&']) {
      expect(find?.(Buffer.from(text))).toEqual(plainMarks(Buffer.from(text)));
    }
  });

  it('in the files of this folder', () => {
    const folder = new URL('.', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) {
      const bytes = readFileSync(new URL(name, folder));
      expect(marksIn(bytes)).toEqual(plainMarks(bytes));
    }
  });
});
