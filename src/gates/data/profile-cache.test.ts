import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uniform } from '../../../test/data/random.ts';
import { configSchema } from '../../config/config.ts';
import { openDuckdbInProcess } from '../../engines/duckdb/duckdb.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { dataGate } from '../data.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-kept-'));
const folder = join(root, 'kept');
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const openEngine: typeof openDuckdbInProcess = (options) =>
  openDuckdbInProcess({ ...options, threads: 2, io: { ...options.io, root: process.cwd(), allowInstall: false } });

/** What a comparison says, and what it says to the log. */
async function compared(base: string, head: string, env: object = {}, privacy: object = {}) {
  const said: string[] = [];
  const config = configSchema.parse({ version: 1, data: { snapshots: [{ path: 'any' }], privacy } });
  const io = {
    root,
    env: { ...process.env, RUNNER_TEMP: root, ASSAY_PROFILE_CACHE: 'kept', ...env },
    log: { info: (text: string) => void said.push(text), warn: () => {}, progress: () => {} },
    mask: () => {},
    now: () => 0,
    seed: 1,
    signal: new AbortController().signal,
  };
  const policy = { config, source: { path: null, source: 'defaults' as const, edits: [] } };
  const all: readonly Evidence[] = await dataGate({ mode: 'pair', base, head }, policy, io, openEngine);
  return { text: JSON.stringify(all), used: said.some((line) => line.endsWith('its profile was kept')) };
}

function table(name: string, seed: number, shift: number): void {
  const next = uniform(seed);
  const rows = Array.from({ length: 400 }, () => `${(next() + shift).toFixed(3)},${next() < 0.5 ? 'bus' : 'tram'}`);
  writeFileSync(join(root, name), `x,kind\n${rows.join('\n')}\n`);
}

table('base.csv', 1, 0);
table('other.csv', 2, 0);
table('head.csv', 3, 0.7);

const entries = () => (existsSync(folder) ? readdirSync(folder) : []).map((name) => join(folder, name));
const sign = (profile: string) => `${createHash('sha256').update(profile).digest('hex')}\n${profile}`;
const kept = { name: '', text: '', entry: '', other: '' };

beforeAll(async () => {
  for (const [base, field] of [
    ['other.csv', 'other'],
    ['base.csv', 'entry'],
  ] as const) {
    rmSync(folder, { recursive: true, force: true });
    kept.text = (await compared(base, 'head.csv')).text;
    const [path = ''] = entries();
    kept[field] = readFileSync(path, 'utf8');
    kept.name = basename(path);
  }
});

function keep(entry: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, kept.name), entry);
}

const profileIn = (entry: string) => entry.slice(entry.indexOf('\n') + 1);

describe('keptProfile', () => {
  it('keeps the profile of a base, never of a head, and says the same with it', async () => {
    const without = await compared('base.csv', 'head.csv', { ASSAY_PROFILE_CACHE: '' });
    expect(entries()).toEqual([]);
    expect(without).toEqual({ text: kept.text, used: false });
    expect(without.text).toContain('"verdict":"fail"');
    expect(JSON.parse(profileIn(kept.entry))).toMatchObject({ rows: 400, columns: [{ path: ['x'] }, {}] });
    keep(kept.entry);
    expect(await compared('base.csv', 'head.csv')).toEqual({ text: kept.text, used: true });
    expect(entries()).toEqual([join(folder, kept.name)]);
    // The head of that comparison is a base that nothing is kept of.
    expect((await compared('head.csv', 'base.csv')).used).toBe(false);
  });

  it.each<[string, (entry: string, other: string) => string]>([
    ['cut short', (entry) => entry.slice(0, -20)],
    ['empty', () => ''],
    ['changed', (entry) => entry.replace('"missing":0', '"missing":9')],
    ['of other data', (_, other) => other],
    [
      'of other data, under the digest of base',
      (entry, other) =>
        sign(
          profileIn(other)
            .replaceAll(/"rows":400/g, '"rows":399')
            .replaceAll(/sha256:[0-9a-f]{64}/g, /sha256:[0-9a-f]{64}/.exec(entry)?.[0] ?? ''),
        ),
    ],
    ['of other columns', (entry) => sign(profileIn(entry).replace('"path":["x"]', '"path":["y"]'))],
    ['no profile', () => sign('{"format":"assay/profile","version":1}\n')],
  ])('makes it again where what is kept is %s', async (_, poison) => {
    const poisoned = poison(kept.entry, kept.other);
    expect(poisoned).not.toBe(kept.entry);
    keep(poisoned);
    expect(await compared('base.csv', 'head.csv')).toEqual({ text: kept.text, used: false });
    expect(readFileSync(join(folder, kept.name), 'utf8')).toBe(kept.entry);
  });

  it('follows no link, and works where nothing can be kept', async () => {
    writeFileSync(join(root, 'elsewhere'), kept.entry);
    mkdirSync(folder);
    symlinkSync(join(root, 'elsewhere'), join(folder, kept.name));
    expect(await compared('base.csv', 'head.csv')).toEqual({ text: kept.text, used: false });
    const blocked = { ASSAY_PROFILE_CACHE: 'base.csv' };
    expect(await compared('base.csv', 'head.csv', blocked)).toEqual({ text: kept.text, used: false });
  });

  it('keeps nothing that the policy holds back, and one profile for each k', async () => {
    await compared('base.csv', 'head.csv', {}, { extremes: false });
    await compared('base.csv', 'head.csv', {}, { values: 'none' });
    expect(entries()).toEqual([]);
    keep(kept.entry);
    expect((await compared('base.csv', 'head.csv', {}, { k: 20 })).used).toBe(false);
    expect(entries().length).toBe(2);
  });

  it('believes with a key only what was signed with it', async () => {
    keep(kept.entry);
    const key = { ASSAY_PROFILE_KEY: 'a long random text' };
    expect((await compared('base.csv', 'head.csv', key)).used).toBe(false);
    expect((await compared('base.csv', 'head.csv', key)).used).toBe(true);
    expect((await compared('base.csv', 'head.csv', { ASSAY_PROFILE_KEY: 'another one' })).used).toBe(false);
  });
});
