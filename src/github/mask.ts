import { Buffer } from 'node:buffer';

const shortest = 4;

/**
 * Every form in which a secret could turn up in a log: the text, each of its lines, and the base64, base64url,
 * URL-encoded and JSON-escaped forms of the text. Forms under 4 characters are left out: they would mask half the log.
 */
export function maskForms(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  const bytes = Buffer.from(text, 'utf8');
  const forms = [
    ...(lines.length > 1 ? [] : [text]),
    ...lines,
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    percentEncoded(text),
    JSON.stringify(text).slice(1, -1),
  ];
  return [...new Set(forms)].filter((form) => form.trim().length >= shortest);
}

/**
 * Tells the runner to replace a secret by `***` in everything that is printed from now on: one `add-mask` command for
 * each form. The runner swallows these lines; nothing else may print them, so never call this outside a runner.
 */
export function mask(text: string, write: (text: string) => void): void {
  for (const form of maskForms(text)) write(`::add-mask::${commandData(form)}\n`);
}

function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A lone surrogate has no URL-encoded form. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
