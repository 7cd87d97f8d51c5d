import { mostSpread, type Sampled } from '../../data/counter.ts';
import type { Asked } from '../dialect.ts';

/** A list of one item stands for a name of what is needed several times. */
export function sampledNumbers(x: string): Asked<Sampled> {
  const sorted = `array_sort(array_agg(${x}) FILTER (WHERE is_finite(${x})))`;
  const at = (i: string, of: number) => `element_at(a, 1 + (${i} * (cardinality(a) - 1)) / ${of})`;
  const picked = `transform(sequence(0, 256), i -> ${at('i', 256)})`;
  const counts = 'CAST(cardinality(array_distinct(a)) AS double), CAST(cardinality(a) AS double)';
  return {
    sql: `transform(ARRAY[${sorted}], a -> ${picked} || ARRAY[${at('1', 1000)}, ${at('999', 1000)}, ${counts}])`,
    read: (answer) => {
      const numbers = ((answer as unknown[][] | null)?.[0] ?? []).map((each) => (each === null ? null : Number(each)));
      const [low, high, distinct, n] = numbers.slice(257);
      if (!n || low === null || low === undefined || high === null || high === undefined) {
        return { quantiles: [], values: [], distinct: 0, n: 0 };
      }
      const quantiles = numbers.slice(0, 257).map(Number);
      return { quantiles, values: [], distinct: distinct ?? 0, n, tails: [low, high] };
    },
  };
}

/** See `Dialect.sampledTexts`. */
export function sampledTexts(x: string, most: number): Asked<Sampled> {
  const entries = `map_entries(histogram(${x}))`;
  const order =
    '(a, b) -> CASE WHEN a[2] > b[2] THEN -1 WHEN a[2] < b[2] THEN 1 WHEN a[1] > b[1] THEN -1 WHEN a[1] < b[1] THEN 1 ELSE 0 END';
  const all = `array_sort(map_keys(histogram(${x})))`;
  const picked = `least(${mostSpread}, cardinality(k))`;
  const evenly = `transform(sequence(0, ${picked} - 1), i -> element_at(k, 1 + (i * cardinality(k)) / ${picked}))`;
  const spread = `transform(ARRAY[${all}], k -> IF(cardinality(k) = 0, ARRAY[], ${evenly}))`;
  const frequent = `slice(array_sort(${entries}, ${order}), 1, ${most})`;
  return {
    sql: `ROW(${frequent}, ${spread}, cardinality(histogram(${x})), count(${x}))`,
    read: (answer) => {
      const [pairs, names, distinct, n] = (answer ?? []) as [unknown[][] | null, unknown[][], number | null, number];
      if (pairs === null || pairs === undefined) return { quantiles: [], values: [], distinct: 0, n: 0 };
      const values = pairs.map(([value, count]) => [String(value), Number(count)] as const);
      return { quantiles: [], values, distinct: Number(distinct), n: Number(n), spread: (names[0] ?? []).map(String) };
    },
  };
}
