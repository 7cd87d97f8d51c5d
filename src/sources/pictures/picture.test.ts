import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePicture, resized } from './picture.ts';

interface Oracle {
  readonly pictures: readonly {
    readonly name: string;
    readonly width: number;
    readonly height: number;
    readonly channels: number;
    /** levels by which decoders of JPEG may differ */
    readonly near: number;
    readonly data: string;
    readonly values: readonly number[];
  }[];
  readonly refused: Readonly<Record<string, string>>;
  readonly resized: readonly { readonly height: number; readonly width: number; readonly values: readonly number[] }[];
}
const oracle = JSON.parse(
  readFileSync(new URL('../../../test/oracles/model/pictures.json', import.meta.url), 'utf8'),
) as Oracle;
const bytesOf = (text: string | undefined) => new Uint8Array(Buffer.from(text ?? '', 'base64'));
const dataOf = (name: string) => bytesOf(oracle.pictures.find((each) => each.name === name)?.data);

describe('decodePicture', () => {
  it.each(oracle.pictures.map((each) => [each.name, each] as const))('reads %s as Pillow does', async (_, picture) => {
    const pixels = await decodePicture(bytesOf(picture.data));
    expect([pixels.width, pixels.height, pixels.channels]).toEqual([picture.width, picture.height, picture.channels]);
    const far = Array.from(pixels.values, (value, i) => Math.abs(value - (picture.values[i] as number)));
    expect(Math.max(...far)).toBeLessThanOrEqual(picture.near);
    expect(far.length).toBe(picture.values.length);
  });

  it.each([
    ['a bomb', /cannot be unpacked to the size/],
    ['too large', /100000 × 100000 pixels/],
    ['no palette', /colour of no palette/],
    ['too few pixels', /cannot be unpacked/],
    ['an unknown filter', /unknown filter/],
    ['a gif', /neither PNG nor JPEG/],
  ])('refuses %s', async (name, message) => {
    await expect(decodePicture(bytesOf(oracle.refused[name]))).rejects.toThrow(message);
  });

  it.each(['noise', 'jpeg', 'interlaced 7x9'])(
    'gives an error or a picture for any part of %s and any changed byte',
    async (name) => {
      const whole = dataOf(name);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, value) => {
          const changed = whole.slice();
          changed[at] = value;
          for (const bytes of [changed, whole.slice(0, at)]) {
            const said = await decodePicture(bytes).then(
              ({ width, height, channels, values }) => values.length === width * height * channels,
              (error: Error) => error.message !== '',
            );
            expect(said).toBe(true);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('resized', () => {
  it.each(oracle.resized.map((each) => [each.height, each.width, each.values] as const))(
    'interpolates to %i × %i',
    async (height, width, values) => {
      const out = resized(await decodePicture(dataOf('colours')), height, width, 3);
      expect(Math.max(...Array.from(out, (value, i) => Math.abs(value - (values[i] as number))))).toBeLessThan(1e-4);
    },
  );

  it('makes colours of grey and grey of colours', async () => {
    const grey = await decodePicture(dataOf('grey'));
    const three = resized(grey, 2, 2, 3);
    expect(three[0]).toBe(three[2]);
    const one = resized({ width: 1, height: 1, channels: 3, values: Uint8Array.of(100, 200, 50) }, 1, 1, 1);
    expect(one[0]).toBeCloseTo(153, 4);
  });
});
