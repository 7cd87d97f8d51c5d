import { describe, expect, it } from 'vitest';
import { assemble } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Measurement } from '../evidence/measurement.ts';
import { columnOutcome, columnsOf } from './columns.ts';
import { columnTable } from './html/columns.ts';

const measured = (id: string, subject: string, more: Partial<Measurement> = {}): Measurement => ({
  id,
  subject: `\`${subject}\``,
  value: 0.01,
  unit: 'share',
  n: { base: 100, head: 120 },
  verdict: 'pass',
  ...more,
});
const margin = (value: number) => ({ limit: { kind: 'margin' as const, value } });

function evidence(measurements: readonly Measurement[], gate: Evidence['gate'] = 'data'): Evidence {
  return assemble({
    gate,
    decided: 'x',
    limit: 'y',
    measurements: [...measurements],
    subject: { base: null, head: null, digests: {} },
    policy: { path: null, source: 'defaults', edits: [] },
    tool: { name: 'assay', version: '1' },
    seed: 0,
    started: '2026-01-01T00:00:00Z',
    seconds: 0,
  });
}

const two = evidence([
  measured('ks', 'still', { ...margin(0.05), outcome: 'equivalent' }),
  measured('missing', 'still', { base: 0, head: 0.01, ...margin(0.01), outcome: 'undecided', verdict: 'warn' }),
  measured('psi', 'still', { unit: '' }),
  measured('ks', 'a<b', { value: 0.2, ...margin(0.05), outcome: 'changed', verdict: 'fail' }),
  measured('psi', 'a<b', { unit: '', value: null, reason: 'no value' }),
]);

describe('the columns of a snapshot', () => {
  it('are one each, worst first, with what decided them', () => {
    expect(columnsOf(two).map(({ subject, verdict, ofMargin }) => [subject, verdict, ofMargin])).toEqual([
      ['`a<b`', 'fail', 4],
      ['`still`', 'warn', 0.01 / 0.05],
    ]);
    expect(columnsOf(two).map(columnOutcome)).toEqual(['changed', 'equivalent; missing: undecided']);
  });

  it('are of the data gate only', () => {
    expect(columnsOf(evidence(two.measurements, 'model'))).toEqual([]);
    expect(columnTable(evidence(two.measurements, 'model'), new Map())).toBe('');
  });

  it('are a table with a link to the finding, keys to sort by, and every recorded statistic', () => {
    const table = columnTable(two, new Map([['a<b', 'gate-1-finding-1']]));
    expect(table).toContain('<a href="#gate-1-finding-1"><code>a&lt;b</code></a>');
    expect(table).toContain('<td class="n" data-v="4">4');
    expect(table).toContain('<th scope="col" class="n">psi</th>');
    expect(table).toContain('0 % → 1 %');
  });

  it('of which there are thousands give up recorded statistics, and name them', () => {
    const ids = ['psi', 'js-distance', 'tvd', 'kl', 'linf', 'hellinger'];
    const many = Array.from({ length: 5000 }, (_, i) => [
      measured('ks', `c${i}`, margin(0.05)),
      ...ids.map((id) => measured(id, `c${i}`, { unit: '' })),
    ]).flat();
    const table = columnTable(evidence(many), new Map());
    expect(table).toContain('All 5,000 columns');
    expect(table).toContain('In the evidence only: hellinger.');
    expect(table.split('<tr').length).toBe(5002);
  });
});
