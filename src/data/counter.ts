import type { ColumnProfile } from './profile.ts';
import type { LogicalType } from './types.ts';

/** The most rows that a sample has. */
export const sampleRows = 100_000;

/** A column of a snapshot as it is stored. */
export interface SourceColumn {
  readonly path: readonly string[];
  readonly type: LogicalType;
  readonly physical: string;
  readonly position: number;
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

/** What a first look at a sample of rows says about a column. */
export interface Sampled {
  /** exact quantiles of the sample at i/256, i = 0..256; empty when there is no value. Numbers and times. */
  readonly quantiles: readonly number[];
  /** the most frequent values with their counts in the sample, most frequent first. Strings and booleans. */
  readonly values: readonly (readonly [string, number])[];
}

/** A column to count as a type: base's type, whatever head's is. */
export interface CountRequest {
  readonly path: readonly string[];
  readonly type: LogicalType;
  readonly edges?: readonly number[];
  readonly values?: readonly string[];
  /** edges of the lengths of strings */
  readonly lengths?: readonly number[];
}

export type Counted = Pick<
  ColumnProfile,
  'n' | 'missing' | 'unparsed' | 'nan' | 'pinf' | 'ninf' | 'empty' | 'min' | 'max'
> & {
  readonly bins?: readonly number[];
  /** counts of the requested values in their order, then of all others */
  readonly values?: readonly number[];
  readonly lengths?: readonly number[];
};

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
  /** of every k-th row, at most `sampleRows` rows, the same rows each time; at most `most` values of each column */
  sample(columns: readonly CountRequest[], most: number): Promise<readonly Sampled[]>;
  count(columns: readonly CountRequest[]): Promise<readonly Counted[]>;
  /** values outside the list with their counts, most frequent first */
  others(column: CountRequest, most: number): Promise<readonly (readonly [string, number])[]>;
  /** the largest k from 1 to 5 such that every row is there k times or a multiple of it (of a slice of many rows) */
  repeated(): Promise<number>;
  /** the most decimal places among all values; 17 when there are more than 6 */
  decimals(column: CountRequest): Promise<number>;
}
