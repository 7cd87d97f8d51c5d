import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeGraphModel, writeLayersModel } from '../../test/model/tiny-models.ts';
import { type Batch, rowsOf } from '../model/tensor.ts';
import { answering } from './answering.ts';
import { modelPlace } from './model-form.ts';
import type { Reply, Request } from './protocol.ts';
import { type Spool, spooled } from './spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-answering-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The numbers of an answer that holds them itself. */
function numbersOf(reply: Reply): number[] {
  if (!reply.ok || reply.op !== 'predict' || 'length' in reply.output) throw new Error(JSON.stringify(reply));
  return Array.from(reply.output.values as Float32Array);
}

/** A request for all rows of two numbers. */
function asked(values: Float32Array): Extract<Request, { op: 'predict' }> {
  const rows = values.length / 2;
  const inputs = { rows, tensors: [{ name: 'rows', dtype: 'float32' as const, shape: [2], values }] };
  return { op: 'predict', rows: { from: 0, to: rows }, inputs };
}

function modelAt(name: string, write: (at: string, weights: readonly [number, number]) => void): string {
  const at = join(folder, name);
  write(at, [2, -1]);
  return at;
}

describe.each([
  ['layers', modelAt('layers', writeLayersModel)],
  ['graph', modelAt('graph', writeGraphModel)],
])('a %s model on tfjs-wasm', (form, at) => {
  it('is recognised, loaded and answers all rows', async () => {
    const answer = answering();
    const place = modelPlace(at, at);
    expect(place.form).toBe(form);
    expect(await answer({ op: 'load', place, runtime: 'tfjs-wasm' })).toMatchObject({
      ok: true,
      info: {
        device: 'cpu',
        inputs: [{ dtype: 'float32', shape: [2] }],
        runtime: expect.stringMatching(/^tfjs-wasm \d/),
      },
    });
    const reply = await answer(asked(Float32Array.of(1, 0, 0, 1, 0, 0)));
    const values = reply.ok && reply.op === 'predict' ? numbersOf(reply) : [];
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
    expect(values).toHaveLength(3);
    [2, -1, 0].forEach((x, i) => {
      expect(values[i]).toBeCloseTo(sigmoid(x), 6);
    });
  });

  it('keeps the tensors of its last call only, and answers the same whatever came between', async () => {
    const answer = answering();
    await answer({ op: 'load', place: modelPlace(at, at), runtime: 'tfjs-wasm' });
    const { memory } = await import('@tensorflow/tfjs-core');
    const [one, other] = [asked(Float32Array.of(1, 0, 0, 1)), asked(Float32Array.of(3, 1, -4, 1))];
    const first = numbersOf(await answer(one));
    const { numTensors } = memory();
    expect(numbersOf(await answer(other))).not.toEqual(first);
    expect(numbersOf(await answer({ ...one, rows: { from: 0, to: 2, batch: 1 } }))).toEqual(first);
    expect(numbersOf(await answer(one))).toEqual(first);
    expect(memory().numTensors).toBe(numTensors);
  });

  it('tells the time of calls, and what is wrong with one of them', async () => {
    const answer = answering();
    const { inputs } = asked(Float32Array.of(1, 0, 0, 1, 0, 0));
    const call = (from: number, to: number) => ({ rows: { from, to }, inputs: rowsOf(inputs as Batch, from, to) });
    const calls = [call(0, 1), call(0, 1), call(1, 3)];
    expect(await answer({ op: 'time', calls })).toEqual({ ok: false, error: 'no model is loaded' });
    await answer({ op: 'load', place: modelPlace(at, at), runtime: 'tfjs-wasm' });
    const reply = await answer({ op: 'time', calls });
    expect(reply.ok && reply.op === 'time' ? reply.ns.filter((ns) => ns > 0) : reply).toHaveLength(3);
    const other = {
      rows: 1,
      tensors: [{ name: 'rows', dtype: 'float32' as const, shape: [3], values: new Float32Array(3) }],
    };
    expect(
      await answer({ op: 'time', calls: [call(0, 1), { rows: { from: 0, to: 1 }, inputs: other }] }),
    ).toMatchObject({
      ok: false,
    });
  });

  it('answers calls of fewer rows as one, and from a file', async () => {
    const answer = answering();
    const place = modelPlace(at, at);
    await answer({ op: 'load', place, runtime: 'tfjs-wasm' });
    const values = Float32Array.from({ length: 20_000 }, (_, i) => Math.sin(i));
    const whole = asked(values);
    const { spool } = spooled(whole.inputs as Batch, folder);
    const all = await answer(whole);
    const cut = await answer({ op: 'predict', rows: { from: 4000, to: 10_000, batch: 700 }, inputs: spool as Spool });
    if (!all.ok || all.op !== 'predict' || !cut.ok || cut.op !== 'predict') throw new Error(JSON.stringify([all, cut]));
    const numbers = numbersOf(cut);
    expect(numbers).toHaveLength(6000);
    numbers.forEach((value, i) => {
      expect(value).toBeCloseTo(numbersOf(all)[4000 + i] as number, 6);
    });
  });

  it('names the outputs that it has when another is wanted', async () => {
    const answer = answering();
    const place = modelPlace(at, at);
    await answer({ op: 'load', place: { ...place, output: 'gone' }, runtime: 'tfjs-wasm' });
    expect(await answer(asked(new Float32Array(2)))).toEqual({
      ok: false,
      error: expect.stringMatching(/^it has no output gone, but \w/),
    });
  });
});

it.each([
  ['holds its inputs', {}, true, /^$/],
  ['whose memory is capped reads them again', { capped: true }, false, /not in their file/],
])('a process that answers a second time %s', async (_, how, answers, message) => {
  const at = modelAt('again', writeLayersModel);
  // More than is read at a time.
  const { inputs } = asked(Float32Array.from({ length: 300_000 }, (_, i) => i % 2));
  const { spool } = spooled(inputs as Batch, folder) as { spool: Spool };
  const request = { op: 'predict', rows: { from: 0, to: 150_000, batch: 50_000 }, inputs: spool } as const;
  const answer = answering();
  await answer({ op: 'load', place: modelPlace(at, at), runtime: 'tfjs-wasm', ...how });
  expect(await answer(request)).toMatchObject({ ok: true });
  truncateSync(spool.path, 0);
  const { ok, error } = (await answer(request)) as { ok: boolean; error?: string };
  expect(ok).toBe(answers);
  expect(error ?? '').toMatch(message);
});

describe('a model that cannot be loaded', () => {
  it.each([
    ['text that is not JSON', 'not json', /JSON/],
    ['no topology', '{"format":"layers-model"}', /no modelTopology, so it is no TensorFlow.js model/],
    ['null', 'null', /no modelTopology/],
    [
      'a topology of Keras 3',
      '{"modelTopology":{"keras_version":"3.4.1","model_config":{"class_name":"Sequential","config":{"layers":[{"class_name":"InputLayer","config":{"batch_shape":[null,2]}}]}}}}',
      /exported by Keras 3/,
    ],
    [
      'shards outside the folder',
      '{"modelTopology":{},"weightsManifest":[{"paths":["../../x"],"weights":[]}]}',
      /outside its folder/,
    ],
    [
      'a missing shard',
      '{"modelTopology":{},"weightsManifest":[{"paths":["gone.bin"],"weights":[]}]}',
      /its weights file "gone.bin" is not there/,
    ],
    [
      'a link out of the folder',
      '{"modelTopology":{},"weightsManifest":[{"paths":["link.bin"],"weights":[]}]}',
      /its weights file "link.bin" is outside its folder/,
    ],
  ])('%s is an answer with one line', async (name, text, message) => {
    const at = modelAt(name.replaceAll(' ', '-'), writeLayersModel);
    writeFileSync(join(at, 'model.json'), text);
    symlinkSync('/etc/hosts', join(at, 'link.bin'));
    const reply = await answering()({ op: 'load', place: modelPlace(at, at), runtime: 'tfjs-wasm' });
    expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(message) });
    expect(reply.ok ? '' : reply.error).not.toContain('\n');
  });

  it('a form that the runtime does not read', async () => {
    const place = { folder, form: 'saved-model' } as const;
    expect(await answering()({ op: 'load', place, runtime: 'tfjs-wasm' })).toEqual({
      ok: false,
      error: 'tfjs-wasm does not read saved-model models',
    });
  });
});
