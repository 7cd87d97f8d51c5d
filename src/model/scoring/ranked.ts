import type { Score } from '../metric.ts';
import type { Sample } from '../sample.ts';

/**
 * A score of each query of a ranking, worked out on the relevances and scores of its rows; NaN = the query does not
 * count, which may depend on the relevances alone. A query number without rows does not count.
 */
export function perQuery(
  score: (labels: Float64Array, scores: Float64Array) => number,
  kind: 'mean' | 'proportion' = 'mean',
): Score {
  return {
    kind,
    per: 'query',
    rows: (sample) =>
      Float64Array.from(queriesOf(sample), (rows) => {
        const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] as number);
        return rows.length === 0 ? Number.NaN : score(pick(sample.labels), pick(sample.outputs));
      }),
  };
}

/** Rows of each query, by its number; all rows are one query where none is named. */
function queriesOf({ rows, queries }: Sample): readonly number[][] {
  const many = queries === undefined ? 1 : queries.reduce((most, query) => Math.max(most, query + 1), 0);
  const lists = Array.from({ length: many }, (): number[] => []);
  for (let row = 0; row < rows; row++) lists[queries?.[row] ?? 0]?.push(row);
  return lists;
}

/** The relevances from the highest score down, those of equal scores with the least relevant first. */
export function worstOrder(labels: Float64Array, scores: Float64Array): readonly number[] {
  return Array.from(labels.keys())
    .sort((i, j) => (scores[j] as number) - (scores[i] as number) || (labels[i] as number) - (labels[j] as number))
    .map((row) => labels[row] as number);
}

/** What relevances are worth. */
export function gainsOf(labels: Float64Array, gain: 'linear' | 'exponential' | undefined): Float64Array {
  return gain === 'exponential' ? labels.map((label) => 2 ** label - 1) : labels;
}

/** Sum of the gains in the order of the scores, each over log2(place + 1), of the first k places; ties share their places. */
export function discountedGain(gains: Float64Array, scores: Float64Array, k: number): number {
  const order = Array.from(gains.keys()).sort((i, j) => (scores[j] as number) - (scores[i] as number));
  let total = 0;
  for (let from = 0; from < Math.min(k, order.length); ) {
    let [to, gain, discount] = [from, 0, 0];
    while (to < order.length && scores[order[to] as number] === scores[order[from] as number]) {
      gain += gains[order[to] as number] as number;
      if (to < k) discount += 1 / Math.log2(to + 2);
      to++;
    }
    total += (gain / (to - from)) * discount;
    from = to;
  }
  return total;
}
