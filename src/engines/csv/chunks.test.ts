import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { eachChunk, mostRows } from './chunks.ts';
import { startCsv } from './program.ts';

const directory = mkdtempSync(join(tmpdir(), 'assay-chunks-'));
const file = join(directory, 'a.csv');
const text = { files: [file], columns: 2, delimiter: ',', quote: '"', header: false, nulls: [''] };
const row = `1,${'x'.repeat(997)}\n`;
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The rows of a text that are looked at, and what is said of all. While its first chunk is looked at, `meanwhile` happens. */
function readFile(most: number, meanwhile: () => void = () => undefined) {
  const program = startCsv();
  if (program === null) throw new Error('no WebAssembly');
  let looked = 0;
  const look = (from: number, to: number) => {
    if (looked === 0) meanwhile();
    looked += to - from;
  };
  return { rows: eachChunk(program, text, most, look), looked };
}

describe('the chunks of a file', () => {
  beforeEach(() => writeFileSync(file, row.repeat(1000)));

  it('have all rows of it', () => {
    expect(readFile(mostRows)).toEqual({ rows: 1000, looked: 1000 });
    expect(readFile(1000)).toEqual({ rows: 1000, looked: 1000 });
  });

  it('have never more rows than there is room for', () => {
    expect(readFile(999).rows).toBeNull();
    expect(readFile(999).looked).toBeLessThan(999);
  });

  it('end where it ended when it was opened', () => {
    expect(readFile(mostRows, () => appendFileSync(file, '2,cut'))).toEqual({ rows: 1000, looked: 1000 });
  });

  it('are none where it becomes shorter', () => {
    expect(readFile(mostRows, () => truncateSync(file, 10)).rows).toBeNull();
  });
});
