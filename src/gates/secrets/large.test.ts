import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultConfig } from '../../config/defaults.ts';
import { exampleOf, seeded } from '../../secrets/example.ts';
import type { Rule } from '../../secrets/rule.ts';
import { rules } from '../../secrets/rules/registry.ts';
import { scanBytes } from '../../secrets/scan.ts';
import { scannerOf } from '../../secrets/scanner.ts';
import { lookAtLarge } from './large.ts';
import { emptyTally, type Look } from './look.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-large-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function look(): Look {
  const { secrets } = defaultConfig();
  if (secrets === false) throw new Error('secrets');
  const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
  const signal = new AbortController().signal;
  const io = { root: folder, env: {}, log, mask: () => undefined, now: () => 0, seed: 1, signal };
  return { io, config: secrets, scanner: scannerOf(rules), isExcluded: () => false, tally: emptyTally() };
}

describe('a large file', () => {
  it('is scanned in blocks with the findings of the whole', () => {
    const all: readonly Rule[] = rules;
    const token = exampleOf(all.find(({ id }) => id === 'github-token') as Rule, seeded(5))?.text ?? '';
    const line = Buffer.from(`${'some text that goes on and on, '.repeat(30)}\n`);
    const bytes = Buffer.alloc(34 * 2 ** 20, line);
    // before, at and behind the seams of 16 MiB, and at the end
    for (const at of [100, 2 ** 24 - 20, 2 ** 24 + 100, 2 ** 25 - 41, 2 ** 25 + 5, bytes.length - 60])
      bytes.write(` ${token} `, at, 'latin1');
    writeFileSync(join(folder, 'a.log'), bytes);
    const one = look();
    const found = lookAtLarge(one, join(folder, 'a.log'), 'a.log');
    expect(found).toEqual(scanBytes(one.scanner, bytes, 'a.log').candidates);
    expect(found).toHaveLength(6);
    expect(one.tally).toMatchObject({ texts: 1, bytes: bytes.length });
  }, 30_000);

  it.each([
    ['a notebook', 'a.ipynb', Buffer.from('{}')],
    ['a binary', 'a.bin', Buffer.from([1, 0, 2])],
    ['UTF-16', 'a.txt', Buffer.from('\ufefftext', 'utf16le')],
    ['an archive', 'a.gz', Buffer.from([0x1f, 0x8b, 8, 4, 1, 1, 1, 1, 1, 1, 1, 1])],
  ])('is left to be read as a whole: %s', (_, name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    const one = look();
    expect(lookAtLarge(one, join(folder, name), name)).toBeNull();
    expect(one.tally.texts).toBe(0);
  });
});
