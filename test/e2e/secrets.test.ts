import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { exampleOf, seeded } from '../../src/secrets/example.ts';
import rule from '../../src/secrets/rules/hugging-face-token.ts';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';
import { notebook } from '../secrets/syntaxes.ts';
import { assay } from './cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let repository: TestRepository;
beforeEach(() => {
  repository = testRepository();
});
afterEach(() => repository.remove());

/** The nth credential: made in memory, never written down. */
function key(n: number): string {
  return exampleOf(rule, seeded(n))?.text ?? '';
}

function put(path: string, content: string | Uint8Array): void {
  const at = join(repository.root, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
}

function scan(...args: string[]): { evidence: Evidence; code: number | null; text: string } {
  const result = assay(repository.root, ['secrets', '--format', 'json', ...args]);
  return { evidence: JSON.parse(result.out), code: result.code, text: result.out + result.err };
}

/** A PDF of one page with one line of text. */
function pdf(text: string): string {
  const stream = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${at.toString().padStart(10, '0')} 00000 n \n`).join('');
  return `${body}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}

describe('secrets, as a user runs it', () => {
  it('reads what stands inside of files, and ends', () => {
    const word = `<w:document><w:body><w:p><w:r><w:t>${key(3).slice(0, 9)}</w:t></w:r><w:r><w:t>${key(3).slice(9)}</w:t></w:r></w:p></w:body></w:document>`;
    put('a.ipynb', notebook(`x = "${key(1)}"\n`, 'output'));
    put('b.zip', zipSync({ 'deep/c.py': strToU8(`x = "${key(2)}"\n`) }));
    put('c.docx', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(word) }));
    put('d.pdf', pdf(key(4)));
    put('e.txt', Buffer.from(`\ufeffx = ${key(5)}\r\n`, 'utf16le'));
    put('f.yaml', `data:\n  token: ${Buffer.from(key(6)).toString('base64')}\n`);
    put('g.log.gz', gzipSync(`INFO ${key(7)}\n`));
    put('h.bin', Buffer.concat([Buffer.from([0x80, 4, 0, 0]), Buffer.from(key(8)), Buffer.from([0, 0])]));
    repository.git('add', '-A');
    const { evidence, code, text } = scan();
    expect(code).toBe(1);
    const places = evidence.findings.flatMap(({ locations }) => locations.map(({ path }) => path)).sort();
    expect(places).toEqual(['a.ipynb', 'b.zip', 'c.docx', 'd.pdf', 'e.txt', 'f.yaml', 'g.log.gz', 'h.bin']);
    const at = (path: string) =>
      evidence.findings.flatMap(({ locations }) => locations).find((one) => one.path === path);
    expect(at('a.ipynb')?.cell).toMatchObject({ number: 2, part: 'output', output: 1 });
    expect(at('b.zip')?.inside).toBe('deep/c.py:1');
    expect(at('d.pdf')?.inside).toContain('page 1');
    expect(at('f.yaml')).toMatchObject({ key: 'data.token', decoding: 'base64', startLine: 2 });
    for (let n = 1; n <= 8; n++) expect(text).not.toContain(key(n));
  });

  it('gives the same evidence with two threads', () => {
    for (let n = 0; n < 40; n++) put(`src/${n}.py`, `import os\nx = "${n % 5 === 0 ? key(n) : n}"\n`);
    repository.git('add', '-A');
    const timeless = ({ evidence }: { evidence: Evidence }) => ({ ...evidence, started: '', seconds: 0 });
    const one = timeless(scan('--jobs', '1'));
    expect(timeless(scan('--jobs', '2'))).toEqual(one);
    expect(one.findings).toHaveLength(8);
  });

  it('finds in the history what was removed, says by whom and when, and since a commit only what is new', () => {
    repository.commit({ 'a.py': `x = "${key(1)}"\n` });
    const middle = repository.commit({ 'a.py': 'x = 1\n' });
    repository.commit({ 'b.py': `x = "${key(2)}"\n` });
    repository.git('gc', '--quiet');
    const { evidence } = scan('--history');
    expect(evidence.findings).toHaveLength(2);
    const gone = evidence.findings.flatMap(({ locations }) => locations).find(({ path }) => path === 'a.py');
    expect(gone).toMatchObject({ author: 'test', commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(Date.parse(gone?.date ?? '')).toBeGreaterThan(0);
    const since = scan('--history', '--since', middle).evidence;
    expect(since.findings.flatMap(({ locations }) => locations.map(({ path }) => path))).toEqual(['b.py']);
  });

  it('says why something was not reported', () => {
    put('a.py', 'password = "your-password-goes-here"\n');
    repository.git('add', '-A');
    const { out, code } = assay(repository.root, ['secrets', '--explain-dropped']);
    expect(code).toBe(0);
    expect(out).toMatch(/\n\d+ dropped\n/);
    expect(out).toContain('-> not reported');
    expect(out).not.toContain('goes-here');
  });

  it('takes dead entries out of the allow-list', () => {
    repository.commit({ 'a.py': `x = "${key(1)}"\n` });
    const [finding] = scan().evidence.findings;
    const until = `${new Date().getUTCFullYear() + 1}-01-01`;
    const words = ['--owner', '@team', '--reason', 'dummy key of the mock server', '--until', until];
    assay(repository.root, ['secrets', 'allow', finding?.fingerprint ?? '', ...words]);
    const path = join(repository.root, '.assay/secrets.allow');
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      before.replace('\n', `\n${'f'.repeat(32)} rule=x where=any until=${until} owner=@a reason="no longer there"\n`),
    );
    repository.commit({});
    const { code, out } = assay(repository.root, ['secrets', 'allow', '--tidy']);
    expect(code, out).toBe(0);
    expect(out).toContain('1 entry removed');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('stops a commit as the pre-commit hook that the repository offers', () => {
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [{ entry: string }];
    const [program = '', ...args] = hook.entry.split(' ');
    const file = join(repository.root, '.git/hooks/pre-commit');
    const node = process.env.ASSAY_TEST_NODE ?? process.execPath;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\nexec "${node}" "${join(root, program)}" ${args.join(' ')}\n`);
    chmodSync(file, 0o755);
    put('a.py', 'x = 1\n');
    repository.git('add', '-A');
    repository.git('commit', '--quiet', '-m', 'clean');
    put('a.py', `x = "${key(1)}"\n`);
    repository.git('add', '-A');
    const stopped = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', 'commit', '-m', 'leak'], {
      cwd: repository.root,
      encoding: 'utf8',
    });
    expect(stopped.status).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain('a Hugging Face token was added');
    expect(repository.git('log', '--oneline').split('\n')).toHaveLength(1);
  });

  it('can be started as a program, for a hook needs that', () => {
    expect(readFileSync(join(root, 'dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const listed = execFileSync('git', ['ls-files', '-s', 'dist/cli.js'], { cwd: root, encoding: 'utf8' });
    expect(listed.slice(0, 6)).toBe('100755');
  });
});
