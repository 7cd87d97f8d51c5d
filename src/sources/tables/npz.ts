import type { Column, Table } from '../../model/golden/table.ts';
import { type Budget, budgetOf, defaultCaps } from '../containers/budget.ts';
import { unzipped, type ZipEntry, zipEntries } from '../containers/zip.ts';
import { mostBytes } from './limits.ts';
import { columnOfNpy, readNpy } from './npy.ts';

// Arrays of zeros pack a thousandfold, so that a ratio says nothing; the bytes do.
const caps = { ...defaultCaps, depth: 1, bytes: mostBytes, ratio: Number.POSITIVE_INFINITY, member: mostBytes };

/**
 * Reads the arrays of an NPZ archive (stored or deflated) as columns, each by its name without `.npy`; their first axis are
 * the rows, the others the shape of a cell. Errors (plain): a member that is no array or cannot be unpacked, arrays of
 * different numbers of rows, more than `mostBytes` unpacked.
 */
export async function readNpz(bytes: Buffer): Promise<Table> {
  const budget = budgetOf(caps);
  const columns = new Map<string, Column>();
  let rows: number | null = null;
  for (const entry of membersOf(bytes, budget)) {
    const name = entry.name.replace(/\.npy$/, '');
    if (columns.has(name)) throw new Error(`the array ${name} is there twice`);
    const found = await named(name, entry, bytes, budget);
    if (rows !== null && found.rows !== rows)
      throw new Error(`the array ${name} has ${found.rows} rows, where ${[...columns.keys()][0]} has ${rows}`);
    rows = found.rows;
    columns.set(name, found.column);
  }
  if (rows === null) throw new Error('it holds no array');
  return { rows, columns };
}

const endRecord = Buffer.from('PK\x05\x06', 'latin1');

function membersOf(bytes: Buffer, budget: Budget): readonly ZipEntry[] {
  // The reader of archives also finds members without a directory; a dataset that is cut off must not pass for whole.
  const end = bytes.lastIndexOf(endRecord);
  if (end < 0 || end + 22 > bytes.length || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
    throw new Error('it is no zip archive, or it is cut off');
  try {
    return [...zipEntries(bytes, budget)];
  } catch (error) {
    throw new Error(saidOf((error as { closed?: string }).closed ?? 'unreadable'));
  }
}

async function named(name: string, entry: ZipEntry, bytes: Buffer, budget: Budget) {
  const member = await unzipped(bytes, entry, budget);
  if (typeof member === 'string') throw new Error(`the array ${name}: ${saidOf(member)}`);
  try {
    return columnOfNpy(readNpy(member));
  } catch (error) {
    throw new Error(`the array ${name}: ${(error as Error).message}`);
  }
}

function saidOf(closed: string): string {
  if (closed === 'over-cap') return `it unpacks to more than ${mostBytes} bytes`;
  return closed === 'encrypted' ? 'it is encrypted' : 'it cannot be unpacked';
}
