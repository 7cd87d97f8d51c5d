import type { Finding } from '../evidence/finding.ts';
import type { Sighting } from './findings.ts';
import { distinctPlaces } from './places.ts';
import { redact } from './redact.ts';
import { withArticle } from './rule.ts';

/** How many are explained; the count of all stands in the evidence. */
const most = 1000;

/**
 * A recorded finding for each candidate that was dropped, with the chain of reasons, for people who ask why something was
 * not reported. One for each rule, reason and place; at most 1,000. `digestOf` gives 32 hex digits for a text that holds no
 * secret: here the fingerprint is of the place, for what was dropped is often a word that can be guessed.
 */
export function droppedFindings(sightings: readonly Sighting[], digestOf: (text: string) => string): Finding[] {
  const dropped = sightings.filter(({ candidate }) => candidate.dropped !== null);
  return dropped.slice(0, most).map(({ candidate, location }) => {
    const { rule, secret, reasons } = candidate;
    const fingerprint = digestOf(JSON.stringify(['dropped', rule.id, location]));
    return {
      rule: rule.id,
      severity: 'note' as const,
      confidence: 'low' as const,
      message: `not reported: ${withArticle(rule)}`,
      detail: `It looks like ${withArticle(rule)}, but ${candidate.dropped}.`,
      mend: 'Nothing to do. If it is a credential, tell us which step is wrong.',
      locations: distinctPlaces([location]),
      fingerprint,
      redacted: { ...redact(rule, secret, fingerprint), prefix: '' },
      reasons: [...reasons],
    };
  });
}
