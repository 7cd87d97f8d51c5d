import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../test/containers/make-picture.ts';
import { type Media, mediaOf, mediaTexts } from './media.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const textsIn = (bytes: Uint8Array, media: Media) =>
  mediaTexts(bytes, media).map((text) => Buffer.from(text).toString('latin1'));

describe('media', () => {
  it.each<[Media | null, Buffer]>([
    ['png', pngOf(1, 1, new Uint8Array(2))],
    ['jpeg', latin('\xff\xd8\xff\xe0 and so on')],
    ['webp', latin('RIFF....WEBPVP8 ')],
    ['sound', latin('RIFF....WAVEfmt ')],
    ['film', latin('\0\0\0\x18ftypmp42....')],
    ['font', latin('wOF2........')],
    ['bmp', latin(`BM\x14\0\0\0${'.'.repeat(14)}`)],
    [null, latin('BMW is a maker of cars')],
    [null, latin('plain text')],
    [null, latin('')],
  ])('is told by its first bytes: %s', (media, bytes) => {
    expect(mediaOf(bytes)).toBe(media);
  });

  it('gives the texts of a PNG, packed ones too, and no pixels', () => {
    const chunks = [
      ['tEXt', latin('Comment\0plain')],
      ['zTXt', Buffer.concat([latin('Comment\0\0'), deflateSync('packed')])],
      ['iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\x01\0en\0\0'), deflateSync('international')])],
      ['iTXt', latin('Title\0\0\0\0\0as it is')],
    ] as const;
    const texts = textsIn(pngOf(1, 1, new Uint8Array(2), chunks), 'png');
    expect(texts).toEqual(
      expect.arrayContaining(['Comment\0plain', 'packed', 'international', 'Title\0\0\0\0\0as it is']),
    );
    expect(texts.join('')).not.toContain('IDAT');
  });

  it('gives the comments of JPEG, GIF and WebP', () => {
    expect(textsIn(latin('\xff\xd8\xff\xfe\x00\x0aa remark\xff\xda\0\0'), 'jpeg')).toEqual(['a remark']);
    expect(textsIn(latin('GIF89a\x01\0\x01\0\0\0\0!\xfe\x08a remark\0;'), 'gif')).toEqual(['a remark']);
    expect(textsIn(latin('RIFF....WEBPXMP \x08\0\0\0a remark'), 'webp')).toEqual(['a remark']);
  });

  it('unpacks no text beyond its cap', () => {
    const bomb = ['zTXt', Buffer.concat([latin('k\0\0'), deflateSync(Buffer.alloc(2 ** 24))])] as const;
    expect(textsIn(pngOf(1, 1, new Uint8Array(2), [bomb]), 'png').join('').length).toBeLessThan(100);
  });

  it('ends on any bytes', () => {
    const kinds = ['png', 'jpeg', 'gif', 'webp'] as const;
    const starts = { png: '\x89PNG\r\n\x1a\n', jpeg: '\xff\xd8', gif: 'GIF89a', webp: 'RIFF....WEBP' };
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.uint8Array({ maxLength: 300 }), (kind, rest) => {
        const bytes = Buffer.concat([latin(starts[kind]), rest]);
        expect(mediaTexts(bytes, kind).join('').length).toBeLessThanOrEqual(4 * 2 ** 20);
      }),
    );
  });
});
