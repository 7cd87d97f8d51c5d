import { dataConfigSchema } from '../../src/data/config.ts';
import { judge } from '../../src/data/judge.ts';
import { policyOf } from '../../src/data/policy.ts';
import { firstProfile } from '../../src/data/profile/profile-snapshot.ts';
import type { Profile } from '../../src/data/profile.ts';
import { type CauseCase, changed, population } from './cause-cases.ts';
import { plainCounter } from './plain-counter.ts';

const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);

const bases = new Map<string, Promise<Profile>>();

function baseOf(seed: number, rows: number): Promise<Profile> {
  const key = `${seed}/${rows}`;
  const known = bases.get(key) ?? firstProfile(plainCounter(population(seed, rows)), 10);
  bases.set(key, known);
  return known;
}

/** The findings (rule and column, notes left out) about a population with a change done to it; null: nothing done. */
export async function foundIn(cause: CauseCase | null, seed: number, rows: number): Promise<readonly string[]> {
  const head = population(seed + 1000, rows);
  const done = cause === null ? head : changed(head, cause, seed);
  const columns = cause === null || cause.keep !== undefined ? done : done.filter(({ name }) => name === cause.column);
  const base = await baseOf(seed, rows);
  const own = { ...base, columns: base.columns.filter(({ path }) => columns.some(({ name }) => name === path[0])) };
  const judged = await judge(own, plainCounter(columns, `sha256:${'2'.repeat(64)}`), policy);
  return judged.drafts
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, about }) => `${rule} ${about[0] ?? ''}`);
}
