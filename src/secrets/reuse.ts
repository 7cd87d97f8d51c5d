import type { Confidence, Finding } from '../evidence/finding.ts';
import type { Location } from '../evidence/location.ts';
import { quote } from '../evidence/quote.ts';
import { environmentsIn } from './places.ts';
import { type Rule, withArticle } from './rule.ts';

/**
 * A finding of its own for a credential that serves two environments or more: whoever holds one of them holds the other.
 * Null when its places name fewer than two. `fingerprint` is the one of this finding, not of the credential;
 * `confidence` is that in the credential: this finding is no surer, and never `certain`.
 */
export function reuseOf(
  rule: Rule,
  locations: readonly Location[],
  credential: string,
  fingerprint: string,
  confidence: Confidence,
): Finding | null {
  const environments = environmentsIn(locations);
  if (environments.length < 2) return null;
  const named = environments.map((environment) => {
    const at = locations.find((location) => location.environment === environment);
    return `${environment} (${quote(at?.path ?? '')})`;
  });
  return {
    rule: 'secret-reused',
    severity: 'warning',
    confidence: confidence === 'certain' ? 'high' : confidence,
    message: `${withArticle(rule)} serves ${environments.length} environments`,
    detail: `One value stands for ${named.join(' and ')}, so a leak in one opens the other. It is the credential ${credential.slice(0, 8)}.`,
    number: `${environments.length} environments (exact), limit 1`,
    mend: 'Make a credential for each environment, with the least rights that it needs there.',
    locations: locations.filter(({ environment }) => environment !== undefined).slice(0, 100),
    fingerprint,
  };
}
