import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { importModule } from '../../packages/import-module.ts';
import type { Tally, TallyRequest } from '../engine.ts';
import { blockRows, tallier } from './tally.ts';

/** The part of `@duckdb/node-bindings` that we call: what node-api adds to it takes five times as long for each vector. */
export interface Bindings {
  data_chunk_get_vector(chunk: unknown, column: number): unknown;
  vector_get_data(vector: unknown, bytes: number): Uint8Array;
  vector_get_validity(vector: unknown, bytes: number): Uint8Array | null;
}

/** The chunks of a result, one after the other. */
interface Chunks {
  fetchChunk(): Promise<{ readonly rowCount: number; readonly chunk: unknown } | null>;
}

/** A connection of `@duckdb/node-api` that answers chunk by chunk. */
export interface Streams {
  stream(sql: string): Promise<Chunks>;
  /** the whole result stands in the engine's memory, in chunks as large as they may be */
  run(sql: string): Promise<Chunks & { readonly rowCount: number }>;
  runAndReadAll(sql: string): Promise<{ getRowsJS(): unknown[][] }>;
}

/** The bindings beneath `@duckdb/node-api`, whose file URL is `url`; null when they are not there or not as we know them. */
export async function bindingsOf(url: string): Promise<Bindings | null> {
  try {
    const file = createRequire(url).resolve('@duckdb/node-bindings');
    const loaded = (await importModule(pathToFileURL(file).href)) as { readonly default?: Partial<Bindings> };
    const { data_chunk_get_vector: a, vector_get_data: b, vector_get_validity: c } = loaded.default ?? {};
    return [a, b, c].every((each) => typeof each === 'function') ? (loaded.default as Bindings) : null;
  } catch {
    return null;
  }
}

/** Answers `Connection.tally`: the chunks of the query go through the counting program as they are. */
export async function tallyQuery(
  connection: Streams,
  bindings: Bindings,
  sql: string,
  columns: readonly TallyRequest[],
): Promise<Tally | null> {
  const counting = tallier(columns);
  if (counting === null) return null;
  const result = await connection.stream(sql);
  for (let total = 0; ; ) {
    const next = await result.fetchChunk();
    const rows = next?.rowCount ?? 0;
    if (next === null || rows === 0) return { rows: total, columns: counting.result() };
    if (rows > blockRows) return null;
    total += rows;
    for (let i = 0; i < columns.length; i++) {
      const vector = bindings.data_chunk_get_vector(next.chunk, i);
      const validity = bindings.vector_get_validity(vector, Math.ceil(rows / 64) * 8);
      counting.add(i, bindings.vector_get_data(vector, rows * 8), validity, rows);
    }
  }
}

/** Values of which the hash and the places of the counting program have to be those of the engine. */
const probes = ['0', '-0', '1.5', '-2.25', '0.001', '123456789', '1e300', 'nan', 'inf', '-inf'];

/**
 * Whether the program counts as the engine does: it hashes by itself, and another version may hash in another way. Looked
 * up once for each connection, in the bitmap of a few values.
 */
export async function countsAlike(connection: Streams, bindings: Bindings): Promise<boolean> {
  const values = `(SELECT unnest([${probes.map((probe) => `'${probe}'::DOUBLE`).join(', ')}]) AS x)`;
  const own = await tallyQuery(connection, bindings, `SELECT x FROM ${values}`, [{ edges: [], distinct: 1 }]);
  const bits = `to_base64(bitstring_agg((hash(x) & 1023)::SMALLINT, 0::SMALLINT, 1023::SMALLINT)::BLOB)`;
  const [[theirs] = []] = (await connection.runAndReadAll(`SELECT ${bits} FROM ${values}`)).getRowsJS();
  return own?.columns[0]?.distinct === theirs;
}
