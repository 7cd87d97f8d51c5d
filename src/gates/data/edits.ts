import type { DataConfig } from '../../data/config.ts';
import { listed } from '../../data/listed.ts';
import { quote } from '../../evidence/quote.ts';
import { mergeBase } from '../../sources/git.ts';
import { type ChangedPath, changedPaths } from '../../sources/git-changes.ts';
import { matchesGlob, normalise } from '../../sources/snapshot-paths.ts';
import type { Change } from '../change.ts';

/** What a file of the repository is to the snapshots of a policy. */
type Judge = 'stored profile' | 'accepted profile' | 'base';

/**
 * What a change edits of that which judges its data: stored profiles, accepted ones of a history in the same branch, and
 * configured bases. All of them are read at the merge base, so an edit takes effect after the merge. One sentence for
 * each kind and each thing that was done. Errors: `Problem` when the merge base is not at hand.
 */
export async function editsOf(root: string, change: Change, config: DataConfig): Promise<readonly string[]> {
  const from = await mergeBase(root, change.base, change.head);
  const found = new Map<string, string[]>();
  for (const each of await changedPaths(root, from, change.head)) {
    const judge = judgeOf(each, config);
    if (judge === null) continue;
    const done = each.status === 'added' ? 'new' : each.status === 'deleted' ? 'deleted' : 'edited';
    const key = `${judge}\0${done}`;
    const names = found.get(key) ?? [];
    names.push(quote(each.oldPath ?? each.path));
    found.set(key, names);
  }
  return [...found].map(([key, names]) => {
    const [judge = '', done = ''] = key.split('\0');
    const many = names.length > 1;
    const what = `the ${judge}${many ? 's' : ''} ${listed(names)} ${many ? 'are' : 'is'} ${done}`;
    return `${what}; this change is judged against the base commit's, and ${many ? 'their' : 'its'} owner must approve`;
  });
}

function judgeOf({ path, oldPath = path }: ChangedPath, { snapshots }: DataConfig): Judge | null {
  const either = (holds: (one: string) => boolean) => holds(path) || holds(oldPath);
  const isProfile = (one: string) => one.endsWith('.profile.json');
  const accepted = (one: string) =>
    isProfile(one) && snapshots.some(({ history }) => history !== undefined && matchesGlob(one, normalise(history)));
  if (either(accepted)) return 'accepted profile';
  const bases = snapshots.flatMap(({ base, training }) => [base ?? [], training ?? []].flat()).map(normalise);
  // A pointer stands for what it points to.
  const configured = (one: string) => bases.includes(one) || bases.includes(one.replace(/\.dvc$/, ''));
  if (either((one) => isProfile(one) && (configured(one) || /^profiles\/[^/]+$/.test(one)))) return 'stored profile';
  return either(configured) ? 'base' : null;
}
