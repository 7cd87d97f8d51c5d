import { poissonDraw } from '../../stats/poisson-draw.ts';
import { type Random, seededRandom } from '../../stats/random.ts';
import { sortedQuantile } from '../../stats/sorted-quantile.ts';
import { withCounts } from '../profile/with-counts.ts';
import { type ColumnProfile, nameOf } from '../profile.ts';
import { boundLevel, type Statistic } from '../statistic.ts';
import { sum } from './cells.ts';

const draws = 1000;

/**
 * One-sided 1 % bounds of a statistic by resampling both sides' counts 1,000 times, each count a Poisson number of its
 * own mean, from a stream that the column's name and the statistic fix (Poisson bootstrap: Chamandy et al. 2012). Null
 * when the statistic is undefined in more than 1 % of the draws.
 */
export function resampledBounds(
  statistic: Statistic,
  base: ColumnProfile,
  head: ColumnProfile,
): { readonly low: number; readonly high: number } | null {
  const random = seededRandom(0, `${statistic.id}/${nameOf(base)}`);
  const values: number[] = [];
  for (let i = 0; i < draws; i++) {
    const { value } = statistic.measure(resampled(base, random), resampled(head, random));
    if (value !== null) values.push(value);
  }
  if (values.length < 0.99 * draws) return null;
  values.sort((a, b) => a - b);
  return { low: sortedQuantile(values, boundLevel), high: sortedQuantile(values, 1 - boundLevel) };
}

function resampled(column: ColumnProfile, random: Random): ColumnProfile {
  const draw = (count: number) => poissonDraw(count, random);
  const rest = { missing: draw(column.missing), unparsed: draw(column.unparsed) };
  const { bins, values } = column;
  if (bins === undefined && values === undefined) return { ...column, ...rest, n: draw(column.n) };
  const counts = bins?.counts ?? [...(values?.list ?? []).map(([, count]) => count), values?.other ?? 0];
  const drawn = counts.map(draw);
  return withCounts(column, drawn, { ...rest, n: sum(drawn) });
}
