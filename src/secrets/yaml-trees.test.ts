import { describe, expect, it } from 'vitest';
import type { Node } from 'yaml';
import { yamlTrees } from './yaml-trees.ts';

async function read(text: string): Promise<unknown> {
  const trees = await yamlTrees(text);
  const root = trees?.roots[0] ?? null;
  return trees === null ? 'refused' : root === null ? null : plain(trees.yaml, root);
}

function plain(yaml: typeof import('yaml'), node: unknown): unknown {
  if (yaml.isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [String(key), plain(yaml, value)]));
  if (yaml.isSeq(node)) return node.items.map((item) => plain(yaml, item));
  return yaml.isScalar(node) ? node.value : `*${(node as Node & { source?: string }).source}`;
}

describe('yamlTrees', () => {
  it.each([
    ['a value', 'a: &x {k: 1}\nb: *x\n', { a: { k: 1 }, b: { k: 1 } }],
    ['an item', 'a: &x 1\nb:\n  - *x\n', { a: 1, b: [1] }],
    ['an alias of an alias stays', 'a: &x 1\nb: &y [*x]\nc: *y\n', { a: 1, b: [1], c: '*y' }],
    ['an alias of nothing stays', 'b: *x\n', { b: '*x' }],
    ['one inside of its own anchor stays', 'a: &x [*x]\n', { a: ['*x'] }],
    ['no alias', 'a: "*x"\n', { a: '*x' }],
    ['nothing', '', null],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['lists in lists', '- '.repeat(20_000)],
    ['keys in keys', '? '.repeat(20_000)],
  ])('refuses %s that are nested too deeply', async (_, text) => {
    expect(await read(`a: 1\nb:\n  ${text}`)).toBe('refused');
  });

  it('reads what only has many brackets', async () => {
    expect(await read(`a: ${JSON.stringify('[x] '.repeat(5_000))}\n`)).toEqual({ a: '[x] '.repeat(5_000) });
  });

  it('follows no more than a walk can bear', async () => {
    const text = `a: &x "${'x'.repeat(10_000)}"\nb:\n${'  - *x\n'.repeat(2_000)}`;
    const { b } = (await read(text)) as { b: string[] };
    expect(b.filter((item) => item === '*x').length).toBeGreaterThan(1_800);
  });
});
