import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, exampleOf, seeded } from './example.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { blockScanner, type TextBlock } from './scan-blocks.ts';
import { scannerOf } from './scanner.ts';

const all: readonly Rule[] = rules;
const scanner = scannerOf(all);

/** The blocks of a text, as a file gives them. */
function* blocksOf(bytes: Uint8Array, own: number, margin: number): Generator<TextBlock> {
  let start = 0;
  for (let from = 0; ; from += own) {
    const stop = Math.min(bytes.length, from + own + margin);
    const last = stop === bytes.length;
    const to = last ? stop : from + own;
    let next = Math.max(0, to - margin);
    while (!last && next > 0 && ((bytes[next] ?? 0) & 0xc0) === 0x80) next--;
    yield { bytes: bytes.subarray(start, stop), from: from - start, to: to - start, next: last ? null : next - start };
    if (last) return;
    start = next;
  }
}

function inBlocks(bytes: Uint8Array, path: string, own: number, margin: number) {
  const scan = blockScanner(scanner, path);
  return [...blocksOf(bytes, own, margin)].flatMap((block) => scan(block));
}

/** Credentials of many rules between lines of other text, some of it not ASCII, some without line breaks. */
function textOf(seed: number): Buffer {
  const random = seeded(seed);
  const parts: string[] = [];
  for (let i = 0; i < 60; i++) {
    const rule = all[Math.floor(random() * all.length)];
    const example = rule === undefined ? null : exampleOf(rule, random);
    const name = `${rule?.near?.words[0] ?? 'some'}_key`;
    parts.push(`${name} = "${example?.text ?? `secret_${drawn('alnum', 30, random)}`}"`);
    parts.push(
      random() < 0.7 ? '\n' : ' · ',
      'übrig '.repeat(Math.floor(random() * 200)),
      random() < 0.5 ? '\r\n' : ';',
    );
  }
  return Buffer.from(parts.join(''));
}

describe('a text in blocks', () => {
  it('gives what the whole text gives, with the same places, wherever the seams are', () => {
    let candidates = 0;
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 500, max: 40_000 }), (seed, own) => {
        const bytes = textOf(seed);
        const whole = scanBytes(scanner, bytes, 'a.txt').candidates;
        candidates += whole.length;
        expect(inBlocks(bytes, 'a.txt', own, 16_000)).toEqual(whole);
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(candidates).toBeGreaterThan(500);
  });

  it('gives a key that stands across a seam once', () => {
    const key = exampleOf(all.find(({ id }) => id === 'private-key') as Rule, seeded(3))?.text ?? '';
    const bytes = Buffer.from(`${'x\n'.repeat(4000)}${key}\n${'y\n'.repeat(9000)}`);
    for (const own of [7900, 8000, 8001, 8100, 8200])
      expect(inBlocks(bytes, 'a.txt', own, 14_000)).toEqual(scanBytes(scanner, bytes, 'a.txt').candidates);
  });
});
