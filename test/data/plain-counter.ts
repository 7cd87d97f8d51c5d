import type { Counted, Counter, CountRequest, SourceColumn } from '../../src/data/counter.ts';
import { kindOf } from '../../src/data/types.ts';

/** A column of plain values: numbers (times in seconds), strings, or null for missing. */
export interface PlainColumn {
  readonly name: string;
  readonly type: string;
  readonly values: readonly (number | string | null)[];
}

/** A snapshot in arrays, counted by the plainest code: the reference that engines are held to. */
export function plainCounter(columns: readonly PlainColumn[], digest = `sha256:${'1'.repeat(64)}`): Counter {
  const find = (request: CountRequest) => {
    const found = columns.find(({ name }) => name === request.path[0]);
    if (found === undefined) throw new Error(`no column ${request.path[0]}`);
    return found.values;
  };
  return {
    engine: 'plain',
    kind: 'parquet',
    rows: columns[0]?.values.length ?? 0,
    columns: columns.map(
      ({ name, type }, position): SourceColumn => ({ path: [name], type, physical: type, position }),
    ),
    digest,
    nulls: [],
    sample: async (requests, most) =>
      requests.map((request) => {
        if (kindOf(request.type) === 'text') return { quantiles: [], values: frequent(find(request)).slice(0, most) };
        const sorted = finite(find(request)).sort((a, b) => a - b);
        const at = (i: number) => sorted[Math.floor((i * (sorted.length - 1)) / 256)] ?? 0;
        return { quantiles: sorted.length === 0 ? [] : Array.from({ length: 257 }, (_, i) => at(i)), values: [] };
      }),
    count: async (requests) => requests.map((request) => count(find(request), request)),
    others: async (request, most) =>
      frequent(find(request))
        .filter(([value]) => !request.values?.includes(value))
        .slice(0, most),
    repeated: async () => {
      const rows = columns[0]?.values.map((_, i) => JSON.stringify(columns.map(({ values }) => values[i]))) ?? [];
      const counts = new Map<string, number>();
      for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
      const all = (k: number) => [...counts.values()].every((each) => each % k === 0);
      return counts.size < 20 ? 1 : ([5, 4, 3, 2].find(all) ?? 1);
    },
    decimals: async (request) => {
      const places = finite(find(request)).map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
      const largest = Math.max(0, ...places.slice(0, 1000));
      return largest > 6 ? 17 : largest;
    },
  };
}

function finite(values: readonly (number | string | null)[]): number[] {
  return values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
}

function frequent(values: readonly (number | string | null)[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1));
}

function count(values: readonly (number | string | null)[], request: CountRequest): Counted {
  const none = { unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };
  const missing = values.filter((value) => value === null).length;
  if (kindOf(request.type) === 'text') {
    const texts = values.filter((value) => value !== null).map(String);
    const counts = (request.values ?? []).map((value) => texts.filter((text) => text === value).length);
    const other = texts.length - counts.reduce((sum, each) => sum + each, 0);
    const lengths =
      request.lengths === undefined
        ? {}
        : {
            lengths: binned(
              texts.map((text) => Array.from(text).length),
              request.lengths,
            ),
          };
    return {
      ...none,
      n: texts.length,
      missing,
      empty: texts.filter((text) => text === '').length,
      values: [...counts, other],
      ...lengths,
    };
  }
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const real = finite(values);
  return {
    ...none,
    n: real.length,
    missing,
    nan: numbers.filter(Number.isNaN).length,
    pinf: numbers.filter((value) => value === Number.POSITIVE_INFINITY).length,
    ninf: numbers.filter((value) => value === Number.NEGATIVE_INFINITY).length,
    min: real.length === 0 ? null : real.reduce((a, b) => Math.min(a, b)),
    max: real.length === 0 ? null : real.reduce((a, b) => Math.max(a, b)),
    ...(request.edges === undefined ? {} : { bins: binned(real, request.edges) }),
  };
}

/** Counts of v with `edge before < v <= edge`, found by bisection. */
function binned(values: readonly number[], edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of values) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (edges[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    counts[low] = (counts[low] ?? 0) + 1;
  }
  return counts;
}
