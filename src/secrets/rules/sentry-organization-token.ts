import { fieldsDecoder } from '../decoders/named-fields.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sentry-organization-token',
  title: 'Sentry organisation token',
  provider: 'Sentry',
  tags: ['operations'],
  keywords: ['sntrys_eyj'],
  format: {
    pieces: ['sntrys_eyJ', run('base64', 80, 300), { optional: ['='] }, { optional: ['='] }, '_', run('base64', 43)],
  },
  decode: fieldsDecoder('sntrys_', { org: 'organization', region_url: 'host' }),
  tier: 'high',
  why: 'It uploads source maps and releases in the name of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://sentry.io/settings/auth-tokens/',
  source: { url: 'https://docs.sentry.io/account/auth-tokens/#organization-auth-tokens', asOf: '2026-11' },
});
