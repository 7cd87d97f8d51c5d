import { mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { protobufMessage as message, type ProtobufField } from '../packages/protobuf-message.ts';
import { protobufFields } from './protobuf-fields.ts';
import { contentOf, type Signature } from './signature.ts';

/**
 * A copy of a SavedModel in the temporary folder with the one graph, the one signature and the outputs that are used; its
 * variables and assets are links to the model's. For libraries that refuse a file because of what is not used.
 */
export async function prunedModel(folder: string, kept: Pick<Signature, 'name' | 'tags' | 'outputs'>): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'assay-model-'));
  const bytes = await contentOf(join(folder, 'saved_model.pb'));
  await writeFile(join(copy, 'saved_model.pb'), prunedBytes(bytes, kept));
  for (const name of await readdir(folder)) {
    if (name !== 'saved_model.pb') await symlink(resolve(folder, name), join(copy, name));
  }
  return copy;
}

/** The same of the bytes of `saved_model.pb` (SavedModel, MetaGraphDef, SignatureDef; all fields but these as they are). */
export function prunedBytes(bytes: Uint8Array, kept: Pick<Signature, 'name' | 'tags' | 'outputs'>): Uint8Array {
  const outputs = new Set(kept.outputs.map(({ key }) => key));
  const signature = (pair: Uint8Array) =>
    filtered(pair, (field, value) =>
      field === 2 ? filtered(value, (map, entry) => (map === 2 && !outputs.has(keyOf(entry)) ? null : entry)) : value,
    );
  const graph = (meta: Uint8Array) =>
    filtered(meta, (field, value) => {
      if (field !== 5) return value;
      return keyOf(value) === kept.name ? signature(value) : null;
    });
  return filtered(bytes, (field, meta) => {
    if (field !== 2) return meta;
    return JSON.stringify(tagsOf(meta)) === JSON.stringify(kept.tags) ? graph(meta) : null;
  });
}

/** The message with each field of bytes as `keep` gives it, without those that are null. */
function filtered(bytes: Uint8Array, keep: (field: number, value: Uint8Array) => Uint8Array | null): Uint8Array {
  const fields: ProtobufField[] = [];
  for (const { field, bytes: value, number } of protobufFields(bytes)) {
    const given = value === null ? number : keep(field, value);
    if (given !== null) fields.push([field, given]);
  }
  return message(...fields);
}

function keyOf(pair: Uint8Array): string {
  for (const { field, bytes } of protobufFields(pair)) {
    if (field === 1 && bytes !== null) return Buffer.from(bytes).toString('utf8');
  }
  return '';
}

function tagsOf(meta: Uint8Array): readonly string[] {
  return [...protobufFields(meta)]
    .filter(({ field }) => field === 1)
    .flatMap(({ bytes }) => [...protobufFields(bytes ?? new Uint8Array())])
    .flatMap(({ field, bytes }) => (field === 4 && bytes !== null ? [Buffer.from(bytes).toString('utf8')] : []));
}
