import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import { type Batch, rowsOf, type Tensor } from '../model/tensor.ts';
import { heldInputs } from './held-inputs.ts';
import { type Spool, spooled } from './spool.ts';
import { spoolReader } from './spool-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-spool-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Three megabytes, so that a span is more than one chunk; the odd count makes the second tensor begin after a gap. */
const rows = 60_001;
const whole: Batch = {
  rows,
  tensors: [
    { name: 'x', dtype: 'float32', shape: [3, 3], values: Float32Array.from({ length: 9 * rows }, (_, i) => i) },
    { name: 'n', dtype: 'int64', shape: [], values: BigInt64Array.from({ length: rows }, (_, i) => BigInt(-i)) },
    { name: 'b', dtype: 'bool', shape: [1], values: Uint8Array.from({ length: rows }, (_, i) => i % 2) },
  ],
};

function file(): Spool {
  const { spool } = spooled(whole, folder);
  if (spool === undefined) throw new Error('the inputs are large enough for a file');
  return spool;
}

/** Every value: the comparison of the test library takes seconds for as many. */
function same(one: Batch, other: Batch): boolean {
  return one.tensors.every(({ values }, i) => Buffer.compare(bytes(values), bytes(other.tensors[i]?.values)) === 0);
}

function bytes(values: unknown): Uint8Array {
  const { buffer, byteOffset, byteLength } = values as Uint8Array;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const memory = { 'in memory': () => heldInputs(), 'from their file': () => heldInputs(0) };

/** The memory that the first column of rows is a part of. */
function memoryOf({ tensors }: Batch): unknown {
  return ((tensors[0] as Tensor).values as Float32Array).buffer;
}

describe.each(Object.entries(memory))('rows of a spool, %s', (_, held) => {
  it('are those of the batch, in spans that follow each other, overlap or jump, in calls or at once', () => {
    const spool = file();
    const span = fc.record({
      from: fc.integer({ min: 0, max: rows - 1 }),
      length: fc.integer({ min: 1, max: 40_000 }),
      batch: fc.option(fc.integer({ min: 500, max: 30_000 })),
      follows: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
        const reader = spoolReader(spool, held());
        let last = 0;
        for (const { from: anywhere, length, batch, follows } of spans) {
          const from = follows && last < rows ? last : anywhere;
          const to = Math.min(rows, from + length);
          const own = reader.rows({ from, to, ...(batch === null ? {} : { batch }) });
          for (let at = from; at < to; at += batch ?? length) {
            const end = Math.min(to, at + (batch ?? length));
            const given = own(at, end);
            expect(given.rows).toBe(end - at);
            expect(same(given, rowsOf(whole, at, end))).toBe(true);
          }
          last = to;
        }
        reader.close();
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it('are an error where the file ends before them, each time they are asked for', () => {
    const spool = file();
    truncateSync(spool.path, 400_000);
    const reader = spoolReader(spool, held());
    const asked = (to: number, batch: number) => reader.rows({ from: 0, to, batch })(0, batch);
    for (let turn = 0; turn < 2; turn++) expect(() => asked(rows, 20_000)).toThrow(/not in their file/);
    expect(() => asked(10, 10)).toThrow(/not in their file/);
    reader.close();
  });
});

describe('rows that are held in memory', () => {
  it('need their file no more, once a span of several calls was asked for', () => {
    const spool = file();
    const reader = spoolReader(spool, heldInputs());
    reader.rows({ from: 0, to: 20, batch: 10 });
    truncateSync(spool.path, 0);
    expect(same(reader.rows({ from: 0, to: rows, batch: 500 })(59_990, rows), rowsOf(whole, 59_990, rows))).toBe(true);
    expect(same(reader.rows({ from: 7, to: 9 })(7, 9), rowsOf(whole, 7, 9))).toBe(true);
    reader.close();
  });

  it('make room for those of the next spool', () => {
    const held = heldInputs();
    const first = spoolReader(file(), held);
    const before = first.rows({ from: 0, to: 20, batch: 10 })(0, 10);
    first.close();
    const next = spooled(rowsOf(whole, 30_000, rows), folder).spool as Spool;
    const reader = spoolReader(next, held);
    const own = reader.rows({ from: 0, to: 20, batch: 10 })(10, 20);
    expect(same(own, rowsOf(whole, 30_010, 30_020))).toBe(true);
    expect(memoryOf(own)).toBe(memoryOf(before));
    reader.close();
  });

  it('are not read whole for single calls, as those that count a start are', () => {
    const spool = file();
    truncateSync(spool.path, 36 * 100);
    const one: Spool = { ...spool, tensors: spool.tensors.slice(0, 1) };
    const reader = spoolReader(one, heldInputs());
    expect(reader.rows({ from: 0, to: 100 })(0, 100).rows).toBe(100);
    expect(reader.rows({ from: 0, to: 100, batch: 100 })(0, 100).rows).toBe(100);
    reader.close();
  });
});

describe('a spool that cannot be written', () => {
  it('is a problem of the machine, and leaves nothing', () => {
    const full = () => {
      throw new Error('ENOSPC: no space left on device, write');
    };
    const own = mkdtempSync(join(folder, 'full-'));
    expect(() => spooled(whole, own, full)).toThrow(Problem);
    expect(() => spooled(whole, own, full)).toThrow(/The inputs of the models \(3 MiB\) could not be written/);
    expect(readdirSync(own)).toEqual([]);
  });

  it('is one where the folder is not there', () => {
    expect(() => spooled(whole, join(folder, 'gone'))).toThrow(/could not be written to .*ENOENT/);
  });
});
