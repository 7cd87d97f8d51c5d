import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeScratch } from './remove-scratch.ts';

describe('removeScratch', () => {
  it('removes a folder and what is in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-scratch-'));
    writeFileSync(join(folder, 'left'), 'x');
    const said: string[] = [];
    await removeScratch(folder, { warn: (text) => said.push(text) });
    expect([existsSync(folder), said]).toEqual([false, []]);
  });

  it('says that a folder is left which a program still fills', async () => {
    const said: string[] = [];
    const full = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTEMPTY' }));
    await removeScratch('/gone/assay-model-1', { warn: (text) => said.push(text) }, full);
    expect(said).toEqual([expect.stringMatching(/assay-model-1 could not be removed \(ENOTEMPTY\)/)]);
  });
});
