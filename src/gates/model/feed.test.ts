import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { feedOf } from './feed.ts';

it('says that inputs could not be written where their folder cannot be made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  try {
    // Nobody, not even root, makes a folder below a file.
    const scratch = join(folder, 'scratch');
    writeFileSync(scratch, '');
    const features = [{ name: 'x', dtype: 'float32' as const, shape: [1, 1], values: Float32Array.of(1) }];
    const feed = feedOf({ features, rows: 1 }, undefined, scratch);
    const info = { inputs: [{ name: 'x', dtype: 'float32' as const, shape: [null, 1] }] } as never;
    expect(() => feed({ info })).toThrow(/^The inputs of the models could not be written to `.*scratch.*inputs`/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
