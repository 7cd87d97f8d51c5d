import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeGraphModel, writeLayersModel } from '../../test/model/tiny-models.ts';
import { answering } from './answering.ts';
import { modelPlace } from './model-form.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-answering-'));
afterAll(() => rmSync(folder, { recursive: true }));

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
      info: { device: 'cpu', input: [2], runtime: expect.stringMatching(/^tfjs-wasm \d/) },
    });
    const reply = await answer({ op: 'predict', values: Float32Array.of(1, 0, 0, 1, 0, 0), rows: 3 });
    const values = reply.ok && reply.op === 'predict' ? Array.from(reply.prediction.values) : [];
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
    expect(values).toHaveLength(3);
    [2, -1, 0].forEach((x, i) => {
      expect(values[i]).toBeCloseTo(sigmoid(x), 6);
    });
  });

  it('says what it needs when the rows are too wide', async () => {
    const answer = answering();
    await answer({ op: 'load', place: modelPlace(at, at), runtime: 'tfjs-wasm' });
    expect(await answer({ op: 'predict', values: new Float32Array(3), rows: 1 })).toEqual({
      ok: false,
      error: 'it takes 2 numbers a row, the golden dataset has 3',
    });
  });
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
