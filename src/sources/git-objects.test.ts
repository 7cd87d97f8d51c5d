import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUpCommit } from './git-look-up.ts';
import { type GitObject, readObjects } from './git-objects.ts';

let root: string;
const ids: string[] = [];
const texts = [
  '',
  '\n',
  'a',
  'x'.repeat(200_000),
  '\0\n\0',
  `${'b'.repeat(70_000)}\n`,
  ...Array.from({ length: 600 }, (_, i) => `file ${i}\n`),
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-objects-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('init', '-q');
  for (const [i, text] of texts.entries()) writeFileSync(join(root, String(i)), text);
  const listed = execFileSync('git', ['hash-object', '-w', '--stdin-paths'], {
    cwd: root,
    input: texts.map((_, i) => String(i)).join('\n'),
    encoding: 'utf8',
  });
  ids.push(...listed.trim().split('\n'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function all(given: readonly string[], cap: number): Promise<GitObject[]> {
  const objects: GitObject[] = [];
  for await (const object of readObjects(root, given, cap)) objects.push(object);
  return objects;
}

describe('readObjects', () => {
  it('gives every object whole and in order', async () => {
    const objects = await all(ids, 1e9);
    expect(objects.map(({ bytes }) => Buffer.from(bytes ?? []).toString())).toEqual(texts);
    expect(objects.every(({ type }) => type === 'blob')).toBe(true);
  });

  it('reads with the process of the last look-up, while others are made, and leaves it', async () => {
    for (const cap of [60_000, 1e9]) {
      expect(await lookUpCommit(root, 'HEAD')).toBeNull();
      const sizes: number[] = [];
      for await (const { size, bytes } of readObjects(root, ids, cap)) {
        if (sizes.length % 200 === 0) expect(await lookUpCommit(root, 'HEAD')).toBeNull();
        sizes.push(bytes?.length ?? size);
      }
      expect(sizes).toEqual(texts.map(({ length }) => length));
    }
    expect(await lookUpCommit(root, 'HEAD')).toBeNull();
    await expect(all(['f'.repeat(40)], 10)).rejects.toMatchObject({ message: expect.stringContaining('missing') });
  });

  it('passes over what is larger than the cap', async () => {
    const objects = await all(ids, 60_000);
    expect(objects.filter(({ bytes }) => bytes === null).map(({ size }) => size)).toEqual([200_000, 70_001]);
    expect(objects).toHaveLength(texts.length);
  });

  it('asks for nothing when there is nothing', async () => {
    expect(await all([], 1)).toEqual([]);
  });

  it('may be left early', async () => {
    for await (const object of readObjects(root, ids, 1e9)) {
      expect(object.size).toBe(0);
      break;
    }
  });

  it('names an object that is missing', async () => {
    await expect(all([ids[0] ?? '', 'f'.repeat(40)], 10)).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringContaining('missing'),
    });
  });
});
