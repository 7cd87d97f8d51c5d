import { rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Connection, EngineSource } from '../engine.ts';
import { fromClause } from './source.ts';
import { literal } from './sql.ts';
import { divided, widened } from './wide.ts';

/**
 * Bytes from which on a copy is worth its making: every question would parse all columns of CSV again, and of JSON even
 * each list has questions of its own.
 */
const large = { csv: 4 * 1024 ** 2, json: 1024 ** 2 };

/**
 * Text in a form in which some columns are read without parsing all others. `number` tells snapshots apart; `least`: bytes
 * from which on a text of few columns is copied.
 */
export async function copied(
  connection: Connection,
  source: EngineSource,
  number: number,
  least = large,
): Promise<EngineSource> {
  if (source.kind === 'json') return copiedJson(connection, source, number, least.json);
  if (source.kind !== 'csv') return source;
  const parted = (await divided(connection, source, number)) ?? (await widened(connection, source, number));
  return parted === source && source.once !== true ? copiedCsv(connection, source, number, least.csv) : parted;
}

/**
 * CSV of few columns copied as texts to one Parquet file in the engine's folder: two thirds more than to read it once, and
 * each question reads its columns alone then. As it is where it is small, where the disk has not twice its room, or where
 * the copy fails: what is wrong with the text, the next question says.
 */
async function copiedCsv(
  connection: Connection,
  source: EngineSource,
  number: number,
  least: number,
): Promise<EngineSource> {
  const [first] = source.files;
  if (first === undefined || connection.convert === undefined) return source;
  if (!(await isWorthIt(source, least))) return source;
  const target = `${first}.${number}.parquet`;
  // Not compressed, since it is read again and again and then removed.
  const statement = `COPY (SELECT * FROM ${fromClause(source)}) TO ${literal(target)} (FORMAT parquet, COMPRESSION uncompressed)`;
  try {
    await connection.query(statement);
    return { ...source, from: `read_parquet(${literal(target)}, hive_partitioning = false)`, copied: true };
  } catch {
    await rm(target, { force: true });
    return source;
  }
}

/** Whether the files have `least` bytes or more, and the disk has twice their room. */
async function isWorthIt({ files }: EngineSource, least: number): Promise<boolean> {
  try {
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    const bytes = sizes.reduce((sum, each) => sum + each, 0);
    if (bytes < least) return false;
    const { bavail, bsize } = await statfs(dirname(files[0] ?? '.'));
    return bavail * bsize >= 2 * bytes;
  } catch {
    // That a file is gone, the next question says.
    return false;
  }
}

/**
 * JSON copied to one Parquet file in the engine's folder; as it is where it is small, where the disk has not twice its
 * room, where a type would not come back the same, or where the copy fails: then the JSON is read each time.
 */
async function copiedJson(
  connection: Connection,
  source: EngineSource,
  number: number,
  least: number,
): Promise<EngineSource> {
  const [first] = source.files;
  if (first === undefined || connection.convert === undefined) return source;
  if (!(await isWorthIt(source, least))) return source;
  const target = `${first}.${number}.parquet`;
  const read = fromClause(source);
  const from = `read_parquet(${literal(target)}, hive_partitioning = false)`;
  // Of many columns a row group of the usual size has filled the memory.
  const statement = `COPY (SELECT * FROM ${read}) TO ${literal(target)} (FORMAT parquet, ROW_GROUP_SIZE 2048, COMPRESSION snappy)`;
  try {
    await connection.convert({ kind: 'wide', name: source.name, file: first, target, statement });
    const [before, after] = [await typesOf(connection, read), await typesOf(connection, from)];
    if (before === after) return { ...source, from, copied: true };
  } catch {
    // What is wrong with the text, the next question says.
  }
  await rm(target, { force: true });
  return source;
}

async function typesOf(connection: Connection, from: string): Promise<string> {
  const rows = await connection.query(`DESCRIBE SELECT * FROM ${from}`);
  return JSON.stringify(rows.map(([name, type]) => [name, type]));
}
