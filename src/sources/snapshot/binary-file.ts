import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { SnapshotKind } from '../snapshot-kind.ts';
import { putAs } from './plain-text.ts';
import { plainBytes } from './unpack.ts';

/** Of a file whose kind its name does not say so much is looked at. */
const sightBytes = 4096;

const again = 'Write the file again, or check that it was copied whole.';

/**
 * Holds the first and last bytes of a file to its kind. A `.db` may be of SQLite or of DuckDB: what it is, is answered.
 * Errors: `Problem` when it is something else, or was cut off.
 */
export async function checkedKind(path: string, name: string, size: number, kind: SnapshotKind): Promise<SnapshotKind> {
  const file = await open(path);
  try {
    const start = Buffer.alloc(Math.min(size, 16));
    const end = Buffer.alloc(Math.min(size, 6));
    await file.read(start, 0, start.length, 0);
    await file.read(end, 0, end.length, size - end.length);
    return kindByBytes({ start: start.toString('latin1'), end: end.toString('latin1'), name, size }, kind);
  } finally {
    await file.close();
  }
}

/**
 * What the first bytes of a file say it is, where its name does not, unpacked where the name says that it is packed: a
 * binary kind, JSON, or else CSV. Errors: `Problem` for a stored profile, and when it cannot be unpacked.
 */
export async function kindBySight(path: string, name: string): Promise<SnapshotKind> {
  const { size } = await stat(path);
  let start = '';
  for await (const chunk of plainBytes(path, name, size, () => undefined)) {
    start += chunk.toString('latin1', 0, sightBytes);
    if (start.length >= sightBytes) break;
  }
  if (start.startsWith('PAR1')) return 'parquet';
  if (start.startsWith('ARROW1')) return 'arrow';
  if (start.startsWith('SQLite format 3\0')) return 'sqlite';
  if (start.slice(8, 12) === 'DUCK') return 'duckdb';
  if (/^\s*\{\s*"format"\s*:\s*"assay\/profile"/.test(start)) {
    throw new Problem(`${quote(name)} is a stored profile that is not called one.`, 'Call it NAME.profile.json.');
  }
  return /^(\xef\xbb\xbf)?\s*(\{|\[\s*\{)/.test(start) ? 'json' : 'csv';
}

interface Ends {
  readonly start: string;
  readonly end: string;
  readonly name: string;
  readonly size: number;
}

function kindByBytes({ start, end, name, size }: Ends, kind: SnapshotKind): SnapshotKind {
  if (kind === 'parquet') {
    if (start.startsWith('PARE'))
      throw new Problem(
        `${quote(name)} is an encrypted Parquet file, which is not read.`,
        'Write it without encryption.',
      );
    if (!start.startsWith('PAR1'))
      throw new Problem(`${quote(name)} is not a Parquet file: it does not begin with PAR1.`, again);
    if (!end.endsWith('PAR1') || size < 12)
      throw new Problem(`${quote(name)} is a Parquet file that was cut off: it does not end with PAR1.`, again);
  }
  if (kind === 'arrow') {
    if (start.startsWith('FEA1'))
      throw new Problem(
        `${quote(name)} is of the first version of Feather, which is not read.`,
        'Write it as Feather 2 or Parquet.',
      );
    const isFile = start.startsWith('ARROW1');
    if (!isFile && !start.startsWith('\xff\xff\xff\xff'))
      throw new Problem(`${quote(name)} is neither an Arrow file nor an Arrow stream.`, again);
    if (isFile && (!end.endsWith('ARROW1') || size < 20))
      throw new Problem(`${quote(name)} is an Arrow file that was cut off: it does not end with ARROW1.`, again);
  }
  if (kind === 'sqlite' || kind === 'duckdb') {
    if (start.startsWith('SQLite format 3\0')) return 'sqlite';
    if (start.slice(8, 12) === 'DUCK') return 'duckdb';
    throw new Problem(`${quote(name)} is neither a SQLite nor a DuckDB database.`, again);
  }
  return kind;
}

/** Links a file of a binary kind to `target`; gives its sha256 as `sha256:<hex>`. */
export async function bringBinary(path: string, target: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) hash.update(chunk as Buffer);
  await putAs(path, target);
  return `sha256:${hash.digest('hex')}`;
}
