import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

/** A PNG of one colour; checksums are left out, as readers of ours do not look at them. */
function png(red: number, green: number, blue: number, width = 4, height = 4): Uint8Array {
  const chunk = (kind: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length);
    head.write(kind, 4, 'latin1');
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = [0, ...Array.from({ length: width }, () => [red, green, blue]).flat()];
  const data = deflateSync(Buffer.from(Array.from({ length: height }, () => row).flat()));
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const count = 60;
const pictures = Object.fromEntries(
  Array.from({ length: count }, (_, i) => [
    `${i % 2 === 0 ? 'cat' : 'dog'}/${i}.png`,
    png(i, 255, i % 2 === 0 ? 0 : 51),
  ]),
);
const names = Object.keys(pictures).sort();
const predictions = (right: (i: number) => boolean) =>
  ['id,p', ...names.map((name, i) => `${name},${name.startsWith('dog') === right(i) ? 0.9 : 0.1}`)].join('\n');

const config = (golden: object, more: object = {}) => ({
  baseline: { predictions: 'base.csv' },
  candidate: { predictions: 'head.csv' },
  golden: { path: 'pictures', pictures: { height: 2, width: 2 }, ...golden },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.2 },
  latency: { calls: 20, 'ratio-margin': '900%' },
  ...more,
});

function write(files: Readonly<Record<string, string | Uint8Array>> = pictures): void {
  const below = Object.entries(files).map(([name, bytes]) => [`pictures/${name}`, bytes] as const);
  folder.write({
    ...Object.fromEntries(below),
    'base.csv': predictions(() => true),
    'head.csv': predictions(() => true).replaceAll('0.9', '0.91'),
    'm/model.json': { behave: 'inputs', ports: [{ name: 'x', dtype: 'float32', shape: [2, 2, 3] }] },
    'prod/model.json': { weight: 1, ports: [{ name: 'x', dtype: 'float32', shape: [2, 2, 3] }] },
  });
}

describe('a folder of pictures', () => {
  it('has labels by its folders, in their order', async () => {
    write();
    folder.write({ 'pictures/readme.md': 'not a picture' });
    const evidence = await folder.run(config({}));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(evidence.counts).toMatchObject({ rows: count, labelled: count });
    folder.write({ 'head.csv': predictions((i) => i % 3 > 0) });
    expect((await folder.run(config({}))).verdict).toBe('fail');
    const turned = await folder.run(config({ classes: ['dog', 'cat'] }));
    expect(turned.measurements.find(({ id }) => id === 'accuracy')?.base).toBe(0);
  });

  it('is read from a commit as from the working tree', async () => {
    folder.git('init', '-q', '-b', 'main');
    write();
    const base = folder.commit();
    folder.write({ 'head.csv': predictions((i) => i % 3 > 0), 'pictures/cat/0.png': png(9, 9, 9) });
    const change = { base, head: folder.commit(), event: 'pull_request' as const, fork: false };
    const evidence = await folder.run(config({}), { mode: 'change', change });
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    expect(evidence.counts.rows).toBe(count);
    expect(evidence.policy.edits.join()).toMatch(/golden dataset `pictures` is edited/);
  });

  it('gives models their pixels', async () => {
    write();
    const models = { candidate: { path: 'm' }, baseline: { path: 'prod' } };
    const evidence = await folder.run(config({ pictures: { height: 2, width: 2, scale: '-1..1' } }, models));
    expect(evidence.findings[0]?.detail ?? problemOf(evidence)).toContain('`x float32 2x2x3 -1`');
    const turned = { height: 2, width: 2, layout: 'nchw' };
    const other = await folder.run(config({ pictures: turned }, models));
    expect(other.verdict).toBe('error');
    expect(problemOf(other)).toMatch(
      /it takes 2 × 2 × 3 values a row for its input x, the golden dataset has 3 × 2 × 2/,
    );
  });

  it('takes labels, weights and names from a table beside it', async () => {
    const rows = names.map((name, i) => `r${i},${name},${name.startsWith('dog') ? 1 : 0},1`);
    write({ ...pictures, 'labels.csv': ['id,file,label,w', ...rows].join('\n') });
    const byRow = (text: string) => text.replace(/^(cat|dog)\/\d+\.png/gm, (name) => `r${names.indexOf(name)}`);
    folder.write({ 'base.csv': byRow(predictions(() => true)), 'head.csv': `${byRow(predictions(() => true))}\n` });
    const evidence = await folder.run(config({ weight: 'w' }));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
  });

  const label = (name: string) => `file,label\n${names[0]},0\n${name},1\n`;
  it.each([
    [
      'a way out of the folder',
      { ...pictures, 'labels.csv': label('../../secret.png') },
      {},
      /Row 2 .* names the picture `..\/..\/secret.png`, which is not a plain path/,
    ],
    ['an absolute path', { ...pictures, 'labels.csv': label('/etc/hosts.png') }, {}, /which is not a plain path/],
    [
      'a picture that is not there',
      { ...pictures, 'labels.csv': label('cat/none.png') },
      {},
      /`cat\/none.png`, which is not there/,
    ],
    [
      'labels without names',
      { ...pictures, 'labels.csv': 'picture,label\na,1\n' },
      {},
      /no column `file` that names the pictures: there are `picture`, `label`/,
    ],
    ['a picture in no folder', { ...pictures, 'x.png': png(1, 2, 3) }, {}, /`x.png` .* stands in no folder of a class/],
    [
      'a broken picture',
      { ...pictures, 'cat/bad.png': Buffer.from(png(1, 2, 3)).subarray(0, 60) },
      {},
      /The picture `cat\/bad.png` cannot be read/,
    ],
    [
      'another kind of picture',
      { ...pictures, 'cat/bad.jpg': Buffer.from('GIF89a') },
      {},
      /`cat\/bad.jpg` cannot be read: `it is neither PNG nor JPEG`/,
    ],
    [
      'too much of it',
      pictures,
      { pictures: { height: 4096, width: 4096 } },
      /60 pictures of 4096 × 4096 × 3 take .* at most/,
    ],
    [
      'a mean of other colours',
      pictures,
      { pictures: { height: 2, width: 2, mean: [1] } },
      /`golden.pictures.mean` has 1 numbers, for 3 colours/,
    ],
    ['no size', pictures, { pictures: undefined }, /`pictures` is a folder/],
  ])('cannot be used with %s', async (_, files, golden, message) => {
    write(files);
    const evidence = await folder.run(config(golden));
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });

  it('can be named by a manifest, with its labels', async () => {
    const labels = ['file,label', ...names.map((name) => `${name},${name.startsWith('dog') ? 1 : 0}`)].join('\n');
    write({ ...pictures, 'rows.csv': labels });
    const listed = ['rows.csv', ...names].map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(`${folder.root}/pictures/${name}`))
        .digest('hex');
      return `  - { path: ${name}, sha256: ${digest} }`;
    });
    folder.write({ 'pictures/manifest.yml': `files:\n${listed.join('\n')}\npictures: { height: 2, width: 2 }\n` });
    const evidence = await folder.run({ ...config({}), golden: { manifest: 'pictures/manifest.yml' } });
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
  });
});
