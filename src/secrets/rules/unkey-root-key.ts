import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unkey-root-key',
  title: 'Unkey root key',
  provider: 'Unkey',
  tags: ['operations'],
  keywords: ['unkey_'],
  format: { pieces: ['unkey_', run('alnum', 20, 32)] },
  randomness: { bits: 3.3, mixed: true },
  tier: 'high',
  why: 'It makes and deletes the API keys of your users.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.unkey.com/settings/root-keys',
  source: { url: 'https://www.unkey.com/docs/security/root-keys', asOf: '2026-11' },
});
