import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from './files.ts';
import { fileBlocks, fileReader } from './read-file.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-files-'));
  mkdirSync(join(root, 'sub'));
  mkdirSync(join(root, 'node_modules'));
  for (const name of ['a.py', 'sub/b c.py', 'node_modules/d.js', 'sub/ignored.log'])
    writeFileSync(join(root, name), name);
  symlinkSync('/etc/hostname', join(root, 'link'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

async function paths(...given: string[]): Promise<string[]> {
  return (await listFiles(root, given)).files.map(({ path }) => path);
}

describe('listFiles', () => {
  it('outside git walks the folder', async () => {
    expect(await paths()).toEqual(['a.py', 'sub/b c.py', 'sub/ignored.log']);
    expect((await listFiles(root, [])).symlinks).toBe(1);
  });

  it('in git leaves out what is ignored, unless it is named', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root });
    writeFileSync(join(root, '.gitignore'), 'node_modules\n*.log\n');
    expect(await paths()).toEqual(['.gitignore', 'a.py', 'sub/b c.py']);
    expect(await paths('sub')).toEqual(['sub/b c.py']);
    expect(await paths('./sub/ignored.log', 'a.py', 'a.py')).toEqual(['a.py', 'sub/ignored.log']);
    expect((await listFiles(root, [])).symlinks).toBe(1);
  });

  it('does not take a path for a pattern', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root });
    await expect(paths('*.py')).rejects.toMatchObject({ name: 'Problem' });
  });

  it('names a path that does not exist', async () => {
    await expect(paths('gone')).rejects.toMatchObject({ message: expect.stringContaining('`gone`') });
  });
});

describe('fileReader', () => {
  it('reads one file after the other, and says why not', () => {
    const read = fileReader(1000);
    writeFileSync(join(root, 'large'), 'x'.repeat(1001));
    writeFileSync(join(root, 'empty'), '');
    const text = (name: string) => {
      const got = read(join(root, name));
      if ('large' in got) return got.large;
      return 'bytes' in got ? Buffer.from(got.bytes).toString() : got.unread;
    };
    expect(['a.py', 'sub/b c.py', 'large', 'empty', 'gone', 'sub'].map(text)).toEqual([
      'a.py',
      'sub/b c.py',
      'too-large',
      '',
      'gone',
      'unreadable',
    ]);
  });

  it('gives the size of what is to be read in blocks', () => {
    writeFileSync(join(root, 'long'), 'x'.repeat(600));
    expect(fileReader(1000, 500)(join(root, 'long'))).toEqual({ large: 600 });
  });
});

describe('fileBlocks', () => {
  it.each([
    ['several', 'ab\n'.repeat(400), 100, 30],
    ['characters of several bytes', 'ä€😀\n'.repeat(200), 97, 31],
    ['one that ends with the file', 'x'.repeat(130), 100, 30],
    ['one', 'short', 100, 30],
    ['none', '', 100, 30],
  ])('gives every byte once as its own: %s', (_, text, own, margin) => {
    const path = join(root, 'blocks');
    writeFileSync(path, text);
    const parts: Buffer[] = [];
    let start = 0;
    for (const { bytes, from, to, next } of fileBlocks(path, own, margin)) {
      const whole = Buffer.from(text);
      expect(Buffer.from(bytes)).toEqual(whole.subarray(start, start + bytes.length));
      expect((whole[start] ?? 0) & 0xc0).not.toBe(0x80);
      expect(from === 0 || from >= margin).toBe(true);
      parts.push(Buffer.from(bytes.subarray(from, to)));
      expect(bytes.length).toBeLessThanOrEqual(own + 2 * margin + 4);
      start += next ?? 0;
    }
    expect(Buffer.concat(parts).toString()).toBe(text);
  });
});
