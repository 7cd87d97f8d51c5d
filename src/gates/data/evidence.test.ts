import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../../data/config.ts';
import { nothing } from '../../data/modes/extra.ts';
import { policyOf } from '../../data/policy.ts';
import { firstProfile } from '../../data/profile/profile-snapshot.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { tool } from '../../evidence/tool.ts';
import { evidenceOf } from './evidence.ts';

const names = ['a', 'b', 'c', 'd'];

/** Columns of which each may be changed, by so much. */
function table(seed: number, wider: Readonly<Record<string, number>>): readonly PlainColumn[] {
  const next = uniform(seed);
  const draw = normal(next);
  return names.map((name) => {
    const by = wider[name] ?? 0;
    const values = Array.from({ length: 8000 }, () => {
      const value = draw();
      return value + by * (3 * Math.sin(value * 1e6) + 4 * Math.cos(value * 1e3));
    });
    return { name, type: 'double', values };
  });
}

async function judged(wider: Readonly<Record<string, number>>, columns: object = {}): Promise<Evidence> {
  const config = dataConfigSchema.parse({ snapshots: [{ path: 'x.csv', columns }] });
  const [snapshot] = config.snapshots;
  if (snapshot === undefined) throw new Error('no snapshot');
  const compared = {
    snapshot: { name: 'x', config: snapshot, base: 'x.csv', head: 'y.csv', from: null, path: 'x.csv' },
    base: await firstProfile(plainCounter(table(1, {})), 10),
    rows: null,
    head: plainCounter(table(2, wider), `sha256:${'2'.repeat(64)}`),
    policy: policyOf(config, snapshot),
    notes: [],
    extra: nothing,
  };
  const policy = { path: null, source: 'defaults' as const, edits: [] };
  return evidenceOf(compared, () => ({ policy, tool, seed: 1, started: '2026-01-01T00:00:00.000Z', seconds: 0 }));
}

const columnsOf = ({ findings }: Evidence) => findings.map(({ message }) => /`(\w+)`/.exec(message)?.[1]);

describe('the findings of a snapshot', () => {
  it('stand by the size of the change, not by the names of rules or columns', async () => {
    const evidence = await judged({ b: 0.35, c: 1.5, d: 0.7 });
    expect(columnsOf(evidence)).toEqual(['c', 'd', 'b']);
    expect(evidence.decided).toMatch(/^`c` changed its .*, and 2 more$/);
    expect(evidence.plots.map(({ x }) => x.label)).toEqual(['`c`', '`d`', '`b`']);
  });

  it('worse ones come before larger ones, and a label before both of its verdict', async () => {
    const columns = { c: { 'on-change': 'warn' }, b: { role: 'label' } };
    const evidence = await judged({ b: 0.35, c: 1.5, d: 0.7 }, columns);
    expect(columnsOf(evidence)).toEqual(['b', 'd', 'c']);
    expect(evidence.decided).toMatch(/^`b` changed its .*, and 1 more$/);
  });
});
