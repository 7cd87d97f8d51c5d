import type { Parts } from './ask.ts';
import type { Candidate } from './candidate.ts';
import { exampleOf, type Random } from './example.ts';
import type { Provider } from './providers/provider.ts';
import type { Rule } from './rule.ts';

/**
 * An invented credential of the same form as the candidate: its provider must refuse it. Null when no form is known, or
 * when no draw of 200 fits what the provider takes.
 */
export function invalidParts(
  candidate: Pick<Candidate, 'rule' | 'secret'>,
  provider: Pick<Provider, 'only' | 'companion' | 'hosts'>,
  random: Random,
): Parts | null {
  const { rule } = candidate;
  for (let i = 0; i < 200; i++) {
    const secret = exampleOf(rule, random)?.secret;
    if (secret === undefined) return null;
    if (secret === candidate.secret || provider.only?.test(secret) === false) continue;
    if (provider.companion === undefined) return { secret, companion: null };
    const companion = companionOf(rule, random);
    if (companion !== null && provider.companion.test(companion)) return { secret, companion };
  }
  return null;
}

function companionOf(rule: Rule, random: Random): string | null {
  if (rule.companion === undefined) return null;
  const { checksum: _, ...plain } = rule;
  return exampleOf({ ...plain, format: rule.companion.format }, random)?.secret ?? null;
}
