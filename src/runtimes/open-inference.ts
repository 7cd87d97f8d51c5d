import { type DType, type Port, type Tensor, widthOf } from '../model/tensor.ts';
import { chosenOutput } from './chosen-output.ts';
import type { HttpApi, HttpOptions } from './http-model.ts';
import { jsonNumbers } from './json-rows.ts';

/** Kinds of the Open Inference Protocol, and what stands for them here. */
const kinds: Readonly<Record<string, DType>> = {
  FP16: 'float32',
  FP32: 'float32',
  FP64: 'float64',
  INT8: 'int32',
  INT16: 'int32',
  INT32: 'int32',
  INT64: 'int64',
  UINT8: 'uint8',
  UINT16: 'int32',
  UINT32: 'int64',
  UINT64: 'int64',
  BOOL: 'bool',
  BYTES: 'string',
};
const spoken: Readonly<Record<DType, string>> = {
  float32: 'FP32',
  float64: 'FP64',
  int32: 'INT32',
  int64: 'INT64',
  uint8: 'UINT8',
  bool: 'BOOL',
  string: 'BYTES',
};

/** The Open Inference Protocol, version 2 over REST: readiness, metadata, `infer` with tensors in JSON. */
export const openInference: HttpApi = {
  async describe(ask, options) {
    const ready = await ask('v2/health/ready');
    if (!ready.ok) return ready;
    const metadata = await ask(placeOf(options));
    if (!metadata.ok) return metadata;
    const { inputs, outputs } = metadata.value;
    return { ok: true, value: { inputs: portsOf(inputs), outputs: portsOf(outputs) } };
  },
  async predict(ask, batch, options, info) {
    const inputs = batch.tensors.map((tensor) => {
      const head = JSON.stringify({
        name: tensor.name,
        shape: [batch.rows, ...tensor.shape],
        datatype: spoken[tensor.dtype],
      });
      return `${head.slice(0, -1)},"data":${jsonNumbers(tensor)}}`;
    });
    const wanted =
      options.output === undefined
        ? ''
        : `,"outputs":[${JSON.stringify({ name: nameOf(info.outputs, options.output) })}]`;
    const reply = await ask(`${placeOf(options)}/infer`, `{"inputs":[${inputs.join(',')}]${wanted}}`);
    return reply.ok ? { ok: true, value: outputOf(reply.value.outputs, batch.rows, options.output) } : reply;
  },
};

function placeOf({ model, version }: HttpOptions): string {
  return `v2/models/${encodeURIComponent(model)}${version === undefined ? '' : `/versions/${encodeURIComponent(version)}`}`;
}

function nameOf(outputs: readonly Port[], wanted: string): string {
  const names = outputs.map(({ name }) => name);
  return names.length === 0 ? wanted : (names[chosenOutput(names, wanted)] as string);
}

interface Described {
  readonly name?: unknown;
  readonly datatype?: unknown;
  readonly shape?: unknown;
  readonly data?: unknown;
}

/** Declared tensors whose first size is the rows. What is not understood counts as not declared. */
function portsOf(declared: unknown): readonly Port[] {
  if (!Array.isArray(declared)) return [];
  const ports = declared.map(({ name, datatype, shape }: Described) => {
    const dtype = kinds[String(datatype)];
    if (typeof name !== 'string' || dtype === undefined || !Array.isArray(shape)) return null;
    return { name, dtype, shape: shape.slice(1).map((size) => (Number.isInteger(size) && size >= 0 ? size : null)) };
  });
  return ports.every((port) => port !== null) ? ports : [];
}

function outputOf(outputs: unknown, rows: number, wanted: string | undefined): Tensor {
  if (!Array.isArray(outputs) || outputs.length === 0) throw new Error('answered without outputs');
  const names = outputs.map(({ name }: Described) => String(name));
  const { shape, data } = outputs[chosenOutput(names, wanted)] as Described;
  const sizes = Array.isArray(shape) ? shape.map(Number) : [];
  const flat = Array.isArray(data) ? data.flat(Number.POSITIVE_INFINITY) : [];
  const row = sizes.slice(1);
  if (sizes[0] !== rows || flat.length !== rows * widthOf(row))
    throw new Error(`answered ${flat.length} values of shape ${sizes.join(' × ')} for ${rows} rows`);
  const name = names[0] ?? '';
  if (typeof flat[0] === 'string') return { name, dtype: 'string', shape: row, values: flat.map(String) };
  const values = Float64Array.from(flat, (value) => (value === null ? Number.NaN : Number(value)));
  return { name, dtype: 'float64', shape: row.length === 0 ? [1] : row, values };
}
