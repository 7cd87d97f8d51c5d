import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../config/defaults.ts';
import type { Io } from '../gates/io.ts';
import { runGates } from './run-gates.ts';

describe('a gate that fails', () => {
  it.each([
    ['gives its reason', false, /^No change to judge/],
    ['says that the run was interrupted, where it was', true, /^The run was interrupted/],
  ])('%s', async (_, aborted, said) => {
    const quiet = () => undefined;
    const io: Io = {
      root: '/',
      env: {},
      log: { info: quiet, warn: quiet, progress: quiet },
      mask: quiet,
      now: () => 0,
      seed: 1,
      signal: aborted ? AbortSignal.abort() : new AbortController().signal,
    };
    const config = { ...defaultConfig(), secrets: false as const, data: { snapshots: [] } as never };
    const policy = { config, source: { path: null, source: 'defaults' as const, edits: [] } };
    const [evidence] = await runGates(policy, null, io);
    expect(evidence).toMatchObject({ gate: 'data', verdict: 'error', notes: [{ text: expect.stringMatching(said) }] });
  });
});
