import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { starterWorkflow } from '../../src/entry/starter-workflow.ts';
import { root } from '../architecture/tree.ts';
import { workflows } from '../docs/documents.ts';

/**
 * Every workflow of the project (its own, those of the pages, the one that `assay init` writes) and every manifest,
 * judged by zizmor (MIT), without network. Three things stand aside: `./actions/…`, which zizmor would have as `$/…`
 * (GitHub Enterprise Server and other runners do not know that); the version of Assay itself, which has no commit until
 * it is published; and that the second stage for forks runs on `workflow_run` and `issue_comment`, which is what it is
 * for: it checks out no code of the pull request (`pull_request_target` never stands aside).
 */
const version = '1.32.0';
const scratch = mkdtempSync(join(tmpdir(), 'assay-zizmor-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function installed(): { readonly path: string } | { readonly missing: string } {
  const folder = join(process.env.ASSAY_TEST_CACHE ?? join(homedir(), '.cache', 'assay-test'), `zizmor-${version}`);
  const path = join(folder, 'bin', 'zizmor');
  if (existsSync(path)) return { path };
  if (spawnSync('python3', ['-m', 'venv', folder]).status !== 0) return { missing: 'needs python3 with venv' };
  const args = ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', `zizmor==${version}`];
  const { status, stderr } = spawnSync(join(folder, 'bin', 'python'), args, { encoding: 'utf8', timeout: 300_000 });
  return status === 0 ? { path } : { missing: `needs zizmor, which pip could not install: ${stderr?.slice(-300)}` };
}

interface Complaint {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly { readonly symbolic: { readonly key: unknown } }[];
}

function judge(path: string, folder: string): { readonly clean: boolean; readonly said: string; found: Complaint[] } {
  const config = join(scratch, 'zizmor.yml');
  writeFileSync(config, 'rules:\n  self-repository:\n    disable: true\n');
  const args = ['--offline', '--config', config, '--format', 'json-v1', '--no-progress', folder];
  const { status, stdout, stderr } = spawnSync(path, args, { encoding: 'utf8', timeout: 120_000 });
  return { clean: status === 0, said: stderr, found: stdout === '' ? [] : (JSON.parse(stdout) as Complaint[]) };
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const zizmor = installed();
const missing = 'missing' in zizmor ? zizmor.missing : '';
const nothing = { notebooks: 0, snapshots: [], model: null, golden: null, defaultBranch: 'main' };
const pinned = `@${'0123456789abcdef'.repeat(3).slice(0, 40)} # v1.0.0`;
const fileOf = (place: string) => `${place.replace(/\W+/g, '-')}.yml`;
const published = (text: string) => text.replace(/(uses: [\w-]+\/assay[\w/-]*)@v1\b.*/g, `$1${pinned}`);

describe.skipIf(missing !== '')(`zizmor ${missing}`, { timeout: 120_000 }, () => {
  const path = 'path' in zizmor ? zizmor.path : '';

  it('finds nothing in our workflows, those of the pages, the starter and the manifests', () => {
    const all = join(scratch, 'all');
    const given = [...workflows(), { place: 'starter', text: starterWorkflow(nothing, 'OWNER/assay@v1') }];
    for (const { place, text } of given) put(all, `.github/workflows/${fileOf(place)}`, published(text));
    for (const name of ['action.yml', 'actions']) cpSync(join(root, name), join(all, name), { recursive: true });
    const twoStages = given.filter(
      ({ text }) => /^ {2}workflow_run:/m.test(text) && !text.includes('pull_request_target'),
    );
    const aside = twoStages.map(({ place }) => fileOf(place));
    const { said, found } = judge(path, all);
    const left = found.filter(
      ({ ident, locations }) =>
        ident !== 'dangerous-triggers' ||
        !aside.some((name) => JSON.stringify(locations[0]?.symbolic.key).includes(name)),
    );
    expect(
      left.map(({ ident, desc, locations }) => `${ident}: ${desc} ${JSON.stringify(locations[0]?.symbolic.key)}`),
      said,
    ).toEqual([]);
    expect(said.match(/completed/g)?.length ?? 0, said).toBe(given.length + 5);
  });

  it('finds what is wrong in a workflow that is wrong', () => {
    const bad = join(scratch, 'bad');
    put(
      bad,
      '.github/workflows/bad.yml',
      'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n',
    );
    const { clean, found } = judge(path, bad);
    expect(clean).toBe(false);
    expect(found.map(({ ident }) => ident)).toEqual(
      expect.arrayContaining(['template-injection', 'dangerous-triggers']),
    );
  });
});
