import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarker, renderMarker } from './marker.ts';

const context = {
  key: 'a.b-c',
  toolVersion: '1',
  runId: '77',
  runAttempt: '2',
  head: 'AB'.repeat(20),
  evidenceDigest: `sha256:${'0f'.repeat(32)}`,
};
const line = renderMarker(context);

describe('the marker', () => {
  it('comes back from the last line', () => {
    expect(parseMarker(`**verdict**\r\n\r\n${line}\r\n `)).toEqual({
      key: 'a.b-c',
      run: '77',
      attempt: 2,
      head: 'ab'.repeat(20),
      evidence: '0f'.repeat(8),
    });
    expect(parseMarker(line)?.key).toBe('a.b-c');
  });

  it('says - for what is not known, and null for it', () => {
    expect(renderMarker({ key: 'bad key -->', toolVersion: '1', runId: 'x', head: 'main' })).toBe(
      '<!-- assay:report v1 key=- run=- attempt=- head=- evidence=- -->',
    );
    expect(parseMarker(renderMarker({ key: 'default', toolVersion: '1' }))).toEqual({
      key: 'default',
      run: null,
      attempt: null,
      head: null,
      evidence: null,
    });
  });

  it.each([
    ['before the last line', `${line}\nmore`],
    ['inside the last line', `x ${line}`],
    ['quoted', `> ${line}`],
    ['another version', line.replace('v1', 'v2')],
    ['cut', line.slice(0, -1)],
    ['nothing', ''],
  ])('is not found %s', (_, body) => {
    expect(parseMarker(body)).toBeNull();
  });

  it('is one line that parses, for any context', () => {
    fc.assert(
      fc.property(
        fc.record({
          key: fc.stringMatching(/^[A-Za-z0-9_.-]{1,40}$/),
          toolVersion: fc.string(),
          runId: fc.string(),
          runAttempt: fc.string(),
          head: fc.string(),
          evidenceDigest: fc.string(),
        }),
        (given) => {
          expect(parseMarker(`body\n\n${renderMarker(given)}`)?.key).toBe(given.key);
        },
      ),
    );
  });
});
