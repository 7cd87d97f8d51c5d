import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vault-legacy-token',
  title: 'Vault token of the old form',
  provider: 'HashiCorp',
  tags: ['operations'],
  keywords: ['vault'],
  format: { pieces: [{ secret: [{ oneOf: ['s.', 'b.', 'r.'] }, run('alnum', 24)] }] },
  near: { words: ['vault'], within: 120 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'high',
  why: 'It reads the secrets that its policies allow.',
  mend: 'Revoke it (`vault token revoke`) and read the audit log.',
  link: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
  source: { url: 'https://developer.hashicorp.com/vault/docs/concepts/tokens', asOf: '2026-11' },
});
