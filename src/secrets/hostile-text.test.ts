import { describe, expect, it, vi } from 'vitest';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';

const scanner = scannerOf(rules);
const scan = (text: string, path: string) => scanBytes(scanner, new TextEncoder().encode(text), path);

/** Bytes and characters that are decoded and matched while a text is scanned: work that no clock measures. */
function workOf(text: string, path: string): number {
  let work = 0;
  const decode = vi.spyOn(TextDecoder.prototype, 'decode');
  const slice = vi.spyOn(String.prototype, 'slice');
  try {
    scan(text, path);
    for (const [bytes] of decode.mock.calls) work += bytes?.byteLength ?? 0;
    for (const { value } of slice.mock.results) work += String(value).length;
    return work;
  } finally {
    decode.mockRestore();
    slice.mockRestore();
  }
}

const value = (i: number) => `aB3dE5gH7${(i + 7919).toString(36)}Q`;

describe('texts that are made to cost work', () => {
  it.each([
    ['cells of a script', 'a.py', (i: number) => `# %%\npassword = "${value(i)}"\n`],
    ['chunks of R Markdown', 'a.rmd', (i: number) => `\`\`\`{r}\npassword = "${value(i)}"\n\`\`\`\n`],
    ['settings named by a sibling', 'a.yaml', (i: number) => `- name: DB_PASSWORD\n  on: 1\n  value: ${value(i)}\n`],
    ['a line of connection strings', 'a.txt', () => 'Server=a;Password='],
    ['a line of names', 'a.txt', () => 'api_key='],
  ])('cost twice the work for twice the text: %s', (_, path, line) => {
    const text = (times: number) => Array.from({ length: times }, (_each, i) => line(i)).join('');
    workOf(text(10), path);
    expect(workOf(text(400), path)).toBeLessThan(2.5 * workOf(text(200), path));
  });

  it.each([
    ['candidates', { spans: 20, reads: 1000 }, 'password is wrong-one1 ', 20],
    ['matches', { spans: 20, reads: 1000 }, 'Server=a;Password=', 20],
    ['names', { spans: 1000, reads: 20 }, 'api_key=', 1],
  ])('has a bound of the %s of a text, and says when there are more', (_, most, one, found) => {
    const bounded = { ...scanner, most };
    const text = (times: number) => new TextEncoder().encode(`${one.repeat(times)}\n`);
    expect(scanBytes(bounded, text(10), 'a.txt').cut).toBe(false);
    const { candidates, cut } = scanBytes(bounded, text(50), 'a.txt');
    expect(cut).toBe(true);
    expect(candidates.length).toBeLessThanOrEqual(found);
    expect(scanBytes(bounded, text(10), 'a.txt').cut).toBe(false);
  });
});
