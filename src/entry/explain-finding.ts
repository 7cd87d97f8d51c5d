import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import { placeInWords } from '../evidence/location.ts';
import { knownWords, stepTitles } from '../report/credential-words.ts';
import { visible } from '../report/escape.ts';

/** Everything about one finding, as lines for a terminal: places, what is known, each reason, the mend and the playbook. */
export function explainFinding(finding: Finding, evidence: Evidence): string {
  const known = knownWords(finding);
  const lines = [
    `${evidence.gate}${evidence.name === undefined ? '' : ` ${evidence.name}`}: ${finding.message}`,
    `  rule ${finding.rule}, ${finding.severity}, confidence ${finding.confidence}, fingerprint ${finding.fingerprint}`,
    ...(finding.detail === undefined ? [] : [`  ${finding.detail}`]),
    ...(finding.number === undefined ? [] : [`  ${finding.number}`]),
    ...finding.locations.map((location) => `  at ${placeInWords(location)}`),
    ...(known === undefined ? [] : [`  ${known}`]),
    ...(finding.reasons ?? []).map(({ step, fact, effect }) => `  ${step}: ${fact} -> ${effect}`),
    `  Mend: ${finding.mend}`,
    ...(finding.link === undefined ? [] : [`  ${finding.link}`]),
    ...(finding.playbook ?? []).map(
      ({ step, text, link }, i) => `  ${i + 1}. ${stepTitles[step]}: ${text}${link === undefined ? '' : ` ${link}`}`,
    ),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}
