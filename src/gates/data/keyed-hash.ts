import { createHmac } from 'node:crypto';
import type { Counter } from '../../data/counter.ts';
import { clearLists } from '../../data/profile/hashed-lists.ts';
import { type HoldBack, hashOf } from '../../data/profile/holding-back.ts';
import type { Profile } from '../../data/profile.ts';
import { Problem } from '../../evidence/problem.ts';
import type { Io } from '../io.ts';

/** The key of hashed values. */
const keyVariable = 'ASSAY_PROFILE_KEY';

/** 64 bits of HMAC-SHA-256 as 16 hex digits; nothing without a key. */
export function keyedHash(env: Io['env']): Pick<HoldBack, 'hash'> {
  const key = env[keyVariable];
  if (key === undefined || key === '') return {};
  return { hash: (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex').slice(0, 16) };
}

/**
 * A base whose listed values are hashed, made comparable with head: its lists in clear where head has the values. Two
 * stored profiles compare when both are hashed or neither is. Errors: `Problem` without a key, or when they differ.
 */
export async function comparable(base: Profile, head: Counter | Profile, env: Io['env']): Promise<Profile> {
  if ('count' in head) {
    if (base.privacy?.values !== 'hashed') return base;
    const clear = await clearLists(base, head, hashOf(keyedHash(env)));
    // It is compared and never stored, so head is counted in clear too.
    return { ...clear, privacy: { ...base.privacy, values: 'shown' } };
  }
  if ((base.privacy?.values ?? 'shown') !== (head.privacy?.values ?? 'shown')) {
    throw new Problem(
      'One profile holds its values in clear and the other does not, so their values cannot be told to be the same.',
      'Make both with the same `privacy.values`, or name the data itself as head.',
    );
  }
  const [before, after] = [base.privacy?.key, head.privacy?.key];
  if (before !== undefined && after !== undefined && before !== after) {
    throw new Problem(
      'The values of the two profiles were hashed with different keys, so none of them can be told to be the same.',
      'Make both with the same ASSAY_PROFILE_KEY.',
    );
  }
  return base;
}
