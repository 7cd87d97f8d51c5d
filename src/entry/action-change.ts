import { Problem } from '../evidence/problem.ts';
import type { Change } from '../gates/change.ts';
import type { Io } from '../gates/io.ts';
import type { EventChange } from '../github/event.ts';
import { commitOf, mergeBase } from '../sources/git.ts';
import { ensureCommit } from '../sources/git-fetch.ts';

/**
 * The change of an event, with both commits at hand. Null when the event has no base: the push that creates the default
 * branch, or a schedule; then the tree itself is judged.
 * Errors: `Problem` when a commit is absent and cannot be fetched.
 */
export async function changeOf(event: EventChange, io: Io): Promise<Change | null> {
  const head = await present(event.head, 'head', io);
  const base = await baseOf(event, head, io);
  if (base === null) return null;
  return {
    base,
    head,
    event: event.event,
    fork: event.fork,
    ...(event.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }),
    ...(event.title === undefined || event.title === '' ? {} : { title: event.title }),
    ...(event.body === undefined || event.body === '' ? {} : { body: event.body }),
  };
}

async function baseOf(event: EventChange, head: string, io: Io): Promise<string | null> {
  if (event.base !== null) return present(event.base, 'base', io);
  if (event.baseRule !== 'default-branch') return null;
  const branch = event.defaultBranch ?? 'main';
  for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    const tip = await commitOf(io.root, ref);
    if (tip === null) continue;
    await ensureCommit(io.root, tip, 'base');
    const base = await mergeBase(io.root, tip, head);
    return base === head ? commitOf(io.root, `${head}^`) : base;
  }
  throw new Problem(
    `The default branch \`${branch}\` is not in this clone: needed it to find what this run adds.`,
    'Check out with the full history: `fetch-depth: 0` in actions/checkout; or name the input `base` of the workflow.',
  );
}

/** A full commit id; a name of `workflow_dispatch` is looked up here and on origin. */
async function present(name: string, what: string, io: Io): Promise<string> {
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(name)) {
    if (await ensureCommit(io.root, name, what)) {
      io.log.info(
        `History was fetched for the ${what} commit; \`fetch-depth: 0\` in actions/checkout saves this step.`,
      );
    }
    return name;
  }
  for (const ref of [`refs/remotes/origin/${name}`, name]) {
    const commit = await commitOf(io.root, ref);
    if (commit !== null) return commit;
  }
  throw new Problem(
    `The ${what} ${name} was not found in this clone.`,
    'Name a branch, tag or commit that the checkout fetched.',
  );
}
