import { quantileOf } from '../decision/distribution.ts';
import type { ColumnProfile } from '../profile.ts';
import { boundZ, defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'median',
  title: 'Change of the median',
  unit: '',
  documentation:
    "Size of the difference of the two medians, in the unit of the column (times: seconds), interpolated between the edges of the base's profile; bounds from order statistics of each side, one-sided 1 %. base and head give its direction. Recorded, not judged.",
  source: 'Conover 1999, 3.2 (normal approximation of the ranks)',
  of: 'bins',
  decides: false,
  measure: (base, head) => {
    const n = { base: base.n, head: head.n };
    const method = 'interpolated between edges; order statistics';
    if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method };
    const [b, h] = [around(base), around(head)];
    const low = Math.max(0, h.low - b.high, b.low - h.high);
    const high = Math.max(Math.abs(h.high - b.low), Math.abs(b.high - h.low));
    return { value: Math.abs(h.value - b.value), base: b.value, head: h.value, n, low, high, method };
  },
});

function around(side: ColumnProfile): { readonly value: number; readonly low: number; readonly high: number } {
  const whole = /^u?int/.test(side.type);
  const half = boundZ * Math.sqrt(0.25 / side.n);
  const at = (u: number) => quantileOf(side, Math.min(1, Math.max(0, u)), whole);
  return { value: at(0.5), low: at(0.5 - half), high: at(0.5 + half) };
}
