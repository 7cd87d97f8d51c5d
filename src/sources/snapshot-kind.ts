import { posix } from 'node:path';

/** How a snapshot file is stored. */
export type SnapshotKind = 'csv' | 'parquet' | 'json' | 'arrow' | 'duckdb' | 'sqlite' | 'profile';

const endings: readonly (readonly [RegExp, SnapshotKind])[] = [
  [/\.profile\.json$/i, 'profile'],
  [/\.(csv|tsv|tab|psv)(\.(gz|zst|zstd))?$/i, 'csv'],
  [/\.(parquet|pq)$/i, 'parquet'],
  [/\.(jsonl|ndjson|json)(\.(gz|zst|zstd))?$/i, 'json'],
  [/\.(arrow|arrows|feather|ipc)$/i, 'arrow'],
  [/\.(duckdb|ddb)$/i, 'duckdb'],
  [/\.(sqlite|sqlite3|db)$/i, 'sqlite'],
];

/** The endings that are read, for messages. */
export const readEndings =
  '.csv, .tsv, .jsonl, .json (each also .gz or .zst), .parquet, .arrow, .feather, .duckdb, .sqlite or .profile.json';

/** The kind that a file's name says, or null. (A `.db` may turn out to be a DuckDB file by its first bytes.) */
export function kindOfName(path: string): SnapshotKind | null {
  return endings.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/** Whether a file's name says nothing about its kind, as `adult.data` and `iris` do, packed or not. */
export function endsPlainly(path: string): boolean {
  return /(^\.?[^.]+|\.(txt|data|dat))(\.(gz|zst|zstd))?$/i.test(posix.basename(path));
}

/** Whether a pattern itself ends as such files do (`*.data`), so that they are meant. */
export function meansPlain(pattern: string): boolean {
  return /\.(txt|data|dat)(\.(gz|zst|zstd))?$/i.test(pattern);
}

/** Whether a file's name is that of data: of a kind that is read, and no stored profile. */
export function isDataName(path: string): boolean {
  const kind = kindOfName(path);
  return kind !== null && kind !== 'profile';
}

/** Whether a file's name is that of a DVC pointer. */
export function isDvcPointer(path: string): boolean {
  return /\.dvc$/i.test(path) || posix.basename(path) === 'dvc.lock';
}

/** The name under which the engine sees a file of that kind: plain, whatever the user's file is packed with. */
export function endingFor(kind: SnapshotKind): string {
  return kind === 'profile' ? '.json' : `.${kind}`;
}

/** Divides `file.duckdb#table` at the first `#` behind the name of a database; of other specs the table is null. */
export function dividedAtTable(spec: string): { readonly path: string; readonly table: string | null } {
  const match = /^(.*?\.(?:duckdb|ddb|sqlite|sqlite3|db))#(.+)$/is.exec(spec);
  return match === null ? { path: spec, table: null } : { path: match[1] ?? spec, table: match[2] ?? null };
}
