import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normal, uniform } from '../../test/data/random.ts';
import { configSchema } from '../config/config.ts';
import { openDuckdbInProcess } from '../engines/duckdb/duckdb.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceSchema } from '../evidence/evidence-schema.ts';
import { profileGate } from './data/stored-profile.ts';
import { type DataRequest, dataGate } from './data.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';

const top = mkdtempSync(join(realpathSync(tmpdir()), 'assay-gate-'));
const repository = join(top, 'repository');
const scratch = join(top, 'scratch');
afterAll(() => rmSync(top, { recursive: true, force: true }));

// The engine is found in this checkout's node_modules, whatever the root of the test is.
const openEngine: typeof openDuckdbInProcess = (options) =>
  openDuckdbInProcess({ ...options, threads: 2, io: { ...options.io, root: process.cwd(), allowInstall: false } });

function io(root: string): Io {
  return {
    root,
    env: { ...process.env, RUNNER_TEMP: scratch },
    log: { info: () => {}, warn: () => {}, progress: () => {} },
    mask: () => {},
    now: () => 0,
    seed: 1,
    signal: new AbortController().signal,
  };
}

function policy(data?: object): Policy {
  const config = configSchema.parse({ version: 1, ...(data === undefined ? {} : { data }) });
  return { config, source: { path: null, source: 'defaults', edits: [] } };
}

async function gate(request: DataRequest, data?: object, root = repository): Promise<Evidence[]> {
  const evidence = await dataGate(request, policy(data), io(root), openEngine);
  for (const each of evidence) expect(evidenceSchema.parse(each)).toEqual(each);
  expect(readdirSync(scratch)).toEqual([]);
  return evidence;
}

/** The profile of a snapshot, as the command stores it. */
function stored(snapshot: string): Promise<string> {
  return profileGate({ snapshots: [snapshot], base: null }, policy(), io(repository), openEngine);
}

function write(path: string, bytes: string | Buffer): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), bytes);
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' }).trim();
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

/** A table of flights; `factor` is the unit of its distance. */
function table(seed: number, factor = 1, rows = 12_000): string {
  const next = uniform(seed);
  const draw = normal(next);
  const lines = Array.from({ length: rows }, () => {
    const distance = ([96, 229, 502, 762, 1005, 2475][Math.floor(next() * 6)] ?? 0) * factor;
    return `${distance.toFixed(1)},${Math.round(10 * draw())},${['EWR', 'JFK', 'LGA'][Math.floor(next() * 3)]}`;
  });
  return `distance,delay,origin\n${lines.join('\n')}\n`;
}

const honest = { base: table(1), head: table(2), moved: table(2, 1.609344) };

beforeAll(() => {
  mkdirSync(repository, { recursive: true });
  mkdirSync(scratch);
  git('init', '-q', '-b', 'main');
  write('data/trips.csv', honest.base);
  write('data/gone.csv', table(3, 1, 50));
  write('data/old-name.csv', honest.base);
  write('data/parts/a.csv', table(4));
  write('data/parts/b.csv', table(5));
  write('README.md', 'x');
});

const pair = (base: string, head: string): DataRequest => ({ mode: 'pair', base, head });

describe('two snapshots', () => {
  beforeAll(() => {
    write('tmp/head.csv', honest.head);
    write('tmp/moved.csv', honest.moved);
    write('tmp/moved.csv.gz', gzipSync(honest.moved));
    write("tmp/it's [1] `hostile`.csv", honest.head.replace('distance', '"di""st; DROP"'));
    write('tmp/few.jsonl', '{"a":1,"b":{"c":"x"}}\n{"a":2,"b":{"c":"y"}}\n');
  });

  it('a changed unit fails, and says what decided', async () => {
    const [evidence] = await gate(pair('data/trips.csv', 'tmp/moved.csv.gz'));
    expect(evidence).toMatchObject({ gate: 'data', name: 'moved', verdict: 'fail', limit: 'same unit' });
    expect(evidence?.decided).toMatch(/^`distance` changed its unit \(\u00d7 1\.609/);
    const [finding] = evidence?.findings ?? [];
    expect(finding).toMatchObject({
      rule: 'unit-changed',
      severity: 'error',
      locations: [{ path: 'tmp/moved.csv.gz' }],
    });
    expect(finding?.number).toContain('miles \u2192 kilometres');
    expect(evidence?.plots.map(({ id }) => id)).toEqual([finding?.plot]);
    expect(evidence?.subject.digests.head).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(evidence?.counts).toEqual({ rows_base: 12_000, rows_head: 12_000, columns: 3 });
  });

  it('reads texts as the policy says they are written', async () => {
    const lines = (rows: number) => Array.from({ length: rows }, (_, i) => `${i % 10}:${i}\n`).join('');
    write('tmp/colon-base.csv', lines(300));
    write('tmp/colon.csv', lines(300));
    const said = { snapshots: [{ path: 'tmp/colon.csv', csv: { delimiter: ':', header: false } }] };
    const [seen] = await gate(pair('tmp/colon-base.csv', 'tmp/colon.csv'));
    const [asked] = await gate(pair('tmp/colon-base.csv', 'tmp/colon.csv'), said);
    expect(seen?.counts).toMatchObject({ columns: 1 });
    expect(asked?.counts).toMatchObject({ rows_base: 300, rows_head: 300, columns: 2 });
    expect(asked?.notes.map(({ text }) => text).join()).toContain('has no header line');
  });

  it('says how far it is', async () => {
    const steps: (readonly [string, number, number | null])[] = [];
    const log = {
      ...io(repository).log,
      progress: (...step: [string, number, number | null]) => void steps.push(step),
    };
    await dataGate(pair('data/trips.csv', 'tmp/head.csv'), policy(), { ...io(repository), log }, openEngine);
    expect(steps).toEqual([0, 1, 2, 3, 4, 5].map((done) => ['head: steps', done, 5]));
  });

  it('a sample of the same passes, twice with the same bytes', async () => {
    const one = await gate(pair('data/trips.csv', 'tmp/head.csv'));
    const two = await gate(pair('data/trips.csv', 'tmp/head.csv'));
    expect(one[0]?.verdict).toBe('pass');
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });

  it('a stored profile as base decides like the data itself', async () => {
    write('tmp/base.profile.json', await stored('data/trips.csv'));
    for (const head of ['tmp/head.csv', 'tmp/moved.csv']) {
      const [stored] = await gate(pair('tmp/base.profile.json', head));
      const [raw] = await gate(pair('data/trips.csv', head));
      expect(stored?.findings).toEqual(raw?.findings);
      expect(stored?.measurements).toEqual(raw?.measurements);
      expect(stored?.subject.digests).toEqual(raw?.subject.digests);
    }
  });

  it('a stored profile as head decides like the data itself, counted at its edges', async () => {
    write('tmp/head.profile.json', await stored('tmp/moved.csv'));
    write('tmp/base.profile.json', await stored('data/trips.csv'));
    for (const base of ['data/trips.csv', 'tmp/base.profile.json']) {
      const [evidence] = await gate(pair(base, 'tmp/head.profile.json'));
      expect(evidence?.findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
        'distribution-changed: `distance` changed its distribution',
      );
      expect(evidence?.notes.some(({ text }) => text.includes('causes were not looked for'))).toBe(true);
    }
    write('tmp/same.profile.json', await stored('tmp/head.csv'));
    const [equal] = await gate(pair('data/trips.csv', 'tmp/same.profile.json'));
    expect(equal?.verdict).toBe('pass');
  });

  it('a stored profile with hashed values decides like the data itself, and needs its key', async () => {
    const hashed = { snapshots: [{ path: 'data/trips.csv' }], privacy: { values: 'hashed' } };
    const keyed = { ...io(repository), env: { ...io(repository).env, ASSAY_PROFILE_KEY: 'a long random text' } };
    const text = await profileGate({ snapshots: ['data/trips.csv'], base: null }, policy(hashed), keyed, openEngine);
    expect(text).not.toContain('JFK');
    write('tmp/hashed.profile.json', text);
    const [evidence] = await dataGate(pair('tmp/hashed.profile.json', 'tmp/head.csv'), policy(), keyed, openEngine);
    expect(evidence?.verdict).toBe('pass');
    expect(evidence?.measurements.find(({ id, subject }) => id === 'linf' && subject === '`origin`')?.outcome).toBe(
      'equivalent',
    );
    const [without] = await gate(pair('tmp/hashed.profile.json', 'tmp/head.csv'));
    expect(without?.verdict).toBe('error');
    expect(JSON.stringify(without?.notes)).toContain('ASSAY_PROFILE_KEY');
    const other = { ...keyed, env: { ...keyed.env, ASSAY_PROFILE_KEY: 'another long random text' } };
    const [unlike] = await dataGate(pair('tmp/hashed.profile.json', 'tmp/head.csv'), policy(), other, openEngine);
    expect(unlike?.verdict).toBe('error');
    expect(JSON.stringify(unlike?.notes)).toContain('is not the one that the values of the profile were hashed with');
    write(
      'tmp/other.profile.json',
      await profileGate({ snapshots: ['tmp/head.csv'], base: null }, policy(hashed), other, openEngine),
    );
    const [apart] = await gate(pair('tmp/hashed.profile.json', 'tmp/other.profile.json'));
    expect(JSON.stringify(apart?.notes)).toContain('hashed with different keys');
    // Profiles from before keys were told apart are believed.
    write('tmp/old.profile.json', text.replace(/,"key":"[0-9a-f]{16}"/, ''));
    const [old] = await dataGate(pair('tmp/old.profile.json', 'tmp/head.csv'), policy(), keyed, openEngine);
    expect(old?.verdict).toBe('pass');
    write('tmp/plain.profile.json', await stored('tmp/head.csv'));
    const [mixed] = await gate(pair('tmp/hashed.profile.json', 'tmp/plain.profile.json'));
    expect(mixed?.verdict).toBe('error');
  });

  it('hostile names of files and columns are data', async () => {
    const name = "tmp/it's [1] `hostile`.csv";
    const [evidence] = await gate(pair(name, name));
    expect(evidence?.verdict).toBe('pass');
    expect(evidence?.measurements[0]?.subject).toBe('`di"st; DROP`');
  });

  it('nested JSON is compared leaf by leaf', async () => {
    write('tmp/other.jsonl', '{"a":1,"b":{"c":"y"}}\n{"a":2,"b":{"c":"y"}}\n');
    const [evidence] = await gate(pair('tmp/few.jsonl', 'tmp/other.jsonl'));
    expect(evidence?.verdict).toBe('warn');
    expect(evidence?.measurements.map(({ subject }) => subject)).toContain('`b.c`');
  });

  it('the same bytes pass, however few rows they have', async () => {
    const [evidence] = await gate(pair('tmp/few.jsonl', 'tmp/few.jsonl'));
    expect(evidence).toMatchObject({ verdict: 'pass', decided: 'the same bytes as base: 2 columns', findings: [] });
  });

  it('a folder, a glob and a git ref are snapshots too', async () => {
    commit();
    for (const base of [
      'data/parts',
      'data/parts/*.csv',
      'data\\parts\\*.csv',
      'git:HEAD:data/parts',
      'git:HEAD:data/parts/*.csv',
    ]) {
      const [evidence] = await gate(pair(base, 'tmp/head.csv'));
      expect(evidence?.counts.rows_base).toBe(24_000);
      expect(evidence?.verdict).toBe('pass');
    }
  });
});

describe('what cannot be checked is an error with its mend', () => {
  const parquet = (bytes: string) => Buffer.from(bytes, 'latin1');
  it.each<[string, string, string | Buffer | null, RegExp]>([
    ['an empty file', 'bad/empty.csv', '', /is empty/],
    ['no header', 'bad/blank.csv', '\n\n', /no header/],
    ['a ragged line', 'bad/ragged.csv', 'a,b\n1,2\n1,2,3\n', /line 3: the header has 2 columns, the line 3/],
    ['a text in UTF-32', 'bad/wide.csv', Buffer.from('\xff\xfe\0\0a\0\0\0', 'latin1'), /is UTF-32/],
    ['a binary file', 'bad/binary.csv', Buffer.from([97, 0, 1, 2, 3, 10]), /binary file/],
    ['a damaged gzip', 'bad/cut.csv.gz', gzipSync(honest.base).subarray(0, 900), /cut off/],
    ['no gzip at all', 'bad/none.csv.gz', 'a,b\n', /not a gzip/],
    ['a Parquet file cut off', 'bad/cut.parquet', parquet('PAR1xxxxxxxxxxxxxxx'), /does not end with PAR1/],
    ['no Parquet file', 'bad/none.parquet', 'a,b\n1,2\n3,4\n', /does not begin with PAR1/],
    [
      'a damaged Parquet file',
      'bad/hurt.parquet',
      parquet('PAR1xxxxxxxx\x10\x00\x00\x00PAR1'),
      /could not be read as parquet/,
    ],
    ['broken JSON', 'bad/broken.jsonl', '{"a":1}\n{"a":\n', /could not be read as json/],
    ['an unknown ending', 'bad/x.xlsx', 'x', /no kind that can be read/],
    ['no file', 'bad/absent.csv', null, /is not there/],
    ['an empty pattern', 'bad/*.tsv', null, /names no file/],
    ['an unknown ref', 'git:nowhere:data/trips.csv', null, /not in this repository/],
    ['no path in a commit', 'git:HEAD:absent.csv', null, /not in the commit/],
    ['a malformed git spec', 'git:HEAD', null, /git:REF:PATH/],
    [
      'a Git LFS pointer',
      'bad/lfs.csv',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 99\n`,
      /Git LFS pointer/,
    ],
    ['a profile as head', 'bad/head.profile.json', '{}', /is not a profile/],
  ])('%s', async (_, path, bytes, message) => {
    if (bytes !== null) write(path, bytes);
    const [evidence] = await gate(pair('data/trips.csv', path));
    expect(evidence?.verdict).toBe('error');
    expect(evidence?.notes[0]).toMatchObject({
      kind: 'problem',
      text: expect.stringMatching(message),
      mend: expect.stringMatching(/./),
    });
    expect(JSON.stringify(evidence?.notes)).not.toContain(top);
  });

  it('a base without rows', async () => {
    write('bad/rows.csv', 'distance,delay,origin\n');
    expect((await gate(pair('bad/rows.csv', 'data/trips.csv')))[0]?.notes[0]?.text).toContain('has no rows');
    expect((await gate(pair('data/trips.csv', 'bad/rows.csv')))[0]?.findings.map(({ rule }) => rule)).toEqual([
      'no-rows',
    ]);
  });
});

describe('a change', () => {
  let base: string;
  let head: string;
  const data = { snapshots: [{ path: 'data/*.csv' }, { path: 'data/parts/*.csv', name: 'parts' }] };
  const change = (to: string, from = base): DataRequest => ({
    mode: 'change',
    change: { base: from, head: to, event: 'test', fork: false },
  });

  beforeAll(async () => {
    rmSync(join(repository, 'tmp'), { recursive: true, force: true });
    rmSync(join(repository, 'bad'), { recursive: true, force: true });
    base = commit();
    git('checkout', '-q', '-b', 'change');
    write('data/trips.csv', honest.moved);
    write('data/new.csv', table(6, 1, 40));
    write('data/broken.csv', 'a,b\n1\n');
    write('data/parts/b.csv', table(7));
    rmSync(join(repository, 'data/gone.csv'));
    git('mv', 'data/old-name.csv', 'data/new-name.csv');
    head = commit();
  });

  it('judges each snapshot that it touches, and no failure hides another', async () => {
    const evidence = await gate(change(head), data);
    expect(Object.fromEntries(evidence.map(({ name, verdict }) => [name, verdict]))).toEqual({
      trips: 'fail',
      new: 'pass',
      broken: 'error',
      gone: 'fail',
      'new-name': 'pass',
      parts: 'pass',
    });
    expect(evidence.find(({ name }) => name === 'trips')?.findings[0]?.rule).toBe('unit-changed');
    expect(evidence.find(({ name }) => name === 'gone')?.findings[0]?.rule).toBe('snapshot-deleted');
    expect(evidence.find(({ name }) => name === 'new')?.notes[0]?.text).toContain('First snapshot');
    expect(evidence.find(({ name }) => name === 'parts')?.counts.rows_head).toBe(24_000);
  });

  it('reads head from its commit when the working tree is elsewhere', async () => {
    git('checkout', '-q', 'main');
    const evidence = await gate(change(head), { snapshots: [{ path: 'data/trips.csv' }] });
    git('checkout', '-q', 'change');
    expect(evidence[0]?.subject.head).toBe(`git:${head}:data/trips.csv`);
    expect(evidence[0]?.verdict).toBe('fail');
  });

  it('takes a stored profile from the merge base, so that the change cannot edit it', async () => {
    git('checkout', '-q', 'main');
    write('profiles/trips.profile.json', await stored('data/trips.csv'));
    const from = commit();
    git('checkout', '-q', '-b', 'forged');
    write('data/trips.csv', honest.moved);
    write('profiles/trips.profile.json', await stored('data/trips.csv'));
    const to = commit();
    const snapshots = [{ path: 'data/trips.csv', base: 'profiles/trips.profile.json' }];
    const [evidence] = await gate(change(to, from), { snapshots });
    expect(evidence?.policy.edits).toEqual([
      "the stored profile `profiles/trips.profile.json` is edited; this change is judged against the base commit's, and its owner must approve",
    ]);
    expect(evidence?.subject.base).toBe(`git:${from}:profiles/trips.profile.json`);
    expect(evidence?.findings[0]?.rule).toBe('unit-changed');
  });

  it('learns margins from the accepted snapshots at the merge base, not from those of the change', async () => {
    git('checkout', '-q', 'main');
    const text = await stored('data/trips.csv');
    // Every day so many rows change their airport: a usual distance of 8 points.
    const day = (i: number) => {
      const profile = JSON.parse(text);
      const origin = profile.columns.find((column: { path: string[] }) => column.path[0] === 'origin');
      const moved = i % 2 === 0 ? 0 : Math.round(0.08 * profile.rows);
      origin.values.list[0][1] -= moved;
      origin.values.list[1][1] += moved;
      return JSON.stringify({ ...profile, digest: `sha256:${String(i).padStart(64, '0')}` });
    };
    for (let i = 0; i < 11; i++) write(`accepted/trips-2026-03-${String(i + 10)}.profile.json`, day(i));
    const from = commit();
    git('checkout', '-q', '-b', 'learned');
    const lines = honest.base.split('\n');
    const head = lines.map((line, i) => (i % 20 === 1 ? line.replace(/,[A-Z]{3}$/, ',EWR') : line)).join('\n');
    write('data/trips.csv', head);
    for (let i = 0; i < 11; i++) write(`accepted/forged-2026-04-${String(i + 10)}.profile.json`, day(0));
    const to = commit();
    const one = { path: 'data/trips.csv', margins: { category: 0.01 } };
    const [strict] = await gate(change(to, from), { snapshots: [one] });
    expect(strict?.findings.map(({ rule }) => rule)).toContain('categories-changed');
    expect(strict?.policy.edits).toEqual([]);
    const [taught] = await gate(change(to, from), { snapshots: [{ ...one, history: 'accepted/*.profile.json' }] });
    expect(taught?.policy.edits).toEqual([expect.stringMatching(/^the accepted profiles .* and 6 more are new; /)]);
    expect(taught?.findings.map(({ rule }) => rule)).not.toContain('categories-changed');
    const measured = taught?.measurements.find(({ id, subject }) => id === 'linf' && subject === '`origin`');
    expect(measured).toMatchObject({
      limit: { value: 0.05 },
      method: 'margin from 10 distances between accepted snapshots',
    });
  });

  it('refuses a link that leads out of the repository', async () => {
    cpSync(join(repository, 'README.md'), join(top, 'outside.csv'));
    execFileSync('ln', ['-s', join(top, 'outside.csv'), join(repository, 'data', 'linked.csv')]);
    const to = commit();
    const [evidence] = await gate(change(to, git('rev-parse', 'HEAD~1')), { snapshots: [{ path: 'data/linked.csv' }] });
    expect(evidence?.verdict).toBe('error');
    expect(evidence?.notes[0]?.text).toContain('leads out of the repository');
  });

  it('touching no snapshot is a skip that loads no engine', async () => {
    write('README.md', 'y');
    rmSync(join(repository, 'profiles/trips.profile.json'));
    const to = commit();
    const none: typeof openDuckdbInProcess = () => Promise.reject(new Error('no engine is needed'));
    const request = change(to, git('rev-parse', 'HEAD~1'));
    const [evidence, ...more] = await dataGate(request, policy(data), io(repository), none);
    expect(more).toEqual([]);
    expect(evidence).toMatchObject({ verdict: 'skip', decided: 'no snapshot changed' });
    expect(evidence?.policy.edits).toEqual([expect.stringContaining('`profiles/trips.profile.json` is deleted')]);
  });

  it('without the merge base it could not check', async () => {
    const orphan = git('commit-tree', '-m', 'x', git('rev-parse', 'HEAD^{tree}'));
    const [evidence] = await gate(change(head, orphan), data);
    expect(evidence?.verdict).toBe('error');
    expect(evidence?.notes[0]?.mend).toContain('fetch-depth: 0');
    expect(existsSync(join(repository, 'assay-data-'))).toBe(false);
  });
});
