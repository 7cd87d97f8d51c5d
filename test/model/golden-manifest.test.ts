import { createHash } from 'node:crypto';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

const part = (from: number, to: number, flip = false) =>
  [
    'key,zip,x,y,w,site',
    ...Array.from({ length: to - from }, (_, k) => {
      const i = from + k;
      const x = ((i * 37) % 101) / 25 - 2;
      return `${String(i).padStart(4, '0')},${i < 200 ? '01' : 'A1'},${x},${(x > 0) !== flip ? 'yes' : 'no'},${1 + (i % 2)},s${i % 2}`;
    }),
  ].join('\n');
const parts = { 'a.csv': part(0, 200), 'deep/b.csv': part(200, 400) };

function manifest(more = '', files: Readonly<Record<string, string>> = parts): string {
  const listed = Object.entries(files).map(([path, text]) => `  - { path: ${path}, sha256: ${sha(text)} }`);
  const roles = 'id: key\nlabel: y\nclasses: [no, yes]\ninputs: [x]\nweight: w\n';
  return `files:\n${listed.join('\n')}\n${roles}slices: [site, { name: positive, where: x > 0 }]\n${more}`;
}

const digest = (files: Readonly<Record<string, string>> = parts) =>
  `sha256:${sha(
    Object.entries(files)
      .map(([path, text]) => `${sha(text)} ${path}`)
      .sort()
      .join('\n'),
  )}`;

const config = (golden: object = {}) => ({
  baseline: { path: 'm', ref: 'base' },
  candidate: { path: 'm' },
  golden: { manifest: 'golden/manifest.yml', ...golden },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.05 },
  latency: { calls: 20, 'ratio-margin': '900%' },
});

function write(text = manifest(), files: Readonly<Record<string, string>> = parts): void {
  folder.write({
    'golden/manifest.yml': text,
    ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`golden/${path}`, content])),
  });
}

/** A base with a model, and a head with another: the request that judges the change. */
function change(head: () => void) {
  folder.git('init', '-q', '-b', 'main');
  folder.write({ 'm/model.json': { weight: 1 } });
  write();
  const base = folder.commit();
  folder.write({ 'm/model.json': { weight: 1.01 } });
  head();
  return {
    mode: 'change' as const,
    change: { base, head: folder.commit(), event: 'pull_request' as const, fork: false },
  };
}

describe('a manifest', () => {
  it('joins its files, says what their columns are, and pins them by one digest', async () => {
    write();
    folder.write({ 'm/model.json': { weight: 1.01 }, 'prod/model.json': { weight: 1 } });
    const evidence = await folder.run({ ...config({ digest: digest() }), baseline: { path: 'prod' } });
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(evidence.counts).toMatchObject({ rows: 400, labelled: 400 });
    expect(evidence.subject.digests.golden).toBe(digest());
    const slices = evidence.plots
      .concat()
      .map(({ title }) => title)
      .join();
    const subjects = evidence.measurements.map(({ subject }) => subject).join();
    expect(`${slices} ${subjects} ${JSON.stringify(evidence)}`).toMatch(/positive/);
  });

  it.each([
    [
      'another digest',
      () => write(),
      { digest: `sha256:${'0'.repeat(64)}` },
      /is not the one that the policy names: needed .* given sha256:/,
    ],
    [
      'a changed file',
      () => write(manifest(), { ...parts, 'a.csv': part(0, 199) }),
      {},
      /`golden\/a.csv` is not the file that the manifest .* names/,
    ],
    [
      'a missing file',
      () => write(manifest(), { 'a.csv': parts['a.csv'] }),
      {},
      /no golden dataset at `golden\/deep\/b.csv`/,
    ],
    [
      'a way out of its folder',
      () => write(manifest('', { '../a.csv': 'x' })),
      {},
      /names `..\/a.csv`, which is not a plain path/,
    ],
    ['an absolute path', () => write(manifest('', { '/etc/hosts': 'x' })), {}, /names `\/etc\/hosts`, which is not/],
    ['a key that it does not know', () => write(manifest('lable: z')), {}, /is wrong at its top level: `.*lable/],
    ['no YAML', () => write('files: ['), {}, /cannot be read/],
    ['aliases', () => write('files: &a []\nid: *a\n'), {}, /cannot be read/],
    ['a digest that is none', () => write('files: [{path: a.csv, sha256: 12}]'), {}, /is wrong at `files.0.sha256`/],
    [
      'columns of the policy',
      () => write(),
      { label: 'z', weight: 'w' },
      /names a manifest and also says `label`, `weight`/,
    ],
    ['a path beside it', () => write(), { path: 'x.csv' }, /needs either `model.golden.path` or/],
    ['nothing at all', () => undefined, {}, /no golden dataset at `golden\/manifest.yml`/],
    [
      'files of other columns',
      () => {
        const files = { 'a.csv': parts['a.csv'], 'b.csv': 'key,x,y\n9999,1,no\n' };
        write(manifest('', files), files);
      },
      {},
      /do not go together: `a.csv and b.csv do not have the same columns: zip/,
    ],
    [
      'an id in two files',
      () => {
        const files = { 'a.csv': part(0, 10), 'b.csv': part(5, 20) };
        write(manifest('', files), files);
      },
      {},
      /has the id `0005` twice: in rows 6 and 11/,
    ],
    [
      'a link out of the tree',
      () => {
        write();
        rmSync(join(folder.root, 'golden/a.csv'));
        symlinkSync('/etc/hosts', join(folder.root, 'golden/a.csv'));
      },
      {},
      /`golden\/a.csv` is a symbolic link out/,
    ],
  ])('cannot be used with %s', async (_, make, golden, message) => {
    make();
    folder.write({ 'm/model.json': { weight: 1.01 }, 'prod/model.json': { weight: 1 } });
    const evidence = await folder.run({ ...config(golden), baseline: { path: 'prod' } });
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });
});

describe('a change of the golden dataset', () => {
  it('is judged on the base’s, and says who must approve', async () => {
    folder.write({ '.github/CODEOWNERS': '* @all\n/golden/ @ml-team\n' });
    const turned = { ...parts, 'a.csv': part(0, 200, true) };
    const evidence = await folder.run(
      config({ digest: digest() }),
      change(() => write(manifest('', turned), turned)),
    );
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(evidence.notes.map(({ text }) => text).join()).toMatch(
      /as the change leaves it \(400 labelled rows; not judged\): accuracy 0\.\d+ → 0\.\d+. Its digest is sha256:/,
    );
    expect(evidence.policy.edits.join()).toMatch(
      /golden dataset `golden\/manifest.yml` is edited; this change is judged on the base's, and it needs the approval of `@ml-team`/,
    );
  });

  it('is noticed when only a file of the manifest changes', async () => {
    const request = change(() => folder.write({ 'golden/a.csv': part(0, 100) }));
    const evidence = await folder.run(config(), request);
    expect(evidence.policy.edits.join()).toMatch(/its owner must approve/);
    expect(evidence.notes.map(({ text }) => text).join()).toMatch(
      /as the change leaves it cannot be used: `golden\/a.csv` is not the file that the manifest/,
    );
  });

  it('is judged on the head where the base has none', async () => {
    folder.git('init', '-q', '-b', 'main');
    folder.write({ 'm/model.json': { weight: 1 } });
    const base = folder.commit();
    folder.write({ 'm/model.json': { weight: 1.01 } });
    write();
    const request = { base, head: folder.commit(), event: 'pull_request' as const, fork: false };
    const evidence = await folder.run(config(), { mode: 'change', change: request });
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(evidence.policy.edits.join()).toMatch(/is new; judged on it/);
  });
});
