import { tenGroups } from '../decision/cells.ts';
import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: 'psi',
  title: 'Population stability index',
  unit: '',
  documentation:
    'Sum of (p - q) ln(p / q) over ten groups of about equal base mass, or over the listed values and the rest, with (count + 0.5) / (n + K / 2) as shares of the K cells that either side has; 0 and up. Without any change its mean is about (K - 1) (1/n + 1/m). Recorded, not judged.',
  source: 'Siddiqi 2006; noise floor from the chi-square approximation',
  of: 'cells',
  decides: false,
  measure: (base, head) => {
    const n = { base: base.n, head: head.n };
    const all = tenGroups(base, head);
    const filled = (_: number, i: number) => (all.base[i] ?? 0) + (all.head[i] ?? 0) > 0;
    const cells = { base: all.base.filter(filled), head: all.head.filter(filled) };
    const k = cells.base.length;
    if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method: 'ten groups' };
    let value = 0;
    cells.base.forEach((count, i) => {
      const p = (count + 0.5) / (base.n + k / 2);
      const q = ((cells.head[i] ?? 0) + 0.5) / (head.n + k / 2);
      value += (p - q) * Math.log(p / q);
    });
    const floor = (k - 1) * (1 / base.n + 1 / head.n);
    return { value, n, method: `${k} cells; mean without change ${floor.toPrecision(2)}` };
  },
});
