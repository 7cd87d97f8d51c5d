import { defineStatistic } from '../statistic.ts';
import divergence from './js-divergence.ts';

export default defineStatistic({
  id: 'js-distance',
  title: 'Jensen-Shannon distance',
  unit: '',
  documentation:
    'Square root of the Jensen-Shannon divergence to base 2, over the bins of the profile or the listed values and the rest; in [0, 1]. Recorded, not judged: without any change it grows with the number of cells.',
  source: 'Lin 1991; scipy.spatial.distance.jensenshannon(base=2)',
  of: 'cells',
  decides: false,
  measure: (base, head) => {
    const measured = divergence.measure(base, head);
    return { ...measured, value: measured.value === null ? null : Math.sqrt(measured.value) };
  },
});
