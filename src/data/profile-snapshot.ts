import {
  type Counted,
  type Counter,
  type CountRequest,
  type Sampled,
  type SourceColumn,
  sampleRows,
} from './counter.ts';
import { lengthEdges, planEdges } from './edges.ts';
import { listValues } from './listing.ts';
import type { ColumnProfile, Profile } from './profile.ts';
import { kindOf, type LogicalType } from './types.ts';

/** Values of a string column that are counted before the list is chosen. */
const candidates = 200;

/** Makes the first profile of a snapshot: places edges and lists from a sample of rows, then counts all rows. */
export async function firstProfile(counter: Counter, k: number): Promise<Profile> {
  const wanted = counter.columns.map(plainRequest);
  const sampled = await counter.sample(wanted, candidates + 1);
  const requests = wanted.map((request, i): CountRequest => {
    const kind = kindOf(request.type);
    const { quantiles = [], values = [] } = sampled[i] ?? {};
    if (kind === 'text') return { ...request, values: values.slice(0, candidates).map(([value]) => value) };
    if (kind === 'opaque') return request;
    return { ...request, edges: planEdges(kind, quantiles, isWhole(request.type)) };
  });
  const counted = await counter.count(requests);
  const columns = counter.columns.map((column, i) => {
    const profile = columnProfile(column, requests[i] as CountRequest, counted[i] as Counted);
    if (profile.values === undefined) return profile;
    const { list, other } = profile.values;
    const bound = other === 0 ? 0 : mostOfUnseen(counter.rows, sampled[i]?.values ?? []);
    return { ...profile, values: listValues(list, other, bound, k) };
  });
  return profileOf(counter, columns, counter.digest, k);
}

/**
 * Counts a snapshot at another profile's edges and values, column by column of that profile. Columns that the snapshot
 * lacks are left out; columns that the profile lacks are listed with their missing cells only.
 */
export async function profileAt(counter: Counter, base: Profile): Promise<Profile> {
  const byPath = new Map(base.columns.map((column) => [JSON.stringify(column.path), column]));
  const requests = counter.columns.map((column): CountRequest => {
    const like = byPath.get(JSON.stringify(column.path));
    return like === undefined ? plainRequest(column) : requestLike(like);
  });
  const counted = await counter.count(requests);
  const columns = counter.columns.map((column, i) =>
    columnProfile(column, requests[i] as CountRequest, counted[i] as Counted),
  );
  return profileOf(counter, columns, base.edges_from, base.k);
}

/** What is asked of head so that it compares with a column of base. */
export function requestLike(like: ColumnProfile): CountRequest {
  return {
    path: like.path,
    type: like.type,
    ...(like.bins === undefined ? {} : { edges: like.bins.edges }),
    ...(like.values === undefined ? {} : { values: like.values.list.map(([value]) => value) }),
    ...(like.lengths === undefined ? {} : { lengths: like.lengths.edges }),
  };
}

function plainRequest(column: SourceColumn): CountRequest {
  const lengths = column.type === 'string' ? { lengths: lengthEdges } : {};
  return { path: column.path, type: column.type, ...lengths };
}

/** Counts columns of a snapshot as they are asked for, each as a column of a profile. */
export async function countColumns(
  counter: Counter,
  requests: readonly CountRequest[],
): Promise<readonly ColumnProfile[]> {
  const byPath = new Map(counter.columns.map((column) => [JSON.stringify(column.path), column]));
  const counted = await counter.count(requests);
  return requests.map((request, i) =>
    columnProfile(byPath.get(JSON.stringify(request.path)) as SourceColumn, request, counted[i] as Counted),
  );
}

function columnProfile(column: SourceColumn, request: CountRequest, counted: Counted): ColumnProfile {
  const { bins, values, lengths, sum: _, distinct: __, places: ___, shapes: ____, looks: _____, ...numbers } = counted;
  const list = request.values?.map((value, i): [string, number] => [value, values?.[i] ?? 0]);
  return {
    path: [...column.path],
    position: column.position,
    type: column.type,
    physical: column.physical,
    ...numbers,
    // JSON has no negative zero: a profile that is stored has to read back the same.
    min: plainZero(numbers.min),
    max: plainZero(numbers.max),
    ...(request.edges && bins ? { bins: { edges: [...request.edges], counts: [...bins] } } : {}),
    ...(list && values ? { values: { list, other: values.at(-1) ?? 0, cut: null } } : {}),
    ...(request.lengths && lengths ? { lengths: { edges: [...request.lengths], counts: [...lengths] } } : {}),
  };
}

function plainZero(value: number | null): number | null {
  return value === 0 ? 0 : value;
}

function profileOf(counter: Counter, columns: ColumnProfile[], edgesFrom: string, k: number): Profile {
  return {
    format: 'assay/profile',
    version: 1,
    rows: counter.rows,
    digest: counter.digest,
    edges_from: edgesFrom,
    engine: counter.engine,
    kind: counter.kind,
    nulls: [...counter.nulls],
    k,
    columns,
  };
}

function isWhole(type: LogicalType): boolean {
  return /^u?int\d+$/.test(type);
}

/**
 * The largest count, over all rows, that a value may have which is not among the candidates: that of the first value
 * left out when the sample was the whole snapshot; else that count and ten more, times the sampling step (a value with
 * ten expected rows in the sample is absent with probability 5e-5).
 */
function mostOfUnseen(rows: number, seen: Sampled['values']): number {
  const next = seen[candidates]?.[1] ?? 0;
  const step = Math.ceil(rows / sampleRows);
  return step <= 1 ? next : step * (next + 10);
}
