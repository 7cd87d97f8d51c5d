import type { Confidence, Finding } from '../evidence/finding.ts';
import type { Location } from '../evidence/location.ts';
import type { InlineIgnore } from './inline-ignore.ts';
import type { Decoded, Rule } from './rule.ts';

export type Reason = NonNullable<Finding['reasons']>[number];

/**
 * A credential that was found, with its text: it lives in memory only and never crosses into evidence, a log or an error.
 */
export interface Candidate {
  readonly rule: Rule;
  readonly secret: string;
  /** what makes it this credential wherever it stands: the secret decoded, or for a connection string its parts */
  readonly identity: string;
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
  /** why it is taken for no credential and not reported; null = reported */
  readonly dropped: string | null;
  readonly location: Location;
  /** what it says of itself: parts that may be shown */
  readonly facts?: Decoded['facts'];
  /** milliseconds since 1970 */
  readonly expires?: number;
  /** texts of the public half of the pair */
  readonly companions?: readonly string[];
  /** host names that stand near it, for a credential whose host is not fixed; untrusted */
  readonly hosts?: readonly string[];
  /** comments beside it that silence a rule */
  readonly ignores?: readonly InlineIgnore[];
}
