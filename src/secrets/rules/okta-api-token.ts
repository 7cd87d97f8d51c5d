import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'okta-api-token',
  title: 'Okta API token',
  provider: 'Okta',
  tags: ['operations'],
  keywords: ['okta', 'ssws'],
  format: { pieces: [{ secret: ['00', run('base64url', 40)] }] },
  near: { words: ['okta', 'ssws'], within: 150 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It administers users and applications as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  source: { url: 'https://developer.okta.com/docs/guides/create-an-api-token/main/', asOf: '2026-11' },
});
