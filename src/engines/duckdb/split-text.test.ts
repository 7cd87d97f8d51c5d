import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { splitText } from './split-text.ts';

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'assay-split-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const comma = { names: [], delimiter: ',' };

async function split(
  text: string,
  starts: readonly number[],
  columns: number,
  header = {},
): Promise<readonly string[]> {
  const file = join(directory, 'whole.csv');
  writeFileSync(file, text);
  const targets = starts.map((start) => join(directory, `part-${start}.csv`));
  await splitText({ file, targets, starts, columns, header: { ...comma, ...header } });
  return targets.map((target) => readFileSync(target, 'utf8'));
}

describe('splitText', () => {
  it.each<[string, string, object, readonly string[]]>([
    ['plain cells', 'a,b,c,d\n1,2,3,4\n5,6,7,8\n', {}, ['1,2\n5,6\n', '3,4\n7,8\n']],
    ['empty cells, no end of line', 'a,b,c,d\n,,,\n5,,7,', {}, [',\n5,\n', ',\n7,\n']],
    ['quoted delimiters, quotes and lines', 'a,b,c,d\n"1,""",2,"x\r\ny",4\n', {}, ['"1,""",2\n', '"x\r\ny",4\n']],
    ['lines that end with both', 'a,b,c,d\r\n1,2,3,4\r\n', {}, ['1,2\r\n', '3,4\r\n']],
    ['lines that end with a return', 'a,b,c,d\r1,2,3,4\r', {}, ['1,2\r', '3,4\r']],
    ['a byte order mark and blank lines first', '\ufeff\n\na,b,c,d\n1,2,3,4\n', { skip: 2 }, ['1,2\n', '3,4\n']],
    ['no header', '1,2,3,4\n', { header: false }, ['1,2\n', '3,4\n']],
    [
      'another dialect',
      "a;b;c;d\n'1;\\'';2;3;4\n",
      { delimiter: ';', quote: "'", escape: '\\' },
      ["'1;\\'';2\n", '3;4\n'],
    ],
  ])('divides %s', async (_, text, header, parts) => {
    expect(await split(text, [0, 2], 4, header)).toEqual(parts);
  });

  it.each([
    ['too few cells', 'a,b\n1\n'],
    ['too many cells', 'a,b\n1,2,3\n'],
    ['a blank line', 'a,b\n\n1,2\n'],
    ['a quote inside a plain cell', 'a,b\n1,x"y\n'],
    ['text behind a quoted cell', 'a,b\n"1"x,2\n'],
    ['an open quote', 'a,b\n1,"2\n'],
  ])('leaves %s to the engine', async (_, text) => {
    await expect(split(text, [0, 1], 2)).rejects.toThrow('irregular');
  });

  it('finds records that lie across the pieces in which a file is read', async () => {
    const cells = Array.from({ length: 300_000 }, (_, i) => [`${i}`, `"${'x'.repeat(i % 40)}""\r\n,"`, `${i % 7}`]);
    const text = `a,b,c\r\n${cells.map((row) => row.join(',')).join('\r\n')}\r\n`;
    const [first = '', second = ''] = await split(text, [0, 2], 3);
    expect(first).toBe(`${cells.map((row) => row.slice(0, 2).join(',')).join('\r\n')}\r\n`);
    expect(second).toBe(`${cells.map((row) => row[2]).join('\r\n')}\r\n`);
  });
});
