import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uniform } from '../../../test/data/random.ts';
import { configSchema } from '../../config/config.ts';
import { openDuckdbInProcess } from '../../engines/duckdb/duckdb.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { dataGate } from '../data.ts';
import type { Io } from '../io.ts';
import type { Policy } from '../policy.ts';
import { profileGate } from './stored-profile.ts';

const top = mkdtempSync(join(realpathSync(tmpdir()), 'assay-accepted-'));
const root = join(top, 'repository');
const day = 86_400_000;

const openEngine: typeof openDuckdbInProcess = (options) =>
  openDuckdbInProcess({ ...options, threads: 2, io: { ...options.io, root: process.cwd(), allowInstall: false } });

function io(now: number): Io {
  return {
    root,
    env: { ...process.env, RUNNER_TEMP: top },
    log: { info: () => {}, warn: () => {}, progress: () => {} },
    mask: () => {},
    now: () => now,
    seed: 1,
    signal: new AbortController().signal,
  };
}

function policy(data?: object): Policy {
  const config = configSchema.parse({ version: 1, ...(data === undefined ? {} : { data }) });
  return { config, source: { path: null, source: 'defaults', edits: [] } };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

/** Rows of which so large a share is of one kind; each seed is another sample. */
function table(seed: number, share: number): string {
  const next = uniform(seed);
  return `kind\n${Array.from({ length: 6000 }, () => (next() < share ? 'ride' : 'rent')).join('\n')}\n`;
}

/** The profile of a table as the command stores it, counted at the places of an earlier one. */
async function profile(text: string, base: string | null): Promise<string> {
  write('tmp/day.csv', text);
  const made = await profileGate({ snapshots: ['tmp/day.csv'], base }, policy(), io(0), openEngine);
  rmSync(join(root, 'tmp/day.csv'));
  return made;
}

async function judged(from: string, now: number, snapshot: object): Promise<Evidence> {
  const change = { base: from, head: commit(), event: 'test', fork: false };
  const all = await dataGate({ mode: 'change', change }, policy({ snapshots: [snapshot] }), io(now), openEngine);
  expect(all).toHaveLength(1);
  return all[0] as Evidence;
}

const noted = (evidence: Evidence) =>
  evidence.notes.map(({ text }) => text).filter((text) => text.startsWith('Compared'));
const rules = (evidence: Evidence) => evidence.findings.map(({ rule }) => rule);

// A Sunday; on Sundays half of the rows are rides, else a fifth.
const first = Date.UTC(2026, 2, 1);
const shareOn = (i: number) => (i % 7 === 0 ? 0.5 : 0.2);
const dayName = (i: number) => `accepted/trips-${new Date(first + i * day).toISOString().slice(0, 10)}.profile.json`;

let from: string;
beforeAll(async () => {
  mkdirSync(root, { recursive: true });
  git('init', '-q', '-b', 'main');
  write('.gitignore', 'outside/\ntmp/\n');
  for (let i = 0; i < 70; i++) write(dayName(i), await profile(table(i + 1, shareOn(i)), i === 0 ? null : dayName(0)));
  // The last day before the change was no Sunday.
  write('data/trips.csv', table(90, 0.2));
  from = commit();
}, 60_000);
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('data without a base', () => {
  const history = 'accepted/*.profile.json';

  it('in git is compared with the last accepted profile, and not with one of the change', async () => {
    write('data/added.csv', table(91, 0.2));
    write('accepted/trips-2026-12-31.profile.json', await profile(table(92, 0.9), dayName(0)));
    const evidence = await judged(from, 0, { path: 'data/added.csv', history });
    expect(noted(evidence)).toEqual([
      `Compared with the accepted snapshot \`${dayName(69)}\` (there is no base at the merge base).`,
    ]);
    expect(evidence.verdict).toBe('pass');
    expect(evidence.subject.digests.base).toMatch(/^sha256:/);
  });

  it('that is not in git is compared with the last accepted profile too', async () => {
    write('outside/trips.csv', table(93, 0.7));
    const evidence = await judged(from, 0, { path: 'outside/trips.csv', history });
    expect(noted(evidence)[0]).toContain(`\`${dayName(69)}\``);
    expect([evidence.verdict, rules(evidence)]).toEqual(['fail', ['categories-changed']]);
  });
});

describe('a season', () => {
  const snapshot = { path: 'data/trips.csv', history: 'accepted/*.profile.json' };

  it('compares a Sunday with the last Sunday, not with the day before', async () => {
    write('data/trips.csv', table(94, 0.5));
    const sunday = first + 70 * day;
    const plain = await judged(from, sunday, { ...snapshot, season: 'none' });
    expect([plain.verdict, rules(plain)]).toEqual(['fail', ['categories-changed']]);
    const evidence = await judged(from, sunday, { ...snapshot, season: 'weekday' });
    expect(noted(evidence)).toEqual([`Compared with the accepted snapshot \`${dayName(63)}\` (season: weekday).`]);
    expect(evidence.verdict).toBe('pass');
    expect(evidence.measurements.find(({ id }) => id === 'linf')?.method).toBe(
      'margin from 9 distances between accepted snapshots of Sunday',
    );
  });

  it('finds on a Monday what is usual on a Sunday', async () => {
    write('data/trips.csv', table(95, 0.5));
    const evidence = await judged(from, first + 71 * day, { ...snapshot, season: 'weekday' });
    expect(noted(evidence)[0]).toContain(`\`${dayName(64)}\``);
    expect([evidence.verdict, rules(evidence)]).toEqual(['fail', ['categories-changed']]);
  });
});
