import type { Sampled } from '../../data/counter.ts';
import { type CsvProgram, startCsv } from '../csv/program.ts';
import { digitCounts, quantilesOf } from '../csv/sample.ts';
import type { Connection } from '../engine.ts';
import { blockRows } from './tally.ts';
import type { Bindings, Streams } from './tally-query.ts';

/** The most values of one query: they stand in memory, once in the engine's and once in ours. */
const mostValues = 8e6;

/**
 * Answers `Connection.quantiles`. The result is materialized: of every k-th row a streamed one would come in chunks of a few
 * rows, and to hand those over takes as long as to read them. The program that sorts starts at the first query.
 */
export function quantilesReader(connection: Streams, bindings: Bindings): NonNullable<Connection['quantiles']> {
  let program: CsvProgram | null | undefined;
  return async (sql, columns) => {
    if (program === undefined) program = startCsv();
    if (program === null) return null;
    const result = await connection.run(sql);
    const rows = result.rowCount;
    if (rows * columns > mostValues) return null;
    const numbers = Array.from({ length: columns }, () => ({ values: new Float64Array(rows), count: 0 }));
    for (let total = 0; ; ) {
      const next = await result.fetchChunk();
      if (next === null || next.rowCount === 0) return total === rows ? sortedOf(program, numbers) : null;
      if (next.rowCount > blockRows) return null;
      total += next.rowCount;
      for (const [i, column] of numbers.entries()) keepFinite(column, bindings, next, i);
    }
  };
}

interface Numbers {
  readonly values: Float64Array;
  count: number;
}

function keepFinite(
  column: Numbers,
  bindings: Bindings,
  { chunk, rowCount }: { readonly chunk: unknown; readonly rowCount: number },
  i: number,
): void {
  const vector = bindings.data_chunk_get_vector(chunk, i);
  const validity = bindings.vector_get_validity(vector, Math.ceil(rowCount / 64) * 8);
  // What is handed over lies anywhere, numbers only at whole multiples of their size.
  const block = new Float64Array(rowCount);
  new Uint8Array(block.buffer).set(bindings.vector_get_data(vector, rowCount * 8));
  for (let row = 0; row < rowCount; row++) {
    const x = block[row] as number;
    const there = validity === null || (((validity[row >> 3] as number) >> (row & 7)) & 1) === 1;
    if (there && Number.isFinite(x)) column.values[column.count++] = x;
  }
}

/** Null where there is no memory to sort in. */
function sortedOf(program: CsvProgram, columns: readonly Numbers[]): readonly Sampled[] | null {
  const most = Math.max(0, ...columns.map(({ count }) => count));
  const mark = program.mark();
  try {
    const from = program.alloc(8 * most);
    const area = program.alloc(8 * most + digitCounts);
    return columns.map(({ values, count }) => {
      const memory = program.bytes().buffer;
      new Float64Array(memory, from, count).set(values.subarray(0, count));
      const place = program.sortNumbers(from, count, area);
      return quantilesOf(new Float64Array(memory, place, count));
    });
  } catch {
    return null;
  } finally {
    program.release(mark);
  }
}
