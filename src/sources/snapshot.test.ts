import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readHeader } from './delimited-header.ts';
import { readPointer } from './lfs-pointer.ts';
import { openSnapshot } from './snapshot.ts';
import { kindOfName } from './snapshot-kind.ts';
import { matchesGlob, normalise } from './snapshot-paths.ts';

const root = mkdtempSync(join(tmpdir(), 'assay-snapshot-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const directory = join(root, '.private');

describe('readHeader', () => {
  it.each([
    ['a,b,c\n1,2,3', ',', ['a', 'b', 'c']],
    ['\ufeffa;b\r\n1,5;2', ';', ['a', 'b']],
    ['a\tb,c\td\n', '\t', ['a', 'b,c', 'd']],
    ['"a,b","say ""hi""",c', ',', ['a,b', 'say "hi"', 'c']],
    ['"two\nlines",b\n1,2', ',', ['two\nlines', 'b']],
    ['a,a,,a', ',', ['a', 'a_2', 'column_3', 'a_3']],
    ['only', ',', ['only']],
    ['__proto__,constructor', ',', ['__proto__', 'constructor']],
  ])('%j', (text, delimiter, names) => expect(readHeader(text)).toEqual({ delimiter, names }));
  it('is null without a record', () => expect(readHeader('\ufeff \n')).toBeNull());
});

describe('names', () => {
  it.each([
    ['a/b.csv.gz', 'csv'],
    ['x.PROFILE.json', 'profile'],
    ['x.ndjson', 'json'],
    ['x.pq', 'parquet'],
    ['x.csv.zip', null],
  ])('%s is %s', (name, kind) => expect(kindOfName(name)).toBe(kind));

  it.each([
    ['data/a.csv', 'data/*.csv', true],
    ['data/b/a.csv', 'data/*.csv', false],
    ['data/b/a.csv', 'data/**/*.csv', true],
    ['a.csv', `${'{a,b}'.repeat(120)}.csv`, false],
  ])('%s against %s: %s', (path, glob, matches) => expect(matchesGlob(path, glob)).toBe(matches));

  it('backslashes are slashes', () => expect(normalise('.\\data\\a.csv')).toBe('data/a.csv'));
});

describe('Git LFS', () => {
  it('a pointer is known by its first line', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
    expect(readPointer(Buffer.from(pointer))).toEqual({ oid: 'a'.repeat(64), size: 12 });
    expect(readPointer(Buffer.from(`x${pointer}`))).toBeNull();
    expect(readPointer(Buffer.concat([Buffer.from(pointer), Buffer.alloc(2000)]))).toBeNull();
  });

  it('stands for its object when that is here and whole', async () => {
    const bytes = 'a,b\n1,2\n';
    const oid = createHash('sha256').update(bytes).digest('hex');
    const store = join(root, '.git', 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4));
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, oid), bytes);
    writeFileSync(
      join(root, 'big.csv'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`,
    );
    const snapshot = await openSnapshot('big.csv', { root, directory, inside: true });
    expect(readFileSync(snapshot.files[0] ?? '', 'utf8')).toBe(bytes);
    expect(snapshot.digest).toBe(`sha256:${oid}`);
    writeFileSync(join(store, oid), 'a,b\n1,3\n');
    await expect(openSnapshot('big.csv', { root, directory, inside: true })).rejects.toThrow(/damaged/);
  });
});

describe('openSnapshot', () => {
  it('gives files names of its own, and refuses parts that differ', async () => {
    mkdirSync(join(root, 'parts'));
    writeFileSync(join(root, 'parts', "a'[1].csv"), 'a,b\n1,2\n');
    writeFileSync(join(root, 'parts', 'b.csv'), 'a,b\n3,4\n');
    const snapshot = await openSnapshot('parts', { root, directory, inside: true });
    expect(snapshot).toMatchObject({ kind: 'csv', bytes: 16, header: { names: ['a', 'b'] } });
    expect(snapshot.files.map((path) => path.slice(-9))).toEqual(['00000.csv', '00001.csv']);
    writeFileSync(join(root, 'parts', 'c.csv'), 'b,a\n3,4\n');
    await expect(openSnapshot('parts/*.csv', { root, directory, inside: true })).rejects.toThrow(/different columns/);
    writeFileSync(join(root, 'parts', 'd.jsonl'), '{}\n');
    await expect(openSnapshot('parts', { root, directory, inside: true })).rejects.toThrow(
      /different kinds: csv, json/,
    );
  });
});
