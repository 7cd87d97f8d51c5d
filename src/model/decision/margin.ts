import type { Metric } from '../metric.ts';

/** The largest harm that does not matter: `margin` in the metric's unit, after the baseline is multiplied by `scale`. */
export interface Margin {
  readonly margin: number;
  /** 1 for an absolute margin; 1 + r (lower is better) or 1 - r (higher is better) for a relative one, with margin 0 */
  readonly scale: number;
  /** r of a relative margin */
  readonly relative: number | null;
}

/** Reads a configured margin: a number in the metric's unit, or "2%" of the baseline. */
export function marginOf(given: number | string, direction: Metric['direction']): Margin {
  if (typeof given === 'number') return { margin: given, scale: 1, relative: null };
  const relative = shareOf(given);
  return { margin: 0, scale: direction === 'lower' ? 1 + relative : 1 - relative, relative };
}

/** A share given as a number or as "2%". */
export function shareOf(given: number | string): number {
  return typeof given === 'number' ? given : Number.parseFloat(given) / 100;
}
