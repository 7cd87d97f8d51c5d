import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { gitText } from './git.ts';

/** A pointer of Git LFS: what the file would be. */
export interface LfsPointer {
  readonly oid: string;
  readonly size: number;
}

/** The largest pointer file that Git LFS writes, with room. */
export const pointerBytes = 1024;

/** Reads a pointer by its first line, or null when the bytes are something else. */
export function readPointer(bytes: Buffer): LfsPointer | null {
  if (bytes.length > pointerBytes) return null;
  const text = bytes.toString('utf8');
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1')) return null;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d+)$/m.exec(text)?.[1];
  return oid === undefined || size === undefined ? null : { oid, size: Number(size) };
}

/**
 * The path of a pointer's object in the repository's own store. Errors: `Problem` with the mend when it was never
 * fetched or has another size. (Its digest is checked by whoever reads it through.)
 */
export async function objectOf(root: string, pointer: LfsPointer, name: string): Promise<string> {
  const common = await gitText(root, ['rev-parse', '--git-common-dir']).catch(() => '.git');
  const store = isAbsolute(common) ? common : join(root, common);
  const path = join(store, 'lfs', 'objects', pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
  const found = await stat(path).catch(() => null);
  if (found?.isFile() === true && found.size === pointer.size) return path;
  throw new Problem(
    `${quote(name)} is a Git LFS pointer, and its content (${pointer.size} bytes) is not here.`,
    `Fetch it: \`git lfs pull --include ${name.replaceAll('`', '')}\`, or \`lfs: true\` in actions/checkout.`,
  );
}

/** Reads a file as a pointer when it is small enough to be one. */
export async function pointerAt(path: string): Promise<LfsPointer | null> {
  const { size } = await stat(path);
  return size > pointerBytes ? null : readPointer(await readFile(path));
}
