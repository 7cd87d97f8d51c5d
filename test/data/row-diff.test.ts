import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counter } from '../../src/data/counter.ts';
import type { RowColumn, RowDiff, RowPair } from '../../src/data/row-diff/pair.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { uniform } from './random.ts';

type Row = Readonly<Record<string, string | number | null>>;

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-rows-'));
const io = { root: process.cwd(), env: process.env, log: { info: () => {} }, allowInstall: false };
let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdbInProcess({ io, directory, threads: 2 });
});
afterAll(async () => {
  await engine.close();
  rmSync(directory, { recursive: true, force: true });
});

async function opened(rows: readonly Row[], kind: 'csv' | 'json', name: string): Promise<Counter> {
  const names = Object.keys(rows[0] ?? {});
  const file = join(directory, `${name}.${kind}`);
  const cell = (value: string | number | null | undefined) =>
    value === null || value === undefined ? '' : String(value);
  const csv = [names.join(','), ...rows.map((row) => names.map((each) => cell(row[each])).join(','))];
  writeFileSync(file, `${(kind === 'csv' ? csv : rows.map((row) => JSON.stringify(row))).join('\n')}\n`);
  const source = { name, files: [file], digest: `sha256:${'1'.repeat(64)}` };
  return kind === 'json'
    ? engine.open({ ...source, kind, nulls: [] })
    : engine.open({ ...source, kind, nulls: [''], header: { names, delimiter: ',' } });
}

const column = (name: string, counter: Counter, tolerance?: RowColumn['tolerance']): RowColumn => ({
  path: [name],
  type: counter.columns.find(({ path }) => path[0] === name)?.type ?? 'string',
  ...(tolerance === undefined ? {} : { tolerance }),
});

const pairOf = (base: Counter, head: Counter): RowPair => {
  const pair = head.rowsAgainst?.(base);
  if (pair === null || pair === undefined) throw new Error('no pair');
  return pair;
};

/** The same by the plainest code. */
function plainDiff(
  base: readonly Row[],
  head: readonly Row[],
  key: readonly string[],
  columns: readonly { readonly name: string; readonly absolute: number; readonly relative: number }[],
): RowDiff {
  const keyOf = (row: Row) => JSON.stringify(key.map((name) => row[name]));
  const whole = (row: Row) => key.every((name) => row[name] !== null);
  const times = (rows: readonly Row[]) => {
    const counts = new Map<string, number>();
    for (const row of rows.filter(whole)) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
    return counts;
  };
  const [inBase, inHead] = [times(base), times(head)];
  const repeated = (rows: readonly Row[], counts: ReadonlyMap<string, number>) =>
    rows.filter((row) => whole(row) && (counts.get(keyOf(row)) ?? 0) > 1).length;
  const usable = (rows: readonly Row[]) =>
    rows.filter((row) => whole(row) && (inBase.get(keyOf(row)) ?? 0) < 2 && (inHead.get(keyOf(row)) ?? 0) < 2);
  const there = new Map(usable(head).map((row) => [keyOf(row), row]));
  const pairs = usable(base).flatMap((row) => {
    const other = there.get(keyOf(row));
    return other === undefined ? [] : [[row, other] as const];
  });
  const unlike = (before: Row, after: Row, { name, absolute, relative }: (typeof columns)[number]) => {
    const [a, b] = [before[name] ?? null, after[name] ?? null];
    if (a === b) return false;
    if (typeof a !== 'number' || typeof b !== 'number') return true;
    return !(Math.abs(a - b) <= Math.max(absolute, relative * Math.abs(a)));
  };
  return {
    base: { rows: base.length, missing: base.filter((row) => !whole(row)).length, repeated: repeated(base, inBase) },
    head: { rows: head.length, missing: head.filter((row) => !whole(row)).length, repeated: repeated(head, inHead) },
    removed: usable(base).length - pairs.length,
    added: usable(head).length - pairs.length,
    matched: pairs.length,
    changed: pairs.filter(([a, b]) => columns.some((each) => unlike(a, b, each))).length,
    columns: columns.map((each) => pairs.filter(([a, b]) => unlike(a, b, each)).length),
  };
}

function table(rows: number, seed: number): Row[] {
  const next = uniform(seed);
  const maybe = <T>(value: T): T | null => (next() < 0.1 ? null : value);
  return Array.from({ length: rows }, (_, id) => ({
    id,
    part: ['x', 'y', 'z'][id % 3] ?? 'x',
    price: maybe(Number((next() * 100).toFixed(2))),
    name: maybe(`n${Math.floor(next() * 20)}`),
    count: maybe(Math.floor(next() * 50)),
  }));
}

function edited(rows: readonly Row[], seed: number, keys: boolean): Row[] {
  const next = uniform(seed);
  const kept = rows.filter(() => next() > 0.08);
  const changed = kept.map((row) => ({
    ...row,
    ...(next() < 0.1
      ? { price: row.price === null ? 5 : Number(((row.price as number) + next() * 0.02).toFixed(4)) }
      : {}),
    ...(next() < 0.05 ? { name: next() < 0.3 ? null : 'other' } : {}),
    ...(next() < 0.05 ? { count: 7 } : {}),
  }));
  const fresh = Array.from({ length: 25 }, (_, i) => ({ ...(rows[i] as Row), id: 100_000 + i }));
  const lying = keys
    ? [...changed.slice(0, 4), { ...(changed[9] as Row), name: 'twice' }, { ...(changed[11] as Row), id: null }]
    : [];
  const all: Row[] = [...changed, ...fresh, ...lying];
  return all
    .map((row) => [next(), row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
}

describe('rows by key against plain arrays', () => {
  it.each([
    ['csv', ['id'], false],
    ['csv', ['id', 'part'], true],
    ['json', ['id', 'part'], true],
    ['json', ['id'], true],
  ] as const)('%s by %j, keys that lie: %s', async (kind, key, lying) => {
    const base = table(600, 5);
    const head = edited(base, 6, lying);
    const [b, h] = [await opened(base, kind, `b${lying}`), await opened(head, kind, `h${lying}`)];
    const free = { absolute: 0, relative: 0 };
    const columns = ['price', 'name', 'count'].map((name) => ({ name, ...free }));
    const request = { key: key.map((name) => column(name, b)), columns: columns.map(({ name }) => column(name, b)) };
    const found = await pairOf(b, h).diff(request);
    expect(found).toEqual(plainDiff(base, head, key, columns));
    expect(Math.min(found.changed, found.removed, found.added)).toBeGreaterThan(10);
    expect(found.head.repeated > 0).toBe(lying);
  });

  it.each([
    [['id'], false],
    [['id', 'part'], true],
  ] as const)('most rows changed, by %j, keys that lie: %s', async (key, lying) => {
    const base = table(1500, 35);
    const count = (row: Row) => ((row.id as number) % 3 === 0 ? (row.count ?? null) : -1);
    const head = edited(
      base.map((row) => ({ ...row, count: count(row) })),
      36,
      lying,
    );
    const [b, h] = [await opened(base, 'csv', `bm${lying}`), await opened(head, 'csv', `hm${lying}`)];
    const columns = [
      { name: 'price', absolute: 0.01, relative: 0 },
      { name: 'count', absolute: 0, relative: 0 },
    ];
    const asked = [column('price', b, { absolute: 0.01, relative: 0 }), column('count', b)];
    const request = { key: key.map((name) => column(name, b)), columns: asked };
    const pair = pairOf(b, h);
    const found = await pair.diff(request);
    expect(found).toEqual(plainDiff(base, head, key, columns));
    expect(found.changed).toBeGreaterThan(900);
    const [first] = await pair.changedRows(request, 1);
    expect(first?.cells).toContainEqual(expect.objectContaining({ column: 1, head: '-1' }));
  });

  // So many rows that a sample hardly holds both of two equal keys: the join of the keys has to find them.
  it.each([
    ['in base', [17], []],
    ['in head alone', [], [-1, -1]],
    ['of half of the rows', Array.from({ length: 22_000 }, () => 5), Array.from({ length: 22_000 }, () => 5)],
  ])('of 22,000 rows, a key twice %s', async (name, inBase, inHead) => {
    const rows = Array.from({ length: 22_000 }, (_, id): Row => ({ id, x: id % 7 }));
    const more = (ids: readonly number[]) => ids.map((id): Row => ({ id, x: 0 }));
    const base = [...rows, ...more(inBase)];
    const head = [...rows.slice(10).map((row) => ({ ...row, x: row.id === 99 ? 50 : (row.x ?? 0) })), ...more(inHead)];
    const [b, h] = [await opened(base, 'csv', `b ${name}`), await opened(head, 'csv', `h ${name}`)];
    const found = await pairOf(b, h).diff({ key: [column('id', b)], columns: [column('x', b)] });
    expect(found).toEqual(plainDiff(base, head, ['id'], [{ name: 'x', absolute: 0, relative: 0 }]));
    expect(found.changed).toBe(1);
  });

  it.each([
    [{ absolute: 0.01, relative: 0 }],
    [{ absolute: 0, relative: 0.0005 }],
    [{ absolute: 0.005, relative: 0.0001 }],
  ])('within a tolerance of %j', async (tolerance) => {
    const base = table(400, 15);
    const head = edited(base, 16, false);
    const [b, h] = [await opened(base, 'csv', 'bt'), await opened(head, 'csv', 'ht')];
    const columns = [
      { name: 'price', ...tolerance },
      { name: 'count', absolute: 0, relative: 0 },
    ];
    const request = { key: [column('id', b)], columns: [column('price', b, tolerance), column('count', b)] };
    const found = await pairOf(b, h).diff(request);
    expect(found).toEqual(plainDiff(base, head, ['id'], columns));
    const strict = await pairOf(b, h).diff({ ...request, columns: [column('price', b), column('count', b)] });
    expect(found.changed).toBeLessThan(strict.changed);
  });

  it.each([[{ absolute: 0.5, relative: 0 }], [{ absolute: 0, relative: 0.5 }]])(
    'no tolerance of %j lets a number stand for one that is not finite',
    async (tolerance) => {
      const rows = (values: readonly string[]) => values.map((x, id): Row => ({ id, x }));
      const b = await opened(rows(['nan', 'inf', '-inf', '2', '3', 'nan', 'inf', '1']), 'csv', 'bnan');
      const h = await opened(rows(['5', '5', 'inf', 'nan', 'inf', 'nan', 'inf', '1.1']), 'csv', 'hnan');
      const request = { key: [column('id', b)], columns: [column('x', b, tolerance)] };
      expect(request.columns[0]?.type).toBe('double');
      expect(await pairOf(b, h).diff(request)).toMatchObject({ matched: 8, changed: 5, columns: [5] });
    },
  );

  it("compares as base's type: 1 and 1.0 are the same, 1.5 and text are not a whole number", async () => {
    const b = await opened(
      [1, 2, 3, 4].map((id) => ({ id, n: id * 10 })),
      'csv',
      'bint',
    );
    const values = ['10.0', '20.5', 'x', '40'];
    const h = await opened(
      values.map((n, i) => ({ id: i + 1, n })),
      'csv',
      'htext',
    );
    const found = await pairOf(b, h).diff({ key: [column('id', b)], columns: [column('n', b)] });
    expect(found).toMatchObject({ matched: 4, changed: 2, columns: [2] });
  });

  // Of each pair the engine has one hash.
  it.each([
    ['zeros at the start', [0, 1], [1]],
    ['an empty list', [], null],
    ['in a list of lists', [[0, 1]], [[1]]],
    ['an empty list in a list', [[]], [null]],
  ])('lists that differ: %s', async (name, before, after) => {
    const write = async (side: string, odd: unknown) => {
      const rows = [[[3, 4]], [3, 4]][name.includes('in a list') ? 0 : 1];
      const file = join(directory, `${side} ${name}.json`);
      const lines = Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, x: id === 7 ? odd : rows }));
      writeFileSync(file, `${lines.join('\n')}\n`);
      return engine.open({ name, files: [file], digest: `sha256:${'1'.repeat(64)}`, kind: 'json', nulls: [] });
    };
    const [b, h] = [await write('b', before), await write('h', after)];
    expect(b.columns.map(({ physical }) => physical)).toEqual(h.columns.map(({ physical }) => physical));
    const columns = [column('x', b)];
    expect(await pairOf(b, h).diff({ key: [column('id', b)], columns })).toMatchObject({ matched: 50, changed: 1 });
    expect(await pairOf(b, h).wholeRows([column('id', b), ...columns])).toEqual({ removed: 1, added: 1 });
  });

  it('many columns, of which one differs', async () => {
    const wide = (id: number, odd: number): Row =>
      Object.fromEntries([
        ['id', id],
        ...Array.from({ length: 230 }, (_, i) => [`c${i}`, i === 210 || i === 3 ? odd : i]),
      ]);
    const b = await opened(
      [1, 2, 3].map((id) => wide(id, 0)),
      'csv',
      'bwide',
    );
    const h = await opened(
      [1, 2, 3].map((id) => wide(id, id === 2 ? 1 : 0)),
      'csv',
      'hwide',
    );
    const columns = Array.from({ length: 230 }, (_, i) => column(`c${i}`, b));
    const found = await pairOf(b, h).diff({ key: [column('id', b)], columns });
    expect(found.changed).toBe(1);
    expect(found.columns.flatMap((count, i) => (count > 0 ? [i, count] : []))).toEqual([3, 1, 210, 1]);
  });

  it('shows the first changed rows by their key', async () => {
    const base = table(100, 25).map((row) => ({ ...row, name: 'same', price: 1 }));
    const head = base.map((row) =>
      ((row as Record<string, unknown>).id as number) % 40 === 7 ? { ...row, name: "o'ther", price: null } : row,
    );
    const [b, h] = [await opened(base, 'csv', 'bx'), await opened(head, 'csv', 'hx')];
    const request = { key: [column('id', b)], columns: [column('price', b), column('name', b)] };
    const pair = pairOf(b, h);
    const first = ['7', '47'].map((key) => ({
      key: [key],
      cells: [
        { column: 0, base: '1', head: null },
        { column: 1, base: 'same', head: "o'ther" },
      ],
    }));
    // What was kept of another comparison says nothing about this one.
    expect(await pair.changedRows(request, 2)).toEqual(first);
    await pair.diff(request);
    expect(await pair.changedRows(request, 2)).toEqual(first);
  });
});

describe('rows as a whole', () => {
  it('counts copies in any order', async () => {
    const row = (a: number, c: string): Row => ({ a, c });
    const base = [row(1, 'x'), row(1, 'x'), row(2, 'y'), row(3, 'z')];
    const head = [row(3, 'z'), row(1, 'x'), row(2, 'q'), row(2, 'q')];
    const [b, h] = [await opened(base, 'csv', 'bm'), await opened(head, 'csv', 'hm')];
    const columns = [column('a', b), column('c', b)];
    expect(await pairOf(b, h).wholeRows(columns)).toEqual({ removed: 2, added: 2 });
    expect(await pairOf(b, b).wholeRows(columns)).toEqual({ removed: 0, added: 0 });
  });
});
