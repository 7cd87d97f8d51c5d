import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { dataConfigSchema } from '../config.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const config = dataConfigSchema.parse({ snapshots: [{ path: 'any', columns: { w: { role: 'weight' } } }] });
const plain = Array.from({ length: 400 }, (_, i) => 0.5 + (i % 7));

const table = (w: readonly (number | string | null)[], type = 'double'): readonly PlainColumn[] => [
  { name: 'w', type, values: w },
  { name: 'x', type: 'double', values: w.map((_, i) => (i % 50 === 3 ? -1 : i)) },
];

async function judged(head: readonly PlainColumn[], role = true) {
  const base = await firstProfile(plainCounter(table(plain)), 10);
  const policy = policyOf(config, role ? config.snapshots[0] : undefined);
  const { drafts, notes } = await judge(base, plainCounter(head, `sha256:${'2'.repeat(64)}`), policy);
  const found = drafts.filter(({ rule }) => ['weight-broken', 'nan-appeared', 'nulls-in-never-null'].includes(rule));
  return { found: found.map(({ rule, number = '' }) => `${rule}: ${number}`), notes: notes.map(({ text }) => text) };
}

describe('a column of weights', () => {
  it.each<[string, (w: number, i: number) => number | null, string[]]>([
    ['as before', (w) => w, []],
    ['zero in some rows', (w, i) => (i % 5 === 0 ? 0 : w), []],
    ['negative', (w, i) => (i < 3 ? -w : w), ['3 are negative, of 400 rows (exact)']],
    ['missing', (w, i) => (i < 4 ? null : w), ['4 are missing, of 400 rows (exact)']],
    [
      'not finite, missing and negative',
      (w, i) => (i === 0 ? Number.NaN : i === 1 ? Number.POSITIVE_INFINITY : i === 2 ? null : i === 3 ? -1e-9 : w),
      ['1 are missing, 2 are not finite, 1 are negative, of 400 rows (exact)'],
    ],
    ['all zero', () => 0, ['400 are 0, all that there are, of 400 rows (exact)']],
  ])('%s', async (_, change, wanted) => {
    expect((await judged(table(plain.map(change)))).found).toEqual(wanted.map((each) => `weight-broken: ${each}`));
  });

  it('that is no number', async () => {
    const { found } = await judged(
      table(
        plain.map((w) => `w${w}`),
        'string',
      ),
    );
    expect(found).toEqual(['weight-broken: 400 are no numbers but string, of 400 rows (exact)']);
  });

  it('says that it weights no count, and is any column without the role', async () => {
    const said = 'Every row counts once, whatever its weight: `w`.';
    expect((await judged(table(plain))).notes).toContain(said);
    const without = await judged(table(plain.map((w, i) => (i < 3 ? -w : w))), false);
    expect(without.found).toEqual([]);
    expect(without.notes).not.toContain(said);
  });
});
