import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AllowEntry, mergeAttribute, parseAllowList, writeAllowList } from '../../src/secrets/allow-list.ts';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';

const path = '.assay/secrets.allow';
const salt = '0123456789abcdef'.repeat(2);
let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
});

afterEach(() => repository.remove());

const entry = (fingerprint: string): AllowEntry => ({
  fingerprint: fingerprint.padEnd(32, '0'),
  rule: 'generic-secret',
  where: 'any',
  until: '2027-01-01',
  owner: '@ml',
  reason: 'dummy key of the mock server',
});

/** Two branches that each add an entry to `before`, merged: the entries of the result, or null when git gave up. */
function merged(before: readonly string[], mine: string, theirs: string, attribute: boolean): string[] | null {
  const file = (fingerprints: readonly string[]) => writeAllowList(salt, fingerprints.map(entry));
  const { git, root } = repository;
  mkdirSync(join(root, '.assay'), { recursive: true });
  writeFileSync(join(root, '.gitattributes'), attribute ? `${mergeAttribute(path)}\n` : '');
  git('checkout', '--quiet', '-B', 'main');
  repository.commit({ [path]: file(before) });
  git('checkout', '--quiet', '-B', 'theirs');
  repository.commit({ [path]: file([...before, theirs]) });
  git('checkout', '--quiet', 'main');
  repository.commit({ [path]: file([...before, mine]) });
  try {
    git('merge', '--quiet', '--no-edit', 'theirs');
  } catch {
    git('merge', '--abort');
    return null;
  }
  const text = git('show', `HEAD:${path}`);
  const { entries, problems } = parseAllowList(text, '2026-11-22');
  expect(problems).toEqual([]);
  return entries.map(({ fingerprint }) => fingerprint.slice(0, 2)).sort();
}

describe('two branches that each accept a secret', () => {
  it.each([
    ['far apart, in an empty list', [], '10', 'e0'],
    ['beside each other, in an empty list', [], '30', '40'],
    ['beside each other, among others', ['21', '31', '41', '51'], '30', '4f'],
    ['the first and the last', ['77'], '00', 'ff'],
  ])('merge without a conflict: %s', (_, before, mine, theirs) => {
    expect(merged(before, mine, theirs, false)).toEqual([...before, mine, theirs].sort());
  });

  it('merge with the attribute even under one digit, and the same entry twice counts once', () => {
    expect(merged([], '31', '32', true)).toEqual(['31', '32']);
    expect(merged(['77'], '31', '31', true)).toEqual(['31', '77']);
  });
});
