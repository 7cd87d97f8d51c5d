import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/config.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { type DataRequest, dataGate } from '../../src/gates/data.ts';
import { uniform } from '../data/random.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-modes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Row = Readonly<Record<string, string | number | null>>;
let files = 0;

function write(rows: readonly Row[]): string {
  const name = `t${files++}.csv`;
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((each) => String(row[each] ?? '')).join(','));
  writeFileSync(join(root, name), `${[names.join(','), ...lines].join('\n')}\n`);
  return name;
}

async function judged(
  base: readonly Row[],
  head: readonly Row[],
  snapshot: object,
  asked: Extract<DataRequest, { mode: 'pair' }>['asked'] = {},
): Promise<Evidence> {
  const log = { info: () => {}, warn: () => {}, progress: () => {} };
  const now = Date.parse('2026-03-01T00:00:00Z');
  const io = { root, env: {}, log, mask: () => {}, now: () => now, seed: 1, signal: new AbortController().signal };
  const [b, h] = [write(base), write(head)];
  const data = { snapshots: [{ name: 'table', path: h, ...snapshot }, { path: b }] };
  const policy = {
    config: configSchema.parse({ version: 1, data }),
    source: { path: null, source: 'defaults' as const, edits: [] },
  };
  const request: DataRequest = { mode: 'pair', base: b, head: h, name: 'table', asked };
  const [evidence] = await dataGate(request, policy, io, openDuckdbInProcess);
  if (evidence === undefined) throw new Error('no evidence');
  return evidence;
}

/** Without the word on files of equal bytes, which these tests compare on purpose. */
const rules = ({ findings }: Evidence) =>
  findings.filter(({ rule }) => rule !== 'stale').map(({ rule, severity }) => `${severity} ${rule}`);

function table(rows: number, seed: number): Row[] {
  const next = uniform(seed);
  return Array.from({ length: rows }, (_, id) => ({
    id,
    price: Number((next() * 100).toFixed(2)),
    amount: Number((next() * 10).toFixed(3)),
    kind: ['a', 'b', 'c'][Math.floor(next() * 3)] ?? 'a',
    at: `2026-02-${String(1 + Math.floor(next() * 28)).padStart(2, '0')} 10:00:00`,
    label: next() < 0.3 ? 1 : 0,
  }));
}

describe('expectations', () => {
  const base = table(300, 1);

  it('hold: a pass with a measurement for each', async () => {
    const expectations = {
      expect: [{ row_count: { min: 100 } }, { unique: ['id', 'kind'] }, { sql: 'price >= 0 and amount < price + 11' }],
      columns: {
        id: { expect: [{ not_null: true }, { unique: true }, { monotone: { strict: true } }] },
        price: { expect: [{ range: { min: 0, max: 100 } }, { mean: { min: 20, max: 80 } }, { type: 'double' }] },
        kind: {
          expect: [{ set: ['a', 'b', 'c'] }, { regex: '^[abc]$' }, { distinct: { max: 3 } }, { length: { max: 1 } }],
        },
        at: { expect: [{ fresh: '3d' }, { range: { min: '2026-02-01', max: '2026-03-01' } }] },
      },
    };
    const evidence = await judged(base, base, expectations);
    expect(rules(evidence)).toEqual([]);
    const made = evidence.measurements.filter(({ id }) => id.startsWith('expect-'));
    expect(made).toHaveLength(15);
    expect(made.every(({ outcome, verdict }) => outcome === 'within' && verdict === 'pass')).toBe(true);
  });

  it('do not hold: exact counts, severity and the share that may fail', async () => {
    const expectations = {
      expect: [{ row_count: { min: 1000 }, severity: 'warning' }],
      columns: {
        price: {
          expect: [
            { range: { max: 50 }, severity: 'note' },
            { range: { max: 99 }, mostly: 0.5 },
          ],
        },
        kind: { expect: [{ set: ['a', 'b'] }] },
        at: { expect: [{ fresh: '12h', severity: 'warning' }] },
      },
    };
    const evidence = await judged(base, base, expectations);
    expect(rules(evidence)).toEqual([
      'error expect-set',
      'warning expect-fresh',
      'warning expect-row-count',
      'note expect-range',
    ]);
    const wrong = base.filter(({ kind }) => kind === 'c').length;
    expect(evidence.findings[0]?.message).toBe(`${wrong} of 300 values of \`kind\` are not of the set \`a\`, \`b\``);
    expect(evidence.findings.find(({ rule }) => rule === 'expect-row-count')?.message).toBe(
      'the snapshot has 300 rows; needed at least 1,000',
    );
    expect(evidence.findings[0]?.table).toBeUndefined();
    expect(evidence.decided).toContain('are not of the set');
  });

  it('show values only where the policy says so, and never personal ones', async () => {
    const rows = base.map((row) => ({ ...row, email: `p${row.id}@example.com` }));
    const columns = { kind: { expect: [{ set: ['a'] }] }, email: { expect: [{ regex: '^x' }] } };
    const shown = await judged(rows, rows, { columns, examples: true });
    const withTable = shown.findings.filter((finding) => finding.table !== undefined);
    expect(withTable.map(({ rule }) => rule)).toEqual(['expect-set']);
    expect(JSON.stringify(shown)).not.toContain('@example.com');
    expect(JSON.stringify(await judged(rows, rows, { columns }))).not.toContain('"`b`"');
  });

  it('what cannot be checked is an error, and the others go on', async () => {
    const expectations = {
      expect: [{ sql: 'absent > 1' }, { sql: 'price < 50' }],
      columns: {
        gone: { expect: [{ not_null: true }] },
        kind: { expect: [{ regex: '(' }, { set: ['a'] }, { foreign_key: { snapshot: 'nowhere', column: 'id' } }] },
      },
    };
    const evidence = await judged(base, base, expectations);
    expect(evidence.verdict).toBe('error');
    expect(rules(evidence).filter((rule) => rule === 'error expectation-not-checked')).toHaveLength(4);
    expect(rules(evidence)).toEqual(expect.arrayContaining(['error expect-set', 'error expect-sql']));
  });

  it('references another snapshot of the policy', async () => {
    const head = base.map((row) => (row.id === 7 ? { ...row, id: 100_000 } : row));
    const name = `t${files}.csv`;
    const columns = { id: { expect: [{ foreign_key: { snapshot: name, column: 'id' } }] } };
    const evidence = await judged(base, head, { columns });
    expect(evidence.findings.find(({ rule }) => rule === 'expect-foreign-key')?.message).toBe(
      `1 of 300 values of \`id\` are not in \`id\` of \`${name}\``,
    );
  });
});

describe('rows by key', () => {
  const base = table(2000, 2);
  const head = base
    .filter(({ id }) => (id as number) % 100 !== 3)
    .map((row) => ((row.id as number) % 50 === 1 ? { ...row, price: (row.price as number) + 0.5 } : row));

  it('are a note: how many, in which columns', async () => {
    const evidence = await judged(base, [...head].reverse(), {}, { key: ['id'] });
    const found = evidence.findings.find(({ rule }) => rule === 'rows-differ');
    expect(found).toMatchObject({
      severity: 'note',
      message: '40 of 1,980 rows changed, 20 were removed, 0 added',
      table: { rows: [['`price`', 40, '2 %']] },
    });
    expect(JSON.stringify(evidence.findings)).not.toContain('(missing)');
  });

  it('fail beyond a limit, are silent within a tolerance', async () => {
    const limits = { key: ['id'], row_diff: { max_removed: 0.005, max_changed: 0.5 } };
    const over = await judged(base, head, limits);
    expect(rules(over)).toContain('error rows-differ');
    expect(over.verdict).toBe('fail');
    const columns = { price: { tolerance: { absolute: 0.5000001 } } };
    const kept = base.map((row) => head.find(({ id }) => id === row.id) ?? row);
    const close = await judged(base, kept, { key: ['id'], columns, margins: { distribution: 1 } });
    expect(rules(close).filter((rule) => rule.endsWith('rows-differ'))).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['a text', { kind: { tolerance: { absolute: 1 } } }, /`kind` is of the type string in base/],
    ['the key', { id: { tolerance: { absolute: 1 } } }, /`id` is part of the key/],
  ])('are not compared within a tolerance of %s', async (_, columns, said) => {
    const rows = base.slice(0, 50).map((row) => ({ ...row, kind: 'a' }));
    const evidence = await judged(rows, [...rows].reverse(), { key: ['id'], columns });
    const found = evidence.findings.find(({ rule }) => rule === 'rows-not-compared');
    expect(found?.detail).toMatch(said);
    expect(evidence.verdict).toBe('error');
  });

  it('show changed cells on demand, hostile ones as text, personal ones withheld', async () => {
    const note = '<b>x</b> ](y) | `z`';
    const old = base.slice(0, 50).map((row) => ({ ...row, note: 'plain', email: 'old@example.com' }));
    const fresh = old.map((row) =>
      (row as Record<string, unknown>).id === 4 ? { ...row, note, email: 'new@example.com' } : row,
    );
    const evidence = await judged(old, fresh, {}, { key: ['id'], examples: true });
    const found = evidence.findings.find(({ rule }) => rule === 'rows-differ');
    expect(found?.table?.rows).toEqual([
      ['`4`', '`note`', '`plain`', '`<b>x</b> ](y) | \u02cbz\u02cb`'],
      ['`4`', '`email`', '(withheld)', '(withheld)'],
    ]);
    const without = await judged(old, fresh, {}, { key: ['id'] });
    expect(JSON.stringify(without.findings.find(({ rule }) => rule === 'rows-differ'))).not.toContain('plain');
  });

  it('a key that is not there is an error; keys that repeat are left out and said', async () => {
    expect((await judged(base, head, {}, { key: ['nothing'] })).verdict).toBe('error');
    const twice = [...base, { ...(base[5] as Row), price: 1 }];
    const evidence = await judged(base, twice, {}, { key: ['id'] });
    expect(JSON.stringify(evidence.notes)).toContain('2 rows of head that share one');
    expect(rules(evidence)).toContain('error key-broken');
  });

  it('without a key rows are compared as a whole, never by position', async () => {
    const same = await judged(base, [...base].reverse(), { row_diff: { max_removed: 0 } });
    expect(same.measurements.filter(({ id }) => /^(removed|added)-rows$/.test(id)).map(({ value }) => value)).toEqual([
      0, 0,
    ]);
    const evidence = await judged(base, head, { row_diff: { max_removed: 0 } });
    expect(evidence.findings.find(({ rule }) => rule === 'rows-differ')).toMatchObject({
      severity: 'error',
      message: '60 of 2,000 rows are gone, 40 of 1,980 are new',
    });
  });
});

describe('skew', () => {
  const training = table(4000, 3);
  const serving = training
    .filter(({ id }) => (id as number) % 4 === 0)
    .map(({ label: _, ...row }) =>
      (row.id as number) % 20 === 0 ? { ...row, price: (row.price as number) * 1.001 } : row,
    );
  const skew = {
    mode: 'skew',
    training: 'train.csv',
    key: ['id'],
    columns: { label: { role: 'label' }, id: { role: 'id' } },
  };

  it('a feature that is served with other values fails; labels may be absent, fewer rows are fine', async () => {
    const evidence = await judged(training, serving, skew);
    expect(rules(evidence).filter((rule) => rule.startsWith('error'))).toEqual(['error feature-parity']);
    expect(rules(evidence).filter((rule) => /rows-changed|column-removed/.test(rule))).toEqual([]);
    const parity = evidence.measurements.filter(({ id }) => id === 'feature-parity');
    expect(parity.map(({ subject, value, outcome }) => [subject, value, outcome])).toEqual([
      ['`price`', 0.2, 'changed'],
      ['`amount`', 0, 'equivalent'],
      ['`kind`', 0, 'equivalent'],
      ['`at`', 0, 'equivalent'],
    ]);
    expect(parity[0]?.interval?.low).toBeGreaterThan(0.15);
  });

  it('within a tolerance of the feature it passes', async () => {
    const columns = { ...skew.columns, price: { tolerance: { relative: 0.01 } } };
    const evidence = await judged(training, serving, { ...skew, columns });
    expect(rules(evidence).filter((rule) => /parity/.test(rule))).toEqual([]);
  });

  it('a column that is missing in serving fails unless it is only in training; too few shared rows are undecided', async () => {
    const short = serving.slice(0, 100).map(({ kind: _, ...row }) => row);
    const evidence = await judged(training, short, skew);
    expect(rules(evidence)).toEqual(expect.arrayContaining(['error column-removed', 'warning parity-undecided']));
    const columns = { ...skew.columns, kind: { only_in: 'training' } };
    expect(rules(await judged(training, short, { ...skew, columns }))).not.toContain('error column-removed');
  });

  it('no shared row is an error', async () => {
    const others = serving.map((row) => ({ ...row, id: (row.id as number) + 1_000_000 }));
    const evidence = await judged(training, others, skew);
    expect(evidence.verdict).toBe('error');
    expect(rules(evidence)).toContain('error parity-not-checked');
  });
});

describe('roles', () => {
  it.each([
    ['label', 'label-drift', /the label `label` drifted while the inputs did not move/],
    ['prediction', 'prediction-drift', /the prediction `label` drifted while the inputs did not move/],
  ])('%s that moves alone is a finding of its own, and stands first', async (role, rule, message) => {
    const base = table(20_000, 4);
    const next = uniform(5);
    const head = table(20_000, 6).map((row) => ({ ...row, label: next() < 0.5 ? 1 : 0 }));
    const columns = { label: { role }, id: { role: 'id' } };
    const evidence = await judged(base, head, { columns });
    expect(evidence.findings[0]).toMatchObject({ rule, severity: 'error', message: expect.stringMatching(message) });
    expect(evidence.measurements[0]?.subject).toBe('`label`');
    expect(evidence.decided).toMatch(message);
    const moved = head.map((row) => ({ ...row, amount: ((row as Record<string, unknown>).amount as number) + 3 }));
    expect(rules(await judged(base, moved, { columns })).join()).not.toContain(rule);
  });
});
