import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import { uniform } from '../../../test/data/random.ts';
import type { Engine } from '../engine.ts';
import { openDuckdbInProcess } from './duckdb.ts';
import { duplicateKeys, repeatedRows } from './duplicates.ts';
import type { Opened } from './opened.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-duplicates-'));
const opened: Engine[] = [];
afterAll(async () => {
  for (const engine of opened) await engine.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('rows that repeat', () => {
  it.each([
    [0, 1],
    [50, 2],
    [1000, 3],
    [1000, 4],
  ])('%i rows, seed %i: as plain counting says', async (rows, seed) => {
    const next = uniform(seed);
    const make = (most: number) =>
      Array.from({ length: rows }, () => (next() < 0.1 ? null : `v${Math.floor(next() * most)}`));
    const columns = [
      { name: 'a', type: 'string', values: make(30) },
      { name: 'b "c\'', type: 'string', values: make(40) },
    ];
    const text = Array.from({ length: rows }, (_, i) => columns.map(({ values }) => values[i] ?? '').join(','));
    const file = join(directory, `${seed}.csv`);
    writeFileSync(file, `a,"b ""c'"\n${text.map((line) => `${line}\n`).join('')}`);
    const io = { root: process.cwd(), env: process.env, log: { info: () => {} }, allowInstall: false };
    const engine = await openDuckdbInProcess({ io, directory, threads: 2 });
    opened.push(engine);
    const header = { names: columns.map(({ name }) => name), delimiter: ',' };
    const source = { name: 'x', kind: 'csv' as const, files: [file], digest: '', header, nulls: [''] };
    const counter = await engine.open(source);
    const plain = plainCounter(columns);
    for (const paths of [[['a']], [['b "c\'']], [['a'], ['b "c\'']]]) {
      expect(await counter.duplicates?.(paths)).toEqual(await plain.duplicates?.(paths));
    }
    expect(await counter.repeats?.()).toEqual(await plain.repeats?.());
    const { connection, from } = counter.handle as Opened;
    expect(await duplicateKeys(connection, from, ['c0', 'c1'], rows, 100)).toEqual(
      await plain.duplicates?.(columns.map(({ name }) => [name])),
    );
    const sliced = await repeatedRows(connection, from, rows, 100);
    expect(sliced.rows).toBeLessThanOrEqual(rows);
    expect(sliced.copies).toBeLessThanOrEqual(sliced.rows);
  });
});
