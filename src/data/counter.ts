import type { Duplicates, Repeats } from './duplicates.ts';
import type { ColumnProfile } from './profile.ts';
import type { Questions } from './question.ts';
import type { RowPair } from './row-diff/pair.ts';
import type { LogicalType } from './types.ts';

/** The most rows that a sample has. */
export const sampleRows = 100_000;

/** A column of a snapshot as it is stored. */
export interface SourceColumn {
  readonly path: readonly string[];
  readonly type: LogicalType;
  readonly physical: string;
  readonly position: number;
  /** what the file declares; absent where the format cannot say */
  readonly nullable?: boolean;
  /** for text formats: what the values look like, over all rows; the type is derived from it */
  readonly tally?: TextTally;
}

/** How many of the filled cells of a text column read as each type. */
export interface TextTally {
  readonly filled: number;
  readonly integers: number;
  readonly numbers: number;
  readonly booleans: number;
  readonly dates: number;
  readonly timestamps: number;
  readonly times: number;
  /** digits that start with a needless zero: identifiers, not numbers */
  readonly zeros: number;
}

/** A column that some files of a snapshot do not have. */
export interface Lacking {
  readonly column: string;
  /** by the names that the user gave them */
  readonly files: readonly string[];
}

/** What a first look at a sample of rows says about a column. */
export interface Sampled {
  /** exact quantiles of the sample at i/256, i = 0..256; empty when there is no value. Numbers and times. */
  readonly quantiles: readonly number[];
  /** the most frequent values with their counts in the sample, most frequent first. Strings and booleans. */
  readonly values: readonly (readonly [string, number])[];
  /** how many different values the sample has, of how many that count; an engine may leave out this and what follows */
  readonly distinct?: number;
  readonly n?: number;
  /** strings: at most `mostSpread` different values, evenly from all different values of the sample in byte order */
  readonly spread?: readonly string[];
  /** numbers and times: exact quantiles of the sample at 0.001 and 0.999 */
  readonly tails?: readonly [number, number];
}

/** A column to count as a type: base's type, whatever head's is. */
export interface CountRequest {
  readonly path: readonly string[];
  readonly type: LogicalType;
  readonly edges?: readonly number[];
  readonly values?: readonly string[];
  /** edges of the lengths of strings (characters) or lists (items) */
  readonly lengths?: readonly number[];
  /** sum of round((v - centre) * 2^scale) over the values that count; terms that do not fit in 64 bits are left out and counted */
  readonly sum?: { readonly centre: number; readonly scale: number };
  /** set a bit of a bitmap (`distinctBits` of them) for each value of one slice of so many, by the hash of the value */
  readonly distinct?: number;
  /** count what follows in one slice of so many, by the hash of the value, so that parts add up */
  readonly slice?: number;
  /** numbers by decimal places: exactly 0..6, then more */
  readonly places?: boolean;
  /** strings that are not among `values`, by shape: counts of these, then of all others */
  readonly shapes?: readonly string[];
  /** strings that are not among `values`, by each of `looks` (looks.ts) */
  readonly looks?: boolean;
  /** times by the hour of the day: one count for each of `hourCells` */
  readonly hours?: boolean;
  /** whole numbers beyond 2^53 or -2^53: those that are the exact value or the shortest decimal of a double; the others */
  readonly large?: boolean;
}

/** Cells of times by the hour of the day, in UTC: midnight exactly, then the hours from 0 to 23 without it. */
export const hourCells = 25;

/** The cell of a time, in seconds since a midnight. In SQL the same steps, so that all engines round alike. */
export function hourCell(seconds: number): number {
  const ofDay = seconds - Math.floor(seconds / 86_400) * 86_400;
  return ofDay === 0 ? 0 : Math.min(hourCells - 1, Math.max(1, Math.floor(ofDay / 3600) + 1));
}

/** The most values of `Sampled.spread`. */
export const mostSpread = 400;

/** The most rows of a snapshot of which different values are counted one by one. */
export const mostDistinctRows = 2_000_000;

/** Bits of the bitmap of different values. */
export const distinctBits = 1024;

/** Rows of one part of a snapshot: a file, or a folder `key=value`. */
export interface CountedPart {
  readonly keys: Readonly<Record<string, string>>;
  readonly rows: number;
  /** 32 hex digits: the hashes of its rows added modulo 2^128, so their order does not matter */
  readonly digest: string;
}

/** Everything that was asked for is answered, but an engine may leave out `sum` and what follows it. */
export type Counted = Pick<
  ColumnProfile,
  'n' | 'missing' | 'unparsed' | 'nan' | 'pinf' | 'ninf' | 'empty' | 'min' | 'max'
> & {
  readonly bins?: readonly number[];
  /** counts of the requested values in their order, then of all others */
  readonly values?: readonly number[];
  readonly lengths?: readonly number[];
  readonly sum?: { readonly total: bigint; readonly clamped: number };
  /** base64 of the bitmap: bit i is bit 7 - i % 8 of byte floor(i / 8) */
  readonly distinct?: string;
  readonly places?: readonly number[];
  readonly shapes?: readonly number[];
  readonly looks?: readonly number[];
  readonly hours?: readonly number[];
  readonly large?: readonly number[];
};

/** How rows are grouped: by the values asked for of a text column, or in so many successive blocks. */
export type GroupedBy = { readonly column: CountRequest } | { readonly blocks: number };

/** Counts of a column in one group of rows. */
export interface GroupedCounts {
  /** the value that the group has in common; null: any value that was not asked for, or none */
  readonly value: string | null;
  readonly rows: number;
  readonly missing: number;
  /** values that count */
  readonly n: number;
  /** at the requested edges or of the requested values, then of the rest */
  readonly counts: readonly number[];
}

/**
 * A snapshot that can be counted. Engines implement it; the core asks only for counts, so that the same comparison runs
 * on a file, on a warehouse, or on arrays in a test. All answers are exact over all rows, except `sample`.
 */
export interface Counter {
  readonly engine: string;
  readonly kind: 'csv' | 'parquet' | 'json';
  readonly rows: number;
  readonly columns: readonly SourceColumn[];
  readonly digest: string;
  readonly nulls: readonly string[];
  /** of the files, where there are files */
  readonly bytes?: number;
  /** how many files; absent where there are none */
  readonly files?: number;
  /** columns that not every file declares, where the files say which they have */
  readonly lacking?: readonly Lacking[];
  /** of every k-th row, at most `sampleRows` rows, the same rows each time; at most `most` values of each column */
  sample(columns: readonly CountRequest[], most: number): Promise<readonly Sampled[]>;
  count(columns: readonly CountRequest[]): Promise<readonly Counted[]>;
  /** values outside the list with their counts, most frequent first */
  others(column: CountRequest, most: number): Promise<readonly (readonly [string, number])[]>;
  /** the largest k from 1 to 5 such that every row is there k times or a multiple of it (of a slice of many rows) */
  repeated(): Promise<number>;
  /** the most decimal places among all values; 17 when there are more than 6 */
  decimals(column: CountRequest): Promise<number>;
  /** whether each text falls in the slice that `CountRequest.slice` names; asked of an engine that counts in slices */
  inSlice?(values: readonly string[], slice: number): Promise<readonly boolean[]>;
  /** exactly how many different values, for each column; only asked of a snapshot of at most `mostDistinctRows` rows */
  distinct?(columns: readonly CountRequest[]): Promise<readonly number[]>;
  /** rows and order-free digest of each part, in the order of the files; one part for a single file */
  parts?(): Promise<readonly CountedPart[]>;
  /** counts of a column in each group of rows; at most 51 groups by a column, those asked for and the rest */
  groups?(column: CountRequest, by: GroupedBy): Promise<readonly GroupedCounts[]>;
  /**
   * values of at most `most` rows, column by column: numbers, texts, null for missing or not finite; with a key the rows
   * whose key falls in one slice by its hash, the same on every snapshot, else every k-th row
   */
  rowSample?(
    columns: readonly CountRequest[],
    most: number,
    key: readonly CountRequest[],
  ): Promise<readonly (readonly (number | string | null)[])[]>;
  /** questions of expectations, none of which may take longer than so many seconds */
  questions?(seconds: number): Questions;
  /** the rows of a base and these together; null where the engine cannot read both at once */
  rowsAgainst?(base: Counter): RowPair | null;
  /** the engine's own: by it a question about two snapshots finds the other one */
  readonly handle?: unknown;
  /** exactly how many rows repeat a key of these columns or have none */
  duplicates?(paths: readonly (readonly string[])[]): Promise<Duplicates>;
  /** how many rows equal an earlier one in everything */
  repeats?(): Promise<Repeats>;
}
