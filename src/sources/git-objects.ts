import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Problem } from '../evidence/problem.ts';
import { spareSession } from './git-look-up.ts';
import { exitOf, startGit } from './git-process.ts';

/** One object of the repository. `bytes` is null when it is larger than the cap. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** So few objects are asked of the process that answered the last look-ups, for git flushes after each of them there. */
const few = 1000;

/**
 * Reads objects in the order of `ids` from one `git cat-file --batch`. Objects larger than `cap` bytes are passed over
 * without being held in memory. Nothing is checked out, filtered or converted.
 * Errors: `Problem` when an object is missing or git fails.
 */
export async function* readObjects(root: string, ids: readonly string[], cap: number): AsyncGenerator<GitObject> {
  if (ids.length === 0) return;
  const { child, ended } = (ids.length > few ? null : spareSession(root)) ?? started(root);
  feed(child, ids);
  const take = batchReader(cap);
  let read = 0;
  try {
    for await (const chunk of child.stdout) {
      for (const object of take(chunk as Buffer)) {
        read++;
        yield object;
      }
    }
    await ended;
  } finally {
    child.kill();
    ended.catch(() => undefined);
  }
  if (read !== ids.length) {
    throw new Problem(
      `git cat-file gave ${read} of ${ids.length} objects.`,
      'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).',
    );
  }
}

function started(root: string): { child: ChildProcessWithoutNullStreams; ended: Promise<void> } {
  const child = startGit(root, ['cat-file', '--batch', '--buffer']);
  return { child, ended: exitOf(child, 'cat-file') };
}

/** Writes the ids as fast as git takes them. */
function feed(child: ChildProcessWithoutNullStreams, ids: readonly string[]): void {
  let next = 0;
  const write = () => {
    while (next < ids.length) {
      const block = ids.slice(next, next + 500).join('\n');
      next += 500;
      if (!child.stdin.write(`${block}\n`)) {
        child.stdin.once('drain', write);
        return;
      }
    }
    child.stdin.end();
  };
  // git may end first, and then its exit says why
  child.stdin.on('error', () => undefined);
  write();
}

/** Cuts the stream of `cat-file --batch` into objects: a header line, the bytes, a line feed. */
function batchReader(cap: number): (chunk: Buffer) => GitObject[] {
  let pending: Buffer[] = [];
  let held = 0;
  let header: { id: string; type: string; size: number } | null = null;
  let skipped = 0;
  return (chunk) => {
    const objects: GitObject[] = [];
    pending.push(chunk);
    held += chunk.length;
    for (;;) {
      if (header === null) {
        const whole = pending.length === 1 ? (pending[0] as Buffer) : Buffer.concat(pending);
        pending = [whole];
        const end = whole.indexOf(10);
        if (end < 0) return objects;
        header = parseHeader(whole.toString('latin1', 0, end));
        pending = [whole.subarray(end + 1)];
        held = whole.length - end - 1;
        skipped = 0;
      }
      const need = header.size + 1 - skipped;
      if (held < need) {
        if (header.size > cap) {
          skipped += held;
          pending = [];
          held = 0;
        }
        return objects;
      }
      const whole = pending.length === 1 ? (pending[0] as Buffer) : Buffer.concat(pending);
      objects.push({ ...header, bytes: header.size > cap ? null : whole.subarray(0, header.size) });
      pending = [whole.subarray(need)];
      held = whole.length - need;
      header = null;
    }
  };
}

function parseHeader(line: string): { id: string; type: string; size: number } {
  const [id = '', type = '', size = ''] = line.split(' ');
  if (!/^\d+$/.test(size)) {
    throw new Problem(
      `An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`,
      'Fetch the full history (`fetch-depth: 0` in actions/checkout; a partial clone again, without `--filter`), or check the repository with `git fsck`.',
    );
  }
  return { id, type, size: Number(size) };
}
