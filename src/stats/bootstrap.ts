import { quantileSorted } from 'simple-statistics';
import { binomialDraw } from './binomial-draw.ts';
import type { Random } from './random.ts';
import { drawer } from './row-bootstrap.ts';

/** With at most so many kinds of rows, a resample is drawn as how often each kind comes. */
const mostKinds = 64;

/**
 * Resampled values of a statistic that is a function of column sums, paired over all columns: each resample draws rows
 * with replacement inside each stratum and sums every column over the drawn rows.
 *
 * `columns` have one value a row; `strata` are lists of row numbers that together cover the rows. `statistic` gets the
 * sums in the order of the columns, in an array that is used again, and answers NaN where it is undefined. Returns
 * `resamples` values, NaN included. O(resamples · rows · different columns); rows of at most 64 kinds (columns of 0 and 1
 * have few) are drawn kind by kind, O(resamples · strata · kinds · √rows) at most.
 */
export function bootstrap(
  columns: readonly Float64Array[],
  strata: readonly Uint32Array[],
  statistic: (sums: Float64Array) => number,
  random: Random,
  resamples = 2000,
): Float64Array {
  const { different, places } = differentColumns(columns);
  const own = new Float64Array(different.length);
  const draw = sumsOfKinds(different, strata, own) ?? sumsOfRows(different, strata, own);
  const sums = new Float64Array(columns.length);
  return Float64Array.from({ length: resamples }, () => {
    draw(random);
    for (let k = 0; k < sums.length; k++) sums[k] = own[places[k] as number] as number;
    return statistic(sums);
  });
}

/** Columns that are equal are summed once: two models share the number of rows, and what depends on the labels alone. */
function differentColumns(columns: readonly Float64Array[]) {
  const different: Float64Array[] = [];
  const places = columns.map((column) => {
    const known = different.findIndex((one) => one.every((value, row) => value === column[row]));
    return known >= 0 ? known : different.push(column) - 1;
  });
  return { different, places };
}

type Sums = (random: Random) => void;

function sumsOfRows(columns: readonly Float64Array[], strata: readonly Uint32Array[], sums: Float64Array): Sums {
  const draw = drawer(columns[0]?.length ?? 0, strata);
  return (random) => {
    const counts = draw(random);
    columns.forEach((column, k) => {
      sums[k] = product(counts, column);
    });
  };
}

/** Sum of the products of two columns, in four parts, so that one addition need not wait for the other. */
function product(x: Float64Array, y: Float64Array): number {
  const whole = x.length - (x.length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  let i = 0;
  for (; i < whole; i += 4) {
    a += (x[i] as number) * (y[i] as number);
    b += (x[i + 1] as number) * (y[i + 1] as number);
    c += (x[i + 2] as number) * (y[i + 2] as number);
    d += (x[i + 3] as number) * (y[i + 3] as number);
  }
  for (; i < x.length; i++) a += (x[i] as number) * (y[i] as number);
  return a + b + (c + d);
}

/**
 * Sums by the kinds of rows, those with equal values in all columns: how often each kind of a stratum comes is
 * multinomial, drawn as one binomial number after the other. null when there are too many kinds.
 */
function sumsOfKinds(
  columns: readonly Float64Array[],
  strata: readonly Uint32Array[],
  sums: Float64Array,
): Sums | null {
  const counted = strata.map((rows) => kindsOf(columns, rows));
  if (counted.some((kinds) => kinds === null)) return null;
  return (random) => {
    sums.fill(0);
    for (const kinds of counted) {
      let drawn = kinds?.reduce((all, { count }) => all + count, 0) ?? 0;
      let rest = drawn;
      for (const { values, count } of kinds ?? []) {
        const times = count === rest ? drawn : binomialDraw(drawn, count / rest, random);
        drawn -= times;
        rest -= count;
        for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + times * (values[k] as number);
      }
    }
  };
}

interface Kind {
  readonly values: readonly number[];
  count: number;
}

function kindsOf(columns: readonly Float64Array[], rows: Uint32Array): readonly Kind[] | null {
  const kinds = new Map<string, Kind>();
  for (const row of rows) {
    const values = columns.map((column) => column[row] as number);
    const key = values.join();
    const known = kinds.get(key);
    if (known !== undefined) known.count++;
    else if (kinds.size === mostKinds) return null;
    else kinds.set(key, { values, count: 1 });
  }
  return [...kinds.values()];
}

/**
 * Percentile interval of resampled values (Efron & Tibshirani 1993): the quantiles `alpha` and 1 - `alpha` of the values
 * that are defined. null when more than 1 % of them are NaN or none is left.
 */
export function percentileInterval(
  values: Float64Array,
  alpha = 0.05,
): { readonly low: number; readonly high: number } | null {
  const sorted = Array.from(values.filter((v) => !Number.isNaN(v))).sort((a, b) => a - b);
  if (sorted.length === 0 || sorted.length < 0.99 * values.length) return null;
  return { low: quantileSorted(sorted, alpha), high: quantileSorted(sorted, 1 - alpha) };
}
