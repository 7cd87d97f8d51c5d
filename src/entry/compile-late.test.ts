import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { lateFlags } from './compile-late.ts';

describe('the flags of the compiler', () => {
  it('are known to the Node that runs', () => {
    const { status, stderr } = spawnSync(process.execPath, [...lateFlags(process.versions.node), '-e', '0']);
    expect([status, stderr.toString()]).toEqual([0, '']);
  });

  it('are none for a Node whose flags nobody looked up', () => {
    expect([lateFlags('20.1.0').length, lateFlags('24.0.0').length, lateFlags('23.1.0')]).toEqual([1, 2, []]);
  });
});
