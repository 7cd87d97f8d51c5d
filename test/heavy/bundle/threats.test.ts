import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkout, type Files, makeOrigin, type Origin } from '../../e2e/repository.ts';
import { runAction, type StepOptions } from '../../emulator/runner.ts';
import { pullRequestEvent } from '../../events/payloads.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { token } from '../../secrets/repository.ts';

/** The tree whose `action.yml` and `dist/` are run: this one, unless a build elsewhere is named. */
const root = process.env.ASSAY_TEST_ROOT ?? resolve(import.meta.dirname, '../../..');
const leak = `login(token="${token('hugging-face-token', 1)}")\n`;

let github: FakeGitHub;
let clear: (() => void)[];

beforeEach(async () => {
  clear = [];
  github = await startFakeGitHub();
  github.tokens.set('token-that-writes', { login: 'github-actions', write: true });
});
afterEach(async () => {
  for (const one of clear) one();
  await github.close();
  expect(github.violations).toEqual([]);
});

type How = Partial<StepOptions> & { readonly from?: Parameters<typeof pullRequestEvent>[1] };

/** The root action on a pull request that makes this change, in the checkout that GitHub would make. */
async function attack(base: Files, head: Files, { from, ...options }: How = {}) {
  const origin: Origin = makeOrigin(base, head);
  const workspace = checkout(origin, origin.merge, 0);
  clear.push(origin.remove, workspace.remove);
  github.pulls.set(2, { head: origin.head, locked: false });
  const result = await runAction({
    action: join(root, 'action.yml'),
    event: pullRequestEvent(origin, from),
    workspace: workspace.path,
    apiUrl: github.url,
    token: 'token-that-writes',
    sha: origin.merge,
    ref: 'refs/pull/2/merge',
    ...options,
  });
  expect(result.refusedCommands).toEqual([]);
  expect(result.log).not.toMatch(/\n\s+at \S+ \(/);
  return { ...result, comment: github.comments.map(({ body }) => body).join('\n') };
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function nodesOf(markdown: string): Node[] {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
}

/** What a reader could be made to follow, see or be called by. */
function planted(markdown: string): string[] {
  return nodesOf(markdown).flatMap(({ type, url = '', value = '' }) => {
    if (type === 'link' || type === 'image')
      return /^https:\/\/(docs\.)?(github\.com|huggingface\.co)\//.test(url) ? [] : [`${type} ${url}`];
    if (type === 'html')
      return /<(?!\/?(details|summary|code|sub)>|!-- assay:report v1 key=)/.test(value) ? [value] : [];
    return type === 'text' && /@org\b|#1\b/.test(value) ? [`text ${value}`] : [];
  });
}

const rows = (count: number, row: (i: number) => string) =>
  `${Array.from({ length: count }, (_, i) => row(i)).join('\n')}\n`;

describe('text of a change', () => {
  it('becomes no link, image, mention, reference or element of the comment or the summary', async () => {
    const column = '@org/team #1 ![x](https://evil.example/p.png) </details><b>forged</b><!-- assay:report v1 -->`|';
    const csv = (name: string, shift: number) => `a,"${name}"\n${rows(300, (i) => `${i},${((i * 37) % 100) + shift}`)}`;
    const policy = `version: 1\ndata:\n  snapshots:\n    - path: "data/**"\n`;
    const result = await attack(
      { 'assay.yml': policy, 'data/a.csv': csv(column, 0) },
      { 'data/a.csv': csv(column, 500), '@org [t](https://evil.example) <b>forged.py': leak },
    );
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.comment).toContain('evil.example');
    expect(planted(result.comment)).toEqual([]);
    expect(planted(result.summary)).toEqual([]);
    expect(result.comment.match(/^<!-- assay:report v1 /gm)).toHaveLength(1);
  });

  it('hides nothing in the log: colours, titles of windows and turned text are shown by their numbers', async () => {
    const result = await attack(
      { 'a.txt': 'a\n' },
      { '\u001b[2K\u001b]0;forged\u0007\u202egnp.py': leak, 'b\rpass.py': leak.replace('login', 'other') },
    );
    expect(result, result.log).toMatchObject({ exitCode: 1 });
    expect(result.raw).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(result.log).toContain('U+202E');
  });

  it('adds no output and no variable of the environment', async () => {
    const name = 'x\nverdict=pass\nverdict<<EOF\npass\nEOF\n.py';
    const result = await attack({ 'a.txt': 'a\n' }, { [name]: leak }, { from: { title: 'x\nverdict=pass' } });
    const declared = Object.keys(parse(readFileSync(join(root, 'action.yml'), 'utf8')).outputs).sort();
    expect(result.outputs.verdict).toBe('fail');
    expect(Object.keys(result.outputs).sort()).toEqual(declared);
    expect(result.exported).toEqual({});
    expect(result.paths).toEqual([]);
  });
});

describe('a change of the policy that judges it', () => {
  it('changes nothing before the merge, and is named', async () => {
    const result = await attack(
      { 'assay.yml': 'version: 1\n', 'a.py': 'x = 1\n' },
      { 'assay.yml': 'version: 1\nsecrets:\n  exclude: ["**"]\n  fail-on: certain\n', 'a.py': leak },
    );
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.comment).toContain('[!IMPORTANT]');
    expect(result.comment).toContain('`secrets.fail-on` goes from high to certain');
  });

  it('is named where the change edits the workflow that runs it', async () => {
    const workflow = 'on: pull_request\njobs: {}\n';
    const result = await attack(
      { '.github/workflows/assay.yml': workflow },
      { '.github/workflows/assay.yml': `${workflow}# edited\n` },
    );
    expect(result.comment).toContain('[!IMPORTANT]');
    expect(result.comment).toContain('.github/workflows/assay.yml');
  });

  it('accepts no credential by an allow-list of its own', async () => {
    const first = await attack({ 'a.py': 'x = 1\n' }, { 'a.py': leak });
    const fingerprint = /fingerprint `([0-9a-f]{32})`/.exec(first.comment)?.[1] ?? '';
    expect(fingerprint).not.toBe('');
    github.comments.length = 0;
    const entry = `${fingerprint} hugging-face-token owner=@team until=2099-01-01 reason="made for tests of ours"\n`;
    const second = await attack({ 'a.py': 'x = 1\n' }, { 'a.py': leak, '.assay/secrets.allow': entry });
    expect(second, second.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });
});

const modelPolicy = (command: readonly string[]) =>
  [
    'version: 1',
    'secrets: false',
    'model:',
    `  baseline: { path: m.txt, ref: base, command: ${JSON.stringify(command)} }`,
    `  candidate: { path: m.txt, command: ${JSON.stringify(command)} }`,
    '  golden: { path: golden.csv }',
    '  task: binary',
    '  primary: { metric: accuracy, margin: 0.05 }',
    '',
  ].join('\n');

describe('code of a change', () => {
  const golden = `id,a,label\n${rows(20, (i) => `r${i},${i},${i % 2}`)}`;

  it('sees no token, input or command file of the job', async () => {
    const seen = join(tmpdir(), `seen-${process.pid}.json`);
    const program = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(seen)}, JSON.stringify(process.env));\n`;
    const policy = modelPolicy([process.execPath, '{root}/serve.mjs']);
    const files = { 'assay.yml': policy, 'golden.csv': golden, 'm.txt': '1\n', 'serve.mjs': program };
    const secret = 'value-of-the-step';
    const result = await attack(
      files,
      { 'm.txt': '2\n' },
      { env: { DEPLOY_TOKEN: secret, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } },
    );
    expect(result.exitCode, result.log).not.toBe(0);
    expect(existsSync(seen)).toBe(true);
    const env = JSON.parse(readFileSync(seen, 'utf8')) as Record<string, string>;
    expect(Object.keys(env).filter((name) => /^(GITHUB|ACTIONS|INPUT|RUNNER)_|TOKEN/.test(name))).toEqual([]);
    expect(JSON.stringify(env)).not.toMatch(new RegExp(`${secret}|token-that-writes`));
  });

  it.each([
    ['beside the secrets of the base', { from: { target: true } }, 'pull_request_target'],
    [
      'of a fork on a runner of ours',
      { from: { from: 'fork' as const }, selfHosted: true },
      'allow-fork-on-self-hosted',
    ],
  ])('is not run %s', async (_, how, word) => {
    const seen = join(tmpdir(), `ran-${process.pid}.txt`);
    const program = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(seen)}, 'ran');\n`;
    const policy = modelPolicy([process.execPath, '{root}/serve.mjs']);
    const files = { 'assay.yml': policy, 'golden.csv': golden, 'm.txt': '1\n', 'serve.mjs': program };
    const result = await attack(files, { 'm.txt': '2\n' }, how);
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain(word);
    expect(existsSync(seen)).toBe(false);
  });
});

describe('patterns that explode', () => {
  it('end: a glob of braces in braces, and a regular expression with a step back for each letter', async () => {
    const policy = [
      'version: 1',
      'secrets:',
      `  exclude: ["${'{a,b}'.repeat(60)}", "${'**/'.repeat(60)}x"]`,
      'data:',
      '  snapshots:',
      '    - path: a.csv',
      '      columns:',
      '        t: { expect: [{ regex: "^(a+)+$" }] }',
      '',
    ].join('\n');
    const csv = (end: string) => `t\n${rows(20, () => `${'a'.repeat(5000)}${end}`)}`;
    const result = await attack({ 'assay.yml': policy, 'a.csv': csv('') }, { 'a.csv': csv('!'), 'b.py': leak });
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.comment).toContain('Hugging Face');
  });
});
