import { devNull } from 'node:os';
import { exitOf, startGit } from './git-process.ts';

/** A commit as the log tells it. */
export interface LogCommit {
  readonly id: string;
  /** how many parents it has: 0 for a root, and for one whose parents a shallow clone left out */
  readonly parents: number;
  readonly author: string;
  /** author date, ISO 8601 */
  readonly date: string;
  /** its place in the log, oldest first */
  readonly order: number;
}

/** A file version that a commit brought: it differs from the file in every parent. */
export interface LogChange {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
  /** the file's versions in the parents, none where it did not exist */
  readonly parents: readonly string[];
}

/** Takes what the log tells, in its order. */
export interface LogReader {
  commit(commit: LogCommit): void;
  change(change: LogChange, commit: LogCommit): void;
}

/** Whatever the configuration says of logs: no signatures asked, no colours, no renames, no order of its own. */
const args = [
  // packs of gigabytes are mapped in parts, or the log would count as all of them
  ...['-c', 'core.packedGitLimit=256m', '-c', 'core.packedGitWindowSize=32m'],
  ...['-c', 'log.showRoot=true', '-c', 'log.showSignature=false', '-c', 'core.quotePath=false'],
  ...['log', '--topo-order', '--reverse', '--raw', '-z', '-c', '-r', '--no-abbrev', '--no-renames', '--no-color'],
  ...['--no-ext-diff', '--no-textconv', '--no-notes', '--no-decorate', '--no-mailmap', '--no-show-signature'],
  ...['--no-relative', '--ignore-submodules=none', `-O${devNull}`, '--encoding=UTF-8', '--format=%H %aI %P%x00%an'],
] as const;

/**
 * Reads commits, oldest first, with the versions that they brought, from one git process and as a stream: root commits
 * against the empty tree, merges against all parents at once (what one parent has was brought by that parent).
 * `revisions`: full ids, `^` and a full id, `--all`. `signal` ends git. Nothing is held but the commit at hand.
 * Errors: `Problem` when git fails or an object is missing.
 */
export async function readLog(
  root: string,
  revisions: readonly string[],
  reader: LogReader,
  signal?: AbortSignal,
): Promise<void> {
  const child = startGit(root, [...args, ...revisions, '--'], signal);
  const ended = exitOf(child, 'log');
  child.stdin.on('error', () => undefined);
  child.stdin.end();
  const take = fieldReader(reader);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of child.stdout) {
      const bytes: Buffer = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
      let from = 0;
      for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
        take(bytes, from, end);
        from = end + 1;
      }
      rest = bytes.subarray(from);
    }
    await ended;
  } finally {
    child.kill();
  }
}

/** Fields come in this order: head of a commit, author, then for each change its line and its path; empty ones between. */
function fieldReader(reader: LogReader): (bytes: Buffer, from: number, end: number) => void {
  let order = 0;
  let head: string | null = null;
  let line: string | null = null;
  let commit: LogCommit | null = null;
  return (bytes, from, end) => {
    if (head !== null) {
      commit = commitOf(head, bytes.toString('utf8', from, end), order++);
      head = null;
      reader.commit(commit);
    } else if (line !== null) {
      if (commit !== null) reader.change(changeOf(line, bytes.toString('utf8', from, end)), commit);
      line = null;
    } else if (end > from) {
      // between a commit and its changes stands a line break or nothing, as the version of git and the kind of diff have it
      const text = bytes.toString('latin1', from, end).trimStart();
      if (text.startsWith(':')) line = text;
      else if (text !== '') head = text;
    }
  };
}

function commitOf(head: string, author: string, order: number): LogCommit {
  const [id = '', date = '', ...parents] = head.trim().split(' ');
  return { id, parents: parents.filter((parent) => parent !== '').length, author, date, order };
}

/** `:100644 100644 <before> <after> M`; a merge has a colon, a mode and an id for each parent. */
function changeOf(line: string, path: string): LogChange {
  let parents = 0;
  while (line[parents] === ':') parents++;
  const fields = line.slice(parents).split(' ');
  const before = fields.slice(parents + 1, 2 * parents + 1).filter((id) => !isZero(id));
  return { mode: fields[parents] ?? '', id: fields[2 * parents + 1] ?? '', path, parents: before };
}

/** Whether an object id stands for none. */
export function isZero(id: string): boolean {
  return /^0+$/.test(id);
}
