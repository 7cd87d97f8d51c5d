import { basename, isAbsolute, relative, sep } from 'node:path';
import { type DataConfig, type SnapshotConfig, snapshotSchema } from '../data/config.ts';
import type { Counter } from '../data/counter.ts';
import { askedExpectations } from '../data/modes/asked-expectations.ts';
import { type Extra, nothing, together } from '../data/modes/extra.ts';
import { type Files, filesDiffer } from '../data/modes/files-differ.ts';
import { skewPolicy } from '../data/modes/skew.ts';
import { policyOf, type SnapshotPolicy } from '../data/policy.ts';
import { firstProfile, profileAt } from '../data/profile/profile-snapshot.ts';
import { parseProfile } from '../data/profile/profile-text.ts';
import type { Profile } from '../data/profile.ts';
import { openDuckdb } from '../engines/duckdb/duckdb.ts';
import { assemble, couldNotCheck } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { Snapshot, SnapshotPlace } from '../sources/snapshot.ts';
import { matchesGlob, normalise } from '../sources/snapshot-paths.ts';
import type { Change } from './change.ts';
import { type History, historyOf } from './data/accepted.ts';
import { editsOf } from './data/edits.ts';
import { type Compared, deletedEvidence, evidenceOf, firstEvidence } from './data/evidence.ts';
import { comparable, keyedHash } from './data/keyed-hash.ts';
import { modesOf } from './data/modes.ts';
import { keptProfile } from './data/profile-cache.ts';
import { readingNotes } from './data/reading-notes.ts';
import { frame, type OpenEngine, type Run, withRun } from './data/run.ts';
import { checkName, isTable, openNamed, type Table, tableName } from './data/table.ts';
import { fileName, type Touched, touchedSnapshots } from './data/touched.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';

/** What is compared: two snapshots by name, or whatever snapshots of the policy a change touches. */
export type DataRequest =
  | {
      readonly mode: 'pair';
      readonly base: string;
      readonly head: string;
      readonly name?: string;
      readonly asked?: PairAsked;
    }
  | { readonly mode: 'change'; readonly change: Change };

/** What is asked of two named snapshots over what the policy says of them. */
export type PairAsked = Pick<SnapshotConfig, 'key' | 'mode' | 'examples'>;

/**
 * The data gate: one evidence for each snapshot, so that one which cannot be read (`error`) hides no other. Nothing
 * touched: one evidence with verdict `skip`, and no engine is loaded. A private folder holds copies of the data while
 * it runs and is removed in any case.
 */
export async function dataGate(
  request: DataRequest,
  policy: Policy,
  io: Io,
  openEngine: OpenEngine = openDuckdb,
): Promise<Evidence[]> {
  const started = io.now();
  if (request.mode === 'change' && policy.config.data === undefined) {
    throw new Problem(
      'No snapshot is configured: needed `data.snapshots` in the policy, given none.',
      'Name the snapshots in assay.yml (`assay init` finds them), or compare two files: assay data BASE HEAD.',
    );
  }
  return withRun(policy, io, openEngine, async (run) => {
    if (request.mode === 'pair') {
      checkName(request.base);
      const name = request.name ?? nameOf(request.head);
      const config = { ...snapshotConfigOf(run.config, name, request.head), ...request.asked };
      return [
        await guarded(
          run,
          {
            name,
            config,
            base: request.base,
            head: request.head,
            from: null,
            path: inRepository(io.root, request.head),
          },
          false,
        ),
      ];
    }
    return changed(run, request.change, started);
  });
}

/** The evidence of each snapshot that a change touches; all of them say what the change edits of its own judges. */
async function changed(opened: Run, change: Change, started: number): Promise<Evidence[]> {
  const { io, config } = opened;
  let touched: readonly Touched[];
  let run = opened;
  try {
    touched = await touchedSnapshots(io.root, change, config);
    run = { ...opened, policy: withEdits(opened.policy, await editsOf(io.root, change, config)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [couldNotCheck('data', error, frame(opened, started))];
  }
  if (touched.length === 0) return [nothingTouched(run, change, started)];
  const all: Evidence[] = [];
  for (const [i, snapshot] of touched.entries()) {
    io.log.progress('snapshots', i, touched.length);
    all.push(await guarded(run, snapshot, true));
  }
  io.log.progress('snapshots', touched.length, touched.length);
  return all;
}

function withEdits({ config, source }: Policy, edits: readonly string[]): Policy {
  return { config, source: { ...source, edits: [...source.edits, ...edits] } };
}

/** The evidence of one snapshot; a `Problem` becomes its error evidence. */
async function guarded(run: Run, snapshot: Touched, inside: boolean): Promise<Evidence> {
  const started = run.io.now();
  const { name, base, head } = snapshot;
  try {
    return await evidenceFor(run, snapshot, inside, started);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return couldNotCheck('data', error, { ...frame(run, started), name, subject: { base, head, digests: {} } });
  }
}

async function evidenceFor(run: Run, snapshot: Touched, inside: boolean, started: number): Promise<Evidence> {
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

/** Opens a snapshot for counting. `once`: it is counted one time and asked no more. Errors: `Problem`. */
export async function counterOf(
  run: Run,
  snapshot: Snapshot | Table,
  nulls: readonly string[],
  once = false,
): Promise<Counter> {
  if (snapshot.kind === 'table') return snapshot.counter;
  const { kind, lacking, ...rest } = snapshot;
  if (kind === 'profile') throw new Error('a profile is not counted');
  if (lacking !== undefined && !(nulls.length === 0 ? [''] : nulls).includes(lacking.missing)) {
    throw new Problem(
      `Files of ${quote(snapshot.name)} have different columns, and base was read with other texts for missing values.`,
      'Give all files the same header, or name the same `nulls` for both sides.',
    );
  }
  const counter = await (await run.engine()).open({ ...rest, kind, once, nulls: nulls.length === 0 ? [''] : nulls });
  run.io.log.info(`${snapshot.name}: ${counter.rows} rows, ${counter.columns.length} columns`);
  return counter;
}

/** What a snapshot that is named on the command line is called. */
export function nameOf(path: string): string {
  return isTable(path) ? tableName(path) : fileName(path);
}

/** A path for people and for SARIF: relative to the root, or the file's name alone when it lies elsewhere. */
function inRepository(root: string, path: string): string {
  if (isTable(path)) return path;
  if (!isAbsolute(path)) return normalise(path);
  const inside = relative(root, path).split(sep).join('/');
  return inside.startsWith('../') || isAbsolute(inside) ? basename(path) : inside;
}

function nothingTouched(run: Run, change: Change, started: number): Evidence {
  return assemble({
    gate: 'data',
    ...frame(run, started),
    verdict: 'skip',
    decided: 'no snapshot changed',
    limit: 'snapshots of the policy',
    subject: { base: change.base, head: change.head, digests: {} },
    notes: [{ kind: 'method', text: `Watched: ${run.config.snapshots.map(({ path }) => quote(path)).join(', ')}.` }],
  });
}

/** The policy of a snapshot that is named on the command line: the entry of that name or path, else the defaults. */
export function snapshotConfigOf(config: DataConfig, name: string, path: string): SnapshotConfig {
  const plain = normalise(path.replace(/^git:[^:]+:/, ''));
  const found = config.snapshots.find((each) => each.name === name || matchesGlob(plain, normalise(each.path)));
  return found ?? snapshotSchema.parse({ path: 'any' });
}
