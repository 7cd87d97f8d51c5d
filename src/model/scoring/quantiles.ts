import type { Score } from '../metric.ts';
import type { Sample } from '../sample.ts';

/** Why a metric of point forecasts has no value on quantiles. */
const noMedian = 'the levels do not hold 0.5: there is no median to take as the forecast';

/** The outputs of one level; null when the model does not give it. */
export function levelColumn({ outputs, width, rows, levels = [] }: Sample, level: number): Float64Array | null {
  const k = levels.findIndex((each) => Math.abs(each - level) < 1e-9);
  return k < 0 ? null : Float64Array.from({ length: rows }, (_, row) => outputs[row * width + k] as number);
}

/** A score of point forecasts as one of quantiles: the median is the forecast. Undefined where the levels hold none. */
export function onMedian(score: Extract<Score, { kind: 'mean' | 'sums' }>): Score {
  const median = (sample: Sample): Sample => ({
    ...sample,
    outputs: levelColumn(sample, 0.5) ?? new Float64Array(sample.rows).fill(Number.NaN),
    width: 1,
  });
  const check = (sample: Sample) =>
    levelColumn(sample, 0.5) === null ? noMedian : (score.check?.(median(sample)) ?? null);
  if (score.kind === 'sums') return { ...score, check, columns: (sample) => score.columns(median(sample)) };
  return { ...score, check, rows: (sample) => score.rows(median(sample)) };
}

/** The loss of a quantile of this level (Koenker & Bassett 1978). */
export function pinballLoss(output: number, label: number, level: number): number {
  return label >= output ? level * (label - output) : (1 - level) * (output - label);
}

/** Why there is no central interval with this coverage; null when there is. */
export function noInterval(sample: Sample, coverage: number): string | null {
  const ends = endsOf(coverage);
  if (ends.every((level) => levelColumn(sample, level) !== null)) return null;
  return `the levels do not hold ${ends.map((level) => Number(level.toFixed(6))).join(' and ')}`;
}

/** Row scores of the central interval with this coverage. */
export function ofInterval(coverage: number, of: (low: number, high: number, label: number) => number) {
  return (sample: Sample): Float64Array => {
    const [low, high] = endsOf(coverage).map((level) => levelColumn(sample, level));
    return sample.labels.map((label, row) => of(low?.[row] as number, high?.[row] as number, label));
  };
}

function endsOf(coverage: number): readonly number[] {
  return [(1 - coverage) / 2, (1 + coverage) / 2];
}
