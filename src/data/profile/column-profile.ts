import type { Counted, CountRequest, SourceColumn } from '../counter.ts';
import { looks } from '../looks.ts';
import type { ColumnProfile } from '../profile.ts';
import { kindOf } from '../types.ts';
import { distinctOf } from './distinct.ts';
import { byCount } from './listing.ts';
import { roleOf } from './role.ts';

/** A column as it was asked for and counted. Its list of values is not chosen yet, nothing is held back. */
export function columnProfile(column: SourceColumn, request: CountRequest, counted: Counted): ColumnProfile {
  const { edges, lengths } = request;
  const [low, high] = [plainZero(counted.min), plainZero(counted.max)];
  const profile: ColumnProfile = {
    path: [...column.path],
    position: column.position,
    type: column.type,
    physical: column.physical,
    ...{ n: counted.n, missing: counted.missing, unparsed: counted.unparsed },
    ...{ nan: counted.nan, pinf: counted.pinf, ninf: counted.ninf, empty: counted.empty },
    ...(isBare(request) ? { min: null, max: null } : { min: low, max: high }),
    ...(edges && counted.bins ? { bins: { edges: [...edges], counts: [...counted.bins] } } : {}),
    ...valuesOf(request, counted),
    ...(lengths && counted.lengths ? { lengths: { edges: [...lengths], counts: [...counted.lengths] } } : {}),
    ...(column.nullable === undefined ? {} : { nullable: column.nullable }),
    ...(request.sum && counted.sum
      ? { sum: { ...request.sum, total: String(counted.sum.total), clamped: counted.sum.clamped } }
      : {}),
    ...(isSliced(counted) && request.slice !== undefined ? { slice: request.slice } : {}),
    ...(counted.places ? { places: [...counted.places] } : wholePlaces(request, counted)),
    ...shapesOf(request, counted),
    ...(counted.looks ? { looks: looksOf(counted.looks) } : {}),
    ...(counted.hours ? { hours: [...counted.hours] } : {}),
    ...(counted.large ? { large: [...counted.large] } : {}),
  };
  const bitmap = counted.distinct === undefined ? {} : { slice: request.distinct ?? 1, bits: counted.distinct };
  return derived(profile, bitmap);
}

/** Adds what follows from the counts: the number of different values and the role. */
export function derived(
  column: ColumnProfile,
  bitmap: Pick<NonNullable<ColumnProfile['distinct']>, 'slice' | 'bits'>,
): ColumnProfile {
  const { distinct: _, role: given, ...rest } = column;
  const distinct = distinctOf(rest, bitmap);
  const counted = { ...rest, ...(distinct === undefined ? {} : { distinct }) };
  const role = given === 'card number' && kindOf(column.type) === 'number' ? given : roleOf(counted);
  return { ...counted, ...(role === undefined ? {} : { role }) };
}

/** Numbers without edges are card numbers (plan-column.ts): nothing of them is stored but how many there are. */
function isBare(request: CountRequest): boolean {
  return request.edges === undefined && ['number', 'time'].includes(kindOf(request.type));
}

function isSliced(counted: Counted): boolean {
  return counted.places !== undefined || counted.shapes !== undefined || counted.looks !== undefined;
}

/** Whole numbers have no decimal places, so nothing is counted for them. */
function wholePlaces(request: CountRequest, { n }: Counted): Pick<ColumnProfile, 'places'> {
  return /^u?int\d+$/.test(request.type) && request.edges !== undefined ? { places: [n, 0, 0, 0, 0, 0, 0, 0] } : {};
}

function valuesOf(request: CountRequest, counted: Counted): Pick<ColumnProfile, 'values'> {
  if (request.values === undefined || counted.values === undefined) return {};
  return { values: { ...listOf(request.values, counted.values), cut: null } };
}

function shapesOf(request: CountRequest, counted: Counted): Pick<ColumnProfile, 'shapes'> {
  if (request.shapes === undefined || counted.shapes === undefined) return {};
  return { shapes: { ...listOf(request.shapes, counted.shapes), cut: null } };
}

function listOf(names: readonly string[], counts: readonly number[]) {
  return { list: byCount(names.map((name, i) => [name, counts[i] ?? 0])), other: counts.at(-1) ?? 0 };
}

function looksOf(counts: readonly number[]): Record<string, number> {
  return Object.fromEntries(looks.map(({ name }, i) => [name, counts[i] ?? 0]));
}

/** JSON has no negative zero: a profile that is stored has to read back the same. */
function plainZero(value: number | null): number | null {
  return value === 0 ? 0 : value;
}
