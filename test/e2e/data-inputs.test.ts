import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assay } from './cli.ts';

/** Files that go wrong in practice, through the command line: the right finding or the right error, never a fault of ours. */
const root = mkdtempSync(join(tmpdir(), 'assay-inputs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

const rows = 400;
const lines = (line: (i: number) => string, count = rows) =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');
const region = (i: number) => ['EU', 'US', 'Z\u00fcrich'][i % 3];
const table = `id,price,region\n${lines((i) => `${i},${(i % 50) / 4},${region(i)}`)}`;
const json = (row: (i: number) => object) => lines((i) => JSON.stringify(row(i)));

interface Evidence {
  readonly verdict: string;
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly number?: string }[];
  readonly notes: readonly { readonly text: string; readonly mend?: string }[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Compares two files; gives the exit code and the evidence. */
function compare(
  base: string,
  head: string,
): { readonly code: number | null; readonly evidence: Evidence; readonly text: string } {
  const result = assay(root, ['data', base, head, '--format', 'json']);
  const text = result.out + result.err;
  expect(text).not.toMatch(/\n\s+at .*\.js:\d+/);
  expect(result.code, text).not.toBe(70);
  const evidence = JSON.parse(result.out) as Evidence;
  return { code: result.code, evidence, text };
}

/** Rules that found something; these tables are too small for every column to be called equivalent. */
function decided({ findings }: Evidence): readonly string[] {
  return findings.map(({ rule }) => rule).filter((rule) => rule !== 'undecided-columns');
}

beforeAll(() => {
  put('base.csv', table);
  put(
    'base.jsonl',
    json((i) => ({ id: i, price: (i % 50) / 4, region: region(i) })),
  );
});

describe('errors, with what to do', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['a Parquet file that was cut off', 'cut.parquet', Buffer.from('PAR1xxxxxxxxxxxxxxxx'), /cut off/],
    ['a gzip file that was cut off', 'cut.csv.gz', gzipSync(table).subarray(0, 700), /damaged or was cut off/],
    ['a Zstandard file that was cut off', 'cut.csv.zst', Buffer.from('28b52ffd0458', 'hex'), /damaged or was cut off/],
    ['JSON that was cut off', 'cut.jsonl', '{"id":1}\n{"id":', /could not be read as json/],
    ['a JSON array that was cut off', 'cut.json', '[{"id":1},{"id":2}', /could not be read as json/],
    ['a ragged line', 'ragged.csv', `${table}1,2\n`, /at line 402: the header has 3 columns, the line 2/],
    ['a line that is too long', 'long.csv', `${table}1,2,3,4\n`, /at line 402/],
    ['a quote that is never closed', 'open.csv', `${table}1,"2,3\n`, /at line 402|could not be read as csv/],
    ['NUL bytes', 'nul.csv', `${table}1,\0,EU\n`, /NUL byte in line 402/],
    ['UTF-32', 'wide.csv', Buffer.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), /is UTF-32/],
    ['nothing at all', 'empty.csv', '', /is empty/],
    ['blank lines only', 'blank.csv', '\n\n\n', /no header/],
    ['a spreadsheet', 'x.xlsx', 'PK', /spreadsheet/],
    ['a database without the table', 'x.duckdb', 'not a database', /neither a SQLite nor a DuckDB/],
    ['an Arrow file that was cut off', 'cut.feather', 'ARROW1\0\0xxxxxxxxxxxxxxxxxxxx', /cut off/],
  ])('%s', (_, path, bytes, message) => {
    put(path, bytes);
    const { code, evidence } = compare(
      path.endsWith('json') || path.endsWith('jsonl') ? 'base.jsonl' : 'base.csv',
      path,
    );
    expect(evidence.verdict).toBe('error');
    expect(evidence.notes[0]?.text).toMatch(message);
    expect(evidence.notes[0]?.mend).toMatch(/./);
    expect(code).toBe(2);
  });

  it('a base without rows', () => {
    put('none.csv', 'id,price,region\n');
    const { code, evidence } = compare('none.csv', 'base.csv');
    expect(evidence.notes[0]?.text).toMatch(/has no rows/);
    expect(code).toBe(2);
  });
});

describe('findings', () => {
  it.each<[string, string, string | Uint8Array, readonly string[], RegExp]>([
    ['zero rows', 'zero.csv', 'id,price,region\n', ['no-rows'], /no rows/],
    ['a column that is all missing', 'null.csv', table.replace(/,[\d.]+,/g, ',,'), ['nulls-in-never-null'], /`price`/],
    ['one column', 'one.csv', `id\n${lines(String)}`, ['column-removed'], /`price`|`region`/],
    [
      'a column twice',
      'twice.csv',
      table.replace('region', 'price'),
      ['column-renamed'],
      /`region` was renamed to `price_2`/,
    ],
    [
      'NaN and infinities',
      'nan.csv',
      table.replace('\n0,0,', '\n0,NaN,').replace('\n1,0.25,', '\n1,inf,').replace('\n2,0.5,', '\n2,-Infinity,'),
      ['nan-appeared', 'inf-appeared'],
      /`price`/,
    ],
    ['a whole number beyond 64 bits', 'large.csv', table.replace('\n7,', '\n9223372036854775808,'), ['type-'], /`id`/],
    ['a text among numbers', 'word.csv', table.replace('\n7,1.75,', '\n7,cheap,'), ['unparsed-values'], /`price`/],
    [
      'bytes of two encodings',
      'mixed.csv',
      Buffer.concat([Buffer.from(table), Buffer.from('400,1,Z\xfcrich\n', 'latin1')]),
      ['encoding-broken'],
      /`region`/,
    ],
  ])('%s', (_, path, bytes, rules, message) => {
    put(path, bytes);
    const { code, evidence, text } = compare('base.csv', path);
    const found = evidence.findings.map(({ rule }) => rule);
    for (const rule of rules)
      expect(
        found.some((each) => each.startsWith(rule)),
        text,
      ).toBe(true);
    expect(evidence.findings.map((each) => each.message).join('\n')).toMatch(message);
    expect(code).toBe(evidence.verdict === 'fail' ? 1 : 0);
    expect(evidence.verdict).toMatch(/^(fail|warn)$/);
  });
});

describe('what is as good as base passes', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['gzip', 'same.csv.gz', gzipSync(table)],
    ['Latin-1', 'same-latin.csv', Buffer.from(table, 'latin1')],
    ['UTF-16', 'same-wide.csv', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['a byte order mark', 'same-mark.csv', `\ufeff${table}`],
    ['Windows line ends', 'same-windows.csv', table.replaceAll('\n', '\r\n')],
    ['two kinds of line ends', 'same-mixed.csv', table.replace('\n9,', '\r\n9,')],
    ['semicolons', 'same-semicolon.csv', table.replaceAll(',', ';')],
    ['single quotes', 'same-single.csv', table.replace(/EU|US|Z\u00fcrich/g, "'$&'")],
    ['every cell in quotes', 'same-quoted.csv', table.replace(/[^,\n]+/g, '"$&"')],
  ])('%s', (_, path, bytes) => {
    put(path, bytes);
    const { code, evidence, text } = compare('base.csv', path);
    expect(decided(evidence), text).toEqual([]);
    expect(evidence.counts).toMatchObject({ rows_base: rows, rows_head: rows, columns: 3 });
    expect(code).toBe(0);
  });

  it('another encoding, a broken one and a missing header are named', () => {
    put('notes.csv', Buffer.concat([Buffer.from(table), Buffer.from('400,1,Z\xfcrich\n', 'latin1')]));
    put('notes-latin.csv', Buffer.from(table, 'latin1'));
    const said = compare('notes-latin.csv', 'notes.csv').evidence.notes.map(({ text }) => text);
    expect(said).toContain('`notes-latin.csv` was read as windows-1252 (it is not UTF-8).');
    expect(said).toContain(
      '`notes.csv`: 1 byte is no UTF-8, the first in line 402 of `notes.csv`; each was read as U+FFFD.',
    );
    put(
      'bare-notes.csv',
      lines((i) => `${i},${i / 2}`),
    );
    const { evidence } = compare('base.csv', 'bare-notes.csv');
    expect(evidence.verdict).toBe('fail');
    expect(evidence.notes.map(({ text }) => text).join(' ')).toContain('`bare-notes.csv` has no header line');
  });

  it.each<[string, string, string | Uint8Array]>([
    ['one column', 'only.csv', `a\n${lines((i) => `x${i % 5}`)}`],
    ['a column that was always missing', 'never.csv', `a,b\n${lines((i) => `${i},`)}`],
    ['a column twice', 'again.csv', `a,a,A\n${lines((i) => `${i},${i % 7},x`)}`],
    [
      'year 9999',
      'year.csv',
      `day,at\n${lines((i) => `9999-12-${10 + (i % 20)},9999-12-31 23:59:${10 + (i % 50)}.999999`)}`,
    ],
    ['years beyond what a calendar holds', 'beyond.csv', `day\n${lines((i) => `${10_000 + i}-01-01`)}`],
    ['2^63 and beyond', 'large-both.csv', `n\n${lines((i) => (2n ** 63n + BigInt(i)).toString())}`],
    [
      'NaN on both sides',
      'nan-both.csv',
      `x\n${lines((i) => (i % 4 === 0 ? 'NaN' : i % 9 === 0 ? '-inf' : String(i)))}`,
    ],
    ['nothing but NaN', 'nan-only.csv', `x\n${lines(() => 'NaN')}`],
    ['empty texts beside missing ones', 'texts.csv', `a,b\n${lines((i) => `${i},${['', '""', 'x'][i % 3]}`)}`],
    ['no header line', 'bare.csv', lines((i) => `${i + 0.5},${i % 9}`)],
    [
      'hostile names',
      'hostile.csv',
      `"'; DROP TABLE x; --","<img src=x onerror=alert(1)>","a""b","\`x\`","__proto__","=1+1","${'n'.repeat(3000)}","line\nend",""\n${lines((i) => `${i},x,${i},y,${i},z,1,2,3`)}`,
    ],
    [
      'hostile cells',
      'cells.csv',
      `a\n${lines((i) => `"${['=cmd|x', '<b>', "';--", '\u202e', '\u0007', '$(id)'][i % 6]}"`)}`,
    ],
    [
      'JSON with large and odd numbers',
      'odd.jsonl',
      json((i) => ({ a: 2 ** 60 + i * 1024, b: { c: [i, null] }, 'x"y': null })),
    ],
    ['JSON of differing rows', 'rows.jsonl', json((i) => (i % 2 === 0 ? { a: i } : { b: [String(i)], a: null }))],
  ])('%s', (_, path, bytes) => {
    put(path, bytes);
    // The same rows in another order: not the same bytes, and the same table.
    const text = Buffer.from(bytes).toString('utf8');
    const [first = '', ...rest] = text.split(path === 'hostile.csv' ? /(?<=2,3\n)(?=\d)|(?<=,""\n)/ : /(?<=\n)/);
    put(`other-${path}`, `${first}${rest.reverse().join('')}`);
    const { code, evidence, text: said } = compare(path, `other-${path}`);
    expect(decided(evidence), said).toEqual([]);
    expect(evidence.verdict, said).toMatch(/^(pass|warn)$/);
    expect(code).toBe(0);
  });
});
