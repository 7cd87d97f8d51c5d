import { meanOf } from '../profile/mean-of.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'mean',
  title: 'Change of the mean',
  unit: '',
  documentation:
    'Size of the difference of the two means, in the unit of the column (times: seconds), from exact sums; base and head give its direction. Recorded, not judged: one outlier moves it.',
  source: 'exact sums of the profile',
  of: 'bins',
  decides: false,
  measure: (base, head) => {
    const n = { base: base.n, head: head.n };
    const method = 'exact sums';
    if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method };
    const before = meanOf(base);
    const after = meanOf(head);
    if (before === null || after === null) return { value: null, reason: 'no sum in the profile', n, method };
    return { value: Math.abs(after - before), base: before, head: after, n, method };
  },
});
