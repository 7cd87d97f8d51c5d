import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import { lockPath } from '../../model/lineage/lock.ts';
import { commitOf, gitText, mergeBase } from '../../sources/git.ts';
import { changedPaths } from '../../sources/git-changes.ts';
import type { Change } from '../change.ts';
import type { Io } from '../io.ts';
import type { Policy } from '../policy.ts';
import { isOutside, type Place } from './files.ts';
import { ofPrograms, programPaths } from './program-paths.ts';

/** What the model gate is asked: to judge a change, or the working tree against what the configuration names. */
export type ModelRequest =
  | { readonly mode: 'change'; readonly change: Change; readonly allowForkOnSelfHosted?: boolean }
  | { readonly mode: 'working-tree' };

/** Where each thing is read from: a commit, or null for the working tree. */
export interface Places {
  readonly base: Place;
  readonly head: Place;
  readonly golden: Place;
  /** commits in words, for the evidence */
  readonly baseName: string | null;
  readonly headName: string | null;
  /** paths that the change touches; null in the working tree */
  readonly changed: readonly string[] | null;
}

/**
 * Errors: `Problem` where running the change's model is not safe: `pull_request_target` always, and a pull request from a
 * fork on a self-hosted runner unless it was allowed. A model is code.
 */
export function refuseUnsafe(request: ModelRequest, io: Io): void {
  if (request.mode !== 'change') return;
  if (request.change.event === 'pull_request_target') {
    throw new Problem(
      'The model gate does not run on pull_request_target: a model of the pull request would run with the rights of the base repository.',
      'Run it on `pull_request`, without secrets.',
    );
  }
  if (request.change.fork && io.env.RUNNER_ENVIRONMENT === 'self-hosted' && request.allowForkOnSelfHosted !== true) {
    throw new Problem(
      'A pull request from a fork asks to run its model on a self-hosted runner: loading a model can execute code there.',
      'Judge forks on a GitHub-hosted runner, or set `allow-fork-on-self-hosted: true` for runners that are thrown away after one job.',
    );
  }
}

/**
 * Errors: `Problem` for a path of the policy that is absolute or leads out of the repository: no commit holds such a
 * file, so no change would ever seem to touch it.
 */
function refuseOutside(config: ModelConfig): void {
  const { candidate, baseline, parity, golden } = config;
  const paths = [
    candidate.path,
    candidate.predictions,
    baseline.path,
    baseline.predictions,
    parity?.path,
    parity?.predictions,
    golden.path,
    golden.manifest,
    ...programPaths(config),
    ...config.code,
  ];
  for (const path of paths.filter((one) => one !== undefined)) {
    if (!isOutside(path)) continue;
    throw new Problem(
      `The configuration names ${quote(path)}, which is not inside the repository: a change is judged from its commits.`,
      'Give the path relative to the root of the repository.',
    );
  }
}

/**
 * The commits that the models and the golden dataset are read from. In a change the candidate is the head's, the baseline
 * and the golden dataset are those of the merge base, whatever the head made of them.
 * Errors: `Problem` for a commit that is not there, and in a change for a path that leads out of the repository.
 */
export async function placesOf(request: ModelRequest, config: ModelConfig, io: Io): Promise<Places> {
  if (request.mode === 'change') {
    refuseOutside(config);
    const { base, head } = request.change;
    const fork = await mergeBase(io.root, base, head);
    const changed = (await changedPaths(io.root, fork, head)).flatMap(({ path, oldPath }) => [
      path,
      ...(oldPath === undefined ? [] : [oldPath]),
    ]);
    const baseRef = await commitFor(config.baseline.ref, fork, io);
    return {
      base: baseRef ?? fork,
      head: (await commitFor(config.candidate.ref, fork, io)) ?? head,
      golden: fork,
      baseName: baseRef ?? fork,
      headName: head,
      changed,
    };
  }
  const start = await startOfWork(io);
  const base = await commitFor(config.baseline.ref, start, io);
  const head = await commitFor(config.candidate.ref, start, io);
  return { base, head, golden: null, baseName: base, headName: head, changed: null };
}

/** The commit of a configured ref; null without one. `base` needs a commit that work started from. */
async function commitFor(ref: string | undefined, start: string | null, io: Io): Promise<string | null> {
  if (ref === undefined) return null;
  const commit = ref === 'base' ? start : await commitOf(io.root, ref);
  if (commit !== null) return commit;
  throw new Problem(
    `The configuration asks for a model at ${quote(ref)}, and the repository has no such commit.`,
    ref === 'base'
      ? 'It is the commit of the default branch that the work started from: fetch it (`git fetch`; `fetch-depth: 0` in actions/checkout), compare two commits with `--diff BASE..HEAD`, or name another ref.'
      : 'Fetch it (`git fetch`; `fetch-depth: 0` in actions/checkout), or name another ref.',
  );
}

/** Names that a default branch goes by, the remote's word first. */
const defaults = ['remotes/origin/HEAD', 'remotes/origin/main', 'remotes/origin/master', 'heads/main', 'heads/master'];

/** In the working tree `base` is where HEAD left the default branch, or HEAD itself where no such branch is known. */
async function startOfWork(io: Io): Promise<string | null> {
  const head = await commitOf(io.root, 'HEAD');
  if (head === null) return null;
  for (const name of defaults) {
    const branch = await commitOf(io.root, `refs/${name}`);
    if (branch === null) continue;
    try {
      return await gitText(io.root, ['merge-base', head, branch]);
    } catch {
      return head;
    }
  }
  return head;
}

/** Whether the change touches anything that this gate judges or is judged by. */
export function concerns(
  changed: readonly string[],
  config: ModelConfig,
  policy: Policy,
  golden: readonly string[],
): boolean {
  const { candidate, baseline, parity } = config;
  const models = [candidate, baseline, ...(parity === undefined ? [] : [parity])];
  // Nothing in the repository tells whether what an endpoint serves has changed.
  if (models.some(({ http }) => http !== undefined)) return true;
  const own = models.flatMap(({ path, predictions }) => [path, predictions]);
  const paths = [...own, ...golden, ...programPaths(config), lockPath, policy.source.path ?? undefined].filter(
    (path) => path !== undefined,
  );
  return changed.some((path) => ofPrograms(config, path) || paths.some((watched) => touches(path, watched)));
}

/** Whether a changed path is the watched file, lies in the watched folder, or beside the watched `model.json`. */
export function touches(changed: string, watched: string): boolean {
  const folder = watched
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\/?(model\.json)?$/, '');
  return changed === watched || changed === folder || changed.startsWith(`${folder}/`);
}
