import { quantileOf } from '../decision/distribution.ts';
import { defineStatistic } from '../statistic.ts';
import wasserstein from './wasserstein.ts';

export default defineStatistic({
  id: 'wasserstein-iqr',
  title: "Wasserstein distance in units of base's interquartile range",
  unit: 'IQR',
  documentation:
    "The Wasserstein distance divided by the distance of base's quartiles, which no outlier moves; undefined where half of base's values are equal. Recorded, not judged.",
  source: 'Vallender 1974',
  of: 'bins',
  decides: false,
  measure: (base, head) => {
    const measured = wasserstein.measure(base, head);
    if (measured.value === null) return measured;
    const width = quantileOf(base, 0.75, false) - quantileOf(base, 0.25, false);
    if (!(width > 0)) return { ...measured, value: null, reason: 'the quartiles of base are equal' };
    return { ...measured, value: measured.value / width };
  },
});
