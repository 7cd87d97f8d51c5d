import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import { arrowSpan } from './arrow-exchange.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-arrow-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inputs = {
  rows: 2,
  tensors: [{ name: 'x', dtype: 'float32' as const, shape: [1], values: Float32Array.of(1, 2) }],
};

describe('a file of inputs that cannot be written', () => {
  it.skipIf(process.platform !== 'linux')('is a problem of the machine: no room (needs /dev/full)', async () => {
    symlinkSync('/dev/full', join(folder, 'in-1.arrow'));
    const ended = arrowSpan(inputs, { from: 0, to: 2, batch: 1 }, folder, 1);
    await expect(ended).rejects.toThrow(Problem);
    await expect(ended).rejects.toThrow(/The inputs of a model \(1 MiB\) could not be written to .*ENOSPC/);
  });

  it('is one where the folder is not there', async () => {
    const ended = arrowSpan(inputs, { from: 0, to: 2, batch: 2 }, join(folder, 'gone'), 2);
    await expect(ended).rejects.toThrow(/could not be written to .*ENOENT/);
  });
});
