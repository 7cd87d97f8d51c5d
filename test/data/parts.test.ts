import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/config.ts';
import { parseProfile } from '../../src/data/profile/profile-text.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import { profileGate } from '../../src/gates/data/stored-profile.ts';
import type { Io } from '../../src/gates/io.ts';
import type { Policy } from '../../src/gates/policy.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-parts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const log = { info: () => {}, warn: () => {}, progress: () => {} };
const io: Io = {
  root,
  env: { RUNNER_TEMP: root, ASSAY_PROFILE_KEY: 'a key of this test' },
  log,
  mask: () => {},
  now: () => 0,
  seed: 1,
  signal: new AbortController().signal,
};

function policy(privacy: object = {}): Policy {
  const data = { snapshots: [{ path: 'any' }], privacy };
  return { config: configSchema.parse({ version: 1, data }), source: { path: null, source: 'defaults', edits: [] } };
}

const openWith =
  (threads: number): typeof openDuckdbInProcess =>
  (options) =>
    openDuckdbInProcess({ ...options, threads, io: { ...options.io, root: process.cwd(), allowInstall: false } });

/** Writes the profile of a snapshot to a file, as the command does. */
async function profile(snapshots: string[], to: string, base: string | null, privacy = {}, threads = 2) {
  const text = await profileGate({ snapshots, base }, policy(privacy), io, openWith(threads));
  writeFileSync(join(root, to), text);
  return text;
}

/** Four days of one table; every kind of column, nested ones too. */
const columns = `
  i AS id, sin(i * 12.9898) * 100 AS wave, round(cos(i * 7.1), 2) AS price, i % 7 AS few,
  CASE WHEN i % 11 = 0 THEN 'nan'::FLOAT WHEN i % 13 = 0 THEN NULL ELSE (i % 17)::FLOAT END AS odd,
  ['north', 'south', 'east'][1 + (hash(i) % 3)::INTEGER] AS region, 'code-' || (hash(i) % 500) AS code,
  'user' || i || '@example.com' AS mail, DATE '2024-01-01' + (i % 90)::INTEGER AS day,
  [i % 3, i % 5][1:1 + i % 3] AS items, {a: i % 4, b: [{c: 'x' || (i % 6)}]} AS nested`;

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const kind of ['parquet', 'csv']) {
    for (let day = 1; day <= 4; day++) {
      const folder = join(root, kind, `day=2024-01-0${day}`);
      mkdirSync(folder, { recursive: true });
      const asked = kind === 'parquet' ? columns : columns.slice(0, columns.indexOf('['));
      const rows = `(SELECT ${asked.trim().replace(/,$/, '')} FROM range(${day * 5000}, ${day * 5000 + 900 * day}) r(i))`;
      await connection.run(`COPY ${rows} TO '${join(folder, `part.${kind}`)}' (FORMAT ${kind})`);
    }
  }
  connection.closeSync();
  instance.closeSync();
});

describe('profiles of parts', () => {
  const privacies: [string, object][] = [
    ['as they are', {}],
    ['with hashed values and no extremes', { k: 2, values: 'hashed', extremes: false }],
    ['without values', { values: 'none' }],
  ];
  const cases = ['parquet', 'csv'].flatMap((kind) =>
    privacies.map(([name, privacy]) => [kind, name, privacy] as const),
  );
  it.each(cases)('%s %s: the sum is the profile of the whole, byte for byte', async (kind, _, privacy) => {
    await profile([`${kind}/day=2024-01-01/*`], 'base.profile.json', null, privacy);
    const whole = await profile([`${kind}/**/*.${kind}`], 'whole.profile.json', 'base.profile.json', privacy, 1);
    const names: string[] = [];
    for (const day of [3, 1, 4, 2]) {
      names.push(`${day}.profile.json`);
      await profile([`${kind}/**/day=2024-01-0${day}/*`], `${day}.profile.json`, 'base.profile.json', privacy);
    }
    const sum = await profile(names, 'sum.profile.json', null, privacy);
    expect(sum).toBe(whole);
    expect(parseProfile(sum, 'sum').rows).toBe(9000);
    expect(
      parseProfile(sum, 'sum')
        .partitions?.map(({ rows }) => rows)
        .sort(),
    ).toEqual([1800, 2700, 3600, 900]);
  });

  it('have the same bytes with 1 and 4 threads', async () => {
    const one = await profile(['parquet/**/*.parquet'], 'one.profile.json', null, {}, 1);
    expect(await profile(['parquet/**/*.parquet'], 'four.profile.json', null, {}, 4)).toBe(one);
  });

  it('that were counted at different edges are refused with the mend', async () => {
    await profile(['parquet/day=2024-01-01/*'], 'a.profile.json', null);
    await profile(['parquet/day=2024-01-02/*'], 'b.profile.json', null);
    await expect(profile(['a.profile.json', 'b.profile.json'], 'ab.profile.json', null)).rejects.toMatchObject({
      message: expect.stringContaining('edges come from different snapshots'),
      mend: expect.stringContaining('--base'),
    });
  });

  it('of several snapshots, or of a base that is no profile, are refused', async () => {
    await expect(profile(['a.csv', 'b.csv'], 'x', null)).rejects.toThrow(/Needed one snapshot/);
    await expect(profile(['parquet/day=2024-01-01/*'], 'x', 'parquet/day=2024-01-01/*')).rejects.toThrow(
      /no stored profile/,
    );
    await profile(['parquet/day=2024-01-01/*'], 'a.profile.json', null);
    await expect(profile(['a.profile.json'], 'x', 'a.profile.json')).rejects.toThrow(/`--base` is for data/);
  });
});

describe('privacy', () => {
  it('keeps emails, ids and rare strings out, whatever the policy', async () => {
    const text = await profile(['parquet/**/*.parquet'], 'p.profile.json', null);
    expect(text).not.toContain('example.com');
    const mail = parseProfile(text, 'p').columns.find(({ path }) => path[0] === 'mail');
    expect(mail).toMatchObject({ role: 'email', values: { list: [] }, min: null, max: null });
  });

  it('hashes values with the key, and needs one', async () => {
    const text = await profile(['parquet/**/*.parquet'], 'h.profile.json', null, { values: 'hashed' });
    expect(text).not.toContain('north');
    const region = parseProfile(text, 'h').columns.find(({ path }) => path[0] === 'region');
    expect(region?.values?.list.map(([value]) => value)).toEqual(
      Array(3).fill(expect.stringMatching(/^[0-9a-f]{16}$/)),
    );
    const keyless = { ...io, env: { RUNNER_TEMP: root } };
    const request = { snapshots: ['parquet/**/*.parquet'], base: null };
    await expect(profileGate(request, policy({ values: 'hashed' }), keyless, openWith(1))).rejects.toThrow(
      /ASSAY_PROFILE_KEY/,
    );
  });

  it('stores no extreme when told so', async () => {
    const [open, held] = [
      parseProfile(await profile(['parquet/**/*.parquet'], 'o.profile.json', null), 'o'),
      parseProfile(await profile(['parquet/**/*.parquet'], 'e.profile.json', null, { extremes: false }), 'e'),
    ];
    const id = open.columns[0];
    expect(id).toMatchObject({ path: ['id'], min: 5000, max: 23_599 });
    const edges = held.columns[0]?.bins?.edges ?? [];
    expect(edges).not.toContain(5000);
    expect(edges).not.toContain(23_599);
    expect(held.columns[0]?.min).toBeGreaterThan(5000);
    expect(held.columns[0]?.max).toBeLessThan(23_599);
  });
});
