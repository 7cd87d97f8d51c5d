import type { Finding } from '../evidence/finding.ts';
import { quote } from '../evidence/quote.ts';

/** What each step of a response is about, as its first word. */
export const stepTitles: Readonly<Record<NonNullable<Finding['playbook']>[number]['step'], string>> = {
  revoke: 'Revoke',
  replace: 'Replace',
  redeploy: 'Redeploy',
  review: 'Review its use',
  purge: 'Purge the history',
};

const answers = {
  live: 'accepts it: it is live',
  dead: 'refuses it: it is dead',
  restricted: 'knows it, but restricts its use',
  unknown: 'gave no clear answer',
  'not-tried': 'was not asked',
} as const;

/**
 * What is known of a credential besides its place, as one message: what it says itself, what its provider answered, how
 * long it has been there. Undefined when nothing is known.
 */
export function knownWords(finding: Finding): string | undefined {
  const { facts, verification, firstSeen } = finding;
  const sentences: string[] = [];
  if (verification !== undefined) {
    const said = verification.facts.length === 0 ? '' : ` (${factWords(verification.facts)})`;
    const more =
      verification.overPermission.length === 0
        ? ''
        : `; it may do more than it should: ${verification.overPermission.join(', ')}`;
    sentences.push(`${quote(verification.host)} ${answers[verification.state]}${said}${more}.`);
  }
  if (facts !== undefined && facts.length > 0) sentences.push(`It says of itself: ${factWords(facts)}.`);
  if (firstSeen !== undefined) {
    const days = `${firstSeen.days} ${firstSeen.days === 1 ? 'day' : 'days'} ago`;
    const commit = firstSeen.commit === undefined ? '' : `, commit ${quote(firstSeen.commit.slice(0, 7))}`;
    sentences.push(`First seen ${quote(firstSeen.date.slice(0, 10))} (${days}${commit}).`);
  }
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function factWords(facts: readonly { readonly name: string; readonly value: string }[]): string {
  return facts.map(({ name, value }) => `${name} ${quote(value)}`).join(', ');
}
