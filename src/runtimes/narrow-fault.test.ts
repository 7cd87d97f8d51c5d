import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowFault } from './narrow-fault.ts';
import type { Answer, RunningModel, Span } from './protocol.ts';

const output = { name: 'p', dtype: 'float32' as const, shape: [1], values: new Float32Array(1) };

/** Models that crash on one row, and what they cost. */
function models(bad: (row: number) => boolean, answers: (span: Span) => boolean = () => true) {
  const state = { started: 0, open: 0 };
  const start = async (): Promise<Answer<RunningModel>> => {
    state.started++;
    state.open++;
    let alive = true;
    const value: RunningModel = {
      info: { runtime: 'test', device: 'cpu', inputs: [], outputs: [] },
      pid: undefined,
      async predict(_, span) {
        const { from, to } = span;
        const rows = Array.from({ length: to - from }, (_each, i) => from + i);
        if (!answers(span)) return new Promise(() => undefined);
        alive = alive && !rows.some(bad);
        if (!alive) return { ok: false, fault: { kind: 'crash', text: 'was ended', rows: { from, to }, stderr: '' } };
        return { ok: true, value: { output, ns: 1 } };
      },
      peakBytes: async () => null,
      close: async () => {
        state.open--;
      },
    };
    return { ok: true, value };
  };
  return { state, how: { start, inputs: { rows: 10_000, tensors: [] }, batch: 64 } };
}

const crash = (from: number, to: number) => ({
  kind: 'crash' as const,
  text: 'was ended',
  rows: { from, to },
  stderr: 'x',
});

describe('narrowFault', () => {
  it('finds any row that crashes, in at most 20 processes that all end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 4000 }), async (row, before) => {
        const { how, state } = models((each) => each === row);
        const from = Math.max(0, row - before);
        const found = await narrowFault(crash(from, Math.min(10_000, row + 4000)), how);
        expect(found).toMatchObject({ rows: { from: row, to: row + 1 }, stderr: 'x' });
        expect(state.started).toBeLessThanOrEqual(20);
        expect(state.open).toBe(0);
      }),
    );
  });

  it('keeps the range of a fault that does not come again', async () => {
    const { how, state } = models(() => false);
    expect(await narrowFault(crash(64, 128), how)).toEqual(crash(64, 128));
    expect(state).toEqual({ started: 1, open: 0 });
  });

  it('finds a row that hangs when it is not waited for long', async () => {
    const { how, state } = models(
      () => false,
      ({ from, to }) => !(from <= 77 && 77 < to),
    );
    const late = { kind: 'deadline' as const, text: 'did not answer', rows: { from: 64, to: 128 }, stderr: '' };
    const inTime = { ...how, patience: 5 };
    const start: typeof how.start = async () => {
      const model = await how.start();
      if (!model.ok || state.started < 7) return model;
      // The last try, of the one row, has no patience: the process's own deadline ends it.
      const fault = { ...late, rows: { from: 77, to: 78 } };
      return { ok: true, value: { ...model.value, predict: async () => ({ ok: false, fault }) } };
    };
    expect(await narrowFault(late, { ...inTime, start })).toMatchObject({
      kind: 'deadline',
      rows: { from: 77, to: 78 },
    });
    expect(state.open).toBe(0);
  });

  it('leaves the fault of a model that is only slow as it was', async () => {
    const late = { kind: 'deadline' as const, text: 'did not answer', rows: { from: 64, to: 128 }, stderr: '' };
    const { how } = models(() => false);
    const start: typeof how.start = async () => {
      const model = await how.start();
      if (!model.ok) return model;
      const predict: RunningModel['predict'] = async (inputs, span) => {
        // Everything but a row alone takes longer than the patience.
        if (span.to - span.from > 1) await new Promise((resolve) => setTimeout(resolve, 100));
        return model.value.predict(inputs, span);
      };
      return { ok: true, value: { ...model.value, predict } };
    };
    expect(await narrowFault(late, { ...how, start, patience: 5 })).toEqual(late);
  });
});
