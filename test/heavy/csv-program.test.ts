import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counter } from '../../src/data/counter.ts';
import { firstProfile, profileAt } from '../../src/data/profile/profile-snapshot.ts';
import { profileText } from '../../src/data/profile/profile-text.ts';
import { connectDuckdb } from '../../src/engines/duckdb/connection.ts';
import { countWithDuckdb } from '../../src/engines/duckdb/counter.ts';
import { countCsvText } from '../../src/engines/duckdb/csv-counter.ts';
import type { Connection, StoredSource } from '../../src/engines/engine.ts';
import { seededRandom } from '../../src/stats/random.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-csv-fuzz-'));
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

type Source = StoredSource & { readonly kind: 'csv' };

function stored(texts: readonly Buffer[], columns: number, nulls: readonly string[], header: boolean): Source {
  const files = texts.map((text) => {
    const file = join(directory, `${made++}.csv`);
    writeFileSync(file, text);
    return file;
  });
  const names = Array.from({ length: columns }, (_, i) => `n${i}`);
  return { kind: 'csv', name: 't', files, digest: 'sha256:0', nulls, header: { names, delimiter: ',', header } };
}

/** What a text's stored profiles are: the first one, and that at the edges of a base; the error where it cannot be read. */
async function profiles(open: () => Promise<Counter>, base: Parameters<typeof profileAt>[1] | null) {
  try {
    const counter = await open();
    const first = await firstProfile(counter, 2);
    const types = counter.columns.map(({ type }) => type);
    return { first, texts: [types, profileText(first), profileText(await profileAt(counter, base ?? first))] };
  } catch (error) {
    return { first: null, texts: [error instanceof Error ? error.message.split('\n')[0] : String(error)] };
  }
}

/** The profiles by the engine alone, and by the program, null where it leaves the text to the engine. */
async function both(source: Source, base: Parameters<typeof profileAt>[1] | null = null) {
  const ours = await countCsvText(connection, source, async () => source);
  const engine = await profiles(() => countWithDuckdb(connection, source), base);
  return { engine, ours: ours === null ? null : await profiles(async () => ours, base) };
}

// No lone carriage return in quotes: at it the engine stops in some texts, and reads too few rows in others.
const cells = [
  ...[
    '',
    '""',
    '0',
    '-1',
    '+7',
    '007',
    '1.5',
    '-2e3',
    '1e400',
    '5e-324',
    '9007199254740993',
    ' 3',
    '4 ',
    '1_0',
    '.',
    '-',
  ],
  ...[
    'nan',
    '-inf',
    'NA',
    'null',
    'true',
    'False',
    'yes',
    '2024-02-29',
    '2023-02-29',
    '2024-01-01T10:00:00Z',
    '10:30:00',
  ],
  ...['2024-01-01 24:00:00', '24:00:00', '1/2/2024', 'word', '"a""b"', '"a,b"', '"l\nm"', '"l\r\nm"'],
  ...['\u00e9', '"\u65e5\u672c"', '\u{1f600}', '"NA"', '" "', '" 12"', '"12"', '"2024-01-31"', '\u00a0', "'x'"],
];

interface Made {
  readonly random: () => number;
  readonly columns: number;
  readonly end: string;
}

function one<T>({ random }: Pick<Made, 'random'>, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Rows of cells: each column has a few texts of its own, and here and there any. */
function rowsOf(of: Made, count: number): string {
  const usual = Array.from({ length: of.columns }, () => Array.from({ length: 4 }, () => one(of, cells)));
  const seldom = one(of, [0, 0, 0.02, 0.5]);
  const cell = (j: number) => (of.random() < seldom ? one(of, cells) : one(of, usual[j] ?? cells));
  const lines = Array.from({ length: count }, () => Array.from({ length: of.columns }, (_, j) => cell(j)).join(','));
  return lines.join(of.end);
}

/** What is done to the bytes of a text: mostly nothing. */
const harms: readonly ((bytes: Buffer, at: number) => Buffer)[] = [
  ...Array.from({ length: 6 }, () => (bytes: Buffer) => bytes),
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
  ...['"', ',', '\n', '\r\n', '\0', '\n\n', '""', ' '].map(
    (text) => (bytes: Buffer, at: number) =>
      Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]),
  ),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xc3]), bytes.subarray(at)]),
  (bytes) => Buffer.concat([bytes, Buffer.from([0xff, 10])]),
];

function textOf(of: Made, header: boolean): Buffer {
  // Behind a mark of its own the engine takes the first line break of the names for their end, in quotes too.
  const mark = one(of, ['', '', '', '\ufeff']);
  const name = (i: number) => one(of, [`n${i}`, `"n${i}"`, `"n""${i}"`, mark === '' ? `"n\n${i}"` : `"n,${i}"`]);
  const names = header ? [Array.from({ length: of.columns }, (_, i) => name(i)).join(',')] : [];
  const rows = rowsOf(of, one(of, [0, 1, 3, 40, 1005]));
  const start = Buffer.byteLength(mark + names.join());
  const bytes = Buffer.from(mark + [...names, ...(rows === '' ? [] : [rows])].join(of.end) + one(of, ['', of.end]));
  return one(of, harms)(bytes, start + Math.floor(of.random() * (bytes.length - start + 1)));
}

/** A text of small cells in any form, and the files it is divided into. */
function source(of: Made): Source {
  const header = of.random() < 0.8;
  const files = Array.from({ length: one(of, [1, 1, 1, 2, 3]) }, () =>
    textOf({ ...of, end: of.random() < 0.9 ? of.end : '\n' }, header),
  );
  return stored(files, of.columns, one(of, [[''], [''], ['', 'NA'], ['NA'], ['', '0', 'null']]), header);
}

describe('a text in any form', () => {
  it('gives the profiles that the engine gives, or is left to it', async () => {
    const random = seededRandom(20261123, 'csv');
    const read = { ours: 0, left: 0 };
    const different: string[] = [];
    for (let i = 0; i < 200; i++) {
      const of = { random, columns: 1 + Math.floor(random() * 4), end: one({ random }, ['\n', '\n', '\r\n']) };
      const base = await baseOf(of.columns);
      const made = source(of);
      const { ours, engine } = await both(made, base);
      read[ours === null ? 'left' : 'ours']++;
      if (ours !== null) different.push(...differences(made, ours.texts, engine.texts));
    }
    expect(different).toEqual([]);
    expect(read.ours).toBeGreaterThan(50);
    expect(read.left).toBeGreaterThan(40);
  });
});

/** Where two lists of profiles differ, beside the start of the text. */
function differences({ files, nulls, header }: Source, ours: readonly unknown[], engine: readonly unknown[]): string[] {
  const [mine = [], theirs = []] = [ours, engine].map((each) => JSON.stringify(each).split('{'));
  const at = theirs.findIndex((part, i) => part !== mine[i]);
  if (at < 0) return [];
  const start = files.map((file) => readFileSync(file, 'latin1').slice(0, 300));
  return [JSON.stringify({ start, nulls, header: header?.header, ours: mine[at], engine: theirs[at] })];
}

type Base = Awaited<ReturnType<typeof profiles>>['first'];
const bases = new Map<number, Base>();

/** The profile of a text of so many columns: with edges of numbers, texts, times and booleans. */
async function baseOf(columns: number): Promise<Base> {
  const cell = (i: number, j: number) => [`${i}`, `w${i % 9}`, `2024-01-${10 + (i % 20)}`, `${i % 2 === 0}`][j] ?? '';
  const lines = Array.from({ length: 60 }, (_, i) => Array.from({ length: columns }, (_, j) => cell(i, j)).join(','));
  if (!bases.has(columns)) {
    const source = stored([Buffer.from(lines.join('\n'))], columns, [''], false);
    bases.set(columns, (await profiles(() => countWithDuckdb(connection, source), null)).first);
  }
  return bases.get(columns) ?? null;
}

/** Bytes of the chunks in which few columns are read. */
const chunk = 512 * 1024;

describe('what stands where one chunk ends', () => {
  const marks = ['"', '""', '"\r\n"', '\r\n', '\n', ',', '\u00e9', '\u{1f600}', '"a""b"', '""""', '"x"\r\n', ',""\n'];

  it.each(marks)('%j is read alike on either side', async (mark) => {
    let ours = 0;
    for (let before = 0; before <= Buffer.byteLength(mark); before++) {
      for (const row of [`y,"${mark.replaceAll('"', '""')}"`, `z,${mark}`]) {
        const end = mark.includes('\r') ? '\r\n' : '\n';
        const start = `n0,n1${end}1,`;
        // The mark, which is behind the row's first cell and its quote, begins so many bytes before the end of the chunk.
        const lead = start.length + end.length + 2;
        const text = `${start}${'f'.repeat(chunk - lead - before)}${end}${row}${end}2,g${end}`;
        const found = await both(stored([Buffer.from(text)], 2, [''], true));
        if (found.ours === null) continue;
        ours++;
        expect(found.ours.texts).toEqual(found.engine.texts);
      }
    }
    expect(ours).toBeGreaterThan(0);
  });

  it.each([
    ['a cell of 2 MB', `1,${'x'.repeat(2_100_000)}\n`, 2],
    ['a row a byte shorter than a chunk', `n0,n1\n1,${'x'.repeat(chunk - 9)}\n2,y\n`, 2],
    ['a row as long as a chunk', `n0,n1\n1,${'x'.repeat(chunk - 3)}\n2,y\n`, 2],
    ['rows that end with a chunk', `n0,n1\n${'1,2345\n'.repeat(74_898)}`, 2],
    ['a text that ends with a chunk, without the end of its line', `n0,n1\n1,${'x'.repeat(chunk - 8)}`, 2],
    ['a text that is a byte longer', `n0,n1\n1,${'x'.repeat(chunk - 8)}\n`, 2],
    ['an open quote over all', `n0,n1\n1,"${'x\n'.repeat(300_000)}`, 2],
    ['a header as long as a chunk', `n0,"${'h'.repeat(chunk)}"\n1,2\n`, 2],
    ['one column of empty cells in quotes', `n0\n${'""\n'.repeat(200_000)}`, 1],
    ['one column with a blank line late', `n0\n${'1\n'.repeat(300_000)}\n2\n`, 1],
  ])('is read alike: %s', async (_, text, columns) => {
    const { ours, engine } = await both(stored([Buffer.from(text)], columns, [''], true));
    expect(ours === null || ours.texts).toEqual(ours === null || engine.texts);
  });
});
