import type { ColumnProfile } from '../profile.ts';

/** Whether all times of head stand at midnight and fewer than half of base's do, exactly; null where a side does not say. */
export function movedToMidnight(base: ColumnProfile, head: ColumnProfile): boolean | null {
  const [before, after] = [base.hours?.[0], head.hours?.[0]];
  if (before === undefined || after === undefined) return null;
  return head.n > 0 && after === head.n && before < base.n / 2;
}
