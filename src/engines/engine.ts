import type { Counter, Sampled } from '../data/counter.ts';
import type { CsvAnswer, CsvJob } from './csv/csv-text.ts';
import type { SplitJob } from './duckdb/split-text.ts';

/** A file of a snapshot. */
export interface EnginePart {
  /** what the user calls it */
  readonly name: string;
  readonly path: string;
  readonly digest: string;
  /** keys and values of its partition, in their order; null = missing */
  readonly partition: readonly (readonly [key: string, value: string | null])[];
}

/** The files of one snapshot as they are stored: safe names in a private folder, nothing of the user's in them. */
export interface StoredSource {
  /** what the user called it, for messages */
  readonly name: string;
  readonly kind: 'csv' | 'parquet' | 'json' | 'arrow' | 'duckdb' | 'sqlite';
  readonly files: readonly string[];
  /** one for each of `files` */
  readonly parts?: readonly EnginePart[];
  readonly digest: string;
  /** of all files */
  readonly bytes?: number;
  /** CSV: the columns' names and how the text is written (UTF-8, one kind of line end) */
  readonly header?: {
    readonly names: readonly string[];
    readonly delimiter: string;
    readonly quote?: string;
    readonly escape?: string;
    /** whether the first record holds the names; it does unless told */
    readonly header?: boolean;
    /** blank lines before the first record */
    readonly skip?: number;
  };
  /** CSV: texts that mean missing */
  readonly nulls: readonly string[];
  /** keys of partitions: the files lie in folders `p0=<value>/p1=<value>` of these keys, values encoded as in URLs */
  readonly partitions?: readonly string[];
  /** a database: the table to read */
  readonly table?: string;
  /** whether it is counted once and asked no more, so that a copy to read again and again would not pay */
  readonly once?: boolean;
}

/** The files of one snapshot, in a form that the engine reads itself. */
export interface EngineSource extends Omit<StoredSource, 'kind'> {
  readonly kind: 'csv' | 'parquet' | 'json';
  /** JSON: the columns, where they are known already, with the engine's types */
  readonly columns?: readonly { readonly name: string; readonly type: string }[];
  /** the FROM clause that reads it, where that is not said by kind and files alone */
  readonly from?: string;
  /** where columns lie in different files: the FROM clause of each alone, with the same rows in the same order */
  readonly columnsFrom?: readonly string[];
  /** whether what is read is a Parquet copy of its text, so that a column can be read without parsing the others */
  readonly copied?: boolean;
}

/** Something that can count snapshots. Errors of its methods are `Problem`s. */
export interface Engine {
  /** name and version, e.g. `duckdb 1.5.6` */
  readonly id: string;
  open(source: StoredSource): Promise<Counter>;
  close(): Promise<void>;
}

/** One connection that runs SQL; rows are arrays of plain values. */
export interface Connection {
  readonly version: string;
  /** with `seconds`: the query is stopped after so long, and fails with a message that begins with INTERRUPT */
  query(sql: string, seconds?: number): Promise<readonly (readonly unknown[])[]>;
  /** reads files of a format that the engine does not, and writes them as lines of JSON; copies and divides texts */
  convert?(job: ConvertJob): Promise<readonly ConvertedColumn[]>;
  /** counts the columns of a query, all DOUBLE, as they come by; null where this engine cannot */
  tally?(sql: string, columns: readonly TallyRequest[]): Promise<Tally | null>;
  /** what `Counter.sample` says of each column of a query, all DOUBLE; null where this engine cannot, or of too many rows */
  quantiles?(sql: string, columns: number): Promise<readonly Sampled[] | null>;
  /** reads an ordinary delimited text by a program of ours; null where it is none, or cannot be read by it */
  csv?(job: CsvJob): Promise<CsvAnswer | null>;
  close(): Promise<void>;
}

/** What is counted of a column of DOUBLEs; each as in `CountRequest`. */
export interface TallyRequest {
  readonly edges: readonly number[];
  readonly sum?: { readonly centre: number; readonly scale: number };
  /** one slice of so many of which the bitmap is made */
  readonly distinct?: number;
  /** one slice of so many of which the decimal places are counted, those that a FLOAT can tell apart or all */
  readonly places?: { readonly slice: number; readonly float: boolean };
  readonly hours?: boolean;
}

/** What a query gave: how many rows, and the counts of each column. */
export interface Tally {
  readonly rows: number;
  readonly columns: readonly Tallied[];
}

/** Counts of a column of DOUBLEs. What is not finite is only in its own count, in `filled` and in the bitmap. */
export interface Tallied {
  readonly filled: number;
  readonly nan: number;
  readonly pinf: number;
  readonly ninf: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly bins: readonly number[];
  readonly total: bigint;
  /** values that are in `total` */
  readonly added: number;
  readonly distinct: string;
  readonly places: readonly number[];
  readonly hours: readonly number[];
}

/** A file to be converted; both paths lie in the engine's folder. `name` is the user's, for messages. */
export type ConvertJob = { readonly name: string; readonly file: string; readonly target: string } & (
  | { readonly kind: 'arrow'; readonly url: string }
  | { readonly kind: 'sqlite'; readonly table: string | null }
  | { readonly kind: 'wide'; readonly statement: string }
  | { readonly kind: 'split'; readonly job: SplitJob }
);

/** A column of converted rows: `c0`, `c1`... in the lines. */
export interface ConvertedColumn {
  readonly name: string;
  /** the type of the engine to read it as */
  readonly readAs: string;
  /** SQL of its value, in which `$` is what was read */
  readonly value: string;
  /** types that it has instead when all its texts read as one of them, the first goes first */
  readonly when?: readonly string[];
}

/** How the engine may use the machine. */
export interface EngineSettings {
  /** the only folder that it may read, and where it may spill */
  readonly directory: string;
  readonly threads: number;
  readonly memory: string;
}
