import { describe, expect, it } from 'vitest';
import type { Measurement } from '../evidence/measurement.ts';
import { measuredWords, methodWords, outcomeWords } from './measurement-words.ts';

const measured: Measurement = {
  id: 'ks',
  subject: '`distance`',
  value: 0.375,
  unit: 'share',
  n: { base: 20_000, head: 20_400 },
  interval: { low: 0.364, high: 0.391, level: 0.98, method: 'two-sample KS' },
  p: { raw: 0, adjusted: 0.00002 },
  detectable: 0.0658,
  method: 'frozen edges',
  outcome: 'changed',
  verdict: 'fail',
};

describe('what a measurement says besides its value', () => {
  it('never says that a probability is 0', () => {
    expect(outcomeWords(measured)).toBe('changed; p < 0.0001 (adjusted < 0.0001); detects 6.58 %');
    expect(outcomeWords({ ...measured, p: { raw: 0.42 } })).toBe('changed; p = 0.42; detects 6.58 %');
  });

  it('says the method apart from the outcome, and both together', () => {
    expect(measuredWords(measured)).toBe('98 % two-sample KS; frozen edges');
    expect(methodWords({ ...measured, reason: 'few rows' })).toBe(
      'changed; 98 % two-sample KS; frozen edges; p < 0.0001 (adjusted < 0.0001); detects 6.58 %; few rows',
    );
  });

  it('gives the reason of an undefined value', () => {
    expect(outcomeWords({ ...measured, value: null, reason: 'no rows' })).toBe('no rows');
  });
});
