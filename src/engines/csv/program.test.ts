import { describe, expect, it } from 'vitest';
import { describeText, startCsv } from './program.ts';

/** A program that has found the cells of a text of one column. */
function indexed(lines: readonly string[]) {
  const program = startCsv();
  if (program === null) throw new Error('no WebAssembly');
  const text = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const [at, places, scratch] = [text.length + 128, 4 * text.length + 600, text.length + 128].map(program.alloc);
  if (at === undefined || places === undefined || scratch === undefined) throw new Error('three places');
  describeText(
    program,
    { files: [], columns: 1, delimiter: ',', quote: '"', header: false, nulls: [''] },
    false,
    places,
    scratch,
  );
  text.copy(program.bytes(), at);
  expect(program.index(at, at + text.length)).toBe(lines.length);
  return program;
}

/** Texts of which a table of 4096 places holds all among 64 of them. */
function alike(count: number): readonly string[] {
  const program = startCsv();
  if (program === null) throw new Error('no WebAssembly');
  const place = program.alloc(32);
  const found: string[] = [];
  for (let i = 0; found.length < count; i++) {
    program.hashOf(place + 8, program.bytes().write(`t${i}`, place + 8), place);
    if ((program.bytes().readUInt16LE(place + 2) & 4095) < 64) found.push(`t${i}`);
  }
  return found;
}

describe('texts that were made to have like hashes', () => {
  it('fill the bag before they take long', () => {
    const usual = Array.from({ length: 1500 }, (_, i) => `t${i}`);
    for (const [texts, full] of [
      [usual, 0],
      [alike(1500), 1],
    ] as const) {
      const program = indexed(texts);
      program.emptyBag(1e6);
      program.gather(0, 0, texts.length, 1, 0, true);
      expect(program.isBagFull()).toBe(full);
    }
  });

  it('are not counted as different ones', () => {
    const count = 3000;
    for (const [shift, different] of [
      [0n, count],
      [32n, -1],
    ] as const) {
      const program = indexed(['x']);
      const [from, area] = [program.alloc(8 * count), program.alloc(8 * count)];
      for (let i = 0; i < count; i++) program.bytes().writeBigUInt64LE(BigInt(i + 1) << shift, from + 8 * i);
      expect(program.countDifferent(from, count, area)).toBe(different);
    }
  });
});
