import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vault-unseal-key',
  title: 'Vault unseal key',
  provider: 'HashiCorp',
  tags: ['operations'],
  keywords: ['unseal key ', 'operator unseal '],
  format: {
    pieces: [
      {
        oneOf: [
          'Unseal Key 1: ',
          'Unseal Key 2: ',
          'Unseal Key 3: ',
          'Unseal Key 4: ',
          'Unseal Key 5: ',
          'operator unseal ',
        ],
      },
      { secret: [run('base64', 43, 44)] },
    ],
    right: 'loose',
  },
  tier: 'high',
  why: 'With enough others of its kind it opens the whole vault.',
  mend: 'Rekey the vault (`vault operator rekey`).',
  link: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
  source: { url: 'https://developer.hashicorp.com/vault/docs/concepts/seal', asOf: '2026-11' },
});
