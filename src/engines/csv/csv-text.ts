import type { Counted, CountRequest, Sampled } from '../../data/counter.ts';
import type { Tallied, TallyRequest } from '../engine.ts';

/** A delimited text in files that are read one behind the other: UTF-8, one byte as delimiter and one as quote. */
export interface CsvText {
  readonly files: readonly string[];
  /** how many cells each row has */
  readonly columns: number;
  readonly delimiter: string;
  readonly quote: string;
  /** whether the first row of each file holds names */
  readonly header: boolean;
  /** texts that mean missing; where one is not empty, also in quotes */
  readonly nulls: readonly string[];
}

/** How the cells of a column are read. `moment`: a date, perhaps with a time of day. */
export type CellKind = 'number' | 'moment' | 'time' | 'boolean' | 'text' | 'opaque';

/** A column by its place, and how its cells are read. `empty`: whether a text without characters is one. */
export interface CsvColumn {
  readonly column: number;
  readonly kind: CellKind;
  readonly empty: boolean;
}

/** A column to count. `filled`: how many cells are there and not empty. */
export interface CsvCount extends CsvColumn {
  readonly filled: number;
  readonly request: CountRequest;
  readonly tally: TallyRequest;
}

/** A question about a text. */
export type CsvJob = { readonly text: CsvText } & (
  | {
      readonly ask: 'kinds';
      /** rows of the first look */
      readonly look: number;
      /** the engine's aggregates over rows that all have the text `x`, in the order of `cellCounts` */
      readonly sql: readonly string[];
    }
  | {
      readonly ask: 'sample';
      readonly columns: readonly CsvColumn[];
      /** every so-manieth row */
      readonly step: number;
      /** of how many rows */
      readonly rows: number;
      readonly most: number;
    }
  | {
      readonly ask: 'rows';
      readonly columns: readonly CsvColumn[];
      readonly step: number;
      readonly rows: number;
      readonly most: number;
    }
  | { readonly ask: 'count'; readonly columns: readonly CsvCount[]; readonly rows: number }
  | { readonly ask: 'distinct'; readonly columns: readonly CsvColumn[]; readonly rows: number }
);

/** Counts of a column's cells by what they read as, in the order of `cellCounts`. */
export type CellCounts = readonly number[];

/** What the cells of a column are counted as. */
export const cellCounts = [
  'texts',
  'filled',
  'integers',
  'numbers',
  'booleans',
  'dates',
  'timestamps',
  'times',
  'zeros',
] as const;

/** What the cells of a text read as: of the first rows, and of all. */
export interface Kinds {
  readonly rows: number;
  readonly first: readonly CellCounts[];
  readonly all: readonly CellCounts[];
}

/** What was counted of a column: of numbers and times, or of texts; neither of what is opaque. */
export interface CsvCounted {
  readonly tallied?: Tallied;
  /** `stored`: cells that are there; `filled`: those of them that read as the asked type */
  readonly texts?: { readonly stored: number; readonly filled: number; readonly empty: number } & Partial<Counted>;
}

/** A finite number, a text, or neither. */
export type CellValue = number | string | null;

/** The answer to a job. */
export type CsvAnswer =
  | { readonly kinds: Kinds }
  | { readonly sampled: readonly Sampled[] }
  /** values of rows, column by column */
  | { readonly values: readonly (readonly CellValue[])[] }
  | { readonly counted: readonly CsvCounted[] }
  /** of each column: cells that are there, and how many different ones they hold */
  | { readonly distinct: readonly { readonly there: number; readonly different: number }[] };

/** Asks the engine what only it can say: of each text the values of these SQL expressions, in which it is `x`. */
export type AskTexts = (
  texts: readonly string[],
  expressions: readonly string[],
) => Promise<readonly (readonly unknown[])[]>;
