import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Repository, repository } from '../../test/secrets/repository.ts';
import { parseConfig } from '../config/parse.ts';
import { assemble } from '../evidence/assemble.ts';
import type { Measurement } from '../evidence/measurement.ts';
import { tool } from '../evidence/tool.ts';
import { claimsAgain } from './claims-again.ts';
import type { Policy } from './policy.ts';

let repo: Repository;
let base: string;
const source: Policy['source'] = { path: 'assay.yml', source: 'base', edits: [] };

beforeEach(() => {
  repo = repository();
  repo.write('d/trips.csv', 'id,price\n1,2.5\n');
  base = repo.commit();
  repo.write('d/trips.csv', 'id,price\n1,9.5\n');
});
afterEach(() => repo.remove());

/** What becomes of the distance of a column, 0.2 to 0.3, that a run let pass. */
async function held(snapshot: string, digests: Record<string, string> = {}, name = 'trips') {
  const head = repo.commit();
  const io = {
    root: repo.root,
    env: {},
    log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
    mask: () => undefined,
    now: () => 0,
    seed: 1,
    signal: new AbortController().signal,
  };
  const config = parseConfig(`version: 1\ndata:\n  snapshots:\n    - ${snapshot}\n`, 'assay.yml');
  const number: Measurement = {
    ...{ id: 'ks', subject: '`price`', value: 0.25, unit: 'share', n: { base: 900, head: 900 }, verdict: 'pass' },
    interval: { low: 0.2, high: 0.3, level: 0.98, method: 'bounds' },
    limit: { kind: 'margin', value: 0.9 },
  };
  const claim = assemble({
    ...{ gate: 'data', name, decided: 'nothing', limit: '0.9', measurements: [number], policy: source },
    ...{ subject: { base: null, head: null, digests }, tool, seed: 1, started: '', seconds: 0 },
  });
  const change = { base, head, event: 'workflow_run', fork: true };
  const [one] = await claimsAgain([claim], { config, source }, change, io);
  return [one?.verdict, one?.measurements[0]?.verdict, ...(one?.findings ?? []).map(({ message }) => message)];
}

describe('claimsAgain', () => {
  it.each([
    ['its margin', '{ path: "d/*.csv" }', 'fail'],
    ['a margin that the number is within', '{ path: "d/*.csv", margins: { distribution: 0.4 } }', 'pass'],
    ['a margin that the number does not decide', '{ path: "d/*.csv", margins: { distribution: 0.25 } }', 'warn'],
    ['a history that may have taught more', '{ path: "d/*.csv", history: "p/*.json" }', 'warn'],
  ])('holds a distance to %s', async (_, snapshot, verdict) => {
    const said = verdict === 'pass' ? [] : [`ks of \`price\`: the run says pass, its own number earns ${verdict}`];
    expect(await held(snapshot)).toEqual([verdict, verdict, ...said]);
  });

  it('leaves the same bytes, and what the change does not touch', async () => {
    expect(await held('{ path: "d/*.csv" }', { base: 'sha256:1', head: 'sha256:1' })).toEqual(['pass', 'pass']);
    repo.write('x', '');
    expect(await held('{ path: "d/*.csv" }', {}, 'zones')).toEqual(['pass', 'pass']);
  });
});
