import type { Plot } from '../../evidence/plot.ts';
import type { Sample } from '../sample.ts';
import { fourDigits } from './four-digits.ts';

const bins = 15;

/** One bin: the mean of the predicted probabilities in it and the share of positive rows. */
export interface ReliabilityBin {
  readonly rows: number;
  readonly predicted: number;
  readonly observed: number;
}

/** The inner edges of 15 bins that hold equally many of a model's probabilities; equal edges are one. */
export function equalMassEdges(probabilities: Float64Array): readonly number[] {
  const sorted = probabilities.slice().sort();
  const edges = Array.from(
    { length: bins - 1 },
    (_, k) => sorted[Math.min(sorted.length - 1, Math.floor(((k + 1) * sorted.length) / bins))] as number,
  );
  return [...new Set(edges)].filter((edge) => edge > (sorted[0] ?? 0));
}

/** The bins of a binary sample between edges: a value on an edge belongs to the bin above it. Bins may be empty. */
export function reliabilityBins({ labels, outputs }: Sample, edges: readonly number[]): readonly ReliabilityBin[] {
  const sums = Array.from({ length: edges.length + 1 }, () => ({ rows: 0, predicted: 0, positive: 0 }));
  outputs.forEach((p, row) => {
    let at = 0;
    while (at < edges.length && p >= (edges[at] as number)) at++;
    const bin = sums[at] as (typeof sums)[number];
    bin.rows++;
    bin.predicted += p;
    bin.positive += labels[row] as number;
  });
  return sums.map(({ rows, predicted, positive }) => ({
    rows,
    predicted: predicted / rows,
    observed: positive / rows,
  }));
}

/**
 * Squared calibration error without the bias of small bins: the mean over rows of (predicted - observed)² of their bin
 * minus observed (1 - observed)/(rows - 1) (Bröcker 2012; Kumar et al. 2019); below 0 is 0. Bins of one row do not count.
 * null when no bin has two.
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number | null {
  const counted = bins.filter(({ rows }) => rows > 1);
  const rows = counted.reduce((sum, bin) => sum + bin.rows, 0);
  if (rows === 0) return null;
  const error = counted.reduce((sum, { rows: n, predicted, observed }) => {
    return sum + (n / rows) * ((predicted - observed) ** 2 - (observed * (1 - observed)) / (n - 1));
  }, 0);
  return Math.max(0, error);
}

/** Whether a sample holds probabilities whose calibration can be asked for. */
function hasProbabilities({ task, outputs }: Sample): boolean {
  return task === 'binary' && outputs.length > 0 && outputs.every((p) => p >= 0 && p <= 1);
}

/** The bins of two models between the same edges, those of equally many rows of the baseline. */
export interface PairedBins {
  readonly base: readonly ReliabilityBin[];
  readonly head: readonly ReliabilityBin[];
}

/** The bins of both models; null where their outputs are no binary probabilities. */
export function pairedBins(base: Sample, head: Sample): PairedBins | null {
  if (!hasProbabilities(base) || !hasProbabilities(head)) return null;
  const edges = equalMassEdges(base.outputs);
  return { base: reliabilityBins(base, edges), head: reliabilityBins(head, edges) };
}

/**
 * Reliability of binary probabilities in 15 bins of equally many rows (edges from the baseline): the share of positive
 * rows over the predicted probability, of each model at its own mean prediction of the bin as far as one axis allows.
 */
export function reliabilityPlot({ base, head }: PairedBins): Plot {
  const drawn = base.flatMap((bin, k) => (bin.rows > 0 ? [{ bin, other: head[k] as ReliabilityBin }] : []));
  const centres = drawn.map(({ bin }) => fourDigits(bin.predicted));
  return {
    id: 'reliability',
    kind: 'line',
    title: 'Reliability: share of positive rows by predicted probability',
    x: { label: 'predicted probability (mean of the baseline in each bin)', values: centres },
    y: { label: 'share of positive rows' },
    series: [
      { name: 'baseline', values: drawn.map(({ bin }) => fourDigits(bin.observed)) },
      {
        name: 'candidate',
        // The candidate's mean prediction in the bin differs a little: its distance from the diagonal is what is shown.
        values: drawn.map(({ bin, other }) =>
          other.rows === 0 ? null : fourDigits(bin.predicted + (other.observed - other.predicted)),
        ),
      },
      { name: 'ideal', values: centres },
    ],
  };
}
