/** What a key of several columns does not do. */
export interface Duplicates {
  /** rows whose key an earlier row has */
  readonly duplicates: number;
  /** rows in which a column of the key is missing */
  readonly nulls: number;
}

/** Rows that equal an earlier one, of the rows that were looked at: all, or one slice of many by the row's hash. */
export interface Repeats {
  readonly rows: number;
  readonly copies: number;
}
