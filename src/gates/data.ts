import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { type DataConfig, marginsSchema, type SnapshotConfig, snapshotSchema } from '../data/config.ts';
import type { Counter } from '../data/counter.ts';
import { policyOf } from '../data/policy.ts';
import type { Profile } from '../data/profile.ts';
import { firstProfile } from '../data/profile-snapshot.ts';
import { parseProfile, profileText } from '../data/profile-text.ts';
import { openDuckdb } from '../engines/duckdb/duckdb.ts';
import type { Engine } from '../engines/engine.ts';
import { assemble, couldNotCheck } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { tool } from '../evidence/tool.ts';
import { openSnapshot, type Snapshot } from '../sources/snapshot.ts';
import { matchesGlob, normalise } from '../sources/snapshot-paths.ts';
import type { Change } from './change.ts';
import { type Compared, deletedEvidence, evidenceOf, firstEvidence } from './data/evidence.ts';
import { fileName, type Touched, touchedSnapshots } from './data/touched.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';

/** What is compared: two snapshots by name, or whatever snapshots of the policy a change touches. */
export type DataRequest =
  | { readonly mode: 'pair'; readonly base: string; readonly head: string; readonly name?: string }
  | { readonly mode: 'change'; readonly change: Change };

/** Opens the engine on a private folder. A test passes one that runs in its own process. */
export type OpenEngine = typeof openDuckdb;

/** What stays the same over all snapshots of a run. */
interface Run {
  readonly policy: Policy;
  readonly config: DataConfig;
  readonly io: Io;
  readonly directory: string;
  engine(): Promise<Engine>;
}

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
      const name = request.name ?? fileName(request.head);
      const config = snapshotConfigOf(run.config, name, request.head);
      return [
        await guarded(
          run,
          { name, config, base: request.base, head: request.head, path: inRepository(io.root, request.head) },
          false,
        ),
      ];
    }
    let touched: readonly Touched[];
    try {
      touched = await touchedSnapshots(io.root, request.change, run.config);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return [couldNotCheck('data', error, frame(run, started))];
    }
    if (touched.length === 0) return [nothingTouched(run, request.change, started)];
    const all: Evidence[] = [];
    for (const [i, snapshot] of touched.entries()) {
      io.log.progress('snapshots', i, touched.length);
      all.push(await guarded(run, snapshot, true));
    }
    io.log.progress('snapshots', touched.length, touched.length);
    return all;
  });
}

/** The profile of a snapshot as text, to be stored and compared against later. Errors: `Problem`. */
export async function profileGate(
  snapshot: string,
  policy: Policy,
  io: Io,
  openEngine: OpenEngine = openDuckdb,
): Promise<string> {
  return withRun(policy, io, openEngine, async (run) => {
    const config = snapshotConfigOf(run.config, fileName(snapshot), snapshot);
    const opened = await openSnapshot(snapshot, { root: io.root, directory: run.directory, inside: false });
    return profileText(await profileOf(run, opened, config));
  });
}

async function withRun<T>(policy: Policy, io: Io, openEngine: OpenEngine, work: (run: Run) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(await realpath(io.env.RUNNER_TEMP || tmpdir()), 'assay-data-'));
  let engine: Promise<Engine> | null = null;
  const end = () => void engine?.then((open) => open.close()).catch(() => undefined);
  io.signal.addEventListener('abort', end, { once: true });
  const options = { io: { root: io.root, env: io.env, log: io.log, allowInstall: io.mayInstall ?? true }, directory };
  try {
    const config = policy.config.data ?? defaults();
    return await work({ policy, config, io, directory, engine: () => (engine ??= openEngine(options)) });
  } finally {
    io.signal.removeEventListener('abort', end);
    await (engine as Promise<Engine> | null)?.then((open) => open.close()).catch(() => undefined);
    await rm(directory, { recursive: true, force: true });
  }
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
  const { config, io } = run;
  if (snapshot.head === null) return deletedEvidence(snapshot, frame(run, started));
  const place = { root: io.root, directory: run.directory, inside };
  // Of a large snapshot each step takes a while; the engine says nothing in between.
  const step = (done: number) => io.log.progress(`${snapshot.name}: steps`, done, 5);
  step(0);
  const head = await openSnapshot(snapshot.head, place);
  step(1);
  if (head.kind === 'profile') throw profileAsHead(snapshot.head);
  if (snapshot.base === null) {
    const profile = await profileOf(run, head, snapshot.config);
    return firstEvidence(snapshot, profile, frame(run, started));
  }
  const opened = await openSnapshot(snapshot.base, place);
  step(2);
  const base = await profileOf(run, opened, snapshot.config);
  step(3);
  if (base.rows === 0)
    throw new Problem(
      `${quote(snapshot.base)} has no rows: there is nothing to compare against.`,
      'Name another base.',
    );
  const counter = await counterOf(run, head, base.nulls);
  step(4);
  const compared: Compared = { snapshot, base, counter, policy: policyOf(config, snapshot.config) };
  const evidence = await evidenceOf(compared, () => frame(run, started));
  step(5);
  return evidence;
}

async function profileOf(run: Run, snapshot: Snapshot, config: SnapshotConfig): Promise<Profile> {
  if (snapshot.kind === 'profile') return parseProfile(snapshot.text ?? '', snapshot.name);
  return firstProfile(await counterOf(run, snapshot, config.nulls), run.config.privacy.k);
}

async function counterOf(run: Run, snapshot: Snapshot, nulls: readonly string[]): Promise<Counter> {
  const { kind, ...rest } = snapshot;
  if (kind === 'profile') throw profileAsHead(snapshot.name);
  const counter = await (await run.engine()).open({ ...rest, kind, nulls: nulls.length === 0 ? [''] : nulls });
  run.io.log.info(`${snapshot.name}: ${counter.rows} rows, ${counter.columns.length} columns`);
  return counter;
}

function profileAsHead(name: string): Problem {
  return new Problem(
    `${quote(name)} is a profile, and head must be data: it is counted at the edges that base's profile chose.`,
    'Name the data itself as head; a profile can be the base.',
  );
}

/** A path for people and for SARIF: relative to the root, or the file's name alone when it lies elsewhere. */
function inRepository(root: string, path: string): string {
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

function frame(run: Run, started: number) {
  return {
    policy: run.policy.source,
    tool,
    seed: run.io.seed,
    started: new Date(started).toISOString(),
    seconds: Math.max(0, (run.io.now() - started) / 1000),
  };
}

/** The policy of a snapshot that is named on the command line: the entry of that name or path, else the defaults. */
function snapshotConfigOf(config: DataConfig, name: string, path: string): SnapshotConfig {
  const plain = normalise(path.replace(/^git:[^:]+:/, ''));
  const found = config.snapshots.find((each) => each.name === name || matchesGlob(plain, normalise(each.path)));
  return found ?? snapshotSchema.parse({ path: 'any' });
}

function defaults(): DataConfig {
  return { snapshots: [], margins: marginsSchema.parse({}), undecided: 'warn', alpha: 0.001, privacy: { k: 10 } };
}
