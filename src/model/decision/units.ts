import { type Score, scoreWeights } from '../metric.ts';
import type { Sample } from '../sample.ts';

/** Scores of the rows (or queries) that count, with the weight and group of each where the sample has them. */
export interface Units {
  readonly scores: Float64Array;
  readonly weights: Float64Array | undefined;
  readonly groups: Int32Array | undefined;
}

/**
 * The units that a mean metric averages. A query has the group of its first row. With `runs` of one model the
 * scores are the mean over its runs.
 */
export function unitsOf(score: Extract<Score, { kind: 'proportion' | 'mean' }>, runs: readonly Sample[]): Units {
  const [sample] = runs as [Sample];
  const scored = runs.map((run) => score.rows(run));
  const mean = (scored[0] as Float64Array).map(
    (_, i) => scored.reduce((sum, one) => sum + (one[i] as number), 0) / runs.length,
  );
  const rowOf = score.per === 'query' ? firstRows(sample) : null;
  const counting = Uint32Array.from(mean, (_, i) => i).filter((i) => !Number.isNaN(mean[i]));
  const at = (i: number) => rowOf?.[i] ?? i;
  const { groups } = sample;
  const weights = scoreWeights(score, sample);
  return {
    scores: Float64Array.from(counting, (i) => mean[i] as number),
    weights: weights && Float64Array.from(counting, (i) => weights[i] as number),
    groups: groups && Int32Array.from(counting, (i) => groups[at(i)] as number),
  };
}

function firstRows({ queries = new Int32Array(0) }: Sample): Int32Array {
  const first: number[] = [];
  queries.forEach((query, row) => {
    first[query] ??= row;
  });
  return Int32Array.from(first);
}

/** The sample with each run of its model: itself alone unless the model was run again. */
export function runsOf(sample: Sample): readonly Sample[] {
  const { repeats, scored, ...first } = sample;
  const ofRun = (run: number) => (scored?.[run] === undefined ? {} : { scored: [scored[run]] });
  return [first, ...(repeats ?? []).map((outputs) => ({ ...first, outputs }))].map((one, run) => ({
    ...one,
    ...ofRun(run),
  }));
}
