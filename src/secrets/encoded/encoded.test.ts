import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, seeded } from '../example.ts';
import { rules } from '../rules/registry.ts';
import { scanBytes } from '../scan.ts';
import { scannerOf } from '../scanner.ts';
import { decodeRun } from './decode.ts';
import { layersOf, mostDecoded, mostLayers } from './layers.ts';
import { encodedRuns } from './runs.ts';

const scanner = scannerOf(rules);
const random = seeded(11);
const key = `hf_${drawn('letters', 34, random)}`;
const line = `HF_TOKEN=${key}\n`;

const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');
const percent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const points = (text: string, form: (hex: string, point: number) => string) =>
  [...text].map((c) => form((c.codePointAt(0) ?? 0).toString(16), c.codePointAt(0) ?? 0)).join('');

function found(text: string, path = 'a.txt') {
  return scanBytes(scanner, Buffer.from(text), path)
    .candidates.filter(({ dropped }) => dropped === null)
    .map(({ identity, location }) => ({ identity, line: location.startLine, decoding: location.decoding }));
}

const wrapped = base64(`${'x = 1\n'.repeat(20)}${line}`).replace(/.{76}/g, '$&\n');

describe('a key in encoded text is the key itself', () => {
  it.each([
    ['base64', `data: ${base64(line)}`, 'base64'],
    ['base64url', base64(`>>>???${line}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''), 'base64'],
    ['base64 behind a path', `https://host/a/bcd/${base64(line)}`, 'base64'],
    ['base64 behind an escaped line break', `"a\\n${base64(line)}"`, 'base64'],
    ['base64 in lines', wrapped, 'base64'],
    ['base64 in indented lines', `a: |\n  ${wrapped.replaceAll('\n', '\n  ')}`, 'base64'],
    ['base64 in lines of a JSON string', JSON.stringify({ a: wrapped }), 'base64'],
    ['base64 of UTF-16', Buffer.from(`$env:HF_TOKEN = "${key}"`, 'utf16le').toString('base64'), 'base64'],
    ['hex', `x ${hex(line)} y`, 'hex'],
    ['upper hex', hex(line).toUpperCase(), 'hex'],
    ['percent', `/?q=${percent(line)}`, 'percent'],
    ['escapes of JavaScript', `"${points(key, (h) => `\\x${h}`)}"`, 'escapes'],
    ['escapes of JSON', `"${points(key, (h) => `\\u00${h}`)}"`, 'escapes'],
    ['escapes with braces', `"${points(key, (h) => `\\u{${h}}`)}"`, 'escapes'],
    ['one escape inside', `"${key.replace('_', '\\u005f')}"`, 'escapes'],
    ['an escape before it', `"token\\u003d${key}"`, 'escapes'],
    ['decimal entities', `<b>${points(key, (_, p) => `&#${p};`)}</b>`, 'entities'],
    ['hex entities', `<b>${points(key, (h) => `&#x${h};`)}</b>`, 'entities'],
    ['base64 in base64', base64(base64(line)), 'base64 > base64'],
    ['base64 with percent codes', base64(`https://host/?q=${percent(line)}`), 'base64 > percent'],
    ['percent codes around base64', `?q=${percent('"""')}${base64(line).replaceAll('=', '%3D')}`, 'percent > base64'],
    ['three layers', hex(base64(base64(line))), 'hex > base64 > base64'],
  ])('%s', (_, text, decoding) => {
    expect(found(`first\n${text}\n`)).toContainEqual({ identity: key, line: expect.any(Number), decoding });
  });

  it('four layers are one too many', () => {
    expect(found(base64(base64(base64(base64(line)))))).toEqual([]);
  });

  it('plain and encoded are one identity in two places', () => {
    const places = found(`a = "${key}"\n\nb = "${base64(line)}"\n`);
    expect(places.map(({ identity }) => identity)).toEqual([key, key]);
    expect(places.map(({ decoding }) => decoding)).toEqual([undefined, 'base64']);
    expect(places.map((place) => place.line)).toEqual([1, 3]);
  });

  it('encoded text that looks like the value of a secret name is told once', () => {
    expect(found(`api_token = "${base64(`${key}${drawn('alnum', 10, random)} ${line}`)}"`)).toHaveLength(1);
  });

  it('an address that is seen plain is not told again without its percent codes', () => {
    expect(found(`https://host/?a=%20%20%20&token=${key}`)).toEqual([{ identity: key, line: 1, decoding: undefined }]);
  });

  it('is placed at the whole run', () => {
    const [candidate] = scanBytes(scanner, Buffer.from(`x\nab ${base64(line)} c`), 'a.txt').candidates;
    const length = base64(line).replaceAll('=', '').length;
    expect(candidate?.location).toMatchObject({ startLine: 2, startColumn: 4, endLine: 2, endColumn: 4 + length });
  });
});

describe('what is not followed', () => {
  it.each([
    [
      'digests',
      `sha256:${hex(drawn('printable', 32, random)).replace(/./g, (c, i: number) => ((Number.parseInt(c, 16) + i * 7) % 16).toString(16))}`,
    ],
    ['words and paths', 'import thisIsAVeryLongIdentifierOfCode from "some/very/long/path/of/modules/index"'],
    ['a picture', `data:image/png;base64,iVBORw0KGgo${drawn('base64', 4000, random)}`],
  ])('%s', (_, text) => {
    expect(layersOf(Buffer.from(text))).toEqual([]);
  });
});

describe('bounds', () => {
  const pieces = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string().map(base64),
    fc.string().map((text) => base64(base64(text))),
    fc.string().map(hex),
    fc.string().map(percent),
    fc.string().map((text) => points(text, (h) => `\\u${h.padStart(4, '0')}`)),
    fc.string().map((text) => points(text, (_, p) => `&#${p};`)),
    fc.constantFrom('%', '\\u', '\\x4', '&#', '&quot;', '\\', '=', '\n', '"', '\\u{41', '&#x;', '%4'),
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((list) => Buffer.from(list.join('')));

  it('runs lie in the bytes, forward, and decode to no more than they are', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 400 })), (bytes) => {
        for (const run of encodedRuns(bytes)) {
          expect(run.start).toBeGreaterThanOrEqual(0);
          expect(run.end).toBeGreaterThan(run.start);
          expect(run.end).toBeLessThanOrEqual(bytes.length);
          expect(decodeRun(bytes, run).length).toBeLessThanOrEqual(run.end - run.start);
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('layers stay below their caps', () => {
    fc.assert(
      fc.property(texts, (bytes) => {
        const layers = layersOf(bytes);
        expect(layers.length).toBeLessThanOrEqual(mostLayers);
        for (const { bytes: text, origins } of layers) {
          for (const { from, to, start, end } of origins) {
            expect(to).toBeLessThanOrEqual(text.length);
            expect(from).toBeLessThanOrEqual(to);
            expect(end).toBeLessThanOrEqual(bytes.length);
            expect(start).toBeLessThan(end);
          }
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it('any printable text of 24 bytes or more comes back from base64 and hex', () => {
    const texts = fc.string({
      minLength: 24,
      maxLength: 300,
      unit: fc.integer({ min: 32, max: 126 }).map((c) => String.fromCharCode(c)),
    });
    fc.assert(
      fc.property(texts, fc.constantFrom('base64', 'hex'), (text, kind) => {
        const bytes = Buffer.from(` ${kind === 'hex' ? hex(text) : base64(text)} `);
        const run = encodedRuns(bytes).find((one) => one.kind === kind);
        expect(run === undefined ? null : Buffer.from(decodeRun(bytes, run)).toString()).toBe(text);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('decodes no more than 4 MiB of a file', () => {
    const bytes = Buffer.from(`${base64('text and more text\n'.repeat(60_000))}\n`.repeat(6));
    const total = layersOf(bytes).reduce((sum, layer) => sum + layer.bytes.length, 0);
    expect(total).toBeGreaterThan(1_000_000);
    expect(total).toBeLessThanOrEqual(mostDecoded + 100);
  });
});
