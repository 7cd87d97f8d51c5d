import type { Plot } from '../../evidence/plot.ts';
import { predictedClasses, type Sample } from '../sample.ts';

const most = 24;

/** Rows by actual class (outer) and predicted class (inner). A row with an output that is not finite has no class. */
export function confusion(sample: Sample, classes: number): readonly Float64Array[] {
  const counts = Array.from({ length: classes }, () => new Float64Array(classes));
  const predicted = predictedClasses(sample);
  for (let row = 0; row < sample.rows; row++) {
    const [actual, guess] = [sample.labels[row] as number, predicted[row] as number];
    const line = counts[actual];
    if (line !== undefined && guess >= 0) line[guess] = (line[guess] as number) + 1;
  }
  return counts;
}

/**
 * What the candidate does otherwise, as a square: rows by actual and predicted class, candidate minus baseline. On the
 * diagonal more is better, beside it less. Of many classes those between which most rows moved. `names` are the classes'.
 */
export function confusionPlot(base: Sample, head: Sample, names: readonly string[] | undefined): readonly Plot[] {
  if (base.task !== 'binary' && base.task !== 'multiclass') return [];
  const classes = base.task === 'binary' ? 2 : Math.max(base.width, head.width);
  const [first, second] = [confusion(base, classes), confusion(head, classes)];
  const moved = second.map((line, actual) => line.map((n, guess) => n - (first[actual]?.[guess] ?? 0)));
  const weight = (k: number) =>
    moved.reduce((sum, line, i) => sum + Math.abs(line[k] ?? 0) + Math.abs(moved[k]?.[i] ?? 0), 0);
  const shown = Array.from({ length: classes }, (_, k) => ({ k, weight: weight(k) }))
    .sort((a, b) => b.weight - a.weight || a.k - b.k)
    .slice(0, most)
    .map(({ k }) => k)
    .sort((a, b) => a - b);
  if (moved.every((line) => line.every((n) => n === 0))) return [];
  const name = (k: number) => names?.[k] ?? String(k);
  return [
    {
      id: 'confusion',
      kind: 'matrix',
      title: `Rows that moved between classes: candidate minus baseline${classes > most ? `, the ${most} of ${classes} classes that moved most` : ''}`,
      x: { label: 'predicted class', values: shown.map(name) },
      y: { label: 'actual' },
      series: shown.map((actual) => ({ name: name(actual), values: shown.map((k) => moved[actual]?.[k] ?? 0) })),
    },
  ];
}
