import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/evidence/problem.ts';
import { startModel } from '../../src/runtimes/child-model.ts';
import { narrowFault } from '../../src/runtimes/narrow-fault.ts';
import { predictAll } from '../../src/runtimes/predict-all.ts';
import type { RunningModel } from '../../src/runtimes/protocol.ts';

const script = fileURLToPath(new URL('./faulty-host.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'assay-in-flight-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The model misbehaves on the row whose number is 13, the 41st of 60. */
const values = Float32Array.from({ length: 60 }, (_, i) => (i === 40 ? 13 : i / 100));
const inputs = { rows: 60, tensors: [{ name: 'x', dtype: 'float32' as const, shape: [1], values }] };

function start(behave: string, call = 60_000) {
  const folder = join(scratch, behave);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.json'), JSON.stringify({ behave }));
  return startModel({
    script,
    place: { folder, form: 'layers' },
    runtime: 'tfjs-wasm',
    deadlines: { load: 60_000, call, total: 120_000 },
    env: { PATH: process.env.PATH },
    scratch,
    signal: new AbortController().signal,
  });
}

async function running(behave: string, call?: number): Promise<RunningModel> {
  const started = await start(behave, call);
  if (!started.ok) throw new Error(started.fault.text);
  return started.value;
}

describe('requests to a model in a process, two in flight', () => {
  it('are answered in their order, however many are sent', async () => {
    const model = await running('well');
    const spans = Array.from({ length: 12 }, (_, i) => ({ from: 5 * i, to: 5 * i + 5 }));
    const answers = await Promise.all(spans.map((span) => model.predict(inputs, span)));
    const given = answers.flatMap((answer) =>
      answer.ok ? Array.from(answer.value.output.values as Float32Array) : [],
    );
    expect(given).toEqual(Array.from(values, (x) => Math.fround(1 / (1 + Math.exp(-x)))));
    await model.close();
  });

  it.each([
    ['crash', undefined],
    ['hang', 600],
  ] as const)(
    'are at fault themselves: a %s is that of its own rows, so that they can be narrowed down',
    async (behave, call) => {
      const model = await running(behave, call);
      const answer = await predictAll(model, inputs, 4);
      await model.close();
      if (answer.ok) throw new Error('the model must not answer');
      const { kind, rows } = answer.fault;
      expect(kind).toBe(behave === 'hang' ? 'deadline' : 'crash');
      expect(rows?.from).toBeLessThanOrEqual(40);
      expect(rows?.to).toBeGreaterThan(40);
      const how = { start: () => start(behave, call), inputs, batch: 4 };
      if (behave === 'crash') expect((await narrowFault(answer.fault, how)).rows).toEqual({ from: 40, to: 41 });
    },
  );

  it.each([
    ['crash', undefined, 'crash', 'was ended by SIGABRT'],
    ['hang', 300, 'deadline', 'did not answer within 0.6 s'],
    ['error', undefined, 'answer', 'input out of range'],
  ])('end timed calls in whose midst there is a %s, in the time of two', async (behave, call, kind, text) => {
    const model = await running(behave, call);
    const calls = Array.from({ length: 60 }, (_, from) => ({ from, to: from + 1 }));
    const answer = await model.time?.(inputs, calls);
    await model.close();
    expect(answer).toMatchObject({ ok: false, fault: { kind, text, rows: { from: 0, to: 60 } } });
  });

  it('leave a model that refused rows ready for others', async () => {
    const model = await running('error');
    const answer = await predictAll(model, inputs, 4);
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'answer', text: 'input out of range' } });
    expect(await model.predict(inputs, { from: 0, to: 2 })).toMatchObject({ ok: true });
    await model.close();
  });

  it('end with a problem where outputs cannot be written', async () => {
    const model = await running('full');
    const ended = predictAll(model, inputs, 4);
    await expect(ended).rejects.toThrow(Problem);
    await expect(ended).rejects.toThrow(/The outputs of a model could not be written to .*ENOSPC/);
    await model.close();
  });
});
