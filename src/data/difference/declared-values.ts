import { enumValues } from '../profile/enum-values.ts';
import type { ColumnProfile } from '../profile.ts';

/** How the set of values changed that two columns declare. */
export interface DeclaredChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * How the values that an ENUM declares changed, whether or not a row has them. Null where not both sides declare values, and
 * where they declare the same ones in any order.
 */
export function declaredChange(base: ColumnProfile, head: ColumnProfile): DeclaredChange | null {
  const [before, after] = [valuesOf(base.physical), valuesOf(head.physical)];
  if (before === null || after === null) return null;
  const added = [...after].filter((value) => !before.has(value));
  const removed = [...before].filter((value) => !after.has(value));
  return added.length + removed.length === 0 ? null : { added, removed };
}

/** The values of an ENUM; null for another type, and where they were held back. */
function valuesOf(physical: string): ReadonlySet<string> | null {
  if (!/^ENUM\('.*'\)$/s.test(physical)) return null;
  return new Set(enumValues(physical));
}
