import { open } from 'node:fs/promises';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { importModule } from '../../packages/import-module.ts';
import type { ConvertedColumn } from '../engine.ts';
import { type ArrowType, arrowColumn } from './arrow-column.ts';
import { jsonLines } from './json-lines.ts';
import { unpackLz4Frame } from './lz4-frame.ts';

/** The part of `apache-arrow` that is called. */
interface ArrowModule {
  readonly RecordBatchReader: { from(source: unknown): Promise<BatchReader> };
  readonly compressionRegistry: { set(type: number, codec: { decode(bytes: Uint8Array): Uint8Array }): void };
  readonly CompressionType: { readonly LZ4_FRAME: number; readonly ZSTD: number };
}

interface BatchReader extends AsyncIterable<Batch> {
  open(): Promise<BatchReader>;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: ArrowType }[] };
  cancel(): Promise<void>;
}

interface Batch {
  readonly numRows: number;
  getChildAt(i: number): Vector | null;
}

interface Vector {
  get(i: number): unknown;
  readonly data: readonly { readonly values: BigInt64Array; readonly offset: number }[];
}

/**
 * Writes an Arrow file or stream (Feather 2 is an Arrow file) as lines of JSON, batch by batch; packed with LZ4 or
 * Zstandard too. `url` is the file URL of `apache-arrow`. Errors: `Problem` when it is damaged or cut off.
 */
export async function convertArrow(
  source: { readonly name: string; readonly file: string; readonly url: string },
  target: string,
): Promise<readonly ConvertedColumn[]> {
  const loaded = (await importModule(source.url)) as ArrowModule & { readonly default?: ArrowModule };
  const arrow = loaded.RecordBatchReader === undefined ? (loaded.default as ArrowModule) : loaded;
  const { decompress } = await import('fzstd');
  arrow.compressionRegistry.set(arrow.CompressionType.LZ4_FRAME, { decode: (bytes) => unpackLz4Frame(bytes).slice() });
  arrow.compressionRegistry.set(arrow.CompressionType.ZSTD, { decode: (bytes) => decompress(bytes).slice() });
  const handle = await open(source.file);
  const lines = jsonLines(target);
  try {
    const reader = await (await arrow.RecordBatchReader.from(handle)).open();
    const { fields } = reader.schema;
    const columns = fields.map(({ type }) => arrowColumn(type));
    for await (const batch of reader) {
      const vectors = columns.map((_, i) => batch.getChildAt(i));
      for (let row = 0; row < batch.numRows; row++) {
        lines.row(columns.map((column, i) => column.json(valueAt(vectors[i] ?? null, row, column.raw === true))));
      }
    }
    return columns.map(({ readAs, value }, i) => ({ name: fields[i]?.name || `column_${i + 1}`, readAs, value }));
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const [said = ''] = String((cause as Error).message).split('\n');
    throw new Problem(
      `${quote(source.name)} could not be read as Arrow: ${quote(said)}`,
      'Write the file again, or write it as Parquet.',
      { cause },
    );
  } finally {
    lines.end();
    await handle.close().catch(() => undefined);
  }
}

function valueAt(vector: Vector | null, row: number, raw: boolean): unknown {
  const value = vector?.get(row) ?? null;
  if (!raw || value === null) return value;
  return vector?.data[0]?.values[row];
}
