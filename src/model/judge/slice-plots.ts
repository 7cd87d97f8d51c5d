import type { Plot } from '../../evidence/plot.ts';
import { quote } from '../../evidence/quote.ts';
import type { SliceResult } from '../decision/slices.ts';
import { percentOf } from './words.ts';

/** The id of the plot of a metric by a column. */
export function slicePlotId(metric: string, column: string): string {
  return `slices/${metric}/${column}`;
}

/** For each metric and column one plot of the harm on each slice, at most 40 of them. */
export function slicePlots(results: readonly SliceResult[]): readonly Plot[] {
  const groups = new Map<string, SliceResult[]>();
  for (const each of results) {
    const id = slicePlotId(each.metric.id, each.column);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [each]);
    else group.push(each);
  }
  return [...groups].flatMap(([id, group]) => {
    const drawn = group
      .flatMap(({ value, comparison: { harm } }) => (harm === null ? [] : [{ value, harm }]))
      .slice(0, 40);
    const [first] = group;
    const level = percentOf(drawn[0]?.harm.level ?? 0.9);
    if (first === undefined || drawn.length === 0) return [];
    const points = first.metric.unit === 'share';
    const scaled = (pick: 'value' | 'low' | 'high') => drawn.map(({ harm }) => harm[pick] * (points ? 100 : 1));
    return [
      {
        id,
        kind: 'intervals' as const,
        title: `Loss of ${first.metric.title} by ${quote(first.column)}`,
        x: { label: first.column, values: drawn.map(({ value }) => value) },
        y: { label: `loss${points ? ' in points' : ''} (${level} % interval)` },
        series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
        mark: first.margin.margin * (points ? 100 : 1),
      },
    ];
  });
}
