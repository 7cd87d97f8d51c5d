import type { DataConfig, SnapshotConfig } from '../../data/config.ts';
import { commitOf, fileAt, git, mergeBase } from '../../sources/git.ts';
import { type ChangedPath, changedPaths } from '../../sources/git-changes.ts';
import { matchesGlob, normalise } from '../../sources/snapshot-paths.ts';
import type { Change } from '../change.ts';
import { isTable } from './table.ts';

/** A snapshot that a change touches, and where its two sides are. */
export interface Touched {
  readonly name: string;
  readonly config: SnapshotConfig;
  /** null: the change adds it */
  readonly base: string | null;
  /** null: the change deletes it */
  readonly head: string | null;
  /** the merge base, where the policy's files are read; null: two snapshots that were named */
  readonly from: string | null;
  /** for people: where head's file is in the repository */
  readonly path: string;
}

/**
 * The snapshots of the policy that a change touches. A pattern names one snapshot for each file that it matches; with a
 * `name` of its own it is one snapshot of many files. Base is the configured one or the same path (the old path of a
 * rename), always as it is at the merge base; head is the working tree when that is at head, else the commit.
 * Errors: `Problem` when the merge base is not at hand.
 */
export async function touchedSnapshots(root: string, change: Change, config: DataConfig): Promise<readonly Touched[]> {
  const from = await mergeBase(root, change.base, change.head);
  const changed = await changedPaths(root, from, change.head);
  const here = (await commitOf(root, 'HEAD')) === (await commitOf(root, change.head)) && (await isClean(root));
  const atHead = (path: string) => (here ? path : `git:${change.head}:${path}`);
  const found: Touched[] = [];
  for (const snapshot of config.snapshots) {
    const pattern = normalise(snapshot.path);
    const matches = (path: string) =>
      path === pattern || matchesGlob(path, pattern) || path.startsWith(`${pattern.replace(/\/$/, '')}/`);
    const mine = changed.filter(({ path, oldPath }) => matches(path) || (oldPath !== undefined && matches(oldPath)));
    if (mine.length === 0) continue;
    const whole = snapshot.name !== undefined && !mine.some(({ path }) => path === pattern);
    const configured = snapshot.base === undefined ? null : await configuredBase(root, from, snapshot.base);
    if (whole) {
      found.push(await asOne(root, snapshot, pattern, from, change.head, atHead(pattern), configured));
      continue;
    }
    for (const each of mine) found.push(asFile(snapshot, each, from, matches(each.path), atHead, configured));
  }
  return unlike(found);
}

function asFile(
  config: SnapshotConfig,
  changed: ChangedPath,
  from: string,
  stays: boolean,
  atHead: (path: string) => string,
  configured: string | null,
): Touched {
  const before = changed.status === 'added' ? null : `git:${from}:${changed.oldPath ?? changed.path}`;
  const head = changed.status === 'deleted' || !stays ? null : atHead(changed.path);
  return {
    name: config.name ?? fileName(changed.path),
    config,
    base: configured ?? before,
    head,
    from,
    path: changed.path,
  };
}

async function asOne(
  root: string,
  config: SnapshotConfig,
  pattern: string,
  from: string,
  to: string,
  head: string,
  configured: string | null,
): Promise<Touched> {
  const has = async (commit: string) => {
    const listed = (await git(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])).toString('utf8');
    return listed.split('\0').some((path) => matchesGlob(path, pattern) || path.startsWith(`${pattern}/`));
  };
  const base = configured ?? ((await has(from)) ? `git:${from}:${pattern}` : null);
  return {
    name: config.name ?? fileName(pattern),
    config,
    base,
    head: (await has(to)) ? head : null,
    from,
    path: pattern,
  };
}

/** A configured base is read as it is at the merge base, so that a change cannot edit it; null when it is not there. */
async function configuredBase(root: string, from: string, base: string): Promise<string | null> {
  if (base.startsWith('git:') || isTable(base)) return base;
  const path = normalise(base);
  return (await fileAt(root, from, path)) === null ? null : `git:${from}:${path}`;
}

/** Whether no tracked file differs from the commit that is checked out. */
async function isClean(root: string): Promise<boolean> {
  return (await git(root, ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules'])).length === 0;
}

/** A snapshot's name: its file name without folders and endings. */
export function fileName(path: string): string {
  const last = normalise(path).replace(/\/$/, '').split('/').at(-1) ?? path;
  return (
    last.replace(/\.(profile\.json|(csv|tsv|json|jsonl|ndjson)(\.gz)?|parquet|pq)$/i, '').replace(/[^\w.-]/g, '_') ||
    'snapshot'
  );
}

/** Gives a second snapshot of the same name its path, so that no evidence hides another. */
function unlike(found: readonly Touched[]): readonly Touched[] {
  const names = found.map(({ name }) => name);
  return found.map((each, i) =>
    names.indexOf(each.name) === i ? each : { ...each, name: each.path.replace(/[^\w.-]/g, '_') },
  );
}
