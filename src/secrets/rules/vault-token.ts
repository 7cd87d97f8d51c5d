import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vault-token',
  title: 'HashiCorp Vault token',
  provider: 'HashiCorp',
  tags: ['operations'],
  keywords: ['hvs.', 'hvb.', 'hvr.'],
  format: { pieces: [{ oneOf: ['hvs.', 'hvb.', 'hvr.'] }, run('base64url', 90, 300)] },
  hostNear: true,
  tier: 'high',
  why: 'It reads the secrets that its policies allow.',
  mend: 'Revoke it (`vault token revoke`) and read the audit log.',
  link: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  source: { url: 'https://developer.hashicorp.com/vault/docs/concepts/tokens', asOf: '2026-11' },
});
