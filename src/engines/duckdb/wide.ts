import { rm } from 'node:fs/promises';
import type { Connection, EngineSource } from '../engine.ts';
import { fromClause, readerOf } from './source.ts';
import { literal } from './sql.ts';

/** Columns of text from which on it is divided: every question about some of them would parse them all. */
const manyColumns = 80;

/** Columns of one divided text, as many as one query asks for. */
const togetherDivided = 40;

/** Columns of one copy: a copy holds 2,048 rows of all its columns in memory, twice. */
const togetherCopied = 500;

/** Fewer are not tried: then the texts themselves are too long for the memory. */
const fewestCopied = 50;

/**
 * Text of many columns, divided into texts of a few, so that a question about some columns no longer parses all; null
 * where that cannot be done as the engine would read it. `number` tells snapshots apart.
 */
export async function divided(
  connection: Connection,
  source: EngineSource,
  number: number,
): Promise<EngineSource | null> {
  const { header, files, from: _, ...plain } = source;
  const count = header?.names.length ?? 0;
  const keyed = (source.partitions ?? []).length > 0;
  if (header === undefined || count <= manyColumns || keyed || connection.convert === undefined) return null;
  const parts = Math.ceil(count / togetherDivided);
  // Of equal size, since a text of one column could have blank lines.
  const starts = Array.from({ length: parts }, (_, i) => Math.floor((i * count) / parts));
  const targets = files.map((file) => starts.map((start) => `${file}.${number}.${start}.csv`));
  for (const [i, file] of files.entries()) {
    const job = { file, targets: targets[i] ?? [], starts, columns: count, header };
    const divides = connection.convert({ kind: 'split', name: source.name, file, target: file, job });
    if (!(await divides.then(() => true).catch(() => false))) {
      for (const target of targets.flat()) await rm(target, { force: true });
      return null;
    }
  }
  const columnsFrom = starts.flatMap((start, i) => {
    const names = header.names.slice(start, starts[i + 1] ?? count);
    const part = { ...plain, files: targets.map((each) => each[i] ?? '') };
    const read = readerOf({ ...part, header: { ...header, names, header: false, skip: 0 } }, start);
    return names.map(() => read);
  });
  return { ...source, columnsFrom };
}

/**
 * Copies text of many columns to Parquet files in the engine's folder: what `divided` does, by the engine itself, which
 * parses all for each group of columns. Row groups are small, since a row group stands in memory with all its columns:
 * those of the usual 122,880 rows have filled it at 1,000 columns. Each file holds some columns of all rows, in their
 * order. Errors: those of reading the text.
 */
export async function widened(connection: Connection, source: EngineSource, number: number): Promise<EngineSource> {
  const count = source.header?.names.length ?? 0;
  const first = source.files[0];
  if (source.kind !== 'csv' || count <= 200 || first === undefined) return source;
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
