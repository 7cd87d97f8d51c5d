import { describe, expect, it } from 'vitest';
import { memoryWatch } from './memory-watch.ts';

describe('memoryWatch', () => {
  it.each([60, 199, 5000, 100_000])('keeps evenly spaced samples of %i calls', (calls) => {
    let now = 0;
    const watch = memoryWatch({ base: 1, head: undefined }, () => now);
    for (now = 1; now <= calls; now++) watch.after('base');
    const { bytes, calls: every } = watch.samples('base') as { bytes: Float64Array; calls: number };
    expect(Array.from(bytes)).toEqual(Array.from(bytes, (_, i) => every * (i + 1)));
    expect(bytes.length).toBeGreaterThanOrEqual(Math.min(calls, 99));
    expect(bytes.length).toBeLessThan(200);
    expect(watch.samples('head')).toBeNull();
  });

  it('has no samples of a process whose memory cannot be read, or that ended', () => {
    const answers = [5, null, 7];
    const watch = memoryWatch({ base: 1, head: undefined }, () => answers.shift() ?? null);
    for (let call = 0; call < 3; call++) watch.after('base');
    expect(watch.samples('base')).toBeNull();
  });
});
