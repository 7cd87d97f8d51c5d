import { describe, expect, it } from 'vitest';
import { redactedSchema } from '../evidence/redacted.ts';
import { drawn, exampleOf, seeded } from './example.ts';
import { maskForms, redact } from './redact.ts';
import { rules } from './rules/registry.ts';

describe('maskForms', () => {
  const secret = `${drawn('alnum', 20, seeded(1))}+/"\\ä`;

  it.each([
    ['the text', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64url', Buffer.from(secret).toString('base64url')],
    ['URL-encoded', encodeURIComponent(secret)],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
  ])('holds %s', (_, form) => {
    expect(maskForms(secret)).toContain(form);
  });

  it('holds each line, real or escaped, and no public header', () => {
    const lines = [drawn('base64', 64, seeded(2)), drawn('base64', 64, seeded(3))];
    for (const separator of ['\n', '\\n', '\r\n']) {
      const forms = maskForms(['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'].join(separator));
      for (const line of lines) expect(forms).toContain(line);
      expect(forms.some((form) => /^-----[A-Z ]*-----$/.test(form))).toBe(false);
    }
  });

  it('takes half a surrogate pair for the replacement character where it cannot be encoded', () => {
    expect(maskForms('ab\ud800cdefgh')).toContain('ab%EF%BF%BDcdefgh');
  });

  it.each(['', 'abc', 'short'])('holds nothing under 8 characters: %j', (text) => {
    for (const form of maskForms(text)) expect(form.length).toBeGreaterThanOrEqual(8);
  });
});

describe('redact', () => {
  it('shows prefix, length and eight digits of the fingerprint, of every rule', () => {
    for (const rule of rules) {
      const example = exampleOf(rule, seeded(7));
      const secret = example?.secret ?? drawn('alnum', 30, seeded(8));
      const redacted = redactedSchema.parse(redact(rule, secret, '0123456789abcdef'.repeat(2)));
      expect(redacted).toMatchObject({ kind: rule.id, length: secret.length, digest: '01234567' });
      expect(secret.startsWith(redacted.prefix)).toBe(true);
      if (redacted.prefix !== '') expect(secret.length - redacted.prefix.length).toBeGreaterThanOrEqual(11);
    }
  });
});
