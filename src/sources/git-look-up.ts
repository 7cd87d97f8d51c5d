import { Problem } from '../evidence/problem.ts';
import { exitOf, startGit } from './git-process.ts';

/** What git knows by a name. */
interface Named {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

interface Asked {
  readonly name: string;
  resolve(found: Named | null): void;
  reject(error: unknown): void;
}

const waiting = new Map<string, Asked[]>();

/** The id of the commit that a revision names; null when the repository has none. Errors: `Problem` when git fails. */
export async function lookUpCommit(root: string, revision: string): Promise<string | null> {
  return (await named(root, `${revision}^{commit}`))?.id ?? null;
}

/**
 * The bytes of a file of a commit's tree (of a link: its target); null when the tree has no such file.
 * Errors: `Problem` when git fails, and when the tree names the file and the repository lacks it, so that a policy which
 * could not be read is never taken for none.
 */
export async function lookUpFile(root: string, commit: string, path: string): Promise<Buffer | null> {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  // outside of the repository no commit has it
  if (steps.includes('..')) return null;
  const at = (depth: number) => `${commit}:${steps.slice(0, depth).join('/')}`;
  const found = await Promise.all([...steps.keys(), steps.length].map((depth) => named(root, at(depth))));
  const file = found.at(-1);
  if (file?.type === 'blob') return file.bytes;
  if (found[0] == null) throw lacking(`The tree of the commit ${commit}`);
  const gone = found.indexOf(null);
  const above = found[gone - 1];
  if (above?.type === 'tree' && objectsOf(above).has(steps[gone - 1] ?? '')) throw lacking(`${path} at ${commit}`);
  return null;
}

/** Names that are asked for at the same moment go to one `git cat-file`, for starting git costs more than its answer. */
function named(root: string, name: string): Promise<Named | null> {
  // one name is one line, and a line break is in no revision
  if (/[\n\0]/.test(name)) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const asked = { name, resolve, reject };
    const group = waiting.get(root);
    if (group !== undefined) {
      group.push(asked);
      return;
    }
    waiting.set(root, [asked]);
    queueMicrotask(() => void answer(root));
  });
}

async function answer(root: string): Promise<void> {
  const group = waiting.get(root) ?? [];
  waiting.delete(root);
  const names = [...new Set(group.map(({ name }) => name))];
  try {
    const found = await ask(root, names);
    for (const { name, resolve } of group) resolve(found.get(name) ?? null);
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}

/** A round of questions on its way. */
interface Round {
  readonly names: readonly string[];
  readonly found: Map<string, Named | null>;
  rest: Buffer;
  resolve(found: Map<string, Named | null>): void;
  reject(error: unknown): void;
}

/** One `git cat-file --batch` of a repository, kept for the next questions: starting it costs more than its answers. */
interface Session {
  readonly child: ReturnType<typeof startGit>;
  readonly ended: Promise<void>;
  readonly rounds: Round[];
  timer: NodeJS.Timeout | null;
}

const sessions = new Map<string, Session>();
/** a session without questions is ended after so many milliseconds; it does not keep the program running until then */
const idle = 100;

function ask(root: string, names: readonly string[]): Promise<Map<string, Named | null>> {
  const session = sessions.get(root) ?? open(root);
  return new Promise((resolve, reject) => {
    if (session.timer !== null) clearTimeout(session.timer);
    session.timer = null;
    hold(session, true);
    session.rounds.push({ names, found: new Map(), rest: Buffer.alloc(0), resolve, reject });
    session.child.stdin.write(`${names.join('\n')}\n`);
  });
}

function open(root: string): Session {
  const child = startGit(root, ['cat-file', '--batch']);
  const ended = exitOf(child, 'cat-file');
  const session: Session = { child, ended, rounds: [], timer: null };
  sessions.set(root, session);
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (chunk: Buffer) => take(root, session, chunk));
  const close = (error: unknown) => {
    if (sessions.get(root) === session) sessions.delete(root);
    for (const { reject } of session.rounds.splice(0)) reject(error);
  };
  ended.then(() => close(lacking('The rest of what git was asked for')), close);
  return session;
}

/**
 * A `git cat-file --batch` that has answered every look-up, for a caller who reads objects with it and ends it; null where
 * none is running. Nobody else asks it any more.
 */
export function spareSession(root: string): Pick<Session, 'child' | 'ended'> | null {
  const session = sessions.get(root);
  if (session === undefined || session.rounds.length > 0) return null;
  sessions.delete(root);
  if (session.timer !== null) clearTimeout(session.timer);
  hold(session, true);
  session.child.stdout.pause().removeAllListeners('data');
  return session;
}

function take(root: string, session: Session, chunk: Buffer): void {
  const [round] = session.rounds;
  if (round === undefined) return;
  round.rest = parse(round.rest.length === 0 ? chunk : Buffer.concat([round.rest, chunk]), round);
  if (round.found.size < round.names.length) return;
  session.rounds.shift();
  round.resolve(round.found);
  const next = session.rounds[0];
  if (next !== undefined) {
    if (round.rest.length > 0) take(root, session, round.rest);
    return;
  }
  hold(session, false);
  session.timer = setTimeout(() => {
    if (sessions.get(root) === session) sessions.delete(root);
    session.child.stdin.end();
  }, idle).unref();
}

/** Whether the program waits for the session. */
function hold({ child }: Session, on: boolean): void {
  const handles = [child, child.stdin, child.stdout, child.stderr] as unknown as { ref?(): void; unref?(): void }[];
  for (const handle of handles) on ? handle.ref?.() : handle.unref?.();
}

/**
 * Cuts the answers of `cat-file --batch` apart: a header and the bytes, or one line that says why there are none. Gives what
 * is left, an answer that is not whole yet.
 */
function parse(output: Buffer, { names, found }: Round): Buffer {
  let at = 0;
  while (found.size < names.length) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const name = names[found.size] as string;
    const header = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end));
    if (header === null) {
      found.set(name, null);
      at = end + 1;
      continue;
    }
    const [, id = '', type = '', size = '0'] = header;
    const stop = end + 1 + Number(size);
    if (output.length <= stop) break;
    found.set(name, { id, type, bytes: output.subarray(end + 1, stop) });
    at = stop + 1;
  }
  return output.subarray(at);
}

/** Names in a tree object whose entries are objects of this repository (a submodule's commit is not). */
function objectsOf({ id, bytes }: Named): Set<string> {
  const names = new Set<string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) break;
    if (bytes.toString('latin1', at, space) !== '160000') names.add(bytes.toString('utf8', space + 1, end));
    at = end + 1 + id.length / 2;
  }
  return names;
}

function lacking(what: string): Problem {
  return new Problem(
    `${what} is not in the repository: needed to read it, given a clone that lacks the object.`,
    'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.',
  );
}
