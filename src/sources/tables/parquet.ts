import type { AsyncBuffer, DecodedArray, FileMetaData } from 'hyparquet';
import type { Column, Table } from '../../model/golden/table.ts';
import { columnBuilder } from './column-builder.ts';
import { mostBytes } from './limits.ts';

/**
 * Reads Parquet column by column, so that only one column at a time is held twice. Numbers keep their width where they have
 * no gaps. Errors (plain): a broken file, or one whose columns say that they unpack to more than `mostBytes`.
 */
export async function readParquet(bytes: Buffer): Promise<Table> {
  const [{ parquetMetadataAsync, parquetRead }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const file: AsyncBuffer = {
    byteLength: bytes.length,
    slice: (from, to) => {
      const part = bytes.subarray(from, to);
      return part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) as ArrayBuffer;
    },
  };
  const metadata = await parquetMetadataAsync(file);
  const rows = sizeOf(metadata);
  const columns = new Map<string, Column>();
  for (const name of topColumns(metadata)) {
    const chunks: Chunk[] = [];
    await parquetRead({
      file,
      metadata,
      columns: [name],
      compressors,
      onChunk: ({ columnData, rowStart }) => chunks.push({ values: columnData, from: rowStart }),
    });
    columns.set(name, joinedColumn(name, chunks, rows));
  }
  return { rows, columns };
}

interface Chunk {
  readonly values: DecodedArray;
  readonly from: number;
}

/** The number of rows. Errors (plain) where the file says of itself that it is too big. */
function sizeOf(metadata: FileMetaData): number {
  const unpacked = metadata.row_groups
    .flatMap((group) => group.columns)
    .reduce((sum, column) => sum + Number(column.meta_data?.total_uncompressed_size ?? 0), 0);
  if (unpacked > mostBytes) throw new Error(`it unpacks to ${unpacked} bytes; at most ${mostBytes} are read`);
  const rows = Number(metadata.num_rows);
  const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  // A run of equal values takes a few bytes, however long it is.
  if (rows * 8 > mostBytes) throw new Error(`it has ${rows} rows; at most ${mostBytes / 8} are read`);
  if (!Number.isSafeInteger(rows) || rows < 0 || rows !== counted) throw new Error('its counts of rows do not agree');
  return rows;
}

function topColumns(metadata: FileMetaData): readonly string[] {
  const names: string[] = [];
  const [root, ...elements] = metadata.schema;
  let at = 0;
  const skip = () => {
    const element = elements[at++];
    for (let k = 0; k < (element?.num_children ?? 0); k++) skip();
  };
  for (let k = 0; k < (root?.num_children ?? 0) && at < elements.length; k++) {
    names.push(elements[at]?.name ?? '');
    skip();
  }
  return names;
}

const kinds = [
  ['float64', Float64Array],
  ['float32', Float32Array],
  ['int32', Int32Array],
  ['int64', BigInt64Array],
] as const;

function joinedColumn(name: string, chunks: readonly Chunk[], rows: number): Column {
  const read = chunks.reduce((sum, { values }) => sum + values.length, 0);
  if (read !== rows) throw new Error(`the column ${name} has ${read} cells, where the file has ${rows} rows`);
  for (const [dtype, Kind] of kinds) {
    if (rows === 0 || !chunks.every(({ values }) => values instanceof Kind)) continue;
    const values = new Kind(rows);
    for (const chunk of chunks) (values as Float64Array).set(chunk.values as Float64Array, chunk.from);
    return { dtype, shape: [], values };
  }
  const plain = doubles(chunks, rows);
  if (plain !== null) return { dtype: 'float64', shape: [], values: plain };
  const builder = columnBuilder(name);
  for (const { values, from } of chunks) for (let i = 0; i < values.length; i++) builder.put(from + i, values[i]);
  return builder.column(rows);
}

/** Doubles with gaps, which come as plain lists; null where anything else is among them. */
function doubles(chunks: readonly Chunk[], rows: number): Float64Array | null {
  const numbers = new Float64Array(rows).fill(Number.NaN);
  let some = false;
  for (const { values, from } of chunks) {
    for (let i = 0; i < values.length; i++) {
      const value: unknown = values[i];
      if (typeof value === 'number') {
        numbers[from + i] = value;
        some = true;
      } else if (value !== null && value !== undefined) return null;
    }
  }
  return some ? numbers : null;
}
