import type { Confidence } from '../evidence/finding.ts';

/** The confidences from the surest on; the vocabulary's own list would load the schema library with it. */
export const tiers: readonly Confidence[] = ['certain', 'high', 'medium', 'low'];
