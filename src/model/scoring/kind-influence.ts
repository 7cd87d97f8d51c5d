import type { Value } from '../metric.ts';
import { type Sample, subset } from '../sample.ts';

/**
 * Rows from which a smooth function of sums over rows has the interval of their influences: there it is that of resampled
 * rows within a hundredth of its width, and resampling a million rows takes minutes.
 */
export const manyRows = 5000;

/** Rows that every class that occurs must have for that. */
const enoughOfClass = 20;

/** More kinds of rows are not worth their time. */
const mostKinds = 4000;

/**
 * The influence of each row (see `Score`) on a value that is the same for all rows of a kind, such as those of one label
 * and one prediction: what the value changes with the weight of the kind, by a step that is small against the error of
 * that weight, in equal parts by weight. The value is worked out on one row a kind, twice for each kind.
 */
export function influenceByKinds(
  kindsOf: (sample: Sample) => Int32Array,
  prepare: (sample: Sample) => (weights: Float64Array) => Value,
): (sample: Sample) => Float64Array | null {
  return (sample) => {
    const { rows } = sample;
    if (rows < manyRows || rarest(sample) < enoughOfClass) return null;
    const kinds = kindsOf(sample);
    const byKind = new Map<number, number[]>();
    kinds.forEach((kind, row) => {
      const members = byKind.get(kind);
      if (members === undefined) byKind.set(kind, [row]);
      else members.push(row);
    });
    if (byKind.size > mostKinds) return null;
    const own = sample.weights ?? new Float64Array(rows).fill(1);
    const members = [...byKind.values()];
    // One row stands for its kind, with the weight of all of it.
    const value = prepare(
      subset(
        sample,
        Uint32Array.from(members, ([first = 0]) => first),
      ),
    );
    const totals = Float64Array.from(members, (kind) => kind.reduce((sum, row) => sum + (own[row] as number), 0));
    const moved = totals.slice();
    const influence = new Float64Array(rows);
    for (const [place, kind] of members.entries()) {
      const total = totals[place] as number;
      const step = 1e-2 / Math.sqrt(kind.length);
      moved[place] = total * (1 + step);
      const above = value(moved).value;
      moved[place] = total * (1 - step);
      const below = value(moved).value;
      moved[place] = total;
      if (above === null || below === null) return null;
      const slope = (above - below) / (2 * step * total);
      for (const row of kind) influence[row] = slope * (own[row] as number);
    }
    return influence;
  };
}

/** Rows of the rarest class or label that occurs. */
function rarest({ task, labels, labelWidth }: Sample): number {
  const counts = new Map<number, number>();
  labels.forEach((label, at) => {
    if (task === 'multilabel' && label !== 1) return;
    const which = task === 'multilabel' ? at % labelWidth : label;
    counts.set(which, (counts.get(which) ?? 0) + 1);
  });
  return Math.min(...counts.values());
}
