import type { Counter } from '../../data/counter.ts';
import { isTrinoName, parseTrinoName } from '../../engines/trino/table-name.ts';
import { isAddress, parseAddress } from '../../sources/snapshot/download.ts';
import type { Snapshot, SnapshotPlace } from '../../sources/snapshot.ts';
import type { Io } from '../io.ts';

/** A table of a server in the place of a snapshot's files: it is counted where it is. */
export interface Table {
  readonly kind: 'table';
  readonly name: string;
  readonly digest: string;
  readonly counter: Counter;
}

/** Opens what a user names: a table of a server, or files. Errors: `Problem`. */
export async function openNamed(name: string, place: SnapshotPlace, io: Io): Promise<Snapshot | Table> {
  if (!isTrinoName(name)) return (await import('../../sources/snapshot.ts')).openSnapshot(name, place);
  const { openTrinoTable } = await import('../../engines/trino/trino.ts');
  const counter = await openTrinoTable(name, { env: io.env, signal: io.signal });
  return { kind: 'table', name, digest: counter.digest, counter };
}

/**
 * Reads a name that may be a table's or an address before any evidence is written, for evidence repeats names. Errors: `Problem` when
 * it cannot be read or holds credentials.
 */
export function checkName(name: string): void {
  if (isTrinoName(name)) parseTrinoName(name);
  else if (isAddress(name)) parseAddress(name);
}

/** Whether a snapshot is named as a table of a server. Errors: as `checkName`. */
export function isTable(name: string): boolean {
  checkName(name);
  return isTrinoName(name);
}

/** What a snapshot is called in reports when its user gives it no name: of a table its last word. */
export function tableName(name: string): string {
  return parseTrinoName(name).table.replace(/[^\w.-]/g, '_');
}
