import { describe, expect, it } from 'vitest';
import { modelConfigSchema } from '../../model/config.ts';
import type { Climb } from '../../runtimes/ladder.ts';
import type { Answer, RunningModel } from '../../runtimes/protocol.ts';
import type { Feed } from './feed.ts';
import { confirmTimes } from './outputs.ts';

const config = modelConfigSchema.parse({
  baseline: { path: 'a' },
  candidate: { path: 'b' },
  golden: { path: 'g.csv' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.01 },
  latency: { calls: 20 },
});

const output = { name: 'p', dtype: 'float32' as const, shape: [1], values: new Float32Array(1) };
const feed: Feed = () => ({ ok: true, value: { rows: 2, tensors: [] } });

/** A model whose calls take as long as said, without taking it; counts how many of them are open. */
function models(milliseconds: { readonly base: number; readonly heads: readonly number[] }) {
  const state = { started: 0, open: 0 };
  const start = async (side: 'base' | 'head'): Promise<Answer<RunningModel>> => {
    const pair = Math.floor(state.started++ / 2);
    state.open++;
    const ms = side === 'base' ? milliseconds.base : (milliseconds.heads[pair] ?? Number.NaN);
    const value: RunningModel = {
      info: {} as RunningModel['info'],
      pid: undefined,
      predict: async () => ({ ok: true, value: { output, ns: ms * 1e6 } }),
      peakBytes: async () => null,
      close: async () => {
        state.open--;
      },
    };
    return { ok: true, value };
  };
  const climb: Climb = { rung: 'tfjs-wasm', passedBy: [], device: 'cpu', loaded: { base: null, head: null }, start };
  return { climb, state };
}

const pairOf = (ratio: number) => ({
  base: new Float64Array(40).fill(50),
  head: new Float64Array(40).fill(50 * ratio),
});

describe('confirmTimes', () => {
  it.each([
    ['asks nobody when the first pair is not slower', 1, [], 0],
    ['asks two more pairs when all are slower', 1.5, [75, 75], 2],
    ['stops after the first pair that is not slower', 1.5, [50, 75], 1],
    ['stops after the second pair that is not slower', 1.5, [75, 50], 2],
  ])('%s', async (_, first, heads, repeats) => {
    const { climb, state } = models({ base: 50, heads });
    const found = await confirmTimes(config, climb, feed, pairOf(first));
    expect(found).toHaveLength(repeats);
    expect(state).toEqual({ started: 2 * repeats, open: 0 });
  });
});
