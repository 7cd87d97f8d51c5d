import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';
import { advise } from './advise.ts';

const policy = policyOf(dataConfigSchema.parse({ snapshots: [{ path: 'any' }] }), undefined);

interface Shape {
  /** correlation of x and y */
  readonly rho?: number;
  /** share of rows with x and y far from where they go together */
  readonly odd?: number;
  /** whether a land and a tariff that never met do meet */
  readonly mixed?: boolean;
}

/** Four columns whose margins are the same whatever the shape. */
function table(seed: number, { rho = 0.6, odd = 0, mixed = false }: Shape = {}, rows = 6000): readonly PlainColumn[] {
  const next = uniform(seed);
  const draw = normal(next);
  const columns = { x: [] as number[], y: [] as number[], land: [] as string[], tariff: [] as string[] };
  for (let i = 0; i < rows; i++) {
    const a = draw();
    const b = rho * a + Math.sqrt(1 - rho * rho) * draw();
    const far = next() < odd ? 30 : 0;
    columns.x.push(a + far);
    columns.y.push(b - far);
    const land = ['CH', 'DE', 'FR'][Math.floor(next() * 3)] ?? '';
    columns.land.push(land);
    const tariff = next() < 0.5 ? 'day' : 'night';
    columns.tariff.push(land === 'CH' && !mixed ? 'day' : tariff);
  }
  return [
    { name: 'x', type: 'double', values: columns.x },
    { name: 'y', type: 'double', values: columns.y },
    { name: 'land', type: 'string', values: columns.land },
    { name: 'tariff', type: 'string', values: columns.tariff },
  ];
}

async function rules(base: readonly PlainColumn[], head: readonly PlainColumn[]): Promise<readonly string[]> {
  const counter = plainCounter(base);
  const other = plainCounter(head, `sha256:${'2'.repeat(64)}`);
  const { drafts } = await advise(await firstProfile(counter, 10), counter, other, policy);
  for (const draft of drafts) expect(draft).toMatchObject({ severity: 'note', confidence: 'high' });
  return drafts.map(({ rule }) => rule);
}

describe('columns together', () => {
  it.each([1, 2, 3, 4, 5, 6])('another sample gives no advice (%i)', async (seed) => {
    expect(await rules(table(seed), table(seed + 100))).toEqual([]);
  });

  it('a correlation that broke, which no column shows alone', async () => {
    expect(await rules(table(1), table(2, { rho: -0.3 }))).toContain('correlation-changed');
  });

  it('rows unlike any', async () => {
    expect(await rules(table(1), table(2, { odd: 0.02 }))).toContain('rows-novel');
  });

  it('values that never met', async () => {
    expect(await rules(table(1), table(2, { mixed: true }))).toContain('combination-new');
  });

  it('a classifier sees what moved, and says by which column', async () => {
    const moved = table(2).map((each) =>
      each.name === 'y' ? { ...each, values: each.values.map((value) => Number(value) + 0.8) } : each,
    );
    const counter = plainCounter(table(1));
    const other = plainCounter(moved, `sha256:${'2'.repeat(64)}`);
    const { drafts } = await advise(await firstProfile(counter, 10), counter, other, policy);
    expect(drafts.find(({ rule }) => rule === 'rows-told-apart')?.detail).toMatch(/^It looks most at `y`/);
  });

  it('the same rows give the same words', async () => {
    const [base, head] = [table(1), table(2, { rho: 0, odd: 0.02 })];
    const counter = plainCounter(base);
    const once = async () =>
      advise(await firstProfile(counter, 10), counter, plainCounter(head, 'sha256:2'), { ...policy, advice: true });
    expect(await once()).toEqual(await once());
  });

  it('can be left out, and is left out unasked when there are very many rows', async () => {
    const counter = plainCounter(table(1));
    const profile = await firstProfile(counter, 10);
    const head = plainCounter(table(2, { rho: -0.3 }), 'sha256:2');
    expect((await advise(profile, counter, head, { ...policy, advice: false })).drafts).toEqual([]);
    const large = { ...head, rows: 3_000_000 };
    expect((await advise(profile, counter, large, policy)).notes[0]?.text).toContain('advice: true');
  });
});
