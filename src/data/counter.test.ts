import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourCell, hourCells } from './counter.ts';

describe('hourCell', () => {
  it.each([
    [0, 0],
    [-86_400, 0],
    [1e-6, 1],
    [3599.999999, 1],
    [3600, 2],
    [86_399.999999, 24],
    [-1e-6, 24],
    [-3600, 24],
    [-3600.5, 23],
    [Date.UTC(2024, 1, 29, 13, 5) / 1000, 14],
  ])('of %f s is %i', (seconds, cell) => {
    expect(hourCell(seconds)).toBe(cell);
  });

  it('is the hour of the calendar, whatever the day', () => {
    const times = fc.integer({ min: -8.64e12, max: 8.64e12 });
    fc.assert(
      fc.property(times, (seconds) => {
        const date = new Date(seconds * 1000);
        const midnight = date.toISOString().endsWith('T00:00:00.000Z');
        const cell = hourCell(seconds);
        expect(cell).toBe(midnight ? 0 : date.getUTCHours() + 1);
        expect(cell).toBeLessThan(hourCells);
      }),
    );
  });
});
