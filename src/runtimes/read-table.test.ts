import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';

async function columns(text: string, path: string): Promise<Record<string, unknown>> {
  return Object.fromEntries((await readTable(Buffer.from(text), path)).columns);
}

describe('readTable', () => {
  it.each([
    ['CSV', 'id,x\na,1\nb,\n', 'g.csv', { id: ['a', 'b'], x: ['1', ''] }],
    [
      'CSV with quotes and a byte order mark',
      '\uFEFFid,"x,y"\r\n"a\nb",1\r\n',
      'g.CSV',
      { id: ['a\nb'], 'x,y': ['1'] },
    ],
    ['CSV with semicolons', '\uFEFF"id";"x, y"\r\n"a";"1"\r\n', 'g.csv', { id: ['a'], 'x, y': ['1'] }],
    ['TSV', 'id\tx\na\t1\n', 'g.tsv', { id: ['a'], x: ['1'] }],
    [
      'JSON Lines',
      '{"id":"a","x":1}\n\n{"id":"b","y":true}\n',
      'g.jsonl',
      { id: ['a', 'b'], x: [1, null], y: [null, true] },
    ],
    ['a vector in JSON Lines', '{"id":1,"p":[0.1,0.9]}\n', 'p.ndjson', { id: [1], 'p.0': [0.1], 'p.1': [0.9] }],
  ])('reads %s', async (_, text, path, expected) => {
    expect(await columns(text, path)).toEqual(expected);
  });

  it.each([
    ['an empty CSV', '', 'g.csv', /cannot be read as csv: `it is empty`/],
    ['a CSV with a short row', 'id,x\na\n', 'g.csv', /cannot be read as csv/],
    ['a CSV with one name twice', 'x,x\n1,2\n', 'g.csv', /the column x is there twice/],
    ['a binary file with a text ending', 'id\u0000,x', 'g.csv', /NUL byte/],
    ['broken JSON Lines', '{"id":1}\n{"id":', 'g.jsonl', /line 2 is not JSON/],
    ['a list as a line', '[1]\n', 'g.jsonl', /line 1 is not an object/],
    ['a truncated Parquet', 'PAR1 and nothing', 'g.parquet', /cannot be read as parquet/],
    ['an unknown ending', 'x', 'g.xlsx', /is of no known kind/],
  ])('refuses %s', async (_, text, path, message) => {
    await expect(readTable(Buffer.from(text), path)).rejects.toThrow(message);
  });
});
