import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Counter, CountRequest } from '../../src/data/counter.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { uniform } from './random.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-wide-'));
const engines: Engine[] = [];
afterAll(async () => {
  for (const each of engines) await each.close();
  rmSync(directory, { recursive: true, force: true });
});

const next = uniform(5);
const words = ['red', '"green, or so"', '""', ''];
const names = Array.from({ length: 600 }, (_, i) => `f${i}`);
const rows = Array.from({ length: 300 }, (_, row) =>
  names.map((_, i) => {
    if (i === 550) return String(row);
    return i % 3 === 0 ? (words[Math.floor(next() * words.length)] as string) : (next() * 9).toFixed(i % 3);
  }),
);

/** The file with these columns only; `odd` is the first cell of its first row. */
async function opened(engine: Engine, name: string, chosen: readonly number[], odd: string): Promise<Counter> {
  const file = join(directory, `${name}.csv`);
  const [first = [], ...others] = rows;
  const lines = [names, [odd, ...first.slice(1)], ...others].map((row) => chosen.map((i) => row[i]).join(','));
  writeFileSync(file, `${lines.join('\n')}\n`);
  const header = { names: chosen.map((i) => names[i] as string), delimiter: ',' };
  return engine.open({ name, kind: 'csv', files: [file], digest: `sha256:${'1'.repeat(64)}`, header, nulls: [''] });
}

describe('text of many columns', () => {
  it.each([
    { how: 'divided', odd: 'red', made: /^wide-divided\.csv\..*\.csv$/, files: 15 },
    {
      how: 'copied by the engine, for a quote in a plain cell',
      odd: 'r"d',
      made: /^wide-copied.*\.parquet$/,
      files: 2,
    },
  ])('answers as the same columns alone do, when it is $how', async ({ how, odd, made, files }) => {
    const name = how.split(' ')[0] ?? '';
    const io = { root: process.cwd(), env: process.env, log: { info: () => {} }, allowInstall: false };
    const engine = await openDuckdbInProcess({ io, directory, threads: 2 });
    engines.push(engine);
    const chosen = [0, 1, 2, 498, 499, 500, 501, 550, 597, 598, 599];
    const wide = await opened(engine, `wide-${name}`, [...names.keys()], odd);
    const narrow = await opened(engine, `narrow-${name}`, chosen, odd);
    expect(wide.rows).toBe(300);
    expect(wide.columns.map(({ path }) => path[0])).toEqual(names);
    const told = (counter: Counter, i: number) =>
      counter.columns.filter(({ path }) => path[0] === names[i]).map(({ type, tally }) => ({ type, tally }));
    for (const i of chosen) expect(told(wide, i)).toEqual(told(narrow, i));
    const requests = narrow.columns.map(
      ({ path, type }): CountRequest =>
        type === 'string'
          ? { path, type, values: ['red', ''], distinct: 1 }
          : { path, type, edges: [2, 5], distinct: 1 },
    );
    expect(await wide.sample(requests, 20)).toEqual(await narrow.sample(requests, 20));
    expect(await wide.count(requests)).toEqual(await narrow.count(requests));
    // Columns of both copies, row by row.
    const pair = [['f1'], ['f550']];
    expect(await wide.duplicates?.(pair)).toEqual(await narrow.duplicates?.(pair));
    const byRow = [requests[1], requests[7]] as readonly CountRequest[];
    expect(await wide.rowSample?.(byRow, 40, [])).toEqual(await narrow.rowSample?.(byRow, 40, []));
    expect(await wide.parts?.()).toMatchObject([{ rows: 300 }]);
    expect(await wide.repeats?.()).toEqual({ rows: 300, copies: 0 });
    expect(readdirSync(directory).filter((file) => made.test(file))).toHaveLength(files);
  });
});
