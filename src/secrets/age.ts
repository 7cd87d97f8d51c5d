import type { Finding } from '../evidence/finding.ts';
import type { Location } from '../evidence/location.ts';
import type { SecretsConfig } from './config.ts';

const day = 86_400_000;

/**
 * The earliest commit among the places, with the age at `now` (milliseconds since 1970) in whole days, at least 0. Null
 * when no place has a date.
 */
export function firstSeenAt(locations: readonly Location[], now: number): NonNullable<Finding['firstSeen']> | null {
  let first: { at: number; date: string; commit: string | undefined } | null = null;
  for (const { date, commit } of locations) {
    const at = date === undefined ? Number.NaN : Date.parse(date);
    if (date !== undefined && at < (first?.at ?? Number.POSITIVE_INFINITY)) first = { at, date, commit };
  }
  if (first === null) return null;
  const days = Math.max(0, Math.floor((now - first.at) / day));
  return { date: first.date, days, ...(first.commit === undefined ? {} : { commit: first.commit }) };
}

/** The strictest limit in days that the policy sets for a credential with these tags; null when it sets none. */
export function rotationLimit(rotation: SecretsConfig['rotation'], tags: readonly string[]): number | null {
  if (rotation === undefined) return null;
  const own = tags.flatMap((tag) =>
    Object.hasOwn(rotation['by-tag'], tag) ? [rotation['by-tag'][tag] as number] : [],
  );
  return own.length === 0 ? rotation['max-age-days'] : Math.min(...own);
}
