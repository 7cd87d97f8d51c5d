import { z } from 'zod';

const count = z.int().min(0);
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

// A profile of a thousand columns holds a quarter of a million numbers: checked one by one as values of their own, and copied,
// they take longer than to read the JSON.
const counts = z.custom<number[]>((value) => isListOf(value, isCount), 'needs a list of counts');
const edges = z.custom<number[]>((value) => isListOf(value, Number.isFinite), 'needs a list of numbers');
const list = z.custom<[string, number][]>(
  (value) => isListOf(value, isListed),
  'needs a list of pairs of a text and a count',
);

function isListOf(value: unknown, is: (each: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!is(value[i])) return false;
  return true;
}

function isListed(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isCount(value[1]);
}

function isRising(values: readonly number[]): boolean {
  for (let i = 1; i < values.length; i++) if (!((values[i] as number) > (values[i - 1] as number))) return false;
  return true;
}

/** Counts at edges: `counts[i]` values v with `edges[i - 1] < v <= edges[i]`; the last bin is open. */
export const countedAtEdgesSchema = z
  .strictObject({ edges, counts })
  .refine((bins) => bins.counts.length === bins.edges.length + 1, 'needs one count more than edges')
  .refine((bins) => isRising(bins.edges), 'edges must rise');

/** Counts of listed values, most frequent first in the profile that chose them; `other` = rows with any other value. */
export const countedValuesSchema = z.strictObject({
  list,
  other: count,
  cut: z
    .tuple([count, count])
    .nullable()
    .describe('[T, N]: values with count >= T were listed, N of them with count exactly T; null: the list was given'),
});

/** A sum that does not depend on the order of rows: `total` = sum of round((v - centre) * 2^scale), as an integer. */
export const exactSumSchema = z.strictObject({
  centre: z.number(),
  scale: z.int(),
  total: z.string().regex(/^-?\d+$/),
  clamped: count.describe('values so far from the centre that they were left out'),
});

/**
 * Different values: `low` = `high` when the number is exact. Else both enclose an estimate by linear counting: `bits` is
 * a bitmap in base64, one bit set for each value of one slice of so many (by the hash of the value). Bitmaps of parts
 * are or-ed, so the parts together say what the whole says.
 */
export const distinctSchema = z.strictObject({
  low: count,
  high: count,
  slice: z.int().min(1).optional(),
  bits: z.base64().optional(),
});

/** Rows whose value looks like something, of those that `slice` leaves: see `looks` in looks.ts. */
export const looksSchema = z.record(z.string(), count);

export const columnProfileSchema = z.strictObject({
  path: z
    .array(z.string())
    .min(1)
    .describe('names from the outside in; more than one for a field of a struct; `name[]` for the items of a list'),
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
  lengths: countedAtEdgesSchema
    .optional()
    .describe('characters of a string or items of a list, at edges that are the same everywhere'),
  nullable: z.boolean().optional().describe('what the file declares; absent where the format cannot say'),
  sum: exactSumSchema.optional().describe('numbers and times'),
  distinct: distinctSchema.optional().describe('how many different values'),
  slice: z
    .int()
    .min(1)
    .optional()
    .describe('places, shapes and looks count the rows of one slice of so many, by the hash of the value; absent: all'),
  places: counts.optional().describe('numbers by their decimal places: exactly 0, 1, ..., 6; the last: more'),
  shapes: countedValuesSchema
    .optional()
    .describe('strings that are not listed, by their shape: runs of letters, digits and signs'),
  looks: looksSchema.optional().describe('strings that are not listed, by what they look like'),
  hours: counts
    .refine((cells) => cells.length === 25, 'needs 25 counts')
    .optional()
    .describe('times by the hour of the day, in UTC: midnight exactly; then the hours 0 to 23 without it'),
  large: counts
    .refine((cells) => cells.length === 2, 'needs two counts')
    .optional()
    .describe(
      'whole numbers beyond 2^53 or -2^53: those that are the exact value or the shortest decimal of a double; the others',
    ),
  role: z.string().optional().describe('what the values look like: id, category, free text, date, email, URL, ...'),
});

/** Rows of one part of a snapshot: a file or a folder `key=value`. */
export const partitionSchema = z.strictObject({
  keys: z.record(z.string(), z.string()).describe('what the folders say of it; empty for a plain file'),
  rows: count,
  digest: z
    .string()
    .describe('of its rows in any order: their hashes added; comparable only within one engine version'),
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
  bytes: count.optional().describe('of the files'),
  privacy: z
    .strictObject({
      values: z.enum(['shown', 'hashed', 'none']),
      extremes: z.boolean(),
      key: z
        .string()
        .regex(/^[0-9a-f]{16}$/)
        .optional()
        .describe('tells the key of hashed values from others'),
    })
    .optional()
    .describe('what was held back; absent: nothing'),
  row_hash: z.string().optional().describe('of all rows in any order; comparable only within one engine version'),
  partitions: z.array(partitionSchema).optional(),
  columns: z.array(columnProfileSchema),
});

export type CountedAtEdges = z.infer<typeof countedAtEdgesSchema>;
export type CountedValues = z.infer<typeof countedValuesSchema>;
export type ColumnProfile = z.infer<typeof columnProfileSchema>;
export type Profile = z.infer<typeof profileSchema>;

/** Rows of a column that is counted, whatever they hold: the snapshot's rows, or the items of a list column. */
export function rowsOf(column: ColumnProfile): number {
  return column.n + column.missing + column.unparsed + column.nan + column.pinf + column.ninf;
}

/** A column's name for people: its path joined with dots. */
export function nameOf({ path }: { readonly path: readonly string[] }): string {
  return path.length === 1 ? (path[0] ?? '') : path.join('.');
}

/** Whether a column holds items of lists: it counts items, and a list that is missing or empty has none. */
export function isItems(column: { readonly path: readonly string[] }): boolean {
  return column.path.some((name) => name.endsWith('[]'));
}
