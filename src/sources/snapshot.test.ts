import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type AskedText, type DelimitedHeader, readHeader } from './delimited-header.ts';
import { readPointer } from './lfs-pointer.ts';
import { openSnapshot } from './snapshot.ts';
import { kindOfName } from './snapshot-kind.ts';
import { matchesGlob, normalise } from './snapshot-paths.ts';

const root = mkdtempSync(join(tmpdir(), 'assay-snapshot-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const directory = join(root, '.private');

describe('readHeader', () => {
  const plain = { delimiter: ',', quote: '"', escape: '"', header: true, skip: 0 };
  it.each<[string, Partial<DelimitedHeader> & Pick<DelimitedHeader, 'names'>]>([
    ['a,b,c\n1,2,3', { names: ['a', 'b', 'c'] }],
    ['\ufeffa;b\r\n1,5;2', { delimiter: ';', names: ['a', 'b'] }],
    ['a\tb,c\td\n', { delimiter: '\t', names: ['a', 'b,c', 'd'] }],
    ['a|b\r1|2\r', { delimiter: '|', names: ['a', 'b'] }],
    ['name, full;x\nanna;1\n', { delimiter: ';', names: ['name, full', 'x'] }],
    ['"a,b","say ""hi""",c', { names: ['a,b', 'say "hi"', 'c'] }],
    ['"two\nlines",b\n1,2', { names: ['two\nlines', 'b'] }],
    ["a,b\n'x,y',1\n'it''s',2\n", { quote: "'", escape: "'", names: ['a', 'b'] }],
    ["a,b\n'tis,1\nit's,2\n", { names: ['a', 'b'] }],
    ['a,b\n"x\\"y",1\n"z",2\n', { escape: '\\', names: ['a', 'b'] }],
    ['\r\n \na,b\n1,2\n', { skip: 2, names: ['a', 'b'] }],
    ['a,a,,a', { names: ['a', 'a_2', 'column_3', 'a_3'] }],
    ['only', { names: ['only'] }],
    ['a,b\n1,2\n1,2,3\n', { names: ['a', 'b'] }],
    ['__proto__,constructor', { names: ['__proto__', 'constructor'] }],
    ['1,2.5\n3,4\n', { header: false, names: ['column0', 'column1'] }],
    ['EU,2.5\nUS,4\n', { header: false, names: ['column0', 'column1'] }],
    ['2024-01-01,EU\n2024-01-02,US\n', { header: false, names: ['column0', 'column1'] }],
    ['7\n', { header: false, names: ['column0'] }],
    ['0,1,2\n5,6,7\n', { names: ['0', '1', '2'] }],
    ['country,2019,2020,2021\nCH,1,2,3\n', { names: ['country', '2019', '2020', '2021'] }],
    ['a,b\nx,y\n', { names: ['a', 'b'] }],
  ])('%j', (text, expected) => expect(readHeader(text)).toEqual({ ...plain, ...expected }));
  it.each<[string, AskedText, Partial<DelimitedHeader>]>([
    ['a;b,c\n1;2,3\n', { delimiter: ';' }, { delimiter: ';', names: ['a', 'b,c'] }],
    ['a:b\n1:2\n', { delimiter: ':' }, { delimiter: ':', names: ['a', 'b'] }],
    ["a:b\n'1:1':2\n", { delimiter: ':' }, { delimiter: ':', quote: "'", escape: "'", names: ['a', 'b'] }],
    ['a,b\n"1,2"\n', { quote: "'" }, { quote: "'", escape: "'", names: ['a', 'b'] }],
    ['a,b\n"x""",2\n', { escape: '\\' }, { escape: '\\', names: ['a', 'b'] }],
    ['1,2\n3,4\n', { header: true }, { names: ['1', '2'] }],
    ['a,b\nx,y\n', { header: false }, { header: false, names: ['column0', 'column1'] }],
  ])('%j as the policy %j says', (text, asked, expected) =>
    expect(readHeader(text, true, asked)).toEqual({ ...plain, ...expected }),
  );
  it('is null without a record', () => expect(readHeader('\ufeff \n')).toBeNull());
  it('does not count the last record of a text that goes on', () => {
    expect(readHeader('a;b\n1;2\n3', false)?.delimiter).toBe(';');
  });
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
    for (const other of ['a,b\n1,3\n', 'a,b\n']) {
      writeFileSync(join(store, oid), other);
      await expect(openSnapshot('big.csv', { root, directory, inside: true })).rejects.toThrow(/damaged/);
    }
  });
});

describe('openSnapshot', () => {
  it('gives files names of its own, and refuses parts that differ in kind or share no column', async () => {
    mkdirSync(join(root, 'parts'));
    writeFileSync(join(root, 'parts', "a'[1].csv"), 'a,b\n1,2\n');
    writeFileSync(join(root, 'parts', 'b.csv'), 'a,b\n3,4\n');
    const snapshot = await openSnapshot('parts', { root, directory, inside: true });
    expect(snapshot).toMatchObject({ kind: 'csv', bytes: 16, header: { names: ['a', 'b'] } });
    expect(snapshot.files.map((path) => path.slice(-9))).toEqual(['00000.csv', '00001.csv']);
    expect(snapshot.parts.map(({ name }) => name)).toEqual(["parts/a'[1].csv", 'parts/b.csv']);
    writeFileSync(join(root, 'parts', 'c.csv'), 'c,d\n3,4\n');
    await expect(openSnapshot('parts/*.csv', { root, directory, inside: true })).rejects.toThrow(/different columns/);
    writeFileSync(join(root, 'parts', 'd.jsonl'), '{}\n');
    await expect(openSnapshot('parts', { root, directory, inside: true })).rejects.toThrow(
      /different kinds: csv, json/,
    );
  });

  const files = (folder: string, texts: readonly string[]) => {
    mkdirSync(join(root, folder));
    texts.forEach((text, i) => {
      writeFileSync(join(root, folder, `${i}.csv`), text);
    });
  };

  it.each<[string, readonly string[], readonly string[], object]>([
    ['order', ['a,b\n1,2\n', 'b,a\n3,4\n'], ['a,b\n1,2\n', 'c0,c1\n4,3\n'], {}],
    [
      'columns',
      ['a,b\n1,2\n', 'b,c\n3,"x, ""y""\nz"\n\n4,\n', 'a,b,c\r\n5,"",7'],
      ['c0,c1,c2\n1,2,\n', 'c0,c1,c2\n,3,"x, ""y""\nz"\n,4,\n', 'a,b,c\r\n5,"",7'],
      {
        lacking: {
          columns: [
            { column: 'a', files: ['differ-columns/1.csv'] },
            { column: 'c', files: ['differ-columns/0.csv'] },
          ],
          missing: '',
        },
      },
    ],
    ['blanks', ['a;b\n1;2\n', '\n\na;"b";c;\'\n1;\'x;2;\n'], ['c0;c1;c2;c3\n1;2;;\n', "c0;c1;c2;c3\n1;'x;2;\n"], {}],
  ])('brings files of one snapshot with another %s of columns to one', async (name, texts, read, own) => {
    files(`differ-${name}`, texts);
    const snapshot = await openSnapshot(`differ-${name}`, { root, directory, inside: true });
    expect(snapshot.files.map((path) => readFileSync(path, 'utf8'))).toEqual(read);
    expect(snapshot).toMatchObject(own);
    expect(texts.map((_, i) => readFileSync(join(root, `differ-${name}`, `${i}.csv`), 'utf8'))).toEqual(texts);
  });

  it('takes a byte order mark away from the start alone, also where files are read in pieces', async () => {
    const rest = `"${'x'.repeat(1024 ** 2 - 8)}`;
    files('differ-marks', ['a,b\n1,2\n', `\ufeffb,a\n${rest}\ufeff",3\n`]);
    const snapshot = await openSnapshot('differ-marks', { root, directory, inside: true });
    expect(readFileSync(snapshot.files[1] ?? '', 'utf8') === `c0,c1\n3,${rest}\ufeff"\n`).toBe(true);
  });

  it('lets no name of a column run into the rows', async () => {
    files('differ-names', ['a,x\\\n1,"\\""\n', 'x\\,a\n"\\"",3\n4,5\n']);
    const snapshot = await openSnapshot('differ-names', { root, directory, inside: true });
    expect(snapshot.header).toMatchObject({ names: ['a', 'x\\'], escape: '\\' });
    expect(readFileSync(snapshot.files[1] ?? '', 'utf8')).toBe('c0,c1\n3,"\\""\n5,4\n');
  });

  it('takes a file that was named, and whose ending says nothing, for what its bytes say', async () => {
    const written: readonly (readonly [string, string | Buffer, string])[] = [
      ['adult.v1.data', 'a,b\n1,2\n', 'csv'],
      ['rows', '{"a":1}\n{"a":2}\n', 'json'],
      ['list.txt', '[{"a":1}]', 'json'],
      ['packed.txt.gz', gzipSync('a,b\n1,2\n'), 'csv'],
      ['lines.txt.gz', gzipSync('{"a":1}\n{"a":2}\n'), 'json'],
      ['blanks.data', `${' '.repeat(40)}{"a":1}\n`, 'json'],
      ['base', `SQLite format 3\0${' '.repeat(100)}`, 'sqlite'],
      ['columns.dat', 'PAR1........PAR1', 'parquet'],
    ];
    for (const [name, content, kind] of written) {
      writeFileSync(join(root, name), content);
      expect(await openSnapshot(name, { root, directory, inside: true })).toMatchObject({ kind });
    }
    for (const name of ['table.xlsx', 'code.py']) {
      writeFileSync(join(root, name), 'a,b\n1,2\n');
      await expect(openSnapshot(name, { root, directory, inside: true })).rejects.toThrow(/of no kind/);
    }
    writeFileSync(join(root, 'counted'), '{"format":"assay/profile","version":1}');
    await expect(openSnapshot('counted', { root, directory, inside: true })).rejects.toThrow(/is a stored profile/);
  });

  it('tells tables of one database apart', async () => {
    writeFileSync(join(root, 'two.sqlite'), `SQLite format 3\0${' '.repeat(100)}`);
    const digests = new Set<string>();
    for (const spec of ['two.sqlite', 'two.sqlite#a', 'two.sqlite#b']) {
      digests.add((await openSnapshot(spec, { root, directory, inside: true })).digest);
    }
    expect(digests.size).toBe(3);
  });

  it('lets no carriage return in a name end the lines of a file', async () => {
    writeFileSync(join(root, 'return.csv'), 'a,"b\r\nc"\n1,"x\r\ny"\n');
    const snapshot = await openSnapshot('return.csv', { root, directory, inside: true });
    expect(snapshot.header?.names).toEqual(['a', 'b\r\nc']);
    expect(readFileSync(snapshot.files[0] ?? '', 'utf8')).toBe('c0,c1\n1,"x\r\ny"\n');
  });

  it('writes what means missing in the place of a column that a file lacks', async () => {
    files('differ-nulls', ['a,b\n1,2\n', 'a\n3\n']);
    const place = { root, directory, inside: true, nulls: ['NA', '-'] };
    const snapshot = await openSnapshot('differ-nulls', place);
    expect(snapshot.lacking?.missing).toBe('NA');
    expect(readFileSync(snapshot.files[1] ?? '', 'utf8')).toBe('c0,c1\n3,"NA"\n');
  });

  it.each([
    ['a,b\n1,2\n', 'a\n3\n4,5\n', /has 2 cells in the record that ends in line 3, and 1 in its header/],
    ['a,b\n1,2\n', 'a;c\n3;4\n', /different columns/],
    [Array.from({ length: 101 }, (_, i) => `c${i}`).join(), 'c5\n3\n', /different columns/],
  ])('refuses two files that make no one table: %#', async (one, other, message) => {
    const folder = `ragged-${other.charCodeAt(1)}`;
    files(folder, [one, other]);
    await expect(openSnapshot(folder, { root, directory, inside: true })).rejects.toThrow(message);
  });
});
