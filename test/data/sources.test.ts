import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDuckdb } from '../../src/engines/duckdb/connection.ts';
import { countWithDuckdb } from '../../src/engines/duckdb/counter.ts';
import { relationOf } from '../../src/engines/duckdb/relation.ts';
import { fromClause } from '../../src/engines/duckdb/source.ts';
import type { Connection, StoredSource } from '../../src/engines/engine.ts';
import { resolvePackage } from '../../src/packages/resolve.ts';
import type { AskedText } from '../../src/sources/delimited-header.ts';
import { openSnapshot, type Snapshot } from '../../src/sources/snapshot.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-sources-'));
const directory = join(root, '.private');
afterAll(() => rmSync(root, { recursive: true, force: true }));
const packages = { root: process.cwd(), env: process.env, log: { info: () => {} }, allowInstall: false };

let connection: Connection;
let opened = 0;

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

async function open(spec: string, asked: AskedText = {}): Promise<Snapshot> {
  return openSnapshot(spec, { root, directory: join(directory, String(opened++)), inside: false, asked });
}

/** The rows of a snapshot as the engine sees them, cells as text. */
async function rowsOf(spec: string, order = ''): Promise<unknown[][]> {
  const { kind, ...rest } = await open(spec);
  if (kind === 'profile') throw new Error('a profile has no rows');
  const source: StoredSource = { ...rest, kind, nulls: [''] };
  const arrow = async () => (await resolvePackage('arrow', packages)).url;
  const relation = await relationOf(connection, source, { number: opened, arrow });
  const rows = await connection.query(`SELECT COLUMNS(*)::VARCHAR FROM ${fromClause(relation)} ${order}`);
  return rows.map((row) => [...row]);
}

beforeAll(async () => {
  mkdirSync(directory, { recursive: true });
  const { url } = await resolvePackage('duckdb', packages);
  connection = await connectDuckdb(url, { directory, threads: 2, memory: '512MB' });
});
afterAll(() => connection.close());

describe('texts', () => {
  const table = 'n\u00e4me,b\nx,1\n\u00fc,2\n';
  const expected = [
    ['x', '1'],
    ['\u00fc', '2'],
  ];
  it.each<[string, string, string | Uint8Array, string]>([
    ['plain', 'plain.csv', table, 'utf-8'],
    ['with a mark', 'mark.csv', `\ufeff${table}`, 'utf-8'],
    ['UTF-16 with a mark', 'le.csv', Buffer.from(`\ufeff${table}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without', 'bare.csv', Buffer.from(table, 'utf16le'), 'utf-16le'],
    ['UTF-16, the other end first', 'be.csv', Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), 'utf-16be'],
    ['Latin-1', 'latin.csv', Buffer.from(table, 'latin1'), 'windows-1252'],
    ['gzip', 'packed.csv.gz', gzipSync(table), 'utf-8'],
    ['gzip of Latin-1', 'latin.csv.gz', gzipSync(Buffer.from(table, 'latin1')), 'windows-1252'],
    ['old Mac', 'mac.csv', table.replaceAll('\n', '\r'), 'utf-8'],
    ['Windows', 'windows.csv', table.replaceAll('\n', '\r\n'), 'utf-8'],
    ['line ends of two kinds', 'mixed.csv', table.replace('1\n', '1\r\n'), 'utf-8'],
    ['semicolons and single quotes', 'single.csv', "'n\u00e4me';'b'\n'x';'1'\n'\u00fc';'2'\n", 'utf-8'],
    ['blank lines before', 'blank.csv', `\n\n${table}`, 'utf-8'],
  ])('%s', async (_, path, bytes, encoding) => {
    put(path, bytes);
    expect(await rowsOf(path)).toEqual(expected);
    const snapshot = await open(path);
    expect(snapshot.encoding).toEqual({ name: encoding, invalid: 0, line: null, file: path });
    expect(snapshot.header?.names).toEqual(['n\u00e4me', 'b']);
    expect(snapshot.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  });

  it.each<[string, AskedText, Uint8Array, string, number]>([
    [
      'UTF-8 although nothing but ASCII is valid in it',
      { encoding: 'utf-8' },
      Buffer.from(table, 'latin1'),
      'n\ufffdme',
      2,
    ],
    ['windows-1252 although it is valid UTF-8', { encoding: 'windows-1252' }, Buffer.from(table), 'n\u00c3\u00a4me', 0],
    [
      'UTF-16 that looks like none',
      { encoding: 'utf-16be' },
      Buffer.from('\u6570\u5b57,b\nx,1\n', 'utf16le').swap16(),
      '\u6570\u5b57',
      0,
    ],
  ])('is read as the policy says: %s', async (_, asked, bytes, name, invalid) => {
    put('asked.csv', bytes);
    const snapshot = await open('asked.csv', asked);
    expect(snapshot.header?.names).toEqual([name, 'b']);
    expect(snapshot.encoding).toMatchObject({ name: asked.encoding, invalid });
  });

  it('bytes that are no character become U+FFFD and are counted', async () => {
    put('broken.csv', Buffer.concat([Buffer.from('a,b\n\u00fc,1\n'), Buffer.from([0x78, 0xe9, 0x2c, 0x32, 10])]));
    expect(await rowsOf('broken.csv')).toEqual([
      ['\u00fc', '1'],
      ['x\ufffd', '2'],
    ]);
    expect((await open('broken.csv')).encoding).toEqual({ name: 'utf-8', invalid: 1, line: 3, file: 'broken.csv' });
  });

  it('line ends inside quotes stay as they are, whatever the others become', async () => {
    put('inside.csv', 'a,b\r\n"x\r\ny","say ""\n"""\n1,2\r3,4\r\n');
    expect(await rowsOf('inside.csv')).toEqual([
      ['x\r\ny', 'say "\n"'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('an empty cell is missing, a quoted empty one is an empty text', async () => {
    put('empty.csv', 'a,b\n1,\n"",x\n');
    expect(await rowsOf('empty.csv')).toEqual([
      ['1', null],
      ['', 'x'],
    ]);
    put('lines.csv', 'a\n1\n\n2\n');
    expect(await rowsOf('lines.csv')).toEqual([['1'], [null], ['2']]);
  });

  it('a quoted empty cell is no number: there it is missing', async () => {
    put('quoted.csv', '"n","s"\n"1",""\n"","x"\n');
    const { kind: _, ...rest } = await open('quoted.csv');
    const counter = await countWithDuckdb(connection, { ...rest, kind: 'csv', nulls: [''] });
    expect(counter.columns.map(({ type }) => type)).toEqual(['int64', 'string']);
    const [n, s, asNumber] = await counter.count([
      { path: ['n'], type: 'int64' },
      { path: ['s'], type: 'string' },
      { path: ['s'], type: 'double' },
    ]);
    expect(n).toMatchObject({ n: 1, missing: 1, unparsed: 0 });
    expect(s).toMatchObject({ n: 2, missing: 0, empty: 1 });
    expect(asNumber).toMatchObject({ n: 0, missing: 1, unparsed: 1 });
  });

  it('without a header line the first record is a row', async () => {
    put('bare.csv', '1,2.5\n3,4.5\n');
    expect(await rowsOf('bare.csv')).toEqual([
      ['1', '2.5'],
      ['3', '4.5'],
    ]);
  });

  it('JSON may be lines or an array, packed or not', async () => {
    put('rows.json', '[{"a":1},\n{"a":2}]');
    put('rows.jsonl.gz', gzipSync('{"a":1}\n{"a":2}\n'));
    put('rows.ndjson', Buffer.from('\ufeff{"a":1}\r\n{"a":2}\r\n', 'utf16le'));
    for (const path of ['rows.json', 'rows.jsonl.gz', 'rows.ndjson'])
      expect(await rowsOf(path)).toEqual([['1'], ['2']]);
  });

  it.each([
    ['dates in a way of their own', '{"a":"31-01-2024"}\n{"a":"30-01-2024"}\n', [['2024-01-31'], ['2024-01-30']]],
    [
      'dates and times',
      '{"a":"2024-01-31","b":{"t":"2024-01-31 10:00:00"}}\n',
      [['2024-01-31', "{'t': '2024-01-31 10:00:00'}"]],
    ],
    ['keys that differ in case', '{"k":1,"A":2,"a":3}\n', [['1', '2', '3']]],
    ['a column that looks like a partition', '{"p0":1}\n', [['1']]],
  ])('JSON with %s', async (name, text, expected) => {
    put(`${name}.jsonl`, text);
    expect(await rowsOf(`${name}.jsonl`)).toEqual(expected);
  });

  it('Zstandard is read, and a cut is seen', async () => {
    const target = join(directory, 'big.csv.zst');
    await connection.query(
      `COPY (SELECT i AS a, 'text ' || (i % 1000) AS b FROM range(300000) r(i)) TO '${target}' (FORMAT csv, COMPRESSION zstd)`,
    );
    const bytes = readFileSync(target);
    put('big.csv.zst', bytes);
    const rows = await rowsOf('big.csv.zst', 'ORDER BY c0::INT DESC LIMIT 1');
    expect(rows).toEqual([['299999', 'text 999']]);
    put('cut.csv.zst', bytes.subarray(0, bytes.length - 100));
    await expect(open('cut.csv.zst')).rejects.toThrow(/damaged or was cut off/);
    put('none.csv.zst', 'a,b\n1,2\n');
    await expect(open('none.csv.zst')).rejects.toThrow(/not a Zstandard file/);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nul.csv', `a,b\n${'1,2\n'.repeat(5000)}3,\0\n`, /NUL byte in line 5002/],
    ['cut.csv.gz', gzipSync('a,b\n1,2\n'.repeat(1000)).subarray(0, 40), /damaged or was cut off/],
    ['x.xlsx', 'PK', /spreadsheet, which is of no kind that can be read/],
    ['x.feather', 'FEA1abcdefgh', /first version of Feather/],
    ['x.sqlite', 'not a database at all', /neither a SQLite nor a DuckDB/],
    ['x.parquet', 'PARE____________PARE', /encrypted/],
  ])('%s is refused', async (path, bytes, message) => {
    put(path, bytes);
    await expect(open(path)).rejects.toThrow(message);
  });
});

describe('partitions', () => {
  const days = ['2024-01-01', '2024-01-02', 'a b/c', '__HIVE_DEFAULT_PARTITION__'];
  const encoded = (day: string) => `day=${day.startsWith('__') ? day : encodeURIComponent(day)}`;
  const expected = [
    ['1', '2024-01-01'],
    ['2', '2024-01-02'],
    ['3', 'a b/c'],
    ['4', null],
  ];

  it.each([
    ['csv', (i: number) => `a\n${i}\n`],
    ['jsonl', (i: number) => `{"a":${i}}\n`],
  ])('folders of %s become a column', async (ending, content) => {
    for (const [i, day] of days.entries()) put(`${ending}-days/${encoded(day)}/part-0.${ending}`, content(i + 1));
    expect(await rowsOf(`${ending}-days`, 'ORDER BY 1')).toEqual(expected);
    expect(await rowsOf(`${ending}-days/**/*.${ending}`, 'ORDER BY 1')).toEqual(expected);
    const { parts, partitions } = await open(`${ending}-days`);
    expect(partitions).toEqual(['day']);
    expect(parts.map(({ partition }) => partition)).toContainEqual([['day', 'a b/c']]);
    expect(parts.map(({ partition }) => partition)).toContainEqual([['day', null]]);
    expect(parts.every(({ name }) => name.startsWith(`${ending}-days/day=`))).toBe(true);
  });

  it('folders of Parquet become a column; a column of that name in the files goes first', async () => {
    const write = (path: string, columns: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      return connection
        .query(`COPY (SELECT ${columns}) TO '${join(directory, 'x.parquet')}' (FORMAT parquet)`)
        .then(() => copyFileSync(join(directory, 'x.parquet'), join(root, path)));
    };
    await write('lake/day=1/region=EU/x.parquet', '7 AS a');
    await write('lake/day=2/region=US/x.parquet', '8 AS a, 9 AS b');
    expect(await rowsOf('lake', 'ORDER BY a')).toEqual([
      ['7', null, '1', 'EU'],
      ['8', '9', '2', 'US'],
    ]);
    await write('own/day=1/x.parquet', "'mine' AS day");
    expect(await rowsOf('own')).toEqual([['mine']]);
  });

  it('a single file is no partition, and mixed keys are refused', async () => {
    put('one/day=1/x.csv', 'a\nx\n');
    expect(await rowsOf('one/day=1/x.csv')).toEqual([['x']]);
    put('one/x.csv', 'a\nx\n');
    await expect(open('one')).rejects.toThrow(/different keys/);
  });

  it('a table of Delta is not taken for its files', async () => {
    put('delta/_delta_log/00000000000000000000.json', '{}');
    put('delta/part-0.parquet', 'PAR1xxxxxxxxPAR1');
    await expect(open('delta')).rejects.toThrow(/a Delta table/);
    await expect(open('delta/*.parquet')).rejects.toThrow(/a Delta table/);
  });
});

describe('databases', () => {
  it('a table of a DuckDB file', async () => {
    const path = join(root, 'x.duckdb');
    const instance = await DuckDBInstance.create(path);
    const writer = await instance.connect();
    await writer.run(
      "CREATE TABLE trips AS SELECT 1 AS a, 'x' AS b; CREATE SCHEMA s; CREATE VIEW s.v AS SELECT 2 AS c",
    );
    writer.closeSync();
    instance.closeSync();
    expect(await rowsOf('x.duckdb#trips')).toEqual([['1', 'x']]);
    expect(await rowsOf('x.duckdb#s.v')).toEqual([['2']]);
    const { kind: _, ...rest } = await open('x.duckdb#trips');
    const stored: StoredSource = { ...rest, kind: 'duckdb', nulls: [] };
    const relation = await relationOf(connection, stored, { number: opened++, arrow: async () => '' });
    const counter = await countWithDuckdb(connection, relation);
    expect(counter.columns.map(({ type }) => type)).toEqual(['int32', 'string']);
    expect(await counter.parts?.()).toMatchObject([{ keys: {}, rows: 1 }]);
    await expect(rowsOf('x.duckdb')).rejects.toThrow(/no table is named: it has `s.v`, `trips`|`trips`, `s.v`/);
    await expect(rowsOf('x.duckdb#nope')).rejects.toThrow(/no table `nope`/);
    put('x.duckdb.wal', 'not yet in the file');
    await expect(rowsOf('x.duckdb#trips')).rejects.toThrow(/stand in a log beside it/);
  });

  it('a table of a SQLite file where Node reads it, else the mend', async () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    // made by the command line of SQLite once: two tables, one with a text among numbers
    const bytes = Buffer.from(sqliteFile, 'base64');
    put('x.sqlite', bytes);
    if (major < 22 || (major === 22 && minor < 13)) {
      await expect(rowsOf('x.sqlite#t')).rejects.toThrow(/needed 22.13 or later/);
      return;
    }
    expect(await rowsOf('x.sqlite#t')).toEqual([
      ['1', '1.5', 'x', '2024-01-01', '\\x00\\xFF', 'true'],
      ['9223372036854775807', null, '', '2024-01-02', null, 'false'],
    ]);
    await expect(rowsOf('x.sqlite')).rejects.toThrow(/no table is named: it has `mixed`, `t`/);
    expect(await rowsOf('x.sqlite#mixed')).toEqual([['1'], ['one']]);
  });
});

describe('Arrow', () => {
  const at = (name: string) => join(process.cwd(), 'test/oracles/data/arrow', name);

  it.each(['uncompressed.feather', 'lz4.feather', 'zstd.feather', 'stream.arrows'])('%s', async (name) => {
    const rows = await rowsOf(at(name));
    expect(rows).toHaveLength(200);
    expect(rows[3]).toEqual(rows[3]?.map(() => null));
    expect(rows[7]).toEqual([
      '-43',
      '18446744073709551608',
      '-9223372036854775801',
      '1.0',
      '1.75',
      'row 7 \u00e9"\\\n',
      'US',
      'false',
      '-135.84',
      '2020-01-08',
      '2020-01-01 00:00:07.123456',
      '2020-01-01 00:00:07.123456',
      '2020-01-01 00:00:07+00',
      '01:02:07.5',
      '\\x07\\x00',
      '[3.5, NULL, nan]',
      "{'x': 7, 'when': '2020-01-01 00:00:07'}",
      null,
    ]);
    expect(rows.slice(0, 3).map((row) => row[3])).toEqual(['nan', 'inf', '-inf']);
  });

  it('blocks that refer to each other are unpacked', async () => {
    const rows = await rowsOf(at('long.feather'));
    expect(rows).toHaveLength(5000);
    expect(rows.every(([text], i) => text === `${i % 50} of a text that comes again and again`)).toBe(true);
  });

  it('a file that was cut off is refused', async () => {
    put('cut.arrow', readFileSync(at('zstd.feather')).subarray(0, 9000));
    await expect(rowsOf('cut.arrow')).rejects.toThrow(/cut off/);
    put('cut.arrows', readFileSync(at('stream.arrows')).subarray(0, 20_000));
    await expect(rowsOf('cut.arrows')).rejects.toThrow(/cut off|could not be read/);
  });
});

/** A SQLite database of 512-byte pages: see the test that uses it. */
const sqliteFile =
  'U1FMaXRlIGZvcm1hdCAzAAIAAQEAQCAgAAAABAAAAAMAAAAAAAAAAAAAAAIAAAAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAC5jAQ0AAAACAXEAAaYBcQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMwIGFxcXAUd0YWJsZW1peGVkbWl4ZWQDQ1JFQVRFIFRBQkxFIG1peGVkKGEgSU5URUdFUilYAQcXDw8BgR90YWJsZXR0AkNSRUFURSBUQUJMRSB0IChpZCBJTlRFR0VSLCB4IFJFQUwsIHMgVEVYVCwgZCBEQVRFLCBiIEJMT0IsIGZsYWcgQk9PTEVBTikNAAAAAgHHAAHiAccAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkCBwYADSEACH//////////MjAyNC0wMS0wMhwBBwkHDyEQCT/4AAAAAAAAeDIwMjQtMDEtMDEA/w0AAAACAfUAAfwB9QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUCAhNvbmUCAQIJ';
