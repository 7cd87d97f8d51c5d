import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/secrets/checksum.ts';

/** Letters of 5 by 9 dots, the last two rows below the line. */
const font: Readonly<Record<string, string>> = {
  a: '..... ..... .###. ....# .#### #...# .####',
  b: '#.... #.... #.##. ##..# #...# #...# ####.',
  c: '..... ..... .###. #.... #.... #...# .###.',
  d: '....# ....# .##.# #..## #...# #...# .####',
  e: '..... ..... .###. #...# ##### #.... .###.',
  f: '..##. .#..# .#... ###.. .#... .#... .#...',
  h: '#.... #.... #.##. ##..# #...# #...# #...#',
  k: '#.... #.... #..#. #.#.. ##... #.#.. #..#.',
  m: '..... ..... ##.#. #.#.# #.#.# #...# #...#',
  n: '..... ..... #.##. ##..# #...# #...# #...#',
  r: '..... ..... #.##. ##..# #.... #.... #....',
  s: '..... ..... .###. #.... .###. ....# ####.',
  t: '.#... .#... ###.. .#... .#... .#..# ..##.',
  u: '..... ..... #...# #...# #...# #..## .##.#',
  w: '..... ..... #...# #...# #.#.# #.#.# .#.#.',
  x: '..... ..... #...# .#.#. ..#.. .#.#. #...#',
  z: '..... ..... ##### ...#. ..#.. .#... #####',
  E: '##### #.... #.... ####. #.... #.... #####',
  H: '#...# #...# #...# ##### #...# #...# #...#',
  R: '####. #...# #...# ####. #.#.. #..#. #...#',
  T: '##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..',
  _: '..... ..... ..... ..... ..... ..... ..... ..... #####',
};

/** The letters that can be written. */
export const letters = Object.keys(font).join('').replace('_', '');

const dot = 6;
const margin = 8;

/** A grey PNG of lines of text in dots, softened at the edges as a screen would. */
export function pictureOf(lines: readonly string[]): Buffer {
  const columns = Math.max(...lines.map((line) => line.length)) * 6 + 2 * margin;
  const rows = lines.length * 14 + 2 * margin;
  const isInk = (x: number, y: number) => {
    const column = Math.floor(x / dot) - margin;
    const row = Math.floor(y / dot) - margin;
    const glyph = font[lines[Math.floor(row / 14)]?.[Math.floor(column / 6)] ?? ''];
    return column >= 0 && row >= 0 && glyph?.split(' ')[row % 14]?.[column % 6] === '#';
  };
  const width = columns * dot;
  const height = rows * dot;
  const pixels = Buffer.alloc((width + 1) * height, 255);
  for (let y = 0; y < height; y++) {
    pixels[y * (width + 1)] = 0;
    for (let x = 0; x < width; x++) {
      let ink = 0;
      for (const [dx, dy] of [
        [0, 0],
        [2, 0],
        [-2, 0],
        [0, 2],
        [0, -2],
      ] as const)
        if (isInk(x + dx, y + dy)) ink++;
      pixels[y * (width + 1) + 1 + x] = 255 - ink * 51;
    }
  }
  return pngOf(width, height, pixels);
}

/** A PNG of eight grey bits a pixel; `rows` begin with their filter byte. Further chunks stand before the pixels. */
export function pngOf(
  width: number,
  height: number,
  rows: Uint8Array,
  chunks: readonly (readonly [string, Buffer])[] = [],
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const parts = [['IHDR', head], ...chunks, ['IDAT', deflateSync(rows)], ['IEND', Buffer.alloc(0)]] as const;
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts.map(([type, data]) => chunk(type, data))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body.toString('latin1')));
  return Buffer.concat([length, body, sum]);
}
