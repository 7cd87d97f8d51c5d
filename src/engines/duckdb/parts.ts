import type { CountedPart } from '../../data/counter.ts';
import type { EngineSource } from '../engine.ts';
import type { Opened } from './opened.ts';
import { readerOf } from './source.ts';
import { columnOf } from './sql.ts';

/**
 * Answers `Counter.parts`: the rows of each file and the sum of their hashes, in one scan. The columns that only the
 * folders' names give are left out of the hash, so that a part which was loaded twice under two dates shows.
 */
export async function parts({ connection, source: given, from }: Opened): Promise<readonly CountedPart[]> {
  const source = withoutFolders(given);
  const files = source.files.map((file, i) => ({ file, keys: keysOf(source, i) }));
  if (source.table !== undefined || files.length === 0) {
    const hash = `hash(${await columnsOf(connection, from, 0)})`;
    return [{ keys: {}, ...digestOf((await connection.query(`SELECT count(*), ${sumOf(hash)} FROM ${from}`))[0]) }];
  }
  // A copy has the same rows, but does not say which of several files they are from.
  const alone = files.length === 1 && given.copied === true && (source.partitions ?? []).length === 0;
  const reader = alone ? from : readerOf(source);
  const columns = await columnsOf(connection, reader, source.partitions?.length ?? 0);
  const sums = `count(*), ${sumOf(`hash(${columns})`)}`;
  const own = (await connection.query(`DESCRIBE SELECT * FROM ${reader}`)).map(([name]) => String(name).toLowerCase());
  if (files.length === 1 || own.includes('filename')) {
    // A column of that name hides the one that tells the files apart.
    const counted: CountedPart[] = [];
    for (const { file, keys } of files) {
      const one = files.length === 1 ? reader : readerOf({ ...source, files: [file] });
      counted.push({ keys, ...digestOf((await connection.query(`SELECT ${sums} FROM ${one}`))[0]) });
    }
    return counted;
  }
  const rows = await connection.query(`SELECT filename, ${sums} FROM ${reader} GROUP BY filename`);
  const byFile = new Map(rows.map(([file, ...rest]) => [String(file), rest]));
  return files.map(({ file, keys }) => ({ keys, ...digestOf(byFile.get(file)) }));
}

/** The columns of the files themselves: without the last ones, which the folders give. */
async function columnsOf(connection: Opened['connection'], reader: string, folders: number): Promise<string> {
  const names = (await connection.query(`DESCRIBE SELECT * FROM ${reader}`)).map(([name]) => String(name));
  const given = new Set(Array.from({ length: folders }, (_, i) => `p${i}`));
  const own = names.filter((name) => !given.has(name));
  return own.length === 0 ? '0' : own.map((name) => columnOf([name])).join(', ');
}

/** A CSV source whose header does not name the columns that come from folders: they were added behind its own. */
function withoutFolders(source: EngineSource): EngineSource {
  const keys = source.partitions ?? [];
  if (source.kind !== 'csv' || source.header === undefined || keys.length === 0) return source;
  const { names } = source.header;
  const added = Array.from({ length: keys.length + 1 }, (_, i) => keys.length - i).find((count) => {
    const own = names.slice(0, names.length - count);
    const fresh = keys.filter((key) => !own.includes(key));
    return JSON.stringify(fresh) === JSON.stringify(names.slice(names.length - count));
  });
  return { ...source, header: { ...source.header, names: names.slice(0, names.length - (added ?? 0)) } };
}

function sumOf(hash: string): string {
  return `sum(${hash}::HUGEINT)::VARCHAR`;
}

function digestOf(answer: readonly unknown[] | undefined): Pick<CountedPart, 'rows' | 'digest'> {
  const [rows, sum] = answer ?? [];
  const digest = BigInt.asUintN(128, BigInt(String(sum ?? 0)));
  return { rows: Number(rows ?? 0), digest: digest.toString(16).padStart(32, '0') };
}

function keysOf(source: EngineSource, i: number): Readonly<Record<string, string>> {
  return Object.fromEntries((source.parts?.[i]?.partition ?? []).map(([key, value]) => [key, value ?? '']));
}
