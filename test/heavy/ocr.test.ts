import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../src/secrets/example.ts';
import { letters, pictureOf } from '../containers/make-picture.ts';
import { judge, type Repository, repository } from '../secrets/repository.ts';

/**
 * Text recognition with the real engine: it is fetched through npm, as a user's first run does. This proves that pictures
 * reach it wherever they stand and that what it reads is judged; it says nothing of how well it reads. The drawn letters are
 * coarse, and the seed is one of which it reads every letter; `bench/RESULTS.md` has figures with fonts of screens.
 */
describe('text in pictures', () => {
  const cache = process.env.ASSAY_CACHE ?? mkdtempSync(join(tmpdir(), 'assay-ocr-'));
  let repo: Repository;
  beforeAll(() => {
    repo = repository();
  });
  afterAll(() => {
    repo.remove();
    if (process.env.ASSAY_CACHE === undefined) rmSync(cache, { recursive: true, force: true });
  });

  it('is read where the policy wants it: in files, archives and notebooks', { timeout: 300_000 }, async () => {
    const random = seeded(11);
    const drawn = Array.from({ length: 34 }, () => letters[Math.floor(random() * letters.length)]).join('');
    const picture = pictureOf([`hf_${drawn}`]);
    const output = { output_type: 'display_data', data: { 'image/png': picture.toString('base64') }, metadata: {} };
    const notebook = { nbformat: 4, cells: [{ cell_type: 'code', source: [], metadata: {}, outputs: [output] }] };
    repo.write('a.png', picture);
    repo.write('b.zip', zipSync({ 'in.png': picture }));
    repo.write('c.ipynb', JSON.stringify(notebook));
    const env = {
      GITHUB_REPOSITORY: 'owner/name',
      ASSAY_CACHE: cache,
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
    };
    const evidence = await judge(repo.root, { mode: 'tree', paths: [] }, { config: { ocr: true }, env });
    const found = evidence.findings.filter(({ rule }) => rule === 'hugging-face-token');
    expect(found.map(({ confidence }) => confidence)).toEqual(['medium']);
    expect(found[0]?.locations.map(({ path, inside }) => [path, inside])).toEqual([
      ['a.png', 'line 1 of the picture'],
      ['b.zip', 'in.png, line 1 of the picture'],
      ['c.ipynb', 'picture 1, line 1 of the picture'],
    ]);
  });
});
