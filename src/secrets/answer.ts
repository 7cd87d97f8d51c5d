import type { Finding } from '../evidence/finding.ts';
import type { Condition, Provider, Sign } from './providers/provider.ts';

/** What came back: untrusted. Names of headers are in lower case. */
export interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Verification = NonNullable<Finding['verification']>;

/** What an answer says about a credential. */
export type Reading = Pick<Verification, 'state' | 'facts' | 'overPermission'>;

const unknown: Reading = { state: 'unknown', facts: [], overPermission: [] };
const longest = 200;
const most = 20;

/**
 * Reads an answer: `dead`, `restricted` and `live` only where the provider's declaration says so, else `unknown`. Facts are
 * plain text of the provider, at most 200 characters each, without the secret and with e-mail addresses shortened (a report may
 * be public); they are untrusted.
 */
export function readAnswer(provider: Provider, answer: Incoming, secret: string): Reading {
  const read = readable(answer);
  if (provider.dead.some((sign) => shows(sign, read))) return { ...unknown, state: 'dead' };
  const restricted = (provider.restricted ?? []).some((sign) => shows(sign, read));
  if (!restricted && !provider.live.some((sign) => shows(sign, read))) return unknown;
  const facts = (provider.facts ?? []).flatMap(({ name, at }) => {
    const value = plain(read.at(at));
    return value === '' || value.includes(secret) ? [] : [{ name, value: discreet(value) }];
  });
  if (restricted) return { state: 'restricted', facts, overPermission: [] };
  const excess = (provider.excess ?? []).filter((one) => holds(one, read)).map(({ says }) => says);
  return { state: 'live', facts, overPermission: excess };
}

/** Whether an answer shows one of the signs. */
export function showsAny(signs: readonly Sign[], answer: Incoming): boolean {
  const read = readable(answer);
  return signs.some((sign) => shows(sign, read));
}

interface Readable {
  readonly status: number;
  /** the values at a place, lists laid flat; null and absent values are left out */
  at(place: string): readonly (string | number | boolean)[];
}

/** An e-mail address with the first letter of its user only: enough for the owner to know it. */
function discreet(text: string): string {
  return text.replace(/([A-Za-z0-9])[A-Za-z0-9._%+-]{0,63}@(?=[A-Za-z0-9.-]{3,253})/g, '$1…@');
}

function readable(answer: Incoming): Readable {
  let json: unknown;
  try {
    json = JSON.parse(answer.text);
  } catch {
    json = undefined;
  }
  return {
    status: answer.status,
    at: (place) => {
      if (place === 'text') return answer.text === '' ? [] : [answer.text];
      if (place.startsWith('header:')) {
        const value = answer.headers[place.slice('header:'.length)];
        return value === undefined || value === '' ? [] : [value];
      }
      return scalars(place.split('.').reduce<unknown[]>(step, [json]));
    },
  };
}

function step(values: readonly unknown[], name: string): unknown[] {
  const list = name.endsWith('[]');
  const key = list ? name.slice(0, -2) : name;
  const inner = values.map((value) => (key === '' ? value : own(value, key)));
  return list ? inner.flatMap((value) => (Array.isArray(value) ? value.slice(0, 1000) : [])) : inner;
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A list or record that is not empty counts as the value `true`, so that its presence can be asked for. */
function scalars(values: readonly unknown[]): (string | number | boolean)[] {
  return values.flatMap((value): (string | number | boolean)[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    if (typeof value === 'number' || typeof value === 'boolean') return [value];
    return typeof value === 'object' && value !== null ? [true] : [];
  });
}

function shows(sign: Sign, read: Readable): boolean {
  const statuses = typeof sign.status === 'number' ? [sign.status] : sign.status;
  return statuses.includes(read.status) && (sign.where ?? []).every((condition) => holds(condition, read));
}

function holds(condition: Condition, read: Readable): boolean {
  const values = read.at(condition.at);
  if (condition.missing === true) return values.length === 0;
  return values.some(
    (value) =>
      (condition.is === undefined || condition.is.includes(value)) &&
      (condition.matches === undefined || condition.matches.test(String(value))),
  );
}

function plain(values: readonly (string | number | boolean)[]): string {
  const text = values.slice(0, most).map(String).join(', ');
  const clean = text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}
