import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counter, CountRequest } from '../../src/data/counter.ts';
import { lengthEdges } from '../../src/data/profile/edges.ts';
import { firstProfile } from '../../src/data/profile/profile-snapshot.ts';
import { profileText } from '../../src/data/profile/profile-text.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { type PlainColumn, plainCounter } from './plain-counter.ts';
import { normal, uniform } from './random.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-engine-'));
const io = { root: process.cwd(), env: process.env, log: { info: () => {} }, allowInstall: false };
const engines: Engine[] = [];

async function engine(threads: number): Promise<Engine> {
  const open = await openDuckdbInProcess({ io, directory, threads });
  engines.push(open);
  return open;
}

afterAll(async () => {
  for (const each of engines) await each.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Rows of every kind that is hard: ties, signs, zeros, missing, quotes, delimiters, line breaks, other scripts. */
function table(rows: number, seed: number): PlainColumn[] {
  const next = uniform(seed);
  const draw = normal(next);
  const odd = [
    "it's",
    'say "hi"',
    'a,b',
    'two\nlines',
    '\u65e5\u672c',
    ' space ',
    '',
    '\u0065\u0301',
    'NULL',
    "'; DROP TABLE t; --",
  ];
  const maybe = <T>(value: T): T | null => (next() < 0.05 ? null : value);
  const make = (draw_: () => number | string | null) => Array.from({ length: rows }, draw_);
  return [
    { name: 'normal', type: 'double', values: make(() => maybe(Number(draw().toFixed(4)))) },
    { name: 'tied', type: 'int64', values: make(() => maybe(Math.floor(next() * 7) - 3)) },
    { name: 'large', type: 'double', values: make(() => Number((1e12 * (next() - 0.5)).toFixed(3))) },
    { name: 'odd "name\'', type: 'string', values: make(() => maybe(odd[Math.floor(next() * odd.length)] as string)) },
    { name: 'codes', type: 'string', values: make(() => `0${Math.floor(next() * 40)}`) },
    { name: 'flag', type: 'bool', values: make(() => maybe(next() < 0.3 ? 'true' : 'false')) },
    { name: 'never', type: 'string', values: make(() => null) },
  ];
}

function cell(value: number | string | null): string {
  if (value === null) return '\\N';
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** Writes the table as CSV (missing as `\N`) and opens it. */
async function opened(open: Engine, columns: readonly PlainColumn[], name: string): Promise<Counter> {
  const rows = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, i) =>
    columns.map(({ values }) => cell(values[i] ?? null)).join(','),
  );
  const header = columns.map((column) => cell(column.name)).join(',');
  const file = join(directory, `${name}.csv`);
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  const names = columns.map((column) => column.name);
  return open.open({
    name,
    kind: 'csv',
    files: [file],
    digest: `sha256:${'1'.repeat(64)}`,
    header: { names, delimiter: ',' },
    nulls: ['\\N'],
  });
}

describe('DuckDB against plain counting', () => {
  let open: Engine;
  beforeAll(async () => {
    open = await engine(2);
  });

  it.each([
    [1, 1],
    [400, 2],
    [3000, 3],
  ])('%i rows, seed %i: the same types, samples and counts', async (rows, seed) => {
    const columns = table(rows, seed);
    const plain = plainCounter(columns);
    const counter = await opened(open, columns, `t${seed}`);
    expect(counter.rows).toBe(rows);
    if (rows > 100) expect(counter.columns.map(({ type }) => type)).toEqual(columns.map(({ type }) => type));
    const base = columns.map(({ name, type }): CountRequest => ({ path: [name], type }));
    expect(await counter.sample(base, 20)).toEqual(await plain.sample(base, 20));
    const requests = base.map((request): CountRequest => {
      if (request.type === 'string' || request.type === 'bool') {
        return {
          ...request,
          values: ["it's", 'true', '', '07', 'absent', '\u65e5\u672c', 'two\nlines'],
          lengths: lengthEdges,
          shapes: ['a,a', '9', 'x'],
          looks: true,
        };
      }
      const sum = request.type === 'int64' ? { centre: 0, scale: 0 } : { centre: 0.5, scale: 20 };
      return { ...request, edges: [-3e11, -4, -1, -Number.MIN_VALUE, 0, 0.5, 2, 1e11], sum, places: true };
    });
    expect(await counter.count(requests)).toEqual(await plain.count(requests));
    for (const request of requests.slice(3)) {
      const sorted = (list: readonly (readonly [string, number])[]) => [...list].sort((a, b) => (a[0] < b[0] ? -1 : 1));
      expect(sorted(await counter.others(request, 100))).toEqual(sorted(await plain.others(request, 100)));
    }
  });

  it('counts at edges of any number of digits', async () => {
    const next = uniform(17);
    const scales = [1e-7, 0.001, 1, 1e5, 1e15, 1e200];
    for (const [i, scale] of scales.entries()) {
      const values = Array.from({ length: 60 }, () => (next() - 0.5) * scale);
      const columns = [{ name: 'x', type: 'double', values }];
      const request: CountRequest = { path: ['x'], type: 'double', edges: [...values].sort((a, b) => a - b) };
      const counter = await opened(open, columns, `digits${i}`);
      expect(await counter.count([request])).toEqual(await plainCounter(columns).count([request]));
    }
  });

  it('sees rows that repeat, and only those', async () => {
    const columns = table(300, 5);
    const times = (k: number, rest = 0) =>
      columns.map((column) => ({
        ...column,
        values: [...Array.from({ length: k }, () => column.values).flat(), ...column.values.slice(0, rest)],
      }));
    const cases = [
      times(1),
      times(2),
      times(3),
      times(4),
      times(2, 1),
      times(2).map((c) => ({ ...c, values: [1, 1] })),
    ];
    const found = [];
    for (const [i, each] of cases.entries()) {
      const repeated = await (await opened(open, each, `repeated${i}`)).repeated();
      expect(repeated).toBe(await plainCounter(each).repeated());
      found.push(repeated);
    }
    expect(found).toEqual([1, 2, 3, 4, 1, 1]);
  });

  it('reads the types of more columns than one query asks for, each at its place', async () => {
    const columns = Array.from({ length: 450 }, (_, i): PlainColumn => {
      const values = Array.from({ length: 30 }, (_, row) => (i % 3 === 0 ? row : i % 3 === 1 ? row + 0.5 : `v${row}`));
      return { name: `c${i}`, type: i % 3 === 0 ? 'int64' : i % 3 === 1 ? 'double' : 'string', values };
    });
    const counter = await opened(open, columns, 'wide');
    expect(counter.columns.map(({ type }) => type)).toEqual(columns.map(({ type }) => type));
    const requests = columns.map(({ name, type }): CountRequest => ({ path: [name], type }));
    expect(await counter.count(requests)).toEqual(await plainCounter(columns).count(requests));
  });

  it('counts NaN and infinities apart from the bins', async () => {
    const values = ['nan', 'inf', '-inf', '1', '2', 'NaN', 'Infinity', '3'];
    const file = join(directory, 'odd.csv');
    writeFileSync(file, `x\n${values.join('\n')}\n`);
    const counter = await open.open({
      name: 'odd',
      kind: 'csv',
      files: [file],
      digest: '',
      header: { names: ['x'], delimiter: ',' },
      nulls: [''],
    });
    const [counted] = await counter.count([{ path: ['x'], type: 'double', edges: [0, 1.5] }]);
    expect(counted).toMatchObject({
      n: 3,
      nan: 2,
      pinf: 2,
      ninf: 1,
      missing: 0,
      unparsed: 0,
      min: 1,
      max: 3,
      bins: [0, 1, 2],
    });
  });

  it('counts what does not parse', async () => {
    const file = join(directory, 'unparsed.csv');
    writeFileSync(file, 'x\n1\n2,5\n'.replace('2,5', '"2,5"'));
    const counter = await open.open({
      name: 'unparsed',
      kind: 'csv',
      files: [file],
      digest: '',
      header: { names: ['x'], delimiter: ',' },
      nulls: [''],
    });
    const [counted] = await counter.count([{ path: ['x'], type: 'int64', edges: [1] }]);
    expect(counted).toMatchObject({ n: 1, unparsed: 1, bins: [1, 0] });
  });

  it('is refused every other file, and its settings are locked', async () => {
    const source = {
      name: 'passwd',
      kind: 'csv' as const,
      digest: '',
      header: { names: ['x'], delimiter: ':' },
      nulls: [''],
    };
    await expect(open.open({ ...source, files: [join(process.cwd(), 'package.json')] })).rejects.toThrow(
      /Permission|access/i,
    );
    await expect(open.open({ ...source, files: [`${directory}/../../etc/passwd`] })).rejects.toThrow(
      /Permission|access/i,
    );
  });
});

describe('same bytes', () => {
  it('with 1 and 4 threads, and twice', async () => {
    const columns = table(5000, 9);
    const texts: string[] = [];
    for (const threads of [1, 4, 4])
      texts.push(profileText(await firstProfile(await opened(await engine(threads), columns, 'same'), 10)));
    expect(texts[1]).toBe(texts[0]);
    expect(texts[2]).toBe(texts[0]);
  });

  it('also from a sample of the rows', async () => {
    const values = Array.from({ length: 250_000 }, (_, i) => (i * 7919) % 100_003);
    const columns: PlainColumn[] = [{ name: 'x', type: 'int64', values }];
    const texts: string[] = [];
    for (const threads of [1, 4])
      texts.push(profileText(await firstProfile(await opened(await engine(threads), columns, 'long'), 10)));
    expect(texts[1]).toBe(texts[0]);
    expect(JSON.parse(texts[0] ?? '').columns[0].n).toBe(250_000);
  });
});
