import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/entry/cli.ts';
import { evidenceSchema } from '../../src/evidence/evidence-schema.ts';
import { type TestRepository, testRepository } from '../repository/git-repository.ts';
import { token } from '../secrets/repository.ts';

const templates = new URL('../../examples/ci/', import.meta.url);
const home = process.cwd();
let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
});

afterEach(() => {
  process.chdir(home);
  process.exitCode = undefined;
  process.stdout.removeAllListeners('error');
  process.removeAllListeners('SIGINT');
  vi.restoreAllMocks();
  repository.remove();
});

const text = (file: string) => readFileSync(new URL(file, templates), 'utf8');

/** Every string of a parsed file. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The words after `cli.js` of the one call of the command line, with variables filled in. */
function callOf(source: string, variables: Readonly<Record<string, string>>): string[] {
  const [call, ...more] = source
    .split('\n')
    .flatMap((line) => /cli\.js"? (run .*?)(?: \|\| code=.*)?$/.exec(line.trim())?.[1] ?? []);
  expect(more).toEqual([]);
  if (call === undefined) throw new Error('the template does not call assay');
  const filled = call.replace(/\$\{?(\w+)(?::-[^}]*)?\}?/g, (_, name: string) => variables[name] ?? `unset-${name}`);
  return filled.replaceAll('"', '').trim().split(/\s+/);
}

async function run(args: readonly string[]): Promise<number> {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  process.chdir(repository.root);
  await main([...args]);
  vi.restoreAllMocks();
  return Number(process.exitCode ?? 0);
}

function check(format: string, path: string): void {
  const written = readFileSync(path, 'utf8');
  if (format === 'junit') {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(written).close();
    expect(written).toContain('<testsuite');
  } else if (format === 'html') expect(written).toMatch(/^<!doctype html>/i);
  else if (format === 'azure') expect(written).toMatch(/^##vso\[task\.logissue type=error;sourcepath=train\.py/);
  else if (format === 'markdown') expect(written).toContain('Assay: fail');
  else expect(written).toContain(format === 'bitbucket' ? '"FAILED"' : 'train.py');
  if (['codequality', 'gitlab-secrets', 'sarif', 'bitbucket'].includes(format)) JSON.parse(written);
}

describe('templates of other CI systems', () => {
  it.each([
    ['gitlab-ci.yml', ['codequality', 'gitlab-secrets', 'junit', 'html', 'markdown']],
    ['azure-pipelines.yml', ['azure', 'junit', 'sarif', 'markdown', 'html']],
    ['Jenkinsfile', ['sarif', 'junit', 'html']],
    ['bitbucket-pipelines.yml', ['bitbucket', 'junit', 'html']],
  ])('%s runs, ends with the code of the verdict, and writes what it names', async (file, formats) => {
    const source = file === 'Jenkinsfile' ? text(file) : strings(parse(text(file))).join('\n');
    const base = repository.commit({ 'train.py': 'import os\n' });
    const head = repository.commit({ 'train.py': `key = "${token('hugging-face-token', 1)}"\n` });
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    const args = callOf(source, {
      BASE: base,
      base,
      CI_COMMIT_SHA: head,
      CHANGE_TARGET: 'main',
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BITBUCKET_COMMIT: head,
    });
    expect(await run(args)).toBe(1);
    const files = args.flatMap((word) => (/^([a-z-]+)=(.+)$/.exec(word) ?? []).slice(1, 3).join('=') || []);
    expect(files.map((one) => one.split('=')[0])).toEqual(formats);
    for (const one of files) {
      const [format = '', path = ''] = one.split('=');
      check(format, join(repository.root, path));
      // What the pipeline publishes is what the command writes; Bitbucket looks below test-results/ by itself.
      if (!path.startsWith('test-results/'))
        expect(source.split(path).length, `${path} is published`).toBeGreaterThanOrEqual(3);
    }
    const kept = readdirSync(join(repository.root, 'assay-evidence'));
    expect(kept).toEqual(['secrets.json']);
    evidenceSchema.parse(JSON.parse(readFileSync(join(repository.root, 'assay-evidence', 'secrets.json'), 'utf8')));
  });

  it('the hook that pre-commit is told of is declared', () => {
    const declared = parse(readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'));
    const [{ hooks }] = parse(text('pre-commit-config.yaml')).repos;
    expect(hooks.map(({ id }: { id: string }) => id)).toEqual(declared.map(({ id }: { id: string }) => id));
    expect(existsSync(new URL(`../../${declared[0].entry.split(' ')[0]}`, import.meta.url))).toBe(true);
  });

  it('each file of the folder is in its table', () => {
    const listed = [...text('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, name]) => name).sort();
    expect(listed).toEqual(
      readdirSync(templates)
        .filter((name) => name !== 'README.md')
        .sort(),
    );
  });
});
