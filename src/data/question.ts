import type { Counter, SourceColumn } from './counter.ts';
import type { LogicalType } from './types.ts';

/** A comparison of two columns of one row. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * What a row must do. A row counts as *considered* when it has the value at all; as *failing* when the value is there
 * and is not as it must be, also when it cannot be read as the type `as`. Numbers of times are seconds since 1970 UTC.
 */
export type RowTest =
  | { readonly is: 'filled'; readonly column: SourceColumn }
  | {
      readonly is: 'range';
      readonly column: SourceColumn;
      readonly as: 'double' | 'timestamp(us)';
      readonly min?: number;
      readonly max?: number;
    }
  | {
      readonly is: 'in';
      readonly column: SourceColumn;
      readonly as: 'double' | 'string' | 'bool';
      readonly values: readonly (string | number)[];
    }
  | { readonly is: 'match'; readonly column: SourceColumn; readonly pattern: string }
  | { readonly is: 'length'; readonly column: SourceColumn; readonly min?: number; readonly max?: number }
  | { readonly is: 'reads'; readonly column: SourceColumn; readonly as: LogicalType }
  | {
      readonly is: 'items';
      readonly column: SourceColumn;
      readonly min?: number;
      readonly max?: number;
      readonly low?: number;
      readonly high?: number;
    }
  | {
      readonly is: 'tokens';
      readonly column: SourceColumn;
      readonly min?: number;
      readonly max?: number;
      readonly vocabulary?: readonly string[];
      /** smallest share of a text's tokens that the vocabulary must hold */
      readonly coverage?: number;
    }
  | { readonly is: 'compare'; readonly left: SourceColumn; readonly op: Comparison; readonly right: SourceColumn }
  | { readonly is: 'same-length'; readonly columns: readonly SourceColumn[] }
  | { readonly is: 'sql'; readonly expression: string };

/** What an expectation asks of a snapshot. */
export type Question =
  | { readonly kind: 'rows'; readonly test: RowTest }
  /** failing: rows whose values of these columns together stand in another row too; rows with a NULL are left out */
  | { readonly kind: 'unique'; readonly columns: readonly SourceColumn[] }
  /** value: how many different values, exactly */
  | { readonly kind: 'distinct'; readonly column: SourceColumn }
  /** value: the mean of the finite numbers, from an exact sum */
  | { readonly kind: 'mean'; readonly column: SourceColumn }
  /** value: the newest time that is not after `until`, in seconds since 1970 UTC; failing: times after it */
  | { readonly kind: 'newest'; readonly column: SourceColumn; readonly until: number }
  /** failing: values that go the wrong way from the value before, in stored order, within rows of equal `within` */
  | {
      readonly kind: 'monotone';
      readonly column: SourceColumn;
      readonly direction: 'increasing' | 'decreasing';
      readonly strict: boolean;
      readonly within: readonly SourceColumn[];
    }
  /** failing: values that the column `to` of `other` does not have */
  | {
      readonly kind: 'reference';
      readonly column: SourceColumn;
      readonly other: Counter;
      readonly to: SourceColumn;
    };

/** Exact counts. */
export interface Answer {
  readonly considered: number;
  readonly failing: number;
  /** of questions that ask for a number; null where there is none */
  readonly value?: number | null;
}

/** The questions of expectations, answered by an engine that can. Errors: `Problem`. */
export interface Questions {
  /** one answer for each question, in their order, in as few scans as possible */
  ask(questions: readonly Question[]): Promise<readonly Answer[]>;
  /** the most frequent failing values of a test of one column, as text, most frequent first */
  failing(test: RowTest, most: number): Promise<readonly (readonly [string, number])[]>;
}
