import type { Finding } from '../evidence/finding.ts';
import type { Plot } from '../evidence/plot.ts';

/** A finding before the gate gives it its place and fingerprint. */
export type Draft = Omit<Finding, 'fingerprint' | 'locations' | 'plot' | 'redacted' | 'accepted'> & {
  /** what makes it the same finding again: rule and these */
  readonly about: readonly string[];
  readonly drawing?: Plot;
  /** the share of rows or values that it is about, in [0, 1]; a whole column or snapshot unless told */
  readonly size?: number;
};
