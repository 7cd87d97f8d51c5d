import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/entry/cli.ts';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';
import { token } from '../secrets/repository.ts';

const home = process.cwd();
let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
});

afterEach(() => {
  process.chdir(home);
  process.exitCode = undefined;
  process.stdout.removeAllListeners('error');
  process.stderr.removeAllListeners('error');
  process.removeAllListeners('SIGINT');
  vi.restoreAllMocks();
  repository.remove();
});

/** Runs a command in a folder of the repository, in this process. */
async function assay(folder: string, ...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  const said = { out: '', err: '' };
  const into = (where: keyof typeof said) => (text: string | Uint8Array) => {
    said[where] += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(into('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(into('err'));
  process.chdir(join(repository.root, folder));
  try {
    await main(args);
    return { code: process.exitCode, ...said };
  } finally {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  }
}

const key = () => `x = "${token('hugging-face-token', 1)}"\n`;

describe('in a folder below the top', () => {
  beforeEach(() => {
    repository.commit({
      'assay.yml': 'version: 1\nsecrets: { exclude: ["gen/**"] }\n',
      'gen/a.txt': 'a\n',
      'src/a.py': '',
    });
    repository.commit({ 'gen/key.py': key() });
  });

  it.each([[['run']], [['secrets', '--diff', 'HEAD^..HEAD']]])(
    '%j is judged by the policy at the top',
    async (args) => {
      expect(await assay('gen', ...args)).toMatchObject({ code: 0, out: expect.stringContaining('excluded') });
    },
  );

  it('its own files are scanned, and paths are relative to it', async () => {
    writeFileSync(join(repository.root, 'src/key.py'), key());
    expect(await assay('src', 'secrets')).toMatchObject({ code: 1, out: expect.stringContaining('src/key.py:1') });
    expect((await assay('src', 'secrets', 'a.py')).code).toBe(0);
    expect((await assay('src', 'secrets', '../src/key.py')).code).toBe(1);
    expect(await assay('src', 'secrets', 'gone.py')).toMatchObject({
      code: 2,
      err: expect.stringContaining('gone.py'),
    });
  });

  it('--config and --output are relative to it', async () => {
    writeFileSync(join(repository.root, 'src/own.yml'), 'version: 1\nsecrets: { disable: [hugging-face-token] }\n');
    writeFileSync(join(repository.root, 'src/key.py'), key());
    const { code } = await assay(
      'src',
      'secrets',
      '--config',
      'own.yml',
      '--format',
      'json',
      '--output',
      'new/out.json',
    );
    expect(code).not.toBe(1);
    expect(readFileSync(join(repository.root, 'src/new/out.json'), 'utf8')).toContain('assay/evidence');
  });

  it('init writes where GitHub reads workflows', async () => {
    repository.commit({ 'assay.yml': null });
    const { code, out } = await assay('src', 'init');
    expect(code).toBe(0);
    expect(out).toContain('.assay/secrets.allow and .gitattributes (one line) are written.');
    expect(existsSync(join(repository.root, '.github/workflows/assay.yml'))).toBe(true);
    expect(existsSync(join(repository.root, 'src/assay.yml'))).toBe(false);
  });
});

describe('what is judged', () => {
  const policy = 'version: 1\nsecrets: { fail-on: low }\ndata: { snapshots: [{ path: a.csv }] }\n';

  it('is named with the range, and a policy that is not committed yet is tried out', async () => {
    const base = repository.commit({ 'a.csv': 'x\n1\n' });
    const head = repository.commit({ 'b.txt': 'b\n' });
    writeFileSync(join(repository.root, 'assay.yml'), policy);
    const { code, out, err } = await assay('.', 'run');
    expect(err).toContain(`Judging ${base.slice(0, 7)}..${head.slice(0, 7)}; what is not committed is not looked at`);
    expect(out).toMatch(/^data +– skip/m);
    expect(out).toContain('`assay.yml` is not committed');
    expect(out).toContain(`commit ${head.slice(0, 7)}`);
    expect(code).toBe(0);
  });

  it.each([
    ['a repository with one commit', false, 'one commit at most', 'Commit once more'],
    ['a shallow clone', true, 'a shallow clone', 'fetch-depth: 0'],
  ])('is nothing in %s, and the mend fits', async (_, shallow, said, mend) => {
    const only = repository.commit({ 'a.csv': 'x\n1\n', 'assay.yml': policy });
    if (shallow) writeFileSync(join(repository.root, '.git/shallow'), `${only}\n`);
    const { code, out } = await assay('.', 'run');
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain(said);
    expect(text).toContain(mend);
    expect(code).toBe(2);
  });

  it('does not end where nobody reads the messages', async () => {
    await assay('.', '--version');
    expect(() => process.stderr.emit('error', new Error('EPIPE'))).not.toThrow();
  });
});

describe('words and flags that cannot be', () => {
  it.each([
    [['constructor'], 'Unknown command'],
    [['__proto__'], 'Unknown command'],
    [['help', 'nothing'], 'Unknown command'],
    [['rules', 'all'], 'no words'],
    [['init', 'here'], 'no words'],
    [['secrets', 'allow', '0'.repeat(32), '--owner', '@team'], 'An entry needs --reason, --until:'],
    [
      ['secrets', 'allow', '0'.repeat(32)],
      `For example: assay secrets allow ${'0'.repeat(32)} --owner @team --reason `,
    ],
    [['secrets', '--diff', 'nosuch..HEAD'], 'Look at its name'],
    [['secrets', '--diff', ''], 'BASE..HEAD'],
    [['secrets', '--diff', '..HEAD'], 'BASE..HEAD'],
    [['run', '--evidence', 'a.txt'], 'Cannot write a.txt'],
  ])('%j', async (args, said) => {
    repository.commit({ 'a.txt': 'a\n' });
    const { code, err } = await assay('.', ...args);
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it('usage is shown in lines', async () => {
    const { code, err } = await assay('.', 'secrets', '--nonsense');
    expect(code).toBe(2);
    expect(err.split('\n').some((line) => line.startsWith('assay secrets --staged'))).toBe(true);
  });

  it('a folder that nobody can make ends with a mend', async () => {
    repository.commit({ 'a.txt': 'a\n' });
    mkdirSync(join(repository.root, 'd'));
    const { code, err } = await assay('.', 'secrets', '--output', 'a.txt/b/c');
    expect(err).toContain('Cannot write');
    expect(code).toBe(2);
  });
});

describe('help and version', () => {
  it.each([
    [['help', 'secrets'], 'assay secrets --staged'],
    [['secrets', '--help'], 'assay secrets --staged'],
    [['help'], 'Exit codes'],
    [['secrets', '--version'], 'assay 0.'],
  ])('%j', async (args, said) => {
    expect(await assay('.', ...args)).toMatchObject({ code: 0, out: expect.stringContaining(said) });
  });
});

describe('the trend', () => {
  it('grows by each decision of the default branch, on a branch or in a file, and is drawn from there', async () => {
    const first = repository.commit({
      'assay.yml': 'version: 1\nreport: { trend: "git:assay-trend:trend.jsonl" }\n',
      'a.txt': 'a\n',
    });
    await assay('.', 'run', '--evidence', 'evidence', '--quiet');
    for (const commit of ['a', 'b', 'b', 'c'])
      await assay('.', 'report', 'evidence', '--record', 'trend.jsonl', '--commit', commit);
    const lines = readFileSync(join(repository.root, 'trend.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).commit)).toEqual(['a', 'b', 'c']);
    repository.git('checkout', '-q', '--orphan', 'assay-trend');
    repository.git('add', '-f', 'trend.jsonl');
    repository.git('commit', '-q', '-m', 'Keep the trend');
    repository.git('checkout', '-q', '-f', first);
    await assay('.', 'run', '--format', 'html=page.html', '--quiet');
    expect(readFileSync(join(repository.root, 'page.html'), 'utf8')).toContain(
      'findings that fail or warn over the last 3 merges',
    );
    const unnamed = await assay('.', 'report', 'evidence', '--record', 'trend.jsonl', '--commit', '../x y');
    expect(unnamed).toMatchObject({ code: 2, err: expect.stringContaining('--commit SHA') });
  });
});
