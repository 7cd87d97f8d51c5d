import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pictures } from '../../model/golden/pictures.ts';
import { decodePicture, resized } from './picture.ts';
import { pictureValues } from './picture-column.ts';

const oracle = JSON.parse(
  readFileSync(new URL('../../../test/oracles/model/pictures.json', import.meta.url), 'utf8'),
) as { readonly pictures: readonly { readonly name: string; readonly data: string }[] };
const bytes = new Uint8Array(Buffer.from(oracle.pictures.find(({ name }) => name === 'colours')?.data ?? '', 'base64'));
const file = { name: 'a.png', read: async () => bytes };
const plain: Pictures = { height: 2, width: 3, channels: 3, layout: 'nhwc', scale: '0..255', file: 'file' };
const pixels = resized(await decodePicture(bytes), 2, 3, 3);

const means = [0.5, 0.4, 0.3];
const deviations = [0.2, 0.1, 0.5];

describe('pictureValues', () => {
  it.each([
    ['0..255', {}, (value: number) => value],
    ['0..1', { scale: '0..1' }, (value: number) => value / 255],
    ['-1..1', { scale: '-1..1' }, (value: number) => value / 127.5 - 1],
    ['bytes', { scale: 'bytes' }, Math.round],
    [
      'standardised',
      { scale: '0..1', mean: means, std: deviations },
      (value: number, c: number) => (value / 255 - (means[c % 3] as number)) / (deviations[c % 3] as number),
    ],
  ] as const)('scales: %s', async (scale, change, expected) => {
    const column = await pictureValues([file, file], { ...plain, ...change } as Pictures);
    expect([column.dtype, ...column.shape]).toEqual([scale === 'bytes' ? 'uint8' : 'float32', 2, 3, 3]);
    expect(column.values.length).toBe(2 * pixels.length);
    const values = column.values as Float32Array;
    pixels.forEach((value, i) => {
      expect(values[pixels.length + i]).toBeCloseTo(expected(value, i), 3);
    });
  });

  it('puts colours first where the model wants them so', async () => {
    const { shape, values } = await pictureValues([file], { ...plain, layout: 'nchw' });
    expect(shape).toEqual([3, 2, 3]);
    for (let c = 0; c < 3; c++) for (let p = 0; p < 6; p++) expect(values[c * 6 + p]).toBe(pixels[p * 3 + c]);
  });

  it('makes grey of colours', async () => {
    expect((await pictureValues([file], { ...plain, channels: 1 })).shape).toEqual([2, 3, 1]);
  });
});
