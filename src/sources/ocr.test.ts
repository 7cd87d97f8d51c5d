import { describe, expect, it } from 'vitest';
import { pngOf } from '../../test/containers/make-picture.ts';
import { type OcrEngine, ocrReader } from './ocr.ts';
import { pixelsOf } from './picture-size.ts';

const png = (width: number, height: number) => pngOf(width, height, new Uint8Array(4));
const caps = { pixels: 1000, pictures: 3, seconds: 1 };

/** An engine that answers as the last byte of the picture says, and counts how often it was started. */
function engine(answer: () => Promise<string>): {
  engine: () => Promise<OcrEngine>;
  started: () => number;
  ended: () => number;
} {
  let started = 0;
  let ended = 0;
  const createWorker = async () => {
    started++;
    return { recognize: async () => ({ data: { text: await answer() } }), terminate: async () => ended++ };
  };
  return { engine: async () => ({ createWorker }), started: () => started, ended: () => ended };
}

describe('the reader of pictures', () => {
  it('starts its engine with the first picture, once', async () => {
    const fake = engine(async () => 'text');
    const read = ocrReader(fake.engine, 'folder', caps);
    expect(fake.started()).toBe(0);
    expect(await read(png(10, 10), 'png')).toEqual({ text: 'text' });
    expect(await read(png(10, 10), 'png')).toEqual({ text: 'text' });
    expect(fake.started()).toBe(1);
  });

  it('reads pictures only, no larger ones and not more of them than the caps allow', async () => {
    const read = ocrReader(engine(async () => 'text').engine, 'folder', caps);
    expect(await read(new Uint8Array(20), 'sound')).toBeNull();
    expect(await read(png(100, 11), 'png')).toEqual({ closed: 'over-cap' });
    expect(await read(new Uint8Array(5), 'png')).toEqual({ closed: 'unreadable' });
    for (let i = 0; i < 3; i++) expect(await read(png(10, 10), 'png')).toEqual({ text: 'text' });
    expect(await read(png(10, 10), 'png')).toEqual({ closed: 'over-cap' });
  });

  it('ends an engine that fails or takes too long, and starts a new one', async () => {
    const answers = [
      () => new Promise<string>(() => undefined),
      async () => Promise.reject(new Error('x')),
      async () => 'text',
    ];
    const fake = engine(() => (answers.shift() as () => Promise<string>)());
    const read = ocrReader(fake.engine, 'folder', caps);
    expect(await read(png(10, 10), 'png')).toEqual({ closed: 'over-cap' });
    expect(await read(png(10, 10), 'png')).toEqual({ closed: 'unreadable' });
    expect(await read(png(10, 10), 'png')).toEqual({ text: 'text' });
    expect([fake.started(), fake.ended()]).toEqual([3, 2]);
  });
});

describe('the size of a picture', () => {
  const bytes = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

  it.each([
    ['png', png(300, 7), 2100],
    ['gif', bytes('474946383961 2c01 0700'), 2100],
    ['jpeg', bytes('ffd8 ffe0 0004 0000 ffc0 0011 08 0007 012c 03'), 2100],
    ['bmp', bytes('424d 00000000 00000000 00000000 28000000 2c010000 f9ffffff'), 2100],
    ['webp', Buffer.concat([Buffer.from('RIFF....WEBPVP8X........'), bytes('2b0100 060000')]), 2100],
    ['webp', Buffer.concat([Buffer.from('RIFF....WEBPVP8 ..........'), bytes('2c01 0700')]), 2100],
    ['tiff', bytes('49492a00 08000000 0200 0001 0300 01000000 2c010000 0101 0400 01000000 07000000'), 2100],
    ['png', bytes('89504e47'), null],
    ['jpeg', bytes('ffd8 ffd9'), null],
  ] as const)('%s', (media, picture, pixels) => {
    expect(pixelsOf(picture, media)).toBe(pixels);
  });
});
