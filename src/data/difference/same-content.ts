import { quote } from '../../evidence/quote.ts';
import type { Draft } from '../draft.ts';
import type { Profile } from '../profile.ts';

/**
 * A warning when the same bytes stand under a name with another date or number (`2024-01.csv`, `2024-02.csv`): the new
 * snapshot holds nothing new. Names that differ otherwise, or not at all, say nothing.
 */
export function sameContent(
  base: Pick<Profile, 'digest'>,
  head: Pick<Profile, 'digest'>,
  names: { readonly base: string; readonly head: string },
): readonly Draft[] {
  const [before, after] = [plain(names.base), plain(names.head)];
  const without = (name: string) => name.replace(/\d+/g, '0');
  if (base.digest !== head.digest || before === after || without(before) !== without(after)) return [];
  return [
    {
      rule: 'stale',
      severity: 'warning',
      confidence: 'certain',
      about: [],
      message: `${quote(after)} is the same data as ${quote(before)}`,
      number: '0 bytes differ (equal digests)',
      mend: 'Check that the newest data was written: only the name changed.',
    },
  ];
}

/** A name without the commit that it is read from. */
function plain(name: string): string {
  return name.replace(/^git:[^:]+:/, '');
}
