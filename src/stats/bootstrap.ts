import { quantileSorted } from 'simple-statistics';
import { binomialDraw } from './binomial-draw.ts';
import type { Random } from './random.ts';
import { drawer } from './row-bootstrap.ts';
import { sumsByKind } from './sums-by-kind.ts';

/** With at most so many kinds of rows, a resample is drawn as how often each kind comes. */
const mostKinds = 64;

/**
 * Resampled values of a statistic that is a function of column sums, paired over all columns: each resample draws rows
 * with replacement inside each stratum and sums every column over the drawn rows.
 *
 * `columns` have one value a row, which `weights` (one a row; the same for all where there is none) multiplies; `strata`
 * are lists of row numbers that together cover the rows. `statistic` gets the sums in the order of the columns, in an array
 * that is used again, and answers NaN where it is undefined. Returns `resamples` values, NaN included.
 * O(resamples · rows · different columns); rows of at most 64 kinds (columns of 0 and 1 have few) are drawn kind by kind,
 * O(resamples · strata · kinds · √rows) at most, and with weights are summed kind by kind, O(resamples · rows).
 */
export function bootstrap(
  columns: readonly Float64Array[],
  strata: readonly Uint32Array[],
  statistic: (sums: Float64Array) => number,
  random: Random,
  resamples = 2000,
  weights?: Float64Array,
): Float64Array {
  const { different, places } = differentColumns(columns);
  const own = new Float64Array(different.length);
  const draw =
    weights === undefined
      ? (sumsOfKinds(different, strata, own) ?? sumsOfRows(different, strata, own))
      : (weightsOfKinds(different, weights, strata, own) ??
        sumsOfRows(
          different.map((column) => column.map((value, row) => value * (weights[row] as number))),
          strata,
          own,
        ));
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
      let drawn = kinds?.list.reduce((all, { count }) => all + count, 0) ?? 0;
      let rest = drawn;
      for (const { values, count } of kinds?.list ?? []) {
        const times = count === rest ? drawn : binomialDraw(drawn, count / rest, random);
        drawn -= times;
        rest -= count;
        for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + times * (values[k] as number);
      }
    }
  };
}

/** Sums of weighted rows: the drawn weight of each kind times its values. null when there are too many kinds. */
function weightsOfKinds(
  columns: readonly Float64Array[],
  weights: Float64Array,
  strata: readonly Uint32Array[],
  sums: Float64Array,
): Sums | null {
  const rows = weights.length;
  const kinds = kindsOf(
    columns,
    Uint32Array.from({ length: rows }, (_, row) => row),
  );
  if (kinds === null) return null;
  const draw = drawer(rows, strata);
  const sumsOf = sumsByKind(kinds.kindOf, kinds.list.length);
  const drawn = new Float64Array(rows);
  return (random) => {
    times(draw(random), weights, drawn);
    const each = sumsOf(drawn);
    for (let k = 0; k < sums.length; k++) {
      sums[k] = 0;
      kinds.list.forEach(({ values }, kind) => {
        sums[k] = (sums[k] as number) + (each[kind] as number) * (values[k] as number);
      });
    }
  };
}

function times(x: Float64Array, y: Float64Array, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (x[i] as number) * (y[i] as number);
}

interface Kind {
  readonly values: readonly number[];
  count: number;
}

interface Kinds {
  readonly list: readonly Kind[];
  /** the place in the list of the kind of each of the rows, in their order */
  readonly kindOf: Uint8Array;
}

function kindsOf(columns: readonly Float64Array[], rows: Uint32Array): Kinds | null {
  const places = new Map<string, number>();
  const list: Kind[] = [];
  const kindOf = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const values = columns.map((column) => column[rows[i] as number] as number);
    const key = values.join();
    let place = places.get(key);
    if (place === undefined) {
      if (list.length === mostKinds) return null;
      place = list.push({ values, count: 0 }) - 1;
      places.set(key, place);
    }
    (list[place] as Kind).count++;
    kindOf[i] = place;
  }
  return { list, kindOf };
}

/** Fewer resampled values beyond a bound do not say where it is. */
const fewestBeyond = 10;

/**
 * Percentile interval of resampled values (Efron & Tibshirani 1993): the quantiles `alpha` and 1 - `alpha` of the values
 * that are defined. null when more than 1 % of them are NaN, or fewer than 10 lie beyond a bound of so small an `alpha`.
 */
export function percentileInterval(
  values: Float64Array,
  alpha = 0.05,
): { readonly low: number; readonly high: number } | null {
  const sorted = Array.from(values.filter((v) => !Number.isNaN(v))).sort((a, b) => a - b);
  if (sorted.length < 0.99 * values.length || alpha * sorted.length < fewestBeyond) return null;
  return { low: quantileSorted(sorted, alpha), high: quantileSorted(sorted, 1 - alpha) };
}
