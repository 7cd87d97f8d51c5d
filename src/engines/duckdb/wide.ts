import type { Connection, EngineSource } from '../engine.ts';
import { fromClause } from './source.ts';
import { literal } from './sql.ts';

/** Columns of text from which on one reading of the whole file for each group of columns costs more than a copy. */
const manyColumns = 200;

/** Columns of one copy: a copy holds 2,048 rows of all its columns in memory, twice. */
const togetherCopied = 500;

/** Fewer are not tried: then the texts themselves are too long for the memory. */
const fewestCopied = 50;

/**
 * Copies text of many columns to Parquet files in the engine's folder, so that a question about some columns no longer
 * parses the text of all. Row groups are small, since a row group stands in memory with all its columns: those of the
 * usual 122,880 rows have filled it at 1,000 columns. Each file holds some columns of all rows, in their order.
 * `number` tells snapshots apart. Errors: those of reading the text.
 */
export async function widened(connection: Connection, source: EngineSource, number: number): Promise<EngineSource> {
  const count = source.header?.names.length ?? 0;
  const first = source.files[0];
  if (source.kind !== 'csv' || count <= manyColumns || first === undefined) return source;
  if (connection.convert === undefined) return source;
  const read = fromClause(source);
  const files: { readonly file: string; readonly columns: number }[] = [];
  let most = togetherCopied;
  for (let at = 0; at < count; ) {
    const columns = Math.min(most, count - at);
    const file = `${first}.${number}.${at}.parquet`;
    const names = Array.from({ length: columns }, (_, i) => `c${at + i}`).join(', ');
    const statement = `COPY (SELECT ${names} FROM ${read}) TO ${literal(file)} (FORMAT parquet, ROW_GROUP_SIZE 2048, COMPRESSION snappy)`;
    try {
      await connection.convert({ kind: 'wide', name: source.name, file: first, target: file, statement });
    } catch (error) {
      if (!/out of memory/i.test(String(error)) || columns <= fewestCopied) throw error;
      most = Math.ceil(columns / 2);
      continue;
    }
    files.push({ file, columns });
    at += columns;
  }
  const froms = files.map(({ file }) => `read_parquet(${literal(file)}, hive_partitioning = false)`);
  const columnsFrom = files.flatMap(({ columns }, i) => Array.from({ length: columns }, () => froms[i] ?? ''));
  const [only, ...others] = froms;
  return {
    ...source,
    from: others.length === 0 ? (only ?? read) : `(SELECT * FROM ${froms.join(' POSITIONAL JOIN ')})`,
    columnsFrom,
  };
}
