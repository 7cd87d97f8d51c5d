import { defined, defineMetricWith, type SumsScore } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { ones, rowErrors } from '../scoring/errors.ts';
import { onMedian } from '../scoring/quantiles.ts';
import { seriesScale } from '../scoring/series.ts';

function scaled(season: number): SumsScore {
  const scale = (sample: Sample) => seriesScale(sample, season, (change) => change * change);
  return {
    kind: 'sums',
    check: (sample) => scale(sample).reason,
    columns: (sample) => {
      const { rows } = scale(sample);
      const squares = rowErrors((output, label) => (output - label) ** 2)(sample);
      return [squares.map((square, row) => square / (rows[row] as number)), ones(sample)];
    },
    value: ([squares = 0, rows = 0]) => defined(Math.sqrt(squares / rows), 'no row'),
  };
}

export default defineMetricWith({
  id: 'rmsse',
  title: ({ at }) => `root mean squared scaled error (season ${at})`,
  settings: {
    at: {
      kind: 'number',
      meaning: 'the season: how many rows before the label is that is repeated',
      default: 1,
      least: 1,
      most: 10_000,
      integer: true,
    },
  },
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: ({ at = 1 }) => ({ regression: scaled(at), quantile: onMedian(scaled(at)) }),
  documentation:
    'Square root of the mean of (output - label)² over what repeating the label of one season before would cost on the same series, squared, as measured on the golden rows (in their order, by series).',
  source: 'Hyndman & Koehler 2006; Makridakis et al. 2022 (M5)',
});
