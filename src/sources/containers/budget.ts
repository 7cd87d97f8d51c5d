import type { Unread } from '../../secrets/encoding.ts';

/** What one outer file may cost to open, with all that is nested in it. */
export interface Caps {
  /** containers inside containers, the outer file counted: 3 */
  readonly depth: number;
  /** members of all containers together */
  readonly entries: number;
  /** inflated bytes of all members together */
  readonly bytes: number;
  /** inflated bytes for each packed byte of a member; the first MiB of a member is free */
  readonly ratio: number;
  /** bytes of one member that is held in memory */
  readonly member: number;
}

export const defaultCaps: Caps = {
  depth: 3,
  entries: 10_000,
  bytes: 512 * 2 ** 20,
  ratio: 100,
  member: 100_000_000,
};

/** What is left of the caps. It is changed while containers are opened. */
export interface Budget {
  readonly caps: Caps;
  entries: number;
  bytes: number;
}

/** Why a container or a member could not be read to its end. */
export type Closed = Extract<Unread, 'over-cap' | 'encrypted' | 'unreadable' | 'unsupported'>;

/** The error that readers throw among themselves; it never leaves this folder. */
export interface Stop extends Error {
  readonly closed: Closed;
}

/** An error that says why reading stops. */
export function stop(closed: Closed): Stop {
  return Object.assign(new Error(closed), { closed });
}

/** Why reading stopped: what a reader of ours said, or `unreadable` for whatever else was thrown. */
export function closedBy(error: unknown): Closed {
  return (error as Partial<Stop>).closed ?? 'unreadable';
}

/** A budget that nothing was taken from yet. */
export function budgetOf(caps: Caps): Budget {
  return { caps, entries: caps.entries, bytes: caps.bytes };
}

/** Takes one member from the budget. Errors: stops with `over-cap` when none is left. */
export function takeEntry(budget: Budget): void {
  if (budget.entries <= 0) throw stop('over-cap');
  budget.entries -= 1;
}

/** How many bytes a member of `packed` bytes may become: by ratio, by what is left, and by what is held in memory. */
export function roomFor(budget: Budget, packed: number): number {
  const { ratio, member } = budget.caps;
  return Math.min(Math.max(2 ** 20, packed * ratio), budget.bytes, member);
}

/** A meter for the output of one packed stream. Each call counts bytes; it stops with `over-cap` beyond ratio or total. */
export function meterOf(budget: Budget, packed: number): (bytes: number) => void {
  let room = Math.max(2 ** 20, packed * budget.caps.ratio);
  return (bytes) => {
    room -= bytes;
    budget.bytes -= bytes;
    if (room < 0 || budget.bytes < 0) throw stop('over-cap');
  };
}
