import { describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import type { Tensor } from '../model/tensor.ts';
import { predictAll } from './predict-all.ts';
import type { Answer, RunningModel, Span } from './protocol.ts';
import type { Prediction } from './runtime.ts';

const rows = 1000;
const inputs = {
  rows,
  tensors: [
    { name: 'x', dtype: 'float32' as const, shape: [1], values: Float32Array.from({ length: rows }, (_, i) => i) },
  ],
};

/** A model whose call takes a millisecond of its own time and answers twice its input; `act` may answer otherwise. */
function model(inFlight: number, act: (span: Span) => Promise<Answer<Prediction> | null> = async () => null) {
  const asked: Span[] = [];
  let open = 0;
  let most = 0;
  const predict: RunningModel['predict'] = async (_, span, place) => {
    asked.push(span);
    open++;
    most = Math.max(most, open);
    await new Promise((resolve) => setImmediate(resolve));
    open--;
    const other = await act(span);
    if (other !== null) return other;
    const { from, to, batch = to - from } = span;
    const numbers = Float32Array.from({ length: to - from }, (_, i) => 2 * (from + i));
    const head = { name: 'p', dtype: 'float32' as const, shape: [1] };
    // Every other answer comes by a file.
    const room = asked.length % 2 === 0 ? place?.({ ...head, length: numbers.length }) : undefined;
    (room as Float32Array | undefined)?.set(numbers);
    const output: Tensor = { ...head, values: room ?? numbers };
    return { ok: true, value: { output, ns: 1e6 * Math.ceil((to - from) / batch) } };
  };
  return { inFlight, predict, asked, most: () => most };
}

const fault = (from: number, to: number) =>
  ({ ok: false, fault: { kind: 'crash', text: 'was ended', rows: { from, to }, stderr: '' } }) as const;

describe('all rows of a model', () => {
  it.each([1, 2, 3])('are asked for once each and answered in order, %d requests at a time', async (inFlight) => {
    const one = model(inFlight);
    const done: number[] = [];
    const answer = await predictAll(one, inputs, 7, (count) => done.push(count));
    if (!answer.ok) throw new Error(answer.fault.text);
    expect(Array.from(answer.value.values)).toEqual(Array.from({ length: rows }, (_, i) => 2 * i));
    expect(one.most()).toBe(inFlight);
    expect(done).toEqual(one.asked.map(({ to }) => to));
    expect(one.asked.map(({ from }) => from)).toEqual([0, ...done.slice(0, -1)]);
    // Calls that are fast are asked for together.
    expect(Math.max(...one.asked.map(({ from, to }) => to - from))).toBeGreaterThan(100);
  });

  it('end at the first fault in the order of rows, although later ones were asked for', async () => {
    const one = model(2, async ({ from, to }) =>
      from <= 100 && to > 100 ? fault(from, to) : from > 100 ? fault(0, 1) : null,
    );
    const answer = await predictAll(one, inputs, 4);
    const { from, to } = one.asked.find((span) => span.from <= 100 && span.to > 100) as Span;
    expect(answer).toEqual(fault(from, to));
  });

  it('end with the problem of the machine, and nothing is left that rejects', async () => {
    const one = model(2, async () => {
      throw new Problem('no room', 'make room');
    });
    await expect(predictAll(one, inputs, 10)).rejects.toThrow(Problem);
  });

  it('are all asked for although the model says times that are none', async () => {
    const one = model(2, async ({ from, to }) => ({
      ok: true,
      value: {
        output: { name: 'p', dtype: 'float32', shape: [1], values: new Float32Array(to - from).fill(from) },
        ns: Number.NaN,
      },
    }));
    const answer = await predictAll(one, inputs, 100);
    expect(answer.ok ? answer.value.values[rows - 1] : answer.fault.text).toBe(900);
  });
});
