import type { HoldBack } from '../../data/profile/holding-back.ts';
import { mergeAll } from '../../data/profile/merge.ts';
import { firstProfile, profileAt } from '../../data/profile/profile-snapshot.ts';
import { parseProfile, profileText } from '../../data/profile/profile-text.ts';
import type { Profile } from '../../data/profile.ts';
import { openDuckdb } from '../../engines/duckdb/duckdb.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { openSnapshot } from '../../sources/snapshot.ts';
import type { Io } from '../io.ts';
import type { Policy } from '../policy.ts';
import { counterOf } from './counter-of.ts';
import { keyedHash } from './keyed-hash.ts';
import { type OpenEngine, type Run, withRun } from './run.ts';
import { nameOf, snapshotConfigOf } from './snapshot-named.ts';
import { openNamed } from './table.ts';

/** What is profiled: one snapshot, or several stored profiles of parts, which are added. */
export interface ProfileRequest {
  readonly snapshots: readonly string[];
  /** a stored profile at whose edges and values the snapshot is counted, so that it can be added to others */
  readonly base: string | null;
}

/**
 * The profile of a snapshot as text, to be stored and compared against later; or the sum of stored profiles.
 * Errors: `Problem` for a snapshot that cannot be read, and for profiles that cannot be added.
 */
export async function profileGate(
  request: ProfileRequest,
  policy: Policy,
  io: Io,
  openEngine: OpenEngine = openDuckdb,
): Promise<string> {
  return withRun(policy, io, openEngine, async (run) => {
    if (request.snapshots.every((name) => name.endsWith('.profile.json'))) {
      if (request.base !== null)
        throw new Problem('Stored profiles are added as they are: `--base` is for data.', 'Leave `--base` out.');
      return profileText(await added(run, request.snapshots));
    }
    const [snapshot, ...more] = request.snapshots;
    if (snapshot === undefined || more.length > 0) {
      throw new Problem(
        `Needed one snapshot, or only stored profiles, given ${request.snapshots.length}.`,
        'Name one snapshot (a pattern may hold many files), or *.profile.json files to add.',
      );
    }
    return profileText(await counted(run, snapshot, request.base));
  });
}

async function counted(run: Run, snapshot: string, base: string | null): Promise<Profile> {
  const config = snapshotConfigOf(run.config, nameOf(snapshot), snapshot);
  const stored = base === null ? null : await storedProfile(run, base);
  const { nulls } = stored ?? config;
  const opened = await openNamed(snapshot, { ...placeOf(run), asked: config.csv, nulls }, run.io);
  const { k, values, extremes } = run.config.privacy;
  const hash = keyedHash(run.io.env);
  if (stored === null) {
    const held: HoldBack = { values, extremes, ...hash };
    return firstProfile(await counterOf(run, opened, config.nulls), k, held);
  }
  return profileAt(await counterOf(run, opened, stored.nulls, true), stored, { parts: true, ...hash });
}

async function added(run: Run, names: readonly string[]): Promise<Profile> {
  const profiles: Profile[] = [];
  for (const name of names) profiles.push(await storedProfile(run, name));
  return mergeAll(profiles);
}

async function storedProfile(run: Run, name: string): Promise<Profile> {
  const opened = await openSnapshot(name, placeOf(run));
  if (opened.kind !== 'profile') {
    throw new Problem(
      `${quote(name)} is no stored profile: needed a *.profile.json file.`,
      'Make one: assay data profile SNAPSHOT -o NAME.profile.json.',
    );
  }
  return parseProfile(opened.text ?? '', name);
}

function placeOf({ io, directory }: Run) {
  return { root: io.root, directory, inside: false };
}
