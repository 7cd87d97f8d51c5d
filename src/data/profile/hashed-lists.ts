import type { Counter } from '../counter.ts';
import type { ColumnProfile, Profile } from '../profile.ts';
import { enumValues, withEnumValues } from './enum-values.ts';
import { checkKey } from './hash-key.ts';
import { byCount } from './listing.ts';

/** Values of one column of head that are hashed to find the listed ones. */
const mostHashed = 20_000;

/** Hashes the listed values of a column, and those that its type declares; listed ones of `kept` are hashes already. */
export function hashList(
  column: ColumnProfile,
  hash: (text: string) => string,
  kept: ReadonlySet<string> = new Set(),
): ColumnProfile {
  const physical = withEnumValues(column.physical, hash);
  if (column.values === undefined) return { ...column, physical };
  const list = column.values.list.map(([value, count]): [string, number] => {
    return [kept.has(value) ? value : hash(value), count];
  });
  return { ...column, physical, values: { ...column.values, list: byCount(list) } };
}

/**
 * A profile of hashed lists with the values in clear that `counter` has, so that it can be counted at them. A hash to
 * which none of the column's 20,000 most frequent values belongs stays as it is: no such value is there, or it has
 * fewer rows than all of those. Errors: `Problem` for a profile of another key.
 */
export async function clearLists(profile: Profile, counter: Counter, hash: (text: string) => string): Promise<Profile> {
  if (profile.privacy?.values !== 'hashed') return profile;
  checkKey(profile, hash);
  const there = new Map(counter.columns.map(({ path, physical }) => [JSON.stringify(path), physical]));
  const columns: ColumnProfile[] = [];
  for (const stored of profile.columns) {
    const theirs = there.get(JSON.stringify(stored.path));
    const column = theirs === undefined ? stored : { ...stored, physical: declaredInClear(stored, theirs, hash) };
    const { values } = column;
    if (values === undefined || values.list.length === 0 || theirs === undefined) {
      columns.push(column);
      continue;
    }
    const found = await counter.others({ path: column.path, type: column.type }, mostHashed);
    const clear = new Map(found.map(([value]) => [hash(value), value]));
    const list = values.list.map(([hashed, count]): [string, number] => [clear.get(hashed) ?? hashed, count]);
    columns.push({ ...column, values: { ...values, list } });
  }
  return { ...profile, columns };
}

/** A column's type with the declared values in clear that the other's type has. */
function declaredInClear({ physical }: ColumnProfile, theirs: string, hash: (text: string) => string): string {
  const clear = new Map(enumValues(theirs).map((value) => [hash(value), value]));
  return withEnumValues(physical, (hashed) => clear.get(hashed) ?? hashed);
}
