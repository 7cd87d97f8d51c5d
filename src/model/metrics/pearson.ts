import { defined, defineMetric } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { centred, leftOf, ones } from '../scoring/errors.ts';

function columns(sample: Sample): readonly Float64Array[] {
  // About their means, so that the sums of squares keep their digits.
  const [x, y] = [centred(sample.labels), centred(sample.outputs)];
  return [ones(sample), x, y, x.map((v) => v * v), y.map((v) => v * v), x.map((v, i) => v * (y[i] as number))];
}

export default defineMetric({
  id: 'pearson',
  title: 'Pearson correlation',
  direction: 'higher',
  unit: '',
  range: [-1, 1],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'sums',
      columns,
      value: ([rows = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0]) => {
        const spread = leftOf(xx, x ** 2 / rows) * leftOf(yy, y ** 2 / rows);
        if (spread === 0) return { value: null, reason: 'the labels or the outputs are all equal' };
        return defined((xy - (x * y) / rows) / Math.sqrt(spread), 'no row');
      },
    },
  },
  documentation: 'Linear correlation of outputs and labels.',
  source: 'Pearson 1895; scipy.stats.pearsonr',
});
