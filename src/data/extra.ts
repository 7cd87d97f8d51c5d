import type { Note } from '../evidence/evidence.ts';
import type { Measurement } from '../evidence/measurement.ts';
import type { Draft } from './draft.ts';

/** What a mode says besides the comparison of two snapshots. */
export interface Extra {
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
  readonly notes: readonly Note[];
  /** something that was asked for could not be checked: never a pass */
  readonly unchecked: boolean;
}

/** Says nothing. */
export const nothing: Extra = { drafts: [], measurements: [], notes: [], unchecked: false };

/** All that several modes say, in their order. */
export function together(extras: readonly Extra[]): Extra {
  return {
    drafts: extras.flatMap(({ drafts }) => drafts),
    measurements: extras.flatMap(({ measurements }) => measurements),
    notes: extras.flatMap(({ notes }) => notes),
    unchecked: extras.some(({ unchecked }) => unchecked),
  };
}
