import { dataConfigSchema } from '../../src/data/config.ts';
import { compareColumns } from '../../src/data/decision/compare.ts';
import { type Accepted, learnMargins } from '../../src/data/decision/learned-margins.ts';
import { momentOf } from '../../src/data/decision/season.ts';
import { policyOf } from '../../src/data/policy.ts';
import { firstProfile, profileAt } from '../../src/data/profile/profile-snapshot.ts';
import type { Profile } from '../../src/data/profile.ts';
import { plainCounter } from './plain-counter.ts';
import { normal, uniform } from './random.ts';

const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);

/** Daily snapshots of one column, each normal about the day's mean, counted at the first day's edges. */
export async function days(means: readonly number[], rows: number, seed: number): Promise<Accepted[]> {
  const draw = normal(uniform(seed));
  const all: Accepted[] = [];
  for (const [i, mean] of means.entries()) {
    const values = Array.from({ length: rows }, () => mean + draw());
    const digest = `sha256:${String(i).padStart(64, '0')}`;
    const counter = plainCounter([{ name: 'x', type: 'double', values }], digest);
    const first = all[0]?.profile;
    const profile: Profile = first === undefined ? await firstProfile(counter, 10) : await profileAt(counter, first);
    const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
    const name = `history/${day}.profile.json`;
    all.push({ name, moment: momentOf(name), profile });
  }
  return all;
}

function outcome(history: readonly Accepted[], head: Accepted, learns: boolean): string {
  const base = history.at(-1)?.profile as Profile;
  const learned = learnMargins(history, head.profile.digest, { kind: 'none', moment: null });
  const decisions = compareColumns(base, head.profile, learns ? { ...policy, learned } : policy);
  return decisions.find(({ statistic }) => statistic.id === 'ks')?.outcome ?? '';
}

/**
 * Runs of a column that moves 0.1 sigma a day: how often an ordinary day is called changed by the fixed and by the
 * learned margin, and a shift of 0.5 sigma by the learned one.
 */
export async function wander(runs: number): Promise<{ fixed: number; learned: number; shifted: number }> {
  const draw = normal(uniform(3));
  const found = { fixed: 0, learned: 0, shifted: 0 };
  for (let run = 0; run < runs; run++) {
    const means = Array.from({ length: 31 }, () => 0.1 * draw());
    const all = await days([...means, (means.at(-2) ?? 0) + 0.5], 2000, 100 + run);
    const [history, ordinary, shifted] = [all.slice(0, 30), all[30] as Accepted, all[31] as Accepted];
    if (outcome(history, ordinary, false) === 'changed') found.fixed++;
    if (outcome(history, ordinary, true) === 'changed') found.learned++;
    if (outcome(history, shifted, true) === 'changed') found.shifted++;
  }
  return found;
}
