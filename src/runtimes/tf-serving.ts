import type { DType, Port, Tensor } from '../model/tensor.ts';
import { chosenOutput } from './chosen-output.ts';
import type { HttpApi, HttpOptions } from './http-model.ts';
import { jsonRow, jsonRows, tensorOfRows } from './json-rows.ts';

const kinds: Readonly<Record<string, DType>> = {
  DT_FLOAT: 'float32',
  DT_HALF: 'float32',
  DT_DOUBLE: 'float64',
  DT_INT32: 'int32',
  DT_INT64: 'int64',
  DT_UINT8: 'uint8',
  DT_BOOL: 'bool',
  DT_STRING: 'string',
};

/** The REST interface of TensorFlow Serving: status, metadata of `serving_default`, `predict` in row format. */
export const tfServing: HttpApi = {
  async describe(ask, options) {
    const status = await ask(placeOf(options));
    if (!status.ok) return status;
    const versions = status.value.model_version_status;
    const available =
      Array.isArray(versions) && versions.some((one) => (one as { state?: unknown }).state === 'AVAILABLE');
    if (!available)
      return { ok: false, fault: { kind: 'load', text: 'has no version of the model that is AVAILABLE', stderr: '' } };
    const metadata = await ask(`${placeOf(options)}/metadata`);
    const signature = metadata.ok ? signatureOf(metadata.value) : {};
    return { ok: true, value: { inputs: portsOf(signature.inputs), outputs: portsOf(signature.outputs) } };
  },
  async predict(ask, batch, options) {
    const [only] = batch.tensors;
    const single = batch.tensors.length === 1 && only !== undefined;
    const instances = single
      ? `[${Array.from({ length: batch.rows }, (_, row) => jsonRow(only, row)).join(',')}]`
      : jsonRows(batch);
    const reply = await ask(`${placeOf(options)}:predict`, `{"instances":${instances}}`);
    return reply.ok ? { ok: true, value: outputOf(reply.value.predictions, batch.rows, options.output) } : reply;
  },
};

function placeOf({ model, version }: HttpOptions): string {
  return `v1/models/${encodeURIComponent(model)}${version === undefined ? '' : `/versions/${encodeURIComponent(version)}`}`;
}

type Json = Readonly<Record<string, unknown>>;

function signatureOf({ metadata }: Json): { readonly inputs?: unknown; readonly outputs?: unknown } {
  const outer = (metadata as Json | undefined)?.signature_def as Json | undefined;
  const all = outer?.signature_def as Json | undefined;
  return (all?.serving_default as Json | undefined) ?? {};
}

function portsOf(declared: unknown): readonly Port[] {
  if (typeof declared !== 'object' || declared === null) return [];
  const ports = Object.entries(declared).map(([name, each]) => {
    const { dtype, tensor_shape: shape } = each as { dtype?: unknown; tensor_shape?: { dim?: { size?: unknown }[] } };
    const kind = kinds[String(dtype)];
    if (kind === undefined || !Array.isArray(shape?.dim)) return null;
    const sizes = shape.dim.slice(1).map(({ size }) => (Number(size) >= 0 ? Number(size) : null));
    return { name, dtype: kind, shape: sizes };
  });
  return ports.every((port) => port !== null) ? ports : [];
}

function outputOf(predictions: unknown, rows: number, wanted: string | undefined): Tensor {
  if (!Array.isArray(predictions) || predictions.length !== rows)
    throw new Error(`answered ${Array.isArray(predictions) ? predictions.length : 'no'} predictions for ${rows} rows`);
  const [first] = predictions;
  const several = typeof first === 'object' && first !== null && !Array.isArray(first);
  const names = several ? Object.keys(first) : [];
  const name = several ? (names[chosenOutput(names, wanted)] as string) : 'output';
  const values = several ? predictions.map((each) => (each as Json | null)?.[name]) : predictions;
  const tensor = tensorOfRows(name, values);
  return { ...tensor, shape: tensor.shape.length === 0 ? [1] : tensor.shape };
}
