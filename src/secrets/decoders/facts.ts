import type { Decoded } from '../rule.ts';

/** The facts that are known: pairs without a value are left out, control characters too; at most 200 characters each. */
export function factsOf(pairs: Readonly<Record<string, unknown>>): Decoded['facts'] {
  return Object.entries(pairs).flatMap(([name, value]) => {
    const text = inWords(value);
    return text === '' ? [] : [{ name, value: text }];
  });
}

/** Decoded facts, or null when nothing is known. */
export function decodedOr(pairs: Readonly<Record<string, unknown>>, rest: Omit<Decoded, 'facts'> = {}): Decoded | null {
  const facts = factsOf(pairs);
  return facts.length === 0 && Object.keys(rest).length === 0 ? null : { facts, ...rest };
}

/** The day of a time, YYYY-MM-DD; '' when it is no time between 2000 and 2100. */
export function dayOf(milliseconds: number | undefined): string {
  if (milliseconds === undefined || !(milliseconds > 946_684_800_000 && milliseconds < 4_102_444_800_000)) return '';
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, 20).map(inWords).filter(Boolean).join(', ').slice(0, 200);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  return String(value)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 200);
}
