import { posix } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';

/** The partition that a file belongs to, as the names of its folders say: `day=2024-01-01/region=EU`. */
export type Partition = readonly (readonly [key: string, value: string | null])[];

/** What Hive writes for a missing value. */
const missing = '__HIVE_DEFAULT_PARTITION__';

/** The partition that the folders between `start` and a file say; empty when they say none. */
export function partitionOf(name: string, start: string): Partition {
  const inner = start === '.' ? name : name.slice(start.length + 1);
  return posix
    .dirname(inner)
    .split('/')
    .flatMap((folder) => {
      const at = folder.indexOf('=');
      if (at <= 0) return [];
      const value = decoded(folder.slice(at + 1));
      return [[decoded(folder.slice(0, at)), value === missing ? null : value] as const];
    });
}

/**
 * The keys that all partitions of a snapshot share, in their order. Errors: `Problem` when some files have other keys
 * than the first, or one key twice: then a column would silently be missing in a part.
 */
export function keysOf(parts: readonly { readonly name: string; readonly partition: Partition }[]): readonly string[] {
  const keys = (part: { readonly partition: Partition }) => part.partition.map(([key]) => key);
  const [first] = parts;
  if (first === undefined) return [];
  const wanted = keys(first);
  const other = parts.find((part) => JSON.stringify(keys(part)) !== JSON.stringify(wanted));
  if (other !== undefined) {
    throw new Problem(
      `${quote(first.name)} and ${quote(other.name)} are partitioned by different keys, but belong to one snapshot.`,
      'Give all files the same folders (`key=value/`), or name them as two snapshots.',
    );
  }
  if (new Set(wanted).size < wanted.length)
    throw new Problem(`${quote(first.name)} has the same partition key twice.`, 'Name each folder after another key.');
  return wanted;
}

/** The folders of a partition under names of ours: `p0=<value>/p1=<value>`, each byte but letters and digits as `%XX`. */
export function partitionFolder(partition: Partition, name: string): string {
  const folders = partition.map(([, value], i) => `p${i}=${value === null ? missing : encoded(value)}`);
  if (folders.some((folder) => folder.length > 250))
    throw new Problem(
      `A partition of ${quote(name)} has too long a value: needed at most 80 characters.`,
      'Shorten it.',
    );
  return folders.join('/');
}

function encoded(value: string): string {
  return [...Buffer.from(value)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9._-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
