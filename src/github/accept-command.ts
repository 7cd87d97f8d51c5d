import { type Gate, gates } from '../evidence/evidence.ts';
import { quote } from '../evidence/quote.ts';

/** What an accept comment is about: one finding wherever it stands, or all that a gate says of one commit. */
export type AcceptTarget =
  | { readonly fingerprint: string }
  /** `commit`: what stands after `@`, 7 to 64 hex digits; null = the commit that the report was about */
  | { readonly gate: Gate; readonly commit: string | null };

/** The command of a comment. `until` is a day (UTC), the last on which it holds. */
export type AcceptCommand =
  | { readonly ok: true; readonly target: AcceptTarget; readonly reason: string; readonly until: string }
  | { readonly ok: false; readonly why: string };

const form = '`/assay accept FINGERPRINT|GATE[@COMMIT] REASON [until YYYY-MM-DD]`';
const shortest = 10;
const usualDays = 30;
const mostDays = 366;

/**
 * The `/assay` command on the first line of a comment; null = there is none. `created` is when the comment was written
 * (ISO 8601): an accept holds for 30 days from then unless it says until when, for a year at most.
 */
export function parseAccept(body: string, created: string): AcceptCommand | null {
  const line = (body.split(/\r?\n/, 1)[0] ?? '').trimEnd();
  if (!/^\/assay(?:\s|$)/.test(line)) return null;
  const found = /^\/assay\s+accept\s+(\S{1,200})\s+(\S.*)$/.exec(line.slice(0, 2000));
  if (found === null) return refused(`it has not the form ${form}`);
  const [, name = '', rest = ''] = found;
  const target = targetOf(name);
  if (target === null) {
    return refused(`${quote(name)} is neither a fingerprint (32 hexadecimal digits) nor a gate (${gates.join(', ')})`);
  }
  const day = created.slice(0, 10);
  const dated = /^(.*?)\s*\buntil\s+(\d{4}-\d\d-\d\d)[.,;!)]?$/.exec(rest);
  const reason = quote((dated?.[1] ?? rest).trim()).slice(1, -1);
  const until = dated?.[2] ?? daysAfter(day, usualDays);
  if ([...reason].length < shortest) return refused(`its reason has less than ${shortest} characters`);
  if (!isDay(until)) return refused(`${quote(until)} is no day`);
  if (until < day) return refused(`${until} was over when it was written`);
  if (until > daysAfter(day, mostDays)) return refused(`${until} is more than a year ahead`);
  return { ok: true, target, reason, until };
}

function targetOf(name: string): AcceptTarget | null {
  if (/^[0-9a-f]{32}$/.test(name)) return { fingerprint: name };
  const [, gate, commit] = /^([a-z]+)(?:@([0-9a-f]{7,64}))?$/.exec(name) ?? [];
  const known = gates.find((one) => one === gate);
  return known === undefined ? null : { gate: known, commit: commit ?? null };
}

function daysAfter(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : day;
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === text;
}

function refused(why: string): AcceptCommand {
  return { ok: false, why };
}
