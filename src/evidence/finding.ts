import type { z } from 'zod';
import type { findingSchema, tableSchema } from './finding-schema.ts';
import type { Verdict } from './verdict.ts';

export const severities = ['error', 'warning', 'note'] as const;
export const confidences = ['certain', 'high', 'medium', 'low'] as const;

/** What is done about a leaked credential, in this order. */
export const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'] as const;

export type Severity = (typeof severities)[number];
export type Confidence = (typeof confidences)[number];
export type Table = z.infer<typeof tableSchema>;
export type Finding = z.infer<typeof findingSchema>;

/** What one finding does to its gate: error fails, warning warns, note passes. */
export function verdictOf(finding: Pick<Finding, 'severity'>): Verdict {
  if (finding.severity === 'error') return 'fail';
  return finding.severity === 'warning' ? 'warn' : 'pass';
}

/** The severity of a finding that gives its gate this verdict: the inverse of `verdictOf`. */
export function severityOf(verdict: Verdict): Severity {
  if (verdict === 'fail' || verdict === 'error') return 'error';
  return verdict === 'warn' ? 'warning' : 'note';
}

/** Whether its provider knows the credential, with full or with limited use: it is real, and never to be accepted. */
export function isProvenReal({ verification }: Pick<Finding, 'verification'>): boolean {
  return verification?.state === 'live' || verification?.state === 'restricted';
}
