import type { Confidence, Finding, Severity } from '../evidence/finding.ts';
import type { Allowed } from './allow-list.ts';
import type { Reason } from './candidate.ts';
import type { SecretsConfig } from './config.ts';
import type { InlineIgnore } from './inline-ignore.ts';
import { tiers } from './tier.ts';

/** Who accepted a credential that a comment beside it silences. */
export const byComment = 'a comment beside it';

/** What is known about one credential when its severity is decided. */
export interface Known {
  readonly confidence: Confidence;
  /** it came with the change, or the whole tree or history is judged */
  readonly isNew: boolean;
  readonly expired: boolean;
  readonly verification: NonNullable<Finding['verification']> | null;
  readonly allowed: Allowed | null;
  /** the comment that covers every place of it */
  readonly ignore: InlineIgnore | null;
  /** days over the limit of rotation; null when it is within, or there is none */
  readonly overdue: number | null;
}

/** What a credential weighs, and each step that made it so. */
export interface Weight {
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly reasons: readonly Reason[];
  readonly accepted: Finding['accepted'];
}

/**
 * Decides confidence and severity, in this order: expiry, the provider's answer, the policy, whether it is new, inline
 * ignores (only for what does not fail), the allow-list, rotation. An accepted credential is a note, whatever its age.
 */
export function weigh(known: Known, config: Pick<SecretsConfig, 'fail-on' | 'warn-on'>): Weight {
  const reasons: Reason[] = [];
  const confidence = sureness(known, reasons);
  let severity = byPolicy(confidence, config);
  reasons.push({ step: 'tier', fact: `confidence ${confidence}`, effect: `${severity} by the policy` });
  if (!known.isNew && severity === 'error') {
    severity = 'warning';
    reasons.push({ step: 'new', fact: 'it stood there before the change', effect: 'a warning, no failure' });
  }
  if (known.verification?.state === 'dead' && severity === 'error') {
    severity = 'warning';
    reasons.push({ step: 'verify', fact: 'the provider refuses it', effect: 'a warning, no failure' });
  }
  let accepted: Finding['accepted'];
  if (known.ignore !== null) {
    const silences = severity !== 'error';
    reasons.push({
      step: 'inline ignore',
      fact: `a comment says: ${known.ignore.reason}`,
      effect: silences ? 'accepted' : 'nothing: what fails needs the allow-list',
    });
    if (silences) accepted = { by: byComment, reason: known.ignore.reason };
  }
  if (known.allowed !== null) {
    const holds = known.allowed.state === 'holds';
    reasons.push({ step: 'allow-list', fact: inWords(known.allowed), effect: holds ? 'accepted' : 'reported' });
    const { owner, reason, until } = known.allowed.entry;
    if (holds) accepted = { by: owner, reason, until };
  }
  if (accepted !== undefined) return { confidence, severity: 'note', reasons, accepted };
  return { confidence, severity: byAge(severity, known, reasons), reasons, accepted };
}

/** What an allow-list's entry says about a secret, as a sentence. */
export function inWords({ entry, state }: Allowed): string {
  if (state === 'holds') return `${entry.owner} accepted it until ${entry.until}.`;
  if (state === 'expired') return `Its entry in the allow-list ended on ${entry.until}: ask ${entry.owner}.`;
  return `Its entry in the allow-list holds in ${entry.where} only: ask ${entry.owner}.`;
}

function sureness(known: Known, reasons: Reason[]): Confidence {
  const { confidence, verification } = known;
  if (verification?.state === 'live') {
    reasons.push({ step: 'verify', fact: `${verification.host} accepts it`, effect: `${confidence} becomes certain` });
    return 'certain';
  }
  if (!known.expired) return confidence;
  reasons.push({ step: 'expiry', fact: 'it has expired by what it says itself', effect: `${confidence} becomes low` });
  return 'low';
}

/** What the policy does to a confidence. */
export function byPolicy(confidence: Confidence, config: Pick<SecretsConfig, 'fail-on' | 'warn-on'>): Severity {
  const rank = tiers.indexOf(confidence);
  if (rank <= tiers.indexOf(config['fail-on'])) return 'error';
  return rank <= tiers.indexOf(config['warn-on']) ? 'warning' : 'note';
}

/** An overdue credential fails where it was only known before; what is probably no credential stays what it is. */
function byAge(severity: Severity, known: Known, reasons: Reason[]): Severity {
  if (known.overdue === null || severity === 'note') return severity;
  reasons.push({ step: 'age', fact: `${known.overdue} days over the limit of rotation`, effect: 'error' });
  return 'error';
}
