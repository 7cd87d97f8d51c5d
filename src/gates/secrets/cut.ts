import { readFile } from 'node:fs/promises';
import { Problem } from '../../evidence/problem.ts';
import { git, gitText } from '../../sources/git.ts';
import type { Look } from './look.ts';

/** What to do about a history that is not all there. */
export const fullHistory =
  'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.';

/** Commits whose parents a shallow clone left out. */
export async function cutCommits(look: Look): Promise<ReadonlySet<string>> {
  const said = await gitText(look.io.root, [
    'rev-parse',
    '--path-format=absolute',
    '--is-shallow-repository',
    '--git-path',
    'shallow',
  ]);
  const [shallow, ...file] = said.split('\n');
  if (shallow !== 'true') return new Set();
  return new Set((await readFile(file.join('\n'), 'utf8')).trim().split('\n'));
}

/** A commit whose parents were cut off by a shallow clone would look as if it had added the whole tree. */
export async function refuseCutHistory(look: Look, roots: readonly string[]): Promise<void> {
  if (roots.length === 0) return;
  const cut = await cutCommits(look);
  const hit = roots.find((commit) => cut.has(commit));
  if (hit === undefined) return;
  const count = (await git(look.io.root, ['rev-list', '--count', hit])).toString('latin1').trim();
  throw new Problem(
    `The history is cut at ${hit.slice(0, 12)}: needed every commit between base and head, given a shallow clone (${count} commits from there).`,
    fullHistory,
  );
}
