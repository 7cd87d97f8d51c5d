import { basename, isAbsolute, relative, sep } from 'node:path';
import type { SnapshotConfig } from '../data/config.ts';
import { assemble, couldNotCheck } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { normalise } from '../sources/snapshot-paths.ts';
import type { Change } from './change.ts';
import { editsOf } from './data/edits.ts';
import { frame, type OpenEngine, type Run, withRun } from './data/run.ts';
import { nameOf, snapshotConfigOf } from './data/snapshot-named.ts';
import { checkName, isTable } from './data/table.ts';
import { type Touched, touchedSnapshots } from './data/touched.ts';
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
  openEngine: OpenEngine = openLate,
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

/** The engine and what judges are loaded only for a snapshot that is touched: most changes touch none. */
const openLate: OpenEngine = async (options) => (await import('../engines/duckdb/duckdb.ts')).openDuckdb(options);

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
    const { evidenceFor } = await import('./data/evidence-for.ts');
    return await evidenceFor(run, snapshot, inside, started);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return couldNotCheck('data', error, { ...frame(run, started), name, subject: { base, head, digests: {} } });
  }
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
