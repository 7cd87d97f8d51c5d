import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Counter, CountRequest } from '../../data/counter.ts';
import { firstProfile, profileAt } from '../../data/profile/profile-snapshot.ts';
import { profileText } from '../../data/profile/profile-text.ts';
import type { Connection, StoredSource } from '../engine.ts';
import { connectDuckdb } from './connection.ts';
import { countWithDuckdb } from './counter.ts';
import { countCsvText } from './csv-counter.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-csv-'));
let connection: Connection;
let made = 0;

beforeAll(async () => {
  const url = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  connection = await connectDuckdb(url, { directory, threads: 2, memory: '512MB' });
});
afterAll(async () => {
  await connection.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A text of `columns` columns as it is stored, whose cells stand in files of these texts. */
function stored(texts: readonly string[], columns: number, more: Partial<StoredSource> = {}) {
  const files = texts.map((text) => {
    const file = join(directory, `${made++}.csv`);
    writeFileSync(file, text);
    return file;
  });
  const names = Array.from({ length: columns }, (_, i) => `n${i}`);
  return {
    kind: 'csv',
    name: 't',
    files,
    digest: 'sha256:0',
    nulls: [''],
    header: { names, delimiter: ',' },
    ...more,
  } as const;
}

type Source = ReturnType<typeof stored>;

const read = (source: Source) => countCsvText(connection, source, async () => ({ ...source, kind: 'csv' }));

/** Both ways of counting the same text. */
async function both(source: Source): Promise<readonly [Counter, Counter]> {
  const ours = await read(source);
  if (ours === null) throw new Error('read by the engine alone');
  return [ours, await countWithDuckdb(connection, { ...source, kind: 'csv' })];
}

/** What the stored profiles of both say: first ones, at their own edges, and what else profiles are made of. */
async function expectEqual(source: Source): Promise<void> {
  const [ours, engine] = await both(source);
  expect([ours.rows, ours.columns]).toEqual([engine.rows, engine.columns]);
  const first = await firstProfile(engine, 2);
  expect(profileText(await firstProfile(ours, 2))).toBe(profileText(first));
  expect(profileText(await profileAt(ours, first))).toBe(profileText(await profileAt(engine, first)));
  const requests = ours.columns.flatMap(({ path }) => types.map((type): CountRequest => ({ ...asked, path, type })));
  expect(unsigned(await ours.count(requests))).toEqual(unsigned(await engine.count(requests)));
  const texts = requests.filter(({ type }) => type !== 'bool' && type !== 'list(double)');
  expect(await ours.distinct?.(texts)).toEqual(await engine.distinct?.(texts));
  const rows = requests.filter(({ type }) => type !== 'list(double)');
  expect(await ours.rowSample?.(rows, 40, [])).toEqual(await engine.rowSample?.(rows, 40, []));
}

const types = ['double', 'float', 'string', 'bool', 'date', 'timestamp(us)', 'time', 'list(double)'];
const asked: Omit<CountRequest, 'path' | 'type'> = {
  ...{ edges: [-1, 0, 0.5, 100, 1.7e9], values: ['abc', '', 'true', '\u00e9'], sum: { centre: 0.5, scale: 7 } },
  ...{ distinct: 2, slice: 2, places: true, hours: true },
};

/** Which of two zeros is the least depends on the order in which they are read. */
function unsigned(counted: readonly { readonly min: number | null; readonly max: number | null }[]) {
  const plain = (x: number | null) => (x === 0 ? 0 : x);
  return counted.map((each) => ({ ...each, min: plain(each.min), max: plain(each.max) }));
}

const rare = {
  numbers: [
    ...[
      '0',
      '-1',
      '+1',
      '007',
      '-00',
      '+01',
      '999999999999999999',
      '9223372036854775808',
      '9007199254740993',
      '.5',
      '5.',
    ],
    ...['-.5', '1e5', '1E-5', '1e400', '1e-400', '5e-324', '2.2250738585072011e-308', '0.30000000000000004', '8.5e22'],
    ...[
      '123456789012345678901234567890',
      '1.234567890123456789e+00',
      '-0',
      '3.14 ',
      ' 2.5',
      '1_000',
      '+-1',
      '1e',
      '.',
      '-',
    ],
    ...['1.2.3', '1,5', '0x10', '1d', 'nan', '-NaN', 'inf', '-Infinity', '+inf', 'na', '1.e5', '1e23', '0.1'],
  ],
  moments: [
    ...['2024-01-01', '2024-02-29', '2023-02-29', '2024-1-5', '0000-01-01', '9999-12-31', '2024/01/01', '2024-01-01x'],
    ...[' 2024-01-01', '0171-1234567', '-infinity', 'epoch', '1-02-3', '12-1-1-', '2024-01-1 (BC)', '01/02/2024'],
    ...['2024-01-01 10:00:00', '2024-01-01T10:00Z', '2024-01-01 10:00', '2024-01-01T10:00:00.1234567', '2024-01-01T'],
    ...['2024-01-01T10:00:00Z', '2024-01-01 24:00:00', '2024-01-01 10:00:60', '2024-01-01T10:00:00+02:00', '20240101'],
    ...[
      '1960-06-30 23:59:59.999999',
      '10:00:00',
      '24:00:00',
      '1:02:03',
      '10:00',
      '2001:db8::1',
      '12:\u00e90',
      '00:11:22:33',
    ],
  ],
  words: [
    ...[
      'true',
      'FALSE',
      'yes',
      't',
      ' ',
      'NA',
      'x"y',
      'a,b',
      'l1\nl2',
      'l1\r\nl2',
      '"',
      '\u00e9',
      '\u65e5\u672c',
      'abc',
      '',
    ],
    ...[
      'user@example.com',
      'https://example.com/?a=b',
      'the quick brown fox',
      '\u00c3\u00a9t',
      'b'.repeat(300),
      '\ufffd',
    ],
  ],
};
const usual = [
  (i: number) => String(i),
  (i: number) => String(Math.sin(i) * 1e3),
  (i: number) => `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
  (i: number) => `2024-01-01 10:00:${String(i % 60).padStart(2, '0')}.${i}`,
  (i: number) => `word ${i % 50}`,
  (i: number) => String(i % 2 === 0),
];

/** A column: what its cells usually are, and some that are seldom. */
const column = fc.record({
  usual: fc.option(fc.constantFrom(...usual)),
  seldom: fc.array(fc.constantFrom(...Object.values(rare).flat()), { minLength: 1, maxLength: 6 }),
  every: fc.constantFrom(1, 7, 400),
});

/** A text of these columns; quotes stand where they must, and here and there where they need not. */
function textOf(
  columns: readonly (typeof column extends fc.Arbitrary<infer C> ? C : never)[],
  rows: number,
  end: string,
) {
  const cell = (text: string, i: number) =>
    /[",\r\n]/.test(text) || i % 9 === 0 || columns.length === 1 ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = Array.from({ length: rows }, (_, i) =>
    columns
      .map(({ usual, seldom, every }, j) =>
        cell(usual === null || i % every === 0 ? (seldom[(i + j) % seldom.length] ?? '') : usual(i), i + j),
      )
      .join(','),
  );
  return [columns.map((_, i) => `n${i}`).join(','), ...lines].join(end);
}

describe('an ordinary text', () => {
  it('is counted as the engine counts it, whatever its cells are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(column, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(1, 50, 1000, 1003),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom([''], ['', 'NA'], ['NA']),
        async (columns, rows, end, nulls) => {
          await expectEqual(stored([textOf(columns, rows, end)], columns.length, { nulls }));
        },
      ),
      { numRuns: 6, seed: 5 },
    );
  }, 30_000);

  it.each([
    ['no row', ['n0,n1\n']],
    ['no end of the last line', ['n0,n1\n1,2\n3,4']],
    ['a byte order mark', ['\ufeffn0,n1\n1,2\n']],
    ['several files', ['n0,n1\n1,x\n', 'n0,n1\r\n2,y\r\n3,""\r\n', 'n0,n1']],
    ['rows across chunks', [`n0,n1\n${`${'7'.repeat(9)},"${'a, "" b'.repeat(900)}"\n`.repeat(200)}`]],
    ['long texts', [`n0,n1\n${'x'.repeat(400_000)},\u00e9\n,${'\u00fc'.repeat(3000)}\n`]],
  ])('is read: %s', async (_, texts) => {
    await expectEqual(stored(texts, 2));
  });

  it.each([
    ['a delimiter and a quote of their own', "n0\tn1\n'a\tb'\t1\n", { delimiter: '\t', quote: "'", escape: "'" }],
    ['no names', '1,2\n3,4\n', { delimiter: ',', header: false }],
  ])('is read with %s', async (_, text, marks) => {
    await expectEqual(stored([text], 2, { header: { names: ['n0', 'n1'], ...marks } }));
  });

  it('is sampled as the engine samples it, where not every row is', async () => {
    const text = `n0,n1,n2\n${Array.from({ length: 100_500 }, (_, i) => `${(i * 7919) % 10_007},w${i % 977},${i / 8}`).join('\n')}`;
    const [ours, engine] = await both(stored([text], 3));
    const requests = ours.columns.map(({ path, type }) => ({ path, type }));
    expect(await ours.sample(requests, 20)).toEqual(await engine.sample(requests, 20));
  });
});

describe('any other text', () => {
  it.each([
    ['a short row', '1,2\n3\n'],
    ['a long row', '1,2\n3,4,5\n'],
    ['a blank line', '1,2\n\n3,4\n'],
    ['a quote inside a plain cell', '1,a"b"\n'],
    ['text behind a quote', '1,"a"b\n'],
    ['an open quote', '1,"a\n'],
    ['a lone carriage return', '1,a\rb\n'],
    ['two kinds of ends of lines', '1,2\r\n3,4\n'],
    ['a NUL', '1,a\0b\n'],
    ['no UTF-8', Buffer.from('1,\u00e9\n', 'latin1')],
    ['a row longer than the engine takes', `1,${'x'.repeat(2_000_001)}\n`],
  ])('is left to the engine: %s', async (_, rows) => {
    const source = stored([''], 2);
    writeFileSync(source.files[0] ?? '', Buffer.concat([Buffer.from('n0,n1\n'), Buffer.from(rows as Buffer)]));
    expect(await read(source)).toBeNull();
  });

  it('is left to the engine where it is gone, or marked in another way', async () => {
    const source = stored(['n0,n1\n1,2\n'], 2);
    expect(await read(source)).not.toBeNull();
    for (const more of [{ delimiter: '::' }, { escape: '\\' }, { skip: 1 }, { quote: '\u00b4' }]) {
      expect(await read({ ...source, header: { ...source.header, ...more } })).toBeNull();
    }
    for (const mark of [',', '"']) expect(await read({ ...source, nulls: ['', `a${mark}b`] })).toBeNull();
    expect(await read({ ...source, files: [join(directory, 'gone.csv')] })).toBeNull();
  });
});

it('is left to the engine where only that can read very many cells as what they are asked for', async () => {
  const asked = { path: ['n0'], type: 'double', edges: [15] };
  for (const [rows, copies] of [
    [400, 0],
    [50_200, 1],
  ] as const) {
    const cells = Array.from({ length: rows }, (_, i) => (i % 1000 === 5 ? 'x' : ` ${i}`));
    const source = stored([`n0\n${cells.join('\n')}\n`], 1);
    const relation = vi.fn(async () => ({ ...source, kind: 'csv' as const }));
    const ours = await countCsvText(connection, source, relation);
    const engine = await countWithDuckdb(connection, { ...source, kind: 'csv' });
    expect(await ours?.count([asked])).toEqual(await engine.count([asked]));
    expect(relation).toHaveBeenCalledTimes(copies);
  }
});

describe('keys', () => {
  it.each([
    ['unique whole numbers', (i: number) => `${i},a`, 0],
    ['unique texts, some missing', (i: number) => `${i % 7 === 0 ? '' : `"k${i}"`},a`, 0],
    ['an empty text', (i: number) => `${i % 30 === 0 ? (i === 0 ? '""' : '') : `k${i}`},a`, 0],
    ['texts of which some repeat', (i: number) => `k${i % 30},a`, 1],
    ['numbers that are written in two ways', (i: number) => `${i < 20 ? i : `${i - 20}.0`},a`, 0],
  ])('are told as the engine tells them: %s', async (_, row, asked) => {
    const source = stored([`n0,n1\n${Array.from({ length: 40 }, (_, i) => row(i)).join('\n')}\n`], 2);
    const relation = vi.fn(async () => ({ ...source, kind: 'csv' as const }));
    const ours = await countCsvText(connection, source, relation);
    const engine = await countWithDuckdb(connection, { ...source, kind: 'csv' });
    expect(await ours?.duplicates?.([['n0']])).toEqual(await engine.duplicates?.([['n0']]));
    expect(relation).toHaveBeenCalledTimes(asked);
  });
});

describe('what profiles do not need', () => {
  it('is answered from a copy that is made when it is first asked', async () => {
    const source = stored([`n0,n1\n${Array.from({ length: 50 }, (_, i) => `${i % 5},w${i}`).join('\n')}\n`], 2);
    let copies = 0;
    const ours = await countCsvText(connection, source, async () => {
      copies++;
      return { ...source, kind: 'csv' };
    });
    const engine = await countWithDuckdb(connection, { ...source, kind: 'csv' });
    if (ours === null) throw new Error('read by the engine alone');
    await firstProfile(ours, 2, undefined, false);
    expect(copies).toBe(0);
    const request = { path: ['n0'], type: 'double', edges: [1, 3] };
    for (const ask of [
      (counter: Counter) => counter.others({ path: ['n1'], type: 'string' }, 3),
      (counter: Counter) => counter.repeated(),
      (counter: Counter) => counter.decimals(request),
      (counter: Counter) => counter.duplicates?.([['n0'], ['n1']]),
      (counter: Counter) => counter.repeats?.(),
      (counter: Counter) => counter.groups?.(request, { blocks: 2 }),
      (counter: Counter) => counter.rowSample?.([request], 10, [request]),
      (counter: Counter) => counter.parts?.(),
      (counter: Counter) => counter.rowsAgainst?.(counter)?.wholeRows([{ path: ['n0'], type: 'int64' }]),
      (counter: Counter) => counter.inSlice?.(['a', 'b', 'c'], 2),
      (counter: Counter) => counter.count([{ path: ['n0'], type: 'timestamptz' }]),
    ]) {
      expect(await ask(ours)).toEqual(await ask(engine));
    }
    expect(copies).toBe(1);
  });
});
