import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uniform } from '../../../test/data/random.ts';
import { configSchema } from '../../config/config.ts';
import type { DataConfig, SnapshotConfig } from '../../data/config.ts';
import type { Counter } from '../../data/counter.ts';
import { parseProfile } from '../../data/profile/profile-text.ts';
import { openDuckdbInProcess } from '../../engines/duckdb/duckdb.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Snapshot } from '../../sources/snapshot.ts';
import { dataGate } from '../data.ts';
import type { Policy } from '../policy.ts';
import { keptProfile } from './profile-cache.ts';
import type { Run } from './run.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-kept-'));
const folder = join(root, 'kept');
mkdirSync(join(root, 'repository'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const openEngine: typeof openDuckdbInProcess = (options) =>
  openDuckdbInProcess({ ...options, threads: 2, io: { ...options.io, root: process.cwd(), allowInstall: false } });

const configured = (privacy: object = {}) =>
  configSchema.parse({ version: 1, data: { snapshots: [{ path: 'any' }], privacy } }).data as DataConfig;

const ioOf = (env: object = {}, said: string[]) => ({
  root: join(root, 'repository'),
  env: { ...process.env, RUNNER_TEMP: root, ASSAY_PROFILE_KEY: '', ASSAY_PROFILE_CACHE: folder, ...env },
  log: { info: (text: string) => void said.push(text), warn: () => {}, progress: () => {} },
  mask: () => {},
  now: () => 0,
  seed: 1,
  signal: new AbortController().signal,
});

/** What a comparison says, and whether it took a kept profile. */
async function compared(base: string, head: string, env: object = {}) {
  const said: string[] = [];
  const config = configSchema.parse({ version: 1, data: { snapshots: [{ path: 'any' }] } });
  const policy: Policy = { config, source: { path: null, source: 'defaults', edits: [] } };
  const asked = { mode: 'pair', base: join(root, base), head: join(root, head) } as const;
  const all: readonly Evidence[] = await dataGate(asked, policy, ioOf(env, said), openEngine);
  return { text: JSON.stringify(all), used: said.some((line) => line.endsWith('its profile was kept')) };
}

function table(name: string, seed: number, shift: number): void {
  const next = uniform(seed);
  const rows = Array.from({ length: 60 }, () => `${(next() + shift).toFixed(3)},${next() < 0.5 ? 'bus' : 'tram'}`);
  writeFileSync(join(root, name), `x,kind\n${rows.join('\n')}\n`);
}

table('base.csv', 1, 0);
table('head.csv', 3, 2);

const entries = () => (existsSync(folder) ? readdirSync(folder) : []).map((name) => join(folder, name));
const kept = { name: '', text: '', entry: '' };

beforeAll(async () => {
  kept.text = (await compared('base.csv', 'head.csv')).text;
  const [path = ''] = entries();
  kept.entry = readFileSync(path, 'utf8');
  kept.name = basename(path);
});

describe('the gate with kept profiles', () => {
  it('keeps the profile of a base, never of a head, and says the same with it', async () => {
    const without = await compared('base.csv', 'head.csv', { ASSAY_PROFILE_CACHE: '' });
    expect(entries()).toEqual([]);
    expect(without).toEqual({ text: kept.text, used: false });
    expect(without.text).toContain('"verdict":"fail"');
    expect(JSON.parse(profileIn(kept.entry))).toMatchObject({ rows: 60, columns: [{ path: ['x'] }, {}] });
    keep(kept.entry);
    expect(await compared('base.csv', 'head.csv')).toEqual({ text: kept.text, used: true });
    expect(entries()).toEqual([join(folder, kept.name)]);
    // The head of that comparison is a base that nothing is kept of.
    expect((await compared('head.csv', 'base.csv')).used).toBe(false);
  });
});

const profileIn = (entry: string) => entry.slice(entry.indexOf('\n') + 1);
const sign = (profile: string, name: string) =>
  `${createHash('sha256').update(`${name}\n${profile}`).digest('hex')}\n${profile}`;

function keep(entry: string, name = kept.name): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), entry);
}

interface Asked {
  readonly env?: object;
  readonly privacy?: object;
  readonly csv?: SnapshotConfig['csv'];
  readonly of?: Partial<Snapshot>;
  readonly rows?: Partial<Counter>;
}

/** Whether a base is counted, which has the rows and columns of the profile that the gate kept. */
async function counts({ env, privacy, csv, of, rows }: Asked = {}): Promise<boolean> {
  const profile = parseProfile(profileIn(kept.entry), 'kept');
  const { digest, columns } = profile;
  const part = { name: 'a', path: '/a', digest, partition: [] };
  const snapshot: Snapshot = { name: 'a', kind: 'csv', files: ['/a'], parts: [part], bytes: 1, digest, ...of };
  const counter = { engine: 'duckdb 1', nulls: [''], rows: 60, digest, columns, ...rows } as unknown as Counter;
  let counted = false;
  const make = async () => {
    counted = true;
    return { ...profile, ...(privacy === undefined ? {} : { k: configured(privacy).privacy.k }) };
  };
  const run = { config: configured(privacy), io: ioOf(env, []) } as unknown as Run;
  await keptProfile(run, snapshot, counter, csv, make);
  return counted;
}

describe('keptProfile', () => {
  beforeEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    expect(await counts()).toBe(true);
    expect(await counts()).toBe(false);
  });
  const own = () => entries()[0] ?? '';

  it.each<[string, (entry: string, name: string) => string]>([
    ['cut short', (entry) => entry.slice(0, -20)],
    ['empty', () => ''],
    ['changed', (entry) => entry.replace('"missing":0', '"missing":9')],
    ['of other data', (entry, name) => sign(profileIn(entry).replaceAll(/sha256:[0-9a-f]{4}/g, 'sha256:0000'), name)],
    ['of other rows', (entry, name) => sign(profileIn(entry).replaceAll('"rows":60', '"rows":59'), name)],
    ['of other columns', (entry, name) => sign(profileIn(entry).replace('"path":["x"]', '"path":["y"]'), name)],
    ['no profile', (_, name) => sign('{"format":"assay/profile","version":1}\n', name)],
  ])('counts again where what is kept is %s', async (_, poison) => {
    const good = readFileSync(own(), 'utf8');
    const poisoned = poison(good, basename(own()));
    expect(poisoned).not.toBe(good);
    keep(poisoned, basename(own()));
    expect(await counts()).toBe(true);
    expect(readFileSync(own(), 'utf8')).toBe(good);
  });

  it.each<[string, Asked]>([
    ['a file has other bytes', { of: { parts: [{ name: 'a', path: '/a', digest: 'sha256:1', partition: [] }] } }],
    ['a file lies in another partition', { of: { partitions: ['day'] } }],
    ['its header is read in another way', { of: { header: { names: ['x', 'kind'], delimiter: ';' } as never } }],
    ['its text is asked to be read in another encoding', { csv: { encoding: 'windows-1252' } }],
    ['other texts mean missing', { rows: { nulls: ['', 'NA'] } }],
    ['the engine is another', { rows: { engine: 'duckdb 2' } }],
    ['k is another', { privacy: { k: 20 } }],
  ])('counts where %s, and keeps both', async (_, other) => {
    expect(await counts(other)).toBe(true);
    expect(entries().length).toBe(2);
    expect(await counts(other)).toBe(false);
    expect(await counts()).toBe(false);
    // The entry of one is none of the other.
    const [one = '', two = ''] = entries();
    writeFileSync(one, readFileSync(two));
    expect([await counts(), await counts(other)]).toContain(true);
  });

  it('follows no link, and counts where nothing can be kept', async () => {
    const path = own();
    renameSync(path, join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), path);
    expect(await counts()).toBe(true);
    const blocked = { env: { ASSAY_PROFILE_CACHE: join(root, 'base.csv') } };
    expect([await counts(blocked), await counts(blocked)]).toEqual([true, true]);
  });

  it.each([{ extremes: false }, { values: 'none' }])('keeps nothing with privacy %j', async (privacy) => {
    rmSync(folder, { recursive: true });
    expect(await counts({ privacy })).toBe(true);
    expect(entries()).toEqual([]);
  });

  it('believes with a key only what was signed with it', async () => {
    const key = { env: { ASSAY_PROFILE_KEY: 'a long random text' } };
    expect([await counts(key), await counts(key)]).toEqual([true, false]);
    expect(await counts({ env: { ASSAY_PROFILE_KEY: 'another one' } })).toBe(true);
  });

  it('uses no folder of the repository without a key: commits of a head can bring it', async () => {
    const repository = join(root, 'repository');
    const name = basename(own());
    for (const inside of ['kept', '..kept', 'link', join(repository, 'kept')]) {
      const env = { ASSAY_PROFILE_CACHE: inside };
      rmSync(join(repository, 'link'), { force: true });
      symlinkSync(folder, join(repository, 'link'));
      mkdirSync(join(repository, 'kept'), { recursive: true });
      writeFileSync(join(repository, 'kept', name), readFileSync(own()));
      expect([await counts({ env }), await counts({ env })], inside).toEqual([true, true]);
    }
    symlinkSync(join(repository, 'kept'), join(root, 'outside'));
    expect(await counts({ env: { ASSAY_PROFILE_CACHE: join(root, 'outside') } })).toBe(true);
    const signed = { env: { ASSAY_PROFILE_CACHE: 'kept', ASSAY_PROFILE_KEY: 'a long random text' } };
    expect([await counts(signed), await counts(signed)]).toEqual([true, false]);
  });

  it('leaves no draft, also where several runs write one entry', async () => {
    rmSync(folder, { recursive: true });
    await Promise.all(Array.from({ length: 8 }, () => counts()));
    expect(entries().map((path) => /\.profile$/.test(path))).toEqual([true]);
    expect(await counts()).toBe(false);
  });
});
