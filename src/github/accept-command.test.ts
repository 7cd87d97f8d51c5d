import { describe, expect, it } from 'vitest';
import { parseAccept } from './accept-command.ts';

const fingerprint = '0123456789abcdef0123456789abcdef';
const created = '2026-11-01T12:00:00Z';

describe('parseAccept', () => {
  it.each<[string, unknown]>([
    [
      `/assay accept ${fingerprint} a test key of the simulator`,
      { target: { fingerprint }, reason: 'a test key of the simulator', until: '2026-12-01' },
    ],
    [
      '/assay accept model the loss is in one route until 2026-11-30\nmore words',
      { target: { gate: 'model', commit: null }, reason: 'the loss is in one route', until: '2026-11-30' },
    ],
    ['/assay accept model the loss is in one route, until 2026-11-30.', { until: '2026-11-30' }],
    ['/assay  accept  data@0123456  it was announced\r\n', { target: { gate: 'data', commit: '0123456' } }],
    ['/assay accept model we wait until 2026-13-01 is over', { reason: 'we wait until 2026-13-01 is over' }],
    ['/assay accept model `x` closes #1 @org/team', { reason: 'ˋxˋ closes #1 @org/team' }],
  ])('%j', (body, expected) => {
    expect(parseAccept(body, created)).toMatchObject({ ok: true, ...(expected as object) });
  });

  it.each([
    ['/assay', /has not the form/],
    ['/assay accept', /has not the form/],
    ['/assay reject model for ten reasons', /has not the form/],
    [`/assay accept ${fingerprint}`, /has not the form/],
    ['/assay accept modle for ten reasons', /neither a fingerprint/],
    ['/assay accept model@12345 for ten reasons', /neither a fingerprint/],
    ['/assay accept MODEL for ten reasons', /neither a fingerprint/],
    ['/assay accept model too short', /less than 10 characters/],
    ['/assay accept model short until 2026-11-30', /less than 10 characters/],
    ['/assay accept model for ten reasons until 2026-02-30', /no day/],
    ['/assay accept model for ten reasons until 2026-10-31', /was over/],
    ['/assay accept model for ten reasons until 2028-01-01', /more than a year/],
    [`/assay accept ${'x'.repeat(5000)} for ten reasons`, /has not the form/],
  ])('refuses %j', (body, why) => {
    expect(parseAccept(body, created)).toMatchObject({ ok: false, why: expect.stringMatching(why) });
  });

  it.each([
    '',
    'thanks',
    ' /assay accept model x',
    'x\n/assay accept model for ten reasons',
    '/assayer',
    '> /assay accept',
  ])('finds no command in %j', (body) => {
    expect(parseAccept(body, created)).toBeNull();
  });
});
