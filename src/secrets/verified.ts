import type { Finding } from '../evidence/finding.ts';
import type { Verification } from './answer.ts';

type Reason = NonNullable<Finding['reasons']>[number];

/**
 * The finding with what its provider answered: live makes it certain, and an error unless the policy accepted it or it
 * stood there before the change; dead makes an error a warning; anything else changes nothing but the record.
 */
export function withVerification(finding: Finding, verification: Verification | undefined): Finding {
  if (verification === undefined) return finding;
  const { state, host } = verification;
  const reason: Reason = { step: 'verification', fact: factOf(state, host), effect: 'nothing changes' };
  const record = { ...finding, verification };
  const reasons = finding.reasons ?? [];
  if (state === 'live') {
    const held = finding.accepted !== undefined || reasons.some(({ step }) => step === 'new' || step === 'ignore');
    const severity = held ? finding.severity : 'error';
    return { ...record, severity, confidence: 'certain', reasons: [...reasons, { ...reason, effect: 'certain' }] };
  }
  if (state === 'dead') {
    const severity = finding.severity === 'error' ? 'warning' : finding.severity;
    return { ...record, severity, reasons: [...reasons, { ...reason, effect: 'a warning at most' }] };
  }
  return { ...record, reasons: [...reasons, reason] };
}

function factOf(state: Verification['state'], host: string): string {
  if (state === 'live') return `${host} says that it is live`;
  if (state === 'dead') return `${host} refuses it as invalid`;
  if (state === 'restricted') return `${host} knows it and binds it to an address, an application or a service`;
  return state === 'unknown' ? `${host} gave no answer that says whether it is live` : 'nobody was asked';
}
