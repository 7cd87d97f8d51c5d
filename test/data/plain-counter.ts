import { type Counter, type CountRequest, mostSpread, type SourceColumn } from '../../src/data/counter.ts';
import { kindOf } from '../../src/data/types.ts';
import { plainCount, plainInSlice } from './plain-count.ts';

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
        if (kindOf(request.type) === 'text') return sampledTexts(find(request), most);
        const sorted = finite(find(request)).sort((a, b) => a - b);
        if (sorted.length === 0) return { quantiles: [], values: [], distinct: 0, n: 0 };
        const at = (i: number, of: number) => sorted[Math.floor((i * (sorted.length - 1)) / of)] ?? 0;
        return {
          quantiles: Array.from({ length: 257 }, (_, i) => at(i, 256)),
          values: [],
          distinct: new Set(sorted).size,
          n: sorted.length,
          tails: [at(1, 1000), at(999, 1000)] as const,
        };
      }),
    count: async (requests) => requests.map((request) => plainCount(find(request), request)),
    others: async (request, most) =>
      frequent(find(request))
        .filter(([value]) => !request.values?.includes(value))
        .slice(0, most),
    groups: async (request, by) => {
      const values = find(request);
      const keys =
        'blocks' in by
          ? values.map((_, i) => String(Math.floor((i * by.blocks) / values.length)).padStart(6, '0'))
          : find(by.column).map((key) => (by.column.values?.includes(String(key)) ? String(key) : null));
      const all = [...new Set(keys)].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
      return all.map((value) => {
        const own = values.filter((_, i) => keys[i] === value);
        const { n, missing, bins, values: counts } = plainCount(own, request);
        return { value, rows: own.length, missing, n, counts: bins ?? counts ?? [n] };
      });
    },
    rowSample: async (requests, most) => {
      const step = Math.max(1, Math.ceil((columns[0]?.values.length ?? 0) / most));
      return requests.map((request) => find(request).filter((_, i) => i % step === 0));
    },
    repeated: async () => {
      const rows = columns[0]?.values.map((_, i) => JSON.stringify(columns.map(({ values }) => values[i]))) ?? [];
      const counts = new Map<string, number>();
      for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
      const all = (k: number) => [...counts.values()].every((each) => each % k === 0);
      return counts.size < 20 ? 1 : ([5, 4, 3, 2].find(all) ?? 1);
    },
    duplicates: async (paths) => {
      const keys = paths.map((path) => find({ path, type: 'string' }));
      const rows = (keys[0] ?? []).map((_, i) => keys.map((values) => values[i] ?? null));
      const filled = rows.filter((row) => !row.includes(null));
      const different = new Set(filled.map((row) => JSON.stringify(row))).size;
      return { duplicates: filled.length - different, nulls: rows.length - filled.length };
    },
    repeats: async () => {
      const rows = columns[0]?.values.map((_, i) => JSON.stringify(columns.map(({ values }) => values[i]))) ?? [];
      return { rows: rows.length, copies: rows.length - new Set(rows).size };
    },
    decimals: async (request) => {
      const places = finite(find(request)).map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
      const largest = Math.max(0, ...places.slice(0, 1000));
      return largest > 6 ? 17 : largest;
    },
    inSlice: async (values, slice) => values.map((value) => plainInSlice(value, slice)),
    distinct: async (requests) =>
      requests.map((request) => new Set(find(request).filter((value) => value !== null)).size),
  };
}

function sampledTexts(values: readonly (number | string | null)[], most: number) {
  const counted = frequent(values);
  if (counted.length === 0) return { quantiles: [], values: [], distinct: 0, n: 0 };
  const inOrder = counted.map(([value]) => value).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const picked = Math.min(mostSpread, inOrder.length);
  return {
    quantiles: [],
    values: counted.slice(0, most),
    distinct: counted.length,
    n: counted.reduce((sum, [, count]) => sum + count, 0),
    spread: Array.from({ length: picked }, (_, i) => inOrder[Math.floor((i * inOrder.length) / picked)] ?? ''),
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
