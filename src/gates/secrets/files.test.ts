import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultConfig } from '../../config/defaults.ts';
import { scannerOf } from '../../secrets/scanner.ts';
import { lookAtFiles } from './files.ts';
import { emptyTally } from './look.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-files-'));
  for (let i = 0; i < 450; i++) writeFileSync(join(root, `f${i}.txt`), 'a\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('lookAtFiles', () => {
  it('stops soon after it is told to while it runs', async () => {
    const { secrets: config } = defaultConfig();
    if (config === false) throw new Error('secrets');
    const stop = new AbortController();
    const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
    const io = { root, env: {}, log, mask: () => undefined, now: () => 0, seed: 1, signal: stop.signal };
    const tally = emptyTally();
    // the first file is read before anything else has its turn, and this is waiting then
    const told = new Proxy(tally, {
      set(target, key, value) {
        if (key === 'texts' && value === 1) setImmediate(() => stop.abort());
        return Reflect.set(target, key, value);
      },
    });
    const look = { io, config, scanner: scannerOf([]), isExcluded: () => false, tally: told };
    await expect(lookAtFiles(look, [], 1)).rejects.toThrow();
    expect(tally.texts).toBeLessThan(450);
    expect(tally.texts).toBeGreaterThan(0);
  });
});
