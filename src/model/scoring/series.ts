import type { Sample } from '../sample.ts';

/** For each row the mean cost of a naive forecast on its series, or why there is none. */
export interface SeriesScale {
  readonly rows: Float64Array;
  readonly reason: string | null;
}

/**
 * The mean of `cost` of the change of the label over `season` rows of the same series (`queries`; all rows are one series
 * without), by the labels alone. Rows stand in the order of time. A series with no more rows than the season, or whose
 * label never changes over it, has no scale.
 */
export function seriesScale(sample: Sample, season: number, cost: (change: number) => number): SeriesScale {
  const { labels, queries } = sample;
  const bySeries = new Map<number, number[]>();
  labels.forEach((label, row) => {
    const series = queries?.[row] ?? 0;
    const known = bySeries.get(series);
    if (known === undefined) bySeries.set(series, [label]);
    else known.push(label);
  });
  const scales = new Map<number, number>();
  for (const [series, values] of bySeries) {
    if (values.length <= season) return none(`a series has ${values.length} rows, and the season is ${season}`);
    let sum = 0;
    for (let i = season; i < values.length; i++) sum += cost((values[i] as number) - (values[i - season] as number));
    if (sum === 0) return none('the labels of a series never change');
    scales.set(series, sum / (values.length - season));
  }
  return { rows: labels.map((_, row) => scales.get(queries?.[row] ?? 0) as number), reason: null };
}

function none(reason: string): SeriesScale {
  return { rows: new Float64Array(0), reason };
}
