import type { Plot } from '../../evidence/plot.ts';
import type { Sample } from '../sample.ts';

const bins = 10;

/**
 * Reliability of binary probabilities: in ten equal parts of 0 to 1, the share of positive rows among those predicted
 * there; null where none is. No plot for other tasks or outputs outside 0 to 1.
 */
export function reliabilityPlot(base: Sample, head: Sample): readonly Plot[] {
  const probabilities = (sample: Sample) => sample.outputs.every((p) => p >= 0 && p <= 1);
  if (base.task !== 'binary' || !probabilities(base) || !probabilities(head)) return [];
  const centres = Array.from({ length: bins }, (_, k) => (k + 0.5) / bins);
  return [
    {
      id: 'reliability',
      kind: 'line',
      title: 'Reliability: share of positive rows by predicted probability',
      x: { label: 'predicted probability', values: centres },
      y: { label: 'share of positive rows' },
      series: [
        { name: 'baseline', values: observed(base) },
        { name: 'candidate', values: observed(head) },
        { name: 'ideal', values: centres },
      ],
    },
  ];
}

function observed({ labels, outputs }: Sample): (number | null)[] {
  const rows = new Array<number>(bins).fill(0);
  const positive = new Array<number>(bins).fill(0);
  labels.forEach((label, row) => {
    const bin = Math.min(bins - 1, Math.floor((outputs[row] as number) * bins));
    rows[bin] = (rows[bin] as number) + 1;
    positive[bin] = (positive[bin] as number) + label;
  });
  return rows.map((n, k) => (n === 0 ? null : (positive[k] as number) / n));
}
