import type { ColumnProfile } from '../profile.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isSlice: Check = (value) => isWhole(value) && (value as number) >= 1;
const isExtreme: Check = (value) => value === null || Number.isFinite(value);
const isBits: Check = (value) => isText(value) && base64.test(value as string);
const base64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

const isBins = object({ edges: isRising, counts: areCounts });
const isValues = object({ list: list(isListed), other: isCount, cut: isCut });
const isSum = object({ centre: Number.isFinite, scale: isWhole, total: isInteger, clamped: isCount });
const isDistinct = object({ low: isCount, high: isCount }, { slice: isSlice, bits: isBits });

/**
 * Whether a value read from JSON is a column of a profile as `columnProfileSchema` gives it back. It takes a sixth of the
 * time of the schema, and errs on one side only: what it refuses may still be a column, and the schema says why not.
 */
export const isColumn: (value: unknown) => value is ColumnProfile = object(
  {
    path: (value) => list(isText)(value) && (value as readonly string[]).length > 0,
    position: isCount,
    type: isText,
    physical: isText,
    n: isCount,
    missing: isCount,
    unparsed: isCount,
    nan: isCount,
    pinf: isCount,
    ninf: isCount,
    empty: isCount,
    min: isExtreme,
    max: isExtreme,
  },
  {
    bins: (value) => isBins(value) && isFull(value),
    values: isValues,
    lengths: (value) => isBins(value) && isFull(value),
    nullable: (value) => typeof value === 'boolean',
    sum: isSum,
    distinct: isDistinct,
    slice: isSlice,
    places: areCounts,
    shapes: isValues,
    looks: isCounts,
    hours: (value) => areCounts(value) && (value as readonly number[]).length === 25,
    large: (value) => areCounts(value) && (value as readonly number[]).length === 2,
    role: isText,
  },
) as (value: unknown) => value is ColumnProfile;

/** An object with all of some keys, perhaps others, and no more. */
function object(needed: Readonly<Record<string, Check>>, others: Readonly<Record<string, Check>> = {}): Check {
  const checks = new Map([...Object.entries(needed), ...Object.entries(others)]);
  const names = Object.keys(needed);
  return (value) => {
    if (!isObject(value)) return false;
    for (const name of names) if (value[name] === undefined) return false;
    for (const name in value) if (checks.get(name)?.(value[name]) !== true) return false;
    return true;
  };
}

function list(is: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) if (!is(value[i])) return false;
    return true;
  };
}

/** As `list(isCount)`: of a profile's numbers half are these. */
function areCounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const count: unknown = value[i];
    if (typeof count !== 'number' || !(count >= 0) || !Number.isSafeInteger(count)) return false;
  }
  return true;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRising(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!Number.isFinite(value[i]) || (i > 0 && !(value[i] > value[i - 1]))) return false;
  }
  return true;
}

function isFull(bins: unknown): boolean {
  const { edges, counts } = bins as { readonly edges: readonly number[]; readonly counts: readonly number[] };
  return counts.length === edges.length + 1;
}

function isListed(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && isCount(value[1]);
}

function isCut(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]));
}

function isInteger(value: unknown): boolean {
  return isText(value) && /^-?\d+$/.test(value as string);
}

function isCounts(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (name === '__proto__' || !isCount(value[name])) return false;
  return true;
}
