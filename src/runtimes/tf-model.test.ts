import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answering } from './answering.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-tf-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Node {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr: object;
}

const float = { type: 'DT_FLOAT' };
const sizes = { dim: [{ size: '-1' }, { size: '2' }] };
const x: Node = { name: 'x', op: 'Placeholder', attr: { dtype: float, shape: { shape: sizes } } };

/** A graph model of these nodes over rows of two numbers, whose outputs are the named ones. */
function graphOf(name: string, nodes: readonly Node[], outputs: readonly string[]): string {
  const at = join(folder, name);
  const ports = (names: readonly string[]) =>
    Object.fromEntries(names.map((own) => [own, { name: `${own}:0`, dtype: 'DT_FLOAT', tensorShape: sizes }]));
  mkdirSync(at);
  writeFileSync(
    join(at, 'model.json'),
    JSON.stringify({
      format: 'graph-model',
      modelTopology: { node: [x, ...nodes], versions: {} },
      signature: { inputs: ports(['x']), outputs: ports(outputs) },
      weightsManifest: [],
    }),
  );
  return at;
}

/** Asks for all rows in calls of `batch`; answers their output, as it is when it is sent, and what was given. */
async function asked(answer: ReturnType<typeof answering>, rows: number, batch: number) {
  const values = new Float32Array(2 * rows);
  for (let i = 0; i < values.length; i++) values[i] = (i % 7) - 3;
  const inputs = { rows, tensors: [{ name: 'x', dtype: 'float32' as const, shape: [2], values }] };
  const reply = await answer({ op: 'predict', rows: { from: 0, to: rows, batch }, inputs });
  if (!reply.ok || reply.op !== 'predict' || 'length' in reply.output) throw new Error(JSON.stringify(reply));
  const output = { ...reply.output, values: new Float32Array(reply.output.values as Float32Array) };
  return { output, values };
}

describe('outputs where WebAssembly has them', () => {
  const same = (name: string, input: string): Node => ({ name, op: 'Identity', input: [input], attr: { T: float } });
  it.each([
    ['an input itself', [], ['x'], undefined, 'float32', (v: number) => v],
    ['the same tensor twice', [same('y', 'x'), same('z', 'y')], ['y', 'z'], 'z', 'float32', (v: number) => v],
    [
      'whole numbers',
      [{ name: 'y', op: 'Cast', input: ['x'], attr: { SrcT: float, DstT: { type: 'DT_INT32' } } }],
      ['y'],
      ...([undefined, 'int32', (v: number) => v] as const),
    ],
    [
      'truth values',
      [
        { name: 'zero', op: 'ZerosLike', input: ['x'], attr: { T: float } },
        { name: 'y', op: 'Greater', input: ['x', 'zero'], attr: { T: float } },
      ],
      ['y'],
      ...([undefined, 'bool', (v: number) => Number(v > 0)] as const),
    ],
  ] as const)('are right where they are %s, call after call', async (name, nodes, outputs, output, dtype, of) => {
    const answer = answering();
    const place = { folder: graphOf(name.replaceAll(' ', '-'), nodes, outputs), form: 'graph' as const };
    await answer({ op: 'load', place: output === undefined ? place : { ...place, output }, runtime: 'tfjs-wasm' });
    for (const [rows, batch] of [
      [3, 3],
      [4, 4],
      [5, 2],
    ] as const) {
      const { output: found, values } = await asked(answer, rows, batch);
      expect(found).toEqual({ name: outputs.at(-1), dtype, shape: [2], values: values.map(of) });
    }
  });

  it('are right after its memory has grown, in a call and between calls', async () => {
    const answer = answering();
    await answer({ op: 'load', place: { folder: graphOf('grown', [], ['x']), form: 'graph' }, runtime: 'tfjs-wasm' });
    const { backend } = await import('@tensorflow/tfjs-core');
    const bytes = () => (backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.length;
    const before = bytes();
    for (const rows of [2, before / 8, 2]) {
      const { output, values } = await asked(answer, rows, rows);
      expect(Buffer.compare(Buffer.from(output.values.buffer), Buffer.from(values.buffer))).toBe(0);
    }
    expect(bytes()).toBeGreaterThan(before);
  });
});
