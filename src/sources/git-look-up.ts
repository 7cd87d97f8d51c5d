import { Problem } from '../evidence/problem.ts';
import { gitWithInput } from './git-objects.ts';

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
    const found = parse(await gitWithInput(root, ['cat-file', '--batch'], `${names.join('\n')}\n`), names);
    for (const { name, resolve } of group) resolve(found.get(name) ?? null);
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}

/** Cuts the answers of `cat-file --batch` apart: a header and the bytes, or one line that says why there are none. */
function parse(output: Buffer, names: readonly string[]): Map<string, Named | null> {
  const found = new Map<string, Named | null>();
  let at = 0;
  for (const name of names) {
    const end = output.indexOf(10, at);
    if (end < 0) throw lacking('The rest of what git was asked for');
    const header = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end));
    at = end + 1;
    if (header === null) {
      found.set(name, null);
      continue;
    }
    const [, id = '', type = '', size = '0'] = header;
    found.set(name, { id, type, bytes: output.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return found;
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
