import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { gitText } from './git.ts';
import { exitOf, startGit } from './git-process.ts';

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
 * The path of a pointer's object: in the repository's own store, else fetched to `target` by `git lfs smudge` where
 * git-lfs is installed (at most ten minutes, and never more than the pointer's size). Errors: `Problem` with the mend when it
 * is not to be had. (Its digest is checked by whoever reads it through.)
 */
export async function objectOf(root: string, pointer: LfsPointer, name: string, target: string): Promise<string> {
  const common = await gitText(root, ['rev-parse', '--git-common-dir']).catch(() => '.git');
  const store = isAbsolute(common) ? common : join(root, common);
  const path = join(store, 'lfs', 'objects', pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
  const found = await stat(path).catch(() => null);
  if (found?.isFile() === true && found.size === pointer.size) return path;
  if (await smudged(root, pointer, target)) return target;
  if (found?.isFile() === true)
    throw new Problem(
      `The Git LFS object of ${quote(name)} is damaged: it has ${found.size} bytes, and the pointer says ${pointer.size}.`,
      'Fetch it again: `git lfs fetch --refetch`.',
    );
  throw new Problem(
    `${quote(name)} is a Git LFS pointer, and its content (${pointer.size} bytes) is not here.`,
    `Fetch it: \`git lfs pull --include ${name.replaceAll('`', '')}\`, or \`lfs: true\` in actions/checkout.`,
  );
}

const longestFetch = 600_000;

/** Asks git-lfs for an object; false when it is not installed, fails, or gives something of another size. */
async function smudged(root: string, pointer: LfsPointer, target: string): Promise<boolean> {
  const child = startGit(root, ['lfs', 'smudge']);
  const ended = exitOf(child, 'lfs smudge');
  const timer = setTimeout(() => child.kill('SIGKILL'), longestFetch);
  child.stdin.on('error', () => undefined);
  child.stdin.end(`version https://git-lfs.github.com/spec/v1\noid sha256:${pointer.oid}\nsize ${pointer.size}\n`);
  let size = 0;
  try {
    const bounded = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of source) {
        size += chunk.length;
        if (size > pointer.size) return;
        yield chunk;
      }
    };
    await pipeline(child.stdout, bounded, createWriteStream(target, { mode: 0o600 }));
    await ended;
    return size === pointer.size;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    child.kill();
  }
}

/** Reads a file as a pointer when it is small enough to be one. */
export async function pointerAt(path: string): Promise<LfsPointer | null> {
  const { size } = await stat(path);
  return size > pointerBytes ? null : readPointer(await readFile(path));
}
