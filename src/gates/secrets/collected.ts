import type { Found } from './objects.ts';

/** What a history gave so far. Of values that are not reported only the oldest place is kept: versions repeat them often. */
export interface Collected {
  readonly all: Found[];
  /** those that were dropped, by rule and identity */
  readonly dropped: Map<string, Found>;
}

/** Before the first. */
export function nothingCollected(): Collected {
  return { all: [], dropped: new Map() };
}

/** Adds candidates in their order. One whose age is not known (a thread knows none) is kept as it is. */
export function collect({ all, dropped }: Collected, items: readonly Found[]): void {
  for (const item of items) {
    if (item.candidate.dropped === null || (item.commit?.order ?? -1) < 0) {
      all.push(item);
      continue;
    }
    const key = keyOf(item);
    const before = dropped.get(key);
    if (before === undefined || byAge(item, before) < 0) dropped.set(key, item);
  }
}

/** All of it: of what was dropped more than one place may be left, where their age is not known. */
export function itemsOf({ all, dropped }: Collected): Found[] {
  return [...all, ...dropped.values()];
}

/** What is shown: all that was not dropped, oldest first, and then the oldest place of each value that was. */
export function shownOf(found: readonly Found[]): {
  readonly real: readonly Found[];
  readonly dropped: readonly Found[];
} {
  const real = found.filter(({ candidate }) => candidate.dropped === null).sort(byAge);
  const once = new Map<string, Found>();
  for (const item of found.filter(({ candidate }) => candidate.dropped !== null).sort(byAge)) {
    const key = keyOf(item);
    if (!once.has(key)) once.set(key, item);
  }
  return { real, dropped: [...once.values()] };
}

function keyOf({ candidate }: Found): string {
  return `${candidate.rule.id} ${candidate.identity}`;
}

/** Oldest first; versions of one commit by path. What was found in one version keeps its order. */
function byAge(a: Found, b: Found): number {
  return (
    (a.commit?.order ?? -1) - (b.commit?.order ?? -1) ||
    compare(a.path, b.path) ||
    compare(a.id ?? a.commit?.id ?? '', b.id ?? b.commit?.id ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
