import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalIn } from './decimal.ts';
import { readTable } from './read-table.ts';

/** Each column as a list: its kind with the shape of a cell, then its values. */
async function columns(text: string, path: string, texts: readonly string[] = []): Promise<Record<string, unknown>> {
  const table = await readTable(Buffer.from(text), path, new Set(texts));
  return Object.fromEntries(
    [...table.columns].map(([name, { dtype, shape, values }]) => [
      name,
      [[dtype, ...shape].join(' '), ...Array.from(values as ArrayLike<unknown>)],
    ]),
  );
}

describe('readTable', () => {
  it.each([
    ['CSV', 'id,x\na,1\nb,\n', 'g.csv', { id: ['string', 'a', 'b'], x: ['float64', 1, Number.NaN] }],
    [
      'CSV with quotes and a byte order mark',
      '\uFEFFid,"x,y"\r\n"a\nb",1\r\n',
      'g.CSV',
      { id: ['string', 'a\nb'], 'x,y': ['float64', 1] },
    ],
    [
      'CSV with semicolons',
      '\uFEFF"id";"x, y"\r\n"a";"1"\r\n',
      'g.csv',
      { id: ['string', 'a'], 'x, y': ['float64', 1] },
    ],
    ['TSV', 'id\tx\na\t1\n', 'g.tsv', { id: ['string', 'a'], x: ['float64', 1] }],
    [
      'JSON Lines',
      '{"id":"a","x":1}\n\n{"id":"b","y":true}\n',
      'g.jsonl',
      { id: ['string', 'a', 'b'], x: ['float64', 1, Number.NaN], y: ['float64', Number.NaN, 1] },
    ],
    [
      'a vector in JSON Lines',
      '{"id":1,"p":[0.1,0.9]}\n{"id":2}\n{"id":3,"p":[1,2]}',
      'p.ndjson',
      { id: ['float64', 1, 2, 3], p: ['float64 2', 0.1, 0.9, Number.NaN, Number.NaN, 1, 2] },
    ],
    [
      'a matrix, names and an object in JSON Lines',
      '{"m":[[1,2],[3,4],[5,6]],"t":["a","b"],"o":{"k":1}}\n',
      'p.jsonl',
      { m: ['float64 3 2', 1, 2, 3, 4, 5, 6], t: ['string', '["a","b"]'], o: ['string', '{"k":1}'] },
    ],
    [
      'truths, gaps, and integers that a double would round',
      'a,b,c,d,e\ntrue,1,9007199254740993,true,9007199254740993\nFalse,NA,-1,,0.5\n',
      'g.csv',
      {
        a: ['bool', 1, 0],
        b: ['float64', 1, Number.NaN],
        c: ['int64', 9007199254740993n, -1n],
        d: ['float64', 1, Number.NaN],
        e: ['float64', 9007199254740992, 0.5],
      },
    ],
    [
      'texts among numbers, quotes in cells, empty lines, no line end at the end',
      'a,b\n1,"say ""hi"""\n\nx,\r\n"",z',
      'g.csv',
      { a: ['string', '1', 'x', ''], b: ['string', 'say "hi"', '', 'z'] },
    ],
  ])('reads %s', async (_, text, path, expected) => {
    expect(await columns(text, path)).toEqual(expected);
  });

  it('keeps what is asked for as it stands', async () => {
    expect(await columns('id,x\n007,1\n1e3,2\n', 'g.csv', ['id'])).toEqual({
      id: ['string', '007', '1e3'],
      x: ['float64', 1, 2],
    });
  });

  it('reads numbers to the last bit, however they are written', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    const parts = fc.tuple(fc.bigInt(), fc.nat({ max: 99_999_999 }), fc.integer({ min: -330, max: 310 }));
    const texts = fc.oneof(
      doubles.map(String),
      doubles.map((value) => value.toExponential()),
      parts.map(([a, b, e]) => `${a}.${b}e${e}`),
      fc.stringMatching(/^ ?[+-]?\d{0,20}\.?\d{0,4}(e[+-]?\d{0,3})?\t?$/),
    );
    const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
    fc.assert(
      fc.property(texts, (text) => {
        const expected = plain.test(text.trim()) ? Number(text) : Number.NaN;
        const bytes = Buffer.from(`,${text};`);
        expect(decimalIn(bytes, 1, bytes.length - 1)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['an empty CSV', '', 'g.csv', /cannot be read as csv: `it is empty`/],
    ['a CSV with a short row', 'id,x\na\n', 'g.csv', /row 1 has 1 cell, where 2 names were given/],
    ['a CSV with a long row', 'id,x\na,1,2\n', 'g.csv', /row 1 has 3 cells, where 2 names were given/],
    ['an open quote', 'id,x\na,"1\n', 'g.csv', /row 1 has a quote that is not closed/],
    ['text behind a quote', 'id,x\n"a"b,1\n', 'g.csv', /row 1 has text behind a closing quote/],
    ['a CSV with one name twice', 'x,x\n1,2\n', 'g.csv', /the column x is there twice/],
    ['a binary file with a text ending', 'id\u0000,x', 'g.csv', /NUL byte/],
    ['broken JSON Lines', '{"id":1}\n{"id":', 'g.jsonl', /line 2 is not JSON/],
    ['a list as a line', '[1]\n', 'g.jsonl', /line 1 is not an object/],
    [
      'lists of two lengths',
      '{"p":[1]}\n{"p":[1,2]}\n',
      'g.jsonl',
      /row 2 has a list of 2 as p, where row 1 has one of 1/,
    ],
    ['a list and a number', '{"p":[1]}\n{"p":1}\n', 'g.jsonl', /row 2 has no list as p/],
    ['a truncated Parquet', 'PAR1 and nothing', 'g.parquet', /cannot be read as parquet/],
    ['an unknown ending', 'x', 'g.xlsx', /is of no known kind/],
  ])('refuses %s', async (_, text, path, message) => {
    await expect(readTable(Buffer.from(text), path)).rejects.toThrow(message);
  });
});
