import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'onepassword-service-token',
  title: '1Password service account token',
  provider: '1Password',
  tags: ['key'],
  keywords: ['ops_eyj'],
  format: { pieces: ['ops_eyJ', run('base64url', 240, 1200)] },
  tier: 'high',
  why: 'It reads every item of the vaults that it was given.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://my.1password.com/developer-tools/infrastructure-secrets',
  source: { url: 'https://developer.1password.com/docs/service-accounts/', asOf: '2026-11' },
});
