import type { Scene } from '../cause.ts';
import { quantileOf } from '../decision/distribution.ts';

/** Quantiles of base (from its counts) and head (from its sample) at i/256 between 2 and 98 %. */
export function matchedQuantiles(
  scene: Pick<Scene, 'base' | 'quantiles'>,
): readonly { readonly base: number; readonly head: number }[] {
  const whole = /^u?int/.test(scene.base.type);
  return Array.from({ length: 245 }, (_, i) => i + 6).flatMap((i) => {
    const head = scene.quantiles[i];
    return head === undefined ? [] : [{ base: quantileOf(scene.base, i / 256, whole), head }];
  });
}

/** The median; NaN for none. */
export function middle(values: readonly number[]): number {
  return at(values, 0.5);
}

/** The interquartile range; NaN for none. */
export function spread(values: readonly number[]): number {
  return at(values, 0.75) - at(values, 0.25);
}

function at(values: readonly number[], u: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(u * sorted.length))] ?? Number.NaN;
}
