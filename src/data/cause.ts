import type { Table } from '../evidence/finding.ts';
import type { Decision } from './decision/compare.ts';
import type { ColumnProfile } from './profile.ts';

/** A changed column with everything that a cause may look at. */
export interface Scene {
  readonly column: string;
  readonly base: ColumnProfile;
  /** head at base's edges */
  readonly head: ColumnProfile;
  /** head at edges of its own; for text the same as `head` */
  readonly own: ColumnProfile;
  /** quantiles of head's sample at i/256; empty for text */
  readonly quantiles: readonly number[];
  readonly decisions: { readonly distribution?: Decision; readonly missing?: Decision };
  /** head's counts at other edges, one answer for each list of edges */
  count(edges: readonly (readonly number[])[]): Promise<readonly (readonly number[])[]>;
  /** values of head that base does not list, with their counts */
  others(): Promise<readonly (readonly [string, number])[]>;
  /** decimal places of head's values; 17 when there are many */
  decimals(): Promise<number>;
  /**
   * whether base and this column, an undone head, are not changed any more (in missing values: only where the undo
   * touches them); in a search for parts, whether much less of the change is left
   */
  holds(undone: ColumnProfile): boolean;
  /** a cause that explains a part of the change is looked for: its fit need not be good */
  readonly partly?: boolean;
}

/** What can change of a column. */
export const sides = ['distribution', 'missing'] as const;

/** What a cause says when it explains the change. */
export interface Explanation {
  /** rule of the finding */
  readonly rule: string;
  readonly message: string;
  readonly detail: string;
  readonly number: string;
  readonly mend: string;
  readonly table?: Table;
  /** what it explains: the distribution, the missing share, or both */
  readonly explains: readonly (typeof sides)[number][];
}

/** A named cause of a change, declared as data. One file each; the registry is generated. */
export interface Cause {
  /** equals the file's name */
  readonly id: string;
  readonly title: string;
  /** the rule: what must hold, and what its undo is */
  readonly documentation: string;
  readonly source: string;
  /** lower is asked first */
  readonly order: number;
  /** by a rule of its findings: other rules about the same column that it says already */
  readonly covers?: Readonly<Record<string, readonly string[]>>;
  readonly explain: (scene: Scene) => Promise<Explanation | null>;
}

/** Declares a cause. */
export function defineCause(cause: Cause): Cause {
  return cause;
}
