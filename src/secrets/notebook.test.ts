import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { eachPart, readNotebook } from './notebook.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';

const scanner = scannerOf(rules);
const key = `hf_${drawn('letters', 34, seeded(5))}`;

function cells(json: unknown) {
  const { candidates, brokenNotebook } = scanBytes(
    scanner,
    Buffer.from(typeof json === 'string' ? json : JSON.stringify(json, null, 1)),
    'n.ipynb',
  );
  return { brokenNotebook, places: candidates.map(({ location }) => location) };
}

function version4(cell: object) {
  return {
    cells: [
      { cell_type: 'markdown', source: 'a' },
      { cell_type: 'code', execution_count: 3, metadata: {}, ...cell },
    ],
    nbformat: 4,
  };
}

describe('where a key is found in a notebook', () => {
  it.each([
    ['source as a string', { source: `a\nx = "${key}"` }, { part: 'source', line: 2 }],
    ['source as lines', { source: ['a\n', 'b\n', `x = "${key}"`] }, { part: 'source', line: 3 }],
    ['an escaped quote', { source: [`x = "{\\"token\\": \\"${key}\\"}"`] }, { part: 'source', line: 1 }],
    ['a magic', { source: [`%env HF_TOKEN=${key}`] }, { part: 'source', line: 1 }],
    [
      'a stream',
      { outputs: [{ output_type: 'stream', name: 'stdout', text: ['ok\n', `token ${key}\n`] }] },
      { part: 'output', output: 1, line: 2 },
    ],
    [
      'a second output',
      {
        outputs: [
          { output_type: 'stream', text: 'nothing here' },
          { output_type: 'execute_result', data: { 'text/plain': [`'${key}'`] } },
        ],
      },
      { part: 'output', output: 2, line: 1 },
    ],
    [
      'HTML',
      { outputs: [{ output_type: 'display_data', data: { 'text/html': `<b>${key}</b>` } }] },
      { part: 'output', output: 1, line: 1 },
    ],
    [
      'JSON',
      { outputs: [{ output_type: 'display_data', data: { 'application/json': { token: key } } }] },
      { part: 'output', output: 1, line: 2 },
    ],
    [
      'widget state',
      {
        outputs: [
          { output_type: 'display_data', data: { 'application/vnd.jupyter.widget-view+json': { value: key } } },
        ],
      },
      { part: 'output', output: 1, line: 2 },
    ],
    [
      'SVG',
      { outputs: [{ output_type: 'display_data', data: { 'image/svg+xml': `<text>${key}</text>` } }] },
      { part: 'output', output: 1, line: 1 },
    ],
    [
      'a traceback with colours',
      {
        outputs: [
          {
            output_type: 'error',
            ename: 'E',
            evalue: 'x',
            traceback: ['\u001b[0;31mE\u001b[0m', `\u001b[0;32m'\u001b[0;34m${key}\u001b[0m'`],
          },
        ],
      },
      { part: 'output', output: 1, line: 2 },
    ],
    [
      'an error value',
      { outputs: [{ output_type: 'error', ename: 'E', evalue: `bad token ${key}` }] },
      { part: 'output', output: 1, line: 1 },
    ],
    ['an attachment', { attachments: { 'a.txt': { 'text/plain': `k ${key}` } } }, { part: 'attachment', line: 1 }],
    ['metadata of the cell', { metadata: { tags: [key] } }, { part: 'metadata', line: 3 }],
  ])('%s', (_, cell, expected) => {
    const { places } = cells(version4(cell));
    expect(places).toHaveLength(1);
    expect(places[0]?.cell).toEqual({ number: 2, execution: 3, ...expected });
    expect(places[0]?.startLine).toBeGreaterThan(1);
  });

  it('metadata of the notebook has no cell', () => {
    expect(cells({ metadata: { token: key }, cells: [] }).places).toEqual([{ path: 'n.ipynb', startLine: 3 }]);
  });

  it('nbformat 3, with the prompt number', () => {
    const notebook = {
      nbformat: 3,
      worksheets: [
        {
          cells: [
            {
              cell_type: 'code',
              prompt_number: 9,
              input: ['a\n', `x = "${key}"`],
              outputs: [{ output_type: 'pyout', html: [key] }],
            },
          ],
        },
      ],
    };
    expect(cells(notebook).places.map(({ cell }) => cell)).toEqual([
      { number: 1, execution: 9, part: 'source', line: 2 },
      { number: 1, execution: 9, part: 'output', output: 1, line: 1 },
    ]);
  });

  it('the same key in two places has two lines of the file', () => {
    const { places } = cells(
      version4({ source: [`x = "${key}"\n`], outputs: [{ output_type: 'stream', text: [`${key}\n`] }] }),
    );
    expect(places.map(({ cell }) => cell?.part).sort()).toEqual(['output', 'source']);
    expect(new Set(places.map(({ startLine }) => startLine)).size).toBe(2);
  });

  it('pictures, sound and film are not read, whatever they hold', () => {
    const data = { 'image/png': key, 'audio/wav': key, 'video/mp4': key, 'image/jpeg': key };
    expect(cells(version4({ outputs: [{ output_type: 'display_data', data }] })).places).toEqual([]);
  });

  it.each([
    ['broken JSON', `{"cells": [{"source": ["x = \\"${key}\\"`],
    ['no notebook', `{"a": "${key}"}`],
    ['a list', `["${key}"]`],
  ])('%s is scanned as text', (_, text) => {
    expect(cells(text)).toMatchObject({ brokenNotebook: true, places: [{ path: 'n.ipynb', startLine: 1 }] });
  });
});

describe('readNotebook', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"cells": 1}',
    '{"worksheets": [1]}',
    '{"cells": [null, 1, {"outputs": [null, {"text": {"a": 1}}]}]}',
  ])('is total on %s', (text) => {
    const read = readNotebook(text);
    if (read !== null) expect(read.cells).toBeGreaterThanOrEqual(0);
    else expect(read).toBeNull();
  });
});

describe('hostile notebooks', () => {
  const whole = JSON.stringify(
    version4({
      id: 'abc',
      source: ['%%bash\n', `export A="${key}"\n`, 'é\u{1f600}\t\\'],
      attachments: { a: { 'text/plain': key } },
      outputs: [
        { output_type: 'stream', text: [key] },
        { output_type: 'error', ename: 'E', evalue: key, traceback: ['\u001b[0;31mE\u001b[0m', key] },
        {
          output_type: 'display_data',
          data: { 'text/html': `<b>${key}</b>`, 'image/png': 'AAAA', 'application/json': { a: [1] } },
        },
      ],
    }),
    null,
    1,
  );
  const mutations = fc.array(
    fc.tuple(
      fc.nat(whole.length),
      fc.nat(20),
      fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom('"', '{', ']', '\\', '\u001b[', '\0', '[[[', '"cells":[', 'NaN', '\\u00'),
      ),
    ),
    { maxLength: 6 },
  );

  it('any change of bytes gives parts with offsets that lie in the file and do not go back', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        let text = whole;
        for (const [at, length, insert] of changes) text = text.slice(0, at) + insert + text.slice(at + length);
        const bytes = Buffer.from(text);
        const cells = eachPart(bytes, (part) => {
          let last = 0;
          for (let offset = 0; offset <= part.bytes.length; offset++) {
            const raw = part.rawOf(offset);
            expect(raw).toBeGreaterThanOrEqual(last);
            expect(raw).toBeLessThanOrEqual(bytes.length);
            last = raw;
          }
        });
        expect(cells === null || cells >= 0).toBe(true);
        expect(scanBytes(scanner, bytes, 'n.ipynb').unread === null || text.includes('\0')).toBe(true);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it.each([
    ['nested lists', `{"cells":${'['.repeat(100_000)}`],
    ['nested objects', `{"cells":[${'{"metadata":'.repeat(100_000)}`],
    ['open strings', `{"cells":["${'\\"'.repeat(200_000)}`],
    ['a million cells', `{"cells":[${'{},'.repeat(1_000_000)}{}]}`],
    [
      'a source of a million lines',
      `{"cells":[{"cell_type":"code","source":[${'"a\\n",'.repeat(1_000_000)}"${key}"]}]}`,
    ],
    ['a million colour codes', `{"cells":[{"outputs":[{"text":"${'\\u001b[0m'.repeat(300_000)}${key}"}]}]}`],
    ['signs of percent', `{"cells":[{"cell_type":"code","source":"${'%env '.repeat(100_000)}"}]}`],
  ])('%s are bounded', (_, text) => {
    const { candidates, unread } = scanBytes(scanner, Buffer.from(text), 'n.ipynb');
    expect(unread).toBeNull();
    expect(candidates.length).toBe(text.includes(key) ? 1 : 0);
  });
});
