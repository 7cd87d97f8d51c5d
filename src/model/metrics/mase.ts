import { defineMetricWith, type MeanScore } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { rowErrors } from '../scoring/errors.ts';
import { onMedian } from '../scoring/quantiles.ts';
import { seriesScale } from '../scoring/series.ts';

function scaled(season: number): MeanScore {
  const scale = (sample: Sample) => seriesScale(sample, season, (change) => Math.abs(change));
  return {
    kind: 'mean',
    check: (sample) => scale(sample).reason,
    rows: (sample) => {
      const { rows } = scale(sample);
      return rowErrors((output, label) => Math.abs(output - label))(sample).map(
        (error, row) => error / (rows[row] as number),
      );
    },
  };
}

export default defineMetricWith({
  id: 'mase',
  title: ({ at }) => `mean absolute scaled error (season ${at})`,
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
    'Mean of |output - label| over what repeating the label of one season before would cost on the same series, as measured on the golden rows (in their order, by series).',
  source: 'Hyndman & Koehler 2006',
});
