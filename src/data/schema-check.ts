import type { Counter } from './counter.ts';
import type { Reshaped } from './difference/nesting.ts';
import type { Rename } from './difference/renames.ts';
import type { Draft } from './draft.ts';
import type { SnapshotPolicy } from './policy.ts';
import type { ColumnProfile, Profile } from './profile.ts';

/** Two snapshots as a check sees them. */
export interface SnapshotScene {
  readonly base: Profile;
  /** head at base's edges */
  readonly head: Profile;
  readonly policy: SnapshotPolicy;
  /** head, for what its profile does not answer */
  readonly counter: Counter;
  /** base's rows, where they are at hand */
  readonly rows?: Counter | null;
  readonly renames: readonly Rename[];
  /** by name: fields that are nested in another way */
  readonly reshaped: ReadonlyMap<string, Reshaped>;
}

/** A column that both snapshots have, and that the policy does not ignore. */
export interface ColumnScene extends SnapshotScene {
  readonly name: string;
  readonly before: ColumnProfile;
  readonly after: ColumnProfile;
  /** it only tells rows apart, so its values are not compared */
  readonly identifier: boolean;
}

/** A finding about a column: the column's name and "certain" are filled in where it says nothing else. */
export type Part = Omit<Draft, 'confidence' | 'about'> & Partial<Pick<Draft, 'confidence' | 'about'>>;

/** By a rule: other rules about the same column. */
export type Others = Readonly<Record<string, readonly string[]>>;

interface Declared {
  /** equals the file's name */
  readonly id: string;
  readonly title: string;
  /** what must hold, and what the finding does */
  readonly documentation: string;
  /** the rules that its findings carry */
  readonly rules: readonly string[];
  /** lower is said first; below 100 before the columns, above after them */
  readonly order: number;
  /** which findings about the same column each rule says already */
  readonly covers?: Others;
  /** which findings about the same column say each rule already */
  readonly coveredBy?: Others;
}

/**
 * A difference of two snapshots that is decided from their counts, declared as data. One file each; the registry is
 * generated. `looks` is false where a profile lacks what the check needs: then it says nothing and is listed as not
 * looked at.
 */
export type SchemaCheck = Declared &
  (
    | {
        readonly of: 'column';
        readonly looks?: (scene: ColumnScene) => boolean;
        readonly find: (scene: ColumnScene) => readonly Part[] | Promise<readonly Part[]>;
      }
    | {
        readonly of: 'snapshot';
        readonly looks?: (scene: SnapshotScene) => boolean;
        readonly find: (scene: SnapshotScene) => readonly Draft[] | Promise<readonly Draft[]>;
      }
  );

/** Declares a check of two schemas. */
export function defineSchemaCheck(check: SchemaCheck): SchemaCheck {
  return check;
}
