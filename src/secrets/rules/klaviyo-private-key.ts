import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'klaviyo-private-key',
  title: 'Klaviyo private key',
  provider: 'Klaviyo',
  tags: ['mail'],
  keywords: ['klaviyo'],
  format: { pieces: [{ secret: ['pk_', run('hex', 34)] }] },
  near: { words: ['klaviyo'], within: 200 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It reads and changes customers, and sends to them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.klaviyo.com/settings/account/api-keys',
  source: { url: 'https://developers.klaviyo.com/en/docs/authenticate_', asOf: '2026-11' },
});
