import { type CountRequest, type Sampled, type SourceColumn, sampleRows } from '../counter.ts';
import { hasCheckDigit } from '../looks.ts';
import { mostShapes, shapeOf } from '../shape.ts';
import { kindOf, type LogicalType } from '../types.ts';
import { estimateAll, powerOfTwo, sliceOf } from './distinct.ts';
import { lengthEdges, planEdges } from './edges.ts';

/** Values of a string column that are counted before the list is chosen. */
export const candidates = 200;

/** Rows whose shapes, looks and places are counted, about: looking at all would take longer than all the rest. */
const lookedAt = 8192;
/** Different values of that slice, at least. */
const leastValues = 64;
/** Rows up to which different values of numbers with fractions are counted too: hashing them costs a seventh of a scan. */
const fewRows = 1_000_000;

/** What is asked of every column of that type, before anything is known of it. */
export function plainRequest(column: Pick<SourceColumn, 'path' | 'type'>): CountRequest {
  const counted = column.type === 'string' || column.type.startsWith('list(');
  return { path: column.path, type: column.type, ...(counted ? { lengths: lengthEdges } : {}) };
}

/** The full request of a column: edges, values, centre, slices and shapes chosen from a sample of its rows. */
export function planColumn(column: SourceColumn, sampled: Sampled, rows: number, extremes: boolean): CountRequest {
  const plain = plainRequest(column);
  const kind = kindOf(column.type);
  if (kind === 'opaque') return plain;
  const { distinct, n = 0 } = sampled;
  if (kind === 'text') return planText(plain, sampled, rows);
  const quantiles = extremes ? sampled.quantiles : within(sampled.quantiles, sampled.tails);
  if (column.type !== 'float' && isCardNumbers(column.type, sampled.quantiles)) return plain;
  const whole = isWhole(column.type);
  const fraction = kind === 'number' && !whole;
  const estimated = distinct === undefined ? undefined : estimateAll(distinct, n, rows);
  const hashed = estimated !== undefined && (!fraction || rows <= fewRows);
  return {
    ...plain,
    edges: planEdges(kind, quantiles, whole, extremes ? (sampled.tails ?? []) : []),
    sum: whole ? { centre: 0, scale: 0 } : centreOf(sampled.quantiles),
    ...(hashed ? { distinct: sliceOf(distinct ?? 0, n, rows) } : {}),
    ...(fraction && estimated !== undefined ? { places: true, slice: lookSlice(estimated, rows) } : {}),
    ...(column.type.startsWith('timestamp') ? { hours: true } : {}),
    ...(mayBeLarge(column) ? { large: true } : {}),
  };
}

function planText(plain: CountRequest, sampled: Sampled, rows: number): CountRequest {
  const values = mayBeListed(sampled, rows);
  if (sampled.distinct === undefined) return { ...plain, values };
  const estimated = estimateAll(sampled.distinct, sampled.n ?? 0, rows);
  const distinct = sliceOf(sampled.distinct, sampled.n ?? 0, rows);
  if (plain.type !== 'string') return { ...plain, values, distinct };
  const shapes = topShapes(sampled.spread ?? []);
  return { ...plain, values, distinct, slice: lookSlice(estimated, rows), shapes, looks: true };
}

/**
 * The sampled values that may be listed: all of a sample that is the whole; else those whose count in the sample is not
 * two standard deviations below the least that a listed value must have (`listValues`), for counting costs.
 */
function mayBeListed({ values }: Sampled, rows: number): readonly string[] {
  const least = (values[candidates]?.[1] ?? -10) + 10;
  const enough = rows <= sampleRows ? 0 : least - 2 * Math.sqrt(least);
  return values.slice(0, candidates).flatMap(([value, count]) => (count >= enough ? [value] : []));
}

function topShapes(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(shapeOf(text), (counts.get(shapeOf(text)) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, mostShapes).map(([shape]) => shape);
}

/**
 * The slice in which texts are looked at: few rows when there are many, but never only a few different values. Where
 * there are few values at all, one in eight: those that are listed need no look, and what is new in head is found.
 */
function lookSlice(different: number, rows: number): number {
  const byRows = powerOfTwo(rows / lookedAt);
  if (different <= candidates) return Math.min(byRows, 8);
  const byValues = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, different / leastValues))));
  return Math.min(byRows, byValues);
}

/**
 * About which value, and in which unit, terms are added as whole numbers: the median, and 2^-40 of the largest distance
 * from it in the sample, so that values 2^22 times as far still fit in 64 bits.
 */
function centreOf(quantiles: readonly number[]): { readonly centre: number; readonly scale: number } {
  const centre = quantiles[128] ?? 0;
  const far = Math.max(
    centre - (quantiles[0] ?? 0),
    (quantiles[256] ?? 0) - centre,
    Math.abs(centre) * 2 ** -20,
    2 ** -900,
  );
  const scale = quantiles.length === 0 ? 0 : 40 - Math.ceil(Math.log2(far));
  return { centre: centre === 0 ? 0 : centre, scale: Math.max(-900, Math.min(900, scale)) };
}

/** Quantiles of which the ends are p0.1 and p99.9, so that no edge is an extreme. */
function within(quantiles: readonly number[], tails: Sampled['tails']): readonly number[] {
  const [low, high] = tails ?? [quantiles[1] ?? 0, quantiles[255] ?? 0];
  return quantiles.map((value) => Math.min(Math.max(value, low), high));
}

/** Whether whole numbers are card numbers: their quantiles are values, and nine in ten carry a right check digit. */
export function isCardNumbers(type: LogicalType, quantiles: readonly number[]): boolean {
  if (!isWhole(type)) return false;
  const different = [...new Set(quantiles)].filter((value) => value >= 1e12 && value < 2 ** 53);
  const cards = different.filter(
    (value) => /^(3[47]\d{13}|[2-6]\d{15})$/.test(String(value)) && hasCheckDigit(String(value)),
  );
  return cards.length >= 20 && cards.length >= 0.9 * new Set(quantiles).size;
}

/** Whether whole numbers beyond 2^53 are told apart from what a double makes of them; of text those of 19 digits are doubles. */
function mayBeLarge({ type, physical }: SourceColumn): boolean {
  return /^u?int(64|128)$/.test(type) || (type === 'double' && physical === 'text');
}

function isWhole(type: LogicalType): boolean {
  return /^u?int\d+$/.test(type);
}
