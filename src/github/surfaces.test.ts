import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownAnnotations } from './annotations.ts';
import { nearest } from './nearest.ts';
import { appendSummary } from './summary.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'surfaces-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('appendSummary', () => {
  it('tells the renderer what is left, and appends', () => {
    const path = join(folder, 'summary');
    writeFileSync(path, 'earlier\n');
    const rooms: number[] = [];
    const render = (bytes: number) => `${rooms.push(bytes)}`;
    expect(appendSummary({ GITHUB_STEP_SUMMARY: path }, render)).toEqual({ written: true });
    expect(readFileSync(path, 'utf8')).toBe('earlier\n1\n');
    expect(rooms).toEqual([1_000_000 - 9]);
  });

  it.each([
    ['counts bytes, not characters', 600_000, 'ü', /has 1200000 bytes, and of 1000000 there are/],
    ['fits to the last byte', 999_999, 'x', undefined],
    ['never cuts', 1_000_000, 'x', /was not written/],
  ])('%s', (name, count, text, reason) => {
    const path = join(folder, name);
    const result = appendSummary({ GITHUB_STEP_SUMMARY: path }, () => text.repeat(count));
    expect(result.written).toBe(reason === undefined);
    if (reason !== undefined) expect(result.reason).toMatch(reason);
  });

  it('says so when there is no summary, or none that can be written', () => {
    expect(appendSummary({}, () => 'x')).toMatchObject({ written: false });
    expect(appendSummary({ GITHUB_STEP_SUMMARY: join(folder, 'no', 'such', 'folder') }, () => 'x')).toMatchObject({
      written: false,
    });
  });
});

describe('shownAnnotations', () => {
  it('keeps ten of a level, the tenth counts the rest', () => {
    const all = Array.from({ length: 25 }, (_, i) => ({ level: 'warning', message: `${i}` }) as const);
    const shown = shownAnnotations([...all, { level: 'error', message: 'e' }]);
    expect(shown.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'error e',
      ...Array.from({ length: 9 }, (_, i) => `warning ${i}`),
      'warning 16 more of this level are not shown here: see the job summary.',
    ]);
  });

  it('cuts between characters, strips what acts, keeps columns only on one line', () => {
    const [one] = shownAnnotations([
      {
        level: 'notice',
        message: `\u001b[31m${'x'.repeat(4_094)}😀\u202e`,
        title: 'a\nb',
        path: 'p',
        startLine: 2,
        endLine: 3,
        startColumn: 4,
      },
    ]);
    expect(one?.message).toBe(`${'x'.repeat(4_094)}…`);
    expect(one).toMatchObject({ title: 'a␤b', path: 'p', startLine: 2, endLine: 3 });
    expect(one?.startColumn).toBeUndefined();
  });
});

describe('nearest', () => {
  it.each([
    ['tokn', 'token'],
    ['tkoen', 'token'],
    ['expected-skip', 'expected-skips'],
    ['COMMENT', 'comment'],
    ['zzz', null],
  ])('%s: %s', (name, expected) => {
    expect(nearest(name, ['token', 'comment', 'expected-skips', 'needs'])).toBe(expected);
  });
});
