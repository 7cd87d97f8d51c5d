import type { Redacted } from '../evidence/redacted.ts';
import { publicPrefix } from './format.ts';
import type { Rule } from './rule.ts';

const shortest = 8;

/**
 * Every form in which a log could print the secret: the text, each of its lines (broken by real or escaped line breaks),
 * and the base64, base64url, URL-encoded and JSON-escaped forms of the text. Forms under 8 characters are left out: they
 * would blank harmless text.
 */
export function maskForms(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|[\r\n]|\\r\\n|\\n/).map((line) => line.trim());
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(secret.slice(0, 20_000))));
  const forms = [
    ...(lines.length > 1 ? [] : [secret]),
    ...lines,
    base64,
    base64.replace(/=+$/, ''),
    base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'),
    encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd')),
    JSON.stringify(secret).slice(1, -1),
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortest && !/^-----(BEGIN|END)[A-Z ]*-----$/.test(form));
}

/** The only form in which a secret may leave the scanner. `fingerprint`: 32 hex digits, salted. */
export function redact(rule: Rule, secret: string, fingerprint: string): Redacted {
  const prefix = rule.format === 'assignment' ? '' : publicPrefix(rule.format);
  return {
    kind: rule.id,
    prefix: secret.startsWith(prefix) ? prefix : '',
    length: Array.from(secret).length,
    digest: fingerprint.slice(0, 8),
  };
}
