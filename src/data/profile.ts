import { z } from 'zod';

const count = z.int().min(0);
const counts = z.array(count);

/** Counts at edges: `counts[i]` values v with `edges[i - 1] < v <= edges[i]`; the last bin is open. */
export const countedAtEdgesSchema = z
  .strictObject({ edges: z.array(z.number()), counts })
  .refine(({ edges, counts: bins }) => bins.length === edges.length + 1, 'needs one count more than edges')
  .refine(({ edges }) => edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? edge)), 'edges must rise');

/** Counts of listed values, most frequent first in the profile that chose them; `other` = rows with any other value. */
export const countedValuesSchema = z.strictObject({
  list: z.array(z.tuple([z.string(), count])),
  other: count,
  cut: z
    .tuple([count, count])
    .nullable()
    .describe('[T, N]: values with count >= T were listed, N of them with count exactly T; null: the list was given'),
});

export const columnProfileSchema = z.strictObject({
  path: z.array(z.string()).min(1).describe('names from the outside in; more than one for a field of a struct'),
  position: count.describe('0-based place among the columns'),
  type: z.string().describe('logical type'),
  physical: z.string().describe("the engine's or file's own name of the type"),
  n: count.describe('values that count: not missing, parsed, finite'),
  missing: count,
  unparsed: count.describe('texts that are not of the type'),
  nan: count,
  pinf: count,
  ninf: count,
  empty: count.describe('strings of length 0'),
  min: z.number().nullable().describe('numbers; times in seconds since 1970 UTC, times of day since midnight'),
  max: z.number().nullable(),
  bins: countedAtEdgesSchema.optional().describe('numbers and times'),
  values: countedValuesSchema.optional().describe('strings and booleans'),
  lengths: countedAtEdgesSchema.optional().describe('characters of a string, at edges that are the same everywhere'),
});

/** A snapshot as exact counts: what the gate compares, and a base that can be stored instead of the data. */
export const profileSchema = z.strictObject({
  format: z.literal('assay/profile'),
  version: z.literal(1),
  rows: count,
  digest: z.string().describe('sha256:<hex> of the data'),
  edges_from: z.string().describe('digest of the snapshot that edges and listed values come from'),
  engine: z.string(),
  kind: z.enum(['csv', 'parquet', 'json']).describe('how the data was stored'),
  nulls: z.array(z.string()).describe('texts that mean missing'),
  k: z.int().min(1).describe('a string stands here only when at least k rows have it'),
  columns: z.array(columnProfileSchema),
});

export type CountedAtEdges = z.infer<typeof countedAtEdgesSchema>;
export type CountedValues = z.infer<typeof countedValuesSchema>;
export type ColumnProfile = z.infer<typeof columnProfileSchema>;
export type Profile = z.infer<typeof profileSchema>;

/** Rows of a column that is counted, whatever they hold; equals the snapshot's rows. */
export function rowsOf(column: ColumnProfile): number {
  return column.n + column.missing + column.unparsed + column.nan + column.pinf + column.ninf;
}

/** A column's name for people: its path joined with dots. */
export function nameOf(column: { readonly path: readonly string[] }): string {
  return column.path.join('.');
}
