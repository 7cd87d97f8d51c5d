import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { judge, type Repository, repository, token } from '../secrets/repository.ts';

let repo: Repository;
let folder = '';

beforeEach(() => {
  repo = repository();
  folder = mkdtempSync(join(tmpdir(), 'assay-history-cache-'));
});

afterEach(() => {
  repo.remove();
  rmSync(folder, { recursive: true, force: true });
});

const hub = (seed: number) => token('hugging-face-token', seed);
const file = () => join(folder, 'clean');
const hidden = 'texts from the cache';

function scan(
  path: string | null,
  options: { key?: string; config?: Record<string, unknown> } = {},
): Promise<Evidence> {
  const { key = '', config = {} } = options;
  const cache = path === null ? {} : { ASSAY_SECRETS_CACHE: path, ASSAY_SECRETS_CACHE_KEY: key };
  const env = { GITHUB_REPOSITORY: 'owner/name', ...cache };
  return judge(repo.root, { mode: 'history' }, { env, config });
}

/** Evidence without what a cache may change: counts of what was read. */
function same({ counts, ...rest }: Evidence): unknown {
  const { bytes: _, [hidden]: _1, ...others } = counts;
  return { ...rest, counts: others };
}

const said = ({ notes }: Evidence) => notes.map(({ text }) => text).join('\n');
const code = (lines: number, seed: number) =>
  Array.from({ length: lines }, (_, i) => `value_${(i * 37 + seed) % 1009} = compute(${i}, other=${i % 13})`);

/** Versions that are stored against each other, with a secret, a placeholder, settings, a notebook and a binary. */
function filled(packed: boolean): void {
  for (let n = 0; n < 6; n++) {
    const lines = code(200, 1);
    lines[n * 30] = `changed_${n} = ${n}`;
    if (n >= 2) lines[50] = 'password = "changeme"';
    repo.write('plain.py', code(200, n).join('\n'));
    repo.write('mixed.py', lines.join('\n'));
    repo.write('late.py', [...code(200, 2), n === 3 ? `hub = "${hub(1)}"` : `n = ${n}`].join('\n'));
    repo.write('broken.json', `{"password": ${n}`);
    repo.write('cells.ipynb', JSON.stringify({ nbformat: 4, cells: [{ cell_type: 'code', source: `n = ${n}` }] }));
    repo.write('data.bin', Buffer.from([0, 1, 2, n, 0]));
    repo.commit(`change ${n}`);
  }
  if (packed) repo.git('repack', '-adfq', '--depth=20', '--window=20');
}

describe('the cache of a history', () => {
  it.each([true, false])('changes nothing but what is read (packed: %s)', async (packed) => {
    filled(packed);
    const plain = await scan(null);
    const first = await scan(file());
    expect(first).toEqual(plain);
    const size = readFileSync(file()).length;
    const second = await scan(file());
    expect(same(second)).toEqual(same(plain));
    // one that is stored against a text with a candidate is not told apart from it
    expect(second.counts[hidden]).toBe((size - 36 - 64) / 16);
    expect(second.counts[hidden]).toBeGreaterThan(6);
    expect(second.counts.bytes).toBeLessThan(plain.counts.bytes as number);
    expect(readFileSync(file()).length).toBe(size);
    expect(readdirSync(folder)).toEqual(['clean']);
  });

  it('reads nothing of a history without a candidate a second time', async () => {
    repo.write('a.py', code(20, 1).join('\n'));
    repo.commit('one');
    await scan(file());
    const second = await scan(file());
    expect(second.counts).toMatchObject({ blobs: 1, bytes: 'one\n'.length, [hidden]: 1 });
  });

  it('finds what is new, also where it is stored against what is known', async () => {
    filled(true);
    await scan(file());
    repo.write('plain.py', [...code(200, 5), `hub = "${hub(2)}"`].join('\n'));
    repo.commit('more');
    repo.git('repack', '-adfq', '--depth=20', '--window=20');
    const [cached, plain] = [await scan(file()), await scan(null)];
    expect(same(cached)).toEqual(same(plain));
    expect(cached.findings.filter(({ rule }) => rule === 'hugging-face-token')).toHaveLength(2);
    expect(cached.counts[hidden]).toBeGreaterThan(6);
  });

  it('reads a text again that has another path, by which it is read otherwise', async () => {
    const text = JSON.stringify({ nbformat: 4, cells: [] });
    repo.write('a.txt', text);
    repo.commit('one');
    await scan(file());
    repo.write('a.ipynb', text);
    repo.commit('two');
    expect((await scan(file())).counts[hidden]).toBeUndefined();
  });

  it('is empty for other rules and settings, and says so', async () => {
    filled(false);
    await scan(file());
    for (const config of [{ disable: ['hugging-face-token'] }, { 'max-file-bytes': 2_000_000 }]) {
      const other = await scan(file(), { config });
      expect(said(other)).toMatch(/other rules, another version or other settings/);
      expect(other.counts[hidden]).toBeUndefined();
      expect((await scan(file(), { config })).counts[hidden]).toBeGreaterThan(5);
    }
    expect(
      (await scan(file(), { config: { 'max-file-bytes': 2_000_000, 'fail-on': 'certain' } })).counts[hidden],
    ).toBeGreaterThan(5);
  });

  it('is not used in the repository without a key, whatever it says and wherever a link leads', async () => {
    filled(false);
    await scan(file());
    // the same file with one entry more: whoever has the program can make one
    const bytes = readFileSync(file());
    const by = bytes.subarray(36, 68);
    const id = repo.git('rev-parse', 'HEAD~2:late.py');
    const entry = createHash('sha256').update(by).update(`${id}\0late.py`).digest().subarray(0, 16);
    const entries = [
      ...Array.from({ length: (bytes.length - 100) / 16 }, (_, i) => bytes.subarray(100 + i * 16, 116 + i * 16)),
      entry,
    ];
    const body = Buffer.concat(entries.sort(Buffer.compare));
    const head = bytes.subarray(0, 68);
    const seal = createHash('sha256').update(head).update(body).digest();
    repo.write('kept/clean', Buffer.concat([head, seal, body]));
    // it is what it seems to be: where it is believed, it hides the finding
    symlinkSync(join(repo.root, 'kept'), join(folder, 'link'));
    const poisoned = join(folder, 'poisoned');
    writeFileSync(poisoned, readFileSync(join(repo.root, 'kept/clean')));
    expect((await scan(poisoned)).findings.map(({ rule }) => rule)).not.toContain('hugging-face-token');
    for (const path of ['kept/clean', join(repo.root, 'kept/clean'), join(folder, 'link', 'clean')]) {
      const evidence = await scan(path);
      expect(evidence.findings.map(({ rule }) => rule)).toContain('hugging-face-token');
      expect(said(evidence)).toMatch(/since a change can write to this file/);
      expect(evidence.counts[hidden]).toBeUndefined();
    }
    const keyed = await scan('kept/clean', { key: 'a long random text' });
    expect(said(keyed)).toMatch(/its seal is wrong/);
    expect(keyed.findings.map(({ rule }) => rule)).toContain('hugging-face-token');
    expect((await scan('kept/clean', { key: 'a long random text' })).counts[hidden]).toBeGreaterThan(5);
    expect(said(await scan('kept/clean', { key: 'another one' }))).toMatch(/its seal is wrong/);
  });

  it('is not believed when it is damaged, foreign, no file or too large', async () => {
    filled(false);
    const plain = await scan(null);
    await scan(file());
    const good = readFileSync(file());
    const flipped = Buffer.from(good);
    flipped[110] = (flipped[110] as number) ^ 1;
    const cases: [string | Buffer, RegExp][] = [
      ['', /no whole file/],
      ['some other text', /no whole file/],
      [good.subarray(0, good.length - 1), /no whole file/],
      [good.subarray(0, good.length - 16), /its seal is wrong/],
      [flipped, /its seal is wrong/],
    ];
    for (const [bytes, why] of cases) {
      writeFileSync(file(), bytes);
      const evidence = await scan(file());
      expect(said(evidence)).toMatch(why);
      expect(evidence.findings).toEqual(plain.findings);
      expect(evidence.counts).toEqual(plain.counts);
      expect(readFileSync(file())).toEqual(good);
    }
    truncateSync(file(), 64 * 1024 ** 2 + 1);
    expect(said(await scan(file()))).toMatch(/no file of at most/);
    expect(readFileSync(file())).toEqual(good);
    const directory = await scan(folder);
    expect(said(directory)).toMatch(/could not be written/);
    expect(directory.counts).toEqual(plain.counts);
    expect(existsSync(folder)).toBe(true);
  });
});
