import { describe, expect, it } from 'vitest';
import type { Answer, RunningModel, Span } from './protocol.ts';
import { type FedModel, timeCalls } from './time-calls.ts';

const rows = 7;

/** Two models that take 2 and 3 ms a call, and what they were asked for: calls of one request stand in one list. */
function pair(how: { readonly several: boolean; readonly failsAt?: number }) {
  const asked: { readonly side: 'base' | 'head'; readonly rows: readonly number[] }[] = [];
  let calls = 0;
  const fed = (side: 'base' | 'head', ns: number): FedModel => {
    const answers = (spans: readonly Span[]): Answer<readonly number[]> => {
      calls += spans.length;
      asked.push({ side, rows: spans.map(({ from }) => from) });
      if (how.failsAt !== undefined && calls >= how.failsAt)
        return { ok: false, fault: { kind: 'crash', text: 'ended', stderr: '' } };
      return { ok: true, value: spans.map(() => ns) };
    };
    const model: RunningModel = {
      info: { runtime: 'none', device: 'cpu', inputs: [], outputs: [] },
      pid: undefined,
      predict: async (_, span) => {
        const answer = answers([span]);
        const output = { name: '', dtype: 'float32' as const, shape: [], values: new Float32Array(1) };
        return answer.ok ? { ok: true, value: { output, ns } } : answer;
      },
      ...(how.several ? { time: async (_, spans) => answers(spans) } : {}),
      peakBytes: async () => null,
      close: async () => undefined,
    };
    return { model, inputs: { rows, tensors: [] } };
  };
  return { base: fed('base', 2e6), head: fed('head', 3e6), asked };
}

/** What came one after the other, whatever it was asked for with. */
function flat(asked: ReturnType<typeof pair>['asked']): string[] {
  return asked.flatMap(({ side, rows }) => rows.map((row) => `${side} ${row}`));
}

describe('timed calls', () => {
  const timing = { calls: 20, batch: 2, budgetMs: 60_000 };
  it('come in blocks of A B B A, all four of a block on the same rows', async () => {
    const { base, head, asked } = pair({ several: true });
    const after: string[] = [];
    const timed = await timeCalls(base, head, { ...timing, after: (side) => after.push(side) });
    if ('fault' in timed) throw new Error(timed.fault.text);
    // 200 ms of blocks of 10 ms.
    expect([timed.base, timed.head].map((times) => [times.length, times[0]])).toEqual([
      [40, 2],
      [40, 3],
    ]);
    const counted = flat(asked).slice(-80);
    for (let block = 0; block < 20; block++) {
      const row = (2 * block) % 6;
      expect(counted.slice(4 * block, 4 * block + 4)).toEqual(
        ['base', 'head', 'head', 'base'].map((side) => `${side} ${row}`),
      );
    }
    expect(after).toEqual(counted.map((call) => call.slice(0, 4)));
    // 300 rounds of warm-up, the last ten as those that count.
    expect(flat(asked)).toHaveLength(600 + 80);
    expect(asked.length).toBeLessThan(100);
  });

  it('are the same calls of models that are asked for each', async () => {
    const [several, single] = [pair({ several: true }), pair({ several: false })];
    const times = [
      await timeCalls(several.base, several.head, timing),
      await timeCalls(single.base, single.head, timing),
    ];
    expect(times[0]).toEqual(times[1]);
    const counted = ({ asked }: typeof single) => flat(asked).slice(-100);
    expect(counted(several)).toEqual(counted(single));
  });

  it('are one block at least, and end with the first fault', async () => {
    const short = pair({ several: true });
    const timed = await timeCalls(short.base, short.head, { ...timing, budgetMs: 0 });
    expect('fault' in timed ? timed.fault : [...timed.base, ...timed.head]).toEqual([2, 2, 3, 3]);
    for (const failsAt of [1, 30, 590, 620]) {
      const broken = pair({ several: true, failsAt });
      const ended = await timeCalls(broken.base, broken.head, timing);
      expect(ended).toMatchObject({ fault: { text: 'ended' }, side: broken.asked.at(-1)?.side });
    }
  });

  it('warm up for a shorter time where models are warm', async () => {
    const { base, head, asked } = pair({ several: true });
    await timeCalls(base, head, { ...timing, warm: true });
    // 250 ms of 2.5 ms, in requests of at most 50 ms.
    expect(flat(asked).length - 80).toBeLessThan(2 * (100 + 20 + 10));
  });
});
