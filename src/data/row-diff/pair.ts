import type { LogicalType } from '../types.ts';
import type { Tolerance } from './config.ts';

/** A column that both sides have, compared as base's type. */
export interface RowColumn {
  readonly path: readonly string[];
  readonly type: LogicalType;
  readonly tolerance?: Tolerance;
}

/** Rows of both sides, joined by their key. */
export interface RowDiffRequest {
  readonly key: readonly RowColumn[];
  readonly columns: readonly RowColumn[];
}

/** What makes a key lie: rows without one, and rows that share one. */
export interface KeyCounts {
  readonly rows: number;
  /** rows in which a part of the key is missing */
  readonly missing: number;
  /** rows whose key stands in another row of the side too */
  readonly repeated: number;
}

/** Rows by their key. Rows without a key, and keys that a side has twice, are left out on both sides. */
export interface RowDiff {
  readonly base: KeyCounts;
  readonly head: KeyCounts;
  readonly removed: number;
  readonly added: number;
  /** keys that both sides have */
  readonly matched: number;
  /** of these, rows in which a column differs beyond its tolerance */
  readonly changed: number;
  /** of the matched, how many differ, for each column of the request */
  readonly columns: readonly number[];
}

/** One changed row: its key, and the columns (by their place in the request) that differ, as text. */
export interface ChangedRow {
  readonly key: readonly string[];
  readonly cells: readonly { readonly column: number; readonly base: string | null; readonly head: string | null }[];
}

/** Two snapshots in one engine. Errors of its methods are `Problem`s. */
export interface RowPair {
  diff(request: RowDiffRequest): Promise<RowDiff>;
  /** the first changed rows in the order of their keys */
  changedRows(request: RowDiffRequest, most: number): Promise<readonly ChangedRow[]>;
  /** rows as a whole, in any order: how many copies are gone, how many are new */
  wholeRows(columns: readonly RowColumn[]): Promise<{ readonly removed: number; readonly added: number }>;
}
