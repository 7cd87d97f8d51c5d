import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { fileAt, mergeBase } from '../sources/git.ts';
import { type ChangedPath, changedPaths } from '../sources/git-changes.ts';
import type { Change } from './change.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';

const mostNamed = 20;

/**
 * The policy with what the change edits besides it that decides how, or whether, it is judged: files below `.github`
 * (workflows run as the pull request has them), the policy itself, the allow-list, CODEOWNERS. Each is named with its
 * owners by the CODEOWNERS file of the base, which is what GitHub goes by. A history that is not at hand adds nothing here:
 * the gates themselves say so.
 */
export async function withSelfEdits(policy: Policy, change: Change | null, io: Io): Promise<Policy> {
  if (change === null) return policy;
  try {
    const edits = await selfEdits(policy, change, io);
    const { source } = policy;
    return edits.length === 0 ? policy : { ...policy, source: { ...source, edits: [...source.edits, ...edits] } };
  } catch (error) {
    if (error instanceof Problem) return policy;
    throw error;
  }
}

async function selfEdits({ config, source }: Policy, change: Change, { root }: Io): Promise<readonly string[]> {
  const from = await mergeBase(root, change.base, change.head);
  const { secrets } = config;
  const named = [source.path, 'assay.yml', '.github/assay.yml', secrets === false ? null : secrets['allow-list']];
  const touched = (await changedPaths(root, from, change.head)).filter(({ path, oldPath }) =>
    [path, oldPath].some(
      (one) => one !== undefined && (named.includes(one) || /^(?:\.github\/|(?:docs\/)?CODEOWNERS$)/.test(one)),
    ),
  );
  if (touched.length === 0) return [];
  // globs take longer to load than all of this, and few changes touch these files
  const { codeOwnersPaths, ownersOf } = await import('../sources/code-owners.ts');
  const text = await firstText(root, change.base, codeOwnersPaths);
  const owners = (path: string) => (text === null ? [] : ownersOf(text, path).slice(0, 20));
  const sentences = touched.slice(0, mostNamed).flatMap((each) => sentenceOf(each, owners, named));
  const rest = touched.length - mostNamed;
  return rest > 0 ? [...sentences, `…and ${rest} more such files`] : sentences;
}

function sentenceOf(
  { path, oldPath = path, status }: ChangedPath,
  owners: (path: string) => readonly string[],
  named: readonly (string | null)[],
): string[] {
  const who = [...new Set([...owners(oldPath), ...owners(path)])];
  const by = who.length === 0 ? '' : `; its owners are ${who.map(quote).join(', ')}`;
  const done =
    oldPath === path
      ? `${quote(path)} is ${status === 'added' ? 'new' : status === 'deleted' ? 'deleted' : 'edited'}`
      : `${quote(oldPath)} becomes ${quote(path)}`;
  // what these files loosen is said by those who read them; here only whose they are
  if (named.includes(path) || named.includes(oldPath)) return by === '' ? [] : [`${done}${by}`];
  const runs = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && status !== 'deleted';
  return [`${done}${runs ? '; it runs as this change has it, not as the base does' : ''}${by}`];
}

async function firstText(root: string, commit: string, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const bytes = await fileAt(root, commit, path);
    if (bytes !== null) return bytes.toString('utf8');
  }
  return null;
}
