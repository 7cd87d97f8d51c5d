import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../../src/entry/cli.ts';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';

const home = process.cwd();
let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  process.chdir(repository.root);
});

afterEach(() => {
  process.chdir(home);
  process.exitCode = undefined;
  process.stderr.removeAllListeners('error');
  process.stdout.removeAllListeners('error');
  vi.restoreAllMocks();
  repository.remove();
});

it('writes no profile over a file that is none', async () => {
  const data = 'a,b\n1,2\n';
  repository.commit({ 'a.csv': data, 'b.profile.json': '{"format":"assay/profile","version":1}\n' });
  const errors: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0);
  await main(['data', 'profile', 'a.csv', '-o', 'a.csv']);
  expect([process.exitCode, errors.join('')]).toEqual([
    2,
    expect.stringContaining('`a.csv` is there and is no profile'),
  ]);
  expect(readFileSync(join(repository.root, 'a.csv'), 'utf8')).toBe(data);
  process.exitCode = undefined;
  // An old profile may be: what stops here is that the snapshot is missing.
  await main(['data', 'profile', 'gone.csv', '-o', 'b.profile.json']);
  expect(errors.join('')).toContain('`gone.csv` is not there');
});

it.each([
  ['p.json', true],
  ['p.profile.json', false],
])('says of a profile in %s whether it will be read as one', async (file, said) => {
  repository.commit({ 'a.csv': 'a,b\n1,2\n' });
  const messages: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => messages.push(String(text)) > 0);
  await main(['data', 'profile', 'a.csv', '-o', file]);
  expect(process.exitCode).toBe(0);
  expect(messages.join('').includes(`\`${file}\` is read as data, not as a profile`)).toBe(said);
});
