import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidenceSchema } from '../../src/evidence/evidence-schema.ts';
import { judge, type Repository, repository, token } from './repository.ts';

let repo: Repository;

beforeEach(() => {
  repo = repository();
});

afterEach(() => repo.remove());

const secret = token('hugging-face-token', 1);
const places = async (...files: [string, Uint8Array][]) => {
  for (const [path, bytes] of files) repo.write(path, bytes);
  const evidence = evidenceSchema.parse(await judge(repo.root, { mode: 'tree', paths: [] }));
  return evidence.findings
    .filter(({ rule }) => rule === 'hugging-face-token')
    .flatMap(({ locations }) => locations.map(({ path, inside, cell }) => [path, inside, cell?.number]));
};

describe('inside files', () => {
  it('finds members of archives by name, nested ones too', async () => {
    const zip = zipSync({ 'a/b.py': strToU8(`x = 1\ny = "${secret}"\n`) });
    const outer = zipSync({ 'in.zip': zip, 'c.bin': strToU8(`\0\0\x01${secret}\0`) });
    expect(await places(['m.bin', outer], ['n.gz', gzipSync(zip)], ['m.so', strToU8(`\0\0\0${secret}\xff\0`)])).toEqual(
      [
        ['m.bin', 'in.zip › a/b.py:2', undefined],
        ['m.bin', 'c.bin, byte 3', undefined],
        ['m.so', 'byte 3', undefined],
        ['n.gz', 'n › a/b.py:2', undefined],
      ],
    );
  });

  it('reads a notebook in an archive as a notebook', async () => {
    const notebook = { nbformat: 4, cells: [{ cell_type: 'code', source: [`t = "${secret}"`], outputs: [] }] };
    expect(await places(['x.zip', zipSync({ 'n.ipynb': strToU8(JSON.stringify(notebook)) })])).toEqual([
      ['x.zip', 'n.ipynb', 1],
    ]);
  });
});
