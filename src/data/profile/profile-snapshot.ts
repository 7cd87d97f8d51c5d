import {
  type Counted,
  type Counter,
  type CountRequest,
  mostDistinctRows,
  type Sampled,
  type SourceColumn,
  sampleRows,
} from '../counter.ts';
import { partitionsOf } from '../difference/partitions.ts';
import type { ColumnProfile, Profile } from '../profile.ts';
import { kindOf } from '../types.ts';
import { columnProfile } from './column-profile.ts';
import { clearLists } from './hashed-lists.ts';
import { type HoldBack, hashOf, heldBy, holdBack, nothingHeld } from './holding-back.ts';
import { listValues } from './listing.ts';
import { addUnlisted } from './looked-at.ts';
import { candidates, isCardNumbers, plainRequest, planColumn } from './plan-column.ts';

/**
 * Makes the first profile of a snapshot: places edges and lists from a sample of rows, then counts all rows. `k`: a
 * string stands in clear only when at least k rows have it; `held`: what else is not stored;
 * `parts`: whether rows and digest of each part are counted too, which of a single file only adding up asks for.
 */
export async function firstProfile(
  counter: Counter,
  k: number,
  held: HoldBack = nothingHeld,
  parts = hasParts(counter),
): Promise<Profile> {
  const sampled = await counter.sample(counter.columns.map(plainRequest), candidates + 1);
  const requests = counter.columns.map((column, i) =>
    planColumn(column, sampled[i] ?? { quantiles: [], values: [] }, counter.rows, held.extremes),
  );
  const counted = await counter.count(requests);
  const columns: ColumnProfile[] = [];
  for (const [i, column] of counter.columns.entries()) {
    const request = requests[i] as CountRequest;
    const seen = sampled[i] as Sampled;
    const profile = await listed(counter, request, columnProfile(column, request, counted[i] as Counted), seen, k);
    columns.push(holdBack(named(profile, request, seen), held));
  }
  return profileOf(counter, await withExactly(counter, columns), counter.digest, k, held, parts);
}

/** Chooses the list of a string column; what was counted and is not listed is looked at like everything unlisted. */
async function listed(
  counter: Counter,
  request: CountRequest,
  profile: ColumnProfile,
  seen: Sampled,
  k: number,
): Promise<ColumnProfile> {
  if (profile.values === undefined) return profile;
  const { list, other } = profile.values;
  const bound = other === 0 ? 0 : mostOfUnseen(counter.rows, seen.values);
  const values = listValues(list, other, bound, k);
  const stays = new Set(values.list.map(([value]) => value));
  const unlisted = list.filter(([value, count]) => count > 0 && !stays.has(value));
  const slice = request.slice ?? 1;
  const there =
    slice === 1
      ? null
      : await counter.inSlice?.(
          unlisted.map(([value]) => value),
          slice,
        );
  return addUnlisted(
    { ...profile, values },
    unlisted.filter((_, i) => there?.[i] ?? true),
  );
}

function named(profile: ColumnProfile, request: CountRequest, { quantiles }: Sampled): ColumnProfile {
  const cards = request.edges === undefined && isCardNumbers(request.type, quantiles);
  return cards ? { ...profile, role: 'card number' } : profile;
}

/** Where a column may be unique, its different values are counted one by one, if the rows are not too many. */
async function withExactly(counter: Counter, columns: readonly ColumnProfile[]): Promise<ColumnProfile[]> {
  const open = columns.filter(
    ({ distinct, n }) => distinct !== undefined && distinct.low < distinct.high && distinct.high >= n * 0.99,
  );
  if (counter.distinct === undefined || counter.rows > mostDistinctRows || open.length === 0) return [...columns];
  const exact = await counter.distinct(open.map(({ path, type }) => ({ path, type })));
  return columns.map((column) => {
    const found = exact[open.indexOf(column)];
    return found === undefined || column.distinct === undefined
      ? column
      : { ...column, distinct: { ...column.distinct, low: found, high: found } };
  });
}

/**
 * Counts a snapshot at another profile's edges and values, column by column of that profile. Columns that the snapshot
 * lacks are left out; columns that the profile lacks are listed with their missing cells only. What it says adds up:
 * profiles of parts at one base's edges, merged, are the profile of the whole at those edges.
 */
export async function profileAt(
  counter: Counter,
  stored: Profile,
  { parts = hasParts(counter), hash }: { readonly parts?: boolean } & Pick<HoldBack, 'hash'> = {},
): Promise<Profile> {
  const hashed = stored.privacy?.values === 'hashed';
  const base = hashed ? await clearLists(stored, counter, hashOf(hash === undefined ? {} : { hash })) : stored;
  const byPath = new Map(base.columns.map((column) => [JSON.stringify(column.path), column]));
  const like = (column: SourceColumn) => byPath.get(JSON.stringify(column.path));
  const requests = counter.columns.map((column): CountRequest => {
    const known = like(column);
    return known === undefined ? plainRequest(column) : fullRequestLike(known, base.engine === counter.engine);
  });
  const counted = await counter.count(requests);
  const held: HoldBack = { ...(base.privacy ?? nothingHeld), ...(hash === undefined ? {} : { hash }) };
  const kept = new Set(stored.columns.flatMap(({ values }) => values?.list.map(([value]) => value) ?? []));
  const columns = counter.columns.map((column, i) => {
    const profile = columnProfile(column, requests[i] as CountRequest, counted[i] as Counted);
    const cards = like(column)?.role === 'card number' && kindOf(column.type) === 'number';
    return holdBack(cards ? { ...profile, role: 'card number' } : profile, held, hashed ? kept : undefined);
  });
  return profileOf(counter, columns, base.edges_from, base.k, held, parts);
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

/**
 * Everything that base's column says, asked of head. Each engine, and each version of one, hashes in its own way: in
 * another slice than base's a value can turn up that base has too, so what was counted in one is not asked of another.
 */
function fullRequestLike(like: ColumnProfile, sameEngine: boolean): CountRequest {
  const { slice, ...rest } = like;
  if (!sameEngine && (slice ?? 1) > 1) return fullRequestLike(withoutLooks(rest), true);
  return {
    ...requestLike(like),
    ...(like.sum === undefined ? {} : { sum: { centre: like.sum.centre, scale: like.sum.scale } }),
    ...(like.distinct?.bits === undefined ? {} : { distinct: like.distinct.slice ?? 1 }),
    ...(like.slice === undefined ? {} : { slice: like.slice }),
    ...(like.places === undefined || like.slice === undefined ? {} : { places: true }),
    ...(like.shapes === undefined ? {} : { shapes: like.shapes.list.map(([shape]) => shape) }),
    ...(like.looks === undefined ? {} : { looks: true }),
    ...(like.hours === undefined ? {} : { hours: true }),
    ...(like.large === undefined ? {} : { large: true }),
  };
}

function withoutLooks({ looks: _, places: __, shapes: ___, ...like }: ColumnProfile): ColumnProfile {
  return like;
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

function hasParts({ files = 1 }: Counter): boolean {
  return files > 1;
}

async function profileOf(
  counter: Counter,
  columns: ColumnProfile[],
  edgesFrom: string,
  k: number,
  held: HoldBack,
  parts: boolean,
): Promise<Profile> {
  const privacy = heldBy(held);
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
    ...(counter.bytes === undefined ? {} : { bytes: counter.bytes }),
    ...(privacy === undefined ? {} : { privacy: { ...privacy } }),
    ...(counter.parts === undefined || !parts ? {} : partitionsOf(await counter.parts())),
    columns,
  };
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
