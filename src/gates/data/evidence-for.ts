import type { SnapshotConfig } from '../../data/config.ts';
import type { Counter } from '../../data/counter.ts';
import { askedExpectations } from '../../data/modes/asked-expectations.ts';
import { type Extra, nothing, together } from '../../data/modes/extra.ts';
import { type Files, filesDiffer } from '../../data/modes/files-differ.ts';
import { skewPolicy } from '../../data/modes/skew.ts';
import { policyOf, type SnapshotPolicy } from '../../data/policy.ts';
import { firstProfile, profileAt } from '../../data/profile/profile-snapshot.ts';
import { parseProfile } from '../../data/profile/profile-text.ts';
import type { Profile } from '../../data/profile.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Snapshot, SnapshotPlace } from '../../sources/snapshot.ts';
import { type History, historyOf } from './accepted.ts';
import { counterOf } from './counter-of.ts';
import { type Compared, deletedEvidence, evidenceOf, firstEvidence } from './evidence.ts';
import { comparable, keyedHash } from './keyed-hash.ts';
import { modesOf } from './modes.ts';
import { keptProfile } from './profile-cache.ts';
import { readingNotes } from './reading-notes.ts';
import { frame, type Run } from './run.ts';
import { nameOf, snapshotConfigOf } from './snapshot-named.ts';
import { isTable, openNamed, type Table } from './table.ts';
import type { Touched } from './touched.ts';

/**
 * The evidence of one snapshot: head judged against its base, or alone. `inside`: the names are of the repository.
 * `started`: milliseconds since 1970. Errors: `Problem` when one of them cannot be read or compared.
 */
export async function evidenceFor(run: Run, snapshot: Touched, inside: boolean, started: number): Promise<Evidence> {
  if (snapshot.head === null) return deletedEvidence(snapshot, frame(run, started));
  const { csv: asked, nulls } = snapshot.config;
  const place = { root: run.io.root, directory: run.directory, inside, asked, nulls };
  // Of a large snapshot each step takes a while; the engine says nothing in between.
  const step = (done: number) => run.io.log.progress(`${snapshot.name}: steps`, done, 5);
  step(0);
  const head = await openNamed(snapshot.head, place, run.io);
  const history = await historyOf(run, snapshot.config, { name: snapshot.path, digest: head.digest }, snapshot.from);
  step(1);
  const against = await baseOf(run, snapshot, history, place);
  const modes = { snapshot, config: run.config, now: started, open: otherSnapshot(run, snapshot, place) };
  if (against === null) {
    const { profile, counter } = await firstLook(run, head, snapshot.config);
    const first = askedExpectations(snapshot.config).length > 0 ? (counter ?? profile) : profile;
    const policy = policyOf(run.config, snapshot.config);
    const own = await modesOf({ ...modes, policy, base: null, profile: null, head: first });
    const extra = together([unlikeFiles(null, filesOf(head, counter), policy), own]);
    return firstEvidence(snapshot, profile, extra, frame(run, started));
  }
  step(2);
  const stored = head.kind === 'profile' ? parseProfile(head.text ?? '', head.name) : null;
  const { base: made, rows } = await baseProfile(run, against, snapshot.config, stored);
  step(3);
  if (made.rows === 0)
    throw new Problem(`${quote(against.name)} has no rows: there is nothing to compare against.`, 'Name another base.');
  const counted = stored ?? (await counterOf(run, head, made.nulls));
  const base = await comparable(made, counted, run.io.env);
  step(4);
  const policy = skewPolicy({ ...policyOf(run.config, snapshot.config), learned: history.learned }, snapshot.config);
  const own = await modesOf({ ...modes, policy, base: rows, profile: base, head: counted });
  const unlike = unlikeFiles(filesOf(against.snapshot, rows), filesOf(head, counted), policy);
  const extra = together([unlike, own]);
  const notes = [...against.notes, ...readingNotes(against.snapshot), ...readingNotes(head)];
  const compared: Compared = { snapshot, base, rows, head: counted, policy, notes, extra };
  const evidence = await evidenceOf(compared, () => frame(run, started));
  step(5);
  return evidence;
}

/** What is said of a head whose files do not all have the same columns. */
function unlikeFiles(base: Files | null, head: Files, policy: SnapshotPolicy): Extra {
  return { ...nothing, drafts: filesDiffer(base, head, policy) };
}

/** Columns that not every file of a snapshot has: its header lines say so, or else the engine does. */
function filesOf(snapshot: Snapshot | Table | null, counted: Counter | Profile | null): Files {
  if (snapshot === null || snapshot.kind === 'table') return { lacking: [], count: 0 };
  const told = counted !== null && 'count' in counted ? counted.lacking : undefined;
  return { lacking: snapshot.lacking?.columns ?? told ?? [], count: snapshot.files.length };
}

/** Opens another snapshot of the policy as it is in head: in the working tree, or in head's commit. */
function otherSnapshot(run: Run, { head }: Touched, place: SnapshotPlace): (path: string) => Promise<Counter> {
  const commit = /^git:[^:]+:/.exec(head ?? '')?.[0] ?? '';
  return async (path) => {
    const { csv: asked, nulls } = snapshotConfigOf(run.config, nameOf(path), path);
    const opened = await openNamed(isTable(path) ? path : `${commit}${path}`, { ...place, asked, nulls }, run.io);
    if (opened.kind === 'profile') {
      throw new Problem(`${quote(path)} is a stored profile, which holds no rows.`, 'Name the data itself.');
    }
    return counterOf(run, opened, nulls);
  };
}

/** What head is compared with: data that has to be counted, or a profile. */
interface Against {
  readonly name: string;
  readonly snapshot: Snapshot | Table | null;
  readonly profile: Profile | null;
  readonly notes: Evidence['notes'];
}

/** The last accepted snapshot of head's class, else the base, else the last accepted snapshot; null: there is none. */
async function baseOf(run: Run, touched: Touched, history: History, place: SnapshotPlace): Promise<Against | null> {
  const { sameClass, accepted } = history;
  const last = sameClass ?? (touched.base === null ? accepted.at(-1) : undefined);
  if (last !== undefined) {
    const why = sameClass === null ? 'there is no base at the merge base' : `season: ${touched.config.season}`;
    const text = `Compared with the accepted snapshot ${quote(last.name)} (${why}).`;
    return { name: last.name, snapshot: null, profile: last.profile, notes: [{ kind: 'method', text }] };
  }
  if (touched.base === null) return null;
  const snapshot = await openNamed(touched.base, place, run.io);
  const profile = snapshot.kind === 'profile' ? parseProfile(snapshot.text ?? '', snapshot.name) : null;
  run.io.log.info(`${touched.name}: base ${touched.base}`);
  return { name: touched.base, snapshot, profile, notes: [] };
}

/** Base as a profile; where only head is a stored one, base's data is counted at head's edges. */
async function baseProfile(
  run: Run,
  { snapshot, profile }: Against,
  config: SnapshotConfig,
  head: Profile | null,
): Promise<{ readonly base: Profile; readonly rows: Counter | null }> {
  if (profile !== null) return { base: profile, rows: null };
  if (snapshot === null) throw new Error('neither data nor a profile');
  const rows = await counterOf(run, snapshot, head === null ? config.nulls : head.nulls);
  return {
    base:
      head === null
        ? await keptProfile(run, snapshot, rows, config.csv, () => firstProfile(rows, run.config.privacy.k))
        : await profileAt(rows, head, keyedHash(run.io.env)),
    rows,
  };
}

/** The profile of a head without a base, and what counted it; null: it is a stored one. */
async function firstLook(
  run: Run,
  head: Snapshot | Table,
  config: SnapshotConfig,
): Promise<{ readonly profile: Profile; readonly counter: Counter | null }> {
  if (head.kind === 'profile') return { profile: parseProfile(head.text ?? '', head.name), counter: null };
  const counter = await counterOf(run, head, config.nulls);
  return { profile: await firstProfile(counter, run.config.privacy.k), counter };
}
