import { Problem } from '../../evidence/problem.ts';
import type { Profile } from '../profile.ts';

/** What tells one key of hashes from another: the hash of a text that is the same everywhere. */
export function keyMark(hash: (text: string) => string): string {
  return hash('assay/profile');
}

/**
 * Errors: `Problem` when a profile's values were hashed with another key: then no value would be found again. A profile
 * that does not say its key is believed.
 */
export function checkKey({ privacy }: Pick<Profile, 'privacy'>, hash: (text: string) => string): void {
  if (privacy?.key === undefined || privacy.key === keyMark(hash)) return;
  throw new Problem(
    'The key in ASSAY_PROFILE_KEY is not the one that the values of the profile were hashed with.',
    'Set ASSAY_PROFILE_KEY to the key of then, or make the profile again with this one.',
  );
}
