import type { Note } from '../../evidence/evidence.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Draft } from '../draft.ts';

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

/** What is said of a snapshot, and what decided it. */
export interface Concluded {
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
  readonly notes: readonly Note[];
  readonly decided: string;
  readonly limit: string;
  readonly verdict?: 'error';
}

const order = ['error', 'warning', 'note'] as const;

/** A judged snapshot with what its modes say; the worst finding of all names what decided. */
export function joined<T extends Concluded>(judged: T, extra: Extra): T {
  const worst = (drafts: readonly Draft[]) =>
    Math.min(2, ...drafts.map(({ severity }) => order.indexOf(severity as (typeof order)[number])));
  const first = extra.drafts.find(({ severity }) => order.indexOf(severity) === worst(extra.drafts));
  const decides = first !== undefined && worst(extra.drafts) < worst(judged.drafts);
  const more = extra.drafts.filter(({ severity }) => severity === first?.severity).length - 1;
  const words = {
    decided: `${first?.message}${more > 0 ? `, and ${more} more` : ''}`,
    limit: /^(rows|feature|parity)/.test(first?.rule ?? '') ? 'limits of rows' : 'expectations',
  };
  return {
    ...judged,
    drafts: [...judged.drafts, ...extra.drafts],
    measurements: [...judged.measurements, ...extra.measurements],
    notes: [...judged.notes, ...extra.notes],
    ...(extra.unchecked ? { verdict: 'error' as const } : {}),
    ...(decides ? words : {}),
  };
}
