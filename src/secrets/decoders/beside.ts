import type { Beside, Decoded } from '../rule.ts';
import { decodedOr } from './facts.ts';

/**
 * A decoder for what stands around a credential and may be shown: each fact is the first group of its pattern in the text
 * before it, else behind it. The last match before it counts, since that is the closest.
 */
export function besideDecoder(
  patterns: Readonly<Record<string, RegExp>>,
): (secret: string, beside?: Beside) => Decoded | null {
  return (_secret, beside) => {
    if (beside === undefined) return null;
    const facts = Object.entries(patterns).map(([name, pattern]) => {
      const every = new RegExp(pattern.source, 'gi');
      return [name, [...beside.before.matchAll(every)].at(-1)?.[1] ?? every.exec(beside.after)?.[1]];
    });
    return decodedOr(Object.fromEntries(facts));
  };
}

const between = /\w{0,20}\\{0,3}["']?\s{0,4}[:=]\s{0,4}\\{0,3}["']?/.source;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.source;

/** The tenant and the application that a client secret of Microsoft Entra stands with. */
export const decodeClientSecret = besideDecoder({
  tenant: new RegExp(`tenant${between}(${uuid})`),
  application: new RegExp(`(?:client|app(?:lication)?)_?id${between}(${uuid})`),
});

/** The account that a storage key stands with. */
export const decodeAccountKey = besideDecoder({
  account: new RegExp(`(?:AccountName=|account_?name${between})([a-z0-9]{3,24})`),
});

/** The user that a Kaggle key stands with. */
export const decodeKaggleKey = besideDecoder({ user: new RegExp(`user_?name${between}([a-z0-9_-]{3,60})`) });
