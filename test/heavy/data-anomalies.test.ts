import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { Problem } from '../../src/evidence/problem.ts';
import { dataGate } from '../../src/gates/data.ts';
import { type AnomalyCase, anomalyCases, configCases, errorCases, notApplicable } from '../data/anomaly-cases.ts';
import { read } from '../docs/documents.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-anomalies-'));
let instance: DuckDBInstance;
let connection: Awaited<ReturnType<DuckDBInstance['connect']>>;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
  writeFileSync(join(root, 'there.csv'), 'v\n1\n2\n');
  writeFileSync(join(root, 'broken.profile.json'), '{"format":"assay/profile","version":1}');
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(root, { recursive: true, force: true });
});

async function compare(base: string, head: string, config: object = {}): Promise<Evidence> {
  const log = { info: () => {}, warn: () => {}, progress: () => {} };
  const env = { ...process.env, RUNNER_TEMP: root };
  const io = { root, env, log, mask: () => {}, now: () => 0, seed: 1, signal: new AbortController().signal };
  const data = { undecided: 'pass', snapshots: [{ path: head, ...config }] };
  const policy = {
    config: configSchema.parse({ version: 1, data }),
    source: { path: null, source: 'defaults' as const, edits: [] },
  };
  const openEngine: typeof openDuckdbInProcess = (options) =>
    openDuckdbInProcess({ ...options, io: { ...options.io, root: process.cwd(), allowInstall: false } });
  const [evidence] = await dataGate({ mode: 'pair', base, head }, policy, io, openEngine);
  if (evidence === undefined) throw new Error('no evidence');
  return evidence;
}

/** Rules of what fails or warns, or is noted, each once. */
function said({ findings }: Evidence, notes = false): readonly string[] {
  return [...new Set(findings.filter(({ severity }) => notes || severity !== 'note').map(({ rule }) => rule))];
}

/** Writes rows `from`..`from + rows - 1` of a side, and gives the path to name it by. */
async function written(
  name: string,
  sql: string,
  { format, partitions }: AnomalyCase,
  from: number,
  rows: number,
  where = 'true',
) {
  const select = `SELECT * FROM (SELECT ${sql} FROM range(${from}, ${from + rows}) r(i)) WHERE ${where}`;
  const by = partitions === undefined ? '' : `, PARTITION_BY (${partitions.by})`;
  const path = partitions === undefined ? `${name}.${format === 'json' ? 'jsonl' : format}` : name;
  if (partitions !== undefined) mkdirSync(join(root, name));
  await connection.run(
    `COPY (${select}) TO '${join(root, path)}' (FORMAT ${format}${by}${by === '' ? '' : ', OVERWRITE_OR_IGNORE'})`,
  );
  return path;
}

/** The rows of docs/anomalies.md: name, what is said, verdict. */
const documented = read('docs/anomalies.md')
  .split('\n')
  .flatMap((line) => {
    const [, name, says = '', verdict = ''] = /^\| `([A-Z0-9_]+)` \| (.*?) \| (.*?) \|/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, says: /`([a-z-]+)`/.exec(says)?.[1] ?? says, verdict }];
  });
const verdictOf = new Map(documented.map((row) => [row.name, row]));

describe('docs/anomalies.md', () => {
  it('has a row for each of the 86 anomalies, and each is proved here', () => {
    const proved = [anomalyCases, configCases, errorCases].flatMap((cases) => Object.keys(cases));
    expect(documented).toHaveLength(86);
    expect(documented.map(({ name }) => name).sort()).toEqual([...proved, ...notApplicable].sort());
  });
});

describe('an anomaly', () => {
  it.each(Object.entries(anomalyCases))('%s', async (name, example) => {
    const { base, head, rows = 640, config, partitions } = example;
    const before = await written(`${name}-base`, base, example, 0, 600);
    const after =
      partitions === undefined
        ? await written(`${name}-head`, head, example, 60, rows)
        : await written(`${name}-head`, base, example, 60, rows, `NOT (${partitions.without})`);
    const { says, verdict } = verdictOf.get(name) ?? { says: '', verdict: '' };
    const evidence = await compare(before, after, config);
    expect({ says: said(evidence, verdict === 'pass'), verdict: evidence.verdict }).toEqual({
      says: expect.arrayContaining([says]),
      verdict,
    });
    const unchanged = await compare(before, await written(`${name}-same`, base, example, 60, 600), config);
    expect({ says: said(unchanged), verdict: unchanged.verdict }).toEqual({ says: [], verdict: 'pass' });
  });

  it.each(Object.entries(errorCases))('%s', async (_, [base, head]) => {
    expect((await compare(base, head)).verdict).toBe('error');
    expect((await compare('there.csv', 'there.csv')).verdict).toBe('pass');
  });

  it.each(Object.entries(configCases))('%s', (_, text) => {
    expect(() => parseConfig(text, 'assay.yml')).toThrow(Problem);
    expect(parseConfig('version: 1\ndata:\n  snapshots:\n    - path: a.csv\n', 'assay.yml')).toBeDefined();
  });
});

describe('what no other validator names', () => {
  const daily = { base: '', head: '', format: 'parquet', partitions: { by: 'day', without: '' } } as const;
  const day = (of: string) => `'2024-01-0' || (1 + i % 6) AS day, hash((i // 6) * 7 + ${of}) % 500 AS v`;

  it('partitions with the same rows', async () => {
    const base = await written('days-base', day('i % 6'), daily, 0, 600);
    const head = await written('days-head', day('least(i % 6, 3)'), daily, 60, 600);
    const evidence = await compare(base, head);
    expect([said(evidence), evidence.verdict]).toEqual([expect.arrayContaining(['partition-repeated']), 'fail']);
    expect(evidence.findings.find(({ rule }) => rule === 'partition-repeated')?.message).toBe(
      'the data stands still since `2024-01-04`',
    );
    expect(said(await compare(base, await written('days-same', day('i % 6'), daily, 60, 600)))).toEqual([]);
  });

  it('a key that repeats, a part that was loaded twice, nothing newer', async () => {
    const example = { base: '', head: '', format: 'csv' } as const;
    const columns = "i AS id, (hash(i) % 900) / 7 AS v, TIMESTAMP '2024-01-01' + INTERVAL (i) MINUTE AS at";
    const base = await written('load-base', columns, example, 0, 600);
    const again = columns.replaceAll('i)', 'least(i, 600))').replace('i AS id', 'least(i, 600) AS id');
    const head = await written('load-head', again, example, 0, 700);
    const config = { key: ['id'], columns: { at: { role: 'time' } } };
    expect(said(await compare(base, head, config))).toEqual(expect.arrayContaining(['key-broken', 'rows-duplicated']));
    const older = await written('load-older', columns.replace('(hash(i) % 900) / 7', 'i % 9'), example, 0, 590);
    expect(said(await compare(base, older, config))).toContain('stale');
    const next = await written('load-next', columns, example, 60, 600);
    expect(said(await compare(base, next, config))).toEqual([]);
  });
});
