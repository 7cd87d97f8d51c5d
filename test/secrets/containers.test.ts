import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidenceSchema } from '../../src/evidence/evidence-schema.ts';
import { pdfOf } from '../containers/make-pdf.ts';
import { pngOf } from '../containers/make-picture.ts';
import { judge, type Options, type Repository, range, repository, token } from './repository.ts';

let repo: Repository;

beforeEach(() => {
  repo = repository();
});

afterEach(() => repo.remove());

const secret = token('hugging-face-token', 1);
const tree = async (files: Record<string, string | Uint8Array>, options: Options = {}) => {
  for (const [path, bytes] of Object.entries(files)) repo.write(path, bytes);
  return evidenceSchema.parse(await judge(repo.root, { mode: 'tree', paths: [] }, options));
};
const places = async (files: Record<string, string | Uint8Array>) =>
  (await tree(files)).findings
    .filter(({ rule }) => rule === 'hugging-face-token')
    .flatMap(({ locations }) => locations.map(({ path, inside, cell }) => [path, inside, cell?.number]));
const latin = (text: string) => Buffer.from(text, 'latin1');
const little = (value: number) => String.fromCharCode(value & 255, value >> 8, 0, 0);

describe('inside files', () => {
  it('finds members of archives by name, nested ones too', async () => {
    const zip = zipSync({ 'a/b.py': strToU8(`x = 1\ny = "${secret}"\n`) });
    const outer = zipSync({ 'in.zip': zip, 'c.bin': strToU8(`\0\0\x01${secret}\0`) });
    expect(await places({ 'm.bin': outer, 'n.gz': gzipSync(zip), 'm.so': strToU8(`\0\0\0${secret}\xff\0`) })).toEqual([
      ['m.bin', 'in.zip › a/b.py:2', undefined],
      ['m.bin', 'c.bin, byte 3', undefined],
      ['m.so', 'byte 3', undefined],
      ['n.gz', 'n › a/b.py:2', undefined],
    ]);
  });

  it('reads a notebook in an archive as a notebook', async () => {
    const notebook = { nbformat: 4, cells: [{ cell_type: 'code', source: [`t = "${secret}"`], outputs: [] }] };
    expect(await places({ 'x.zip': zipSync({ 'n.ipynb': strToU8(JSON.stringify(notebook)) }) })).toEqual([
      ['x.zip', 'n.ipynb', 1],
    ]);
  });

  it('names cells, pages and parts of documents', async () => {
    const xlsx = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Config" r:id="r"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="r" Target="worksheets/sheet1.xml"/></R>'),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet><row r="7"><c r="B7" t="inlineStr"><is><t>${secret}</t></is></c></row></worksheet>`,
      ),
    });
    expect(await places({ 'a.xlsx': xlsx, 'b.pdf': pdfOf(['nothing', secret], { packed: true }) })).toEqual([
      ['a.xlsx', 'sheet Config, cell B7', undefined],
      ['b.pdf', 'page 2', undefined],
    ]);
  });
});

describe('model and data files', () => {
  const length = secret.length;
  it.each([
    [
      'a pickle of protocol 2, in a zip as torch writes it',
      zipSync({ 'archive/data.pkl': latin(`\x80\x02X${little(length)}${secret}q\x01.`) }),
    ],
    ['a pickle of protocol 4', latin(`\x80\x04\x95\x30\0\0\0\0\0\0\0\x8c${String.fromCharCode(length)}${secret}\x94.`)],
    [
      'a safetensors header',
      latin(`\x60\0\0\0\0\0\0\0{"__metadata__":{"token":"${secret}"}}${'\0\x01\x02\xff'.repeat(50)}`),
    ],
    ['GGUF metadata', latin(`GGUF\x03\0\0\0\x08\0\0\0${little(length)}${little(0)}${secret}\x08\0\0\0`)],
    [
      'ONNX, with the next tag glued to it',
      latin(`\x08\x07\x0a${String.fromCharCode(length)}${secret}B\x02\x10\x0b\0\0`),
    ],
    [
      'UTF-16 in a program',
      Buffer.concat([latin('MZ\x90\0\x03\0'), Buffer.from(secret, 'utf16le'), latin('\0\0\xff')]),
    ],
  ])('%s', async (_, bytes) => {
    const found = await places({ 'model.bin': bytes });
    expect(found).toHaveLength(1);
  });

  it('believes in a binary what speaks for itself, and not a name beside it', async () => {
    const weak = `api_key = "${token('hugging-face-token', 3).slice(3)}"`;
    const evidence = await tree({ 'm.bin': latin(`\0\0\x01${weak}\0\0\x01`), 'm.py': 'x = 1\n' });
    expect(evidence.findings).toEqual([]);
    expect(evidence.counts['not reported']).toBe(1);
  });
});

describe('pictures', () => {
  const picture = pngOf(1, 1, new Uint8Array(2), [['tEXt', latin(`Comment\0token=${secret}`)]]);

  it('are read by their text fields, and counted as not read otherwise', async () => {
    const evidence = await tree({ 'a.png': picture });
    expect(evidence.findings.map(({ rule }) => rule)).toEqual(['hugging-face-token']);
    expect(evidence.counts).toMatchObject({ 'unread: media': 1 });
  });
});

describe('what could not be read', () => {
  const nested = (depth: number): Uint8Array => (depth === 0 ? strToU8('text') : zipSync({ in: nested(depth - 1) }));
  const locked = latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...'EncryptedPackage'].join('\0')}\0`);

  it.each([
    ['over-cap', 'caps', nested(4), 'warn'],
    ['unsupported', 'caps', latin('7z\xbc\xaf\x27\x1c and more'), 'warn'],
    ['encrypted', 'encrypted', locked, 'warn'],
    ['media', 'media', pngOf(1, 1, new Uint8Array(2)), 'pass'],
    ['unreadable', null, latin('PK\x05\x06 and nothing of use behind it'), 'pass'],
  ] as const)('is counted and named, and judged by the policy: %s', async (why, policy, bytes, verdict) => {
    const files = { 'a.py': 'x = 1\n', 'thing.bin': bytes };
    const evidence = await tree(files);
    expect(evidence.counts).toMatchObject({ [`unread: ${why}`]: 1 });
    expect(evidence.verdict).toBe(verdict);
    expect(evidence.notes.map(({ text }) => text).join('\n')).toContain('thing.bin');
    if (policy === null) return;
    for (const [attention, expected] of [
      ['note', 'pass'],
      ['warn', 'warn'],
      ['fail', 'fail'],
    ] as const) {
      const judged = await judge(
        repo.root,
        { mode: 'tree', paths: [] },
        { config: { unread: { [policy]: attention } } },
      );
      expect(judged.verdict).toBe(expected);
    }
  });
});

describe('a change', () => {
  it('brings what no earlier version of the archive had, and knows what one had', async () => {
    repo.write('a.zip', zipSync({ 'x.py': strToU8(`x = "${secret}"`) }));
    const base = repo.commit();
    repo.write('a.zip', zipSync({ 'x.py': strToU8(`x = "${secret}"`), 'y.py': strToU8('y = 1') }));
    const same = repo.commit();
    expect((await range(repo.root, base, same)).verdict).toBe('warn');
    repo.write('b.zip', zipSync({ 'z.py': strToU8(`z = "${secret}"`) }));
    const moved = repo.commit();
    expect((await range(repo.root, same, moved)).verdict).toBe('warn');
    repo.write('c.zip', zipSync({ 'z.py': strToU8(`z = "${token('hugging-face-token', 2)}"`) }));
    const evidence = await range(repo.root, moved, repo.commit());
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings[0]?.locations[0]).toMatchObject({ path: 'c.zip', inside: 'z.py:1' });
  });

  it('hides no text of a secret in evidence, and masks it', async () => {
    const masked = new Set<string>();
    const evidence = await tree({ 'a.zip': zipSync({ [`${secret}/k.py`]: strToU8(`k = "${secret}"`) }) }, { masked });
    expect(masked.has(secret)).toBe(true);
    expect(evidence.verdict).toBe('fail');
  });
});
