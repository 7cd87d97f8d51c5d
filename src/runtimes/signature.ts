import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { protobufFields } from './protobuf-fields.ts';

/** An input or output of a SavedModel's signature. */
export interface SignaturePort {
  /** its key in the signature, which people know it by */
  readonly key: string;
  /** the tensor of the graph, `serving_default_x:0`; null for a sparse, ragged or other composite value */
  readonly tensor: string | null;
  /** name of the kind as TensorFlow writes it, without `DT_`: `FLOAT` */
  readonly type: string;
  /** the whole shape, null where a size is open; `unknown` where not even their count is known, `absent` without a word */
  readonly shape: readonly (number | null)[] | 'unknown' | 'absent';
}

/** How a SavedModel is called. */
export interface Signature {
  readonly name: string;
  readonly tags: readonly string[];
  readonly inputs: readonly SignaturePort[];
  readonly outputs: readonly SignaturePort[];
  /** ports of other signatures and graphs in the file */
  readonly others: readonly SignaturePort[];
}

/** TensorFlow's types.proto: the name of each kind of number by its position. */
const types = [
  ...['INVALID', 'FLOAT', 'DOUBLE', 'INT32', 'UINT8', 'INT16', 'INT8', 'STRING', 'COMPLEX64', 'INT64', 'BOOL'],
  ...['QINT8', 'QUINT8', 'QINT32', 'BFLOAT16', 'QINT16', 'QUINT16', 'UINT16', 'COMPLEX128', 'HALF', 'RESOURCE'],
  ...['VARIANT', 'UINT32', 'UINT64', 'FLOAT8_E5M2', 'FLOAT8_E4M3FN'],
];
/** A protocol buffer has at most this many bytes. */
const largest = 2 ** 31;

/**
 * Reads how a SavedModel is called from its `saved_model.pb`, without TensorFlow: the graph tagged `serve`, its signature
 * `serving_default` or else the only one. Errors: a plain error that says what is there instead.
 */
export async function signatureOf(folder: string): Promise<Signature> {
  const bytes = await contentOf(join(folder, 'saved_model.pb'));
  let graphs: ReturnType<typeof graphOf>[];
  try {
    graphs = [...protobufFields(bytes)].flatMap(({ field, bytes: graph }) =>
      field === 2 && graph !== null ? [graphOf(graph)] : [],
    );
  } catch (cause) {
    throw new Error('its saved_model.pb is damaged or of another format', { cause });
  }
  const graph = graphs.find(({ tags }) => tags.length === 1 && tags[0] === 'serve');
  if (graph === undefined) {
    const tags = graphs.map((each) => each.tags.join('+') || 'none').join(', ') || 'no graph at all';
    throw new Error(`its saved_model.pb has no graph tagged serve, but ${tags}`);
  }
  const named = graph.signatures.filter(({ name }) => !name.startsWith('__'));
  const chosen = named.find(({ name }) => name === 'serving_default') ?? (named.length === 1 ? named[0] : undefined);
  if (chosen !== undefined) {
    const rest = graphs.flatMap(({ signatures }) => signatures).filter((each) => each !== chosen);
    return { ...chosen, tags: graph.tags, others: rest.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]) };
  }
  const names = named.map(({ name }) => name).join(', ');
  throw new Error(names === '' ? 'it has no signature' : `it has no signature serving_default, but ${names}`);
}

/** The bytes of a `saved_model.pb`. Errors: those of the file system, and a plain one over 2 GiB. */
export async function contentOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size >= largest) throw new Error('its saved_model.pb is larger than 2 GiB, which TensorFlow does not read');
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** MetaGraphDef: its tags (field 4 of its field 1) and signatures (field 5). */
function graphOf(message: Uint8Array) {
  const tags: string[] = [];
  const signatures: Omit<Signature, 'tags' | 'others'>[] = [];
  for (const { field, bytes } of protobufFields(message)) {
    if (field === 1 && bytes !== null) {
      for (const info of protobufFields(bytes))
        if (info.field === 4 && info.bytes !== null) tags.push(text(info.bytes));
    }
    if (field === 5 && bytes !== null) {
      const [name, value] = pairOf(bytes);
      signatures.push({ name, inputs: portsOf(value, 1), outputs: portsOf(value, 2) });
    }
  }
  return { tags, signatures };
}

/** The map of inputs (1) or outputs (2) of a SignatureDef, by key: the order of a map in the file means nothing. */
function portsOf(signature: Uint8Array, map: 1 | 2): readonly SignaturePort[] {
  const ports: SignaturePort[] = [];
  for (const { field, bytes } of protobufFields(signature)) {
    if (field === map && bytes !== null) ports.push(portOf(...pairOf(bytes)));
  }
  return ports;
}

/** TensorInfo. */
function portOf(key: string, message: Uint8Array): SignaturePort {
  let tensor: string | null = null;
  let type = 0;
  let shape: SignaturePort['shape'] = 'absent';
  for (const { field, bytes, number } of protobufFields(message)) {
    if (field === 1 && bytes !== null) tensor = text(bytes);
    if (field === 2) type = number;
    if (field === 3 && bytes !== null) shape = shapeOf(bytes);
  }
  return { key, tensor, type: types[type] ?? `kind ${type}`, shape };
}

/** TensorShapeProto. */
function shapeOf(message: Uint8Array): SignaturePort['shape'] {
  const sizes: (number | null)[] = [];
  for (const { field, bytes, number } of protobufFields(message)) {
    if (field === 3 && number !== 0) return 'unknown';
    if (field !== 2 || bytes === null) continue;
    let size = 0;
    for (const part of protobufFields(bytes)) if (part.field === 1) size = part.number;
    sizes.push(size < 0 ? null : size);
  }
  return sizes;
}

/** One pair of a map. */
function pairOf(message: Uint8Array): [string, Uint8Array] {
  let key = '';
  let value: Uint8Array = new Uint8Array();
  for (const { field, bytes } of protobufFields(message)) {
    if (field === 1 && bytes !== null) key = text(bytes);
    if (field === 2 && bytes !== null) value = bytes;
  }
  return [key, value];
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
