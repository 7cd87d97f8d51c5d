import type { Plot } from '../../evidence/plot.ts';
import { finiteRow, type Sample } from '../sample.ts';
import { thresholdSweep } from '../scoring/threshold-sweep.ts';
import { fourDigits } from './four-digits.ts';

const steps = 50;
const grid = Array.from({ length: steps + 1 }, (_, i) => i / steps);

/**
 * ROC and precision-recall curves of both models of a binary task, drawn at 51 positions of one axis; nothing where a
 * class has no row or an output is not finite. Rows count by their weights.
 */
export function thresholdCurves(base: Sample, head: Sample): readonly Plot[] {
  const curves = [curvesOf(base), curvesOf(head)];
  const [first, second] = curves;
  if (first == null || second == null) return [];
  return [
    {
      id: 'roc',
      kind: 'line',
      title: 'ROC: true positives found for the false positives allowed',
      x: { label: 'false positive rate', values: grid },
      y: { label: 'true positive rate' },
      series: [
        { name: 'baseline', values: first.roc },
        { name: 'candidate', values: second.roc },
        { name: 'chance', values: grid },
      ],
    },
    {
      id: 'precision-recall',
      kind: 'line',
      title: 'Precision at each recall',
      x: { label: 'recall', values: grid },
      y: { label: 'precision' },
      series: [
        { name: 'baseline', values: first.precision },
        { name: 'candidate', values: second.precision },
      ],
    },
  ];
}

/** TPR at each FPR of the grid (lines between thresholds), and the best precision at each recall or above. */
function curvesOf(sample: Sample): { readonly roc: number[]; readonly precision: number[] } | null {
  if (sample.task !== 'binary') return null;
  for (let row = 0; row < sample.rows; row++) if (!finiteRow(sample, row)) return null;
  const points: { readonly tp: number; readonly fp: number }[] = [{ tp: 0, fp: 0 }];
  const weights = sample.weights ?? new Float64Array(sample.rows).fill(1);
  const sweep = thresholdSweep(sample.outputs, (row) => sample.labels[row] === 1);
  const { tp, fp, count, positive, negative } = sweep(weights);
  for (let i = 0; i < count; i++) points.push({ tp: tp[i] as number, fp: fp[i] as number });
  if (!(positive > 0) || !(negative > 0)) return null;
  return { roc: rocAt(points, positive, negative), precision: precisionAt(points, positive) };
}

function rocAt(points: readonly { tp: number; fp: number }[], positive: number, negative: number): number[] {
  let next = 1;
  return grid.map((rate) => {
    const fp = rate * negative;
    while (next < points.length - 1 && (points[next]?.fp ?? 0) <= fp) next++;
    const [left, right] = [points[next - 1], points[next]];
    if (left === undefined || right === undefined) return 1;
    const share = right.fp > left.fp ? Math.min(1, (fp - left.fp) / (right.fp - left.fp)) : 1;
    return fourDigits((left.tp + share * (right.tp - left.tp)) / positive);
  });
}

function precisionAt(points: readonly { tp: number; fp: number }[], positive: number): number[] {
  const values = new Array<number>(grid.length).fill(0);
  let best = 0;
  let at = points.length - 1;
  for (let i = grid.length - 1; i >= 0; i--) {
    const wanted = (grid[i] as number) * positive;
    for (; at > 0 && (points[at]?.tp ?? 0) >= wanted - 1e-9 * positive; at--) {
      const { tp, fp } = points[at] as { tp: number; fp: number };
      best = Math.max(best, tp / (tp + fp));
    }
    values[i] = fourDigits(best);
  }
  return values;
}
