import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { halfPlusTwo } from '../packages/half-plus-two.ts';
import { protobufMessage as message, type ProtobufField } from '../packages/protobuf-message.ts';
import { signatureOf } from './signature.ts';
import { explainedLoad, signatureLimit } from './signature-limits.ts';

/** Models that Python TensorFlow exported: test/oracles/model/saved_models.py. */
const exported = fileURLToPath(new URL('../../test/oracles/model/saved-models/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'assay-signature-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function written(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(scratch, 'model-'));
  writeFileSync(join(folder, 'saved_model.pb'), bytes);
  return folder;
}

const entry = (key: string, value: Uint8Array) => message([1, key], [2, value]);
/** A model of one graph with these tags and signatures. */
const modelOf = (tags: readonly string[], ...signatures: readonly (readonly [string, ...ProtobufField[]])[]) =>
  message(
    [1, 1],
    [
      2,
      message(
        [1, message(...tags.map((tag) => [4, tag] as const))],
        ...signatures.map(([name, ...fields]) => [5, entry(name, message(...fields))] as const),
      ),
    ],
  );
const float = message([1, 'x:0'], [2, 1], [3, message()]);

describe('signatureOf', () => {
  it.each([
    ['mlp', [['x', 'FLOAT', [null, 4]]], [['probabilities', 'FLOAT', [null, 3]]]],
    ['convolution', [['image', 'FLOAT', [null, 8, 8, 3]]], [['scores', 'FLOAT', [null, 5]]]],
    [
      'kinds',
      [
        ['count', 'INT64', [null]],
        ['pixel', 'UINT8', [null]],
        ['word', 'STRING', [null]],
        ['x', 'FLOAT', [null, 2]],
      ],
      [
        ['exact', 'DOUBLE', [null, 2]],
        ['inverse', 'UINT8', [null]],
        ['longer', 'BOOL', [null]],
        ['total', 'FLOAT', [null]],
        ['twice', 'INT64', [null]],
        ['upper', 'STRING', [null]],
      ],
    ],
    ['rank', [['x', 'FLOAT', 'unknown']], [['y', 'FLOAT', 'unknown']]],
    ['half', [['x', 'HALF', [null, 2]]], [['y', 'HALF', [null, 2]]]],
  ])('%s', async (name, inputs, outputs) => {
    const read = await signatureOf(join(exported, name));
    const ports = (of: typeof read.inputs) => of.map(({ key, type, shape }) => [key, type, shape]).sort();
    expect([ports(read.inputs), ports(read.outputs)]).toEqual([inputs, outputs]);
    expect(read).toMatchObject({ name: 'serving_default', tags: ['serve'] });
  });

  it('reads the model of the self-check, and takes the only signature by whatever name', async () => {
    expect(await signatureOf(written(halfPlusTwo()))).toMatchObject({
      inputs: [{ key: 'x', tensor: 'x:0', shape: [null] }],
    });
    const init = ['__saved_model_init_op'] as const;
    const only = await signatureOf(written(modelOf(['serve'], init, ['predict', [1, entry('x', float)]])));
    expect(only).toMatchObject({ name: 'predict', inputs: [{ key: 'x', type: 'FLOAT', shape: [] }] });
  });

  it.each([
    ['no protocol buffer', Buffer.from('not a model'), /damaged or of another format/],
    ['half a model', halfPlusTwo().subarray(0, 300), /damaged or of another format/],
    ['nothing', new Uint8Array(), /no graph at all/],
    ['other tags', modelOf(['serve', 'tpu']), /no graph tagged serve, but serve\+tpu/],
    ['no signature', modelOf(['serve'], ['__init']), /it has no signature$/],
    ['two signatures', modelOf(['serve'], ['a'], ['b']), /no signature serving_default, but a, b/],
  ])('refuses %s', async (_, bytes, error) => {
    await expect(signatureOf(written(bytes))).rejects.toThrow(error);
  });
});

describe('signatureLimit', () => {
  it.each([
    ['mlp', undefined, null],
    ['rank', undefined, null],
    ['half', undefined, 'its input x is float16'],
    ['kinds', undefined, 'its output exact is float64'],
    ['kinds', 'total', null],
  ])('%s, output %s', async (name, wanted, limit) => {
    expect(signatureLimit(await signatureOf(join(exported, name)), wanted)).toBe(limit);
  });

  it('names composite values and resources', async () => {
    const sparse = message([4, message([1, 'values:0'])], [2, 1]);
    const read = await signatureOf(written(modelOf(['serve'], ['s', [1, entry('words', sparse)]])));
    expect(signatureLimit(read, undefined)).toBe('its input words is sparse, ragged or another composite value');
    const table = await signatureOf(written(modelOf(['serve'], ['s', [2, entry('t', message([1, 't:0'], [2, 20]))]])));
    expect(signatureLimit(table, undefined)).toBe('its output t is a resource');
    const bare = await signatureOf(written(modelOf(['serve'], ['s', [2, entry('y', message([1, 'y:0'], [2, 1]))]])));
    expect(signatureLimit(bare, undefined)).toBe('its output y has no shape in the signature');
  });
});

it.each([
  ["NOT_FOUND: Op type not registered 'SwirlWords' in binary", /operator SwirlWords .* `command`/],
  ['another error', /^another error$/],
])('explains %s', (given, expected) => expect(explainedLoad(given)).toMatch(expected));
