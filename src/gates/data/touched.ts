import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataConfig, SnapshotConfig } from '../../data/config.ts';
import { commitOf, fileAt, git, mergeBase } from '../../sources/git.ts';
import { type ChangedData, changedData } from '../../sources/snapshot/changed-data.ts';
import { isAddress } from '../../sources/snapshot/download.ts';
import { isAtCommit } from '../../sources/snapshot/found.ts';
import { dividedAtTable, isDataName, meansPlain } from '../../sources/snapshot-kind.ts';
import { matchesGlob, normalise, startOf } from '../../sources/snapshot-paths.ts';
import type { Change } from '../change.ts';
import { isTable, tableName } from './table.ts';

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
  /** for people: where head's file is in the repository, or was */
  readonly path: string;
  /** where a file went that no pattern of the policy names any more */
  readonly movedTo?: string;
}

/** What is asked of every snapshot of the policy. */
interface Looking {
  readonly root: string;
  /** the merge base */
  readonly from: string;
  readonly to: string;
  /** the working tree is at head */
  readonly here: boolean;
  readonly changed: readonly ChangedData[];
}

/**
 * The snapshots of the policy that a change touches. A pattern names one snapshot for each data file that it matches; with
 * a `name` of its own it is one snapshot of many files. A pointer (Git LFS, DVC) stands for what it points to. Base is the
 * configured one or the same path (the old path of a rename), always as it is at the merge base; where git never had it
 * there, or its content cannot be had, the profile `profiles/NAME.profile.json` of the merge base. Head is the working tree
 * when that is at head, else the commit. Data that is not in git at all is looked at whenever there is such a profile, or a history.
 * Errors: `Problem` when the merge base is not at hand, or a pointer cannot be read.
 */
export async function touchedSnapshots(root: string, change: Change, config: DataConfig): Promise<readonly Touched[]> {
  const from = await mergeBase(root, change.base, change.head);
  const changed = await changedData(root, from, change.head);
  const here = (await commitOf(root, 'HEAD')) === (await commitOf(root, change.head)) && (await isClean(root));
  const looking: Looking = { root, from, to: change.head, here, changed };
  const found: Touched[] = [];
  for (const snapshot of config.snapshots) found.push(...(await touchedBy(looking, snapshot)));
  return unlike(found);
}

async function touchedBy(looking: Looking, snapshot: SnapshotConfig): Promise<readonly Touched[]> {
  const pattern = normalise(snapshot.path).replace(/(?<=.)\/$/, '');
  const matches = ({ path, pointer }: ChangedData) =>
    isSnapshot(pattern, path) || (pointer?.folder === true && reaches(pattern, path));
  const mine = looking.changed.filter((each) => {
    const { oldPath } = each;
    return matches(each) || (oldPath !== undefined && matches({ path: oldPath, status: 'deleted' }));
  });
  if (mine.length === 0) return outsideOfGit(looking, snapshot, pattern);
  const whole = snapshot.name !== undefined && !mine.some(({ path }) => path === pattern);
  if (whole || mine.some(({ pointer }) => pointer?.folder === true))
    return [await asOne(looking, snapshot, pattern, mine)];
  return Promise.all(mine.map((each) => asFile(looking, snapshot, each, matches(each))));
}

/** Whether a file is of a snapshot: it is named itself, or it is data that the pattern holds. */
function isSnapshot(pattern: string, path: string): boolean {
  return path === pattern || ((isDataName(path) || meansPlain(pattern)) && holds(pattern, path));
}

function holds(pattern: string, path: string): boolean {
  return matchesGlob(path, pattern) || path.startsWith(`${pattern}/`);
}

/** Whether a pattern can match something in a folder. */
function reaches(pattern: string, folder: string): boolean {
  const start = startOf(pattern) ?? pattern;
  return start === '.' || `${start}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${start}/`);
}

async function asFile(
  looking: Looking,
  config: SnapshotConfig,
  changed: ChangedData,
  stays: boolean,
): Promise<Touched> {
  const { from, here, to } = looking;
  const { path, pointer, status } = changed;
  const { oldPath = path } = changed;
  const old = isDataName(oldPath) || isSnapshot(normalise(config.path), oldPath) ? oldPath : path;
  const before = status === 'added' || (changed.oldPath !== undefined && old === path) ? null : `git:${from}:${old}`;
  const name = config.name ?? fileName(stays ? path : old);
  const base = await baseOf(looking, config, name, before, pointer?.baseIsHere !== false);
  if (!stays) return { name, config, base, head: null, from, path: old, ...(old === path ? {} : { movedTo: path }) };
  // What a pointer stands for is taken from the commit: the working tree may hold an older version.
  const head = here && pointer === undefined ? path : `git:${to}:${path}`;
  return { name, config, base, head: status === 'deleted' ? null : head, from, path };
}

async function asOne(
  looking: Looking,
  config: SnapshotConfig,
  pattern: string,
  mine: readonly ChangedData[],
): Promise<Touched> {
  const { root, from, to, here } = looking;
  const name = config.name ?? fileName(pattern);
  const before = (await isAtCommit(root, from, pattern)) ? `git:${from}:${pattern}` : null;
  const base = await baseOf(
    looking,
    config,
    name,
    before,
    mine.every(({ pointer }) => pointer?.baseIsHere !== false),
  );
  const behind = mine.some(({ pointer }) => pointer !== undefined);
  const head = here && !behind ? pattern : `git:${to}:${pattern}`;
  return { name, config, base, head: (await isAtCommit(root, to, pattern)) ? head : null, from, path: pattern };
}

/**
 * A snapshot that git never had: it is compared with its stored profile or with its last accepted one; without either
 * nobody knows whether it changed.
 */
async function outsideOfGit(looking: Looking, config: SnapshotConfig, pattern: string): Promise<readonly Touched[]> {
  const { root, from, to } = looking;
  const name = config.name ?? (isTable(config.path) ? tableName(config.path) : fileName(pattern));
  const base = await baseOf(looking, config, name, null, false);
  if (base === null && config.history === undefined) return [];
  const remote = isTable(config.path) || isAddress(config.path);
  if (!remote && ((await isAtCommit(root, from, pattern)) || (await isAtCommit(root, to, pattern)))) return [];
  const there = remote || (startOf(pattern) === null ? existsSync(resolve(root, pattern)) : true);
  return there && (remote || looking.here) ? [{ name, config, base, head: config.path, from, path: pattern }] : [];
}

/** The configured base, else what git had where that can be had, else the stored profile, else what git had. */
async function baseOf(
  { root, from }: Looking,
  config: SnapshotConfig,
  name: string,
  before: string | null,
  isHere: boolean,
): Promise<string | null> {
  const named = config.base ?? (config.mode === 'skew' ? config.training : undefined);
  // Serving is never compared with an earlier serving: training that is not there is an error of the snapshot.
  const absent = config.mode === 'skew' ? `git:${from}:${normalise(named ?? 'training')}` : null;
  const configured = named === undefined ? absent : ((await configuredBase(root, from, named)) ?? absent);
  if (configured !== null || (before !== null && isHere)) return configured ?? before;
  const profile = `profiles/${name}.profile.json`;
  return (await fileAt(root, from, profile)) === null ? before : `git:${from}:${profile}`;
}

/** A configured base is read as it is at the merge base, so that a change cannot edit it; null when it is not there. */
async function configuredBase(root: string, from: string, base: string): Promise<string | null> {
  if (base.startsWith('git:') || isTable(base) || isAddress(base)) return base;
  const path = normalise(base);
  return (await fileAt(root, from, path)) === null ? null : `git:${from}:${path}`;
}

/** Whether no tracked file differs from the commit that is checked out. */
async function isClean(root: string): Promise<boolean> {
  return (await git(root, ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules'])).length === 0;
}

/** A snapshot's name: its file name without folders and endings; of a pattern, the last part that names something. */
export function fileName(path: string): string {
  const whole = isAddress(path) ? path.replace(/[?#].*$/s, '') : dividedAtTable(path).path;
  const parts = normalise(whole).replace(/\/$/, '').split('/');
  const named = startOf(whole) === null ? undefined : parts.findLast((part) => !/^[*?.]*(\.\w+)*$/.test(part));
  const last = named ?? parts.at(-1) ?? path;
  return (
    last
      .replace(
        /\.(profile\.json|(csv|tsv|tab|psv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|pq|arrow|arrows|feather|ipc|duckdb|ddb|sqlite|sqlite3|db)$/i,
        '',
      )
      .replace(/[^\w.-]/g, '_') || 'snapshot'
  );
}

/** Gives a second snapshot of the same name its path, so that no evidence hides another. */
function unlike(found: readonly Touched[]): readonly Touched[] {
  const names = found.map(({ name }) => name);
  return found.map((each, i) =>
    names.indexOf(each.name) === i ? each : { ...each, name: each.path.replace(/[^\w.-]/g, '_') },
  );
}
