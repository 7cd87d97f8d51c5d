import { seededRandom } from '../../stats/random.ts';
import type { Counter } from '../counter.ts';
import { sameBytes } from '../decision/compare.ts';
import { type Extra, nothing } from '../modes/extra.ts';
import type { SnapshotPolicy } from '../policy.ts';
import type { Profile } from '../profile.ts';
import { correlationAdvice } from './correlations.ts';
import { classifierAdvice } from './domain-classifier.ts';
import { noveltyAdvice, pairAdvice } from './novelty.ts';
import { sampleBoth } from './sample.ts';

/** Beyond this many rows of a side a sample costs a scan of everything; advice is then given only when asked for. */
export const mostUnasked = 2_000_000;

/**
 * What several columns say together, as notes that decide nothing: rank correlations, a domain classifier, rows and
 * combinations that base never had. On at most 10,000 rows of each side and 50 columns, with a fixed seed; columns of
 * which a finding was `said` already are left out.
 */
export async function advise(
  profile: Profile,
  base: Counter,
  head: Counter,
  policy: SnapshotPolicy,
  said: ReadonlySet<string> = new Set(),
): Promise<Extra> {
  const asked = policy.advice;
  const large = Math.max(base.rows, head.rows) > mostUnasked;
  if (asked === false || (large && asked !== true) || head.rows === 0) {
    const text = 'Columns were not looked at together: that is done up to 2,000,000 rows, or with `advice: true`.';
    return large && asked === undefined ? { ...nothing, notes: [{ kind: 'unchecked', text }] } : nothing;
  }
  if (sameBytes(profile, { ...profile, digest: head.digest, rows: head.rows, nulls: [...head.nulls] })) return nothing;
  const columns = await sampleBoth(profile, base, head, policy, said);
  if (columns === null) return nothing;
  return {
    ...nothing,
    drafts: [
      ...correlationAdvice(columns),
      ...classifierAdvice(columns, seededRandom(0, 'domain classifier')),
      ...noveltyAdvice(columns, seededRandom(0, 'isolation forest')),
      ...pairAdvice(columns),
    ],
  };
}
