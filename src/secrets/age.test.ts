import { describe, expect, it } from 'vitest';
import { firstSeenAt, rotationLimit } from './age.ts';

const now = Date.parse('2026-11-22T00:00:00Z');

describe('firstSeenAt', () => {
  it('takes the earliest commit, whatever its time zone', () => {
    const seen = firstSeenAt(
      [
        { path: 'a', commit: 'b'.repeat(40), date: '2026-10-01T00:30:00+02:00' },
        { path: 'a', commit: 'c'.repeat(40), date: '2026-09-30T23:00:00Z' },
        { path: 'b' },
      ],
      now,
    );
    expect(seen).toEqual({ date: '2026-10-01T00:30:00+02:00', days: 52, commit: 'b'.repeat(40) });
  });

  it('says nothing without a date, and never a negative age', () => {
    expect(firstSeenAt([{ path: 'a' }, { path: 'b', date: 'soon' }], now)).toBeNull();
    expect(firstSeenAt([{ path: 'a', date: '2027-01-01T00:00:00Z' }], now)?.days).toBe(0);
  });
});

describe('rotationLimit', () => {
  it.each([
    [undefined, ['cloud'], null],
    [{ 'max-age-days': 90, 'by-tag': {} }, ['cloud'], 90],
    [{ 'max-age-days': 90, 'by-tag': { cloud: 30, ml: 10 } }, ['ml', 'cloud'], 10],
    [{ 'max-age-days': 90, 'by-tag': { cloud: 365 } }, ['cloud'], 365],
    [{ 'max-age-days': 90, 'by-tag': {} }, ['toString'], 90],
  ])('%j, %j', (rotation, tags, expected) => {
    expect(rotationLimit(rotation, tags)).toBe(expected);
  });
});
